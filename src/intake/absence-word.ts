import { type Text, text } from "../i18n/language.ts";
import type { Absence } from "./cell.ts";
import { fold } from "./fold.ts";
import { Absent, Refusal } from "./refusal.ts";

/** What a dataset may declare that a sign in a cell stands for (`marks` in dataset.json). */
export const markMeanings = ["zero", "not_reported", "not_available", "not_applicable", "confidential"] as const;
export type MarkMeaning = (typeof markMeanings)[number];

/** No mark is longer. */
const longest = 20;

/** The contract's own marks (TABLES, *Every row says where*). */
const ownMarks: Readonly<Record<string, Absence>> = {
  "[x]": "not_available",
  "[z]": "not_applicable",
  "[c]": "confidential",
};

/** What signs and words in place of a figure are taken for, where the dataset declares nothing else. */
const usual: readonly (readonly [Absence, string])[] = [
  [
    "not_available",
    "... 不详 不詳 不明 未知 暂无 暫無 暂缺 暫缺 缺 缺失 无数据 無數據 无资料 無資料 未统计 未統計 无法统计 無法統計",
  ],
  ["not_available", "n/a na n.a. #n/a null nan * × 待查 待定 待补 待補 待核"],
  ["not_applicable", "/ \\ 不适用 不適用 不涉及 无此项 無此項"],
  ["not_reported", "- . 。 · 无 無 没有 沒有 nil none 未报 未報 未填 未填报 未填報 空 空白"],
];
const meaningOf = new Map(usual.flatMap(([meaning, list]) => list.split(" ").map((word) => [word, meaning] as const)));

const names: Readonly<Record<Absence, Text>> = {
  not_reported: text("未报", "未報", "not reported"),
  not_available: text("无法取得", "無法取得", "not available"),
  not_applicable: text("不适用", "不適用", "not applicable"),
  confidential: text("保密", "保密", "confidential"),
};

/**
 * A sign or word as marks are compared: in half width and small letters, without spaces or brackets around it, any
 * row of dashes as `-`, of dots as `...`, of stars as `*`.
 */
export function markKey(found: string): string {
  const folded = fold(found)
    .replace(/ /g, "")
    .replace(/^【(.+)】$/, "[$1]");
  if (Object.hasOwn(ownMarks, folded)) return folded;
  const bare = folded.replace(/^[([（](.+)[)\]）]$/, "$1");
  if (/^[-‐‑‒–—―−─ー]+$/.test(bare)) return "-";
  if (/^(?:[.·・。⋯]{2,}|⋯)$/.test(bare)) return "...";
  if (/^[\\/]+$/.test(bare)) return bare.charAt(0);
  return bare
    .replace(/^\*+$/, "*")
    .replace(/^[✕✖✗]$/, "×")
    .replace(/^[•・]$/, "·");
}

/** What one of the contract's marks says; undefined for anything else. */
export function ownMark(found: string): Absence | undefined {
  return found.length > longest ? undefined : ownMarks[markKey(found)];
}

/**
 * A sign or word that usually stands where there is no figure, read with a note. It is never zero, which only the
 * sender can say: where the cell could hold one (`countable`), the note tells how.
 */
export function absenceWord(found: string, countable: boolean): Absent | undefined {
  const status = found.length > longest ? undefined : meaningOf.get(markKey(found));
  if (!status) return undefined;
  const orZero = countable && status === "not_reported" ? { zero: "0" } : {};
  return new Absent(status, new Refusal("absence-read", { found, meaning: names[status], ...orZero }));
}
