/** The commands: what each takes on the command line, and which code answers it. */
import { type Application, buildCommand } from "@stricli/core";
import type { Context } from "./application.ts";
import { fileCandidates, printCandidates } from "./candidates.ts";
import { audit } from "./commands/audit.ts";
import { check } from "./commands/check.ts";
import { convert } from "./commands/convert.ts";
import { diff } from "./commands/diff.ts";
import { draft } from "./commands/draft.ts";
import { read } from "./commands/read.ts";
import { review } from "./commands/review.ts";
import { type DraftFlags, draftParameters } from "./draft-flags.ts";
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
import type { Texts } from "./texts/texts.ts";

const docs = ({ brief, full }: { readonly brief: string; readonly full?: string }) => ({
  brief,
  ...(full !== undefined && { fullDescription: full }),
});
const verbatim = (value: string): string => value;

/** All commands in one language. `application` is what they are commands of: help and completion ask it. */
export function makeRoutes(texts: Texts, application: () => Application<Context>) {
  const flags = flagParameters(texts);
  const { commands, arguments: args, placeholders } = texts;
  const { lang, inputFormat, columns, period, label, register, verbose } = flags;
  const inputFlags = { lang, inputFormat, columns, period, label, register, verbose };
  const { color, width, pager, ascii } = flags;
  const outputFlags = { color, width, pager, ascii };
  const { format, output, force, party } = flags;
  const fileFlags = { format, output, force, party };
  const { exitZero, threshold } = flags;
  const draftFlags = draftParameters(texts);
  const aliases = { o: "output" } as const;
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

  return {
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
          mouse: flags.mouse,
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
        this.finish(await explain(topic, application(), this));
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
        await printCandidates(words, application(), this);
      },
    }),
  };
}
