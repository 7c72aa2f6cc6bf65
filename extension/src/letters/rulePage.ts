import { instrumentById, matchLanguage } from "@rogatory/core";
import { catalogueFor } from "@rogatory/core/editor";
import type { Choice } from "./choices.js";
import { instrumentPage } from "./instrumentPage.js";

/** The page of a rule, or of an instrument, in Markdown; undefined where there is neither. Its examples are told apart in words, as a reader needs it. */
export async function rulePage({ rule }: { readonly rule: string }): Promise<string | undefined> {
  const instrument = instrumentById(rule);
  if (instrument) return instrumentPage(instrument);
  const { rulePages } = await import("@rogatory/core/pages");
  const page = Object.hasOwn(rulePages, rule) ? rulePages[rule] : undefined;
  return page?.replaceAll(
    /^```(\w+) (bad|good)$/gm,
    (_, format: string, which: string) => `${which === "bad" ? "Found:" : "Not found:"}\n\n\`\`\`${format}`,
  );
}

/** All rules that have a page, with their titles, in the order of their ids. `language` is a BCP 47 tag. */
export async function rulesIn({ language }: { readonly language: string }): Promise<readonly Choice[]> {
  const { rulePages } = await import("@rogatory/core/pages");
  const words = catalogueFor(matchLanguage(language));
  return Object.keys(rulePages)
    .toSorted()
    .map((id) => ({ id, title: words.has(["rules", id, "title"]) ? words.text(["rules", id, "title"]) : id }));
}
