import { approximate } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { completion } from "../tables/completion.ts";
import type { Table } from "../tables/define.ts";
import { dropout } from "../tables/dropout.ts";
import { enrolment } from "../tables/enrolment.ts";
import { floorArea } from "../tables/floor-area.ts";
import { graduation } from "../tables/graduation.ts";
import { library } from "../tables/library.ts";
import { undated } from "../tables/period.ts";
import { pupils } from "../tables/pupils.ts";
import type { Reading } from "../tables/reading.ts";
import { teachers } from "../tables/teachers.ts";
import { type Check, digits, labelOf, problemAt } from "./check.ts";
import { joinOf, keyOf, type Located } from "./join.ts";
import { median, spread } from "./spread.ts";

/** Fewer places have no usual. */
const peerPlaces = 8;

/** A ratio over fewer jumps by chance. */
const peerSize = 50;

/** So many times the usual distance; places differ for good reasons, so the distance is a wide one. */
const peerDistance = 8;

/** Peers that hardly differ make any difference look large, so a twentieth of the median counts as usual. */
const peerUsual = 1 / 20;

interface Ratio {
  readonly table: Table;
  readonly part: string;
  readonly whole: readonly [Table, string];
}

/** Counts of one key that hang together everywhere. */
const ratios: readonly Ratio[] = [
  { table: enrolment, part: "enrolled", whole: [enrolment, "population"] },
  { table: completion, part: "completed", whole: [completion, "population"] },
  { table: dropout, part: "dropouts", whole: [dropout, "pupils_at_start"] },
  { table: graduation, part: "graduates", whole: [graduation, "final_year_pupils"] },
  { table: teachers, part: "full_time_teachers", whole: [pupils, "pupils"] },
  { table: library, part: "books", whole: [pupils, "pupils"] },
  { table: floorArea, part: "floor_area", whole: [pupils, "pupils"] },
];

/** A ratio of two counts far from its median over the places of one kind, year and level. */
export const outlierAmongPeers: Check = {
  codes: ["outlier-among-peers"],
  check: (reading) => ratios.flatMap((ratio) => peersOf(reading, ratio).flatMap((peers) => outliers(reading, peers))),
};

interface Peer {
  readonly part: Located;
  readonly whole: Located;
  readonly ratio: number;
}

/** Places of one kind, year and level, where there are enough. */
function peersOf(reading: Reading, { table, part, whole: [wholeTable, wholeColumn] }: Ratio): Peer[][] {
  const join = joinOf(reading);
  const groups = new Map<string, Peer[]>();
  for (const row of join.firsts(table)) {
    const key = keyOf(table, row);
    const place = reading.places.place(key.area);
    if (!place || key.group !== "all" || key.period === undated) continue;
    const [found, of] = [join.figure(table, part, key), join.figure(wholeTable, wholeColumn, key)];
    const size = of ? approximate(of.value) : 0;
    if (!found || !of || size < peerSize) continue;
    const name = `${place.kind}\t${key.period}\t${key.level}`;
    const peer = { part: found, whole: of, ratio: approximate(found.value) / size };
    groups.set(name, [...(groups.get(name) ?? []), peer]);
  }
  return [...groups.values()].filter(({ length }) => length >= peerPlaces);
}

function outliers(reading: Reading, peers: readonly Peer[]): Problem[] {
  const all = peers.map(({ ratio }) => ratio);
  const middle = median(all);
  const usual = spread(all, middle);
  return peers.flatMap(({ part, whole, ratio }) => {
    // √(r ÷ n) is how far a share strays by chance, were its cases independent.
    const chance = Math.sqrt(Math.max(ratio, middle) / approximate(whole.value));
    const scale = Math.max(usual, middle * peerUsual, chance);
    if (Math.abs(ratio - middle) <= peerDistance * scale) return [];
    return [
      problemAt(reading, "outlier-among-peers", part, {
        part: labelOf(part.table, part.column),
        found: digits(part.value),
        whole: labelOf(whole.table, whole.column),
        limit: digits(whole.value),
        ratio: ratio.toPrecision(3),
        count: peers.length,
        median: middle.toPrecision(3),
        usual: scale.toPrecision(2),
      }),
    ];
  });
}
