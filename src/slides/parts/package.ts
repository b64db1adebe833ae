import { strToU8, type Zippable, zipSync } from "fflate";
import { element, escaped } from "../xml.ts";

/** A relation of a part, numbered from `rId1` in the order of the list. */
export interface Relation {
  /** The last word of its type, as `slide`; or the whole of it, where it is none of Office's own. */
  readonly type: string;
  /** The path of the part that it leads to. */
  readonly to: string;
}

/** A file within an Office document. */
export interface Part {
  readonly path: string;
  /** The content type; undefined for what its extension tells. */
  readonly type?: string;
  readonly body: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespace of relations within parts. */
export const relationsNamespace = office;

/** The namespaces of charts. */
export const chartNamespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": relationsNamespace,
} as const;

/** What a zip writes as the time of its files when there is none: the beginning of 1980. */
const noTime = new Date(1980, 0, 1);

const extensions: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** An Office document of its parts; `root` are the relations of the whole. The same parts give the same bytes. */
export function packageOf(parts: readonly Part[], root: readonly Relation[]): Uint8Array {
  const files: Zippable = {
    "[Content_Types].xml": xml(contentTypes(parts)),
    "_rels/.rels": xml(relationsXml("", root)),
  };
  for (const { path, body, relations } of parts) {
    // A workbook within a deck is packed already.
    files[path] = typeof body === "string" ? xml(body) : [body, { level: 0 }];
    if (relations) files[relationsPath(path)] = xml(relationsXml(path, relations));
  }
  return zipSync(files, { mtime: noTime });
}

function xml(body: string): Uint8Array {
  return strToU8(declaration + body);
}

function contentTypes(parts: readonly Part[]): string {
  const used = new Set(["rels", ...parts.map(({ path }) => path.slice(path.lastIndexOf(".") + 1))]);
  const defaults = Object.entries(extensions)
    .filter(([extension]) => used.has(extension))
    .map(([Extension, ContentType]) => element("Default", { Extension, ContentType }));
  const overrides = parts.flatMap(({ path, type }) =>
    type ? [element("Override", { PartName: `/${path}`, ContentType: type })] : [],
  );
  return element("Types", { xmlns: `${packages}/content-types` }, ...defaults, ...overrides);
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function relationsXml(from: string, relations: readonly Relation[]): string {
  const each = relations.map(({ type, to }, at) =>
    element("Relationship", {
      Id: `rId${at + 1}`,
      Type: type.includes("/") ? type : `${office}/${type}`,
      Target: relative(from, to),
    }),
  );
  return element("Relationships", { xmlns: `${packages}/relationships` }, ...each);
}

/** The way from one part to another: `../charts/chart1.xml`. */
function relative(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => ".."), ...there.slice(shared)].join("/");
}

/** Title and author of a document, without any date. */
export function properties(title: string, author: string, language: string): Part {
  const body = element(
    "cp:coreProperties",
    { "xmlns:cp": `${packages}/metadata/core-properties`, "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    element("dc:title", {}, escaped(title)),
    element("dc:creator", {}, escaped(author)),
    element("dc:language", {}, language),
  );
  return { path: "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml", body };
}

/** How the whole leads to its properties. */
export const propertiesRelation: Relation = {
  type: `${packages}/relationships/metadata/core-properties`,
  to: "docProps/core.xml",
};
