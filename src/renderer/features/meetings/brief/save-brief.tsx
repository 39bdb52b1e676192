import { Download } from 'lucide-react';
import type { MethodInput } from '#shared/contract/index';
import { call } from '../../../bridge/client';
import { SaveFile } from '../save-file';

type Wanted = MethodInput<'meetings.exportBrief'>;

/** Saves the brief as it is shown. @param wanted null while it does not fit on a page */
export function SaveBrief({ wanted }: Readonly<{ wanted: Wanted | null }>) {
  return (
    <SaveFile
      name="Save PDF"
      what="brief"
      icon={Download}
      isDisabled={wanted === null}
      save={async () => {
        if (wanted === null) return { path: null };
        const { id, day, paper, parts, text, points } = wanted;
        return call('meetings.exportBrief', { id, day, paper, parts, text, points });
      }}
    />
  );
}
