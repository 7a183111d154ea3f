/** `plandiff help` and `plandiff completion`: what the program says about itself. */
import { UsageError } from "@plandiff/domain";
import { type Application, run as runApplication } from "@stricli/core";
import type { Context } from "./application.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { speaks } from "./run.ts";
import { texts } from "./texts/texts.ts";
import { showText } from "./show.ts";

/** The shells that can complete. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

/** Prints the help of a command or the page of a topic; without one, the overview. */
export async function explain(
  topic: string | undefined,
  application: Application<Context>,
  context: Context,
): Promise<ExitCode> {
  const language = speaks(context.run);
  const { topicList, topicNames, topicPage } = await import("./commands/help.ts");
  if (topic === undefined) {
    await runApplication(application, ["--help"], context);
    await showText(`\n${texts[language].help.topics}\n${topicList(language)}`, false, context.run);
    return EXIT.same;
  }
  const page = topicPage(topic, language);
  if (page !== undefined) {
    await showText(page, true, context.run);
    return EXIT.same;
  }
  if (!(topic in texts[language].commands)) {
    const allowed = [...Object.keys(texts[language].commands), ...topicNames(language)].join(", ");
    throw new UsageError("command-unknown", { args: { command: topic, allowed } });
  }
  await runApplication(application, [topic, "--help"], context);
  return EXIT.same;
}

/** Prints the completion script of a shell, by default of the one that is running. */
export async function completion(shell: string | undefined, { run }: Context): Promise<ExitCode> {
  const wanted = shell ?? run.env["SHELL"]?.split("/").at(-1) ?? "";
  if (!SHELLS.some((known) => known === wanted))
    throw new UsageError("flag-value-wrong", {
      args: { flag: "completion", value: wanted, allowed: SHELLS.join(", ") },
    });
  const { printScript } = await import("./commands/completion.ts");
  printScript(wanted);
  return EXIT.same;
}
