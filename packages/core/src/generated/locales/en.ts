// Generated from packages/core/locales/en by `npm run gen`. Do not edit.

export const en = {
  "elements": {
    "legalBasis": "Legal basis",
    "requestingState": "Requesting State",
    "requestingAuthority": "Authority making the request, with its function",
    "conductingAuthority": "Name and functions of the authority conducting the case",
    "requestedState": "Requested State",
    "requestedAuthority": "Authority addressed",
    "contact": "Contact person with telephone or e-mail, time zone and languages",
    "subject": "Subject of the proceedings",
    "nature": "Nature of the proceedings",
    "stage": "Stage of the proceedings",
    "facts": "Summary of the relevant facts",
    "purpose": "Purpose for which the assistance is sought",
    "deadlineReason": "Reason for the deadline or urgency",
    "confidentialityReason": "Reason for and extent of confidentiality",
    "procedureDetail": "Details of and reason for any particular procedure",
    "reference": "Reference number",
    "date": "Date",
    "signature": "Name and function of the person who signs",
    "person.identity": "Identity of each person concerned",
    "person.nationality": "Nationality of each person concerned",
    "person.location": "Location of each person concerned",
    "offences": "The offences",
    "offence.provision": "Provision of law for each offence",
    "offence.lawText": "Text of the law for each offence",
    "offence.maximumPenalty": "Maximum penalty for each offence",
    "offence.dualCriminality": "Dual criminality, argued from the conduct",
    "offence.limitation": "Lapse of time",
    "measures": "Description of the assistance sought",
    "measure.description": "What is asked in each measure",
    "measure.nexus": "Link between each measure and the case",
    "measure.territorialLink": "Why the measure is asked of this State",
    "measure.territorialLinkOfSearch": "Where, or why it is believed to be in this State",
    "measure.lawfulAtHome": "Order of the home court, or statement that the measure is lawful at home",
    "extradition.person": "Person sought",
    "extradition.status": "Accused, convicted, or convicted and not yet sentenced",
    "extradition.decision": "Arrest warrant or enforceable judgment, attached",
    "extradition.enforceable": "Statement that the judgment is enforceable",
    "extradition.sentenceImposed": "Sentence imposed",
    "extradition.remainingSentence": "Remainder of the sentence",
    "extradition.intentionToSentence": "Intention to impose a sentence",
    "extradition.presenceAtTrial": "Whether the person was present at the trial",
    "extradition.retrial": "Right to a retrial or appeal after a judgment in absentia",
    "extradition.description": "Description, identity and nationality of the person sought",
    "extradition.location": "Location of the person sought",
    "extradition.speciality": "Undertaking of speciality",
    "provisional.intention": "Statement that the request for extradition will follow",
    "provisional.decision": "Existence of a warrant or judgment",
    "provisional.offenceTimePlace": "Offence, with time and place",
    "provisional.urgency": "Why the arrest is urgent",
    "bankRecords.period": "Period of the bank records",
    "bankRecords.accountOrHolder": "Account number, or holder, or other means to identify the account",
    "bankRecords.records": "Classes of bank records"
  },
  "findings": {
    "cite": "{unverified, select, yes {{instrument} {provision} (to be verified)} other {{instrument} {provision}}}"
  },
  "rules": {
    "purpose-missing": {
      "title": "Purpose is missing",
      "messages": {
        "missing": {
          "what": "The request does not say for what purpose the assistance is sought.",
          "why": "{asked, select, yes {{cited} asks for it.} other {No instrument chosen lists it, but {cited} shows what practice expects.}} Without it the requested State cannot judge whether the assistance is needed, nor to what use it is limited.",
          "mend": "Add `purpose`: what the evidence is to prove, about whom, and for which step of the proceedings."
        }
      },
      "fixes": {
        "insert": "Insert `purpose`"
      }
    },
    "shared": {
      "fixes": {
        "rename": "Rename to `{meant}`",
        "replace": "Replace by `{value}`",
        "quote": "Put it in quotes",
        "makeList": "Make it a list"
      }
    }
  }
} as const;
