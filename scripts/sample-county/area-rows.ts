import { addRow, schoolYear, type Tables } from "./columns.ts";
import { countyId, type SchoolPlan, type TownshipPlan } from "./plan.ts";

/** areas.csv: the county, then each township followed by its schools. */
export function addAreas(tables: Tables, townships: readonly TownshipPlan[]): void {
  addRow(tables, "areas", {
    area: countyId,
    name: "云岭县",
    name_zh_hant: "雲嶺縣",
    name_en: "Yunling County",
    kind: "county",
  });
  for (const { id, sketch, schools } of townships) {
    addRow(tables, "areas", {
      area: id,
      name: sketch.name,
      name_zh_hant: sketch.hant,
      name_en: sketch.english,
      parent: countyId,
      kind: "township",
      setting: sketch.setting,
    });
    for (const school of schools) addSchool(tables, school, id);
  }
}

function addSchool(tables: Tables, school: SchoolPlan, parent: string): void {
  addRow(tables, "areas", {
    area: school.id,
    name: school.name,
    name_en: school.english,
    parent,
    kind: school.teachingPoint ? "teaching_point" : "school",
    school_type: school.type,
    setting: school.setting,
    opened: school.opened === undefined ? "" : schoolYear(school.opened),
    closed: school.closed === undefined ? "" : schoolYear(school.closed),
    merged_into: school.closed === undefined ? "" : (school.takenBy ?? ""),
  });
}
