import type { Language } from "./language.ts";

interface PictureSentences {
  /** Sentences without full stops, as one paragraph. */
  paragraph(lines: readonly string[]): string;
  /** How many notes a picture has no room for. */
  furtherNotes(count: number): string;
}

/** A sentence that ends in Chinese ends as Chinese does, whatever language it stands in. */
function ended(line: string, stop: string): string {
  const bare = line.replace(/[。．.]+$/u, "");
  return `${bare}${/\p{Script=Han}$/u.test(bare) ? "。" : stop}`;
}

const chinese = (lines: readonly string[]) => lines.map((line) => ended(line, "。")).join("");

const byLanguage: Readonly<Record<Language, PictureSentences>> = {
  "zh-Hans": { paragraph: chinese, furtherNotes: (count) => `另有${count}条说明，见网页` },
  "zh-Hant": { paragraph: chinese, furtherNotes: (count) => `另有${count}條說明，見網頁` },
  en: {
    paragraph: (lines) => lines.map((line) => ended(line, ".")).join(" "),
    furtherNotes: (count) =>
      count === 1 ? "One more note stands on the web page" : `${count} more notes stand on the web page`,
  },
};

/** What pictures say beside what is said everywhere. */
export function pictureSentences(language: Language): PictureSentences {
  return byLanguage[language];
}
