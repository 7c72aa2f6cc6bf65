// Copies what the compiler does not: the generated validators are plain JavaScript with their own types.
import { copyFileSync, mkdirSync } from "node:fs";

for (const name of ["validators.js", "validators.d.ts"]) {
  mkdirSync(new URL("./dist/generated/", import.meta.url), { recursive: true });
  copyFileSync(
    new URL(`./src/generated/${name}`, import.meta.url),
    new URL(`./dist/generated/${name}`, import.meta.url),
  );
}
