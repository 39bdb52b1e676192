/** Characters of an entry's text that a list shows. */
const length = 200;

/**
 * The first words of an entry, in one line. Blocks that do not end a sentence, such as headings and
 * list items, are set apart by a dot, so that they do not run into each other.
 */
export function openingOf(text: string): string {
  const blocks = text
    .slice(0, length * 2)
    .split('\n')
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return blocks
    .map((block, index) =>
      index === blocks.length - 1 || /[.?!:;…”"’)]$/u.test(block) ? block : `${block} ·`,
    )
    .join(' ')
    .slice(0, length)
    .trim();
}
