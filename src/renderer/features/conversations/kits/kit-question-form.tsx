import { useState } from 'react';
import { freeId, renameQuestion } from '#shared/domain/kits/edit-kit';
import type { KitQuestion } from '#shared/domain/kits/kit';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { ConditionField } from './condition-field';
import type { KitEditing } from './kit-editing';
import { KitItemList } from './kit-item-list';
import { KitText } from './kit-text';

type Props = Readonly<{ editing: KitEditing; path: string }>;

const abouts = [
  { id: 'me', name: 'About me' },
  { id: 'them', name: 'About them' },
  { id: 'both', name: 'About both of us' },
] as const;
const kinds = [
  { id: 'words', name: 'Answered in words' },
  { id: 'choice', name: 'One choice' },
  { id: 'several', name: 'Several choices' },
] as const;

/** One question: what it asks, how it is answered, and what stands in a sentence meanwhile. */
export function KitQuestionForm({ editing, path }: Props) {
  const question = editing.at(path) as KitQuestion;
  return (
    <>
      <KitText editing={editing} path={`${path}.ask`} label="Question" rows={2} />
      <Select
        label="It is about"
        options={abouts}
        value={question.about}
        onChange={(about) => editing.set(`${path}.about`, about)}
      />
      <Select
        label="It is answered with"
        options={kinds}
        value={question.kind}
        onChange={(kind) => editing.set(`${path}.kind`, kind)}
      />
      {question.kind !== 'words' && (
        <KitItemList
          editing={editing}
          path={`${path}.choices`}
          label="Choices"
          one="choice"
          most={12}
          summary={({ label }: { label: string }) => label}
          make={(list) => ({ id: freeId(list as { id: string }[], 'choice'), label: '' })}
          form={(at) => (
            <>
              <KitText editing={editing} path={`${at}.label`} label="Choice" />
              <KitText
                editing={editing}
                path={`${at}.inText`}
                label="As it reads in a sentence"
                isOptional
              />
            </>
          )}
        />
      )}
      <KitText
        editing={editing}
        path={`${path}.blank`}
        label="While there is no answer, the line says"
        description="A few words that go on a sentence, such as “the hours you can protect”."
      />
      <BlankName key={question.id} editing={editing} question={question} />
      <KitText
        editing={editing}
        path={`${path}.help`}
        label="Hint or example"
        rows={2}
        isOptional
      />
      <ConditionField editing={editing} path={`${path}.when`} without={question.id} />
    </>
  );
}

const isName = /^[a-z][a-z0-9-]{0,63}$/;

/** The name of the question's blank. It follows into every text and condition once the field is left. */
function BlankName({
  editing,
  question,
}: Readonly<{ editing: KitEditing; question: KitQuestion }>) {
  const [typed, setTyped] = useState(question.id);
  const others = editing.kit.questions.filter((each) => each !== question);
  const problem = !isName.test(typed)
    ? 'Use small letters, digits and hyphens, and begin with a letter.'
    : typed === 'them' || others.some(({ id }) => id === typed)
      ? 'Another blank has this name. Choose a different one.'
      : null;
  const rename = () => {
    if (problem !== null || typed === question.id) return;
    editing.update((kit) => renameQuestion(kit, question.id, typed));
    editing.open('questions', typed);
  };
  return (
    <TextField
      label="Name of its blank"
      description={`Stands in texts as {${question.id}}, and becomes the answer.`}
      value={typed}
      onChange={setTyped}
      onBlur={rename}
      error={problem}
    />
  );
}
