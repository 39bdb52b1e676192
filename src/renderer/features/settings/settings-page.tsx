import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/page-header';
import { AboutSection } from './about-section';
import { JournalSection } from './journal-section';
import { LooksSections } from './looks-sections';
import { RemindersSection } from './reminders-section';
import { SecuritySection } from './security-section';
import styles from './settings.module.css';

type Props = Readonly<{
  /** The vault's own dialog, handed in by the app. */
  changePassphrase: (isOpen: boolean, onOpenChange: (isOpen: boolean) => void) => ReactNode;
}>;

/** Changes take hold at once; there is nothing to save. */
export function SettingsPage({ changePassphrase }: Props) {
  const navigate = useNavigate();
  const search: Readonly<{ passphrase?: unknown }> = useSearch({ strict: false });
  const isChanging = search.passphrase !== undefined;
  const setChanging = (isOpen: boolean): void => {
    void navigate({ to: '/settings', search: isOpen ? { passphrase: 1 } : {}, replace: !isOpen });
  };

  return (
    <div className={styles.page}>
      <PageHeader title="Settings" />
      <LooksSections />
      <JournalSection />
      <RemindersSection />
      <SecuritySection onChangePassphrase={() => setChanging(true)} />
      <AboutSection />
      {changePassphrase(isChanging, setChanging)}
    </div>
  );
}
