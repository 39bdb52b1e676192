import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { templates } from '#shared/domain/templates/index';
import { JournalLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorNote } from '../../../ui/error-note';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { useTemplates } from './queries';
import { OurTemplateRow, OwnTemplateRow } from './template-rows';
import styles from './templates-page.module.css';

/** Every template: the person's own to change, ours to use, copy, put away or bring back. */
export function TemplatesPage() {
  const navigate = useNavigate();
  const { data, error } = useTemplates();
  const create = () =>
    void navigate({
      to: '/journal/templates/$templateId',
      params: { templateId: crypto.randomUUID() },
      search: { new: 1 },
    });

  return (
    <div className={styles.page}>
      <PageHeader
        title="Templates"
        back={<JournalLink />}
        actions={
          <Button variant="primary" icon={Plus} onPress={create}>
            New template
          </Button>
        }
      >
        Forms to begin an entry with.
      </PageHeader>
      {error && <ErrorNote error={error} />}
      {!data && !error && <LateNote>The templates are being read…</LateNote>}
      {data && (
        <>
          <section aria-label="Your own" className={styles.group}>
            <h2>Your own</h2>
            {data.own.length === 0 ? (
              <EmptyState example="Morning huddle: who is short, who is new, what could go wrong today.">
                A form you fill in more than once belongs here; an entry’s own menu saves its text
                as one.
              </EmptyState>
            ) : (
              <ul className={styles.list}>
                {data.own.map((template) => (
                  <OwnTemplateRow key={template.id} template={template} />
                ))}
              </ul>
            )}
          </section>
          <section aria-label="Preround’s" className={styles.group}>
            <h2>Preround’s</h2>
            <ul className={styles.list}>
              {templates.map((template) => (
                <OurTemplateRow
                  key={template.id}
                  template={template}
                  isHidden={data.hidden.includes(template.id)}
                />
              ))}
            </ul>
          </section>
        </>
      )}
    </div>
  );
}
