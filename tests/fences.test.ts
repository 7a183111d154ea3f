// The fences of the house hold: each planted violation is seen red, and without it the same copy is green.
import { execFile } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const settings = [
  "package.json",
  "pnpm-workspace.yaml",
  "pnpm-lock.yaml",
  "turbo.json",
  "tsconfig.base.json",
  "oxlint.config.ts",
  "{packages,apps}/*/{package,turbo,tsconfig,tsconfig.build}.json",
  "tests/{package,turbo,tsconfig}.json",
];

let house: string;

/** An empty house: the settings of this repository without its code. */
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "plandiff-fences-"));
  for (const file of globSync(settings, { cwd: root, exclude: ["**/node_modules/**"] })) {
    cpSync(join(root, file), join(house, file));
  }
  // Only what the settings import: a linter let loose on a whole node_modules takes all memory there is.
  mkdirSync(join(house, "node_modules"));
  symlinkSync(join(root, "node_modules/oxlint"), join(house, "node_modules/oxlint"), "junction");
  plant("packages/domain/src/index.ts", "export const ground = 1;\n");
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

/** Declares a dependency between two packages, so that only the tags stand in the way. */
function declare(folder: string, dependency: string): void {
  const manifest = JSON.parse(readFileSync(join(house, folder, "package.json"), "utf8"));
  manifest.dependencies = { ...manifest.dependencies, [dependency]: "workspace:*" };
  plant(join(folder, "package.json"), JSON.stringify(manifest));
}

/** Runs a tool over the house; what it printed, and whether it was content. */
function inspect(tool: string, ...args: string[]): Promise<{ content: boolean; says: string }> {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(
      join(root, "node_modules/.bin", tool),
      args,
      { cwd: house, env, timeout: 30_000 },
      (error, stdout, stderr) => resolve({ content: error === null, says: stdout + stderr }),
    );
  });
}

const lint = () => inspect("oxlint", "--deny-warnings", "packages", "apps");
const boundaries = () => inspect("turbo", "boundaries");

describe("an empty house", () => {
  test("passes every fence", async () => {
    expect(await lint()).toMatchObject({ content: true });
    expect(await boundaries()).toMatchObject({ content: true });
    expect(await inspect("tsc", "-p", "packages/domain/tsconfig.build.json")).toMatchObject({ content: true });
  });
});

describe("lint sees", () => {
  test.each([
    {
      violation: "the domain importing one of ours",
      file: "packages/domain/src/task.ts",
      text: 'import "@plandiff/lexicon";\n',
      says: "it imports none of our packages",
    },
    {
      violation: "the domain reaching for the platform",
      file: "packages/domain/src/task.ts",
      text: 'import { readFileSync } from "node:fs";\nexport const text = readFileSync("x");\n',
      says: "This package is pure",
    },
    {
      violation: "the domain looking at the clock",
      file: "packages/domain/src/task.ts",
      text: "export const now = Date.now();\n",
      says: "must not depend on a clock",
    },
    {
      violation: "one branch of the star importing another",
      file: "packages/compare/src/match/score.ts",
      text: 'import "@plandiff/read";\n',
      says: "imports domain and lexicon only",
    },
    {
      violation: "an import from inside another package",
      file: "packages/report/src/text.ts",
      text: 'import "@plandiff/domain/dist/task.js";\n',
      says: "never what is inside it",
    },
    {
      violation: "an import of another package by its path",
      file: "apps/terminal/src/cli/diff.ts",
      text: 'import "../../../../packages/domain/src/index.ts";\n',
      says: "Import another package by its name",
    },
    {
      violation: "a command importing Ink",
      file: "apps/terminal/src/cli/diff.ts",
      text: 'import { render } from "ink";\nexport const draw = render;\n',
      says: "never load React or Ink",
    },
    {
      violation: "a command importing the review screen",
      file: "apps/terminal/src/cli/diff.ts",
      text: 'import "../review/open.tsx";\n',
      says: "never load React or Ink",
    },
    {
      violation: "what both screens share knowing one of them",
      file: "apps/terminal/src/screen/store.ts",
      text: 'import "../review/theme.ts";\n',
      says: "The screens know nothing of each other",
    },
    {
      violation: "the model of one screen using that of the other",
      file: "apps/terminal/src/finish/model/state.ts",
      text: 'import "../../review/model/state.ts";\n',
      says: "The screens know nothing of each other",
    },
    {
      violation: "the model of a screen drawing",
      file: "apps/terminal/src/screen/model/layout.ts",
      text: 'import { render } from "ink";\nexport const draw = render;\n',
      says: "The model of a screen is pure",
    },
  ])("$violation", async ({ file, text, says }) => {
    plant(file, text);
    const verdict = await lint();
    expect(verdict.content).toBe(false);
    expect(verdict.says).toContain(says);
  });

  test("a cycle", async () => {
    plant("packages/domain/src/a.ts", 'import { b } from "./b.ts";\nexport const a = (): number => b();\n');
    plant("packages/domain/src/b.ts", 'import { a } from "./a.ts";\nexport const b = (): number => a();\n');
    const verdict = await lint();
    expect(verdict.content).toBe(false);
    expect(verdict.says).toContain("no-cycle");
  });
});

describe("boundaries see", () => {
  test.each([
    { from: "packages/domain", to: "@plandiff/lexicon" },
    { from: "packages/lexicon", to: "@plandiff/report" },
    { from: "packages/compare", to: "@plandiff/read" },
    { from: "packages/read", to: "plandiff" },
  ])("$from importing $to", async ({ from, to }) => {
    plant(`${from}/src/index.ts`, `import "${to}";\n`);
    declare(from, to);
    const verdict = await boundaries();
    expect(verdict.content).toBe(false);
    expect(verdict.says).toContain(to);
  });

  test("an import that package.json does not declare", async () => {
    plant("packages/domain/src/index.ts", 'import "fast-glob";\n');
    const verdict = await boundaries();
    expect(verdict.content).toBe(false);
    expect(verdict.says).toContain("fast-glob");
  });

  test("a file of another package", async () => {
    plant("packages/report/src/index.ts", 'import "../../compare/src/score.ts";\n');
    plant("packages/compare/src/score.ts", "export const score = 1;\n");
    const verdict = await boundaries();
    expect(verdict.content).toBe(false);
    expect(verdict.says).toContain("../../compare/src/score.ts");
  });
});

test("types: the domain's code knows no platform", async () => {
  plant("packages/domain/src/index.ts", "export const here = process.cwd();\n");
  const verdict = await inspect("tsc", "-p", "packages/domain/tsconfig.build.json");
  expect(verdict.content).toBe(false);
  expect(verdict.says).toContain("process");
});
