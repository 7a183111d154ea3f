import { expect, it } from "vitest";
import { parse } from "yaml";
import { draftYaml } from "../src/index.ts";
import { output } from "./fixtures/first-version.ts";

const note = "# hỏi lại anh Nam";

it("keeps what a person noted beside a member, at the head and before a task, whatever changes around it", async () => {
  const written = await draftYaml(output);
  const noted = `# bản làm việc\n${written
    .replace('    - id: "2"', `    ${note}\n    - id: "2"`)
    .replace("text: Họp giao ban", "text: Họp giao ban # giữ nguyên")}`;
  expect(parse(noted)).toEqual(output);
  const [first, second] = output.plan.tasks;
  const changed = {
    ...output,
    plan: {
      ...output.plan,
      title: "Kế hoạch",
      tasks: [
        { ...second!, id: "1", number: "1" },
        { ...first!, id: "2" },
      ],
    },
    proposals: output.proposals.slice(1),
  };
  const again = await draftYaml(changed, noted);
  expect(parse(again)).toEqual(changed);
  expect(again.startsWith("# bản làm việc\n")).toBe(true);
  expect(again).toContain("text: Họp giao ban # giữ nguyên");
  const lines = again.split("\n");
  const at = lines.findIndex((line) => line.includes(note));
  expect(at).toBeGreaterThan(0);
  expect(lines.slice(at, at + 8).join("\n")).toContain("Nâng cấp trụ sở");
});

it("writes the same text where nothing changed, and begins anew where the text is no YAML", async () => {
  const written = await draftYaml(output);
  expect(await draftYaml(output, written)).toBe(written);
  expect(parse(await draftYaml(output, "a: [unclosed"))).toEqual(output);
});
