import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { examine } from "../../src/client/check/examine.ts";
import { leaveOut, type PutIn, type RateRow, type Reply, type Report } from "../../src/client/check/message.ts";
import type { SettingsFile } from "../../src/downloads/settings.ts";
import { rows as mostRows } from "../../src/site/checker-limits.ts";
import { datasetJson } from "./valid-dataset.ts";

const decoder = new TextDecoder();
const settings: readonly SettingsFile[] = [
  { name: "dataset.json", text: decoder.decode(datasetJson().bytes), needs: [] },
  {
    name: "areas.csv",
    text: "area,name,parent,kind,school_type\ntown,某镇,,township,\ns1,一校,town,school,primary\ns2,二校,town,school,primary\n",
    needs: [],
  },
];
const head = "area,school_year,level,pupils_at_start,dropouts,reported_dropout_rate";

function file(name: string, content: string | Uint8Array<ArrayBuffer>, more: Partial<PutIn> = {}): PutIn {
  return { name, content: new Blob([content]), pasted: false, ...more };
}

async function replyTo(...files: readonly PutIn[]): Promise<Reply> {
  return examine({ language: "zh-Hans", settings, files }, () => {});
}

async function reportOn(...files: readonly PutIn[]): Promise<Report> {
  const reply = await replyTo(...files);
  if (reply.kind !== "report") throw new Error(`no report: ${reply.kind}`);
  return reply.report;
}

const ratesIn = ({ rates }: Report): RateRow[] => rates.groups.flatMap(({ rows }) => [...rows]);

describe("a check", () => {
  it("tells every file that it reads, then that it checks and writes", async () => {
    const told: [string, number, number][] = [];
    const files = [file("a.csv", `${head}\n`), file("b.csv", `${head}\n`)];
    await examine({ language: "en", settings, files }, (says, at, of) => told.push([says, at, of]));
    expect(told).toEqual([
      ["Reading file 1 of 2: a.csv", 0, 4],
      ["Reading file 2 of 2: b.csv", 1, 4],
      ["Checking, and working out the rates", 2, 4],
      ["Writing the result", 3, 4],
    ]);
  });

  it("works out the rates of all that could be read, in spite of errors", async () => {
    const report = await reportOn(file("a.csv", `${head}\ns1,2022-2023,小学,200,1,0.7%\ns1,2021-2022,小学,查无,1,\n`));
    expect(report.counts.error).toBe(1);
    expect(ratesIn(report).map(({ period, recomputed }) => [period, recomputed.text])).toEqual([
      ["2022—2023", "0.50%"],
      ["2021—2022", "未报"],
    ]);
    expect(report.rates.remarks).toContain("读不懂的格按未报处理；改好之后，有些比率会变。");
  });

  it("works out none where the places go round in a circle, and says so", async () => {
    const report = await reportOn(
      file("areas.csv", "area,name,parent\ntown,某镇,s1\ns1,一校,town\n"),
      file("a.csv", `${head}\ns1,2022-2023,小学,200,1,0.5%\n`),
    );
    expect(report.counts.error).toBeGreaterThan(0);
    expect(ratesIn(report)).toEqual([]);
    expect(report.rates.remarks).toEqual(["地区表或设置有错误，改好之前算不出比率。"]);
  });

  it("lists what places reported themselves, and no sum over them", async () => {
    const report = await reportOn(file("a.csv", `${head}\ns1,2022-2023,小学,200,1,0.5%\ns2,2022-2023,小学,100,1,1%\n`));
    expect(ratesIn(report).map(({ area, verdict }) => [area, verdict?.word])).toEqual([
      ["一校", "相符"],
      ["二校", "相符"],
    ]);
  });

  it("shows what must be looked into, and folds the rest away", async () => {
    const rows = [
      "2022-2023,小学,200,1,0.5%",
      "2021-2022,小学,200,1,9.9%",
      "2020-2021,小学,300,2,0.6%",
      "2019-2020,小学,300,,1%",
    ];
    const { rates } = await reportOn(file("a.csv", [head, ...rows.map((row) => `s1,${row}`)].join("\n")));
    expect(rates.groups.map(({ label, open, rows }) => [label, open, rows.length])).toEqual([
      ["不符、说明后相符", true, 1],
      ["无法核对", false, 1],
      ["修约后相符", false, 1],
      ["相符", false, 1],
    ]);
  });
});

describe("the files of a check", () => {
  const one = `${head}\ns1,2022-2023,小学,200,1,0.5%\n`;
  const two = `${head}\ns2,2022-2023,小学,200,1,0.5%\n`;

  it("are told by their headers, whatever their names and encodings", async () => {
    const { files } = await reportOn(
      file("新建文件.txt", new Uint8Array(iconv.encode(one, "utf16le", { addBOM: true }))),
    );
    expect(files.map(({ tables, rows }) => [tables, rows])).toEqual([[["辍学情况"], 1]]);
  });

  it("are checked once, where one is a copy of the other", async () => {
    const { files, counts } = await reportOn(file("a.csv", one), file("b.csv", one));
    expect(files.map(({ remark }) => remark)).toEqual(["", "与 a.csv 相同，只核对一次"]);
    expect(counts.error).toBe(0);
  });

  it("may have one name in different folders", async () => {
    const { files, counts } = await reportOn(
      file("甲/a.csv", one),
      file("乙/a.csv", two),
      file("甲-a.csv", two.replace("2022-2023", "2021-2022")),
    );
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ["甲/a.csv", 1],
      ["乙/a.csv", 1],
      ["甲-a.csv", 1],
    ]);
    expect(counts.error).toBe(0);
  });

  it("are asked for where nothing tells their table, and nothing is said to be well", async () => {
    const { files, takeaway } = await reportOn(file("weather.csv", "day,rain\n1,2\n"));
    expect(files[0]?.asksForTable).toBe(true);
    expect(takeaway).toBe("有1个文件认不出是哪张表，请选定");
  });

  it("are of the table that the reader chose, or left out", async () => {
    const { files } = await reportOn(
      file("a.csv", one, { table: "completion" }),
      file("b.csv", two, { table: leaveOut }),
      file(".hidden.csv", two),
    );
    expect(files.map(({ tables, remark }) => [tables, remark])).toEqual([
      [["完成情况"], ""],
      [[], "没有核对"],
      [[], "没有核对"],
    ]);
  });

  it("may be cells from the clipboard, with quotes and line breaks in them", async () => {
    const cells = `${head.replaceAll(",", "\t")}\tnote\r\ns1\t2022-2023\t小学\t200\t1\t0.5%\t"两行\n""话"""\r\n`;
    const report = await reportOn(file("粘贴的内容", cells, { pasted: true, table: "dropout" }));
    expect(report.counts).toEqual({ error: 0, finding: 0, note: 0 });
    expect(report.files[0]?.rows).toBe(1);
  });

  it("that nobody can read say why", async () => {
    const { files, counts } = await reportOn(file("a.csv", "<html><body>登录已过期</body></html>"));
    expect(files[0]?.remark).toBe("读不了");
    expect(files[0]?.folds[0]?.code).toBe("html-page");
    expect(counts.error).toBe(1);
  });

  it("that have changed since they were put in are to be put in again", async () => {
    const gone = Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error("changed")) });
    const { files } = await reportOn({ name: "a.csv", content: gone, pasted: false });
    expect(files[0]?.remark).toContain("请重新放入");
  });

  it("that hold more rows than a browser can take are refused", async () => {
    const reply = await replyTo(file("a.csv", `${head}\n${"\n".repeat(mostRows)}`));
    expect(reply).toEqual({ kind: "refused", says: expect.stringContaining("最多核对") });
  });

  it("are never too odd for a report", { timeout: 120_000 }, async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "s1",
        "town",
        "2022-2023",
        "小学",
        "1",
        "0",
        "99.9%",
        "[x]",
        "—",
        "合计",
        "=1+1",
        "",
        '"',
        "\t",
        "１２",
      ),
      fc.string({ maxLength: 12 }),
    );
    const table = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 });
    const header = fc.constantFrom(
      head,
      "地区,学年,小学学年内辍学,初中学年内辍学",
      "area,name,parent,kind",
      "day,rain",
      "",
    );
    const name = fc.constantFrom("dropout.csv", "areas.csv", "a/b.csv", "dataset.json", "x.xlsx", "rules.csv");
    await fc.assert(
      fc.asyncProperty(name, header, table, async (name, header, rows) => {
        const text = [header, ...rows.map((row) => row.join(","))].join("\n");
        const { files } = await reportOn(file(name, text));
        expect(files).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await reportOn(file("a.csv", new Uint8Array(bytes)))).files).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});
