import { element, escaped } from "../../slides/xml.ts";

/** An element of a chart, or the text between tags, as it is meant. */
export type Node = Tag | string;

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** What the house writes and browsers serialise: tags with quoted attributes, and text. */
const token = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const attribute = /([\w:.-]+)="([^"]*)"/g;

/** The first element of some markup; undefined where there is none. */
export function readMarkup(markup: string): Tag | undefined {
  const top: Node[] = [];
  const open: { readonly tag: Tag; readonly children: Node[] }[] = [];
  for (const [, closing, name = "", attributes = "", alone, text] of markup.matchAll(token)) {
    const into = open.at(-1)?.children ?? top;
    if (text !== undefined) into.push(meant(text));
    else if (closing === "/") open.pop();
    else {
      const children: Node[] = [];
      const tag = { name, attributes: readAttributes(attributes), children };
      into.push(tag);
      if (alone !== "/") open.push({ tag, children });
    }
  }
  return top.find((node) => typeof node !== "string");
}

function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, name = "", value = ""]) => [name, meant(value)]));
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};

/** Text with its entities as the characters that they stand for. */
function meant(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, digits, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16));
  });
}

export function writeMarkup(node: Node): string {
  if (typeof node === "string") return escaped(node);
  return element(node.name, node.attributes, ...node.children.map(writeMarkup));
}
