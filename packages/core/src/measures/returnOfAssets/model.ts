import * as z from "zod";
import { choice, field } from "../../model/field.js";
import { Id, Prose, Text } from "../../model/values.js";
import { measureNoun } from "../common.js";

export const ReturnOfAssets = measureNoun(
  "returnOfAssets",
  {
    title: "Return of assets",
    help: "Return confiscated property to the requesting State, to its owners or to the victims.",
    sources: ["UNCAC art. 57(3)", "UNTOC art. 14(2)"],
  },
  {
    assets: field(z.array(Id), {
      refersTo: "asset",
      title: "Assets",
      help: "The assets that are to be returned.",
      example: ["account-1"],
    }),
    basis: field(
      choice({
        publicFunds: "embezzled public funds, or the laundering of them",
        priorOwnership: "prior ownership of the requesting State",
        recognisedDamage: "damage to the requesting State that the requested State recognises",
        victims: "other property: return to prior legitimate owners or compensation of victims",
      }),
      {
        title: "Ground of the return",
        help: "On which ground the property is to be returned; what must be shown follows from it.",
        example: "publicFunds",
        sources: ["UNCAC art. 57(3)(a)-(c)"],
      },
    ),
    judgment: field(Id, {
      refersTo: "annex",
      title: "Final judgment",
      help: "The annex with the final judgment of the requesting State on which the return rests.",
      example: "annex-1",
      sources: ["UNCAC art. 57(3)(a)-(b)"],
    }),
    waiver: field(Prose, {
      title: "Waiver of the judgment",
      help: "Where there is no final judgment: that the requested State has waived it or is asked to, and why.",
      sources: ["UNCAC art. 57(3)(a)-(b)"],
    }),
    ownership: field(Prose, {
      title: "Ownership or damage shown",
      help: "By what prior ownership is reasonably established, or the damage recognised.",
      example: "The account was opened by the Treasury in 2011; the statements are in {annex:annex-2}.",
      sources: ["UNCAC art. 57(3)(b)"],
    }),
    victims: field(z.array(Id), {
      refersTo: "person",
      title: "Victims or owners",
      help: "The victims or prior legitimate owners.",
      example: ["victim-1"],
      sources: ["UNCAC art. 57(3)(c)", "UNTOC art. 14(2)"],
    }),
    distribution: field(Prose, {
      title: "Who receives what",
      help: "How the property reaches the victims or owners: who distributes it, by which list.",
      sources: ["UNTOC art. 14(2)"],
    }),
    recipient: field(Text, {
      title: "Account for the return",
      help: "Where the money is to go. Better confirmed through the central authorities than by letter alone.",
      example: "Treasury account, confirmed through the central authority under no. 118/2025",
      sensitivity: "protected",
    }),
    costs: field(Prose, {
      title: "Costs",
      help: "Which reasonable expenses the requested State may deduct.",
      sources: ["UNCAC art. 57(4)"],
    }),
    agreement: field(Prose, {
      title: "Agreement",
      help: "Whether an agreement on the final disposal is proposed, and who watches over the use of the money.",
      sources: ["UNCAC art. 57(5)"],
    }),
  },
);
