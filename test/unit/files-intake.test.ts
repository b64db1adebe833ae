import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/files/decode.ts";
import type { Encoding } from "../../src/files/encoding.ts";
import { openFile } from "../../src/files/open.ts";

/** Real files of several countries, which stand beside the project where they may. */
const folder = "../shared/intake";
const isThere = existsSync(`${folder}/manifest.json`);

interface Listed {
  readonly file: string;
  readonly true_encoding: "gb18030" | "big5" | "cp949" | "utf-8" | "utf-8-sig";
  readonly delimiter: "comma" | "tab";
  readonly csv_records: number;
  readonly header_record: readonly string[] | null;
  readonly first_data_record?: readonly string[];
  readonly last_data_record?: readonly string[];
}

const listed: readonly Listed[] = isThere ? JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8")) : [];
const encodings: Readonly<Record<Listed["true_encoding"], Encoding>> = {
  gb18030: "GB18030",
  big5: "Big5",
  cp949: "EUC-KR",
  "utf-8": "UTF-8",
  "utf-8-sig": "UTF-8",
};
const bytesOf = ({ file }: Listed) => new Uint8Array(readFileSync(`${folder}/${file}`));
const isWebPage = ({ file }: Listed) => file.includes("html_error_page");
const tables = listed.filter((each) => !isWebPage(each));

const itThere = it.skipIf(!isThere);

describe("the real files of ../shared/intake (skipped where that folder is not there)", () => {
  itThere("are told to be in their true encoding, all of them", () => {
    expect(tables).toHaveLength(16);
    for (const each of tables)
      expect([each.file, decode(bytesOf(each)).encoding]).toEqual([each.file, encodings[each.true_encoding]]);
  });

  itThere("are read whole: every record but blank ones, header, first and last row", () => {
    for (const each of tables) {
      const { grids, remarks } = openFile(each.file, bytesOf(each));
      expect(
        remarks.filter(({ severity }) => severity === "error"),
        each.file,
      ).toEqual([]);
      const rows = grids[0]?.rows ?? [];
      expect(each.csv_records - rows.length, each.file).toBeGreaterThanOrEqual(0);
      expect(each.csv_records - rows.length, each.file).toBeLessThan(5);
      const records = [each.header_record, each.first_data_record, each.last_data_record].filter(
        (record) => record != null,
      );
      for (const record of records) {
        const isIt = rows.some(({ cells }) => record.every((cell, at) => (cells[at] ?? "").trim() === cell.trim()));
        expect(isIt, `${each.file}: ${record.join()}`).toBe(true);
      }
    }
    expect(tables.filter(({ header_record }) => header_record !== null).length).toBeGreaterThan(12);
  });

  itThere("have a note exactly where they are neither in UTF-8 nor in commas", () => {
    const notes = tables.map((each) => {
      const codes = openFile(each.file, bytesOf(each)).remarks.map(({ refusal }) => refusal.code);
      const due = [
        ...(each.true_encoding.startsWith("utf-8") ? [] : ["read-in-encoding"]),
        ...(each.delimiter === "comma" ? [] : ["other-delimiter"]),
      ];
      return { file: each.file, codes, due };
    });
    for (const { file, codes, due } of notes) expect([file, codes]).toEqual([file, due]);
    expect(notes.filter(({ due }) => due.length > 0)).toHaveLength(6);
  });

  itThere("are told when they are web pages, every line quoted and misread as one is", () => {
    const pages = listed.filter(isWebPage);
    expect(pages).toHaveLength(1);
    for (const each of pages) {
      const { grids, remarks } = openFile(each.file, bytesOf(each));
      expect(grids).toEqual([]);
      expect(remarks.map(({ refusal }) => refusal.code)).toEqual(["html-page"]);
    }
  });
});
