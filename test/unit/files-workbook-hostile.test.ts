import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { parseFormat } from "../../src/files/number-format.ts";
import { readWorkbook } from "../../src/files/workbook.ts";
import { number, packed, parts, relation, relationships, row, sheet, words, workbook } from "./workbooks/build.ts";
import { declaring, offsetOf, packedAs, packedComments, widened, withCount } from "./workbooks/zip-bytes.ts";

/** Milliseconds in which even the worst file must have been refused; slow machines included. */
const soon = 15_000;

const data = "xl/worksheets/sheet1.xml";
const rows = row(1, words("A1", "学校"), number("B1", "12")) + row(2, words("A2", "甲校"), number("B2", "3"));
const good = sheet(rows);
const text = (bytes: Uint8Array) => readWorkbook(bytes).grids.map((grid) => grid.rows.map(({ cells }) => cells));

function refusal(bytes: Uint8Array): string {
  const before = performance.now();
  const { grids, remarks } = readWorkbook(bytes);
  expect(performance.now() - before).toBeLessThan(soon);
  const errors = remarks.filter(({ severity }) => severity === "error");
  expect(grids, JSON.stringify(remarks)).toEqual([]);
  expect(errors).toHaveLength(1);
  return errors[0]?.refusal.code ?? "";
}

const broken = (bytes: Uint8Array) => expect(refusal(bytes)).toBe("workbook-broken");
const tooLarge = (bytes: Uint8Array) => expect(refusal(bytes)).toBe("file-too-large");
const withPart = (part: string, content: string | Uint8Array) =>
  packed({ ...parts({ sheets: [{ rows }], strings: ["<t>一</t>"] }), [part]: content });
const merged = (...refs: readonly string[]) => ({
  after: `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
});

describe("a file that is no workbook", () => {
  it("is refused: nothing, noise, words, and bare marks of packed files", () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251);
    const bare = Uint8Array.of(0x50, 0x4b, 3, 4);
    const end = Uint8Array.of(0x50, 0x4b, 5, 6, ...Array(18).fill(0));
    for (const bytes of [new Uint8Array(), noise, new TextEncoder().encode("area,level"), bare, end]) broken(bytes);
  });

  it("is named by its format where it is another one's, or by its password", () => {
    const old = new Uint8Array(2048);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const encrypted = old.slice();
    encrypted.set(
      [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
      1155,
    );
    expect(refusal(encrypted)).toBe("workbook-encrypted");
    const formatOf = (bytes: Uint8Array) => readWorkbook(bytes).remarks[0]?.refusal.values["format"];
    expect(formatOf(old)).toBe(".xls");
    expect(formatOf(packed({ "xl/workbook.bin": "", "_rels/.rels": "" }))).toBe(".xlsb");
    expect(formatOf(packed({ mimetype: "", "content.xml": "" }))).toBe(".ods");
    broken(packed({ "word/document.xml": "" }));
  });

  it("is told from one with a password by hucre's own encryption", async () => {
    const encryption = { password: "secret", spinCount: 1 };
    const bytes = await writeXlsx({ sheets: [{ name: "甲", rows: [["x"]] }], encryption });
    expect(refusal(bytes)).toBe("workbook-encrypted");
  });
});

describe("a packed file", () => {
  it("cut off anywhere is refused", () => {
    for (let part = 0; part < 20; part++) broken(good.slice(0, Math.floor((good.length * part) / 20)));
  });

  it("with any one byte changed is refused, or says what it said before", () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const { grids, remarks } = readWorkbook(bytes);
        if (remarks.length > 0) refused += 1;
        else expect(grids).toEqual(readWorkbook(good).grids);
      }),
      { numRuns: 600 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it("with bytes changed at random never throws", () => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 40 }), (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(readWorkbook(bytes).remarks.length + readWorkbook(bytes).grids.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("that declares a wrong checksum, an unknown packing, a password or a place outside itself is refused", () => {
    broken(declaring(good, data, { crc: 1 }));
    broken(declaring(good, data, { method: 12 }));
    broken(declaring(good, data, { flags: 1 }));
    broken(declaring(good, data, { at: 0x7fffffff }));
    broken(declaring(good, data, { packed: 0x7fffffff }));
    broken(declaring(good, data, { unpacked: 10 }));
    broken(declaring(good, data, { unpacked: 100_000 }));
    broken(withCount(good, 40));
  });

  it("whose parts share bytes, or bear one name, is refused", () => {
    broken(declaring(good, data, { at: offsetOf(good, "xl/workbook.xml") }));
    const twice = packed({ ...parts({ sheets: [{ rows }] }), "XL/worksheets/sheet1.xml": "" });
    broken(twice);
  });

  it("with more parts than any workbook has is refused", () => {
    const many = Object.fromEntries(Array.from({ length: 5_001 }, (_, at) => [`xl/media/${at}.png`, ""]));
    tooLarge(packed({ ...parts(), ...many }));
  });

  it("in the form for more than 4 GB is read; one whose directory lies outside it is refused", () => {
    expect(text(widened(good))).toEqual(text(good));
    broken(widened(good, 1n << 62n));
    broken(widened(good, BigInt(good.length)));
  });

  it("that declares more than may be unpacked is refused before it is", () => {
    tooLarge(declaring(good, data, { unpacked: 0xfffffff0 }));
  });

  it("that unpacks to more than it declares is stopped there", () => {
    const bomb = packedComments(120);
    broken(packedAs("_rels/.rels", bomb, 1_000));
  });

  it("that packs better than figures do is refused", () => {
    const bomb = packedComments(40);
    tooLarge(packedAs("_rels/.rels", bomb, 40 * 1024 * 1024));
  });

  it("may name parts as it likes: names are looked up, never followed", () => {
    const odd = { "../../etc/passwd": "x", "/absolute": "x", "C:\\windows": "x", __proto__: "x", "": "x" };
    expect(text(packed({ ...parts({ sheets: [{ rows }] }), ...odd }))).toEqual(text(good));
    const target = relationships(relation("rId1", "worksheet", "../../../../etc/passwd"));
    broken(withPart("xl/_rels/workbook.xml.rels", target));
  });

  it("without one of its parts is refused", () => {
    const whole = parts({ sheets: [{ rows }], strings: ["<t>一</t>"] });
    const needed = Object.keys(whole).filter((name) => name !== "[Content_Types].xml");
    expect(needed).toHaveLength(6);
    for (const name of needed) {
      const { [name]: _, ...rest } = whole;
      broken(packed(rest));
    }
  });
});

describe("relations", () => {
  it("that lead in a circle, or to a part of another kind, are refused", () => {
    broken(withPart("_rels/.rels", relationships(relation("rId1", "officeDocument", "_rels/.rels"))));
    broken(withPart("xl/_rels/workbook.xml.rels", relationships(relation("rId1", "worksheet", "workbook.xml"))));
    broken(withPart("xl/_rels/workbook.xml.rels", relationships(relation("other", "worksheet", data))));
    broken(withPart("_rels/.rels", relationships()));
    broken(withPart("_rels/.rels", "<Relationships><Relationship/></Relationships>"));
  });

  it("may give one part to two sheets, but no two sheets one name", () => {
    const two = parts({ sheets: [{ rows }, { rows }] });
    const links = String(two["xl/_rels/workbook.xml.rels"]).replace("sheet2.xml", "sheet1.xml");
    expect(text(packed({ ...two, "xl/_rels/workbook.xml.rels": links }))).toEqual([...text(good), ...text(good)]);
    broken(
      workbook({
        sheets: [
          { name: "甲", rows },
          { name: "甲", rows },
        ],
      }),
    );
  });
});

describe("XML", () => {
  it("that declares a document type is refused: entities could make a few bytes into many", () => {
    const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};">`).join("");
    const document = `<!DOCTYPE worksheet [<!ENTITY l0 "ha">${laughs}]>`;
    broken(withPart(data, `${document}<worksheet><sheetData><row><c><v>&l30;</v></c></row></sheetData></worksheet>`));
    broken(withPart(data, '<!DOCTYPE worksheet SYSTEM "file:///etc/passwd"><worksheet/>'));
    broken(withPart("xl/workbook.xml", '<!DOCTYPE workbook [<!ENTITY x SYSTEM "http://127.0.0.1/">]><workbook/>'));
  });

  it("with an entity or a character that there is none of is refused", () => {
    for (const entity of ["&l30;", "&", "&#0;", "&#xD800;", "&#x110000;", "&#99999999;", "&copy;"]) {
      broken(sheet(row(1, words("A1", entity))));
    }
  });

  it("nested beyond measure is refused", () => {
    broken(sheet("<a>".repeat(100_000)));
    broken(sheet(`${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`));
  });

  it("that is not well-formed is refused", () => {
    const wrong = [
      ...["", "words", "<worksheet>", "<worksheet></sheet>", "<worksheet/><worksheet/>", "<worksheet/>x", "<", "<>"],
      ...['<worksheet a="1/>', "<worksheet><!-- </worksheet>", "</worksheet>"],
      ...["<worksheet><![CDATA[</worksheet>", "<![CDATA[x]]><worksheet/>", "<worksheet><? </worksheet>"],
      "<chartsheet/>",
    ];
    for (const xml of wrong) broken(withPart(data, xml));
    for (const tag of ["<row r=1/>", "<row r/>", "<row r='1\"/>", "<row ='1'/>x"]) broken(sheet(tag));
    broken(withPart("xl/workbook.xml", "<worksheet/>"));
    broken(withPart("xl/styles.xml", "<worksheet/>"));
    broken(withPart("xl/sharedStrings.xml", "<worksheet/>"));
  });

  it("in an encoding that is not Unicode's is refused", () => {
    broken(withPart(data, Uint8Array.of(...new TextEncoder().encode("<worksheet>"), 0xb5, 0xd8)));
    broken(withPart(data, Uint8Array.of(0xff, 0xfe, 0x3c)));
  });

  it("with a tag or a text that comes to no end is refused", () => {
    const noise = Array.from({ length: 200_000 }, (_, at) => ((at * 2_654_435_761) % 2 ** 32).toString(36)).join("");
    expect(noise.length).toBeGreaterThan(1_000_000);
    broken(withPart(data, `<worksheet a="${noise}"/>`));
    broken(withPart(data, `<worksheet>${noise}</worksheet>`));
  });
});

describe("a sheet", () => {
  it("with a cell in its farthest corner takes no room for what lies between", () => {
    expect(readWorkbook(sheet(rows + row(1_048_576, number("A1048576", "1")))).grids[0]).toMatchObject({
      blankRows: 1_048_573,
    });
    tooLarge(sheet(rows + row(1_048_576, number("XFD1048576", "1"))));
    expect(text(sheet(rows + row(1_048_576, '<c r="XFD1048576" s="0"/>')))).toEqual(text(good));
  });

  it("with cells where there are none is refused", () => {
    for (const at of ["-1", "0", "1e3", "1.5", "", "x", "99999999999", " 1"]) broken(sheet(`<row r="${at}"/>`));
    tooLarge(sheet('<row r="1048577"/>'));
    for (const address of ["A", "1", "AAAA1", "A0", "A-1", "a1", "A1:B2", "A2", "", "甲1"]) {
      broken(sheet(`<row r="1"><c r="${address}"><v>1</v></c></row>`));
    }
  });

  it("whose rows or cells go back, repeat or lie within one another is refused", () => {
    broken(sheet(row(2, number("A2", "1")) + row(1, number("A1", "1"))));
    broken(sheet(row(1, number("A1", "1")) + row(1, number("B1", "2"))));
    broken(sheet(row(1, number("A1", "1"), number("A1", "2"))));
    broken(sheet(row(1, number("B1", "1"), number("A1", "2"))));
    broken(sheet('<row r="1"><row r="2"><c r="A2"><v>1</v></c></row></row>'));
    broken(sheet('<row r="1"><c r="A1"><c r="B1"><v>1</v></c></c></row>'));
    broken(sheet('<c r="A1"><v>1</v></c>'));
  });

  it("that pads far more cells than it fills is refused", () => {
    const far = Array.from({ length: 6_000 }, (_, at) => `<row><c r="BXX${at + 1}"><v>1</v></c></row>`);
    tooLarge(sheet(far.join("")));
  });

  it("with a merge over everything, or merges over one another, is soon done", () => {
    const tall = Array.from({ length: 5_000 }, (_, at) =>
      row(at + 1, words(`A${at + 1}`, "甲"), number(`C${at + 1}`, "1")),
    );
    expect(text(sheet(rows, merged("A1:XFD1048576")))).toEqual([
      [
        ["学校", "12"],
        ["甲校", "3"],
      ],
    ]);
    const overlapping = Array.from({ length: 5_000 }, (_, at) => `A${at + 1}:XFD1048576`);
    tooLarge(sheet(tall.join(""), merged(...overlapping)));
  });

  it("with more merges than any has, or with one that is no range, is refused", () => {
    tooLarge(sheet(rows, merged(...Array(100_001).fill("A1:B2"))));
    for (const ref of ["", "A1:", "B2:A1", "A1:B2:C3", "x", "A1:B-2"]) broken(sheet(rows, merged(ref)));
  });

  it("with a style that there is not is refused", () => {
    for (const style of ["NaN", "-1", "7", "1.5", "x"])
      broken(sheet(`<row r="1"><c r="A1" s="${style}"><v>1</v></c></row>`));
  });

  it("with a shared text that there is not is refused", () => {
    for (const index of ["1", "-1", "0.5", "x", "1e9"]) {
      broken(sheet(`<row r="1"><c r="A1" t="s"><v>${index}</v></c></row>`, { strings: ["<t>一</t>"] }));
    }
    broken(sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'));
  });

  it("with a text longer than any cell holds, or with more texts than any workbook, is refused", () => {
    tooLarge(sheet(row(1, words("A1", "长".repeat(70_000)))));
    tooLarge(sheet(row(1, `<c r="A1"><v>${"1".repeat(70_000)}</v></c>`)));
    tooLarge(withPart("xl/sharedStrings.xml", `<sst>${"<si/>".repeat(2_000_001)}</sst>`));
  });

  it("with numbers beyond all numbers gives them as they are written", () => {
    const odd = ["12345678901234567890", "1E+400", "-1E-400", "NaN", "INF", "9".repeat(400)];
    for (const held of odd)
      expect(text(sheet(row(1, number("A1", held, 1)), { formats: ["General"] }))).toEqual([[[held]]]);
  });
});

describe("a number format", () => {
  it("of any letters is read, soon", () => {
    const letters = fc.string({ unit: fc.constantFrom(...'0#?.,%;"\\_*[]@/E+-ymdhseagb GeneralAM$年<>=1') });
    fc.assert(
      fc.property(letters, (code) => {
        expect(parseFormat(code).sections.length).toBeGreaterThan(0);
        const bytes = sheet(row(1, number("A1", "44805.5", 1), number("B1", "-0.26", 1), number("C1", "0", 1)), {
          formats: [code],
        });
        readWorkbook(bytes);
      }),
      { numRuns: 300 },
    );
    for (const letter of ['"', "[", "0", "_", ";", "y", ",", "\\", "%"]) {
      const before = performance.now();
      readWorkbook(sheet(row(1, number("A1", "12.5", 1)), { formats: [letter.repeat(100_000)] }));
      expect(performance.now() - before).toBeLessThan(soon);
    }
  });
});
