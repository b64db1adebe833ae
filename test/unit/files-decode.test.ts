import { describe, expect, it } from "vitest";
import { decode } from "../../src/files/decode.ts";
import { Refusal } from "../../src/intake/refusal.ts";

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const refused = (given: Uint8Array) => {
  const read = decode(given);
  return read instanceof Refusal ? { code: read.code, ...read.values } : read;
};

describe("decoding a file", () => {
  it("reads UTF-8 without a BOM", () => expect(decode(utf8("地区,学年"))).toBe("地区,学年"));

  it("takes the BOM off", () => expect(decode(utf8("\uFEFFarea"))).toBe("area"));

  it("reads an empty file as no text", () => expect(decode(bytes())).toBe(""));

  it("refuses GB18030 as not UTF-8, and does not guess", () => {
    // 地区 in GB18030
    expect(refused(bytes(0xb5, 0xd8, 0xc7, 0xf8))).toEqual({ code: "not-utf8" });
  });

  it("names UTF-16 by its BOM", () => {
    expect(refused(bytes(0xff, 0xfe, 0x61, 0x00))).toEqual({ code: "utf16", encoding: "UTF-16 LE" });
    expect(refused(bytes(0xfe, 0xff, 0x00, 0x61))).toEqual({ code: "utf16", encoding: "UTF-16 BE" });
  });

  it("names UTF-16 without a BOM, too", () => {
    expect(refused(bytes(0x61, 0x00, 0x72, 0x00))).toEqual({ code: "utf16", encoding: "UTF-16 LE" });
    expect(refused(bytes(0x00, 0x61, 0x00, 0x72))).toEqual({ code: "utf16", encoding: "UTF-16 BE" });
  });

  it("says that a workbook under the name .csv is one", () => {
    expect(refused(bytes(0x50, 0x4b, 0x03, 0x04, 0x14))).toEqual({ code: "spreadsheet-file", format: ".xlsx" });
    expect(refused(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ code: "spreadsheet-file", format: ".xls" });
  });

  it.each(["<!DOCTYPE html><html>", "\r\n <html lang=zh>", "\uFEFF<table><tr>", "<?xml version='1.0'?>"])(
    "says that a web page under the name .csv is one: %j",
    (page) => expect(refused(utf8(page))).toEqual({ code: "html-page" }),
  );

  it("says so of a web page in GB18030 rather than of its encoding", () => {
    expect(refused(new Uint8Array([...utf8("<html><title>"), 0xb5, 0xd8]))).toEqual({ code: "html-page" });
  });

  it("leaves a cell that begins with a smaller-than sign alone", () => expect(decode(utf8("<5,a"))).toBe("<5,a"));
});
