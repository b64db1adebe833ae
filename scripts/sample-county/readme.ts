import { columnOf, placeOf } from "./cell.ts";
import type { Tables } from "./columns.ts";
import { type Slip, type SlippedCell, slipKinds, slippedCells } from "./slip.ts";

const opening = `# Yunling County (云岭县), a demonstration

Nothing here is real. The county, its fourteen townships, its forty schools and every figure are invented; the codes
begin with 99, which no province has. The figures come from a small simulation: children are born, enter grade 1, move
up, repeat, transfer, drop out and graduate, so that the tables agree with one another from year to year.

| | |
| --- | --- |
| Years | school years 2014-2015 to 2023-2024; calendar years 2014 to 2023 for literacy and student aid |
| Schools send | pupils, grades, dropout, graduation, teachers, library, floor area, one row a level |
| Townships send | enrolment, completion, literacy, student aid; most also totals of their own for pupils and dropout |
| The county sends | student aid for tertiary education and for all stages; the rest is rolled up |
| Ages | 7-12 and 13-15, as in the forms of 两基 |

Besides slips there is what real papers have too: Gujing Township (古井乡) sent several tables not at all for 2020-2021,
some cells are empty, and \`[x]\`, \`[z]\` and \`[c]\` stand where they would.

Do not edit these files: \`npm run sample-county\` writes them, and a test compares them with what it would write.

## Planted slips

Each is a mistake that offices make, planted after the simulation. The list is \`scripts/sample-county/slips.ts\`. Rows are
counted as Excel counts them. *Truth* is what the figures behind the cell give.

`;

const header = [
  "| File | Row | Column | Printed | Truth | Kind | Why |",
  "| --- | --- | --- | --- | --- | --- | --- |",
];

/** data/sample-county/README.md; rows are those of `tables` after planting. */
export function readme(tables: Tables, slips: readonly Slip[]): string {
  const rows = slips.flatMap((slip) => slippedCells(slip).map((cell, place) => line(tables, slip, cell, place)));
  return `${opening}${[...header, ...rows].join("\n")}\n`;
}

function line(tables: Tables, slip: Slip, cell: SlippedCell, place: number): string {
  const row = placeOf(tables, cell) + 2 + (slip.addedFrom === undefined ? 0 : 1);
  const column = columnOf(tables[cell.table], cell.column);
  const letter = String.fromCharCode("A".charCodeAt(0) + column);
  const words = place === 0 ? [slipKinds[slip.kind], slip.why.en] : [slipKinds[slip.kind], "(the same slip)"];
  const cells = [
    `${cell.table}.csv`,
    row,
    `${letter} (${cell.column})`,
    cell.printed || "(empty)",
    cell.truth,
    ...words,
  ];
  return `| ${cells.join(" | ")} |`;
}
