import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  type CardPaperId,
  type CardSection,
  cardType,
  leftOutFirst,
} from '#shared/domain/conversations/card';
import { loadFonts } from '../../../styles/load-fonts';
import { fitCard, tooMuch } from './fit-card';

/** How a card came out; size in points, null when it cannot be set at all. */
export type Fit = Readonly<{
  size: number | null;
  /** Ids of the lines to leave out for the rest to be readable. */
  tooMuch: readonly string[];
}>;

/** Sets a card as large as it fits each time it changes. `fit` is null until its own type is there. */
export function useFittedCard(
  paper: CardPaperId,
  title: string | null,
  sections: readonly CardSection[],
) {
  const card = useRef<HTMLDivElement>(null);
  const [hasFonts, setHasFonts] = useState(false);
  const [fit, setFit] = useState<Fit | null>(null);
  const content = JSON.stringify([
    paper,
    title,
    sections.map(({ lines }) => lines.map(({ id, text }) => [id, text])),
  ]);
  useEffect(() => {
    let isGone = false;
    void loadFonts(document.fonts, content).then(() => !isGone && setHasFonts(true));
    return () => {
      isGone = true;
    };
  }, [content]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sections are in the content, by value.
  useLayoutEffect(() => {
    if (!hasFonts || !card.current) return;
    const size = fitCard(card.current);
    const isReadable = size !== null && size >= cardType.readable;
    const inOrder = leftOutFirst(sections).map(({ id }) => id);
    setFit({ size, tooMuch: isReadable ? [] : tooMuch(card.current, inOrder) });
  }, [hasFonts, content]);
  return { card, fit };
}
