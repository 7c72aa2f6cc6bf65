/** For tests of rules and of editor features, here and in packages that build on this one. */
export { type FixtureExpectation, readExpectation } from "./fixtures.js";
export { type MarkedText, positionAt, readMarkers, textIn } from "./markers.js";
export { fieldsOfForm } from "./modelFields.js";
