import { ReactRenderer } from '@tiptap/react';
import type {
  SuggestionKeyDownProps,
  SuggestionOptions,
  SuggestionProps,
} from '@tiptap/suggestion';
import { choiceId, type SuggestionChoice, SuggestionList } from './suggestion-list';

type Words<Item> = Readonly<{
  /** One a popup: the ids of its elements begin with it. */
  id: string;
  /** What a screen reader calls the list. */
  label: string;
  /**
   * What is offered for what was typed after the sign, best first. At once, and not by the plugin's own
   * `items`, which come a moment late: Enter may be the very next key.
   */
  choicesFor: (query: string) => readonly Item[];
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
export function suggestionPopup<Item extends SuggestionChoice>(words: Words<Item>): Render<Item> {
  return () => {
    const listId = `suggestions-${words.id}`;
    let renderer: ReactRenderer | null = null;
    let props: SuggestionProps<Item, Item> | null = null;
    let choices: readonly Item[] = [];
    let active = 0;
    let leave = () => {};

    const choose = (index: number) => {
      const item = choices[index];
      if (item) props?.command(item);
    };
    const listProps = () => ({
      listId,
      label: words.label,
      choices,
      active,
      empty: words.empty ?? '',
      onChoose: choose,
      onPoint: moveTo,
    });
    const isShown = () => choices.length > 0 || words.empty !== undefined;
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
      if (choices.length === 0) text.removeAttribute('aria-activedescendant');
      else text.setAttribute('aria-activedescendant', choiceId(listId, active));
    };
    function moveTo(index: number) {
      active = index;
      draw();
    }

    return {
      onStart(next) {
        props = next;
        choices = words.choicesFor(next.query);
        active = 0;
        draw();
      },
      onUpdate(next) {
        const isNewQuery = next.query !== props?.query;
        props = next;
        if (isNewQuery) {
          choices = words.choicesFor(next.query);
          active = 0;
        }
        draw();
      },
      onKeyDown({ event }: SuggestionKeyDownProps) {
        const count = choices.length;
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
        choices = [];
      },
    };
  };
}

/** Options of a suggestion plugin that place its list: it turns upward at the bottom of the window. */
export const suggestionPlacement = {
  floatingUi: { strategy: 'fixed' },
} as const;
