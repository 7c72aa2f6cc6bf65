import type { RequestKind } from "../model/types.js";
import type { ShapeProblem } from "./shape.js";

/** The part of a draft's file name that tells what kinds it holds: `request.mla.yaml`. */
const endings: Readonly<Record<RequestKind, "mla" | "extradition">> = {
  mla: "mla",
  extradition: "extradition",
  provisionalArrest: "extradition",
};

/** Editors choose the schema by the file's name: a kind in a file of the other name gets the wrong help. */
export function fileNameProblem(name: string | undefined, kind: RequestKind): ShapeProblem | undefined {
  const match = /\.(mla|extradition)\.(ya?ml|json)$/i.exec(name ?? "");
  const [, found = "", format = ""] = match ?? [];
  const wanted = endings[kind];
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
