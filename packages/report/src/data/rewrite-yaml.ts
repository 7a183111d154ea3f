/** A value written into the YAML that held it before: what a person noted beside it stays where it belongs. */
import { Document, type Node, type Pair, YAMLMap, YAMLSeq, isMap, isScalar, isSeq, parseDocument } from "yaml";

/** The text with the value in it; comments stay with the members and items that they are about. */
export function rewriteYaml(before: string, value: unknown): string {
  const document = parseDocument(before);
  if (document.errors.length > 0 || !isMap(document.contents)) return new Document(value, FRESH).toString(WIDE);
  document.contents = merged(document.contents, value, document) as typeof document.contents;
  return document.toString(WIDE);
}

/** Long texts are never folded, so that line-wise tools see what changed. */
const WIDE = { lineWidth: 0 } as const;
const FRESH = { aliasDuplicateObjects: false } as const;

function merged(node: unknown, value: unknown, document: Document): Node {
  if (isMap(node) && typeof value === "object" && value !== null && !Array.isArray(value))
    return mergedMap(node, value as Readonly<Record<string, unknown>>, document);
  if (isSeq(node) && Array.isArray(value)) return mergedList(node, value, document);
  if (isScalar(node) && node.value === value) return node;
  const fresh = document.createNode(value, FRESH);
  if (isScalar(node) && isScalar(fresh)) copyComments(node, fresh);
  return fresh;
}

function copyComments(from: Node, to: Node): void {
  // oxlint-disable-next-line eslint/no-param-reassign -- a node that was just made gets its remarks
  Object.assign(to, { comment: from.comment, commentBefore: from.commentBefore, spaceBefore: from.spaceBefore });
}

function mergedMap(node: YAMLMap, value: Readonly<Record<string, unknown>>, document: Document): YAMLMap {
  const known = new Map(node.items.map((pair) => [keyOf(pair), pair]));
  const map = new YAMLMap();
  copyComments(node, map);
  map.flow = node.flow ?? false;
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined) continue;
    const pair = known.get(key);
    if (pair) {
      pair.value = merged(pair.value, member, document);
      map.items.push(pair);
    } else map.items.push(document.createPair(key, member, FRESH) as Pair);
  }
  return map;
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** Items are known again by what they hold: the same value, else the same origin, else the same place. */
function mergedList(node: YAMLSeq, value: readonly unknown[], document: Document): YAMLSeq {
  const free = new Set(node.items);
  const take = (found: unknown): unknown => (found !== undefined && free.delete(found) ? found : undefined);
  const byText = Map.groupBy(node.items, (item) => JSON.stringify(item));
  const byOrigin = Map.groupBy(node.items, (item) => originOf((item as Node).toJS(document)));
  const same = value.map((item) => take(byText.get(JSON.stringify(item))?.find((one) => free.has(one))));
  const list = new YAMLSeq();
  copyComments(node, list);
  list.flow = node.flow ?? false;
  list.items = value.map((item, i) => {
    const origin = originOf(item);
    const alike = origin === "" ? undefined : byOrigin.get(origin)?.find((one) => free.has(one));
    const found = same[i] ?? take(alike) ?? (origin === "" ? take(node.items[i]) : undefined);
    return merged(found, item, document);
  });
  return list;
}

/** What an item is known by, whatever else of it changes. */
function originOf(item: unknown): string {
  if (typeof item !== "object" || item === null) return "";
  const { carriedFrom, task, field, at, id } = item as Readonly<Record<string, unknown>>;
  if (Array.isArray(carriedFrom) && carriedFrom.length > 0) return JSON.stringify(carriedFrom);
  if (field !== undefined) return JSON.stringify([task, field, at]);
  return id === undefined ? "" : JSON.stringify(id);
}
