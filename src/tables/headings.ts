import { someSaid } from "../sheets/said-of-some.ts";
import { keysSaid } from "../sheets/title.ts";
import type { Section } from "../sheets/view.ts";
import type { Table } from "./define.ts";
import { lexiconOfTable } from "./lexicon.ts";
import { placesInText } from "./places-in-text.ts";
import type { ReadContext } from "./read-context.ts";
import type { RowReader } from "./row-reader.ts";

const ofWhich = /^其\s?中[:：]?/;

/** Longer lines are notes. */
const longest = 24;

/**
 * What a line of words among the rows says of those below it and the table does not: 初中 in a table of which the title
 * says 小学, 女生 where all are counted. Undefined where the rows say it themselves.
 */
export function saidOtherwise(
  text: string,
  table: Table,
  { header }: Section,
  reader: RowReader,
  { places }: ReadContext,
): string | undefined {
  if (text.length > longest) return undefined;
  const lexicon = lexiconOfTable(table);
  for (const [key, said] of keysSaid([{ text }], [], lexicon, placesInText(places))) {
    const isOwn = reader.keys.some((seat) => seat.key === key);
    const known = reader.views.map(({ keys }) => keys?.[key] ?? table.keys[key]?.blank);
    if (!isOwn && !known.includes(said.text)) return text;
  }
  const word = someSaid(text.replace(ofWhich, ""));
  const named = header.some(({ cells }) => cells.some((cell) => word !== undefined && cell.includes(word)));
  const inGroup = table.dimensions.group !== undefined && reader.keys.some(({ key }) => key === table.dimensions.group);
  return named || inGroup ? undefined : word;
}
