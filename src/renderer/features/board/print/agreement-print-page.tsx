import { useLocation } from '@tanstack/react-router';
import '../../../styles/print-fonts.css';
import '../../../styles/print.css';
import {
  type AgreementPage,
  type AgreementPagePoint,
  agreementPage,
} from '#shared/domain/board/agreement-page';
import { useOwnName } from '../own-name';
import { usePerson } from '../person-queries';
import { useRelationship } from '../relationship-queries';
import { shortDay } from '../short-day';
import styles from './agreement-print.module.css';
import { useFittingPage } from './use-fitting-page';
import type { Sheet } from './use-fitting-sheet';

/** The agreement of two people, for a hidden window that main turns into a PDF. */
export function AgreementPrintPage() {
  const search = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }));
  const asked = (name: string) => (search.get(name) ?? '').replaceAll('"', '');
  const personId = asked('person');
  const { data: person } = usePerson(personId);
  const { data: relationship } = useRelationship(personId);
  const ownName = useOwnName();
  if (!person || !relationship || ownName === undefined) return null;
  const { agreement } = relationship;
  const withBlanks = asked('blanks') === 'true';
  return (
    <PrintedAgreement
      page={agreementPage({ person, agreement, ownName, withBlanks, formatDay: shortDay })}
      sheet={asked('paper') === 'a4' ? 'a4' : 'letter'}
    />
  );
}

function PrintedAgreement({ page, sheet }: Readonly<{ page: AgreementPage; sheet: Sheet }>) {
  const { element, text } = useFittingPage(page, sheet);
  const [own, other] = page.names;
  return (
    <main ref={element} className={styles.page} data-sheet={sheet} data-text={text}>
      <header className={styles.opening}>
        <h1>{page.title}</h1>
        <p>
          between {own === null ? <span className={styles.nameLine} /> : <strong>{own}</strong>} and{' '}
          <strong>{other}</strong>
        </p>
      </header>
      {page.points.map((point) => (
        <Point key={point.name} point={point} />
      ))}
      <Signatures names={page.names} />
    </main>
  );
}

function Point({ point: { name, words } }: Readonly<{ point: AgreementPagePoint }>) {
  return (
    <section className={styles.point}>
      <h2>{name}</h2>
      {words === null ? <p className={styles.blank} /> : <p className={styles.words}>{words}</p>}
    </section>
  );
}

function Signatures({ names }: Readonly<{ names: AgreementPage['names'] }>) {
  return (
    <section className={styles.signatures}>
      {names.map((name, index) => (
        <div key={index === 0 ? 'own' : 'other'} className={styles.signature}>
          <span className={styles.line}>{name ?? 'Name and signature'}</span>
          <span className={styles.line}>Date</span>
        </div>
      ))}
    </section>
  );
}
