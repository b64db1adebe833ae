import {
  numberedTownship,
  type SchoolSketch,
  type SchoolType,
  type Setting,
  sketches,
  type TownshipSketch,
} from "./places.ts";

/** A county that is to be simulated: who is where, under which code, and which schools are open when. */

export type Level = "primary" | "lower_secondary";

export interface SchoolPlan {
  readonly id: string;
  readonly name: string;
  readonly english: string;
  readonly type: SchoolType;
  readonly teachingPoint: boolean;
  readonly setting: Setting;
  readonly weight: number;
  readonly firstGrade: number;
  readonly lastGrade: number;
  /** The first school year with it, and the first without it; years are those in which the school year begins. */
  readonly opened: number | undefined;
  readonly closed: number | undefined;
  /** Where its pupils go: the school it was merged into, or the one that takes a teaching point's grade 3. */
  readonly takenBy: string | undefined;
}

export interface TownshipPlan {
  readonly id: string;
  readonly sketch: TownshipSketch;
  readonly schools: readonly SchoolPlan[];
}

export interface Size {
  readonly townships: number;
  readonly schools: number;
  readonly firstYear: number;
  readonly years: number;
}

export const countyId = "990101000000";
export const levels: readonly Level[] = ["primary", "lower_secondary"];
export const finalGrade: Record<Level, number> = { primary: 6, lower_secondary: 9 };

/** Statistical division codes give towns (镇) 100 to 199 and townships (乡) 200 to 599 in digits seven to nine. */
const mostTowns = 100;
const mostTownships = 500;

export function levelOf(grade: number): Level {
  return grade <= finalGrade.primary ? "primary" : "lower_secondary";
}

export function isOpen(school: SchoolPlan, year: number): boolean {
  return (
    (school.opened === undefined || school.opened <= year) && (school.closed === undefined || year < school.closed)
  );
}

/** The fourteen townships laid out by hand where the size is theirs, else as many numbered ones as wanted. */
export function plan(size: Size): TownshipPlan[] {
  const codes = { 镇: 100, 乡: 200 };
  return townshipSketches(size).map((sketch) => {
    const kind = sketch.name.endsWith("镇") ? "镇" : "乡";
    const code = `990101${codes[kind]++}`;
    return { id: `${code}000`, sketch, schools: schoolPlans(sketch, code, size) };
  });
}

function townshipSketches({ townships, schools }: Size): readonly TownshipSketch[] {
  if (townships < 1 || townships > mostTownships) throw new Error(`invalid number of townships: ${townships}`);
  if (schools < townships) throw new Error(`fewer schools than townships: ${schools}`);
  const drawn = sketches.reduce((sum, { schools }) => sum + schools.length, 0);
  if (townships === sketches.length && schools === drawn) return sketches;
  return Array.from({ length: townships }, (_, place) => {
    const own = Math.floor(schools / townships) + (place < schools % townships ? 1 : 0);
    const named = sketches[place];
    const numbered = numberedTownship(place + 1, townOrTownship(place), own);
    return named === undefined ? numbered : rename(numbered, named);
  });
}

function townOrTownship(place: number): "镇" | "乡" {
  const named = sketches[place]?.name ?? "";
  if (named !== "") return named.endsWith("镇") ? "镇" : "乡";
  return place < mostTowns ? "镇" : "乡";
}

function rename(numbered: TownshipSketch, { name, hant, english }: TownshipSketch): TownshipSketch {
  const schools = numbered.schools.map((school) => ({
    ...school,
    name: school.name.replace(numbered.name, name),
    english: school.english.replace(numbered.english, english),
  }));
  return { ...numbered, name, hant, english, schools };
}

function schoolPlans(sketch: TownshipSketch, code: string, size: Size): SchoolPlan[] {
  const id = (place: number) => `${code}-s${String(place + 1).padStart(2, "0")}`;
  return sketch.schools.map((school, place) => {
    const closed = eventYear(school.closes, size);
    const teachingPoint = school.teachingPoint === true;
    return {
      id: id(place),
      name: school.name,
      english: school.english,
      type: school.type,
      teachingPoint,
      setting: schoolSetting(sketch, school, place),
      weight: school.weight,
      firstGrade: school.type === "lower_secondary" ? 7 : 1,
      lastGrade: teachingPoint ? 3 : school.type === "primary" ? 6 : 9,
      opened: eventYear(school.opens, size),
      closed,
      takenBy: closed !== undefined ? id(school.into ?? 0) : teachingPoint ? id(0) : undefined,
    };
  });
}

/** An event that lies beyond the years wanted does not happen. */
function eventYear(offset: number | undefined, { firstYear, years }: Size): number | undefined {
  return offset === undefined || offset >= years ? undefined : firstYear + offset;
}

/** Village schools of a town are rural; its first school and its middle school stand in the town. */
function schoolSetting(sketch: TownshipSketch, school: SchoolSketch, place: number): Setting {
  const village = sketch.setting === "town" && school.type === "primary" && place > 0;
  return village ? "rural" : sketch.setting;
}
