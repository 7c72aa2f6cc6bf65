import { installHost } from "./install.js";

/** Before all tests, and outside of their time limits. */
export function mochaGlobalSetup(): void {
  installHost();
}
