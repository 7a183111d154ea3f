// Bundles bare-ink.tsx as the program is bundled, into the file named: `node bundle-bare.ts OUTPUT`.
import { join } from "node:path";
import { rolldown } from "rolldown";

const [file = ""] = process.argv.slice(2);
const bundler = await rolldown({
  cwd: join(import.meta.dirname, ".."),
  input: join(import.meta.dirname, "bare-ink.tsx"),
  platform: "node",
  transform: {
    target: "node22.18",
    jsx: { runtime: "automatic" },
    define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' },
  },
  resolve: { alias: { "react-devtools-core": join(import.meta.dirname, "no-devtools.js") } },
});
await bundler.write({ file, format: "esm", minify: true, codeSplitting: false });
await bundler.close();
