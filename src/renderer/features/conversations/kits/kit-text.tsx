import { Braces } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../ui/button';
import { Menu } from '../../../ui/menu';
import { TextArea, TextField } from '../../../ui/text-field';
import type { KitEditing } from './kit-editing';
import styles from './kits.module.css';

type Props = Readonly<{
  editing: KitEditing;
  path: string;
  label: string;
  description?: string;
  /** Lines that are in sight at once; 1 is a field of one line. */
  rows?: number;
  /** Whether answers may be set in: a menu offers them. */
  hasBlanks?: boolean;
  /** May be left out: blank, it is not part of the kit. */
  isOptional?: boolean;
}>;

/** One text of the kit, with what is wrong with it beside it. */
export function KitText(props: Props) {
  const { editing, path, label, description, rows = 1, hasBlanks, isOptional } = props;
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const value = String(editing.at(path) ?? '');
  const change = (text: string) => editing.set(path, isOptional && text === '' ? undefined : text);
  const shared = {
    label: isOptional ? `${label} (optional)` : label,
    description,
    value,
    onChange: change,
    error: editing.problem(path),
    maxLength: 20_000,
  };
  const insert = (blank: string) => {
    const field = area.current ?? input.current;
    const [from, to] = [field?.selectionStart ?? value.length, field?.selectionEnd ?? value.length];
    change(`${value.slice(0, from)}{${blank}}${value.slice(to)}`);
    const caret = from + blank.length + 2;
    // After the menu has given the focus back.
    setTimeout(() => {
      field?.focus();
      field?.setSelectionRange(caret, caret);
    });
  };
  return (
    <div className={styles.text}>
      {rows > 1 ? (
        <TextArea {...shared} rows={rows} inputRef={area} />
      ) : (
        <TextField {...shared} inputRef={input} />
      )}
      {hasBlanks && (
        <Menu
          label="Blanks"
          trigger={
            <Button
              size="small"
              variant="plain"
              icon={Braces}
              aria-label={`Insert a blank into ${label}`}
            >
              Insert a blank
            </Button>
          }
          choices={[
            { id: 'them', name: 'The other person’s name', onAction: () => insert('them') },
            ...editing.kit.questions.map(({ id, ask }) => ({
              id: `question-${id}`,
              name: ask.trim() ? `{${id}}  ${ask}` : `{${id}}`,
              onAction: () => insert(id),
            })),
          ]}
        />
      )}
    </div>
  );
}

/** Several texts of the kit in one field, each on a line of its own. */
export function KitTexts({ editing, path, label, description }: Props) {
  return (
    <TextArea
      label={label}
      description={description ?? 'One on each line.'}
      rows={4}
      value={editing.listAt(path).join('\n')}
      onChange={(text) => editing.set(path, text === '' ? [] : text.split('\n'))}
      error={editing.problem(path)}
    />
  );
}
