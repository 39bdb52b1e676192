import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type BriefPartId,
  type BriefSource,
  briefOf,
  briefParts,
  offeredParts,
} from '#shared/domain/meetings/brief';
import { call } from '../../../bridge/client';
import { BackLink } from '../../../ui/back-link';
import { ErrorNote } from '../../../ui/error-note';
import { LateNote } from '../../../ui/late-note';
import { PageHeader } from '../../../ui/page-header';
import { RadioCards } from '../../../ui/radio-cards';
import styles from './brief-page.module.css';
import { BriefPartList } from './brief-part-list';
import { BriefPreview } from './brief-preview';
import type { Sheet } from './brief-sheet';
import { FitNote } from './fit-note';
import { SaveBrief } from './save-brief';
import { useBriefSource } from './use-brief-source';
import type { Fit } from './use-fitting-brief';

const papers = [
  { id: 'letter', name: 'Letter' },
  { id: 'a4', name: 'A4' },
] as const;
const atFirst = briefParts.filter(({ isPrivate }) => !isPrivate).map(({ id }) => id);

/** What a meeting's brief will hold, part by part, beside the sheet it will be; saved as a PDF from here. */
export function BriefPage({ meetingId }: Readonly<{ meetingId: string }>) {
  const { source, error } = useBriefSource(meetingId);
  return (
    <div className={styles.page}>
      {error && <ErrorNote error={error} />}
      {!error && !source && <LateNote>Reading the meeting…</LateNote>}
      {source && <Composed meetingId={meetingId} source={source} />}
    </div>
  );
}

function Composed({ meetingId, source }: Readonly<{ meetingId: string; source: BriefSource }>) {
  const [chosen, setChosen] = useState<readonly BriefPartId[]>(atFirst);
  const [ownPaper, setPaper] = useState<Sheet | null>(null);
  const [fit, setFit] = useState<Readonly<{ of: string; fit: Fit }> | null>(null);
  const preferences = useQuery({
    queryKey: ['preferences'],
    queryFn: () => call('application.preferences', {}),
  });
  const paper = ownPaper ?? preferences.data?.paper ?? 'letter';
  const offered = offeredParts(source);
  const parts = offered.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  const brief = briefOf(source, new Set(parts));
  // Of another brief or paper, a fit says nothing.
  const key = JSON.stringify([brief, paper]);
  const known = fit?.of === key ? fit.fit : null;
  const toggle = (id: BriefPartId, isOn: boolean) =>
    setChosen(isOn ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <>
      <PageHeader
        back={<BackLink href={`/meetings/${meetingId}`}>Meeting</BackLink>}
        title="Brief"
        actions={
          <SaveBrief
            key={key}
            wanted={
              known?.isFitting
                ? {
                    ...{ id: meetingId, day: source.meeting.start.slice(0, 10), paper, parts },
                    ...known,
                  }
                : null
            }
          />
        }
      >
        One page to have in hand. You see everything that will be in the file.
      </PageHeader>
      <div className={styles.columns}>
        <div className={styles.choices}>
          <FitNote fit={known} brief={brief} />
          <BriefPartList offered={offered} chosen={chosen} onToggle={toggle} />
          <RadioCards label="Paper" options={papers} value={paper} onChange={setPaper} />
        </div>
        <BriefPreview
          key={key}
          brief={brief}
          paper={paper}
          onFit={(next) => setFit({ of: key, fit: next })}
        />
      </div>
    </>
  );
}
