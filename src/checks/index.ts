import type { Problem } from "../intake/problem.ts";
import type { Reading } from "../tables/reading.ts";
import type { Check } from "./check.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { groupAboveAll } from "./group-above-all.ts";
import { idOnDisk } from "./id-on-disk.ts";
import { levelTotal } from "./level-total.ts";
import { parentCycle } from "./parent-cycle.ts";
import { partAboveWhole } from "./part-above-whole.ts";
import { reportedAboveWhole } from "./reported-above-whole.ts";
import { rootMissing } from "./root-missing.ts";
import { unknownArea } from "./unknown-area.ts";

export type { Check } from "./check.ts";

/** Every rule, errors before findings. */
export const checks: readonly Check[] = [
  idOnDisk,
  rootMissing,
  unknownArea,
  parentCycle,
  duplicateKey,
  partAboveWhole,
  groupAboveAll,
  levelTotal,
  reportedAboveWhole,
];

/** Everything wrong with a dataset: what could not be read, then what does not hold together. */
export function checkDataset(reading: Reading): readonly Problem[] {
  return [...reading.problems, ...checks.flatMap(({ check }) => check(reading))];
}
