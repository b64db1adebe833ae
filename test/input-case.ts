import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { z } from "zod";
import type { SentFile } from "../src/tables/reading.ts";

/** Where the cases stand; README.md there says how one is written. */
export const folder = "test/input";

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const sheet = z.union([
  z.array(z.array(cell)),
  z.strictObject({
    rows: z.array(z.array(cell)),
    /** Merged cells as Excel names them: `B1:E1`. */
    merges: z.array(z.string()).optional(),
  }),
]);
const words = z.strictObject({ "zh-Hans": z.string(), "zh-Hant": z.string(), en: z.string() });
/** A header of keys and columns, then a row each. */
const rows = z.array(z.array(z.string())).min(1);
const expectation = z.strictObject({
  /** The mistake in one sentence: the title of the test. */
  says: z.string(),
  table: z.string().optional(),
  /** The name under which the file is sent; the table's own where it is left out. */
  as: z.string().optional(),
  /** Lines of areas.csv in place of the shared ones. */
  areas: z.array(z.string()).optional(),
  /** Further settings of dataset.json. */
  settings: z.record(z.string(), z.unknown()).optional(),
  workbook: z.record(z.string(), sheet).optional(),
  /** What is read of the table; by table where there are several. */
  rows: z.union([rows, z.record(z.string(), rows)]),
  problems: z.array(
    z.strictObject({
      code: z.string(),
      severity: z.enum(["error", "finding", "note"]),
      file: z.string().optional(),
      sheet: z.string().optional(),
      row: z.number().optional(),
      column: z.string().optional(),
      message: words,
    }),
  ),
});

export type Expectation = z.infer<typeof expectation>;

/** A case: what is sent, and what must come of it. */
export interface InputCase {
  readonly name: string;
  readonly expectation: Expectation;
  readonly files: readonly SentFile[];
}

/** The names of all cases, and of files that belong to none. */
export function caseNames(): { readonly cases: readonly string[]; readonly strays: readonly string[] } {
  const entries = readdirSync(folder).filter((name) => name !== "README.md" && !name.startsWith("_"));
  const stems = new Set(entries.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length)));
  const strays = entries.filter((name) => !stems.has(name.replace(/\.[a-z]+$/, "")));
  return { cases: [...stems].sort(), strays };
}

/** Reads a case. @throws where its expectation is not as README.md says, or its file is missing */
export async function readCase(name: string): Promise<InputCase> {
  const found = expectation.parse(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")));
  return { name, expectation: found, files: await filesOf(name, found) };
}

async function filesOf(name: string, { table = "", as, workbook }: Expectation): Promise<SentFile[]> {
  if (workbook) return [{ name: as ?? `${table}.xlsx`, bytes: await bytesOf(workbook) }];
  const path = join(folder, name);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const inside = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((each) =>
      statSync(join(path, each)).isFile(),
    );
    return inside.map((each) => ({ name: each.replaceAll("\\", "/"), bytes: readFileSync(join(path, each)) }));
  }
  const files = readdirSync(folder).filter((each) => each.startsWith(`${name}.`) && !each.endsWith(".json"));
  return files.map((each) => ({
    name: as ?? `${table}${each.slice(name.length)}`,
    bytes: readFileSync(join(folder, each)),
  }));
}

/** Built here, so that no binary file stands beside the cases. */
async function bytesOf(workbook: NonNullable<Expectation["workbook"]>): Promise<Uint8Array> {
  const sheets = Object.entries(workbook).map(([sheetName, given]) => {
    const { rows: lines, merges = [] } = Array.isArray(given) ? { rows: given } : given;
    return { name: sheetName, rows: lines, merges: merges.map(mergeOf) };
  });
  return await writeXlsx({ sheets });
}

function mergeOf(range: string) {
  const [, fromColumn = "", fromRow = "", toColumn = "", toRow = ""] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  return {
    ...{ startRow: Number(fromRow) - 1, startCol: positionOf(fromColumn) },
    ...{ endRow: Number(toRow) - 1, endCol: positionOf(toColumn) },
  };
}

function positionOf(letters: string): number {
  return [...letters].reduce((position, letter) => position * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
