import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import { documentLimits } from '#shared/domain/document-text';
import { codeLanguage } from './entry-code';
import { listStart } from './entry-ordered-list';
import { cellSpan } from './entry-table';
import { imageAttributes } from './image-node';
import { nameAttributes } from './name-node';
import { passageAttributes } from './passage-mark';

/** Pasted lists in lists in quotes: deeper than this they are pasted as words alone. */
const deepest = 16;

/** How many nodes of the slice lie within each other. */
function sliceDepth(slice: Slice): number {
  const depth = (fragment: Fragment): number => {
    let most = 0;
    fragment.forEach((node) => {
      most = Math.max(most, 1 + depth(node.content));
    });
    return most;
  };
  return depth(slice.content);
}

/**
 * Whether a slice is nested too deeply to be pasted with its formatting.
 * @param into how deep the place lies where it goes; there the contract's own limit counts too
 */
export function isTooDeep(slice: Slice, into = 0): boolean {
  const depth = sliceDepth(slice);
  return depth > deepest || into + depth > documentLimits.depth;
}

/**
 * Brings the attributes of what is pasted into the bounds of the contract. ProseMirror takes some
 * of them unchecked from the clipboard (`data-pm-slice`), and a value out of bounds could not be saved.
 */
export function mendSlice(slice: Slice): Slice {
  return new Slice(mendFragment(slice.content), slice.openStart, slice.openEnd);
}

function mendFragment(fragment: Fragment): Fragment {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const mended = mendNode(node);
    if (mended) nodes.push(mended);
  });
  return Fragment.fromArray(nodes);
}

/** Null for an image that cannot be one of the vault's: it is left out. */
function mendNode(node: Node): Node | null {
  const marks = mendMarks(node.marks);
  if (node.isText) return node.mark(marks);
  const content = mendFragment(node.content);
  switch (node.type.name) {
    case 'heading': {
      const level = [1, 2, 3].includes(node.attrs.level) ? node.attrs.level : 3;
      return node.type.create({ level }, content, marks);
    }
    case 'orderedList':
      return node.type.create({ start: listStart(node.attrs.start) }, content, marks);
    case 'image': {
      const known = imageAttributes(node.attrs);
      return known && node.type.create(known);
    }
    case 'person':
    case 'tag': {
      const known = nameAttributes(node.attrs.id, node.attrs.label);
      return known ? node.type.create(known, null, marks) : node.type.schema.text('…', marks);
    }
    case 'codeBlock':
      return node.type.create({ language: codeLanguage(node.attrs.language) }, content, marks);
    case 'tableHeader':
    case 'tableCell':
      return node.type.create(
        { colspan: cellSpan(node.attrs.colspan), rowspan: cellSpan(node.attrs.rowspan) },
        content,
        marks,
      );
    case 'taskItem':
      return node.type.create({ checked: node.attrs.checked === true }, content, marks);
    default:
      return node.copy(content).mark(marks);
  }
}

function mendMarks(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => {
    if (mark.type.name !== 'passage') return [mark];
    const { id, kind, personId } = mark.attrs;
    const known = passageAttributes(id, kind, personId);
    return known ? [mark.type.create(known)] : [];
  });
}
