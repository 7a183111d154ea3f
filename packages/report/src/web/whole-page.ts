/** A page in one file: nothing is fetched, and its policy forbids everything but its own style and script. */
import type { Language } from "@plandiff/domain";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { escapeHtml } from "./escape-html.ts";

/** A page: `head` stands above the tables, `body` is HTML already. */
export interface WholePage {
  readonly language: Language;
  readonly title: string;
  readonly skip: string;
  readonly head: string;
  readonly body: string;
}

/** The page as HTML, with a final line feed. */
export async function wholePage({ language, title, skip, head, body }: WholePage): Promise<string> {
  const [style, script] = await Promise.all([PAGE_STYLE, PAGE_SCRIPT].map(sourceHash));
  const policy = `default-src 'none'; style-src '${style}'; script-src '${script}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="plandiff">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#tasks">${escapeHtml(skip)}</a>
<header>
<h1>${escapeHtml(title)}</h1>
${head}
</header>
<main id="tasks" tabindex="-1">
${body}
</main>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

/** What a policy knows a source by. */
async function sourceHash(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return `sha256-${btoa(String.fromCodePoint(...digest))}`;
}
