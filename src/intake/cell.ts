/** Why a cell holds no figure (TABLES, *Every row says where*): a blank is not zero, and marks keep their meaning. */
export type Absence = "not_reported" | "not_available" | "not_applicable" | "confidential";

/**
 * A cell as read: its value with the text as printed, or the reason why there is none, with the text where the cell
 * is not blank and still holds no figure (`约20`, `—`). The text of a rate or an id is the form that was read.
 */
export type Cell<V = unknown> =
  | { readonly status: "filled"; readonly value: V; readonly text: string }
  | { readonly status: Absence; readonly text?: string };
