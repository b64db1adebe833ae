import type { Language } from "../i18n/language.ts";
import type { Caption } from "./exhibit.ts";
import { type FrameSize, frameWidths } from "./frame-style.ts";
import { type Face, linesOf, rowsOf, widthOf } from "./text-lines.ts";

/** A text of an embed page: its face, and the height of its lines. */
interface Line extends Face {
  readonly line: number;
}

/** The measures of an embed page, as its stylesheet (`embed.css`) has them. */
interface Page {
  /** What is left of the width for words. */
  readonly margins: number;
  /** What stands above, between and below the words and the chart: rules, paddings, margins. */
  readonly rest: number;
  readonly title: Line;
  readonly subtitle: Line;
  readonly rate: Face;
  /** Whether what belongs together stands side by side where there is room. */
  readonly beside: boolean;
}

const pages: Readonly<Record<"narrow" | "wide", Page>> = {
  narrow: {
    ...{ margins: 32, rest: 90, beside: false },
    title: { size: 18, bold: true, whole: true, line: 25.2 },
    subtitle: { size: 13, line: 19.5 },
    rate: { size: 18, bold: true },
  },
  wide: {
    // The wide chart is a little higher than the narrow one.
    ...{ margins: 48, rest: 100, beside: true },
    title: { size: 22, bold: true, whole: true, line: 29.7 },
    subtitle: { size: 14, line: 21 },
    rate: { size: 20, bold: true },
  },
};

const body: Line = { size: 14, line: 21 };
const term: Line = { size: 13, line: 16.9 };
const small: Line = { size: 12, line: 19.2 };

/** How high the narrow chart is: a line over the years, and bars, which are all that is lower. */
const [trend, bars] = [268, 104];

/** Widths of narrow frames at which the words are counted: below them they stand as at the next. */
const widths = [280, 320, 360, 400, 440, 480] as const;

/**
 * How high a frame must be for a chart with its words, at every width: worked out from the words, on the safe side, so
 * that a frame has its place before anything is loaded.
 * @param chart the chart as `Exhibit.draw("wide")` gives it; empty where nothing is drawn
 */
export function frameSize(caption: Caption, chart: string): FrameSize {
  const [, drawn = "0"] = /\sheight="(\d+)"/.exec(chart) ?? [];
  const { narrow: from, wide: to } = frameWidths;
  const wide = Math.max(wordsHeight(caption, to, pages.wide), wordsHeight(caption, to - 1, pages.narrow));
  // The lowest line from there to the narrowest that is nowhere below what the words need.
  const starts = widths.map((width) => {
    const more = Math.max(0, wordsHeight(caption, width, pages.narrow) - wide);
    return wide + (more * (to - from)) / (to - width);
  });
  return {
    narrow: Math.ceil(Math.max(...starts)),
    wide: Math.ceil(wide),
    chart: chartHeight(Number(drawn)),
  };
}

function chartHeight(drawn: number): number {
  if (drawn === 0) return 0;
  return drawn < trend ? bars : trend;
}

function wordsHeight(caption: Caption, frame: number, page: Page): number {
  const { rest, title, subtitle } = page;
  const width = frame - page.margins;
  const above = [...caption.kicker.split(" · ").slice(0, 2), caption.subtitle].join(" · ");
  const header = linesOf(caption.title, width, title) * title.line + linesOf(above, width, subtitle) * subtitle.line;
  return rest + header + factsHeight(caption.facts, width, page) + footerHeight(caption, width, page);
}

/** A fact of a caption as it stands on the page: how wide and how high. */
interface Part {
  readonly width: number;
  readonly height: number;
}

const [gapAcross, gapDown, signs] = [28, 6, 34];

/** Rate and fraction, as reported, standard: below each other, or in rows where they fit. */
function factsHeight([first, ...others]: readonly string[], width: number, page: Page): number {
  const parts = [
    ...(first === undefined ? [] : [equationPart(first, width, page)]),
    ...others.map((fact) => factPart(fact, width)),
  ];
  let [height, rowHeight, left] = [0, 0, 0];
  for (const part of parts) {
    if (page.beside && part.width <= left) {
      [rowHeight, left] = [Math.max(rowHeight, part.height), left - part.width - gapAcross];
      continue;
    }
    height += rowHeight + (rowHeight > 0 ? gapDown : 0);
    [rowHeight, left] = [part.height, width - part.width - gapAcross];
  }
  return height + rowHeight;
}

/** 复算 90.91% = 巩固 50 ÷ 脱盲 55, with its two sides above each other. */
function equationPart(fact: string, width: number, { rate }: Page): Part {
  const [said = "", ...sides] = fact.split(/ [=÷] /);
  const rateWidth = widthOf(said.replace(/^\S+ /, ""), rate);
  const room = width - rateWidth - signs;
  const lines = sides.map((side) => linesOf(side, room, term));
  const widest = Math.max(0, ...sides.map((side) => widthOf(side, term)));
  const height = lines.reduce((sum, each) => sum + each * term.line + 2, 2);
  return { width: rateWidth + signs + Math.min(widest, room), height: Math.max(height, 30) };
}

/** 上报 95%，不符: with the shape of its verdict; its two halves break apart where they do not fit. */
function factPart(fact: string, width: number): Part {
  const wanted = widthOf(fact, { ...body, bold: true }) + signs;
  return { width: Math.min(wanted, width), height: wanted <= width ? body.line : 2 * body.line + 4 };
}

/** Longer than that is a sentence, which may break within a line; shorter words of a footer stay together. */
export function isSentence(words: string, language: Language): boolean {
  return words.length > (language === "en" ? 40 : 20);
}

/** Marks, source, notes; the link to the site beside them or below. */
function footerHeight({ language, marks, source, notes }: Caption, width: number, { beside }: Page): number {
  const [site = "", ...papers] = source.split(" · ");
  const link = widthOf(site, small) + 24;
  const room = beside && width - link >= width * 0.6 ? width - link : width;
  const lines = [...marks, ...papers, ...notes].map((words) => ({ words, breaks: isSentence(words, language) }));
  const rows = rowsOf(lines, room, small, 14);
  const below = room === width ? linesOf(site, width, small) * small.line + 4 : 0;
  return rows * small.line + below;
}
