const imageTag = /<img\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;
const embeddedImage = /^data:(image\/(?:png|jpeg|webp|gif));base64,([A-Za-z0-9+/=\s]+)$/;

/** The images that pasted HTML carries in itself, and how many it only points to. Nothing is fetched. */
export function imagesInHtml(html: string): Readonly<{ embedded: readonly Blob[]; left: number }> {
  const embedded: Blob[] = [];
  let left = 0;
  for (const [, double, single, bare] of html.matchAll(imageTag)) {
    const image = embeddedBlob(double ?? single ?? bare ?? '');
    if (image) embedded.push(image);
    else left++;
  }
  return { embedded, left };
}

function embeddedBlob(address: string): Blob | null {
  const [, type, base64] = embeddedImage.exec(address) ?? [];
  if (!type || !base64) return null;
  try {
    return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type });
  } catch {
    return null;
  }
}
