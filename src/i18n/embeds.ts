import { type Language, text } from "./language.ts";

/** The words of charts in frames. */
export const embedWords = {
  newWindow: text("（在新窗口打开）", "（在新視窗開啟）", " (opens in a new window)"),
  figures: text("图中的数字", "圖中的數字", "The figures of the chart"),
} as const;

/** Sentences on charts in frames; arguments come formatted. */
export interface EmbedSentences {
  /** The title of the page of one chart, told apart from that of its area. */
  title(kicker: string): string;
}

const byLanguage: Readonly<Record<Language, EmbedSentences>> = {
  "zh-Hans": { title: (kicker) => `图：${kicker}` },
  "zh-Hant": { title: (kicker) => `圖：${kicker}` },
  en: { title: (kicker) => `Chart: ${kicker}` },
};

export function embedSentences(language: Language): EmbedSentences {
  return byLanguage[language];
}
