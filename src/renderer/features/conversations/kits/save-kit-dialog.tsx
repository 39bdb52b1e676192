import type { Kit } from '#shared/domain/kits/kit';
import { kitFileText } from '#shared/domain/kits/kit-file';
import { call } from '../../../bridge/client';
import { FileDialog } from '../file-dialog';
import { KitTextsShown } from './kit-texts-shown';

type Props = Readonly<{ isOpen: boolean; onClose: () => void; kit: Kit }>;

/** Says what a kit file holds, shows all of it, and has main write it. */
export function SaveKitDialog({ isOpen, onClose, kit }: Props) {
  return (
    <FileDialog
      isOpen={isOpen}
      onClose={onClose}
      title="Save kit as a file"
      doneTitle="Kit saved"
      action="Save kit"
      what="The kit"
      write={() => call('conversations.saveKitFile', { title: kit.title, text: kitFileText(kit) })}
    >
      <p>
        The file holds the kit’s own texts, all of those below, and nothing of your preparations: no
        answers, no names, no days. It is not encrypted. Look through the texts for what you wrote
        about somebody.
      </p>
      <KitTextsShown kit={kit} label="What will be in the file" />
    </FileDialog>
  );
}
