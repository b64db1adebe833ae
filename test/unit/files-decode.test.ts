import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/files/decode.ts";

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
/** What is said of a file, without the words. */
const said = (given: Uint8Array) =>
  decode(given).remarks.map(({ severity, refusal, row }) => [severity, refusal.code, row, refusal.values["encoding"]]);
const refused = (given: Uint8Array) => {
  const { text, remarks } = decode(given);
  expect(text).toBeUndefined();
  expect(remarks).toHaveLength(1);
  const [remark] = remarks;
  expect(remark?.severity).toBe("error");
  return [remark?.refusal.code, remark?.row];
};

describe("decoding a file", () => {
  it.each([
    ["UTF-8 without a mark", utf8("地区,学年"), "地区,学年"],
    ["UTF-8 with a mark, which is taken off", utf8("\uFEFFarea"), "area"],
    ["UTF-8 with the mark twice", utf8("\uFEFF\uFEFF地区"), "地区"],
    ["UTF-8 with the mark misread and saved again", utf8("ï»¿地区"), "地区"],
    ["ASCII", utf8("area,level\r\n"), "area,level\r\n"],
    ["an empty file", bytes(), ""],
    ["UTF-8 with the sign by which DOS ends a file", utf8("a,b\r\n\x1a"), "a,b\r\n"],
    ["ASCII filled up with noughts", utf8("a,b\r\n\0\0\0"), "a,b\r\n"],
  ])("reads %s, and says nothing", (_, given, text) =>
    expect(decode(given)).toEqual({ text, encoding: "UTF-8", remarks: [] }),
  );

  it.each([
    ["UTF-16 LE", "with", encoded("\uFEFF地区,学年\t1\r\n", "utf16-le")],
    ["UTF-16 BE", "with", encoded("\uFEFF地区,学年\t1\r\n", "utf16-be")],
    ["UTF-16 LE", "without", encoded("地区,学年\t1\r\n", "utf16-le")],
    ["UTF-16 BE", "without", encoded("地区,学年\t1\r\n", "utf16-be")],
    ["GB18030", "with UTF-8's", joined(bytes(0xef, 0xbb, 0xbf), encoded("地区,学年\t1\r\n", "gbk"))],
    ["GB18030", "without", encoded("地区,学年\t1\r\n", "gbk")],
  ])("reads %s %s mark, and says so", (encoding, _, given) => {
    expect(decode(given).text).toBe("地区,学年\t1\r\n");
    expect(said(given)).toEqual([["note", "read-in-encoding", undefined, encoding]]);
  });

  it("tells UTF-16 of ASCII alone", () => {
    expect(decode(bytes(0x61, 0, 0x72, 0)).text).toBe("ar");
    expect(decode(bytes(0, 0x61, 0, 0x72)).text).toBe("ar");
  });

  it("takes a lone line of dots, signs and accents in UTF-8 for what it is", () => {
    for (const text of ["A·B", "3×4", "20 °C", "m²\nm²\nm²", "±½", "Zoë", "élève", "1–2", "ø"]) {
      expect(decode(utf8(text))).toEqual({ text, encoding: "UTF-8", remarks: [] });
    }
  });

  it("chooses where two encodings are near equal, and names the other", () => {
    const [note] = decode(encoded("小学", "gbk")).remarks;
    expect(note?.refusal.code).toBe("read-in-encoding");
    expect(note?.refusal.values["encoding"]).toMatchObject({ en: expect.stringContaining("not for certain") });
  });
});

describe("a file in no one encoding", () => {
  const town = "地区,学校名称\n清溪镇,中心小学\n";

  it.each([
    ["rows in UTF-8 behind GB18030", joined(encoded(town, "gbk"), utf8("柳河镇,城东小学\n")), 3],
    ["rows in GB18030 behind UTF-8", joined(utf8(town), encoded("柳河镇,城东小学\n", "gbk")), 3],
    [
      "a row of two characters in UTF-8 among GB18030",
      joined(encoded(town, "gbk"), utf8("某镇,1\n"), encoded(town, "gbk")),
      3,
    ],
    ["a character of GB18030 cut in half", joined(encoded(town, "gbk"), bytes(0xc1), utf8(",2\n")), 3],
    ["a character of UTF-8 cut in half", joined(utf8(`${town}`), bytes(0xe5, 0x8c), utf8(",2\n")), 3],
    ["a nought among text", joined(utf8(`${town.repeat(200)}a\0b\n`)), 401],
    ["private characters, which have no shape", joined(encoded(town, "gbk"), bytes(0xaa, 0xa1, 10)), 3],
  ])("is refused with the row where it breaks: %s", (_, given, row) => {
    expect(refused(given)).toEqual(["mixed-encodings", row]);
  });

  it("is told by lines where there are too few characters for more", () => {
    expect(refused(joined(utf8("地区\n"), encoded("学年\n", "gbk")))[0]).toBe("mixed-encodings");
  });

  it("counts rows as Excel does: a line break within quotes starts none, and CRLF is one", () => {
    const before = utf8('地区,"学校\n名称"\r\n清溪镇,"说\r\n明"\r\n');
    expect(refused(joined(before, encoded("柳河镇,城东小学\n", "gbk")))).toEqual(["mixed-encodings", 3]);
  });

  it("is told late in a long file, too", () => {
    const rows = "340101001000,某镇中心小学,1856\n".repeat(50_000);
    expect(refused(joined(encoded(rows, "gbk"), utf8("石桥乡,小学\n")))).toEqual(["mixed-encodings", 50_001]);
    expect(refused(joined(utf8(rows), encoded("石桥乡,小学\n", "gbk")))).toEqual(["mixed-encodings", 50_001]);
  });
});

describe("a text that was misread before it was saved", () => {
  const lines = ["地区,学年,在校学生", "清溪镇,2022-2023学年,女生", "合计,教育局统计,小学"];
  /** What a program shows that reads a text's bytes in the wrong encoding, saved in UTF-8. */
  const misread = (text: string, own: string, taken: string) => utf8(iconv.decode(iconv.encode(text, own), taken));

  it.each([
    ["utf8", "iso-8859-1"],
    ["utf8", "gbk"],
    ["gbk", "iso-8859-1"],
    ["gbk", "windows-1252"],
    ["gbk", "big5"],
  ])("is refused: %s as %s", (own, taken) => {
    expect(refused(misread(lines.join("\n"), own, taken))[0]).toBe("garbled-text");
  });

  it("is refused with its row where only some rows are", () => {
    const sound = `${lines.join("\n")}\n`;
    expect(refused(joined(utf8(sound), misread("柳河镇,初中", "utf8", "gbk")))).toEqual(["garbled-text", 4]);
    expect(refused(joined(utf8(sound), misread("柳河镇,初中", "utf8", "iso-8859-1")))).toEqual(["garbled-text", 4]);
  });

  it("is refused in Traditional Chinese and in UTF-16 as well", () => {
    const hant = "縣市別,學年度,國小\n合計,教育部統計處,學生數";
    expect(refused(misread(hant, "big5", "gbk"))[0]).toBe("garbled-text");
    const wide = iconv.decode(iconv.encode(hant, "utf8"), "gbk").replaceAll("\uFFFD", "?");
    expect(refused(encoded(`\uFEFF${wide}`, "utf16-le"))[0]).toBe("garbled-text");
  });

  it("is refused where characters were lost on the way", () => {
    expect(refused(utf8("地区\n清\uFFFD镇"))).toEqual(["garbled-text", 2]);
    expect(refused(utf8("地区\n锟斤拷镇"))).toEqual(["garbled-text", 2]);
    expect(refused(encoded("地区,学年\n锟斤拷镇", "gbk"))).toEqual(["garbled-text", 2]);
  });

  it("is not suspected in other languages, rare names and signs", () => {
    const sound = [
      ...["Größe, Übergänge, Änderung: äöü ÄÖÜ ß", "« créée » : l’élève, naïf, où, cœur", "São Tomé, ações, mão, pães"],
      ...[
        "Район, Школа, Ученики",
        "Περιοχή, Σχολείο",
        "これはテストです、さいたま市",
        "โรงเรียนประถม",
        "โ",
        "Việt Nam, tiểu học",
      ],
      ...[
        "鑫垚淼焱, 龑, 喆, 昇, 堃, 祎, 翀, 璟, 韡, 珺, 彧, 妘",
        "歙县, 黟县, 濉溪, 亳州, 埇桥, 涡阳, 颍上, 盱眙, 邳州, 浉河",
      ],
      ...[
        "①②③ ㎡ ℃ ‰ → ★ ※ § ± × ÷ ≥ ≤ √",
        "한글 학교, 뷁, 똠방각하",
        "A·B·C — “…” ‘…’ 《》「」",
        "乸嘢, 冇, 咗, 喺, 啲, 嚟",
      ],
    ];
    for (const text of sound) expect(decode(utf8(text)), text).toEqual({ text, encoding: "UTF-8", remarks: [] });
  });
});

describe("what is no text", () => {
  it("is refused as such", () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) & 255);
    expect(refused(noise)).toEqual(["not-a-table", undefined]);
    expect(refused(bytes(1, 2, 0, 0, 0, 9, 0, 0))).toEqual(["not-a-table", undefined]);
  });

  it("is refused without noughts, too, with the row where it begins", () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => 1 + ((at * 7919 + (at >> 2) * 104_729) % 255));
    expect(
      refused(
        joined(
          utf8("a,b\n"),
          noise.filter((byte) => byte !== 10 && byte !== 13),
        ),
      ),
    ).toEqual(["unknown-encoding", 2]);
  });
});
