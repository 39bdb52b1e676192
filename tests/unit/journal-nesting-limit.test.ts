import { getSchema } from '@tiptap/core';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { entryExtensions } from '../../src/renderer/editor/entry-extensions';
import { isTooDeep } from '../../src/renderer/editor/mend-slice';
import { nestingLimit } from '../../src/renderer/editor/nesting-limit';
import { entryDocument } from '../../src/shared/domain/document';
import { documentLimits } from '../../src/shared/domain/document-text';

const schema = getSchema(entryExtensions());
const list = (within: 'bulletList' | 'taskList') =>
  Node.fromJSON(schema, {
    type: 'doc',
    content: [
      {
        type: within,
        content: [
          {
            type: within === 'taskList' ? 'taskItem' : 'listItem',
            content: [{ type: 'paragraph' }],
          },
        ],
      },
    ],
  });

/** Lists within lists, a paragraph in the innermost. */
function lists(count: number): Node {
  let inner: Node = schema.node('paragraph');
  for (let index = 0; index < count; index += 1) {
    const before = index === 0 ? [] : [schema.node('paragraph')];
    inner = schema.node('bulletList', null, schema.node('listItem', null, [...before, inner]));
  }
  return inner;
}

/** An editor's state without its page, at the end of the text. */
function writer(doc: Node) {
  let state = EditorState.create({
    doc,
    plugins: [nestingLimit()],
    selection: TextSelection.atEnd(doc),
  });
  return {
    run: (command: Command) => command(state, (change) => (state = state.apply(change))),
    type: (text: string) => (state = state.apply(state.tr.insertText(text))),
    text: () => state.doc.textContent,
    depth: () => state.selection.$from.depth,
    isKept: () => entryDocument.safeParse(state.doc.toJSON()).success,
  };
}

describe('how deeply an entry can be nested', () => {
  it.each([
    ['bulletList', 'listItem'],
    ['taskList', 'taskItem'],
  ] as const)('Tab in a %s stops where the contract does, and typing goes on', (within, item) => {
    const { run, type, depth, isKept } = writer(list(within));
    const itemType = schema.nodes[item];
    if (!itemType) throw new Error(`no ${item}`);
    for (let press = 0; press < documentLimits.depth; press += 1) {
      type('word');
      run(splitListItem(itemType));
      run(sinkListItem(itemType));
      expect(isKept()).toBe(true);
    }
    expect(depth()).toBeGreaterThan(documentLimits.depth - 4);
    type('typed at the very bottom');
    expect(isKept()).toBe(true);
  });

  it('lets typing go on in an entry that is too deep already', () => {
    const { type, text } = writer(schema.node('doc', null, lists(documentLimits.depth)));
    type('word');
    expect(text()).toBe('word');
  });

  it('pastes words alone where the formatting would go too deep', () => {
    const slice = new Slice(Fragment.from(lists(4)), 0, 0);
    expect(isTooDeep(slice)).toBe(false);
    expect(isTooDeep(slice, 60)).toBe(false);
    expect(isTooDeep(slice, documentLimits.depth - 4)).toBe(true);
    expect(isTooDeep(new Slice(Fragment.from(lists(20)), 0, 0))).toBe(true);
  });
});
