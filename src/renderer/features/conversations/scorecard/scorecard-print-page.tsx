import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import '../../../styles/print-fonts.css';
import '../../../styles/print.css';
import { call } from '../../../bridge/client';
import { loadFonts } from '../../../styles/load-fonts';
import { usePreparation } from '../queries';
import { ScorecardOnPaper } from './scorecard-on-paper';
import paper from './scorecard-on-paper.module.css';

/** A preparation's scorecard, for a hidden window that main turns into a PDF. */
export function ScorecardPrintPage() {
  const search = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }));
  const asked = (name: string) => (search.get(name) ?? '').replaceAll('"', '');
  const scorecard = usePreparation(asked('preparation')).data?.scorecard;
  const isRead = Boolean(scorecard);
  useEffect(() => {
    document.title = 'Scorecard';
    if (!isRead) return;
    const words = document.body.textContent ?? '';
    void loadFonts(document.fonts, words).then(() => call('conversations.printReady', {}));
  }, [isRead]);
  if (!scorecard) return null;
  return (
    <main className={paper.sheet}>
      <h1>Scorecard</h1>
      <ScorecardOnPaper scorecard={scorecard} withWho={asked('who') === 'true'} />
    </main>
  );
}
