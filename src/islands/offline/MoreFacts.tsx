/** The second cache: each part with its size, one button for all that is missing, and the list of it. */
import { useWords } from '#islands/state/use-words.ts';
import { offlineWords } from '#languages/offline.ts';
import type { MoreFile, MorePart } from '#offline/messages.ts';
import { bytesOf, type More, type MoreState, useMoreFiles } from './use-more-files.ts';

type Words = (typeof offlineWords)['en']['panel'];

export function MoreFacts({ files }: { readonly files: readonly MoreFile[] }) {
  const words = useWords(offlineWords).panel;
  const more = useMoreFiles(files);
  const parts = [...Map.groupBy(files, ({ part }) => part)];
  return (
    <>
      <dl>
        {parts.map(([part, inPart]) => (
          <div key={part}>
            <dt>{partName(part, words)}</dt>
            <dd>{partText(inPart, more.state, words)}</dd>
          </div>
        ))}
      </dl>
      <Actions more={more} words={words} />
      <p role="status" className="offline-panel__message">
        {message(more.state, words)}
      </p>
      <Missing state={more.state} words={words} />
    </>
  );
}

const partName = (part: MorePart, words: Words): string => (part === 'editor' ? words.more : words.data);

function partText(files: readonly MoreFile[], state: MoreState, words: Words): string {
  if (state.status !== 'known') return state.status === 'checking' ? words.moreChecking : '…';
  const missing = files.filter((file) => state.missing.includes(file));
  return missing.length === 0 ? words.moreReady(files.length, bytesOf(files)) : words.moreMissing(missing.length, bytesOf(missing));
}

function Actions({ more: { state, check, fill, cancel }, words }: { readonly more: More; readonly words: Words }) {
  if (state.status === 'loading') {
    return (
      <div className="offline-panel__actions">
        <progress value={state.done} max={state.total} aria-label={words.progress} />
        <span>{words.moreLoading(state.done, state.total)}</span>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    );
  }
  const missing = state.status === 'known' ? state.missing : [];
  return (
    <div className="offline-panel__actions">
      {missing.length > 0 && (
        <button type="button" className="go" onClick={() => void fill()}>
          {words.getAll(bytesOf(missing))}
        </button>
      )}
      <button type="button" disabled={state.status === 'checking'} onClick={() => void check()}>
        {words.checkAgain}
      </button>
    </div>
  );
}

function message(state: MoreState, words: Words): string {
  if (state.status !== 'known') return '';
  if (state.ended === 'cancelled') return words.cancelled;
  if (state.ended !== undefined) return words.problems[state.ended];
  return state.missing.length === 0 ? words.allHere : '';
}

function Missing({ state, words }: { readonly state: MoreState; readonly words: Words }) {
  if (state.status !== 'known' || state.missing.length === 0) return null;
  return (
    <details>
      <summary>{words.listMissing}</summary>
      <ul className="offline-panel__files">
        {state.missing.map(({ url, bytes }) => (
          <li key={url}>
            <code>{url.slice(url.lastIndexOf('/') + 1)}</code>, {(bytes / 1e6).toFixed(2)} MB
          </li>
        ))}
      </ul>
    </details>
  );
}
