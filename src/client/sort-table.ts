/** Turns the heads of sortable tables into buttons. Numbers sort by value, and cells without one stay last. */
export function sortTables(page: Document): void {
  for (const table of page.querySelectorAll<HTMLTableElement>("table.sortable")) {
    for (const head of table.querySelectorAll<HTMLTableCellElement>("thead th[data-sort]")) makeButton(table, head);
  }
}

function makeButton(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const button = head.ownerDocument.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => sortBy(table, head));
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  const descending = head.getAttribute("aria-sort") !== "descending";
  for (const each of table.querySelectorAll("th[aria-sort]")) each.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", descending ? "descending" : "ascending");
  const rows = [...body.rows].map((row) => ({ row, value: valueIn(row.cells[head.cellIndex]) }));
  rows.sort((a, b) => {
    if (a.value === undefined || b.value === undefined)
      return Number(a.value === undefined) - Number(b.value === undefined);
    return descending ? b.value - a.value : a.value - b.value;
  });
  body.append(...rows.map(({ row }) => row));
}

/** What a cell says it is worth (a rate printed as 1:19 is worth 19), else the first number in it. */
function valueIn(cell: HTMLTableCellElement | undefined): number | undefined {
  const value = cell?.dataset["value"];
  return value === undefined ? numberIn(cell?.textContent ?? "") : Number(value);
}

/** The first number of a cell as printed: group spaces and commas removed, a real minus sign understood. */
function numberIn(text: string): number | undefined {
  const match = /[−-]?\d[\d\u202f,]*(?:\.\d+)?/.exec(text);
  return match ? Number(match[0].replace(/[\u202f,]/g, "").replace("−", "-")) : undefined;
}
