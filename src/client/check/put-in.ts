import { part } from "./element.ts";
import { filesDropped } from "./folders.ts";

/** A file as it was put in: its name with the folder that it came in. */
export interface Arrived {
  readonly name: string;
  readonly content: File;
}

/** Hears of every file that is dropped on the page or chosen. */
export function listenForFiles(root: HTMLElement, hear: (files: readonly Arrived[]) => void): void {
  listenForDrops(part(root, "drop"), hear);
  for (const kind of ["files", "folder"]) {
    const input = part<HTMLInputElement>(root, `${kind}-input`);
    part(root, `choose-${kind}`).addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      hear(namedWithFolder(input.files));
      // The same file, mended, may be chosen again.
      input.value = "";
    });
  }
}

function namedWithFolder(list: FileList | null): Arrived[] {
  const named = [...(list ?? [])].map((content) => ({ name: content.webkitRelativePath || content.name, content }));
  return named.sort(byName);
}

/** Browsers give the files of a folder in no order. */
function byName(a: Arrived, b: Arrived): number {
  return a.name < b.name ? -1 : 1;
}

/** A file that is dropped beside the field would otherwise be opened in place of the page. */
function listenForDrops(field: HTMLElement, hear: (files: readonly Arrived[]) => void): void {
  const over = (is: boolean) => field.classList.toggle("over", is);
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    over(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) over(false);
  });
  document.addEventListener("drop", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    over(false);
    void filesDropped(event.dataTransfer).then(
      (files) => hear(files.sort(byName)),
      () => hear([]),
    );
  });
}
