import { Plus } from 'lucide-react';
import { useState } from 'react';
import { isTooShort } from '#shared/domain/search-query';
import { useToday } from '../../bridge/use-today';
import { Button, ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { TextLink } from '../../ui/text-link';
import styles from './conversations-page.module.css';
import { KitList } from './kit-list';
import { comingAndPast } from './listed-preparation';
import { PreparationList } from './preparation-list';
import { usePreparations } from './queries';

/** Preparations, those to come and those past, and the kits one can prepare with. */
export function ConversationsPage() {
  const [typed, setTyped] = useState('');
  const query = isTooShort(typed) ? '' : typed.trim();
  const { data, error, refetch } = usePreparations(query);
  const today = useToday();
  const isSearching = query !== '';
  const isEmpty = data?.length === 0 && !isSearching;
  const newOne = (
    <ButtonLink variant="primary" icon={Plus} href="/conversations/new">
      New preparation
    </ButtonLink>
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title="Conversations"
        actions={
          <>
            <TextLink href="/conversations/bin">Bin</TextLink>
            {!isEmpty && newOne}
          </>
        }
      />
      {error && (
        <ErrorNote error={error}>
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {!data && !error && <LateNote>Reading the preparations…</LateNote>}
      {isEmpty && (
        <EmptyState
          action={newOne}
          example="Moving on from Dr. Okafor, on 4 March. Thank her first, and then stop talking."
        >
          The talks you would rather not have belong here: what you will say, what only if they ask,
          and what never. Nobody sees it but you.
        </EmptyState>
      )}
      {data && !isEmpty && (
        <>
          <div className={styles.search}>
            <SearchField label="Search preparations" value={typed} onChange={setTyped} />
          </div>
          {isSearching ? (
            <Found query={query} preparations={data} />
          ) : (
            today !== undefined && <ByDay {...comingAndPast(data, today)} />
          )}
        </>
      )}
      <KitList />
    </div>
  );
}

type Lists = ReturnType<typeof comingAndPast>;

function Found({
  query,
  preparations,
}: Readonly<{ query: string; preparations: Lists['coming'] }>) {
  const many = preparations.length;
  return (
    <section aria-label="Found">
      <p role="status" className={styles.count}>
        {many === 0
          ? `No preparation holds “${query}”.`
          : `${many} ${many === 1 ? 'preparation holds' : 'preparations hold'} it.`}
      </p>
      <PreparationList label="Found" preparations={preparations} />
    </section>
  );
}

function ByDay({ coming, past }: Lists) {
  return (
    <>
      {coming.length > 0 && (
        <section className={styles.section}>
          <h2>Coming</h2>
          <PreparationList label="Coming" preparations={coming} />
        </section>
      )}
      {past.length > 0 && (
        <section className={styles.section}>
          <h2>Past</h2>
          <PreparationList label="Past" preparations={past} />
        </section>
      )}
    </>
  );
}
