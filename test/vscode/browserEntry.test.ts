import { behavesAsAsked } from "./behaviour.js";
import { packaged } from "./driver/packages.js";

behavesAsAsked("browser", () => ({ vsix: [], intoBrowser: packaged() }), [
  "preservation-without-follow-up.mla.yaml",
  "misspelt-keys.mla.json",
  "in-absentia-without-retrial.extradition.yaml",
]);
