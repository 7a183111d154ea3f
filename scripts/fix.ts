// pnpm fix: repairs what a machine can repair, lint first and the format last.
import { run } from "./lib.ts";

const lint = await run("oxlint", ["--type-aware", "--fix"], { show: true });
const format = await run("oxfmt", [], { show: true });
process.exitCode = lint.code || format.code;
