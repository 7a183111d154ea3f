/** Reads a project file, checked; loaded only where there is one. */
import { UsageError } from "@plandiff/domain";
import { LANGUAGES } from "./language.ts";
import { parseYaml } from "./parse-yaml.ts";
import type { Project, ProjectPlan } from "./project-file.ts";

const MEMBERS = ["plans", "register", "language", "keys"];
const PLAN_MEMBERS = ["file", "period"];

/** The project that a file describes; a fault is told by its path. */
export function readProject(bytes: Uint8Array, file: string): Project {
  const wrong = (path: string, expected: string): UsageError =>
    new UsageError("plan-field-wrong", { args: { field: path, expected }, file, place: { kind: "path", path } });
  const data = parseYaml(new TextDecoder().decode(bytes), { file });
  if (!isRecord(data)) throw wrong(MEMBERS.join(", "), "object");
  const unknown = Object.keys(data).find((name) => !MEMBERS.includes(name));
  if (unknown !== undefined) throw wrong(unknown, MEMBERS.join(", "));
  const { plans = {}, register, language, keys } = data;
  if (register !== undefined && typeof register !== "string") throw wrong("register", "string");
  if (keys !== undefined && typeof keys !== "string") throw wrong("keys", "string");
  const known = LANGUAGES.find((name) => name === language);
  if (language !== undefined && known === undefined) throw wrong("language", LANGUAGES.join(", "));
  if (!isRecord(plans)) throw wrong("plans", "object");
  return {
    plans: Object.entries(plans).map(([label, value]): ProjectPlan => {
      const plan = typeof value === "string" ? { file: value } : value;
      if (!isRecord(plan) || typeof plan["file"] !== "string") throw wrong(`plans.${label}.file`, "string");
      const other = Object.keys(plan).find((name) => !PLAN_MEMBERS.includes(name));
      if (other !== undefined) throw wrong(`plans.${label}.${other}`, PLAN_MEMBERS.join(", "));
      // a year is a number to YAML
      const period = plan["period"];
      return { label, file: plan["file"], ...(period !== undefined && period !== null && { period: asText(period) }) };
    }),
    register,
    language: known,
    keys,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const asText = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
