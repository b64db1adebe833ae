import { describe, expect, it } from "vitest";
import type { CommandName } from "../../scripts/commands.ts";
import { defaultLanguage, languageOf } from "../../scripts/language.ts";
import { help, readOptions } from "../../scripts/options.ts";
import { Stop } from "../../scripts/stop.ts";
import { languages } from "../../src/i18n/language.ts";

/** How a command line ends before the command begins. */
function stopped(name: CommandName, ...args: readonly string[]): [number, string] | undefined {
  try {
    readOptions(name, args);
    return undefined;
  } catch (error) {
    if (error instanceof Stop) return [error.exitCode, error.message];
    throw error;
  }
}

const english = ["--language", "en"];

describe("the options of a command", () => {
  it("stand for the sample county and dist where they are left out", () => {
    expect(readOptions("build", english)).toEqual({
      ...{ folder: "data/sample-county", language: "en", out: "dist", json: false },
      ...{ from: undefined, since: undefined, size: undefined },
    });
  });

  it("are read in any order", () => {
    expect(readOptions("check", ["--json", "data/x", ...english])).toMatchObject({ folder: "data/x", json: true });
    expect(readOptions("build", ["--out=site", "data/x"])).toMatchObject({ folder: "data/x", out: "site" });
    expect(readOptions("new", ["data/y", "--from", "data/x"])).toMatchObject({ folder: "data/y", from: "data/x" });
    expect(readOptions("build", ["data/x", "--since", "old/rates.json"])).toMatchObject({ since: "old/rates.json" });
    expect(readOptions("check", ["--since=rates.csv"])).toMatchObject({ since: "rates.csv" });
    expect(readOptions("dev", ["--since", "rates.json"])).toMatchObject({ since: "rates.json" });
    expect(readOptions("bench", ["--size", "400"])).toMatchObject({ size: 400 });
    expect(readOptions("preview", ["--out", "site"])).toMatchObject({ out: "site" });
    expect(readOptions("check", ["--language", "zh-hant"])).toMatchObject({ language: "zh-Hant" });
  });

  it.each<[CommandName, string[], string]>([
    ["build", ["--outt", "x"], "build has no option --outt; did you mean --out? "],
    ["check", ["--out", "x"], "check has no option --out. "],
    ["preview", ["data/x"], 'preview has no use for "data/x". '],
    ["build", ["data/x", "data/y"], 'build has no use for "data/y". '],
    ["build", ["--out"], "--out needs a value: --out DIR. "],
    ["build", ["--since"], "--since needs a value: --since rates.json. "],
    ["preview", ["--since", "x"], "preview has no option --since. "],
    ["new", ["data/x", "--from", "--help"], "--from needs a value: --from data/<dataset>. "],
    ["check", ["--json=yes"], "--json takes no value, found yes. "],
    ["bench", ["--size", "many"], "--size is one of 1, 2, 3 …, found many. "],
    ["new", [], "Name the folder: data/<name>. "],
    ["check", ["-x"], "check has no option -x. "],
  ])("%s refuses %j with one line and exit 2", (name, args, line) => {
    const takesLanguage = name !== "preview" && name !== "bench";
    const [exit, message] = stopped(name, ...args, ...(takesLanguage ? english : [])) ?? [];
    expect(exit).toBe(2);
    if (takesLanguage) expect(message).toBe(`${line}(npm run ${name} -- --help shows the usage)`);
    expect(message?.split("\n")).toHaveLength(1);
  });

  it("refuses a language that the site has not", () => {
    expect(stopped("check", "--language", "fr")?.[0]).toBe(2);
    expect(stopped("check", "--language", "fr")?.[1]).toContain("zh-Hans, zh-Hant, en");
  });

  it("speaks the language asked for", () => {
    expect(stopped("check", "--jsno", "--language", "zh-Hant")?.[1]).toBe(
      "check 沒有 --jsno 這個選項；是不是 --json？（用法見 npm run check -- --help）",
    );
  });

  it("gives help in three languages with every option the command takes, and exit 0", () => {
    const names: readonly CommandName[] = ["build", "check", "dev", "preview", "new", "bench"];
    for (const name of names) {
      const texts = languages.map((language) => help(name, language));
      expect(new Set(texts).size).toBe(3);
      for (const text of texts) expect(text).toContain("--help");
    }
    expect(stopped("check", "--help", ...english)).toEqual([0, help("check", "en")]);
    expect(help("new", "en")).toContain("npm run new -- data/<name>");
  });
});

describe("the language of messages", () => {
  it.each([
    ["zh_CN.UTF-8", "zh-Hans"],
    ["zh_TW.UTF-8", "zh-Hant"],
    ["zh_HK", "zh-Hant"],
    ["zh-Hant-MO", "zh-Hant"],
    ["zh", "zh-Hans"],
    ["zh-Hans-SG", "zh-Hans"],
    ["en_GB.UTF-8", "en"],
    ["C.UTF-8", undefined],
    ["fr_FR", undefined],
  ])("%s is %s", (locale, language) => expect(languageOf(locale)).toBe(language));

  it("comes from LC_ALL, then LC_MESSAGES, then LANG, then the system", () => {
    expect(defaultLanguage({ LC_ALL: "zh_TW", LC_MESSAGES: "en", LANG: "zh_CN" }, "en")).toBe("zh-Hant");
    expect(defaultLanguage({ LC_MESSAGES: "zh_CN", LANG: "en" }, "en")).toBe("zh-Hans");
    expect(defaultLanguage({ LC_ALL: "", LANG: "zh_CN" }, "en")).toBe("zh-Hans");
    expect(defaultLanguage({}, "zh-TW")).toBe("zh-Hant");
    expect(defaultLanguage({ LANG: "C" }, "zh-TW")).toBe("en");
  });
});
