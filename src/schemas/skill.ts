/** Skill codes: the phase, then the goal's letter, or M for the milestone. */
import { z } from 'zod';

export const skill = z.string().regex(/^[1-5](?:[abc]|M)$/, 'use a phase and a goal letter such as 1b, or 1M for the milestone');
