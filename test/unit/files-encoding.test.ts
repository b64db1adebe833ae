import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import iconv from "iconv-lite";
import jschardet from "jschardet";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/files/decode.ts";

const encoded = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));
/** What was read, and as what. */
const read = (bytes: Uint8Array) => {
  const { text, encoding } = decode(bytes);
  return { text, encoding };
};
/** Whether an encoding has every character of a text; where it lacks one it writes a question mark. */
const holds = (encoding: string, text: string) => iconv.decode(iconv.encode(text, encoding), encoding) === text;

const hans = `地区,学年,学段,学龄人口数,已入学人数,上报入学率,备注
清溪镇,2022-2023,小学,1856,1843,99.3%,含随迁子女
柳河镇,2022-2023,初中,1082,1061,98.1%,辍学劝返三人
石桥乡,2021-2022,小学,495,495,100%,教学点已撤并
某县教育局统计，填报人：王丽娟，审核：刘建军`;
const hant = `地區,學年,學段,學齡人口數,已就學人數,填報就學率,備註
清溪鎮,2022-2023,國小,1856,1843,99.3%,含隨遷子女
柳河鎮,2022-2023,國中,1082,1061,98.1%,中輟復學三人
石橋鄉,2021-2022,國小,495,495,100%,分校已裁併
某縣教育處統計，填表人：王麗娟，覆核：劉建軍`;
const korean = `지역,학년도,학교급,학생수,학급수,학업중단율,비고
종로구,2022,초등학교,8412,402,0.6%,특수학급 포함
부안군,2022,중학교,1203,61,0.9%,분교장 통폐합
자료: 교육통계연보, 담당자 김민정`;

/** Each text in each encoding that clerks meet it in: our name for it, and iconv's. */
const written = [
  { what: "Simplified Chinese", text: hans, encoding: "GB18030", as: "gb18030" },
  { what: "Simplified Chinese", text: hans, encoding: "GB18030", as: "gbk" },
  { what: "Simplified Chinese", text: hans, encoding: "GB18030", as: "gb2312" },
  { what: "Traditional Chinese", text: hant, encoding: "GB18030", as: "gb18030" },
  { what: "Traditional Chinese", text: hant, encoding: "Big5", as: "big5" },
  { what: "Korean", text: korean, encoding: "EUC-KR", as: "euc-kr" },
  { what: "Korean", text: korean, encoding: "EUC-KR", as: "cp949" },
  { what: "Simplified Chinese", text: hans, encoding: "UTF-8", as: "utf8" },
  { what: "Traditional Chinese", text: hant, encoding: "UTF-16 LE", as: "utf16-le" },
  { what: "Korean", text: korean, encoding: "UTF-16 BE", as: "utf16-be" },
] as const;

describe("the encoding of a file", () => {
  it.each(written)("is told: $what in $as", ({ text, encoding, as }) => {
    expect(holds(as, text)).toBe(true);
    expect(read(encoded(text, as))).toEqual({ text, encoding });
  });

  it.each(written)("is told by the header alone: $what in $as", ({ text, encoding, as }) => {
    const [header = ""] = text.split("\n");
    expect(read(encoded(header, as))).toEqual({ text: header, encoding });
  });

  it.each([
    ["地区,学年,备注", "GB18030", "gbk"],
    ["area,level\na,小学\nb,小学\nc,小学", "GB18030", "gbk"],
    ["縣市別,國小,備註", "Big5", "big5"],
    ["지역,학년,비고", "EUC-KR", "euc-kr"],
    ["学校,女生", "GB18030", "gbk"],
  ])("is told by few characters: %j is %s", (text, encoding, as) => {
    expect(read(encoded(text, as))).toEqual({ text, encoding });
  });

  it("is told by the rows that hold other characters, however late they come", () => {
    const text = `area,name\r\n${"340101001000,\r\n".repeat(100_000)}340101002000,石桥乡中心小学\r\n`;
    expect(read(encoded(text, "gbk"))).toEqual({ text, encoding: "GB18030" });
  });

  it("is decoded to the end, beyond the beginning that tells it", () => {
    const text = hans.repeat(2000);
    expect(decode(encoded(text, "gbk")).text).toBe(text);
  });

  it.each([
    ["four-byte characters of GB18030", "石桥乡,㐂𠮷小学校\n地区学校名称", "gb18030"],
    ["what Windows adds to Big5", "縣市,學校\n嘉義縣,碁峰國小", "cp950"],
    ["the numerals that ETEN adds to Big5", "縣市,學校\n嘉義縣①,某國小⑩⑴⑽ⅰⅹ", "big5"],
    ["what Windows adds to EUC-KR", "지역,학교\n똠방각하 초등학교,뷁읍\n학생수", "cp949"],
    ["the euro sign of Windows' GBK", "金额（€）,学校名称\n补助,小学", "gbk"],
  ])("is read whole: %s", (_, text, as) => expect(decode(encoded(text, as)).text).toBe(text));

  it("reads all 11,172 syllables of Windows' Korean, which decoders of EUC-KR do not agree on", () => {
    const syllables = Array.from({ length: 11_172 }, (_, at) => String.fromCharCode(0xac00 + at)).join("");
    const text = `${korean.repeat(50)}\n${syllables}`;
    expect(read(encoded(text, "cp949"))).toEqual({ text, encoding: "EUC-KR" });
  });

  it("may be Western, where letters with accents stand one by one", () => {
    const text = "Región,Población,Año\nÁvila,1856,2022\nMálaga,13061,2022\nCórdoba,820,2022";
    expect(read(encoded(text, "windows-1252"))).toEqual({ text, encoding: "Windows-1252" });
    expect(read(encoded(text, "utf8"))).toEqual({ text, encoding: "UTF-8" });
  });

  it("is never guessed for writings that are not read: Japanese, Russian", () => {
    const japanese = "地域,年度,学校数\nさいたま市,2022,すべての小学校をふくむ\nつくば市,2021,データなし";
    const russian = "Регион,Год,Школы\nПермский край,2022,Все начальные школы\nТверь,2021,нет данных";
    const others = [
      ...["shift_jis", "euc-jp"].map((as) => encoded(japanese, as)),
      ...["windows-1251", "koi8-r", "cp866"].map((as) => encoded(russian, as)),
    ];
    for (const bytes of others) expect(decode(bytes).remarks[0]?.refusal.code).toBe("unknown-encoding");
    for (const text of [japanese, russian]) expect(read(encoded(text, "utf8"))).toEqual({ text, encoding: "UTF-8" });
  });
});

describe("beside jschardet", () => {
  /** Its names for what we read. */
  const names: Readonly<Record<string, string>> = {
    GB2312: "GB18030",
    GB18030: "GB18030",
    Big5: "Big5",
    "EUC-KR": "EUC-KR",
    "UTF-8": "UTF-8",
  };

  it("is right wherever that is right", () => {
    const cases = written.flatMap(({ text, encoding, as }) =>
      text.split("\n").map((line) => ({ line, encoding, bytes: encoded(line, as) })),
    );
    const agreed = cases.filter(({ bytes, encoding }) => {
      const { encoding: theirs } = jschardet.detect(Buffer.from(bytes));
      return names[String(theirs)] === encoding;
    });
    expect(agreed.length).toBeGreaterThan(15);
    for (const { line, encoding, bytes } of agreed) expect(read(bytes), line).toEqual({ text: line, encoding });
  });
});

/** These quote misread characters as examples. */
const examples = ["garbled-text.md", "mixed-encodings.md"];
/** The project's own pages, on which nothing was tuned. */
const pages = (language: string) =>
  ["findings", "methods"].flatMap((folder) =>
    readdirSync(`src/content/${folder}/${language}`)
      .filter((name) => !examples.includes(name))
      .map((name) => readFileSync(`src/content/${folder}/${language}/${name}`, "utf8")),
  );

it("tells the pages that quote misread characters from all others", () => {
  const page = (name: string) => readFileSync(`src/content/findings/zh-hans/${name}`);
  expect(decode(page("garbled-text.md")).remarks[0]?.refusal.code).toBe("garbled-text");
  const others = [...pages("zh-hans"), ...pages("zh-hant"), ...pages("en")];
  expect(others.length).toBeGreaterThan(200);
  for (const text of others) expect(read(encoded(text, "utf8"))).toEqual({ text, encoding: "UTF-8" });
});

describe.each([
  ["zh-hans", "gb18030", "GB18030"],
  ["zh-hant", "cp950", "Big5"],
  ["zh-hant", "gb18030", "GB18030"],
])("the pages in %s written in %s", (language, as, encoding) => {
  const whole = pages(language).filter((page) => holds(as, page));
  const lines = whole.flatMap((page) => page.split("\n").filter((line) => /[\u4e00-\u9fff]{4}/.test(line)));

  it("are read back whole, every one, without a doubt", () => {
    expect(whole.length).toBeGreaterThan(60);
    for (const page of whole) expect(read(encoded(page, as))).toEqual({ text: page, encoding });
    const notes = whole.flatMap((page) => decode(encoded(page, as)).remarks.map(({ refusal }) => refusal.values));
    expect(new Set(notes.map((values) => values["encoding"]))).toEqual(new Set([encoding]));
  });

  it("are read back in pieces of three lines, every one", () => {
    const pieces = lines.flatMap((_, at) => (at % 3 === 0 ? [lines.slice(at, at + 3).join("\n")] : []));
    expect(pieces.length).toBeGreaterThan(100);
    for (const piece of pieces) expect(read(encoded(piece, as))).toEqual({ text: piece, encoding });
  });

  it("are read back line by line, and where not so, the note has its doubts", () => {
    const wrong = lines.filter((line) => decode(encoded(line, as)).text !== line);
    expect(lines.length).toBeGreaterThan(300);
    expect(wrong.length / lines.length).toBeLessThan(0.005);
    for (const line of wrong) {
      const [remark] = decode(encoded(line, as)).remarks;
      expect(remark?.severity === "error" || typeof remark?.refusal.values["encoding"] === "object", line).toBe(true);
    }
  });
});

/** The characters of a block of a two-byte code: first levels hold what ordinary texts need. */
const block = (encoding: string, leads: readonly [number, number], trails: readonly (readonly [number, number])[]) => {
  const bytes: number[] = [];
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (const [from, to] of trails) for (let trail = from; trail <= to; trail++) bytes.push(lead, trail);
  }
  return [...iconv.decode(Buffer.from(bytes), encoding)].filter((each) => /[\u4e00-\u9fff]/.test(each));
};
const levelOne = {
  simplified: block("gb2312", [0xb0, 0xd7], [[0xa1, 0xfe]]),
  traditional: block(
    "big5",
    [0xa4, 0xc5],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  ),
};

/** Words of two to four characters, drawn evenly, in rows of a few cells: eighty characters at least. */
const textOf = (characters: readonly string[]) =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...characters), minLength: 2, maxLength: 4 }), {
      minLength: 40,
      maxLength: 90,
    })
    .map((words) => words.map((word, at) => `${word}${at % 5 === 4 ? "\r\n" : ","}`).join(""));

describe("any words of first-level characters, eighty characters of them", () => {
  it.each([
    ["simplified", "gb18030", "GB18030"],
    ["simplified", "utf8", "UTF-8"],
    ["simplified", "utf16-le", "UTF-16 LE"],
    ["traditional", "big5", "Big5"],
    ["traditional", "utf16-be", "UTF-16 BE"],
  ] as const)("are read back: %s in %s", (script, as, encoding) => {
    expect(levelOne[script].length).toBeGreaterThan(3700);
    fc.assert(
      fc.property(textOf(levelOne[script]), (text) => {
        const mark = as.startsWith("utf16") ? "\uFEFF" : "";
        expect(read(encoded(`${mark}${text}`, as))).toEqual({ text, encoding });
      }),
    );
  });
});
