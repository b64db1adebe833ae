import type { APIRoute } from "astro";
import { comparisonColumns, comparisonRecords } from "../../downloads/comparisons.ts";
import { csvText } from "../../downloads/csv.ts";
import { site } from "../../site/current.ts";

export const GET: APIRoute = () =>
  new Response(
    csvText(
      comparisonColumns,
      comparisonRecords(site).map((record) => comparisonColumns.map((column) => record[column])),
    ),
  );
