import type { ImportReport } from '#shared/contract/transfer-import';

type Props = Readonly<{
  title: string;
  /** Under which heading it stands. */
  level: 2 | 3;
  losses: ImportReport['losses'];
}>;

/** What an import leaves out, how often and where; nothing when it keeps everything. */
export function Losses({ title, level, losses }: Props) {
  if (losses.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>{title}</Heading>
      <ul>
        {losses.map(({ what, count, where, elsewhere }) => {
          const told = `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${count.toLocaleString('en-GB')}`;
          return (
            <li key={what}>
              {where.length === 0 ? (
                told
              ) : (
                <details>
                  <summary>{told}</summary>
                  <ul>
                    {where.map((name) => (
                      <li key={name}>{name}</li>
                    ))}
                    {elsewhere > 0 && <li>and {elsewhere.toLocaleString('en-GB')} more</li>}
                  </ul>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
