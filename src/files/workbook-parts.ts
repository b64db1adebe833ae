import { broken } from "./workbook-refused.ts";
import { type Attributes, readXml } from "./workbook-xml.ts";
import type { Zip } from "./workbook-zip.ts";

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** Where everything in a workbook stands. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly strings?: string;
  readonly styles?: string;
  /** Whether days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

interface Relation {
  /** The last word of its type, which both editions of OOXML share: `worksheet`, `sharedStrings`. */
  readonly type: string;
  readonly part: string;
}

type Relations = ReadonlyMap<string, Relation>;

/** The part that everything else hangs on. @throws WorkbookRefused where the package does not say which it is. */
export function mainPart(zip: Zip): string {
  for (const { type, part } of relationsOf(zip, "").values()) if (type === "officeDocument") return part;
  throw broken("_rels/.rels");
}

/** Reads the workbook's own part. Sheets that are not of cells (charts, macros, dialogs) are no sheets here. */
export function readParts(zip: Zip, workbook: string): WorkbookParts {
  const relations = relationsOf(zip, workbook);
  const sheets: SheetPart[] = [];
  const names = new Set<string>();
  let from1904 = false;
  let root = "";
  const open = (tag: string, attributes: Attributes) => {
    root ||= tag;
    if (tag === "workbookPr") from1904 = isTrue(attributes.get("date1904"));
    if (tag !== "sheet") return;
    const relation = relations.get(attributes.get("id") ?? "");
    const name = attributes.get("name");
    if (!relation || name === undefined || names.has(name)) throw broken(workbook);
    names.add(name);
    const hidden = /^(very)?hidden$/i.test(attributes.get("state") ?? "");
    if (relation.type === "worksheet") sheets.push({ name, part: relation.part, hidden });
  };
  readXml(zip, workbook, { open, close: () => {} });
  if (root !== "workbook") throw broken(workbook);
  const part = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.part;
  const [strings, styles] = [part("sharedStrings"), part("styles")];
  return { sheets, from1904, ...(strings ? { strings } : {}), ...(styles ? { styles } : {}) };
}

/** How XML writes yes. */
export function isTrue(written: string | undefined): boolean {
  return written === "1" || written === "true";
}

/** The parts that a part names, by the ids it gives them; what lies outside the package is left out. */
function relationsOf(zip: Zip, part: string): Relations {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const relations = new Map<string, Relation>();
  const open = (tag: string, attributes: Attributes) => {
    const [id, type, target] = ["Id", "Type", "Target"].map((name) => attributes.get(name));
    if (tag !== "Relationship" || attributes.get("TargetMode") === "External") return;
    if (id === undefined || type === undefined || target === undefined) throw broken(part);
    relations.set(id, { type: type.slice(type.lastIndexOf("/") + 1), part: resolved(target, folder) });
  };
  readXml(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, { open, close: () => {} });
  return relations;
}

/** The name of a part as another names it: from the package's root, or from the other's folder. */
function resolved(target: string, folder: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names.join("/");
}
