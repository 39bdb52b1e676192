import { type Editor, Extension, InputRule, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import { Hash, Plus, UserRound } from 'lucide-react';
import { type KnownName, type NameKind, type NameSource, noServices } from './editor-services';
import { isTyped, mayBeNew } from './name-choices';
import { nameSigns } from './name-signs';
import type { SuggestionChoice } from './suggestion-list';
import { suggestionPlacement, suggestionPopup } from './suggestion-popup';

type NameChoice = SuggestionChoice & Readonly<{ known: KnownName | null; typed: string }>;

const words = {
  person: { label: 'People', icon: UserRound },
  tag: { label: 'Tags', icon: Hash },
} as const;

type Options = Readonly<{
  names: NameSource;
  onProblem?: ((error: unknown) => void) | undefined;
}>;

/** `@` completes people and `#` tags; what is not known yet can be added in place. */
export const NameSuggestions = Extension.create<Options>({
  name: 'nameSuggestions',
  // Enter is the list's before it is the text's.
  priority: 1_000,
  addOptions: () => ({ names: noServices.names }),
  addInputRules() {
    return [knownTagRule(this.options.names, this.editor)];
  },
  addProseMirrorPlugins() {
    const { names, onProblem = () => {} } = this.options;
    return (['person', 'tag'] as const).map((kind) =>
      Suggestion<NameChoice, NameChoice>({
        ...suggestionPlacement,
        editor: this.editor,
        pluginKey: new PluginKey(`suggest-${kind}`),
        char: nameSigns[kind],
        allowSpaces: kind === 'person',
        allowedPrefixes: [' ', '(', '“', '"', '/', '—'],
        items: ({ query }) => choicesFor(kind, query, names),
        allow: ({ state, range }) => {
          const $from = state.doc.resolve(range.from);
          return !$from.parent.type.spec.code && !$from.marks().some(({ type }) => type.spec.code);
        },
        command: ({ editor, range, props: { known, typed } }) => {
          if (known) insertName(editor, range, kind, known);
          else addAndInsert(editor, range, { kind, typed, names }).catch(onProblem);
        },
        render: suggestionPopup<NameChoice>({ id: kind, label: words[kind].label }),
      }),
    );
  },
});

async function choicesFor(kind: NameKind, query: string, names: NameSource): Promise<NameChoice[]> {
  const typed = query.trim();
  const found = await names.suggest(kind, typed).catch(() => []);
  const { icon } = words[kind];
  const known = found.map((one) => ({ id: one.id, name: one.label, icon, known: one, typed }));
  if (!mayBeNew(kind, query) || found.some((one) => isTyped(one, typed))) return known;
  return [...known, { id: 'add', name: `Add “${typed}”`, icon: Plus, known: null, typed }];
}

function insertName(editor: Editor, range: Range, kind: NameKind, { id, label }: KnownName): void {
  const next = editor.state.doc.textBetween(
    range.to,
    Math.min(range.to + 1, editor.state.doc.content.size),
  );
  editor
    .chain()
    .focus()
    .insertContentAt(range, [
      { type: kind, attrs: { id, label } },
      ...(/^\s/.test(next) ? [] : [{ type: 'text', text: ' ' }]),
    ])
    .setTextSelection(range.from + 2)
    .run();
  // Chromium else writes on before the space.
  const selection = getSelection();
  const last = selection?.anchorNode?.childNodes[selection.anchorOffset - 1];
  if (last instanceof Text) selection?.collapse(last, last.length);
}

/** The words stay in the text until the name is kept; should they have changed by then, they stay as they are. */
async function addAndInsert(
  editor: Editor,
  range: Range,
  { kind, typed, names }: Readonly<{ kind: NameKind; typed: string; names: NameSource }>,
): Promise<void> {
  const written = editor.state.doc.textBetween(range.from, range.to);
  const known = await names.create(kind, typed);
  if (editor.isDestroyed) return;
  const { doc } = editor.state;
  const isThere = range.to <= doc.content.size && doc.textBetween(range.from, range.to) === written;
  if (isThere) insertName(editor, range, kind, known);
}

/** A tag that is known becomes one as soon as the word ends; a new one only when it is chosen from the list. */
function knownTagRule(names: NameSource, editor: Editor): InputRule {
  return new InputRule({
    find: /(?:^|[\s(“"/—])#([\p{L}\p{N}][\p{L}\p{N}\p{M}_/-]*)([\s.,;:!?)])$/u,
    handler: ({ range, match, chain }) => {
      const known = names.named('tag', match[1] ?? '');
      const { $from } = editor.state.selection;
      if (!known || $from.parent.type.spec.code) return null;
      const from = range.from + (match[0].startsWith('#') ? 0 : 1);
      chain()
        .insertContentAt({ from, to: range.to }, [
          { type: 'tag', attrs: known },
          { type: 'text', text: match[2] ?? ' ' },
        ])
        .run();
      return undefined;
    },
  });
}
