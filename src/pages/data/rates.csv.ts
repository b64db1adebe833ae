import type { APIRoute } from "astro";
import { csvText } from "../../downloads/csv.ts";
import { rateColumns, rateRecords } from "../../downloads/rates.ts";
import { site } from "../../site/current.ts";

export const GET: APIRoute = () =>
  new Response(
    csvText(
      rateColumns,
      rateRecords(site).map((record) => rateColumns.map((column) => record[column])),
    ),
  );
