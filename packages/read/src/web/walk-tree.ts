/** Walks the tree of a page without recursion: broken pages nest their elements thousands deep. */
import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What is done on the way; an element that is not entered is not closed either. */
export interface TreeVisitor {
  /** Says whether to go into the element. */
  open(element: Element): boolean;
  close(element: Element): void;
  text(value: string): void;
}

/** Visits a tree in the order of the document. */
export function walkTree(root: Node, visitor: TreeVisitor): void {
  const waiting: (Node | { readonly closes: Element })[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ("closes" in node) visitor.close(node.closes);
    else if (node.nodeName === "#text" && "value" in node) visitor.text(node.value);
    else if ("childNodes" in node) {
      if ("tagName" in node) {
        if (!visitor.open(node)) continue;
        waiting.push({ closes: node });
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]!);
    }
  }
}
