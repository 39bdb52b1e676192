import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { NameKind, NameSource } from './editor-services';
import { nameSigns } from './name-signs';

/**
 * Shows a person or tag by the name it has now, whatever it was called when it was written. The
 * document is not touched: following a name would otherwise be a change that nobody made.
 */
export function nameView(kind: NameKind, node: Node, names: NameSource): NodeView {
  const dom = document.createElement('span');
  dom.dataset.name = kind;
  let shown = node;
  const draw = () => {
    const id = String(shown.attrs.id);
    dom.textContent = `${nameSigns[kind]}${names.current(kind, id) ?? shown.attrs.label}`;
    dom.toggleAttribute('data-removed', names.isRemoved(kind, id));
    dom.title = names.isRemoved(kind, id) ? 'No longer on the list' : '';
  };
  const open = (event: MouseEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const id = String(shown.attrs.id);
    // One that is not known here has no page; the hint beside it offers to add it.
    if (names.current(kind, id) !== null) names.open(kind, id);
  };
  draw();
  dom.addEventListener('click', open);
  const stop = names.subscribe(draw);
  return {
    dom,
    update(next) {
      if (next.type !== shown.type) return false;
      shown = next;
      draw();
      return true;
    },
    ignoreMutation: () => true,
    destroy: stop,
  };
}
