import { behavesAsAsked } from "./behaviour.js";
import { packagedForTheBrowser } from "./driver/packages.js";

behavesAsAsked("browser", packagedForTheBrowser, [
  "preservation-without-follow-up.mla.yaml",
  "misspelt-keys.mla.json",
  "in-absentia-without-retrial.extradition.yaml",
]);
