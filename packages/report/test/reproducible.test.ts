import { afterEach, expect, it, vi as clock } from "vitest";
import {
  diffCsv,
  diffDocx,
  diffHtml,
  diffRedlineDocx,
  diffXlsx,
  draftDocx,
  draftXlsx,
  explanationDocx,
  planCalendar,
  planCsv,
  planDocx,
  planHtml,
  planXlsx,
} from "../src/index.ts";
import { output, previous } from "./fixtures/first-version.ts";
import { pair, plans } from "./fixtures/office-plans.ts";
import { onePlan } from "./fixtures/one-plan.ts";

const options = { language: "vi", plans } as const;
const writers: Record<string, () => Promise<string | Uint8Array>> = {
  "a comparison as docx": () => diffDocx(pair, options),
  "a redline as docx": () => diffRedlineDocx(pair, options),
  "a comparison as xlsx": () => diffXlsx(pair, options),
  "a comparison as html": () => diffHtml(pair, options),
  "a comparison as csv": () => diffCsv(pair, options),
  "a plan as docx": () => planDocx(onePlan.plan, options),
  "a plan as xlsx": () => planXlsx(onePlan.plan, options),
  "a plan as html": () => planHtml(onePlan.plan, options),
  "a plan as csv": () => planCsv(onePlan.plan, options),
  "a first version as docx": () => draftDocx(output, options),
  "a first version as xlsx": () => draftXlsx(output, previous, options),
  "its explanation as docx": () => explanationDocx(output, previous, options),
  "a plan as ics": () => planCalendar(onePlan.plan, options),
};

afterEach(() => {
  clock.useRealTimers();
  clock.unstubAllEnvs();
});

async function written(write: () => Promise<string | Uint8Array>, now: string, zone: string): Promise<Buffer> {
  clock.stubEnv("TZ", zone);
  clock.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
  const bytes = Buffer.from(await write());
  clock.useRealTimers();
  return bytes;
}

it.each(Object.entries(writers))("%s is the same at any hour in any time zone", async (_name, write) => {
  const first = await written(write, "2024-02-29T23:59:58Z", "Asia/Ho_Chi_Minh");
  const second = await written(write, "2026-11-22T01:02:03Z", "America/Los_Angeles");
  expect(first.equals(second)).toBe(true);
});
