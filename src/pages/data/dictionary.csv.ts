import type { APIRoute } from "astro";
import { dictionaryText } from "../../downloads/dictionary.ts";
import { previous } from "../../site/current.ts";

export const GET: APIRoute = () => new Response(dictionaryText(previous !== undefined));
