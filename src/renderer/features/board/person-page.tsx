import type { ReactNode } from 'react';
import { AppError } from '#shared/app-error';
import { useToday } from '../../bridge/use-today';
import { Button, ButtonLink } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { useBoard } from './board-queries';
import { KnownPersonPage } from './person-known';
import { usePerson } from './person-queries';

type Props = Readonly<{
  personId: string;
  /** What another feature has to say of talks with this person. */
  conversations: ReactNode;
}>;

/** A person: who they are, where the two stand, and all that happened between them. */
export function PersonPage({ personId, conversations }: Props) {
  const person = usePerson(personId);
  const board = useBoard();
  const today = useToday();

  if (person.error instanceof AppError && person.error.code === 'not-found') return <Nobody />;
  const error = person.error ?? board.error;
  if (error) {
    return (
      <ErrorNote error={error}>
        <Button
          size="small"
          onPress={() => {
            void person.refetch();
            void board.refetch();
          }}
        >
          Try again
        </Button>
      </ErrorNote>
    );
  }
  if (!person.data || !board.data || today === undefined) {
    return <LateNote>Opening the page…</LateNote>;
  }
  return (
    <KnownPersonPage
      person={person.data}
      board={board.data}
      today={today}
      conversations={conversations}
    />
  );
}

function Nobody() {
  return (
    <>
      <PageHeader title="There is no such person">
        The text that names them came from another vault. It keeps its words.
      </PageHeader>
      <ButtonLink href="/journal/names">People and tags</ButtonLink>
    </>
  );
}
