/** Dropped tasks whose planned product a new task cites: the draft directive of one year is what the next year's review is about. */
import { type LegalReference, type Plan, type Task } from "@plandiff/domain";
import { type Lexicon, foldWord, lexicons, wordsOf } from "@plandiff/lexicon";
import type { Link, Supersession } from "./link.ts";

/** How far after a citation its subject is read ("về tiếp tục đẩy mạnh …"), in words. */
const SUBJECT_WORDS = 24;
/** Share of the planned product's subject that the cited document's subject must hold. */
const SUBJECT_SHARED = 0.6;
/** A subject of fewer words says too little to recognise a document by. */
const LEAST_SUBJECT = 4;

/** A document that is spoken of with its subject. */
interface NamedDocument {
  readonly type: string;
  readonly subject: ReadonlyMap<string, string>;
}

/** Finds dropped tasks whose product is a document that an added task cites with a later date and the same subject. */
export function findSupersessions(previous: Plan, next: Plan, links: readonly Link[]): Supersession[] {
  const linkedPrevious = new Set(links.flatMap((link) => link.previous));
  const linkedNext = new Set(links.flatMap((link) => link.next));
  const planned = previous.tasks.flatMap((task, index) =>
    linkedPrevious.has(index) ? [] : plannedDocuments(task, next).map((document) => ({ index, document })),
  );
  if (planned.length === 0) return [];
  const ofType = Map.groupBy(planned, ({ document }) => document.type);
  const issuedSince = previous.period?.start;
  return next.tasks.flatMap((task, index) => {
    if (linkedNext.has(index)) return [];
    const cited = task.references.filter(
      ({ date, type }) => type !== undefined && (!issuedSince || date === undefined || date >= issuedSince),
    );
    const documents = cited.map((reference) => citedDocument(reference, task, next));
    const types = new Set(documents.map(({ type }) => type));
    const [only = ""] = types;
    const alike =
      types.size > 1 ? planned.filter(({ document }) => types.has(document.type)) : (ofType.get(only) ?? []);
    return alike.flatMap(({ index: from, document }) => {
      const words = documents.flatMap((one) => sharedSubject(document, one));
      return words.length > 0 ? [{ previous: from, next: index, words }] : [];
    });
  });
}

/** The documents that a task is to bring forth, by type and subject: those that a type word opens and no number follows. */
function plannedDocuments(task: Task, { language }: Plan): NamedDocument[] {
  return task.deliverables.flatMap(({ text }) => {
    const words = wordsOf(text);
    return DOCUMENT_TYPES[language].flatMap((type) => {
      const at = indexOfPhrase(words, type.split(" "));
      if (at === -1) return [];
      const subject = subjectWords(words.slice(at + type.split(" ").length), lexicons[language]);
      return subject.size >= LEAST_SUBJECT ? [{ type: type.toLowerCase(), subject }] : [];
    });
  });
}

const DOCUMENT_TYPES = {
  vi: [
    "Chỉ thị",
    "Nghị quyết",
    "Nghị định",
    "Quyết định",
    "Thông tư",
    "Công điện",
    "Đề án",
    "Chương trình",
    "Quy chế",
    "Luật",
  ],
  en: [
    "Directive",
    "Resolution",
    "Decree",
    "Decision",
    "Circular",
    "Strategy",
    "Programme",
    "Program",
    "Regulation",
    "Policy",
    "Act",
  ],
} as const;

function indexOfPhrase(words: readonly string[], phrase: readonly string[]): number {
  return words.findIndex((_, i) => phrase.every((word, k) => words[i + k] === word));
}

/** The telling words of a subject: their stems, with how they are written. */
const subjectWords = (words: readonly string[], { stem, frameWords }: Lexicon): Map<string, string> =>
  new Map(
    words
      .slice(0, SUBJECT_WORDS)
      .map((word) => [stem(foldWord(word)), word.toLowerCase()] as const)
      .filter(([word]) => !frameWords.has(word) && !/\d/.test(word)),
  );

/** A cited document with the subject that stands behind its citation. */
function citedDocument({ type = "", written }: LegalReference, { text }: Task, { language }: Plan): NamedDocument {
  const at = text.indexOf(written);
  const after = at === -1 ? "" : text.slice(at + written.length);
  return { type: type.toLowerCase(), subject: subjectWords(wordsOf(after), lexicons[language]) };
}

/** The words that a planned document's subject shares with a cited one, where they are enough to be the same document. */
function sharedSubject(planned: NamedDocument, cited: NamedDocument): string[] {
  if (cited.type !== planned.type) return [];
  const shared = [...planned.subject.keys()].flatMap((stem) => cited.subject.get(stem) ?? []);
  return shared.length >= SUBJECT_SHARED * planned.subject.size ? shared : [];
}
