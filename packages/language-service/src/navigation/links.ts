import { type Path, valueAt } from "@rogatory/core";
import type { DocumentLink } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";
import { spanInText } from "./scalarOffsets.js";

/**
 * Links to the files of the annexes. Only paths relative to the draft become links: a draft that came from elsewhere must not
 * lead to an address or to any other place of the disk's root.
 */
export function findLinks(open: OpenDraft): DocumentLink[] {
  const annexes = valueAt(open.draft.value, ["annexes"]);
  if (!Array.isArray(annexes)) return [];
  return annexes.flatMap((_, index): DocumentLink[] => {
    const path: Path = ["annexes", index, "file"];
    const file = valueAt(open.draft.value, path);
    if (typeof file !== "string") return [];
    const target = targetOf(open.uri, file);
    const span = target && spanInText(open.draft, path, { start: 0, end: file.length });
    return span
      ? [{ range: open.draft.rangeOf(span), target, tooltip: open.words.text(["navigation", "openAnnex"]) }]
      : [];
  });
}

/** The URI of a path relative to the draft; undefined for anything else, and where the draft has no place of its own yet. */
export function targetOf(draftUri: string, file: string): string | undefined {
  // Neither control characters nor halves of a surrogate pair belong in a path, and the latter cannot be written in a URI.
  if (file.trim() === "" || /^[/\\]|^[A-Za-z][\w+.-]*:|[\p{Cc}\p{Cs}]/u.test(file)) return undefined;
  const [, root, folders] = /^([A-Za-z][\w+.-]*:\/\/[^/]*\/|[A-Za-z][\w+.-]*:\/(?!\/))([^?#]*)/.exec(draftUri) ?? [];
  if (root === undefined || folders === undefined) return undefined;
  const steps = folders.split("/").slice(0, -1);
  for (const step of file.replaceAll("\\", "/").split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== "" && step !== ".") steps.push(encodeURIComponent(step));
  }
  return root + steps.join("/");
}
