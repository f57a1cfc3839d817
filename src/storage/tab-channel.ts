/** How tabs tell each other that the log changed. */
export type TabMessage = { readonly kind: 'changed' } | { readonly kind: 'cleared' } | { readonly kind: 'schema'; readonly schema: number };

export interface TabChannel {
  post(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): void;
  close(): void;
}

/** Over BroadcastChannel; a browser without it has tabs that learn of each other on their next load. */
export function openTabChannel(name: string): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => {}, listen: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (isTabMessage(data)) listener(data);
      };
    },
    close: () => channel.close(),
  };
}

/** A tab with another version may say things that this one does not know. */
function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  return (
    data.kind === 'changed' || data.kind === 'cleared' || (data.kind === 'schema' && 'schema' in data && typeof data.schema === 'number')
  );
}
