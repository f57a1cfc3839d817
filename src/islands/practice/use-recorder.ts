/** The microphone, only when asked for, and what was recorded, only in this page until it is kept. */
import { useEffect, useRef, useState } from 'react';
import { newId } from '#islands/state/progress.ts';
import { openRecordings } from '#storage/recording-store.ts';
import { StorageProblem } from '#storage/storage-problem.ts';
import { type MicrophoneProblem, microphoneProblem } from './microphone-problem.ts';

export interface Recorded {
  readonly url: string;
  readonly seconds: number;
  readonly bytes: number;
  /** `full` and `other`: it was tried and did not succeed. */
  readonly keeping: 'no' | 'going' | 'kept' | 'full' | 'other';
}

export type Recorder =
  | { readonly status: 'idle' }
  | { readonly status: 'asking' }
  | { readonly status: 'running'; readonly startedAt: number }
  | { readonly status: 'failed'; readonly problem: MicrophoneProblem }
  | { readonly status: 'deleted' | 'not-deleted' }
  | (Recorded & { readonly status: 'made' });

export interface RecorderActs {
  readonly recorder: Recorder;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  readonly keep: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export function useRecorder(questionId: string, onKept: () => void): RecorderActs {
  const [recorder, setRecorder] = useState<Recorder>({ status: 'idle' });
  const live = useRef<MediaRecorder>(undefined);
  const blob = useRef<Blob>(undefined);
  const keptId = useRef<string>(undefined);
  const url = useRef<string>(undefined);
  const gone = useRef(false);
  const forget = () => {
    if (url.current !== undefined) URL.revokeObjectURL(url.current);
    blob.current = undefined;
    url.current = undefined;
    keptId.current = undefined;
  };
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      if (live.current !== undefined) letGo(live.current);
      if (url.current !== undefined) URL.revokeObjectURL(url.current);
    };
  }, []);
  const made = (sound: Blob, startedAt: number) => {
    if (gone.current) return;
    blob.current = sound;
    url.current = URL.createObjectURL(sound);
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    setRecorder({ status: 'made', url: url.current, seconds, bytes: sound.size, keeping: 'no' });
  };
  const start = async () => {
    forget();
    setRecorder({ status: 'asking' });
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (gone.current) return stopTracks(stream);
      live.current = recordingOf(stream, made);
      setRecorder({ status: 'running', startedAt: Date.now() });
    } catch (error) {
      setRecorder({ status: 'failed', problem: microphoneProblem(error) });
    }
  };
  const stop = () => {
    if (live.current !== undefined) letGo(live.current);
    live.current = undefined;
  };
  const keep = async () => {
    const sound = blob.current;
    if (recorder.status !== 'made' || recorder.keeping === 'going' || sound === undefined) return;
    const { seconds, bytes } = recorder;
    setRecorder({ ...recorder, keeping: 'going' });
    const keeping = await kept({ id: newId(), questionId, at: new Date().toISOString(), seconds, bytes, type: sound.type }, sound);
    if (keeping.status === 'kept') keptId.current = keeping.id;
    setRecorder({ ...recorder, keeping: keeping.status });
    onKept();
  };
  const remove = async () => {
    const id = keptId.current;
    forget();
    setRecorder({ status: await removed(id) });
    onKept();
  };
  return { recorder, start, stop, keep, remove };
}

type Facts = Parameters<ReturnType<typeof openRecordings>['keep']>[0];
type Keeping = { readonly status: 'kept'; readonly id: string } | { readonly status: 'full' | 'other' };

async function kept(facts: Facts, sound: Blob): Promise<Keeping> {
  try {
    await openRecordings().keep(facts, await sound.arrayBuffer());
    return { status: 'kept', id: facts.id };
  } catch (error) {
    return { status: StorageProblem.from(error).kind === 'full' ? 'full' : 'other' };
  }
}

async function removed(id: string | undefined): Promise<'deleted' | 'not-deleted'> {
  try {
    if (id !== undefined) await openRecordings().remove(id);
    return 'deleted';
  } catch {
    return 'not-deleted';
  }
}

function recordingOf(stream: MediaStream, onMade: (sound: Blob, startedAt: number) => void): MediaRecorder {
  const recorder = recorderOf(stream);
  const parts: Blob[] = [];
  const startedAt = Date.now();
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  recorder.addEventListener('stop', () => {
    // The light of the microphone goes out at once, however the recording ended.
    stopTracks(stream);
    onMade(new Blob(parts, { type: recorder.mimeType }), startedAt);
  });
  recorder.start();
  return recorder;
}

/** Where a browser hears but cannot record, the microphone is let go of. */
function recorderOf(stream: MediaStream): MediaRecorder {
  try {
    return new MediaRecorder(stream);
  } catch (error) {
    stopTracks(stream);
    throw error;
  }
}

function letGo(recorder: MediaRecorder): void {
  if (recorder.state !== 'inactive') recorder.stop();
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
