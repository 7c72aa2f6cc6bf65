export type { DocumentImage } from "./picture.js";
export { type DocxOptions, renderDocx } from "./renderDocx.js";
