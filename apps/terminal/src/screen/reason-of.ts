/** What to say of a file that could not be kept. */
import { UsageError } from "@plandiff/domain";
import { cleanText } from "@plandiff/report";

/** What the system calls the trouble. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof UsageError) return cleanText(String(error.args["reason"] ?? error.args["field"] ?? error.code));
  return error instanceof Error ? error.message : String(error);
};
