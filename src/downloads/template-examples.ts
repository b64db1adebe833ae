import { type Language, same, type Text, text } from "../i18n/language.ts";
import { classSize } from "../indicators/class-size.ts";
import { areas } from "../tables/areas.ts";
import { completion } from "../tables/completion.ts";
import { corrections } from "../tables/corrections.ts";
import type { Table } from "../tables/define.ts";
import { dropout } from "../tables/dropout.ts";
import { enrolment } from "../tables/enrolment.ts";
import { exampleMark } from "../tables/example-row.ts";
import { floorArea } from "../tables/floor-area.ts";
import { grades } from "../tables/grades.ts";
import { graduation } from "../tables/graduation.ts";
import { library } from "../tables/library.ts";
import { literacy } from "../tables/literacy.ts";
import { pupils } from "../tables/pupils.ts";
import { rules } from "../tables/rules.ts";
import { standards } from "../tables/standards.ts";
import { studentAid } from "../tables/student-aid.ts";
import { teachers } from "../tables/teachers.ts";

/** The codes of a county and a township that there are not: 99 is no county of theirs. */
const [county, township] = ["340199000000", "340199101000"];
const place = { area: township, school_year: "2022-2023", level: "primary" };
const ledger = text("基础教育统计报表", "基礎教育統計報表", "Education statistics form");
const register = text("户籍登记册", "戶籍登記冊", "Household register");

type ColumnOf<T extends Table> = (keyof T["keys"] | keyof T["columns"]) & string;
type Cells = Readonly<Record<string, string | Text>>;

/** A row of one table; a misspelt column does not compile. */
function example<T extends Table>(
  table: T,
  cells: Readonly<Partial<Record<ColumnOf<T>, string | Text>>>,
): [Table, Cells] {
  return [table, cells as Cells];
}

/** What a filled row of each table looks like. Choices are the contract's words. */
const examples: ReadonlyMap<Table, Cells> = new Map([
  example(areas, {
    ...{ area: township, name: "示例镇", name_zh_hant: "示例鎮", name_en: "Sample Township", parent: county },
    ...{ kind: "township", setting: "town" },
  }),
  example(enrolment, {
    ...{ ...place, group: "all", population: "1856", counted_separately: "10", unable_to_learn: "0", enrolled: "1835" },
    ...{ reported_enrolment_rate: "99.40%", source: register },
  }),
  example(pupils, {
    ...{ ...place, pupils: "820", girls: "397", boarders: "123", poor: "86", left_behind: "212", migrant: "0" },
    ...{
      classes: "21",
      large_classes: "0",
      schools: "2",
      teaching_points: "2",
      reported_class_size: "39.0",
      source: ledger,
    },
  }),
  example(grades, {
    ...{ ...place, grade: "1", pupils: "133", girls: "64", classes: "4", entrants: "131", repeaters: "2" },
    ...{ transferred_in: "3", transferred_out: "1", source: ledger },
  }),
  example(dropout, {
    ...{ ...place, level: "lower_secondary", group: "all", pupils_at_start: "1528", dropouts: "4", suspected: "0" },
    ...{ reported_dropout_rate: "0.26%", source: ledger },
  }),
  example(completion, {
    ...{ ...place, level: "lower_secondary", population: "563", completed: "559" },
    ...{ reported_completion_rate: "99.3%", source: register },
  }),
  example(graduation, {
    ...{ ...place, final_year_pupils: "730", graduates: "730", passed_all_subjects: "674", promoted: "730" },
    ...{
      reported_graduation_rate: "100%",
      reported_pass_rate: "92.33%",
      reported_promotion_rate: "100%",
      source: ledger,
    },
  }),
  example(literacy, {
    ...{ area: township, year: "2022", population: "13061", unable_to_learn: "44", literate: "13000" },
    ...{ made_literate: "55", retained: "53", reported_literacy_rate: "99.87%", reported_retention_rate: "96.4%" },
    source: register,
  }),
  example(teachers, {
    ...{ ...place, staff: "78", full_time_teachers: "75", qualified: "75", above_required: "65", new_teachers: "10" },
    ...{ new_qualified: "10", heads: "4", heads_certified: "4", reported_qualified_rate: "100%" },
    ...{ reported_above_required_rate: "86.67%", reported_new_qualified_rate: "100%" },
    ...{ reported_heads_certified_rate: "100%", reported_pupil_teacher_ratio: "10.9:1", source: ledger },
  }),
  example(library, {
    ...{
      ...place,
      pupils: "820",
      books: "18387",
      books_added: "600",
      reported_books_per_pupil: "22.4",
      source: ledger,
    },
  }),
  example(floorArea, {
    ...{ ...place, pupils: "820", floor_area: "5860", teaching_area: "3120.5", unsafe_area: "0" },
    ...{ reported_floor_area_per_pupil: "7.15", source: ledger },
  }),
  example(studentAid, {
    ...{ area: township, year: "2022", stage: "primary", programme: text("生活补助", "生活補助", "Living allowance") },
    ...{ eligible: "120", recipients: "118", amount: "59000", informed: "120" },
    ...{ reported_coverage_rate: "98.3%", reported_awareness_rate: "100%" },
    source: text("资助台账", "資助台賬", "Ledger of student aid"),
  }),
  example(standards, {
    ...{ indicator: classSize.id, level: "primary", group: "all", judges: "school", limit: "45", better: "lower" },
    ...{
      strict: "no",
      document: text("本省办学标准", "本省辦學標準", "The province's school standards"),
      from: "2022-2023",
    },
  }),
  example(corrections, {
    ...{ table: dropout.id, area: township, period: "2022-2023", level: "lower_secondary", group: "all" },
    ...{ column: "dropouts", source: ledger, held: "4", kind: "known", when: "2024-10-12" },
    ...{ reason: text("一名学生年底复学", "一名學生年底復學", "One pupil came back at the end of the year") },
    who: text("教务处", "教務處", "School affairs office"),
  }),
  example(rules, {
    ...{ code: "R1", left: "enrolment.enrolled", operator: "<=", right: "enrolment.population", tolerance: "0" },
    ...{ missing: "skip", severity: "finding" },
    says: text("已入学不多于适龄儿童少年", "已入學不多於適齡兒童少年", "No more enrolled than there are children"),
  }),
]);

/**
 * A row that shows how a table is filled in, by column key, in the words of the language, with the mark by which it is
 * left out. Undefined for a table that has none.
 */
export function exampleRow(table: Table, language: Language): Readonly<Record<string, string>> | undefined {
  const cells = examples.get(table);
  if (!cells) return undefined;
  const columns = { ...table.keys, ...table.columns };
  const words = Object.entries({ ...cells, note: exampleMark }).map(([key, cell]) => {
    const column = columns[key];
    const said = typeof cell === "string" ? same(cell) : cell;
    return [key, column?.type === "choice" ? wordOf(column.of.words, said.en, language) : said[language]];
  });
  return Object.fromEntries(words);
}

/** A choice as templates write it: in English the contract's word, which anyone can type; in Chinese its name. */
export function wordOf(words: Readonly<Record<string, Text>>, word: string, language: Language): string {
  return language === "en" ? word : (words[word]?.[language] ?? word);
}
