import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Tag } from '#shared/contract/journal-tags';
import { foldName } from '#shared/domain/names';
import { JournalLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { Switch } from '../../../ui/checkbox';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorNote } from '../../../ui/error-note';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { SearchField } from '../../../ui/search-field';
import { nameQueries } from '../name-queries';
import { NameList } from './name-list';
import styles from './names-page.module.css';

/** Everybody and everything that entries name, to rename, join or put away. */
export function NamesPage() {
  // Counts follow the entries, which do not make these lists stale: they are asked for at each visit.
  const people = useQuery({ ...nameQueries.person, refetchOnMount: 'always' });
  const tags = useQuery({ ...nameQueries.tag, refetchOnMount: 'always' });
  const error = people.error ?? tags.error;

  return (
    <div className={styles.page}>
      <PageHeader title="People and tags" back={<JournalLink />}>
        Renaming one changes it in every entry. Removing one only stops it from being suggested.
      </PageHeader>
      {error && (
        <ErrorNote error={error}>
          <Button
            size="small"
            onPress={() => {
              void people.refetch();
              void tags.refetch();
            }}
          >
            Try again
          </Button>
        </ErrorNote>
      )}
      {people.data && tags.data ? (
        <Names people={people.data} tags={tags.data} />
      ) : (
        !error && <LateNote>Opening people and tags…</LateNote>
      )}
    </div>
  );
}

type NamesProps = Readonly<{ people: readonly Tag[]; tags: readonly Tag[] }>;

function Names({ people, tags }: NamesProps) {
  const [typed, setTyped] = useState('');
  const [showsRemoved, setShowsRemoved] = useState(false);
  const all = [...people, ...tags];
  const shown = (list: readonly Tag[]) =>
    list.filter(
      ({ name, removed }) =>
        (showsRemoved || !removed) && foldName(name).includes(foldName(typed.trim())),
    );
  if (all.length === 0) {
    return (
      <EmptyState
        example={
          <p>
            Lunch with @Dr. Núñez about the #promotion file. She asked for the teaching portfolio by
            March.
          </p>
        }
      >
        Write @ and a name, or # and a word, in an entry: they are kept here.
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.bar}>
        <SearchField label="Find a name" value={typed} onChange={setTyped} />
        {all.some(({ removed }) => removed) && (
          <Switch isSelected={showsRemoved} onChange={setShowsRemoved}>
            Show removed
          </Switch>
        )}
      </div>
      <div className={styles.columns}>
        <NameList kind="person" title="People" names={shown(people)} all={people} />
        <NameList kind="tag" title="Tags" names={shown(tags)} all={tags} />
      </div>
    </>
  );
}
