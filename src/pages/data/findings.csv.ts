import type { APIRoute } from "astro";
import { csvText } from "../../downloads/csv.ts";
import { findingColumns, findingRecord } from "../../downloads/findings.ts";
import { site } from "../../site/current.ts";

export const GET: APIRoute = () => {
  const records = site.findings.map(findingRecord);
  return new Response(
    csvText(
      findingColumns,
      records.map((record) => findingColumns.map((column) => record[column])),
    ),
  );
};
