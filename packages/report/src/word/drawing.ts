/** What the parts of a plan's paper share: the words of its language, and where its open points stand. */
import type { Plan } from "@plandiff/domain";
import type { Paragraph } from "docx";
import type { Wording } from "../wording/wording.ts";
import { type OpenPoint, type PlacedPoint, pointedParagraph } from "./page-comments.ts";
import { RUNNING, SIZE } from "./page-setup.ts";

/** The points about a field of the head, or of a task. */
export type PointsAbout = (field: string, item?: number, task?: string) => readonly PlacedPoint[];

/** What the parts of a paper share. */
export interface Drawing {
  readonly wording: Wording;
  readonly about: PointsAbout;
}

/** Fields that the paper shows; a point about any other stands at the title, or at the task's text. */
const SHOWN: ReadonlySet<string> = new Set([
  "title",
  "legalBases",
  "objectives",
  "requirements",
  "recipients",
  "signer",
]);
const CELLS: ReadonlySet<string> = new Set(["number", "text", "lead", "coordinating", "schedule", "deliverables"]);

/** Where the paper shows each point, so that none is lost. */
export function pointsBy(plan: Plan, points: readonly PlacedPoint[]): PointsAbout {
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const keyOf = ({ task, field, item }: OpenPoint): string => {
    const known = task === undefined ? undefined : tasks.get(task);
    if (known) {
      const blank = {
        lead: known.written.lead,
        coordinating: known.written.coordinating,
        schedule: known.schedule.written,
      };
      const isBlank = field in blank && (blank[field as keyof typeof blank] ?? "") === "";
      return `${task} ${CELLS.has(field) && !isBlank ? field : "text"}`;
    }
    if (field === "decision" && plan.decision?.signer) return "head signer";
    if (!SHOWN.has(field)) return "head title";
    if (field === "title") return "head title";
    const items: unknown = plan[field as "legalBases"];
    return Array.isArray(items) && item !== undefined && item < items.length ? `head ${field} ${item}` : "head title";
  };
  const byKey = Map.groupBy(points, keyOf);
  return (field, item, task) =>
    byKey.get(task === undefined ? `head ${field}${item === undefined ? "" : ` ${item}`}` : `${task} ${field}`) ?? [];
}

/** A legal basis: in italics, one a paragraph. */
export const basisParagraph = (text: string, points: readonly PlacedPoint[]): Paragraph =>
  pointedParagraph(text, points, { italics: true, size: SIZE.body }, RUNNING);
