/** The pane one works in: the file, the tabs of its kind of exercise, the history, and the bar of acts below them. */
import type { ReactNode, RefObject } from 'react';
import { ActionBar } from '#islands/exercise/ActionBar.tsx';
import { CodeEditor } from '#islands/exercise/CodeEditor.tsx';
import type { EditorHandle, EditorLanguage } from '#islands/exercise/editor-handle.ts';
import { errorLine } from '#islands/exercise/error-line.ts';
import { HistoryPanel } from '#islands/exercise/HistoryPanel.tsx';
import { OtherDraft } from '#islands/exercise/OtherDraft.tsx';
import type { Bench } from '#islands/exercise/use-bench.ts';
import { type WorkTab, WorkTabs } from '#islands/exercise/WorkTabs.tsx';
import { useWords } from '#islands/state/use-words.ts';
import { workbenchWords } from '#languages/workbench.ts';

/** The two tabs that every workbench has. */
export type CommonTab = 'solution' | 'history';

export interface WorkFile {
  readonly name: string;
  readonly language: EditorLanguage;
}

export interface WorkPaneProps<Own extends string> {
  readonly bench: Bench;
  readonly title: string;
  readonly file: WorkFile;
  /** The tabs between the file and its history. */
  readonly ownTabs: readonly WorkTab<Own>[];
  readonly tab: CommonTab | Own;
  readonly onTab: (tab: CommonTab | Own) => void;
  /** What must be known before Check or Run is pressed. */
  readonly notice?: ReactNode;
  readonly editor: RefObject<EditorHandle | null>;
  readonly onCheck: () => void;
  readonly onRun: () => void;
  readonly onRestore: (source: string) => void;
  readonly onReset: () => void;
  readonly onPractise: () => void;
}

export function WorkPane<Own extends string>(props: WorkPaneProps<Own>) {
  const { bench, title, file, ownTabs, tab, onTab, notice, editor, onCheck, onRun, onRestore, onReset, onPractise } = props;
  const { tabs: words } = useWords(workbenchWords);
  const { draft, log, grading, editable } = bench;
  const code = (
    <CodeEditor
      ref={editor}
      value={draft.source}
      onChange={draft.setSource}
      editable={editable}
      label={`${file.name}: ${title}`}
      errorLine={errorLine(grading.state)}
      language={file.language}
      busy={grading.state.status === 'running'}
    />
  );
  // Made when looked at: a long history need not be drawn at every keystroke.
  const history = tab === 'history' && (
    <HistoryPanel
      attempts={log.attempts}
      keptDrafts={log.earlierDrafts}
      source={draft.source}
      busy={grading.state.status === 'running'}
      onRestore={onRestore}
      onPractise={onPractise}
    />
  );
  return (
    <div className="bench-editor">
      <WorkTabs<CommonTab | Own>
        label={words.list}
        selected={tab}
        onSelect={onTab}
        tabs={[
          { name: 'solution', label: file.name, panel: code },
          ...ownTabs,
          { name: 'history', label: words.history(log.tries), panel: history },
        ]}
      />
      {draft.other !== undefined && <OtherDraft onTake={bench.takeOther} onLeave={draft.leaveOther} />}
      {notice}
      <ActionBar state={grading.state} ready={editable} onCheck={onCheck} onRun={onRun} onStop={grading.stop} onReset={onReset} />
    </div>
  );
}
