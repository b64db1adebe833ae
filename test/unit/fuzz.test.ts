import { describe, expect, it } from "vitest";
import { realFiles } from "../../scripts/fuzz/real-files.ts";
import { fuzzTrial } from "../../scripts/fuzz/trial.ts";

describe("a hostile file", () => {
  const found = fuzzTrial(800, 20_260, realFiles());

  it("never throws: every one comes to rows, to problems, or is a table without rows", () => {
    expect(found.broken).toEqual([]);
    expect(found.withRows).toBeGreaterThan(40);
    expect(found.withProblems).toBeGreaterThan(700);
  });

  it("does not hang", () => expect(found.slowest.milliseconds).toBeLessThan(20_000));
});
