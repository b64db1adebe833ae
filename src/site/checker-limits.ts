import { limits } from "../files/limits.ts";

// What the checker takes on: it runs on whatever computer a sender has.

/** The largest file that is read, in MB. */
export const megabytes = limits.bytes.most / 1024 / 1024;
/** So many files at once. */
export const files = 1000;
/** So many rows of all files together: what the memory of a browser's worker holds. */
export const rows = 500_000;
/** A check that takes longer is ended. */
export const minutes = 2;
