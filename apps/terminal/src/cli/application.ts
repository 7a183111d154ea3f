/** The command line: which commands there are, what they take, and how the parser speaks the user's language. */
import {
  type Application,
  type ApplicationText,
  buildApplication,
  buildCommand,
  buildRouteMap,
  type CommandContext,
  help,
  text_en,
  version,
} from "@stricli/core";
import { fileCandidates, printCandidates } from "./candidates.ts";
import { check } from "./commands/check.ts";
import { convert } from "./commands/convert.ts";
import { diff } from "./commands/diff.ts";
import { draft } from "./commands/draft.ts";
import { audit } from "./commands/audit.ts";
import { read } from "./commands/read.ts";
import { review } from "./commands/review.ts";
import { type DraftFlags, draftParameters } from "./draft-flags.ts";
import type { ExitCode } from "./exit-codes.ts";
import { completion, explain, SHELLS } from "./explain.ts";
import {
  type CheckFlags,
  type ConvertFlags,
  type DiffFlags,
  flagParameters,
  type ReadFlags,
  type ReviewFlags,
} from "./flags.ts";
import { withProject } from "./project-file.ts";
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
  const flags = flagParameters(texts);
  const { commands, arguments: args, placeholders } = texts;
  const {
    lang,
    inputFormat,
    columns,
    period,
    label,
    register,
    verbose,
    format,
    color,
    width,
    pager,
    ascii,
    exitZero,
    threshold,
  } = flags;
  const inputFlags = { lang, inputFormat, columns, period, label, register, verbose };
  const outputFlags = { color, width, pager, ascii };
  const { output, force, party } = flags;
  const fileFlags = { format, output, force, party };
  const draftFlags = draftParameters(texts);
  const aliases = { o: "output" } as const;
  const docs = ({ brief, full }: { brief: string; full?: string }) => ({
    brief,
    ...(full !== undefined && { fullDescription: full }),
  });
  const verbatim = (value: string): string => value;
  const file = { parse: verbatim, proposeCompletions: fileCandidates };
  const oneFile = {
    kind: "tuple",
    parameters: [{ ...file, brief: args.file, placeholder: placeholders.file }],
  } as const;
  const severalFiles = {
    kind: "array",
    minimum: 2,
    parameter: { ...file, brief: args.plans, placeholder: placeholders.plan },
  } as const;

  const routes = {
    read: buildCommand<ReadFlags, [string], Context>({
      docs: docs(commands.read),
      parameters: {
        flags: { ...inputFlags, ...outputFlags, ...fileFlags, audit: flags.audit },
        aliases,
        positional: oneFile,
      },
      async func(given, name) {
        const { flags: own, names, run } = await withProject(given, [name], this.run);
        this.finish(await (own.audit ? audit : read)(own, names[0]!, run));
      },
    }),
    diff: buildCommand<DiffFlags, string[], Context>({
      docs: docs(commands.diff),
      parameters: {
        flags: {
          ...inputFlags,
          ...outputFlags,
          ...fileFlags,
          only: flags.only,
          changed: flags.changed,
          month: flags.month,
          redline: flags.redline,
          exitZero,
          frozen: flags.frozen,
          quiet: flags.quiet,
          threshold,
          review: flags.review,
        },
        aliases,
        positional: severalFiles,
      },
      async func(given, ...labels) {
        const { flags: own, names, run } = await withProject(given, labels, this.run);
        this.finish(await diff(own, names, run));
      },
    }),
    convert: buildCommand<ConvertFlags, [string], Context>({
      docs: docs(commands.convert),
      parameters: { flags: { ...inputFlags, ...fileFlags }, aliases, positional: oneFile },
      async func(given, name) {
        const { flags: own, names, run } = await withProject(given, [name], this.run);
        this.finish(await convert(own, names[0]!, run));
      },
    }),
    draft: buildCommand<DraftFlags, [string], Context>({
      docs: docs(commands.draft),
      parameters: {
        flags: {
          lang,
          inputFormat,
          columns,
          register,
          verbose,
          ...outputFlags,
          format,
          output,
          force,
          review: flags.review,
          ...draftFlags,
        },
        aliases,
        positional: oneFile,
      },
      async func(given, name) {
        const { flags: own, names, run } = await withProject(given, [name], this.run);
        this.finish(await draft(own, names[0]!, run));
      },
    }),
    review: buildCommand<ReviewFlags, string[], Context>({
      docs: docs(commands.review),
      parameters: {
        flags: { ...inputFlags, color, ascii, threshold, review: flags.review, keys: flags.keys, mouse: flags.mouse },
        positional: severalFiles,
      },
      async func(given, ...labels) {
        const { flags: own, names, run } = await withProject(given, labels, this.run);
        this.finish(await review(own, names, run));
      },
    }),
    check: buildCommand<CheckFlags, [string], Context>({
      docs: docs(commands.check),
      parameters: {
        flags: { ...inputFlags, ...outputFlags, format: flags.findingsFormat, exitZero, asOf: draftFlags.asOf },
        positional: oneFile,
      },
      async func(given, name) {
        const { flags: own, names, run } = await withProject(given, [name], this.run);
        this.finish(await check(own, names[0]!, run));
      },
    }),
    help: buildCommand<{ lang?: ReadFlags["lang"] }, [string?], Context>({
      docs: docs(commands.help),
      parameters: {
        flags: { lang },
        positional: {
          kind: "tuple",
          parameters: [{ parse: verbatim, brief: args.topic, placeholder: placeholders.topic, optional: true }],
        },
      },
      async func(_, topic) {
        this.finish(await explain(topic, application, this));
      },
    }),
    completion: buildCommand<{ lang?: ReadFlags["lang"] }, [string?], Context>({
      docs: docs(commands.completion),
      parameters: {
        flags: { lang },
        positional: {
          kind: "tuple",
          parameters: [
            {
              parse: verbatim,
              proposeCompletions: (partial) => SHELLS.filter((shell) => shell.startsWith(partial)),
              brief: args.shell,
              placeholder: placeholders.shell,
              optional: true,
            },
          ],
        },
      },
      async func(_, shell) {
        this.finish(await completion(shell, this));
      },
    }),
    // Asked by the completion scripts: `plandiff complete -- WORDS`.
    complete: buildCommand<{ lang?: ReadFlags["lang"] }, string[], Context>({
      docs: { brief: commands.completion.brief },
      parameters: {
        flags: { lang },
        positional: { kind: "array", parameter: { parse: verbatim, brief: "", placeholder: "WORD" } },
      },
      async func(_, ...words) {
        await printCandidates(words, application, this);
      },
    }),
  };
  const root = buildRouteMap({
    routes,
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
