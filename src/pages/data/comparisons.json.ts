import type { APIRoute } from "astro";
import { comparisonRecords } from "../../downloads/comparisons.ts";
import { site } from "../../site/current.ts";

/** One record a line, so that two releases can be compared line by line. */
export const GET: APIRoute = () =>
  new Response(
    `[\n${comparisonRecords(site)
      .map((record) => JSON.stringify(record))
      .join(",\n")}\n]\n`,
  );
