import { useState } from 'react';
import { Dialog } from '../../ui/dialog';
import { useToasts } from '../../ui/toast';
import { ChangePassphraseForm } from './change-passphrase-form';

type Props = Readonly<{ isOpen: boolean; onOpenChange: (isOpen: boolean) => void }>;

export function ChangePassphraseDialog({ isOpen, onOpenChange }: Props) {
  const { say } = useToasts();
  const [isChanging, setChanging] = useState(false);
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!isChanging) onOpenChange(open);
      }}
      title="Change passphrase"
    >
      <ChangePassphraseForm
        onChanging={setChanging}
        onCancel={() => onOpenChange(false)}
        onChanged={() => {
          onOpenChange(false);
          say('The passphrase is changed. The recovery key stays as it is.');
        }}
      />
    </Dialog>
  );
}
