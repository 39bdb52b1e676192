/** Names that Windows keeps for devices. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/iu;
/** Not in a file's name on Windows; control and format characters nowhere. */
const unsafe = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu;
/** File systems take 255 bytes; the date, a number and the ending need their part. */
const longestBytes = 160;

/** A title as part of a file's name on Windows, macOS and Linux; empty when nothing of it can stand. */
export function safeName(title: string): string {
  const cleaned = title.normalize('NFC').replace(unsafe, ' ').replace(/\s+/gu, ' ');
  let name = '';
  for (const character of cleaned) {
    if (Buffer.byteLength(name + character) > longestBytes) break;
    name += character;
  }
  name = name.replace(/^[\s.]+|[\s.]+$/gu, '');
  return devices.test(name) ? `${name}_` : name;
}

/** Makes each name the only one, on disks too that do not tell capitals or accents' spelling apart. */
export function uniqueNames(): (name: string, ending: string) => string {
  const taken = new Set<string>();
  return (name, ending) => {
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? `${name}${ending}` : `${name} (${number})${ending}`;
      const key = candidate.normalize('NFKC').toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return candidate;
    }
  };
}
