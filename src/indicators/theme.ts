import { type Text, text } from "../i18n/language.ts";

/** The themes under which an area's figures are paged, in the order of the report's worksheet. */
export const themes = {
  participation: text("入学与巩固", "入學與鞏固", "Participation"),
  completion: text("完成", "完成", "Completion"),
  literacy: text("扫盲", "掃盲", "Literacy"),
  teachers: text("师资", "師資", "Teachers"),
  conditions: text("办学条件", "辦學條件", "Conditions"),
  quality: text("教育质量", "教育品質", "Quality"),
  aid: text("资助", "資助", "Aid"),
} as const satisfies Record<string, Text>;

export type Theme = keyof typeof themes;
