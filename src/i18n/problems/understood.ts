import { wordings } from "./wording.ts";

/** What a cell was understood to say: nothing is read otherwise than written without a note. */
export const understood = wordings({});
