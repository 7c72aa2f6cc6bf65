export { renderDocx } from "./renderDocx.js";
