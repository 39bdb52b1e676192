import { CalendarPlus, MessageSquarePlus, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import type { KnownPerson } from '#shared/contract/board-person';
import { call } from '../../bridge/client';
import { Button, ButtonLink } from '../../ui/button';
import { RenameForm } from '../../ui/rename-form';
import { useHistoryChanges } from './person-history-changes';
import type { OpenForm } from './person-kept-form';

type Props = Readonly<{
  person: KnownPerson;
  editing: OpenForm;
  logging: OpenForm;
  changing: OpenForm;
}>;

/** What can be done with a person: all of it on the board, little for somebody only named. */
export function PersonActions({ person, editing, logging, changing }: Props) {
  const { setRemoved } = useHistoryChanges(person.id);
  const [meetingId] = useState(() => crypto.randomUUID());
  if (person.removed) {
    return <Button onPress={() => void setRemoved(person.name, false)}>Bring back</Button>;
  }
  const remove = (
    <Button variant="plain" onPress={() => void setRemoved(person.name, true)}>
      Remove
    </Button>
  );
  if (person.stage === null) {
    return (
      <>
        <Button variant="primary" icon={UserRoundPlus} onPress={changing.open}>
          Add to the board
        </Button>
        <Rename person={person} />
        {remove}
      </>
    );
  }
  return (
    <>
      <Button variant="primary" icon={MessageSquarePlus} onPress={logging.open}>
        Log contact
      </Button>
      <ButtonLink href={`/meetings/${meetingId}?new=1&people=${person.id}`} icon={CalendarPlus}>
        New meeting
      </ButtonLink>
      <Button onPress={editing.open}>Edit</Button>
      <Button onPress={changing.open}>Change stage</Button>
      {remove}
    </>
  );
}

function Rename({ person: { id, name } }: Readonly<{ person: KnownPerson }>) {
  const [isRenaming, setRenaming] = useState(false);
  return (
    <>
      <Button onPress={() => setRenaming(true)}>Rename</Button>
      <RenameForm
        what="person"
        name={name}
        isOpen={isRenaming}
        onOpenChange={setRenaming}
        onSave={async (typed) => {
          await call('board.savePerson', { id, name: typed });
        }}
      />
    </>
  );
}
