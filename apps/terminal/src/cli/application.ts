/** The command line as a whole: its commands under one name, and how the parser speaks the user's language. */
import {
  type Application,
  type ApplicationText,
  buildApplication,
  buildRouteMap,
  type CommandContext,
  help,
  text_en,
  version,
} from "@stricli/core";
import type { ExitCode } from "./exit-codes.ts";
import { makeRoutes } from "./routes.ts";
import type { Run } from "./run.ts";
import type { Texts } from "./texts/texts.ts";

/** What a command works with: the run, and where it leaves its exit code and its errors. */
export interface Context extends CommandContext {
  readonly run: Run;
  readonly finish: (code: ExitCode) => void;
}

/** What the parser says, in one language; what goes wrong is caught instead of printed, and told by trouble.ts. */
function applicationText(texts: Texts, caught: (error: unknown) => void): ApplicationText {
  const { help: words, headers } = texts;
  const keep = (error: unknown): string => {
    caught(error);
    return "";
  };
  return {
    ...text_en,
    headers,
    keywords: { default: words.default, separator: words.separator },
    briefs: { ...text_en.briefs, help: words.help, version: words.version, argumentEscapeSequence: words.escape },
    exceptionWhileParsingArguments: keep,
    exceptionWhileLoadingCommandFunction: keep,
    exceptionWhileLoadingCommandContext: keep,
    exceptionWhileRunningCommand: keep,
    commandErrorResult: keep,
    noCommandRegisteredForInput: ({ input, corrections }) => keep({ command: input, corrections }),
  };
}

const formatting = {
  caseStyle: "convert-camel-to-kebab",
  useAliasInUsageLine: false,
  onlyRequiredInUsageLine: true,
} as const;

/** The application in one language. What goes wrong is handed to `caught`. */
export function makeApplication(
  texts: Texts,
  programVersion: string,
  caught: (error: unknown) => void,
): Application<Context> {
  const root = buildRouteMap({
    routes: makeRoutes(texts, () => application),
    docs: { brief: texts.program.brief, fullDescription: texts.program.full, hideRoute: { complete: true } },
  });
  const application: Application<Context> = buildApplication(
    root,
    {
      name: "plandiff",
      scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
      documentation: { disableAnsiColor: true },
      localization: { text: applicationText(texts, caught) },
    },
    {
      help: help({ brief: texts.help.help, formatting, defaultForRouteMap: true }),
      version: version({ brief: texts.help.version, alias: "V", info: { currentVersion: programVersion } }),
    },
  );
  return application;
}
