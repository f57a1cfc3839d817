/** Every shortcut of the product, in one table: what the code listens for and what the sheet shows. */

export type Held = 'Control' | 'Shift' | 'Alt';

/** One press: a key as `KeyboardEvent.key` names it, and what is held with it. Command does for Control. */
export interface Stroke {
  readonly key: string;
  readonly held?: readonly Held[];
}

/** Strokes that are pressed one after another. */
export type Way = readonly Stroke[];

/** A place that a shortcut leads to, or what else it does. */
export interface Shortcut {
  readonly ways: readonly Way[];
  /** Path of the page that it opens. */
  readonly path?: string;
}

const key = (name: string, ...held: readonly Held[]): Stroke => (held.length === 0 ? { key: name } : { key: name, held });
const goTo = (letter: string, path: string): Shortcut => ({ ways: [[key('g'), key(letter)]], path });
const CHECK: Shortcut = { ways: [[key('Enter', 'Control')]] };
const RUN: Shortcut = { ways: [[key('Enter', 'Alt')], [key('Enter', 'Control', 'Shift')]] };

/** In the groups and the order of the sheet. Those of `everywhere` are single keys: they rest while one types, and can be switched off. */
export const SHORTCUTS = {
  everywhere: {
    sheet: { ways: [[key('?')]] },
    search: { ways: [[key('/')]], path: '/search/' },
    today: goTo('t', '/'),
    roadmap: goTo('r', '/roadmap/'),
    exercises: goTo('e', '/exercises/'),
    lessons: goTo('l', '/lessons/'),
    interview: goTo('i', '/interview/'),
    reference: goTo('f', '/reference/'),
    settings: goTo('s', '/settings/'),
  },
  exercise: {
    check: CHECK,
    run: RUN,
    tab: { ways: [[key('ArrowLeft')], [key('ArrowRight')]] },
  },
  sql: {
    checkQuery: CHECK,
    runQuery: RUN,
  },
  editor: {
    indent: { ways: [[key('Tab')]] },
    outdent: { ways: [[key('Tab', 'Shift')]] },
    leaveLight: { ways: [[key('Escape'), key('Tab')]] },
    leaveFull: { ways: [[key('m', 'Control')], [key('m', 'Control', 'Shift')]] },
  },
  tables: {
    scroll: { ways: [[key('ArrowLeft')], [key('ArrowRight')], [key('ArrowUp')], [key('ArrowDown')]] },
    moveTile: { ways: [[key('ArrowLeft')], [key('ArrowRight')]] },
    gradeTile: { ways: [[key('ArrowUp')], [key('ArrowDown')]] },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Shortcut>>>>;

export type ShortcutGroup = keyof typeof SHORTCUTS;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether an event is the whole of one of a shortcut's ways: those of several strokes never are. */
export const isPress = (event: Pressed, { ways }: Shortcut): boolean =>
  ways.some(([stroke, ...more]) => stroke !== undefined && more.length === 0 && fits(event, stroke));

function fits(event: Pressed, { key: name, held = [] }: Stroke): boolean {
  const control = event.ctrlKey || event.metaKey;
  return (
    event.key === name &&
    control === held.includes('Control') &&
    event.shiftKey === held.includes('Shift') &&
    event.altKey === held.includes('Alt')
  );
}

/** As `aria-keyshortcuts` wants it. */
export const ariaKeys = ({ ways }: Shortcut): string =>
  ways.map((strokes) => strokes.map(({ key: name, held = [] }) => [...held, name].join('+')).join(' ')).join(' ');
