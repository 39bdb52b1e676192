import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { TextLink } from '../../ui/text-link';
import { JournalByDay } from './journal-by-day';
import styles from './journal-page.module.css';
import { preloadEditor } from './lazy-editor';
import { useListPlace } from './list-place';
import { SearchResults } from './search-results';
import { useBinEntry } from './use-bin-entry';
import { useSearchCommand } from './use-search-command';
import { useSearchText } from './use-search-text';

/** All entries by day, or what a search found. */
export function JournalPage() {
  const navigate = useNavigate();
  const bin = useBinEntry();
  const { text, setText, writeRoute } = useSearchText();
  const place = useListPlace();
  const field = useRef<HTMLInputElement>(null);

  useSearchCommand(field);
  useEffect(() => {
    const idle = requestIdleCallback(preloadEditor);
    return () => cancelIdleCallback(idle);
  }, []);

  const open = (entryId: string) => {
    writeRoute();
    place.keep(entryId);
    void navigate({ to: '/journal/$entryId', params: { entryId } });
  };
  const write = () =>
    void navigate({
      to: '/journal/$entryId',
      params: { entryId: crypto.randomUUID() },
      search: { new: 1 },
    });

  return (
    <div className={styles.page}>
      <PageHeader
        title="Journal"
        actions={
          <>
            <TextLink href="/journal/export">Export…</TextLink>
            <TextLink href="/journal/bin">Bin</TextLink>
            <Button variant="primary" icon={Plus} onPress={write}>
              New entry
            </Button>
          </>
        }
      />
      <div className={styles.search}>
        <SearchField
          label="Search"
          placeholder="Words, “a phrase”, -without"
          value={text}
          onChange={setText}
          onBlur={writeRoute}
          inputRef={field}
        />
      </div>
      {text.trim() === '' ? (
        <JournalByDay onOpen={open} onBin={bin} onWrite={write} />
      ) : (
        <SearchResults query={text} onOpen={open} onBin={bin} />
      )}
    </div>
  );
}
