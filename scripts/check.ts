// pnpm check: the whole truth about the repository; one line a step, and everything a failing step printed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, turbo, type Outcome } from "./lib.ts";

/** The folders of all packages that are published. */
const published = ["packages", "apps"]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((folder) => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    return !(manifest as { private?: boolean }).private;
  });

async function inTurn(tries: Iterable<() => Promise<Outcome>>): Promise<Outcome> {
  let code = 0;
  let output = "";
  for (const attempt of tries) {
    const outcome = await attempt();
    code ||= outcome.code;
    output += outcome.output;
  }
  return { code, output };
}

const steps: Record<string, () => Promise<Outcome>> = {
  format: () => run("oxfmt", ["--check"]),
  boundaries: () => run("turbo", ["boundaries"]),
  build: () => turbo("build"),
  lint: () => run("oxlint", ["--type-aware", "--deny-warnings"]),
  types: () => inTurn([() => turbo("types"), () => run("tsc", ["-p", "tsconfig.json"])]),
  tests: () => run("vitest", ["run"]),
  knip: () => run("knip", []),
  publint: () => inTurn(published.map((folder) => () => run("publint", ["run", "--strict", folder]))),
  changesets: () => run("changeset", ["status"]),
};

const failed: string[] = [];
for (const [name, step] of Object.entries(steps)) {
  const start = performance.now();
  const { code, output } = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const tally = /^\d+ passed, .*$/m.exec(output)?.[0] ?? "";
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${name.padEnd(11)}${seconds.padStart(6)} s  ${tally}`.trimEnd());
  if (code !== 0) {
    failed.push(name);
    console.log(`\n${output}\n`);
  }
}
console.log(failed.length === 0 ? "All checks passed." : `Failed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
