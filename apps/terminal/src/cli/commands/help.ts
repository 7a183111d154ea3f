/** `plandiff help`: a page on a topic, or the overview. (A command's own help comes from the parser.) */
import type { Language } from "@plandiff/domain";
import { topics } from "../texts/topics.ts";

/** The text of a page; nothing where there is no such topic. */
export const topicPage = (topic: string, language: Language): string | undefined => topics[language].get(topic)?.text;

/** The topics with what they are about, one line each. */
export function topicList(language: Language): string {
  const pages = [...topics[language]];
  const width = Math.max(...pages.map(([name]) => name.length));
  return pages.map(([name, { brief }]) => `  ${name.padEnd(width)}  ${brief}`).join("\n");
}

/** The names of the topics. */
export const topicNames = (language: Language): string[] => [...topics[language].keys()];
