import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { Plugin, type Selection } from '@tiptap/pm/state';
import { passageOf } from './passage-commands';

/**
 * Gives a new id to each pasted passage whose id stands in the text already: a copy is another
 * passage. What was cut is no longer there, so it keeps its own.
 */
export function passagePaste(newId: () => string): Plugin {
  return new Plugin({
    props: {
      transformPasted(slice, view) {
        const { doc, selection } = view.state;
        // What is pasted over, or dragged from its place, is about to go; a dragged copy leaves it.
        const staying = idsIn(doc, view.dragging?.move === false ? null : selection);
        return staying.size === 0 ? slice : withOwnIds(slice, staying, newId);
      },
    },
  });
}

/** The ids of passages in a document, those only within the selection left out. */
function idsIn(doc: Node, except: Selection | null): ReadonlySet<string> {
  const ids = new Set<string>();
  doc.descendants((node, position) => {
    const passage = passageOf(node);
    if (!passage) return !node.isInline;
    const end = position + node.nodeSize;
    const isGoing = except?.ranges.some(
      ({ $from, $to }) => $from.pos <= position && end <= $to.pos,
    );
    if (!isGoing) ids.add(passage.id);
    return false;
  });
  return ids;
}

/** The slice with new ids in place of the taken ones; parts of one passage stay one passage. */
export function withOwnIds(slice: Slice, taken: ReadonlySet<string>, newId: () => string): Slice {
  const given = new Map<string, string>();
  const ownId = (id: string): string => {
    const own = given.get(id) ?? newId();
    given.set(id, own);
    return own;
  };
  const fragmentOf = (fragment: Fragment): Fragment => {
    const nodes: Node[] = [];
    fragment.forEach((node) => {
      nodes.push(nodeOf(node));
    });
    return Fragment.fromArray(nodes);
  };
  const nodeOf = (node: Node): Node => {
    if (!node.isInline) return node.copy(fragmentOf(node.content));
    return node.mark(
      node.marks.map((mark) =>
        mark.type.name === 'passage' && taken.has(mark.attrs.id)
          ? mark.type.create({ ...mark.attrs, id: ownId(mark.attrs.id) })
          : mark,
      ),
    );
  };
  return new Slice(fragmentOf(slice.content), slice.openStart, slice.openEnd);
}
