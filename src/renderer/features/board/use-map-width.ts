import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width the map is drawn at, in whole steps so that a window being resized does not shuffle it. */
export function useMapWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(1000);
  useLayoutEffect(() => {
    if (!element.current) return;
    const take = (measured: number) =>
      setWidth(Math.min(1100, Math.max(560, Math.floor(measured / 40) * 40)));
    const watch = new ResizeObserver(([entry]) => entry && take(entry.contentRect.width));
    watch.observe(element.current);
    take(element.current.clientWidth);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
