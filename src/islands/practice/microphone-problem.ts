/** Why there is no recording, told apart by the name of the browser's error, never by its message. */
export type MicrophoneProblem = 'refused' | 'missing' | 'in-use' | 'unsupported';

const BY_NAME: Readonly<Record<string, MicrophoneProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'in-use',
  AbortError: 'in-use',
};

export const microphoneProblem = (error: unknown): MicrophoneProblem =>
  (error instanceof DOMException || error instanceof Error ? BY_NAME[error.name] : undefined) ?? 'unsupported';
