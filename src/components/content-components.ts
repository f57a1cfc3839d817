/** What content may use beyond plain Markdown: links that know the base, and pictures by name. */
import ContentLink from './ContentLink.astro';
import LessonFigure from './LessonFigure.astro';

export const proseComponents = { a: ContentLink };

export const lessonComponents = { a: ContentLink, Figure: LessonFigure };
