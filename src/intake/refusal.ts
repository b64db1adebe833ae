import type { Text } from "../i18n/language.ts";
import type { ProblemCode } from "../i18n/problems/index.ts";
import type { Absence } from "./cell.ts";
import type { Quoted } from "./problem.ts";

/** Why something could not be read, with what its wording quotes; the caller knows the place. */
export class Refusal {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, Quoted>>;

  constructor(code: ProblemCode, values: Readonly<Record<string, Quoted>> = {}) {
    this.code = code;
    this.values = values;
  }
}

/** A value that was not written in the contract's own way: what was read, and the note that says so. */
export class Understood<V> {
  readonly value: V;
  readonly note: Refusal;

  constructor(value: V, note: Refusal) {
    this.value = value;
    this.note = note;
  }
}

/** A writing that says something and still gives no figure (`约20`, `—`): why there is none, and the note that says so. */
export class Absent {
  readonly status: Absence;
  readonly note: Refusal;

  constructor(status: Absence, note: Refusal) {
    this.status = status;
    this.note = note;
  }
}

/** Reads the text of a cell that is neither blank nor a mark. */
export type Reader<V> = (found: string) => V | Understood<V> | Absent | Refusal;

/** Words as a closed list declares them: the contract's word, and how each language writes it. */
export interface Words {
  readonly words: Readonly<Record<string, Text>>;
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
}
