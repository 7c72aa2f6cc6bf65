import { env, l10n } from "vscode";
import spanish from "../../l10n/bundle.l10n.es.json" with { type: "json" };
import french from "../../l10n/bundle.l10n.fr.json" with { type: "json" };
import type { Translate } from "../common/translate.js";
import { userLanguage } from "./userLanguage.js";

const bundles: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: {}, es: spanish, fr: french };

/**
 * Gives a sentence in the language in which the user wants findings: VS Code's own, or the one of the setting, so that what the
 * extension says and what the server says are in one language.
 */
export const t: Translate = (message, ...args) => {
  const language = userLanguage();
  const bundle = language === env.language ? undefined : bundles[language.toLowerCase().split("-")[0] ?? ""];
  if (!bundle) return l10n.t(message, ...args);
  const sentence = Object.hasOwn(bundle, message) ? (bundle[message] as string) : message;
  return sentence.replaceAll(/\{(\d+)\}/g, (place, index: string) => String(args[Number(index)] ?? place));
};

/** All sentences of the extension in a language, by the English ones; none where English is meant. */
export function bundleOf(language: string): Readonly<Record<string, string>> {
  return bundles[language.toLowerCase().split("-")[0] ?? ""] ?? {};
}
