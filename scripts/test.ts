// pnpm test [packages/NAME...] [vitest's own arguments]: builds, then tests; without a package everything.
import { basename } from "node:path";
import { buildQuietly, packageFolder, run } from "./lib.ts";

const args = process.argv.slice(2);
const folders = args.flatMap((argument) => packageFolder(argument) ?? []);
const projects = folders.map((folder) => `--project=${basename(folder)}`);
const others = args.filter((argument) => packageFolder(argument) === undefined);

await buildQuietly(folders);
const { code } = await run("vitest", ["run", ...projects, ...others], { show: true });
process.exitCode = code;
