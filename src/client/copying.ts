/** The clipboard's own way is open to secure pages alone: not to those of an office's plain server. */
interface OldCopying {
  execCommand(command: "copy"): boolean;
}

/** Copies by way of the selection, which also works from a disk and in old engines; the text stays selected to be seen. */
export function copySelected(text: HTMLElement): boolean {
  const page: OldCopying & Pick<Document, "getSelection"> = text.ownerDocument;
  page.getSelection()?.selectAllChildren(text);
  return page.execCommand("copy");
}

/** Copies a plain text that does not stand on the page. @returns whether the browser did */
export function copyText(text: string, page: Document): boolean {
  const active = page.activeElement;
  const field = page.createElement("textarea");
  field.className = "vh";
  field.value = text;
  page.body.append(field);
  field.select();
  const old: OldCopying = page;
  const isCopied = old.execCommand("copy");
  field.remove();
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  return isCopied;
}
