/** The pane one works in: the file, the Scratch line, the history, and the bar of acts below them. */
import type { RefObject } from 'react';
import { ActionBar } from '#islands/exercise/ActionBar.tsx';
import { CodeEditor } from '#islands/exercise/CodeEditor.tsx';
import type { EditorHandle } from '#islands/exercise/editor-handle.ts';
import { errorLine } from '#islands/exercise/error-line.ts';
import { HistoryPanel } from '#islands/exercise/HistoryPanel.tsx';
import { OtherDraft } from '#islands/exercise/OtherDraft.tsx';
import { ScratchPanel } from '#islands/exercise/ScratchPanel.tsx';
import type { Bench } from '#islands/exercise/use-bench.ts';
import { WorkTabs } from '#islands/exercise/WorkTabs.tsx';

export type TabName = 'solution' | 'scratch' | 'history';

interface Props {
  readonly bench: Bench;
  readonly title: string;
  readonly entry: string;
  readonly toolbox: readonly string[] | undefined;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  readonly editor: RefObject<EditorHandle | null>;
  readonly scratchArea: RefObject<HTMLTextAreaElement | null>;
  readonly onCheck: () => void;
  readonly onRun: () => void;
  readonly onRestore: (source: string) => void;
  readonly onReset: () => void;
}

export function WorkPane({ bench, title, entry, toolbox, tab, onTab, editor, scratchArea, onCheck, onRun, onRestore, onReset }: Props) {
  const { draft, log, grading } = bench;
  const panels = {
    solution: (
      <CodeEditor
        ref={editor}
        value={draft.source}
        onChange={draft.setSource}
        label={`solution.ts: ${title}`}
        errorLine={errorLine(grading.state)}
        toolbox={toolbox}
        busy={grading.state.status === 'running'}
      />
    ),
    scratch: <ScratchPanel entry={entry} value={bench.scratch} onChange={bench.setScratch} area={scratchArea} />,
    // Made when looked at: a long history need not be drawn at every keystroke.
    history: tab === 'history' && (
      <HistoryPanel attempts={log.attempts} keptDrafts={log.earlierDrafts} source={draft.source} onRestore={onRestore} />
    ),
  };
  return (
    <div className="bench-editor">
      <WorkTabs
        label="Workbench"
        selected={tab}
        onSelect={onTab}
        tabs={[
          { name: 'solution', label: 'solution.ts', panel: panels.solution },
          { name: 'scratch', label: 'Scratch', panel: panels.scratch },
          { name: 'history', label: `History (${log.attempts.length})`, panel: panels.history },
        ]}
      />
      {draft.other !== undefined && <OtherDraft onTake={bench.takeOther} onLeave={draft.leaveOther} />}
      <ActionBar state={grading.state} onCheck={onCheck} onRun={onRun} onStop={grading.stop} onReset={onReset} />
    </div>
  );
}
