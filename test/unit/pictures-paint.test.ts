import { readdirSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { colors } from "../../src/exhibits/paint/colors.ts";
import { paint } from "../../src/exhibits/paint/paint.ts";

const layouts = "src/layouts";
const sheets = readdirSync(layouts)
  .filter((name) => name.endsWith(".css"))
  .map((name) => readFileSync(`${layouts}/${name}`, "utf8").replace(/\/\*[\s\S]*?\*\//g, ""));

interface Rule {
  readonly selector: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** The rules that hold on every screen: those within `@media` are for print, phones and forced colours. */
function rulesIn(css: string): Rule[] {
  const plain = css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = "", body = ""]) => {
    const declared = body.split(";").flatMap((line) => {
      const [name = "", ...value] = line.split(":");
      return value.length > 0 ? [[name.trim(), value.join(":").trim()] as const] : [];
    });
    return selectors.split(",").map((selector) => ({ selector: selector.trim(), properties: new Map(declared) }));
  });
}

const rules = sheets.flatMap(rulesIn);
/** The first `:root` is that of daylight. */
const tokens = new Map(
  [...(rules.find(({ selector }) => selector === ":root")?.properties ?? [])].map(([name, value]) => [
    name,
    longHex(value),
  ]),
);

function longHex(color: string): string {
  return color.replace(/^#([\da-f])([\da-f])([\da-f])$/i, "#$1$1$2$2$3$3");
}

/** What the look of a mark is made of. */
const looks = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linejoin",
  "stroke-opacity",
  "fill-opacity",
];
const ofWords = ["font-size", "font-weight"];

/** The rules that draw charts: those of classes within a chart, but for what a chart as a whole gets. */
const drawing = rules.filter(
  ({ selector, properties }) =>
    /^(\.chart|\.panel|\.strip-dots) [.\w]|^\.grid-line$/.test(selector) &&
    [...looks, ...ofWords, "paint-order", "display"].some((name) => properties.has(name)),
);

function specificity(selector: string): number {
  return (selector.match(/\./g) ?? []).length * 100 + (selector.match(/(^|\s)[a-z]/g) ?? []).length;
}

/** What the stylesheets say of an element, by their own order of precedence. */
function styled(element: Element): ReadonlyMap<string, string> {
  const applying = drawing
    .map((rule, order) => ({ ...rule, order, weight: specificity(rule.selector) }))
    .filter(({ selector }) => element.matches(selector))
    .sort((a, b) => a.weight - b.weight || a.order - b.order);
  return new Map(applying.flatMap(({ properties }) => [...properties]).map(([name, value]) => [name, said(value)]));
}

function said(value: string): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => tokens.get(name) ?? name).replace(/px$/, "");
}

/** A drawing of one mark that a selector is meant for. */
function sampleFor(selector: string, tag: "path" | "text"): string {
  const [last = "", ...around] = selector.split(" ").reverse();
  const classes = last.split(".").slice(1).join(" ");
  const name = /^[a-z]+/.exec(last)?.[0] ?? tag;
  const element = `<${name} class="${classes}" x="1" y="2">${name === "text" ? "7" : ""}</${name}>`;
  const outer = around.filter((each) => each !== ".chart" && each !== ".panel" && each !== ".strip-dots");
  const inner = outer.reduce((inside, each) => `<g class="${each.slice(1)}">${inside}</g>`, element);
  const root = around.includes(".panel")
    ? "chart panel"
    : around.includes(".strip-dots")
      ? "chart strip-dots"
      : "chart";
  return `<svg class="${root}" viewBox="0 0 10 10">${inner}</svg>`;
}

const mark = "path, line, text, rect, circle";

function elementsOf(markup: string, selector: string): Element[] {
  return [...new JSDOM(markup).window.document.querySelectorAll(selector)];
}

describe("the look of a chart that travels", () => {
  it("has the colours of the site in daylight", () => {
    expect(Object.keys(colors).length).toBeGreaterThan(10);
    const named = Object.keys(colors).map((name) => [name, tokens.get(`--${name}`)]);
    expect(Object.fromEntries(named)).toEqual(colors);
  });

  it("is that of the stylesheets, for every one of their rules", () => {
    expect(drawing.length).toBeGreaterThan(35);
    for (const { selector } of drawing) {
      for (const tag of ["path", "text"] as const) {
        const sample = sampleFor(selector, tag);
        const [drawn] = elementsOf(sample, mark);
        if (!drawn) throw new TypeError(`no mark in ${sample}`);
        const style = styled(drawn);
        const painted = elementsOf(`<svg>${paint(sample).markup}</svg>`, mark);
        if (style.get("display") === "none") {
          expect(painted, selector).toEqual([]);
          continue;
        }
        const expected = [...looks, ...(drawn.localName === "text" ? ofWords : [])].map((name) => [
          name,
          wanted(style, name),
        ]);
        const main = painted.at(-1);
        const found = expected.map(([name = ""]) => [name, main?.getAttribute(name) ?? undefined]);
        expect(found, `${selector} on <${drawn.localName}>`).toEqual(expected);
        const hasHalo = drawn.localName === "text" && style.has("paint-order");
        expect(painted.length, `paper around ${selector}`).toBe(hasHalo ? 2 : 1);
      }
    }
  });

  it("keeps what marks say of their figures, and nothing that only a page understands", () => {
    const chart =
      '<svg class="chart" viewBox="0 0 20 10" role="img" aria-label="a &amp; b"><title>no</title><g class="pt" tabindex="0" data-rate="90.9" data-status="a&lt;b"><circle class="dot" style="fill:red" cx="1" cy="1" r="1"/></g></svg>';
    expect(paint(chart)).toEqual({
      ...{ width: 20, height: 10 },
      markup: '<g data-rate="90.9" data-status="a&lt;b"><circle cx="1" cy="1" r="1" fill="#0f5c8e"/></g>',
    });
  });

  it("sets words in pixels where the frame set them by shifts and in ems", () => {
    const chart =
      '<svg class="chart" viewBox="0 0 9 9"><g class="axis" text-anchor="end" transform="translate(-9,0)"><text y="0.5em" transform="translate(46,290)">5&nbsp;%</text></g></svg>';
    expect(paint(chart).markup).toBe(
      '<g text-anchor="end" transform="translate(-9,0)"><text y="296" fill="#465461" font-size="12" x="46">5\u00a0%</text></g>',
    );
  });

  it("can have no text below some size", () => {
    const chart = '<svg class="chart" viewBox="0 0 9 9"><text class="gap" x="1" y="1">[c]</text></svg>';
    expect(paint(chart).markup).toContain('font-size="11"');
    expect(paint(chart, 12).markup).toContain('font-size="12"');
  });

  it("puts paper below words that lines run through", () => {
    const chart = '<svg class="chart" viewBox="0 0 9 9"><text class="end" x="1" y="1">9%</text></svg>';
    const [below, above] = elementsOf(`<svg>${paint(chart).markup}</svg>`, mark);
    expect(below?.localName).toBe("rect");
    expect(below?.getAttribute("fill")).toBe(colors.paper);
    expect(Number(below?.getAttribute("x"))).toBeLessThan(1);
    expect(above?.getAttribute("stroke")).toBeNull();
    expect(above?.textContent).toBe("9%");
  });

  it.each(["use", "symbol", "image"])("is refused to a chart with <%s>, which few programs draw rightly", (name) => {
    expect(() => paint(`<svg class="chart" viewBox="0 0 9 9"><${name} href="#a"/></svg>`)).toThrow(name);
  });

  it("is nothing where nothing was drawn", () => {
    expect(paint("")).toEqual({ width: 0, height: 0, markup: "" });
  });
});

/** Charts are bold in the one weight that every face has; the stroke of words with a halo is that of the halo. */
function wanted(style: ReadonlyMap<string, string>, name: string): string | undefined {
  const value = style.get(name);
  if (style.has("paint-order") && name.startsWith("stroke")) return undefined;
  return name === "font-weight" && value === "600" ? "700" : value;
}
