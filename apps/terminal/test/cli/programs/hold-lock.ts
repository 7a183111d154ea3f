// Takes the lock of a file, says so and keeps it until it is killed: `node hold-lock.ts FILE`
import { writeSync } from "node:fs";
import { withLock } from "../../../src/cli/file-lock.ts";

withLock(process.argv[2] ?? "", () => {
  writeSync(1, "held\n");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  return true;
});
