import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { pageNumbers } from "./page-numbers.ts";

/** Passes until the page numbers stay the same: one to find them, one to print them, one to be sure. */
const mostPasses = 4;

/**
 * Prints a dossier as a tagged PDF with bookmarks. Chromium knows no page number of a place elsewhere in the document
 * (`target-counter`), so the first pass is printed to find them and the next has them in the contents.
 * @param page the file of the page; @param executablePath the Chromium to print with
 */
export async function printDossier(page: string, executablePath: string): Promise<Uint8Array> {
  // Chromium has no sandbox for root; what is opened is our own page.
  const unsandboxed = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args: [...unsandboxed, "--disable-gpu"] });
  try {
    const opened = await browser.newPage();
    await opened.goto(pathToFileURL(page).href);
    return await printed(opened);
  } finally {
    await browser.close();
  }
}

async function printed(page: Page): Promise<Uint8Array> {
  let pdf: Uint8Array = new Uint8Array();
  let filled = "";
  for (let pass = 0; pass < mostPasses; pass++) {
    pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const now = await fillIn(page, pageNumbers(pdf));
    if (now === filled) break;
    filled = now;
  }
  return pdf;
}

/** Writes the numbers into the contents. @returns what now stands there */
function fillIn(page: Page, numbers: ReadonlyMap<string, number>): Promise<string> {
  return page.evaluate((known) => {
    const cells = [...document.querySelectorAll<HTMLElement>("[data-page-of]")];
    for (const cell of cells) cell.textContent = String(known[cell.dataset["pageOf"] ?? ""] ?? "");
    return cells.map(({ textContent }) => textContent).join(" ");
  }, Object.fromEntries(numbers));
}
