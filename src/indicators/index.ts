import { text } from "../i18n/language.ts";
import { aboveRequiredPer100Pupils } from "./above-required-per-100-pupils.ts";
import { aboveRequiredRate } from "./above-required-rate.ts";
import { aidAwarenessRate } from "./aid-awareness-rate.ts";
import { aidCoverageRate } from "./aid-coverage-rate.ts";
import { aidPerRecipient } from "./aid-per-recipient.ts";
import { booksAddedPerPupil } from "./books-added-per-pupil.ts";
import { booksPerPupil } from "./books-per-pupil.ts";
import { classSize } from "./class-size.ts";
import { completionRate } from "./completion-rate.ts";
import type { Indicator } from "./define.ts";
import { differenceCoefficient } from "./difference-coefficient.ts";
import { disabledEnrolmentRate } from "./disabled-enrolment-rate.ts";
import { dropoutRate } from "./dropout-rate.ts";
import { enrolmentRate } from "./enrolment-rate.ts";
import { floorAreaPerPupil } from "./floor-area-per-pupil.ts";
import { genderParityIndex } from "./gender-parity-index.ts";
import { graduationRate } from "./graduation-rate.ts";
import { headCertifiedRate } from "./head-certified-rate.ts";
import { largeClassRate } from "./large-class-rate.ts";
import { literacyRate } from "./literacy-rate.ts";
import { literacyRetentionRate } from "./literacy-retention-rate.ts";
import { newTeacherQualifiedRate } from "./new-teacher-qualified-rate.ts";
import { nineYearRetentionRate } from "./nine-year-retention-rate.ts";
import { passRate } from "./pass-rate.ts";
import { promotionRate } from "./promotion-rate.ts";
import { pupilStaffRatio } from "./pupil-staff-ratio.ts";
import { pupilTeacherRatio } from "./pupil-teacher-ratio.ts";
import { qualifiedTeacherRate } from "./qualified-teacher-rate.ts";
import { relapseRate } from "./relapse-rate.ts";
import { teachingAreaPerPupil } from "./teaching-area-per-pupil.ts";
import { unsafeAreaRate } from "./unsafe-area-rate.ts";

/** Every indicator, in the order of TABLES: rates.csv and pages keep it. */
export const indicators: readonly Indicator[] = [
  enrolmentRate,
  disabledEnrolmentRate,
  genderParityIndex,
  dropoutRate,
  completionRate,
  graduationRate,
  passRate,
  promotionRate,
  nineYearRetentionRate,
  literacyRate,
  literacyRetentionRate,
  relapseRate,
  qualifiedTeacherRate,
  aboveRequiredRate,
  newTeacherQualifiedRate,
  headCertifiedRate,
  aboveRequiredPer100Pupils,
  pupilTeacherRatio,
  pupilStaffRatio,
  classSize,
  largeClassRate,
  booksPerPupil,
  booksAddedPerPupil,
  floorAreaPerPupil,
  teachingAreaPerPupil,
  unsafeAreaRate,
  aidCoverageRate,
  aidAwarenessRate,
  aidPerRecipient,
  differenceCoefficient(booksPerPupil),
  differenceCoefficient(floorAreaPerPupil),
  differenceCoefficient(teachingAreaPerPupil),
  differenceCoefficient(aboveRequiredPer100Pupils),
  differenceCoefficient(pupilTeacherRatio, text("师生比", "師生比", "Teachers per pupil")),
];
