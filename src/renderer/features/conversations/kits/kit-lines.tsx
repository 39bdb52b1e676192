import { freeId } from '#shared/domain/kits/edit-kit';
import { ConditionField } from './condition-field';
import type { KitEditing } from './kit-editing';
import { KitItemList } from './kit-item-list';
import { KitText } from './kit-text';

/** The free id of another in a list of the kit. */
export const another = (list: readonly unknown[], stem: string) =>
  freeId(list as readonly Readonly<{ id: string }>[], stem);

type Props = Readonly<{
  editing: KitEditing;
  path: string;
  label: string;
  one: string;
  most: number;
  words: string;
}>;

/** A list of lines: words with blanks, a word to the reader, and when they belong. */
export function KitLines({ editing, words, ...list }: Props) {
  return (
    <KitItemList
      {...list}
      editing={editing}
      summary={({ text }: { text: string }) => text}
      make={(before) => ({ id: another(before, 'line'), text: '' })}
      form={(at) => (
        <>
          <KitText editing={editing} path={`${at}.text`} label={words} rows={3} hasBlanks />
          <KitText
            editing={editing}
            path={`${at}.note`}
            label="A word to the reader"
            description="Why it is there, or how to say it. It is not said."
            rows={2}
            isOptional
          />
          <ConditionField editing={editing} path={`${at}.when`} />
        </>
      )}
    />
  );
}
