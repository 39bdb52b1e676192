import { Outlet, useRouter } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { RouterProvider as LinkRouterProvider } from 'react-aria-components';
import { CommandPalette } from './command-palette';
import { Rail } from './rail';
import styles from './shell.module.css';
import { useCommands } from './use-commands';
import { usePageFocus } from './use-page-focus';
import { useReminders } from './use-reminders';

/** The rail, the page, and the palette over both. */
export function Shell() {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const togglePalette = useCallback(() => setPaletteOpen((open) => !open), []);
  const run = useCommands(togglePalette);
  usePageFocus(main);
  useReminders();

  return (
    <LinkRouterProvider
      navigate={(href) => router.history.push(href)}
      useHref={(href) => router.history.createHref(href)}
    >
      <div className={styles.shell}>
        <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
          Skip to the page
        </button>
        <Rail run={run} />
        <main ref={main} id="main" tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
      <CommandPalette isOpen={isPaletteOpen} onOpenChange={setPaletteOpen} run={run} />
    </LinkRouterProvider>
  );
}
