import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { carriedOver } from "../../scripts/new/carry-over.ts";
import { readDatasetJson } from "../../src/tables/dataset-json.ts";
import type { SentFile } from "../../src/tables/reading.ts";
import { csv, datasetJson, sent } from "./valid-dataset.ts";
import { row, sheet, words } from "./workbooks/build.ts";

const encoded = (name: string, text: string, encoding: string): SentFile => ({
  name,
  bytes: new Uint8Array(iconv.encode(text, encoding)),
});
const textOf = ({ bytes }: SentFile) => new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(bytes);
const contentOf = (file: SentFile) => new TextDecoder().decode(file.bytes);

describe("dataset.json", () => {
  const json = contentOf(datasetJson({ title: { "zh-Hans": "清溪镇教育统计" }, publisher: "清溪镇教育办公室" }));

  it.each(["gbk", "utf16-le", "utf16-be"])("is read in %s as tables are, with the note", (encoding) => {
    const mark = encoding.startsWith("utf16") ? "\uFEFF" : "";
    const { config, problems } = readDatasetJson(encoded("", `${mark}${json}`, encoding).bytes);
    expect(config?.publisher).toBe("清溪镇教育办公室");
    expect(problems.map(({ severity, code, place }) => [severity, code, place.file])).toEqual([
      ["note", "read-in-encoding", "dataset.json"],
    ]);
  });

  it("is refused with the row where its encoding changes", () => {
    const bytes = new Uint8Array(
      Buffer.concat([iconv.encode('{"id": "x",\n"title": "清溪镇教育统计",\n', "gbk"), Buffer.from('"a": "统计"}')]),
    );
    const { config, problems } = readDatasetJson(bytes);
    expect(config).toBeUndefined();
    expect(problems.map(({ code, place }) => [code, place.row])).toEqual([["mixed-encodings", 3]]);
  });
});

describe("carrying over a file that is not CSV in UTF-8", () => {
  const areas = csv("areas.csv", "area,name", "town,清溪镇");
  const rows = "地区,学年,学段,在校学生,备注\r\ntown,2022-2023,小学,1856,含随迁子女\r\n";
  const carried = (file: SentFile) => {
    const { files, done } = carriedOver([datasetJson(), areas, file], "next", "en");
    const [found] = files.filter(({ name }) => name === file.name);
    if (!found) throw new Error("the file is not there");
    return { found, done: done.filter((line) => line.startsWith(file.name)) };
  };

  it("writes it anew in UTF-8, since no file may be in two encodings, and says so", () => {
    const { found, done } = carried(encoded("pupils.csv", rows, "gbk"));
    expect(textOf(found)).toBe(`\uFEFF${rows}town,2023-2024,小学,,\r\n`);
    expect(done).toEqual([
      "pupils.csv: rows to fill in for 2023–24: 1.",
      "pupils.csv: was in GB18030 and is now in UTF-8.",
    ]);
  });

  it("adds rows with the delimiter of the file", () => {
    const tabs = rows.replaceAll(",", "\t");
    const { found } = carried(sent("pupils.csv", tabs));
    expect(textOf(found)).toBe(`${tabs}town\t2023-2024\t小学\t\t\r\n`);
  });

  it("leaves a workbook as it is, and says that its rows have to be added in it", () => {
    const cells = [
      row(1, words("A1", "地区"), words("B1", "学年"), words("C1", "学段")),
      row(2, words("A2", "town"), words("B2", "2022-2023"), words("C2", "小学")),
    ];
    const file = { name: "pupils.xlsx", bytes: sheet(cells.join("")) };
    const { found, done } = carried(file);
    expect(found.bytes).toEqual(file.bytes);
    expect(done).toEqual([
      "pupils.xlsx: is a workbook; it was carried over as it is, add the rows for the new period to it.",
    ]);
  });

  it("carries dataset.json over from another encoding", () => {
    const json = encoded("dataset.json", contentOf(datasetJson({ publisher: "清溪镇教育办公室" })), "gbk");
    const { files } = carriedOver([json, areas], "next", "en");
    const [first] = files;
    expect(JSON.parse(first ? textOf(first) : "")).toMatchObject({ id: "next", publisher: "清溪镇教育办公室" });
  });
});
