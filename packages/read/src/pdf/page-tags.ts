/** What the tags of a page say: which marked contents make up one paragraph, and which one row of a table. */

/** A node of the tree of tags, as pdf.js gives it. */
interface TagNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly unknown[];
}

/** The tags of a page: numbers that are the same for the marked contents of one paragraph, and of one row. */
export interface PageTags {
  readonly paragraphs: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number>;
}

/** Tags that open a paragraph; all others stand inside one or around several. */
const OPENS = /^(?:P|H\d?|Title|LI|TD|TH|Caption|Note|FENote|BlockQuote|TOCI|Formula)$/;
/** Trees that are deeper than this are broken. */
const DEEPEST = 200;

/** Reads the tags of a page; a page without gives none. */
export function tagsOf(tree: unknown): PageTags {
  const paragraphs = new Map<number, number>();
  const rows = new Map<number, number>();
  let paragraph = 0;
  let count = 0;
  let labelled = false;
  const walk = ({ role = "", children = [] }: TagNode, row: number | undefined, depth: number): void => {
    // the text of an item stands behind its label
    if (OPENS.test(role) && !labelled) paragraph++;
    const inside = role === "TR" ? count++ : role === "Table" ? undefined : row;
    for (const child of children) {
      if (!isNode(child)) continue;
      const mark = child.type === "content" ? /_mc(\d+)$/.exec(child.id ?? "")?.[1] : undefined;
      if (mark !== undefined) {
        paragraphs.set(Number(mark), paragraph);
        if (inside !== undefined) rows.set(Number(mark), inside);
        labelled = role === "Lbl";
      } else if (depth < DEEPEST) walk(child, inside, depth + 1);
    }
    if (!OPENS.test(role)) return;
    paragraph++;
    labelled = false;
  };
  if (isNode(tree)) walk(tree, undefined, 0);
  return { paragraphs, rows };
}

const isNode = (value: unknown): value is TagNode => typeof value === "object" && value !== null;
