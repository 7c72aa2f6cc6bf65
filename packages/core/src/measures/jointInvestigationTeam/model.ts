import * as z from "zod";
import { choice, field, noun } from "../../model/field.js";
import { Id, LanguageTag, Prose, StateCode, Text } from "../../model/values.js";
import { measureNoun, periodField } from "../common.js";

export const TeamMember = noun(
  "teamMember",
  {
    title: "Member of the team",
    help: "One member or one office that is proposed for the team.",
    sources: ["CoE 1959 2nd Protocol art. 20(2)"],
  },
  {
    state: field(StateCode, {
      title: "State",
      help: "The State; in the text, its ISO 3166 code.",
      example: "IT",
      sensitivity: "public",
    }),
    authority: field(Text, {
      title: "Authority",
      help: "The office that sends the member.",
      example: "Procura della Repubblica di Palermo",
    }),
    name: field(Text, { title: "Name", help: "Name, where it is known.", example: "Dr. Giulia Ferrante" }),
    function: field(Text, { title: "Function", help: "Their function at home.", example: "deputy public prosecutor" }),
    role: field(
      choice({
        leader: "leader of the team",
        member: "member",
        secondedMember: "seconded member",
        participant: "participant without the powers of a member",
      }),
      {
        title: "Role in the team",
        help: "Who leads; who is seconded to another State; who only takes part.",
        example: "leader",
      },
    ),
  },
);

export const JointInvestigationTeam = measureNoun(
  "jointInvestigationTeam",
  {
    title: "Joint investigation team",
    help: "Set up, with the requested State, a team for a specific purpose and a limited period. The request proposes who is in it; the terms stand in an agreement.",
    sources: ["UNTOC art. 19", "CoE 1959 2nd Protocol art. 20"],
  },
  {
    teamPurpose: field(Prose, {
      title: "Purpose of the team",
      help: "The specific purpose: which facts, which persons, which investigations in which States.",
      example: "To investigate together the crossings organised by {person:organiser} from Zarzis to Lampedusa.",
      sources: ["CoE 1959 2nd Protocol art. 20(1)"],
    }),
    period: periodField("For how long the team is set up at first."),
    composition: field(z.array(TeamMember), {
      title: "Composition proposed",
      help: "Whom you propose: for each State the offices, the leader, the members.",
      sources: ["CoE 1959 2nd Protocol art. 20(2)"],
    }),
    places: field(z.array(Text), {
      title: "Where it works",
      help: "In which States and places the team is to work.",
      example: ["Palermo", "Tunis"],
    }),
    reason: field(Prose, {
      title: "Why a team",
      help: "Why the investigations need to be carried out together rather than by single requests.",
    }),
    languages: field(z.array(LanguageTag), {
      title: "Working languages",
      help: "In which languages the team works.",
      example: ["fr", "it"],
    }),
    evidenceRules: field(Prose, {
      title: "Rules of evidence",
      help: "Under which law evidence is taken, and how it is shared.",
    }),
    dataProtectionRules: field(Prose, { title: "Data protection", help: "How personal data are protected and used." }),
    liability: field(Prose, {
      title: "Liability",
      help: "Who answers for damage and offences of seconded members.",
    }),
    disclosure: field(Prose, {
      title: "Disclosure",
      help: "What must be disclosed to the defence in each State, and what is said to the public.",
    }),
    costs: field(Prose, { title: "Costs", help: "Who bears which costs." }),
    draftAgreement: field(Id, {
      refersTo: "annex",
      title: "Draft of the agreement",
      help: "The annex with your draft of the agreement.",
      example: "annex-2",
    }),
  },
);
