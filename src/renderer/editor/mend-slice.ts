import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { documentLimits } from '#shared/domain/document-text';
import { listStart } from './entry-ordered-list';

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
    nodes.push(mendNode(node));
  });
  return Fragment.fromArray(nodes);
}

function mendNode(node: Node): Node {
  if (node.isText) return node;
  const content = mendFragment(node.content);
  switch (node.type.name) {
    case 'heading': {
      const level = [1, 2, 3].includes(node.attrs.level) ? node.attrs.level : 3;
      return node.type.create({ level }, content, node.marks);
    }
    case 'orderedList':
      return node.type.create({ start: listStart(node.attrs.start) }, content, node.marks);
    case 'taskItem':
      return node.type.create({ checked: node.attrs.checked === true }, content, node.marks);
    default:
      return node.copy(content);
  }
}
