import { type AreaId, areaIds, type FirstAreaId } from './areas';

/** How an area is drawn: one of eight hues of equal lightness, and a shape, so that colour is never alone. */
export type AreaLook = Readonly<{ hue: FirstAreaId; shape: string }>;

/** On a grid of 12 × 12. Each of the eight has a shape that no other area has. */
const firstShapes: Readonly<Record<FirstAreaId, string>> = {
  teaching: 'M6 1 L11.5 11 H0.5 Z',
  research: 'M6 0.5 L11.5 6 L6 11.5 L0.5 6 Z',
  'work-life': 'M6 1 A5 5 0 1 1 5.99 1 Z M6 3.8 A2.2 2.2 0 1 0 6.01 3.8 Z',
  quality: 'M1 1 H11 V6 Q11 10 6 11.5 Q1 10 1 6 Z',
  leadership:
    'M6 0.5 L7.7 4.1 L11.6 4.6 L8.7 7.3 L9.4 11.2 L6 9.3 L2.6 11.2 L3.3 7.3 L0.4 4.6 L4.3 4.1 Z',
  'medico-legal': 'M1.2 1.2 H10.8 V10.8 H1.2 Z',
  clinical: 'M4.2 0.8 H7.8 V4.2 H11.2 V7.8 H7.8 V11.2 H4.2 V7.8 H0.8 V4.2 H4.2 Z',
  advocacy: 'M6 1 A5 5 0 1 1 5.99 1 Z',
};

/** Shapes of areas the person added. */
const ownShapes = [
  // A hexagon, a leaning block, an arrow to the right, an hourglass,
  'M3.2 1 H8.8 L11.6 6 L8.8 11 H3.2 L0.4 6 Z',
  'M3.6 1.8 H11.8 L8.4 10.2 H0.2 Z',
  'M1 3.8 H6 V0.8 L11.6 6 L6 11.2 V8.2 H1 Z',
  'M1.2 0.8 H10.8 L7.4 6 L10.8 11.2 H1.2 L4.6 6 Z',
  // a half disc, a cross of Saint Andrew, three bars, a moon.
  'M0.6 8.6 A5.4 5.4 0 0 1 11.4 8.6 Z',
  'M2.6 0.6 L6 4 L9.4 0.6 L11.4 2.6 L8 6 L11.4 9.4 L9.4 11.4 L6 8 L2.6 11.4 L0.6 9.4 L4 6 L0.6 2.6 Z',
  'M1 1 H11 V3.4 H1 Z M1 4.8 H11 V7.2 H1 Z M1 8.6 H11 V11 H1 Z',
  'M7.6 0.8 A5.3 5.3 0 1 0 11 8.6 A4.6 4.6 0 0 1 7.6 0.8 Z',
] as const;

/** The look of an area: the same on every laptop, as it follows from the id alone. */
export function areaLook(id: AreaId): AreaLook {
  const first = areaIds.find((one) => one === id);
  if (first) return { hue: first, shape: firstShapes[first] };
  const number = hash(id);
  return {
    hue: areaIds[number % areaIds.length] as FirstAreaId,
    shape: ownShapes[Math.floor(number / areaIds.length) % ownShapes.length] as string,
  };
}

/** FNV-1a, its halves folded together so that every bit has a say in the low ones. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return ((value >>> 16) ^ value) & 0xffff;
}
