/** The editor of a page: the light one at once, the full one in its place when it has loaded and the device suits it. */
import { lazyMonaco } from '#islands/exercise/lazy-monaco.ts';
import { LightEditor } from '#islands/exercise/LightEditor.tsx';
import { AT_START, type EditorHandle, type EditorLanguage, type EditorSnapshot } from '#islands/exercise/editor-handle.ts';
import type { MonacoEditor as MonacoEditorType } from '#islands/exercise/MonacoEditor.tsx';
import { readPreference, useLightEditorPreference } from '#islands/exercise/use-light-editor-preference.ts';
import { useMediaQuery } from '#islands/exercise/use-media-query.ts';
import { whenIdle } from '#islands/exercise/when-idle.ts';
import { useWords } from '#islands/state/use-words.ts';
import { workbenchWords } from '#languages/workbench.ts';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

interface Props {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly editable: boolean;
  readonly label: string;
  readonly errorLine: number | undefined;
  readonly language: EditorLanguage;
  /** A job is running: the full editor, which is heavy to load, lets it pass. */
  readonly busy: boolean;
  readonly ref: RefObject<EditorHandle | null>;
}

/** The first Check comes first: parsing the full editor holds the page up for as long as several gradings. */
const FULL_EDITOR_AFTER_MS = 1_500;

export function CodeEditor({ language, busy, ref, ...shared }: Props) {
  const words = useWords(workbenchWords).editor;
  const [light, setLight] = useLightEditorPreference();
  const suits = useMediaQuery('(min-width: 800px) and (pointer: fine)');
  const { Full, start, failed, swap, composing } = useFullEditor(ref, suits && !light, busy);
  return (
    <div className="code-editor" onCompositionStart={() => composing(true)} onCompositionEnd={() => composing(false)}>
      {Full === undefined ? (
        <LightEditor ref={ref} start={start} {...shared} />
      ) : (
        <Full ref={ref} start={start} language={language} {...shared} />
      )}
      {suits && (
        <label className="editor-choice">
          <input
            type="checkbox"
            checked={light}
            onChange={(event) => {
              swap();
              setLight(event.currentTarget.checked);
            }}
          />
          {words.light}
          {failed && !light && <span role="status"> {words.failed}</span>}
        </label>
      )}
    </div>
  );
}

/** The full editor once it may stand on the page, and the place in the text to carry over to it. */
function useFullEditor(ref: RefObject<EditorHandle | null>, wanted: boolean, busy: boolean) {
  const [loaded, setLoaded] = useState<{ readonly Full: typeof MonacoEditorType }>();
  const [failed, setFailed] = useState(false);
  const [start, setStart] = useState<EditorSnapshot>(AT_START);
  const isComposing = useRef(false);
  const waiting = useRef<() => void>(undefined);

  const swap = useCallback(() => setStart(ref.current?.snapshot() ?? AT_START), [ref]);
  const load = useCallback(() => {
    if (!wanted || readPreference()) return;
    lazyMonaco().then(
      ({ MonacoEditor }) => {
        // At once: a key pressed between the reading of the place and the swap would land beside it.
        const show = () =>
          flushSync(() => {
            swap();
            setLoaded((before) => before ?? { Full: MonacoEditor });
          });
        // A word that is being composed would be lost with the element it is composed in.
        if (isComposing.current) waiting.current = show;
        else show();
      },
      () => setFailed(true),
    );
  }, [wanted, swap]);
  const composing = useCallback((now: boolean) => {
    isComposing.current = now;
    if (now) return;
    const show = waiting.current;
    waiting.current = undefined;
    if (show !== undefined) setTimeout(show);
  }, []);
  useEffect(() => {
    if (!wanted || busy) return undefined;
    let callOff = (): void => undefined;
    const timer = setTimeout(() => {
      callOff = whenIdle(load);
    }, FULL_EDITOR_AFTER_MS);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [wanted, busy, load]);
  return { Full: wanted ? loaded?.Full : undefined, start, failed, swap, composing };
}
