import { describe, expect, it } from "vitest";
import { zero } from "../../src/exact/fraction.ts";
import type { MarkMeaning } from "../../src/intake/absence-word.ts";
import { readAreaId } from "../../src/intake/read-area-id.ts";
import { choiceReader } from "../../src/intake/read-word.ts";
import { Refusal, Understood } from "../../src/intake/refusal.ts";
import { type CellReader, cellReader } from "../../src/tables/cell-readers.ts";
import { choice, count, free, quantity, reported } from "../../src/tables/columns.ts";
import { areaKind, grade, group, level } from "../../src/tables/vocabulary.ts";

const label = { "zh-Hans": "列", "zh-Hant": "欄", en: "column" };

function outcome(read: unknown): unknown {
  return read instanceof Understood ? [read.value, read.note.code] : read instanceof Refusal ? read.code : read;
}

/** The status of the cell with the note that is due; or the refusal. */
function statusOf(read: ReturnType<CellReader>): unknown {
  return read instanceof Refusal ? read.code : [read.cell.status, read.note?.code];
}

describe("a choice in another writing", () => {
  it.each([
    [level, "小　学", "primary"],
    [level, "合 计", "all"],
    [level, "ＰＲＩＭＡＲＹ", "primary"],
    [group, "女生（人）", "girls"],
    [group, "其中：女", "girls"],
    [grade, "１年级", "1"],
    [grade, "小学一年级", "1"],
    [grade, "初一", "7"],
    [grade, "初中一年级", "7"],
    [grade, "G7", "7"],
  ])("is known by it: %#: %s is %s", (of, found, word) => expect(choiceReader(of)(found)).toBe(word));

  it.each([
    [level, "1 小学", "primary"],
    [level, "01.小学", "primary"],
    [level, "2、初中", "lower_secondary"],
    [level, "(1)小学", "primary"],
    [level, "小学（1）", "primary"],
    [level, "小学（primary）", "primary"],
    [grade, "七年级（初一）", "7"],
    [grade, "7 七年级", "7"],
    [grade, "01", "1"],
    [grade, "1.0", "1"],
  ])("with its number or other name beside it is read with a note: %#: %s is %s", (of, found, word) => {
    expect(outcome(choiceReader(of)(found))).toEqual([word, "read-as"]);
  });

  it.each([
    [level, "小学（女）"],
    [level, "小学、初中"],
    [grade, "七年级（初二）"],
    [grade, "2 一年级"],
    [grade, "一年级(2)"],
    [grade, "102"],
    [areaKind, "学校1所"],
  ])("is refused where what stands beside it says something else: %#: %s", (of, found) => {
    expect(outcome(choiceReader(of)(found))).toBe("not-a-choice");
  });
});

describe("an area id in another writing", () => {
  it.each([
    ["３４０１００００００００", "340100000000"],
    ["'340100000000", "340100000000"],
    ["’340100000000", "340100000000"],
    ["3401 0000 0000", "340100000000"],
    ["340100000000.0", "340100000000"],
    ["yunling－xianfeng", "yunling-xianfeng"],
  ])("%s is %s", (found, id) => expect(outcome(readAreaId(found))).toEqual([id, "read-as"]));
});

describe("a sign or word in place of a figure", () => {
  const read = cellReader(count(label), "value");

  it.each([
    [
      "not_available",
      ["…", "……", "......", "不详", "不詳", "暂无", "未统计", "n/a", "N/A", "NA", "null", "#N/A", "*", "＊", "×"],
    ],
    ["not_applicable", ["/", "／", "\\", "不适用", "不適用"]],
    ["not_reported", ["-", "—", "——", "－", "–", "- -", ".", "。", "无", "無", "（无）", "没有", "nil", "NIL", "未报"]],
  ])("means %s by custom, with a note: %s", (status, cells) => {
    for (const found of cells) expect([found, statusOf(read(found))]).toEqual([found, [status, "absence-read"]]);
  });

  it("keeps its text, and is never zero", () => {
    for (const found of ["-", "无", "没有", "nil"]) {
      expect(read(found)).toMatchObject({
        cell: { status: "not_reported", text: found },
        note: { values: { zero: "0" } },
      });
    }
  });

  it("asks for 0 only where a figure could stand and nothing was reported", () => {
    const kind = cellReader(choice(label, areaKind), "value")("无");
    const unknown = read("不详");
    for (const each of [kind, unknown]) {
      expect(each).toHaveProperty("note.code", "absence-read");
      expect(each).not.toHaveProperty("note.values.zero");
    }
  });

  it.each(["[x]", "[X]", "［ｘ］", "［x］", "【x】", " [ x ] "])("needs no note where it is a mark: %s", (found) => {
    expect(read(found.trim())).toEqual({ cell: { status: "not_available" } });
  });

  it("may be the other marks", () => {
    expect([read("［ｚ］"), read("[C]")].map(statusOf)).toEqual([
      ["not_applicable", undefined],
      ["confidential", undefined],
    ]);
  });

  it.each(["x", "[u]", "[w]", "?", "同上", "-3"])("is not anything: %s", (found) => {
    expect(read(found)).toBeInstanceOf(Refusal);
  });

  it("says nothing in a key, and stays a word in free text", () => {
    expect(statusOf(cellReader(choice(label, level), "key")("—"))).toBe("not-a-choice");
    expect(statusOf(cellReader(choice(label, level), "key")("[x]"))).toBe("not-a-choice");
    expect(cellReader(free(label), "value")("无")).toEqual({ cell: { status: "filled", value: "无", text: "无" } });
  });
});

describe("a sign that the dataset declares", () => {
  const marks: Record<string, MarkMeaning> = { "-": "zero", "*": "confidential", 无: "zero", "···": "not_applicable" };
  const read = cellReader(count(label), "value", { marks });

  it.each([
    ["—", "filled"],
    ["－", "filled"],
    ["无", "filled"],
    ["＊", "confidential"],
    ["**", "confidential"],
    ["……", "not_applicable"],
  ])("means what it says, without a note: %s is %s", (found, status) => {
    expect(statusOf(read(found))).toEqual([status, undefined]);
  });

  it("may be zero, of counts, quantities and rates", () => {
    expect(read("-")).toEqual({ cell: { status: "filled", value: zero, text: "-" } });
    expect(cellReader(quantity(label, "yuan"), "value", { marks })("—")).toMatchObject({ cell: { value: zero } });
    const rate = cellReader(reported(label, "%"), "value", { marks })("—");
    expect(rate).toEqual({
      cell: {
        status: "filled",
        text: "0",
        value: { text: "0", value: zero, decimals: 0, form: "plain", orMore: false },
      },
    });
  });

  it("is no zero where no figure can stand", () => {
    expect(cellReader(choice(label, areaKind), "value", { marks })("-")).toEqual({
      cell: { status: "not_reported", text: "-" },
    });
  });

  it("leaves the others as they are by custom", () => {
    expect(statusOf(read("/"))).toEqual(["not_applicable", "absence-read"]);
    expect(statusOf(read("[x]"))).toEqual(["not_available", undefined]);
  });
});

describe("a cell", () => {
  it("of each text is read once and shared", () => {
    const read = cellReader(count(label), "value");
    for (const found of ["3", "3人", "—", "[x]", "半"]) expect(read(found)).toBe(read(found));
  });

  it("keeps what was written beside what was read", () => {
    expect(cellReader(count(label), "value")("１，８５６人")).toMatchObject({
      cell: { status: "filled", text: "１，８５６人" },
    });
    expect(cellReader(count(label), "value")("约20")).toMatchObject({
      cell: { status: "not_available", text: "约20" },
      note: { code: "approximate", values: { found: "约20", near: "20" } },
    });
  });

  it("of a rate keeps the form that was read, which is compared between sources", () => {
    expect(cellReader(reported(label, "%"), "value")("99.4％")).toMatchObject({
      cell: { text: "99.4%", value: { text: "99.4%" } },
    });
  });
});
