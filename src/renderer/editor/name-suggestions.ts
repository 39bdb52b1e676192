import { type Editor, Extension, InputRule, type Range } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import { Hash, Plus, UserRound } from 'lucide-react';
import { automaticSpace, withAutomaticSpace, writeOnBehind } from './automatic-space';
import { type KnownName, type NameKind, type NameSource, noServices } from './editor-services';
import { keepNewName } from './keep-new-name';
import { isTyped, mayBeNew } from './name-choices';
import { nameSigns } from './name-signs';
import type { SuggestionChoice } from './suggestion-list';
import { suggestionPlacement, suggestionPopup } from './suggestion-popup';

type NameChoice = SuggestionChoice & Readonly<{ known: KnownName | null; typed: string }>;

const words = {
  person: { label: 'People', icon: UserRound },
  tag: { label: 'Tags', icon: Hash },
} as const;

const pluginKeys: Readonly<Record<NameKind, PluginKey<{ dismissedRange: Range | null }>>> = {
  person: new PluginKey('suggest-person'),
  tag: new PluginKey('suggest-tag'),
};

type Options = Readonly<{
  names: NameSource;
  /** Told why a new name could not be kept. */
  onProblem: (error: unknown) => void;
}>;

/** `@` completes people and `#` tags; what is not known yet can be added in place. */
export const NameSuggestions = Extension.create<Options>({
  name: 'nameSuggestions',
  // Enter is the list's before it is the text's.
  priority: 1_000,
  addOptions: () => ({ names: noServices.names, onProblem: () => {} }),
  addInputRules() {
    return [tagRule(this.editor, this.options)];
  },
  addProseMirrorPlugins() {
    const { names, onProblem } = this.options;
    const lists = (['person', 'tag'] as const).map((kind) =>
      Suggestion<NameChoice, NameChoice>({
        ...suggestionPlacement,
        editor: this.editor,
        pluginKey: pluginKeys[kind],
        char: nameSigns[kind],
        allowSpaces: kind === 'person',
        allowedPrefixes: [' ', '(', '“', '"', '/', '—'],
        allow: ({ state, range }) => {
          const $from = state.doc.resolve(range.from);
          return !$from.parent.type.spec.code && !$from.marks().some(({ type }) => type.spec.code);
        },
        command: ({ editor, range, props: { known, typed } }) => {
          const name = known ?? newName(typed);
          insertName(editor, range, kind, name);
          if (!known) keepNewName(editor, names, kind, name).catch(onProblem);
        },
        render: suggestionPopup<NameChoice>({
          id: kind,
          label: words[kind].label,
          choicesFor: (query) => choicesFor(kind, query, names),
        }),
      }),
    );
    return [automaticSpace(), ...lists];
  },
});

const newName = (label: string): KnownName => ({ id: crypto.randomUUID(), label });

function choicesFor(kind: NameKind, query: string, names: NameSource): readonly NameChoice[] {
  const typed = query.trim();
  const found = names.suggest(kind, typed);
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
  const hasSpace = /^\s/.test(next);
  editor
    .chain()
    .focus()
    .insertContentAt(range, [
      { type: kind, attrs: { id, label } },
      ...(hasSpace ? [] : [{ type: 'text', text: ' ' }]),
    ])
    .setTextSelection(range.from + 2)
    .command(({ tr }) => {
      if (!hasSpace) withAutomaticSpace(tr, range.from + 1);
      return true;
    })
    .run();
  writeOnBehind();
}

/**
 * What follows a # becomes a tag as soon as the word ends, known or new; a new one not where the list was
 * closed with Escape.
 */
function tagRule(editor: Editor, { names, onProblem }: Options): InputRule {
  return new InputRule({
    find: /(?:^|[\s(“"/—])#([\p{L}\p{N}][\p{L}\p{N}\p{M}_/-]*)([^\S\n]|[.,;:!?)])$/u,
    handler: ({ range, match, chain }) => {
      const word = match[1] ?? '';
      const known = names.named('tag', word);
      const { $from } = editor.state.selection;
      const mayAdd =
        mayBeNew('tag', word) && !pluginKeys.tag.getState(editor.state)?.dismissedRange;
      if (!(known || mayAdd) || $from.parent.type.spec.code) return null;
      const tag = known ?? newName(word);
      const from = range.from + (match[0].startsWith('#') ? 0 : 1);
      chain()
        .insertContentAt({ from, to: range.to }, [
          { type: 'tag', attrs: tag },
          { type: 'text', text: match[2] ?? ' ' },
        ])
        .run();
      // Once the rule has been applied, and before the next key.
      queueMicrotask(writeOnBehind);
      if (!known) keepNewName(editor, names, 'tag', tag).catch(onProblem);
      return undefined;
    },
  });
}
