import { instrumentById, type Path, valueAt } from "@rogatory/core";
import { fieldPlaces, instrumentShort } from "@rogatory/core/editor";
import type { DocumentLink } from "vscode-languageserver-types";
import type { OpenDraft } from "../openDraft.js";
import { spanInText } from "./scalarOffsets.js";

/** Links to the files of the annexes and, where the client has pages for them, to what is held of the instruments named. */
export function findLinks(open: OpenDraft, pages?: string): DocumentLink[] {
  return [...annexLinks(open), ...(pages === undefined ? [] : instrumentLinks(open, pages))];
}

/** Fields that name an instrument, alone or before an article. */
const instrumentFields: ReadonlySet<string> = new Set(["legalBases", "contentStandards", "instrument", "convention"]);

function instrumentLinks(open: OpenDraft, pages: string): DocumentLink[] {
  if (!open.request) return [];
  return fieldPlaces(open.request).flatMap(({ field, path, value }): DocumentLink[] => {
    if (typeof value !== "string" || !instrumentFields.has(field)) return [];
    const id = /^[a-z0-9-]+/.exec(value)?.[0] ?? "";
    const span = instrumentById(id) && spanInText(open.draft, path, { start: 0, end: id.length });
    if (!span) return [];
    const tooltip = open.words.text(["navigation", "openInstrument"], { instrument: instrumentShort(id) });
    return [{ range: open.draft.rangeOf(span), target: pages.replaceAll("{rule}", id), tooltip }];
  });
}

/**
 * Links to the files of the annexes. Only paths relative to the draft become links: a draft that came from elsewhere must not
 * lead to an address or to any other place of the disk's root.
 */
function annexLinks(open: OpenDraft): DocumentLink[] {
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
