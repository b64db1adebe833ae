import type { APIRoute } from "astro";
import { findingRecord } from "../../downloads/findings.ts";
import { site } from "../../site/current.ts";

/** One record a line, so that two releases can be compared line by line. */
export const GET: APIRoute = () =>
  new Response(`[\n${site.findings.map((finding) => JSON.stringify(findingRecord(finding))).join(",\n")}\n]\n`);
