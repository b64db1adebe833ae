import { element } from "../../slides/xml.ts";
import { colors } from "./colors.ts";
import { type Node, readMarkup, type Tag, writeMarkup } from "./markup.ts";
import { type Paint, paints } from "./table.ts";
import { paintedWords } from "./words.ts";

/** A chart whose look stands in its own attributes: no class, no stylesheet, no reference. */
export interface Painted {
  readonly width: number;
  readonly height: number;
  /** Its elements, without an `<svg>` around them. */
  readonly markup: string;
}

/**
 * A chart with classes, as src/charts draws it, for light paper: what Office, WPS and LibreOffice understand of SVG. The
 * data attributes stay. @param least the smallest text that is left as small as it is
 * @throws TypeError for elements that few programs draw rightly
 */
export function paint(markup: string, least = 0): Painted {
  const svg = readMarkup(markup);
  if (!svg) return { width: 0, height: 0, markup: "" };
  const [, , width = 0, height = 0] = (svg.attributes["viewBox"] ?? "").split(/[\s,]+/).map(Number);
  const inside = { classes: [classesOf(svg)], least };
  const drawn = svg.children.flatMap((node) => paintedNode(node, inside));
  return { width, height, markup: drawn.map(writeMarkup).join("") };
}

interface Inside {
  /** The classes of the elements around, from the outermost. */
  readonly classes: readonly (readonly string[])[];
  readonly least: number;
}

const wordless = new Set(["title", "desc", "style", "metadata", "script"]);
/** What programs that open SVG outside of browsers draw in the wrong place, or not at all. */
const foreign = new Set(["use", "symbol", "svg", "image", "foreignObject"]);

function paintedNode(node: Node, inside: Inside): Node[] {
  if (typeof node === "string") return node.trim() === "" ? [] : [node];
  if (wordless.has(node.name)) return [];
  if (foreign.has(node.name)) throw new TypeError(`a chart that travels has no <${node.name}>`);
  const applying = paintsOf(node, inside);
  if (applying.some(({ hidden }) => hidden)) return [];
  const looks = applying.flatMap((paint) => Object.entries(paint.attributes ?? {}));
  const attributes = plain({ ...node.attributes, ...Object.fromEntries(looks) });
  if (node.name === "text") {
    const hasHalo = applying.some(({ halo }) => halo);
    return paintedWords({ ...node, attributes }, hasHalo, inside.least);
  }
  const within = { ...inside, classes: [...inside.classes, classesOf(node)] };
  return [{ name: node.name, attributes, children: node.children.flatMap((child) => paintedNode(child, within)) }];
}

function classesOf({ attributes }: Tag): string[] {
  return (attributes["class"] ?? "").split(/\s+/).filter(Boolean);
}

/** The rows of the table that are meant for an element. */
function paintsOf(tag: Tag, { classes }: Inside): Paint[] {
  const own = classesOf(tag);
  return paints.flatMap(([selector, paint]) => (applies(selector, tag.name, own, classes) ? [paint] : []));
}

/** Whether `.panel .line.bad` or `text` is meant for an element. */
function applies(selector: string, name: string, own: readonly string[], around: Inside["classes"]): boolean {
  const [last = "", before] = selector.split(" ").reverse();
  const [tag, ...classes] = last.split(".");
  if (tag !== "" && tag !== name) return false;
  if (!classes.every((each) => own.includes(each))) return false;
  return before === undefined || around.some((each) => each.includes(before.slice(1)));
}

/** What is for readers of a page: classes, names for screen readers, hooks of scripts. */
const ofPages = /^(class|style|role|id|lang|xml:.*|xmlns.*|aria-.*|tabindex|focusable|on.*)$/;

function plain(attributes: Tag["attributes"]): Record<string, string> {
  const kept = Object.entries(attributes).filter(([name]) => !ofPages.test(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, value === "currentColor" ? colors.rule : value]));
}

/** A chart that was painted, at a place and a size. */
export function placed({ markup }: Painted, x: number, y: number, scale: number): string {
  const [left, top] = [x, y].map((each) => Math.round(each * 100) / 100);
  return element("g", { transform: `translate(${left} ${top}) scale(${Math.round(scale * 10000) / 10000})` }, markup);
}
