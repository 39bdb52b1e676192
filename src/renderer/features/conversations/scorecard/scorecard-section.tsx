import { Plus } from 'lucide-react';
import { useState } from 'react';
import {
  beginScorecard,
  type Scorecard,
  standingWords,
  withoutStrays,
} from '#shared/domain/conversations/scorecard';
import { fillIn } from '#shared/domain/kits/fill-in';
import type { Kit } from '#shared/domain/kits/kit';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { usePersonName } from '../queries';
import type { PreparationWork } from '../use-preparation-work';
import { ExportScorecardDialog } from './export-scorecard-dialog';
import styles from './scorecard.module.css';
import { ScorecardCell } from './scorecard-cell';
import { ScorecardInstitution } from './scorecard-institution';
import { ScorecardQuestion } from './scorecard-question';

type Props = Readonly<{ kit: Kit; work: PreparationWork }>;

/** Institutions side by side: the same questions put to each, with what was said and by whom. */
export function ScorecardSection({ kit, work }: Props) {
  const { draft } = work;
  const them = usePersonName()(draft.personId);
  const begun = () =>
    beginScorecard(
      kit.asks.map(({ id, text }) => ({
        id,
        text: fillIn(text, { kit, answers: draft.answers, them }),
      })),
    );
  const scorecard = draft.scorecard ?? begun();
  const update = (from: (scorecard: Scorecard) => Scorecard) =>
    work.setScorecard((before) => withoutStrays(from(before ?? begun())));
  const [writing, setWriting] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isExporting, setExporting] = useState(false);
  const { institutions, questions } = scorecard;
  const shown = institutions.some(({ id }) => id === chosen) ? chosen : institutions[0]?.id;
  const addInstitution = () => {
    const id = crypto.randomUUID();
    update((before) => ({ ...before, institutions: [...before.institutions, { id, name: '' }] }));
    setChosen(id);
    setWriting(id);
  };
  const addQuestion = () => {
    const id = crypto.randomUUID();
    update((before) => ({ ...before, questions: [...before.questions, { id, text: '' }] }));
    setWriting(id);
  };
  return (
    <section aria-labelledby="scorecard-heading" className={styles.scorecard}>
      <header className={styles.heading}>
        <h2 id="scorecard-heading">Scorecard</h2>
        <div className={styles.actions}>
          <Button
            size="small"
            icon={Plus}
            isDisabled={institutions.length >= 12}
            onPress={addInstitution}
          >
            Add institution
          </Button>
          <Button
            size="small"
            isDisabled={institutions.length === 0}
            onPress={() => setExporting(true)}
          >
            Export scorecard
          </Button>
        </div>
      </header>
      <p className={styles.about}>
        Ask every place the same. A name, a number or a document is evidence; what is meant and not
        yet done is a promise.
      </p>
      {institutions.length > 1 && (
        <div className={styles.chooser}>
          <Select
            label="Institution shown"
            options={institutions.map(({ id, name }, index) => ({
              id,
              name: name.trim() || `Institution ${index + 1}`,
            }))}
            value={shown ?? null}
            onChange={setChosen}
          />
        </div>
      )}
      <div className={styles.scroll}>
        <table className={styles.table} aria-labelledby="scorecard-heading">
          <thead>
            <tr>
              <th scope="col">Question</th>
              {institutions.map((institution, index) => (
                <th scope="col" key={institution.id} data-shown={institution.id === shown}>
                  <ScorecardInstitution
                    institution={institution}
                    number={index + 1}
                    isWriting={writing === institution.id}
                    onWrite={(isWriting) => setWriting(isWriting ? institution.id : null)}
                    update={update}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {questions.map((question, row) => (
              <tr key={question.id}>
                <th scope="row">
                  <ScorecardQuestion
                    question={question}
                    row={row}
                    many={questions.length}
                    isWriting={writing === question.id}
                    onWrite={(isWriting) => setWriting(isWriting ? question.id : null)}
                    update={update}
                  />
                </th>
                {institutions.map((institution, index) => {
                  const key = `${institution.id} ${question.id}`;
                  return (
                    <td key={institution.id} data-shown={institution.id === shown}>
                      <ScorecardCell
                        scorecard={scorecard}
                        at={{ institutionId: institution.id, questionId: question.id }}
                        name={`${institution.name.trim() || `Institution ${index + 1}`}: ${question.text}`}
                        isWriting={writing === key}
                        onWrite={(isWriting) => setWriting(isWriting ? key : null)}
                        update={update}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          {institutions.length > 0 && (
            <tfoot>
              <tr>
                <th scope="row">How it stands</th>
                {institutions.map(({ id }) => (
                  <td key={id} data-shown={id === shown}>
                    {standingWords(scorecard, id)}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      <Button
        size="small"
        variant="plain"
        icon={Plus}
        isDisabled={questions.length >= 40}
        onPress={addQuestion}
      >
        Add question
      </Button>
      <ExportScorecardDialog
        isOpen={isExporting}
        onClose={() => setExporting(false)}
        preparationId={draft.id}
        scorecard={scorecard}
        isSaved={work.isSaved && draft.scorecard !== null}
      />
    </section>
  );
}
