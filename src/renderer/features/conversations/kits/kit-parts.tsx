import { freeId } from '#shared/domain/kits/edit-kit';
import { reactionKinds, tones } from '#shared/domain/kits/kit';
import { Select } from '../../../ui/select';
import { ConditionField } from './condition-field';
import { KitChangeForm, newChange } from './kit-change-form';
import type { KitEditing } from './kit-editing';
import { KitItemList } from './kit-item-list';
import { KitQuestionForm } from './kit-question-form';
import { KitSection } from './kit-section';
import { KitText } from './kit-text';
import styles from './kits.module.css';

type Props = Readonly<{ editing: KitEditing }>;

/** The free id of another in a list of the kit. */
const another = (list: readonly unknown[], stem: string) =>
  freeId(list as readonly Readonly<{ id: string }>[], stem);

type LinesProps = Props &
  Readonly<{ path: string; label: string; one: string; most: number; words: string }>;

/** A list of lines: words with blanks, a word to the reader, and when they belong. */
function Lines({ editing, words, ...list }: LinesProps) {
  return (
    <KitItemList
      {...list}
      editing={editing}
      summary={({ text }: { text: string }) => text}
      make={(before) => ({ id: another(before, 'line'), text: '' })}
      form={(at) => (
        <>
          <KitText editing={editing} path={`${at}.text`} label={words} rows={3} hasBlanks />
          <KitText
            editing={editing}
            path={`${at}.note`}
            label="A word to the reader"
            description="Why it is there, or how to say it. It is not said."
            rows={2}
            isOptional
          />
          <ConditionField editing={editing} path={`${at}.when`} />
        </>
      )}
    />
  );
}

/** The questions, and what is said: openings, points, asks. */
export function KitSaid({ editing }: Props) {
  return (
    <>
      <KitSection
        title="Questions"
        about="Asked first. Each can be skipped; its answer fills a blank."
      >
        <KitItemList
          editing={editing}
          path="questions"
          label="Questions"
          one="question"
          most={24}
          summary={({ ask }: { ask: string }) => ask}
          make={(before) => ({
            id: another(before, 'question'),
            about: 'me',
            ask: '',
            kind: 'words',
            blank: '',
          })}
          form={(at) => <KitQuestionForm editing={editing} path={at} />}
        />
      </KitSection>
      <KitSection title="Openings" about="The first sentences, in each of the three tones.">
        {tones.map(({ id, name }) => (
          <div key={id} className={styles.tone}>
            <h3>{name}</h3>
            <Lines
              editing={editing}
              path={`openings.${id}`}
              label={`${name} opening`}
              one={`${name.toLowerCase()} opening`}
              most={8}
              words="What you say"
            />
          </div>
        ))}
      </KitSection>
      <KitSection title="Points" about="In the order they are made.">
        <Lines
          editing={editing}
          path="points"
          label="Points"
          one="point"
          most={20}
          words="What you say"
        />
      </KitSection>
      <KitSection title="Asks" about="What you ask for, in so many words.">
        <Lines
          editing={editing}
          path="asks"
          label="Asks"
          one="ask"
          most={12}
          words="What you ask"
        />
      </KitSection>
    </>
  );
}

/** What is ready beside it: the ladder, reactions, their lines, only if asked, never. */
export function KitReady({ editing }: Props) {
  return (
    <>
      <KitSection title="Ladder" about="If the answer is no: from what costs them least to most.">
        <KitItemList
          editing={editing}
          path="ladder"
          label="Ladder"
          one="rung"
          most={10}
          summary={({ title }: { title: string }) => title}
          make={(before) => ({ id: another(before, 'rung'), title: '', fits: '', draft: '' })}
          form={(at) => (
            <>
              <KitText editing={editing} path={`${at}.title`} label="Rung" />
              <KitText editing={editing} path={`${at}.fits`} label="When to offer it" rows={2} />
              <KitText editing={editing} path={`${at}.draft`} label="Draft" rows={4} hasBlanks />
              <ConditionField editing={editing} path={`${at}.when`} />
            </>
          )}
        />
      </KitSection>
      <KitSection title="Reactions" about="What they may do, and what you answer. At least six.">
        <KitItemList
          editing={editing}
          path="reactions"
          label="Reactions"
          one="reaction"
          most={20}
          summary={({ kind, they }: { kind: string; they: string }) =>
            [reactionKinds.find(({ id }) => id === kind)?.name, they.trim()]
              .filter(Boolean)
              .join(': ')
          }
          make={(before) => ({
            id: another(before, 'reaction'),
            kind: 'delay',
            they: '',
            behind: '',
            reply: '',
          })}
          form={(at) => (
            <>
              <Select
                label="Kind"
                options={reactionKinds}
                value={editing.at(`${at}.kind`) as (typeof reactionKinds)[number]['id']}
                onChange={(kind) => editing.set(`${at}.kind`, kind)}
              />
              <KitText editing={editing} path={`${at}.they`} label="They" rows={2} hasBlanks />
              <KitText
                editing={editing}
                path={`${at}.behind`}
                label="What may be behind it"
                rows={2}
              />
              <KitText
                editing={editing}
                path={`${at}.reply`}
                label="Your reply"
                rows={3}
                hasBlanks
              />
              <ConditionField editing={editing} path={`${at}.when`} />
            </>
          )}
        />
      </KitSection>
      <KitSection title="Their lines" about="What they are likely to say, read when you rehearse.">
        <Lines
          editing={editing}
          path="theirLines"
          label="Their lines"
          one="line of theirs"
          most={12}
          words="What they say"
        />
      </KitSection>
      <KitSection title="Only if asked" about="Ready, and kept back until they ask.">
        <Lines
          editing={editing}
          path="onlyIfAsked"
          label="Only if asked"
          one="answer"
          most={12}
          words="What you say"
        />
      </KitSection>
      <KitSection title="Never say" about="Written down so that it stays unsaid.">
        <KitItemList
          editing={editing}
          path="neverSay"
          label="Never say"
          one="sentence"
          most={12}
          summary={({ text }: { text: string }) => text}
          make={(before) => ({ id: another(before, 'never'), text: '', why: '' })}
          form={(at) => (
            <>
              <KitText editing={editing} path={`${at}.text`} label="Sentence" rows={2} hasBlanks />
              <KitText editing={editing} path={`${at}.why`} label="Why not" rows={2} />
              <ConditionField editing={editing} path={`${at}.when`} />
            </>
          )}
        />
      </KitSection>
    </>
  );
}

/** Afterwards: what the app offers to change, and what the kit draws on. */
export function KitOffers({ editing }: Props) {
  return (
    <>
      <KitSection title="Offered changes" about="Each is accepted or not, after the conversation.">
        <KitItemList
          editing={editing}
          path="changes"
          label="Offered changes"
          one="change"
          most={10}
          summary={({ text }: { text: string }) => text}
          make={(before) => newChange(another(before, 'change'), 'next-contact')}
          form={(at) => <KitChangeForm editing={editing} path={at} />}
        />
      </KitSection>
      <KitSection title="Sources" about="What the kit draws on, by name.">
        <KitItemList
          editing={editing}
          path="sources"
          label="Sources"
          one="source"
          most={6}
          summary={({ name }: { name: string }) => name}
          make={() => ({ name: '', by: '', idea: '' })}
          form={(at) => (
            <>
              <KitText editing={editing} path={`${at}.name`} label="Work" />
              <KitText editing={editing} path={`${at}.by`} label="Author" />
              <KitText
                editing={editing}
                path={`${at}.idea`}
                label="The idea taken from it"
                rows={2}
              />
            </>
          )}
        />
      </KitSection>
    </>
  );
}
