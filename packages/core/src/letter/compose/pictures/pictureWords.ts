import type { Catalogue } from "../../../catalogue/catalogue.js";
import { isGiven } from "../../../checklist/ask.js";
import { hidesName } from "../../../model/naming.js";
import type { AnyRequest, Person } from "../../../model/types.js";
import { mentionsPerson } from "../../../prose/personMentions.js";
import { plainText } from "../../render/conventions.js";
import type { Inline } from "../../types.js";
import { LetterContext } from "../context.js";
import { chosen, valueTitle } from "../fields.js";
import type { Formatter } from "../format.js";
import { proseInlines, textInlines } from "../markdown.js";

/**
 * What pictures are told in: the words of the letter, but without the names of persons who are to be protected. A
 * schedule is copied and pinned to walls more freely than a letter is, so it shows less of them than the letter may.
 */
export class PictureWords {
  readonly context: LetterContext;
  readonly #protected: readonly Person[];

  constructor(request: AnyRequest, catalogue: Catalogue, format: Formatter) {
    this.#protected = (request.persons ?? []).filter(hidesName);
    const persons = (request.persons ?? []).map((person, index) =>
      hidesName(person) ? { ...person, name: { legal: standIn(catalogue, person, index) } } : person,
    );
    this.context = new LetterContext({
      request: request.persons === undefined ? request : { ...request, persons },
      language: catalogue.language,
      format,
      gaps: [],
      numbers: new Map(),
    });
  }

  get request(): AnyRequest {
    return this.context.request;
  }

  text(key: string, params: Readonly<Record<string, string | number>> = {}): string {
    return this.context.catalogue.text(["pictures", ...key.split(".")], params);
  }

  /** Prose of the draft on one line; undefined where it says nothing, `otherwise` where it names a protected person. */
  prose(text: string | undefined, otherwise = this.text("withheld")): string | undefined {
    return isGiven(text) ? this.said(proseInlines(this.context, text as string), otherwise) : undefined;
  }

  /** As {@link prose}, of a text that is not prose. */
  line(text: string | undefined, otherwise = this.text("withheld")): string | undefined {
    return isGiven(text) ? this.said(textInlines(this.context, text as string), otherwise) : undefined;
  }

  said(inlines: readonly Inline[], otherwise = this.text("withheld")): string | undefined {
    const shown = plainText(inlines).trim();
    if (shown === "") return undefined;
    return this.#protected.some((person) => mentionsPerson(shown, person)) ? otherwise : shown;
  }
}

function standIn(catalogue: Catalogue, { role }: Person, index: number): string {
  const number = index + 1;
  return chosen("person", "role", role) === "none" || role === undefined
    ? catalogue.text(["pictures", "protectedUnknownRole"], { number })
    : catalogue.text(["pictures", "protectedPerson"], {
        role: valueTitle(catalogue, "person", "role", role),
        number,
      });
}
