/**
 * Lets a table of cells be narrowed: a button is pressed for each kind of cell that is wanted, rows without one are
 * hidden, and how much is left is said aloud. Without a script every row stands there.
 */
export function narrowBoards(page: Document): void {
  for (const filter of page.querySelectorAll<HTMLElement>("[data-board]")) {
    const table = page.querySelector<HTMLTableElement>(`#${filter.dataset["board"]}`);
    const buttons = [...filter.querySelectorAll<HTMLButtonElement>("button[data-only]")];
    if (!table) continue;
    filter.classList.add("on");
    const show = () =>
      narrow(
        filter,
        table,
        buttons.filter(isPressed).map((button) => button.dataset["only"] ?? ""),
      );
    for (const button of buttons) {
      button.addEventListener("click", () => {
        button.setAttribute("aria-pressed", String(!isPressed(button)));
        show();
      });
    }
    show();
  }
}

function isPressed(button: HTMLElement): boolean {
  return button.getAttribute("aria-pressed") === "true";
}

function narrow(filter: HTMLElement, table: HTMLTableElement, wanted: readonly string[]): void {
  const isWanted = (cell: HTMLElement) => (cell.dataset["is"] ?? "").split(" ").some((kind) => wanted.includes(kind));
  const cells = [...table.querySelectorAll<HTMLElement>("td[data-is]")].filter(isWanted);
  for (const cell of table.querySelectorAll("td.wanted")) cell.classList.remove("wanted");
  for (const cell of cells) cell.classList.add("wanted");
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tr[data-counted=true]")];
  for (const row of rows) row.hidden = wanted.length > 0 && !row.querySelector("td.wanted");
  table.classList.toggle("narrowed", wanted.length > 0);
  say(filter, wanted.length > 0, rows.filter((row) => !row.hidden).length, cells.length);
}

function say(filter: HTMLElement, isNarrow: boolean, rows: number, cells: number): void {
  const output = filter.querySelector("output");
  const words = output?.dataset[isNarrow ? "showing" : "all"] ?? "";
  if (output) output.textContent = words.replace("{rows}", String(rows)).replace("{cells}", String(cells));
}
