import type { APIRoute } from "astro";
import { rateRecords } from "../../downloads/rates.ts";
import { site } from "../../site/current.ts";

/** One record a line, so that two releases can be compared line by line. */
export const GET: APIRoute = () =>
  new Response(
    `[\n${rateRecords(site)
      .map((record) => JSON.stringify(record))
      .join(",\n")}\n]\n`,
  );
