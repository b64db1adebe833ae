import { describe, expect, it } from "vitest";
import { minutesOf } from "../../src/client/present/clock.ts";
import { belongsTo, type Pressed, type Wish, wishOf } from "../../src/client/present/keys.ts";
import { strokeOf } from "../../src/client/present/swipe.ts";

function pressed(key: string, more: Partial<Pressed> = {}): Pressed {
  return { key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more };
}

describe("a key of the show", () => {
  const meanings: readonly (readonly [string, Wish])[] = [
    ["ArrowRight", "next"],
    ["ArrowDown", "next"],
    ["PageDown", "next"],
    [" ", "next"],
    ["Enter", "next"],
    ["ArrowLeft", "previous"],
    ["ArrowUp", "previous"],
    ["PageUp", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["f", "screen"],
    ["n", "notes"],
    ["b", "black"],
    [".", "black"],
    ["?", "keys"],
    ["Escape", "close"],
  ];

  it.each(meanings)("%j asks for: %s", (key, wish) => {
    expect(wishOf(pressed(key))).toBe(wish);
  });

  it("means the same with capitals, and under a Chinese keyboard", () => {
    expect(wishOf(pressed("F", { shiftKey: true }))).toBe("screen");
    expect(wishOf(pressed("？", { shiftKey: true }))).toBe("keys");
  });

  it("goes back by the space bar with Shift", () => {
    expect(wishOf(pressed(" ", { shiftKey: true }))).toBe("previous");
  });

  it("is the browser's own with Ctrl, Alt or the command key", () => {
    for (const held of ["ctrlKey", "altKey", "metaKey"]) {
      expect(wishOf(pressed("ArrowLeft", { [held]: true }))).toBeUndefined();
      expect(wishOf(pressed("f", { [held]: true }))).toBeUndefined();
    }
  });

  it("asks for nothing where it is none of these", () => {
    for (const key of ["a", "Tab", "F5", "Backspace", "constructor", "Process"]) {
      expect(wishOf(pressed(key)), key).toBeUndefined();
    }
  });

  it("is left to a control that it works", () => {
    expect(belongsTo("BUTTON", " ")).toBe(true);
    expect(belongsTo("BUTTON", "Enter")).toBe(true);
    expect(belongsTo("A", "Enter")).toBe(true);
    expect(belongsTo("A", " ")).toBe(false);
    expect(belongsTo("BUTTON", "ArrowRight")).toBe(false);
    expect(belongsTo("SECTION", "Enter")).toBe(false);
  });
});

describe("a stroke of a finger", () => {
  it("goes on to the left and back to the right", () => {
    expect(strokeOf({ x: 300, y: 100 }, { x: 200, y: 110 })).toBe("next");
    expect(strokeOf({ x: 200, y: 100 }, { x: 300, y: 90 })).toBe("previous");
  });

  it("is none where it is short, or more upright than level", () => {
    expect(strokeOf({ x: 300, y: 100 }, { x: 270, y: 100 })).toBeUndefined();
    expect(strokeOf({ x: 300, y: 100 }, { x: 230, y: 180 })).toBeUndefined();
    expect(strokeOf({ x: 300, y: 100 }, { x: 300, y: 100 })).toBeUndefined();
  });
});

describe("the time since the start", () => {
  it("is told in minutes and seconds", () => {
    expect(minutesOf(0)).toBe("0:00");
    expect(minutesOf(7 * 60_000 + 5_999)).toBe("7:05");
    expect(minutesOf(75 * 60_000)).toBe("75:00");
  });
});
