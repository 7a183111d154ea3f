// A headless Chromium, spoken to over its DevTools protocol: what a page asks for, complains about and looks like.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

type Json = Record<string, unknown>;

/** An open page. */
export interface Page {
  /** Everything that it asked the network or the disk for. */
  readonly requests: readonly string[];
  /** Errors and refusals that its console told of. */
  readonly complaints: readonly string[];
  readonly send: (method: string, parameters?: Json) => Promise<Json>;
  readonly open: (address: string) => Promise<void>;
  /** The value of an expression, of a promise its result. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** A picture of what is in sight, as PNG. */
  readonly picture: () => Promise<Buffer>;
}

/** A running browser; `close` ends it. */
export interface Browser {
  readonly newPage: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

const START_TRIES = 200;
const START_PAUSE_MS = 50;

/** Starts Chromium with a profile of its own. */
export async function startBrowser(program: string, profile: string): Promise<Browser> {
  const child = spawn(
    program,
    ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", `--user-data-dir=${profile}`],
    { stdio: "ignore" },
  );
  const socket = new WebSocket(await addressOf(child, join(profile, "DevToolsActivePort")));
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error("Chromium does not answer")));
  });
  const connection = connect(socket);
  return {
    newPage: () => newPage(connection),
    close: async () => {
      socket.close();
      const gone = new Promise((resolve) => child.on("close", resolve));
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addressOf(child: ChildProcess, file: string): Promise<string> {
  for (let attempt = 0; attempt < START_TRIES && child.exitCode === null; attempt += 1) {
    const [port, path] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
    await sleep(START_PAUSE_MS);
  }
  throw new Error("Chromium does not start");
}

interface Connection {
  readonly send: (method: string, parameters: Json, session?: string) => Promise<Json>;
  readonly listen: (session: string, listener: (method: string, parameters: Json) => void) => void;
}

function connect(socket: WebSocket): Connection {
  const waiting = new Map<number, { resolve: (result: Json) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, (method: string, parameters: Json) => void>();
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    const { id, result, error, method, params, sessionId } = JSON.parse(String(data));
    if (id === undefined) return listeners.get(sessionId)?.(method, params);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  });
  return {
    send: (method, params, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params, sessionId }));
      }),
    listen: (session, listener) => void listeners.set(session, listener),
  };
}

async function newPage({ send, listen }: Connection): Promise<Page> {
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const attached = await send("Target.attachToTarget", { targetId, flatten: true });
  const session = String(attached["sessionId"]);
  const requests: string[] = [];
  const complaints: string[] = [];
  let loaded = (): void => {};
  listen(session, (method, parameters) => {
    if (method === "Page.loadEventFired") loaded();
    if (method === "Network.requestWillBeSent") requests.push((parameters as { request: { url: string } }).request.url);
    if (method === "Log.entryAdded") complaints.push((parameters as { entry: { text: string } }).entry.text);
    if (method === "Runtime.exceptionThrown") complaints.push(JSON.stringify(parameters["exceptionDetails"]));
  });
  const ask = (method: string, parameters: Json = {}): Promise<Json> => send(method, parameters, session);
  for (const domain of ["Page", "Network", "Log", "Runtime"]) await ask(`${domain}.enable`);
  return {
    requests,
    complaints,
    send: ask,
    open: async (address) => {
      const done = new Promise<void>((resolve) => (loaded = resolve));
      await ask("Page.navigate", { url: address });
      await done;
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await ask("Runtime.evaluate", {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
      return (result as { value?: unknown }).value;
    },
    picture: async () => {
      const { data } = await ask("Page.captureScreenshot", { format: "png" });
      return Buffer.from(String(data), "base64");
    },
  };
}
