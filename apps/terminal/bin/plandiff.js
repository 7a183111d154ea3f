#!/usr/bin/env node
// The door: says so in one line where Node is too old, then starts the program from code that is compiled already.
//
// Node's own compile cache keeps a file as it was before it ran: every function is still compiled when it is first
// called, which takes a third of a short run. So the first world of the program, dist/main.cjs, is kept here as it was
// after a run. The cache belongs to the user; without one, or where it cannot be written, everything works as well.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`plandiff needs Node.js 22.18 or later; this is ${process.versions.node}.`);
  process.exit(2);
}

// Not imported: an import statement would load more of Node than is needed here.
const fs = process.getBuiltinModule("node:fs");
const path = process.getBuiltinModule("node:path");
const vm = process.getBuiltinModule("node:vm");

const program = path.join(import.meta.dirname, "../dist/main.cjs");
/** What it begins with, before the name of the build. */
const BUILD = "/* build ";
const BUILD_LENGTH = 16;
/** Versions of Node with the flags that are set below. */
const TRIED = new Set([22, 24, 26]);
/** What tells one kind of run from another: each needs other parts of the program, and what is kept of it holds no others. */
const COMMANDS = ["diff", "read", "check", "convert", "draft", "review"];
const EXTENSIONS = [".txt", ".csv", ".md", ".html", ".docx", ".xlsx", ".pdf", ".json", ".yaml"];
const FORMATS = ["json", "markdown", "yaml", "quiet"];
/** The exit code from which on a command was not done. */
const TROUBLE = 2;

/** The kind of run that a command line asks for. */
function kindOf([command = "", ...rest]) {
  const extension = EXTENSIONS.find((end) => rest.some((word) => word.endsWith(end))) ?? "";
  const format = FORMATS.find((name) => [name, `--${name}`, `--format=${name}`].some((word) => rest.includes(word)));
  return [COMMANDS.includes(command) ? command : "other", extension.slice(1), format].filter(Boolean).join("-");
}

/** Where the compiled code may be kept; nothing where the user wants no cache or has no home. */
function cacheFolder() {
  const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return undefined;
  const folder = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && path.join(HOME, ".cache"));
  return folder && path.isAbsolute(folder) ? path.join(folder, "plandiff") : undefined;
}

/**
 * What was kept under a name. V8 ends the process when a byte of it is wrong, so it stands in its file twice and must be
 * the same both times: quicker than any checksum that Node has.
 */
function find(folder, name) {
  try {
    const twice = fs.readFileSync(path.join(folder, name));
    const once = twice.subarray(0, twice.length / 2);
    return once.equals(twice.subarray(twice.length / 2)) ? once : undefined;
  } catch {
    return undefined;
  }
}

/** Kinds of runs, builds and versions of Node stand beside each other; what was kept longest ago goes first. */
const MOST_KEPT = 12;

/** Keeps what is compiled now. */
function keep(script, folder, name) {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    const unfinished = path.join(folder, `${name}.${process.pid}`);
    const data = script.createCachedData();
    fs.writeFileSync(unfinished, Buffer.concat([data, data]), { mode: 0o600 });
    fs.renameSync(unfinished, path.join(folder, name));
    const age = (file) => fs.statSync(path.join(folder, file)).mtimeMs;
    const oldestLast = fs.readdirSync(folder).toSorted((a, b) => age(b) - age(a));
    for (const old of oldestLast.slice(MOST_KEPT)) fs.rmSync(path.join(folder, old));
  } catch {
    // No cache this time.
  }
}

// The bundle is ASCII: see bundle/bundle.ts.
const source = fs.readFileSync(program, "latin1");
const build = source.slice(BUILD.length, BUILD.length + BUILD_LENGTH);
const ownName = `${process.version}-${process.arch}-${build}-${kindOf(process.argv.slice(2))}`;
const folder = cacheFolder();
const cachedData = folder && find(folder, ownName);

// V8 would optimise what a short run calls a few hundred times, and be done when the run is over: it is to wait a little
// longer. Its flags are no promise, and one that it does not know it complains of: only where they were tried.
if (TRIED.has(major)) {
  const { setFlagsFromString } = process.getBuiltinModule("node:v8");
  setFlagsFromString("--invocation-count-for-maglev=2000");
  setFlagsFromString("--invocation-count-for-maglev-osr=1000");
  // Nearly every expression is asked more than once: interpreted first, it would be built twice. (To take interpretation away
  // by --no-regexp-tier-up ends in a crash where Node itself has interpreted one before.)
  setFlagsFromString("--regexp-tier-up-ticks=0");
}

// The script is a function of what it is lent below.
const script = new vm.Script(source, { filename: program, cachedData });
if (folder && script.cachedDataRejected !== false) {
  // A run that came to grief has not been through the program.
  process.on("exit", (code) => code < TROUBLE && keep(script, folder, ownName));
}

/** The import() of a module, lent to the script; what it loads is kept by Node's own cache. */
const importLater = (name) => {
  process.getBuiltinModule("node:module").enableCompileCache();
  return import(name.startsWith(".") ? new URL(`../dist/${name}`, import.meta.url).href : name);
};
/** The first world requires nothing but Node. */
const require = (name) => process.getBuiltinModule(name);
script.runInThisContext()({}, require, importLater);
