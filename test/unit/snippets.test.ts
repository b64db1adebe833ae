import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Caption } from "../../src/exhibits/exhibit.ts";
import { frameStyle, withTheme } from "../../src/exhibits/frame-style.ts";
import { elementSnippet, frozenPage, hostSnippet, updatingSnippet } from "../../src/exhibits/snippets.ts";

const size = { narrow: 400, wide: 280, chart: 268 };
const framed = {
  address: "https://statistics.example/zh-hans/embed/x/town/all/all/index.html",
  title: "某镇 · 入学率",
  size,
};

function parsed(html: string): Document {
  return new JSDOM(html).window.document;
}

describe("a frame that updates", () => {
  const frame = parsed(updatingSnippet(framed)).querySelector("iframe");

  it("has address and title, and loads when it is needed", () => {
    expect(frame?.getAttribute("src")).toBe(framed.address);
    expect(frame?.title).toBe("某镇 · 入学率");
    expect(frame?.getAttribute("loading")).toBe("lazy");
  });

  it("states ratio and heights, for old engines and those that read no styles too", () => {
    const style = frame?.getAttribute("style") ?? "";
    expect(style).toContain("aspect-ratio:2/1");
    // Words and chart where it is narrowest: 400 + 268.
    expect(frame?.getAttribute("height")).toBe("668");
    expect(style).toContain("min-height:668px;min-height:calc(");
    expect(parsed(updatingSnippet(framed)).querySelector("div")?.getAttribute("style")).toContain(
      "container-type:inline-size",
    );
  });

  it("names the colours in its address, and can be seen through only with their scheme", () => {
    const of = (theme: "dark" | "transparent" | "transparent-dark") =>
      parsed(updatingSnippet({ ...framed, theme })).querySelector("iframe");
    expect(of("dark")?.getAttribute("src")).toBe(`${framed.address}?theme=dark`);
    expect(of("dark")?.getAttribute("style")).not.toContain("color-scheme");
    expect(of("transparent")?.getAttribute("style")).toContain("color-scheme:light");
    expect(of("transparent-dark")?.getAttribute("style")).toContain("color-scheme:dark");
    expect(withTheme("a/index.html?x=1#y", "light")).toBe("a/index.html?x=1&theme=light#y");
  });

  it("lets no title out of its attribute", () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl(), (title, address) => {
        const page = parsed(updatingSnippet({ ...framed, title, address }));
        expect(page.querySelectorAll("*")).toHaveLength(5); // html, head, body, div, iframe
        expect(page.querySelector("iframe")?.getAttribute("title")).toBe(
          title.replace(/\r\n?/g, "\n").replaceAll("\0", "\ufffd"),
        );
        expect(page.querySelector("iframe")?.getAttribute("src")).toBe(address);
      }),
      { numRuns: 30 },
    );
  });
});

/** The least height that a style states at a width, worked out as CSS does. */
function leastAt(width: number, style: string): number {
  const [, words = "", chart = "0"] = /min-height:calc\((max\(.*?\))(?: \+ (min\(.*?\)))?\)/.exec(style) ?? [];
  const numbers = (text: string) =>
    [...text.matchAll(/([\d.]+)(px|cqi)/g)].map(([, n, unit]) => Number(n) * (unit === "px" ? 1 : width / 100));
  const [low = 0, start = 0, falling = 0] = numbers(words);
  const [high = 0, growing = 0, margin = 0] = numbers(chart);
  return Math.max(low, start - falling) + Math.min(high, growing - margin);
}

describe("the stated height", () => {
  const style = frameStyle(size, "auto");

  it("is words and chart where the frame is narrowest, and from where the wide chart begins", () => {
    // At 280 the narrow chart, 358 wide with 268, is 248 wide: 268 × 248 ÷ 358 = 185.7.
    expect(leastAt(280, style)).toBeCloseTo(400 + 185.7, -0.5);
    expect(leastAt(600, style)).toBeCloseTo(280 + 268, -0.5);
    expect(leastAt(1200, style)).toBeCloseTo(280 + 268, -0.5);
  });

  it("is that of the words alone where nothing is drawn", () => {
    expect(frameStyle({ ...size, chart: 0 }, "auto")).toContain("min-height:calc(max(280px,505px - 37.5cqi))");
  });
});

describe("an element that updates", () => {
  it("has its script before it, and the way to the page where no script runs", () => {
    const page = parsed(elementSnippet({ ...framed, script: "https://statistics.example/embed-element.js" }));
    const [script, element] = [page.querySelector("script"), page.querySelector("township-chart")];
    expect(script?.getAttribute("src")).toBe("https://statistics.example/embed-element.js");
    expect(script?.hasAttribute("defer")).toBe(false);
    expect(element?.getAttribute("src")).toBe(framed.address);
    expect(["narrow", "wide", "chart"].map((name) => element?.getAttribute(name))).toEqual(["400", "280", "268"]);
    expect(element?.querySelector("a")?.getAttribute("href")).toBe(framed.address);
  });
});

describe("the listener of a page with frames", () => {
  it("is one script", () => expect(hostSnippet("a&b.js")).toBe('<script src="a&amp;b.js" defer></script>'));
});

const caption: Caption = {
  language: "zh-Hans",
  file: "x",
  kicker: "某镇 · 入学率 · <2023>",
  title: "上报99.4%；按1835÷1846复算为99.40%",
  subtitle: "%，2014—2023学年",
  facts: ["复算 99.40% = 已入学 1835 ÷ 1846"],
  notes: ["横轴从0开始"],
  source: '某镇“两基”工作汇报 · 来源："表1" & 表2',
  marks: ["演示数据", "草稿"],
  alternative: "某镇入学率",
};
const svg =
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 500" role="img"><text>99.40%</text></svg>';

describe("a chart to keep", () => {
  const html = frozenPage(caption, svg);
  const page = parsed(html);

  it("is a page in its language with the picture and its words", () => {
    expect(html.startsWith("<!doctype html>")).toBe(true);
    expect(page.documentElement.lang).toBe("zh-Hans");
    expect(page.title).toBe("某镇 · 入学率 · <2023> · 上报99.4%；按1835÷1846复算为99.40%");
    expect(page.querySelectorAll("svg[role=img] text")).toHaveLength(1);
    expect(page.querySelector("h1")?.textContent).toBe(caption.title);
    const words = page.body.textContent ?? "";
    for (const said of [...caption.facts, ...caption.notes, ...caption.marks, caption.source])
      expect(words).toContain(said);
  });

  it("loads nothing and runs nothing, and forbids both", () => {
    expect(page.querySelectorAll("script, link, img, iframe, object, embed")).toHaveLength(0);
    expect(html.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|\bsrc=|\bhref=|url\(|@import/);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("script-src");
  });
});
