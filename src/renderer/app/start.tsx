import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { assertNever } from '#shared/assert-never';
import type { VaultStatus } from '#shared/contract/vault';
import { LockSheet } from '../features/vault/lock-sheet';
import { UnlockPage } from '../features/vault/unlock-page';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import { interfaceLocale } from './interface-locale';
import { useVaultStatus } from './use-vault-status';

const loadOpened = () => import('./opened-app');
/** Where most people were when they left. */
const loadJournal = () => import('../features/journal/journal-page');
const FirstRunPage = lazy(() =>
  import('../features/vault/first-run-page').then((module) => ({ default: module.FirstRunPage })),
);

/** First run, lock page or the opened app, whichever the vault calls for. */
export function Start({ status }: Readonly<{ status: Promise<VaultStatus> }>) {
  const { reading, askAgain } = useVaultStatus(status);

  // Fetched while the person types the passphrase, so that unlocking waits for nothing else.
  useEffect(() => {
    const idle = requestIdleCallback(() => void loadOpened().then(loadJournal));
    return () => cancelIdleCallback(idle);
  }, []);

  return (
    <I18nProvider locale={interfaceLocale(new Intl.DateTimeFormat().resolvedOptions().locale)}>
      <Suspense>{page()}</Suspense>
    </I18nProvider>
  );

  function page() {
    switch (reading.kind) {
      case 'asking':
        return null;
      case 'failed':
        return (
          <LockSheet title="The vault could not be read">
            <ErrorNote error={reading.error}>
              <Button onPress={askAgain}>Try again</Button>
            </ErrorNote>
          </LockSheet>
        );
      case 'known':
        return pageOf(reading.status);
      default:
        return assertNever(reading);
    }
  }

  function pageOf(known: VaultStatus) {
    switch (known.state) {
      case 'new':
        return <FirstRunPage folder={known.folder} />;
      case 'locked':
        return <UnlockPage status={known} />;
      case 'open':
        return <Opened />;
      default:
        return assertNever(known.state);
    }
  }
}

/**
 * Not React's lazy: what it suspends, even for the one microtask that a bundle already here takes, is
 * shown 300 ms later at the earliest (React spaces out what replaces a fallback) [measured].
 */
function Opened() {
  const [App, setApp] = useState<ComponentType | null>(null);
  useEffect(() => {
    let current = true;
    void loadOpened().then(({ OpenedApp }) => {
      if (current) setApp(() => OpenedApp);
    });
    return () => {
      current = false;
    };
  }, []);
  return App && <App />;
}
