import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { readFolder } from "../../scripts/read-folder.ts";
import { runPipeline } from "../../src/site/pipeline.ts";
import type { Site } from "../../src/site/site.ts";

const { DOMParser } = new JSDOM("").window;

/** A deck as those who receive it find it: its parts by path, and where they lead. */
export interface OpenedDeck {
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array;
  /** @throws Error where there is no such part, or where it is not well-formed */
  part(path: string): Document;
  /** The parts that one leads to by a kind of relation, in the order of their numbers. */
  related(path: string, kind: string): string[];
  /** The slides in the order of the presentation. */
  readonly slides: readonly string[];
}

export function opened(deck: Uint8Array): OpenedDeck {
  const files = unzipSync(deck);
  const bytes = (path: string) => {
    const found = files[path];
    if (!found) throw new Error(`no such part: ${path}`);
    return found;
  };
  const read = new Map<string, Document>();
  const part = (path: string) => {
    const document = read.get(path) ?? new DOMParser().parseFromString(strFromU8(bytes(path)), "text/xml");
    if (document.querySelector("parsererror")) throw new Error(`not well-formed: ${path}`);
    read.set(path, document);
    return document;
  };
  const related = (path: string, kind: string) => {
    const at = path.lastIndexOf("/") + 1;
    const relations = part(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
    return all(relations, "Relationship")
      .filter((each) => each.getAttribute("Type")?.endsWith(`/${kind}`))
      .map((each) => new URL(each.getAttribute("Target") ?? "", `http://deck/${path}`).pathname.slice(1));
  };
  return { paths: Object.keys(files), bytes, part, related, slides: related("ppt/presentation.xml", "slide") };
}

/** The rows of a workbook's sheet, the head first; blanks are undefined. */
export type Cells = readonly (string | number | undefined)[];

const cell = /<c r="([A-Z]+)\d+"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g;

/** The only sheet of a workbook as its markup has it: quicker than a reader, which a test holds against it. */
export function rowsOf(workbook: Uint8Array): Cells[] {
  const sheet = strFromU8(unzipSync(workbook)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return [...sheet.matchAll(/<row r="\d+"(?:\/>|>(.*?)<\/row>)/gs)].map(([, row = ""]) => {
    const cells: (string | number | undefined)[] = [];
    for (const [, letters = "", digits, words] of row.matchAll(cell)) {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      cells[at] = digits === undefined ? textOf(words ?? "") : Number(digits);
    }
    return Array.from({ length: cells.length }, (_, at) => cells[at]);
  });
}

function textOf(markup: string): string {
  return markup.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** A chart of a deck with the rows of its workbook. */
export interface OpenedChart {
  readonly xml: Document;
  readonly rows: readonly Cells[];
  /** The series by the names of their columns, as they are shown before anybody edits them: points by their place. */
  readonly drawn: ReadonlyMap<string, readonly (string | undefined)[]>;
  /** The words that stand in it at no figure. */
  readonly notes: readonly string[];
}

/** The charts of a deck in the order of its slides. */
export function chartsIn(deck: OpenedDeck): OpenedChart[] {
  const paths = deck.slides.flatMap((slide) => deck.related(slide, "chart"));
  return paths.map((path) => {
    const xml = deck.part(path);
    const [workbook = ""] = deck.related(path, "package");
    const drawn = all(xml, "c:ser").map((series) => {
      const name = first(first(series, "c:tx"), "c:v").textContent ?? "";
      return [name, pointsIn(series, all(series, "c:val").length > 0 ? "c:val" : "c:yVal")] as const;
    });
    const notes = deck
      .related(path, "chartUserShapes")
      .flatMap((drawing) => all(deck.part(drawing), "a:t").map(({ textContent }) => textContent ?? ""));
    return { xml, rows: rowsOf(deck.bytes(workbook)), drawn: new Map(drawn), notes };
  });
}

/** The numbers that a series shows, undefined where it has none: `c:val`, `c:xVal` or `c:yVal`. */
function pointsIn(series: Element, name: string): (string | undefined)[] {
  const cache = first(first(series, name), "c:numCache");
  const points: (string | undefined)[] = Array.from({ length: Number(first(cache, "c:ptCount").getAttribute("val")) });
  for (const point of all(cache, "c:pt")) points[Number(point.getAttribute("idx"))] = point.textContent ?? "";
  return points;
}

/** A column of the workbook by its head. */
export function column({ rows }: Pick<OpenedChart, "rows">, head: string): Cells {
  const at = rows[0]?.indexOf(head) ?? -1;
  return rows.slice(1).map((row) => (at < 0 ? undefined : row[at]));
}

/** The elements of a name, `a:t`, in the order of the document. */
export function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}

/** The first of them. @throws Error where there is none */
export function first(within: Document | Element, name: string): Element {
  const [found] = all(within, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** A shape in its place on a page, in EMU. */
export interface Placed {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxOf(shape: Element): Placed {
  const [off, ext] = [first(shape, "a:off"), first(shape, "a:ext")];
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  // The first a:ext is that of the place, unless a name has an extension before it.
  const size = ext.hasAttribute("cx") ? ext : (all(shape, "a:ext").find((each) => each.hasAttribute("cx")) ?? ext);
  const [x, y] = [number(off, "x"), number(off, "y")];
  return {
    name: first(shape, "p:cNvPr").getAttribute("name") ?? "",
    ...{ x, y, right: x + number(size, "cx"), bottom: y + number(size, "cy") },
  };
}

/** The words of every paragraph. */
export function paragraphsOf(within: Document | Element): string[] {
  return all(within, "a:p").map((each) =>
    all(each, "a:t")
      .map(({ textContent }) => textContent ?? "")
      .join(""),
  );
}

/** The site of one of the datasets that come with the project. */
export function siteIn(dataset: string): Site {
  const folder = fileURLToPath(new URL(`../../data/${dataset}`, import.meta.url));
  const { site } = runPipeline(readFolder(folder, "en"));
  if (!site) throw new Error(`errors in ${dataset}`);
  return site;
}
