import { useState } from 'react';
import { CaptureField } from './capture-field';
import { useCapture } from './use-capture';

/** A place to write something down without opening an entry. */
export function QuickCapture({ today }: Readonly<{ today: string }>) {
  const [sitting, setSitting] = useState({ session: crypto.randomUUID(), isNext: false });
  const capture = useCapture(today, sitting.session);
  if (capture === undefined) return null;
  return (
    <CaptureField
      key={sitting.session}
      capture={capture}
      session={sitting.session}
      today={today}
      autoFocus={sitting.isNext}
      onDone={() => setSitting({ session: crypto.randomUUID(), isNext: true })}
    />
  );
}
