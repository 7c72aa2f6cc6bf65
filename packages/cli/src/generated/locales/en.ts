// Generated from packages/cli/locales/en by `npm run gen`. Do not edit.

export const en = {
  "bases": {
    "head": "Bases between {states} for {offence}, {kind, select, mla {mutual legal assistance} other {extradition}}, on {date}",
    "none": "The data shows none. That proves nothing: see below what is not in the data.",
    "standing": "{sure, select, yes {In force} other {Said to be in force}} between them {since, select, none {on that day} other {since {since}}}; stated as of {asOf, select, none {no date} other {{asOf}}}, confidence {confidence, select, high {high} medium {medium} other {low}}.",
    "source": "Source: {source}.",
    "others": "Not shown to serve",
    "verify": "Verify with the depositary before you rely on any of this: nothing after the date as of which it is stated is covered."
  },
  "check": {
    "summary": "{drafts, plural, one {# draft} other {# drafts}} checked: {left}.",
    "accepted": "{count, plural, one {# finding was} other {# findings were}} accepted with a reason.",
    "off": "{count, plural, one {# finding is not shown, because .rogatory turns its rule off.} other {# findings are not shown, because .rogatory turns their rules off.}}",
    "fix": "fix:"
  },
  "checklist": {
    "met": "met",
    "missing": "missing",
    "unknownReason": "unknown, reason given",
    "notApplicable": "not applicable",
    "count": "{met} of {asked} met",
    "advisesOnly": "advises only, {met} of {asked} met",
    "inForce": "in force between {states}{since, select, none {} other { since {since}}}, as of {asOf, select, none {no date} other {{asOf}}}: verify with the depositary",
    "notShown": "not shown by the data to be in force between {states}: verify with the depositary",
    "noText": "its text is not known here: see what it says itself on the content of a request",
    "toBeVerified": "(to be verified)",
    "none": "{file}: no legal basis is chosen, or the draft cannot be read far enough. `rogatory check` says more.",
    "further": "Missing beside that",
    "left": "Left to do: {left}."
  },
  "explain": {
    "rules": "rules",
    "measures": "measures",
    "instruments": "instruments",
    "kinds": "kinds",
    "pageInEnglish": "The page is in English.",
    "legalSource": "Legal source: {sources}",
    "fields": "Fields",
    "askedForMeasure": "Asked for this measure",
    "for": "for: {measures}",
    "notFor": "not for: {measures}",
    "years": "{count, plural, one {# year} other {# years}}",
    "months": "{count, plural, one {# month} other {# months}}",
    "supplements": "It supplements {instrument}: what that asks of a request is asked too.",
    "basis": "A legal basis; for: {kinds}.",
    "standard": "A content standard, which advises and binds nobody; for: {kinds}.",
    "open": "What it asks is not known here: the draft describes it, and what practice asks applies.",
    "asks": "Asks of a request",
    "asksForOne": "Asks for one type of assistance",
    "offers": "Offers",
    "thresholds": "Thresholds",
    "penalty": "maximum penalty of at least {duration}",
    "sentence": "sentence of at least {duration}",
    "also": "Also",
    "marks": "Marks: V read in the text; S official or secondary source; K known, to be verified; I inference.",
    "must": "must",
    "ifPossible": "where possible",
    "should": "should",
    "mayRefuse": "may be refused without",
    "example": "Example: {example}",
    "ofState": "What it wants of requests, as far as it is known here:",
    "nothingOfState": "Nothing is known here of what it wants of requests beyond the treaties. That proves nothing: ask its central authority."
  },
  "new": {
    "ready": "{file} is ready. Fill it in, then: npx rogatory check {file}",
    "kind": "Kind of request ({choices}) [mla]:",
    "from": "Requesting State (two letters):",
    "to": "Requested State (two letters):",
    "bases": "Legal bases ({choices}, none) [{proposed}]:",
    "measures": "Measures ({choices}):",
    "offences": "Offences ({choices}):",
    "proposed": "proposed",
    "notWritten": "In force between the two States too, but no request can be written on it here: {choices}.",
    "otherOffences": "In force between the two States too, but they do not name the offence: {choices}.",
    "notShown": "Known here too; the data does not show them in force between the two States, which proves nothing: {choices}."
  },
  "render": {
    "ready": "nothing keeps it back; write `status: final` to print it without the mark",
    "left": "{left}; `{command}` says what is missing"
  }
} as const;
