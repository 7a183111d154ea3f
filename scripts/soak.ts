// pnpm soak [ROUNDS]: the property tests again and again, each round with inputs of its own, until one fails.
import { globSync, readFileSync } from "node:fs";
import { buildQuietly, root, run } from "./lib.ts";

const rounds = Number(process.argv[2] ?? 10);
const files = globSync("{packages,apps}/*/test/**/*.test.{ts,tsx}", { cwd: root }).filter((file) =>
  readFileSync(file, "utf8").includes('from "fast-check"'),
);

await buildQuietly();
for (let round = 1; round <= rounds; round++) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  const { code, output } = await run("vitest", ["run", "--reporter=dot", ...files], { env: { PROPERTY_SEED: seed } });
  if (code !== 0) {
    console.log(`${output}\nTo see it again: PROPERTY_SEED=${seed} pnpm exec vitest run`);
    process.exit(1);
  }
  console.log(`round ${round} of ${rounds}: ${files.length} files hold (seed ${seed})`);
}
