import { useEffect, useRef, useState } from 'react';
import type { Preparation, PreparationDraft } from '#shared/contract/conversations';
import { buildLines } from '#shared/domain/conversations/build';
import {
  addLine,
  changeLine,
  moveLine,
  ownLine,
  takeOut,
  withoutEmpty,
} from '#shared/domain/conversations/edit-lines';
import { type EffortModel, effortLines, withEffort } from '#shared/domain/conversations/effort';
import type { ColumnId, PartId, PreparationLine } from '#shared/domain/conversations/line';
import { noteFor } from '#shared/domain/conversations/notes';
import type { Offer } from '#shared/domain/conversations/offers';
import { rebuildLines } from '#shared/domain/conversations/rebuild';
import type { Scorecard } from '#shared/domain/conversations/scorecard';
import { useAreaName } from '../../ui/known-areas';
import { useToasts } from '../../ui/toast';
import { draftOf, usePreparationDraft } from './preparation-draft';
import { usePersonName } from './queries';

const newId = () => crypto.randomUUID();

export type PreparationWork = ReturnType<typeof usePreparationWork>;

/** A preparation being worked on: what it holds now, and all that can be done with it. */
export function usePreparationWork(preparation: Preparation) {
  const { kit } = preparation;
  const [session] = useState(newId);
  const kept = usePreparationDraft(draftOf(preparation, session));
  const personName = usePersonName();
  const areaName = useAreaName();
  const { offerUndo, settleUndo } = useToasts();
  const latest = useRef(kept);
  latest.current = kept;
  const takenOut = useRef<string[]>([]);
  // An undo would write to a page that is gone; what was taken out is found again on the page itself.
  useEffect(() => () => settleUndo(takenOut.current), [settleUndo]);

  const update = (from: (draft: PreparationDraft) => PreparationDraft) =>
    latest.current.update(from);
  const setLines = (from: (lines: readonly PreparationLine[]) => readonly PreparationLine[]) =>
    update((draft) => ({ ...draft, lines: [...from(draft.lines)] }));
  /** Changes what lines are built from, and builds them anew: what was written by hand stays. */
  const rebuild = (
    change: Partial<Pick<PreparationDraft, 'answers' | 'tone' | 'personId' | 'effort'>>,
  ) =>
    update((before) => {
      const draft = { ...before, ...change };
      if (kit === null) return draft;
      const built = buildLines({ ...draft, kit, them: personName(draft.personId) });
      const computed = draft.effort === null ? [] : effortLines(draft.effort, areaName);
      return {
        ...draft,
        lines: [...rebuildLines(draft.lines, withEffort(built, computed), newId)],
      };
    });

  return {
    kit,
    draft: kept.draft,
    noteFor: (line: PreparationLine) =>
      noteFor(line, kit, { answers: kept.draft.answers, them: personName(kept.draft.personId) }),
    isSaved: !kept.isTouched && !kept.isSending,
    error: kept.error,
    forget: kept.forget,
    retry: kept.retry,
    change: (patch: Partial<Pick<PreparationDraft, 'title' | 'on' | 'goals' | 'debrief'>>) =>
      update((draft) => ({ ...draft, ...patch })),
    /** Remembers what was decided of a change that the kit offers; null: nothing yet. */
    decide: (changeId: string, decision: PreparationDraft['decided'][string] | null) =>
      update((draft) => {
        const { [changeId]: _, ...others } = draft.decided;
        return {
          ...draft,
          decided: decision === null ? others : { ...others, [changeId]: decision },
        };
      }),
    answer: (questionId: string, answer: string | string[]) =>
      rebuild({ answers: { ...latest.current.draft.answers, [questionId]: answer } }),
    setTone: (tone: PreparationDraft['tone']) => rebuild({ tone }),
    setEffort: (effort: EffortModel) =>
      rebuild({ effort: { ...effort, shares: [...effort.shares] } }),
    setScorecard: (from: (scorecard: PreparationDraft['scorecard']) => Scorecard) =>
      update((draft) => ({ ...draft, scorecard: from(draft.scorecard) })),
    setPerson: (personId: string | null) => rebuild({ personId }),
    changeLine: (id: string, words: Readonly<{ text?: string; title?: string }>) =>
      setLines((lines) => changeLine(lines, id, words)),
    moveLine: (id: string, column: ColumnId, before: string | null) =>
      setLines((lines) => moveLine(lines, id, column, before)),
    /** Adds an empty line of one's own, to be written at once. Returns its id. */
    addLine: (part: PartId, column: ColumnId | null): string => {
      const line = ownLine({ id: newId(), part, column, text: '' });
      setLines((lines) => addLine(lines, line));
      return line.id;
    },
    /** Copies words of the vault into the lines to be said. */
    take: ({ origin, text }: Offer) =>
      setLines((lines) =>
        addLine(lines, ownLine({ id: newId(), part: 'point', column: 'say', text, origin })),
      ),
    /** Copies a rung of the ladder into the lines to be said, as an ask of one's own. */
    takeRung: (text: string) =>
      setLines((lines) =>
        addLine(lines, ownLine({ id: newId(), part: 'ask', column: 'say', text })),
      ),
    /** To be called when a line is no longer being written. */
    doneWith: (id: string) => setLines((lines) => withoutEmpty(lines, id)),
    takeOut: ({ id }: Pick<PreparationLine, 'id'>) => {
      setLines((lines) => takeOut(lines, id, true));
      takenOut.current.push(id);
      offerUndo({
        message: 'Line taken out.',
        about: [id],
        undo: () => setLines((lines) => takeOut(lines, id, false)),
      });
    },
    putBack: (id: string) => {
      settleUndo([id]);
      setLines((lines) => takeOut(lines, id, false));
    },
  };
}
