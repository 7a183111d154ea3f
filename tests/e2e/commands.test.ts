// The commands on the real plans: what they print, and the exit codes that scripts rely on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DiffOutput, ReadOutput } from "@plandiff/domain";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { examples, run } from "./program.ts";
import { root } from "./terminal.ts";

const { q4, y2024, y2025 } = examples;
// oxlint-disable-next-line no-control-regex -- the escape is what is looked for
const ANSI = /\u001b\[/;

describe("read --audit", () => {
  test.each([q4, y2024, y2025])("%s: every character has its place", async (example) => {
    const { code, stdout } = await run(["read", "--audit", "--lang", "en", example]);
    const characters = readFileSync(join(root, example), "utf8").normalize("NFC").replaceAll(/\s/g, "").length;
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(`${example}: 100 % (all `) });
    // Mark-up that was named once and left out is no text of the document.
    expect(Number(/all (\d+)/.exec(stdout)?.[1]) / characters).toBeGreaterThan(0.99);
  });
});

describe("exit codes of diff", () => {
  test("1 where something real differs", async () => {
    const { code, stdout, stderr } = await run(["diff", y2024, y2025]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("2025");
  });

  test("0 where nothing does", async () => {
    const { code, stderr } = await run(["diff", y2024, y2024]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("--exit-zero turns 1 into 0", async () => {
    expect((await run(["diff", "--exit-zero", y2024, y2025])).code).toBe(0);
  });

  test("--exit-zero leaves trouble at 2", async () => {
    expect((await run(["diff", "--exit-zero", y2024, "none.txt"])).code).toBe(2);
  });

  test("--quiet prints nothing and says it by the code", async () => {
    expect(await run(["diff", "--quiet", y2024, y2025])).toMatchObject({ code: 1, stdout: "", stderr: "" });
    expect(await run(["diff", "--quiet", y2024, y2024])).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  test("--frozen asks only whether a person must still decide", async () => {
    const { comparisons } = JSON.parse((await run(["diff", "--format", "json", y2024, y2025])).stdout);
    const open = comparisons.some(({ summary }: { summary: { possible: number } }) => summary.possible > 0);
    expect((await run(["diff", "--frozen", y2024, y2025])).code).toBe(open ? 1 : 0);
    expect((await run(["diff", "--frozen", y2024, y2024])).code).toBe(0);
  });
});

describe("data", () => {
  test("diff as JSON is what the schema says, member by member", async () => {
    const { stdout } = await run(["diff", "--format", "json", q4, y2024, y2025]);
    const data = JSON.parse(stdout);
    expect(DiffOutput.parse(data)).toEqual(data);
    expect(data.plans.map(({ source }: { source: string }) => source)).toEqual([q4, y2024, y2025]);
    expect(data.comparisons).toHaveLength(2);
  });

  test("read as JSON is what the schema says, member by member", async () => {
    const { code, stdout } = await run(["read", "--format", "json", y2025]);
    expect(code).toBe(0);
    const data = JSON.parse(stdout);
    expect(ReadOutput.parse(data)).toEqual(data);
    expect(data.plan.tasks).toHaveLength(18);
  });

  test("YAML holds the same as JSON", async () => {
    const json = JSON.parse((await run(["diff", "--format", "json", y2024, y2025])).stdout);
    expect(parse((await run(["diff", "--format", "yaml", y2024, y2025])).stdout)).toEqual(json);
  });

  test("a plan written as YAML or JSON reads back as the same plan", async () => {
    const { plan } = JSON.parse((await run(["read", "--format", "json", y2024])).stdout);
    for (const format of ["json", "yaml"]) {
      const { stdout: written } = await run(["read", "--format", format, y2024]);
      const again = await run(["read", "--format", "json", "--input-format", format, "-"], { input: written });
      expect(again).toMatchObject({ code: 0, stderr: "" });
      expect(JSON.parse(again.stdout).plan).toEqual(plan);
    }
  });

  test("JSON and YAML are never coloured, not even on demand, and do not depend on the width", async () => {
    for (const format of ["json", "yaml"]) {
      const plain = await run(["diff", "--format", format, y2024, y2025]);
      const forced = await run(["diff", "--format", format, "--color", "always", "--width", "40", y2024, y2025]);
      expect(forced.stdout).toBe(plain.stdout);
      expect(forced.stdout).not.toMatch(ANSI);
    }
  });

  test("check as JSON names its findings", async () => {
    const { stdout } = await run(["check", "--format", "json", y2024]);
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: "1.0", source: y2024 });
  });

  test("the same input gives the same bytes", async () => {
    const [first, second] = await Promise.all([
      run(["diff", "--format", "json", q4, y2024]),
      run(["diff", "--format", "json", q4, y2024]),
    ]);
    expect(first.stdout).toBe(second.stdout);
  });
});

describe("text", () => {
  test("Markdown has a table and headings, and no colours", async () => {
    const { stdout } = await run(["diff", "--format", "md", "--color", "always", y2024, y2025]);
    expect(stdout).toMatch(/^#/m);
    expect(stdout).not.toMatch(ANSI);
  });

  test("the plans' language decides, then --lang", async () => {
    const vi = await run(["diff", y2024, y2025], { env: { LANG: "en_US.UTF-8" } });
    expect(vi.stdout).toContain("Có thay đổi");
    const en = await run(["diff", "--lang", "en", y2024, y2025]);
    expect(en.stdout).toContain("Changed");
    expect(en.stdout).not.toContain("Có thay đổi");
  });

  test("colours come on demand and go with NO_COLOR", async () => {
    const forced = await run(["diff", "--color", "always", y2024, y2025]);
    expect(forced.stdout).toMatch(ANSI);
    const byVariable = await run(["diff", y2024, y2025], { env: { FORCE_COLOR: "1" } });
    expect(byVariable.stdout).toMatch(ANSI);
    const none = await run(["diff", y2024, y2025], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
    expect(none.stdout).not.toMatch(ANSI);
    expect(none.stdout).toMatch(/\[-.+-\]/);
  });

  test("--width holds for every line that has a blank to break at", async () => {
    const { stdout } = await run(["diff", "--width", "60", y2024, y2025]);
    const tooWide = stdout.split("\n").filter((line) => line.normalize("NFC").length > 60 && /\S \S/.test(line.trim()));
    expect(tooWide).toEqual([]);
  });

  test("--ascii leaves no sign outside ASCII but letters and quotations", async () => {
    const { stdout } = await run(["diff", "--ascii", y2024, y2025]);
    expect(stdout).not.toMatch(/[→⇒─│−÷·]/);
  });

  test("labels and periods go to the files in order", async () => {
    const args = ["--label", "Quý IV/2023", "--label", "-", "--period", "2023-Q4,-"];
    const { stdout } = await run(["diff", "--format", "json", ...args, q4, y2024]);
    const { plans } = JSON.parse(stdout);
    expect(plans[0].label).toBe("Quý IV/2023");
    expect(plans[0].period).toMatchObject({ start: "2023-10-01", end: "2023-12-31" });
    expect(plans[1].label).toBe("2024");
  });
});

describe("standard input", () => {
  const input = readFileSync(join(root, y2025));

  test("a dash reads it, in any place", async () => {
    const { code, stdout } = await run(["diff", "--format", "json", y2024, "-"], { input });
    expect(code).toBe(1);
    const { plans } = JSON.parse(stdout);
    expect(plans.map(({ source, tasks }: { source: string; tasks: number }) => [source, tasks])).toEqual([
      [y2024, 17],
      ["-", 18],
    ]);
  });

  test("--input-format names what it is", async () => {
    const csv = "Nhiệm vụ,Chủ trì,Thời gian\nHọp giao ban,Văn phòng,Hằng quý\n";
    const { code, stdout } = await run(["read", "--input-format", "csv", "--format", "json", "-"], { input: csv });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).plan.tasks[0]).toMatchObject({ text: "Họp giao ban" });
  });
});

describe("check", () => {
  test("a sound plan is 0, a plan with findings 1, and --exit-zero turns that into 0", async () => {
    const sound = "Stt,Nhiệm vụ,Chủ trì,Thời gian\n1,Họp giao ban,Văn phòng,Hằng quý\n";
    const doubtful = "Stt,Nhiệm vụ,Chủ trì,Thời gian\n1,Họp giao ban,,Hằng quý\n";
    const args = ["check", "--period", "2024", "--input-format", "csv", "-"];
    expect((await run(args, { input: sound })).code).toBe(0);
    const found = await run(args, { input: doubtful });
    expect(found.code).toBe(1);
    expect(found.stdout).not.toBe("");
    expect((await run([...args, "--exit-zero"], { input: doubtful })).code).toBe(0);
  });
});

test("check counts a time that is not understood once", async () => {
  const input = "Stt,Nhiệm vụ,Chủ trì,Thời gian\n1,Họp giao ban,Văn phòng,31/02/2024\n";
  const { stdout } = await run(["check", "--period", "2024", "--format", "json", "-"], { input });
  const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
  expect(findings.map(({ code }) => code)).toEqual(["schedule-unread"]);
});

test("a name that begins with a dash stands behind --", async () => {
  const { stderr } = await run(["read", "--", "-none.txt"]);
  expect(stderr).toContain("-none.txt: Không có tệp");
});
