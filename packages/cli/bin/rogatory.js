#!/usr/bin/env node
// Loads the built command. Committed, so that npm can link it before anything has been built.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = new URL("../dist/rogatory.js", import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`rogatory needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exitCode = 2;
} else if (existsSync(fileURLToPath(built))) {
  await import(built.href);
} else {
  console.error("rogatory has not been built yet. Run `npm run build` in the folder that holds its package.json.");
  process.exitCode = 2;
}
