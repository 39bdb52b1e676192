import { ImagePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { call } from '../../bridge/client';
import { Button } from '../../ui/button';
import { ErrorNote, errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import { savePhotoFile, usePhoto } from './person-photo';
import styles from './photo-field.module.css';

const types = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];

type Props = Readonly<{ person: Readonly<{ id: string; name: string }> }>;
type Bytes = Uint8Array<ArrayBuffer>;

/** A person's photo: chosen, dropped or pasted, and kept at once, with undo. */
export function PhotoField({ person }: Props) {
  const address = usePhoto(person.id);
  const [error, setError] = useState<unknown>(null);
  const { offerUndo, say } = useToasts();

  const give = (before: Bytes | null) =>
    before === null
      ? call('board.removePhoto', { personId: person.id })
      : call('board.savePhoto', { personId: person.id, bytes: before });
  const run = async (work: () => Promise<Bytes | null>, message: string) => {
    setError(null);
    try {
      const before = await work();
      offerUndo({
        message,
        undo: () => void give(before).catch((reason) => say(errorMessage(reason))),
      });
    } catch (reason) {
      setError(reason);
    }
  };
  const keep = (file: Blob | undefined) => {
    if (file)
      void run(() => savePhotoFile(person.id, file), `The photo of ${person.name} is kept.`);
  };
  const remove = () =>
    void run(
      async () => (await call('board.removePhoto', { personId: person.id })).before,
      `The photo of ${person.name} was removed.`,
    );

  return (
    <div className={styles.field}>
      <DropZone
        className={styles.zone ?? ''}
        getDropOperation={(given) => (types.some((type) => given.has(type)) ? 'copy' : 'cancel')}
        onDrop={({ items }) => {
          const item = items.find(isFileDropItem);
          if (item) void item.getFile().then(keep);
        }}
      >
        <Text slot="label" className={styles.hidden ?? ''}>
          Photo of {person.name}
        </Text>
        {address === null ? (
          <span className={styles.empty} aria-hidden="true">
            <ImagePlus size={22} strokeWidth={1.5} />
          </span>
        ) : (
          <img src={address} alt={person.name} className={styles.photo} draggable={false} />
        )}
      </DropZone>
      <div className={styles.words}>
        <p className={styles.help}>
          A PNG, JPEG, WebP or GIF: choose it, or drop it on the square. The middle is kept, without
          where and when it was taken. It stays in this vault and is in no export.
        </p>
        <div className={styles.actions}>
          <FileTrigger acceptedFileTypes={types} onSelect={(files) => keep(files?.[0])}>
            <Button size="small" icon={ImagePlus}>
              {address === null ? 'Choose photo' : 'Choose another photo'}
            </Button>
          </FileTrigger>
          {address !== null && (
            <Button size="small" icon={Trash2} onPress={remove}>
              Remove photo
            </Button>
          )}
        </div>
        {error !== null && <ErrorNote error={error} />}
      </div>
    </div>
  );
}
