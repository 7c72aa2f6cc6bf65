import { builtInRuleIds } from "@rogatory/core";

/** The page of a rule in Markdown; undefined where there is no such rule. */
export async function rulePage({ rule }: { readonly rule: string }): Promise<string | undefined> {
  const { rulePages } = await import("@rogatory/core/pages");
  return Object.hasOwn(rulePages, rule) ? rulePages[rule] : undefined;
}

export function ruleIds(): readonly string[] {
  return builtInRuleIds().toSorted();
}
