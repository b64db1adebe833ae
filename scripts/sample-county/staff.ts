import type { Chance } from "./chance.ts";
import type { Level, SchoolPlan } from "./plan.ts";
import { climb, decay } from "./trends.ts";

/** The teachers of one level of one school in one school year. */
export interface Staff {
  readonly staff: number;
  readonly fullTime: number;
  readonly qualified: number;
  readonly aboveRequired: number;
  readonly newTeachers: number;
  readonly newQualified: number;
  readonly heads: number;
  readonly headsCertified: number;
}

const pupilsPerTeacher = {
  primary: { urban: 20, town: 18, rural: 15.5 },
  lower_secondary: { urban: 15, town: 14, rural: 12.5 },
};

/** Share of teachers above the required level (高于规定学历) in 2014 and 2023. */
const above = { primary: [0.6, 0.965], lower_secondary: [0.26, 0.84] } as const;

/**
 * The staff of each school year in which the level has pupils. Posts follow the number of pupils slowly, so that
 * the pupil-teacher ratio falls where pupils do.
 */
export function staffing(
  school: SchoolPlan,
  level: Level,
  pupils: readonly { year: number; pupils: number }[],
  chance: Chance,
): Staff[] {
  const lead = chance.near(0, 0.3);
  const ratio = pupilsPerTeacher[level][school.setting] * chance.between(0.9, 1.08);
  const fewest = school.teachingPoint ? 3 : level === "primary" ? 7 : 9;
  let posts = 0;
  return pupils.map(({ year, pupils }) => {
    const wanted = Math.max(fewest, pupils / ratio);
    const last = posts;
    posts = Math.round(last === 0 ? wanted : last + 0.16 * (wanted - last));
    const left = last === 0 ? posts : last - chance.of(last, 0.035);
    const hired = Math.max(last === 0 ? chance.of(posts, 0.04) : posts - left, 0);
    const size = last === 0 ? posts : left + hired;
    posts = size;
    return inYear({ level, year, fullTime: size, newTeachers: hired, pupils, lead }, chance);
  });
}

interface Posts {
  readonly level: Level;
  readonly year: number;
  readonly fullTime: number;
  readonly newTeachers: number;
  readonly pupils: number;
  /** How far the school's teachers are ahead of others in schooling, in log-odds. */
  readonly lead: number;
}

function inYear({ level, year, fullTime, newTeachers, pupils, lead }: Posts, chance: Chance): Staff {
  const [from, to] = above[level];
  const qualified =
    fullTime - chance.of(fullTime, level === "primary" ? decay(year, 0.02, 0.001) : decay(year, 0.035, 0.003));
  const heads = 1 + (pupils > 300 ? 1 : 0) + (pupils > 800 ? 1 : 0);
  return {
    staff: fullTime + Math.round(fullTime * chance.near(0.055, 0.004)) + (level === "primary" ? 1 : 2),
    fullTime,
    qualified,
    aboveRequired: Math.min(qualified, Math.round(fullTime * climb(year, from, to, lead + chance.near(0, 0.04)))),
    newTeachers,
    newQualified: newTeachers - chance.of(newTeachers, decay(year, 0.05, 0.002)),
    heads,
    headsCertified: heads - chance.of(heads, decay(year, 0.12, 0.005)),
  };
}
