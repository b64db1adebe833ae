import { text } from "../i18n/language.ts";

const megabyte = 1024 * 1024;

/**
 * What a workbook may hold beyond what any file may, before it is refused as `file-too-large`. A county's whole
 * register stays far below; beyond it memory or minutes run out, which is what a file packed for the purpose is after.
 */
export const workbookLimits = {
  unpacked: {
    most: 200 * megabyte,
    words: text("解压以后 200 MB", "解壓縮以後 200 MB", "200 MB when unpacked"),
  },
  /** Held only once a part has passed `ratioFrom`: small parts pack well without being made to. */
  ratio: {
    most: 300,
    words: text("压缩到三百分之一", "壓縮到三百分之一", "packing to a 300th of the size"),
  },
  parts: { most: 5_000, words: text("5,000 个部件", "5,000 個組件", "5,000 parts") },
  /** Excel's own. */
  rows: { most: 1_048_576, words: text("1,048,576 行", "1,048,576 列", "1,048,576 rows") },
  cells: { most: 6_000_000, words: text("6,000,000 格", "6,000,000 格", "6,000,000 cells") },
  merges: {
    most: 100_000,
    words: text("100,000 处合并单元格", "100,000 處合併儲存格", "100,000 merged ranges"),
  },
  covered: {
    most: 2_000_000,
    words: text("合并单元格所盖的 2,000,000 格", "合併儲存格所蓋的 2,000,000 格", "2,000,000 cells under merged ones"),
  },
  strings: { most: 2_000_000, words: text("2,000,000 段文字", "2,000,000 段文字", "2,000,000 texts") },
  styles: { most: 200_000, words: text("200,000 种格式", "200,000 種格式", "200,000 formats") },
} as const;

export const ratioFrom = 16 * megabyte;
