import Papa from "papaparse";
import type { Remark } from "../../files/opened.ts";
import { planGathering } from "../../tables/gather.ts";
import { isPassedOver, type SentFile } from "../../tables/reading.ts";
import { leaveOut, type PutIn } from "./message.ts";

/** A file as it was put in, with the place it has in a dataset, or why it has none. */
export interface Placed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly place:
    | { readonly way: "sent"; readonly as: string; readonly tables: readonly string[] }
    | { readonly way: "unreadable"; readonly remark: Remark }
    | { readonly way: "twin"; readonly of: string }
    | { readonly way: "unrecognised" | "several" | "left-out" | "changed" };
}

/**
 * Finds a file its place in a dataset: the table that was chosen for it, else the one that its header or name tells.
 * @param before the files that have their places already
 */
export function placeOf({ name, table, pasted }: PutIn, content: Uint8Array, before: readonly Placed[]): Placed {
  const bytes = pasted ? separatedByCommas(content) : content;
  const taken = before.flatMap(({ place, bytes }): SentFile[] =>
    place.way === "sent" ? [{ name: place.as, bytes }] : [],
  );
  return {
    name,
    bytes,
    place: table === undefined ? told(name, bytes, taken, before) : chosen(table, name, bytes, taken),
  };
}

function chosen(table: string, name: string, bytes: Uint8Array, taken: readonly SentFile[]): Placed["place"] {
  if (table === leaveOut) return { way: "left-out" };
  const stem = name
    .split("/")
    .join("-")
    .replace(/^[.~]+/, "");
  return { way: "sent", as: free(`${table}/${stem}`, bytes, taken), tables: [table] };
}

function told(name: string, bytes: Uint8Array, taken: readonly SentFile[], before: readonly Placed[]): Placed["place"] {
  if (isPassedOver(name)) return { way: "left-out" };
  const [plan] = planGathering([{ name, bytes }], taken);
  switch (plan?.way) {
    case "placed":
      return { way: "sent", as: plan.to, tables: plan.tables.map(({ id }) => id) };
    case "already-there":
      return { way: "twin", of: before.find(({ place }) => place.way === "sent" && place.as === plan.to)?.name ?? "" };
    case "name-taken": {
      const [again] = planGathering([{ name, bytes }], []);
      const tables = again?.way === "placed" ? again.tables.map(({ id }) => id) : [];
      return { way: "sent", as: free(plan.to, bytes, taken), tables };
    }
    case "unreadable":
      return { way: "unreadable", remark: plan.remark };
    default:
      return { way: plan?.way === "several" ? "several" : "unrecognised" };
  }
}

/** What a spreadsheet program puts on the clipboard, as the file that it would have been. */
function separatedByCommas(pasted: Uint8Array): Uint8Array {
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(pasted), { delimiter: "\t" });
  return new TextEncoder().encode(Papa.unparse(data, { newline: "\r\n" }));
}

/** The name with the ending of its kind, and with a number where another file has it. */
function free(name: string, bytes: Uint8Array, taken: readonly SentFile[]): string {
  const ending = bytes[0] === 0x50 && bytes[1] === 0x4b ? ".xlsx" : ".csv";
  const stem = name.replace(/\.[^./]*$/, "");
  const names = new Set(taken.map((each) => each.name));
  let given = `${stem}${ending}`;
  for (let number = 2; names.has(given); number++) given = `${stem} (${number})${ending}`;
  return given;
}
