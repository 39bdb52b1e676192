import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../bridge/client';
import { Button, ButtonLink } from '../../ui/button';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { RenameForm } from '../../ui/rename-form';
import { useToasts } from '../../ui/toast';
import { NamingEntries } from './naming-entries';
import styles from './person-page.module.css';
import { PersonPassages } from './person-passages';

/** A person: their name, and where the journal speaks of them. The board adds the rest. */
export function PersonPage({ personId }: Readonly<{ personId: string }>) {
  const people = useQuery({
    queryKey: ['names', 'people'],
    queryFn: () => call('board.people', {}),
  });
  const [isRenaming, setRenaming] = useState(false);
  const { say, offerUndo } = useToasts();
  const person = people.data?.find(({ id }) => id === personId);

  if (people.error) {
    return (
      <ErrorNote error={people.error}>
        <Button size="small" onPress={() => void people.refetch()}>
          Try again
        </Button>
      </ErrorNote>
    );
  }
  if (!people.data) return <LateNote>Opening the page…</LateNote>;
  if (!person) {
    return (
      <>
        <PageHeader title="There is no such person">
          The text that names them came from another vault. It keeps its words.
        </PageHeader>
        <ButtonLink href="/journal/names">People and tags</ButtonLink>
      </>
    );
  }
  const setRemoved = async (isRemoved: boolean) => {
    try {
      await call('board.removePerson', { id: personId, isRemoved });
    } catch (error) {
      say(errorMessage(error));
    }
  };
  const remove = async () => {
    await setRemoved(true);
    offerUndo({
      message: `${person.name} is no longer suggested. Text keeps the name.`,
      undo: () => void setRemoved(false),
    });
  };

  return (
    <div className={styles.page}>
      <PageHeader
        title={person.name}
        actions={
          <>
            <Button onPress={() => setRenaming(true)}>Rename</Button>
            {person.removed ? (
              <Button onPress={() => void setRemoved(false)}>Give back</Button>
            ) : (
              <Button onPress={() => void remove()}>Remove</Button>
            )}
          </>
        }
      >
        {person.removed ? 'No longer on the list. Text that names them keeps the name.' : null}
      </PageHeader>
      <RenameForm
        what="person"
        name={person.name}
        isOpen={isRenaming}
        onOpenChange={setRenaming}
        onSave={async (name) => {
          await call('board.savePerson', { id: personId, name });
        }}
      />
      <PersonPassages personId={personId} />
      <NamingEntries personId={personId} />
    </div>
  );
}
