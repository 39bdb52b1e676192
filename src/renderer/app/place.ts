import type { AnyRouter } from '@tanstack/react-router';
import { call } from '../bridge/client';
import { currentDay } from '../bridge/use-today';

/** The contract's longest place; a longer one is remembered without its search. */
const longest = 500;

/** What to remember of an address: never a print page, and never the page that only redirects. */
function placeToKeep(address: Readonly<{ pathname: string; href: string }>): string | null {
  if (address.pathname === '/' || address.pathname.startsWith('/print/')) return null;
  // Its search opens a dialog, which is nothing to come back to.
  if (address.pathname === '/settings') return address.pathname;
  return address.href.length <= longest ? address.href : address.pathname;
}

/** Keeps where the person is and on which day, so that the app reopens there. Returns how to stop. */
export function rememberPlace(router: AnyRouter): () => void {
  return router.subscribe('onResolved', ({ toLocation }) => {
    const place = placeToKeep(toLocation);
    // A place that cannot be kept costs a click at the next start; it is not worth a message.
    if (place !== null) keepPlace(place).catch(() => undefined);
  });
}

async function keepPlace(place: string): Promise<void> {
  const { dayStartsAt } = await call('settings.journal', {});
  await call('settings.savePlace', { place, day: currentDay(dayStartsAt) });
}

/** Where the app was left on the same day; a new day begins with Today. */
export async function lastPlace(): Promise<string> {
  try {
    const [{ place, day }, { dayStartsAt }] = await Promise.all([
      call('settings.place', {}),
      call('settings.journal', {}),
    ]);
    const isKept = place !== null && placeToKeep({ pathname: place, href: place }) !== null;
    return isKept && day === currentDay(dayStartsAt) ? place : '/today';
  } catch {
    return '/today';
  }
}
