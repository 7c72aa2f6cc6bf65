import { fromPointer, type Path, valueAt } from "../draft/pointer.js";
import type { ShapeError } from "../generated/validators.js";
import { patterns } from "../model/patterns.js";
import { closest } from "../shape/suggest.js";
import { brief, type PackFault } from "./packFault.js";
import { packKeysAt } from "./packKeys.js";
import { type PackVoice, unitOf, unknownState } from "./packStates.js";

/** What the schema has against a pack, in words. Undefined for what another fault says better. */
export function shapeFault(error: ShapeError, value: unknown, voice: PackVoice): PackFault | undefined {
  const { say } = voice;
  const path = fromPointer(error.instancePath);
  const found = valueAt(value, path);
  const key = String(path.findLast((step) => typeof step === "string") ?? "");
  const choice = (allowed: string): PackFault => ({
    path,
    drops: unitOf(path),
    message: say("choice", { key, value: brief(found), allowed }),
  });
  switch (error.keyword) {
    case "additionalProperties": {
      const unknown = String(error.params["additionalProperty"]);
      const known = packKeysAt(path);
      const at = [...path, unknown];
      const params = { key: brief(unknown), meant: closest(unknown, known) ?? "none", known: known.join(", ") };
      return { path: at, atKey: true, drops: at, message: say("unknownKey", params) };
    }
    case "required":
      return { path, drops: path, message: say("missing", { key: String(error.params["missingProperty"]) }) };
    case "type":
      return {
        path,
        drops: unitOf(path),
        message: say("type", { key: brief(key), wanted: String(error.params["type"]) }),
      };
    case "minimum":
    case "maximum":
      return {
        path,
        drops: unitOf(path),
        message: say("number", { key, value: brief(found), limit: Number(error.params["limit"]), side: error.keyword }),
      };
    case "enum":
      if (path[0] === "profiles" && path[2] === "severities" && path.length === 4)
        return { path, drops: path, message: say("lowered", { rule: brief(key), value: brief(found) }) };
      return choice((error.params["allowedValues"] as readonly unknown[]).join(", "));
    case "const":
      return choice(String(error.params["allowedValue"]));
    case "pattern":
      return patternFault(error, path, found, key, voice);
    default:
      // `propertyNames` comes with the fault of the name itself.
      return undefined;
  }
}

function patternFault(error: ShapeError, path: Path, found: unknown, key: string, voice: PackVoice): PackFault {
  const { say } = voice;
  const { propertyName } = error as { readonly propertyName?: string };
  if (propertyName !== undefined) {
    const at = [...path, propertyName];
    const place = { path: at, atKey: true, drops: at };
    if (key === "parties" || key === "profiles") return unknownState(propertyName, place, voice);
    return { ...place, message: say(key === "text" ? "languageForm" : "instrumentForm", { id: brief(propertyName) }) };
  }
  const place = { path, drops: unitOf(path) };
  const pattern = error.params["pattern"];
  if (pattern === patterns.stateCode) return unknownState(String(found), place, voice);
  if (pattern === patterns.calendarDate) return { ...place, message: say("day", { value: brief(found) }) };
  if (key === "asOf") return { ...place, message: say("asOf", { value: brief(found) }) };
  if (key === "instrument") return { ...place, message: say("instrumentForm", { id: brief(found) }) };
  return { ...place, message: say("form", { key, value: brief(found) }) };
}
