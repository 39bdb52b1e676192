import { useQueryClient } from '@tanstack/react-query';
import type { AreaFacts } from '#shared/contract/board-seats';
import { areaWeights } from '#shared/domain/board/person-facts';
import { errorMessage } from '../../ui/error-note';
import { useToasts } from '../../ui/toast';
import { useMoveArea, useRemoveArea, useSaveArea } from './area-queries';

export type AreaWork = ReturnType<typeof useAreaWork>;

/** What can be done with areas; each says what was done and offers to take it back. */
export function useAreaWork() {
  const { mutateAsync: save } = useSaveArea();
  const { mutateAsync: send } = useMoveArea();
  const { mutateAsync: drop } = useRemoveArea();
  const { say, offerUndo } = useToasts();
  const queryClient = useQueryClient();
  const orSay = async (work: Promise<unknown>, after?: () => void) => {
    try {
      await work;
      after?.();
    } catch (error) {
      say(errorMessage(error));
    }
  };
  /** The area as it is by then: it may have been weighed since. */
  const now = (area: AreaFacts) =>
    queryClient.getQueryData<AreaFacts[]>(['board', 'areas'])?.find(({ id }) => id === area.id) ??
    area;
  const offer = (message: string, undo: () => Promise<unknown>) =>
    offerUndo({ message, undo: () => void orSay(undo()) });

  return {
    /** Rejects with an AppError. @param former as it was; undefined for an area that is added */
    async save(area: AreaFacts, former: AreaFacts | undefined): Promise<void> {
      await save(area);
      if (former) {
        const { name, description, weight } = former;
        const weighed = area.weight === weight ? {} : { weight };
        offer(`${area.name} is saved.`, () =>
          save({ ...now(area), name, description, ...weighed }),
        );
      } else offer(`${area.name} is added.`, () => drop(area.id));
    },
    hide: (area: AreaFacts, isHidden: boolean) =>
      void orSay(save({ ...area, isHidden }), () =>
        offer(
          isHidden
            ? `${area.name} is no longer offered. What carries it keeps it.`
            : `${area.name} is offered again.`,
          () => save({ ...now(area), isHidden: area.isHidden }),
        ),
      ),
    weigh: (area: AreaFacts, weight: AreaFacts['weight']) =>
      void orSay(save({ ...area, weight }), () =>
        offer(`${area.name}: ${weightName(weight).toLowerCase()}.`, () =>
          save({ ...now(area), weight: area.weight }),
        ),
      ),
    move: (id: string, before: string | null) => void orSay(send({ id, before })),
    /** @param next the area it stands before, to be put back there */
    remove: (area: AreaFacts, next: string | null) =>
      void orSay(drop(area.id), () =>
        offer(`${area.name} is removed.`, async () => {
          await save(area);
          if (next !== null) await send({ id: area.id, before: next });
        }),
      ),
  };
}

function weightName(weight: AreaFacts['weight']): string {
  return areaWeights.find(({ id }) => id === weight)?.name ?? '';
}
