/** The standard picture of two sets: what only one has, what both have. It is made of lists, so it reads aloud as it looks. */
import type { ReactElement } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { picturesWords } from '#languages/pictures.ts';
import './verdict-pictures.css';

export interface SetOverlapProps {
  readonly leftName: string;
  readonly rightName: string;
  readonly onlyLeft: readonly string[];
  readonly both: readonly string[];
  /** Members, or only how many they are. */
  readonly onlyRight: readonly string[] | number;
}

export function SetOverlap({ leftName, rightName, onlyLeft, both, onlyRight }: SetOverlapProps): ReactElement {
  const words = useWords(picturesWords).sets;
  return (
    <section className="set-overlap" aria-label={words.overlap(leftName, rightName)}>
      <Part name={words.only(leftName)} members={onlyLeft} kind="other" />
      <Part name={words.both} members={both} kind="both" />
      <Part name={words.only(rightName)} members={onlyRight} kind="relevant" />
    </section>
  );
}

interface PartProps {
  readonly name: string;
  readonly members: readonly string[] | number;
  readonly kind: 'other' | 'both' | 'relevant';
}

/** Relevant members are round and filled, the others square and dashed: never told by colour alone. */
function Part({ name, members, kind }: PartProps): ReactElement {
  const count = typeof members === 'number' ? members : members.length;
  return (
    <div className={`set-part set-${kind}`}>
      <p>
        {name}: {count}
      </p>
      {typeof members !== 'number' && members.length > 0 && (
        <ul aria-label={name}>
          {members.map((member, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: members may repeat, and a repeated item is one of the things to see
            <li key={`${index} ${member}`}>{member}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
