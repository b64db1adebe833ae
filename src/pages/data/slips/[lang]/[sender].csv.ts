import type { APIRoute } from "astro";
import { csvText } from "../../../../downloads/csv.ts";
import { slipRows } from "../../../../downloads/slip.ts";
import { bySender } from "../../../../site/discrepancies.ts";
import { languageOf, routesFor } from "../../../../site/routes.ts";

export function getStaticPaths() {
  return routesFor([...bySender().keys()].map((sender) => ({ sender })));
}

export const GET: APIRoute = ({ params }) => {
  const { header, rows } = slipRows(bySender().get(params["sender"] ?? "") ?? [], languageOf(params["lang"]));
  return new Response(csvText(header, rows));
};
