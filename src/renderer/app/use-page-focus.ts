import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/**
 * After going to another page, focus moves to its heading, so that a screen reader says where one is
 * and Tab starts there. A page that has already put focus where it belongs keeps it.
 */
export function usePageFocus(main: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, toLocation }) => {
        const page = main.current;
        if (!page || fromLocation?.pathname === toLocation.pathname) return;
        if (page.contains(document.activeElement) && document.activeElement !== page) return;
        page.scrollTop = 0;
        (page.querySelector<HTMLElement>('h1') ?? page).focus({ preventScroll: true });
      }),
    [router, main],
  );
}
