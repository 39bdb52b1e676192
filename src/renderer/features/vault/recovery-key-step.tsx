import { useEffect, useState } from 'react';
import { focusHeading } from './focus-heading';
import { RecoveryKeyConfirm } from './recovery-key-confirm';
import { RecoveryKeyShown } from './recovery-key-shown';

type Props = Readonly<{ recoveryKey: string; onBack: () => void }>;

/** The key is shown, then asked back; what was typed survives looking at it again. */
export function RecoveryKeyStep({ recoveryKey, onBack }: Props) {
  const [isAskedBack, setAskedBack] = useState(false);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (!isAskedBack) focusHeading();
  }, [isAskedBack]);

  return isAskedBack ? (
    <RecoveryKeyConfirm typed={typed} onTyped={setTyped} onBack={() => setAskedBack(false)} />
  ) : (
    <RecoveryKeyShown recoveryKey={recoveryKey} onBack={onBack} onNext={() => setAskedBack(true)} />
  );
}
