/**
 * Resolves when the document's own fonts are there for every character it shows. Asked for by name,
 * because a hidden window may put off the layout that would ask for them.
 */
export async function loadFonts(fonts: FontFaceSet, text: string): Promise<void> {
  const faces = ['400 12px', '600 12px', 'italic 400 12px', 'italic 600 12px'].map(
    (face) => `${face} "Source Serif 4 Print"`,
  );
  await Promise.all(faces.map((face) => fonts.load(face, text)));
  await fonts.ready;
}
