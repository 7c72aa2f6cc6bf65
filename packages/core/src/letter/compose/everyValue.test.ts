import assert from "node:assert/strict";
import * as z from "zod";
import { instrumentById } from "../../instruments/index.js";
import { Measure, type PatternName, patterns, requestKinds } from "../../model/index.js";
import type { AnyRequest, RequestKind } from "../../model/types.js";
import { renderText } from "../render/text.js";
import { composeLetter } from "./index.js";

type Def = {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
};

const defOf = (schema: z.ZodType): Def => schema.def as unknown as Def;
const metaOf = (schema: z.ZodType) =>
  (z.globalRegistry.get(schema) ?? {}) as {
    id?: string;
    values?: Record<string, string>;
    prose?: boolean;
    sensitivity?: string;
  };

/** What the letter must show, and from where in the request it comes. */
interface Expected {
  readonly path: string;
  readonly shown: string;
}

/** Builds a request in which every field of the model is filled in, each with a value of its own. */
class Everything {
  readonly expected: Expected[] = [];
  /** What must be in no letter: values of fields that are the office's own. */
  readonly hidden: string[] = [];
  #count = 0;

  of(kind: RequestKind): AnyRequest {
    return this.#object(requestKinds[kind] as z.ZodType, "") as AnyRequest;
  }

  #expect(path: string, ...shown: string[]): void {
    for (const part of shown) this.expected.push({ path, shown: part });
  }

  #object(schema: z.ZodType, path: string): Record<string, unknown> {
    const entries = Object.entries(defOf(schema).shape ?? {});
    return Object.fromEntries(
      entries.map(([key, field]) => {
        const expected = this.expected.length;
        const value = this.#value(field, `${path}/${key}`, key);
        if (metaOf(defOf(field).innerType ?? field).sensitivity === "internal")
          this.hidden.push(...this.expected.splice(expected).map(({ shown }) => shown));
        return [key, value];
      }),
    );
  }

  #value(schema: z.ZodType, path: string, key: string): unknown {
    const def = defOf(schema);
    switch (def.type) {
      case "optional":
        return this.#value(def.innerType as z.ZodType, path, key);
      case "array":
        return this.#array(def.element as z.ZodType, path, key);
      case "union": {
        if (schema === (Measure as z.ZodType)) throw new Error("measures are built one of each");
        // The fullest form: a mapping rather than a word, a list rather than one, what is known rather than why not.
        const options = (def.options ?? []).filter((option) => metaOf(option).id !== "unknown");
        const best =
          options.find((option) => defOf(option).type === "array") ??
          options.find((option) => defOf(option).type === "object") ??
          options.find((option) => defOf(option).type === "string") ??
          options[0];
        return this.#value(best as z.ZodType, path, key);
      }
      case "object":
        return this.#object(schema, path);
      case "string":
        return this.#string(schema, path, key);
      case "enum": {
        const values = Object.keys(def.entries ?? {});
        const value = values[this.#count++ % values.length] as string;
        if (key !== "instrument") this.#expect(path, metaOf(schema).values?.[value] ?? value);
        return value;
      }
      case "literal":
        return def.values?.[0];
      case "number": {
        const value = 1000 + this.#count++;
        this.#expect(path, key === "amount" ? value.toLocaleString("en-GB") : String(value));
        return value;
      }
      case "boolean":
        return !/^(throughDiplomaticChannel)$/.test(key);
      case "record":
        return { note: this.#string(z.string(), `${path}/note`, "note") };
      case "unknown":
        return undefined;
      default:
        throw new Error(`no example for ${def.type} at ${path}`);
    }
  }

  #array(element: z.ZodType, path: string, key: string): unknown[] {
    if (key === "measures")
      return (defOf(element).options ?? []).map((option, index) => this.#object(option, `${path}/${index}`));
    if (key === "legalBases")
      return ["untoc", this.#object((defOf(element).options ?? [])[1] as z.ZodType, `${path}/1`)];
    return [0, 1].map((index) => this.#value(element, `${path}/${index}`, key));
  }

  #string(schema: z.ZodType, path: string, key: string): string {
    const { pattern } = z.toJSONSchema(schema) as { pattern?: string };
    const format = (Object.keys(patterns) as PatternName[]).find((name) => patterns[name] === pattern);
    const number = ++this.#count;
    // No two of them in one year, which a span would name only once.
    const day = new Date(Date.UTC(2001, 0, number * 367));
    const iso = day.toISOString().slice(0, 10);
    const said = new Intl.DateTimeFormat("en-GB", {
      timeZone: "UTC",
      day: "numeric",
      month: "long",
      year: "numeric",
    }).format(day);
    switch (format) {
      case "id":
        return this.#id(path, key);
      case "calendarDate":
      case "partialDate":
      case "dayOrMoment":
        // The date of the letter itself stands in its particulars, and at its foot unless it is signed on another day.
        this.#expect(path, said);
        return iso;
      case "moment":
        this.#expect(path, said, "10:21:05", "UTC+05:30");
        return `${iso}T10:21:05+05:30`;
      case "duration":
        this.#expect(path, `${number} years`);
        return `P${number}Y`;
      case "stateCode": {
        const codes = ["IT", "TN", "RS", "KE", "NP", "PE"];
        const code = codes[number % codes.length] as string;
        this.#expect(path, new Intl.DisplayNames(["en"], { type: "region" }).of(code) as string);
        return code;
      }
      case "languageTag": {
        const tags = ["it", "ar", "fr", "sw", "pt-BR"];
        const tag = tags[number % tags.length] as string;
        this.#expect(path, new Intl.DisplayNames(["en"], { type: "language" }).of(tag) as string);
        return tag;
      }
      case "currencyCode":
        this.#expect(path, "Kenyan shillings");
        return "KES";
      case undefined: {
        const text = `${metaOf(schema).prose ? "prose" : "text"}${number}x`;
        this.#expect(path, text);
        return text;
      }
    }
  }

  /** Ids that lead somewhere: what refers to a person to a person, what refers to an annex to an annex. */
  #id(path: string, key: string): string {
    const own =
      /^\/(persons|offences|assets|annexes|measures)\/(\d+)\/id$/.exec(path) ??
      /^\/facts\/(events)\/(\d+)\/id$/.exec(path);
    if (own) return `hidden-${own[1]}-${own[2]}`;
    if (key === "event") return "hidden-events-1";
    if (key === "assets") return "hidden-assets-1";
    if (["annex", "text", "photograph", "finalityCertificate", "of"].includes(key) || path.endsWith("/consent"))
      return "hidden-annexes-1";
    return "hidden-persons-1";
  }
}

describe("a letter", () => {
  for (const kind of ["mla", "extradition", "provisionalArrest", "vesselMeasures"] as const) {
    it(`shows every value of a request of the kind ${kind}`, () => {
      const everything = new Everything();
      const request = everything.of(kind);
      const text = renderText(composeLetter(request, { draft: false }), { width: 1_000_000 });
      // A label may begin with a capital.
      const lower = text.toLowerCase();
      const lost = everything.expected.filter(({ shown }) => !lower.includes(shown.toLowerCase()));
      assert.deepEqual(lost, []);
      const own = everything.hidden.filter((shown) => /^(text|prose)\d+x$/.test(shown));
      assert.ok(own.length > 0);
      for (const hidden of own) assert.ok(!text.includes(hidden), hidden);
      assert.ok(everything.expected.length > (kind === "mla" ? 350 : 150), String(everything.expected.length));
      assert.doesNotMatch(text, /hidden-|undefined|\[object|not found in the draft|still missing/);
    });
  }

  for (const [kind, instrument] of [
    ["mla", "eio"],
    ["extradition", "eaw"],
  ] as const) {
    it(`shows every value in the form that ${instrument} prescribes`, () => {
      const everything = new Everything();
      const request = { ...everything.of(kind), legalBases: [instrument] } as AnyRequest;
      const text = renderText(composeLetter(request, { draft: false }), { width: 1_000_000 }).toLowerCase();
      const lost = everything.expected.filter(
        ({ path, shown }) => !path.startsWith("/legalBases") && !text.includes(shown.toLowerCase()),
      );
      assert.ok(text.includes((instrumentById(instrument)?.title ?? "?").toLowerCase()));
      assert.deepEqual(lost, []);
      assert.doesNotMatch(text, /hidden-|undefined|\[object|not found in the draft|still missing/);
    });
  }
});
