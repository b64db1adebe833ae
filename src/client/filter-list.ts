/** Shows the search fields that need a script, and hides the rows that do not match what is typed. */
export function filterLists(page: Document): void {
  for (const field of page.querySelectorAll<HTMLElement>("[data-filter]")) {
    const input = field.querySelector("input");
    const rows = page.querySelectorAll<HTMLElement>(`#${field.dataset["filter"]} [data-words]`);
    if (!input) continue;
    field.classList.add("on");
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLowerCase();
      for (const row of rows) row.hidden = !(row.dataset["words"] ?? "").includes(wanted);
    });
  }
}
