import type { Finding } from "@rogatory/core";
import { CodeActionKind } from "vscode-languageserver-types";
import { changeOf } from "./change.js";
import { fixAllOf } from "./fixAll.js";
import type { Occasion, Offer } from "./offer.js";
import { quoteOf } from "./quote.js";

/** The mends that findings offer, and each for all findings of its rule where there are several. */
export function offerFixes(occasion: Occasion): Offer[] {
  const { open, findings } = occasion;
  const offers = findings.flatMap((finding) => fixesOf(occasion, finding));
  const rules = new Set(findings.filter((finding) => canBeMended(occasion, finding)).map(({ rule }) => rule));
  for (const rule of rules) {
    const alike = open.result.findings.filter((finding) => finding.rule === rule && canBeMended(occasion, finding));
    if (alike.length < 2) continue;
    offers.push({
      key: `fixAll ${rule}`,
      title: open.words.text(["codeActions", "fixAll"], { rule, count: alike.length }),
      kind: CodeActionKind.QuickFix,
      findings: findings.filter((finding) => finding.rule === rule),
      make: () => fixAllOf(open, (finding) => finding.rule === rule),
    });
  }
  return offers;
}

const canBeMended = ({ open }: Occasion, finding: Finding): boolean =>
  finding.fixes.length > 0 || quoteOf(open, finding) !== undefined;

function fixesOf({ open }: Occasion, finding: Finding): Offer[] {
  const own = `${finding.rule} ${finding.path} ${open.result.findings.indexOf(finding)}`;
  const quoted = quoteOf(open, finding);
  const safe = finding.fixes.filter((fix) => fix.safe).length + (quoted ? 1 : 0);
  const offers = finding.fixes.map(
    (fix, index): Offer => ({
      key: `fix ${index} ${own}`,
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      findings: [finding],
      isPreferred: fix.safe && safe === 1,
      make: () => changeOf(open, fix.edits),
    }),
  );
  if (quoted)
    offers.unshift({
      key: `quote ${own}`,
      title: open.words.text(["codeActions", "quote"]),
      kind: CodeActionKind.QuickFix,
      findings: [finding],
      isPreferred: safe === 1,
      make: () => ({ edits: quoted }),
    });
  return offers;
}
