import { assertNever } from '#shared/assert-never';
import type { GuideBlock } from '#shared/domain/guide/guide-page';
import { GuideComparison } from './guide-comparison';
import { GuideFigures } from './guide-figures';
import { GuideList } from './guide-list';

/** The paragraphs, lists and tables of a section. */
export function GuideBlocks({ blocks }: Readonly<{ blocks: readonly GuideBlock[] }>) {
  return blocks.map((block) =>
    typeof block === 'string' ? (
      <p key={block}>{block}</p>
    ) : (
      <Shown key={block.kind} block={block} />
    ),
  );
}

function Shown({ block }: Readonly<{ block: Exclude<GuideBlock, string> }>) {
  switch (block.kind) {
    case 'list':
      return <GuideList items={block.items} />;
    case 'comparison':
      return <GuideComparison {...block} />;
    case 'figures':
      return <GuideFigures {...block} />;
    default:
      return assertNever(block);
  }
}
