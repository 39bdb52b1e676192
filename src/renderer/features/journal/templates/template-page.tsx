import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { call } from '../../../bridge/client';
import { BackLink } from '../../../ui/back-link';
import { ErrorNote } from '../../../ui/error-note';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { TemplateWriter } from './template-writer';

/** One of the person's own templates, read once: from then on its text is the editor's. */
export function TemplatePage({ templateId }: Readonly<{ templateId: string }>) {
  const isNew = useSearch({
    strict: false,
    select: (search: { new?: unknown }) => search.new !== undefined,
  });
  const [session] = useState(() => crypto.randomUUID());
  const { data: stored, error } = useQuery({
    queryKey: ['journal', 'template', templateId, session],
    queryFn: async () => {
      const { own } = await call('journal.templates', {});
      return own.find(({ id }) => id === templateId) ?? null;
    },
    enabled: (query) => query.state.data === undefined,
    gcTime: 0,
  });

  if (error) return <ErrorNote error={error} />;
  if (stored === undefined) return <LateNote>Opening the template…</LateNote>;
  if (stored === null && !isNew) {
    return (
      <PageHeader
        back={<BackLink href="/journal/templates">Templates</BackLink>}
        title="There is no such template"
      >
        It may have been deleted.
      </PageHeader>
    );
  }
  return <TemplateWriter id={templateId} stored={stored} session={session} />;
}
