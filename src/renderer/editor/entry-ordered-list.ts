import { wrappingInputRule } from '@tiptap/core';
import { OrderedList } from '@tiptap/extension-list/ordered-list';

/** The contract's bounds for the first number of a list (shared/domain/document.ts). */
const largestStart = 1_000_000;

/** A first number that the contract takes; 1 for anything else. */
export function listStart(value: unknown): number {
  const start = Number(value);
  return Number.isInteger(start) && start >= 0 && start <= largestStart ? start : 1;
}

/**
 * Tiptap's numbered list with one attribute, the first number. Lettered and Roman lists become
 * numbered ones, and a year at the start of a line ("2026. ") stays text.
 */
export const EntryOrderedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element: HTMLElement) => listStart(element.getAttribute('start') ?? 1),
      },
    };
  },
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,3})\.\s$/,
        type: this.type,
        getAttributes: (match) => ({ start: listStart(match[1]) }),
        joinPredicate: (match, node) => node.childCount + node.attrs.start === Number(match[1]),
      }),
    ];
  },
  addProseMirrorPlugins() {
    return [];
  },
});
