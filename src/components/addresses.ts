/** Where the pages of each kind of content live. */
import { withBase } from './with-base.ts';

export const exerciseAddress = (id: string): string => withBase(`/exercises/${id}/`);

/** The id of a lesson holds its phase: `phase-1/ndcg`. */
export const lessonAddress = (id: string): string => withBase(`/lessons/${id}/`);

/** The id of a question holds its category, which the address leaves out. */
export const questionAddress = (id: string): string => withBase(`/interview/${questionSlug(id)}/`);

export const phaseAddress = (order: number): string => withBase(`/roadmap/#phase-${order}`);

export const questionSlug = (id: string): string => id.slice(id.indexOf('/') + 1);
