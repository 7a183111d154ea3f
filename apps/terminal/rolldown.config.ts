import { defineConfig } from "rolldown";

export default defineConfig({
  input: { main: "src/cli/main.ts" },
  platform: "node",
  output: { dir: "dist", format: "esm", minify: true, cleanDir: true },
});
