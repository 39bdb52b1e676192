/** What Word and Outlook write for an item of a list: a paragraph, with its level, and its bullet as text. */
type Item = Readonly<{ paragraph: Element; level: number; isNumbered: boolean; start: number }>;

const levelOf = /mso-list:\s*\S+\s+level(\d+)/i;
const ignored = /mso-list:\s*ignore/i;
const numbered = /^\s*\(?(\d{1,6}|[a-z]{1,4})[.)]/i;
const deepest = 9;

/**
 * Turns the paragraphs that Word and Outlook write for lists into lists, in place. The elements belong
 * to a document that runs and loads nothing; only their places and the bullets change.
 */
export function mendWordLists(root: ParentNode, document: Document): void {
  for (const run of runsOf(root)) writeList(run, document);
}

/** Items that follow each other without anything between. */
function runsOf(root: ParentNode): Item[][] {
  const runs: Item[][] = [];
  let previous: Element | null = null;
  for (const paragraph of root.querySelectorAll('p, h1, h2, h3, div')) {
    const item = itemOf(paragraph);
    if (!item) continue;
    if (previous && paragraph.previousElementSibling === previous) runs.at(-1)?.push(item);
    else runs.push([item]);
    previous = paragraph;
  }
  return runs;
}

function itemOf(paragraph: Element): Item | null {
  const level = levelOf.exec(paragraph.getAttribute('style') ?? '')?.[1];
  if (level === undefined) return null;
  const marker = [...paragraph.querySelectorAll('[style]')].find((span) =>
    ignored.test(span.getAttribute('style') ?? ''),
  );
  const words = marker?.textContent ?? '';
  marker?.remove();
  const number = numbered.exec(words)?.[1];
  // Word's hollow bullet is the letter o, without a stop after it.
  return {
    paragraph,
    level: Math.min(deepest, Math.max(1, Number(level))),
    isNumbered: number !== undefined,
    start: Number(number) || 1,
  };
}

function writeList(run: readonly Item[], document: Document): void {
  const open: Array<{ list: Element; level: number; isNumbered: boolean }> = [];
  for (const { paragraph, level, isNumbered, start } of run) {
    let deepestOpen = open.at(-1);
    while (
      deepestOpen &&
      (deepestOpen.level > level ||
        (deepestOpen.level === level && deepestOpen.isNumbered !== isNumbered))
    ) {
      open.pop();
      deepestOpen = open.at(-1);
    }
    if (!deepestOpen || deepestOpen.level < level) {
      const list = document.createElement(isNumbered ? 'ol' : 'ul');
      if (isNumbered && start !== 1) list.setAttribute('start', String(start));
      const within = deepestOpen?.list.lastElementChild;
      if (within) within.append(list);
      else paragraph.before(list);
      deepestOpen = { list, level, isNumbered };
      open.push(deepestOpen);
    }
    const item = document.createElement('li');
    deepestOpen.list.append(item);
    item.append(paragraph);
  }
}
