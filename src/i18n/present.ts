import { type Language, text } from "./language.ts";

/** The words of the slides in the browser. */
export const presentWords = {
  present: text("放映", "放映", "Present"),
  back: text("返回", "返回", "Back to"),
  fullScreen: text("全屏", "全螢幕", "Full screen"),
  notes: text("备注", "備註", "Notes"),
  print: text("打印", "列印", "Print"),
  withNotes: text("连备注", "連備註", "with notes"),
  keys: text("按键", "按鍵", "Keys"),
  close: text("关闭", "關閉", "Close"),
  previous: text("上一张", "上一張", "Previous slide"),
  next: text("下一张", "下一張", "Next slide"),
  last: text("这是最后一张", "這是最後一張", "This is the last slide"),
  /** Where the formulas stand, as the last slide says it. */
  formulas: text(
    "各张的备注写有公式、出处和各年的数",
    "各張的備註寫有公式、出處和各年的數",
    "In the notes of every slide, with sources and the figures of every year",
  ),
  elapsed: text("已用", "已用", "Elapsed"),
  clock: text("现在", "現在", "Time"),
  black: text("黑屏，按任意键继续", "黑畫面，按任意鍵繼續", "Black screen: any key goes on"),
} as const;

/** Sentences of the slides in the browser. Arguments come formatted. */
export interface PresentSentences {
  title(place: string): string;
  description(place: string, slides: number): string;
  /** Said aloud when a slide comes; `{number}` and `{title}` are put in by the show. */
  position(slides: number): string;
  /** The keys of the show as the help lists them: what is on the key, what it does. */
  readonly keys: readonly (readonly [key: string, does: string])[];
}

const hans: PresentSentences = {
  title: (place) => `${place}放映`,
  description: (place, slides) =>
    `${place}的${slides}张幻灯片：主要指标一项一张，附算式、标准、对账和备注，可离线放映、打印`,
  position: (slides) => `第{number}张，共${slides}张：{title}`,
  keys: [
    ["→ ↓ 空格 PgDn", "下一张"],
    ["← ↑ PgUp", "上一张"],
    ["Home End", "第一张，最后一张"],
    ["数字 Enter", "到那一张"],
    ["F", "全屏，再按退出"],
    ["N", "备注、时间、下一张的标题"],
    ["B .", "黑屏，按任意键继续"],
    ["?", "这张表"],
    ["Esc", "关闭，退出全屏"],
  ],
};

const hant: PresentSentences = {
  title: (place) => `${place}放映`,
  description: (place, slides) =>
    `${place}的${slides}張投影片：主要指標一項一張，附算式、標準、對賬和備註，可離線放映、列印`,
  position: (slides) => `第{number}張，共${slides}張：{title}`,
  keys: [
    ["→ ↓ 空白鍵 PgDn", "下一張"],
    ["← ↑ PgUp", "上一張"],
    ["Home End", "第一張，最後一張"],
    ["數字 Enter", "到那一張"],
    ["F", "全螢幕，再按退出"],
    ["N", "備註、時間、下一張的標題"],
    ["B .", "黑畫面，按任意鍵繼續"],
    ["?", "這張表"],
    ["Esc", "關閉，退出全螢幕"],
  ],
};

const en: PresentSentences = {
  title: (place) => `${place}: slides`,
  description: (place, slides) =>
    `${slides} slides of ${place}: a key figure each with its equation, standard, reconciliation and notes, to present offline or print`,
  position: (slides) => `Slide {number} of ${slides}: {title}`,
  keys: [
    ["→ ↓ Space PgDn", "Next slide"],
    ["← ↑ PgUp", "Previous slide"],
    ["Home End", "First slide, last slide"],
    ["Number Enter", "That slide"],
    ["F", "Full screen and back"],
    ["N", "Notes, time, title of the next slide"],
    ["B .", "Black screen until any key"],
    ["?", "This table"],
    ["Esc", "Close, leave full screen"],
  ],
};

const byLanguage: Readonly<Record<Language, PresentSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** The sentences of the slides in the browser in a language. */
export function presentSentences(language: Language): PresentSentences {
  return byLanguage[language];
}
