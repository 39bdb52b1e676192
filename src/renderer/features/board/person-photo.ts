import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { photoLimits } from '#shared/domain/images/limits';
import { call } from '../../bridge/client';
import { squareImage } from '../../editor/scale-image';

/** Keeps the middle of a picture as a person's photo. Returns the one before, for an undo. */
export async function savePhotoFile(personId: string, file: Blob) {
  const square = await squareImage(file, photoLimits.side);
  const bytes = new Uint8Array(await square.arrayBuffer());
  const { before } = await call('board.savePhoto', { personId, bytes });
  return before;
}

/**
 * An address in this page for a person's photo; null where there is none, or until it is read. Bytes are
 * read once for each photo: its time is part of the key, and the key does not begin with a topic.
 */
export function usePhoto(personId: string): string | null {
  const { data: photos = [] } = useQuery({
    queryKey: ['board', 'photos'],
    queryFn: () => call('board.photos', {}),
  });
  const savedAt = photos.find((one) => one.personId === personId)?.savedAt;
  const { data: photo } = useQuery({
    queryKey: ['photo', personId, savedAt],
    queryFn: () => call('board.photo', { personId }),
    enabled: savedAt !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [address, setAddress] = useState<string | null>(null);
  const shown = savedAt === undefined ? undefined : photo;
  useEffect(() => {
    if (!shown) return setAddress(null);
    const { bytes, type } = shown;
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [shown]);
  return address;
}
