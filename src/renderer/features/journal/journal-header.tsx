import { Plus } from 'lucide-react';
import { memo } from 'react';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { TextLink } from '../../ui/text-link';

export const JournalHeader = memo(function JournalHeader({
  onWrite,
}: Readonly<{ onWrite: () => void }>) {
  return (
    <PageHeader
      title="Journal"
      actions={
        <>
          <TextLink href="/journal/bin">Bin</TextLink>
          <Button variant="primary" icon={Plus} onPress={onWrite}>
            New entry
          </Button>
        </>
      }
    />
  );
});
