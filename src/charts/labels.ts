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
