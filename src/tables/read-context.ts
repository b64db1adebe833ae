import type { CellContext } from "./cell-readers.ts";
import type { Places } from "./places.ts";

/** What the dataset says that the rows of a table need to be read. */
export interface ReadContext extends CellContext {
  /** The areas of areas.csv; undefined while that file itself is read. */
  readonly places?: Places | undefined;
}
