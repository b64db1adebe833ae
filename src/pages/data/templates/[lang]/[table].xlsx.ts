import type { APIRoute } from "astro";
import { templateWorkbook } from "../../../../downloads/template-workbook.ts";
import { templateTables } from "../../../../downloads/templates.ts";
import { languageOf, routesFor } from "../../../../site/routes.ts";

export function getStaticPaths() {
  return routesFor(templateTables.map(({ id }) => ({ table: id })));
}

export const GET: APIRoute = ({ params }) => {
  const table = templateTables.find(({ id }) => id === params["table"]);
  if (!table) throw new TypeError(`no such table: ${params["table"]}`);
  return new Response(new Uint8Array(templateWorkbook(table, languageOf(params["lang"]))));
};
