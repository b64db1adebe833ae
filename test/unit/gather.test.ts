import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gather, planLines } from "../../scripts/gather.ts";
import { Stop } from "../../scripts/stop.ts";
import { planGathering } from "../../src/tables/gather.ts";
import type { SentFile } from "../../src/tables/reading.ts";
import { csv, sent } from "./valid-dataset.ts";

const dropoutHeader = "地区,学年,学段,年初在校生,学年内辍学";
const dropout = (name: string, count = 4) => csv(name, dropoutHeader, `town,2022-2023,初中,1528,${count}`);
const library = (name: string) => csv(name, "地区,学年,学段,在校学生,图书", "town,2022-2023,小学,820,18387");
const inGbk = (file: SentFile): SentFile => ({
  name: file.name,
  bytes: iconv.encode(new TextDecoder().decode(file.bytes), "gb18030"),
});
const ways = (heap: readonly SentFile[], there: readonly SentFile[] = []) =>
  planGathering(heap, there).map((placing) => [placing.from, placing.way, "to" in placing ? placing.to : ""]);

describe("a heap of files", () => {
  it("goes into the folders of its tables, told by the headers and not by the names", () => {
    expect(ways([dropout("清溪镇.csv"), library("新建文件.csv")])).toEqual([
      ["新建文件.csv", "placed", "library/新建文件.csv"],
      ["清溪镇.csv", "placed", "dropout/清溪镇.csv"],
    ]);
  });

  it("is told in whatever encoding it is", () => {
    expect(ways([inGbk(dropout("a.csv"))])).toEqual([["a.csv", "placed", "dropout/a.csv"]]);
  });

  it("keeps the folder of a sender in the name", () => {
    expect(ways([dropout("清溪镇/辍学.csv", 1), dropout("龙潭乡/辍学.csv", 2)])).toEqual([
      ["清溪镇/辍学.csv", "placed", "dropout/清溪镇-辍学.csv"],
      ["龙潭乡/辍学.csv", "placed", "dropout/龙潭乡-辍学.csv"],
    ]);
  });

  it("is never laid over a file that is there, and the same file is not laid down twice", () => {
    const there = [{ ...dropout("a.csv", 1), name: "dropout/a.csv" }];
    expect(ways([dropout("a.csv", 2)], there)).toEqual([["a.csv", "name-taken", "dropout/a.csv"]]);
    expect(ways([dropout("a.csv", 1)], there)).toEqual([["a.csv", "already-there", "dropout/a.csv"]]);
    expect(ways([dropout("a.csv"), dropout("b.csv")])).toEqual([
      ["a.csv", "placed", "dropout/a.csv"],
      ["b.csv", "already-there", "dropout/a.csv"],
    ]);
  });

  it("has files that find no place, each with its reason", () => {
    const heap = [
      sent("page.csv", "<html><body>error</body></html>"),
      csv("weather.csv", "day,rain", "1,2"),
      sent("empty.csv", ""),
    ];
    expect(ways(heap).map(([from, way]) => [from, way])).toEqual([
      ["empty.csv", "unreadable"],
      ["page.csv", "unreadable"],
      ["weather.csv", "unrecognised"],
    ]);
  });

  it("may bring the places and the settings along, where there are none", () => {
    const heap = [csv("乡镇名单.csv", "地区,名称,上级", "town,某镇,"), sent("x/dataset.json", "{}")];
    expect(ways(heap)).toEqual([
      ["x/dataset.json", "placed", "dataset.json"],
      ["乡镇名单.csv", "placed", "areas.csv"],
    ]);
  });
});

describe("what is said of it", () => {
  it("names where each went, what was not placed and why, and counts", () => {
    const plan = planGathering([dropout("清溪镇.csv"), csv("weather.csv", "day,rain", "1,2")], []);
    expect(planLines(plan, "zh-Hans")).toEqual([
      "  清溪镇.csv → dropout/清溪镇.csv（辍学情况）",
      "  weather.csv：没有放入，表头认不出是哪张表；请对照模板的表头",
      "放入 1 个文件，0 个早已有，1 个没有放入。",
    ]);
    expect(planLines(plan, "en").at(-1)).toBe("1 file placed, 0 there already, 1 not placed.");
  });
});

describe("gathering", () => {
  let folder = "";
  const quiet = { write: () => true } as unknown as NodeJS.WriteStream;
  const lay = (name: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gather-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("copies files byte for byte, leaves the heap as it was and says how many found no place", () => {
    const gbk = inGbk(dropout("清溪镇.csv"));
    lay("heap/清溪镇.csv", gbk.bytes);
    lay("heap/weather.csv", csv("weather.csv", "day,rain", "1,2").bytes);
    lay("data/dataset.json", new Uint8Array());
    expect(gather(join(folder, "heap"), join(folder, "data"), "en", quiet)).toBe(1);
    expect(new Uint8Array(readFileSync(join(folder, "data/dropout/清溪镇.csv")))).toEqual(new Uint8Array(gbk.bytes));
    expect(readdirSync(join(folder, "heap")).sort()).toEqual(["weather.csv", "清溪镇.csv"]);
  });

  it("refuses a heap inside the dataset, and a dataset inside the heap", () => {
    lay("data/heap/a.csv", dropout("a.csv").bytes);
    expect(() => gather(join(folder, "data/heap"), join(folder, "data"), "en", quiet)).toThrow(Stop);
    expect(() => gather(join(folder, "data"), join(folder, "data/heap"), "en", quiet)).toThrow(Stop);
  });
});
