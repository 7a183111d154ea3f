/** The lines about a page that many tools keep at the head of its Markdown, between two lines of dashes. */

const FRONT_MATTER = /^\uFEFF?---[ \t]*\n([^]*?)\n---[ \t]*\n(?=[^]*\S)/;

/** Front matter with its dashes, and what stands between them. */
export interface FrontMatter {
  readonly whole: string;
  readonly inner: string;
}

/** The front matter of a document; nothing where there is none, or no document follows. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const [whole, inner] = FRONT_MATTER.exec(text) ?? [];
  return whole === undefined || inner === undefined || !/^[A-Za-z_][\w-]*\s*:/m.test(inner)
    ? undefined
    : { whole, inner };
}
