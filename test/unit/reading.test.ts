import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { across, type Box, beside } from "../../src/client/reading/placing.ts";

const room = { width: 600, height: 340 };
const plot: Box = { left: 46, top: 20, width: 470, height: 270 };

const pixels = (from: number, to: number) => fc.integer({ min: from, max: to });
const marks = fc.record({ left: pixels(0, 590), top: pixels(0, 320), width: pixels(4, 12), height: pixels(4, 60) });
const readouts = fc.record({ width: pixels(80, 280), height: pixels(40, 200) });

function overlap(a: Box, b: Box): boolean {
  const apart = a.left + a.width <= b.left || b.left + b.width <= a.left;
  return !apart && a.top < b.top + b.height && b.top < a.top + a.height;
}

describe("a readout beside its mark", () => {
  it("never covers the mark and never leaves the room", () => {
    fc.assert(
      fc.property(marks, readouts, (mark, readout) => {
        const place = beside(mark, readout, room, plot);
        fc.pre(place !== undefined);
        const box = { ...place, ...readout };
        expect(overlap(box, mark)).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(room.width);
        expect(box.top + box.height).toBeLessThanOrEqual(room.height);
      }),
    );
  });

  it("stands on the side with more room, at the far end of the plot", () => {
    const readout = { width: 150, height: 100 };
    const [low, high] = [280, 30].map((top) => ({ left: 100, top, width: 10, height: 10 }));
    expect(low && beside(low, readout, room, plot)).toEqual({ left: 122, top: 20 });
    expect(high && beside(high, readout, room, plot)).toEqual({ left: 122, top: 190 });
    expect(beside({ left: 500, top: 30, width: 10, height: 10 }, readout, room, plot)).toEqual({ left: 338, top: 190 });
  });

  it("stands nowhere where neither side has room for it", () => {
    const mark = { left: 170, top: 100, width: 10, height: 10 };
    expect(beside(mark, { width: 170, height: 100 }, { width: 358, height: 300 }, plot)).toBeUndefined();
    expect(beside(mark, { width: 100, height: 310 }, { width: 358, height: 300 }, plot)).toBeUndefined();
  });
});

describe("a readout across the room", () => {
  it("stands below its mark, and above it where the room ends", () => {
    const readout = { width: 358, height: 60 };
    expect(across({ left: 170, top: 100, width: 10, height: 10 }, readout, room)).toEqual({ left: 0, top: 122 });
    expect(across({ left: 170, top: 300, width: 10, height: 10 }, readout, room)).toEqual({ left: 0, top: 228 });
  });
});
