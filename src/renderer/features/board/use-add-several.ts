import { useRef, useState } from 'react';
import type { AddedPerson, ListedPerson } from '#shared/contract/board-several';
import type { StageId } from '#shared/domain/board/stages';
import { call } from '../../bridge/client';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';

/** Adds people all at once, offers undo, and says so when it failed. */
export function useAddSeveral(onDone: () => void) {
  const { offerUndo, say } = useToasts();
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // The second press of a double click comes before the page has drawn the first.
  const isUnderWay = useRef(false);
  const takeBack = (people: AddedPerson[]) => {
    call('board.takeBackPeople', { people }).catch((reason: unknown) => say(errorMessage(reason)));
  };
  const add = async (people: ListedPerson[], stage: StageId, since: string) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setPending(true);
    setError(null);
    try {
      const added = await call('board.addPeople', { people, stage, since });
      offerUndo({ message: addedWords(added.people), undo: () => takeBack(added.people) });
      onDone();
    } catch (reason) {
      setError(reason);
    } finally {
      isUnderWay.current = false;
      setPending(false);
    }
  };
  return {
    isPending,
    error,
    add: (people: ListedPerson[], stage: StageId, since: string) => void add(people, stage, since),
  };
}

/** "3 people were added, 1 was known and joined." */
function addedWords(people: readonly AddedPerson[]): string {
  const fresh = people.filter(({ was }) => was === 'new').length;
  const known = people.length - fresh;
  const one = (count: number) => (count === 1 ? '1 person was' : `${count} people were`);
  if (known === 0) return `${one(fresh)} added.`;
  if (fresh === 0) return `${one(known)} known already and joined.`;
  return `${one(fresh)} added, ${known} known already and joined.`;
}
