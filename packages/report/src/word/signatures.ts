/** The foot of an official paper: whom it is sent to, and beside them who signs. */
import type { Plan } from "@plandiff/domain";
import { Paragraph, type Table } from "docx";
import { borderless } from "./borderless.ts";
import { pointedParagraph } from "./page-comments.ts";
import { SIZE } from "./page-setup.ts";
import { CENTRED, centred, textParagraph } from "./paragraphs.ts";
import type { Drawing } from "./drawing.ts";

/** Recipients take the smaller part. */
const LEFT_SHARE = 0.45;
/** Room for signature and seal, in twips. */
const SIGNING_ROOM = 1100;

/** The block; nothing where the plan names neither. */
export function signatures(
  { recipients, decision }: Plan,
  { wording, width, about }: Drawing & { readonly width: number },
): (Paragraph | Table)[] {
  const signer = decision?.signer;
  if (recipients.length === 0 && !signer) return [];
  const points = about("signer");
  const list = { size: SIZE.small };
  const left =
    recipients.length === 0
      ? []
      : [
          textParagraph(`${wording.plan.recipients}:`, { bold: true, italics: true, size: SIZE.table }),
          ...recipients.map((text, item) => pointedParagraph(`- ${text}`, about("recipients", item), list)),
        ];
  const strong = { bold: true, size: SIZE.title };
  const right = signer
    ? [
        ...(signer.title === undefined ? [] : [centred(signer.title.toUpperCase(), strong)]),
        pointedParagraph(signer.name, points, strong, { ...CENTRED, spacing: { before: SIGNING_ROOM } }),
      ]
    : [];
  return [new Paragraph({}), borderless(width, LEFT_SHARE, [left, right])];
}
