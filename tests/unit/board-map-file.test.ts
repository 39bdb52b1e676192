import { describe, expect, it } from 'vitest';
import { mapFile } from '../../src/renderer/features/board/map-file';
import { boardOf, person, seat, today } from '../support/boards';

const named = (name: string) =>
  mapFile(
    boardOf({
      people: [person(name, { id: 'one' })],
      seats: [seat('one', 'research', 'mentor', { strength: 5 })],
    }),
    today,
  );

describe('the map as a file', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`"&'`, '&quot;&amp;&#x27;'],
    [']]> &amp;', ']]&gt; &amp;amp;'],
    ['<!-- x', '&lt;!-- x'],
  ])('escapes the name %s', (name, escaped) => {
    const svg = named(name);
    expect(svg).toContain(escaped);
    expect(svg).not.toContain(name);
  });

  it('holds no control character and no half of one, which no XML may', () => {
    const svg = named('A\u0000\u0008\u001b\ud800\ufffe B');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
    expect(svg.isWellFormed()).toBe(true);
  });

  it('is complete in itself: no styles, scripts, images, links or variables', () => {
    const svg = named('Ana');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<(style|script|image|a|foreignObject|use)\b|href|style=|var\(|url\(/);
    expect(svg.match(/https?:/g)).toHaveLength(1);
  });

  it('describes its seats in words', () => {
    expect(named('Ana')).toContain('Ana, mentor for Research, strength 5 of 5, initiation');
  });
});
