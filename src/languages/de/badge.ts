import type { badge as english } from '../en/badge.ts';

export const badge: typeof english = { accepted: 'Angenommen', 'in-progress': 'Versucht', new: 'Neu' };
