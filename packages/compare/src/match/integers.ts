/** Integers in a row that grows, and rows cut into groups: a number each, where objects would fill the memory. */

/** A growing row of integers. */
export interface Integers {
  push(value: number): void;
  readonly at: (position: number) => number;
  readonly length: () => number;
  /** All values so far. */
  readonly values: () => Int32Array;
}

/** Room for so many at first; it doubles whenever it is full. */
const FIRST_ROOM = 1 << 10;

/** An empty row. */
export function createIntegers(): Integers {
  let room = new Int32Array(FIRST_ROOM);
  let length = 0;
  return {
    push(value) {
      if (length === room.length) {
        const more = new Int32Array(2 * length);
        more.set(room);
        room = more;
      }
      room[length++] = value;
    },
    at: (position) => room[position]!,
    length: () => length,
    values: () => room.subarray(0, length),
  };
}

/** Things in groups, known by their numbers: the members of group g stand from begin[g] up to begin[g + 1]. */
export interface Groups {
  readonly begin: Int32Array;
  readonly members: Int32Array;
}

/** The positions in a row of group numbers, group by group, in their order. */
export function groupPositions(groups: Int32Array, count: number): Groups {
  const begin = new Int32Array(count + 1);
  for (let at = 0; at < groups.length; at++) begin[groups[at]! + 1]! += 1;
  for (let group = 0; group < count; group++) begin[group + 1]! += begin[group]!;
  const members = new Int32Array(groups.length);
  const fill = begin.slice(0, count);
  for (let at = 0; at < groups.length; at++) members[fill[groups[at]!]!++] = at;
  return { begin, members };
}
