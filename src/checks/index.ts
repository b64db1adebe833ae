import type { Problem } from "../intake/problem.ts";
import type { Reading } from "../tables/reading.ts";
import { ageCohort } from "./age-cohort.ts";
import type { Check } from "./check.ts";
import { classTooLarge } from "./class-too-large.ts";
import { cohortByGrade } from "./cohort-by-grade.ts";
import { copiedFromLastYear } from "./copied-from-last-year.ts";
import { corrections, markCorrections } from "./corrections.ts";
import { disabledExclusion } from "./disabled-exclusion.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { entrantsGraduates } from "./entrants-graduates.ts";
import { finalYear } from "./final-year.ts";
import { gradeOutsideLevel } from "./grade-outside-level.ts";
import { gradeTotal } from "./grade-total.ts";
import { grossEnrolment } from "./gross-enrolment.ts";
import { groupAboveAll } from "./group-above-all.ts";
import { idOnDisk } from "./id-on-disk.ts";
import { levelTotal } from "./level-total.ts";
import { mergerBreak } from "./merger-break.ts";
import { noIlliterates } from "./no-illiterates.ts";
import { outlierAmongPeers } from "./outlier-among-peers.ts";
import { outlierInHistory } from "./outlier-in-history.ts";
import { parentCycle } from "./parent-cycle.ts";
import { partAboveWhole } from "./part-above-whole.ts";
import { reportedAboveWhole } from "./reported-above-whole.ts";
import { rootMissing } from "./root-missing.ts";
import { rules } from "./rules.ts";
import { sexRatio } from "./sex-ratio.ts";
import { singleAge } from "./single-age.ts";
import { sourcesDiffer } from "./sources-differ.ts";
import { staffAsTeachers } from "./staff-as-teachers.ts";
import { sumOfChildren } from "./sum-of-children.ts";
import { twoPupilBases } from "./two-pupil-bases.ts";
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
  twoPupilBases,
  grossEnrolment,
  classTooLarge,
  staffAsTeachers,
  finalYear,
  gradeOutsideLevel,
  gradeTotal,
  singleAge,
  sexRatio,
  disabledExclusion,
  noIlliterates,
  sourcesDiffer,
  sumOfChildren,
  cohortByGrade,
  entrantsGraduates,
  ageCohort,
  copiedFromLastYear,
  outlierInHistory,
  outlierAmongPeers,
  mergerBreak,
  rules,
  corrections,
];

/**
 * Everything wrong with a dataset: what could not be read, then what does not hold together; findings that the
 * register of corrections knows carry what it says.
 */
export function checkDataset(reading: Reading): readonly Problem[] {
  return markCorrections(reading, [...reading.problems, ...checks.flatMap(({ check }) => check(reading))]);
}
