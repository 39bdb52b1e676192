import { useId, useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useToasts } from '../../ui/toast';
import { ChangePassphraseForm } from './change-passphrase-form';

type Props = Readonly<{ isOpen: boolean; onOpenChange: (isOpen: boolean) => void }>;

export function ChangePassphraseDialog({ isOpen, onOpenChange }: Props) {
  const { say } = useToasts();
  const form = useId();
  const [isChanging, setChanging] = useState(false);
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!isChanging) onOpenChange(open);
      }}
      title="Change passphrase"
      actions={
        <>
          <Button onPress={() => onOpenChange(false)} isDisabled={isChanging}>
            Cancel
          </Button>
          <Button type="submit" form={form} variant="primary" isDisabled={isChanging}>
            {isChanging ? 'Changing' : 'Change passphrase'}
          </Button>
        </>
      }
    >
      <ChangePassphraseForm
        id={form}
        onChanging={setChanging}
        onChanged={() => {
          onOpenChange(false);
          say('The passphrase is changed. The recovery key stays as it is.');
        }}
      />
    </Dialog>
  );
}
