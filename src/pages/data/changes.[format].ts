import type { APIRoute } from "astro";
import { changeColumns, changeRecords } from "../../downloads/changes.ts";
import { csvText } from "../../downloads/csv.ts";
import { changes } from "../../downloads/current-changes.ts";

/** changes.csv and changes.json, where the command names a release to compare with. */
export function getStaticPaths() {
  return changes ? ["csv", "json"].map((format) => ({ params: { format } })) : [];
}

/** One record a line, so that two releases can be compared line by line. */
export const GET: APIRoute = ({ params }) => {
  const records = changes ? changeRecords(changes) : [];
  if (params["format"] === "json") {
    return new Response(`[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`);
  }
  return new Response(
    csvText(
      changeColumns,
      records.map((record) => changeColumns.map((column) => record[column])),
    ),
  );
};
