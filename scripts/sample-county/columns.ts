/** The tables of a dataset and their columns, in the order in which an office fills them. */
export const columns = {
  areas: [
    "area",
    "name",
    "name_zh_hant",
    "name_en",
    "parent",
    "kind",
    "school_type",
    "setting",
    "opened",
    "closed",
    "merged_into",
    "source",
    "note",
  ],
  enrolment: [
    "area",
    "school_year",
    "level",
    "group",
    "population",
    "counted_separately",
    "unable_to_learn",
    "enrolled",
    "reported_enrolment_rate",
    "source",
    "note",
  ],
  pupils: [
    "area",
    "school_year",
    "level",
    "pupils",
    "girls",
    "boarders",
    "poor",
    "left_behind",
    "migrant",
    "classes",
    "large_classes",
    "schools",
    "teaching_points",
    "reported_class_size",
    "source",
    "note",
  ],
  grades: [
    "area",
    "school_year",
    "level",
    "grade",
    "pupils",
    "girls",
    "classes",
    "entrants",
    "repeaters",
    "transferred_in",
    "transferred_out",
    "source",
    "note",
  ],
  dropout: [
    "area",
    "school_year",
    "level",
    "group",
    "pupils_at_start",
    "dropouts",
    "suspected",
    "reported_dropout_rate",
    "source",
    "note",
  ],
  completion: ["area", "school_year", "level", "population", "completed", "reported_completion_rate", "source", "note"],
  graduation: [
    "area",
    "school_year",
    "level",
    "final_year_pupils",
    "graduates",
    "passed_all_subjects",
    "promoted",
    "reported_graduation_rate",
    "reported_pass_rate",
    "reported_promotion_rate",
    "source",
    "note",
  ],
  literacy: [
    "area",
    "year",
    "population",
    "unable_to_learn",
    "literate",
    "made_literate",
    "retained",
    "reported_literacy_rate",
    "reported_retention_rate",
    "source",
    "note",
  ],
  teachers: [
    "area",
    "school_year",
    "level",
    "staff",
    "full_time_teachers",
    "qualified",
    "above_required",
    "new_teachers",
    "new_qualified",
    "heads",
    "heads_certified",
    "reported_qualified_rate",
    "reported_above_required_rate",
    "reported_new_qualified_rate",
    "reported_heads_certified_rate",
    "reported_pupil_teacher_ratio",
    "source",
    "note",
  ],
  library: [
    "area",
    "school_year",
    "level",
    "pupils",
    "books",
    "books_added",
    "reported_books_per_pupil",
    "source",
    "note",
  ],
  "floor-area": [
    "area",
    "school_year",
    "level",
    "pupils",
    "floor_area",
    "teaching_area",
    "unsafe_area",
    "reported_floor_area_per_pupil",
    "source",
    "note",
  ],
  "student-aid": [
    "area",
    "year",
    "stage",
    "programme",
    "eligible",
    "recipients",
    "amount",
    "informed",
    "reported_coverage_rate",
    "reported_awareness_rate",
    "source",
    "note",
  ],
} as const;

export type TableId = keyof typeof columns;
type Cells<T extends TableId> = Partial<Record<(typeof columns)[T][number], string | number>>;

/** A table as it is written: every cell a text, an empty text where nothing was reported. */
export interface Table {
  readonly columns: string[];
  readonly rows: string[][];
}

export type Tables = Record<TableId, Table>;

export const tableIds = Object.keys(columns) as TableId[];

export function emptyTables(): Tables {
  return Object.fromEntries(tableIds.map((id) => [id, { columns: [...columns[id]], rows: [] }])) as unknown as Tables;
}

/** Appends a row; a column that is not given stays empty. */
export function addRow<T extends TableId>(tables: Tables, id: T, cells: Cells<T>): void {
  const given: Record<string, string | number | undefined> = cells;
  tables[id].rows.push(tables[id].columns.map((column) => String(given[column] ?? "")));
}

/** `2022` → `2022-2023` */
export function schoolYear(year: number): string {
  return `${year}-${year + 1}`;
}
