import { strFromU8, unzipSync } from "fflate";
import { all, child, type Element, elements, readXml, textOf, value } from "./xml.js";

/**
 * What may be wrong with a .docx that is valid by its schema and still makes Word ask, repair, or show an error.
 * Codes say what, `detail` says where.
 */
export interface StructureFault {
  readonly code:
    | "PART_MISSING"
    | "PART_UNREGISTERED"
    | "RELATIONSHIP_DANGLING"
    | "RELATIONSHIP_EXTERNAL"
    | "FIELD_UNBALANCED"
    | "FIELD_WITHOUT_RESULT"
    | "FIELD_DIRTY"
    | "FIELDS_UPDATE_ON_OPEN"
    | "BOOKMARK_NAME"
    | "BOOKMARK_DUPLICATE"
    | "BOOKMARK_UNPAIRED"
    | "REFERENCE_DANGLING"
    | "NUMBERING_ORPHAN"
    | "STYLE_UNKNOWN"
    | "TABLE_SHAPE"
    | "TABLE_ADJACENT"
    | "TABLE_LAST"
    | "LANGUAGE_MISSING"
    | "TITLE_MISSING"
    | "COMPATIBILITY_MODE";
  readonly detail: string;
}

/** Parts that Word writes into every file; Word for Mac is the one to miss them. */
const REQUIRED_PARTS = [
  "[Content_Types].xml",
  "_rels/.rels",
  "docProps/app.xml",
  "docProps/core.xml",
  "word/document.xml",
  "word/fontTable.xml",
  "word/numbering.xml",
  "word/settings.xml",
  "word/styles.xml",
  "word/theme/theme1.xml",
];

/** What stands for a part that is no XML. */
const NO_XML: Element = { name: "", attributes: {}, children: [] };

/** The parts of a .docx by their path. */
export function readParts(file: Uint8Array): Map<string, Element> {
  return new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [
      path,
      path.endsWith(".png") ? NO_XML : readXml(strFromU8(bytes)),
    ]),
  );
}

/** Looks for all faults named in {@link StructureFault}; none in a sound file. */
export function checkStructure(file: Uint8Array): StructureFault[] {
  const parts = readParts(file);
  const missing = REQUIRED_PARTS.filter((path) => !parts.has(path));
  if (missing.length > 0) return missing.map((detail) => ({ code: "PART_MISSING", detail }));
  const printed = [...parts].filter(([path]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path));
  const bodies = printed.map(([, part]) => part);
  return [
    ...registration(parts),
    ...relationships(parts),
    ...printed.flatMap(([path, part]) => fields(path, part)),
    ...bookmarks(bodies),
    ...numbering(parts, bodies),
    ...styles(parts, bodies),
    ...bodies.flatMap(tables),
    ...settings(parts),
  ];
}

function registration(parts: Map<string, Element>): StructureFault[] {
  const types = elements(parts.get("[Content_Types].xml") as Element);
  const overrides = types.flatMap((type) => type.attributes.PartName ?? []);
  const extensions = types.flatMap((type) => type.attributes.Extension ?? []);
  return [
    ...overrides
      .filter((name) => !parts.has(name.slice(1)))
      .map((detail) => ({ code: "PART_MISSING", detail }) as const),
    ...[...parts.keys()]
      .filter((path) => path !== "[Content_Types].xml" && !overrides.includes(`/${path}`))
      // Every part but relationships has a type of its own; "application/xml" tells Word nothing.
      .filter((path) => !(path.endsWith(".rels") && extensions.includes("rels")))
      // Pictures are known by their ending.
      .filter((path) => !(path.startsWith("word/media/") && extensions.includes(path.replace(/^.*\./, ""))))
      .map((detail) => ({ code: "PART_UNREGISTERED", detail }) as const),
  ];
}

function relationships(parts: Map<string, Element>): StructureFault[] {
  const faults: StructureFault[] = [];
  const targets = new Set<string>();
  for (const [path, part] of parts) {
    if (!path.endsWith(".rels")) continue;
    const folder = path.replace(/_rels\/[^/]*$/, "");
    for (const { attributes } of all(part, "Relationship")) {
      const target = attributes.Target ?? "";
      if (attributes.TargetMode === "External") faults.push({ code: "RELATIONSHIP_EXTERNAL", detail: target });
      else targets.add(folder + target);
    }
  }
  for (const target of targets) if (!parts.has(target)) faults.push({ code: "RELATIONSHIP_DANGLING", detail: target });
  for (const path of parts.keys()) {
    if (!path.endsWith(".rels") && path !== "[Content_Types].xml" && !targets.has(path)) {
      faults.push({ code: "PART_UNREGISTERED", detail: `${path} (no relationship leads to it)` });
    }
  }
  return faults;
}

function fields(path: string, part: Element): StructureFault[] {
  const faults: StructureFault[] = [];
  for (const paragraph of all(part, "w:p")) {
    const open: { instruction: string; result: string | undefined }[] = [];
    for (const run of all(paragraph, "w:r")) {
      const mark = child(run, "w:fldChar");
      const field = open.at(-1);
      if (mark?.attributes["w:dirty"] !== undefined) faults.push({ code: "FIELD_DIRTY", detail: path });
      switch (mark?.attributes["w:fldCharType"]) {
        case "begin":
          open.push({ instruction: "", result: undefined });
          break;
        case "separate":
          if (field === undefined) faults.push({ code: "FIELD_UNBALANCED", detail: path });
          else field.result = "";
          break;
        case "end":
          if (field === undefined) faults.push({ code: "FIELD_UNBALANCED", detail: path });
          else if ((field.result ?? "") === "")
            faults.push({ code: "FIELD_WITHOUT_RESULT", detail: field.instruction });
          open.pop();
          break;
        default:
          if (field?.result === undefined && field !== undefined)
            field.instruction += all(run, "w:instrText").map(textOf).join("");
          else if (field?.result !== undefined) field.result += all(run, "w:t").map(textOf).join("");
      }
    }
    if (open.length > 0) faults.push({ code: "FIELD_UNBALANCED", detail: path });
  }
  for (const field of all(part, "w:fldSimple")) {
    if (field.attributes["w:dirty"] !== undefined) faults.push({ code: "FIELD_DIRTY", detail: path });
    if (textOf(field) === "") faults.push({ code: "FIELD_WITHOUT_RESULT", detail: field.attributes["w:instr"] ?? "" });
  }
  return faults;
}

function bookmarks(bodies: readonly Element[]): StructureFault[] {
  const faults: StructureFault[] = [];
  const starts = bodies.flatMap((body) => all(body, "w:bookmarkStart"));
  const ends = bodies.flatMap((body) => all(body, "w:bookmarkEnd")).map((end) => end.attributes["w:id"] ?? "");
  const names = starts.map((start) => start.attributes["w:name"] ?? "");
  const ids = starts.map((start) => start.attributes["w:id"] ?? "");
  for (const name of names) {
    if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name)) faults.push({ code: "BOOKMARK_NAME", detail: name });
  }
  for (const detail of [...repeated(names.map((name) => name.toLowerCase())), ...repeated(ids)]) {
    faults.push({ code: "BOOKMARK_DUPLICATE", detail });
  }
  for (const id of new Set([...ids, ...ends])) {
    if (ids.includes(id) !== ends.includes(id)) faults.push({ code: "BOOKMARK_UNPAIRED", detail: id });
  }
  const wanted = bodies.flatMap((body) => [
    ...all(body, "w:instrText").flatMap((text) => /^\s*(?:PAGE)?REF\s+(\S+)/.exec(textOf(text))?.[1] ?? []),
    ...all(body, "w:hyperlink").flatMap((link) => link.attributes["w:anchor"] ?? []),
  ]);
  for (const name of wanted) if (!names.includes(name)) faults.push({ code: "REFERENCE_DANGLING", detail: name });
  return faults;
}

function repeated(values: readonly string[]): string[] {
  return values.filter((each, index) => values.indexOf(each) !== index);
}

function numbering(parts: Map<string, Element>, bodies: readonly Element[]): StructureFault[] {
  const part = parts.get("word/numbering.xml") as Element;
  const abstracts = new Map(all(part, "w:abstractNum").map((each) => [each.attributes["w:abstractNumId"], each]));
  const nums = new Map(all(part, "w:num").map((each) => [each.attributes["w:numId"], each]));
  const faults: StructureFault[] = [];
  for (const [id, num] of nums) {
    if (!abstracts.has(value(num, "w:abstractNumId"))) faults.push({ code: "NUMBERING_ORPHAN", detail: `num ${id}` });
  }
  for (const use of bodies.flatMap((body) => all(body, "w:numPr"))) {
    const num = nums.get(value(use, "w:numId"));
    const abstract = abstracts.get(value(num, "w:abstractNumId"));
    const levels = abstract === undefined ? [] : all(abstract, "w:lvl").map((level) => level.attributes["w:ilvl"]);
    if (!levels.includes(value(use, "w:ilvl"))) {
      faults.push({ code: "NUMBERING_ORPHAN", detail: `numId ${value(use, "w:numId")} level ${value(use, "w:ilvl")}` });
    }
  }
  return faults;
}

function styles(parts: Map<string, Element>, bodies: readonly Element[]): StructureFault[] {
  const defined = new Map(
    all(parts.get("word/styles.xml") as Element, "w:style").map((style) => [
      style.attributes["w:styleId"] ?? "",
      style,
    ]),
  );
  const used = new Set(
    bodies.flatMap((body) =>
      ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) =>
        all(body, name).map((use) => use.attributes["w:val"] ?? ""),
      ),
    ),
  );
  // A set visits what is added to it on the way: the styles that the used ones build on.
  const faults: StructureFault[] = [];
  for (const id of used) {
    const style = defined.get(id);
    if (style === undefined) faults.push({ code: "STYLE_UNKNOWN", detail: id });
    for (const name of ["w:basedOn", "w:next", "w:link"]) {
      const other = value(style, name);
      if (other !== undefined) used.add(other);
    }
  }
  return faults;
}

function tables(body: Element): StructureFault[] {
  const faults: StructureFault[] = [];
  for (const table of all(body, "w:tbl")) {
    const columns = child(table, "w:tblGrid")?.children.length ?? 0;
    for (const row of elements(table).filter((each) => each.name === "w:tr")) {
      const cells = elements(row).filter((each) => each.name === "w:tc");
      if (cells.length !== columns || columns === 0)
        faults.push({ code: "TABLE_SHAPE", detail: `${cells.length} cells, ${columns} columns` });
    }
  }
  for (const parent of [body, ...all(body, "w:body"), ...all(body, "w:tc")]) {
    const blocks = elements(parent).filter((each) => ["w:p", "w:tbl"].includes(each.name));
    blocks.forEach((block, index) => {
      if (block.name !== "w:tbl") return;
      const next = blocks[index + 1];
      if (next === undefined) faults.push({ code: "TABLE_LAST", detail: parent.name });
      else if (next.name === "w:tbl") faults.push({ code: "TABLE_ADJACENT", detail: textOf(next).slice(0, 40) });
    });
  }
  return faults;
}

function settings(parts: Map<string, Element>): StructureFault[] {
  const faults: StructureFault[] = [];
  const part = parts.get("word/settings.xml") as Element;
  if (child(part, "w:updateFields") !== undefined)
    faults.push({ code: "FIELDS_UPDATE_ON_OPEN", detail: "settings.xml" });
  const mode = all(part, "w:compatSetting").find((each) => each.attributes["w:name"] === "compatibilityMode");
  if (mode?.attributes["w:val"] !== "15") faults.push({ code: "COMPATIBILITY_MODE", detail: "settings.xml" });
  const defaults = all(parts.get("word/styles.xml") as Element, "w:docDefaults").flatMap((each) => all(each, "w:lang"));
  const { "w:val": language, "w:bidi": bidirectional } = defaults[0]?.attributes ?? {};
  if (language === undefined || bidirectional === undefined)
    faults.push({ code: "LANGUAGE_MISSING", detail: "styles.xml" });
  if (all(parts.get("docProps/core.xml") as Element, "dc:title").length !== 1) {
    faults.push({ code: "TITLE_MISSING", detail: "core.xml" });
  }
  return faults;
}
