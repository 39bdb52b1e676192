import type { Segment } from '#shared/contract/journal-search';

/** Text with its matches marked. What was typed is only ever drawn as text. */
export function MarkedText({ segments }: Readonly<{ segments: readonly Segment[] }>) {
  return segments.map(({ text, match }, index) =>
    match ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text have no other identity.
      <mark key={index}>{text}</mark>
    ) : (
      text
    ),
  );
}
