import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { call } from '../../../bridge/client';
import { loadFonts } from '../../../styles/load-fonts';

export type Sheet = 'letter' | 'a4';

/** Sizes of type from the first, which is tried first; each has its rule in the style sheet. */
const gridSizes = ['9', '8', '7', '6', '5'] as const;
const asideSizes = ['9', '8', '7', '6.5'] as const;
/** The part of the sheet that the grid may take up, in CSS pixels of a 7.7 inch page. */
const gridRoom = 300;

/**
 * Makes everything fit on the sheet: sets the grid and the findings smaller until they do, leaves
 * out the last findings where even the smallest does not, gives the map what is left, and tells
 * main when that is drawn in the sheet's own type.
 */
export function useFittingSheet() {
  const grid = useRef<HTMLDivElement>(null);
  const rest = useRef<HTMLDivElement>(null);
  const aside = useRef<HTMLDivElement>(null);
  const [hasFonts, setHasFonts] = useState(false);
  const [gridStep, setGridStep] = useState(0);
  const [asideStep, setAsideStep] = useState(0);
  const [findings, setFindings] = useState(Number.MAX_SAFE_INTEGER);
  const [room, setRoom] = useState<Readonly<{ width: number; height: number }> | null>(null);

  useEffect(() => {
    document.title = 'Board';
    const words = document.body.textContent ?? '';
    void loadFonts(document.fonts, words).then(() => setHasFonts(true));
  }, []);
  // After each drawing, until nothing is left to be set smaller.
  useLayoutEffect(() => {
    if (!hasFonts || room || !grid.current || !rest.current) return;
    if (grid.current.offsetHeight > gridRoom && gridStep < gridSizes.length - 1) {
      setGridStep(gridStep + 1);
      return;
    }
    const list = aside.current;
    if (list && list.scrollHeight > list.clientHeight) {
      if (asideStep < asideSizes.length - 1) setAsideStep(asideStep + 1);
      else setFindings((now) => Math.max(0, Math.min(now, list.querySelectorAll('li').length) - 1));
      return;
    }
    setRoom({ width: rest.current.clientWidth, height: rest.current.clientHeight });
  });
  useEffect(() => {
    if (room) void call('board.printReady', {});
  }, [room]);
  return {
    grid,
    rest,
    aside,
    room,
    text: { grid: gridSizes[gridStep], aside: asideSizes[asideStep], findings },
  };
}
