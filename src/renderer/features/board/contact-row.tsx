import { Ellipsis, Mail, Pencil, Phone, Presentation, Trash2, Users } from 'lucide-react';
import { useRef } from 'react';
import type { Contact, KnownPerson } from '#shared/contract/board-person';
import { type ContactKindId, contactKinds } from '#shared/domain/board/person-facts';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import { ContactForm } from './contact-form';
import { useHistoryChanges } from './person-history-changes';
import { useOpenForm } from './person-kept-form';
import { TimelineRow } from './person-timeline-row';
import { shortDay } from './short-day';

const icons = { met: Users, call: Phone, message: Mail, event: Presentation } as const;

type Props = Readonly<{ person: KnownPerson; contact: Contact }>;

/** One contact in the timeline: corrected where it stands, or taken out. */
export function ContactRow({ person, contact }: Props) {
  const draftKey = `contact:${contact.id}`;
  const row = useRef<HTMLLIElement>(null);
  const editing = useOpenForm(draftKey, row);
  const { removeContact } = useHistoryChanges(person.id);
  const day = shortDay(contact.on);
  if (editing.isOpen) {
    return (
      <li>
        <ContactForm
          label={`Edit contact of ${day}`}
          draftKey={draftKey}
          initial={{ ...contact, personId: person.id }}
          onClose={editing.close}
          onReopen={editing.open}
        />
      </li>
    );
  }
  return (
    <TimelineRow
      rowRef={row}
      day={contact.on}
      icon={icons[contact.kind]}
      title={contactKindName(contact.kind)}
      note={contact.note}
      menu={
        <Menu
          label="Contact"
          trigger={
            <IconButton label={`Actions for the contact of ${day}`} icon={Ellipsis} size="small" />
          }
          choices={[
            { id: 'edit', name: 'Edit contact', icon: Pencil, onAction: editing.open },
            {
              id: 'remove',
              name: 'Remove contact',
              icon: Trash2,
              onAction: () => void removeContact(contact),
            },
          ]}
        />
      }
    />
  );
}

function contactKindName(id: ContactKindId): string {
  return contactKinds.find((kind) => kind.id === id)?.name ?? id;
}
