import { type Language, text } from "./language.ts";

/** The words of the dossier: one printable document of all that is on file about a place. */
export const dossierWords = {
  dossier: text("数据档案", "數據檔案", "Dossier"),
  print: text("打印", "列印", "Print"),
  contents: text("目录", "目錄", "Contents"),
  years: text("年份", "年份", "Years"),
  area: text("地区代码", "地區代碼", "Area code"),
  seal: text("盖章处", "蓋章處", "Seal"),
  reading: text("怎样读", "怎樣讀", "How to read this"),
  equation: text("算式", "算式", "Equation"),
  findings: text("疑点及说明", "疑點及說明", "Findings and explanations"),
  otherFindings: text("其他疑点", "其他疑點", "Other findings"),
  sources: text("公式、依据与来源", "公式、依據與來源", "Formulas, documents and sources"),
  files: text("文件", "檔案", "Files"),
  signatures: text("签字", "簽字", "Signatures"),
  head: text("单位负责人", "單位負責人", "Head"),
  signature: text("签名", "簽名", "Signature"),
  opinion: text("意见", "意見", "Remarks"),
} as const;

/** The two halves of what stands under participation: who comes to school, and who stays. */
export const halfTitles = {
  household_register: text("入学", "入學", "Enrolment"),
  school_register: text("辍学与巩固", "輟學與鞏固", "Dropout and retention"),
} as const;

/** Sentences of the dossier. Arguments come formatted. */
export interface DossierSentences {
  title(place: string): string;
  description(place: string, sections: readonly string[]): string;
  /** How the figures are to be read, a sentence each. */
  readonly reading: readonly string[];
  /** The year that a trend sentence is about, before it. */
  about(period: string, sentence: string): string;
  equation(left: string, right: string): string;
  /** A remark that does not hold for some years. */
  butNot(remark: string, years: string): string;
  /** What stands before, between and after the number of a page and that of all pages. */
  readonly page: readonly [string, string, string];
}

const hans: DossierSentences = {
  title: (place) => `${place}义务教育数据档案`,
  description: (place, sections) => `${place}各年全部数字：${sections.join("、")}`,
  reading: [
    "每个比率都写成算式：分子除以分母，扣除项写在括号里，等号右边是按人数复算的结果。",
    "“上报”是报表原样印的数，一个也没有改动；“对账”说它与复算是否相符。",
    "“距标准”按复算的数判定：余为还可少的人数（册数、平方米），差为还缺的，超为超出的。",
    "图中点为复算，圈为上报，横线为第一个标准，浅色一侧未达标；断线处没有数。",
    "表里没有的写“未报”，不当作0。",
  ],
  about: (period, sentence) => `${period}：${sentence}`,
  equation: (left, right) => `${left} ＝ ${right}`,
  butNot: (remark, years) => `${remark}（${years}除外）`,
  page: ["第 ", " 页，共 ", " 页"],
};

const hant: DossierSentences = {
  title: (place) => `${place}義務教育數據檔案`,
  description: (place, sections) => `${place}各年全部數字：${sections.join("、")}`,
  reading: [
    "每個比率都寫成算式：分子除以分母，扣除項寫在括號裡，等號右邊是按人數復算的結果。",
    "「上報」是報表原樣印的數，一個也沒有改動；「對賬」說它與復算是否相符。",
    "「距標準」按復算的數判定：餘為還可少的人數（冊數、平方公尺），差為還缺的，超為超出的。",
    "圖中點為復算，圈為上報，橫線為第一個標準，淺色一側未達標；斷線處沒有數。",
    "表裡沒有的寫「未報」，不當作0。",
  ],
  about: (period, sentence) => `${period}：${sentence}`,
  equation: (left, right) => `${left} ＝ ${right}`,
  butNot: (remark, years) => `${remark}（${years}除外）`,
  page: ["第 ", " 頁，共 ", " 頁"],
};

const en: DossierSentences = {
  title: (place) => `${place}: dossier of education figures`,
  description: (place, sections) => `Every figure of ${place} in every year: ${sections.join(", ")}`,
  reading: [
    "Every rate is written as an equation: numerator over denominator, what is left out in brackets, and to the right the rate as recomputed from the counts.",
    "“Reported” is the figure exactly as the form prints it; none was altered. “Reconciliation” says whether it agrees with the recomputed one.",
    "“Distance” goes by the recomputed rate: to spare is how many could be lost, short how many are missing, over how many are too many.",
    "In the charts a dot is the recomputed rate, a ring the reported one, the straight line the first standard, and the shaded side misses it; a gap in the line has no figure.",
    "What the forms leave blank is “not reported” and never taken for 0.",
  ],
  about: (period, sentence) => `${period}: ${sentence}`,
  equation: (left, right) => `${left} = ${right}`,
  butNot: (remark, years) => `${remark} (not in ${years})`,
  page: ["Page ", " of ", ""],
};

const byLanguage: Readonly<Record<Language, DossierSentences>> = { "zh-Hans": hans, "zh-Hant": hant, en };

/** The sentences of the dossier in a language. */
export function dossierSentences(language: Language): DossierSentences {
  return byLanguage[language];
}
