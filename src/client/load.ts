/** The address of the folder that the running script came from: all scripts stand in it. */
export function folderOf({ currentScript }: Document): string {
  return currentScript instanceof HTMLScriptElement ? new URL(".", currentScript.src).href : "";
}

const loaded = new Map<string, Promise<void>>();

/**
 * Loads a classic script once, which also works in pages opened from a disk. One that failed is asked for again the
 * next time.
 */
export function load(page: Document, address: string): Promise<void> {
  const known = loaded.get(address) ?? ask(page, address);
  loaded.set(address, known);
  return known;
}

function ask(page: Document, address: string): Promise<void> {
  return new Promise((done, fail) => {
    const script = page.createElement("script");
    script.addEventListener("load", () => done());
    script.addEventListener("error", () => {
      script.remove();
      loaded.delete(address);
      fail(new Error(`not loaded: ${address}`));
    });
    script.src = address;
    page.head.append(script);
  });
}
