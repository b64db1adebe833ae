import type { RowKey } from "./cell.ts";

/** Kinds of slips, worded in Chinese as an office would name them. */
export const slipKinds = {
  "register-for-household": "学籍数、户籍数混用",
  "staff-for-teachers": "教职工当专任教师",
  "disabled-left-in": "残疾儿童少年未扣除",
  "disabled-left-out": "扣除残疾儿童少年而未注明",
  "standard-copied": "照抄标准或目标值",
  "last-years-rate": "沿用上年比率",
  "last-years-count": "沿用上年人数",
  "cut-off": "截尾而未四舍五入",
  "swapped-digits-rate": "比率数字颠倒",
  "swapped-digits-count": "人数或面积数字颠倒",
  "not-the-sum": "合计不等于各项之和",
  "part-above-whole": "部分大于总体",
  "levels-exchanged": "两个学段的比率互换",
  "rows-exchanged": "两个乡镇的数据互换",
  "per-mille": "千分比当百分比",
  "suspected-added": "疑似辍学计入辍学率",
  "rate-without-counts": "有比率而无人数",
  "above-100": "比率超过100%",
  "impossible-class": "班额超出可能",
  "oversized-final-year": "毕业班人数超出可能",
  "cohort-vanishes": "年级人数骤减",
  "sources-differ": "同一数据两个来源不一致",
  "implausible-girls": "女童比例失常",
  "no-illiterates": "有复盲者而无文盲",
  "own-total-differs": "乡镇合计与各校之和不符",
} as const;

type SlipKind = keyof typeof slipKinds;

/** One cell that is not what it should be: `truth` is what the figures behind it give, `printed` what the file says. */
export interface SlippedCell extends RowKey {
  readonly column: string;
  readonly truth: string;
  readonly printed: string;
}

/** One slip, as a clerk makes it, planted in one cell or in the few that go wrong together. */
export interface Slip extends SlippedCell {
  readonly id: string;
  readonly kind: SlipKind;
  readonly why: { readonly en: string; readonly "zh-Hans": string };
  /** The other cells that went wrong with it; a key that is not given is the slip's own. */
  readonly also?: readonly (Partial<RowKey> & Pick<SlippedCell, "column" | "truth" | "printed">)[];
  /** Set where nothing is replaced: a second row from this source holds the printed figure beside the true one. */
  readonly addedFrom?: string;
}

/** All cells that a slip replaces, its own first. */
export function slippedCells(slip: Slip): SlippedCell[] {
  return [slip, ...(slip.also ?? []).map((cell) => ({ ...slip, ...cell }))];
}
