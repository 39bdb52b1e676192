import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AgreementPage } from '#shared/domain/board/agreement-page';
import { call } from '../../../bridge/client';
import { loadFonts } from '../../../styles/load-fonts';
import type { Sheet } from './use-fitting-sheet';

/** What is tried, in this order: one sheet before two. Each size of type has its rule in the style sheet. */
const attempts = [
  { text: '11.5', sheets: 1 },
  { text: '10.5', sheets: 1 },
  { text: '9.5', sheets: 1 },
  { text: '11.5', sheets: 2 },
  { text: '10.5', sheets: 2 },
  { text: '9.5', sheets: 2 },
] as const;
/** What a break may leave empty at the foot of a sheet: the signatures do not part. In CSS pixels. */
const lostToBreak = 170;
/** Room between main's margins of 0.9 inches, and a little less: print and screen round otherwise. */
const rooms: Readonly<Record<Sheet, number>> = { letter: 9.05 * 96, a4: 9.7 * 96 };

/**
 * Sets a page in the largest type in which it fits on one sheet, or else on two. What does not fit in the
 * smallest is set in the first and goes on over more sheets. Tells main when it is drawn.
 */
export function useFittingPage(page: AgreementPage, sheet: Sheet) {
  const element = useRef<HTMLElement>(null);
  const [step, setStep] = useState(0);
  const [state, setState] = useState<'loading' | 'fitting' | 'done'>('loading');

  useEffect(() => {
    document.title = page.title;
    void loadFonts(document.fonts, JSON.stringify(page)).then(() => setState('fitting'));
  }, [page]);
  useLayoutEffect(() => {
    if (state !== 'fitting' || !element.current) return;
    const attempt = attempts[step];
    const room = attempt && rooms[sheet] * attempt.sheets - lostToBreak * (attempt.sheets - 1);
    if (room === undefined || element.current.offsetHeight <= room) setState('done');
    else setStep(step + 1);
  });
  useEffect(() => {
    if (state === 'done') void call('board.printReady', {});
  }, [state]);
  // One step beyond the last: no size fits, and there is no reason for small type.
  return { element, text: (attempts[step] ?? attempts[0]).text };
}
