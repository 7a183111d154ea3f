/**
 * One writer at a time, between programs and machines: a file beside the one that is written says who writes. It is held for
 * milliseconds; whoever ends while holding it, however, keeps nobody out.
 */
import { readFileSync, realpathSync, renameSync, rmSync, statSync, linkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename } from "node:path";
import { UsageError } from "@plandiff/domain";
import { codeOf } from "./output/write-file.ts";

/** So long another writer is waited for, each anew. */
const PATIENCE_MS = 300;
const STEP_MS = 3;
/** Nobody writes so long: a lock of this age was left behind, by a machine that cannot be asked. */
const ABANDONED_MS = 30_000;

/**
 * Runs something while no other program holds the lock of a file, again and again until it gives something. It is handed what
 * tells whether the lock is still held: who was stopped meanwhile may have lost it. Throws where another program holds it, or
 * where the lock cannot be written.
 */
export function withLock<T>(file: string, run: (isHeld: () => boolean) => T | undefined): T {
  for (;;) {
    const done = whileLocked(file, run);
    if (done !== undefined) return done;
  }
}

function whileLocked<T>(file: string, run: (isHeld: () => boolean) => T): T {
  const lock = `${realName(file)}.lock`;
  const owner = `${process.pid}@${hostname()} ${process.hrtime.bigint()}\n`;
  const isHeld = (): boolean => textIn(lock) === owner;
  for (let waited = { for: "", since: performance.now() }; !taken(lock, owner);) {
    const other = textIn(lock);
    if (other === undefined) continue;
    if (other !== waited.for) waited = { for: other, since: performance.now() };
    if (isAbandoned(lock, other)) breakLock(lock, other);
    else if (performance.now() - waited.since < PATIENCE_MS) rest();
    else throw heldBy(other, { file, lock });
  }
  try {
    return run(isHeld);
  } finally {
    if (isHeld()) rmSync(lock, { force: true });
  }
}

function heldBy(owner: string, { file, lock }: { readonly file: string; readonly lock: string }): UsageError {
  const [holder = ""] = owner.split(" ");
  return new UsageError("file-held", { file, args: { holder, lock, reason: `${basename(lock)}: ${holder}` } });
}

function taken(lock: string, owner: string): boolean {
  try {
    writeFileSync(lock, owner, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** A link is written through: all who write into the file meet at its own name. */
function realName(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function textIn(lock: string): string | undefined {
  try {
    return readFileSync(lock, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Did the owner end? Of this machine that is known; this process itself holds nothing while it asks. */
function isAbandoned(lock: string, owner: string): boolean {
  const [, pid, host] = /^(\d+)@(\S+) /.exec(owner) ?? [];
  if (host === hostname() && (Number(pid) === process.pid || !isAlive(Number(pid)))) return true;
  const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return since !== undefined && now(lock) - since > ABANDONED_MS;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

const ownName = (lock: string): string => `${lock}.${process.pid}`;

/** The moment by the clock of the machine that keeps the folder, which also dated the lock. */
function now(lock: string): number {
  writeFileSync(ownName(lock), "");
  const { mtimeMs } = statSync(ownName(lock));
  rmSync(ownName(lock), { force: true });
  return mtimeMs;
}

/** Takes a lock away that was left behind. Where somebody else did so and holds a new one already, it is put back. */
function breakLock(lock: string, owner: string): void {
  try {
    renameSync(lock, ownName(lock));
    if (textIn(ownName(lock)) !== owner) linkSync(ownName(lock), lock);
  } catch (error) {
    // Gone already, or taken by a third.
    if (codeOf(error) !== "ENOENT" && codeOf(error) !== "EEXIST") throw error;
  } finally {
    rmSync(ownName(lock), { force: true });
  }
}

const rest = (): unknown =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, STEP_MS);
