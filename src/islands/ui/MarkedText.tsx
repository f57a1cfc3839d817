/** A sentence of a verdict, with what stands between backticks set as code. */
export function MarkedText({ text }: { readonly text: string }) {
  const parts = text.split('`');
  // A backtick without its partner is a character like any other.
  if (parts.length % 2 === 0) return <>{text}</>;
  return (
    <>
      {parts.map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
        index % 2 === 1 ? <code key={index}>{part}</code> : <span key={index}>{part}</span>,
      )}
    </>
  );
}
