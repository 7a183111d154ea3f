// Keeps verdicts on the tasks named, one after the other, in the review file named first: `node keep-many.ts FILE ID...`
import { loadReviews, reviewKeeper } from "../../../src/cli/reviews.ts";

const [file = "", ...ids] = process.argv.slice(2);
const reviews = await loadReviews(["a", "b"], [file], { stdin: process.stdin, mayBegin: true });
const { keep } = await reviewKeeper(reviews);
let verdicts = [...(reviews[0]?.verdicts ?? [])];
for (const id of ids) {
  verdicts.push({ kind: "note", previous: [{ id, fingerprint: "f" }], next: [], why: id });
  const { added } = keep(file, verdicts);
  verdicts = [...verdicts, ...added];
}
