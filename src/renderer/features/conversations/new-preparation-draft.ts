import type { NewPreparation } from '#shared/contract/conversations';
import { buildLines } from '#shared/domain/conversations/build';
import { rebuildLines } from '#shared/domain/conversations/rebuild';
import type { Kit } from '#shared/domain/kits/kit';

/** What the form holds. `kitId` is the address of a kit, or null for none. */
export type NewFields = Readonly<{
  title: string;
  kitId: string | null;
  personId: string | null;
  on: string | null;
}>;

const longestTitle = 200;

/** What a preparation is called unless one says otherwise: the kit's title and the person's name. */
export function proposedTitle(kit: Kit | null, person: string | null): string {
  const title = kit?.title ?? 'A conversation';
  return (person === null ? title : `${title}: ${person}`).slice(0, longestTitle);
}

type Begun = Readonly<{ fields: NewFields; kit: Kit | null; them: string | null }>;

/** A preparation as it begins: the kit's lines with their blanks, or none. */
export function begun({ fields, kit, them }: Begun, newId: () => string): NewPreparation {
  const tone = 'plain';
  const built = kit === null ? [] : buildLines({ kit, answers: {}, them, tone });
  return {
    id: newId(),
    title: fields.title.trim() || proposedTitle(kit, them),
    tone,
    answers: {},
    lines: [...rebuildLines([], built, newId)],
    debrief: {},
    effort: null,
    scorecard: null,
    personId: fields.personId,
    on: fields.on,
    decided: {},
    goals: [],
    session: newId(),
    kit,
  };
}
