import type { LucideIcon } from 'lucide-react';
import { Label, Radio, RadioGroup, type RadioGroupProps } from 'react-aria-components';
import { classNames } from './class-names';
import field from './field.module.css';
import { FieldHelp, type FieldWords } from './field-help';
import styles from './radio-cards.module.css';

type RadioCard<T extends string> = Readonly<{
  id: T;
  name: string;
  description?: string;
  icon?: LucideIcon;
}>;

type Props<T extends string> = FieldWords &
  Omit<
    RadioGroupProps,
    'className' | 'style' | 'children' | 'value' | 'onChange' | 'isInvalid' | 'validationBehavior'
  > & {
    options: readonly RadioCard<T>[];
    value: T | null;
    onChange: (value: T) => void;
    /** wide: for descriptions of a sentence, three to a line of text. */
    cardWidth?: 'narrow' | 'wide';
  };

/** One choice of a few, all in sight. */
export function RadioCards<T extends string>(props: Props<T>) {
  const { label, description, error, options, value, onChange, cardWidth, ...rest } = props;
  return (
    <RadioGroup
      {...rest}
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      validationBehavior="aria"
      isInvalid={Boolean(error)}
      className={field.field ?? ''}
    >
      <Label className={field.label}>{label}</Label>
      <div className={styles.cards}>
        {options.map(({ id, name, description: about, icon: Icon }) => (
          <Radio
            key={id}
            value={id}
            className={classNames(styles.card, cardWidth === 'wide' && styles.wide)}
          >
            <span className={styles.dot} />
            <span className={styles.words}>
              <span className={styles.name}>
                {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
                {name}
              </span>
              {about && <span className={styles.about}>{about}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldHelp description={description} error={error} />
    </RadioGroup>
  );
}
