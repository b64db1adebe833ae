import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kindOf, kindsOf, loadsOf, sampleOf, scriptsOf } from "../../scripts/budget.ts";
import { budgetLines } from "../../scripts/budget-lines.ts";
import { languages } from "../../src/i18n/language.ts";

const folder = mkdtempSync(join(tmpdir(), "budget-"));
const [sheet, script] = ["a{b:c}".repeat(50), "f();".repeat(80)];
const page = (up: string, words: string) =>
  `<link rel="icon" href="${up}x.svg"><link rel="stylesheet" href="${up}s.css"><script defer src="${up}c.js"></script><a data-later="${up}later.js">${words}</a>`;
const files: Readonly<Record<string, string>> = {
  "index.html": "<p>",
  "s.css": sheet,
  "c.js": script,
  "later.js": "x".repeat(9999),
  "en/index.html": page("../", "home"),
  "en/area/town/index.html": page("../../../", "short"),
  "en/area/town/aid/index.html": page("../../../../", "theme"),
  "en/area/town/charts.js": "1",
  "en/area/city/index.html": page("../../../", Array.from({ length: 999 }, (_, at) => at * at).join(" ")),
};

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const zipped = (text: string) => gzipSync(text).length;

describe("what a page loads unasked", () => {
  it("is itself, its stylesheets and its scripts, as servers send them", async () => {
    const [load] = await loadsOf(folder, ["en/area/town/index.html"]);
    const own = zipped(files["en/area/town/index.html"] ?? "");
    expect(load).toEqual({
      path: "en/area/town/index.html",
      all: own + zipped(sheet) + zipped(script),
      scripts: zipped(script),
    });
  });

  it("is told by kind, with the largest and the one in the middle", async () => {
    const kinds = kindsOf(await loadsOf(folder));
    expect(kinds.map(({ kind, pages }) => [kind, pages])).toEqual([
      ["area", 2],
      ["theme", 1],
      ["home", 1],
    ]);
    expect(kinds[0]?.largest.path).toBe("en/area/city/index.html");
    expect(kinds[0]?.median.path).toBe("en/area/town/index.html");
  });

  it("is measured on every page where there are few", () => {
    expect(sampleOf(folder).sort()).toEqual(
      Object.keys(files)
        .filter((path) => path.endsWith(".html"))
        .sort(),
    );
  });

  it("leaves scripts of single pages out of the list of scripts", async () => {
    expect((await scriptsOf(folder)).map(({ name }) => name)).toEqual(
      ["c.js", "later.js"].sort((a, b) => zipped(files[b] ?? "") - zipped(files[a] ?? "")),
    );
  });

  it("is printed in a few lines of one width, in three languages", async () => {
    for (const language of languages) {
      const lines = await budgetLines(folder, language);
      expect(lines.length).toBeLessThan(5);
      expect(lines.join("\n")).toMatch(/0\.\d\/0\.\d \(0\.\d\)/);
    }
  });
});

describe("the kind of a page", () => {
  it.each([
    ["zh-hans/index.html", "home"],
    ["zh-hans/area/x/index.html", "area"],
    ["en/area/x/quality/index.html", "theme"],
    ["en/indicator/dropout-rate/x/index.html", "indicator"],
    ["en/embed/dropout-rate/x/all/all/index.html", "embed"],
    ["index.html", ""],
  ])("of %s is %s", (path, kind) => expect(kindOf(path)).toBe(kind));
});
