import type { AnyRequest } from "../../packages/core/src/model/types.js";

/**
 * A provisional arrest as lean as it may be: one person, one offence, three events, and all that the European
 * Convention on Extradition asks for. Goes out by INTERPOL at night, so it has to be read on two pages.
 */
export const leanArrest: AnyRequest = {
  rogatory: 1,
  kind: "provisionalArrest",
  reference: "KR-DO 118/2025-AP",
  date: "2025-06-04",
  status: "final",
  requesting: {
    state: "HR",
    authority: {
      name: "County State Attorney's Office in Rijeka",
      function: "public prosecution service in charge of the investigation",
      role: "prosecutor",
      address: "Frana Kurelca 3, 51000 Rijeka",
      email: "extradition@dorh-ri.example",
      phone: "+385 51 555 0100",
    },
    conductingAuthority: "requestingAuthority",
    contact: {
      name: "Ivana Perić",
      function: "deputy county state attorney",
      email: "ivana.peric@dorh-ri.example",
      phone: "+385 51 555 0117",
      timeZone: "Europe/Zagreb",
      officeHours: "at any hour",
      languages: ["hr", "en"],
    },
  },
  requested: {
    state: "AL",
    authority: {
      name: "Ministry of Justice of the Republic of Albania",
      function: "central authority for extradition",
      role: "centralAuthority",
      address: "Bulevardi Zogu I, 1001 Tirana",
    },
  },
  legalBases: [{ instrument: "coe-extradition-1957", articles: ["16"] }],
  urgency: {
    level: "urgent",
    deadline: "2025-06-06",
    reason: "{person:sought} has booked the ferry from Durrës on the evening of 6 June 2025.",
  },
  proceedings: {
    type: "criminal",
    stage: "investigation",
    reference: "KR-DO 118/2025",
    court: "County Court in Rijeka",
    openedOn: "2025-02-11",
    subject: "Investigation of journeys of migrants in closed vans from the border at Maljevac to Trieste.",
  },
  persons: [
    {
      id: "sought",
      role: "personSought",
      name: { family: "Marković", given: "Dario", aliases: ["Daki"] },
      sex: "male",
      birth: { date: "1987-09-21", place: "Pula", state: "HR" },
      nationalities: ["HR"],
      documents: [
        { type: "passport", number: "100448201", state: "HR", issuedOn: "2021-03-02", expiresOn: "2031-03-01" },
      ],
      location: { state: "AL", address: "Hotel Porti i Ri, Durrës, room 214" },
      languages: ["hr", "it"],
      description: "1.86 m, heavy, shaved head, tattoo of an anchor on the left forearm.",
      photograph: "photograph",
      participation: "Drove the van of 9 February 2025 and locked its doors from outside.",
    },
  ],
  offences: [
    {
      id: "smuggling",
      title: "Unlawful bringing of persons into the Republic of Croatia, with danger to life",
      provision: "Criminal Code, art. 326(2)",
      text: "law",
      penalty: { min: "P3Y", max: "P15Y" },
      committedBy: ["sought"],
    },
  ],
  facts: {
    summary:
      "Behind the locked doors of a van in a lay-by near Rupa the police found 27 persons, two of them dead for want of air ({event:van}). A camera at the toll station shows {person:sought} at the wheel ({event:toll}). On 3 June 2025 he was seen in Durrës ({event:seen}).",
    events: [
      {
        id: "toll",
        date: "2025-02-09",
        place: "toll station of Rijeka",
        state: "HR",
        what: "{person:sought} pays the toll for the van at 04:12.",
        persons: ["sought"],
        source: "picture of the camera at the toll station",
      },
      {
        id: "van",
        date: "2025-02-09",
        place: "lay-by near Rupa",
        state: "HR",
        what: "27 persons are found in the locked van; two are dead.",
        persons: ["sought"],
        source: "police report and autopsies of 11 February 2025",
      },
      {
        id: "seen",
        date: "2025-06-03",
        place: "Durrës",
        state: "AL",
        what: "{person:sought} takes a room and books the ferry of 6 June 2025.",
        persons: ["sought"],
        source: "message of INTERPOL Tirana of 4 June 2025",
      },
    ],
  },
  extradition: {
    person: "sought",
    status: "accused",
    location: { state: "AL", address: "Hotel Porti i Ri, Durrës, room 214" },
    warrant: { issuedBy: "County Court in Rijeka", date: "2025-02-14", reference: "Kir 204/2025", annex: "warrant" },
    provisional: {
      urgency: "The full request cannot be translated in the two days before the ferry leaves.",
      fullRequestWillFollow: true,
      fullRequestBy: "2025-07-14",
    },
  },
  undertakings: { reciprocity: true, notifyWhenNoLongerNeeded: true },
  annexes: [
    {
      id: "warrant",
      title: "Order for detention of 14 February 2025",
      kind: "warrant",
      pages: 1,
      language: "hr",
      date: "2025-02-14",
    },
    { id: "photograph", title: "Photograph of Dario Marković", kind: "photograph", pages: 1, language: "hr" },
    { id: "law", title: "Criminal Code, article 326", kind: "law", pages: 1, language: "hr" },
  ],
  translations: [{ language: "en", of: ["request", "warrant", "law"], date: "2025-06-04" }],
  signature: {
    name: "Ivana Perić",
    function: "deputy county state attorney",
    place: "Rijeka",
    date: "2025-06-04",
    seal: "seal",
  },
};
