import { describe, expect, it } from "vitest";
import { datasetSchema, inLanguage, readDatasetJson, settings } from "../../src/tables/dataset-json.ts";
import { datasetJson, sent } from "./valid-dataset.ts";

const read = (changes: Readonly<Record<string, unknown>>) => readDatasetJson(datasetJson(changes).bytes);
const problems = (changes: Readonly<Record<string, unknown>>) =>
  read(changes).problems.map(({ code, values }) => [code, values["path"], values["nearest"]]);

describe("dataset.json", () => {
  it("needs id, title, kind, root and languages only", () => {
    expect(read({})).toMatchObject({ config: { id: "valid", root: "town" }, problems: [] });
    expect(
      problems({ id: undefined, title: undefined, kind: undefined, root: undefined, languages: undefined }),
    ).toEqual([
      ["missing-setting", "id", undefined],
      ["missing-setting", "title", undefined],
      ["missing-setting", "kind", undefined],
      ["missing-setting", "root", undefined],
      ["missing-setting", "languages", undefined],
    ]);
  });

  it("takes every setting of the contract", () => {
    const full = {
      description: { en: "A sentence" },
      publisher: "Office",
      contact: "office@example.org",
      licence: "CC-BY-4.0",
      url: "https://example.org/",
      published: "2024-10-15",
      approval: { by: "Head", on: "2024-10-12" },
      sources: ["学籍系统", "扶贫台账"],
      standards: ["literacy-1993"],
      ageBasis: "7-12/13-15",
      disclosure: { sensitive: 10, other: 5 },
      headline: [{ indicator: "enrolment-rate", level: "primary" }],
    };
    const { config, problems: found } = read(full);
    expect(found).toEqual([]);
    expect(config).toMatchObject({
      ...full,
      headline: [{ indicator: "enrolment-rate", level: "primary", group: "all" }],
    });
  });

  it("names the nearest known setting to one that it does not know, at any depth", () => {
    expect(problems({ sorces: [] })).toEqual([["unknown-setting", "sorces", "sources"]]);
    expect(problems({ approval: { by: "x", on: "2024-10-12", onn: 1 } })).toEqual([
      ["unknown-setting", "approval.onn", "on"],
    ]);
    expect(problems({ headline: [{ indicator: "x", levl: "all" }] })).toEqual([
      ["unknown-setting", "headline[0].levl", "level"],
    ]);
    expect(problems({ weather: 1 })).toEqual([["unknown-setting", "weather", undefined]]);
  });

  it.each([
    [{ kind: "real" }, "kind"],
    [{ languages: [] }, "languages"],
    [{ languages: ["en", "fr"] }, "languages[1]"],
    [{ languages: ["en", "en"] }, "languages"],
    [{ published: "15.10.2024" }, "published"],
    [{ approval: { by: "x", on: "soon" } }, "approval.on"],
    [{ disclosure: { sensitive: -1, other: 5 } }, "disclosure.sensitive"],
    [{ url: "example.org" }, "url"],
    [{ ageBasis: "6-12" }, "ageBasis"],
    [{ id: "某镇" }, "id"],
    [{ headline: Array(12).fill({ indicator: "x" }) }, "headline"],
  ])("refuses %j with its path", (changes, path) =>
    expect(problems(changes)).toEqual([["wrong-setting", path, undefined]]),
  );

  it.each([{}, { "zh-Hans": "", en: "" }])("asks for the title in the default language where it is %j", (title) => {
    expect(problems({ title })).toEqual([["missing-setting", "title.zh-Hans", undefined]]);
  });

  it("has its title in the default language at least", () => {
    expect(problems({ title: { en: "A town" } })).toEqual([["missing-setting", "title.zh-Hans", undefined]]);
    expect(problems({ title: { en: "A town" }, languages: ["en", "zh-Hans"] })).toEqual([]);
  });

  it("that is not JSON is one error with its line", () => {
    const broken = readDatasetJson(sent("dataset.json", '{\n  "id": "x"\n  "kind": "reported"\n}').bytes);
    expect(broken).toMatchObject({
      config: undefined,
      problems: [
        { code: "json-syntax", place: { file: "dataset.json", row: 3 }, values: { found: '"kind": "reported"' } },
      ],
    });
  });

  it("that breaks off is an error at its last line", () => {
    const [problem] = readDatasetJson(sent("dataset.json", '{\n  "id": "x"\n').bytes).problems;
    expect(problem).toMatchObject({ code: "json-syntax" });
  });

  it("that is a list is refused as a whole", () => {
    expect(readDatasetJson(sent("dataset.json", "[]").bytes).problems).toMatchObject([{ code: "wrong-setting" }]);
  });

  it("says of each setting what it is", () => expect(Object.keys(settings)).toEqual(Object.keys(datasetSchema.shape)));
});

describe("words in some languages", () => {
  it("are given in the language asked for, else in the nearest", () => {
    expect(inLanguage({ "zh-Hans": "镇", en: "town" }, "en")).toBe("town");
    expect(inLanguage({ "zh-Hans": "镇", en: "town" }, "zh-Hant")).toBe("镇");
    expect(inLanguage({ en: "town" }, "zh-Hans")).toBe("town");
    expect(inLanguage({ "zh-Hant": "鎮" }, "en")).toBe("鎮");
  });
});
