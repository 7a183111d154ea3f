import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const second = 1000;
const setupFiles = [join(import.meta.dirname, "packages/testing/src/property-seed.ts")];

const packages = ["packages", "apps"].flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder)).map((name) => ({
    name,
    root: join(import.meta.dirname, folder, name),
  })),
);

export default defineConfig({
  test: {
    reporters: ["default", "./scripts/tally-reporter.ts"],
    projects: [
      ...packages
        .filter(({ root }) => existsSync(join(root, "test")))
        .map(({ name, root }) => ({
          root,
          test: {
            name,
            include: ["test/**/*.test.{ts,tsx}"],
            setupFiles,
            testTimeout: 30 * second,
            hookTimeout: 60 * second,
          },
        })),
      {
        root: join(import.meta.dirname, "tests"),
        // These build, pack, install and start whole programs, on machines with two cores.
        test: { name: "tests", include: ["**/*.test.ts"], testTimeout: 120 * second, hookTimeout: 300 * second },
      },
    ],
  },
});
