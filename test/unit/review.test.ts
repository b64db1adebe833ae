import { describe, expect, it } from "vitest";
import { boardAreas, boardCounts, boardOf, boardPeriod, cellsOf, isOwn } from "../../src/site/review.ts";
import { cellText, cellWords, columnNote, limitsLabel } from "../../src/site/review-words.ts";
import type { Site } from "../../src/site/site.ts";
import { smallSite, type Texts } from "./small-dataset.ts";

const areas = `
  area,name,kind,parent,school_type,closed
  county,某县,county,,,
  a,甲镇,township,county,,
  b,乙镇,township,county,,
  c,丙镇,township,county,,
  gone,旧镇,township,county,,2020-2021
  s,甲小学,school,a,primary,`;

/** Completion at 15 is judged at 98 %, lower-secondary dropout at 3 %. */
const standards = `
  indicator,level,limit,better
  completion-rate,primary,98,higher
  dropout-rate,lower_secondary,3,lower
  books-per-pupil,primary,25,higher`;

function site(tables: Texts): Site {
  return smallSite({ areas, standards, ...tables }, { root: "county" });
}

function board(made: Site, area = "county") {
  const place = made.places.place(area);
  if (!place) throw new Error(`no such area: ${area}`);
  return boardOf(made, place);
}

/** 99 of 100, 97 of 100, and 196 of 200 printed as 99 %: 1 to spare, 1 short, exactly met. */
const completion = `
  area,school_year,level,population,completed,reported_completion_rate
  a,2022-2023,primary,100,99,99%
  b,2022-2023,primary,100,97,97%
  c,2022-2023,primary,200,196,99%`;

describe("a board", () => {
  const made = site({ completion });

  it("is made for every area with places below it, as far as anything is on file for these", () => {
    expect(boardAreas(made)).toEqual(["county"]);
    expect(boardAreas(site({ library: "area,school_year,level,pupils,books\n s,2022-2023,primary,10,100" }))).toEqual([
      "county",
      "a",
    ]);
  });

  it("has a column for each headline series that is on file, with its period and its limits", () => {
    const { columns } = board(made);
    expect(columns.map(({ indicator, level, period }) => [indicator.id, level, period])).toEqual([
      ["completion-rate", "primary", "2022-2023"],
    ]);
    const [column] = columns;
    expect(column && limitsLabel(column, "en")).toBe("≥98%");
    expect(column && columnNote(column, board(made), "2021-2022", "zh-Hans")).toBe("人，2022—2023");
    expect(column && columnNote(column, board(made), "2022-2023", "zh-Hans")).toBe("人");
  });

  it("puts the worst row first, and leaves out what was closed before", () => {
    expect(board(made).rows.map(({ place }) => place.id)).toEqual(["b", "c", "a"]);
  });

  it("says in each cell how many are to spare or short, and how it stands in words", () => {
    const cells = board(made).rows.map(({ cells: [cell] }) => cell);
    expect(cells.map((cell) => cell && cellText(cell, "en"))).toEqual(["\u22121", "0", "+1"]);
    expect(cells.map((cell) => cell?.state)).toEqual(["below", "near", "near"]);
    expect(cells.map((cell) => cell && cellWords(cell, "zh-Hans"))).toEqual([
      "未达标，差1人",
      "临界，余0人，不符",
      "临界，余1人",
    ]);
  });

  it("counts what its first sentence says: the sum of the area itself is no cell to be checked", () => {
    const cells = cellsOf(board(made));
    expect(boardCounts(cells)).toEqual({
      ...{ cells: 3, judged: 3, below: 1, unexplained: 1, unchecked: 0, changing: 0 },
    });
    expect(board(made).own.cells.map(isOwn)).toEqual([false]);
    expect(board(made).own.cells.map((cell) => cellText(cell, "en"))).toEqual(["0"]);
  });
});

describe("a cell", () => {
  const cellOf = (made: Site, area: string, id: string, of = "county") => {
    const { columns, rows } = board(made, of);
    const at = columns.findIndex(({ indicator }) => indicator.id === id);
    const cell = rows.find(({ place }) => place.id === area)?.cells[at];
    if (!cell) throw new Error(`no cell of ${area} for ${id}`);
    return cell;
  };

  it("without a figure is not reported where the place is open and has it to report, and nothing where it has not", () => {
    const made = site({
      completion,
      library: "area,school_year,level,pupils,books\n s,2022-2023,primary,10,100",
    });
    expect(cellOf(made, "s", "books-per-pupil", "a").state).toBe("below");
    const school = board(made, "a").rows[0]?.cells.map(({ state }) => state);
    expect(school).toEqual(["none", "below"]);
    const without = site({ completion: completion.split("\n").slice(0, -1).join("\n") });
    const cell = cellOf(without, "c", "completion-rate");
    expect([cell.state, cell.is, cellText(cell, "zh-Hans")]).toEqual(["absent", ["notReported"], "未报"]);
  });

  it("keeps the mark of the report, and is not counted as not reported then", () => {
    const cell = cellOf(site({ completion: completion.replace("100,97,97%", "100,[x],") }), "b", "completion-rate");
    expect([cell.state, cell.is, cellText(cell, "en")]).toEqual(["absent", [], "[x]"]);
  });

  it("shows the rate where no standard is held against it", () => {
    const made = smallSite({ areas, completion }, { root: "county" });
    const cell = cellOf(made, "b", "completion-rate");
    expect([cell.state, cellText(cell, "en"), cellWords(cell, "en")]).toEqual(["unjudged", "97.00%", "97.00%"]);
  });

  it("is of the latest period in which any place has a rate, and a place that has none then shows no older one", () => {
    const made = site({ completion: `${completion}\n  a,2023-2024,primary,100,98,98%` });
    expect(boardPeriod(board(made))).toBe("2023-2024");
    expect(cellOf(made, "b", "completion-rate").state).toBe("absent");
  });

  it("is worsening where the trend of its series says so", () => {
    const rows = [2016, 2017, 2018, 2019, 2020, 2021, 2022].map(
      (year, at) => `a,${year}-${year + 1},lower_secondary,all,1000,${at + 1}`,
    );
    const dropout = ["area,school_year,level,group,pupils_at_start,dropouts", ...rows].join("\n  ");
    const cell = cellOf(site({ dropout }), "a", "dropout-rate");
    expect(cell.is).toEqual(["worsening"]);
    expect(cellWords(cell, "en")).toContain("Getting worse");
  });

  it("has the line of its row where it is the one to look at first", () => {
    const years = `${completion}\n  b,2021-2022,primary,100,99,99%`;
    const dropout = `
      area,school_year,level,group,pupils_at_start,dropouts
      b,2021-2022,lower_secondary,all,100,1
      b,2022-2023,lower_secondary,all,100,1`;
    const row = board(site({ completion: years, dropout })).rows.find(({ place }) => place.id === "b");
    expect(row?.worst?.column.indicator.id).toBe("completion-rate");
    expect(row?.worst?.state).toBe("below");
  });
});
