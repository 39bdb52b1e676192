import { Plus, X } from 'lucide-react';
import type { Condition } from '#shared/domain/kits/condition';
import {
  type ConditionRow,
  type ConditionRows,
  conditionOf,
  conditionWords,
  rowsOf,
} from '#shared/domain/kits/condition-rows';
import type { KitQuestion } from '#shared/domain/kits/kit';
import { Button } from '../../../ui/button';
import { ChoiceChips } from '../../../ui/choice-chips';
import { IconButton } from '../../../ui/icon-button';
import { Select } from '../../../ui/select';
import type { KitEditing } from './kit-editing';
import { KitProblemLine } from './kit-problem-line';
import styles from './kits.module.css';

type Props = Readonly<{
  editing: KitEditing;
  path: string;
  /** A question does not depend on itself. */
  without?: string;
}>;

/** When a line belongs in a preparation, in plain words: "only if the answer to … is …". */
export function ConditionField({ editing, path, without }: Props) {
  const condition = editing.at(path) as Condition | undefined;
  const questions = editing.kit.questions.filter(({ id }) => id !== without);
  const said = rowsOf(condition);
  const set = (rows: ConditionRows) => editing.set(path, conditionOf(rows));
  if (said === null || condition === undefined) {
    const first = questions[0];
    return (
      <div className={styles.condition}>
        {condition !== undefined && (
          <p>Only if {conditionWords(condition, editing.kit.questions)}.</p>
        )}
        <KitProblemLine editing={editing} path={path} />
        {condition !== undefined && (
          <Button size="small" variant="plain" onPress={() => editing.set(path, undefined)}>
            Take the condition out
          </Button>
        )}
        {condition === undefined && first && (
          <Button
            size="small"
            variant="plain"
            icon={Plus}
            onPress={() => set({ join: 'all', rows: [rowFor(first)] })}
          >
            Only if …
          </Button>
        )}
      </div>
    );
  }
  const { join, rows } = said;
  return (
    <fieldset className={styles.condition}>
      <legend>Only if</legend>
      {rows.length > 1 && (
        <Select
          label="How they join"
          isLabelHidden
          options={[
            { id: 'all', name: 'All of these are so' },
            { id: 'any', name: 'Any of these is so' },
          ]}
          value={join}
          onChange={(next) => set({ join: next, rows })}
        />
      )}
      {rows.map((row, index) => (
        <RowFields
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same.
          key={index}
          row={row}
          questions={questions}
          onChange={(next) => set({ join, rows: rows.with(index, next) })}
          onRemove={() => set({ join, rows: rows.toSpliced(index, 1) })}
        />
      ))}
      <KitProblemLine editing={editing} path={path} />
      {questions[0] && rows.length < 10 && (
        <Button
          size="small"
          variant="plain"
          icon={Plus}
          onPress={() => questions[0] && set({ join, rows: [...rows, rowFor(questions[0])] })}
        >
          And another
        </Button>
      )}
    </fieldset>
  );
}

const rowFor = (question: KitQuestion): ConditionRow => ({
  question: question.id,
  isNot: false,
  is: question.kind === 'words' ? null : [],
});

const relations = [
  { id: 'is', name: 'is' },
  { id: 'is-not', name: 'is not' },
  { id: 'answered', name: 'is answered' },
  { id: 'not-answered', name: 'is not answered' },
] as const;
type Relation = (typeof relations)[number]['id'];

type RowProps = Readonly<{
  row: ConditionRow;
  questions: readonly KitQuestion[];
  onChange: (row: ConditionRow) => void;
  onRemove: () => void;
}>;

function RowFields({ row, questions, onChange, onRemove }: RowProps) {
  const question = questions.find(({ id }) => id === row.question);
  const choices = question?.choices ?? [];
  const hasChoices = question !== undefined && question.kind !== 'words';
  const relation: Relation =
    row.is === null ? (row.isNot ? 'not-answered' : 'answered') : row.isNot ? 'is-not' : 'is';
  const relate = (next: Relation) =>
    onChange({
      ...row,
      isNot: next === 'is-not' || next === 'not-answered',
      is: next === 'is' || next === 'is-not' ? (row.is ?? []) : null,
    });
  return (
    <div className={styles.conditionRow}>
      <Select
        label="The answer to"
        options={questions.map(({ id, ask }) => ({ id, name: ask.trim() || `{${id}}` }))}
        value={question ? row.question : null}
        onChange={(id) => {
          const next = questions.find((each) => each.id === id);
          if (next) onChange({ ...rowFor(next), isNot: row.isNot });
        }}
      />
      <Select
        label="Relation"
        isLabelHidden
        options={relations.filter(
          ({ id }) => hasChoices || id === relation || id.endsWith('answered'),
        )}
        value={relation}
        onChange={relate}
      />
      <IconButton label="Take this condition out" icon={X} size="small" onPress={onRemove} />
      {row.is !== null && hasChoices && (
        <div className={styles.conditionChoices}>
          <ChoiceChips
            label="One of these answers"
            options={choices.map(({ id, label }) => ({ id, name: label.trim() || id }))}
            chosen={row.is.filter((choice) => choices.some(({ id }) => id === choice))}
            onChange={(is) => onChange({ ...row, is })}
          />
        </div>
      )}
    </div>
  );
}
