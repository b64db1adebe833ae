/** Why a cell holds no figure (TABLES, *Every row says where*): a blank is not zero, and marks keep their meaning. */
export type Absence = "not_reported" | "not_available" | "not_applicable" | "confidential";

/** A cell as read: its value with the text as printed, or the reason why there is none. */
export type Cell<V = unknown> =
  | { readonly status: "filled"; readonly value: V; readonly text: string }
  | { readonly status: Absence };
