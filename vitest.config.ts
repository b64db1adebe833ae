import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The tests of the built site wait for the browser most of the time.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.ts"],
          setupFiles: ["test/no-warnings.ts"],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: ["test/built-site.ts"],
          setupFiles: ["test/no-warnings.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
