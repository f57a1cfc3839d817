/** The table of shortcuts as it is read: a list for each part of the product, keys drawn as keys. */
import { Fragment } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { shortcutWords } from '#languages/shortcuts.ts';
import { SHORTCUTS, type Shortcut, type ShortcutGroup, type Stroke, type Way } from './shortcuts.ts';

type KeyNames = Readonly<Record<string, string>>;

const GROUPS = Object.keys(SHORTCUTS) as readonly ShortcutGroup[];

export function ShortcutGroups() {
  const words = useWords(shortcutWords);
  return (
    <div className="shortcut-groups">
      {GROUPS.map((group) => (
        <Group key={group} title={words.groups[group]} shortcuts={SHORTCUTS[group]} said={words.does[group]} />
      ))}
      <p className="quiet">{words.onMac}</p>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly shortcuts: Readonly<Record<string, Shortcut>>;
  /** What each of them does. */
  readonly said: Readonly<Record<string, string>>;
}

function Group({ title, shortcuts, said }: GroupProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {Object.entries(shortcuts).map(([id, { ways }]) => (
          <div key={id}>
            <dt>{said[id]}</dt>
            <dd>
              <Ways ways={ways} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Ways({ ways }: { readonly ways: readonly Way[] }) {
  const { or, andThen } = useWords(shortcutWords);
  return ways.map((way, at) => (
    <Fragment key={way.map(nameOf).join()}>
      {at > 0 && <span> {or} </span>}
      {way.map((stroke, index) => (
        <Fragment key={nameOf(stroke)}>
          {index > 0 && <span> {andThen} </span>}
          <Keys stroke={stroke} />
        </Fragment>
      ))}
    </Fragment>
  ));
}

const nameOf = ({ key, held = [] }: Stroke): string => [...held, key].join('+');

function Keys({ stroke: { key, held = [] } }: { readonly stroke: Stroke }) {
  const { keys, spokenKeys } = useWords(shortcutWords) as { readonly keys: KeyNames; readonly spokenKeys: KeyNames };
  return [...held, key].map((name, index) => (
    <Fragment key={name}>
      {index > 0 && '\u00a0'}
      <kbd>
        {spokenKeys[name] === undefined ? (
          (keys[name] ?? name)
        ) : (
          <>
            <span aria-hidden="true">{keys[name]}</span>
            <span className="visually-hidden">{spokenKeys[name]}</span>
          </>
        )}
      </kbd>
    </Fragment>
  ));
}
