// Removes from a package's dist what no source stands for any more: tsc never deletes, and a stale module must not be published.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const emitted = /(\.d\.ts|\.js)(\.map)?$/;
for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const sources = emitted.test(file) ? [file.replace(emitted, ".ts"), file.replace(emitted, ".tsx")] : [file];
  if (!sources.some((source) => existsSync(join("src", source)))) {
    rmSync(join("dist", file), { recursive: true, force: true });
  }
}
