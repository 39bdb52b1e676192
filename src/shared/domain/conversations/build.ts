import { holds } from '../kits/condition';
import { type Filling, fillIn } from '../kits/fill-in';
import type { Kit, ToneId } from '../kits/kit';
import type { ColumnId, PartId } from './line';

/** A line as a kit and the answers make it, before anybody has changed it. */
export type BuiltLine = Readonly<{
  kitLine: string;
  part: PartId;
  column: ColumnId | null;
  title: string;
  text: string;
}>;

type Building = Readonly<{
  kit: Kit;
  answers: Filling['answers'];
  them: string | null;
  tone: ToneId;
}>;

type Template = Readonly<{ id: string; text: string; when?: Parameters<typeof holds>[0] }>;

/** The lines of a preparation for these answers, in the order they are said, each with its blanks filled in. */
export function buildLines({ kit, answers, them, tone }: Building): readonly BuiltLine[] {
  const fill = (text: string) => fillIn(text, { kit, answers, them });
  const of = (
    part: PartId,
    column: ColumnId | null,
    group: string,
    templates: readonly (Template & Readonly<{ title?: string }>)[],
  ): readonly BuiltLine[] =>
    templates
      .filter(({ when }) => holds(when, answers))
      .map(({ id, text, title = '' }) => ({
        kitLine: `${group}.${id}`,
        part,
        column,
        title: title && fill(title),
        text: fill(text),
      }));
  return [
    ...of('opening', 'say', `openings.${tone}`, kit.openings[tone]),
    ...of('point', 'say', 'points', kit.points),
    ...of('ask', 'say', 'asks', kit.asks),
    ...of('if-asked', 'if-asked', 'onlyIfAsked', kit.onlyIfAsked),
    ...of('never', 'never', 'neverSay', kit.neverSay),
    ...of(
      'ladder',
      null,
      'ladder',
      kit.ladder.map(({ draft, ...rung }) => ({ ...rung, text: draft })),
    ),
    ...of(
      'reaction',
      null,
      'reactions',
      kit.reactions.map(({ they, reply, ...reaction }) => ({
        ...reaction,
        title: they,
        text: reply,
      })),
    ),
    ...of('theirs', null, 'theirLines', kit.theirLines),
    ...of('follow-up', null, 'followUp', [{ id: 'note', text: kit.followUp.text }]),
  ];
}
