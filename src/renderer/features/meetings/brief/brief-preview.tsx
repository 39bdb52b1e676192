import { useEffect, useRef } from 'react';
import type { Brief } from '#shared/domain/meetings/brief';
import { useWidth } from '../../../editor/use-width';
import '../../../styles/sheet.css';
import styles from './brief-page.module.css';
import { BriefSheet, type Sheet } from './brief-sheet';
import { type Fit, useFittingBrief } from './use-fitting-brief';

/** Width and height of a sheet in CSS pixels. */
const sizes: Readonly<Record<Sheet, readonly [number, number]>> = {
  letter: [816, 1056],
  a4: [794, 1123],
};

type Props = Readonly<{ brief: Brief; paper: Sheet; onFit: (fit: Fit) => void }>;

/** The sheet itself, as small as the window asks for. Mounted anew for another brief or paper. */
export function BriefPreview({ brief, paper, onFit }: Props) {
  const frame = useRef<HTMLElement>(null);
  const room = useWidth(frame);
  const { sheet, words, fit, text, points } = useFittingBrief(brief);
  const told = useRef(onFit);
  told.current = onFit;
  useEffect(() => {
    if (fit) told.current(fit);
  }, [fit]);
  const [width, height] = sizes[paper];
  const scale = Math.min(1, room / width);
  return (
    <section ref={frame} aria-label="The page" className={styles.frame}>
      <div className={styles.paper} style={{ width: width * scale, height: height * scale }}>
        <div data-sheet className={styles.scaled} style={{ transform: `scale(${scale})` }}>
          <BriefSheet {...{ brief, paper, text, points, sheet, words }} />
        </div>
      </div>
    </section>
  );
}
