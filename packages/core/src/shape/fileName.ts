import { kindDefinitions } from "../kinds/index.js";
import type { RequestKind } from "../model/types.js";
import type { ShapeProblem } from "./shape.js";

/** Editors choose the schema by the file's name: a kind in a file of the other name gets the wrong help. */
export function fileNameProblem(name: string | undefined, kind: RequestKind): ShapeProblem | undefined {
  const match = /\.(mla|extradition)\.(ya?ml|json)$/i.exec(name ?? "");
  const [, found = "", format = ""] = match ?? [];
  const wanted = kindDefinitions[kind].file;
  if (!match || found.toLowerCase() === wanted) return undefined;
  return {
    rule: "kind-in-wrong-file",
    message: "wrong",
    params: { kind, found: `.${found}.${format}`, wanted: `.${wanted}.${format}` },
    severity: "warning",
    path: ["kind"],
    fixes: [],
  };
}
