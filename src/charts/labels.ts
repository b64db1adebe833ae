/** A label wanted at a height. */
export interface Label {
  readonly y: number;
  readonly words: string;
  readonly className: string;
}

/**
 * Moves labels that stand in one column apart until no two are closer than `gap`, keeping their order and staying
 * within the frame where they fit.
 */
export function spread(labels: readonly Label[], gap: number, top: number, bottom: number): Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const placed: Label[] = [];
  for (const label of sorted) {
    const above = placed.at(-1)?.y ?? Number.NEGATIVE_INFINITY;
    placed.push({ ...label, y: Math.max(label.y, above + gap, top) });
  }
  let limit = bottom;
  for (let position = placed.length - 1; position >= 0; position -= 1) {
    const label = placed[position] as Label;
    placed[position] = { ...label, y: Math.min(label.y, limit) };
    limit = (placed[position] as Label).y - gap;
  }
  return placed;
}

/** Words of one or more lines wanted with their middle at a height. */
export interface Block {
  readonly y: number;
  readonly height: number;
}

/** Blocks that touch, and move as one. */
interface Cluster<B extends Block> {
  readonly blocks: readonly B[];
  readonly height: number;
  /** Where its upper edge would lie best: the mean of what its blocks want. */
  readonly start: number;
}

/**
 * Moves blocks that stand in one column apart until none lies on another, each cluster as near as it can be to what
 * its blocks want; within the frame where they fit, else over its lower edge.
 */
export function spreadBlocks<B extends Block>(blocks: readonly B[], top: number, bottom: number): B[] {
  const clusters: Cluster<B>[] = [];
  for (const block of [...blocks].sort((a, b) => a.y - b.y)) {
    let cluster = clusterOf([block], top, bottom);
    for (let above = clusters.at(-1); above && above.start + above.height > cluster.start; above = clusters.at(-1)) {
      cluster = clusterOf([...above.blocks, ...cluster.blocks], top, bottom);
      clusters.pop();
    }
    clusters.push(cluster);
  }
  return clusters.flatMap(({ blocks: within, start }) => {
    let y = start;
    return within.map((block) => {
      y += block.height;
      return { ...block, y: y - block.height / 2 };
    });
  });
}

function clusterOf<B extends Block>(blocks: readonly B[], top: number, bottom: number): Cluster<B> {
  let height = 0;
  let wanted = 0;
  for (const block of blocks) {
    wanted += block.y - block.height / 2 - height;
    height += block.height;
  }
  return { blocks, height, start: Math.max(top, Math.min(wanted / blocks.length, bottom - height)) };
}
