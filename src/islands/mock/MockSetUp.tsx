/** The form that begins a mock interview. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { newId, record } from '#islands/state/progress.ts';
import { useWords } from '#islands/state/use-words.ts';
import { mockWords } from '#languages/mock.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { drawInterview, type Wish } from '#learning/mock/draw.ts';
import { LENGTHS, MIXES, ROLES } from '#learning/mock/make-up.ts';
import { seededRandom } from '#learning/mock/seeded-random.ts';
import { memoriesOf } from '#learning/review/memories-of.ts';
import type { ReviewItem } from '#learning/review/review-item.ts';
import { addressOfReport, seedIn } from './mock-address.ts';
import { goToMock } from './use-mock-id.ts';

export interface MockSetUpProps {
  readonly items: readonly ReviewItem[];
  readonly entries: readonly LogEntry[];
  readonly mockHref: string;
}

const FIRST_WISH: Wish = { role: 'junior', minutes: 45, mix: 'balanced' };

export function MockSetUp({ items, entries, mockHref }: MockSetUpProps) {
  const { setUp: words } = useWords(mockWords);
  const [wish, setWish] = useState(FIRST_WISH);
  const mixNote = useId();
  // A second press may come before the form has gone.
  const isStarted = useRef(false);
  const start = () => {
    if (isStarted.current) return;
    isStarted.current = true;
    const mockId = newId();
    const random = seededRandom(seedIn(location.search) ?? chance());
    const drawn = drawInterview({ ...wish, items, memories: memoriesOf(entries), at: new Date().toISOString(), random });
    void record({ type: 'mock-start', mockId, role: wish.role, minutes: wish.minutes, items: drawn });
    goToMock(addressOfReport(mockHref, mockId));
  };
  return (
    <form className="mock-card" aria-labelledby="mock-set-up" action={start}>
      <h2 id="mock-set-up">{words.title}</h2>
      <div className="mock-choices">
        <Choice
          name="role"
          label={words.role}
          value={wish.role}
          values={ROLES}
          text={(role) => words.roles[role]}
          onChoose={(role) => setWish({ ...wish, role })}
        />
        <Choice
          name="minutes"
          label={words.length}
          value={wish.minutes}
          values={LENGTHS}
          text={words.minutes}
          onChoose={(minutes) => setWish({ ...wish, minutes })}
        />
        <Choice
          name="mix"
          label={words.mix}
          value={wish.mix}
          values={MIXES}
          text={(mix) => words.mixes[mix]}
          onChoose={(mix) => setWish({ ...wish, mix })}
          describedBy={mixNote}
        />
      </div>
      <p id={mixNote} className="quiet mock-about" aria-live="polite">
        {words.about[wish.mix]}
      </p>
      <button type="submit" className="go">
        {words.start}
      </button>
      <p className="quiet mock-clock">{words.clock}</p>
    </form>
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly text: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
  readonly describedBy?: string;
}

function Choice<Value extends string | number>({ name, label, value, values, text, onChoose, describedBy }: ChoiceProps<Value>): ReactNode {
  return (
    <fieldset aria-describedby={describedBy}>
      <legend>{label}</legend>
      {values.map((one) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={one === value} onChange={() => onChoose(one)} /> {text(one)}
        </label>
      ))}
    </fieldset>
  );
}

const chance = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
