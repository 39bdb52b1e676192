import { AppError } from '#shared/app-error';
import { buildLines } from '#shared/domain/conversations/build';
import { addLine, ownLine } from '#shared/domain/conversations/edit-lines';
import type { PreparationLine } from '#shared/domain/conversations/line';
import { rebuildLines } from '#shared/domain/conversations/rebuild';
import { kitById } from '#shared/domain/kits/index';
import type { SamplePreparation } from '#shared/domain/sample-preparation';
import type { ConversationsDependencies } from './dependencies';
import { preparationHandlers } from './preparation-handlers';
import { rehearsalHandlers } from './rehearsal-handlers';

type Tools = Pick<ConversationsDependencies, 'connection' | 'clock'> &
  Readonly<{
    newId: () => string;
    personNamed: (name: string) => string;
    dayFromToday: (days: number) => string;
    /** Milliseconds since 1970 of a minute of a day before today. */
    timeOf: (daysAgo: number, minuteOfDay: number) => number;
  }>;

/** Fills a vault being made with the sample physician's conversations, by the methods the pages use. */
export function fillSamplePreparations(all: readonly SamplePreparation[], tools: Tools): void {
  const dependencies = { ...tools, changed: () => {} };
  const preparations = preparationHandlers(dependencies);
  const rehearsals = rehearsalHandlers(dependencies);
  const { newId, personNamed, dayFromToday, timeOf } = tools;
  for (const sample of all) {
    const kit = kitById(sample.kit);
    if (!kit) throw new AppError('not-found', `The sample names a kit that is none: ${sample.kit}`);
    const { title, tone, answers, debrief, decided, person } = sample;
    const id = newId();
    preparations['conversations.addPreparation']({
      id,
      title,
      tone,
      answers,
      lines: [...sampleLines(sample, newId)],
      debrief,
      effort: null,
      scorecard: null,
      personId: personNamed(person),
      on: dayFromToday(sample.onInDays),
      decided,
      goals: [],
      kit,
      session: newId(),
    });
    for (const { daysAgo, minuteOfDay, before, after, ...run } of sample.rehearsals) {
      rehearsals['conversations.saveRehearsal']({
        ...run,
        id: newId(),
        preparationId: id,
        at: timeOf(daysAgo, minuteOfDay),
        secondsByLine: {},
        confidenceBefore: before,
        confidenceAfter: after,
      });
    }
  }
}

/** The lines of a sample's preparation: its kit's, then changed, taken out and added to as by hand. */
export function sampleLines(
  sample: SamplePreparation,
  newId: () => string,
): readonly PreparationLine[] {
  const kit = kitById(sample.kit);
  if (!kit) return [];
  const { answers, tone, person, edited, removed, own } = sample;
  const built = rebuildLines([], buildLines({ kit, answers, them: person, tone }), newId);
  const changed = built.map((line) => {
    const text = edited[line.kitLine ?? ''];
    return {
      ...line,
      ...(text !== undefined && { text, isEdited: true }),
      isRemoved: removed.includes(line.kitLine ?? ''),
    };
  });
  return own.reduce<readonly PreparationLine[]>(
    (lines, { column, text }) =>
      addLine(
        lines,
        ownLine({ id: newId(), part: column === 'say' ? 'point' : column, column, text }),
      ),
    changed,
  );
}
