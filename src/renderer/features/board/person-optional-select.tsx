import { Select } from '../../ui/select';

type Option<T extends string> = Readonly<{ id: T; name: string }>;

type Props<T extends string> = Readonly<{
  label: string;
  description?: string;
  options: readonly Option<T>[];
  value: T | null;
  onChange: (value: T | null) => void;
  /** The words for no choice. */
  none?: string;
  autoFocus?: boolean;
}>;

const noChoice = 'none';

/** A choice that may be left open, and taken back. */
export function OptionalSelect<T extends string>(props: Props<T>) {
  const {
    label,
    description,
    options,
    value,
    onChange,
    none = 'Not said',
    autoFocus = false,
  } = props;
  return (
    <Select
      label={label}
      {...(description && { description })}
      options={[{ id: noChoice, name: none }, ...options]}
      value={value ?? noChoice}
      autoFocus={autoFocus}
      onChange={(id) => onChange(options.find((option) => option.id === id)?.id ?? null)}
    />
  );
}
