import { catalogueFor, type Language } from "../catalogue/catalogue.js";
import { elements } from "../checklist/elements/index.js";
import { weigh } from "../checklist/weigh.js";
import type { Path } from "../draft/pointer.js";
import { citation } from "../findings/wording.js";
import { kindNouns, nouns } from "../generated/fields.js";
import { instrumentShort } from "../instruments/index.js";
import { isAssistance, kindDefinition } from "../kinds/index.js";
import { measureTypesOf, onlyTypeOf } from "../kinds/measureTypes.js";
import type { NounEntry } from "../model/fieldIndex.js";
import type { BindingInstrumentId } from "../model/instrumentId.js";
import type { AnyRequest, MeasureType, RequestKind } from "../model/types.js";
import { offencesToBegin } from "../offences/beginning.js";
import { blankElements } from "../offences/blankElements.js";
import { elementsToShow, offenceElementTitle, offenceOfConvention } from "../offences/elements.js";
import { printScaffold, type Tree } from "./print.js";

export interface ScaffoldOptions {
  readonly kind: RequestKind;
  /** ISO 3166-1 alpha-2 code of the requesting State. */
  readonly from?: string;
  /** ISO 3166-1 alpha-2 code of the requested State. */
  readonly to?: string;
  readonly legalBases?: readonly BindingInstrumentId[];
  /** Ids of the catalogue of offences, e.g. `smugglingOfMigrants`. Left out: one offence, with all of it still to be said. */
  readonly offences?: readonly string[];
  /** Types of assistance, for a kind that asks for such. Left out: the only type of a kind that has one, else none. */
  readonly measures?: readonly MeasureType[];
  /** Date of the request, ISO 8601. */
  readonly date?: string;
  /** Language of the help that stands as comments. */
  readonly language?: Language;
}

/**
 * A draft to begin with, in YAML: what this kind of request, these instruments and measures call for, each empty field with
 * its help as a comment and the provisions that ask for it. Beside what the caller said, only the nature `criminal` is
 * proposed, and for an offence of the catalogue its title, the article that names it and its elements. Throws a RangeError for an offence
 * that is not in the catalogue, and for a type of assistance that is asked for in a request of another kind.
 */
export function scaffold(options: ScaffoldOptions): string {
  const types = measureTypesOf(options.kind);
  const elsewhere = types.length === 0 ? undefined : options.measures?.find((type) => !types.includes(type));
  if (elsewhere !== undefined)
    throw new RangeError(
      `"${elsewhere}" is not asked for in a request of the kind ${options.kind}: ${types.join(", ")}.`,
    );
  const value = seed(options);
  const asked = new Map<string, string>();
  for (const element of elements) {
    const request = value as unknown as AnyRequest;
    const { severity, sources, asked: byInstrument } = weigh(element, request);
    if (severity === "none" || severity === "info") continue;
    const answers = [request, withAddressee(value)].flatMap((one) => element.answer(one));
    for (const answer of answers) {
      if (answer.state !== "missing") continue;
      for (const path of placesOf(answer.path, answer.lacking ?? [], value)) {
        addBlank(value, path);
        if (byInstrument)
          asked.set(path.join("/"), sources.map((s) => `${instrumentShort(s.instrument)} ${s.provision}`).join("; "));
      }
    }
  }
  const language = options.language ?? "en";
  return printScaffold(value, { kind: options.kind, asked, notes: beginElements(value, language), language });
}

/**
 * Where dual criminality is to be argued of an offence whose elements a convention describes, these stand in place of the blank for words of the
 * drafter's own: each with a blank for what shows it. Gives the comments that tell what each element is, by path.
 */
function beginElements(value: Tree, language: Language): ReadonlyMap<string, string> {
  const catalogue = catalogueFor(language);
  const notes = new Map<string, string>();
  for (const [index, offence] of ((value["offences"] ?? []) as Tree[]).entries()) {
    const convention = String(offence["convention"] ?? "");
    const described = offenceOfConvention(convention);
    if (offence["dualCriminality"] !== "" || !described) continue;
    const groups = elementsToShow(described, convention, new Set());
    delete offence["dualCriminality"];
    offence["elements"] = blankElements(groups.flat());
    const alternatives = groups.flatMap((group) => group.slice(1));
    for (const [position, element] of groups.flat().entries()) {
      const path = `offences/${index}/elements/${position}`;
      const [source] = element.sources;
      const title = offenceElementTitle(element.id, language);
      const cited = source ? citation(catalogue, source) : "";
      const alternative = alternatives.includes(element) ? "yes" : "no";
      notes.set(`${path}/element`, catalogue.text(["scaffold", "element"], { title, cited, alternative }));
      // What to write is told once.
      if (position > 0) notes.set(`${path}/shownBy/note`, "");
    }
  }
  return notes;
}

/** The empty parts that every request of the kind has, in the order of the model. */
function seed(options: ScaffoldOptions): Tree {
  const { beginsWithout = [] } = kindDefinition(options.kind);
  const known = nouns[kindNouns[options.kind]]?.fields ?? {};
  return Object.fromEntries(
    Object.entries(everything(options)).filter(([key]) => Object.hasOwn(known, key) && !beginsWithout.includes(key)),
  );
}

/** What a new draft of any kind may begin with. */
function everything({ kind, from, to, legalBases, offences, measures, date }: ScaffoldOptions): Tree {
  const { goesBackTo, begins } = kindDefinition(kind);
  const extradition = !isAssistance({ kind });
  const only = onlyTypeOf(kind);
  const types = measures?.length ? measures : only === undefined ? [] : [only];
  const any = {
    rogatory: 1,
    kind,
    reference: "",
    date: date ?? "",
    status: "draft",
    requesting: {
      state: from ?? "",
      authority: { name: "", function: "" },
      contact: { name: "", email: "", phone: "", timeZone: "", languages: [] },
    },
    requested: { state: to ?? "", authority: { name: "" } },
    legalBases: (legalBases ?? []).map((id) =>
      id === "bilateral" || id === "domestic-law"
        ? { instrument: id, title: "", articles: [] }
        : id === "reciprocity"
          ? { instrument: id, assurance: "" }
          : id,
    ),
    proceedings: { type: "criminal", stage: "", reference: "", subject: "" },
    persons: [
      {
        id: onlyPerson,
        role: extradition ? "personSought" : "",
        name: { family: "", given: "" },
        birth: { date: "", place: "" },
        nationalities: [],
      },
    ],
    offences: offencesToBegin(offences ?? [], legalBases ?? []),
    facts: { summary: "", events: [{ id: "event-1", date: "", place: "", what: "", source: "" }] },
    ...(extradition ? { extradition: { person: onlyPerson, status: "" } } : { purpose: "" }),
    measures: types.map((type) => ({ type })),
    undertakings: { useLimitation: "", ...(kind === "extradition" ? { speciality: "" } : {}) },
    ...(goesBackTo ? { related: [{ type: goesBackTo, reference: "", date: "", state: to ?? "" }] } : {}),
    annexes: [],
    signature: { name: "", function: "", place: "" },
  };
  return { ...any, ...begins?.(any, to) };
}

/** The id of the only person that a new draft has. */
const onlyPerson = "person-1";

/** The request once its only person is the one to be served: what is asked of an addressee is known before the id is written. */
function withAddressee(value: Tree): AnyRequest {
  const measures = value["measures"] as readonly Tree[] | undefined;
  const named = measures?.map((measure) =>
    measure["type"] === "serviceOfDocuments" ? { ...measure, addressee: onlyPerson } : measure,
  );
  return { ...value, ...(named ? { measures: named } : {}) } as unknown as AnyRequest;
}

/** An answer names the owner and the keys that lack, or the part itself; where something is, takes a State and an address. */
function placesOf(path: Path, lacking: readonly string[], root: Tree): Path[] {
  const last = path.at(-1);
  const noun = nounOfPath(root, path);
  if (lacking.length === 0)
    return noun !== undefined && (noun === nouns["place"] || isShownByNothingElse(root, path))
      ? Object.keys(noun.fields).map((key) => [...path, key])
      : [path];
  const owner = typeof last === "number" || noun !== undefined;
  return owner ? lacking.map((key) => [...path, key]) : [path];
}

/** True for a group of texts whose help has no example: only its keys tell what is written there. */
function isShownByNothingElse(root: Tree, path: Path): boolean {
  const field = nounOfPath(root, path.slice(0, -1))?.fields[String(path.at(-1))];
  const parts = Object.values(nounOfPath(root, path)?.fields ?? {});
  return (
    field !== undefined && !field.list && field.example === undefined && parts.every(({ noun }) => noun === undefined)
  );
}

function nounOfPath(root: Tree, path: Path): NounEntry | undefined {
  let noun: NounEntry | undefined = nouns[kindNouns[root["kind"] as RequestKind]];
  let value: unknown = root;
  for (const step of path) {
    value = (value as Tree | undefined)?.[step as string];
    if (typeof step === "number") {
      const type = (value as { type?: string } | undefined)?.type;
      if (noun === undefined && type !== undefined) noun = nouns[type];
      continue;
    }
    const name: string | undefined = noun?.fields[step]?.noun;
    noun = name === undefined || name === "measure" ? undefined : nouns[name];
  }
  return noun;
}

/** Puts an empty value at a path of known fields, and what leads to it. A step that no field knows is left alone. */
function addBlank(root: Tree, path: Path): void {
  let current: unknown = root;
  for (const [depth, step] of path.entries()) {
    if (typeof current !== "object" || current === null) return;
    const owner = current as Tree;
    const noun = Array.isArray(current) ? undefined : nounOfPath(root, path.slice(0, depth));
    if (!Array.isArray(current) && !noun?.fields[step as string]) return;
    if (owner[step as string] === undefined) {
      const field = noun?.fields[step as string];
      owner[step as string] = field?.list ? [] : depth < path.length - 1 || field?.noun ? {} : "";
    }
    current = owner[step as string];
  }
}
