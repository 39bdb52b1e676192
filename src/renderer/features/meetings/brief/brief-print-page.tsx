import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import {
  type Brief,
  type BriefPartId,
  briefOf,
  briefPartIds,
  briefTextSizes,
} from '#shared/domain/meetings/brief';
import { call } from '../../../bridge/client';
import { loadFonts } from '../../../styles/load-fonts';
import '../../../styles/print.css';
import '../../../styles/sheet.css';
import { BriefSheet } from './brief-sheet';
import { useBriefSource } from './use-brief-source';

/** The brief of a meeting as its page has shown it, for a hidden window that main turns into a PDF. */
export function BriefPrintPage() {
  const search = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }));
  const asked = (name: string) => (search.get(name) ?? '').replaceAll('"', '');
  const { source } = useBriefSource(asked('meeting'));
  const wanted = asked('parts').split('.');
  const parts = new Set<BriefPartId>(briefPartIds.filter((id) => wanted.includes(id)));
  if (!source) return null;
  return (
    <PrintedBrief
      brief={briefOf(source, parts)}
      paper={asked('paper') === 'a4' ? 'a4' : 'letter'}
      text={briefTextSizes.find((size) => size === asked('text')) ?? briefTextSizes[0]}
      points={Number(asked('points'))}
    />
  );
}

type Props = Omit<Parameters<typeof BriefSheet>[0], 'sheet' | 'words'> & { brief: Brief };

function PrintedBrief(props: Props) {
  const [words] = useState(() => JSON.stringify(props.brief));
  const { title } = props.brief;
  useEffect(() => {
    document.title = title;
    void loadFonts(document.fonts, words).then(() => call('meetings.printReady', {}));
  }, [title, words]);
  return (
    <main data-sheet>
      <BriefSheet {...props} />
    </main>
  );
}
