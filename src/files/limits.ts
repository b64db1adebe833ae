import { type Text, text } from "../i18n/language.ts";
import { Refusal } from "../intake/refusal.ts";

/** How much of one thing a text file may hold, and what that is in words. */
interface Limit {
  readonly most: number;
  readonly words: Text;
}

const megabytes = 64;

/**
 * What a text file may hold before it is refused as `file-too-large`. A province's schools over ten years stay below;
 * beyond it the memory of an ordinary computer runs out.
 */
export const limits = {
  bytes: {
    most: megabytes * 1024 * 1024,
    words: text(`文件大小 ${megabytes} MB`, `檔案大小 ${megabytes} MB`, `${megabytes} MB in a file`),
  },
  rows: { most: 2_000_000, words: text("2,000,000 行", "2,000,000 列", "2,000,000 rows") },
  columns: { most: 2_000, words: text("2,000 列", "2,000 欄", "2,000 columns") },
  /** Excel's own. */
  letters: {
    most: 32_767,
    words: text("一格 32,767 个字符", "一格 32,767 個字元", "32,767 characters in a cell"),
  },
} as const satisfies Readonly<Record<string, Limit>>;

/** The refusal of a file that passes a limit. */
export function tooLarge({ words }: Limit): Refusal {
  return new Refusal("file-too-large", { limit: words });
}
