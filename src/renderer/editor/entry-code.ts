import { Code } from '@tiptap/extension-code';
import { CodeBlock } from '@tiptap/extension-code-block';

const longestLanguage = 40;

/** A language's name as the contract takes it, or null. */
export function codeLanguage(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= longestLanguage
    ? value
    : null;
}

/** Words in code may be part of a marked passage, and bold or struck like others. */
export const EntryCode = Code.extend({ excludes: '' });

export const EntryCodeBlock = CodeBlock.extend({
  marks: 'passage',
  addAttributes() {
    return {
      language: {
        default: null,
        rendered: false,
        parseHTML: (element: HTMLElement) =>
          codeLanguage(
            [...(element.firstElementChild?.classList ?? [])]
              .find((name) => name.startsWith('language-'))
              ?.replace('language-', ''),
          ),
      },
    };
  },
});
