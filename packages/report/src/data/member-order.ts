/** One order of members for everything that is written out. */

/**
 * Members in the order in which people read them. A name stands once for all the shapes that use it;
 * members that are not named here follow in alphabetical order.
 */
const ORDER: readonly string[] = [
  "formatVersion",
  "kind",
  "code",
  "severity",
  "outcome",
  "field",
  "nature",
  "says",
  "weight",
  "role",
  "party",
  "key",
  "id",
  "number",
  "title",
  "name",
  "label",
  "body",
  "language",
  "period",
  "source",
  "draft",
  "plan",
  "decision",
  "date",
  "issuedAt",
  "signer",
  "legalBases",
  "objectives",
  "requirements",
  "recipients",
  "section",
  "text",
  "type",
  "year",
  "bound",
  "precision",
  "start",
  "end",
  "first",
  "last",
  "table",
  "sheet",
  "page",
  "paragraph",
  "line",
  "row",
  "column",
  "cell",
  "path",
  "op",
  "responsibilities",
  "schedule",
  "deliverables",
  "references",
  "every",
  "alsoEvery",
  "on",
  "day",
  "month",
  "lastMonth",
  "yearsLater",
  "since",
  "weekdays",
  "weekday",
  "which",
  "occurrences",
  "after",
  "offset",
  "onDemand",
  "plans",
  "previous",
  "next",
  "item",
  "at",
  "from",
  "to",
  "reason",
  "removed",
  "added",
  "stayed",
  "scope",
  "months",
  "monthsAgainstRoll",
  "daysAgainstRoll",
  "uneven",
  "shown",
  "extent",
  "words",
  "verified",
  "summary",
  "carriedOver",
  "changed",
  "unchanged",
  "split",
  "merged",
  "possible",
  "dropped",
  "superseded",
  "confidence",
  "evidence",
  "alternatives",
  "changes",
  "entries",
  "order",
  "head",
  "comparisons",
  "tasks",
  "events",
  "lineages",
  "notes",
  "task",
  "parts",
  "patch",
  "supersededBy",
  "supersedes",
  "diagnostics",
  "proposals",
  "left",
  "carriedFrom",
  "state",
  "written",
  "otherColumns",
  "args",
  "place",
  "otherText",
];
const RANK: ReadonlyMap<string, number> = new Map(ORDER.map((name, index) => [name, index]));
const UNRANKED = ORDER.length;

const compare = (a: string, b: string): number =>
  (RANK.get(a) ?? UNRANKED) - (RANK.get(b) ?? UNRANKED) || (a < b ? -1 : a > b ? 1 : 0);

/** Orders that were worked out already, by the members as they came: a report holds few shapes and many objects. */
type Orders = Map<string, readonly string[]>;

/** The same value with the members of every object in the one order; undefined members are left out. */
export const inOrder = (value: unknown): unknown => order(value, new Map());

/** Names of members in the one order. */
export const namesInOrder = (names: readonly string[]): string[] => names.toSorted(compare);

function order(value: unknown, orders: Orders): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => order(item, orders));
  const members = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const name of orderOf(Object.keys(members), orders)) {
    const member = members[name];
    if (member !== undefined) ordered[name] = order(member, orders);
  }
  return ordered;
}

function orderOf(names: readonly string[], orders: Orders): readonly string[] {
  const shape = JSON.stringify(names);
  const known = orders.get(shape);
  if (known) return known;
  const sorted = names.toSorted(compare);
  orders.set(shape, sorted);
  return sorted;
}
