import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { inAddress, languages } from "../../src/i18n/language.ts";
import { type ProblemCode, problems } from "../../src/i18n/problems/index.ts";

const codes = Object.keys(problems) as ProblemCode[];
const pageOf = (code: string, language: (typeof languages)[number]) =>
  `src/content/findings/${inAddress(language)}/${code}.md`;

describe("the page of a finding", () => {
  it.each(codes)("%s is there in every language, with its title, a summary, an example and a remedy", (code) => {
    for (const language of languages) {
      const path = pageOf(code, language);
      expect(existsSync(path), path).toBe(true);
      const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, "utf8")) ?? [];
      const title = /^title: '?(.*?)'?$/m.exec(head)?.[1]?.replaceAll("''", "'");
      expect(title, path).toBe(problems[code].title[language]);
      expect(head, path).toMatch(/^summary: .{8,}/m);
      expect([...body.matchAll(/^## .+$/gm)], path).toHaveLength(2);
    }
  });

  it("is plain: without links, HTML or italics, quoting as its language does", () => {
    for (const code of codes) {
      for (const language of languages) {
        const text = readFileSync(pageOf(code, language), "utf8").replace(/^---[\s\S]*?---/, "");
        const prose = text.replace(/`[^`]*`/g, "");
        expect(prose, pageOf(code, language)).not.toMatch(/\]\(|<[a-z]|(^|\s)[*_]\w|\{\w+\}/);
        if (language === "zh-Hans") expect(prose, code).not.toMatch(/[「」]/);
        if (language === "zh-Hant") expect(prose, code).not.toMatch(/[“”]/);
        expect(language === "en" ? prose.split(/\s+/).length : prose.length, pageOf(code, language)).toBeGreaterThan(
          80,
        );
      }
    }
  });

  it("is of a code that there is", () => {
    for (const language of languages) {
      const pages = readdirSync(`src/content/findings/${inAddress(language)}`).map((name) => name.replace(".md", ""));
      expect(pages.filter((page) => !Object.hasOwn(problems, page))).toEqual([]);
    }
  });
});
