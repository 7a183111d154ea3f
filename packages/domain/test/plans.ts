/** Tasks, plans and entries for tests: whole ones, of which a case names only what it is about. */
import fc from "fast-check";
import type { Entry, LegalReference, Outcome, Plan, Responsibility, Role, Task } from "../src/index.ts";
import { anySchedule, continuous } from "./schedules.ts";

/** A party in a role, known by the slug of its name. */
export const party = (role: Role, name: string): Responsibility => ({
  role,
  party: { key: name.toLowerCase().replaceAll(" ", "-"), name, kind: "organisation" },
  written: name,
});

export const aTask = (more: Partial<Task> = {}): Task => ({
  id: "1",
  number: "1",
  section: [],
  text: "Tổ chức phiên họp sơ kết 6 tháng",
  responsibilities: [party("lead", "Văn phòng Chính phủ")],
  schedule: continuous,
  deliverables: [],
  references: [],
  written: {},
  ...more,
});

export const aPlan = (tasks: readonly Task[], more: Partial<Plan> = {}): Plan => ({
  language: "vi",
  legalBases: [],
  objectives: [],
  requirements: [],
  recipients: [],
  tasks: [...tasks],
  otherText: [],
  ...more,
});

export const anEntry = (
  outcome: Outcome,
  previous: readonly string[],
  next: readonly string[],
  more: Partial<Entry> = {},
): Entry => ({
  outcome,
  previous: [...previous],
  next: [...next],
  confidence: 1,
  evidence: [],
  changes: [],
  ...more,
});

const words = fc.constantFrom("rà soát", "phiên họp", "Bộ Công an", "59/2022/NĐ-CP", "báo cáo", "quý II", "Đề án 06");
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const present = (members: object): object =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

const reference: fc.Arbitrary<LegalReference> = fc
  .record({ number: maybe(words), year: maybe(fc.integer({ min: 2015, max: 2030 })), written: text })
  .map((members) => present(members) as LegalReference);

/** Any task whose members are all different by chance. */
export const anyTask: fc.Arbitrary<Task> = fc
  .record({
    id: text,
    number: maybe(words),
    section: fc.array(text, { maxLength: 2 }),
    text,
    responsibilities: fc.array(
      fc
        .record({ role: fc.constantFrom<Role>("lead", "coordinating"), name: words })
        .map(({ role, name }) => party(role, name)),
      { maxLength: 3 },
    ),
    schedule: anySchedule,
    deliverables: fc.array(
      text.map((thing) => ({ text: thing })),
      { maxLength: 2 },
    ),
    references: fc.array(reference, { maxLength: 2 }),
    written: fc.record({ lead: maybe(text), time: maybe(text) }).map(present),
    otherColumns: maybe(fc.array(fc.record({ name: words, text }), { maxLength: 2 })),
    place: maybe(fc.constant({ kind: "lines" as const, first: 1, last: 2 })),
  })
  .map((members) => present(members) as Task);

/** The same value with its members in another order. */
export function inOtherOrder<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item: unknown) => inOtherOrder(item)) as T;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).toReversed();
  return Object.fromEntries(members.map(([key, member]) => [key, inOtherOrder(member as unknown)])) as T;
}
