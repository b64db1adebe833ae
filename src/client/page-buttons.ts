import { copySelected } from "./copying.ts";

/** Shows the buttons that need a script: one that prints the page, others that copy a text of it. */
export function showButtons(page: Document): void {
  for (const button of page.querySelectorAll<HTMLButtonElement>("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => page.defaultView?.print());
  }
  for (const button of page.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    const text = page.getElementById(button.dataset["copy"] ?? "");
    if (!text) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      copySelected(text);
      button.textContent = button.dataset["done"] ?? "";
    });
  }
}
