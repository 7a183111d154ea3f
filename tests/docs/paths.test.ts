// Every page: its links lead somewhere, and every path that it names is there.
import { existsSync, globSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { readPage, root, withoutCode } from "./markdown.ts";

const pages = globSync(["*.md", "docs/**/*.md", "{packages,apps}/*/README.md", "examples/README.md"], { cwd: root });

/** The anchor that a heading gets: lower case, marks left out, blanks as dashes. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(" ", "-");

const anchors = (page: string): string[] =>
  [...withoutCode(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

describe.each(pages)("%s", (file) => {
  const page = withoutCode(readPage(file));

  test("its links lead somewhere", () => {
    const links = [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const broken = links
      .filter((link) => !/^[a-z]+:/.test(link))
      .filter((link) => {
        const [path = "", anchor] = link.split("#");
        const target = path === "" ? file : join(dirname(file), path);
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && !anchors(readPage(target)).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  test("the paths that it names are there", () => {
    const named = [...page.matchAll(/`((?:packages|apps|tests|docs|scripts|examples)\/[\w./-]+)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
