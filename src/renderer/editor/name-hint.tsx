import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { Button } from '../ui/button';
import type { NameKind, NameSource } from './editor-services';
import hint from './link-hint.module.css';

type Props = Readonly<{
  editor: Editor;
  names: NameSource;
  onProblem: (error: unknown) => void;
}>;

type Chosen = Readonly<{ kind: NameKind; id: string; label: string; at: number }>;

/** While a person or tag is selected, or the caret is right behind it: what it is, and where it leads. */
export function NameHint({ editor, names, onProblem }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const chosen = useEditorState({ editor, selector: ({ editor: now }) => nameAtCaret(now) });
  const name = useSyncExternalStore(names.subscribe, () =>
    chosen ? names.current(chosen.kind, chosen.id) : null,
  );
  const isRemoved = useSyncExternalStore(names.subscribe, () =>
    chosen ? names.isRemoved(chosen.kind, chosen.id) : false,
  );

  useLayoutEffect(() => {
    const frame = box.current?.offsetParent;
    if (!chosen || !box.current || !frame) return;
    const edge = frame.getBoundingClientRect();
    const start = editor.view.coordsAtPos(chosen.at);
    const left = Math.min(start.left - edge.left, edge.width - box.current.offsetWidth);
    box.current.style.top = `${start.bottom - edge.top}px`;
    box.current.style.left = `${Math.max(0, left)}px`;
  }, [editor, chosen]);

  if (!chosen) return null;
  const { kind, id, label } = chosen;
  const what = kind === 'person' ? 'Person' : 'Tag';
  const add = () => {
    addFromText(editor, names, chosen).catch(onProblem);
  };
  return (
    <>
      <VisuallyHidden role="status">{`${what}: ${name ?? label}`}</VisuallyHidden>
      <fieldset ref={box} aria-label={`${what} at the caret`} className={hint.hint}>
        <span className={hint.address}>
          {name === null
            ? `“${label}” is not in this vault`
            : isRemoved
              ? `${name} is no longer on the list`
              : `${what}: ${name}`}
        </span>
        <span className={hint.actions}>
          {name === null ? (
            <Button size="small" variant="plain" onPress={add}>
              {`Add ${kind}`}
            </Button>
          ) : (
            <Button size="small" variant="plain" onPress={() => names.open(kind, id)}>
              Open
            </Button>
          )}
          {isRemoved && (
            <Button
              size="small"
              variant="plain"
              onPress={() => names.giveBack(kind, id).catch(onProblem)}
            >
              Give back
            </Button>
          )}
        </span>
      </fieldset>
    </>
  );
}

/**
 * Adds who or what the text names, by the id it has there; a tag that this vault knows by another id gets
 * that one. The entry is then saved again, and so found by the name.
 */
async function addFromText(editor: Editor, names: NameSource, { kind, id, label, at }: Chosen) {
  const known = await names.create(kind, label, id);
  if (editor.isDestroyed) return;
  const node = editor.state.doc.nodeAt(at);
  if (node?.type.name !== kind || node.attrs.id !== id) return;
  const tr = editor.state.tr.setNodeMarkup(at, null, { ...known });
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)));
  // The words are as they were, which Tiptap tells nobody: but what the entry names is more now.
  if (known.id === id) editor.emit('update', { editor, transaction: tr, appendedTransactions: [] });
}

function nameAtCaret({ state }: Editor): Chosen | null {
  const { selection } = state;
  const isSelected = selection instanceof NodeSelection;
  if (!isSelected && !selection.empty) return null;
  const node = isSelected ? selection.node : selection.$from.nodeBefore;
  const kind = node?.type.name;
  if (!node || (kind !== 'person' && kind !== 'tag')) return null;
  const at = isSelected ? selection.from : selection.from - node.nodeSize;
  return { kind, id: String(node.attrs.id), label: String(node.attrs.label), at };
}
