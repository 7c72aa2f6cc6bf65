/** The `syntax-error` variants that a YAML error can become; each has a message in the catalogue, under `rules/syntax-error`. */
export type YamlErrorVariant =
  | "badIndent"
  | "tabIndent"
  | "unclosedQuote"
  | "unclosedBracket"
  | "unclosedBrace"
  | "missingComma"
  | "missingDash"
  | "expectedColon"
  | "colonInValue"
  | "spaceAfterColon"
  | "spaceBeforeComment"
  | "signAtStart"
  | "badEscape"
  | "blockInBrackets"
  | "textAfterValue"
  | "blockText"
  | "directive"
  | "anchorOrTag"
  | "other";

/** Tells the kind of mistake from the parser's error code and, where one code covers several kinds, its message. */
export function yamlErrorVariant(code: string, message: string): YamlErrorVariant {
  switch (code) {
    case "TAB_AS_INDENT":
      return "tabIndent";
    case "BAD_INDENT":
      if (/end with a }/.test(message)) return "unclosedBrace";
      if (/end with a \]/.test(message)) return "unclosedBracket";
      return "badIndent";
    case "MISSING_CHAR":
      return missingVariant(message);
    case "MULTILINE_IMPLICIT_KEY":
      return "expectedColon";
    case "BLOCK_AS_IMPLICIT_KEY":
      return /block sequence/.test(message) ? "badIndent" : "colonInValue";
    case "BAD_SCALAR_START":
      return "signAtStart";
    case "BAD_DQ_ESCAPE":
      return "badEscape";
    case "BLOCK_IN_FLOW":
      return "blockInBrackets";
    case "BAD_DIRECTIVE":
      return "directive";
    case "ALIAS_PROPS":
    case "BAD_PROP_ORDER":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_TAGS":
    case "BAD_COLLECTION_TYPE":
      return "anchorOrTag";
    case "UNEXPECTED_TOKEN":
      return /block scalar header|^Not a YAML token/i.test(message) ? "blockText" : "textAfterValue";
    default:
      return "other";
  }
}

function missingVariant(message: string): YamlErrorVariant {
  if (/closing ["']quote/.test(message)) return "unclosedQuote";
  if (/end with a }/.test(message)) return "unclosedBrace";
  if (/end with a \]/.test(message)) return "unclosedBracket";
  if (message.startsWith("Missing , ")) return "missingComma";
  if (/space after :/.test(message)) return "spaceAfterColon";
  if (message.startsWith("Comments must")) return "spaceBeforeComment";
  if (message.startsWith("Implicit map keys")) return "expectedColon";
  if (/without - indicator/.test(message)) return "missingDash";
  if (message.startsWith("Block scalars")) return "blockText";
  if (message.startsWith("Tags and anchors")) return "anchorOrTag";
  if (/directives-end|same line with/.test(message)) return "directive";
  return "other";
}

/** Mistakes after which the rest is read as if they were not there. */
const harmless: ReadonlySet<string> = new Set(["badEscape", "signAtStart", "blockText", "anchorOrTag", "complexKey"]);

/** True for a mistake that does not touch what stands around it. */
export function isHarmless(variant: string): boolean {
  return harmless.has(variant);
}
