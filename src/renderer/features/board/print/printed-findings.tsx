import type { Finding } from '#shared/domain/board/finding';

type Props = Readonly<{
  findings: readonly Finding[];
  /** How many there are, those with no room included. */
  all: number;
}>;

/** What the board sees, as sentences. */
export function PrintedFindings({ findings, all }: Props) {
  const more = all - findings.length;
  return (
    <section>
      <h2>What the board sees</h2>
      <ul>
        {findings.map(({ key, sentence }) => (
          <li key={key}>{sentence}</li>
        ))}
      </ul>
      {more > 0 && <p>{`And ${more} more, in Preround.`}</p>}
    </section>
  );
}
