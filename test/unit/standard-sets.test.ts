import { readdirSync, readFileSync } from "node:fs";
import { Converter } from "opencc-js";
import { describe, expect, it } from "vitest";
import { shortestText } from "../../src/exact/decimal.ts";
import { languages, type Text } from "../../src/i18n/language.ts";
import { wordProblem } from "../../src/i18n/problems/index.ts";
import { confirmationWords, standardWords, standingWords } from "../../src/i18n/standards.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import { boundSign } from "../../src/standards/bound.ts";
import type { Limit } from "../../src/standards/define.ts";
import { standardSets } from "../../src/standards/index.ts";
import { sources } from "../../src/standards/sources.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

/** Every limit as one line: indicator level [group], whom and when it is for, the bound, how sure it is. */
function lineOf({ indicator, level, group, settings, tier, classes, from, to, confirmed, ...limit }: Limit): string {
  const scope = [
    settings?.join("+"),
    tier?.en,
    classes && `${classes.least}-${classes.most} classes`,
    from && `from ${from}`,
    to && `to ${to}`,
    group === "all" ? undefined : group,
  ].filter(Boolean);
  const bound = `${boundSign(limit)}${shortestText(limit.value, 12)}`;
  return [indicator.id, level, ...scope, bound, confirmed].join(" ");
}

/** DOMAIN §2a, *Register of standards*: F-law is the original, F a copy, R and R? are not confirmed. */
const register: Readonly<Record<string, readonly string[]>> = {
  "literacy-1993": [
    "literacy-rate all rural ≥95 original",
    "literacy-rate all urban+town ≥98 original",
    "relapse-rate all <5 original",
    "literacy-retention-rate all ≥95 secondary",
  ],
  "two-basics-1994": [
    "enrolment-rate lower_secondary town+rural ≥95 secondary",
    "disabled-enrolment-rate primary developed county disabled ≥80 secondary",
    "disabled-enrolment-rate primary other county disabled ≥60 secondary",
    "disabled-enrolment-rate lower_secondary developed county disabled ≥80 secondary",
    "disabled-enrolment-rate lower_secondary other county disabled ≥60 secondary",
    "disabled-enrolment-rate all developed county disabled ≥80 secondary",
    "disabled-enrolment-rate all other county disabled ≥60 secondary",
    "dropout-rate primary urban ≤1 secondary",
    "dropout-rate lower_secondary urban ≤2 secondary",
    "dropout-rate primary town+rural ≤2 secondary",
    "dropout-rate lower_secondary town+rural ≤3 secondary",
    "completion-rate primary ≥98 secondary",
    "completion-rate lower_secondary ≥80 secondary",
    "qualified-teacher-rate primary ≥95 not_confirmed",
    "qualified-teacher-rate lower_secondary ≥90 not_confirmed",
    "head-certified-rate primary ≥100 not_confirmed",
    "head-certified-rate lower_secondary ≥100 not_confirmed",
    "head-certified-rate all ≥100 not_confirmed",
  ],
  "staffing-2001": [
    "pupil-staff-ratio primary from 2014-2015 ≤19 secondary",
    "pupil-staff-ratio lower_secondary from 2014-2015 ≤13.5 secondary",
    "pupil-staff-ratio primary urban to 2013-2014 ≤19 secondary",
    "pupil-staff-ratio lower_secondary urban to 2013-2014 ≤13.5 secondary",
    "pupil-staff-ratio primary town to 2013-2014 ≤21 secondary",
    "pupil-staff-ratio lower_secondary town to 2013-2014 ≤16 secondary",
    "pupil-staff-ratio primary rural to 2013-2014 ≤23 secondary",
    "pupil-staff-ratio lower_secondary rural to 2013-2014 ≤18 secondary",
  ],
  "floor-area-2002": [
    "floor-area-per-pupil primary urban basic 12-17 classes ≥6.6 secondary",
    "floor-area-per-pupil primary urban basic 13-23 classes ≥5.8 secondary",
    "floor-area-per-pupil primary urban basic 19-29 classes ≥5.4 secondary",
    "floor-area-per-pupil primary urban basic 25-30 classes ≥5.2 secondary",
    "floor-area-per-pupil lower_secondary urban basic 12-17 classes ≥7.9 secondary",
    "floor-area-per-pupil lower_secondary urban basic 13-23 classes ≥7.1 secondary",
    "floor-area-per-pupil lower_secondary urban basic 19-29 classes ≥6.7 secondary",
    "floor-area-per-pupil lower_secondary urban basic 25-30 classes ≥6.4 secondary",
    "floor-area-per-pupil primary urban planning 12-17 classes ≥10 secondary",
    "floor-area-per-pupil primary urban planning 13-23 classes ≥8.3 secondary",
    "floor-area-per-pupil primary urban planning 19-29 classes ≥7.9 secondary",
    "floor-area-per-pupil primary urban planning 25-30 classes ≥7.2 secondary",
    "floor-area-per-pupil lower_secondary urban planning 12-17 classes ≥11.4 secondary",
    "floor-area-per-pupil lower_secondary urban planning 13-23 classes ≥10.1 secondary",
    "floor-area-per-pupil lower_secondary urban planning 19-29 classes ≥9.8 secondary",
    "floor-area-per-pupil lower_secondary urban planning 25-30 classes ≥9 secondary",
  ],
  "library-2003": [
    "books-per-pupil primary class I ≥30 not_confirmed",
    "books-per-pupil lower_secondary class I ≥40 not_confirmed",
    "books-per-pupil primary class II ≥15 not_confirmed",
    "books-per-pupil lower_secondary class II ≥25 not_confirmed",
  ],
  "class-size-2008": [
    "class-size primary town+rural ≤45 secondary",
    "class-size lower_secondary town+rural ≤50 secondary",
    "class-size primary town+rural ≤30 secondary",
  ],
  "floor-area-2008": [
    "floor-area-per-pupil primary town+rural 6-11 classes ≥8.25 not_confirmed",
    "floor-area-per-pupil primary town+rural 7-17 classes ≥7.81 not_confirmed",
    "floor-area-per-pupil primary town+rural 13-23 classes ≥6.75 not_confirmed",
    "floor-area-per-pupil primary town+rural 19-24 classes ≥6.54 not_confirmed",
    "floor-area-per-pupil lower_secondary town+rural 12-17 classes ≥10 not_confirmed",
    "floor-area-per-pupil lower_secondary town+rural 13-23 classes ≥9.29 not_confirmed",
    "floor-area-per-pupil lower_secondary town+rural 19-24 classes ≥8.56 not_confirmed",
  ],
  "teachers-law-2009": [
    "qualified-teacher-rate primary ≥100 original",
    "qualified-teacher-rate lower_secondary ≥100 original",
    "new-teacher-qualified-rate primary ≥100 original",
    "new-teacher-qualified-rate lower_secondary ≥100 original",
  ],
  "balanced-development-2012": [],
  "large-classes-2016": [
    "large-class-rate primary <5 secondary",
    "large-class-rate lower_secondary <5 secondary",
    "large-class-rate all <5 secondary",
  ],
  "thirteenth-plan-2016": ["nine-year-retention-rate all ≥95 secondary"],
  "yunnan-2016": ["dropout-rate primary ≤0.6 secondary", "dropout-rate lower_secondary ≤1.8 secondary"],
  "quality-balance-2017": [
    "above-required-per-100-pupils primary ≥4.2 secondary",
    "above-required-per-100-pupils lower_secondary ≥5.3 secondary",
    "teaching-area-per-pupil primary ≥4.5 secondary",
    "teaching-area-per-pupil lower_secondary ≥5.8 secondary",
    "difference-coefficient.above-required-per-100-pupils primary ≤0.5 secondary",
    "difference-coefficient.above-required-per-100-pupils lower_secondary ≤0.45 secondary",
    "difference-coefficient.teaching-area-per-pupil primary ≤0.5 secondary",
    "difference-coefficient.teaching-area-per-pupil lower_secondary ≤0.45 secondary",
    "disabled-enrolment-rate primary disabled ≥95 secondary",
    "disabled-enrolment-rate lower_secondary disabled ≥95 secondary",
    "disabled-enrolment-rate all disabled ≥95 secondary",
    "class-size primary ≤45 not_confirmed",
    "class-size lower_secondary ≤50 not_confirmed",
  ],
  "library-2018": [
    "books-per-pupil primary ≥25 secondary",
    "books-per-pupil lower_secondary ≥35 not_confirmed",
    "books-added-per-pupil primary ≥1 secondary",
    "books-added-per-pupil lower_secondary ≥1 secondary",
    "books-added-per-pupil all ≥1 secondary",
  ],
};

/** DOMAIN §2a: when, and by which paper. */
const documents: Readonly<Record<string, readonly [number: string, article: string, inForce: string]>> = {
  "literacy-1993": ["1988年发布，1993年修正", "第七条", "1993"],
  "two-basics-1994": ["教基[1994]19号", "第七条", "1994-09-24"],
  "staffing-2001": ["国办发[2001]74号", "", "2001"],
  "floor-area-2002": ["建标[2002]102号", "表4-1", "2002"],
  "library-2003": ["教基[2003]5号", "", "2003"],
  "class-size-2008": ["建标109-2008", "第八条", "2008"],
  "floor-area-2008": ["建标109-2008", "第九条", "2008"],
  "teachers-law-2009": ["2009年修正", "第十一条第二、三项", "2009"],
  "balanced-development-2012": ["教督[2012]3号", "", "2012"],
  "large-classes-2016": ["国发[2016]40号", "", "2016"],
  "thirteenth-plan-2016": ["2016—2020年", "", "2016"],
  "yunnan-2016": ["2016—2017年", "", "2016"],
  "quality-balance-2017": ["教督[2017]6号", "", "2017"],
  "library-2018": ["教基[2018]5号", "", "2018"],
};

function setOf(id: string) {
  const found = standardSets.find((set) => set.id === id);
  if (!found) throw new Error(`no such set: ${id}`);
  return found;
}

describe("the sets of standards", () => {
  it("are those of the register, one file each, named like it", () => {
    const files = readdirSync(new URL("../../src/standards/sets/", import.meta.url)).map((file) => file.slice(0, -3));
    expect(standardSets.map(({ id }) => id).sort()).toEqual(files.sort());
    expect(Object.keys(register).sort()).toEqual(files);
  });

  it.each(Object.keys(register))("%s has the limits of the register, each as sure as its mark", (id) => {
    expect(setOf(id).limits.map(lineOf)).toEqual(register[id]);
  });

  it.each(Object.entries(documents))(
    "%s names its document, its article and when it came into force",
    (id, expected) => {
      const { document, inForce } = setOf(id);
      expect([document.number["zh-Hans"], document.article?.["zh-Hans"] ?? "", inForce]).toEqual(expected);
    },
  );

  it("hold for levels and groups that their indicators have", () => {
    const limits = standardSets.flatMap((set) => set.limits);
    expect(limits.length).toBeGreaterThan(80);
    for (const { indicator, level, group } of limits) {
      expect(indicator.levels, indicator.id).toContain(level);
      expect(indicator.groups, indicator.id).toContain(group);
    }
  });

  it("name where a limit was read, and a place of reading nowhere else", () => {
    const limits = standardSets.flatMap((set) => set.limits);
    expect(limits.filter(({ confirmed, seenIn }) => (confirmed === "not_confirmed") !== (seenIn.length === 0))).toEqual(
      [],
    );
    expect(limits.filter(({ confirmed, seenIn }) => (confirmed === "original") !== seenIn.includes("law"))).toEqual([]);
    const used = new Set<string>([...limits, ...standardSets].flatMap(({ seenIn }) => seenIn));
    expect(Object.keys(sources).filter((source) => !used.has(source))).toEqual([]);
  });

  it("judge the county, the school or each unit as DOMAIN has it", () => {
    const judged = (id: string, indicator: string) => [
      ...new Set(
        setOf(id)
          .limits.filter((limit) => limit.indicator.id === indicator)
          .map(({ judges }) => judges?.join(" ") ?? "anyone"),
      ),
    ];
    expect(judged("two-basics-1994", "dropout-rate")).toEqual(["county"]);
    expect(judged("literacy-1993", "relapse-rate")).toEqual(["prefecture county township village"]);
    expect(judged("literacy-1993", "literacy-retention-rate")).toEqual(["county"]);
    expect(judged("quality-balance-2017", "teaching-area-per-pupil")).toEqual(["school"]);
    expect(judged("quality-balance-2017", "difference-coefficient.teaching-area-per-pupil")).toEqual(["county"]);
    expect(judged("class-size-2008", "class-size")).toEqual(["school", "teaching_point"]);
    expect(judged("thirteenth-plan-2016", "nine-year-retention-rate")).toEqual([""]);
    expect(judged("staffing-2001", "pupil-staff-ratio")).toEqual(["anyone"]);
  });
});

describe("what the tables cannot judge", () => {
  /** How many items a part has, how many of them have limits, and how many are worked out without one. */
  const counts = (id: string, part: number) => {
    const items = setOf(id).parts[part]?.items ?? [];
    return [
      items.length,
      items.filter((item) => "limits" in item).length,
      items.filter((item) => "worked" in item).length,
    ];
  };

  it("is counted: two of the seven of 2017, none of the eight of 2012, of which four are worked out", () => {
    expect(counts("quality-balance-2017", 0)).toEqual([7, 2, 0]);
    expect(counts("quality-balance-2017", 1)).toEqual([7, 2, 0]);
    expect(counts("balanced-development-2012", 0)).toEqual([8, 0, 4]);
    expect(counts("two-basics-1994", 0)).toEqual([9, 7, 0]);
    expect(counts("literacy-1993", 0)).toEqual([3, 3, 0]);
  });

  it("is named, with the reason, in every language", () => {
    const items = standardSets.flatMap(({ parts }) => parts.flatMap((part) => part.items));
    const cannot = items.flatMap((item) => ("why" in item ? [item] : []));
    expect(cannot.length).toBeGreaterThan(20);
    for (const { name, why } of cannot)
      for (const language of languages) expect(name[language] && why[language]).not.toBe("");
  });
});

describe("dataset.json", () => {
  const folders = readdirSync(new URL("../../data/", import.meta.url));

  it.each(folders)("of %s names sets that there are", (folder) => {
    const json = JSON.parse(readFileSync(new URL(`../../data/${folder}/dataset.json`, import.meta.url), "utf8"));
    const known = standardSets.map(({ id }) => id);
    expect(json.standards.length).toBeGreaterThan(0);
    expect(json.standards.filter((id: string) => !known.includes(id))).toEqual([]);
  });

  it("with a set that there is not is an error that names the nearest", () => {
    const settings = { standards: ["libary-2018", "literacy-1993"] };
    const { problems, site } = runPipeline([datasetJson(settings), csv("areas.csv", "area,name", "town,某镇")]);
    expect(site).toBeUndefined();
    expect(problems.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
      ["wrong-setting", "error", "dataset.json"],
    ]);
    const [found] = problems;
    if (!found) throw new Error("no problem");
    expect(wordProblem(found, "en").says).toBe('"standards[0]" cannot be "libary-2018"');
    expect(wordProblem(found, "en").mend).toContain("did you mean library-2018?");
  });
});

/** Every text of the sets, but for those of the indicators they name, with where it stands. */
function textsIn(value: unknown, path = ""): { path: string; text: Text }[] {
  if (typeof value !== "object" || value === null || "measure" in value) return [];
  if (languages.every((language) => language in value)) return [{ path, text: value as Text }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

describe("the words of the sets", () => {
  const texts = textsIn({ standardSets, sources, standingWords, standardWords, confirmationWords });
  const written = texts.filter(({ text }) => languages.some((language) => text[language] !== ""));

  it("are there in every language", () => {
    expect(written.length).toBeGreaterThan(200);
    for (const { path, text } of written)
      for (const language of languages) expect(text[language].trim(), path).not.toBe("");
  });

  it("differ in Traditional Chinese by script and settled idiom only", () => {
    const inSimplified = Converter({ from: "t", to: "cn" });
    const idiom = [
      [/品質/g, "質量"],
      [/內建/g, "內置"],
      [/「/g, "“"],
      [/」/g, "”"],
    ] as const;
    for (const { path, text } of written) {
      const worded = idiom.reduce((words, [theirs, ours]) => words.replace(theirs, ours), text["zh-Hant"]);
      expect(inSimplified(worded), path).toBe(text["zh-Hans"]);
    }
  });

  it("are written in Traditional Chinese as in Taiwan", () => {
    const inTaiwan = Converter({ from: "cn", to: "tw" });
    const wrong = (character: string) => character !== "干" && inTaiwan(character) !== character; // 若干 stays 若干
    for (const { path, text } of written) expect([...text["zh-Hant"]].filter(wrong), path).toEqual([]);
  });

  it("are in Latin letters in English, but for the numbers of documents", () => {
    for (const { path, text } of written) {
      const words = text.en.replace(/(教基|教督|建标|国发|国办发)(\[\d{4}\])?[\d-]+号?/g, "");
      expect(words, path).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
