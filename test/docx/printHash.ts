import { createHash } from "node:crypto";
import { renderDocx } from "../../packages/docx/src/index.js";
import { sampleLetter } from "./sampleLetter.js";

/** Prints the hash of the sample letter's .docx: for the test that another process gives the same bytes. */
console.log(
  createHash("sha256")
    .update(await renderDocx(sampleLetter()))
    .digest("hex"),
);
