import { text } from "./language.ts";

/** The words of the reading help on charts. */
export const readingWords = {
  chart: text("可逐点读的图", "可逐點讀的圖", "chart to read point by point"),
  hint: text(
    "左右方向键逐点读数，Esc 键退出",
    "左右方向鍵逐點讀數，Esc 鍵退出",
    "Left and right arrows read it point by point, Escape leaves",
  ),
} as const;
