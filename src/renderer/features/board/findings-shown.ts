import type { Aside, BoardView } from '#shared/contract/board-seats';
import type { Finding } from '#shared/domain/board/finding';
import { findingsOf } from '#shared/domain/board/findings/index';

/** What the board sees today: what asks for attention, and what was set aside with its reason. */
export function sortFindings(
  board: BoardView,
  today: string,
): Readonly<{
  open: readonly Finding[];
  setAside: readonly Readonly<{ finding: Finding; aside: Aside }>[];
}> {
  const asides = new Map(
    board.asides
      .filter(({ until }) => until === null || today < until)
      .map((aside) => [aside.key, aside]),
  );
  const findings = findingsOf(board, today);
  return {
    open: findings.filter(({ key }) => !asides.has(key)),
    setAside: findings.flatMap((finding) => {
      const aside = asides.get(finding.key);
      return aside ? [{ finding, aside }] : [];
    }),
  };
}

/** As many as are read at a glance. */
const most = { ofOneRule: 2, together: 5 } as const;

/** The findings to show at first, so that seven empty areas do not hide that there is no sponsor. */
export function firstFindings(open: readonly Finding[]): readonly Finding[] {
  const times = new Map<string, number>();
  return open
    .filter(({ rule }) => {
      const before = times.get(rule) ?? 0;
      times.set(rule, before + 1);
      return before < most.ofOneRule;
    })
    .slice(0, most.together);
}
