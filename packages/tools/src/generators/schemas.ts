import { type ReferenceKind, writtenHelp } from "@rogatory/core/editor";
import { FolderConfiguration, Pack, requestKinds } from "@rogatory/core/model";
import * as z from "zod";

export type JsonSchema = { [key: string]: unknown };

export const schemaVersion = "v1";

/** Name of a kind in file names and ids: `provisionalArrest` -> `provisional-arrest`. */
export const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

const bannerComment =
  "Generated from packages/core/src/model and packages/core/src/measures. Do not edit: change the model and run `npm run gen`.";

/** Turns what the model says about a field into plain JSON Schema annotations; drops what only Rogatory reads. */
function annotate(schema: JsonSchema): void {
  const help = schema["help"] as string | undefined;
  const sources = schema["sources"] as string[] | undefined;
  const values = schema["values"] as Record<string, string> | undefined;
  const meanings = schema["meanings"] as Record<string, string> | undefined;
  const parts: string[] = [];
  const refersTo = schema["refersTo"] as ReferenceKind | undefined;
  if (help && refersTo)
    parts.push(writtenHelp({ help, refersTo, list: schema["type"] === "array", words: wordsOf(schema) }));
  else if (help) parts.push(help);
  const said = values ?? meanings;
  if (said)
    parts.push(
      Object.entries(said)
        .map(([value, title]) => `${value}: ${title}.`)
        .join(" "),
    );
  if (sources?.length) parts.push(`Source: ${sources.join("; ")}.`);
  if (parts.length) schema["description"] = parts.join("\n");
  if (schema["example"] !== undefined) schema["examples"] = [schema["example"]];
  for (const key of [
    "help",
    "sources",
    "values",
    "meanings",
    "example",
    "sensitivity",
    "layout",
    "seldom",
    "refersTo",
    "prose",
    "id",
  ])
    delete schema[key];
}

/** The words that may stand among the ids of a list. */
function wordsOf({ items }: JsonSchema): string[] {
  const options = ((items as JsonSchema | undefined)?.["anyOf"] ?? []) as readonly JsonSchema[];
  return options.flatMap(({ const: word }) => (typeof word === "string" ? [word] : []));
}

/** Name of a kind's own definition: `extradition` -> `extraditionRequest`. */
export function definitionOf(kind: keyof typeof requestKinds): string {
  const id = z.globalRegistry.get(requestKinds[kind])?.id;
  if (!id) throw new Error(`The kind ${kind} has no id.`);
  return id;
}

export interface Schemas {
  /** Published files, one for each kind. */
  readonly published: Map<string, string>;
  /** All kinds over one set of definitions, with the meta data kept: what the other generators read. */
  readonly combined: JsonSchema;
  /** The definitions of a pack, in the same way. */
  readonly pack: JsonSchema;
}

function toSchema(schema: z.ZodType, keepMeta: boolean): JsonSchema {
  return z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io: "input",
    unrepresentable: "throw",
    override: ({ zodSchema, jsonSchema }) => {
      const target = jsonSchema as JsonSchema;
      const def = zodSchema._zod.def as { type: string; discriminator?: string };
      // One branch is picked by its tag, so that an error is about the branch meant and not about all of them.
      if (def.type === "union" && def.discriminator) {
        const options = (target["oneOf"] ?? target["anyOf"]) as JsonSchema[];
        delete target["anyOf"];
        target["oneOf"] = options;
        target["type"] = "object";
        target["required"] = [def.discriminator];
        target["discriminator"] = { propertyName: def.discriminator };
      }
      if (!keepMeta) annotate(target);
    },
  }) as JsonSchema;
}

export function generateSchemas(): Schemas {
  const published = new Map<string, string>();
  const definitions: JsonSchema = {};
  const publish = (name: string, model: z.ZodType): void => {
    const id = `urn:rogatory:schema:${schemaVersion}:${kebab(name)}`;
    const { $schema, ...rest } = toSchema(model, false);
    const schema = { $schema, $id: id, $comment: bannerComment, ...rest };
    published.set(`schemas/${schemaVersion}/${kebab(name)}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  };
  for (const [kind, model] of Object.entries(requestKinds)) {
    publish(kind, model);
    Object.assign(definitions, toSchema(model, true)["$defs"] as JsonSchema);
  }
  publish("pack", Pack);
  publish("config", FolderConfiguration);
  return { published, combined: { $defs: definitions }, pack: { $defs: toSchema(Pack, true)["$defs"] } };
}
