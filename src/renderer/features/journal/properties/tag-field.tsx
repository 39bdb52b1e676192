import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { errorMessage } from '../../../ui/error-note';
import { TextField } from '../../../ui/text-field';
import styles from './property-panel.module.css';
import { useAddTag, useTags } from './use-property-names';

const mostOffered = 6;

type Props = Readonly<{ tags: readonly string[]; onChange: (tags: string[]) => void }>;

/** The tags of an entry beside its text: typed and taken with Enter, or picked from those there are. */
export function TagField({ tags, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const known = useTags().data ?? [];
  const add = useAddTag();
  const name = typed.trim().replace(/^#/, '');
  const offered = known
    .filter((tag) => !tag.removed && !tags.includes(tag.id))
    .filter((tag) => tag.name.toLowerCase().startsWith(name.toLowerCase()))
    .toSorted((a, b) => b.entries - a.entries)
    .slice(0, mostOffered);

  const take = (id: string) => {
    setTyped('');
    if (!tags.includes(id)) onChange([...tags, id]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || name === '') return;
    event.preventDefault();
    add.mutate(name, { onSuccess: ({ id }) => take(id) });
  };
  return (
    <div className={styles.tags}>
      <TextField
        label="Tags"
        placeholder="Type a tag and press Enter"
        value={typed}
        onChange={(value) => {
          setTyped(value);
          add.reset();
        }}
        onKeyDown={onKeyDown}
        error={add.error ? errorMessage(add.error) : null}
      />
      <div className={styles.chips}>
        {tags.map((id) => {
          const tag = known.find((one) => one.id === id);
          return (
            tag && (
              <Chip
                key={id}
                name={`#${tag.name}`}
                onRemove={() => onChange(tags.filter((one) => one !== id))}
              />
            )
          );
        })}
        {offered.map((tag) => (
          <Button
            key={tag.id}
            size="small"
            variant="plain"
            aria-label={`Add tag ${tag.name}`}
            onPress={() => take(tag.id)}
          >
            #{tag.name}
          </Button>
        ))}
      </div>
    </div>
  );
}
