import { describe, expect, it } from "vitest";
import { gapsOf, matrixOf } from "../../src/site/completeness-matrix.ts";
import type { Site } from "../../src/site/site.ts";
import { smallSite } from "./small-dataset.ts";

/** A county of three townships; the first has two schools and the third opened in 2022. */
const areas = `
  area,name,kind,parent,school_type,opened,closed
  county,某县,county,,,,
  a,甲镇,township,county,,,
  b,乙镇,township,county,,,
  c,丙镇,township,county,,2022-2023,
  a1,甲一小,school,a,primary,,
  a2,甲二小,school,a,primary,,
  a3,甲中学,school,a,lower_secondary,,`;

function county(tables: Readonly<Record<string, string>>): Site {
  return smallSite({ areas, ...tables }, { root: "county" });
}

/** The filings of one place and table, a period each. */
function filings(site: Site, place: string, table: string): readonly string[] {
  const { tables, filings: of } = site.completeness();
  const sent = tables.find((each) => each.table.id === table);
  const found = site.places.place(place);
  if (!sent || !found) throw new Error(`no ${table} or no ${place}`);
  return of(found, sent);
}

describe("a table that a place of its kind has sent for a period", () => {
  const site = county({
    completion: `
      area,school_year,level,population,completed
      a,2021-2022,primary,100,99
      a,2021-2022,lower_secondary,90,80
      a,2022-2023,primary,100,99
      a,2022-2023,lower_secondary,90,80
      b,2021-2022,primary,50,49
      b,2021-2022,lower_secondary,40,39
      b,2022-2023,primary,50,[x]
      b,2022-2023,lower_secondary,40,`,
  });

  it("is expected of every place of that kind that is open then", () => {
    expect(filings(site, "a", "completion")).toEqual(["filled", "filled"]);
    expect(filings(site, "c", "completion")).toEqual(["none", "missing"]);
  });

  it("is partly reported where a count is blank that half of those who sent it fill; a mark is an answer", () => {
    expect(filings(site, "b", "completion")).toEqual(["filled", "partly"]);
  });

  it("is never expected of a school where it is of the household register", () => {
    expect(filings(site, "a1", "completion")).toEqual(["none", "none"]);
  });

  it("has the periods in which anybody sent it, and no other table has a place", () => {
    expect(site.completeness().tables.map(({ table, periods }) => [table.id, periods])).toEqual([
      ["completion", ["2021-2022", "2022-2023"]],
    ]);
  });
});

describe("what a place leaves to its schools", () => {
  const header = "area,school_year,level,pupils,books";
  const site = (...rows: readonly string[]) => county({ library: [header, ...rows].join("\n ") });

  it("counts as reported where all of them sent it, each at the level that it teaches", () => {
    const whole = site(
      "a1,2022-2023,primary,10,100",
      "a2,2022-2023,primary,10,100",
      "a3,2022-2023,lower_secondary,9,80",
    );
    expect(filings(whole, "a", "library")).toEqual(["filled"]);
    expect(filings(whole, "a3", "library")).toEqual(["filled"]);
  });

  it("counts as partly reported where one of them did not", () => {
    const lacking = site("a1,2022-2023,primary,10,100", "a3,2022-2023,lower_secondary,9,80");
    expect(filings(lacking, "a", "library")).toEqual(["partly"]);
    expect(filings(lacking, "a2", "library")).toEqual(["missing"]);
  });

  it("is not expected of a place without schools on file, where no place of its kind sends it", () => {
    const whole = site("a1,2022-2023,primary,10,100");
    expect(filings(whole, "b", "library")).toEqual(["none"]);
  });

  it("is not expected of schools where the place above sent it and none of them did", () => {
    const above = site("a,2022-2023,primary,30,300", "b,2022-2023,primary,20,200");
    expect(filings(above, "a1", "library")).toEqual(["none"]);
  });
});

describe("a rate that a place does not print", () => {
  it("leaves nothing out: only counts are expected", () => {
    const site = county({
      literacy: `
        area,year,population,unable_to_learn,literate,reported_literacy_rate
        a,2022,100,1,98,99%
        b,2022,50,0,49,
        c,2022,60,0,59,`,
    });
    expect(filings(site, "b", "literacy")).toEqual(["filled"]);
  });
});

describe("the matrix of an area", () => {
  const site = county({
    completion: `
      area,school_year,level,population,completed
      a,2022-2023,primary,100,99
      b,2022-2023,primary,50,`,
  });
  const place = site.places.place("county");
  if (!place) throw new Error("no county");
  const matrix = matrixOf(site, place);

  it("has the places within it and then itself", () => {
    expect(matrix.rows.map((row) => row.place.id)).toEqual(["a", "b", "c", "county"]);
    expect(matrix.rows.map((row) => row.filings)).toEqual([[["filled"]], [["partly"]], [["missing"]], [["partly"]]]);
  });

  it("tells what is wanting once: of the area itself only what none of the places within explains", () => {
    expect(gapsOf(matrix, place).map((gap) => [gap.place.id, gap.table.id, gap.period, gap.filing])).toEqual([
      ["b", "completion", "2022-2023", "partly"],
      ["c", "completion", "2022-2023", "missing"],
    ]);
  });
});
