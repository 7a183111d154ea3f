// pnpm check:release: opens every file that plandiff hands out in the programs that people open them with.
// Needs Debian's libreoffice-writer, libreoffice-calc and chromium; without them it fails, it never skips.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, type Page, startBrowser } from "./browser.ts";
import { buildQuietly, program, run } from "./lib.ts";

const PLANS = ["examples/2023-q4.txt", "examples/2024.txt", "examples/2025.txt"] as const;
const LABELS = ["--label", "2023 Q4", "--label", "2024", "--label", "2025"];
/** What comes as a Word file alone. */
const WORD_ONLY = ["redline", "draft-thuyet-minh", "draft-en", "draft-en-explanation"];
/** Words of a task that all three plans hold, as every file must show them. */
const WORDS = "Tổ công tác";

const folder = mkdtempSync(join(tmpdir(), "plandiff-release-"));
const inFolder = (name: string): string => join(folder, name);
const findings: string[] = [];
const expect = (holds: boolean, finding: string): void => void (holds || findings.push(finding));

async function mustRun(tool: string, args: readonly string[], codes: readonly number[] = [0]): Promise<string> {
  const { code, output } = await run(tool, args);
  if (!codes.includes(code)) throw new Error(`${tool} ${args.join(" ")} ended with ${code}\n${output}`);
  return output;
}

/** The first of several names under which a program is installed. */
async function find(names: readonly string[], debian: string): Promise<string> {
  for (const name of names) if ((await run(name, ["--version"])).code === 0) return name;
  throw new Error(`None of ${names.join(", ")} is installed. On Debian: apt-get install ${debian}`);
}

/** Writes everything that can be handed out. */
async function writeAll(): Promise<void> {
  const plandiff = (...args: string[]): Promise<string> => mustRun(process.execPath, [program, ...args], [0, 1]);
  const outputs = (name: string, ends: readonly string[]): string[] =>
    ends.flatMap((end) => ["-o", inFolder(`${name}.${end}`)]);
  const [, second, third] = PLANS;
  await plandiff("diff", second, third, ...outputs("two", ["docx", "xlsx", "html"]));
  await plandiff("diff", second, third, ...outputs("two-en", ["docx", "xlsx", "html"]), "--lang", "en");
  await plandiff("diff", second, third, "--redline", ...outputs("redline", ["docx"]));
  await plandiff("diff", ...PLANS, ...LABELS, ...outputs("three", ["docx", "xlsx", "html"]));
  const draft = ["--period", "2026", "--as-of", "2026-01-01", "--no-input"];
  await plandiff("draft", third, ...draft, ...outputs("draft", ["docx", "xlsx"]));
  await plandiff("draft", second, ...draft, "--lang", "en", ...outputs("draft-en", ["docx"]));
  await plandiff("convert", second, ...outputs("plan", ["docx", "xlsx", "html"]));
}

/** How many pages a PDF of LibreOffice has: it writes its page objects in the open. */
const pagesOf = (file: string): number =>
  [...readFileSync(file, "latin1").matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g)].length;

/** Opens the office files, as pages, and as what LibreOffice understood of them. */
async function checkOffice(soffice: string): Promise<void> {
  const convert = (to: string, names: readonly string[]): Promise<string> =>
    mustRun(soffice, [
      "--headless",
      `-env:UserInstallation=${pathToFileURL(inFolder("office-profile")).href}`,
      "--convert-to",
      to,
      "--outdir",
      folder,
      ...names.map(inFolder),
    ]);
  for (const [end, flat] of [
    ["docx", "fodt"],
    ["xlsx", "fods"],
  ] as const) {
    const names = ["two", "two-en", "three", "plan", "draft", ...(end === "docx" ? WORD_ONLY : [])];
    const files = names.map((name) => `${name}.${end}`);
    await convert(flat, files);
    await convert("pdf", files);
    for (const name of names) {
      const pages = pagesOf(inFolder(`${name}.pdf`));
      const text = readFileSync(inFolder(`${name}.${flat}`), "utf8");
      expect(pages > 0, `${name}.${end}: no page`);
      expect(text.includes(WORDS), `${name}.${end}: the words of the plan are not there`);
      expect(!text.includes("table:formula"), `${name}.${end}: a formula`);
      if (end === "xlsx") expect(text.includes('display-filter-buttons="true"'), `${name}.xlsx: no filter`);
      console.log(`ok    ${name}.${end} opens in LibreOffice: ${pages} pages`);
    }
  }
  const comments = readFileSync(inFolder("draft.fodt"), "utf8").split("<office:annotation ").length - 1;
  expect(comments > 0, "draft.docx: no open point stands as a comment");
  console.log(`ok    draft.docx: LibreOffice shows ${comments} comments`);
  const tracked = readFileSync(inFolder("redline.fodt"), "utf8");
  for (const kind of ["insertion", "deletion"]) {
    const count = tracked.split(`<text:${kind}>`).length - 1;
    expect(count > 0, `redline.docx: no ${kind} is tracked`);
    console.log(`ok    redline.docx: LibreOffice tracks ${count} ${kind}s`);
  }
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds, in one colour scheme. */
async function violations(page: Page, scheme: "light" | "dark"): Promise<readonly Violation[]> {
  await page.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  return (await page.evaluate(`axe.run().then(({ violations }) => violations)`)) as readonly Violation[];
}

/** The rows that a page shows, after something was done with its form. */
const shownAfter = async (page: Page, action: string): Promise<number> =>
  (await page.evaluate(`(() => {
    const form = document.querySelector("form");
    const set = (name, value) => { form.elements[name].value = value; form.elements[name].dispatchEvent(new Event("input", { bubbles: true })); };
    ${action};
    return document.querySelectorAll("tr[data-row]:not([hidden])").length;
  })()`)) as number;

async function checkPage(browser: Browser, name: string): Promise<void> {
  const address = pathToFileURL(inFolder(name)).href;
  const page = await browser.newPage();
  await page.send("Emulation.setDeviceMetricsOverride", {
    width: 1280,
    height: 900,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await page.open(address);
  const all = await shownAfter(page, "");
  const few = await shownAfter(page, `set("search", "to cong tac phien hop")`);
  const none = await shownAfter(page, `set("search", "zzzz")`);
  const again = await shownAfter(page, `set("search", "")`);
  expect(
    all > 0 && few > 0 && few < all && none === 0 && again === all,
    `${name}: the search shows ${all}, ${few}, ${none}, ${again}`,
  );
  const month = await shownAfter(page, `set("month", form.elements.month.options[1].value)`);
  expect(month > 0 && month < all, `${name}: the filter by month shows ${month} of ${all}`);
  await shownAfter(page, `set("month", "")`);
  // The first stop of the Tab key is the link past the form, the second the search box.
  for (const _ of [1, 2])
    await page.send("Input.dispatchKeyEvent", { type: "keyDown", key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 });
  const focused = await page.evaluate("document.activeElement.name");
  expect(focused === "search", `${name}: Tab leads to ${String(focused)}, not to the search box`);
  expect(
    page.requests.every((request) => request === address),
    `${name} fetches ${page.requests.join(", ")}`,
  );
  expect(page.complaints.length === 0, `${name}: ${page.complaints.join("; ")}`);
  for (const scheme of ["light", "dark"]) {
    await page.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
    writeFileSync(inFolder(`${name}.${scheme}.png`), await page.picture());
  }
  await page.send("Emulation.setDeviceMetricsOverride", {
    width: 390,
    height: 844,
    deviceScaleFactor: 1,
    mobile: true,
  });
  writeFileSync(inFolder(`${name}.narrow.png`), await page.picture());
  await page.send("Emulation.clearDeviceMetricsOverride");
  const { data } = await page.send("Page.printToPDF", { preferCSSPageSize: true });
  writeFileSync(inFolder(`${name}.pdf`), Buffer.from(String(data), "base64"));

  // The page's own policy would keep the inspector out.
  const inspected = await browser.newPage();
  await inspected.send("Page.setBypassCSP", { enabled: true });
  await inspected.open(address);
  await inspected.evaluate(axe.source);
  for (const scheme of ["light", "dark"] as const)
    for (const { id, nodes } of await violations(inspected, scheme))
      findings.push(
        `${name} (${scheme}): axe finds ${id} in ${nodes.length} places, as in ${nodes[0]?.html.slice(0, 200)}`,
      );
  console.log(
    `ok    ${name} in Chromium: ${all} rows, search and filters, keyboard, nothing fetched, inspected by axe`,
  );
}

await buildQuietly();
const soffice = await find(["soffice", "libreoffice"], "libreoffice-writer libreoffice-calc");
const chromium = await find(["chromium", "chromium-browser", "google-chrome"], "chromium");
await writeAll();
await checkOffice(soffice);
mkdirSync(inFolder("browser-profile"));
const browser = await startBrowser(chromium, inFolder("browser-profile"));
for (const name of ["two.html", "two-en.html", "three.html", "plan.html"]) await checkPage(browser, name);
await browser.close();
console.log(`Files and pictures: ${folder}`);
console.log(findings.length === 0 ? "All files open as they should." : findings.join("\n"));
process.exitCode = findings.length === 0 ? 0 : 1;
