import { confidences } from '#shared/domain/conversations/confidence';
import { RadioCards } from '../../../ui/radio-cards';

const options = confidences.map(({ id, name, description }) => ({
  id: String(id),
  name: `${id} ${name}`,
  description,
}));

type Props = Readonly<{
  label: string;
  value: number | null;
  onChange: (value: number) => void;
}>;

/** How sure one is of the conversation, from 1 to 5. */
export function ConfidenceField({ label, value, onChange }: Props) {
  return (
    <RadioCards
      label={label}
      options={options}
      value={value === null ? null : String(value)}
      onChange={(id) => onChange(Number(id))}
    />
  );
}
