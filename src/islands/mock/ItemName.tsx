/** An item of an interview by its kind and its title, which is content and so English. */
import { useWords } from '#islands/state/use-words.ts';
import { mockWords } from '#languages/mock.ts';
import type { MockItem } from '#learning/event.ts';
import { kindOf } from '#learning/mock/make-up.ts';
import { type Contents, keyOf } from '#learning/mock/mock-report.ts';

export interface ItemNameProps {
  readonly item: MockItem;
  readonly contents: Contents;
  readonly href?: string | undefined;
}

export function ItemName({ item, contents, href }: ItemNameProps) {
  const { kinds, gone } = useWords(mockWords);
  const content = contents.get(keyOf(item));
  if (content === undefined) {
    return (
      <span>
        {kinds.gone} <code>{item.id}</code>: {gone}
      </span>
    );
  }
  const title = <span lang="en">{content.title}</span>;
  return (
    <span>
      <span className="mock-kind">{kinds[kindOf(content)]}:</span> {href === undefined ? title : <a href={href}>{title}</a>}
    </span>
  );
}
