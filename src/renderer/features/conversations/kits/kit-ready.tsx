import { reactionKinds } from '#shared/domain/kits/kit';
import { Select } from '../../../ui/select';
import { ConditionField } from './condition-field';
import type { KitEditing } from './kit-editing';
import { KitItemList } from './kit-item-list';
import { another, KitLines } from './kit-lines';
import { KitSection } from './kit-section';
import { KitText } from './kit-text';

type Props = Readonly<{ editing: KitEditing }>;

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
        <KitLines
          editing={editing}
          path="theirLines"
          label="Their lines"
          one="line of theirs"
          most={12}
          words="What they say"
        />
      </KitSection>
      <KitSection title="Only if asked" about="Ready, and kept back until they ask.">
        <KitLines
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
