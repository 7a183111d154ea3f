// pnpm build [packages/NAME...]: builds the named packages with all they need, or everything.
import { buildQuietly, packageFolder } from "./lib.ts";

await buildQuietly(process.argv.slice(2).flatMap((argument) => packageFolder(argument) ?? []));
