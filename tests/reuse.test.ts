// The packages are of use to others: packed, installed by npm into an empty project, typed, and run under every Node they promise.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { type DiffOutput, FORMAT_VERSION } from "@plandiff/domain";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const ours = ["domain", "lexicon", "read", "compare"];

interface Manifest {
  readonly version: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Where a package that another one needs is installed. */
function installed(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(folder)) return realpathSync(folder);
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return installed(name, dirname(from));
}

/** A foreign package as this checkout has it. Two versions of one package are two. */
interface Foreign {
  readonly name: string;
  readonly folder: string;
}

/** The foreign packages that these folders need, and what those need: nothing is fetched. Direct needs come first. */
function foreign(folders: readonly string[]): Foreign[] {
  const found = new Map<string, Foreign>();
  const needsOf = (folder: string): Foreign[] =>
    Object.keys(manifestOf(folder).dependencies ?? {})
      .filter((name) => !name.startsWith("@plandiff/"))
      .map((name) => ({ name, folder: installed(name, folder) }));
  let level = folders.flatMap(needsOf);
  while (level.length > 0) {
    const fresh = level.filter(({ folder }) => !found.has(folder));
    for (const one of fresh) found.set(one.folder, one);
    level = fresh.flatMap(({ folder }) => needsOf(folder));
  }
  return [...found.values()];
}

const tarballName = ({ name, folder }: Foreign): string =>
  `${name.replaceAll(/[@/]/g, "_")}-${manifestOf(folder).version}.tgz`;

const run = promisify(execFile);
const windows = process.platform === "win32";

/** The pnpm that runs this test; beside one, npx has it. */
function pnpm(args: readonly string[], cwd: string): Promise<unknown> {
  const path = process.env["npm_execpath"] ?? "";
  if (!basename(path).startsWith("pnpm"))
    return run("npx", ["--offline", "-y", "pnpm@12", ...args], { cwd, shell: windows });
  const isScript = [".js", ".cjs", ".mjs"].includes(extname(path));
  return isScript ? run(process.execPath, [path, ...args], { cwd }) : run(path, args, { cwd });
}

let project: string;

/** A tarball of an installed package as the registry would give it, but for its needs: those are tarballs beside it. */
async function packForeign({ name, folder }: Foreign): Promise<string> {
  const file = tarballName({ name, folder });
  const copy = mkdtempSync(join(project, "copy-"));
  const target = join(copy, "package");
  cpSync(folder, target, { recursive: true, filter: (path) => basename(path) !== "node_modules" });
  const manifest = manifestOf(folder);
  const dependencies = Object.fromEntries(
    Object.keys(manifest.dependencies ?? {}).map((need) => [
      need,
      `file:${join(project, tarballName({ name: need, folder: installed(need, folder) }))}`,
    ]),
  );
  rmSync(join(target, "package.json"));
  writeFileSync(join(target, "package.json"), JSON.stringify({ ...manifest, dependencies }));
  await run("tar", ["-czf", join(project, file), "-C", copy, "package"]);
  rmSync(copy, { recursive: true });
  return file;
}

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "plandiff-reuse-"));
  const folders = ours.map((name) => join(root, "packages", name));
  for (const folder of folders) await pnpm(["pack", "--pack-destination", project], folder);
  const dependencies = Object.fromEntries(
    ours.map((name) => [
      `@plandiff/${name}`,
      `file:plandiff-${name}-${manifestOf(join(root, "packages", name)).version}.tgz`,
    ]),
  );
  const types = installed("@types/node", import.meta.dirname);
  for (const one of [{ name: "@types/node", folder: types }, ...foreign([...folders, types])]) {
    const file = await packForeign(one);
    // What our packages need themselves stands at the top; other versions of it are found by those that need them.
    dependencies[one.name] ??= `file:${file}`;
  }

  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module", private: true, dependencies }));
  // An empty cache and no network: what is installed is what was packed.
  const quiet = ["--offline", "--cache", join(project, "cache"), "--ignore-scripts", "--no-audit", "--no-fund"];
  await run("npm", ["install", ...quiet], { cwd: project, shell: windows });

  cpSync(join(root, "tests/reuse/program.ts"), join(project, "program.ts"));
  cpSync(join(root, "examples/2024.txt"), join(project, "2024.txt"));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

test("what is installed stands by itself", () => {
  for (const name of ours)
    expect(realpathSync(join(project, "node_modules/@plandiff", name))).toContain(realpathSync(project));
  const schema = readFileSync(join(project, "node_modules/@plandiff/domain/schemas/plan.json"), "utf8");
  expect(JSON.parse(schema)).toMatchObject({ title: "Plan" });
});

test("a strict program type-checks against it", async () => {
  const compilerOptions = {
    module: "nodenext",
    target: "es2024",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    erasableSyntaxOnly: true,
    noEmit: true,
    types: ["node"],
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  const tsc = join(installed("typescript", root), "bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", project]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe("");
});

/** The Node of the npm package that stands under this name. */
function nodeOf(name: string, from: string): string {
  const folder = installed(name, from);
  return join(folder, manifestOf(folder).bin?.["node"] ?? "");
}

test.each([
  { version: "v22.", name: "node22", from: join(root, "tests/nodes") },
  { version: "v24.", name: "node", from: root },
  { version: "v26.", name: "node26", from: join(root, "tests/nodes") },
])("and runs under Node $version", async ({ version, name, from }) => {
  const node = nodeOf(name, from);
  expect((await run(node, ["--version"])).stdout).toMatch(version);

  const { stdout } = await run(node, ["program.ts"], { cwd: project });
  const { findings, period, diff } = JSON.parse(stdout) as { findings: unknown; period: unknown; diff: DiffOutput };
  expect(findings).toEqual([]);
  expect(period).toMatchObject({ label: "2024" });
  expect(diff.formatVersion).toBe(FORMAT_VERSION);
  expect(diff.plans.map(({ tasks }) => tasks)).toEqual([17, 1]);
  const [comparison] = diff.comparisons;
  expect(comparison?.summary).toMatchObject({ carriedOver: 1, changed: 1, added: 0, dropped: 16 });
  const carried = comparison?.entries.find(({ outcome }) => outcome === "carried-over");
  expect(carried).toMatchObject({ previous: ["16"], next: ["1"] });
  expect(carried?.changes).toContainEqual(expect.objectContaining({ field: "schedule", kind: "rolled-forward" }));
  expect(carried?.changes).toContainEqual(expect.objectContaining({ field: "lead", kind: "reassigned" }));
});
