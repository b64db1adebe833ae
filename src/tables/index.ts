import { areas } from "./areas.ts";
import { completion } from "./completion.ts";
import { corrections } from "./corrections.ts";
import type { Table } from "./define.ts";
import { dropout } from "./dropout.ts";
import { enrolment } from "./enrolment.ts";
import { floorArea } from "./floor-area.ts";
import { grades } from "./grades.ts";
import { graduation } from "./graduation.ts";
import { library } from "./library.ts";
import { literacy } from "./literacy.ts";
import { pupils } from "./pupils.ts";
import { rules } from "./rules.ts";
import { standards } from "./standards.ts";
import { studentAid } from "./student-aid.ts";
import { teachers } from "./teachers.ts";

/** Every table, in the order of TABLES. */
export const tables: readonly Table[] = [
  areas,
  enrolment,
  pupils,
  grades,
  dropout,
  completion,
  graduation,
  literacy,
  teachers,
  library,
  floorArea,
  studentAid,
  standards,
  corrections,
  rules,
];

/** A table by its id, which is its file's stem. */
export const tableById: ReadonlyMap<string, Table> = new Map(tables.map((table) => [table.id, table]));
