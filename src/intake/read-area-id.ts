import { halfWidth } from "./half-width.ts";
import { Refusal, Understood } from "./refusal.ts";

/** A dash alone is a sign of absence and no id. */
export function isAreaId(found: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(found) && /[A-Za-z0-9]/.test(found);
}

/**
 * The id of an area as it stands, or in half width without spaces, a leading apostrophe or the `.0` of a spreadsheet,
 * with a note; whether there is such an area is for others to say. Refuses as `not-an-area-id`, or as `id-scientific`
 * where a spreadsheet took it for a number.
 */
export function readAreaId(found: string): string | Understood<string> | Refusal {
  if (isAreaId(found)) return found;
  const read = bareId(found);
  if (isAreaId(read)) return new Understood(read, new Refusal("read-as", { found, read }));
  return new Refusal(scientific(found) ? "id-scientific" : "not-an-area-id", { found });
}

/** An id without what keyboards and spreadsheets add to it. */
export function bareId(found: string): string {
  const half = halfWidth(found).trim().replace(/^' */, "");
  return /^[0-9 ]+(\.0*)?$/.test(half) ? half.replace(/ +|\.0*$/g, "") : half;
}

/** A code as a spreadsheet shows a long number: its leading digits, and how many digits it has. */
export interface Scientific {
  readonly leading: string;
  readonly length: number;
}

/** Reads `3.401E+11`: four leading digits of twelve. Undefined for anything else. */
export function scientific(found: string): Scientific | undefined {
  const [, first, rest = "", exponent] = /^([1-9])(?:\.([0-9]*))?[eE]\+?([0-9]{1,2})$/.exec(bareId(found)) ?? [];
  if (first === undefined) return undefined;
  const length = Number(exponent) + 1;
  return rest.length < length ? { leading: first + rest, length } : undefined;
}
