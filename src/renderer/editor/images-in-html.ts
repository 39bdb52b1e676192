const source = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const embeddedImage = /^data:(image\/(?:png|jpeg|webp|gif));base64,([A-Za-z0-9+/=\s]+)$/;

/** The images that pasted HTML carries in itself, and how many it only points to. Nothing is fetched. */
export function imagesInHtml(html: string): Readonly<{ embedded: readonly Blob[]; left: number }> {
  const embedded: Blob[] = [];
  let left = 0;
  // Tag by tag: one pattern over all of it takes minutes for 2 MB of tags that never end.
  for (const rest of html.split(/<img\b/i).slice(1)) {
    const end = rest.indexOf('>');
    const [, double, single, bare] = source.exec(end === -1 ? rest : rest.slice(0, end)) ?? [];
    const address = double ?? single ?? bare;
    if (address === undefined) continue;
    const image = embeddedBlob(address.trim());
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
