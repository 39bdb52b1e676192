import { type RefObject, useEffect, useState } from 'react';
import type { ImageSource } from './editor-services';

/** How near the window an image is read, so that it is there when one comes to it. */
const near = '600px';

/** An address in this page for an image, once it comes near the window; given up when the page is. */
export function useImageAddress(
  images: ImageSource,
  id: string,
  frame: RefObject<HTMLElement | null>,
): Readonly<{ address: string | null; isMissing: boolean }> {
  const [address, setAddress] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);

  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    const read = async () => {
      try {
        const { bytes, type } = await images.load(id);
        if (isGone) return;
        made = URL.createObjectURL(new Blob([bytes], { type }));
        setAddress(made);
      } catch {
        if (!isGone) setMissing(true);
      }
    };
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        void read();
      },
      { rootMargin: near },
    );
    if (frame.current) watch.observe(frame.current);
    return () => {
      isGone = true;
      watch.disconnect();
      if (made) URL.revokeObjectURL(made);
    };
  }, [images, id, frame]);

  return { address, isMissing };
}
