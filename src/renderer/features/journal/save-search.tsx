import { useState } from 'react';
import { Button } from '../../ui/button';
import { errorMessage } from '../../ui/error-note';
import { Popover } from '../../ui/popover';
import { useToasts } from '../../ui/toast';
import { quotedName } from './listed-entry';
import type { AskedSearch } from './search-address';
import { SearchNameForm } from './search-name-form';
import { useSavedSearchChanges } from './use-saved-searches';

type Props = Readonly<{ asked: AskedSearch; suggestedName: string }>;

/** Keeps the search that is shown under a name. */
export function SaveSearch({ asked, suggestedName }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { save } = useSavedSearchChanges();
  const { say } = useToasts();
  const keep = async (name: string) => {
    try {
      await save({ ...asked, query: asked.query.trim(), id: crypto.randomUUID(), name });
      setOpen(false);
      say(`Saved as ${quotedName(name)}. Saved searches stand beside the filters.`);
    } catch (problem) {
      setError(errorMessage(problem));
    }
  };
  return (
    <Popover
      label="Save search"
      trigger={
        <Button size="small" variant="plain">
          Save search
        </Button>
      }
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={(open) => {
        setError(null);
        setOpen(open);
      }}
    >
      <SearchNameForm
        start={suggestedName}
        action="Save"
        error={error}
        onName={(name) => void keep(name)}
      />
    </Popover>
  );
}
