// Packages the bundled extension: extension/dist/rogatory-<version>.vsix, to be installed without a network.
import { statSync } from "node:fs";
import { packageExtension, packagePath } from "./packageExtension.js";

packageExtension(packagePath());
console.log(`${packagePath()}: ${(statSync(packagePath()).size / 1024).toFixed(0)} KiB`);
