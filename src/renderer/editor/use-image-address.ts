import { type RefObject, useEffect, useState } from 'react';
import { AppError } from '#shared/app-error';
import type { ImageSource } from './editor-services';

/** How near the window an image is read, so that it is there when one comes to it. */
const near = '600px';

export type ImageAddress = Readonly<{
  address: string | null;
  /** Why it is not shown: it is not in the vault, or it could not be read this time. */
  problem: 'missing' | 'unread' | null;
  readAgain: () => void;
}>;

/** An address in this page for an image, once it comes near the window; given up when the page is. */
export function useImageAddress(
  images: ImageSource,
  id: string,
  frame: RefObject<HTMLElement | null>,
): ImageAddress {
  const [address, setAddress] = useState<string | null>(null);
  const [problem, setProblem] = useState<ImageAddress['problem']>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt reads it again.
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    const read = async () => {
      try {
        const { bytes, type } = await images.load(id);
        if (isGone) return;
        made = URL.createObjectURL(new Blob([bytes], { type }));
        setAddress(made);
        setProblem(null);
      } catch (error) {
        const isMissing = error instanceof AppError && error.code === 'not-found';
        if (!isGone) setProblem(isMissing ? 'missing' : 'unread');
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
  }, [images, id, frame, attempt]);

  return { address, problem, readAgain: () => setAttempt((before) => before + 1) };
}
