import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';

const mostSpanned = 100;

/** How many columns or rows a cell covers, within the contract's bounds. */
export function cellSpan(value: unknown): number {
  const span = Number(value);
  return Number.isInteger(span) && span >= 1 && span <= mostSpanned ? span : 1;
}

const attributes = {
  colspan: {
    default: 1,
    parseHTML: (element: HTMLElement) => cellSpan(element.getAttribute('colspan') ?? 1),
  },
  rowspan: {
    default: 1,
    parseHTML: (element: HTMLElement) => cellSpan(element.getAttribute('rowspan') ?? 1),
  },
  /** Columns share the width of the page: widths that are pasted are dropped. */
  colwidth: { default: null, parseHTML: () => null, rendered: false },
};

const EntryCell = TableCell.extend({ addAttributes: () => attributes });
const EntryHeaderCell = TableHeader.extend({ addAttributes: () => attributes });

/** Drawn without styles and widths: the page's style sheet lays it out, and a wide one scrolls by itself. */
const EntryTable = Table.extend({
  renderHTML: () => ['div', { class: 'tableWrapper' }, ['table', ['tbody', 0]]],
}).configure({ resizable: false, View: null });

export const entryTable = [EntryTable, TableRow, EntryHeaderCell, EntryCell] as const;
