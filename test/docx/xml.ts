/** An element of an XML part, read just far enough to look at it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and texts in order. */
  readonly children: readonly (Element | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}

/** Reads a part. Throws where tags do not match; comments, processing instructions and CDATA are not looked for. */
export function readXml(source: string): Element {
  const root: { name: string; attributes: Record<string, string>; children: (Element | string)[] } = {
    name: "",
    attributes: {},
    children: [],
  };
  const open = [root];
  for (const [token, tag] of source.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, "").matchAll(/<([^<>]*)>|[^<]+/g)) {
    const parent = open.at(-1) ?? root;
    if (tag === undefined) {
      parent.children.push(unescapeXml(token));
    } else if (tag.startsWith("/")) {
      if (open.length < 2 || open.pop()?.name !== tag.slice(1).trim()) throw new Error(`unexpected ${token}`);
    } else {
      const attributes: Record<string, string> = {};
      for (const [, key = "", quoted = ""] of tag.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g))
        attributes[key] = unescapeXml(quoted);
      const element = { name: /^[\w:.-]+/.exec(tag)?.[0] ?? "", attributes, children: [] };
      parent.children.push(element);
      if (!tag.endsWith("/")) open.push(element);
    }
  }
  const [element] = root.children.filter((each) => typeof each !== "string");
  if (open.length !== 1 || element === undefined) throw new Error("a tag is not closed");
  return element;
}

/** All elements of a name below an element, in the order of the document. */
export function all(element: Element, name: string): Element[] {
  return elements(element).flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)]);
}

/** The elements directly below an element. */
export function elements(element: Element): Element[] {
  return element.children.filter((each) => typeof each !== "string");
}

/** The first element of a name directly below an element. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element === undefined ? undefined : elements(element).find((each) => each.name === name);
}

/** The text in an element and below it. */
export function textOf(element: Element): string {
  return element.children.map((each) => (typeof each === "string" ? each : textOf(each))).join("");
}

/** The `w:val` of the first element of a name directly below an element. */
export function value(element: Element | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}
