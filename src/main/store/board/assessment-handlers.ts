import type Database from 'better-sqlite3';
import { AppError } from '#shared/app-error';
import { boardAssessmentsContract } from '#shared/contract/board-assessments';
import type { Handlers } from '#shared/contract/method';
import type { Topic } from '#shared/contract/topics';
import { assessmentRepository } from './assessment-repository';
import { personRepository } from './person-repository';

type Dependencies = Readonly<{
  connection: Database.Database;
  clock: () => number;
  changed: (topic: Topic) => void;
}>;

const several = boardAssessmentsContract['board.assessments'].output;

/** Assessments of mentors and of oneself. */
export function assessmentHandlers({
  connection,
  clock,
  changed,
}: Dependencies): Handlers<typeof boardAssessmentsContract> {
  const people = personRepository(connection);
  const kept = assessmentRepository(connection);
  return {
    'board.assessments': () => {
      const marks = Map.groupBy(kept.marks(), ({ assessment_id }) => assessment_id);
      return several.parse(
        kept.all().map(({ person_id, on_day, finished, ...row }) => ({
          ...row,
          personId: person_id,
          on: on_day,
          isFinished: finished === 1,
          marks: marks.get(row.id) ?? [],
        })),
      );
    },
    'board.saveAssessment': ({ id, kind, personId, on, marks, step, isFinished }) => {
      if (personId !== null && !people.byId(personId)) {
        throw new AppError('not-found', 'This person is not in the vault. Add them first.');
      }
      const before = kept.byId(id);
      if (before && (before.kind !== kind || before.person_id !== personId)) {
        throw new AppError('refused', 'This is another assessment. Begin a new one.');
      }
      const row = {
        id,
        kind,
        person_id: personId,
        on_day: on,
        step,
        finished: isFinished ? 1 : 0,
      } as const;
      const given = new Map(marks.map((mark) => [mark.trait, { ...mark, assessment_id: id }]));
      connection.transaction(() => kept.save(row, [...given.values()], clock())).immediate();
      changed('board');
      return {};
    },
    'board.removeAssessment': ({ id }) => {
      if (!connection.transaction(() => kept.remove(id)).immediate()) {
        throw new AppError('not-found', 'This was removed already. The page shows what is left.');
      }
      changed('board');
      return {};
    },
  };
}
