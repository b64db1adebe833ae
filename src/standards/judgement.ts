import type { Limit, StandardSet } from "./define.ts";
import type { Margin } from "./margin.ts";

/** What is not on file and decides which limit holds: the setting, the class of the document, the number of classes. */
export type Open = "setting" | "tier" | "classes";

/** A figure against one limit. */
export interface Against {
  readonly limit: Limit;
  /** Of the rate as recomputed; undefined where there is none. */
  readonly meets?: boolean;
  readonly margin?: Margin;
  /** Of the rate as the paper prints it, which is said in words only. */
  readonly asReported?: boolean;
}

/**
 * A figure against all limits of one set that may hold for it. Where what is not on file decides which of them does,
 * each is there, and `limit`, `meets` and `margin` are what they have in common.
 */
export interface Judgement {
  readonly set: StandardSet;
  readonly against: readonly Against[];
  readonly open: readonly Open[];
  /** True where the set judges areas of another kind than this one. */
  readonly indicative: boolean;
  /** True where the period ended before the set came into force. */
  readonly early: boolean;
  readonly limit?: Limit;
  readonly meets?: boolean;
  readonly margin?: Margin;
}
