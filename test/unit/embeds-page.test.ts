import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heightIn } from "../../src/client/embed/fit.ts";
import type { Caption } from "../../src/exhibits/exhibit.ts";
import { frameSize } from "../../src/exhibits/frame-size.ts";
import { linesOf, rowsOf, widthOf } from "../../src/exhibits/text-lines.ts";
import { themesOf } from "../../src/layouts/embed-themes.ts";

const caption: Caption = {
  language: "zh-Hans",
  file: "x",
  kicker: "柳河镇 · 脱盲巩固率 · 2023年",
  title: "2023年100.00%，与上年持平",
  subtitle: "%，2014—2023年",
  facts: ["复算 100.00% = 脱盲巩固 12 ÷ 近三年脱盲 12", "上报 100.0%，相符", "标准 ≥95%：临界，余0人"],
  notes: ["点＝复算，圈＝上报", "纵轴只画80%—100%"],
  source: "云岭县义务教育统计 · 来源：户籍台账 · 数据日期：2024-10-15",
  marks: ["演示数据", "草稿"],
  alternative: "",
};
const [line, bars] = ['<svg viewBox="0 0 640 320" width="640" height="320">', '<svg width="640" height="104">'];

describe("words in lines", () => {
  const plain = { size: 10 };

  it("are as wide as their characters: a Chinese one is as wide as the text is high", () => {
    expect(widthOf("乡镇", plain)).toBe(20);
    expect(widthOf("ab", plain)).toBeLessThan(20);
  });

  it("break after any Chinese character, and only between words of Latin ones", () => {
    expect(linesOf("一二三四五六七八", 40, plain)).toBe(2);
    expect(linesOf("abcdefg abcdefg", 60, plain)).toBe(2);
  });

  it("break at punctuation alone in headings, as long as a line holds what stands between", () => {
    expect(linesOf("一二三，四五六", 50, { ...plain, whole: true })).toBe(2);
    expect(linesOf("一二三四五六七八，九", 50, { ...plain, whole: true })).toBe(2);
  });

  it("stand one behind the other as long as there is room, sentences across the ends of lines", () => {
    const item = (words: string, breaks = false) => ({ words, breaks });
    expect(rowsOf([item("一二"), item("三四")], 60, plain, 10)).toBe(1);
    expect(rowsOf([item("一二"), item("三四"), item("五六")], 50, plain, 0)).toBe(2);
    expect(rowsOf([item("一二"), item("三四五六七八", true)], 50, plain, 0)).toBe(2);
    expect(rowsOf([item("一二"), item("三四五六七八")], 50, plain, 0)).toBe(3);
  });

  it("never take fewer lines in less room", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 60, max: 400 }), (words, width) => {
        expect(linesOf(words, width, plain)).toBeGreaterThanOrEqual(linesOf(words, width * 4, plain));
      }),
    );
  });
});

describe("the height of a frame", () => {
  it("is more where it is narrow, and counts the chart apart", () => {
    const { narrow, wide, chart } = frameSize(caption, line);
    expect(narrow).toBeGreaterThan(wide);
    expect([chart, frameSize(caption, bars).chart, frameSize(caption, "").chart]).toEqual([268, 104, 0]);
    expect(frameSize(caption, bars)).toMatchObject({ narrow, wide });
  });

  it("grows with every line of words", () => {
    const { narrow, wide } = frameSize(caption, line);
    const note = "没有申报另行统计的残疾儿童少年，未作扣除，这里按全部适龄儿童少年计算，与上报的口径可能不同";
    for (const longer of [
      { ...caption, notes: [...caption.notes, note] },
      { ...caption, title: `${caption.title}，${note}` },
      { ...caption, subtitle: `${caption.subtitle}，${note}` },
      { ...caption, source: `${caption.source} · ${note}` },
      { ...caption, facts: [...caption.facts, note] },
    ]) {
      const size = frameSize(longer, line);
      expect(size.narrow).toBeGreaterThan(narrow);
      expect(size.wide).toBeGreaterThan(wide);
    }
  });
});

describe("the message of a frame", () => {
  it("is a height in pixels that a chart can have", () => {
    expect(heightIn({ type: "township-chart", height: 480 })).toBe(480);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "township-chart"],
    ["a height of others", { type: "resize", height: 480 }],
    ["no type", { height: 480 }],
    ["a text for a height", { type: "township-chart", height: "480px" }],
    ["no number", { type: "township-chart", height: Number.NaN }],
    ["without end", { type: "township-chart", height: Number.POSITIVE_INFINITY }],
    ["negative", { type: "township-chart", height: -1 }],
    ["nothing high", { type: "township-chart", height: 0 }],
    ["too high", { type: "township-chart", height: 40_000 }],
    ["a list", ["township-chart", 480]],
  ])("is refused where it is %s", (_, data) => expect(heightIn(data)).toBeUndefined());
});

describe("the colours of a frame", () => {
  const ledger = readFileSync("src/layouts/ledger.css", "utf8");
  const themes = themesOf(ledger);
  const tokens = (css: string) =>
    new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
  const rule = (selector: string) => tokens(themes.split(selector)[1]?.split("}")[0] ?? "");

  it("are those of the site, light and dark, whatever the reader's machine prefers", () => {
    const [light, dark] = [rule(':root[data-theme="light"]'), rule(':root[data-theme="dark"]')];
    expect([...light.keys()].sort()).toEqual([...dark.keys()].sort());
    expect(light.size).toBeGreaterThan(15);
    expect([light.get("--paper"), dark.get("--paper")]).toEqual(["#fff", "#10171d"]);
    expect([light.get("--ink"), dark.get("--ink")]).toEqual(["#14202b", "#e9eef2"]);
  });

  it("give way to the system's where it forces its own", () => {
    expect(rule("@media (forced-colors: active)").get("--ink")).toBe("CanvasText");
  });

  it("are missed where the ledger has lost them", () => {
    expect(() => themesOf(":root { --paper: #fff; }")).toThrow("no such rule in the ledger");
  });
});
