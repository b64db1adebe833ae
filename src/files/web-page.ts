/** What pages and tables in HTML begin with; a cell may begin with `<5`, and a heading with `<br>` in it is a cell. */
const page =
  /^<(!doctype\s+html|html|head|body|table|tbody|thead|tr|td|meta|script|style|title|div|center|form|frameset|iframe|h[1-6]|p|span|font|base)[\s>/]/i;

/**
 * Whether a file that begins like this is a web page: the form for logging in, an error, or a table that an old system
 * exports as HTML. Comments, an XML declaration and quotes around every line, by whatever took it for CSV, come first.
 */
export function isWebPage(start: string): boolean {
  const bare = start.replaceAll('""', '"').replace(/^["\s]+/, "");
  const markup = bare.replace(/^(<!--[\s\S]*?-->|<\?xml[^>]*\?>|["\s])+/, "");
  return page.test(markup) || /^MIME-Version:[\s\S]*multipart\/related/i.test(bare);
}
