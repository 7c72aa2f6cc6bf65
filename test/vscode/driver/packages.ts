import { join } from "node:path";
import { packageExtension } from "../../../extension/packaging/packageExtension.js";
import { evidence } from "./session.js";

/** Packages once in a run. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The extension as it is given to people. */
export const packaged = once(() => {
  const out = join(evidence, "rogatory.vsix");
  packageExtension(out);
  return out;
});
