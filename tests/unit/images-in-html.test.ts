import { describe, expect, it } from 'vitest';
import { imagesInHtml } from '../../src/renderer/editor/images-in-html';

const held = 'data:image/png;base64,iVBORw0KGgo=';

describe('images in pasted HTML', () => {
  it.each([
    [`<p>a</p><img src="${held}">`, 1, 0],
    [`<IMG class=x SRC='${held}' alt="b">`, 1, 0],
    [`<img src=${held}>`, 1, 0],
    ['<img src="https://example.org/a.png"><img src="cid:1">', 0, 2],
    ['<img src="data:image/svg+xml;base64,PHN2Zz4=">', 0, 1],
    ['<img src="data:image/png;base64,not base64 !">', 0, 1],
    [`<img data-src="${held}"><img alt="x">`, 0, 0],
    [`<img src="${held}`, 0, 0],
    ['<imgs src="https://example.org/a.png">', 0, 0],
  ])('%s', (html, embedded, left) => {
    const found = imagesInHtml(html);
    expect(found.embedded).toHaveLength(embedded);
    expect(found.left).toBe(left);
  });

  // By one pattern over the whole text this took two minutes, in which the page stood still.
  it('reads 2 MB of tags that never end', { timeout: 5_000 }, () => {
    expect(imagesInHtml('<img a '.repeat(285_000))).toEqual({ embedded: [], left: 0 });
    expect(imagesInHtml(`<img ${'src '.repeat(500_000)}`)).toEqual({ embedded: [], left: 0 });
  });
});
