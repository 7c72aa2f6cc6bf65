// Generated from packages/language-service/locales/en by `npm run gen`. Do not edit.

export const en = {
  "annotations": {
    "summary": "{oneArticle, select, yes {{instrument} {article}: {met} of {all} met} other {{instrument}: {met} of {all} met}}",
    "noBasis": "No legal basis chosen yet",
    "showChecklist": "Show checklist",
    "preview": "Preview",
    "render": "Print letter",
    "gaps": "{count, plural, one {# gap} other {# gaps}}",
    "age": "{sure, select, yes {aged {most} at the facts} other {aged {least} to {most} at the facts}}",
    "ageOrigin": "{oneDay, select, yes {Age in full years on {from}, the day of the facts.} other {Age in full years, counted from the first to the last day of the facts that concern this person: {from} to {until}.}}",
    "beginHere": "Press Ctrl+Space to choose a whole draft",
    "newRequest": "New request..."
  },
  "codeActions": {
    "insert": "Add {fields}{held, select, yes { under `{place}`} other {}}, to be filled in",
    "oneOf": "One of: {values}.",
    "example": "For example: {example}",
    "sayUnknown": "Say why {field}{held, select, yes { under `{place}`} other {}} is not known",
    "quote": "Put it in quotation marks",
    "fixAll": "Mend all {count} findings of “{rule}” in this draft",
    "fixAllSafe": "Mend everything that can be mended without changing what the request says",
    "addEntry": "Add {kind} “{id}”, to be filled in",
    "addOffset": "Add the offset {offset}: the time in {zone} on that day",
    "suppressByComment": "Accept “{rule}” for this line, with a reason",
    "suppressInList": "Accept “{rule}” {whole, select, yes {for the whole request} other {at {path}}} under `suppressions`, with a reason",
    "removeSuppression": "Remove this acceptance",
    "extractPerson": "Make “{name}” a person of the request (id “{id}”)",
    "referToPerson": "Refer to “{name}” by the person's id (“{id}”)",
    "fieldHelp": "{title}: {help}"
  },
  "completion": {
    "askedBy": "Asked by {sources}.",
    "askedInPractice": "Authorities that receive such requests ask for it.",
    "toBeVerified": "{source} (to be verified)",
    "basis": "See {sources}.",
    "example": "Example: {example}",
    "neverSent": "This never leaves the file.",
    "whole": "{title}, with its parts",
    "list": "{title}, as a list",
    "unknownReason": "not known, with the reason why",
    "yes": "yes",
    "no": "no",
    "naturalPerson": "Person (human being)",
    "legalPerson": "Company or other legal person",
    "newId": "an id that is still free",
    "request": "the request itself",
    "today": "today, {weekday}",
    "requestDate": "date of the request, {weekday}",
    "daysLater": "{count, plural, one {# day} other {# days}} after today, {weekday}",
    "monthsLater": "{count, plural, one {# month} other {# months}} after today, {weekday}",
    "daysAfterRequest": "{count, plural, one {# day} other {# days}} after the date of the request, {weekday}",
    "monthsAfterRequest": "{count, plural, one {# month} other {# months}} after the date of the request, {weekday}",
    "dayOfEvent": "day of {event}, {weekday}",
    "dateOfEvent": "date of {event}",
    "firstDayOfFacts": "first day of the facts",
    "lastDayOfFacts": "last day of the facts",
    "moment": "{day} at {time}, {offset} from UTC",
    "withArticles": "{instrument}, with articles",
    "inForce": "in force{dayKnown, select, yes { since {since}} other {}}{dated, select, yes {, as of {asOf}} other {}}{sure, select, yes {} other {, not certain}}",
    "servesMeasures": "Provisions on {measures}: {provisions}.",
    "notForMeasures": "No provision of it on {measures} is known here.",
    "articlesNamed": "{articles, plural, one {The article} other {The articles}} on which such a request rests.",
    "disableNextLine": "accept a finding on the next line, with the reason",
    "disableLine": "accept a finding on this line, with the reason",
    "why": "why this is accepted",
    "foundHere": "found here",
    "languageDeclared": "Declared by {state} under {source}{asOf, select, none {} other {, as of {asOf}}}; verify with the depositary.",
    "template": "A whole draft to begin with. Lines that begin with # are help: delete them as you go.",
    "templateOfJson": "A whole draft to begin with.",
    "templateWithMeasure": "{measure} (mutual legal assistance)"
  },
  "convert": {
    "unreadable": "The draft cannot be converted while something in it cannot be read: it would be lost. Mend what is found in line {line} first.",
    "notExpressible": "The draft holds a number that the other format cannot keep as it is written. Put it in quotation marks first.",
    "lostComments": "{count, plural, one {One comment of the draft is not in the new one} other {# comments of the draft are not in the new one}}: comments cannot be carried over to the other format.",
    "lostSuppressions": "{count, plural, one {One of the comments accepted a finding, which will be shown again.} other {# of the comments accepted findings, which will be shown again.}} To accept it in the new draft, write an entry under `suppressions`.",
    "numbersAsText": "A number or a yes/no value that stands where text belongs is text in the new draft."
  },
  "diagnostics": {
    "unshown": "{count, plural, one {One more finding is not shown} other {# more findings are not shown}}, because at most {most} are shown of one draft, the gravest first. Mend some of those that are shown, or raise \"rogatory.maxFindings\" in the settings."
  },
  "form": {
    "steps": {
      "request": {
        "title": "The request",
        "help": "Who asks whom, under which reference and date."
      },
      "basis": {
        "title": "Legal bases",
        "help": "The treaties, laws or assurances on which the request rests. What is asked of you in the other steps follows from them."
      },
      "proceedings": {
        "title": "Proceedings",
        "help": "What the case is, and how far it has come."
      },
      "persons": {
        "title": "Persons",
        "help": "Everyone the request speaks of, once each."
      },
      "offences": {
        "title": "Offences",
        "help": "What the offences are under your law, with text and penalty."
      },
      "facts": {
        "title": "Facts",
        "help": "What happened, when and where, and how it is known."
      },
      "extradition": {
        "title": "Extradition",
        "help": "Who is sought, why, and on what decision."
      },
      "measures": {
        "title": "Assistance requested",
        "help": "What the requested State is asked to do, and for what the result is needed."
      },
      "assets": {
        "title": "Assets",
        "help": "Property to be found, frozen or confiscated."
      },
      "handling": {
        "title": "Execution",
        "help": "Deadline, confidentiality, particular procedures, and what you promise."
      },
      "papers": {
        "title": "Annexes and papers",
        "help": "What goes with the request, and what went before it."
      },
      "signature": {
        "title": "Signature",
        "help": "Who signs. Then what you accepted, and notes that never leave your office."
      }
    },
    "refused": {
      "gone": "This part of the draft is no longer there.",
      "unreadable": "The text of the draft has a fault. Mend it in the text first; what you typed here is kept.",
      "unsafe": "This cannot be written without risk to the text around it. Please change it in the text.",
      "other": "This change cannot be made here. Please make it in the text."
    },
    "readings": {
      "ipv4": "Read as the IPv4 address {address}.",
      "ipv6": "Read as the IPv6 address {address}.",
      "iban": "Well formed: IBAN ({state}); its length and check digits fit.",
      "bic": "Well formed: BIC ({state}).",
      "imei": "Well formed: IMEI{digits, select, 15 {; its check digit fits} 16 { with a version number, without a check digit} other { without its check digit}}.",
      "vin": "Well formed: VIN; it has seventeen signs.",
      "phone": "Well formed: telephone number{known, select, yes { ({state})} other {}}; its country code and length fit.",
      "email": "Well formed: e-mail address.",
      "element": "Of the catalogue of offences: {title}."
    },
    "field": "“{title}”",
    "fieldAndValue": "{field}: {value}",
    "answers": {
      "true": "yes",
      "false": "no"
    }
  },
  "hover": {
    "pair": "{label}: {value}",
    "unknown": "not known: {reason}",
    "yes": "yes",
    "no": "no",
    "more": "{count, plural, one {One more is not listed here.} other {# more are not listed here.}}",
    "choices": "What can stand here:",
    "example": "Example:",
    "asked": "Asked for by the instruments chosen here:",
    "askLine": "{instrument} {provision}: {element}{obligation, select, ifPossible {, where possible} should {, as a recommendation} mayRefuse {; without it the request may be refused} other {}} ({mark})",
    "marks": {
      "V": "read in the text",
      "S": "stated by an official or secondary page",
      "K": "to be verified",
      "I": "an inference"
    },
    "source": "{source}{mark, select, S { (stated by an official or secondary page)} K { (to be verified)} I { (an inference)} other {}}",
    "compare": "{asked, select, yes {Compare also {sources}.} other {Compare {sources}.}}",
    "internal": "Stays in this file: it is not printed in the letter.",
    "protected": "Could endanger a person or the case if it became known: think of who will read it before the request is sent.",
    "means": "{title}: **{meaning}**",
    "named": "{both, select, yes {{title}: **{name}** ({english}, {code})} other {{title}: **{name}** ({code})}}",
    "partPlace": "{kind} {id}, described in line {line}",
    "age": "{oneDay, select, yes {Age on {from}, the day of the facts: {sure, select, yes {{most}} other {{least} to {most}}}} other {Age at the time of the facts, {from} to {until}: {sure, select, yes {{most}} other {{least} to {most}}}}}",
    "date": {
      "toToday": "{side, select, same {Today.} before {{span} ago.} other {In {span}.}}",
      "toRequest": "{side, select, same {The date of this request.} before {{span} before the date of this request.} other {{span} after the date of this request.}}",
      "toFacts": "{side, select, before {{span} before the first event of the facts ({day}).} other {{span} after the last event of the facts ({day}).}}",
      "inFacts": "{oneDay, select, yes {The day of the facts.} other {Within the time of the facts ({from} to {until}).}}"
    },
    "offered": "Offered by the instruments chosen here:",
    "offerLine": "{instrument} {provision} ({mark})",
    "element": "Element `{id}`: {role}.",
    "notOffered": "None of the instruments chosen here is known to offer it by name.",
    "askedOfMeasure": "What is asked of it in particular:",
    "provision": "{provision}: {says} ({mark})",
    "articleUnknown": "What this article says is not held here.",
    "rule": "`{rule}` ({code}): {summary}",
    "noSuchRule": "{rule}: there is no rule of this name.",
    "instrument": {
      "particulars": "{short}: {particulars}",
      "advises": "Advises on what a request should contain, and binds nobody.",
      "supplements": "Supplements {other}: what that asks of a request is asked too.",
      "otherKind": "It is not about a request of this kind ({kind}).",
      "asks": "What it asks of this request ({kind}):",
      "asksLine": "{provision}: {elements} ({mark})",
      "asksNothing": "What it asks of a request is not listed here; what every request needs is checked all the same."
    },
    "standing": {
      "head": "Between {state} and {other} on {day}, as far as the data of this program show:",
      "nothing": "The data of this program show no treaty in force between {state} and {other} on {day}. That proves nothing: many are not in the data.",
      "noData": "Who is a party to it is not known here.",
      "verify": "*Verify with the depositary before you rely on it.*",
      "inForce": "{instrument}: in force{dayKnown, select, yes { since {since}} other {}} ({origin})",
      "party": "{instrument}: {state} is a party{dayKnown, select, yes { since {day}} other {}} ({origin})",
      "signatory": "{instrument}: {state} has signed; whether it is bound is not known ({origin})",
      "notYet": "{instrument}: not yet in force for {state}{dayKnown, select, yes {, only from {day}} other {}} ({origin})",
      "left": "{instrument}: {state} is no longer bound{dayKnown, select, yes { since {day}} other {}} ({origin})",
      "outside": "{instrument}: {state} takes no part, as stated by the source ({origin})",
      "unknown": "{instrument}: whether {state} is bound is not known here{originKnown, select, yes { ({origin})} other {}}",
      "origin": "{sourced, select, yes {{source}} other {without a source}}, {dated, select, yes {as of {asOf}} other {undated}}{confidence, select, high {, confidence high} medium {, confidence medium} low {, confidence low} other {}}{own, select, yes {, from your data “{pack}”} other {}}"
    },
    "declared": {
      "head": "What it has declared, as far as it is known here:",
      "languages": "Accepts requests in {languages}{certified, select, yes {, or with a certified translation} other {}}: {instrument} {provision} ({origin}){stale, select, yes {; old or undated, to be checked} other {}}",
      "other": "{says} {instrument} {provision} ({origin}){stale, select, yes {; old or undated, to be checked} other {}}"
    },
    "profile": "What it wants of requests, as far as it is known here:",
    "comment": {
      "head": "{count, plural, one {Hides findings of this rule that begin on line {line}:} other {Hides findings of these rules that begin on line {line}:}}",
      "reason": "Reason: {reason}",
      "no-reason": "It gives no reason, and so does not count. Write the reason behind two hyphens.",
      "no-rule": "It names no rule, and so hides nothing.",
      "unknown-directive": "It is neither `rogatory-disable-next-line` nor `rogatory-disable-line`, and so hides nothing."
    },
    "finding": {
      "head": "**Why it matters** ({rule}, {code})",
      "source": "{instrument} {provision} ({mark})",
      "sources": "Sources: {sources}.",
      "fixes": "{count, plural, one {Quick fix: {fixes}} other {Quick fixes: {fixes}}}"
    }
  },
  "navigation": {
    "nothingToRename": "There is no id here. Ids of persons, events, offences, measures, assets and annexes can be renamed, in their own entry, in a field that names them or in a reference such as '{person:driver}'.",
    "malformedId": "\"{id}\" cannot be an id. An id begins with a letter and has letters, digits, dots and hyphens only, at most 64 of them.",
    "idTaken": "Another part of the same kind already has the id \"{id}\". Choose one that is free.",
    "openAnnex": "Open the annex",
    "openInstrument": "Read what is held of {instrument}"
  }
} as const;
