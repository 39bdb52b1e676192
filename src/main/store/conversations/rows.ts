import {
  type Preparation,
  type PreparationDraft,
  type PreparationSummary,
  type PreparationVersion,
  preparation,
  preparationVersion,
} from '#shared/contract/conversations';
import { preparationText } from '#shared/domain/conversations/searchable';
import { type Kit, type KitDraft, kitDraftSchema, kitSchema } from '#shared/domain/kits/kit';
import { plainSpellings } from '#shared/domain/plain-spellings';
import { searchableText } from '#shared/domain/segments';
import type { PreparationRow, PreparationSummaryRow } from './preparation-repository';
import type { VersionRow } from './version-repository';

/** A kit out of the file, or null for none, and for one that an other Preround wrote and this one cannot read. */
export function kitOf(json: string | null): Kit | null {
  return json === null ? null : (kitSchema.safeParse(JSON.parse(json)).data ?? null);
}

/** A kit of one's own out of the file, whole or not; null for one that this Preround cannot read. */
export function kitDraftOf(json: string): KitDraft | null {
  return kitDraftSchema.safeParse(JSON.parse(json)).data ?? null;
}

const writtenOf = (row: VersionRow | PreparationRow) => ({
  title: row.title,
  tone: row.tone,
  answers: JSON.parse(row.answers),
  lines: JSON.parse(row.lines),
  debrief: JSON.parse(row.debrief),
  effort: JSON.parse(row.effort ?? 'null'),
  scorecard: JSON.parse(row.scorecard ?? 'null'),
});

export function toPreparation(
  row: PreparationRow & Readonly<{ kit: string | null }>,
  goals: readonly string[],
): Preparation {
  return preparation.parse({
    ...writtenOf(row),
    id: row.id,
    personId: row.person_id,
    on: row.on_day,
    decided: JSON.parse(row.decided),
    goals,
    kit: kitOf(row.kit),
    revision: row.revision,
    madeAt: row.made_at,
    savedAt: row.saved_at,
    binnedAt: row.binned_at,
  });
}

export function toVersion(row: VersionRow): PreparationVersion {
  return preparationVersion.parse({
    ...writtenOf(row),
    revision: row.revision,
    savedAt: row.saved_at,
  });
}

export function toSummary(
  row: PreparationSummaryRow,
  goals: readonly string[] = [],
): PreparationSummary {
  return {
    id: row.id,
    title: row.title,
    snippet: row.snippet,
    kitTitle: row.kit_title,
    personId: row.person_id,
    on: row.on_day,
    goals: [...goals],
    madeAt: row.made_at,
    savedAt: row.saved_at,
  };
}

type RowFacts = Readonly<{ stored: PreparationRow | undefined; savedAt: number }>;

/** The row that a draft becomes. */
export function preparationRow(
  draft: Omit<PreparationDraft, 'baseRevision'>,
  { stored, savedAt }: RowFacts,
): PreparationRow {
  const title = searchableText(draft.title);
  const text = searchableText(preparationText(draft.lines, draft.answers));
  return {
    id: draft.id,
    person_id: draft.personId,
    on_day: draft.on,
    tone: draft.tone,
    title,
    answers: JSON.stringify(draft.answers),
    lines: JSON.stringify(draft.lines),
    debrief: JSON.stringify(draft.debrief),
    effort: draft.effort === null ? null : JSON.stringify(draft.effort),
    scorecard: draft.scorecard === null ? null : JSON.stringify(draft.scorecard),
    decided: JSON.stringify(draft.decided),
    revision: (stored?.revision ?? 0) + 1,
    session: draft.session,
    made_at: stored?.made_at ?? savedAt,
    saved_at: savedAt,
    binned_at: stored?.binned_at ?? null,
    text,
    spellings: plainSpellings(`${title}\n${text}`),
  };
}
