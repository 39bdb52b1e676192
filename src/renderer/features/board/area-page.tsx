import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { AreaFacts } from '#shared/contract/board-seats';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { LateNote } from '../../ui/late-note';
import { PageHeader } from '../../ui/page-header';
import { TextLink } from '../../ui/text-link';
import { AreaDialog } from './area-dialog';
import { newArea } from './area-fields';
import { AreaList } from './area-list';
import styles from './area-list.module.css';
import { areasQuery } from './area-queries';
import { useAreaWork } from './area-work';

/** The areas of a career as this person has them: named, weighed, ordered, hidden, added. */
export function AreasPage() {
  const { data: areas, error, refetch } = useQuery(areasQuery);
  const [edited, setEdited] = useState<AreaFacts | null>(null);
  const [isEditing, setEditing] = useState(false);
  const [opening, setOpening] = useState(0);
  const work = useAreaWork();
  const edit = (area: AreaFacts) => {
    setEdited(area);
    // Drawn anew, so that the form begins with the area as it is now.
    setOpening((before) => before + 1);
    setEditing(true);
  };

  return (
    <div className={styles.page}>
      <PageHeader
        title="Areas"
        actions={
          <>
            <TextLink href="/board">Board</TextLink>
            <Button
              variant="primary"
              icon={Plus}
              onPress={() => edit(newArea(crypto.randomUUID()))}
            >
              Add area
            </Button>
          </>
        }
      >
        A new name shows everywhere. What carries a hidden area keeps it.
      </PageHeader>
      {error && (
        <ErrorNote error={error}>
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </ErrorNote>
      )}
      {!areas && !error && <LateNote>The areas are being read…</LateNote>}
      {areas && (
        <>
          <p className={styles.heading} aria-hidden>
            <span>Area</span>
            <span className={styles.weight}>How much it matters now</span>
          </p>
          <AreaList areas={areas} work={work} onEdit={edit} />
          {edited && (
            <AreaDialog
              key={opening}
              area={edited}
              areas={areas}
              isOpen={isEditing}
              onClose={() => setEditing(false)}
              onReopen={() => setEditing(true)}
              onSave={(area) =>
                work.save(
                  area,
                  areas.find(({ id }) => id === area.id),
                )
              }
            />
          )}
        </>
      )}
    </div>
  );
}
