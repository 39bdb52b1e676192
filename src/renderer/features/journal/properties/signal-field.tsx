import { type SignalId, signals } from '#shared/domain/signals';
import { Switch } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';

const none = 'none';
const options = [{ id: none, name: 'None' }, ...signals];

type Props = Readonly<{
  signal: SignalId | null;
  isClosed: boolean;
  onChange: (signal: SignalId | null) => void;
  onClose: (isClosed: boolean) => void;
}>;

/** A milestone that signals a need for mentoring: it explains itself, and is closed once it is seen to. */
export function SignalField({ signal, isClosed, onChange, onClose }: Props) {
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
        <Switch isSelected={isClosed} onChange={onClose}>
          Closed: I have seen to it
        </Switch>
      )}
    </>
  );
}
