/** Writes schemas/, which is shipped: `pnpm --filter @plandiff/domain schemas`, after every change of a shape. */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles, schemaText } from "./schema-files.ts";

const folder = join(import.meta.dirname, "../schemas");
const files = schemaFiles();
for (const [name, schema] of files) writeFileSync(join(folder, name), schemaText(schema));
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
