/** The names under which goals, lessons and questions are ticked off. */
export const goalTarget = (phaseId: string, goalId: string): string => `goal:${phaseId}/${goalId}`;
export const lessonTarget = (lessonId: string): string => `lesson:${lessonId}`;
export const questionTarget = (questionId: string): string => `question:${questionId}`;
export const exerciseTarget = (exerciseId: string): string => `exercise:${exerciseId}`;
