import type { CatalogueOffence } from "../offence.js";
import { elementsOf } from "./describe.js";

/** Firearms Protocol. Arts 3 and 5 are known, not read in an official text. */
const { element, form } = elementsOf("firearms-protocol");

export const firearmsTrafficking: CatalogueOffence = {
  id: "firearmsTrafficking",
  coveredBy: [
    { instrument: "firearms-protocol", provision: "art. 5", mark: "K", conditions: ["protocolScope"] },
    { instrument: "untoc", provision: "art. 3(1)", mark: "V", conditions: ["throughProtocol", "protocolScope"] },
  ],
  elements: [
    element("firearmPartOrAmmunition", "art. 3(a)-(c)", "K"),
    element("illicitManufacturing", "art. 5(1)(a)", "K", { oneOf: "conduct" }),
    element("illicitTrafficking", "art. 5(1)(b)", "K", { oneOf: "conduct" }),
    element("tamperingWithMarking", "art. 5(1)(c)", "K", { oneOf: "conduct" }),
    element("lackOfAuthorizationOrMarking", "art. 3(d)-(e)", "K"),
    element("intent", "art. 5(1)", "K"),
    form("attempt", "art. 5(2)(a)", "K"),
    form("organizingOrDirecting", "art. 5(2)(b)", "K"),
  ],
};
