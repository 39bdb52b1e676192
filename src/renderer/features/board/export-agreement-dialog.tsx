import { useState } from 'react';
import type { KnownPerson } from '#shared/contract/board-person';
import type { Agreement } from '#shared/contract/board-relationship';
import { agreementPage } from '#shared/domain/board/agreement-page';
import { call } from '../../bridge/client';
import { Switch } from '../../ui/checkbox';
import { RadioCards } from '../../ui/radio-cards';
import { TextField } from '../../ui/text-field';
import { AgreementLeaves } from './agreement-leaves';
import { ExportFileDialog } from './export-file-dialog';
import { useOwnName } from './own-name';
import { shortDay } from './short-day';
import { usePaper } from './use-paper';

const papers = [
  { id: 'letter', name: 'Letter', description: '8.5 × 11 in' },
  { id: 'a4', name: 'A4', description: '210 × 297 mm' },
] as const;
const longestName = 200;

type Props = Readonly<{
  isOpen: boolean;
  onClose: () => void;
  person: KnownPerson;
  agreement: Agreement | null;
}>;

/** The agreement as a page both can sign: says what will be on it, asks for the rest, and exports. */
export function ExportAgreementDialog({ isOpen, onClose, person, agreement }: Props) {
  const kept = useOwnName();
  const [typed, setTyped] = useState<string | null>(null);
  const [withBlanks, setWithBlanks] = useState(false);
  const { paper, setPaper } = usePaper(isOpen);
  const ownName = typed ?? kept ?? '';
  // Kept as it is typed: it is back after a lock, and for the next page.
  const nameMe = (name: string) => {
    setTyped(name);
    void call('settings.saveOwnName', { name }).catch(() => undefined);
  };
  const run = async () => {
    await call('settings.saveOwnName', { name: ownName });
    return call('board.exportAgreement', { personId: person.id, paper, withBlanks });
  };
  return (
    <ExportFileDialog isOpen={isOpen} onClose={onClose} what="agreement" run={run}>
      <TextField
        label="Your name"
        description="As it is to stand on the page. Left empty, there is a line to write it on."
        value={ownName}
        onChange={nameMe}
        maxLength={longestName}
      />
      <RadioCards label="Paper" options={papers} value={paper} onChange={setPaper} />
      <Switch isSelected={withBlanks} onChange={setWithBlanks}>
        Leave lines for what is not agreed yet
      </Switch>
      <AgreementLeaves
        page={agreementPage({ person, agreement, ownName, withBlanks, formatDay: shortDay })}
      />
    </ExportFileDialog>
  );
}
