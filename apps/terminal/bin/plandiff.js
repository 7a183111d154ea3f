#!/usr/bin/env node
// The door: says so in one line where Node is too old, keeps compiled code for the next start, then runs the program.
import module from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`plandiff needs Node.js 22.18 or later; this is ${process.versions.node}.`);
  process.exit(2);
}
module.enableCompileCache();
await import("../dist/main.js");
