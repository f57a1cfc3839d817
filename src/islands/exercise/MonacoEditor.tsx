/** The full editor. The only file that imports Monaco, and itself only ever imported lazily. */
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/parameterHints/register';
import 'monaco-editor/features/smartSelect/register';
import 'monaco-editor/features/suggest/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/unicodeHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/languages/definitions/sql/register';
import 'monaco-editor/languages/definitions/typescript/register';
import * as typescript from 'monaco-editor/languages/features/typescript/register';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import TypeScriptWorker from 'monaco-editor/language/typescript/ts.worker?worker';
import { type RefObject, useEffect, useId, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { EditorLanguage, EditorProps, EditorSnapshot } from '#islands/exercise/editor-handle.ts';
import { editorTheme, onThemeChange } from '#islands/exercise/editor-theme.ts';
import { GUEST_TYPES, toolboxTypes } from '#islands/exercise/guest-types.ts';
import { whenIdle } from '#islands/exercise/when-idle.ts';
import { useWords } from '#islands/state/use-words.ts';
import { Said } from '#islands/ui/Said.tsx';
import { workbenchWords } from '#languages/workbench.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;

interface Props extends EditorProps {
  readonly language: EditorLanguage;
}

export function MonacoEditor({ value, onChange, label, errorLine, start, language, ref }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(undefined);
  const hint = useId();
  const words = useWords(workbenchWords).editor;
  const told = useRef(onChange);
  told.current = onChange;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once; later values come through the effect below, and the label and language of a page never change
  useLayoutEffect(() => {
    if (host.current === null) return undefined;
    const opened = openEditor(host.current, modelOf(value, language), label, start);
    // The element that takes the keys is Monaco's own: how to leave it must be said there.
    opened.getDomNode()?.querySelector('textarea, [role="textbox"]')?.setAttribute('aria-describedby', hint);
    const typing = opened.onDidChangeModelContent(() => told.current(opened.getValue()));
    editor.current = opened;
    return () => {
      typing.dispose();
      opened.getModel()?.dispose();
      opened.dispose();
    };
  }, []);
  useTextFromOutside(editor, value);
  useErrorMark(editor, errorLine);
  useEffect(() => onThemeChange(applyTheme), []);
  useToolbox(language);
  useImperativeHandle(ref, () => ({
    snapshot: () => snapshotOf(editor.current),
    focus: () => editor.current?.focus(),
    goTo: (line) => {
      editor.current?.setPosition({ lineNumber: line, column: 1 });
      editor.current?.revealLineInCenter(line);
      editor.current?.focus();
    },
  }));
  return (
    <div className="monaco">
      <div ref={host} className="monaco-host" lang="en" />
      <p className="editor-hint" id={hint}>
        <Said words={words.fullKeys} />
      </p>
    </div>
  );
}

function modelOf(value: string, { name }: EditorLanguage): monaco.editor.ITextModel {
  setUpMonaco();
  const file = monaco.Uri.parse(name === 'sql' ? 'file:///query.sql' : 'file:///solution.ts');
  const model = monaco.editor.createModel(value, name, file);
  model.updateOptions({ tabSize: 2, insertSpaces: true });
  return model;
}

function openEditor(host: HTMLElement, model: monaco.editor.ITextModel, label: string, start: EditorSnapshot): Editor {
  applyTheme();
  const editor = monaco.editor.create(host, {
    model,
    ariaLabel: label,
    theme: THEME,
    automaticLayout: true,
    fontFamily: "'IBM Plex Mono', ui-monospace, monospace",
    fontSize: 14,
    lineHeight: 1.6,
    minimap: { enabled: false },
    scrollBeyondLastLine: false,
    overviewRulerLanes: 0,
    lineNumbersMinChars: 3,
    padding: { top: 16, bottom: 16 },
    renderLineHighlight: 'none',
    // Else the number of an empty last line is too pale to read.
    renderFinalNewline: 'on',
    fixedOverflowWidgets: true,
    // The page scrolls on when the text has come to its end.
    scrollbar: { alwaysConsumeMouseWheel: false },
    // Its colours are not ours.
    bracketPairColorization: { enabled: false },
    wordBasedSuggestions: 'off',
    // Fading would take the contrast from code that is not used yet.
    showUnused: false,
  });
  const [from, to] = [model.getPositionAt(start.selectionStart), model.getPositionAt(start.selectionEnd)];
  editor.setSelection(monaco.Range.fromPositions(from, to));
  if (start.focused) editor.focus();
  return editor;
}

function snapshotOf(editor: Editor | undefined): EditorSnapshot {
  const model = editor?.getModel();
  const selection = editor?.getSelection();
  if (editor === undefined || !model || !selection) return { selectionStart: 0, selectionEnd: 0, focused: false };
  return {
    selectionStart: model.getOffsetAt(selection.getStartPosition()),
    selectionEnd: model.getOffsetAt(selection.getEndPosition()),
    focused: editor.hasTextFocus(),
  };
}

/** Text set by Reset, Restore or a late draft: as an edit, so that Undo takes it back. */
function useTextFromOutside(editor: RefObject<Editor | undefined>, value: string): void {
  useLayoutEffect(() => {
    const model = editor.current?.getModel();
    if (!model || model.getValue() === value) return;
    editor.current?.pushUndoStop();
    editor.current?.executeEdits('workbench', [{ range: model.getFullModelRange(), text: value }]);
    editor.current?.pushUndoStop();
  }, [editor, value]);
}

function useErrorMark(editor: RefObject<Editor | undefined>, line: number | undefined): void {
  useEffect(() => {
    if (line === undefined) return undefined;
    const marks = editor.current?.createDecorationsCollection([
      { range: new monaco.Range(line, 1, line, 1), options: { isWholeLine: true, className: 'line-hit' } },
    ]);
    return () => marks?.clear();
  }, [editor, line]);
}

const THEME = 'holdout';

function applyTheme(): void {
  monaco.editor.defineTheme(THEME, editorTheme());
  monaco.editor.setTheme(THEME);
}

function setUpMonaco(): void {
  if (globalThis.MonacoEnvironment !== undefined) return;
  globalThis.MonacoEnvironment = {
    // The TypeScript service is heavy and only advises: it starts when the page has nothing else to do.
    getWorker: (_id: string, label: string) =>
      label === 'typescript' ? new Promise<Worker>((begin) => whenIdle(() => begin(new TypeScriptWorker()))) : new EditorWorker(),
  };
  typescript.typescriptDefaults.setCompilerOptions({
    target: typescript.ScriptTarget.ESNext,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.NodeJs,
    // Without the DOM and Node: what the editor offers must exist where the code runs.
    lib: ['es2023'],
    types: [],
    strict: true,
    noEmit: true,
    allowNonTsExtensions: true,
  });
  typescript.typescriptDefaults.addExtraLib(GUEST_TYPES, 'file:///guest.d.ts');
}

/** Puts the signatures of the toolbox beside the guest's own, as long as the editor stands. */
function useToolbox(language: EditorLanguage): void {
  const wanted = language.name === 'typescript';
  const toolbox = wanted ? language.toolbox : undefined;
  useEffect(() => {
    if (!wanted) return undefined;
    const types = toolboxTypes(toolbox).then((text) => typescript.typescriptDefaults.addExtraLib(text, 'file:///holdout.d.ts'));
    return () => void types.then((library) => library.dispose());
  }, [wanted, toolbox]);
}
