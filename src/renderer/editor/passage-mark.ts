import { Mark, mergeAttributes } from '@tiptap/core';
import type { PassageMark as Attributes } from '#shared/domain/document-text';
import { passageKindIds } from '#shared/domain/passages';
import { validId } from './ids';

/** The attributes a passage may have, or null for one that the contract would refuse. */
export function passageAttributes(
  id: unknown,
  kind: unknown,
  personId: unknown,
): Attributes | null {
  const known = validId(id);
  const knownKind = passageKindIds.find((one) => one === kind);
  if (known === null || knownKind === undefined) return null;
  return {
    id: known,
    kind: knownKind,
    personId: knownKind === 'bring-up' ? validId(personId) : null,
  };
}

/**
 * A passage that travels: a win, feedback, an opportunity, a lesson, or something to bring up. Text
 * typed at its end is not part of it; marking it again as something else changes what it is.
 */
export const PassageMark = Mark.create({
  name: 'passage',
  inclusive: false,
  // Outermost, so that bold words within do not cut its line.
  priority: 1_100,
  addAttributes: () => ({
    id: { default: null, rendered: false },
    kind: { default: null, rendered: false },
    personId: { default: null, rendered: false },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-passage]',
      getAttrs: (element) =>
        passageAttributes(
          element.getAttribute('data-passage'),
          element.getAttribute('data-kind'),
          element.getAttribute('data-person'),
        ) ?? false,
    },
  ],
  renderHTML: ({ mark, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, {
      'data-passage': mark.attrs.id,
      'data-kind': mark.attrs.kind,
      ...(mark.attrs.personId === null ? {} : { 'data-person': mark.attrs.personId }),
    }),
    0,
  ],
});
