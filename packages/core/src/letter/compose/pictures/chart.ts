import { isGiven } from "../../../checklist/ask.js";
import { toPointer } from "../../../draft/pointer.js";
import { measuresOf } from "../../../model/naming.js";
import type { Asset } from "../../../model/types.js";
import { findReferences, type ReferenceKind } from "../../../prose/references.js";
import type { ChartContent, ChartLink, ChartNode, PictureBlock } from "../../types.js";
import { valueTitle } from "../fields.js";
import { words } from "../inlines.js";
import { assetLabel, personLabel } from "../references.js";
import { fieldInlines, isSaid } from "../values.js";
import type { PictureWords } from "./pictureWords.js";

/** Persons, property and sums of money as a chart; undefined where there is nothing to draw. */
export function chartBlock(pictures: PictureWords): PictureBlock | undefined {
  const content = new ChartMaker(pictures).chart();
  if (content.nodes.length === 0) return undefined;
  const count = (...shapes: readonly ChartNode["shape"][]): number =>
    content.nodes.filter(({ shape }) => shapes.includes(shape)).length;
  return {
    type: "picture",
    title: pictures.text("chart"),
    description: pictures.text("chartDescription", {
      persons: count("naturalPerson", "legalPerson"),
      property: count("account", "vessel", "property"),
      events: count("event"),
      links: content.links.length,
    }),
    content,
    words: [
      {
        type: "list",
        style: "bullet",
        items: inWords(pictures, content).map((line) => [{ type: "paragraph", children: words(line) }]),
      },
    ],
    path: toPointer(["persons"]),
  };
}

function inWords(pictures: PictureWords, { nodes, links }: ChartContent): string[] {
  const called = (node: ChartNode | undefined): string => {
    if (node === undefined) return "";
    const more = [node.kind, ...node.details].filter((part) => part !== "").join("; ");
    return more === "" ? node.label : pictures.text("alone", { name: node.label, kind: more });
  };
  // A sum alone does not say of which event it is.
  const short = (node: ChartNode | undefined): string =>
    node?.shape === "event" ? pictures.text("alone", { name: node.label, kind: node.kind }) : (node?.label ?? "");
  const alone = nodes.filter((_, index) => !links.some(({ from, to }) => from === index || to === index));
  return [
    ...links.map(({ from, to, label }) =>
      pictures.text("linked", { from: short(nodes[from]), link: label, to: called(nodes[to]) }),
    ),
    ...alone.map(called),
  ];
}

/** Only what a field holds, or a text names by `{kind:id}`, becomes a link; prose is never read for names. */
class ChartMaker {
  readonly #pictures: PictureWords;
  readonly #nodes: ChartNode[] = [];
  readonly #links: ChartLink[] = [];
  /** Positions of nodes by kind and id. */
  readonly #byId = new Map<string, number>();
  /** Positions of accounts by their number, since a measure may name an account that is listed as an asset. */
  readonly #byNumber = new Map<string, number>();

  constructor(pictures: PictureWords) {
    this.#pictures = pictures;
  }

  chart(): ChartContent {
    this.#persons();
    this.#assets();
    this.#accounts();
    this.#events();
    return { type: "chart", nodes: this.#nodes, links: this.#links };
  }

  #add(node: ChartNode, kind: ReferenceKind, id: string | undefined): number {
    const position = this.#nodes.push(node) - 1;
    // Of two with one id the first is meant, as in the letter.
    if (id !== undefined && !this.#byId.has(`${kind} ${id}`)) this.#byId.set(`${kind} ${id}`, position);
    return position;
  }

  #link(
    from: number | undefined,
    to: number | undefined,
    label: "representative" | "holder" | "owner" | "beneficialOwner" | "tookPart" | "named",
    path: readonly (string | number)[],
  ): void {
    if (from === undefined || to === undefined || from === to) return;
    const text = this.#pictures.text(`links.${label}`);
    const basis = label === "named" ? "reference" : "field";
    const known = this.#links.some(
      (link) =>
        (link.from === from && link.to === to && (link.label === text || basis === "reference")) ||
        (link.from === to && link.to === from && basis === "reference"),
    );
    if (!known) this.#links.push({ path: toPointer(path), from, to, label: text, basis });
  }

  #person(id: unknown): number | undefined {
    return typeof id === "string" ? this.#byId.get(`person ${id}`) : undefined;
  }

  #persons(): void {
    const { context, request } = this.#pictures;
    const persons = request.persons ?? [];
    for (const [index, person] of persons.entries()) {
      this.#add(
        {
          path: toPointer(["persons", index]),
          shape: person.kind === "legal" ? "legalPerson" : "naturalPerson",
          kind: person.role ? valueTitle(context.catalogue, "person", "role", person.role) : "",
          label: personLabel(context, person),
          details: person.kind === "legal" ? [valueTitle(context.catalogue, "person", "kind", "legal")] : [],
        },
        "person",
        person.id,
      );
    }
    for (const [index, person] of persons.entries())
      this.#link(this.#person(person.representative), index, "representative", ["persons", index, "representative"]);
  }

  #assets(): void {
    for (const [index, asset] of (this.#pictures.request.assets ?? []).entries()) {
      if (!isSaid({ ...asset, id: undefined })) continue;
      const at = ["assets", index];
      const node = this.#add(this.#assetNode(asset, index), "asset", asset.id);
      if (asset.kind === "bankAccount" && isGiven(asset.identifier))
        this.#byNumber.set(accountNumber(asset.identifier as string), node);
      this.#link(this.#person(asset.owner), node, "owner", [...at, "owner"]);
      this.#link(this.#person(asset.beneficialOwner), node, "beneficialOwner", [...at, "beneficialOwner"]);
      this.#references(asset.link, node, [...at, "link"], ["person"]);
    }
  }

  #assetNode(asset: Asset, index: number): ChartNode {
    const { context } = this.#pictures;
    const said = (key: "holder" | "value"): string[] => {
      const value = asset[key];
      // A reason why the value is not known is too long for a box, and stands in the letter.
      return isGiven(value) && !(typeof value === "object" && "unknown" in value)
        ? [this.#pictures.said(fieldInlines(context, "asset", key, value)) ?? ""].filter((part) => part !== "")
        : [];
    };
    return {
      path: toPointer(["assets", index]),
      shape: asset.kind === "bankAccount" ? "account" : asset.kind === "vessel" ? "vessel" : "property",
      kind: assetLabel(context, asset, index, "short"),
      label:
        this.#pictures.line(asset.identifier) ??
        this.#pictures.prose(asset.description) ??
        assetLabel(context, asset, index, "short"),
      details: [...said("holder"), ...said("value")],
    };
  }

  #accounts(): void {
    for (const { measure, index: measureIndex } of measuresOf(this.#pictures.request, "bankRecords")) {
      for (const [index, account] of (measure.accounts ?? []).entries()) {
        if (!isSaid(account)) continue;
        const at = ["measures", measureIndex, "accounts", index];
        const number = isGiven(account.number) ? accountNumber(account.number as string) : undefined;
        const known = number === undefined ? undefined : this.#byNumber.get(number);
        const node = known ?? this.#accountNode(account, at);
        if (number !== undefined) this.#byNumber.set(number, node);
        this.#link(this.#person(account.holder), node, "holder", [...at, "holder"]);
        this.#references(account.relevance, node, [...at, "relevance"], ["person"]);
      }
    }
  }

  #accountNode(
    account: { readonly [key in "bank" | "branch" | "number" | "identifiedBy"]?: string | undefined },
    at: readonly (string | number)[],
  ): number {
    const said = (text: string | undefined): string[] =>
      [this.#pictures.line(text) ?? ""].filter((part) => part !== "");
    const [label = this.#pictures.text("unnumberedAccount"), ...rest] = [
      ...said(account.number),
      ...said(account.identifiedBy),
    ];
    return (
      this.#nodes.push({
        path: toPointer(at),
        shape: "account",
        kind: this.#pictures.text("bankAccount"),
        label,
        details: [...rest, ...said(account.bank), ...said(account.branch)],
      }) - 1
    );
  }

  /** Events with a sum of money, or that name property; and only where they link something. */
  #events(): void {
    const { context, request } = this.#pictures;
    const all = (request.facts?.events ?? [])
      .map((event, index) => ({ event, index }))
      .filter(({ event }) => isSaid({ ...event, id: undefined }));
    for (const [position, { event, index }] of all.entries()) {
      const at = ["facts", "events", index];
      const amount = isGiven(event.amount) ? context.format.money(event.amount ?? {}) : "";
      const named = this.#named(event.what, ["person", "asset"]);
      const took = (event.persons ?? []).map((id) => this.#person(id)).filter((node) => node !== undefined);
      const property = named.filter((node) => !this.#isPerson(node));
      if (amount === "" && property.length === 0) continue;
      if (took.length === 0 && named.length === 0) continue;
      const { date, until } = event;
      const day = date || until ? context.format.span(date || undefined, until || undefined) : "";
      const label = amount || day || this.#pictures.text("event", { number: position + 1 });
      const node = this.#add(
        {
          path: toPointer(at),
          shape: "event",
          kind: this.#pictures.text("event", { number: position + 1 }),
          label,
          details: day !== "" && day !== label ? [day] : [],
        },
        "event",
        event.id,
      );
      for (const person of took) this.#link(person, node, "tookPart", [...at, "persons"]);
      for (const other of named)
        this.#link(this.#isPerson(other) ? other : node, this.#isPerson(other) ? node : other, "named", [
          ...at,
          "what",
        ]);
    }
    this.#eventsNamedByProperty();
  }

  /** What texts on accounts and property say of events that are in the chart. */
  #eventsNamedByProperty(): void {
    const { request } = this.#pictures;
    for (const [index, asset] of (request.assets ?? []).entries())
      this.#references(asset.link, this.#byId.get(`asset ${asset.id}`), ["assets", index, "link"], ["event"]);
    for (const { measure, index: measureIndex } of measuresOf(request, "bankRecords")) {
      for (const [index, account] of (measure.accounts ?? []).entries()) {
        const at = ["measures", measureIndex, "accounts", index];
        const node =
          (isGiven(account.number) ? this.#byNumber.get(accountNumber(account.number as string)) : undefined) ??
          this.#at(toPointer(at));
        this.#references(account.relevance, node, [...at, "relevance"], ["event"]);
      }
    }
  }

  #at(path: string): number | undefined {
    const position = this.#nodes.findIndex((node) => node.path === path);
    return position < 0 ? undefined : position;
  }

  #isPerson(node: number): boolean {
    const shape = this.#nodes[node]?.shape;
    return shape === "naturalPerson" || shape === "legalPerson";
  }

  /** Positions of the nodes that a text names by `{kind:id}`, each once. */
  #named(text: string | undefined, kinds: readonly ReferenceKind[]): number[] {
    const found = findReferences(text ?? "").flatMap(({ kind, id }) => {
      const node = kinds.includes(kind) ? this.#byId.get(`${kind} ${id}`) : undefined;
      return node === undefined ? [] : [node];
    });
    return [...new Set(found)];
  }

  #references(
    text: string | undefined,
    node: number | undefined,
    path: readonly (string | number)[],
    kinds: readonly ReferenceKind[],
  ): void {
    for (const other of this.#named(text, kinds)) this.#link(other, node, "named", path);
  }
}

/** Account numbers are grouped by some and not by others. */
function accountNumber(number: string): string {
  return number.replaceAll(/[\s.-]+/g, "").toUpperCase();
}
