// Bundles the program in two worlds, so that it starts fast.
//
// The first world is one file, dist/main.cjs: whatever src/cli/main.ts imports statically, and nothing that it does not
// run. Schemas of the domain that no code of this world parses with are left out, and zod with them.
//
// The second world is whatever the first loads by import(): heavy formats, the review screen. Each of the two has its own copy of
// our packages, for a module shared between the worlds would bring its schemas, and so zod, into the first. Two copies
// of a class are two classes: between the worlds go plain values, and errors are told by their name.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { rolldown, type InputOptions, type OutputOptions, type Plugin, type RolldownOutput } from "rolldown";

const app = join(import.meta.dirname, "..");
const domain = realpathSync(join(app, "node_modules/@plandiff/domain/dist"));
const dist = join(app, "dist");

/**
 * Making a constant of the domain has no effect but its value, so one that is not used can be left out: that is said at
 * each of them. Said by name ("z", "Plan") it would hold for everything of that name, in our code and in foreign code, and
 * `count(party);` would be left out as well.
 */
const unusedConstants: Plugin = {
  name: "unused-constants",
  transform(code, id) {
    if (!id.startsWith(domain)) return null;
    const made = this.parse(code).body.flatMap((statement) => {
      const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
      return declared?.type === "VariableDeclaration" ? declared.declarations : [];
    });
    const calls = made.flatMap(({ init }) => (init?.type === "CallExpression" ? [init] : []));
    return calls.reduceRight(
      (text, { start, end }) =>
        `${text.slice(0, start)}/* @__PURE__ */ (() => ${text.slice(start, end)})()${text.slice(end)}`,
      code,
    );
  },
};

/** What the first world loads by import(): the name of each file that the second world makes, and its source. */
const later = new Map<string, string>();

/** A name that no other module has: the package (ours is left out) and the way to the module inside it. */
function chunkName(module: string): string {
  const path = module.replaceAll("\\", "/");
  const foreign = /^.*\/node_modules\/(.+?)(?:\.\w+)?$/.exec(path)?.[1];
  if (foreign !== undefined) return foreign.replaceAll("/", "-");
  const [, owner = "", inside = ""] = /^.*\/([^/]+)\/(?:src|dist)\/(.+)\.\w+$/.exec(path) ?? ["", "", path];
  return [owner === basename(app) ? "" : owner, ...inside.split("/")].filter(Boolean).join("-");
}

/**
 * Loaded by import() too, but small and needed by most runs: the machinery of modules alone takes a tenth of an empty Node,
 * and what is of the first world is kept compiled as it was after a run.
 */
const FIRST_WORLD: ReadonlySet<string> = new Set(["read-formats-text", "read-formats-csv", "papaparse-papaparse"]);

const secondWorld: Plugin = {
  name: "second-world",
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== "string" || specifier.startsWith("node:")) return null;
    const resolved = await this.resolve(specifier, importer);
    if (resolved === null || resolved.external) return null;
    const name = chunkName(resolved.id);
    if (FIRST_WORLD.has(name)) return null;
    later.set(name, resolved.id);
    return { id: `./${name}.js`, external: "absolute" };
  },
};

/** The first world is a script, which knows no import(): the door lends it the one of a module. See bin/plandiff.js. */
const lentImport: Plugin = {
  name: "lent-import",
  renderChunk: (code) => code.replaceAll(/\bimport\((?=["'`](?:\.\/|node:))/g, "importLater("),
};

/** The parser of PDF files waits for ever where it is bundled: it is a dependency of the program, loaded as it is. */
const NOT_BUNDLED = ["unpdf"];

const input: InputOptions = {
  cwd: app,
  platform: "node",
  external: NOT_BUNDLED,
  makeAbsoluteExternalsRelative: false,
  transform: {
    target: "node22.18",
    jsx: { runtime: "automatic" },
    define: { "process.env.NODE_ENV": '"production"', "process.env.DEV": '"false"' },
  },
  resolve: { alias: { "react-devtools-core": join(import.meta.dirname, "no-devtools.js") } },
};

const output: OutputOptions = {
  dir: dist,
  format: "esm",
  minify: true,
  entryFileNames: "[name].js",
  chunkFileNames: "shared-[hash].js",
  // Every file names the packages it holds; tests/fast-start.test.ts holds the first world to it.
  postBanner: ({ modules }) => {
    const rendered = Object.entries(modules).flatMap(([module, { renderedLength }]) =>
      renderedLength > 0 ? (foreignPackage(module) ?? []) : [],
    );
    const names = rendered.map((folder) => folder.replace(/^.*\/node_modules\//, ""));
    return `/* holds: ${[...new Set(names)].toSorted().join(", ")} */`;
  },
};

async function bundle(
  entries: Record<string, string>,
  plugins: Plugin[] = [],
  more: OutputOptions = {},
): Promise<RolldownOutput> {
  const bundler = await rolldown({ ...input, plugins: [unusedConstants, ...plugins], input: entries });
  const result = await bundler.write({ ...output, ...more });
  await bundler.close();
  return result;
}

/** The folder of the foreign package that a module belongs to. */
function foreignPackage(module: string): string | undefined {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module.replaceAll("\\", "/"))?.[0];
}

/** The licences of everything that is bundled: they ask to travel with the code. */
function licences(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((module) => foreignPackage(module) ?? []));
  const texts = [...folders].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8").trim();
    return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
  });
  return texts.toSorted().join(`\n${"-".repeat(80)}\n\n`);
}

mkdirSync(dist, { recursive: true });
const first = await bundle({ main: join(app, "src/cli/main.ts") }, [secondWorld, lentImport], {
  format: "cjs",
  entryFileNames: "[name].cjs",
  codeSplitting: false,
});
// The review parses with no schema either: bundled by itself, it leaves zod to those that do, and its first frame comes sooner.
const isReview = ([name]: [string, string]): boolean => name.startsWith("review-");
const others = [...later].filter((entry) => !isReview(entry));
const groups = [others, [...later].filter(isReview)].filter((group) => group.length > 0);
const second: RolldownOutput[] = [];
for (const group of groups) second.push(await bundle(Object.fromEntries(group)));
const chunks = [first, ...second].flatMap(({ output: made }) => made);

/** The same program in ASCII alone: it is read as it stands, where Vietnamese letters would have to be decoded. */
function inAscii(code: string): string {
  if (/\\[^\0-\u007f]/.test(code)) throw new Error("a letter behind a backslash cannot be escaped");
  return code.replaceAll(/[^\0-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

// The program's door keeps compiled code by this name: it must be another one for every other text. The function around
// the script stands here, as half a megabyte would have to be copied to put it there at the door.
const main = join(dist, "main.cjs");
const text = `(function (exports, require, importLater) {\n${inAscii(readFileSync(main, "utf8"))}\n})\n`;
writeFileSync(main, `/* build ${createHash("sha256").update(text).digest("hex").slice(0, 16)} */\n${text}`);

const third = licences(chunks.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : [])));
writeFileSync(join(dist, "third-party-licenses.txt"), third);

const made = new Set([...chunks.map((chunk) => chunk.fileName), "third-party-licenses.txt"]);
for (const file of readdirSync(dist)) {
  if (!made.has(file)) rmSync(join(dist, file), { recursive: true, force: true });
}
