/** The line below a button that says what came of it: quiet when it went well, marked and announced when it did not. */
export interface MessageProps {
  readonly words: string;
  readonly failed?: boolean;
}

export function Message({ words, failed = false }: MessageProps) {
  return (
    <p role={failed ? 'alert' : 'status'} className={failed ? 'storage-panel__failure' : 'storage-panel__message'}>
      {words}
    </p>
  );
}
