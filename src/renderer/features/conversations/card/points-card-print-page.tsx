import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import '../../../styles/print.css';
import {
  type CardPaperId,
  type CardSection,
  cardPaperIds,
  cardSections,
  chosenSections,
} from '#shared/domain/conversations/card';
import { call } from '../../../bridge/client';
import { usePreparation } from '../queries';
import { PointsCard } from './points-card';
import { useFittedCard } from './use-fitted-card';

/** The chosen lines of a preparation on one page, for a hidden window that main turns into a PDF. */
export function PointsCardPrintPage() {
  const search = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr }));
  const asked = (name: string) => (search.get(name) ?? '').replaceAll('"', '');
  const { data: preparation } = usePreparation(asked('preparation'));
  if (!preparation) return null;
  const chosen = new Set(asked('lines').split('_'));
  return (
    <PrintedCard
      paper={cardPaperIds.find((id) => id === asked('paper')) ?? 'a6'}
      title={asked('title') === 'true' ? preparation.title : null}
      sections={chosenSections(cardSections(preparation.lines), chosen)}
    />
  );
}

function PrintedCard({
  paper,
  title,
  sections,
}: Readonly<{ paper: CardPaperId; title: string | null; sections: readonly CardSection[] }>) {
  const { card, fit } = useFittedCard(paper, title, sections);
  useEffect(() => {
    document.title = title ?? 'Points card';
  }, [title]);
  const isDrawn = fit !== null;
  useEffect(() => {
    if (isDrawn) void call('conversations.printReady', {});
  }, [isDrawn]);
  return (
    <main>
      <PointsCard card={card} paper={paper} title={title} sections={sections} />
    </main>
  );
}
