import { getSchema } from '@tiptap/core';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryExtensions } from '../../src/renderer/editor/entry-extensions';
import {
  canMark,
  kindAtSelection,
  markPassage,
  passagesIn,
  touchesPassage,
  unmarkPassage,
} from '../../src/renderer/editor/passage-commands';
import { withOwnIds } from '../../src/renderer/editor/passage-paste';
import { entryDocument } from '../../src/shared/domain/document';
import { namedIn } from '../../src/shared/domain/named-in-document';
import type { PassageKindId } from '../../src/shared/domain/passages';

const schema = getSchema(entryExtensions());
const idOf = (number: number) => `0b4e4c0e-6f0a-4b7e-9a53-${String(number).padStart(12, '0')}`;
const person = idOf(99);

function counter() {
  let count = 0;
  return () => {
    count += 1;
    return idOf(count);
  };
}

const paragraph = (text: string) => ({
  type: 'paragraph',
  ...(text && { content: [{ type: 'text', text }] }),
});
const page = (...texts: string[]) =>
  EditorState.create({
    doc: Node.fromJSON(schema, { type: 'doc', content: texts.map(paragraph) }),
  });

/** The state with words selected, found by their text; "a|b" puts the caret after a. */
function at(state: EditorState, words: string): EditorState {
  const [before, after] = words.split('|');
  const text = state.doc.textBetween(0, state.doc.content.size, '\n');
  // Each block's two tokens count as one line break here.
  const place = (offset: number) =>
    offset + 1 + [...text.slice(0, offset)].filter((sign) => sign === '\n').length;
  const found = text.indexOf(words.replace('|', ''));
  const from = place(found + (after === undefined ? 0 : (before?.length ?? 0)));
  const to = after === undefined ? place(found + words.length) : from;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}

function mark(
  state: EditorState,
  kind: PassageKindId,
  newId: () => string,
  personId: string | null = null,
): EditorState {
  const tr = markPassage(state, { kind, personId }, newId);
  return tr ? state.apply(tr) : state;
}

/** What the store would read from the document. */
const found = ({ doc }: EditorState) =>
  namedIn(entryDocument.parse(doc.toJSON())).passages.map(
    ({ id, kind, text }) => `${Number(id.slice(-12))} ${kind}: ${text}`,
  );

describe('marking', () => {
  it('makes one passage of a selection across paragraphs', () => {
    const state = mark(at(page('One two', 'three four'), 'two\nthree'), 'win', counter());
    expect(found(state)).toEqual(['1 win: two\nthree']);
  });

  it('makes one passage of table cells that are selected together', () => {
    const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] });
    const doc = Node.fromJSON(schema, {
      type: 'doc',
      content: [
        {
          type: 'table',
          content: [
            { type: 'tableRow', content: [cell('a'), cell('b')] },
            { type: 'tableRow', content: [cell('c'), cell('d')] },
          ],
        },
      ],
    });
    const state = EditorState.create({ doc });
    const cells: number[] = [];
    doc.descendants((node, position) => {
      if (node.type.name === 'tableCell') cells.push(position);
    });
    const [first = 0, , third = 0] = cells;
    const selected = state.apply(state.tr.setSelection(CellSelection.create(doc, first, third)));
    expect(found(mark(selected, 'lesson', counter()))).toEqual(['1 lesson: a\nc']);
  });

  it('gives a part marked as something else an id of its own, and the rest keeps its own', () => {
    const newId = counter();
    const whole = mark(at(page('One two three'), 'One two three'), 'win', newId);
    const parted = mark(at(whole, 'two'), 'lesson', newId);
    expect(found(parted)).toEqual(['1 win: One  three', '2 lesson: two']);
  });

  it('changes the kind of a passage that is selected exactly, and keeps its id', () => {
    const newId = counter();
    const once = mark(at(page('One two three'), 'two'), 'win', newId);
    expect(found(mark(at(once, 'two'), 'opportunity', newId))).toEqual(['1 opportunity: two']);
  });

  it('changes the whole passage at the caret', () => {
    const newId = counter();
    const once = mark(at(page('One two', 'three'), 'two\nthree'), 'win', newId);
    expect(found(mark(at(once, 'th|ree'), 'feedback', newId))).toEqual(['1 feedback: two\nthree']);
  });

  it('lengthens a passage that is selected with the words beside it', () => {
    const newId = counter();
    const once = mark(at(page('One two three'), 'two'), 'win', newId);
    expect(found(mark(at(once, 'two three'), 'win', newId))).toEqual(['1 win: two three']);
    expect(found(mark(at(once, 'wo three'), 'win', newId))).toEqual(['1 win: two three']);
  });

  it('marks the paragraph of the caret where nothing is selected, without the spaces at its ends', () => {
    expect(found(mark(at(page(' One two '), 'One| two'), 'win', counter()))).toEqual([
      '1 win: One two',
    ]);
  });

  it('names a person only of what is to be brought up', () => {
    const once = mark(at(page('One two'), 'two'), 'bring-up', counter(), person);
    expect([...passagesIn(once.doc).values()]).toMatchObject([{ personId: person }]);
    const changed = mark(at(once, 'two'), 'win', counter(), person);
    expect([...passagesIn(changed.doc).values()]).toMatchObject([{ personId: null }]);
  });

  it('finds nothing to mark in an empty line or in spaces', () => {
    expect(canMark(page(''))).toBe(false);
    expect(canMark(at(page('One   two'), '   '))).toBe(false);
    expect(markPassage(page(''), { kind: 'win', personId: null }, counter())).toBeNull();
  });
});

describe('what the selection is marked as', () => {
  it('is said where all of it is, of whichever passages, and at a caret', () => {
    const once = mark(at(page('One two', 'three'), 'two\nthree'), 'win', counter());
    expect(kindAtSelection(at(once, 'two\nthree'))).toBe('win');
    expect(kindAtSelection(at(once, 'th|ree'))).toBe('win');
  });

  it('is nothing where only part of it is, or the kinds differ', () => {
    const newId = counter();
    const once = mark(at(page('One two three'), 'two'), 'win', newId);
    expect(kindAtSelection(at(once, 'One two'))).toBeNull();
    const both = mark(at(once, 'three'), 'lesson', newId);
    expect(kindAtSelection(at(both, 'two three'))).toBeNull();
  });
});

describe('taking a mark away', () => {
  it('takes it off the whole passage at the caret', () => {
    const once = mark(at(page('One two', 'three'), 'two\nthree'), 'win', counter());
    const tr = unmarkPassage(at(once, 'th|ree'));
    expect(tr && found(once.apply(tr))).toEqual([]);
  });

  it('takes it off the selected words alone', () => {
    const once = mark(at(page('One two three'), 'One two three'), 'win', counter());
    const tr = unmarkPassage(at(once, ' three'));
    expect(tr && found(once.apply(tr))).toEqual(['1 win: One two']);
  });

  it('has nothing to do where no passage is', () => {
    const state = at(page('One two'), 'two');
    expect(touchesPassage(state)).toBe(false);
    expect(unmarkPassage(state)).toBeNull();
  });
});

describe('editing around a passage', () => {
  it('stays one passage when it is split, and does not grow at its ends', () => {
    const once = mark(at(page('One two three'), 'two'), 'win', counter());
    const place = at(once, 't|wo').selection.from;
    const split = once.apply(once.tr.split(place));
    expect(found(split)).toEqual(['1 win: t\nwo']);
    const end = at(once, 'two| three');
    expect(found(end.apply(end.tr.insertText('!')))).toEqual(['1 win: two']);
  });

  it('goes with its words', () => {
    const once = mark(at(page('One two three'), 'two'), 'win', counter());
    const gone = at(once, 'One two three');
    expect(found(gone.apply(gone.tr.deleteSelection()))).toEqual([]);
  });

  it('is another passage where it is pasted as a copy: its parts stay together', () => {
    const once = mark(at(page('One two', 'three'), 'two\nthree'), 'win', counter());
    const copy = withOwnIds(once.doc.slice(0, once.doc.content.size), new Set([idOf(1)]), () =>
      idOf(7),
    );
    expect(found(once.apply(once.tr.insert(0, copy.content)))).toEqual([
      '7 win: two\nthree',
      '1 win: two\nthree',
    ]);
    const untouched = withOwnIds(new Slice(Fragment.from(once.doc.content), 0, 0), new Set(), () =>
      idOf(8),
    );
    expect(untouched.content.eq(once.doc.content)).toBe(true);
  });

  it('never gives one passage two kinds, whatever is marked and unmarked', () => {
    const kinds: readonly PassageKindId[] = [
      'win',
      'feedback',
      'opportunity',
      'lesson',
      'bring-up',
    ];
    const act = fc.record({
      from: fc.nat(60),
      to: fc.nat(60),
      kind: fc.constantFrom(...kinds, null),
      named: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const newId = counter();
        let state = page('One two three', '', 'four five six seven', ' eight ');
        for (const { from, to, kind, named } of acts) {
          const most = state.doc.content.size;
          const selection = TextSelection.between(
            state.doc.resolve(Math.min(from, most)),
            state.doc.resolve(Math.min(to, most)),
          );
          state = state.apply(state.tr.setSelection(selection));
          const tr =
            kind === null
              ? unmarkPassage(state)
              : markPassage(state, { kind, personId: named ? person : null }, newId);
          if (tr) state = state.apply(tr);
          const seen = new Map<string, string>();
          state.doc.descendants((node) => {
            for (const { attrs } of node.marks) {
              const facts = `${attrs.kind} ${attrs.personId}`;
              expect(seen.get(attrs.id) ?? facts).toBe(facts);
              seen.set(attrs.id, facts);
            }
          });
          expect(entryDocument.safeParse(state.doc.toJSON()).success).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
