import { ReactRenderer } from '@tiptap/react';
import type {
  SuggestionKeyDownProps,
  SuggestionOptions,
  SuggestionProps,
} from '@tiptap/suggestion';
import { choiceId, type SuggestionChoice, SuggestionList } from './suggestion-list';

type Words = Readonly<{
  /** One a popup: the ids of its elements begin with it. */
  id: string;
  /** What a screen reader calls the list. */
  label: string;
  /** Said when nothing fits what was typed; left out, the list closes instead. */
  empty?: string;
}>;

type Render<Item> = NonNullable<SuggestionOptions<Item, Item>['render']>;

/**
 * The `render` of a @tiptap/suggestion plugin: a list under the caret, above it near the bottom of
 * the window. Arrows move, Enter and Tab choose, Escape closes; the focus never leaves the text,
 * which names the active choice by `aria-activedescendant`. `command` is called with the chosen item.
 *
 * Spread `suggestionPlacement` into the plugin's options beside it, and give the extension a priority
 * above the keymaps (1,000), so that Enter reaches the list first.
 */
export function suggestionPopup<Item extends SuggestionChoice>(words: Words): Render<Item> {
  return () => {
    const listId = `suggestions-${words.id}`;
    let renderer: ReactRenderer | null = null;
    let props: SuggestionProps<Item, Item> | null = null;
    let active = 0;
    let leave = () => {};

    const choose = (index: number) => {
      const item = props?.items[index];
      if (item) props?.command(item);
    };
    const listProps = () => ({
      listId,
      label: words.label,
      choices: props?.items ?? [],
      active,
      empty: words.empty ?? '',
      onChoose: choose,
      onPoint: moveTo,
    });
    const isShown = () => (props?.items.length ?? 0) > 0 || words.empty !== undefined;
    const close = () => {
      leave();
      renderer?.destroy();
      renderer = null;
      const text = props?.editor.view.dom;
      for (const name of ['aria-controls', 'aria-autocomplete', 'aria-activedescendant']) {
        text?.removeAttribute(name);
      }
    };
    const open = (next: SuggestionProps<Item, Item>) => {
      renderer = new ReactRenderer(SuggestionList, { editor: next.editor, props: listProps() });
      // Inside the page's landmark, and above what the page stacks.
      renderer.element.style.zIndex = '4';
      next.editor.view.dom.parentElement?.append(renderer.element);
      leave = next.mount(renderer.element);
    };
    const draw = () => {
      if (!props) return;
      if (!isShown()) return close();
      if (renderer) renderer.updateProps(listProps());
      else open(props);
      const text = props.editor.view.dom;
      text.setAttribute('aria-controls', listId);
      text.setAttribute('aria-autocomplete', 'list');
      if (props.items.length === 0) text.removeAttribute('aria-activedescendant');
      else text.setAttribute('aria-activedescendant', choiceId(listId, active));
    };
    function moveTo(index: number) {
      active = index;
      draw();
    }

    return {
      onStart(next) {
        props = next;
        active = 0;
        draw();
      },
      onUpdate(next) {
        const isNewQuery = next.query !== props?.query || next.items.length !== props?.items.length;
        props = next;
        if (isNewQuery) active = 0;
        draw();
      },
      onKeyDown({ event }: SuggestionKeyDownProps) {
        const count = props?.items.length ?? 0;
        if (event.isComposing || count === 0 || !renderer) return false;
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
        switch (event.key) {
          case 'ArrowDown':
            moveTo((active + 1) % count);
            return true;
          case 'ArrowUp':
            moveTo((active + count - 1) % count);
            return true;
          case 'Enter':
          case 'Tab':
            choose(active);
            return true;
          default:
            return false;
        }
      },
      onExit() {
        close();
        props = null;
      },
    };
  };
}

/** Options of a suggestion plugin that place its list: it turns upward at the bottom of the window. */
export const suggestionPlacement = {
  floatingUi: { strategy: 'fixed' },
} as const;
