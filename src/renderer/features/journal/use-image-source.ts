import { useMemo } from 'react';
import { call } from '../../bridge/client';
import type { ImageSource } from '../../editor/editor-services';

/** Images for the editor: the bytes go to the store and come from it, and nowhere else. */
export function useImageSource(): ImageSource {
  return useMemo(
    () => ({
      load: async (id) => {
        const { bytes, type } = await call('journal.image', { id });
        return { bytes: new Uint8Array(bytes), type };
      },
      keep: async (file) =>
        call('journal.saveImage', { bytes: new Uint8Array(await file.arrayBuffer()) }),
    }),
    [],
  );
}
