import { MessagesSquare } from 'lucide-react';
import { useState } from 'react';
import { Button, ButtonLink } from '../../ui/button';
import { PointsCardDialog } from './card/points-card-dialog';
import type { PreparationWork } from './use-preparation-work';

/** What a preparation is for: to be said aloud, taken along, and looked back on. */
export function PreparationUses({ work: { draft, isSaved } }: Readonly<{ work: PreparationWork }>) {
  const [isCardOpen, setCardOpen] = useState(false);
  return (
    <>
      <ButtonLink variant="plain" href={`/conversations/${draft.id}/debrief`}>
        Debrief
      </ButtonLink>
      <Button onPress={() => setCardOpen(true)}>Points card</Button>
      <ButtonLink
        variant="primary"
        icon={MessagesSquare}
        href={`/conversations/${draft.id}/rehearse`}
      >
        Rehearse
      </ButtonLink>
      <PointsCardDialog
        isOpen={isCardOpen}
        onClose={() => setCardOpen(false)}
        preparation={draft}
        isSaved={isSaved}
      />
    </>
  );
}
