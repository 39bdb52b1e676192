import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Brief, type BriefTextSize, briefTextSizes } from '#shared/domain/meetings/brief';
import { loadFonts } from '../../../styles/load-fonts';

/** What is left between the words and the foot, in CSS pixels: paper and screen round otherwise. */
const spare = 8;

/** How a brief is set so that it fits on one sheet. */
export type Fit = Readonly<{
  text: BriefTextSize;
  /** Points of the agenda that are on it, from the first. */
  points: number;
  /** Whether all of it fits, or fits but for the last points of the agenda. */
  isFitting: boolean;
}>;

/**
 * Sets a brief in the largest type in which it fits on its sheet. What does not fit in the smallest loses
 * the last points of its agenda. `fit` is null until that is known.
 * @returns `sheet` and `words`: the sheet's element, and the one whose height counts
 */
export function useFittingBrief(brief: Brief) {
  const sheet = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const [hasFonts, setHasFonts] = useState(false);
  const [step, setStep] = useState(0);
  const [points, setPoints] = useState(brief.agenda.length);
  const [fit, setFit] = useState<Fit | null>(null);
  const smallest = briefTextSizes.length - 1;
  const text = briefTextSizes[step] ?? briefTextSizes[smallest] ?? '8.5';

  useEffect(() => {
    void loadFonts(document.fonts, JSON.stringify(brief)).then(() => setHasFonts(true));
  }, [brief]);
  // After each drawing, until it fits or nothing can be taken away.
  useLayoutEffect(() => {
    if (!hasFonts || fit !== null || !sheet.current || !words.current) return;
    const excess = words.current.offsetHeight - (sheet.current.clientHeight - spare);
    const isLast = step === smallest && points === 0;
    if (excess <= 0 || isLast) setFit({ text, points, isFitting: excess <= 0 });
    else if (step < smallest) setStep(step + 1);
    else setPoints(points - lastPoints(words.current, excess));
  });
  return { sheet, words, fit, text, points };
}

/** How many points from the last give back so much height. All at once: there may be a hundred. */
function lastPoints(words: HTMLElement, excess: number): number {
  const heights = [...words.querySelectorAll<HTMLElement>('[data-point]')].map(
    (point) => point.offsetHeight,
  );
  let room = 0;
  let count = 0;
  for (const height of heights.reverse()) {
    if (room >= excess) break;
    room += height;
    count += 1;
  }
  return Math.max(1, count);
}
