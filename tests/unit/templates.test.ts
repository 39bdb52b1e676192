import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryExtensions } from '../../src/renderer/editor/entry-extensions';
import { entryDocument } from '../../src/shared/domain/document';
import { plainText } from '../../src/shared/domain/document-text';
import { documentOfLines, linesOfDocument } from '../../src/shared/domain/plain-lines';
import { asTemplate } from '../../src/shared/domain/templates/as-template';
import { templates } from '../../src/shared/domain/templates/index';

const schema = getSchema(entryExtensions());
const id = '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6b';

describe('our templates', () => {
  it('are at least ten, each with an id and a name of its own', () => {
    expect(templates.length).toBeGreaterThanOrEqual(10);
    expect(new Set(templates.map((template) => template.id)).size).toBe(templates.length);
    expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
  });

  it.each(templates.map((template) => [template.id, template] as const))(
    '%s is what the contract and the editor take',
    (_id, { document }) => {
      expect(entryDocument.parse(document)).toEqual(document);
      const opened = Node.fromJSON(schema, document);
      opened.check();
      expect(entryDocument.parse(opened.toJSON())).toEqual(opened.toJSON());
      const kinds = document.content.map(({ type }) => type);
      expect(kinds.filter((type) => type === 'heading').length).toBeGreaterThanOrEqual(3);
      expect(kinds).toContain('taskList');
      expect(plainText(document)).not.toMatch(/!|'/);
    },
  );
});

describe('an entry saved as a template', () => {
  it('loses its images, passages and ticks, and nothing else', () => {
    const text = (words: string, marks?: object[]) => ({
      type: 'text',
      text: words,
      ...(marks && { marks }),
    });
    const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
    const passage = { type: 'passage', attrs: { id, kind: 'win', personId: null } };
    const image = { type: 'image', attrs: { id, alt: '', width: 4, height: 3 } };
    const entry = entryDocument.parse({
      type: 'doc',
      content: [
        paragraph(text('kept', [{ type: 'bold' }, passage]), text(' plain', [passage])),
        image,
        {
          type: 'taskList',
          content: [
            { type: 'taskItem', attrs: { checked: true }, content: [paragraph(text('call'))] },
          ],
        },
        { type: 'blockquote', content: [image] },
      ],
    });
    const template = asTemplate(entry);
    expect(template).toEqual({
      type: 'doc',
      content: [
        paragraph(text('kept', [{ type: 'bold' }]), text(' plain')),
        {
          type: 'taskList',
          content: [
            { type: 'taskItem', attrs: { checked: false }, content: [paragraph(text('call'))] },
          ],
        },
        { type: 'blockquote', content: [{ type: 'paragraph' }] },
      ],
    });
    Node.fromJSON(schema, template).check();
  });

  it('of an image alone is an empty page', () => {
    const image = { type: 'image' as const, attrs: { id, alt: '', width: 4, height: 3 } };
    expect(asTemplate({ type: 'doc', content: [image] })).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph' }],
    });
  });
});

describe('plain lines', () => {
  it('come back from the document they make, and the document is one the contract takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '😀') }), (text) => {
        const document = documentOfLines(text);
        expect(entryDocument.parse(document)).toEqual(document);
        Node.fromJSON(schema, document).check();
        expect(linesOfDocument(document)).toBe(text);
      }),
    );
  });

  it('are not read from a text that has more than lines', () => {
    expect(linesOfDocument({ type: 'doc', content: [{ type: 'horizontalRule' }] })).toBeNull();
    expect(
      linesOfDocument({
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [{ type: 'text', text: 'x', marks: [{ type: 'bold' }] }],
          },
        ],
      }),
    ).toBeNull();
  });
});
