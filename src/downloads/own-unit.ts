import { movePoint } from "../sheets/unit.ts";
import type { Seat } from "../sheets/view.ts";
import { textAt } from "./sheets-read.ts";

const multiples: Readonly<Record<number, string>> = {
  2: "百",
  3: "千",
  4: "万",
  5: "十万",
  6: "百万",
  7: "千万",
  8: "亿",
};
const ownUnit = /[万萬亿億千百元人册冊本㎡米%‰]/;

/**
 * A cell of a sheet as it is written where its header says neither a unit nor whose figure it is: 12.5 below 万元 is
 * 125000, what is no figure gets the multiple behind it, boys and girls are added.
 */
export function inOwnUnit(cells: readonly string[], { position, plus, conversion }: Seat): string {
  const written = textAt(cells, position);
  if (plus !== undefined) return summed(written, textAt(cells, plus));
  if (!conversion || written === "" || ownUnit.test(written)) return written;
  const moved = movePoint(written, conversion.places);
  if (conversion.sign) return moved === undefined ? written : `${written}${conversion.sign}`;
  return moved ?? `${written}${multiples[conversion.places] ?? ""}`;
}

function summed(first: string, second: string): string {
  if (first === "" || second === "") return first === "" ? "" : `${first}+`;
  const isCount = /^[0-9]{1,15}$/;
  return isCount.test(first) && isCount.test(second) ? String(Number(first) + Number(second)) : `${first}+${second}`;
}
