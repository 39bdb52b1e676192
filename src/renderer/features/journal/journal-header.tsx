import { Plus } from 'lucide-react';
import { memo } from 'react';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { TextLink } from '../../ui/text-link';
import styles from './journal-header.module.css';

const pages = [
  { href: '/journal/calendar', name: 'Calendar' },
  { href: '/journal/marks', name: 'Marks' },
  { href: '/journal/names', name: 'People and tags' },
  { href: '/journal/prompts', name: 'Prompts' },
  { href: '/journal/templates', name: 'Templates' },
  { href: '/journal/import', name: 'Import' },
  { href: '/journal/export', name: 'Export' },
  { href: '/journal/bin', name: 'Bin' },
] as const;

/** The journal's heading, and the pages that show it in other ways. */
export const JournalHeader = memo(function JournalHeader({
  onWrite,
}: Readonly<{ onWrite: () => void }>) {
  return (
    <>
      <PageHeader
        title="Journal"
        actions={
          <Button variant="primary" icon={Plus} onPress={onWrite}>
            New entry
          </Button>
        }
      />
      <nav aria-label="Journal pages" className={styles.pages}>
        {pages.map(({ href, name }) => (
          <TextLink key={href} href={href}>
            {name}
          </TextLink>
        ))}
      </nav>
    </>
  );
});
