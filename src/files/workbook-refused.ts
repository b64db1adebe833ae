import { Refusal } from "../intake/refusal.ts";
import { tooLarge } from "./limits.ts";

/**
 * Ends the reading of a workbook from however deep in it. Caught once, by `readWorkbook`: nothing of a workbook that
 * is damaged anywhere can be trusted, so there is nothing to carry on with.
 */
export class WorkbookRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The refusal of a workbook one of whose parts is missing, torn or against the rules of its format. */
export function broken(part: string): WorkbookRefused {
  return new WorkbookRefused(new Refusal("workbook-broken", { part }));
}

/** The refusal of a workbook that holds more of something than is read. */
export function beyond(limit: Parameters<typeof tooLarge>[0]): WorkbookRefused {
  return new WorkbookRefused(tooLarge(limit));
}
