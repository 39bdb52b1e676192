import type { ImportReport } from '#shared/contract/transfer-import';

type Props = Readonly<{
  title: string;
  /** Under which heading it stands. */
  level: 2 | 3;
  losses: ImportReport['losses'];
}>;

/** What an import leaves out, and how often; nothing when it keeps everything. */
export function Losses({ title, level, losses }: Props) {
  if (losses.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>{title}</Heading>
      <ul>
        {losses.map(({ what, count }) => (
          <li key={what}>
            {`${what.charAt(0).toUpperCase()}${what.slice(1)}: ${count.toLocaleString('en-GB')}`}
          </li>
        ))}
      </ul>
    </>
  );
}
