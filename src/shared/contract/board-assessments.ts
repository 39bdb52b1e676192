import { z } from 'zod';
import { assessmentKindIds } from '../domain/board/assessments';
import { boardDay, boardNote } from './board-person';

const id = z.uuid();
const nothing = z.object({});

const traitMark = z.object({
  trait: z.string().min(1).max(64),
  /** null: cannot judge. */
  mark: z.number().int().min(1).max(5).nullable(),
  note: boardNote,
});

const assessmentFields = z.object({
  id,
  kind: z.enum(assessmentKindIds),
  /** Whom a mentor's assessment is about; null in the other two, which are about the user. */
  personId: id.nullable(),
  on: boardDay,
  /** One for each trait that has an answer. */
  marks: z.array(traitMark).max(50),
  /** The one small step that follows from it. */
  step: z.string().trim().max(300, 'Keep it under 300 characters.'),
  /** A draft until it is finished. */
  isFinished: z.boolean(),
});
export type Assessment = z.infer<typeof assessmentFields>;

const assessment = assessmentFields.refine(
  ({ kind, personId }) => (kind === 'mentor') === (personId !== null),
  { message: 'Choose whom this is about.', path: ['personId'] },
);

/** Served by the store process: assessments, kept and repeated over time. */
export const boardAssessmentsContract = {
  /** All of them, newest first, drafts among them. */
  'board.assessments': { input: nothing, output: z.array(assessmentFields) },
  'board.saveAssessment': { input: assessment, output: nothing },
  'board.removeAssessment': { input: z.object({ id }), output: nothing },
} as const;
