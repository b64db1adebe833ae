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
      copy(text);
      button.textContent = button.dataset["done"] ?? "";
    });
  }
}

/** The clipboard's own way is open to secure pages alone: not to those of an office's plain server. */
interface OldCopying {
  execCommand(command: "copy"): boolean;
}

/** Copies by way of the selection, which also works from a disk and in old engines; the text stays selected to be seen. */
function copy(text: HTMLElement): void {
  const page: OldCopying & Pick<Document, "getSelection"> = text.ownerDocument;
  page.getSelection()?.selectAllChildren(text);
  page.execCommand("copy");
}
