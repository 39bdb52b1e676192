import { useEffect, useRef, useState } from 'react';
import { focusHeading } from './focus-heading';
import { LockSheet } from './lock-sheet';
import { PassphraseStep } from './passphrase-step';
import { RecoveryKeyStep } from './recovery-key-step';
import { StaysStep } from './stays-step';
import { StepNames } from './step-names';
import { useNewPassphrase } from './use-new-passphrase';
import { usePreparedKey } from './use-prepared-key';

const titles = ['What stays on this laptop', 'A passphrase', 'The recovery key'] as const;

/**
 * Three calm steps to a vault. Nothing is on disk before the last; going back keeps what was typed.
 * @param folder where the vault will be
 */
export function FirstRunPage({ folder }: Readonly<{ folder: string }>) {
  const [step, setStep] = useState<0 | 1 | 2>(0);
  const chosen = useNewPassphrase();
  const prepared = usePreparedKey();
  const shown = useRef(step);

  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    focusHeading();
    window.scrollTo({ top: 0 });
  }, [step]);

  return (
    <LockSheet
      title={titles[step]}
      width="wide"
      above={<StepNames names={titles} current={step} />}
    >
      {step === 0 && <StaysStep folder={folder} onNext={() => setStep(1)} />}
      {step === 1 && (
        <PassphraseStep
          chosen={chosen}
          prepared={prepared}
          onBack={() => setStep(0)}
          onNext={() => setStep(2)}
        />
      )}
      {step === 2 && prepared.recoveryKey !== null && (
        <RecoveryKeyStep recoveryKey={prepared.recoveryKey} onBack={() => setStep(1)} />
      )}
    </LockSheet>
  );
}
