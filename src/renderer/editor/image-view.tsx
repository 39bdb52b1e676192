import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { Maximize2, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/text-field';
import type { ImageSource } from './editor-services';
import styles from './image-view.module.css';
import { useImageAddress } from './use-image-address';

const longestDescription = 1_000;

/** An image of the entry: read when it comes near the window, with its room kept from the start. */
export function ImageView({
  node,
  selected,
  extension,
  updateAttributes,
  editor,
  getPos,
  deleteNode,
}: NodeViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [isLarge, setLarge] = useState(false);
  const { id, alt, width, height } = node.attrs as Record<string, string> & {
    width: number;
    height: number;
  };
  // Tiptap copies options each time they are read.
  const [images] = useState(() => (extension.options as { images: ImageSource }).images);
  const { address, problem, readAgain } = useImageAddress(images, String(id), frame);
  const name = alt || 'Image without a description';
  const select = () => {
    const at = getPos();
    if (at !== undefined) editor.commands.setNodeSelection(at);
  };

  return (
    <NodeViewWrapper
      as="figure"
      className={styles.figure}
      data-selected={selected || undefined}
      data-drag-handle
    >
      <div
        ref={frame}
        className={styles.frame}
        style={{ aspectRatio: `${width} / ${height}`, maxWidth: width }}
      >
        {address && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys select it, in the text it is a part of.
          <img
            src={address}
            alt={name}
            width={width}
            height={height}
            className={styles.image}
            onClick={select}
          />
        )}
        {problem === 'missing' && (
          <p className={styles.missing}>
            This image is not in the vault. Remove it, or add it again.
          </p>
        )}
        {problem === 'unread' && (
          <div className={styles.missing} data-image-tools>
            <p>This image could not be read just now.</p>
            <Button size="small" onPress={readAgain}>
              Try again
            </Button>
          </div>
        )}
      </div>
      {selected && (
        <div className={styles.tools} data-image-tools contentEditable={false}>
          <TextField
            label="Description"
            description="What it shows, for when it cannot be seen."
            value={alt ?? ''}
            maxLength={longestDescription}
            onChange={(words) => updateAttributes({ alt: words })}
          />
          <div className={styles.buttons}>
            {address && (
              <Button size="small" icon={Maximize2} onPress={() => setLarge(true)}>
                Open full size
              </Button>
            )}
            <Button
              size="small"
              icon={Trash2}
              onPress={() => {
                deleteNode();
                editor.commands.focus();
              }}
            >
              Remove
            </Button>
          </div>
        </div>
      )}
      <Dialog isOpen={isLarge} onOpenChange={setLarge} title={alt || 'Image'} width="wide">
        {address && (
          <img src={address} alt={name} width={width} height={height} className={styles.large} />
        )}
      </Dialog>
    </NodeViewWrapper>
  );
}
