import code from "virtual:embed-host";
import type { APIRoute } from "astro";

/** For the pages of others, who may copy it: mends the height of frames with charts. */
export const GET: APIRoute = () => new Response(code, { headers: { "content-type": "text/javascript" } });
