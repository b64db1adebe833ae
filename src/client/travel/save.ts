/** How long the browser may take to begin a download before the file is let go of. */
const patience = 60_000;

/** Hands a file to the reader, as a download. */
export function save(file: Blob, name: string, page: Document): void {
  const address = URL.createObjectURL(file);
  const link = page.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
