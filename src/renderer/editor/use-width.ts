import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in whole pixels, kept up to date; Infinity before it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    if (!element.current) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    watch.observe(element.current);
    setWidth(element.current.clientWidth);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
