import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { OwnKit } from '#shared/contract/conversations-kits';
import { kitById } from '#shared/domain/kits/index';
import type { Kit } from '#shared/domain/kits/kit';
import { checkKitSize, readKitFile } from '#shared/domain/kits/kit-file';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { RadioCards } from '../../../ui/radio-cards';
import { useToasts } from '../../../ui/toast';
import { KitTextsShown } from './kit-texts-shown';
import styles from './kits.module.css';
import { saveNew, useReplaceKit } from './use-replace-kit';

type Props = Readonly<{ isOpen: boolean; onClose: () => void; own: readonly OwnKit[] }>;

const ways = [
  { id: 'copy', name: 'Add as a copy', description: 'Both are kept' },
  { id: 'replace', name: 'Replace mine', description: 'Preparations keep what they have' },
] as const;
type Way = (typeof ways)[number]['id'];

/** A kit from a file: chosen, looked through, and added. The file is read by the page, which learns no path. */
export function AddKitDialog({ isOpen, onClose, own }: Props) {
  const [kit, setKit] = useState<Kit | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [way, setWay] = useState<Way>('copy');
  const { say } = useToasts();
  const replace = useReplaceKit();
  const mine = kit === null ? undefined : own.find((each) => each.kit.id === kit.id);
  const close = () => {
    onClose();
    setKit(null);
    setError(null);
    setWay('copy');
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    setError(null);
    setKit(null);
    try {
      checkKitSize(file.size);
      setKit(readKitFile(await file.text()));
    } catch (reason) {
      setError(reason);
    }
  };
  const add = async () => {
    if (kit === null) return;
    const isReplacing = mine !== undefined && way === 'replace';
    const isTaken = mine !== undefined || kitById(kit.id) !== undefined;
    const id = isTaken && !isReplacing ? `kit-${crypto.randomUUID()}` : kit.id;
    try {
      if (isReplacing) await replace(mine, kit);
      else {
        await saveNew({ ...kit, id });
        say(`“${kit.title}” is among your kits.`);
      }
      close();
    } catch (reason) {
      setError(reason);
    }
  };
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => !open && close()}
      width="wide"
      title="Add kit from a file"
      actions={
        <>
          <Button onPress={close}>{mine === undefined ? 'Cancel' : 'Leave it'}</Button>
          <Button variant="primary" isDisabled={kit === null} onPress={() => void add()}>
            {mine !== undefined && way === 'replace' ? 'Replace mine' : 'Add kit'}
          </Button>
        </>
      }
    >
      <p>A file whose name ends in .preround-kit.json, as Preround saves kits.</p>
      <FileTrigger
        acceptedFileTypes={['.json', 'application/json']}
        onSelect={(files) => void read(files?.[0])}
      >
        <Button icon={FileUp}>Choose kit file</Button>
      </FileTrigger>
      {error !== null && <ErrorNote error={error} />}
      {kit !== null && (
        <>
          <div className={styles.found}>
            <h3>{kit.title}</h3>
            <p>{kit.summary}</p>
          </div>
          {mine !== undefined && (
            <RadioCards
              label="This kit is among yours already"
              options={ways}
              value={way}
              onChange={setWay}
            />
          )}
          <KitTextsShown kit={kit} label="What the kit says" />
        </>
      )}
    </Dialog>
  );
}
