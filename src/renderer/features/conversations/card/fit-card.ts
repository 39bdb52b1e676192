import { cardType } from '#shared/domain/conversations/card';

/** Steps of type, in points. */
const step = 0.5;

/**
 * Sets a card in the largest type in which its words fit on it. Returns the size in points, or null when
 * they do not even fit in the smallest, in which it is set then.
 * @param card the page, of a fixed height, whose only child holds the words
 */
export function fitCard(card: HTMLElement): number | null {
  const { largest, smallest } = cardType;
  let [fits, tooLarge] = [-1, (largest - smallest) / step + 1];
  const sizeOf = (steps: number) => smallest + steps * step;
  while (tooLarge - fits > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    if (isRoomAt(card, sizeOf(middle))) fits = middle;
    else tooLarge = middle;
  }
  setType(card, sizeOf(Math.max(0, fits)));
  return fits < 0 ? null : sizeOf(fits);
}

/**
 * The lines that would have to be left out for the rest to be readable, of those given in the order in
 * which they would best be. Empty when all of it is readable. The card is as it was afterwards.
 */
export function tooMuch(card: HTMLElement, inOrder: readonly string[]): readonly string[] {
  const out: string[] = [];
  const hidden: HTMLElement[] = [];
  const before = card.style.fontSize;
  for (const id of inOrder) {
    if (isRoomAt(card, cardType.readable)) break;
    const line = card.querySelector<HTMLElement>(`[data-line="${id}"]`);
    if (!line) continue;
    line.hidden = true;
    hidden.push(line);
    out.push(id);
  }
  for (const line of hidden) line.hidden = false;
  card.style.fontSize = before;
  return out;
}

function isRoomAt(card: HTMLElement, size: number): boolean {
  setType(card, size);
  const words = card.firstElementChild as HTMLElement;
  const style = getComputedStyle(card);
  const room =
    card.clientHeight -
    Number.parseFloat(style.paddingTop) -
    Number.parseFloat(style.paddingBottom);
  return words.offsetHeight <= room && words.scrollWidth <= words.clientWidth;
}

function setType(card: HTMLElement, size: number): void {
  card.style.fontSize = `${size}pt`;
}
