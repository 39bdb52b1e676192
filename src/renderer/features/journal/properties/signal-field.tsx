import { longestSignalNote } from '#shared/contract/journal';
import { type SignalId, signals } from '#shared/domain/signals';
import { Switch } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-field';
import type { SignalClosing } from './use-signal-closing';

const none = 'none';
const options = [{ id: none, name: 'None' }, ...signals];

type Props = Readonly<{
  signal: SignalId | null;
  closing: SignalClosing;
  onChange: (signal: SignalId | null) => void;
  onClose: (isClosed: boolean) => void;
  onNote: (note: string) => void;
}>;

/** A milestone that signals a need for mentoring: it explains itself, and is closed once it is seen to, with what came of it. */
export function SignalField({ signal, closing, onChange, onClose, onNote }: Props) {
  const chosen = signals.find(({ id }) => id === signal);
  return (
    <>
      <Select
        label="Signal"
        description={
          chosen?.description ??
          'One of five milestones at which a career needs a mentor or sponsor. While it is open, Today shows it.'
        }
        options={options}
        value={signal ?? none}
        onChange={(id) => onChange(signals.find((one) => one.id === id)?.id ?? null)}
      />
      {chosen && (
        <Switch isSelected={closing.isClosed} onChange={onClose}>
          Closed: I have seen to it
        </Switch>
      )}
      {chosen && closing.isClosed && (
        <TextArea
          label="What came of it"
          rows={2}
          maxLength={longestSignalNote}
          value={closing.note}
          onChange={onNote}
        />
      )}
    </>
  );
}
