/** The headings and opening words by which English plans are divided. */
import { headPartReader } from "../head-part-reader.ts";

/** The part of the plan that a paragraph opens, where its words say so. */
export const readHeadPart = headPartReader({
  article: "article",
  openings: {
    "legal-basis": ["pursuant to", "having regard to", "on the basis of", "in accordance with", "in pursuance of"],
    motto: ["socialist republic of viet nam", "socialist republic of vietnam", "independence freedom happiness"],
    recipients: ["copied to", "distribution list", "recipients"],
    "other-heading": ["at the proposal of", "at the request of", "upon the proposal of", "annex", "appendix"],
  },
  headings: {
    objectives: ["objective", "objectives", "goal", "goals", "aim", "aims", "purpose", "purposes"],
    requirements: ["requirement", "requirements"],
    "legal-basis": ["legal basis", "legal bases", "legal framework"],
    tasks: [
      "task",
      "tasks",
      "activity",
      "activities",
      "action",
      "actions",
      "action plan",
      "work plan",
      "list of tasks",
      "list of activities",
      "implementation plan",
      "work content",
      "contents",
    ],
    recipients: ["recipients", "distribution", "cc"],
    "other-heading": ["decision", "implementation", "budget", "funding", "reporting", "scope"],
  },
  plain: ["objectives", "requirements", "legal-basis"],
  beside: ["the", "general", "specific", "overall", "key", "main", "priority", "planned", "and", "part"],
});
