import { tones } from '#shared/domain/kits/kit';
import { KitChangeForm, newChange } from './kit-change-form';
import type { KitEditing } from './kit-editing';
import { KitItemList } from './kit-item-list';
import { another, KitLines } from './kit-lines';
import { KitQuestionForm } from './kit-question-form';
import { KitSection } from './kit-section';
import { KitText } from './kit-text';
import styles from './kits.module.css';

type Props = Readonly<{ editing: KitEditing }>;

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
            <KitLines
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
        <KitLines
          editing={editing}
          path="points"
          label="Points"
          one="point"
          most={20}
          words="What you say"
        />
      </KitSection>
      <KitSection title="Asks" about="What you ask for, in so many words.">
        <KitLines
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
