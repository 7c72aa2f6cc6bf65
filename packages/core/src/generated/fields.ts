// Generated from the model by `npm run gen`. Do not edit.
import type { NounEntry } from "../model/fieldIndex.js";

/** Kind of request -> id of its noun. */
export const kindNouns = {
  "mla": "mlaRequest",
  "extradition": "extraditionRequest",
  "provisionalArrest": "provisionalArrestRequest",
  "supplement": "supplementRequest",
  "withdrawal": "withdrawalRequest",
  "spontaneousInformation": "spontaneousInformationRequest",
  "transferOfProceedings": "transferOfProceedingsRequest",
  "vesselMeasures": "vesselMeasuresRequest",
  "transit": "transitRequest"
} as const;

/** Everything the model says of its nouns and fields, by noun id. */
export const nouns: Readonly<Record<string, NounEntry>> = {
  "account": {
    "title": "Account",
    "help": "One account, by number or, where the number is not known, by what identifies it.",
    "fields": {
      "bank": {
        "title": "Bank",
        "help": "Name of the bank.",
        "example": "Banque du Golfe de Zarzis",
        "sensitivity": "case"
      },
      "branch": {
        "title": "Branch",
        "help": "Branch and town.",
        "example": "main branch, Zarzis",
        "sensitivity": "case"
      },
      "number": {
        "title": "Account number or IBAN",
        "help": "As written by the bank.",
        "example": "TN59 0401 8104 0049 3200 1217",
        "sensitivity": "personal"
      },
      "holder": {
        "title": "Holder",
        "help": "The person who holds it.",
        "example": "organiser",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person"
      },
      "identifiedBy": {
        "title": "Otherwise identified by",
        "help": "Where neither number nor holder is known: card number, transfer reference, telephone number.",
        "sensitivity": "case"
      },
      "relevance": {
        "title": "Why this account",
        "help": "What links it to the facts.",
        "example": "The receipt found on witness B names it.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "annex": {
    "title": "Annex",
    "help": "A paper that goes with the request.",
    "fields": {
      "id": {
        "title": "Id",
        "help": "Short name used inside the draft.",
        "example": "annex-1",
        "sensitivity": "case",
        "format": "id"
      },
      "label": {
        "title": "Label",
        "help": "As printed, e.g. `Annex 1`. Numbered in order if left out.",
        "example": "Annex 1",
        "sensitivity": "case"
      },
      "title": {
        "title": "Title",
        "help": "What it is.",
        "example": "Legislative Decree 286/1998, article 12 (text in force in August 2024)",
        "sensitivity": "case"
      },
      "kind": {
        "title": "Kind",
        "help": "What kind of paper it is.",
        "example": "law",
        "sensitivity": "case",
        "values": {
          "law": "text of law",
          "warrant": "arrest warrant",
          "judgment": "judgment",
          "order": "court order",
          "certificate": "certificate",
          "consent": "declaration of consent",
          "document": "document",
          "documentToServe": "document to be served",
          "evidence": "evidence",
          "photograph": "photograph or fingerprints",
          "questions": "list of questions",
          "other": "other"
        }
      },
      "file": {
        "title": "File",
        "help": "Where the paper lies on your disk, relative to the draft, with forward slashes. Not printed in the letter.",
        "example": "annexes/law.pdf",
        "sensitivity": "internal"
      },
      "pages": {
        "title": "Pages",
        "help": "How many pages.",
        "example": 3,
        "sensitivity": "case",
        "type": "number"
      },
      "language": {
        "title": "Language",
        "help": "Language of the paper.",
        "example": "it",
        "sensitivity": "case",
        "format": "languageTag"
      },
      "date": {
        "title": "Date",
        "help": "Date of the paper.",
        "example": "2025-02-03",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "certified": {
        "title": "Certified copy",
        "help": "True for an original or a certified copy.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      }
    }
  },
  "answerToRequested": {
    "title": "Answer",
    "help": "The answer to a question that the profile of the requested State asks.",
    "fields": {
      "question": {
        "title": "Question",
        "help": "Id of the question, as the finding or `rogatory explain` names it.",
        "example": "certificateOfCriminalMatter",
        "sensitivity": "public"
      },
      "answer": {
        "title": "Answer",
        "help": "What is answered; it may refer to an annex.",
        "example": "The central authority certifies it in {annex:annex-1}.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "arrestWarrant": {
    "title": "Arrest warrant",
    "help": "The warrant of arrest, or order of the same effect, on which the request rests.",
    "sources": [
      "CoE 1957 art. 12(2)(a)",
      "Model Treaty 45/116 art. 5(2)(b)"
    ],
    "fields": {
      "issuedBy": {
        "title": "Issued by",
        "help": "Court or judge.",
        "example": "Investigating judge of the Tribunale di Palermo",
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of issue.",
        "example": "2025-02-03",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "reference": {
        "title": "Reference",
        "help": "Number of the warrant.",
        "example": "R.G. G.I.P. 2210/2025",
        "sensitivity": "case"
      },
      "annex": {
        "title": "Annex",
        "help": "The annex with the warrant or an authenticated copy.",
        "example": "annex-2",
        "sources": [
          "CoE 1957 art. 12(2)(a)"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      },
      "offences": {
        "title": "Issued for",
        "help": "The offences for which it was issued. Surrender is granted for no others.",
        "example": [
          "smuggling"
        ],
        "sources": [
          "CoE 1957 art. 14"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "offence",
        "list": true
      }
    }
  },
  "asset": {
    "title": "Asset",
    "help": "Property to be found, frozen or confiscated: what, where, whose, worth what, and how it is linked to the offence.",
    "sources": [
      "UNTOC art. 13(3)(a)"
    ],
    "fields": {
      "id": {
        "title": "Id",
        "help": "Short name used inside the draft.",
        "example": "account-1",
        "sensitivity": "case",
        "format": "id"
      },
      "kind": {
        "title": "Kind",
        "help": "What kind of property it is.",
        "example": "bankAccount",
        "sensitivity": "case",
        "values": {
          "bankAccount": "bank account",
          "cash": "cash",
          "realEstate": "real estate",
          "vehicle": "vehicle",
          "vessel": "vessel",
          "companyShares": "company shares",
          "cryptoAssets": "crypto-assets",
          "valuables": "valuables",
          "claim": "claim",
          "other": "other property"
        }
      },
      "description": {
        "title": "Description",
        "help": "So that it cannot be mistaken for another.",
        "example": "Current account in dinars",
        "sources": [
          "UNTOC art. 13(3)(a)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "identifier": {
        "title": "Number or mark",
        "help": "Account number or IBAN, registration, land register entry, wallet address.",
        "example": "TN59 0401 8104 0049 3200 1217",
        "sensitivity": "personal"
      },
      "location": {
        "title": "Location",
        "help": "Where it is, or why that is not known.",
        "sources": [
          "UNCAC art. 55(3)(a)"
        ],
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "holder": {
        "title": "Held at",
        "help": "Bank, exchange, register or person that holds it.",
        "example": "Banque du Golfe de Zarzis, main branch",
        "sensitivity": "case"
      },
      "owner": {
        "title": "Owner",
        "help": "The person who owns it, or why that is not known.",
        "example": "organiser",
        "sensitivity": "personal",
        "format": "id",
        "refersTo": "person",
        "orUnknown": true
      },
      "beneficialOwner": {
        "title": "Beneficial owner",
        "help": "The person who really controls it, where it is another.",
        "example": "organiser",
        "sensitivity": "personal",
        "format": "id",
        "refersTo": "person"
      },
      "value": {
        "title": "Value",
        "help": "Estimated value with currency, or why it is not known.",
        "sources": [
          "UNCAC art. 55(3)(a)"
        ],
        "sensitivity": "case",
        "noun": "money",
        "orUnknown": true
      },
      "link": {
        "title": "Link to the offence",
        "help": "Why it is proceeds, an instrumentality, or property of equal value.",
        "sources": [
          "UNTOC art. 13(3)(c)"
        ],
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "attendance": {
    "title": "Presence of an official",
    "help": "An official or party of the requesting State who asks to be present.",
    "sources": [
      "CoE 1959 2nd Protocol art. 2"
    ],
    "fields": {
      "name": {
        "title": "Name",
        "help": "Who.",
        "example": "Dr. Giulia Ferrante",
        "sensitivity": "personal"
      },
      "function": {
        "title": "Function",
        "help": "Their function.",
        "example": "Deputy public prosecutor",
        "sensitivity": "case"
      },
      "reason": {
        "title": "Reason",
        "help": "How the presence helps.",
        "example": "She knows the file and can propose further questions at once.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "authority": {
    "title": "Authority",
    "help": "An office that requests, conducts the case or is asked to act: its name and what it does.",
    "sources": [
      "UNTOC art. 18(15)(a)-(b)"
    ],
    "fields": {
      "name": {
        "title": "Name",
        "help": "The office's full official name.",
        "example": "Procura della Repubblica presso il Tribunale di Palermo",
        "sources": [
          "UNTOC art. 18(15)(a)"
        ],
        "sensitivity": "public"
      },
      "function": {
        "title": "Function",
        "help": "What the office does in the proceedings, in words that a reader in another legal system understands.",
        "example": "prosecution service in charge of the investigation",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "public"
      },
      "role": {
        "title": "Kind of authority",
        "help": "Which kind of office it is; the channel depends on it.",
        "example": "prosecutor",
        "sensitivity": "public",
        "values": {
          "centralAuthority": "central authority",
          "ministry": "ministry",
          "prosecutor": "prosecution service",
          "court": "court",
          "investigatingJudge": "investigating judge",
          "police": "police or other investigating body",
          "diplomaticMission": "diplomatic mission",
          "other": "other authority"
        }
      },
      "address": {
        "title": "Postal address",
        "help": "Street, postal code, town.",
        "example": "Piazza Vittorio Emanuele Orlando 1, 90138 Palermo",
        "sensitivity": "public"
      },
      "email": {
        "title": "E-mail",
        "help": "The office's address for this case.",
        "example": "rogatorie@procura.example",
        "sensitivity": "public"
      },
      "phone": {
        "title": "Telephone",
        "help": "With the country code.",
        "example": "+39 091 555 0100",
        "sensitivity": "public"
      }
    }
  },
  "bankRecords": {
    "title": "Bank records",
    "help": "Obtain records of accounts from a bank. Bank secrecy is no ground of refusal under UNTOC art. 18(8).",
    "sources": [
      "UNTOC art. 18(3)(f)",
      "UNTOC art. 18(8)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Obtain records of accounts from a bank. Bank secrecy is no ground of refusal under UNTOC art. 18(8).",
        "example": "bankRecords",
        "sensitivity": "case",
        "words": [
          "bankRecords"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "accounts": {
        "title": "Accounts",
        "help": "Each account with bank, number or holder, and why it matters.",
        "example": [
          {
            "bank": "Banque du Golfe de Zarzis",
            "holder": "organiser"
          }
        ],
        "sensitivity": "case",
        "noun": "account",
        "list": true
      },
      "period": {
        "title": "Period",
        "help": "From when to when records are needed.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "records": {
        "title": "Classes of records",
        "help": "Opening forms, signature cards, statements, transfers, identification and beneficial owner records, correspondence.",
        "example": [
          "account opening form and signature card",
          "statements of account"
        ],
        "sensitivity": "case",
        "list": true
      },
      "certification": {
        "title": "Certification wanted",
        "help": "In what form the copies are to be certified to be evidence at home: certified copies, affidavit of the keeper of the records, none.",
        "example": "copies certified by the bank, with a statement by the keeper of the records",
        "sources": [
          "UNTOC art. 18(3)(f)"
        ],
        "sensitivity": "case"
      },
      "noNotice": {
        "title": "No notice to the customer",
        "help": "True where the customer must not learn of it.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "futureTransactions": {
        "title": "Monitoring of future transactions",
        "help": "A measure of its own: say until when and why.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "birth": {
    "title": "Birth",
    "help": "Date and place of birth, as precise as known.",
    "fields": {
      "date": {
        "title": "Date",
        "help": "Day, month or year.",
        "example": "1984-02-17",
        "sensitivity": "personal",
        "format": "partialDate"
      },
      "place": {
        "title": "Place",
        "help": "Town and region.",
        "example": "Zarzis",
        "sensitivity": "personal"
      },
      "state": {
        "title": "State",
        "help": "State of birth; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "personal",
        "format": "stateCode"
      }
    }
  },
  "boarding": {
    "title": "Confirmation of registry, boarding and search of a vessel",
    "help": "Ask the flag State to confirm the registry of a vessel and to authorise boarding, search and further measures.",
    "sources": [
      "Smuggling of Migrants Protocol art. 8",
      "1988 Convention art. 17(3)-(4)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Ask the flag State to confirm the registry of a vessel and to authorise boarding, search and further measures.",
        "example": "boarding",
        "sensitivity": "case",
        "words": [
          "boarding"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "wanted": {
        "title": "What is asked",
        "help": "Each of what the flag State is asked to confirm or to authorise.",
        "example": [
          "confirmRegistry",
          "board",
          "search"
        ],
        "sources": [
          "Smuggling of Migrants Protocol art. 8(1)-(4)"
        ],
        "sensitivity": "case",
        "values": {
          "confirmRegistry": "confirm the registry of the vessel",
          "board": "authorise boarding",
          "search": "authorise the search of the vessel",
          "takeMeasures": "authorise measures against the vessel, the persons and the cargo on board"
        },
        "list": true
      },
      "answerBy": {
        "title": "Answer needed by",
        "help": "Date and time with the offset from UTC, after which the answer comes too late.",
        "example": "2025-06-03T06:00Z",
        "sensitivity": "case",
        "format": "moment"
      },
      "vessel": {
        "title": "Vessel",
        "help": "Name, flag, numbers, description.",
        "sensitivity": "case",
        "noun": "vessel"
      },
      "position": {
        "title": "Position",
        "help": "Where and when it was seen last, course and speed.",
        "sensitivity": "case",
        "noun": "vesselPosition"
      },
      "personsOnBoard": {
        "title": "Persons on board",
        "help": "How many, among them children, and in what state, as far as known.",
        "example": "about 90, among them children, most without life jackets",
        "sensitivity": "case"
      },
      "grounds": {
        "title": "Grounds to suspect",
        "help": "What makes it reasonable to suspect that the vessel is used for the offence.",
        "example": "The crew was paid on the beach of Zarzis ({event:e2}); the vessel sails without lights.",
        "sources": [
          "Smuggling of Migrants Protocol art. 8"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "measuresIntended": {
        "title": "Measures intended",
        "help": "What is to be done if the suspicion is confirmed: with the vessel, the crew, the persons on board; to which port.",
        "sensitivity": "case",
        "prose": true
      },
      "units": {
        "title": "Ships and aircraft",
        "help": "Which ships and aircraft would act, and of which State.",
        "example": [
          "patrol vessel CP 906, Italian Coast Guard"
        ],
        "sensitivity": "case",
        "list": true
      },
      "contactOnScene": {
        "title": "Contact on scene",
        "help": "Commander on scene: name, radio, satellite telephone.",
        "example": "Lieutenant Commander Elisa Conti, CP 906, +870 555 010 906",
        "sensitivity": "case"
      },
      "contactAtAnyHour": {
        "title": "Contact at any hour",
        "help": "Office that takes the answer at any hour: name, telephone, e-mail.",
        "example": "Operations Centre of the Coast Guard, Rome, +39 06 555 0100, duty@coastguard.example",
        "sensitivity": "case"
      },
      "safety": {
        "title": "Safety of the persons on board",
        "help": "How their safety and humane treatment are ensured, and the vessel and its cargo are not endangered.",
        "sources": [
          "Smuggling of Migrants Protocol art. 9"
        ],
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "competingRequests": {
    "title": "Requests of other States",
    "help": "Requests of other States for the same person, if known.",
    "sources": [
      "CoE 1957 art. 17"
    ],
    "fields": {
      "none": {
        "title": "None known",
        "help": "True where none is known.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "states": {
        "title": "States",
        "help": "Which States ask for the person too.",
        "sensitivity": "case",
        "format": "stateCode",
        "list": true
      },
      "statement": {
        "title": "Statement",
        "help": "What is known of them.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "confidentiality": {
    "title": "Confidentiality",
    "help": "Whether the fact and substance of the request must be kept confidential, how far, and why.",
    "sources": [
      "UNTOC art. 18(20)"
    ],
    "fields": {
      "level": {
        "title": "Level",
        "help": "Say `none` where the person concerned may be told.",
        "example": "confidential",
        "sources": [
          "UNTOC art. 18(20)"
        ],
        "sensitivity": "case",
        "values": {
          "none": "no special confidentiality",
          "confidential": "confidential",
          "strictlyConfidential": "strictly confidential"
        }
      },
      "extent": {
        "title": "Extent",
        "help": "What must not be disclosed, to whom, and until when.",
        "example": "Neither the account holder nor any third party should learn of the request.",
        "sensitivity": "case",
        "prose": true
      },
      "useConditions": {
        "title": "Conditions of use",
        "help": "For what the other State may not use what it is told, or only with consent.",
        "example": "The information must not be used as evidence before a request for assistance has been made for it.",
        "sources": [
          "UNTOC art. 18(5)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "reason": {
        "title": "Reason",
        "help": "What would be lost by disclosure.",
        "example": "The persons under investigation would move the money.",
        "sensitivity": "protected",
        "prose": true
      }
    }
  },
  "confiscationEnforcement": {
    "title": "Enforcement of a confiscation order",
    "help": "Enforce a final confiscation order against property in the requested State.",
    "sources": [
      "UNTOC art. 13(1)",
      "UNTOC art. 13(3)(b)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Enforce a final confiscation order against property in the requested State.",
        "example": "confiscationEnforcement",
        "sensitivity": "case",
        "words": [
          "confiscationEnforcement"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "order": {
        "title": "Order",
        "help": "The order to be enforced.",
        "sources": [
          "UNTOC art. 13(3)(b)",
          "UNCAC art. 55(3)(b)"
        ],
        "sensitivity": "case",
        "noun": "confiscationOrder"
      },
      "assets": {
        "title": "Assets",
        "help": "The assets against which it is to be enforced.",
        "example": [
          "villa"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "asset",
        "list": true
      },
      "disposal": {
        "title": "Disposal of the proceeds",
        "help": "Sharing, or return to victims or owners.",
        "sources": [
          "UNTOC art. 14(2)"
        ],
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "confiscationOrder": {
    "title": "Confiscation order",
    "help": "The order to be enforced.",
    "sources": [
      "UNTOC art. 13(3)(b)",
      "UNCAC art. 55(3)(b)"
    ],
    "fields": {
      "court": {
        "title": "Court",
        "help": "Which court.",
        "example": "Tribunale di Palermo",
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the order.",
        "example": "2024-05-21",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "reference": {
        "title": "Reference",
        "help": "Its number.",
        "example": "118/2024 MP",
        "sensitivity": "case"
      },
      "annex": {
        "title": "Copy",
        "help": "The annex with a legally admissible copy.",
        "example": "annex-2",
        "sources": [
          "UNTOC art. 13(3)(b)"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      },
      "finalityCertificate": {
        "title": "Certificate that it is final",
        "help": "The annex with the certificate.",
        "example": "annex-3",
        "sources": [
          "UNCAC art. 55(3)(b)"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      },
      "thirdPartyNotice": {
        "title": "Notice to third parties and due process",
        "help": "What was done to notify bona fide third parties and to ensure due process.",
        "sources": [
          "UNCAC art. 55(3)(b)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "extent": {
        "title": "Extent of execution",
        "help": "To what extent execution is asked: which property, or what amount.",
        "sources": [
          "UNTOC art. 13(3)(b)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "ground": {
        "title": "Ground of the order",
        "help": "Whether the confiscation rests on a conviction. Not every State enforces orders that do not.",
        "example": "conviction",
        "sensitivity": "case",
        "values": {
          "conviction": "on a conviction",
          "withoutConviction": "without a conviction"
        }
      },
      "presence": {
        "title": "Presence at the proceedings",
        "help": "Whether the person against whom the order was made was there; if not, how they were summoned, who defended them, and what remedy they have.",
        "example": "The accused was present with counsel on every day of the trial.",
        "sensitivity": "case",
        "prose": true
      },
      "type": {
        "title": "Object or value",
        "help": "Whether named property or a sum is confiscated.",
        "example": "value",
        "sensitivity": "case",
        "values": {
          "object": "confiscation of named property",
          "value": "confiscation of a sum of equal value"
        }
      },
      "outstanding": {
        "title": "Amount outstanding",
        "help": "What is still to be recovered.",
        "sensitivity": "case",
        "noun": "money"
      },
      "outstandingOn": {
        "title": "On",
        "help": "Day of that amount.",
        "example": "2025-03-01",
        "sensitivity": "case",
        "format": "calendarDate"
      }
    }
  },
  "contact": {
    "title": "Contact person",
    "help": "Who answers questions about the request, so that a question costs a call and not three months.",
    "fields": {
      "name": {
        "title": "Name",
        "help": "Name of the person who knows the case.",
        "example": "Dr. Giulia Ferrante",
        "sensitivity": "personal"
      },
      "function": {
        "title": "Function",
        "help": "Their function.",
        "example": "Deputy public prosecutor",
        "sensitivity": "case"
      },
      "email": {
        "title": "E-mail",
        "help": "Direct address.",
        "example": "g.ferrante@procura.example",
        "sensitivity": "case"
      },
      "phone": {
        "title": "Telephone",
        "help": "Direct line with the country code.",
        "example": "+39 091 555 0134",
        "sensitivity": "case"
      },
      "timeZone": {
        "title": "Time zone",
        "help": "IANA name or offset from UTC, so that the other side calls at the right hour.",
        "example": "Europe/Rome",
        "sensitivity": "public"
      },
      "officeHours": {
        "title": "Office hours",
        "help": "When the person can be reached, local time.",
        "example": "Mon-Fri 08:30-17:00",
        "sensitivity": "case"
      },
      "languages": {
        "title": "Languages",
        "help": "Languages in which the person can be called; in the text, their codes.",
        "example": [
          "it",
          "en"
        ],
        "sensitivity": "public",
        "format": "languageTag",
        "list": true
      }
    }
  },
  "contentData": {
    "title": "Stored content data",
    "help": "Contents of communications or files stored by a provider. The most intrusive kind: the link of each account to the offence decides.",
    "sources": [
      "Budapest Convention art. 31",
      "UNTOC art. 18(3)(e)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Contents of communications or files stored by a provider. The most intrusive kind: the link of each account to the offence decides.",
        "example": "contentData",
        "sensitivity": "case",
        "words": [
          "contentData"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "provider": {
        "title": "Provider",
        "help": "Name and address of the service provider.",
        "example": "Sahel Mobile S.A., Tunis",
        "sensitivity": "case"
      },
      "providerState": {
        "title": "State of the provider",
        "help": "The State, where it is not the requested one; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "identifiers": {
        "title": "Identifiers",
        "help": "Each account, number or address.",
        "sensitivity": "case",
        "noun": "electronicIdentifier",
        "list": true
      },
      "dataClasses": {
        "title": "Classes of data",
        "help": "What exactly is asked for.",
        "example": [
          "name and address of the subscriber",
          "date of activation"
        ],
        "sensitivity": "case",
        "list": true
      },
      "preservationReference": {
        "title": "Preservation reference",
        "help": "Reference of an earlier preservation.",
        "example": "24/7-TN-2024-118",
        "sensitivity": "case"
      },
      "notPreservedReason": {
        "title": "Why it was not preserved",
        "help": "Where no preservation was asked before.",
        "sensitivity": "case",
        "prose": true
      },
      "noNotice": {
        "title": "No notice to the user",
        "help": "True where the user must not learn of it.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "period": {
        "title": "Period",
        "help": "From when to when.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      }
    }
  },
  "controlledDelivery": {
    "title": "Controlled delivery",
    "help": "Let a suspect consignment pass into, through or out of the requested State under the eyes of its authorities, to reach those behind it.",
    "sources": [
      "UNTOC art. 20",
      "CoE 1959 2nd Protocol art. 18"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Let a suspect consignment pass into, through or out of the requested State under the eyes of its authorities, to reach those behind it.",
        "example": "controlledDelivery",
        "sensitivity": "case",
        "words": [
          "controlledDelivery"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "goods": {
        "title": "Goods",
        "help": "What the consignment holds, how much of it, and how it is packed.",
        "example": "about 400 blank passports in two sealed cartons marked as school books",
        "sensitivity": "case"
      },
      "consignment": {
        "title": "Consignment",
        "help": "By what it is recognised: container, waybill, seal, number plate.",
        "example": "air waybill 555-4417 0928",
        "sensitivity": "case"
      },
      "handling": {
        "title": "State of the goods",
        "help": "Whether they go through as they are, or are replaced by something harmless.",
        "example": "intact",
        "sensitivity": "case",
        "values": {
          "intact": "let through intact",
          "partlyReplaced": "let through after part of it was removed or replaced",
          "replaced": "let through after it was removed or replaced as a whole"
        }
      },
      "transport": {
        "title": "Means of transport",
        "help": "Vehicle, vessel or flight, carrier and driver.",
        "example": "parcel service, then a white van, plate AB 123 CD",
        "sensitivity": "case"
      },
      "route": {
        "title": "Route",
        "help": "Stage by stage: place, border crossing, and expected day and hour with the offset from UTC; where it is to be watched and handed over.",
        "example": [
          "arrival at Tunis-Carthage airport, 4 June 2025, about 14:00 (UTC+1)"
        ],
        "sensitivity": "case",
        "list": true
      },
      "period": {
        "title": "Period",
        "help": "From when to when the operation is to take place.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "controlAuthority": {
        "title": "Authority in control",
        "help": "Who directs the operation in the requesting State, reachable at any hour; in the requested State its own authorities direct it.",
        "example": "Guardia di Finanza, operations room, +39 06 555 0117",
        "sources": [
          "CoE 1959 2nd Protocol art. 18"
        ],
        "sensitivity": "case"
      },
      "officers": {
        "title": "Officers",
        "help": "Officers of the requesting State who are to be present, with their service.",
        "example": [
          "Captain Luca Ferri, Guardia di Finanza"
        ],
        "sensitivity": "case",
        "list": true
      },
      "arrests": {
        "title": "Arrests and seizure",
        "help": "When, where and by whom persons are to be arrested and the goods seized.",
        "sensitivity": "case",
        "prose": true
      },
      "prosecution": {
        "title": "Which State prosecutes",
        "help": "Which State is to prosecute whom, where both could.",
        "sensitivity": "case",
        "prose": true
      },
      "evidenceHandling": {
        "title": "Evidence",
        "help": "How the course of the operation is recorded, and how samples and goods are kept and sent.",
        "sensitivity": "case",
        "prose": true
      },
      "breakOff": {
        "title": "When it is broken off",
        "help": "When the operation ends early: sight of the goods lost, danger to life, change of route; who decides.",
        "example": "If the cartons leave the van before the delivery, they are seized at once.",
        "sensitivity": "case",
        "prose": true
      },
      "costs": {
        "title": "Costs",
        "help": "Who bears which costs of the operation.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "covertInvestigation": {
    "title": "Covert investigation",
    "help": "Investigate by officers under a covert or false identity. Each case is agreed between the States; so the request says what is needed for the agreement. True identities never stand in it.",
    "sources": [
      "CoE 1959 2nd Protocol art. 19",
      "UNTOC art. 20"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Investigate by officers under a covert or false identity. Each case is agreed between the States; so the request says what is needed for the agreement. True identities never stand in it.",
        "example": "covertInvestigation",
        "sensitivity": "case",
        "words": [
          "covertInvestigation"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "task": {
        "title": "Task",
        "help": "What the covert officer is to do and find out, and where it ends.",
        "example": "To order a crossing for two persons and to learn where the price is paid.",
        "sensitivity": "protected",
        "prose": true
      },
      "period": {
        "title": "Period",
        "help": "From when to when.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "area": {
        "title": "Area",
        "help": "Where in the requested State.",
        "example": "Tunis and Zarzis",
        "sensitivity": "case"
      },
      "officers": {
        "title": "Officers",
        "help": "How many, of which State and service, under which name known to the requested State. No true identity.",
        "sensitivity": "protected",
        "prose": true
      },
      "direction": {
        "title": "Direction and control",
        "help": "Who directs the officers in each State, with a telephone number for any hour.",
        "example": "Undercover unit of the Carabinieri, +39 06 555 0140",
        "sensitivity": "protected"
      },
      "legalStatus": {
        "title": "Legal status",
        "help": "What the officers may do that is otherwise punishable, and their liability.",
        "sensitivity": "case",
        "prose": true
      },
      "protection": {
        "title": "Protection",
        "help": "How the identity and safety of the officers are protected, also at a trial.",
        "sensitivity": "protected",
        "prose": true
      },
      "evidenceUse": {
        "title": "Use as evidence",
        "help": "How what they learn is to be recorded and brought before the court.",
        "sensitivity": "case",
        "prose": true
      },
      "costs": {
        "title": "Costs",
        "help": "Who bears which costs.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "criminalRecords": {
    "title": "Criminal records",
    "help": "Obtain an extract from the criminal records of the requested State, and information on convictions, for use in a criminal case.",
    "sources": [
      "CoE 1959 art. 13"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Obtain an extract from the criminal records of the requested State, and information on convictions, for use in a criminal case.",
        "example": "criminalRecords",
        "sensitivity": "case",
        "words": [
          "criminalRecords"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "use": {
        "title": "For what it is needed",
        "help": "For what the extract is needed in this criminal case.",
        "example": "Earlier convictions for the same offence raise the penalty under article 99 of the Criminal Code.",
        "sources": [
          "CoE 1959 art. 13"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "extent": {
        "title": "Extent",
        "help": "How much is asked for.",
        "example": "judgments",
        "sensitivity": "case",
        "values": {
          "extract": "extract from the criminal records",
          "full": "all entries, also those no longer shown in an ordinary extract",
          "judgments": "extract, with copies of the judgments"
        }
      },
      "fingerprints": {
        "title": "Fingerprints",
        "help": "The annex with fingerprints, where the name alone may not be enough.",
        "example": "annex-2",
        "sensitivity": "personal",
        "format": "id",
        "refersTo": "annex"
      },
      "certification": {
        "title": "Certification wanted",
        "help": "In what form the copies are to be certified to be evidence at home: certified copies, affidavit of the keeper of the records, none.",
        "example": "copies certified by the bank, with a statement by the keeper of the records",
        "sources": [
          "UNTOC art. 18(3)(f)"
        ],
        "sensitivity": "case"
      }
    }
  },
  "crossBorderSurveillance": {
    "title": "Cross-border surveillance",
    "help": "Let officers of the requesting State go on observing a person in the territory of the requested State, or have its own officers do so.",
    "sources": [
      "CoE 1959 2nd Protocol art. 17"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Let officers of the requesting State go on observing a person in the territory of the requested State, or have its own officers do so.",
        "example": "crossBorderSurveillance",
        "sensitivity": "case",
        "words": [
          "crossBorderSurveillance"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "objects": {
        "title": "Vehicles and things",
        "help": "What is observed beside or instead of persons: number plates, vessels, consignments.",
        "example": [
          "grey van, plate FA 914 KX"
        ],
        "sensitivity": "case",
        "list": true
      },
      "area": {
        "title": "Area",
        "help": "Where in the requested State: places, roads, the border crossing that is expected.",
        "example": "From the border at Fernetti along the motorway to Ljubljana.",
        "sensitivity": "case",
        "prose": true
      },
      "period": {
        "title": "Period",
        "help": "From when to when the observation is to last.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "crossedAt": {
        "title": "Border crossed at",
        "help": "Where there was no time to ask before: when the border was crossed. The authority designated is told at once; without authorisation the observation ends after five hours.",
        "example": "2025-06-03T21:40+02:00",
        "sources": [
          "CoE 1959 2nd Protocol art. 17"
        ],
        "sensitivity": "case",
        "format": "moment"
      },
      "officers": {
        "title": "Officers",
        "help": "Number of officers, their service and the one who leads, with a telephone number.",
        "example": [
          "four officers of the Squadra Mobile of Trieste, led by Inspector Anna Furlan, +39 040 555 0133"
        ],
        "sensitivity": "protected",
        "list": true
      },
      "weapons": {
        "title": "Weapons",
        "help": "Whether service weapons are carried, and for what they may be used.",
        "sensitivity": "case",
        "prose": true
      },
      "technicalMeans": {
        "title": "Technical means",
        "help": "Cameras, tracking devices: what is to be used, and where the law of the requested State may ask for an order.",
        "sensitivity": "case",
        "prose": true
      },
      "powers": {
        "title": "Powers",
        "help": "What the officers may do: no entry into homes, no arrest, or what else is asked.",
        "example": "The officers neither enter homes nor arrest anyone.",
        "sensitivity": "case",
        "prose": true
      },
      "designatedAuthority": {
        "title": "Authority designated",
        "help": "Which authority of the requested State was designated for such requests.",
        "example": "General Police Directorate, Ljubljana",
        "sources": [
          "CoE 1959 2nd Protocol art. 17"
        ],
        "sensitivity": "case"
      },
      "report": {
        "title": "Report",
        "help": "To whom the officers report after the operation, and when.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "documentToServe": {
    "title": "Document to be served",
    "help": "One document.",
    "fields": {
      "title": {
        "title": "Title",
        "help": "What it is.",
        "example": "Summons to the hearing of 22 September 2025",
        "sensitivity": "case"
      },
      "annex": {
        "title": "Annex",
        "help": "The annex with the document.",
        "example": "annex-1",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      },
      "date": {
        "title": "Date of the document",
        "help": "Its date.",
        "example": "2025-03-10",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "legalEffect": {
        "title": "Effect",
        "help": "What follows from the service: time limits, duty to appear.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "documentToVerify": {
    "title": "Document to be verified",
    "help": "A travel or identity document issued, or said to be issued, by the requested State.",
    "fields": {
      "type": {
        "title": "Kind of document",
        "help": "Passport, identity card, visa, residence permit.",
        "example": "passport",
        "sensitivity": "case"
      },
      "number": {
        "title": "Number",
        "help": "As printed.",
        "example": "N0884213",
        "sensitivity": "personal"
      },
      "state": {
        "title": "Issued by",
        "help": "State named as issuer.",
        "example": "NE",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "inNameOf": {
        "title": "In the name of",
        "help": "Name and data as printed.",
        "example": "Issa Moussa, born 4 May 1996",
        "sensitivity": "personal"
      },
      "issuedOn": {
        "title": "Issued on",
        "help": "Date of issue as printed.",
        "example": "2023-09-12",
        "sensitivity": "case",
        "format": "partialDate"
      },
      "annex": {
        "title": "Copy",
        "help": "The annex with a copy.",
        "example": "annex-3",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      },
      "doubts": {
        "title": "Doubts",
        "help": "What makes it suspicious.",
        "sensitivity": "case",
        "prose": true
      },
      "person": {
        "title": "Person",
        "help": "The person on whom it was found.",
        "sensitivity": "personal",
        "format": "id",
        "refersTo": "person"
      }
    }
  },
  "documentVerification": {
    "title": "Verification of travel or identity documents",
    "help": "Confirm within a reasonable time whether documents issued, or said to be issued, in the name of the requested State are genuine and valid.",
    "sources": [
      "Smuggling of Migrants Protocol art. 13"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Confirm within a reasonable time whether documents issued, or said to be issued, in the name of the requested State are genuine and valid.",
        "example": "documentVerification",
        "sensitivity": "case",
        "words": [
          "documentVerification"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "documents": {
        "title": "Documents",
        "help": "Each document.",
        "sensitivity": "case",
        "noun": "documentToVerify",
        "list": true
      },
      "questions": {
        "title": "What is to be verified",
        "help": "Genuine, validly issued, to whom, reported lost or stolen.",
        "example": [
          "whether the passport was issued under this number, to whom, and when"
        ],
        "sensitivity": "case",
        "list": true
      }
    }
  },
  "domesticOrder": {
    "title": "Order of the home court",
    "help": "The order that authorises the measure at home.",
    "sources": [
      "EIO Directive art. 6(1)(b)"
    ],
    "fields": {
      "issuedBy": {
        "title": "Issued by",
        "help": "Court or judge.",
        "example": "Investigating judge of the Tribunale di Palermo",
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the order.",
        "example": "2025-03-05",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "reference": {
        "title": "Reference",
        "help": "Its number.",
        "example": "R.G. G.I.P. 1190/2025",
        "sensitivity": "case"
      },
      "annex": {
        "title": "Annex",
        "help": "The annex with a copy.",
        "example": "annex-3",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      }
    }
  },
  "electronicIdentifier": {
    "title": "Identifier",
    "help": "One account, number or address, as exact as known.",
    "fields": {
      "value": {
        "title": "Identifier",
        "help": "Account name, telephone number, e-mail, IP address, domain, device number.",
        "example": "+216 55 010 044",
        "sensitivity": "personal"
      },
      "at": {
        "title": "At",
        "help": "For an IP address: the exact time with the offset from UTC.",
        "example": "2024-08-10T21:14:05+01:00",
        "sensitivity": "case",
        "format": "moment"
      },
      "port": {
        "title": "Port",
        "help": "Source port, where many share one address.",
        "example": 51514,
        "sensitivity": "case",
        "type": "number"
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this account.",
        "sources": [
          "18 USC 2703"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "factSources": {
        "title": "How it is known",
        "help": "Source of each fact.",
        "sensitivity": "case",
        "prose": true
      },
      "latestActivity": {
        "title": "Latest known activity",
        "help": "Date of the latest activity known.",
        "example": "2024-08-12",
        "sensitivity": "case"
      }
    }
  },
  "elementEvidence": {
    "title": "What shows it",
    "help": "The event or evidence that shows the element.",
    "fields": {
      "event": {
        "title": "Event",
        "help": "The event in the facts.",
        "example": "e4",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "event"
      },
      "note": {
        "title": "How",
        "help": "What shows the element, in a sentence.",
        "example": "2,500 euros a person, paid to {person:organiser}",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "emergencyDisclosure": {
    "title": "Disclosure of data in an emergency",
    "help": "Obtain stored data from a service provider at once, because a life or the safety of a person is in danger. The ordinary request follows.",
    "sources": [
      "Budapest Convention 2nd Protocol art. 9"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Obtain stored data from a service provider at once, because a life or the safety of a person is in danger. The ordinary request follows.",
        "example": "emergencyDisclosure",
        "sensitivity": "case",
        "words": [
          "emergencyDisclosure"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "danger": {
        "title": "Facts that show the danger",
        "help": "What has happened, to whom, and why there is an imminent risk to life or safety.",
        "example": "A boat with 43 persons has lost its engine; the last call came at 02:10, water is coming in.",
        "sources": [
          "Budapest Convention 2nd Protocol art. 9(3)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "relationToDanger": {
        "title": "How the data help",
        "help": "What the data have to do with the danger.",
        "example": "The position of the telephone of the skipper shows where the boat is.",
        "sources": [
          "Budapest Convention 2nd Protocol art. 9(3)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "confirmedBy": {
        "title": "Confirmed by",
        "help": "Who confirms that the emergency is real: name, function, and a telephone number for any hour.",
        "example": "Commander Rita Sala, Maritime Rescue Coordination Centre, +39 06 555 0100",
        "sensitivity": "case"
      },
      "provider": {
        "title": "Provider",
        "help": "Name and address of the service provider.",
        "example": "Sahel Mobile S.A., Tunis",
        "sensitivity": "case"
      },
      "providerState": {
        "title": "State of the provider",
        "help": "The State, where it is not the requested one; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "identifiers": {
        "title": "Identifiers",
        "help": "Each account, number or address.",
        "sensitivity": "case",
        "noun": "electronicIdentifier",
        "list": true
      },
      "dataClasses": {
        "title": "Classes of data",
        "help": "What exactly is asked for.",
        "example": [
          "name and address of the subscriber",
          "date of activation"
        ],
        "sensitivity": "case",
        "list": true
      },
      "noNotice": {
        "title": "No notice to the user",
        "help": "True where the user must not learn of it.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "period": {
        "title": "Period",
        "help": "Data from when to when.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "followUpDate": {
        "title": "Request follows by",
        "help": "Day by which the ordinary request follows.",
        "example": "2025-06-10",
        "sensitivity": "case",
        "format": "calendarDate"
      }
    }
  },
  "event": {
    "title": "Event",
    "help": "One thing that happened: when, where, what, who, and how it is known.",
    "fields": {
      "id": {
        "title": "Id",
        "help": "Short name used inside the draft.",
        "example": "e4",
        "sensitivity": "case",
        "format": "id"
      },
      "date": {
        "title": "Date",
        "help": "Day, month or year, as precise as known.",
        "example": "2024-08-11",
        "sources": [
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case",
        "format": "partialDate"
      },
      "until": {
        "title": "Until",
        "help": "Last day, where it lasted longer.",
        "example": "2024-08-13",
        "sensitivity": "case",
        "format": "partialDate"
      },
      "place": {
        "title": "Place",
        "help": "Where it happened.",
        "example": "Zarzis, beach north of the harbour",
        "sources": [
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case"
      },
      "state": {
        "title": "State",
        "help": "State where it happened; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "case",
        "format": "stateCode"
      },
      "what": {
        "title": "What happened",
        "help": "One or a few sentences.",
        "example": "{person:organiser} collected 2,500 euros from each of 43 persons.",
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons",
        "help": "Those who took part.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "amount": {
        "title": "Amount",
        "help": "Money that changed hands, if any.",
        "sensitivity": "case",
        "noun": "money"
      },
      "source": {
        "title": "Source of knowledge",
        "help": "How this is known.",
        "example": "statement of witness B of 20 August 2024",
        "sensitivity": "case"
      }
    }
  },
  "examinationOfObjectsAndSites": {
    "title": "Examination of objects and sites",
    "help": "Look at, measure, photograph and sample a thing or a place in the requested State.",
    "sources": [
      "UNTOC art. 18(3)(d)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Look at, measure, photograph and sample a thing or a place in the requested State.",
        "example": "examinationOfObjectsAndSites",
        "sensitivity": "case",
        "words": [
          "examinationOfObjectsAndSites"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "objects": {
        "title": "Objects",
        "help": "Each object, so that it cannot be mistaken for another.",
        "example": [
          "wooden boat, hull no. ZZ 1184, on the slipway of the port of Zarzis"
        ],
        "sensitivity": "case",
        "list": true
      },
      "examination": {
        "title": "Kind of examination",
        "help": "What is to be done: inspection, measuring, photographs, samples, extraction of data.",
        "example": "Photographs and measurements of the boat; samples of the fuel; reading of the chart plotter.",
        "sensitivity": "case",
        "prose": true
      },
      "questions": {
        "title": "Questions",
        "help": "The questions to be put, one entry each.",
        "example": [
          "When and where did you first meet {person:organiser}?"
        ],
        "sources": [
          "San Luis Protocol art. 6(4)(e)"
        ],
        "sensitivity": "case",
        "list": true
      },
      "experts": {
        "title": "Experts who attend",
        "help": "Experts of the requesting State who are to be present, with their function.",
        "example": [
          "Dr. Marta Vinci, naval engineer"
        ],
        "sensitivity": "case",
        "list": true
      },
      "samples": {
        "title": "Samples",
        "help": "Which samples are taken, how many, and where they go.",
        "sensitivity": "case",
        "prose": true
      },
      "destructiveTests": {
        "title": "Destructive tests",
        "help": "Whether the object may be changed or used up.",
        "example": "afterConsent",
        "sensitivity": "case",
        "values": {
          "no": "no test that changes or uses up the object",
          "afterConsent": "only after the requesting authority has agreed",
          "yes": "allowed where needed"
        }
      },
      "custody": {
        "title": "Chain of custody",
        "help": "How the object, place and samples are kept, sealed and recorded.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "expertEvaluation": {
    "title": "Expert evaluation",
    "help": "Have an expert in the requested State examine material and answer questions in writing.",
    "sources": [
      "UNTOC art. 18(3)(e)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Have an expert in the requested State examine material and answer questions in writing.",
        "example": "expertEvaluation",
        "sensitivity": "case",
        "words": [
          "expertEvaluation"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "questions": {
        "title": "Questions",
        "help": "The questions to be put, one entry each.",
        "example": [
          "When and where did you first meet {person:organiser}?"
        ],
        "sources": [
          "San Luis Protocol art. 6(4)(e)"
        ],
        "sensitivity": "case",
        "list": true
      },
      "material": {
        "title": "Material",
        "help": "What the expert is given, and what is there already.",
        "example": [
          "outboard engine no. 6F5-1184, held by the customs at Zarzis"
        ],
        "sensitivity": "case",
        "list": true
      },
      "custody": {
        "title": "Custody of the material",
        "help": "How the material is kept, sent and returned, and who is answerable for it.",
        "sensitivity": "case",
        "prose": true
      },
      "method": {
        "title": "Method or standard",
        "help": "By which method or standard, where it matters to your court.",
        "example": "ISO/IEC 17025",
        "sensitivity": "case"
      },
      "expert": {
        "title": "Expert",
        "help": "Who is proposed, or what qualification is needed.",
        "example": "an expert for marine engines entered in the court's list",
        "sensitivity": "case"
      },
      "independence": {
        "title": "Independence",
        "help": "What the expert must declare: no interest in the case, oath or affirmation.",
        "sensitivity": "case",
        "prose": true
      },
      "reportLanguage": {
        "title": "Language of the report",
        "help": "In which language the report is needed.",
        "example": "fr",
        "sensitivity": "case",
        "format": "languageTag"
      },
      "reportBy": {
        "title": "Report by",
        "help": "Day by which the report is needed.",
        "example": "2025-09-30",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "costs": {
        "title": "Costs",
        "help": "Fees of experts are often no ordinary costs: who bears them, up to what amount.",
        "example": "The requesting State bears the fee; above 3,000 euros it asks to be consulted first.",
        "sources": [
          "UNTOC art. 18(28)"
        ],
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "extradition": {
    "title": "Extradition",
    "help": "Who is sought, why, on what decision, and what the surrender is for.",
    "sources": [
      "CoE 1957 art. 12(2)",
      "Model Treaty 45/116 art. 5(2)"
    ],
    "fields": {
      "person": {
        "title": "Person sought",
        "help": "The person whose surrender is sought.",
        "example": "organiser",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person"
      },
      "status": {
        "title": "Status",
        "help": "Accused, convicted, or convicted and not yet sentenced.",
        "example": "accused",
        "sensitivity": "case",
        "values": {
          "accused": "accused, for prosecution",
          "convicted": "convicted and sentenced, for enforcement of the sentence",
          "convictedNotSentenced": "convicted, not yet sentenced"
        }
      },
      "warrant": {
        "title": "Arrest warrant",
        "help": "The warrant of arrest.",
        "sources": [
          "CoE 1957 art. 12(2)(a)",
          "Model Treaty 45/116 art. 5(2)(b)"
        ],
        "sensitivity": "case",
        "noun": "arrestWarrant"
      },
      "judgment": {
        "title": "Judgment",
        "help": "The conviction.",
        "sources": [
          "CoE 1957 art. 12(2)(a)",
          "Model Treaty 45/116 art. 5(2)(c)"
        ],
        "sensitivity": "case",
        "noun": "judgment"
      },
      "sentence": {
        "title": "Sentence",
        "help": "What was imposed and what remains.",
        "sources": [
          "Model Treaty 45/116 art. 5(2)(c)"
        ],
        "sensitivity": "case",
        "noun": "sentenceToServe"
      },
      "intentionToSentence": {
        "title": "Intention to sentence",
        "help": "For a person convicted and not yet sentenced: that a sentence will be imposed.",
        "sources": [
          "Model Treaty 45/116 art. 5(2)(e)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "trial": {
        "title": "Presence at the trial",
        "help": "For a judgment: whether the person was present.",
        "sources": [
          "Model Treaty 45/116 art. 5(2)(d)",
          "CoE 1957 2nd Protocol art. 3"
        ],
        "sensitivity": "case",
        "noun": "trial"
      },
      "evidence": {
        "title": "Summary of the evidence",
        "help": "What supports the accusation, at the standard the requested State asks: none, reasonable basis, probable cause or a prima facie case.",
        "sensitivity": "case",
        "prose": true
      },
      "jurisdiction": {
        "title": "Jurisdiction",
        "help": "Why the requesting State has jurisdiction, above all where the conduct was abroad.",
        "sensitivity": "case",
        "prose": true
      },
      "location": {
        "title": "Likely location",
        "help": "Where the person is believed to be.",
        "sources": [
          "CoE 1957 art. 12(2) (4th Protocol)"
        ],
        "sensitivity": "personal",
        "noun": "place",
        "orUnknown": true
      },
      "seizureOfProperty": {
        "title": "Property to be seized and handed over",
        "help": "Items found with the person that may be evidence or proceeds.",
        "sources": [
          "CoE 1957 art. 20"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nationality": {
        "title": "If the person is a national of the requested State",
        "help": "What is offered: return to serve the sentence, or a request to prosecute.",
        "sources": [
          "UNTOC art. 16(10)-(12)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "priorDecisions": {
        "title": "Earlier decisions",
        "help": "Ne bis in idem.",
        "sources": [
          "CoE 1957 art. 9"
        ],
        "sensitivity": "case",
        "noun": "priorDecisions"
      },
      "competingRequests": {
        "title": "Requests of other States",
        "help": "If known.",
        "sources": [
          "CoE 1957 art. 17"
        ],
        "sensitivity": "case",
        "noun": "competingRequests"
      },
      "lifeSentenceReview": {
        "title": "Review of a life sentence",
        "help": "Where life is possible: when and how it is reviewed.",
        "sensitivity": "case",
        "prose": true
      },
      "humanitarian": {
        "title": "Health, age, family",
        "help": "Facts that the requested State may have to weigh.",
        "sensitivity": "personal",
        "prose": true
      },
      "provisional": {
        "title": "Provisional arrest",
        "help": "For a request for provisional arrest.",
        "sources": [
          "CoE 1957 art. 16(2)"
        ],
        "sensitivity": "case",
        "noun": "provisional"
      },
      "transit": {
        "title": "Transit",
        "help": "For a request for transit.",
        "sources": [
          "CoE 1957 art. 21",
          "CoE 1957 4th Protocol art. 5 (new art. 21(2))"
        ],
        "sensitivity": "case",
        "noun": "transit"
      },
      "candour": {
        "title": "All material facts stated",
        "help": "True: nothing known that speaks for the person is left out.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      }
    }
  },
  "extraditionRequest": {
    "title": "Request for extradition",
    "help": "Asks another State to surrender a person for prosecution or for the enforcement of a sentence.",
    "sources": [
      "CoE 1957 art. 12",
      "UNTOC art. 16"
    ],
    "fields": {
      "rogatory": {
        "title": "Format version",
        "help": "Always 1.",
        "example": 1,
        "sensitivity": "internal",
        "words": [
          "1"
        ]
      },
      "kind": {
        "title": "Kind",
        "help": "A request for extradition.",
        "example": "extradition",
        "sensitivity": "public",
        "words": [
          "extradition"
        ]
      },
      "reference": {
        "title": "Reference",
        "help": "Your reference number: the answer will bear it.",
        "example": "DDA 4417/2024-R3",
        "sources": [
          "T-CY template box 2"
        ],
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the request. Findings that compare dates count from it.",
        "example": "2025-03-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "status": {
        "title": "Status",
        "help": "While it is a draft, gaps are reported as things to do; once final, as errors.",
        "example": "draft",
        "sensitivity": "internal",
        "values": {
          "draft": "draft",
          "final": "final, ready for signature"
        }
      },
      "requesting": {
        "title": "Requesting State",
        "help": "Who asks.",
        "sources": [
          "UNTOC art. 18(15)(a)-(b)"
        ],
        "sensitivity": "public",
        "noun": "requesting"
      },
      "requested": {
        "title": "Requested State",
        "help": "Whom the request goes to.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "requested"
      },
      "legalBases": {
        "title": "Legal bases",
        "help": "The treaties, laws or assurances on which the request rests. What the request must contain is the strictest union of what they ask.",
        "example": [
          "untoc",
          "som-protocol"
        ],
        "sources": [
          "UNTOC art. 18(7)"
        ],
        "sensitivity": "public",
        "noun": "legalBasis",
        "list": true,
        "words": [
          "untoc",
          "som-protocol",
          "coe-mla-1959",
          "coe-mla-2nd-protocol",
          "coe-extradition-1957",
          "coe-extradition-4th-protocol",
          "tip-protocol",
          "firearms-protocol",
          "uncac",
          "drugs-1988",
          "terrorist-financing-1999",
          "terrorist-bombings-1997",
          "un-cybercrime-2024",
          "budapest",
          "budapest-2nd-protocol",
          "coe-extradition-2nd-protocol",
          "coe-extradition-3rd-protocol",
          "nassau-1992",
          "san-luis-1996",
          "sadc-mla",
          "ecowas-mla",
          "ecowas-extradition",
          "asean-mlat",
          "riyadh-1983",
          "coe-laundering-1990",
          "coe-laundering-2005",
          "eu-mla-2000",
          "eu-freezing-confiscation-2018",
          "eio",
          "eaw",
          "uk-eu-tca-surrender",
          "uk-eu-tca-mla",
          "us-switzerland-mla-1973",
          "us-switzerland-extradition-1990",
          "spain-us-extradition-1970",
          "swiss-irsg",
          "argentina-24767",
          "singapore-macma",
          "us-18-usc-3512",
          "kenya-mla-2011",
          "spain-23-2014",
          "bilateral",
          "domestic-law",
          "reciprocity"
        ]
      },
      "contentStandards": {
        "title": "Content standards",
        "help": "Model treaties and schemes to check against. They advise and never make an error.",
        "example": [
          "un-model-mla"
        ],
        "sensitivity": "internal",
        "list": true,
        "words": [
          "un-model-mla",
          "un-model-extradition",
          "harare-scheme",
          "london-scheme"
        ]
      },
      "urgency": {
        "title": "Urgency and deadline",
        "help": "By when, and why.",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "noun": "urgency"
      },
      "confidentiality": {
        "title": "Confidentiality",
        "help": "Whether, how far and why.",
        "sources": [
          "UNTOC art. 18(20)"
        ],
        "sensitivity": "case",
        "noun": "confidentiality"
      },
      "proceedings": {
        "title": "Proceedings",
        "help": "Subject, nature and stage of the case.",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "noun": "proceedings"
      },
      "persons": {
        "title": "Persons",
        "help": "Everyone the request speaks of, once each; refer to them by id.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "person",
        "list": true
      },
      "offences": {
        "title": "Offences",
        "help": "The offences under the law of the requesting State.",
        "sources": [
          "CoE 1959 art. 14(2)",
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case",
        "noun": "offence",
        "list": true
      },
      "facts": {
        "title": "Facts",
        "help": "A summary of the relevant facts.",
        "sources": [
          "UNTOC art. 18(15)(c)",
          "CoE 1959 art. 14(2)"
        ],
        "sensitivity": "case",
        "noun": "facts"
      },
      "purpose": {
        "title": "Purpose",
        "help": "For what the evidence, information or action is needed: what it is to prove, and against whom.",
        "example": "To prove that {person:organiser} received the price of the crossings and so the element of financial benefit.",
        "sources": [
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "extradition": {
        "title": "Extradition",
        "help": "Who is sought, why, on what decision.",
        "sources": [
          "CoE 1957 art. 12(2)",
          "Model Treaty 45/116 art. 5(2)"
        ],
        "sensitivity": "case",
        "noun": "extradition"
      },
      "assets": {
        "title": "Assets",
        "help": "Property to be found, frozen or confiscated.",
        "sources": [
          "UNTOC art. 13(3)"
        ],
        "sensitivity": "personal",
        "noun": "asset",
        "list": true
      },
      "procedure": {
        "title": "Execution",
        "help": "Particular procedures, presence of officials, costs.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "noun": "procedure"
      },
      "undertakings": {
        "title": "Undertakings",
        "help": "What the requesting State promises.",
        "sources": [
          "UNTOC art. 18(19)"
        ],
        "sensitivity": "public",
        "noun": "undertakings"
      },
      "related": {
        "title": "Related requests",
        "help": "Earlier or parallel requests and contacts.",
        "sensitivity": "case",
        "noun": "relatedRequest",
        "list": true
      },
      "annexes": {
        "title": "Annexes",
        "help": "Papers that go with the request.",
        "sensitivity": "case",
        "noun": "annex",
        "list": true
      },
      "translations": {
        "title": "Translations",
        "help": "Translations that go with the request.",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "noun": "translation",
        "list": true
      },
      "signature": {
        "title": "Signature",
        "help": "Who signs.",
        "sensitivity": "public",
        "noun": "signature"
      },
      "internal": {
        "title": "Internal notes",
        "help": "Anything for your own office. Never printed, never sent.",
        "example": {
          "note": "call Tunis before sending"
        },
        "sensitivity": "internal"
      },
      "suppressions": {
        "title": "Accepted findings",
        "help": "Findings that you accept, with the reason.",
        "sensitivity": "internal",
        "noun": "suppression",
        "list": true
      }
    }
  },
  "facts": {
    "title": "Facts",
    "help": "A summary of the relevant facts. Not needed where the request only asks for service of documents.",
    "sources": [
      "UNTOC art. 18(15)(c)",
      "CoE 1959 art. 14(2)",
      "CoE 1957 art. 12(2)(b)"
    ],
    "fields": {
      "inBrief": {
        "title": "In brief",
        "help": "For a long account of the facts: the case in a few sentences, for whoever decides to whom the request is given.",
        "example": "A group brought 43 persons by boat from Zarzis to Lampedusa for 2,500 euros each; the price was paid into two accounts in Zarzis.",
        "sensitivity": "case",
        "prose": true
      },
      "summary": {
        "title": "Summary",
        "help": "Who did what, when, where, how, and how it is known: plain narrative, no abbreviations that only your colleagues know.",
        "sources": [
          "UNTOC art. 18(15)(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "events": {
        "title": "Events",
        "help": "The facts as a list of dated events.",
        "sensitivity": "case",
        "layout": "timeline",
        "noun": "event",
        "list": true
      },
      "pictures": {
        "title": "Pictures",
        "help": "Pictures drawn from the draft and added to the letter as schedules: the events in order of time; who owns, holds or represents what, and the sums of money. Nothing is drawn that is not in a field or an explicit reference.",
        "example": [
          "timeline",
          "chart"
        ],
        "sensitivity": "case",
        "values": {
          "timeline": "timeline of the facts",
          "chart": "chart of persons, property and sums of money"
        },
        "list": true
      }
    }
  },
  "freezing": {
    "title": "Freezing or seizure of assets",
    "help": "Secure property so that it can be confiscated later.",
    "sources": [
      "UNTOC art. 13(2)",
      "UNTOC art. 13(3)(c)",
      "UNTOC art. 18(3)(c)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Secure property so that it can be confiscated later.",
        "example": "freezing",
        "sensitivity": "case",
        "words": [
          "freezing"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "assets": {
        "title": "Assets",
        "help": "The assets that are to be frozen or seized.",
        "example": [
          "account-1"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "asset",
        "list": true
      },
      "actions": {
        "title": "Actions requested",
        "help": "What is to be done with each asset.",
        "sources": [
          "UNTOC art. 13(3)(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "riskOfDissipation": {
        "title": "Risk of loss",
        "help": "Why the property would be gone otherwise.",
        "sensitivity": "case",
        "prose": true
      },
      "whyNoOrder": {
        "title": "Why there is no order yet",
        "help": "Where no home order exists: why, and what is planned.",
        "sensitivity": "case",
        "prose": true
      },
      "confiscationExpected": {
        "title": "Confiscation expected",
        "help": "On what ground, at which stage, and when.",
        "sensitivity": "case",
        "prose": true
      },
      "until": {
        "title": "Until",
        "help": "For how long the freezing is asked at first.",
        "example": "2026-03-31",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "thirdParties": {
        "title": "Third parties",
        "help": "Who else may have rights in the property.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "identityDocument": {
    "title": "Identity or travel document",
    "help": "A passport, identity card, residence permit or the like.",
    "fields": {
      "type": {
        "title": "Kind of document",
        "help": "Which document it is.",
        "example": "passport",
        "sensitivity": "personal",
        "values": {
          "passport": "passport",
          "identityCard": "identity card",
          "residencePermit": "residence permit",
          "visa": "visa",
          "drivingLicence": "driving licence",
          "seamansBook": "seaman's book",
          "laissezPasser": "laissez-passer",
          "other": "other document"
        }
      },
      "number": {
        "title": "Number",
        "help": "As printed on the document.",
        "example": "T482913",
        "sensitivity": "personal"
      },
      "state": {
        "title": "Issued by",
        "help": "State named as issuer on the document.",
        "example": "TN",
        "sensitivity": "personal",
        "format": "stateCode"
      },
      "issuedOn": {
        "title": "Issued on",
        "help": "Date of issue.",
        "example": "2021-05-04",
        "sensitivity": "personal",
        "format": "partialDate"
      },
      "expiresOn": {
        "title": "Valid until",
        "help": "Date of expiry.",
        "example": "2026-05-03",
        "sensitivity": "personal",
        "format": "partialDate"
      }
    }
  },
  "interception": {
    "title": "Interception of telecommunications",
    "help": "Listen to, read and record communications while they take place, with the data of the connections. Among the gravest measures: many courts order it only for serious offences and where nothing milder will do.",
    "sources": [
      "Budapest Convention art. 34",
      "EIO Directive art. 30"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Listen to, read and record communications while they take place, with the data of the connections. Among the gravest measures: many courts order it only for serious offences and where nothing milder will do.",
        "example": "interception",
        "sensitivity": "case",
        "words": [
          "interception"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "identifiers": {
        "title": "Identifiers",
        "help": "Each account, number or address.",
        "sensitivity": "case",
        "noun": "electronicIdentifier",
        "list": true
      },
      "provider": {
        "title": "Provider",
        "help": "Name and address of the service provider.",
        "example": "Sahel Mobile S.A., Tunis",
        "sensitivity": "case"
      },
      "providerState": {
        "title": "State of the provider",
        "help": "The State, where it is not the requested one; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "period": {
        "title": "Period",
        "help": "From when to when communications are to be intercepted. No court orders it without an end.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "transmission": {
        "title": "Transmission",
        "help": "Whether the communications are to be passed on at once, or recorded and sent later.",
        "example": "recorded",
        "sources": [
          "EIO Directive art. 30(3)-(4)"
        ],
        "sensitivity": "case",
        "values": {
          "live": "immediate transmission",
          "recorded": "recording and later transmission of the result"
        }
      },
      "transcript": {
        "title": "Transcription and decoding",
        "help": "Whether recordings are to be transcribed, translated, decoded or decrypted, and into which language.",
        "example": "Recordings in Arabic are sent without a transcript; the requesting authority translates them.",
        "sensitivity": "case",
        "prose": true
      },
      "necessity": {
        "title": "Why nothing milder will do",
        "help": "Which other means were tried, and why they are not enough.",
        "example": "The members of the group meet nobody whom they do not know; two observations were noticed.",
        "sensitivity": "case",
        "prose": true
      },
      "seriousness": {
        "title": "Gravity of the offence",
        "help": "What makes the offence grave enough: maximum penalty, number of victims, danger to life.",
        "sensitivity": "case",
        "prose": true
      },
      "privilege": {
        "title": "Privileged communications",
        "help": "How conversations with counsel, doctors and others bound to secrecy are to be treated.",
        "sensitivity": "case",
        "prose": true
      },
      "technicalContact": {
        "title": "Technical contact",
        "help": "Who receives the recordings or the live transmission: name, telephone, e-mail.",
        "example": "Ufficio intercettazioni, +39 091 555 0190",
        "sensitivity": "case"
      },
      "noNotice": {
        "title": "No notice to the user",
        "help": "True where the user must not learn of it.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      }
    }
  },
  "jointInvestigationTeam": {
    "title": "Joint investigation team",
    "help": "Set up, with the requested State, a team for a specific purpose and a limited period. The request proposes who is in it; the terms stand in an agreement.",
    "sources": [
      "UNTOC art. 19",
      "CoE 1959 2nd Protocol art. 20"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Set up, with the requested State, a team for a specific purpose and a limited period. The request proposes who is in it; the terms stand in an agreement.",
        "example": "jointInvestigationTeam",
        "sensitivity": "case",
        "words": [
          "jointInvestigationTeam"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "teamPurpose": {
        "title": "Purpose of the team",
        "help": "The specific purpose: which facts, which persons, which investigations in which States.",
        "example": "To investigate together the crossings organised by {person:organiser} from Zarzis to Lampedusa.",
        "sources": [
          "CoE 1959 2nd Protocol art. 20(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "period": {
        "title": "Period",
        "help": "For how long the team is set up at first.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "composition": {
        "title": "Composition proposed",
        "help": "Whom you propose: for each State the offices, the leader, the members.",
        "sources": [
          "CoE 1959 2nd Protocol art. 20(2)"
        ],
        "sensitivity": "case",
        "noun": "teamMember",
        "list": true
      },
      "places": {
        "title": "Where it works",
        "help": "In which States and places the team is to work.",
        "example": [
          "Palermo",
          "Tunis"
        ],
        "sensitivity": "case",
        "list": true
      },
      "reason": {
        "title": "Why a team",
        "help": "Why the investigations need to be carried out together rather than by single requests.",
        "sensitivity": "case",
        "prose": true
      },
      "languages": {
        "title": "Working languages",
        "help": "In which languages the team works.",
        "example": [
          "fr",
          "it"
        ],
        "sensitivity": "case",
        "format": "languageTag",
        "list": true
      },
      "evidenceRules": {
        "title": "Rules of evidence",
        "help": "Under which law evidence is taken, and how it is shared.",
        "sensitivity": "case",
        "prose": true
      },
      "dataProtectionRules": {
        "title": "Data protection",
        "help": "How personal data are protected and used.",
        "sensitivity": "case",
        "prose": true
      },
      "liability": {
        "title": "Liability",
        "help": "Who answers for damage and offences of seconded members.",
        "sensitivity": "case",
        "prose": true
      },
      "disclosure": {
        "title": "Disclosure",
        "help": "What must be disclosed to the defence in each State, and what is said to the public.",
        "sensitivity": "case",
        "prose": true
      },
      "costs": {
        "title": "Costs",
        "help": "Who bears which costs.",
        "sensitivity": "case",
        "prose": true
      },
      "draftAgreement": {
        "title": "Draft of the agreement",
        "help": "The annex with your draft of the agreement.",
        "example": "annex-2",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      }
    }
  },
  "judgment": {
    "title": "Judgment",
    "help": "The conviction on which the request rests, and whether it can be enforced.",
    "sources": [
      "CoE 1957 art. 12(2)(a)",
      "Model Treaty 45/116 art. 5(2)(c)"
    ],
    "fields": {
      "court": {
        "title": "Court",
        "help": "Which court.",
        "example": "Corte d'Appello di Palermo",
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the judgment.",
        "example": "2023-11-08",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "reference": {
        "title": "Reference",
        "help": "Number of the judgment.",
        "example": "3121/2023",
        "sensitivity": "case"
      },
      "annex": {
        "title": "Annex",
        "help": "The annex with the judgment or an authenticated copy.",
        "example": "annex-2",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      },
      "final": {
        "title": "Final",
        "help": "True where no ordinary appeal is open.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "enforceable": {
        "title": "Enforceable",
        "help": "True where it can be enforced now.",
        "example": true,
        "sources": [
          "CoE 1957 art. 12(2)(a)"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "offences": {
        "title": "Convicted of",
        "help": "The offences of which the person was convicted by it. Surrender is granted for no others.",
        "example": [
          "smuggling"
        ],
        "sources": [
          "CoE 1957 art. 14"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "offence",
        "list": true
      }
    }
  },
  "legalBasis": {
    "title": "Legal basis",
    "help": "A treaty, law or assurance on which the request rests, with the articles relied on.",
    "sources": [
      "UNTOC art. 18(7)"
    ],
    "fields": {
      "instrument": {
        "title": "Instrument",
        "help": "Its id. `bilateral`, `domestic-law` and `reciprocity` need the fields below.",
        "example": "bilateral",
        "sensitivity": "public",
        "words": [
          "untoc",
          "som-protocol",
          "coe-mla-1959",
          "coe-mla-2nd-protocol",
          "coe-extradition-1957",
          "coe-extradition-4th-protocol",
          "tip-protocol",
          "firearms-protocol",
          "uncac",
          "drugs-1988",
          "terrorist-financing-1999",
          "terrorist-bombings-1997",
          "un-cybercrime-2024",
          "budapest",
          "budapest-2nd-protocol",
          "coe-extradition-2nd-protocol",
          "coe-extradition-3rd-protocol",
          "nassau-1992",
          "san-luis-1996",
          "sadc-mla",
          "ecowas-mla",
          "ecowas-extradition",
          "asean-mlat",
          "riyadh-1983",
          "coe-laundering-1990",
          "coe-laundering-2005",
          "eu-mla-2000",
          "eu-freezing-confiscation-2018",
          "eio",
          "eaw",
          "uk-eu-tca-surrender",
          "uk-eu-tca-mla",
          "us-switzerland-mla-1973",
          "us-switzerland-extradition-1990",
          "spain-us-extradition-1970",
          "swiss-irsg",
          "argentina-24767",
          "singapore-macma",
          "us-18-usc-3512",
          "kenya-mla-2011",
          "spain-23-2014",
          "bilateral",
          "domestic-law",
          "reciprocity"
        ]
      },
      "title": {
        "title": "Full title",
        "help": "Official title of a bilateral treaty or domestic law.",
        "example": "Treaty between ... and ... on Mutual Legal Assistance in Criminal Matters",
        "sensitivity": "public"
      },
      "date": {
        "title": "Date",
        "help": "Date of signature of the treaty, or of the law.",
        "example": "1987-06-14",
        "sensitivity": "public",
        "format": "calendarDate"
      },
      "articles": {
        "title": "Articles relied on",
        "help": "Article numbers, without the word article.",
        "example": [
          "18",
          "12"
        ],
        "sensitivity": "public",
        "list": true
      },
      "scope": {
        "title": "Scope",
        "help": "Why the instrument covers the case, point by point: for the Convention against Transnational Organized Crime and its Protocols, what makes the offence transnational and the group an organized criminal group.",
        "sources": [
          "UNTOC art. 3(1)-(2)",
          "UNTOC art. 2(a)-(c)"
        ],
        "sensitivity": "case",
        "layout": "table",
        "noun": "scopePoint",
        "list": true
      },
      "assurance": {
        "title": "Assurance of reciprocity",
        "help": "For `reciprocity`: what the requesting State assures it would do on a like request.",
        "example": "The requesting State would grant a similar request in comparable circumstances under its law.",
        "sensitivity": "public",
        "prose": true
      },
      "note": {
        "title": "Note",
        "help": "Reservations, declarations or the entry into force between the two States, with the date on which you checked it.",
        "sensitivity": "public",
        "prose": true
      }
    }
  },
  "limitation": {
    "title": "Lapse of time",
    "help": "When the offence or the sentence becomes time-barred, and that it is not.",
    "sources": [
      "CoE 1957 art. 12(2) (4th Protocol)",
      "CoE 1957 art. 10"
    ],
    "fields": {
      "provision": {
        "title": "Provision",
        "help": "The law on lapse of time.",
        "example": "Criminal Code, art. 157",
        "sensitivity": "case"
      },
      "statement": {
        "title": "Statement",
        "help": "That the offence is not time-barred, and why.",
        "example": "The period is fifteen years and was interrupted by the warrant of 3 February 2025.",
        "sensitivity": "case",
        "prose": true
      },
      "lapsesOn": {
        "title": "Lapses on",
        "help": "Day on which the period ends, where it can be computed.",
        "example": "2039-08-11",
        "sensitivity": "case",
        "format": "calendarDate"
      }
    }
  },
  "locatingPersons": {
    "title": "Locating or identifying a person",
    "help": "Find out where a person is in the requested State, or who a person is.",
    "sources": [
      "San Luis Protocol art. 6(4)(c)",
      "UNTOC art. 18(3)(i)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Find out where a person is in the requested State, or who a person is.",
        "example": "locatingPersons",
        "sensitivity": "case",
        "words": [
          "locatingPersons"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "aim": {
        "title": "Aim",
        "help": "What is to be found out.",
        "example": "whereabouts",
        "sensitivity": "case",
        "values": {
          "whereabouts": "to find out where the person is",
          "identity": "to find out who the person is",
          "both": "to find out who and where the person is"
        }
      },
      "lastKnown": {
        "title": "Last known data",
        "help": "Last known address, work, telephone, vehicle, relatives, with the day on which each was known.",
        "example": "Until May 2024 she worked in a bakery in the Rue de la Douane in Zarzis.",
        "sources": [
          "San Luis Protocol art. 6(4)(c)"
        ],
        "sensitivity": "personal",
        "prose": true
      },
      "traces": {
        "title": "Traces for identification",
        "help": "For an unknown person: fingerprints, genetic profile, telephone numbers, accounts, description.",
        "sensitivity": "personal",
        "prose": true
      },
      "photograph": {
        "title": "Photograph",
        "help": "The annex with a photograph.",
        "example": "annex-3",
        "sensitivity": "personal",
        "format": "id",
        "refersTo": "annex"
      },
      "stepsTaken": {
        "title": "Steps already taken",
        "help": "Enquiries in open sources and through police channels, with their references: they often answer sooner.",
        "example": "The enquiry through INTERPOL Tunis of 15 May 2025 remained without an answer.",
        "sensitivity": "case",
        "prose": true
      },
      "whenFound": {
        "title": "When the person is found",
        "help": "What is to be done then, and what not: only an answer, no contact, no arrest.",
        "example": "The address is reported; nobody speaks to her before the summons is served.",
        "sensitivity": "case",
        "prose": true
      },
      "noNotice": {
        "title": "No notice to the person",
        "help": "True where the person must not learn of it.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      }
    }
  },
  "mlaRequest": {
    "title": "Request for mutual legal assistance",
    "help": "Asks another State for evidence, service, seizure or other assistance in a criminal case.",
    "sources": [
      "UNTOC art. 18"
    ],
    "fields": {
      "rogatory": {
        "title": "Format version",
        "help": "Always 1.",
        "example": 1,
        "sensitivity": "internal",
        "words": [
          "1"
        ]
      },
      "kind": {
        "title": "Kind",
        "help": "A request for mutual legal assistance.",
        "example": "mla",
        "sensitivity": "public",
        "words": [
          "mla"
        ]
      },
      "reference": {
        "title": "Reference",
        "help": "Your reference number: the answer will bear it.",
        "example": "DDA 4417/2024-R3",
        "sources": [
          "T-CY template box 2"
        ],
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the request. Findings that compare dates count from it.",
        "example": "2025-03-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "status": {
        "title": "Status",
        "help": "While it is a draft, gaps are reported as things to do; once final, as errors.",
        "example": "draft",
        "sensitivity": "internal",
        "values": {
          "draft": "draft",
          "final": "final, ready for signature"
        }
      },
      "requesting": {
        "title": "Requesting State",
        "help": "Who asks.",
        "sources": [
          "UNTOC art. 18(15)(a)-(b)"
        ],
        "sensitivity": "public",
        "noun": "requesting"
      },
      "requested": {
        "title": "Requested State",
        "help": "Whom the request goes to.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "requested"
      },
      "legalBases": {
        "title": "Legal bases",
        "help": "The treaties, laws or assurances on which the request rests. What the request must contain is the strictest union of what they ask.",
        "example": [
          "untoc",
          "som-protocol"
        ],
        "sources": [
          "UNTOC art. 18(7)"
        ],
        "sensitivity": "public",
        "noun": "legalBasis",
        "list": true,
        "words": [
          "untoc",
          "som-protocol",
          "coe-mla-1959",
          "coe-mla-2nd-protocol",
          "coe-extradition-1957",
          "coe-extradition-4th-protocol",
          "tip-protocol",
          "firearms-protocol",
          "uncac",
          "drugs-1988",
          "terrorist-financing-1999",
          "terrorist-bombings-1997",
          "un-cybercrime-2024",
          "budapest",
          "budapest-2nd-protocol",
          "coe-extradition-2nd-protocol",
          "coe-extradition-3rd-protocol",
          "nassau-1992",
          "san-luis-1996",
          "sadc-mla",
          "ecowas-mla",
          "ecowas-extradition",
          "asean-mlat",
          "riyadh-1983",
          "coe-laundering-1990",
          "coe-laundering-2005",
          "eu-mla-2000",
          "eu-freezing-confiscation-2018",
          "eio",
          "eaw",
          "uk-eu-tca-surrender",
          "uk-eu-tca-mla",
          "us-switzerland-mla-1973",
          "us-switzerland-extradition-1990",
          "spain-us-extradition-1970",
          "swiss-irsg",
          "argentina-24767",
          "singapore-macma",
          "us-18-usc-3512",
          "kenya-mla-2011",
          "spain-23-2014",
          "bilateral",
          "domestic-law",
          "reciprocity"
        ]
      },
      "contentStandards": {
        "title": "Content standards",
        "help": "Model treaties and schemes to check against. They advise and never make an error.",
        "example": [
          "un-model-mla"
        ],
        "sensitivity": "internal",
        "list": true,
        "words": [
          "un-model-mla",
          "un-model-extradition",
          "harare-scheme",
          "london-scheme"
        ]
      },
      "urgency": {
        "title": "Urgency and deadline",
        "help": "By when, and why.",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "noun": "urgency"
      },
      "confidentiality": {
        "title": "Confidentiality",
        "help": "Whether, how far and why.",
        "sources": [
          "UNTOC art. 18(20)"
        ],
        "sensitivity": "case",
        "noun": "confidentiality"
      },
      "proceedings": {
        "title": "Proceedings",
        "help": "Subject, nature and stage of the case.",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "noun": "proceedings"
      },
      "persons": {
        "title": "Persons",
        "help": "Everyone the request speaks of, once each; refer to them by id.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "person",
        "list": true
      },
      "offences": {
        "title": "Offences",
        "help": "The offences under the law of the requesting State.",
        "sources": [
          "CoE 1959 art. 14(2)",
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case",
        "noun": "offence",
        "list": true
      },
      "facts": {
        "title": "Facts",
        "help": "A summary of the relevant facts.",
        "sources": [
          "UNTOC art. 18(15)(c)",
          "CoE 1959 art. 14(2)"
        ],
        "sensitivity": "case",
        "noun": "facts"
      },
      "purpose": {
        "title": "Purpose",
        "help": "For what the evidence, information or action is needed: what it is to prove, and against whom.",
        "example": "To prove that {person:organiser} received the price of the crossings and so the element of financial benefit.",
        "sources": [
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "measures": {
        "title": "Assistance requested",
        "help": "What the requested State is asked to do, one entry for each type of assistance.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "measure",
        "types": [
          "statement",
          "videoHearing",
          "telephoneHearing",
          "serviceOfDocuments",
          "searchAndSeizure",
          "examinationOfObjectsAndSites",
          "expertEvaluation",
          "bankRecords",
          "records",
          "criminalRecords",
          "freezing",
          "confiscationEnforcement",
          "returnOfAssets",
          "tracingProceeds",
          "transferOfDetainedPerson",
          "voluntaryAppearance",
          "subscriberData",
          "trafficData",
          "contentData",
          "realTimeTrafficData",
          "interception",
          "preservation",
          "emergencyDisclosure",
          "documentVerification",
          "locatingPersons",
          "controlledDelivery",
          "crossBorderSurveillance",
          "covertInvestigation",
          "jointInvestigationTeam",
          "other"
        ],
        "list": true
      },
      "assets": {
        "title": "Assets",
        "help": "Property to be found, frozen or confiscated.",
        "sources": [
          "UNTOC art. 13(3)"
        ],
        "sensitivity": "personal",
        "noun": "asset",
        "list": true
      },
      "procedure": {
        "title": "Execution",
        "help": "Particular procedures, presence of officials, costs.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "noun": "procedure"
      },
      "undertakings": {
        "title": "Undertakings",
        "help": "What the requesting State promises.",
        "sources": [
          "UNTOC art. 18(19)"
        ],
        "sensitivity": "public",
        "noun": "undertakings"
      },
      "related": {
        "title": "Related requests",
        "help": "Earlier or parallel requests and contacts.",
        "sensitivity": "case",
        "noun": "relatedRequest",
        "list": true
      },
      "annexes": {
        "title": "Annexes",
        "help": "Papers that go with the request.",
        "sensitivity": "case",
        "noun": "annex",
        "list": true
      },
      "translations": {
        "title": "Translations",
        "help": "Translations that go with the request.",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "noun": "translation",
        "list": true
      },
      "signature": {
        "title": "Signature",
        "help": "Who signs.",
        "sensitivity": "public",
        "noun": "signature"
      },
      "internal": {
        "title": "Internal notes",
        "help": "Anything for your own office. Never printed, never sent.",
        "example": {
          "note": "call Tunis before sending"
        },
        "sensitivity": "internal"
      },
      "suppressions": {
        "title": "Accepted findings",
        "help": "Findings that you accept, with the reason.",
        "sensitivity": "internal",
        "noun": "suppression",
        "list": true
      }
    }
  },
  "money": {
    "title": "Amount of money",
    "help": "An amount with its currency.",
    "fields": {
      "amount": {
        "title": "Amount",
        "help": "The number, without thousands separators.",
        "example": 2500,
        "sensitivity": "case",
        "type": "number"
      },
      "currency": {
        "title": "Currency",
        "help": "Currency of the amount; in the text, its three letters of ISO 4217.",
        "example": "EUR",
        "sensitivity": "public",
        "format": "currencyCode"
      },
      "approximate": {
        "title": "Approximate",
        "help": "True where the amount is an estimate.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      }
    }
  },
  "name": {
    "title": "Name",
    "help": "As in the identity document, in Latin letters; other spellings under aliases.",
    "fields": {
      "family": {
        "title": "Family name",
        "help": "As in the passport.",
        "example": "Trabelsi",
        "sensitivity": "personal"
      },
      "given": {
        "title": "Given names",
        "help": "All of them.",
        "example": "Karim Salah",
        "sensitivity": "personal"
      },
      "legal": {
        "title": "Name of the legal person",
        "help": "For a company or other body.",
        "example": "Meridiana Viaggi S.r.l.",
        "sensitivity": "personal"
      },
      "original": {
        "title": "In the original script",
        "help": "The name as written in its own script.",
        "example": "كريم صالح الطرابلسي",
        "sensitivity": "personal"
      },
      "aliases": {
        "title": "Aliases and other spellings",
        "help": "Every other name or spelling used in the case.",
        "example": [
          "Karim the Captain",
          "K. Trabelssi"
        ],
        "sensitivity": "personal",
        "list": true
      }
    }
  },
  "nextDate": {
    "title": "Next date",
    "help": "The next fixed date of the case, e.g. a hearing or the end of detention.",
    "fields": {
      "date": {
        "title": "Date",
        "help": "The day.",
        "example": "2025-09-22",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "what": {
        "title": "What happens",
        "help": "What is fixed for that day.",
        "example": "opening of the trial",
        "sensitivity": "case"
      }
    }
  },
  "oath": {
    "title": "Oath",
    "help": "Whether the evidence must be sworn or affirmed.",
    "sources": [
      "Model Treaty 45/117 art. 5(1)(e)"
    ],
    "fields": {
      "required": {
        "title": "Required",
        "help": "True where sworn or affirmed evidence is needed.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "formula": {
        "title": "Formula",
        "help": "The words to be spoken, where they matter.",
        "sensitivity": "case"
      }
    }
  },
  "offence": {
    "title": "Offence",
    "help": "An offence of the requesting State's law: title, provision, text, penalty, and the argument for dual criminality.",
    "sources": [
      "CoE 1959 art. 14(2)",
      "CoE 1957 art. 12(2)(b)-(c)",
      "UNTOC art. 3(1)"
    ],
    "fields": {
      "id": {
        "title": "Id",
        "help": "Short name used inside the draft.",
        "example": "smuggling",
        "sensitivity": "case",
        "format": "id"
      },
      "title": {
        "title": "Title",
        "help": "The offence's name.",
        "example": "Smuggling of migrants",
        "sensitivity": "case"
      },
      "provision": {
        "title": "Provision",
        "help": "The statute and article.",
        "example": "Legislative Decree 286/1998, art. 12(3)",
        "sources": [
          "CoE 1959 art. 14(2)",
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case"
      },
      "text": {
        "title": "Text of the law (annex)",
        "help": "The annex that holds the text of the provision.",
        "example": "annex-1",
        "sources": [
          "CoE 1957 art. 12(2)(c)"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      },
      "lawText": {
        "title": "Text of the law",
        "help": "The wording itself, where it is short enough to stand in the letter.",
        "sensitivity": "case",
        "prose": true
      },
      "penalty": {
        "title": "Penalty",
        "help": "Minimum and maximum.",
        "sources": [
          "CoE 1957 art. 2(1)",
          "UNTOC art. 2(b)"
        ],
        "sensitivity": "case",
        "layout": "table",
        "noun": "penalty"
      },
      "convention": {
        "title": "Convention offence",
        "help": "The article of the convention that this offence corresponds to: instrument id and article.",
        "example": "som-protocol art. 6(1)(a)",
        "sources": [
          "UNTOC art. 3(1)",
          "Smuggling of Migrants Protocol art. 1(3)"
        ],
        "sensitivity": "case"
      },
      "elements": {
        "title": "Elements",
        "help": "Dual criminality argued element by element.",
        "sensitivity": "case",
        "layout": "table",
        "noun": "offenceElement",
        "list": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Why the same conduct is an offence in both States: argue from what was done.",
        "sources": [
          "UNTOC art. 18(9)",
          "CoE 1959 art. 5(1)(a)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "committedBy": {
        "title": "Alleged against",
        "help": "The persons to whom the offence is attributed.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "accessory": {
        "title": "Accessory offence",
        "help": "True where the offence itself is below the penalty threshold but is included with one above it.",
        "example": false,
        "sources": [
          "CoE 1957 art. 2(2)"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "limitation": {
        "title": "Lapse of time",
        "help": "Provision and statement.",
        "sources": [
          "CoE 1957 art. 12(2) (4th Protocol)",
          "CoE 1957 art. 10"
        ],
        "sensitivity": "case",
        "noun": "limitation"
      },
      "character": {
        "title": "Special character",
        "help": "Where the offence could be seen as fiscal, political or military.",
        "example": [
          "fiscal"
        ],
        "sources": [
          "UNTOC art. 18(22)"
        ],
        "sensitivity": "case",
        "values": {
          "fiscal": "fiscal",
          "political": "political",
          "military": "military"
        },
        "list": true
      },
      "ordinaryNature": {
        "title": "Why it is an ordinary offence",
        "help": "Where the offence could be seen as fiscal, political or military: what makes it more than that, so that it is no ground to refuse.",
        "example": "The customs duty is not what is prosecuted: the boats were bought to carry migrants.",
        "sources": [
          "UNTOC art. 16(15)",
          "UNTOC art. 18(22)"
        ],
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "offenceElement": {
    "title": "Element of the offence",
    "help": "One element of the conduct, and what shows it: dual criminality is argued by conduct, not by the offence's name.",
    "sources": [
      "UNTOC art. 18(9)"
    ],
    "fields": {
      "element": {
        "title": "Element",
        "help": "The element, in a word or a few, or its id in the catalogue of offences.",
        "example": "financialOrOtherMaterialBenefit",
        "sensitivity": "case"
      },
      "provision": {
        "title": "Provision at home",
        "help": "Where the law of the requesting State has this element.",
        "example": "art. 12(3)(d)",
        "sensitivity": "case"
      },
      "homeLaw": {
        "title": "At home",
        "help": "What the law of the requesting State makes of it, where laws differ: some do without the material benefit of smuggling, or only punish more for it.",
        "example": "aggravating",
        "sensitivity": "case",
        "seldom": true,
        "values": {
          "element": "an element of the offence",
          "aggravating": "an aggravating circumstance",
          "notRequired": "not required"
        }
      },
      "exception": {
        "title": "Exception at home",
        "help": "A clause of the law of the requesting State that exempts such conduct, such as one for humanitarian help, and why it does not apply.",
        "example": "Art. 12(2) exempts humanitarian help; the journey was sold for money.",
        "sensitivity": "case",
        "seldom": true,
        "prose": true
      },
      "shownBy": {
        "title": "Shown by",
        "help": "Facts that show it.",
        "sensitivity": "case",
        "noun": "elementEvidence",
        "list": true
      },
      "correspondingConduct": {
        "title": "Corresponding conduct in the requested State",
        "help": "What the same conduct is there, as far as known.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "oralRequest": {
    "title": "Oral request confirmed",
    "help": "An urgent request may be made orally where the two States agree on it; it is confirmed in writing at once. Say what this request confirms.",
    "sources": [
      "UNTOC art. 18(14)"
    ],
    "fields": {
      "when": {
        "title": "When",
        "help": "The day, or the hour with its offset from UTC, at which it was made.",
        "example": "2025-03-13T22:40+01:00",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "format": "dayOrMoment"
      },
      "to": {
        "title": "To whom",
        "help": "The person and the office that took it.",
        "example": "duty officer Mehdi Ayari, central authority of Tunisia",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case"
      },
      "by": {
        "title": "By whom",
        "help": "Who made it.",
        "example": "deputy public prosecutor Giulia Ferrante",
        "sensitivity": "case"
      },
      "means": {
        "title": "By what means",
        "help": "Telephone, or another.",
        "example": "by telephone",
        "sensitivity": "case"
      }
    }
  },
  "other": {
    "title": "Other assistance",
    "help": "Any other form of assistance that is not contrary to the law of the requested State.",
    "sources": [
      "UNTOC art. 18(3)(i)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Any other form of assistance that is not contrary to the law of the requested State.",
        "example": "other",
        "sensitivity": "case",
        "words": [
          "other"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "title": {
        "title": "Title",
        "help": "The assistance in a few words.",
        "example": "Examination of the vessel moored at Sfax",
        "sensitivity": "case"
      },
      "period": {
        "title": "Period",
        "help": "From when to when, where records or data are concerned.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      }
    }
  },
  "penalty": {
    "title": "Penalty",
    "help": "What the law threatens for this offence.",
    "sources": [
      "CoE 1957 art. 2(1)",
      "UNTOC art. 2(b)"
    ],
    "fields": {
      "min": {
        "title": "Minimum",
        "help": "Shortest deprivation of liberty.",
        "example": "P5Y",
        "sensitivity": "case",
        "format": "duration",
        "words": [
          "life",
          "death"
        ],
        "meanings": {
          "life": "for life",
          "death": "death penalty"
        }
      },
      "max": {
        "title": "Maximum",
        "help": "Longest deprivation of liberty.",
        "example": "P15Y",
        "sensitivity": "case",
        "format": "duration",
        "words": [
          "life",
          "death"
        ],
        "meanings": {
          "life": "for life",
          "death": "death penalty"
        }
      },
      "fine": {
        "title": "Fine",
        "help": "The fine threatened, as in the law.",
        "example": "15,000 euros for each person",
        "sensitivity": "case"
      },
      "note": {
        "title": "Note",
        "help": "Aggravation, alternatives, review of life sentences.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "period": {
    "title": "Period",
    "help": "From when to when. Records without a period are refused as too wide, or cost months.",
    "sources": [
      "UNTOC art. 18(15)(d)"
    ],
    "fields": {
      "from": {
        "title": "From",
        "help": "First day, included.",
        "example": "2024-06-01",
        "sensitivity": "case",
        "format": "dayOrMoment"
      },
      "to": {
        "title": "To",
        "help": "Last day, included.",
        "example": "2024-09-30",
        "sensitivity": "case",
        "format": "dayOrMoment"
      },
      "justification": {
        "title": "Why this period",
        "help": "Needed where the period reaches well before the first or after the last event of the facts.",
        "example": "Payments for the preparation began two months before the first crossing.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "person": {
    "title": "Person",
    "help": "A natural or legal person of the case: identity, nationality, where they are, and their role.",
    "sources": [
      "UNTOC art. 18(15)(e)",
      "CoE 1957 art. 12(2)(c)"
    ],
    "fields": {
      "id": {
        "title": "Id",
        "help": "Short name used inside the draft; never printed.",
        "example": "organiser",
        "sensitivity": "case",
        "format": "id"
      },
      "kind": {
        "title": "Natural or legal person",
        "help": "A human being, or a company or other body. Natural if left out.",
        "example": "natural",
        "sensitivity": "case",
        "values": {
          "natural": "natural person",
          "legal": "legal person"
        }
      },
      "role": {
        "title": "Role",
        "help": "What the person is in the case. The requested State must know whether it hears a suspect or a witness.",
        "example": "suspect",
        "sensitivity": "personal",
        "values": {
          "suspect": "suspect",
          "accused": "accused",
          "convicted": "convicted person",
          "personSought": "person sought",
          "witness": "witness",
          "victim": "victim",
          "smuggledMigrant": "smuggled migrant",
          "expert": "expert",
          "addressee": "addressee of documents",
          "accountHolder": "holder of an account",
          "owner": "owner of property",
          "other": "other person concerned"
        }
      },
      "name": {
        "title": "Name",
        "help": "Family and given names, or the legal person's name.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "name"
      },
      "sex": {
        "title": "Sex",
        "help": "As in the identity document.",
        "example": "male",
        "sensitivity": "personal",
        "values": {
          "female": "female",
          "male": "male",
          "other": "other",
          "notStated": "not stated"
        }
      },
      "birth": {
        "title": "Birth",
        "help": "Date and place of birth, or why they are not known.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "birth",
        "orUnknown": true
      },
      "nationalities": {
        "title": "Nationalities",
        "help": "All of them, in the text by their ISO 3166 codes; or why they are not known.",
        "example": [
          "TN"
        ],
        "sources": [
          "UNTOC art. 18(15)(e)",
          "CoE 1959 art. 14(1)(c)"
        ],
        "sensitivity": "personal",
        "format": "stateCode",
        "list": true,
        "orUnknown": true
      },
      "documents": {
        "title": "Identity documents",
        "help": "Documents by which the person can be identified.",
        "sensitivity": "personal",
        "layout": "table",
        "noun": "identityDocument",
        "list": true
      },
      "address": {
        "title": "Address",
        "help": "Last known address, or why it is not known.",
        "sources": [
          "CoE 1959 art. 14(1)(d)"
        ],
        "sensitivity": "personal",
        "noun": "place",
        "orUnknown": true
      },
      "location": {
        "title": "Where the person is now",
        "help": "Where the person is believed to be, or why it is not known.",
        "sources": [
          "UNTOC art. 18(15)(e)",
          "CoE 1957 art. 12(2) (4th Protocol)"
        ],
        "sensitivity": "personal",
        "noun": "place",
        "orUnknown": true
      },
      "contactDetails": {
        "title": "Telephone and e-mail",
        "help": "Numbers and addresses by which the person can be reached or found.",
        "sensitivity": "personal"
      },
      "languages": {
        "title": "Languages",
        "help": "Languages the person understands: for service and hearing.",
        "example": [
          "ar",
          "fr"
        ],
        "sensitivity": "personal",
        "format": "languageTag",
        "list": true
      },
      "occupation": {
        "title": "Occupation",
        "help": "Profession or function.",
        "example": "fisherman",
        "sensitivity": "personal"
      },
      "description": {
        "title": "Description",
        "help": "Build, marks, tattoos and anything by which the person can be recognised.",
        "sensitivity": "personal",
        "prose": true
      },
      "photograph": {
        "title": "Photograph",
        "help": "The annex with a photograph or fingerprints.",
        "example": "annex-4",
        "sensitivity": "personal",
        "format": "id",
        "refersTo": "annex"
      },
      "identityUnknown": {
        "title": "Why the identity is incomplete",
        "help": "Where neither birth, nor a document, nor an address is known: why, and by what the person can be found.",
        "example": "known to the witnesses only by his nickname; uses the number +216 55 010 044",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal"
      },
      "registration": {
        "title": "Registration",
        "help": "For a legal person: register and number.",
        "example": "Registro delle Imprese Palermo, PA-318842",
        "sensitivity": "personal"
      },
      "legalForm": {
        "title": "Legal form",
        "help": "For a legal person.",
        "example": "limited liability company",
        "sensitivity": "personal"
      },
      "representative": {
        "title": "Representative",
        "help": "The person who represents the legal person.",
        "example": "organiser",
        "sensitivity": "personal",
        "format": "id",
        "refersTo": "person"
      },
      "participation": {
        "title": "What this person did",
        "help": "The person's own part in the facts.",
        "sources": [
          "EAW Framework Decision art. 8(1)(e)"
        ],
        "sensitivity": "personal",
        "prose": true
      },
      "protection": {
        "title": "Protection",
        "help": "Whether and how the person must be protected.",
        "sensitivity": "protected",
        "noun": "protection"
      }
    }
  },
  "place": {
    "title": "Place",
    "help": "Where something or someone is, as exactly as known.",
    "fields": {
      "state": {
        "title": "State",
        "help": "The State; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "address": {
        "title": "Address or description",
        "help": "Street, number, town; or a description by which it can be found.",
        "example": "Rue de la Douane 14, Zarzis",
        "sensitivity": "case"
      }
    }
  },
  "preservation": {
    "title": "Expedited preservation of data",
    "help": "Keep stored data from being deleted until a request for their disclosure arrives.",
    "sources": [
      "Budapest Convention art. 29"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Keep stored data from being deleted until a request for their disclosure arrives.",
        "example": "preservation",
        "sensitivity": "case",
        "words": [
          "preservation"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "provider": {
        "title": "Provider",
        "help": "Name and address of the service provider.",
        "example": "Sahel Mobile S.A., Tunis",
        "sensitivity": "case"
      },
      "providerState": {
        "title": "State of the provider",
        "help": "The State, where it is not the requested one; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "identifiers": {
        "title": "Identifiers",
        "help": "Each account, number or address.",
        "sensitivity": "case",
        "noun": "electronicIdentifier",
        "list": true
      },
      "dataClasses": {
        "title": "Classes of data",
        "help": "What exactly is asked for.",
        "example": [
          "name and address of the subscriber",
          "date of activation"
        ],
        "sensitivity": "case",
        "list": true
      },
      "noNotice": {
        "title": "No notice to the user",
        "help": "True where the user must not learn of it.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "period": {
        "title": "Period",
        "help": "Which stored data: from when to when.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "relationToOffence": {
        "title": "Data and their relation to the offence",
        "help": "What data, and what they have to do with the offence.",
        "sources": [
          "Budapest Convention art. 29(2)(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "necessity": {
        "title": "Necessity",
        "help": "Why preservation is needed.",
        "sources": [
          "Budapest Convention art. 29(2)(e)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "custodian": {
        "title": "Custodian or location",
        "help": "What is known of who holds the data and where.",
        "sources": [
          "Budapest Convention art. 29(2)(d)"
        ],
        "sensitivity": "case"
      },
      "intentToRequest": {
        "title": "Request will follow",
        "help": "True: a request for disclosure will follow.",
        "example": true,
        "sources": [
          "Budapest Convention art. 29(2)(f)"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "followUpDate": {
        "title": "Request follows by",
        "help": "Planned day; data are kept for at least sixty days.",
        "example": "2025-05-10",
        "sources": [
          "Budapest Convention art. 29(7)"
        ],
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "extensionOf": {
        "title": "Extension of",
        "help": "Reference of the preservation to be extended.",
        "sensitivity": "case"
      }
    }
  },
  "priorDecisions": {
    "title": "Earlier decisions",
    "help": "Whether the person was already tried, acquitted, pardoned or extradited for the same facts.",
    "sources": [
      "CoE 1957 art. 9"
    ],
    "fields": {
      "none": {
        "title": "None known",
        "help": "True where no earlier decision is known.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "statement": {
        "title": "Statement",
        "help": "Which decisions or proceedings are known, anywhere.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "proceduralWish": {
    "title": "Particular procedure",
    "help": "A formality that the evidence needs to be used at home: what, in detail, and why.",
    "sources": [
      "UNTOC art. 18(15)(d)",
      "UNTOC art. 18(17)"
    ],
    "fields": {
      "what": {
        "title": "What",
        "help": "The procedure in a few words.",
        "example": "audio recording of the hearing",
        "sensitivity": "case"
      },
      "detail": {
        "title": "Details",
        "help": "How it is to be done.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "reason": {
        "title": "Reason",
        "help": "Which rule of your law needs it.",
        "example": "Statements of protected witnesses that are not recorded may not be read at the trial.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "procedure": {
    "title": "How the request is to be executed",
    "help": "Formalities asked for, presence of officials, costs.",
    "sources": [
      "UNTOC art. 18(15)(d)",
      "UNTOC art. 18(17)"
    ],
    "fields": {
      "wishes": {
        "title": "Particular procedures",
        "help": "One entry for each.",
        "sensitivity": "case",
        "noun": "proceduralWish",
        "list": true
      },
      "attendance": {
        "title": "Presence of officials",
        "help": "Who asks to be present.",
        "sensitivity": "case",
        "noun": "attendance",
        "list": true
      },
      "returnOfOriginals": {
        "title": "Originals",
        "help": "Whether originals are needed and when they are returned.",
        "sensitivity": "case",
        "prose": true
      },
      "costs": {
        "title": "Costs",
        "help": "Anything about costs beyond the ordinary rule.",
        "sources": [
          "UNTOC art. 18(28)"
        ],
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "proceedings": {
    "title": "Proceedings",
    "help": "Subject, nature and stage of the case for which assistance is asked.",
    "sources": [
      "UNTOC art. 18(15)(b)"
    ],
    "fields": {
      "type": {
        "title": "Nature",
        "help": "Mutual assistance and extradition are given in criminal matters; say if the case is of another kind.",
        "example": "criminal",
        "sources": [
          "UNTOC art. 18(15)(b)",
          "UNTOC art. 18(2)"
        ],
        "sensitivity": "case",
        "values": {
          "criminal": "criminal proceedings",
          "legalPersonLiability": "proceedings against a legal person for an offence",
          "nonConvictionBasedConfiscation": "confiscation proceedings without conviction",
          "administrativeOffence": "proceedings for an administrative offence that may go before a criminal court",
          "civil": "civil proceedings",
          "family": "family proceedings",
          "administrative": "administrative proceedings"
        }
      },
      "stage": {
        "title": "Stage",
        "help": "Where the case stands. Once charged, name the court and the date of the charge.",
        "example": "investigation",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "values": {
          "investigation": "investigation, no charge yet",
          "charged": "charged, trial not yet opened",
          "trial": "trial",
          "appeal": "appeal",
          "enforcement": "enforcement of a final judgment"
        }
      },
      "reference": {
        "title": "Case number",
        "help": "Number of the case at home.",
        "example": "R.G.N.R. 4417/2024 DDA",
        "sensitivity": "case"
      },
      "subject": {
        "title": "Subject",
        "help": "What the case is about, in one or two sentences.",
        "example": "Investigation of a group that brought migrants by sea from Zarzis to Lampedusa for payment.",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "openedOn": {
        "title": "Opened on",
        "help": "Day on which the case was opened.",
        "example": "2024-08-20",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "chargedOn": {
        "title": "Charged on",
        "help": "Day of the charge or indictment, once there is one.",
        "example": "2025-02-03",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "court": {
        "title": "Court",
        "help": "The court before which the case is, or will be, tried.",
        "example": "Tribunale di Palermo",
        "sensitivity": "case"
      },
      "nextDate": {
        "title": "Next date",
        "help": "The next fixed date.",
        "sensitivity": "case",
        "noun": "nextDate"
      },
      "loss": {
        "title": "Loss or value at stake",
        "help": "Amount of the damage or of the proceeds, where it shows how serious the case is.",
        "sensitivity": "case",
        "noun": "money"
      },
      "remedies": {
        "title": "Legal remedies",
        "help": "Whether a remedy has been sought against the order on which the request rests: which, where, with what result.",
        "sources": [
          "EIO Annex A, section J"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "seriousness": {
        "title": "Why the case is serious",
        "help": "Where the amount is small: what else makes the case worth the requested State's effort.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "protection": {
    "title": "Protection",
    "help": "Whether the person's identity or whereabouts must be protected, how and why.",
    "fields": {
      "measures": {
        "title": "Measures asked for",
        "help": "What the requested State is asked to do, or not to do.",
        "sensitivity": "protected",
        "prose": true
      },
      "reason": {
        "title": "Reason",
        "help": "The threat, as far as it may be told.",
        "sensitivity": "protected",
        "prose": true
      }
    }
  },
  "provisional": {
    "title": "Provisional arrest",
    "help": "What a request for provisional arrest adds: why it cannot wait, that the full request follows, and by when.",
    "sources": [
      "CoE 1957 art. 16(2)"
    ],
    "fields": {
      "urgency": {
        "title": "Why it is urgent",
        "help": "Why the full request cannot be awaited.",
        "sources": [
          "CoE 1957 art. 16(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "fullRequestWillFollow": {
        "title": "Full request will follow",
        "help": "True: the requesting State intends to send the request for extradition.",
        "example": true,
        "sources": [
          "CoE 1957 art. 16(2)"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "fullRequestBy": {
        "title": "Full request by",
        "help": "Day by which it will be there.",
        "example": "2025-04-20",
        "sources": [
          "CoE 1957 art. 16(4)"
        ],
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "arrestedOn": {
        "title": "Arrested on",
        "help": "In the full request: the day of the provisional arrest, from which the time for the request runs.",
        "example": "2025-04-02",
        "sources": [
          "CoE 1957 art. 16(4)"
        ],
        "sensitivity": "case",
        "format": "calendarDate"
      }
    }
  },
  "provisionalArrestRequest": {
    "title": "Request for provisional arrest",
    "help": "Asks another State, in urgent cases, to arrest a person before the request for extradition arrives.",
    "sources": [
      "CoE 1957 art. 16",
      "Model Treaty 45/116 art. 9"
    ],
    "fields": {
      "rogatory": {
        "title": "Format version",
        "help": "Always 1.",
        "example": 1,
        "sensitivity": "internal",
        "words": [
          "1"
        ]
      },
      "kind": {
        "title": "Kind",
        "help": "A request for provisional arrest.",
        "example": "provisionalArrest",
        "sensitivity": "public",
        "words": [
          "provisionalArrest"
        ]
      },
      "reference": {
        "title": "Reference",
        "help": "Your reference number: the answer will bear it.",
        "example": "DDA 4417/2024-R3",
        "sources": [
          "T-CY template box 2"
        ],
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the request. Findings that compare dates count from it.",
        "example": "2025-03-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "status": {
        "title": "Status",
        "help": "While it is a draft, gaps are reported as things to do; once final, as errors.",
        "example": "draft",
        "sensitivity": "internal",
        "values": {
          "draft": "draft",
          "final": "final, ready for signature"
        }
      },
      "requesting": {
        "title": "Requesting State",
        "help": "Who asks.",
        "sources": [
          "UNTOC art. 18(15)(a)-(b)"
        ],
        "sensitivity": "public",
        "noun": "requesting"
      },
      "requested": {
        "title": "Requested State",
        "help": "Whom the request goes to.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "requested"
      },
      "legalBases": {
        "title": "Legal bases",
        "help": "The treaties, laws or assurances on which the request rests. What the request must contain is the strictest union of what they ask.",
        "example": [
          "untoc",
          "som-protocol"
        ],
        "sources": [
          "UNTOC art. 18(7)"
        ],
        "sensitivity": "public",
        "noun": "legalBasis",
        "list": true,
        "words": [
          "untoc",
          "som-protocol",
          "coe-mla-1959",
          "coe-mla-2nd-protocol",
          "coe-extradition-1957",
          "coe-extradition-4th-protocol",
          "tip-protocol",
          "firearms-protocol",
          "uncac",
          "drugs-1988",
          "terrorist-financing-1999",
          "terrorist-bombings-1997",
          "un-cybercrime-2024",
          "budapest",
          "budapest-2nd-protocol",
          "coe-extradition-2nd-protocol",
          "coe-extradition-3rd-protocol",
          "nassau-1992",
          "san-luis-1996",
          "sadc-mla",
          "ecowas-mla",
          "ecowas-extradition",
          "asean-mlat",
          "riyadh-1983",
          "coe-laundering-1990",
          "coe-laundering-2005",
          "eu-mla-2000",
          "eu-freezing-confiscation-2018",
          "eio",
          "eaw",
          "uk-eu-tca-surrender",
          "uk-eu-tca-mla",
          "us-switzerland-mla-1973",
          "us-switzerland-extradition-1990",
          "spain-us-extradition-1970",
          "swiss-irsg",
          "argentina-24767",
          "singapore-macma",
          "us-18-usc-3512",
          "kenya-mla-2011",
          "spain-23-2014",
          "bilateral",
          "domestic-law",
          "reciprocity"
        ]
      },
      "contentStandards": {
        "title": "Content standards",
        "help": "Model treaties and schemes to check against. They advise and never make an error.",
        "example": [
          "un-model-mla"
        ],
        "sensitivity": "internal",
        "list": true,
        "words": [
          "un-model-mla",
          "un-model-extradition",
          "harare-scheme",
          "london-scheme"
        ]
      },
      "urgency": {
        "title": "Urgency and deadline",
        "help": "By when, and why.",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "noun": "urgency"
      },
      "confidentiality": {
        "title": "Confidentiality",
        "help": "Whether, how far and why.",
        "sources": [
          "UNTOC art. 18(20)"
        ],
        "sensitivity": "case",
        "noun": "confidentiality"
      },
      "proceedings": {
        "title": "Proceedings",
        "help": "Subject, nature and stage of the case.",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "noun": "proceedings"
      },
      "persons": {
        "title": "Persons",
        "help": "Everyone the request speaks of, once each; refer to them by id.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "person",
        "list": true
      },
      "offences": {
        "title": "Offences",
        "help": "The offences under the law of the requesting State.",
        "sources": [
          "CoE 1959 art. 14(2)",
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case",
        "noun": "offence",
        "list": true
      },
      "facts": {
        "title": "Facts",
        "help": "A summary of the relevant facts.",
        "sources": [
          "UNTOC art. 18(15)(c)",
          "CoE 1959 art. 14(2)"
        ],
        "sensitivity": "case",
        "noun": "facts"
      },
      "purpose": {
        "title": "Purpose",
        "help": "For what the evidence, information or action is needed: what it is to prove, and against whom.",
        "example": "To prove that {person:organiser} received the price of the crossings and so the element of financial benefit.",
        "sources": [
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "extradition": {
        "title": "Extradition",
        "help": "Who is sought, why, on what decision.",
        "sources": [
          "CoE 1957 art. 12(2)",
          "Model Treaty 45/116 art. 5(2)"
        ],
        "sensitivity": "case",
        "noun": "extradition"
      },
      "procedure": {
        "title": "Execution",
        "help": "Particular procedures, presence of officials, costs.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "noun": "procedure"
      },
      "undertakings": {
        "title": "Undertakings",
        "help": "What the requesting State promises.",
        "sources": [
          "UNTOC art. 18(19)"
        ],
        "sensitivity": "public",
        "noun": "undertakings"
      },
      "related": {
        "title": "Related requests",
        "help": "Earlier or parallel requests and contacts.",
        "sensitivity": "case",
        "noun": "relatedRequest",
        "list": true
      },
      "annexes": {
        "title": "Annexes",
        "help": "Papers that go with the request.",
        "sensitivity": "case",
        "noun": "annex",
        "list": true
      },
      "translations": {
        "title": "Translations",
        "help": "Translations that go with the request.",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "noun": "translation",
        "list": true
      },
      "signature": {
        "title": "Signature",
        "help": "Who signs.",
        "sensitivity": "public",
        "noun": "signature"
      },
      "internal": {
        "title": "Internal notes",
        "help": "Anything for your own office. Never printed, never sent.",
        "example": {
          "note": "call Tunis before sending"
        },
        "sensitivity": "internal"
      },
      "suppressions": {
        "title": "Accepted findings",
        "help": "Findings that you accept, with the reason.",
        "sensitivity": "internal",
        "noun": "suppression",
        "list": true
      }
    }
  },
  "realTimeTrafficData": {
    "title": "Traffic data in real time",
    "help": "Collect, while it happens, who communicates with whom, when and from where; not the contents.",
    "sources": [
      "Budapest Convention art. 33"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Collect, while it happens, who communicates with whom, when and from where; not the contents.",
        "example": "realTimeTrafficData",
        "sensitivity": "case",
        "words": [
          "realTimeTrafficData"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "provider": {
        "title": "Provider",
        "help": "Name and address of the service provider.",
        "example": "Sahel Mobile S.A., Tunis",
        "sensitivity": "case"
      },
      "providerState": {
        "title": "State of the provider",
        "help": "The State, where it is not the requested one; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "identifiers": {
        "title": "Identifiers",
        "help": "Each account, number or address.",
        "sensitivity": "case",
        "noun": "electronicIdentifier",
        "list": true
      },
      "dataClasses": {
        "title": "Classes of data",
        "help": "What exactly is asked for.",
        "example": [
          "name and address of the subscriber",
          "date of activation"
        ],
        "sensitivity": "case",
        "list": true
      },
      "noNotice": {
        "title": "No notice to the user",
        "help": "True where the user must not learn of it.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "period": {
        "title": "Period",
        "help": "From when to when data are to be collected, and why for so long.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "userOrLocation": {
        "title": "User or location",
        "help": "What is known of the owner or user of each account or device, or of where it is.",
        "example": "prepaid number used by the skipper, last seen at the port of Zarzis",
        "sensitivity": "personal"
      },
      "need": {
        "title": "Why it is needed",
        "help": "Why data that are stored already are not enough.",
        "example": "The skipper changes his place every night; only the position of the telephone shows the next departure.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "records": {
    "title": "Other records and certified copies",
    "help": "Obtain originals or certified copies of government, corporate, business or other records.",
    "sources": [
      "UNTOC art. 18(3)(f)",
      "UNTOC art. 18(29)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Obtain originals or certified copies of government, corporate, business or other records.",
        "example": "records",
        "sensitivity": "case",
        "words": [
          "records"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "holder": {
        "title": "Holder",
        "help": "Office or company that keeps the records.",
        "example": "Registre national des entreprises, Tunis",
        "sensitivity": "case"
      },
      "items": {
        "title": "Records",
        "help": "Each record, with number or other mark.",
        "example": [
          "extract on Sahel Cargo SARL with its partners and managers"
        ],
        "sensitivity": "case",
        "list": true
      },
      "publicity": {
        "title": "Open to the public",
        "help": "Public records must be given, others may be.",
        "example": "public",
        "sources": [
          "UNTOC art. 18(29)"
        ],
        "sensitivity": "case",
        "values": {
          "public": "open to the public",
          "nonPublic": "not open to the public",
          "unknown": "not known"
        }
      },
      "stepsTaken": {
        "title": "Steps already taken",
        "help": "Enquiries in open sources and public registers, or through police channels, with their references.",
        "example": "The register on the internet shows the present managers only.",
        "sensitivity": "case",
        "prose": true
      },
      "period": {
        "title": "Period",
        "help": "From when to when records are needed; may be left out for a single identified record.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "certification": {
        "title": "Certification wanted",
        "help": "In what form the copies are to be certified to be evidence at home: certified copies, affidavit of the keeper of the records, none.",
        "example": "copies certified by the bank, with a statement by the keeper of the records",
        "sources": [
          "UNTOC art. 18(3)(f)"
        ],
        "sensitivity": "case"
      }
    }
  },
  "relatedRequest": {
    "title": "Related request",
    "help": "An earlier or parallel request, preservation or message.",
    "fields": {
      "type": {
        "title": "Kind",
        "help": "What it is.",
        "example": "earlierRequest",
        "sensitivity": "case",
        "values": {
          "earlierRequest": "earlier request",
          "provisionalArrest": "request for provisional arrest",
          "preservation": "preservation",
          "policeCooperation": "police co-operation",
          "spontaneousInformation": "spontaneous information",
          "notice": "INTERPOL notice or diffusion",
          "other": "other"
        }
      },
      "reference": {
        "title": "Reference",
        "help": "Its number, there or here.",
        "example": "DDA 4417/2024-R1",
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Its date.",
        "example": "2024-11-04",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "state": {
        "title": "State",
        "help": "To or from which State.",
        "example": "TN",
        "sensitivity": "case",
        "format": "stateCode"
      },
      "note": {
        "title": "Note",
        "help": "What came of it, and how this request relates to it.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "requested": {
    "title": "Requested State",
    "help": "Whom the request goes to.",
    "sources": [
      "UNTOC art. 18(13)"
    ],
    "fields": {
      "state": {
        "title": "State",
        "help": "The State that is asked; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "territory": {
        "title": "Territory or region",
        "help": "Where a part of the State has its own central authority or legal system.",
        "example": "Scotland",
        "sensitivity": "public"
      },
      "authority": {
        "title": "Addressee",
        "help": "The authority to which the request is addressed, normally the central authority designated by the State.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "authority"
      },
      "answers": {
        "title": "Answers to its own questions",
        "help": "What this State wants to be told beyond what the legal bases ask, where a profile of it has a question.",
        "sensitivity": "case",
        "noun": "answerToRequested",
        "list": true
      },
      "throughDiplomaticChannel": {
        "title": "Through the diplomatic channel",
        "help": "True where the request goes through the diplomatic channel.",
        "example": false,
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "type": "boolean"
      }
    }
  },
  "requesting": {
    "title": "Requesting State",
    "help": "Who asks: State, authority making the request, authority conducting the case, and a person to call.",
    "sources": [
      "UNTOC art. 18(15)(a)-(b)",
      "CoE 1959 art. 14(1)(a)"
    ],
    "fields": {
      "state": {
        "title": "State",
        "help": "The State that asks; in the text, its ISO 3166 code.",
        "example": "IT",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "authority": {
        "title": "Authority making the request",
        "help": "The office in whose name the request is made and that signs it.",
        "sources": [
          "UNTOC art. 18(15)(a)",
          "CoE 1959 art. 14(1)(a)"
        ],
        "sensitivity": "public",
        "noun": "authority"
      },
      "conductingAuthority": {
        "title": "Authority conducting the case",
        "help": "Name and functions of the authority that conducts the investigation, prosecution or trial.",
        "example": "requestingAuthority",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "public",
        "noun": "authority",
        "words": [
          "requestingAuthority"
        ],
        "meanings": {
          "requestingAuthority": "the authority that makes the request"
        }
      },
      "validatedBy": {
        "title": "Validated by",
        "help": "The judge, court or prosecutor that validated the order, where the authority that issued it is none (European Investigation Order, section L).",
        "sources": [
          "EIO Annex A, section L"
        ],
        "sensitivity": "public",
        "noun": "authority"
      },
      "transmittedBy": {
        "title": "Transmitted by",
        "help": "The central authority or other channel through which the request leaves, where it is not the authority that makes it.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "authority"
      },
      "contact": {
        "title": "Contact person",
        "help": "Who answers questions.",
        "sensitivity": "public",
        "noun": "contact"
      }
    }
  },
  "returnOfAssets": {
    "title": "Return of assets",
    "help": "Return confiscated property to the requesting State, to its owners or to the victims.",
    "sources": [
      "UNCAC art. 57(3)",
      "UNTOC art. 14(2)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Return confiscated property to the requesting State, to its owners or to the victims.",
        "example": "returnOfAssets",
        "sensitivity": "case",
        "words": [
          "returnOfAssets"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "assets": {
        "title": "Assets",
        "help": "The assets that are to be returned.",
        "example": [
          "account-1"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "asset",
        "list": true
      },
      "basis": {
        "title": "Ground of the return",
        "help": "On which ground the property is to be returned; what must be shown follows from it.",
        "example": "publicFunds",
        "sources": [
          "UNCAC art. 57(3)(a)-(c)"
        ],
        "sensitivity": "case",
        "values": {
          "publicFunds": "embezzled public funds, or the laundering of them",
          "priorOwnership": "prior ownership of the requesting State",
          "recognisedDamage": "damage to the requesting State that the requested State recognises",
          "victims": "other property: return to prior legitimate owners or compensation of victims"
        }
      },
      "judgment": {
        "title": "Final judgment",
        "help": "The annex with the final judgment of the requesting State on which the return rests.",
        "example": "annex-1",
        "sources": [
          "UNCAC art. 57(3)(a)-(b)"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      },
      "waiver": {
        "title": "Waiver of the judgment",
        "help": "Where there is no final judgment: that the requested State has waived it or is asked to, and why.",
        "sources": [
          "UNCAC art. 57(3)(a)-(b)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "ownership": {
        "title": "Ownership or damage shown",
        "help": "By what prior ownership is reasonably established, or the damage recognised.",
        "example": "The account was opened by the Treasury in 2011; the statements are in {annex:annex-2}.",
        "sources": [
          "UNCAC art. 57(3)(b)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "victims": {
        "title": "Victims or owners",
        "help": "The victims or prior legitimate owners.",
        "example": [
          "victim-1"
        ],
        "sources": [
          "UNCAC art. 57(3)(c)",
          "UNTOC art. 14(2)"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "distribution": {
        "title": "Who receives what",
        "help": "How the property reaches the victims or owners: who distributes it, by which list.",
        "sources": [
          "UNTOC art. 14(2)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "recipient": {
        "title": "Account for the return",
        "help": "Where the money is to go. Better confirmed through the central authorities than by letter alone.",
        "example": "Treasury account, confirmed through the central authority under no. 118/2025",
        "sensitivity": "protected"
      },
      "costs": {
        "title": "Costs",
        "help": "Which reasonable expenses the requested State may deduct.",
        "sources": [
          "UNCAC art. 57(4)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "agreement": {
        "title": "Agreement",
        "help": "Whether an agreement on the final disposal is proposed, and who watches over the use of the money.",
        "sources": [
          "UNCAC art. 57(5)"
        ],
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "scopePoint": {
    "title": "Point of scope",
    "help": "Something on which it depends whether the instrument covers the case, and what shows it: reasonable grounds to suspect it are enough for assistance under the Convention against Transnational Organized Crime.",
    "sources": [
      "UNTOC art. 3(1)-(2)",
      "UNTOC art. 18(1)",
      "UNTOC art. 2(a)-(c)"
    ],
    "fields": {
      "point": {
        "title": "Point",
        "help": "The point in a few words, or its id: what makes the offence transnational, or the group an organized criminal group.",
        "example": "committedInSeveralStates",
        "sensitivity": "case"
      },
      "shownBy": {
        "title": "Shown by",
        "help": "Facts that show it.",
        "sensitivity": "case",
        "noun": "elementEvidence",
        "list": true
      }
    }
  },
  "searchAndSeizure": {
    "title": "Search and seizure",
    "help": "Search a place, person or thing and seize named items.",
    "sources": [
      "UNTOC art. 18(3)(c)",
      "CoE 1959 art. 5"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Search a place, person or thing and seize named items.",
        "example": "searchAndSeizure",
        "sensitivity": "case",
        "words": [
          "searchAndSeizure"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "items": {
        "title": "Items sought",
        "help": "Each item or class of items, as narrow as the facts allow.",
        "example": [
          "account books of Meridiana Viaggi S.r.l. for June to September 2024"
        ],
        "sensitivity": "case",
        "list": true
      },
      "grounds": {
        "title": "Grounds",
        "help": "Facts that justify the search: why the items are believed to be there.",
        "sources": [
          "Nassau Convention art. 13"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "occupier": {
        "title": "Occupier",
        "help": "The person who holds the place.",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person"
      },
      "devices": {
        "title": "Digital devices",
        "help": "How devices are to be secured, copied and searched.",
        "sensitivity": "case",
        "prose": true
      },
      "privilege": {
        "title": "Privileged material",
        "help": "Lawyers, doctors, journalists: what is to be respected.",
        "sensitivity": "case",
        "prose": true
      },
      "risks": {
        "title": "Safety",
        "help": "Weapons, dogs, danger of destruction.",
        "sensitivity": "protected",
        "prose": true
      },
      "handover": {
        "title": "Handing over and return",
        "help": "What is to be sent, in what form, and when it goes back.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "sentenceToServe": {
    "title": "Sentence",
    "help": "What was imposed and what remains.",
    "sources": [
      "Model Treaty 45/116 art. 5(2)(c)"
    ],
    "fields": {
      "imposed": {
        "title": "Imposed",
        "help": "The sentence imposed.",
        "example": "P7Y",
        "sensitivity": "case",
        "format": "duration",
        "words": [
          "life",
          "death"
        ],
        "meanings": {
          "life": "for life",
          "death": "death penalty"
        }
      },
      "served": {
        "title": "Served",
        "help": "Time to be credited.",
        "example": "P5M12D",
        "sensitivity": "case",
        "format": "duration"
      },
      "remaining": {
        "title": "Remaining",
        "help": "What remains to be served.",
        "example": "P6Y6M18D",
        "sources": [
          "Model Treaty 45/116 art. 5(2)(c)"
        ],
        "sensitivity": "case",
        "format": "duration",
        "words": [
          "life"
        ],
        "meanings": {
          "life": "for life"
        }
      },
      "computation": {
        "title": "How it was computed",
        "help": "Credits and remissions.",
        "example": "Seven years less five months and twelve days of detention on remand.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "serviceOfDocuments": {
    "title": "Service of documents",
    "help": "Hand procedural documents to a person in the requested State and return proof of it.",
    "sources": [
      "UNTOC art. 18(3)(b)",
      "CoE 1959 art. 7"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Hand procedural documents to a person in the requested State and return proof of it.",
        "example": "serviceOfDocuments",
        "sensitivity": "case",
        "words": [
          "serviceOfDocuments"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "addressee": {
        "title": "Addressee",
        "help": "The person to be served; name and address stand with the person.",
        "example": "addressee",
        "sources": [
          "CoE 1959 art. 14(1)(d)"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person"
      },
      "documents": {
        "title": "Documents",
        "help": "The documents to be served.",
        "sources": [
          "Swiss IRSG art. 76(a)"
        ],
        "sensitivity": "case",
        "noun": "documentToServe",
        "list": true
      },
      "relationToCase": {
        "title": "Relation to the case",
        "help": "What the addressee has to do with the proceedings.",
        "sources": [
          "San Luis Protocol art. 6(4)(b)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "hearingDate": {
        "title": "Hearing date",
        "help": "Where the document is a summons: the day.",
        "example": "2025-09-22",
        "sources": [
          "CoE 1959 art. 7(3)"
        ],
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "serveBefore": {
        "title": "Serve before",
        "help": "Last day on which the service is still of use.",
        "example": "2025-08-01",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "mode": {
        "title": "Mode",
        "help": "A special form must be asked for expressly.",
        "example": "lawOfRequested",
        "sources": [
          "CoE 1959 art. 7(1)"
        ],
        "sensitivity": "case",
        "values": {
          "simple": "simple delivery",
          "lawOfRequested": "in the form of the requested State's law",
          "special": "in a special form"
        }
      },
      "specialForm": {
        "title": "Special form",
        "help": "Which, and why.",
        "sensitivity": "case",
        "prose": true
      },
      "languages": {
        "title": "Languages of the documents",
        "help": "The addressee must understand them.",
        "example": [
          "it",
          "ar"
        ],
        "sensitivity": "case",
        "format": "languageTag",
        "list": true
      },
      "allowances": {
        "title": "Allowances",
        "help": "For a summoned witness or expert: travel and subsistence, approximate amounts.",
        "sources": [
          "CoE 1959 art. 10(2)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "safeConductTerms": {
        "title": "Safe conduct",
        "help": "For a summoned person: from what they are protected and for how long, in words that the summons repeats.",
        "sources": [
          "CoE 1959 art. 12",
          "UNTOC art. 18(27)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "proofOfService": {
        "title": "Proof of service",
        "help": "What proof is needed.",
        "example": "dated receipt signed by the addressee",
        "sensitivity": "case"
      }
    }
  },
  "signature": {
    "title": "Signature",
    "help": "Who signs, where, and whether a seal is set.",
    "fields": {
      "name": {
        "title": "Name",
        "help": "Name of the person who signs.",
        "example": "Dr. Giulia Ferrante",
        "sensitivity": "public"
      },
      "function": {
        "title": "Function",
        "help": "Their function.",
        "example": "Deputy public prosecutor",
        "sensitivity": "case"
      },
      "place": {
        "title": "Place",
        "help": "Where it is signed.",
        "example": "Palermo",
        "sensitivity": "case"
      },
      "date": {
        "title": "Date of signature",
        "help": "Where it differs from the date of the request.",
        "example": "2025-03-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "seal": {
        "title": "Stamp or seal",
        "help": "What is set beside the signature; some States ask for it.",
        "example": "seal",
        "sensitivity": "case",
        "values": {
          "stamp": "official stamp",
          "seal": "official seal",
          "none": "no stamp or seal"
        }
      }
    }
  },
  "spontaneousInformationRequest": {
    "title": "Spontaneous information",
    "help": "Passes on information to another State that has not asked for it, because it may help its own investigation or lead to a request.",
    "sources": [
      "UNTOC art. 18(4)-(5)"
    ],
    "fields": {
      "rogatory": {
        "title": "Format version",
        "help": "Always 1.",
        "example": 1,
        "sensitivity": "internal",
        "words": [
          "1"
        ]
      },
      "kind": {
        "title": "Kind",
        "help": "Information passed on without a request.",
        "example": "spontaneousInformation",
        "sensitivity": "public",
        "words": [
          "spontaneousInformation"
        ]
      },
      "reference": {
        "title": "Reference",
        "help": "Your reference number: the answer will bear it.",
        "example": "DDA 4417/2024-R3",
        "sources": [
          "T-CY template box 2"
        ],
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the request. Findings that compare dates count from it.",
        "example": "2025-03-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "status": {
        "title": "Status",
        "help": "While it is a draft, gaps are reported as things to do; once final, as errors.",
        "example": "draft",
        "sensitivity": "internal",
        "values": {
          "draft": "draft",
          "final": "final, ready for signature"
        }
      },
      "requesting": {
        "title": "Requesting State",
        "help": "Who asks.",
        "sources": [
          "UNTOC art. 18(15)(a)-(b)"
        ],
        "sensitivity": "public",
        "noun": "requesting"
      },
      "requested": {
        "title": "Requested State",
        "help": "Whom the request goes to.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "requested"
      },
      "legalBases": {
        "title": "Legal bases",
        "help": "The treaties, laws or assurances on which the request rests. What the request must contain is the strictest union of what they ask.",
        "example": [
          "untoc",
          "som-protocol"
        ],
        "sources": [
          "UNTOC art. 18(7)"
        ],
        "sensitivity": "public",
        "noun": "legalBasis",
        "list": true,
        "words": [
          "untoc",
          "som-protocol",
          "coe-mla-1959",
          "coe-mla-2nd-protocol",
          "coe-extradition-1957",
          "coe-extradition-4th-protocol",
          "tip-protocol",
          "firearms-protocol",
          "uncac",
          "drugs-1988",
          "terrorist-financing-1999",
          "terrorist-bombings-1997",
          "un-cybercrime-2024",
          "budapest",
          "budapest-2nd-protocol",
          "coe-extradition-2nd-protocol",
          "coe-extradition-3rd-protocol",
          "nassau-1992",
          "san-luis-1996",
          "sadc-mla",
          "ecowas-mla",
          "ecowas-extradition",
          "asean-mlat",
          "riyadh-1983",
          "coe-laundering-1990",
          "coe-laundering-2005",
          "eu-mla-2000",
          "eu-freezing-confiscation-2018",
          "eio",
          "eaw",
          "uk-eu-tca-surrender",
          "uk-eu-tca-mla",
          "us-switzerland-mla-1973",
          "us-switzerland-extradition-1990",
          "spain-us-extradition-1970",
          "swiss-irsg",
          "argentina-24767",
          "singapore-macma",
          "us-18-usc-3512",
          "kenya-mla-2011",
          "spain-23-2014",
          "bilateral",
          "domestic-law",
          "reciprocity"
        ]
      },
      "contentStandards": {
        "title": "Content standards",
        "help": "Model treaties and schemes to check against. They advise and never make an error.",
        "example": [
          "un-model-mla"
        ],
        "sensitivity": "internal",
        "list": true,
        "words": [
          "un-model-mla",
          "un-model-extradition",
          "harare-scheme",
          "london-scheme"
        ]
      },
      "urgency": {
        "title": "Urgency and deadline",
        "help": "By when, and why.",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "noun": "urgency"
      },
      "confidentiality": {
        "title": "Confidentiality",
        "help": "Whether, how far and why.",
        "sources": [
          "UNTOC art. 18(20)"
        ],
        "sensitivity": "case",
        "noun": "confidentiality"
      },
      "proceedings": {
        "title": "Proceedings",
        "help": "Subject, nature and stage of the case.",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "noun": "proceedings"
      },
      "persons": {
        "title": "Persons",
        "help": "Everyone the request speaks of, once each; refer to them by id.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "person",
        "list": true
      },
      "offences": {
        "title": "Offences",
        "help": "The offences under the law of the requesting State.",
        "sources": [
          "CoE 1959 art. 14(2)",
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case",
        "noun": "offence",
        "list": true
      },
      "facts": {
        "title": "Information",
        "help": "What is passed on, and how it is known.",
        "sources": [
          "UNTOC art. 18(4)"
        ],
        "sensitivity": "case",
        "noun": "facts"
      },
      "purpose": {
        "title": "What it may serve for",
        "help": "Which enquiries or proceedings of the other State it may help, or which request it may lead to.",
        "example": "It may help to find those who receive the migrants in Sfax.",
        "sources": [
          "UNTOC art. 18(4)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "procedure": {
        "title": "Execution",
        "help": "Particular procedures, presence of officials, costs.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "noun": "procedure"
      },
      "undertakings": {
        "title": "Undertakings",
        "help": "What the requesting State promises.",
        "sources": [
          "UNTOC art. 18(19)"
        ],
        "sensitivity": "public",
        "noun": "undertakings"
      },
      "related": {
        "title": "Related requests",
        "help": "Earlier or parallel requests and contacts.",
        "sensitivity": "case",
        "noun": "relatedRequest",
        "list": true
      },
      "annexes": {
        "title": "Annexes",
        "help": "Papers that go with the request.",
        "sensitivity": "case",
        "noun": "annex",
        "list": true
      },
      "translations": {
        "title": "Translations",
        "help": "Translations that go with the request.",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "noun": "translation",
        "list": true
      },
      "signature": {
        "title": "Signature",
        "help": "Who signs.",
        "sensitivity": "public",
        "noun": "signature"
      },
      "internal": {
        "title": "Internal notes",
        "help": "Anything for your own office. Never printed, never sent.",
        "example": {
          "note": "call Tunis before sending"
        },
        "sensitivity": "internal"
      },
      "suppressions": {
        "title": "Accepted findings",
        "help": "Findings that you accept, with the reason.",
        "sensitivity": "internal",
        "noun": "suppression",
        "list": true
      }
    }
  },
  "statement": {
    "title": "Statement or testimony",
    "help": "Hear a person as witness, expert, victim or suspect, and record the statement.",
    "sources": [
      "UNTOC art. 18(3)(a)",
      "CoE 1959 art. 3"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Hear a person as witness, expert, victim or suspect, and record the statement.",
        "example": "statement",
        "sensitivity": "case",
        "words": [
          "statement"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "capacity": {
        "title": "In what capacity",
        "help": "As what the person is heard: rights and warnings depend on it.",
        "example": "witness",
        "sensitivity": "case",
        "values": {
          "witness": "as a witness",
          "expert": "as an expert",
          "victim": "as a victim",
          "suspect": "as a suspect",
          "accused": "as an accused person"
        }
      },
      "compelled": {
        "title": "Compelled",
        "help": "True where the person is to be summoned and may be compelled; false for a voluntary statement.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "questions": {
        "title": "Questions",
        "help": "The questions to be put, one entry each.",
        "example": [
          "When and where did you first meet {person:organiser}?"
        ],
        "sources": [
          "San Luis Protocol art. 6(4)(e)"
        ],
        "sensitivity": "case",
        "list": true
      },
      "topics": {
        "title": "Topics",
        "help": "Where the questions cannot be foreseen: the topics.",
        "example": [
          "the payment made on the beach"
        ],
        "sensitivity": "case",
        "list": true
      },
      "manner": {
        "title": "Manner of taking",
        "help": "By whom, in what form, whether verbatim.",
        "example": "by a judge, in question and answer form",
        "sensitivity": "case",
        "prose": true
      },
      "recording": {
        "title": "Recording",
        "help": "How the hearing is to be recorded.",
        "example": "written record signed by the witness, and audio recording",
        "sensitivity": "case"
      },
      "oath": {
        "title": "Oath or affirmation",
        "help": "Say whether the evidence must be sworn or affirmed, also where it need not.",
        "sources": [
          "Model Treaty 45/117 art. 5(1)(e)"
        ],
        "sensitivity": "case",
        "noun": "oath"
      },
      "notices": {
        "title": "Rights to be notified",
        "help": "Warnings that must be given before the hearing, with their wording.",
        "sensitivity": "case",
        "prose": true
      },
      "attendees": {
        "title": "Who attends",
        "help": "Defence counsel, interpreter and others who must or may attend.",
        "sensitivity": "case",
        "list": true
      },
      "expectedKnowledge": {
        "title": "What the person is expected to know",
        "help": "Why this person, and what they can tell.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "subscriberData": {
    "title": "Subscriber information",
    "help": "Who holds an account, a number or an address: identity, contact, payment and installation data.",
    "sources": [
      "Budapest Convention art. 31",
      "UNTOC art. 18(3)(e)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Who holds an account, a number or an address: identity, contact, payment and installation data.",
        "example": "subscriberData",
        "sensitivity": "case",
        "words": [
          "subscriberData"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "provider": {
        "title": "Provider",
        "help": "Name and address of the service provider.",
        "example": "Sahel Mobile S.A., Tunis",
        "sensitivity": "case"
      },
      "providerState": {
        "title": "State of the provider",
        "help": "The State, where it is not the requested one; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "identifiers": {
        "title": "Identifiers",
        "help": "Each account, number or address.",
        "sensitivity": "case",
        "noun": "electronicIdentifier",
        "list": true
      },
      "dataClasses": {
        "title": "Classes of data",
        "help": "What exactly is asked for.",
        "example": [
          "name and address of the subscriber",
          "date of activation"
        ],
        "sensitivity": "case",
        "list": true
      },
      "preservationReference": {
        "title": "Preservation reference",
        "help": "Reference of an earlier preservation.",
        "example": "24/7-TN-2024-118",
        "sensitivity": "case"
      },
      "notPreservedReason": {
        "title": "Why it was not preserved",
        "help": "Where no preservation was asked before.",
        "sensitivity": "case",
        "prose": true
      },
      "noNotice": {
        "title": "No notice to the user",
        "help": "True where the user must not learn of it.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "stepsTaken": {
        "title": "Steps already taken",
        "help": "Enquiries in open sources, through police channels or with the provider itself, with their references.",
        "example": "On 3 March 2025 the provider answered our own enquiry that it gives such data to its own authorities only.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "supplementRequest": {
    "title": "Supplementary request",
    "help": "Adds to an earlier request: answers a question on it, tells what is new, or asks for further assistance in the same case.",
    "sources": [
      "UNTOC art. 18(16)",
      "Model Treaty 45/117 art. 5(3)"
    ],
    "fields": {
      "rogatory": {
        "title": "Format version",
        "help": "Always 1.",
        "example": 1,
        "sensitivity": "internal",
        "words": [
          "1"
        ]
      },
      "kind": {
        "title": "Kind",
        "help": "A request that supplements an earlier one.",
        "example": "supplement",
        "sensitivity": "public",
        "words": [
          "supplement"
        ]
      },
      "reference": {
        "title": "Reference",
        "help": "Your reference number: the answer will bear it.",
        "example": "DDA 4417/2024-R3",
        "sources": [
          "T-CY template box 2"
        ],
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the request. Findings that compare dates count from it.",
        "example": "2025-03-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "status": {
        "title": "Status",
        "help": "While it is a draft, gaps are reported as things to do; once final, as errors.",
        "example": "draft",
        "sensitivity": "internal",
        "values": {
          "draft": "draft",
          "final": "final, ready for signature"
        }
      },
      "requesting": {
        "title": "Requesting State",
        "help": "Who asks.",
        "sources": [
          "UNTOC art. 18(15)(a)-(b)"
        ],
        "sensitivity": "public",
        "noun": "requesting"
      },
      "requested": {
        "title": "Requested State",
        "help": "Whom the request goes to.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "requested"
      },
      "legalBases": {
        "title": "Legal bases",
        "help": "The treaties, laws or assurances on which the request rests. What the request must contain is the strictest union of what they ask.",
        "example": [
          "untoc",
          "som-protocol"
        ],
        "sources": [
          "UNTOC art. 18(7)"
        ],
        "sensitivity": "public",
        "noun": "legalBasis",
        "list": true,
        "words": [
          "untoc",
          "som-protocol",
          "coe-mla-1959",
          "coe-mla-2nd-protocol",
          "coe-extradition-1957",
          "coe-extradition-4th-protocol",
          "tip-protocol",
          "firearms-protocol",
          "uncac",
          "drugs-1988",
          "terrorist-financing-1999",
          "terrorist-bombings-1997",
          "un-cybercrime-2024",
          "budapest",
          "budapest-2nd-protocol",
          "coe-extradition-2nd-protocol",
          "coe-extradition-3rd-protocol",
          "nassau-1992",
          "san-luis-1996",
          "sadc-mla",
          "ecowas-mla",
          "ecowas-extradition",
          "asean-mlat",
          "riyadh-1983",
          "coe-laundering-1990",
          "coe-laundering-2005",
          "eu-mla-2000",
          "eu-freezing-confiscation-2018",
          "eio",
          "eaw",
          "uk-eu-tca-surrender",
          "uk-eu-tca-mla",
          "us-switzerland-mla-1973",
          "us-switzerland-extradition-1990",
          "spain-us-extradition-1970",
          "swiss-irsg",
          "argentina-24767",
          "singapore-macma",
          "us-18-usc-3512",
          "kenya-mla-2011",
          "spain-23-2014",
          "bilateral",
          "domestic-law",
          "reciprocity"
        ]
      },
      "contentStandards": {
        "title": "Content standards",
        "help": "Model treaties and schemes to check against. They advise and never make an error.",
        "example": [
          "un-model-mla"
        ],
        "sensitivity": "internal",
        "list": true,
        "words": [
          "un-model-mla",
          "un-model-extradition",
          "harare-scheme",
          "london-scheme"
        ]
      },
      "urgency": {
        "title": "Urgency and deadline",
        "help": "By when, and why.",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "noun": "urgency"
      },
      "confidentiality": {
        "title": "Confidentiality",
        "help": "Whether, how far and why.",
        "sources": [
          "UNTOC art. 18(20)"
        ],
        "sensitivity": "case",
        "noun": "confidentiality"
      },
      "proceedings": {
        "title": "Proceedings",
        "help": "Subject, nature and stage of the case.",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "noun": "proceedings"
      },
      "persons": {
        "title": "Persons",
        "help": "Everyone the request speaks of, once each; refer to them by id.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "person",
        "list": true
      },
      "offences": {
        "title": "Offences",
        "help": "The offences under the law of the requesting State.",
        "sources": [
          "CoE 1959 art. 14(2)",
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case",
        "noun": "offence",
        "list": true
      },
      "facts": {
        "title": "Facts",
        "help": "A summary of the relevant facts.",
        "sources": [
          "UNTOC art. 18(15)(c)",
          "CoE 1959 art. 14(2)"
        ],
        "sensitivity": "case",
        "noun": "facts"
      },
      "purpose": {
        "title": "Purpose",
        "help": "For what the evidence, information or action is needed: what it is to prove, and against whom.",
        "example": "To prove that {person:organiser} received the price of the crossings and so the element of financial benefit.",
        "sources": [
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "measures": {
        "title": "Further assistance requested",
        "help": "What is asked beyond the earlier request; nothing, where only information is added.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "measure",
        "types": [
          "statement",
          "videoHearing",
          "telephoneHearing",
          "serviceOfDocuments",
          "searchAndSeizure",
          "examinationOfObjectsAndSites",
          "expertEvaluation",
          "bankRecords",
          "records",
          "criminalRecords",
          "freezing",
          "confiscationEnforcement",
          "returnOfAssets",
          "tracingProceeds",
          "transferOfDetainedPerson",
          "voluntaryAppearance",
          "subscriberData",
          "trafficData",
          "contentData",
          "realTimeTrafficData",
          "interception",
          "preservation",
          "emergencyDisclosure",
          "documentVerification",
          "locatingPersons",
          "controlledDelivery",
          "crossBorderSurveillance",
          "covertInvestigation",
          "jointInvestigationTeam",
          "other"
        ],
        "list": true
      },
      "assets": {
        "title": "Assets",
        "help": "Property to be found, frozen or confiscated.",
        "sources": [
          "UNTOC art. 13(3)"
        ],
        "sensitivity": "personal",
        "noun": "asset",
        "list": true
      },
      "procedure": {
        "title": "Execution",
        "help": "Particular procedures, presence of officials, costs.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "noun": "procedure"
      },
      "undertakings": {
        "title": "Undertakings",
        "help": "What the requesting State promises.",
        "sources": [
          "UNTOC art. 18(19)"
        ],
        "sensitivity": "public",
        "noun": "undertakings"
      },
      "related": {
        "title": "Related requests",
        "help": "Earlier or parallel requests and contacts.",
        "sensitivity": "case",
        "noun": "relatedRequest",
        "list": true
      },
      "annexes": {
        "title": "Annexes",
        "help": "Papers that go with the request.",
        "sensitivity": "case",
        "noun": "annex",
        "list": true
      },
      "translations": {
        "title": "Translations",
        "help": "Translations that go with the request.",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "noun": "translation",
        "list": true
      },
      "signature": {
        "title": "Signature",
        "help": "Who signs.",
        "sensitivity": "public",
        "noun": "signature"
      },
      "internal": {
        "title": "Internal notes",
        "help": "Anything for your own office. Never printed, never sent.",
        "example": {
          "note": "call Tunis before sending"
        },
        "sensitivity": "internal"
      },
      "suppressions": {
        "title": "Accepted findings",
        "help": "Findings that you accept, with the reason.",
        "sensitivity": "internal",
        "noun": "suppression",
        "list": true
      }
    }
  },
  "suppression": {
    "title": "Accepted finding",
    "help": "A finding that you have looked at and accept, with the reason.",
    "fields": {
      "rule": {
        "title": "Rule",
        "help": "Id of the rule.",
        "example": "no-law-text",
        "sensitivity": "internal"
      },
      "path": {
        "title": "Path",
        "help": "JSON Pointer of the place; the whole request if left out.",
        "example": "/offences/0",
        "sensitivity": "internal"
      },
      "reason": {
        "title": "Reason",
        "help": "Why it is accepted. Without a reason it does not count.",
        "example": "The requested State holds the text from our request of 4 November 2024.",
        "sensitivity": "internal"
      }
    }
  },
  "teamMember": {
    "title": "Member of the team",
    "help": "One member or one office that is proposed for the team.",
    "sources": [
      "CoE 1959 2nd Protocol art. 20(2)"
    ],
    "fields": {
      "state": {
        "title": "State",
        "help": "The State; in the text, its ISO 3166 code.",
        "example": "IT",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "authority": {
        "title": "Authority",
        "help": "The office that sends the member.",
        "example": "Procura della Repubblica di Palermo",
        "sensitivity": "case"
      },
      "name": {
        "title": "Name",
        "help": "Name, where it is known.",
        "example": "Dr. Giulia Ferrante",
        "sensitivity": "case"
      },
      "function": {
        "title": "Function",
        "help": "Their function at home.",
        "example": "deputy public prosecutor",
        "sensitivity": "case"
      },
      "role": {
        "title": "Role in the team",
        "help": "Who leads; who is seconded to another State; who only takes part.",
        "example": "leader",
        "sensitivity": "case",
        "values": {
          "leader": "leader of the team",
          "member": "member",
          "secondedMember": "seconded member",
          "participant": "participant without the powers of a member"
        }
      }
    }
  },
  "telephoneHearing": {
    "title": "Hearing by telephone",
    "help": "Hear a witness or an expert who is in the requested State by telephone conference, with their consent. Not for accused persons.",
    "sources": [
      "CoE 1959 2nd Protocol art. 10"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Hear a witness or an expert who is in the requested State by telephone conference, with their consent. Not for accused persons.",
        "example": "telephoneHearing",
        "sensitivity": "case",
        "words": [
          "telephoneHearing"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "capacity": {
        "title": "In what capacity",
        "help": "As what the person is heard.",
        "example": "expert",
        "sensitivity": "case",
        "values": {
          "witness": "as a witness",
          "expert": "as an expert"
        }
      },
      "willing": {
        "title": "Person is willing",
        "help": "True where the person has said that they are willing to be heard by telephone. The request must say so.",
        "example": true,
        "sources": [
          "CoE 1959 2nd Protocol art. 10(4)"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "reason": {
        "title": "Why by telephone",
        "help": "Why neither appearance nor a video link is needed or possible.",
        "example": "The expert only has to confirm two dates of her written report.",
        "sensitivity": "case",
        "prose": true
      },
      "judicialAuthority": {
        "title": "Judicial authority",
        "help": "Name of the authority before which the hearing takes place.",
        "example": "Tribunale di Palermo, second criminal section",
        "sources": [
          "CoE 1959 2nd Protocol art. 10(4)"
        ],
        "sensitivity": "case"
      },
      "conductedBy": {
        "title": "Conducted by",
        "help": "Names and functions of the persons who conduct the hearing.",
        "example": [
          "Judge Paola Messina, presiding"
        ],
        "sources": [
          "CoE 1959 2nd Protocol art. 10(4)"
        ],
        "sensitivity": "case",
        "list": true
      },
      "start": {
        "title": "Beginning",
        "help": "Date and time with the offset from UTC.",
        "example": "2025-06-24T10:00+02:00",
        "sensitivity": "case",
        "format": "moment"
      },
      "timeZone": {
        "title": "Time zone",
        "help": "IANA name, where no offset is given with the time.",
        "example": "Europe/Rome",
        "sensitivity": "case"
      },
      "duration": {
        "title": "Expected length",
        "help": "How long it will take.",
        "example": "half an hour",
        "sensitivity": "case"
      },
      "telephone": {
        "title": "Telephone numbers",
        "help": "The number to be called, and one on which the court can be reached.",
        "example": "+216 75 555 010; court: +39 091 555 0181",
        "sensitivity": "personal"
      },
      "identification": {
        "title": "Who identifies the person",
        "help": "Who checks identity at the place of the hearing.",
        "example": "a judge of the requested State",
        "sensitivity": "case"
      },
      "interpreter": {
        "title": "Interpreter",
        "help": "Language, and who provides the interpreter.",
        "example": "French, provided by the requesting court",
        "sensitivity": "case"
      },
      "oath": {
        "title": "Oath or affirmation",
        "help": "Say whether the evidence must be sworn or affirmed, also where it need not.",
        "sources": [
          "Model Treaty 45/117 art. 5(1)(e)"
        ],
        "sensitivity": "case",
        "noun": "oath"
      },
      "questions": {
        "title": "Questions",
        "help": "The questions to be put, one entry each.",
        "example": [
          "When and where did you first meet {person:organiser}?"
        ],
        "sources": [
          "San Luis Protocol art. 6(4)(e)"
        ],
        "sensitivity": "case",
        "list": true
      },
      "topics": {
        "title": "Topics",
        "help": "Where the questions cannot be foreseen: the topics.",
        "example": [
          "the payment made on the beach"
        ],
        "sensitivity": "case",
        "list": true
      },
      "recording": {
        "title": "Recording",
        "help": "How the hearing is to be recorded.",
        "example": "written record signed by the witness, and audio recording",
        "sensitivity": "case"
      },
      "costs": {
        "title": "Costs",
        "help": "Who bears the costs of the call and of interpreters.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "tracingProceeds": {
    "title": "Tracing of proceeds",
    "help": "Identify or trace proceeds, property or instrumentalities.",
    "sources": [
      "UNTOC art. 18(3)(g)",
      "UNTOC art. 13(2)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Identify or trace proceeds, property or instrumentalities.",
        "example": "tracingProceeds",
        "sensitivity": "case",
        "words": [
          "tracingProceeds"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "knownPath": {
        "title": "Known path of the money",
        "help": "What is known so far, step by step.",
        "sensitivity": "case",
        "prose": true
      },
      "period": {
        "title": "Period",
        "help": "From when to when.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      },
      "assets": {
        "title": "Assets already known",
        "help": "The assets that are known already.",
        "example": [
          "account-1"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "asset",
        "list": true
      },
      "stepsTaken": {
        "title": "Steps already taken",
        "help": "Enquiries through asset recovery or financial intelligence channels, with their references.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "trafficData": {
    "title": "Stored traffic data",
    "help": "Who communicated with whom, when, from where: stored connection data, not contents.",
    "sources": [
      "Budapest Convention art. 31",
      "UNTOC art. 18(3)(e)"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Who communicated with whom, when, from where: stored connection data, not contents.",
        "example": "trafficData",
        "sensitivity": "case",
        "words": [
          "trafficData"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "provider": {
        "title": "Provider",
        "help": "Name and address of the service provider.",
        "example": "Sahel Mobile S.A., Tunis",
        "sensitivity": "case"
      },
      "providerState": {
        "title": "State of the provider",
        "help": "The State, where it is not the requested one; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "identifiers": {
        "title": "Identifiers",
        "help": "Each account, number or address.",
        "sensitivity": "case",
        "noun": "electronicIdentifier",
        "list": true
      },
      "dataClasses": {
        "title": "Classes of data",
        "help": "What exactly is asked for.",
        "example": [
          "name and address of the subscriber",
          "date of activation"
        ],
        "sensitivity": "case",
        "list": true
      },
      "preservationReference": {
        "title": "Preservation reference",
        "help": "Reference of an earlier preservation.",
        "example": "24/7-TN-2024-118",
        "sensitivity": "case"
      },
      "notPreservedReason": {
        "title": "Why it was not preserved",
        "help": "Where no preservation was asked before.",
        "sensitivity": "case",
        "prose": true
      },
      "noNotice": {
        "title": "No notice to the user",
        "help": "True where the user must not learn of it.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "period": {
        "title": "Period",
        "help": "From when to when.",
        "example": {
          "from": "2024-06-01",
          "to": "2024-09-30"
        },
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "noun": "period"
      }
    }
  },
  "transferConsent": {
    "title": "Consent",
    "help": "The person's free and informed consent.",
    "sources": [
      "UNTOC art. 18(10)(a)"
    ],
    "fields": {
      "annex": {
        "title": "Annex",
        "help": "The annex with the declaration.",
        "example": "annex-2",
        "sources": [
          "CoE 1959 2nd Protocol art. 13(3)"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      },
      "date": {
        "title": "Date",
        "help": "When it was given.",
        "example": "2025-02-20",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "informedBy": {
        "title": "Given before",
        "help": "Before whom, and with what information.",
        "sensitivity": "case"
      }
    }
  },
  "transferOfDetainedPerson": {
    "title": "Transfer of a detained person",
    "help": "Transfer a person in custody for a time, for identification, testimony or other help, with the person's consent.",
    "sources": [
      "UNTOC art. 18(10)-(12)",
      "CoE 1959 art. 11"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Transfer a person in custody for a time, for identification, testimony or other help, with the person's consent.",
        "example": "transferOfDetainedPerson",
        "sensitivity": "case",
        "words": [
          "transferOfDetainedPerson"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "person": {
        "title": "Person",
        "help": "The detained person.",
        "example": "witness-b",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person"
      },
      "consent": {
        "title": "Consent",
        "help": "Free and informed.",
        "sources": [
          "UNTOC art. 18(10)(a)"
        ],
        "sensitivity": "case",
        "noun": "transferConsent"
      },
      "detainedAt": {
        "title": "Detained at",
        "help": "Prison, and since when.",
        "sensitivity": "case"
      },
      "sentenceEnds": {
        "title": "Sentence ends",
        "help": "Day on which detention there ends.",
        "example": "2027-10-31",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "from": {
        "title": "Needed from",
        "help": "First day.",
        "example": "2025-09-20",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "returnDate": {
        "title": "Return by",
        "help": "Day by which the person is returned.",
        "example": "2025-10-05",
        "sources": [
          "UNTOC art. 18(11)(b)",
          "CoE 1959 2nd Protocol art. 13"
        ],
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "custody": {
        "title": "Custody and escort",
        "help": "How the person is kept and escorted, and through which States.",
        "sources": [
          "UNTOC art. 18(11)(a)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "hearing": {
        "title": "Hearing",
        "help": "Court and date for which the person is needed.",
        "sensitivity": "case"
      },
      "immunity": {
        "title": "Immunity",
        "help": "That the person is not prosecuted or detained for earlier acts.",
        "sources": [
          "UNTOC art. 18(12)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "medical": {
        "title": "Medical needs",
        "help": "If any.",
        "sensitivity": "personal",
        "prose": true
      }
    }
  },
  "transferOfProceedingsRequest": {
    "title": "Request for the transfer of criminal proceedings",
    "help": "Asks another State to take over a criminal case, where that serves justice better than to go on with it here.",
    "sources": [
      "UNTOC art. 21"
    ],
    "fields": {
      "rogatory": {
        "title": "Format version",
        "help": "Always 1.",
        "example": 1,
        "sensitivity": "internal",
        "words": [
          "1"
        ]
      },
      "kind": {
        "title": "Kind",
        "help": "A request for the transfer of criminal proceedings.",
        "example": "transferOfProceedings",
        "sensitivity": "public",
        "words": [
          "transferOfProceedings"
        ]
      },
      "reference": {
        "title": "Reference",
        "help": "Your reference number: the answer will bear it.",
        "example": "DDA 4417/2024-R3",
        "sources": [
          "T-CY template box 2"
        ],
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the request. Findings that compare dates count from it.",
        "example": "2025-03-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "status": {
        "title": "Status",
        "help": "While it is a draft, gaps are reported as things to do; once final, as errors.",
        "example": "draft",
        "sensitivity": "internal",
        "values": {
          "draft": "draft",
          "final": "final, ready for signature"
        }
      },
      "requesting": {
        "title": "Requesting State",
        "help": "Who asks.",
        "sources": [
          "UNTOC art. 18(15)(a)-(b)"
        ],
        "sensitivity": "public",
        "noun": "requesting"
      },
      "requested": {
        "title": "Requested State",
        "help": "Whom the request goes to.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "requested"
      },
      "legalBases": {
        "title": "Legal bases",
        "help": "The treaties, laws or assurances on which the request rests. What the request must contain is the strictest union of what they ask.",
        "example": [
          "untoc",
          "som-protocol"
        ],
        "sources": [
          "UNTOC art. 18(7)"
        ],
        "sensitivity": "public",
        "noun": "legalBasis",
        "list": true,
        "words": [
          "untoc",
          "som-protocol",
          "coe-mla-1959",
          "coe-mla-2nd-protocol",
          "coe-extradition-1957",
          "coe-extradition-4th-protocol",
          "tip-protocol",
          "firearms-protocol",
          "uncac",
          "drugs-1988",
          "terrorist-financing-1999",
          "terrorist-bombings-1997",
          "un-cybercrime-2024",
          "budapest",
          "budapest-2nd-protocol",
          "coe-extradition-2nd-protocol",
          "coe-extradition-3rd-protocol",
          "nassau-1992",
          "san-luis-1996",
          "sadc-mla",
          "ecowas-mla",
          "ecowas-extradition",
          "asean-mlat",
          "riyadh-1983",
          "coe-laundering-1990",
          "coe-laundering-2005",
          "eu-mla-2000",
          "eu-freezing-confiscation-2018",
          "eio",
          "eaw",
          "uk-eu-tca-surrender",
          "uk-eu-tca-mla",
          "us-switzerland-mla-1973",
          "us-switzerland-extradition-1990",
          "spain-us-extradition-1970",
          "swiss-irsg",
          "argentina-24767",
          "singapore-macma",
          "us-18-usc-3512",
          "kenya-mla-2011",
          "spain-23-2014",
          "bilateral",
          "domestic-law",
          "reciprocity"
        ]
      },
      "contentStandards": {
        "title": "Content standards",
        "help": "Model treaties and schemes to check against. They advise and never make an error.",
        "example": [
          "un-model-mla"
        ],
        "sensitivity": "internal",
        "list": true,
        "words": [
          "un-model-mla",
          "un-model-extradition",
          "harare-scheme",
          "london-scheme"
        ]
      },
      "urgency": {
        "title": "Urgency and deadline",
        "help": "By when, and why.",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "noun": "urgency"
      },
      "confidentiality": {
        "title": "Confidentiality",
        "help": "Whether, how far and why.",
        "sources": [
          "UNTOC art. 18(20)"
        ],
        "sensitivity": "case",
        "noun": "confidentiality"
      },
      "proceedings": {
        "title": "Proceedings",
        "help": "Subject, nature and stage of the case.",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "noun": "proceedings"
      },
      "persons": {
        "title": "Persons",
        "help": "Everyone the request speaks of, once each; refer to them by id.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "person",
        "list": true
      },
      "offences": {
        "title": "Offences",
        "help": "The offences under the law of the requesting State.",
        "sources": [
          "CoE 1959 art. 14(2)",
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case",
        "noun": "offence",
        "list": true
      },
      "facts": {
        "title": "Facts",
        "help": "A summary of the relevant facts.",
        "sources": [
          "UNTOC art. 18(15)(c)",
          "CoE 1959 art. 14(2)"
        ],
        "sensitivity": "case",
        "noun": "facts"
      },
      "purpose": {
        "title": "Why the transfer serves justice",
        "help": "Why the case is better tried there: where the accused, the victims and the evidence are, and which proceedings run there already.",
        "example": "The accused lives in Tunisia and is prosecuted there for the same journeys; all witnesses but one are there.",
        "sources": [
          "UNTOC art. 21"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "procedure": {
        "title": "Execution",
        "help": "Particular procedures, presence of officials, costs.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "noun": "procedure"
      },
      "undertakings": {
        "title": "Undertakings",
        "help": "What the requesting State promises.",
        "sources": [
          "UNTOC art. 18(19)"
        ],
        "sensitivity": "public",
        "noun": "undertakings"
      },
      "related": {
        "title": "Related requests",
        "help": "Earlier or parallel requests and contacts.",
        "sensitivity": "case",
        "noun": "relatedRequest",
        "list": true
      },
      "annexes": {
        "title": "Annexes",
        "help": "Papers that go with the request.",
        "sensitivity": "case",
        "noun": "annex",
        "list": true
      },
      "translations": {
        "title": "Translations",
        "help": "Translations that go with the request.",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "noun": "translation",
        "list": true
      },
      "signature": {
        "title": "Signature",
        "help": "Who signs.",
        "sensitivity": "public",
        "noun": "signature"
      },
      "internal": {
        "title": "Internal notes",
        "help": "Anything for your own office. Never printed, never sent.",
        "example": {
          "note": "call Tunis before sending"
        },
        "sensitivity": "internal"
      },
      "suppressions": {
        "title": "Accepted findings",
        "help": "Findings that you accept, with the reason.",
        "sensitivity": "internal",
        "noun": "suppression",
        "list": true
      }
    }
  },
  "transit": {
    "title": "Transit",
    "help": "For a request for transit: who surrenders the person, that it has been granted, and how the journey goes.",
    "sources": [
      "CoE 1957 art. 21",
      "CoE 1957 4th Protocol art. 5 (new art. 21(2))"
    ],
    "fields": {
      "surrenderedBy": {
        "title": "Surrendering State",
        "help": "The State from which the person comes.",
        "example": "AL",
        "sensitivity": "case",
        "format": "stateCode"
      },
      "surrenderConfirmed": {
        "title": "Surrender confirmed",
        "help": "True: the person is to be surrendered.",
        "example": true,
        "sources": [
          "CoE 1957 4th Protocol art. 5 (new art. 21(2))"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "surrenderDecision": {
        "title": "Decision on the surrender",
        "help": "By whom it was granted, when and under which number.",
        "example": "decision of the Minister of Justice of Albania of 3 June 2025, no. 214/2",
        "sensitivity": "case"
      },
      "when": {
        "title": "When",
        "help": "Day or hour of the transit.",
        "example": "2025-06-20T14:10+02:00",
        "sensitivity": "case",
        "format": "dayOrMoment"
      },
      "means": {
        "title": "By what means",
        "help": "How the person travels.",
        "example": "air",
        "sensitivity": "case",
        "values": {
          "air": "by air",
          "land": "by land",
          "sea": "by sea"
        }
      },
      "route": {
        "title": "Route",
        "help": "Where the person enters and leaves, flight and vehicle, stops.",
        "example": "Flight XY 210 from Tirana, arrival 14:10; flight XY 318 to Athens, departure 17:25.",
        "sensitivity": "case",
        "prose": true
      },
      "escort": {
        "title": "Escort",
        "help": "Who accompanies the person, and with what equipment.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "transitRequest": {
    "title": "Request for transit",
    "help": "Asks a State for leave to take a person who is being surrendered through its territory.",
    "sources": [
      "CoE 1957 art. 21",
      "CoE 1957 4th Protocol art. 5 (new art. 21(2))"
    ],
    "fields": {
      "rogatory": {
        "title": "Format version",
        "help": "Always 1.",
        "example": 1,
        "sensitivity": "internal",
        "words": [
          "1"
        ]
      },
      "kind": {
        "title": "Kind",
        "help": "A request for transit.",
        "example": "transit",
        "sensitivity": "public",
        "words": [
          "transit"
        ]
      },
      "reference": {
        "title": "Reference",
        "help": "Your reference number: the answer will bear it.",
        "example": "DDA 4417/2024-R3",
        "sources": [
          "T-CY template box 2"
        ],
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the request. Findings that compare dates count from it.",
        "example": "2025-03-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "status": {
        "title": "Status",
        "help": "While it is a draft, gaps are reported as things to do; once final, as errors.",
        "example": "draft",
        "sensitivity": "internal",
        "values": {
          "draft": "draft",
          "final": "final, ready for signature"
        }
      },
      "requesting": {
        "title": "Requesting State",
        "help": "Who asks.",
        "sources": [
          "UNTOC art. 18(15)(a)-(b)"
        ],
        "sensitivity": "public",
        "noun": "requesting"
      },
      "requested": {
        "title": "Requested State",
        "help": "Whom the request goes to.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "requested"
      },
      "legalBases": {
        "title": "Legal bases",
        "help": "The treaties, laws or assurances on which the request rests. What the request must contain is the strictest union of what they ask.",
        "example": [
          "untoc",
          "som-protocol"
        ],
        "sources": [
          "UNTOC art. 18(7)"
        ],
        "sensitivity": "public",
        "noun": "legalBasis",
        "list": true,
        "words": [
          "untoc",
          "som-protocol",
          "coe-mla-1959",
          "coe-mla-2nd-protocol",
          "coe-extradition-1957",
          "coe-extradition-4th-protocol",
          "tip-protocol",
          "firearms-protocol",
          "uncac",
          "drugs-1988",
          "terrorist-financing-1999",
          "terrorist-bombings-1997",
          "un-cybercrime-2024",
          "budapest",
          "budapest-2nd-protocol",
          "coe-extradition-2nd-protocol",
          "coe-extradition-3rd-protocol",
          "nassau-1992",
          "san-luis-1996",
          "sadc-mla",
          "ecowas-mla",
          "ecowas-extradition",
          "asean-mlat",
          "riyadh-1983",
          "coe-laundering-1990",
          "coe-laundering-2005",
          "eu-mla-2000",
          "eu-freezing-confiscation-2018",
          "eio",
          "eaw",
          "uk-eu-tca-surrender",
          "uk-eu-tca-mla",
          "us-switzerland-mla-1973",
          "us-switzerland-extradition-1990",
          "spain-us-extradition-1970",
          "swiss-irsg",
          "argentina-24767",
          "singapore-macma",
          "us-18-usc-3512",
          "kenya-mla-2011",
          "spain-23-2014",
          "bilateral",
          "domestic-law",
          "reciprocity"
        ]
      },
      "contentStandards": {
        "title": "Content standards",
        "help": "Model treaties and schemes to check against. They advise and never make an error.",
        "example": [
          "un-model-mla"
        ],
        "sensitivity": "internal",
        "list": true,
        "words": [
          "un-model-mla",
          "un-model-extradition",
          "harare-scheme",
          "london-scheme"
        ]
      },
      "urgency": {
        "title": "Urgency and deadline",
        "help": "By when, and why.",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "noun": "urgency"
      },
      "confidentiality": {
        "title": "Confidentiality",
        "help": "Whether, how far and why.",
        "sources": [
          "UNTOC art. 18(20)"
        ],
        "sensitivity": "case",
        "noun": "confidentiality"
      },
      "proceedings": {
        "title": "Proceedings",
        "help": "Subject, nature and stage of the case.",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "noun": "proceedings"
      },
      "persons": {
        "title": "Persons",
        "help": "Everyone the request speaks of, once each; refer to them by id.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "person",
        "list": true
      },
      "offences": {
        "title": "Offences",
        "help": "The offences under the law of the requesting State.",
        "sources": [
          "CoE 1959 art. 14(2)",
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case",
        "noun": "offence",
        "list": true
      },
      "facts": {
        "title": "Facts",
        "help": "A summary of the relevant facts.",
        "sources": [
          "UNTOC art. 18(15)(c)",
          "CoE 1959 art. 14(2)"
        ],
        "sensitivity": "case",
        "noun": "facts"
      },
      "purpose": {
        "title": "Purpose",
        "help": "For what the evidence, information or action is needed: what it is to prove, and against whom.",
        "example": "To prove that {person:organiser} received the price of the crossings and so the element of financial benefit.",
        "sources": [
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "extradition": {
        "title": "Transit",
        "help": "Who is taken through, on what decision, from which State and by which way.",
        "sources": [
          "CoE 1957 art. 12(2)",
          "Model Treaty 45/116 art. 5(2)"
        ],
        "sensitivity": "case",
        "noun": "extradition"
      },
      "procedure": {
        "title": "Execution",
        "help": "Particular procedures, presence of officials, costs.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "noun": "procedure"
      },
      "undertakings": {
        "title": "Undertakings",
        "help": "What the requesting State promises.",
        "sources": [
          "UNTOC art. 18(19)"
        ],
        "sensitivity": "public",
        "noun": "undertakings"
      },
      "related": {
        "title": "Related requests",
        "help": "Earlier or parallel requests and contacts.",
        "sensitivity": "case",
        "noun": "relatedRequest",
        "list": true
      },
      "annexes": {
        "title": "Annexes",
        "help": "Papers that go with the request.",
        "sensitivity": "case",
        "noun": "annex",
        "list": true
      },
      "translations": {
        "title": "Translations",
        "help": "Translations that go with the request.",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "noun": "translation",
        "list": true
      },
      "signature": {
        "title": "Signature",
        "help": "Who signs.",
        "sensitivity": "public",
        "noun": "signature"
      },
      "internal": {
        "title": "Internal notes",
        "help": "Anything for your own office. Never printed, never sent.",
        "example": {
          "note": "call Tunis before sending"
        },
        "sensitivity": "internal"
      },
      "suppressions": {
        "title": "Accepted findings",
        "help": "Findings that you accept, with the reason.",
        "sensitivity": "internal",
        "noun": "suppression",
        "list": true
      }
    }
  },
  "translation": {
    "title": "Translation",
    "help": "A translation that goes with the request.",
    "sources": [
      "UNTOC art. 18(14)"
    ],
    "fields": {
      "language": {
        "title": "Language",
        "help": "Into which language.",
        "example": "fr",
        "sensitivity": "case",
        "format": "languageTag"
      },
      "of": {
        "title": "Of",
        "help": "What was translated: the request itself, annexes, or both.",
        "example": [
          "request",
          "annex-1"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex",
        "list": true,
        "words": [
          "request"
        ]
      },
      "translator": {
        "title": "Translator",
        "help": "Who translated.",
        "sensitivity": "personal"
      },
      "certifiedBy": {
        "title": "Certified by",
        "help": "Who certified the translation.",
        "example": "sworn translator, Tribunale di Palermo",
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the translation.",
        "example": "2025-03-13",
        "sensitivity": "case",
        "format": "calendarDate"
      }
    }
  },
  "trial": {
    "title": "Presence at the trial",
    "help": "Whether the person was present at the trial that led to the judgment; if not, how they were summoned and what they can do now.",
    "sources": [
      "Model Treaty 45/116 art. 5(2)(d)",
      "CoE 1957 2nd Protocol art. 3"
    ],
    "fields": {
      "inAbsentia": {
        "title": "In absentia",
        "help": "True where the person was not present at the trial.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "summons": {
        "title": "How the person was summoned",
        "help": "When, where and in what form.",
        "sensitivity": "case",
        "prose": true
      },
      "counsel": {
        "title": "Defence",
        "help": "Who defended the person, and on whose mandate.",
        "sensitivity": "case",
        "prose": true
      },
      "retrial": {
        "title": "Retrial or appeal",
        "help": "The right to a new trial in the person's presence: provision, time limit, and that it is a right.",
        "example": "Under article 629-bis of the Code of Criminal Procedure the person may within thirty days of surrender ask for a new trial.",
        "sources": [
          "Model Treaty 45/116 art. 5(2)(d)",
          "CoE 1957 2nd Protocol art. 3"
        ],
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "undertakings": {
    "title": "Undertakings",
    "help": "What the requesting State promises. Each one set to true is printed as a full sentence.",
    "sources": [
      "UNTOC art. 18(19)"
    ],
    "fields": {
      "reciprocity": {
        "title": "Reciprocity",
        "help": "A like request would be granted.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "useLimitation": {
        "title": "Limited use",
        "help": "What is obtained will only be used for the purpose stated, unless the requested State consents.",
        "example": true,
        "sources": [
          "UNTOC art. 18(19)"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "confidentiality": {
        "title": "Confidentiality",
        "help": "What is obtained is kept confidential as the requested State asks.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "safeConduct": {
        "title": "Safe conduct",
        "help": "A person who comes to testify is not prosecuted or detained for earlier acts.",
        "example": true,
        "sources": [
          "UNTOC art. 18(27)",
          "CoE 1959 art. 12"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "consultOnCosts": {
        "title": "Extraordinary costs",
        "help": "Substantial or extraordinary costs are discussed beforehand.",
        "example": true,
        "sources": [
          "UNTOC art. 18(28)"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "dataProtection": {
        "title": "Data protection",
        "help": "Personal data are protected under the law of the requesting State and the instrument.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "returnOfItems": {
        "title": "Return of items",
        "help": "Items are returned when no longer needed.",
        "example": true,
        "sensitivity": "case",
        "type": "boolean"
      },
      "notifyWhenNoLongerNeeded": {
        "title": "Word when no longer needed",
        "help": "The requested State is told when the assistance is no longer needed.",
        "example": true,
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "reportResults": {
        "title": "Report of the results",
        "help": "Measures against a vessel at sea: the flag State is told without delay what came of the measures taken.",
        "example": true,
        "sources": [
          "Smuggling of Migrants Protocol art. 8(1)-(4)"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "speciality": {
        "title": "Speciality",
        "help": "Extradition: the person is prosecuted only for the offences for which extradition is granted.",
        "example": true,
        "sources": [
          "CoE 1957 art. 14"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "noReextradition": {
        "title": "No re-extradition",
        "help": "Extradition: no surrender to a third State without consent.",
        "example": true,
        "sources": [
          "CoE 1957 art. 15"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "noDeathPenalty": {
        "title": "No death penalty",
        "help": "Extradition: the death penalty is not imposed, or not carried out.",
        "example": true,
        "sources": [
          "CoE 1957 art. 11"
        ],
        "sensitivity": "case",
        "type": "boolean"
      },
      "humaneTreatment": {
        "title": "Humane treatment",
        "help": "Extradition: no torture or inhuman treatment; conditions of detention respect international standards.",
        "sensitivity": "case",
        "type": "boolean"
      },
      "further": {
        "title": "Further undertakings",
        "help": "Each a full sentence, printed as written.",
        "sensitivity": "case",
        "prose": true,
        "list": true
      }
    }
  },
  "unknown": {
    "title": "Not known",
    "help": "Say why it is not known, instead of leaving it out.",
    "fields": {
      "unknown": {
        "title": "Reason",
        "help": "Why it is not known and, where useful, how the requested State could find out.",
        "example": "not stated by any witness heard so far",
        "sensitivity": "case"
      }
    }
  },
  "urgency": {
    "title": "Urgency and deadline",
    "help": "By when the answer is needed, and why. A deadline without a reason is not taken seriously.",
    "sources": [
      "UNTOC art. 18(24)"
    ],
    "fields": {
      "level": {
        "title": "Urgency",
        "help": "How urgent the request is.",
        "example": "urgent",
        "sensitivity": "case",
        "values": {
          "normal": "normal",
          "urgent": "urgent",
          "emergency": "emergency: danger to life or limb"
        }
      },
      "deadline": {
        "title": "Deadline",
        "help": "Day by which the answer is needed.",
        "example": "2025-06-30",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "reason": {
        "title": "Reason",
        "help": "Why then: end of detention, trial date, data about to be deleted, money about to move.",
        "example": "The detention on remand of {person:organiser} ends on 14 July 2025.",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "oralRequest": {
        "title": "Oral request confirmed",
        "help": "Where this request confirms in writing one that was made orally.",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "noun": "oralRequest"
      },
      "confirmedBy": {
        "title": "Confirmed by",
        "help": "For an emergency: who confirms that it is real, with a telephone number for any hour.",
        "example": "Commander Rita Sala, Maritime Rescue Coordination Centre, +39 06 555 0100",
        "sensitivity": "case"
      }
    }
  },
  "vessel": {
    "title": "Vessel",
    "help": "All by which the vessel can be found in a register and recognised at sea.",
    "fields": {
      "name": {
        "title": "Name",
        "help": "As painted on the vessel.",
        "example": "Nour el Bahr",
        "sensitivity": "case"
      },
      "flag": {
        "title": "Flag claimed",
        "help": "The State whose flag it flies, or whose marks of registry it shows; in the text, its ISO 3166 code.",
        "example": "TN",
        "sensitivity": "public",
        "format": "stateCode"
      },
      "portOfRegistry": {
        "title": "Port of registry",
        "help": "As painted or stated.",
        "example": "Sfax",
        "sensitivity": "case"
      },
      "registrationNumber": {
        "title": "Registration number",
        "help": "As painted.",
        "example": "SF 2214",
        "sensitivity": "case"
      },
      "imo": {
        "title": "IMO number",
        "help": "Seven digits.",
        "example": "IMO 9074729",
        "sensitivity": "case"
      },
      "mmsi": {
        "title": "MMSI",
        "help": "Nine digits.",
        "example": "672 123 456",
        "sensitivity": "case"
      },
      "callSign": {
        "title": "Call sign",
        "help": "Radio call sign.",
        "example": "TSKB",
        "sensitivity": "case"
      },
      "description": {
        "title": "Description",
        "help": "Kind, length, colour, superstructure, engine.",
        "example": "wooden fishing vessel, about 18 m, blue hull, white wheelhouse aft",
        "sensitivity": "case"
      },
      "photograph": {
        "title": "Photograph",
        "help": "The annex with a photograph.",
        "example": "annex-1",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      }
    }
  },
  "vesselMeasuresRequest": {
    "title": "Request for measures against a vessel at sea",
    "help": "Asks the flag State, in hours and not in weeks, to confirm the registry of a vessel and to authorise boarding, search and further measures at sea.",
    "sources": [
      "Smuggling of Migrants Protocol art. 8",
      "1988 Convention art. 17(3)-(4)"
    ],
    "fields": {
      "rogatory": {
        "title": "Format version",
        "help": "Always 1.",
        "example": 1,
        "sensitivity": "internal",
        "words": [
          "1"
        ]
      },
      "kind": {
        "title": "Kind",
        "help": "An urgent request for measures against a vessel at sea.",
        "example": "vesselMeasures",
        "sensitivity": "public",
        "words": [
          "vesselMeasures"
        ]
      },
      "reference": {
        "title": "Reference",
        "help": "Your reference number: the answer will bear it.",
        "example": "DDA 4417/2024-R3",
        "sources": [
          "T-CY template box 2"
        ],
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the request. Findings that compare dates count from it.",
        "example": "2025-03-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "status": {
        "title": "Status",
        "help": "While it is a draft, gaps are reported as things to do; once final, as errors.",
        "example": "draft",
        "sensitivity": "internal",
        "values": {
          "draft": "draft",
          "final": "final, ready for signature"
        }
      },
      "requesting": {
        "title": "Requesting State",
        "help": "Who asks.",
        "sources": [
          "UNTOC art. 18(15)(a)-(b)"
        ],
        "sensitivity": "public",
        "noun": "requesting"
      },
      "requested": {
        "title": "Requested State",
        "help": "Whom the request goes to.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "requested"
      },
      "legalBases": {
        "title": "Legal bases",
        "help": "The treaties, laws or assurances on which the request rests. What the request must contain is the strictest union of what they ask.",
        "example": [
          "untoc",
          "som-protocol"
        ],
        "sources": [
          "UNTOC art. 18(7)"
        ],
        "sensitivity": "public",
        "noun": "legalBasis",
        "list": true,
        "words": [
          "untoc",
          "som-protocol",
          "coe-mla-1959",
          "coe-mla-2nd-protocol",
          "coe-extradition-1957",
          "coe-extradition-4th-protocol",
          "tip-protocol",
          "firearms-protocol",
          "uncac",
          "drugs-1988",
          "terrorist-financing-1999",
          "terrorist-bombings-1997",
          "un-cybercrime-2024",
          "budapest",
          "budapest-2nd-protocol",
          "coe-extradition-2nd-protocol",
          "coe-extradition-3rd-protocol",
          "nassau-1992",
          "san-luis-1996",
          "sadc-mla",
          "ecowas-mla",
          "ecowas-extradition",
          "asean-mlat",
          "riyadh-1983",
          "coe-laundering-1990",
          "coe-laundering-2005",
          "eu-mla-2000",
          "eu-freezing-confiscation-2018",
          "eio",
          "eaw",
          "uk-eu-tca-surrender",
          "uk-eu-tca-mla",
          "us-switzerland-mla-1973",
          "us-switzerland-extradition-1990",
          "spain-us-extradition-1970",
          "swiss-irsg",
          "argentina-24767",
          "singapore-macma",
          "us-18-usc-3512",
          "kenya-mla-2011",
          "spain-23-2014",
          "bilateral",
          "domestic-law",
          "reciprocity"
        ]
      },
      "contentStandards": {
        "title": "Content standards",
        "help": "Model treaties and schemes to check against. They advise and never make an error.",
        "example": [
          "un-model-mla"
        ],
        "sensitivity": "internal",
        "list": true,
        "words": [
          "un-model-mla",
          "un-model-extradition",
          "harare-scheme",
          "london-scheme"
        ]
      },
      "urgency": {
        "title": "Urgency and deadline",
        "help": "By when, and why.",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "noun": "urgency"
      },
      "confidentiality": {
        "title": "Confidentiality",
        "help": "Whether, how far and why.",
        "sources": [
          "UNTOC art. 18(20)"
        ],
        "sensitivity": "case",
        "noun": "confidentiality"
      },
      "proceedings": {
        "title": "Proceedings",
        "help": "Subject, nature and stage of the case.",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "noun": "proceedings"
      },
      "persons": {
        "title": "Persons",
        "help": "Everyone the request speaks of, once each; refer to them by id.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "person",
        "list": true
      },
      "offences": {
        "title": "Offences",
        "help": "The offences under the law of the requesting State.",
        "sources": [
          "CoE 1959 art. 14(2)",
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case",
        "noun": "offence",
        "list": true
      },
      "facts": {
        "title": "Facts",
        "help": "A summary of the relevant facts.",
        "sources": [
          "UNTOC art. 18(15)(c)",
          "CoE 1959 art. 14(2)"
        ],
        "sensitivity": "case",
        "noun": "facts"
      },
      "purpose": {
        "title": "Purpose",
        "help": "For what the evidence, information or action is needed: what it is to prove, and against whom.",
        "example": "To prove that {person:organiser} received the price of the crossings and so the element of financial benefit.",
        "sources": [
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "measures": {
        "title": "What the flag State is asked for",
        "help": "The vessel, where it is, what makes it suspect, and by when an answer is needed; one entry for each vessel.",
        "sources": [
          "Smuggling of Migrants Protocol art. 8(1)-(4)"
        ],
        "sensitivity": "case",
        "noun": "measure",
        "types": [
          "boarding"
        ],
        "list": true
      },
      "procedure": {
        "title": "Execution",
        "help": "Particular procedures, presence of officials, costs.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "noun": "procedure"
      },
      "undertakings": {
        "title": "Undertakings",
        "help": "What the requesting State promises.",
        "sources": [
          "UNTOC art. 18(19)"
        ],
        "sensitivity": "public",
        "noun": "undertakings"
      },
      "related": {
        "title": "Related requests",
        "help": "Earlier or parallel requests and contacts.",
        "sensitivity": "case",
        "noun": "relatedRequest",
        "list": true
      },
      "annexes": {
        "title": "Annexes",
        "help": "Papers that go with the request.",
        "sensitivity": "case",
        "noun": "annex",
        "list": true
      },
      "translations": {
        "title": "Translations",
        "help": "Translations that go with the request.",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "noun": "translation",
        "list": true
      },
      "signature": {
        "title": "Signature",
        "help": "Who signs.",
        "sensitivity": "public",
        "noun": "signature"
      },
      "internal": {
        "title": "Internal notes",
        "help": "Anything for your own office. Never printed, never sent.",
        "example": {
          "note": "call Tunis before sending"
        },
        "sensitivity": "internal"
      },
      "suppressions": {
        "title": "Accepted findings",
        "help": "Findings that you accept, with the reason.",
        "sensitivity": "internal",
        "noun": "suppression",
        "list": true
      }
    }
  },
  "vesselPosition": {
    "title": "Position",
    "help": "Where the vessel was seen last, and where it is going.",
    "fields": {
      "at": {
        "title": "Seen at",
        "help": "Date and time of the position with the offset from UTC.",
        "example": "2025-06-03T02:10Z",
        "sensitivity": "case",
        "format": "moment"
      },
      "coordinates": {
        "title": "Coordinates",
        "help": "Latitude and longitude.",
        "example": "35°12.4′ N, 012°05.1′ E",
        "sensitivity": "case"
      },
      "course": {
        "title": "Course and speed",
        "help": "Degrees and knots.",
        "example": "340°, 6 knots",
        "sensitivity": "case"
      },
      "voyage": {
        "title": "Voyage",
        "help": "Where it comes from and seems to be going.",
        "example": "left Zarzis on 2 June 2025, towards Lampedusa",
        "sensitivity": "case"
      }
    }
  },
  "videoConnection": {
    "title": "Connection",
    "help": "What the technicians need.",
    "fields": {
      "address": {
        "title": "Technical address",
        "help": "SIP or H.323 address, or platform.",
        "example": "sip:aula-bunker@giustizia.example",
        "sensitivity": "case"
      },
      "contact": {
        "title": "Technical contact",
        "help": "Name, telephone, e-mail.",
        "example": "Ing. Marco Bellini, +39 091 555 0177",
        "sensitivity": "case"
      },
      "testCall": {
        "title": "Test call",
        "help": "When the connection is to be tried.",
        "example": "2025-06-17T10:00+02:00",
        "sensitivity": "case",
        "format": "moment"
      }
    }
  },
  "videoHearing": {
    "title": "Hearing by video link",
    "help": "Hear a person who is in the requested State by video link before a court or prosecutor of the requesting State.",
    "sources": [
      "UNTOC art. 18(18)",
      "CoE 1959 2nd Protocol art. 9"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Hear a person who is in the requested State by video link before a court or prosecutor of the requesting State.",
        "example": "videoHearing",
        "sensitivity": "case",
        "words": [
          "videoHearing"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "capacity": {
        "title": "In what capacity",
        "help": "As what the person is heard.",
        "example": "witness",
        "sensitivity": "case",
        "values": {
          "witness": "as a witness",
          "expert": "as an expert",
          "victim": "as a victim",
          "suspect": "as a suspect",
          "accused": "as an accused person"
        }
      },
      "reason": {
        "title": "Why not in person",
        "help": "Why it is not desirable or possible that the person comes.",
        "example": "The witness lives under protection; travel would disclose her whereabouts.",
        "sources": [
          "CoE 1959 2nd Protocol art. 9(3)",
          "UNTOC art. 18(18)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "judicialAuthority": {
        "title": "Judicial authority",
        "help": "Name of the authority before which the hearing takes place.",
        "example": "Tribunale di Palermo, second criminal section",
        "sources": [
          "CoE 1959 2nd Protocol art. 9(3)"
        ],
        "sensitivity": "case"
      },
      "conductedBy": {
        "title": "Conducted by",
        "help": "Names and functions of the persons who conduct the hearing.",
        "example": [
          "Judge Paola Messina, presiding"
        ],
        "sources": [
          "CoE 1959 2nd Protocol art. 9(3)"
        ],
        "sensitivity": "case",
        "list": true
      },
      "start": {
        "title": "Beginning",
        "help": "Date and time with the offset from UTC.",
        "example": "2025-06-24T10:00+02:00",
        "sensitivity": "case",
        "format": "moment"
      },
      "timeZone": {
        "title": "Time zone",
        "help": "IANA name, where no offset is given with the time.",
        "example": "Europe/Rome",
        "sensitivity": "case"
      },
      "duration": {
        "title": "Expected length",
        "help": "How long it will take.",
        "example": "about three hours",
        "sensitivity": "case"
      },
      "connection": {
        "title": "Connection",
        "help": "Technical address, contact, test call.",
        "sensitivity": "case",
        "noun": "videoConnection"
      },
      "interpreter": {
        "title": "Interpreter",
        "help": "Language, and who provides the interpreter.",
        "example": "Hausa, provided by the requesting court",
        "sensitivity": "case"
      },
      "identification": {
        "title": "Who identifies the person",
        "help": "Who checks identity at the place of the hearing.",
        "example": "a judge of the requested State",
        "sensitivity": "case"
      },
      "oath": {
        "title": "Oath or affirmation",
        "help": "Say whether the evidence must be sworn or affirmed, also where it need not.",
        "sources": [
          "Model Treaty 45/117 art. 5(1)(e)"
        ],
        "sensitivity": "case",
        "noun": "oath"
      },
      "questions": {
        "title": "Questions",
        "help": "The questions to be put, one entry each.",
        "example": [
          "When and where did you first meet {person:organiser}?"
        ],
        "sources": [
          "San Luis Protocol art. 6(4)(e)"
        ],
        "sensitivity": "case",
        "list": true
      },
      "topics": {
        "title": "Topics",
        "help": "Where the questions cannot be foreseen: the topics.",
        "example": [
          "the payment made on the beach"
        ],
        "sensitivity": "case",
        "list": true
      },
      "protection": {
        "title": "Protection measures",
        "help": "Voice or image distortion, use of a pseudonym, closed session.",
        "sensitivity": "protected",
        "prose": true
      },
      "consent": {
        "title": "Consent",
        "help": "For a suspect or accused person: the annex with the consent.",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "annex"
      },
      "counsel": {
        "title": "Defence counsel",
        "help": "For a suspect or accused person: who assists, and where.",
        "sensitivity": "case"
      },
      "costs": {
        "title": "Costs",
        "help": "Who bears the costs of the link, interpreters and allowances.",
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "voluntaryAppearance": {
    "title": "Voluntary appearance",
    "help": "Invite a witness or expert to appear in the requesting State of their own will.",
    "sources": [
      "UNTOC art. 18(3)(h)",
      "UNTOC art. 18(27)",
      "CoE 1959 art. 10"
    ],
    "fields": {
      "type": {
        "title": "Type of assistance",
        "help": "Invite a witness or expert to appear in the requesting State of their own will.",
        "example": "voluntaryAppearance",
        "sensitivity": "case",
        "words": [
          "voluntaryAppearance"
        ]
      },
      "id": {
        "title": "Id",
        "help": "Short name by which prose can refer to this measure.",
        "example": "bank-records",
        "sensitivity": "case",
        "format": "id"
      },
      "description": {
        "title": "Description of the assistance",
        "help": "What exactly is asked, item by item.",
        "sources": [
          "UNTOC art. 18(15)(d)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "desiredResult": {
        "title": "Result wanted",
        "help": "The result, not your domestic measure: the requested State chooses its own way to it.",
        "example": "Copies of the statements, usable as evidence at the trial.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "nexus": {
        "title": "Link to the case",
        "help": "Why this very evidence or action matters for this offence: refer to persons, events or accounts of the facts.",
        "example": "{person:organiser} told witness B to pay into this account ({event:e4}).",
        "sources": [
          "UNTOC art. 18(15)(d)",
          "UNTOC art. 18(15)(f)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "persons": {
        "title": "Persons concerned",
        "help": "The persons whom the measure concerns.",
        "example": [
          "organiser"
        ],
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person",
        "list": true
      },
      "location": {
        "title": "Where",
        "help": "Where in the requested State the evidence, thing or person is, or why that is not known.",
        "sensitivity": "case",
        "noun": "place",
        "orUnknown": true
      },
      "basisForBelief": {
        "title": "Why it is believed to be there",
        "help": "What makes you believe that the evidence, thing or person is in the requested State.",
        "example": "The receipts found on 12 August 2024 name the Zarzis branch.",
        "sources": [
          "UNTOC art. 18(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "domesticOrder": {
        "title": "Order of the home court",
        "help": "The order that authorises the measure at home, where one is needed.",
        "sources": [
          "EIO Directive art. 6(1)(b)"
        ],
        "sensitivity": "case",
        "noun": "domesticOrder"
      },
      "lawfulAtHome": {
        "title": "Lawful at home",
        "help": "For search, seizure, freezing and other coercive measures: that the measure could be ordered in a like case at home, and under which provision.",
        "example": "The measure could be ordered in a domestic case under article 247 of the Code of Criminal Procedure.",
        "sources": [
          "Swiss IRSG art. 76(c)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "dualCriminality": {
        "title": "Dual criminality",
        "help": "Where the measure needs it: why the conduct is an offence in both States. May stand with the offences instead.",
        "sources": [
          "CoE 1959 art. 5(1)(a)",
          "UNTOC art. 18(9)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "person": {
        "title": "Person",
        "help": "The person invited.",
        "example": "expert-1",
        "sensitivity": "case",
        "format": "id",
        "refersTo": "person"
      },
      "date": {
        "title": "Date",
        "help": "Day of the appearance.",
        "example": "2025-10-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "place": {
        "title": "Place",
        "help": "Court and address.",
        "sensitivity": "case"
      },
      "especiallyNecessary": {
        "title": "Why appearance in person is especially necessary",
        "help": "Needed for the requested State to invite the person.",
        "sources": [
          "CoE 1959 art. 10(1)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "allowances": {
        "title": "Allowances",
        "help": "Travel and subsistence, approximate amounts, advance.",
        "sources": [
          "CoE 1959 art. 10(2)"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "safeConductTerms": {
        "title": "Safe conduct",
        "help": "From what the person is protected and for how long.",
        "sources": [
          "UNTOC art. 18(27)",
          "CoE 1959 art. 12"
        ],
        "sensitivity": "case",
        "prose": true
      },
      "noCompulsion": {
        "title": "Nobody is compelled",
        "help": "What the person is told of it: that they come of their own will, and that nothing follows if they stay away.",
        "sources": [
          "CoE 1959 art. 8"
        ],
        "sensitivity": "case",
        "prose": true
      }
    }
  },
  "withdrawalRequest": {
    "title": "Withdrawal of a request",
    "help": "Tells another State that the assistance asked for in an earlier request is no longer needed.",
    "sources": [
      "UNTOC art. 18(24)"
    ],
    "fields": {
      "rogatory": {
        "title": "Format version",
        "help": "Always 1.",
        "example": 1,
        "sensitivity": "internal",
        "words": [
          "1"
        ]
      },
      "kind": {
        "title": "Kind",
        "help": "The withdrawal of a request.",
        "example": "withdrawal",
        "sensitivity": "public",
        "words": [
          "withdrawal"
        ]
      },
      "reference": {
        "title": "Reference",
        "help": "Your reference number: the answer will bear it.",
        "example": "DDA 4417/2024-R3",
        "sources": [
          "T-CY template box 2"
        ],
        "sensitivity": "case"
      },
      "date": {
        "title": "Date",
        "help": "Date of the request. Findings that compare dates count from it.",
        "example": "2025-03-14",
        "sensitivity": "case",
        "format": "calendarDate"
      },
      "status": {
        "title": "Status",
        "help": "While it is a draft, gaps are reported as things to do; once final, as errors.",
        "example": "draft",
        "sensitivity": "internal",
        "values": {
          "draft": "draft",
          "final": "final, ready for signature"
        }
      },
      "requesting": {
        "title": "Requesting State",
        "help": "Who asks.",
        "sources": [
          "UNTOC art. 18(15)(a)-(b)"
        ],
        "sensitivity": "public",
        "noun": "requesting"
      },
      "requested": {
        "title": "Requested State",
        "help": "Whom the request goes to.",
        "sources": [
          "UNTOC art. 18(13)"
        ],
        "sensitivity": "public",
        "noun": "requested"
      },
      "legalBases": {
        "title": "Legal bases",
        "help": "The treaties, laws or assurances on which the request rests. What the request must contain is the strictest union of what they ask.",
        "example": [
          "untoc",
          "som-protocol"
        ],
        "sources": [
          "UNTOC art. 18(7)"
        ],
        "sensitivity": "public",
        "noun": "legalBasis",
        "list": true,
        "words": [
          "untoc",
          "som-protocol",
          "coe-mla-1959",
          "coe-mla-2nd-protocol",
          "coe-extradition-1957",
          "coe-extradition-4th-protocol",
          "tip-protocol",
          "firearms-protocol",
          "uncac",
          "drugs-1988",
          "terrorist-financing-1999",
          "terrorist-bombings-1997",
          "un-cybercrime-2024",
          "budapest",
          "budapest-2nd-protocol",
          "coe-extradition-2nd-protocol",
          "coe-extradition-3rd-protocol",
          "nassau-1992",
          "san-luis-1996",
          "sadc-mla",
          "ecowas-mla",
          "ecowas-extradition",
          "asean-mlat",
          "riyadh-1983",
          "coe-laundering-1990",
          "coe-laundering-2005",
          "eu-mla-2000",
          "eu-freezing-confiscation-2018",
          "eio",
          "eaw",
          "uk-eu-tca-surrender",
          "uk-eu-tca-mla",
          "us-switzerland-mla-1973",
          "us-switzerland-extradition-1990",
          "spain-us-extradition-1970",
          "swiss-irsg",
          "argentina-24767",
          "singapore-macma",
          "us-18-usc-3512",
          "kenya-mla-2011",
          "spain-23-2014",
          "bilateral",
          "domestic-law",
          "reciprocity"
        ]
      },
      "contentStandards": {
        "title": "Content standards",
        "help": "Model treaties and schemes to check against. They advise and never make an error.",
        "example": [
          "un-model-mla"
        ],
        "sensitivity": "internal",
        "list": true,
        "words": [
          "un-model-mla",
          "un-model-extradition",
          "harare-scheme",
          "london-scheme"
        ]
      },
      "urgency": {
        "title": "Urgency and deadline",
        "help": "By when, and why.",
        "sources": [
          "UNTOC art. 18(24)"
        ],
        "sensitivity": "case",
        "noun": "urgency"
      },
      "confidentiality": {
        "title": "Confidentiality",
        "help": "Whether, how far and why.",
        "sources": [
          "UNTOC art. 18(20)"
        ],
        "sensitivity": "case",
        "noun": "confidentiality"
      },
      "proceedings": {
        "title": "Proceedings",
        "help": "Subject, nature and stage of the case.",
        "sources": [
          "UNTOC art. 18(15)(b)"
        ],
        "sensitivity": "case",
        "noun": "proceedings"
      },
      "persons": {
        "title": "Persons",
        "help": "Everyone the request speaks of, once each; refer to them by id.",
        "sources": [
          "UNTOC art. 18(15)(e)"
        ],
        "sensitivity": "personal",
        "noun": "person",
        "list": true
      },
      "offences": {
        "title": "Offences",
        "help": "The offences under the law of the requesting State.",
        "sources": [
          "CoE 1959 art. 14(2)",
          "CoE 1957 art. 12(2)(b)"
        ],
        "sensitivity": "case",
        "noun": "offence",
        "list": true
      },
      "facts": {
        "title": "Facts",
        "help": "A summary of the relevant facts.",
        "sources": [
          "UNTOC art. 18(15)(c)",
          "CoE 1959 art. 14(2)"
        ],
        "sensitivity": "case",
        "noun": "facts"
      },
      "purpose": {
        "title": "Reason",
        "help": "Why it is withdrawn, if that can be said, and whether all of it is.",
        "example": "The accused has pleaded guilty; the records are no longer needed.",
        "sensitivity": "case",
        "prose": true
      },
      "procedure": {
        "title": "Execution",
        "help": "Particular procedures, presence of officials, costs.",
        "sources": [
          "UNTOC art. 18(17)"
        ],
        "sensitivity": "case",
        "noun": "procedure"
      },
      "undertakings": {
        "title": "Undertakings",
        "help": "What the requesting State promises.",
        "sources": [
          "UNTOC art. 18(19)"
        ],
        "sensitivity": "public",
        "noun": "undertakings"
      },
      "related": {
        "title": "Related requests",
        "help": "Earlier or parallel requests and contacts.",
        "sensitivity": "case",
        "noun": "relatedRequest",
        "list": true
      },
      "annexes": {
        "title": "Annexes",
        "help": "Papers that go with the request.",
        "sensitivity": "case",
        "noun": "annex",
        "list": true
      },
      "translations": {
        "title": "Translations",
        "help": "Translations that go with the request.",
        "sources": [
          "UNTOC art. 18(14)"
        ],
        "sensitivity": "case",
        "noun": "translation",
        "list": true
      },
      "signature": {
        "title": "Signature",
        "help": "Who signs.",
        "sensitivity": "public",
        "noun": "signature"
      },
      "internal": {
        "title": "Internal notes",
        "help": "Anything for your own office. Never printed, never sent.",
        "example": {
          "note": "call Tunis before sending"
        },
        "sensitivity": "internal"
      },
      "suppressions": {
        "title": "Accepted findings",
        "help": "Findings that you accept, with the reason.",
        "sensitivity": "internal",
        "noun": "suppression",
        "list": true
      }
    }
  }
};
