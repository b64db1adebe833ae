import code from "virtual:embed";
import type { APIRoute } from "astro";

/** Runs in the page of an embedded chart: colours by the address, height told to the page around it. */
export const GET: APIRoute = () => new Response(code, { headers: { "content-type": "text/javascript" } });
