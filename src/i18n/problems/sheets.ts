import { wordings } from "./wording.ts";

/** What stands around the rows of a sheet: titles, totals, notes, columns laid out in other ways. */
export const sheets = wordings({});
