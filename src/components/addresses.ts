/** Where the pages of each kind of content live, in the language of the page that links there. */
import type { Language } from '#languages/language.ts';
import { withBase } from './with-base.ts';

export const exerciseAddress = (id: string, language?: Language): string => withBase(`/exercises/${id}/`, language);

/** The id of a lesson holds its phase: `phase-1/ndcg`. */
export const lessonAddress = (id: string, language?: Language): string => withBase(`/lessons/${id}/`, language);

/** The id of a question holds its category, which the address leaves out. */
export const questionAddress = (id: string, language?: Language): string => withBase(`/interview/${questionSlug(id)}/`, language);

export const phaseAddress = (order: number, language?: Language): string => withBase(`/roadmap/#phase-${order}`, language);

export const questionSlug = (id: string): string => id.slice(id.indexOf('/') + 1);
