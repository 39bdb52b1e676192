import { Checkbox } from '../../ui/checkbox';
import { RadioCards } from '../../ui/radio-cards';
import { TextField } from '../../ui/text-field';
import styles from './export-page.module.css';
import type { Format } from './export-words';

export type Options = Readonly<{
  withImages: boolean;
  withBin: boolean;
  title: string;
  paper: 'letter' | 'a4';
}>;

const papers = [
  { id: 'letter', name: 'Letter', description: '8.5 × 11 in' },
  { id: 'a4', name: 'A4', description: '210 × 297 mm' },
] as const;

type Props = Readonly<{
  format: Format;
  /** Whether all of the journal is exported: the bin belongs to no search. */
  isAll: boolean;
  options: Options;
  onChange: (change: Partial<Options>) => void;
  isDisabled: boolean;
}>;

/** What can be chosen for a format; nothing for plain text. */
export function ExportOptions({ format, isAll, options, onChange, isDisabled }: Props) {
  if (format === 'text' || (format === 'archive' && !isAll)) return null;
  return (
    <div className={styles.options}>
      {format === 'pdf' && (
        <>
          <TextField
            label="Title of the book"
            value={options.title}
            onChange={(title) => onChange({ title })}
            maxLength={200}
            isDisabled={isDisabled}
          />
          <RadioCards
            label="Paper"
            options={papers}
            value={options.paper}
            onChange={(paper) => onChange({ paper })}
            isDisabled={isDisabled}
          />
        </>
      )}
      {format === 'archive' ? (
        <Checkbox
          isSelected={options.withBin}
          onChange={(withBin) => onChange({ withBin })}
          isDisabled={isDisabled}
        >
          With the entries in the bin
        </Checkbox>
      ) : (
        <Checkbox
          isSelected={options.withImages}
          onChange={(withImages) => onChange({ withImages })}
          isDisabled={isDisabled}
        >
          With images
        </Checkbox>
      )}
    </div>
  );
}
