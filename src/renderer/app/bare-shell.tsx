import { Outlet, useRouter } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { RouterProvider as LinkRouterProvider } from 'react-aria-components';
import { CommandPalette } from './command-palette';
import { useCommands } from './use-commands';

/** A page that has the whole window: no rail, and the app's keys all the same. */
export function BareShell() {
  const router = useRouter();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const togglePalette = useCallback(() => setPaletteOpen((open) => !open), []);
  const run = useCommands(togglePalette);
  return (
    <LinkRouterProvider
      navigate={(href) => router.history.push(href)}
      useHref={(href) => router.history.createHref(href)}
    >
      <Outlet />
      <CommandPalette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} run={run} />
    </LinkRouterProvider>
  );
}
