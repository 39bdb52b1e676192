import { type Editor, Extension } from '@tiptap/core';
import { type Command, TextSelection, type Transaction } from '@tiptap/pm/state';
import {
  findNext,
  findPrev,
  getMatchHighlights,
  getSearchState,
  replaceAll,
  replaceNext,
  SearchQuery,
  search,
  setSearchState,
} from 'prosemirror-search';

/** What is looked for, and what it is to become. */
export type Wanted = Readonly<{
  text: string;
  replacement: string;
  matchCase: boolean;
  wholeWord: boolean;
}>;

/** How many places match, and which of them is selected, from 1; 0 when none is. */
export type Found = Readonly<{ count: number; at: number }>;

export const FindInEntry = Extension.create({
  name: 'findInEntry',
  addProseMirrorPlugins: () => [search()],
});

/** Highlights what is looked for, and goes to the first match from the caret on. */
export function lookFor(editor: Editor, wanted: Wanted): void {
  const query = queryFor(wanted);
  editor.view.dispatch(setSearchState(editor.state.tr, query));
  const { selection } = editor.state;
  const here = query.valid && query.findNext(editor.state, selection.from);
  if (here && here.from === selection.from && here.to === selection.to) return;
  editor.view.dispatch(editor.state.tr.setSelection(caretAt(editor.state.tr, selection.from)));
  if (query.valid) run(editor, findNext);
}

/** Highlights every match and brings the first into sight. The caret comes before it: what is typed next replaces nothing. Returns whether there is one. */
export function showMatches(editor: Editor, wanted: Wanted): boolean {
  const query = queryFor(wanted);
  const first = query.valid && query.findNext(editor.state, 0);
  const { tr } = editor.state;
  setSearchState(tr, query);
  if (first) tr.setSelection(caretAt(tr, first.from));
  editor.view.dispatch(tr);
  editor.view.dom.querySelector('.ProseMirror-search-match')?.scrollIntoView({ block: 'center' });
  return Boolean(first);
}

/** Keeps the selection; only the highlights go. */
export function stopLooking(editor: Editor): void {
  editor.view.dispatch(setSearchState(editor.state.tr, new SearchQuery({ search: '' })));
}

export function toNext(editor: Editor): void {
  run(editor, findNext);
}
export function toPrevious(editor: Editor): void {
  run(editor, findPrev);
}
/** Replaces the selected match and goes to the next. */
export function replaceOne(editor: Editor): void {
  run(editor, replaceNext);
}
/** Replaces every match, to be undone in one step. Returns how many there were. */
export function replaceEach(editor: Editor): number {
  const { count } = found(editor);
  run(editor, replaceAll);
  return count;
}

export function found({ state }: Editor): Found {
  if (!getSearchState(state)?.query.valid) return { count: 0, at: 0 };
  const { from, to } = state.selection;
  const matches = getMatchHighlights(state).find();
  const at = matches.findIndex((match) => match.from === from && match.to === to);
  return { count: matches.length, at: at + 1 };
}

function queryFor({ text, replacement, matchCase, wholeWord }: Wanted): SearchQuery {
  return new SearchQuery({
    search: text,
    replace: replacement,
    caseSensitive: matchCase,
    wholeWord,
    literal: true,
  });
}

function run(editor: Editor, command: Command): void {
  command(editor.state, editor.view.dispatch);
  // ProseMirror scrolls only while it has the focus, which stays in the field.
  editor.view.dom
    .querySelector('.ProseMirror-active-search-match')
    ?.scrollIntoView({ block: 'nearest' });
}

function caretAt(tr: Transaction, position: number) {
  return TextSelection.near(tr.doc.resolve(position));
}
