/** Texts made small for keeping, and back. */

export async function gzipText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await through(new Blob([text]), new CompressionStream('gzip')).arrayBuffer());
}

export const gunzipText = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  through(new Blob([bytes]), new DecompressionStream('gzip')).text();

const through = (blob: Blob, stream: CompressionStream | DecompressionStream): Response =>
  new Response(blob.stream().pipeThrough<Uint8Array<ArrayBuffer>>(stream));
