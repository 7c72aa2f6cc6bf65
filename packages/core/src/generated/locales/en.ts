// Generated from packages/core/locales/en by `npm run gen`. Do not edit.

export const en = {
  "bases": {
    "offences": {
      "smugglingOfMigrants": "smuggling of migrants",
      "enablingIllegalStay": "enabling an illegal stay for gain",
      "traffickingInPersons": "trafficking in persons",
      "documentForgery": "forgery of travel or identity documents",
      "organizedCriminalGroup": "participation in an organized criminal group",
      "moneyLaundering": "laundering of proceeds of crime",
      "corruption": "bribery and other corruption",
      "embezzlementOfPublicFunds": "embezzlement of public property",
      "obstructionOfJustice": "obstruction of justice",
      "drugTrafficking": "illicit traffic in drugs",
      "firearmsTrafficking": "illicit manufacture of and traffic in firearms",
      "terroristFinancing": "financing of terrorism",
      "terroristBombing": "terrorist bombing",
      "cybercrime": "offences against computer systems and data",
      "computerFraud": "fraud or forgery by means of computers",
      "childSexualAbuseMaterial": "child sexual abuse material",
      "fraud": "fraud",
      "kidnapping": "kidnapping",
      "homicide": "homicide",
      "theftOrRobbery": "theft or robbery",
      "otherOffence": "another offence"
    },
    "offence": "Names the offence in {provision}{read, select, yes {} other { (to be verified)}}; the request rests on {article}{articleRead, select, yes {} other { (to be verified)}}.",
    "anyOffence": "Serves any offence ({provision}{read, select, yes {} other {, to be verified}}).",
    "anyOffenceIf": "Serves offences of any kind that meet the condition of {provision}{read, select, yes {} other { (to be verified)}}; the request rests on {article}{articleRead, select, yes {} other { (to be verified)}}.",
    "conditions": {
      "seriousCrime": "Only where the offence carries at least four years at the maximum{kind, select, extradition {, involves an organized criminal group, and either is transnational or is that of a person who is in the requested State; it must be punishable in both States (art. 16(1))} other {, is transnational and involves an organized criminal group; reasonable grounds to suspect the last two are enough (art. 18(1))}}.",
      "transnationalGroup": "Only where the offence {kind, select, extradition {involves an organized criminal group, and either is transnational or is that of a person who is in the requested State; it must be punishable in both States (art. 16(1))} other {is transnational and involves an organized criminal group; reasonable grounds to suspect it are enough (art. 18(1))}}.",
      "throughProtocol": "Serves beside the Protocol, whose offences count as offences of the Convention (art. 1(3) of the Protocol{protocolRead, select, yes {} other {, to be verified}}); the request rests on {article}.",
      "forSmuggling": "Only where the document served the smuggling of migrants for a material benefit.",
      "byPublicOfficial": "Only where a public official took what was entrusted by virtue of the office.",
      "proceedsOfDrugs": "Only where the proceeds come of drug offences.",
      "proceedsOfCorruption": "Only where it concerns offences of the Convention against Corruption.",
      "electronicEvidence": "Only for evidence in electronic form.",
      "oneYear": "Only where the offence carries at least one year at the maximum in both States and, where a sentence has been passed, at least four months were imposed.",
      "twelveMonths": "Only where the offence carries at least twelve months at the maximum in the State that asks or, where a sentence has been passed, at least four months were imposed; it has a form of its own and no letter.",
      "freezingAndConfiscation": "Only for orders to freeze or confiscate property; it has a certificate of its own and no letter.",
      "gatheringEvidence": "For the gathering of evidence; it has a form of its own and no letter.",
      "protocolScope": "Only where the offence {kind, select, extradition {involves an organized criminal group, and either is transnational or is that of a person who is in the requested State; it must be punishable in both States (art. 16(1) of the Convention, with art. 4 of the Protocol, to be verified)} other {is transnational and involves an organized criminal group; reasonable grounds to suspect it are enough (art. 18(1) of the Convention, with art. 4 of the Protocol, to be verified)}}.",
      "notMilitary": "Purely military offences are not covered.",
      "oneYearInBoth": "Only where the offence carries at least one year at the maximum in both States, or the minimum of another extradition treaty between them (art. 24(1), to be verified).",
      "punishableInBoth": "Only where the offence is punishable in both States, unless the law of the requested State dispenses with that (art. 44(1)-(2))."
    },
    "replacedByEio": "For the gathering of evidence the European Investigation Order takes its place between these two States (art. 34(1) of the Directive, to be verified); it stays for the rest, such as service.",
    "replacedByEaw": "The European arrest warrant takes its place between these two States (art. 31 of the Framework Decision, to be verified); for older acts a State may have declared otherwise (art. 32, to be verified).",
    "yieldsToTreaty": "A treaty on mutual assistance binds the two States, so its provisions are followed instead of the corresponding ones here, unless the two agree otherwise ({provision}).",
    "since": "Since when it applies to both is not in the data.",
    "successor": "{state} notified its succession on {day}; since when exactly it is bound is not in the data.",
    "territory": "Extended to {state} on {day}; since when exactly it applies there is not in the data.",
    "ofState": "{state}: {note}",
    "pack": "On {state} this is the word of your pack “{pack}”.",
    "doesNotTakeAsBasis": "{state} has declared that it does not extradite on it{told, select, yes {: {says}} other {}} ({source}, {dated, select, yes {as of {asOf}} other {undated}}; verify.)",
    "takesAsBasis": "{told, select, yes {{says}} other {{state} takes it as the legal basis of an extradition}} ({source}, {dated, select, yes {as of {asOf}} other {undated}}; verify.)",
    "verify": "Verify with the depositary.",
    "why": {
      "noData": "This version has no data on who is party to it. Look at the depositary's list.",
      "unknown": "The data does not show whether {state} is party to it. That proves nothing: look at the depositary's list.",
      "signatory": "{state} has signed it; no act by which it is bound is known{dated, select, yes { (as of {asOf}{sure, select, yes {} other {, to be verified}})} other { (undated, to be verified)}}.",
      "notYet": "Not in force for {state} until {since}{dated, select, yes { (as of {asOf}{sure, select, yes {} other {, to be verified}})} other { (undated, to be verified)}}.",
      "left": "No longer in force for {state} since {left}{dated, select, yes { (as of {asOf}{sure, select, yes {} other {, to be verified}})} other { (undated, to be verified)}}.",
      "outside": "{state} takes no part in it{dated, select, yes { (as of {asOf}{sure, select, yes {} other {, to be verified}})} other { (undated, to be verified)}}.",
      "unknownUntil": "The data does not show {state} bound on that day, only since {since}{dated, select, yes { (as of {asOf}{sure, select, yes {} other {, to be verified}})} other { (undated, to be verified)}}.",
      "notInForce": "It is not known to be in force at all. Look at the depositary's page.",
      "otherOffence": "It does not name this offence.",
      "bilateral": "Bilateral treaties are not in the data: ask the treaty desk of your ministry whether there is one between {from} and {to}.",
      "domestic-law": "Where no treaty serves, the law of {to} may allow it to help.",
      "reciprocity": "Where no treaty serves, an assurance of reciprocity may do, if the law of both States allows it.",
      "oneState": "One State answers for both {from} and {to}, so that no treaty stands between them.",
      "namedTreaty": "A treaty between {from} and {to} of which this version knows what it asks; whether it is in force is not in the data: verify.",
      "namedLaw": "The law of {state}, of which this version knows what it asks of a request."
    },
    "ownTreaty": "Which offences it covers and what it asks is not in the data: read it.",
    "supplementedInUnion": "Between member States of the Union the Convention of 29 May 2000 on mutual assistance adds to it where both are party; who is party is not in the data.",
    "besideTradeAgreementMla": "The Trade and Cooperation Agreement between the Union and the United Kingdom adds to it and may ask for a form (arts 633 and 635, to be verified).",
    "besideTradeAgreementSurrender": "The Trade and Cooperation Agreement between the Union and the United Kingdom has its own rules on surrender, which take the place of those of the Convention (art. 629, to be verified).",
    "besideNordicSurrender": "An agreement on surrender between the Union, Iceland and Norway may take its place (to be verified).",
    "dayFromUnreadRule": "The day since when is worked out from {provision}, which is still to be verified.",
    "basisNotDeclared": "Whether {state} takes it as the legal basis of an extradition is not in the data ({provision}{read, select, yes {} other {, to be verified}}): ask, or look at its declarations.",
    "doubtful": "That it binds both is of {confidence, select, low {low} other {medium}} confidence only: one list, or lists that differ.",
    "old": "The data is more than twelve months older than the request: as of {asOf}.",
    "undated": "The data bears no date.",
    "proposal": {
      "inForce": "{sure, select, yes {In force} other {Said to be in force}} between {from} and {to}{dated, select, yes { since {since}} other {}} ({source}, {stated, select, yes {as of {asOf}} other {undated}}).",
      "forOffences": "For {offences}: {sentence}",
      "serves": "Offers: {measures}.",
      "servesOne": "{measure} ({provision}{read, select, yes {} other {, to be verified}})",
      "notMentioned": "What is known of it here does not mention {measures}: read it.",
      "statesOpen": "Which two States it is between is not said yet.",
      "offenceOpen": "For which offence is not said yet.",
      "sameState": "Both States are the same."
    }
  },
  "configuration": {
    "notKeys": "This file must hold keys with their values. It can have {keys}. Write for example \"gate: transmit\".",
    "keyUnknown": "\"{word}\" is not a key of a folder configuration, so it has no effect. The keys are {known}. Correct it or remove it.",
    "keyMeant": "\"{word}\" is not a key of a folder configuration, so it has no effect. Did you mean \"{meant}\"?",
    "rulesNotMapping": "Under \"rules\" each line takes the id of a rule and its severity, so what stands here has no effect. Write for example \"urgency-no-reason: error\".",
    "ruleUnknown": "There is no rule \"{word}\", so this line has no effect. \"rogatory explain --list\" lists the rules. Correct the id or remove the line.",
    "ruleMeant": "There is no rule \"{word}\", so this line has no effect. Did you mean \"{meant}\"?",
    "severity": "\"{value}\" is not a severity, so the rule {rule} keeps its own. Write {allowed}.",
    "gate": "\"{value}\" is not a gate, so the status of each draft decides. Write {allowed}.",
    "language": "There are no findings in the language \"{value}\", so another language is used. Write {allowed}."
  },
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
    "procedureDetail": "Details of any particular procedure",
    "procedureReason": "Reason for any particular procedure",
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
    "measure.territorialLinkOfSearch": "Of a search or tracing: where it is, or why it is believed to be in this State",
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
    "extradition.evidence": "Summary of the evidence against an accused person",
    "extradition.evidenceAfterAbsence": "Summary of the evidence against a person convicted in absence",
    "extradition.jurisdiction": "Why the requesting State has jurisdiction",
    "extradition.decisionNamed": "Warrant or enforceable judgment, named",
    "provisional.intention": "Statement that the request for extradition will follow",
    "provisional.decision": "Existence of a warrant or judgment",
    "provisional.offenceTimePlace": "Offence, with time and place",
    "provisional.location": "Where the person is believed to be",
    "provisional.urgency": "Why the arrest is urgent",
    "bankRecords.period": "Period of the bank records",
    "bankRecords.accountOrHolder": "Account number, or holder, or other means to identify the account",
    "bankRecords.records": "Classes of bank records",
    "offence.convention": "Convention offence to which each offence corresponds",
    "legalBasis.title": "Title of the treaty or law relied on",
    "legalBasis.date": "Date of the treaty relied on",
    "legalBasis.articles": "Articles of the treaty or law relied on",
    "legalBasis.assurance": "Assurance of reciprocity",
    "asset.description": "Description of each asset",
    "asset.account": "Number of each account to be frozen or confiscated, or its bank and owner",
    "asset.location": "Location of each asset",
    "asset.owner": "Owner of each asset",
    "asset.value": "Value of each asset, with its currency",
    "statement.persons": "Persons to be heard",
    "statement.capacity": "In what capacity each person is heard",
    "statement.questions": "Questions or topics of the hearing",
    "statement.recording": "How the statement is to be taken and recorded",
    "statement.oath": "Whether the statement must be sworn or affirmed",
    "statement.notices": "Rights of which a suspect or accused person is to be told before the statement",
    "videoHearing.persons": "Persons to be heard by video link",
    "videoHearing.reason": "Why the person should not or cannot come in person",
    "videoHearing.judicialAuthority": "Name of the judicial authority that hears by video link",
    "videoHearing.conductedBy": "Names of the persons who conduct the hearing by video link",
    "videoHearing.timeZone": "Time zone of the hearing by video link",
    "videoHearing.questions": "Questions or topics of the hearing by video link",
    "videoHearing.oath": "Whether the evidence by video link must be sworn or affirmed",
    "videoHearing.consentOfAccused": "Consent of a suspect or accused person to the hearing by video link",
    "videoHearing.counsel": "Defence counsel at the hearing by video link of a suspect or accused person",
    "serviceOfDocuments.addressee": "Name of the person to be served",
    "serviceOfDocuments.address": "Address of the person to be served",
    "serviceOfDocuments.documents": "Documents to be served",
    "serviceOfDocuments.relationToCase": "Relation of the person served to the case",
    "serviceOfDocuments.specialForm": "Special form of service, described",
    "serviceOfDocuments.allowances": "Allowances and expenses of a summoned witness or expert",
    "serviceOfDocuments.safeConduct": "Safe conduct of a summoned witness or expert",
    "searchAndSeizure.place": "Exact place to be searched",
    "searchAndSeizure.items": "Items sought by the search",
    "searchAndSeizure.grounds": "Facts that justify the search",
    "records.period": "Period of the records, unless each record is named",
    "records.items": "Records asked for",
    "records.holder": "Who holds the records",
    "freezing.assets": "Assets to be frozen",
    "freezing.actions": "Actions requested for the freezing",
    "freezing.link": "Link between each asset to be frozen and the offence",
    "freezing.order": "Freezing order of the home court, or why there is none yet",
    "freezing.homeOrder": "Freezing order of the home court, named",
    "freezing.riskOfDissipation": "Risk that the assets disappear",
    "freezing.confiscationExpected": "Stage of the confiscation proceedings, and when they are expected",
    "confiscationEnforcement.orderCopy": "Copy of the confiscation order",
    "confiscationEnforcement.extent": "Extent to which the confiscation order is to be executed",
    "confiscationEnforcement.finality": "Certificate that the confiscation order is final",
    "confiscationEnforcement.thirdPartyNotice": "Notice to third parties and due process before the confiscation order",
    "confiscationEnforcement.ground": "Whether the confiscation order rests on a conviction",
    "confiscationEnforcement.presence": "Presence of the convicted person at the proceedings on the confiscation",
    "tracingProceeds.startingPoint": "Person, asset or known path from which the tracing starts",
    "transferOfDetainedPerson.person": "Detained person to be transferred",
    "transferOfDetainedPerson.consent": "Consent of the detained person",
    "transferOfDetainedPerson.consentCopy": "Copy of the detained person's consent",
    "transferOfDetainedPerson.returnDate": "Day by which the detained person is returned",
    "transferOfDetainedPerson.custody": "Custody and escort of the detained person",
    "transferOfDetainedPerson.immunity": "Immunity of the detained person for earlier acts",
    "voluntaryAppearance.person": "Person invited to appear",
    "voluntaryAppearance.especiallyNecessary": "Why appearance in person is especially necessary",
    "voluntaryAppearance.allowances": "Approximate allowances and expenses",
    "voluntaryAppearance.safeConduct": "Safe conduct of the person invited",
    "subscriberData.identifiers": "Account, number or address whose subscriber is asked for",
    "subscriberData.provider": "Provider that holds the subscriber information",
    "trafficData.period": "Period of the traffic data",
    "trafficData.identifiers": "Account, number or address whose traffic data are asked for",
    "trafficData.provider": "Provider that holds the traffic data",
    "contentData.period": "Period of the content data",
    "contentData.identifiers": "Account whose contents are asked for",
    "contentData.provider": "Provider that holds the content data",
    "preservation.intention": "Intention to request disclosure of the preserved data",
    "preservation.followUpDate": "Day by which the request for disclosure follows",
    "preservation.identifiers": "Data to be preserved",
    "preservation.relationToOffence": "Relation of the data to be preserved to the offence",
    "preservation.custodian": "Custodian or location of the data to be preserved",
    "preservation.necessity": "Why the preservation is necessary",
    "documentVerification.documents": "Documents to be verified",
    "documentVerification.particulars": "Kind and number, or a copy, of each document to be verified",
    "documentVerification.questions": "What is to be verified",
    "interception.period": "Period of the interception",
    "interception.duration": "Why an interception lasts longer than three months",
    "interception.identifiers": "Number, address or account to be intercepted",
    "interception.provider": "Provider of the connection to be intercepted",
    "interception.transmission": "Immediate transmission, or recording and later transmission",
    "interception.necessity": "Why nothing milder than an interception will do",
    "realTimeTrafficData.period": "Period of the traffic data in real time",
    "realTimeTrafficData.duration": "Why traffic data are collected for so long",
    "realTimeTrafficData.identifiers": "Account, number or address whose traffic data are collected",
    "realTimeTrafficData.provider": "Provider that collects the traffic data",
    "realTimeTrafficData.need": "Why traffic data are needed in real time",
    "realTimeTrafficData.userOrLocation": "What is known of the user or location",
    "telephoneHearing.persons": "Persons to be heard by telephone",
    "telephoneHearing.capacity": "Witness or expert, and no accused person, for the hearing by telephone",
    "telephoneHearing.willing": "Statement that the person is willing to be heard by telephone",
    "telephoneHearing.judicialAuthority": "Name of the judicial authority that hears by telephone",
    "telephoneHearing.conductedBy": "Names of the persons who conduct the hearing by telephone",
    "telephoneHearing.timeZone": "Time zone of the hearing by telephone",
    "telephoneHearing.questions": "Questions or topics of the hearing by telephone",
    "telephoneHearing.oath": "Whether the evidence by telephone must be sworn or affirmed",
    "controlledDelivery.goods": "What the consignment holds",
    "controlledDelivery.route": "Route of the consignment",
    "controlledDelivery.period": "When the controlled delivery takes place",
    "controlledDelivery.controlAuthority": "Authority that directs the controlled delivery",
    "controlledDelivery.handling": "Whether the goods are let through as they are",
    "controlledDelivery.breakOff": "When the controlled delivery is broken off",
    "crossBorderSurveillance.target": "Person or thing to be observed",
    "crossBorderSurveillance.area": "Area of the observation",
    "crossBorderSurveillance.period": "Period of the observation",
    "crossBorderSurveillance.officers": "Officers who observe",
    "covertInvestigation.task": "Task of the covert officers",
    "covertInvestigation.period": "Period of the covert investigation",
    "covertInvestigation.direction": "Who directs the covert investigation",
    "covertInvestigation.legalStatus": "Legal status of the covert officers",
    "jointInvestigationTeam.composition": "Proposal for the composition of the team",
    "jointInvestigationTeam.teamPurpose": "Specific purpose of the team",
    "jointInvestigationTeam.period": "Period for which the team is set up",
    "jointInvestigationTeam.leader": "Leader of the team",
    "examinationOfObjectsAndSites.place": "Exact place or object to be examined",
    "examinationOfObjectsAndSites.examination": "Kind of examination",
    "examinationOfObjectsAndSites.custody": "Chain of custody of what is examined",
    "expertEvaluation.questions": "Questions to the expert",
    "expertEvaluation.material": "Material for the expert",
    "expertEvaluation.costs": "Who bears the costs of the expert",
    "criminalRecords.persons": "Person whose criminal records are asked for",
    "criminalRecords.use": "Criminal case for which the records are needed",
    "locatingPersons.persons": "Person to be located or identified",
    "locatingPersons.lastKnown": "Last known data of the person",
    "emergencyDisclosure.danger": "Facts that show the emergency",
    "emergencyDisclosure.relationToDanger": "How the data help in the emergency",
    "emergencyDisclosure.identifiers": "Account, number or address whose data are asked for in the emergency",
    "emergencyDisclosure.provider": "Provider that holds the data asked for in the emergency",
    "emergencyDisclosure.confirmedBy": "Who confirms the emergency",
    "emergencyDisclosure.followUpDate": "Day by which the ordinary request follows the emergency",
    "returnOfAssets.assets": "Assets to be returned",
    "returnOfAssets.basis": "Ground of the return of assets",
    "returnOfAssets.judgment": "Final judgment on which the return rests, or why it is waived",
    "returnOfAssets.ownership": "Prior ownership or damage shown",
    "returnOfAssets.victims": "Victims or prior owners who receive the assets",
    "boarding.wanted": "What the flag State is asked to confirm or authorise",
    "boarding.vessel": "Vessel concerned",
    "boarding.flag": "Flag claimed by the vessel",
    "boarding.position": "Position of the vessel, with the time",
    "boarding.grounds": "Grounds to suspect the vessel",
    "boarding.answerBy": "Hour by which an answer is needed",
    "boarding.offset": "Offset from UTC of each hour",
    "boarding.contact": "Contact at any hour",
    "boarding.safety": "Safety of the persons on board",
    "vesselMeasures.asked": "Vessel, and what is asked",
    "vesselMeasures.results": "Promise to tell the flag State the results",
    "earlierRequest": "Earlier request to which this one goes back",
    "oralRequest": "When and to whom the oral request was made",
    "information": "The information that is passed on",
    "information.useConditions": "Conditions of use and confidentiality of the information",
    "transfer.reason": "Why the transfer of the proceedings serves justice",
    "transfer.file": "The file and the evidence",
    "transfer.limitation": "Lapse of time",
    "transit.confirmation": "Confirmation that the person is to be surrendered",
    "transit.surrenderedBy": "State that surrenders the person",
    "transit.route": "Route of the transit",
    "offence.fiscalNature": "Why an offence that could be seen as fiscal is no ground to refuse",
    "offence.politicalOrMilitaryNature": "Why an offence that could be seen as political or military is no ground to refuse",
    "undertakings.noDeathPenalty": "Assurance on the death penalty",
    "extradition.nationalityOption": "What is offered where the person sought is a national of the requested State",
    "extradition.priorDecisions": "Earlier decisions on the same facts",
    "extradition.lifeSentenceReview": "Review of a sentence for life",
    "extradition.competingRequests": "Requests of other States for the same person",
    "extradition.candour": "Confirmation that all material facts are stated",
    "contentData.preservation": "Earlier preservation of the content data, or why there was none",
    "trafficData.preservation": "Earlier preservation of the traffic data, or why there was none"
  },
  "fields": {
    "byId": "{many, select, yes {Write the ids} other {Write the id}}, as under `{list}`{word, select, request {, or `request` for the request itself} other {}}.",
    "orWord": "Or a word: {words}."
  },
  "findings": {
    "cite": "{unverified, select, yes {{instrument} {provision} (to be verified)} other {{instrument} {provision}}}",
    "undatedList": "{name} (undated list)",
    "citeProfile": "{text} ({own, select, yes {your pack “{pack}”: } other {}}{source}, {dated, select, yes {as of {asOf}} other {undated}}{unverified, select, yes {; to be verified} other {}})"
  },
  "letter": {
    "answers": {
      "yes": "yes",
      "no": "no",
      "annex": {
        "certified": {
          "yes": "certified",
          "no": "not certified"
        }
      },
      "judgment": {
        "final": {
          "yes": "No ordinary appeal is open.",
          "no": "An ordinary appeal is still open."
        },
        "enforceable": {
          "yes": "The judgment can be enforced now.",
          "no": "The judgment cannot be enforced yet."
        }
      },
      "trial": {
        "inAbsentia": {
          "yes": "The person was not present at the trial.",
          "no": "The person was present at the trial."
        }
      },
      "statement": {
        "compelled": {
          "yes": "The person is to be summoned and may be compelled.",
          "no": "The statement is voluntary."
        }
      },
      "oath": {
        "required": {
          "yes": "The evidence must be sworn or affirmed.",
          "no": "No oath or affirmation is needed."
        }
      },
      "bankRecords": {
        "noNotice": {
          "yes": "The customer should not be informed of this measure.",
          "no": "The customer may be informed of this measure."
        }
      },
      "subscriberData": {
        "noNotice": {
          "yes": "The user should not be informed of this measure.",
          "no": "The user may be informed of this measure."
        }
      },
      "trafficData": {
        "noNotice": {
          "yes": "The user should not be informed of this measure.",
          "no": "The user may be informed of this measure."
        }
      },
      "contentData": {
        "noNotice": {
          "yes": "The user should not be informed of this measure.",
          "no": "The user may be informed of this measure."
        }
      },
      "preservation": {
        "noNotice": {
          "yes": "The user should not be informed of this measure.",
          "no": "The user may be informed of this measure."
        },
        "intentToRequest": {
          "yes": "A request for the disclosure of the data will follow.",
          "no": "No request for the disclosure of the data is intended."
        }
      },
      "offence": {
        "accessory": {
          "yes": "This offence is included as accessory to another offence of this request.",
          "no": "no"
        }
      },
      "provisional": {
        "fullRequestWillFollow": {
          "yes": "The request for extradition will follow.",
          "no": "No request for extradition is intended."
        }
      },
      "priorDecisions": {
        "none": {
          "yes": "none known",
          "no": "see the statement"
        }
      },
      "competingRequests": {
        "none": {
          "yes": "none known",
          "no": "see the statement"
        }
      },
      "interception": {
        "noNotice": {
          "yes": "The user should not be informed of this measure.",
          "no": "The user may be informed of this measure."
        }
      },
      "realTimeTrafficData": {
        "noNotice": {
          "yes": "The user should not be informed of this measure.",
          "no": "The user may be informed of this measure."
        }
      },
      "emergencyDisclosure": {
        "noNotice": {
          "yes": "The user should not be informed of this measure.",
          "no": "The user may be informed of this measure."
        }
      },
      "locatingPersons": {
        "noNotice": {
          "yes": "The person should not be informed of this measure.",
          "no": "The person may be informed of this measure."
        }
      },
      "telephoneHearing": {
        "willing": {
          "yes": "The person has said that they are willing to be heard by telephone.",
          "no": "The person has not yet agreed to be heard by telephone."
        }
      }
    },
    "authorities": {
      "alsoConducts": "{known, select, yes {{what}; also conducts the case} other {also conducts the case}}"
    },
    "basis": {
      "one": "{kind, select, spontaneousInformation {The information is transmitted under {citation}.} other {This request is made under {citation}.}}",
      "several": "{kind, select, spontaneousInformation {The information is transmitted under the following instruments:} other {This request is made under the following instruments:}}",
      "item": "{citation}{last, select, yes {.} other {;}}",
      "citation": "{type, select, law {{title}{dated, select, no {} other { of {date}}}{count, plural, =0 {} one {, article {articles}} other {, articles {articles}}}} other {{count, plural, =0 {} one {article {articles} of } other {articles {articles} of }}{article, select, yes {the {title}} other {{title}}}{dated, select, placed {, done at {place} on {date}} yes { of {date}} other {}}{references, select, both { (“{short}”, {series})} series { ({series})} short { (“{short}”)} other {}}}}",
      "untitled": "{type, select, treaty {treaty in force between {requesting} and {requested}} other {the law of {requesting}}}",
      "reciprocity": "{kind, select, spontaneousInformation {{alone, select, yes {The information is transmitted on the basis of reciprocity between {requesting} and {requested}.} other {It is also transmitted on the basis of reciprocity between {requesting} and {requested}.}}} other {{alone, select, yes {This request is made on the basis of reciprocity between {requesting} and {requested}.} other {It is also made on the basis of reciprocity between {requesting} and {requested}.}}}}",
      "convention": "{instrument}, {article}"
    },
    "clauses": {
      "name": {
        "family": "family name {value}",
        "given": "given names {value}",
        "legal": "{value}",
        "original": "in the original script {value}",
        "aliases": "also known as {value}"
      },
      "person": {
        "birth": "born {value}",
        "sex": "{value}",
        "nationalities": "national of {value}",
        "documents": "{value}",
        "photograph": "photograph: {value}",
        "address": "{value}",
        "location": "present whereabouts: {value}",
        "languages": "languages: {value}",
        "occupation": "occupation: {value}",
        "contactDetails": "telephone and e-mail: {value}",
        "legalForm": "{value}",
        "registration": "registration: {value}",
        "representative": "represented by {value}"
      },
      "proceedings": {
        "type": "{value}",
        "stage": "stage: {value}",
        "reference": "{value}",
        "court": "court: {value}",
        "openedOn": "opened on {value}",
        "chargedOn": "charged on {value}"
      },
      "offence": {
        "provision": "{value}",
        "text": "text {value}"
      },
      "penalty": {
        "min": "minimum {value}",
        "max": "maximum {value}",
        "fine": "fine: {value}"
      },
      "asset": {
        "holder": "held at: {value}",
        "owner": "owner: {value}",
        "beneficialOwner": "beneficial owner: {value}"
      },
      "sentenceToServe": {
        "imposed": "imposed: {value}",
        "served": "to be credited: {value}",
        "remaining": "remaining: {value}"
      },
      "serviceOfDocuments": {
        "hearingDate": "hearing on {value}",
        "serveBefore": "to be served before {value}",
        "mode": "{value}",
        "languages": "documents in {value}"
      },
      "transferOfDetainedPerson": {
        "detainedAt": "detained at {value}",
        "sentenceEnds": "sentence ends on {value}",
        "from": "needed from {value}",
        "returnDate": "to be returned by {value}"
      },
      "voluntaryAppearance": {
        "date": "{value}",
        "place": "{value}"
      },
      "videoHearing": {
        "start": "{value}",
        "timeZone": "time zone: {value}",
        "duration": "expected length: {value}"
      },
      "confiscationOrder": {
        "court": "{value}",
        "date": "{value}",
        "reference": "reference {value}",
        "annex": "copy: {value}",
        "finalityCertificate": "certificate that it is final: {value}",
        "type": "{value}",
        "outstanding": "amount outstanding: {value}",
        "outstandingOn": "as at {value}"
      },
      "telephoneHearing": {
        "start": "{value}",
        "timeZone": "time zone: {value}",
        "duration": "expected length: {value}"
      },
      "boarding": {
        "contactOnScene": "on scene: {value}",
        "contactAtAnyHour": "at any hour: {value}"
      }
    },
    "closing": {
      "plain": "{kind, select, spontaneousInformation {The authorities of {requesting} will readily supply any further information that they have.} other {The authorities of {requesting} thank the authorities of {requested} for their assistance and will readily supply any further information that may be needed.}}",
      "diplomatic": "{named, select, yes {{authority} avails itself} other {The competent authorities of {requesting} avail themselves}} of this opportunity to renew to the authorities of {requested} the assurances of {named, select, yes {its} other {their}} highest consideration.",
      "placeAndDate": "{known, select, both {{place}, {date}} place {{place}} date {{date}} other {}}",
      "signature": "Signature",
      "seal": "{seal, select, stamp {Official stamp} seal {Official seal} other {Official stamp or seal}}",
      "noSeal": "This request bears no stamp or seal."
    },
    "confidentiality": {
      "wish": "{level, select, none {This request calls for no special confidentiality.} strictlyConfidential {The authorities of {requested} are requested to keep the fact and the substance of this request strictly confidential, except to the extent necessary to execute it. If this cannot be done, they are requested to say so before they proceed.} other {The authorities of {requested} are requested to keep the fact and the substance of this request confidential, except to the extent necessary to execute it. If this cannot be done, they are requested to say so before they proceed.}}",
      "information": "{level, select, none {The information calls for no special confidentiality.} strictlyConfidential {The authorities of {requested} are requested to keep the information transmitted strictly confidential.} other {The authorities of {requested} are requested to keep the information transmitted confidential.}}"
    },
    "document": {
      "watermark": "DRAFT",
      "subject": "{title}: {requesting} to {requested}{referenced, select, yes {, {reference}} other {}}"
    },
    "execution": {
      "wishes": "{count, plural, one {So that the evidence can be used in the proceedings, it is requested that the following procedure be followed, unless it is contrary to the law of the requested State:} other {So that the evidence can be used in the proceedings, it is requested that the following procedures be followed, unless they are contrary to the law of the requested State:}}",
      "attendance": "{count, plural, one {It is requested that the following person be permitted to be present when this request is executed:} other {It is requested that the following persons be permitted to be present when this request is executed:}}"
    },
    "extradition": {
      "surrender": "{kind, select, provisionalArrest {The competent authorities of {requested} are requested to arrest {person} provisionally and to hold that person in custody until the request for extradition has been decided upon.} other {The competent authorities of {requested} are requested to arrest {person} and to surrender that person to the authorities of {requesting}.}}",
      "intention": "{intended, select, yes {{dated, select, yes {The request for extradition will follow. It will reach the authorities of {requested} by {date}.} other {The request for extradition will follow.}}} other {The request for extradition is to reach the authorities of {requested} by {date}.}}",
      "priorDecisions": "As far as the authorities of {requesting} know, the person sought has not been tried, acquitted, convicted or pardoned anywhere for the same facts.",
      "competingRequests": "The authorities of {requesting} know of no request of another State for the surrender of the person sought.",
      "candour": "All material facts known to the requesting authority are stated in this request, including those that speak for the person sought.",
      "transit": "{surrendered, select, yes {{person} is to be surrendered by {state} to the authorities of {requesting} and is to be taken through the territory of {requested}.} other {{person} is to be surrendered to the authorities of {requesting} and is to be taken through the territory of {requested}.}}",
      "transitUnconfirmed": "{person} is to be taken through the territory of {requested} to {requesting}."
    },
    "facts": {
      "number": "No.",
      "events": "Events",
      "pictures": {
        "timeline": "The events are shown in order of time in {schedule}.",
        "chart": "How persons, property and sums of money are linked is shown in {schedule}."
      }
    },
    "format": {
      "locale": "en-GB",
      "moment": "{date}, {time}{zone, select, utc { UTC} offset { (UTC{offset})} other {}}",
      "span": "{from} to {until}",
      "life": "life imprisonment",
      "death": "death penalty",
      "years": "{count, plural, one {# year} other {# years}}",
      "months": "{count, plural, one {# month} other {# months}}",
      "weeks": "{count, plural, one {# week} other {# weeks}}",
      "days": "{count, plural, one {# day} other {# days}}",
      "approximately": "approximately {sum}",
      "period": "{ends, select, both {from {from} to {to}} from {from {from}} to {until {to}} other {}}",
      "unknown": "not known: {reason}",
      "pair": "{label}: {value}",
      "datedEvent": "{date}: {what}",
      "identityDocument": "{typeKnown, select, yes {{type}} other {document}}{numberKnown, select, yes { No. {number}} other {}}{stateKnown, select, yes {{issued, select, day {, issued by {state} on {issuedOn}} month {, issued by {state} in {issuedOn}} other {, issued by {state}}}} other {{issued, select, day {, issued on {issuedOn}} month {, issued in {issuedOn}} other {}}}}{expiresOnKnown, select, yes {, valid until {expiresOn}} other {}}",
      "stateInSentence": "{code, select, AE {the {name}} BS {the {name}} CD {the {name}} CF {the {name}} CG {the {name}} CK {the {name}} DO {the {name}} FK {the {name}} FO {the {name}} GB {the {name}} GM {the {name}} KM {the {name}} KY {the {name}} MH {the {name}} MP {the {name}} MV {the {name}} NL {the {name}} PH {the {name}} PS {the {name}} SB {the {name}} TC {the {name}} US {the {name}} VG {the {name}} VI {the {name}} other {{name}}}",
      "authority": "{article, select, no {{name}} other {the {name}}}",
      "authorityAtStart": "{article, select, no {{name}} other {The {name}}}",
      "withoutArticle": "the hm his her la le les el il der die das",
      "decision": "{byKnown, select, yes {{dateKnown, select, yes {{by}, {date}} other {{by}}}} other {{dateKnown, select, yes {{date}} other {}}}}{referenceKnown, select, yes {{byKnown, select, yes {, reference {reference}} other {{dateKnown, select, yes {, reference {reference}} other {reference {reference}}}}}} other {}}{annexKnown, select, yes { ({annex})} other {}}",
      "separator": " · ",
      "semicolon": "; ",
      "spanInMonth": "{day} to {until}",
      "place": "{known, select, both {{remark, select, yes {{address} ({state})} other {{address}, {state}}}} address {{address}} other {{state}}}",
      "birth": "{known, select, both {{date} in {place}} date {{date}} other {{place}}}"
    },
    "forms": {
      "nothingStated": "Nothing is stated here.",
      "unverified": "The sections stand in the order of the form that {short} prescribes ({provision}), as far as that order is known. Their headings are not the wording of the form, which was not compared with this document: compare it with the official form before it is signed.",
      "attached": "Attached",
      "investigationOrder": {
        "title": "European Investigation Order",
        "opening": "This European Investigation Order has been issued by a competent authority. The issuing authority certifies that it is necessary and proportionate for the purpose of the proceedings named in it, that the rights of the suspected or accused person have been taken into account, and that the measures asked for could have been ordered under the same conditions in a similar domestic case.",
        "boxes": {
          "states": "Issuing State and executing State",
          "urgency": "Urgency and time limits",
          "measures": "Investigative measures to be carried out",
          "related": "Relation to an earlier order",
          "persons": "Persons concerned",
          "proceedings": "Proceedings for which the order is issued",
          "grounds": "Grounds for issuing the order",
          "additional": "Additional requirements for certain measures",
          "formalities": "Formalities and procedures for the execution",
          "remedies": "Legal remedies",
          "issuing": "Authority that issued the order",
          "validating": "Judicial authority that validated the order"
        },
        "parts": {
          "H1": "Transfer of a person held in custody",
          "H2": "Hearing by video or telephone",
          "H3": "Provisional measures",
          "H4": "Bank and other financial accounts",
          "H5": "Evidence gathered in real time, continuously and over a period",
          "H6": "Covert investigations",
          "H7": "Interception of telecommunications"
        },
        "issuingState": "Issuing State",
        "executingState": "Executing State"
      },
      "arrestWarrant": {
        "title": "{instrument, select, eaw {European arrest warrant} other {Arrest warrant}}",
        "opening": "This warrant has been issued by a competent judicial authority. I ask that the person named below be arrested and surrendered {status, select, convicted {for the execution of a custodial sentence} convictedNotSentenced {for the imposition of a sentence} other {for the conduct of a criminal prosecution}}.",
        "penalties": "Penalty that the law allows",
        "offences": "This warrant relates to {count, plural, one {one offence} other {# offences}}.",
        "boxes": {
          "identity": "Identity of the person sought",
          "decision": "Decision on which the warrant rests",
          "sentence": "Length of the sentence",
          "presence": "Presence at the trial that led to the decision",
          "offences": "Offences",
          "circumstances": "Other circumstances of the case",
          "property": "Seizure and handing over of property",
          "lifeSentence": "Review of a sentence for life",
          "issuing": "Judicial authority that issued the warrant"
        }
      }
    },
    "frame": {
      "reach": "{given, select, both {Telephone: {phone} · E-mail: {email}} phone {Telephone: {phone}} email {E-mail: {email}} other {}}",
      "throughDiplomaticChannel": "(through the diplomatic channel)",
      "urgency": "Urgency",
      "answerBy": "Answer requested by",
      "confidentiality": "Confidentiality"
    },
    "gap": {
      "missing": "{lacking, select, none {{title}: still missing} other {{title}: {lacking} still missing}}",
      "here": "{lacking, select, none {still missing} other {still missing: {lacking}}}",
      "open": "still to be settled: {title}",
      "dangling": "“{id}”: not found in the draft"
    },
    "heading": {
      "mla": "Request for mutual legal assistance\nin criminal matters",
      "extradition": "Request for extradition",
      "provisionalArrest": "Request for provisional arrest",
      "supplement": "Supplementary request",
      "withdrawal": "Withdrawal of a request",
      "spontaneousInformation": "Spontaneous information",
      "transferOfProceedings": "Request for the transfer\nof criminal proceedings",
      "vesselMeasures": "Urgent request\nconcerning a vessel at sea",
      "transit": "Request for transit"
    },
    "labels": {
      "mlaRequest": {
        "reference": "Our reference"
      },
      "extraditionRequest": {
        "reference": "Our reference"
      },
      "requesting": {
        "authority": "Requesting authority",
        "conductingAuthority": "Conducting authority"
      },
      "requested": {
        "authority": "Authority addressed"
      },
      "name": {
        "legal": "Name",
        "original": "Name in the original script"
      },
      "person": {
        "birth": "Date and place of birth",
        "location": "Present whereabouts",
        "identityUnknown": "Identity incomplete",
        "participation": "Part in the facts",
        "nationalities": "Nationality"
      },
      "offence": {
        "text": "Text of the law",
        "penalty": "Penalty",
        "committedBy": "Alleged against",
        "accessory": "Accessory offence",
        "title": "Offence"
      },
      "offenceElement": {
        "provision": "Law of the requesting State",
        "shownBy": "Facts that show it",
        "correspondingConduct": "Corresponding conduct in the requested State"
      },
      "scopePoint": {
        "shownBy": "Facts that show it"
      },
      "proceedings": {
        "type": "Nature of the proceedings",
        "stage": "Stage of the proceedings",
        "openedOn": "Case opened on",
        "loss": "Loss or value at stake",
        "seriousness": "Gravity of the case"
      },
      "translation": {
        "of": "Translated"
      },
      "annex": {
        "label": "Annex",
        "certified": "Copy"
      },
      "event": {
        "source": "Source"
      },
      "extradition": {
        "seizureOfProperty": "Property to be seized and handed over"
      },
      "trial": {
        "inAbsentia": "Presence at the trial"
      },
      "bankRecords": {
        "noNotice": "Notice to the customer"
      },
      "subscriberData": {
        "noNotice": "Notice to the user"
      },
      "trafficData": {
        "noNotice": "Notice to the user"
      },
      "contentData": {
        "noNotice": "Notice to the user"
      },
      "preservation": {
        "noNotice": "Notice to the user"
      },
      "confidentiality": {
        "extent": "Extent",
        "reason": "Reason"
      },
      "urgency": {
        "reason": "Reason"
      },
      "statement": {
        "compelled": "Compulsion"
      },
      "records": {
        "publicity": "Public access"
      },
      "priorDecisions": {
        "statement": "Earlier decisions"
      },
      "competingRequests": {
        "statement": "Requests of other States"
      },
      "sentenceToServe": {
        "imposed": "Sentence imposed",
        "served": "Time to be credited",
        "remaining": "Sentence remaining",
        "computation": "Computation of the sentence"
      },
      "confiscationOrder": {
        "outstandingOn": "Amount outstanding on"
      },
      "interception": {
        "noNotice": "Notice to the user"
      },
      "realTimeTrafficData": {
        "noNotice": "Notice to the user"
      },
      "emergencyDisclosure": {
        "noNotice": "Notice to the user"
      },
      "locatingPersons": {
        "noNotice": "Notice to the person"
      },
      "telephoneHearing": {
        "willing": "Consent"
      }
    },
    "leads": {
      "statement": {
        "questions": "Questions to be put:"
      },
      "videoHearing": {
        "questions": "Questions to be put:"
      },
      "telephoneHearing": {
        "questions": "Questions to be put:"
      },
      "expertEvaluation": {
        "questions": "Questions to the expert:"
      },
      "examinationOfObjectsAndSites": {
        "questions": "Questions to be answered:"
      }
    },
    "measures": {
      "statement": "The competent authorities of {requested} are requested to hear {named, select, yes {{who}} other {the person described below}}{capacityKnown, select, yes { {capacity}} other {}} and to transmit the record of the hearing.",
      "videoHearing": "The competent authorities of {requested} are requested to make it possible for {named, select, yes {{who}} other {the person described below}} to be heard by video link{capacityKnown, select, yes { {capacity}} other {}}.",
      "serviceOfDocuments": "The competent authorities of {requested} are requested to serve the documents described below {named, select, yes {on {who}} other {on the addressee}} and to return proof of service.",
      "searchAndSeizure": "The competent authorities of {requested} are requested to carry out the search described below, to seize the items sought and to transmit them.",
      "bankRecords": "The competent authorities of {requested} are requested to obtain and transmit the bank records described below.",
      "records": "The competent authorities of {requested} are requested to obtain and transmit the records described below.",
      "freezing": "The competent authorities of {requested} are requested to freeze or seize the property described below so that it can be confiscated.",
      "confiscationEnforcement": "The competent authorities of {requested} are requested to enforce the confiscation order described below.",
      "tracingProceeds": "The competent authorities of {requested} are requested to identify and trace the proceeds, property and instrumentalities described below.",
      "transferOfDetainedPerson": "The competent authorities of {requested} are requested to transfer {named, select, yes {{who}} other {the detained person described below}} temporarily to {requesting}.",
      "voluntaryAppearance": "The competent authorities of {requested} are requested to invite {named, select, yes {{who}} other {the person described below}} to appear voluntarily before the authorities of {requesting}.",
      "subscriberData": "The competent authorities of {requested} are requested to obtain from the service provider and to transmit the subscriber information described below.",
      "trafficData": "The competent authorities of {requested} are requested to obtain from the service provider and to transmit the stored traffic data described below.",
      "contentData": "The competent authorities of {requested} are requested to obtain from the service provider and to transmit the stored content data described below.",
      "preservation": "The competent authorities of {requested} are requested to have the stored data described below preserved without delay.",
      "documentVerification": "The competent authorities of {requested} are requested to verify the documents described below and to communicate the result.",
      "interception": "The competent authorities of {requested} are requested to intercept the telecommunications described below for the period stated and to transmit the result.",
      "realTimeTrafficData": "The competent authorities of {requested} are requested to have the traffic data described below collected in real time and to transmit them.",
      "telephoneHearing": "The competent authorities of {requested} are requested to make it possible for {named, select, yes {{who}} other {the person described below}} to be heard by telephone{capacityKnown, select, yes { {capacity}} other {}}.",
      "controlledDelivery": "The competent authorities of {requested} are requested to allow the controlled delivery described below, and to direct it in their territory.",
      "crossBorderSurveillance": "The competent authorities of {requested} are requested to authorise, or to carry out, the observation of {named, select, yes {{who}} other {the persons and things described below}} in their territory.",
      "covertInvestigation": "The competent authorities of {requested} are requested to agree to the covert investigation described below.",
      "jointInvestigationTeam": "The competent authorities of {requested} are requested to set up, together with the authorities of {requesting}, a joint investigation team for the purpose and the period described below.",
      "examinationOfObjectsAndSites": "The competent authorities of {requested} are requested to examine the objects and sites described below and to transmit the record of the examination.",
      "expertEvaluation": "The competent authorities of {requested} are requested to obtain an expert evaluation of the material described below and to transmit the report.",
      "criminalRecords": "The competent authorities of {requested} are requested to transmit {named, select, yes {the criminal records of {who}} other {the criminal records described below}}.",
      "locatingPersons": "The competent authorities of {requested} are requested to {named, select, yes {locate or identify {who}} other {locate or identify the person described below}} and to communicate the result.",
      "emergencyDisclosure": "The competent authorities of {requested} are requested to obtain from the service provider and to transmit at once the data described below, because a life or the safety of a person is in danger.",
      "returnOfAssets": "The competent authorities of {requested} are requested to return the property described below on the ground stated.",
      "boarding": "The competent authorities of {requested} are requested, as those of the flag State, to answer without delay what is asked below concerning the vessel described.",
      "other": "The competent authorities of {requested} are requested to provide the assistance described below."
    },
    "offences": {
      "lawText": "{known, select, yes {{provision} reads as follows:} other {The law reads as follows:}}",
      "elements": "Elements of the offence and the facts that show them",
      "scope": "Facts that bring the case within the scope ({instrument})",
      "evidence": "{known, select, both {{event}: {note}} event {{event}} other {{note}}}"
    },
    "opening": {
      "mla": {
        "plain": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} requests} other {The competent authorities of {requesting} request}} mutual legal assistance from the competent authorities of {requested} in the {matter, select, criminal {criminal matter} other {matter}} described below.",
        "compliments": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} presents its compliments} other {The competent authorities of {requesting} present their compliments}} to {addressed, select, yes {{addressee}{requestedKnown, select, yes { ({requestedName})} other {}}} other {the competent authorities of {requested}}} and {named, select, yes {has} other {have}} the honour to request mutual legal assistance in the {matter, select, criminal {criminal matter} other {matter}} described below."
      },
      "extradition": {
        "plain": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} requests} other {The competent authorities of {requesting} request}} the competent authorities of {requested} to arrest and extradite {person}{status, select, accused { for prosecution for the {offences, plural, one {offence} other {offences}} set out below} convicted { for the enforcement of the sentence described below} convictedNotSentenced { for sentencing for the {offences, plural, one {offence} other {offences}} set out below} other {}}.",
        "compliments": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} presents its compliments} other {The competent authorities of {requesting} present their compliments}} to {addressed, select, yes {{addressee}{requestedKnown, select, yes { ({requestedName})} other {}}} other {the competent authorities of {requested}}} and {named, select, yes {has} other {have}} the honour to request the arrest and extradition of {person}{status, select, accused { for prosecution for the {offences, plural, one {offence} other {offences}} set out below} convicted { for the enforcement of the sentence described below} convictedNotSentenced { for sentencing for the {offences, plural, one {offence} other {offences}} set out below} other {}}."
      },
      "provisionalArrest": {
        "plain": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} requests} other {The competent authorities of {requesting} request}} the competent authorities of {requested}, as a matter of urgency, to arrest {person} provisionally with a view to extradition{status, select, accused { for prosecution for the {offences, plural, one {offence} other {offences}} set out below} convicted { for the enforcement of the sentence described below} convictedNotSentenced { for sentencing for the {offences, plural, one {offence} other {offences}} set out below} other {}}.",
        "compliments": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} presents its compliments} other {The competent authorities of {requesting} present their compliments}} to {addressed, select, yes {{addressee}{requestedKnown, select, yes { ({requestedName})} other {}}} other {the competent authorities of {requested}}} and {named, select, yes {has} other {have}} the honour to request, as a matter of urgency, the provisional arrest of {person} with a view to extradition{status, select, accused { for prosecution for the {offences, plural, one {offence} other {offences}} set out below} convicted { for the enforcement of the sentence described below} convictedNotSentenced { for sentencing for the {offences, plural, one {offence} other {offences}} set out below} other {}}."
      },
      "supplement": {
        "plain": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} refers} other {The competent authorities of {requesting} refer}} to {named, select, yes {its} other {their}} request{earlier, select, both { {earlierReference} of {earlierDate}} reference { {earlierReference}} date { of {earlierDate}} other {}} to the competent authorities of {requested} and {named, select, yes {supplements} other {supplement}} it as set out below.",
        "compliments": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} presents its compliments} other {The competent authorities of {requesting} present their compliments}} to {addressed, select, yes {{addressee}{requestedKnown, select, yes { ({requestedName})} other {}}} other {the competent authorities of {requested}}} and {named, select, yes {has} other {have}} the honour to supplement {named, select, yes {its} other {their}} request{earlier, select, both { {earlierReference} of {earlierDate}} reference { {earlierReference}} date { of {earlierDate}} other {}} as set out below."
      },
      "withdrawal": {
        "plain": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} refers} other {The competent authorities of {requesting} refer}} to {named, select, yes {its} other {their}} request{earlier, select, both { {earlierReference} of {earlierDate}} reference { {earlierReference}} date { of {earlierDate}} other {}} to the competent authorities of {requested} and {named, select, yes {informs} other {inform}} them that it is withdrawn.",
        "compliments": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} presents its compliments} other {The competent authorities of {requesting} present their compliments}} to {addressed, select, yes {{addressee}{requestedKnown, select, yes { ({requestedName})} other {}}} other {the competent authorities of {requested}}} and {named, select, yes {has} other {have}} the honour to inform the competent authorities of {requested} that {named, select, yes {its} other {their}} request{earlier, select, both { {earlierReference} of {earlierDate}} reference { {earlierReference}} date { of {earlierDate}} other {}} is withdrawn."
      },
      "spontaneousInformation": {
        "plain": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} transmits} other {The competent authorities of {requesting} transmit}} the information below to the competent authorities of {requested}, without a request, because it may be of use to them.",
        "compliments": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} presents its compliments} other {The competent authorities of {requesting} present their compliments}} to {addressed, select, yes {{addressee}{requestedKnown, select, yes { ({requestedName})} other {}}} other {the competent authorities of {requested}}} and {named, select, yes {has} other {have}} the honour to transmit the information below, without a request, because it may be of use to the competent authorities of {requested}."
      },
      "transferOfProceedings": {
        "plain": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} requests} other {The competent authorities of {requesting} request}} the competent authorities of {requested} to take over the criminal proceedings described below.",
        "compliments": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} presents its compliments} other {The competent authorities of {requesting} present their compliments}} to {addressed, select, yes {{addressee}{requestedKnown, select, yes { ({requestedName})} other {}}} other {the competent authorities of {requested}}} and {named, select, yes {has} other {have}} the honour to request that the competent authorities of {requested} take over the criminal proceedings described below."
      },
      "vesselMeasures": {
        "plain": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} addresses} other {The competent authorities of {requesting} address}} this urgent request concerning a vessel at sea to the competent authorities of {requested}.",
        "compliments": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} presents its compliments} other {The competent authorities of {requesting} present their compliments}} to {addressed, select, yes {{addressee}{requestedKnown, select, yes { ({requestedName})} other {}}} other {the competent authorities of {requested}}} and {named, select, yes {has} other {have}} the honour to address this urgent request concerning a vessel at sea to the competent authorities of {requested}."
      },
      "transit": {
        "plain": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} requests} other {The competent authorities of {requesting} request}} the competent authorities of {requested} to grant the transit of {person} through their territory.",
        "compliments": "{named, select, yes {{authority}{requestingKnown, select, yes { ({requestingName})} other {}} presents its compliments} other {The competent authorities of {requesting} present their compliments}} to {addressed, select, yes {{addressee}{requestedKnown, select, yes { ({requestedName})} other {}}} other {the competent authorities of {requested}}} and {named, select, yes {has} other {have}} the honour to request the transit of {person} through the territory of {requested}."
      }
    },
    "pageOf": {
      "before": "Page ",
      "between": " of ",
      "after": ""
    },
    "persons": {
      "heading": "{known, select, both {{name} ({role}, {kind})} role {{name} ({role})} kind {{name} ({kind})} other {{name}}}",
      "missing": "Still missing",
      "unnamed": "Person not yet named"
    },
    "reference": {
      "section": "section {number}",
      "annex": "Annex {number}",
      "asset": "Asset {number}{named, select, yes { ({name})} other {}}",
      "event": "{told, select, date {the event of {date}} both {event {number} of {date}} other {event {number}}}",
      "offence": "Offence {number}",
      "thisRequest": "this request",
      "personSought": "the person sought",
      "unnamedPerson": "{role, select, suspect {an unidentified suspect} accused {the accused person} convicted {the convicted person} personSought {the person sought} witness {an unnamed witness} victim {an unnamed victim} smuggledMigrant {an unnamed migrant} expert {an expert not yet named} addressee {the addressee} other {a person not yet named}}",
      "quoted": "“{title}”"
    },
    "rows": {
      "name": {
        "name": "Name"
      },
      "person": {
        "identity": "Identity",
        "documents": "Documents",
        "whereabouts": "Address",
        "further": "Further particulars",
        "body": "Legal person"
      },
      "proceedings": {
        "nature": "Nature and stage",
        "case": "Case"
      },
      "offence": {
        "law": "Provision"
      },
      "asset": {
        "holders": "Holder and owner"
      },
      "sentenceToServe": {
        "sentence": "Sentence"
      },
      "serviceOfDocuments": {
        "dates": "Dates",
        "manner": "Mode and language"
      },
      "transferOfDetainedPerson": {
        "stay": "Detention and return"
      },
      "voluntaryAppearance": {
        "hearing": "Hearing"
      },
      "telephoneHearing": {
        "time": "Time"
      },
      "boarding": {
        "contacts": "Contacts"
      },
      "videoHearing": {
        "time": "Time"
      },
      "confiscationOrder": {
        "order": "Decision",
        "amount": "Extent"
      }
    },
    "sections": {
      "summary": "Summary of the assistance requested",
      "persons": "{kind, select, mla {Persons concerned} other {{persons, plural, one {The person sought} other {The person sought and other persons}}}}",
      "offences": "Offences and applicable law",
      "facts": "Facts",
      "purpose": "Purpose of the request",
      "measures": "Assistance requested",
      "assets": "Property",
      "execution": "Execution of the request",
      "confidentiality": "Confidentiality",
      "urgency": "Urgency",
      "undertakings": "Undertakings",
      "answers": "Information asked for by the requested State",
      "related": "Related requests and contacts",
      "annexes": "Annexes",
      "translations": "Translations",
      "surrender": "{kind, select, provisionalArrest {Provisional arrest requested} other {Extradition requested}}",
      "decision": "Decision on which the request rests",
      "considerations": "{kind, select, provisionalArrest {Further information and undertakings} other {Evidence, jurisdiction and further information}}",
      "further": "Further information and undertakings",
      "matter": "Proceedings and authorities",
      "urgency-confidentiality": "Urgency and confidentiality",
      "related-annexes-translations": "Related requests, annexes and translations",
      "related-annexes": "Related requests and annexes",
      "related-translations": "Related requests and translations",
      "annexes-translations": "Annexes and translations",
      "newFacts": "What is new",
      "withdrawal": "Withdrawal",
      "information": "Information",
      "use": "Use and confidentiality",
      "transfer": "Transfer of the proceedings",
      "vessel": "What is asked of the flag State",
      "basis": "Legal basis and authorities",
      "transit": "Transit requested"
    },
    "sentence": {
      "runIn": "{title}:",
      "lead": "{title}:",
      "entry": "{title} {number}",
      "titled": "{title}: {who}",
      "inParticular": "In particular"
    },
    "states": {
      "requesting": "the requesting State",
      "requested": "the requested State",
      "territory": "{territory} ({state})"
    },
    "summary": {
      "assistance": "Assistance requested",
      "concerning": "Concerning",
      "details": "Details"
    },
    "title": {
      "mla": "Request for mutual legal assistance in criminal matters",
      "extradition": "Request for extradition",
      "provisionalArrest": "Request for provisional arrest",
      "supplement": "Supplementary request",
      "withdrawal": "Withdrawal of a request",
      "spontaneousInformation": "Spontaneous information",
      "transferOfProceedings": "Request for the transfer of criminal proceedings",
      "vesselMeasures": "Urgent request concerning a vessel at sea",
      "transit": "Request for transit"
    },
    "undertakings": {
      "lead": "On behalf of {requesting}, the following undertakings are given:",
      "reciprocity": "In a like case, the authorities of {requesting} would, within the limits of their law, grant a similar request from {requested}.",
      "useLimitation": "Information and evidence furnished in execution of this request will not, without the prior consent of the authorities of {requested}, be transmitted or used for investigations, prosecutions or judicial proceedings other than those stated in this request.",
      "confidentiality": "Information and evidence furnished in execution of this request will be kept confidential to the extent that the authorities of {requested} ask.",
      "safeConduct": "A person who comes to {requesting} at the request of its authorities to give evidence or to assist in the proceedings will not be prosecuted, detained or punished there, or restricted in personal liberty in any other way, for acts, omissions or convictions that precede the departure from {requested}. This protection ends as provided for in the instruments on which this request rests.",
      "consultOnCosts": "If the execution of this request requires expenses of a substantial or extraordinary nature, the authorities of {requesting} will consult those of {requested} beforehand on how it is to be executed and how the costs are to be borne.",
      "dataProtection": "Personal data furnished in execution of this request will be protected in accordance with the law of {requesting} and the instruments on which this request rests.",
      "returnOfItems": "Items handed over in execution of this request will be returned as soon as they are no longer needed, unless the authorities of {requested} waive their return.",
      "notifyWhenNoLongerNeeded": "The authorities of {requested} will be told without delay if this request is no longer needed.",
      "reportResults": "The authorities of {requested} will be told without delay of the results of the measures taken concerning the vessel.",
      "speciality": "{kind, select, mla {The person concerned} other {The person sought}} will not be prosecuted, sentenced, detained or otherwise restricted in personal liberty for any offence committed before the surrender other than those for which extradition is granted, except with the consent of {requested} or where the applicable instruments so permit.",
      "noReextradition": "{kind, select, mla {The person concerned} other {The person sought}} will not be surrendered to a third State for offences committed before the surrender without the consent of {requested}, except where the applicable instruments so permit.",
      "noDeathPenalty": "The death penalty will not be imposed on {kind, select, mla {the person concerned} other {the person sought}} or, if it is imposed, will not be carried out.",
      "humaneTreatment": "{kind, select, mla {The person concerned} other {The person sought}} will not be subjected to torture or to cruel, inhuman or degrading treatment or punishment, and the conditions of detention will comply with international standards.",
      "one": "On behalf of {requesting}, the following undertaking is given: {undertaking}"
    },
    "urgency": {
      "wish": "{level, select, emergency {This request concerns an emergency: danger to life or limb. {dated, select, yes {An answer is requested by {deadline}.} other {An immediate answer is requested.}}} urgent {This request is urgent. {dated, select, yes {An answer is requested by {deadline}.} other {An answer is requested as soon as possible.}}} other {An answer is requested by {deadline}.}}",
      "oral": "This request confirms in writing the request made orally{dated, select, yes { on {when}} other {}}{addressed, select, yes { to {to}} other {}}{made, select, yes { by {by}} other {}}{meansKnown, select, yes { ({means})} other {}}."
    },
    "withdrawal": {
      "noFurtherSteps": "The competent authorities of {requested} need take no further steps to execute that request."
    },
    "wrapped": {
      "offence": {
        "text": "reproduced in {value}"
      },
      "penalty": {
        "min": "{raw, select, life {{value}} death {{value}} other {{value} of imprisonment}}",
        "max": "{raw, select, life {{value}} death {{value}} other {{value} of imprisonment}}"
      },
      "sentenceToServe": {
        "imposed": "{raw, select, life {{value}} death {{value}} other {{value} of imprisonment}}"
      }
    }
  },
  "offences": {
    "elements": {
      "procurementOfEntry": "procuring a person’s entry into a State",
      "notNationalOrResident": "the person is neither a national nor a permanent resident of that State",
      "illegalEntry": "entry without complying with the requirements for legal entry",
      "financialOrOtherMaterialBenefit": "financial or other material benefit",
      "intent": "intent",
      "attempt": "attempt",
      "accomplice": "participation as an accomplice",
      "organizingOrDirecting": "organizing or directing others",
      "dangerToLife": "danger to the lives or safety of the migrants",
      "inhumanTreatment": "inhuman or degrading treatment, including exploitation",
      "enablingStay": "enabling a person to remain in a State",
      "unlawfulStay": "stay without complying with the requirements for legally remaining",
      "illegalMeans": "by a fraudulent document or other illegal means",
      "fraudulentDocument": "a fraudulent travel or identity document",
      "producingDocument": "producing the document",
      "procuringProvidingOrPossessingDocument": "procuring, providing or possessing the document",
      "purposeOfEnablingSmuggling": "in order to enable the smuggling of migrants",
      "actOfTrafficking": "the act: recruitment, transportation, transfer, harbouring or receipt of persons",
      "meansOfTrafficking": "the means: threat, force, coercion, abduction, fraud, deception, abuse of power or of vulnerability, payments",
      "childVictim": "the victim is a child under eighteen, so that the means do not matter",
      "purposeOfExploitation": "the purpose of exploitation",
      "agreementToCommitSeriousCrime": "agreement with others to commit a serious crime",
      "activePartInGroup": "active part in the activities of the group",
      "organizingSeriousCrime": "organizing, directing, aiding or facilitating serious crime that involves the group",
      "threeOrMorePersons": "three or more persons",
      "structuredGroup": "a structured group, not formed at random for one offence",
      "existingForAPeriodOfTime": "existing for a period of time",
      "concertToCommitSeriousCrime": "acting in concert to commit serious crimes or offences of the Convention",
      "knowledgeOfAim": "knowledge of the group’s aim and activity or of its intention to commit the crimes",
      "committedInSeveralStates": "committed in more than one State",
      "preparedOrDirectedInAnotherState": "committed in one State, but to a substantial part prepared, planned, directed or controlled in another",
      "groupActiveInSeveralStates": "committed in one State with an organized criminal group that is active in several",
      "effectsInAnotherState": "committed in one State with substantial effects in another",
      "proceedsOfCrime": "property that is the proceeds of crime",
      "conversionOrTransfer": "conversion or transfer of the property",
      "concealmentOrDisguise": "concealment or disguise of its true nature, source, location, movement or ownership",
      "acquisitionPossessionOrUse": "acquisition, possession or use of the property",
      "purposeOfConcealmentOrHelp": "in order to conceal the illicit origin, or to help a person evade the consequences",
      "knowledgeOfOrigin": "knowledge that the property is the proceeds of crime",
      "publicOfficial": "a public official",
      "promiseOfferOrGiving": "promise, offering or giving to the official",
      "solicitationOrAcceptance": "solicitation or acceptance by the official",
      "undueAdvantage": "an undue advantage, for the official or another",
      "exerciseOfOfficialDuties": "in order that the official act or refrain from acting in the exercise of official duties",
      "propertyEntrustedByOffice": "property entrusted to the official by virtue of the office",
      "diversionOfProperty": "embezzlement, misappropriation or other diversion",
      "benefitOfOfficialOrAnother": "for the benefit of the official or of another",
      "drugOrPsychotropicSubstance": "a narcotic drug or psychotropic substance",
      "productionTrafficOrTransport": "production, offering, sale, delivery, dispatch, transport, import or export",
      "cultivationForProduction": "cultivation for the production of drugs",
      "possessionForTraffic": "possession or purchase for one of these activities",
      "contraryToDrugConventions": "contrary to the drug conventions of 1961 and 1971",
      "firearmPartOrAmmunition": "a firearm, its parts or components, or ammunition",
      "illicitManufacturing": "illicit manufacturing",
      "illicitTrafficking": "illicit trafficking from one State to another",
      "tamperingWithMarking": "falsifying, obliterating, removing or altering the marking",
      "lackOfAuthorizationOrMarking": "without the authorization or the marking required",
      "provisionOrCollectionOfFunds": "provision or collection of funds, by any means",
      "unlawfulnessAndWilfulness": "unlawfully and wilfully",
      "intentionOrKnowledgeOfUse": "intention that the funds be used, or knowledge that they are to be used, for the act",
      "actOfListedTreaty": "an act that is an offence under a treaty listed in the annex",
      "actAgainstCivilians": "an act intended to kill or seriously injure civilians, to intimidate a population or to compel a Government",
      "accessToComputerSystem": "access to the whole or a part of a computer system",
      "interceptionOfData": "interception of non-public transmissions of computer data",
      "dataInterference": "damaging, deleting, altering or suppressing computer data",
      "systemInterference": "serious hindering of the functioning of a computer system",
      "withoutRight": "without right"
    },
    "roles": {
      "element": "to be shown",
      "oneOf": "one of these is enough",
      "onlyWith": "only with: {other}",
      "form": "where the case is one",
      "aggravating": "aggravating circumstance"
    },
    "notes": {
      "smugglingOfMigrants": "Conduct without a financial or other material benefit is outside art. 6. Some national laws do without the benefit, make it an aggravating circumstance, or exempt humanitarian help: say which holds at home.",
      "enablingIllegalStay": "Conduct without a financial or other material benefit is outside art. 6. Some national laws do without the benefit, make it an aggravating circumstance, or exempt humanitarian help: say which holds at home.",
      "documentForgery": "Only documents that are to enable the smuggling of migrants, and only for a benefit. A forgery for another end rests on national law.",
      "traffickingInPersons": "Act, means and purpose. Where the victim is a child, the means need not be shown.",
      "organizedCriminalGroup": "States have made the agreement, the active part, or both an offence: argue the one that the requested State knows.",
      "corruption": "The elements are those of bribery of a national public official (art. 15)."
    }
  },
  "outstanding": {
    "errors": "{count, plural, one {# error} other {# errors}}",
    "warnings": "{count, plural, one {# warning} other {# warnings}}",
    "gaps": "{count, plural, one {# gap} other {# gaps}}",
    "advice": "{count, plural, one {# piece of advice} other {# pieces of advice}}",
    "gapsAmong": "{count, plural, one {(# of these is a gap)} other {(# of these are gaps)}}",
    "nothing": "nothing to mend",
    "label": {
      "error": "error",
      "warning": "warning",
      "toDo": "to do",
      "advice": "advice"
    }
  },
  "packs": {
    "empty": "The pack is empty. Begin it with `rogatoryPack: 1`, then say as of when and from where you know it: `asOf` and `source`.",
    "notAPack": "This is no pack: it does not consist of keys with values. Begin it with `rogatoryPack: 1`.",
    "version": "A pack begins with `rogatoryPack: 1`; this one does not, so nothing of it is used. Write that line first.",
    "unknownKey": "The key `{key}` is not known at this place, so what stands under it is not used. {meant, select, none {The keys known here: {known}.} other {Rename it to `{meant}` if that is meant.}}",
    "unknownState": "`{code}` is not the ISO 3166 code of a State or territory, so what is said of it is not used. {meant, select, none {Write two capital letters, for example `TN` for Tunisia.} other {Write `{meant}` if {name} is meant.}}",
    "instrumentForm": "`{id}` cannot be the id of an instrument, so what is said of it is not used. Write small letters, digits and hyphens, for example `untoc`.",
    "instrumentMeant": "No instrument here has the id `{id}`, so what is said of it changes nothing about `{meant}`. Rename it to `{meant}` if that is meant.",
    "missing": "`{key}` is missing, so this entry is not used. Add it.",
    "type": "`{key}` should be {wanted, select, object {a group of keys with values} array {a list} boolean {`true` or `false`} number {a number} integer {a whole number} other {a text}}, so it is not used. Write it as one.",
    "choice": "`{value}` is not one of the values that `{key}` takes, so it is not used. Write one of: {allowed}.",
    "day": "`{value}` is not a day that exists, so this entry is not used. Write it as `2026-10-01`.",
    "asOf": "`{value}` does not say as of when the source states it, so this entry is not used. Write a day, a month or a year, such as `2026-10-01`, or `undated`.",
    "form": "`{value}` does not have the form that `{key}` takes, so it is not used. Look at the example in the field''s help.",
    "noDate": "Nothing says as of when this is known, so this entry is not used. Write `asOf` at the head of the pack or beside the entry, or `undated` where the source bears no date.",
    "noSource": "Nothing says where this is known from, so this entry is not used. Write `source` at the head of the pack or beside the entry.",
    "severalActs": "The entry names several acts ({acts}), but a State becomes bound by one, so it is not used. Keep the one that counts.",
    "nothingSaid": "The entry says nothing that could be used. Write the act with its day, such as `accession: 2024-05-01`, or `inForce`, `signed`, `left`, or `notParty: true`.",
    "noEntryIntoForce": "It cannot be worked out from {day} since when the instrument is in force, so the entry shows no more than the signature, if there is one. Add `inForce` with the day, or `entryIntoForce` of the instrument.",
    "tooEarly": "The instrument cannot be in force since {inForce}, before the deposit on {day}, so this entry is not used. Check both days.",
    "leftTooEarly": "No one can leave on {left} who is bound only since {since}, so this entry is not used. Check both days.",
    "notPartyAndBound": "The entry says both that the State is not a party and that it is bound, so it is not used. Keep what is true; for one that has left write `left` with the day.",
    "languagesMissing": "A declaration about languages needs `languages`, so this one is not used. Add the codes, such as `[fr, ar]`.",
    "saysNothing": "The declaration says nothing, so it is not used. Write under `says` what it says, in one sentence.",
    "number": "`{value}` is too {side, select, minimum {small} other {large}} for `{key}`, so it is not used. Write a number of {side, select, minimum {at least} other {at most}} {limit}.",
    "lowered": "A profile can only raise the severity of `{rule}`, and `{value}` does not, so the line is not used. Write `warning` or `error`; to see less of a rule, use the settings of your folder.",
    "languageForm": "`{id}` is not the code of a language, so what stands under it is not used. Write a code such as `en` or `fr`.",
    "unknownElement": "The checklist has no element `{element}`, so this requirement is not used. {meant, select, none {Write one that `rogatory checklist` knows, or ask it as a `question` with `id` and `text`.} other {Write `{meant}` if that is meant, or ask it as a `question` with `id` and `text`.}}",
    "elementOrQuestion": "A requirement names either an `element` of the checklist or a `question` of its own, so this one is not used. Write one of the two.",
    "unknownRule": "There is no rule `{rule}`, so its severity is not raised. {meant, select, none {`rogatory explain --list` lists the rules.} other {Write `{meant}` if that is meant.}}",
    "noText": "There is no text here, so this is not used. Write it, for a `text` under the code of its language, such as `en`."
  },
  "pictures": {
    "schedule": "Schedule {number}",
    "heading": "{schedule}: {title}",
    "timeline": "Timeline of the facts",
    "chart": "Chart of persons, property and sums of money",
    "protectedPerson": "{role}, identity protected (person {number})",
    "protectedUnknownRole": "person {number}, identity protected",
    "seeEvents": "See event {number} in the table of events.",
    "withheld": "[withheld for the protection of a person]",
    "event": "Event {number}",
    "undated": "day not known",
    "dated": "{label}, {date}:",
    "persons": "Persons: {names}",
    "amount": "Amount: {amount}",
    "timelineDescription": "Timeline of {count, plural, one {# event} other {# events}}{dated, select, yes {, from {from} to {until}} other {}}.",
    "chartDescription": "Chart of {persons, plural, =0 {} one {# person} other {# persons}}{persons, plural, =0 {} other {, }}{property, plural, =0 {no property} one {# item of property} other {# items of property}} and {events, plural, =0 {no event} one {# event} other {# events}}, with {links, plural, =0 {no link} one {# link} other {# links}} between them.",
    "unnumberedAccount": "Account",
    "bankAccount": "bank account",
    "links": {
      "representative": "represents",
      "holder": "holder",
      "owner": "owner",
      "beneficialOwner": "beneficial owner",
      "tookPart": "took part",
      "named": "named"
    },
    "linked": "{from} – {link} – {to}",
    "alone": "{name} ({kind})"
  },
  "practice": {
    "lessons": {
      "conducting-authority-missing": "Say which authority conducts the case: the requested State must know whom its answer serves.",
      "wrong-article": "Look the article up: a number of another treaty leaves the reader guessing on what the request rests.",
      "urgency-no-reason": "Give the reason with the deadline: without one it is a wish, and the case waits its turn.",
      "nationality-missing": "Give the nationality, or say why it is not known: it helps to tell one person from another.",
      "no-law-text": "Give the wording of the law: the reader has to see what it punishes.",
      "no-when-where": "Date the facts: time and place decide whether the conduct was an offence and who may judge it.",
      "no-period": "Say from when to when: without both ends a request for records has no limit.",
      "account-not-identified": "Name the account: a bank searches by number or holder.",
      "fishing-wording": "Ask for what you need and say which: “any and all” reads as a search for whatever may turn up.",
      "no-nexus": "Link each measure to the case: the link is what makes it evidence.",
      "oath-unclear": "Say whether an oath is needed: the form of a hearing cannot be mended afterwards.",
      "questions-missing": "Send the questions: whoever hears the witness does not know your file."
    }
  },
  "profile": {
    "line": "{says}{scope}. {cited}",
    "languages": "Takes requests in {languages}",
    "certifiedTranslation": "Wants translations certified",
    "stamp": "Wants a stamp or seal beside the signature",
    "leadTime": "Needs {days, plural, one {# day} other {# days}} before the deadline",
    "deMinimis": "Wants to be told why a matter is serious in which less than {amount, number} {currency} were lost",
    "evidence": "Acts only on {threshold, select, reasonableSuspicion {reasonable grounds to suspect} reasonableGrounds {reasonable grounds to believe} probableCause {probable cause} other {a prima facie case}}",
    "element": "Asks for this: {title}",
    "question": "Asks, with the id {id}: {text}",
    "severity": "Findings of {rule} are at least of severity {severity}.",
    "clause": "A paragraph is added to the letter{scope}: {text}",
    "law": "Its own law is looked at whatever a request rests on: {law} ({count, plural, one {# requirement} other {# requirements}}; id {id})."
  },
  "register": {
    "label": "{before}: {after}",
    "columns": {
      "gaps": "Gaps",
      "errors": "Errors",
      "warnings": "Warnings",
      "due": "What is due",
      "others": "Other dates",
      "file": "File"
    },
    "noKind": "No readable request",
    "unread": "The file could not be read",
    "nearness": {
      "overdue": "overdue by {days, plural, one {# day} other {# days}}",
      "today": "today",
      "ahead": "in {days, plural, one {# day} other {# days}}"
    },
    "calendar": {
      "summary": "{label} ({request})",
      "states": "From {from} to {to}",
      "sources": "See {sources}",
      "file": "Draft: {file}"
    }
  },
  "rules": {
    "absentia-unclear": {
      "title": "Presence at the trial, or the right to a retrial, is not stated",
      "messages": {
        "presence": {
          "what": "The request rests on a judgment and does not say whether the person was present at the trial.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Surrender for a judgment in absence depends on what the person knew and can still do; compare {cited}.}} The requested court will ask before it decides.",
          "mend": "Write `inAbsentia: false` under `extradition.trial` if the person was present, or `inAbsentia: true` and how they were summoned and what they can do now."
        },
        "retrial": {
          "what": "The person was absent from the trial, and the request does not say whether there is a right to a retrial or appeal.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Surrender may be refused unless a new trial that respects the rights of the defence is assured; compare {cited}.}} It is the first question of the defence.",
          "mend": "State under `extradition.trial.retrial` the provision, the time limit, and that it is a right and not a discretion. If there is none because the person knew of the trial and was defended by counsel of their own choice, say that there."
        },
        "summons": {
          "what": "The person was absent from the trial, and the request does not describe how they were summoned.",
          "why": "Whether the rights of the defence were respected is judged by that; see {cited}.",
          "mend": "Say under `extradition.trial.summons` when, where and in what form the person learned of the trial, and under `counsel` who defended them."
        }
      }
    },
    "account-not-identified": {
      "title": "Account not identified",
      "messages": {
        "missing": {
          "what": "{named, select, yes {“{item}” does not say which account is meant: it has no number, no holder and nothing else to find it by.} other {The account is not identified: it has no number, no holder and nothing else to find it by.}}",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {A bank can only search by number, by holder, or by another trace of the account.}} Where the bank alone is named, the request comes back with a question.",
          "mend": "Give `number`, or `holder` with the id of the person, or say under `identifiedBy` what is known: a card number, a transfer, a telephone number."
        },
        "asset": {
          "what": "Nobody can find the account to be frozen or confiscated: “{item}” has no number, and not both a bank and an owner.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {A bank finds an account by its number, or by its customer’s name.}} Where neither is said, nothing is frozen before the question has come back.",
          "mend": "Write the account number or IBAN under `identifier` of the asset, or give `holder` with bank and branch and `owner` with the id of the person; a transfer or a card may be named with its number in `description`. If the owner is not known, write the reason under `owner.unknown`."
        }
      }
    },
    "addressee-doubtful": {
      "title": "The addressee may not be the right one",
      "messages": {
        "police": {
          "what": "The request is addressed to a police body: {item}.",
          "why": "Requests go to the central authority that the State has designated (compare {cited}); the diplomatic channel and, in urgent cases, INTERPOL stay open where the States agree.",
          "mend": "Address it to the central authority, and let the police have a copy if that helps."
        },
        "declared": {
          "what": "The request is addressed to “{item}”. Declared under {instrument}: “{says}” (source: {source}{asOf, select, other {, {asOf}}}).",
          "why": "A letter to the wrong office travels for weeks before it is opened by the right one (compare {cited}).",
          "mend": "Check the addressee in the directory of competent authorities; if it is right, leave it."
        }
      }
    },
    "addressee-missing": {
      "title": "Addressee is missing",
      "messages": {
        "missing": {
          "what": "The request does not name the authority to which it is addressed.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice.}} A request that reaches the wrong office is lost time, or lost.",
          "mend": "Name the central authority designated by the requested State under `requested.authority`; where the request goes through embassies, write `throughDiplomaticChannel: true`."
        },
        "state": {
          "what": "The request does not say to which State it goes.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {No request can be sent without it.}}",
          "mend": "Write the State's two-letter ISO code under `requested.state`, such as `TN`."
        }
      }
    },
    "anchor-or-alias": {
      "code": "SY-04",
      "title": "Anchors and aliases",
      "messages": {
        "anchor": {
          "what": "The value is marked with the anchor {name}.",
          "why": "Anchors let one text stand in several places of a file; a reader of the request cannot see that, and forms cannot edit it.",
          "mend": "Remove the anchor and write the value out wherever it is needed."
        },
        "alias": {
          "what": "The sign * refers to the value marked {name} elsewhere in the file.",
          "why": "A reader of the request cannot see what stands here, and a change of the one changes the other.",
          "mend": "Write the value out here, or put quotation marks around the text if the sign is part of it."
        },
        "unknown": {
          "what": "Nothing in the text above is marked with the name {name}.",
          "why": "Text that begins with * refers to a marked value, so no value stands here.",
          "mend": "Write the value out here, or put quotation marks around the text if the sign is part of it."
        },
        "cyclic": {
          "what": "The reference to {name} stands inside the very value it refers to.",
          "why": "Such a value would hold itself without end, so no value stands here.",
          "mend": "Write out what is meant here."
        },
        "aliasAsKey": {
          "what": "A reference to {name} is used as a key.",
          "why": "Keys are words, so this entry is not read.",
          "mend": "Write the word itself as the key."
        },
        "malformed": {
          "what": "An anchor (&) or a reference (*) here has no name, or a name that can be misread.",
          "why": "It cannot be told what it refers to.",
          "mend": "Remove the sign, or put quotation marks around the text if the sign is part of it."
        }
      }
    },
    "annex-mismatch": {
      "title": "Annexes cited and annexes attached do not agree",
      "messages": {
        "absent": {
          "what": "The text cites {written}, and no annex of the request is printed with that number.",
          "why": "The requested State will look for the paper and ask for it, which costs weeks.",
          "mend": "{count, plural, =0 {Add it to `annexes`} other {Correct the number, or add the paper to `annexes`}}. A reference by id always prints the right number."
        },
        "uncited": {
          "what": "Nothing in the request refers to this annex: {item}.",
          "why": "The reader cannot tell what it is to show.",
          "mend": "Refer to its id `{id}` where it matters, or leave it out."
        }
      },
      "fixes": {
        "remove": "Remove the annex from the list"
      }
    },
    "appearance-incomplete": {
      "title": "The invitation to appear is incomplete",
      "messages": {
        "necessity": {
          "what": "The request does not say why it is especially necessary that the person appears in person.",
          "why": "{asked, select, yes {It is asked for by {cited}: only then does the requested State have to invite the person.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Say under `especiallyNecessary` why neither a hearing there nor a video link would do."
        },
        "allowances": {
          "what": "The request does not say what allowances and expenses the person will receive.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Nobody travels to a foreign court without knowing who pays.",
          "mend": "Say under `allowances` what is paid for travel and subsistence, about how much, and whether an advance is given."
        },
        "safeConduct": {
          "what": "The request does not promise safe conduct to the person invited.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Treaties grant it, see {cited}; a person who has read it in the invitation is more likely to come.}}",
          "mend": "Set `undertakings.safeConduct` to true, or say under `safeConductTerms` from what the person is protected and for how long."
        }
      },
      "fixes": {
        "undertake": "Undertake safe conduct"
      }
    },
    "asset-data-missing": {
      "title": "Particulars of an asset are missing",
      "messages": {
        "assets": {
          "what": "{item} is asked for without naming an asset.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Nothing can be frozen that is not described.",
          "mend": "List each asset under the top-level `assets` and name the ids under `assets` of the measure."
        },
        "description": {
          "what": "The asset {item} has neither a description nor a number or mark.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} It must not be possible to take one thing for another.",
          "mend": "Add `description`, or under `identifier` the account number, registration, register entry or wallet address."
        },
        "location": {
          "what": "The request does not say where the asset is: {item}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The court that is to act is found by the place.",
          "mend": "Add `location` with State and address, for an account `holder` with bank and branch; if it is not known, write the reason under `location.unknown`."
        },
        "owner": {
          "what": "The request does not say who owns the asset: {item}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice.}} Who must be heard, and whose rights are touched, depends on it.",
          "mend": "Write the id of the person under `owner`, or under `beneficialOwner` where it is held in another name; if it is not known, write the reason under `owner.unknown`."
        },
        "value": {
          "what": "The value of the asset is not stated, or has no amount or no currency: {item}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The requested State weighs the effort by it, and a sum without a currency cannot be executed.",
          "mend": "Add `value` with `amount` and `currency`, `approximate: true` for an estimate; if it is not known, write the reason under `value.unknown`."
        }
      }
    },
    "assistance-not-described": {
      "title": "Assistance is not described",
      "messages": {
        "missing": {
          "what": "{named, select, yes {“{item}”} other {A measure}} names a type of assistance, but not what is to be done.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The authority that executes the request does what is written, and nothing is.",
          "mend": "Fill in what belongs to this type (accounts, items, persons, questions), or say in `description` what exactly is asked."
        }
      }
    },
    "basis-incomplete": {
      "title": "Legal basis incomplete",
      "messages": {
        "treatyTitle": {
          "what": "The request rests on a bilateral treaty but does not say which.",
          "why": "The requested State finds its duties in the treaty itself, and several may be in force between the same two States.",
          "mend": "Write the basis with `instrument: bilateral`, and with `title` (in full), `date` (of signature) and `articles` (those relied on)."
        },
        "lawTitle": {
          "what": "The request rests on domestic law but does not say which law.",
          "why": "The requested State must be able to look it up.",
          "mend": "Write the basis as a mapping with `instrument: domestic-law`, the `title` of the law and the `articles` relied on."
        },
        "date": {
          "what": "The bilateral treaty is given without its date.",
          "why": "Title and date together tell it from an earlier or later treaty between the same States.",
          "mend": "Add `date`, the day of signature."
        },
        "articles": {
          "what": "{named, select, yes {“{item}” is given without the articles relied on.} other {A legal basis is given without the articles relied on.}}",
          "why": "The articles show for which kind of assistance, and on which conditions, the basis is relied on.",
          "mend": "List the numbers under `articles`."
        },
        "assurance": {
          "what": "The request rests on reciprocity but gives no assurance of it.",
          "why": "Without a treaty the promise to do the same on a like request is what the requested State acts on; many laws ask for it expressly.",
          "mend": "Set `undertakings.reciprocity` to true, or put the assurance in your own words under `assurance`."
        }
      },
      "fixes": {
        "undertake": "Undertake reciprocity"
      }
    },
    "basis-not-for-kind": {
      "title": "Legal basis is for another kind of request",
      "messages": {
        "alone": {
          "what": "{kind, select, mla {{instrument} is about extradition and gives no basis for a request for mutual legal assistance.} extradition {{instrument} is about mutual legal assistance and gives no basis for a request for extradition.} other {{instrument} is about mutual legal assistance and gives no basis for a request for provisional arrest.}}",
          "why": "{known, select, yes {See {cited}.} other {The text has another subject.}} No other legal basis of this request serves, so the requested State has no duty to act on it.",
          "mend": "{kind, select, mla {Rest the request on an instrument for mutual legal assistance; otherwise on domestic law or reciprocity. If extradition is meant, write it as a request of that kind.} extradition {Rest the request on an extradition treaty; otherwise on domestic law or reciprocity. If assistance is meant, write it as a request of that kind.} other {Rest the request on an extradition treaty; otherwise on domestic law or reciprocity.}}"
        },
        "beside": {
          "what": "{kind, select, mla {{instrument} is about extradition and gives no basis for a request for mutual legal assistance.} extradition {{instrument} is about mutual legal assistance and gives no basis for a request for extradition.} other {{instrument} is about mutual legal assistance and gives no basis for a request for provisional arrest.}}",
          "why": "{known, select, yes {See {cited}.} other {The text has another subject.}} The other legal bases must carry the request alone.",
          "mend": "Take it out of `legalBases`, or put the instrument that was meant in its place."
        },
        "unspoken": {
          "what": "None of the legal bases named is known to speak of this: {measure}.",
          "why": "Compare {cited}. A State that is asked to let its vessel be boarded looks first for the article that obliges it to answer.",
          "mend": "Rest the request on an instrument that speaks of it, such as `som-protocol` or `drugs-1988`, on a bilateral treaty, domestic law or reciprocity; or name under `articles` the article that is meant."
        }
      }
    },
    "below-threshold": {
      "title": "Penalty below the threshold of the legal basis",
      "messages": {
        "offence": {
          "what": "The maximum penalty for {item} is below {months, plural, =12 {one year} one {one month} other {# months}}.",
          "why": "Under {cited} {kind, select, mla {there is no duty to assist for} other {extradition is not granted for}} such an offence.",
          "mend": "{otherBasis, select, yes {Check the maximum against the law; if it is right, the other basis must carry this offence.} other {Check the maximum against the law, or rest the request on another basis.}}"
        },
        "accessoryNotSaid": {
          "what": "The maximum penalty for {item} is below {months, plural, =12 {one year} one {one month} other {# months}}, while another offence of the request reaches it.",
          "why": "Under {cited} extradition may be granted for it together with the graver offence, and the request does not ask for that.",
          "mend": "Set `accessory: true` with this offence, or leave it out."
        },
        "seriousCrime": {
          "what": "The maximum penalty for {item} is below four years, and no article of the Convention or of its Protocols is named that covers the offence whatever its penalty.",
          "why": "Under {cited} any other offence is covered only as serious crime, that is, from four years on.",
          "mend": "{otherBasis, select, yes {If it is an offence under articles 5, 6, 8 or 23 or under a Protocol, say so under `convention`; otherwise the other basis must carry it.} other {If it is an offence under articles 5, 6, 8 or 23 or under a Protocol, say so under `convention`; otherwise rest the request for it on another basis.}}"
        },
        "standard": {
          "what": "The maximum penalty for {item} is below {months, plural, =12 {one year} one {one month} other {# months}}.",
          "why": "The States that go by {cited} surrender for offences from there on.",
          "mend": "Check the maximum against the law, and what the law of the requested State asks; an offence beside a graver one may be marked as accessory."
        }
      },
      "fixes": {
        "accessory": "Mark it as an accessory offence"
      }
    },
    "candour-unconfirmed": {
      "title": "Candour is not confirmed",
      "messages": {
        "missing": {
          "what": "Nobody has confirmed that nothing known that speaks for the person is left out.",
          "why": "Courts of common-law States expect candour of the requesting State; what comes out at the hearing can end the case.",
          "mend": "Ask whoever knows the file, tell what speaks for the person, then set `extradition.candour: true`."
        },
        "denied": {
          "what": "By `candour: false` the draft says that something that speaks for the person is left out.",
          "why": "What comes out at the hearing can end the case; told at once it seldom does.",
          "mend": "Tell it in the facts or under `extradition.evidence`, then set `candour: true`."
        }
      },
      "fixes": {
        "confirm": "Confirm that all material facts are stated"
      }
    },
    "chronology-impossible": {
      "title": "Days in an order in which they cannot have come",
      "messages": {
        "eventAfterRequest": {
          "what": "The event is of {date}, after the request, which is of {other}.",
          "why": "A request tells what has happened; one of the two days is wrong, and the reader will doubt the others.",
          "mend": "Correct the day of the event or of the request; if the event is still to come, say so in its text."
        },
        "paperAfterRequest": {
          "what": "This day, {date}, is after the request, which is of {other}.",
          "why": "A request cannot rest on what was done after it.",
          "mend": "Correct one of the two days."
        },
        "annexAfterRequest": {
          "what": "The annex is of {date}, the request of {other}.",
          "why": "A paper that did not exist yet cannot go with the request, unless it is a copy made before it was sent.",
          "mend": "Correct one of the two days, or date the request anew."
        },
        "openedAfterCharge": {
          "what": "The case was opened on {date}, after the charge of {other}.",
          "why": "There is no charge before there is a case.",
          "mend": "Correct one of the two days."
        },
        "decisionBeforeFacts": {
          "what": "This day, {date}, is before all events of the facts; the first in the list is of {other}.",
          "why": "Nobody is charged, sought or judged for what has not happened yet.",
          "mend": "Correct one of the two days."
        },
        "warrantAfterArrest": {
          "what": "The warrant is of {date}, after the provisional arrest of {other}.",
          "why": "A person is arrested provisionally on a warrant or judgment that exists already; the court will ask what there was on that day.",
          "mend": "Correct one of the two days; if this warrant takes the place of an earlier one, name that one too."
        }
      },
      "related": {
        "other": "This is of {other}."
      }
    },
    "coercive-no-order": {
      "title": "A coercive measure without an order or statement that it is lawful at home",
      "messages": {
        "missing": {
          "what": "{item} is asked for without an order of the home court and without saying that the measure would be lawful at home.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Many States ask for it; see {cited}.}} No State searches, seizes or freezes for another what that other could not order itself.",
          "mend": "Name the order under `domesticOrder`, or say under `lawfulAtHome` by which provision the measure could be ordered in a like case at home."
        }
      }
    },
    "competing-requests-open": {
      "title": "Requests of other States are left open",
      "messages": {
        "missing": {
          "what": "The case touches another State, and the request does not say whether that State asks for the person too.",
          "why": "Compare {cited}: the requested State must choose between such requests.",
          "mend": "Set `competingRequests.none: true` where none is known, or name the States."
        },
        "contradictory": {
          "what": "The request says that no other State asks for the person, and names States that do.",
          "why": "The reader cannot tell which is true.",
          "mend": "Leave out `none`, or the States."
        }
      },
      "fixes": {
        "none": "Say that no other request is known",
        "removeNone": "Leave out that none is known"
      }
    },
    "conduct-not-attributed": {
      "title": "What this person did is not told",
      "messages": {
        "sought": {
          "what": "The facts do not say what {item} did.",
          "why": "Extradition is granted for the acts of this person, and their degree of participation belongs to the description of the facts (compare {cited}).",
          "mend": "Name the person in the facts, in the events, or describe their part under `participation`."
        },
        "other": {
          "what": "The facts do not say what {item} did.",
          "why": "The requested State looks for the part of each person against whom something is alleged.",
          "mend": "Name the person in the facts, in the events, or describe their part under `participation`."
        }
      }
    },
    "conducting-authority-missing": {
      "title": "Authority conducting the case is missing",
      "messages": {
        "missing": {
          "what": "The request does not name the authority that conducts the investigation, prosecution or trial.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice.}} The requested State must see that a competent authority conducts the case; often it is not the one that sends the request.",
          "mend": "Name it under `requesting.conductingAuthority` with `name` and `function`. Where it is the authority that makes the request, write `conductingAuthority: requestingAuthority`."
        },
        "incomplete": {
          "what": "The authority that conducts the case is not fully named: {lacking} {lacks, plural, one {is} other {are}} missing.",
          "why": "{asked, select, yes {Its name and functions are asked for by {cited}.} other {It is expected in practice.}} What an office does in the proceedings cannot be read from its name in another legal system.",
          "mend": "Give `requesting.conductingAuthority` both `name` and `function`."
        },
        "sameName": {
          "what": "The authority that conducts the case has the same name as the one that makes the request, but its `function` is not given.",
          "why": "{asked, select, yes {The functions are asked for by {cited}.} other {It is expected in practice.}} The same name twice does not tell the reader whether one office is meant.",
          "mend": "If it is one office, write `conductingAuthority: requestingAuthority`; if not, give its `function`."
        }
      },
      "fixes": {
        "same": "Say that it is the authority that makes the request"
      }
    },
    "confidentiality-unclear": {
      "title": "Confidentiality is wanted without reason or extent, or not addressed",
      "messages": {
        "missing": {
          "what": "The request asks for confidentiality but leaves something open; missing: {lacking}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The requested State must know what may be told to whom, for it often has to notify the person unless there is a reason not to.",
          "mend": "Say under `confidentiality` what must not be disclosed, to whom and until when (`extent`), and what would be lost by disclosure (`reason`)."
        },
        "notStated": {
          "what": "The request does not say whether it is confidential, although it asks for: {measures}.",
          "why": "The requested State keeps a request confidential where it is asked to; see {cited}. Otherwise a bank, a provider or a court may tell the person concerned before the measure is carried out.",
          "mend": "Write `level: confidential` with `extent` and `reason` under `confidentiality`, or `level: none` if the person may be told."
        }
      },
      "fixes": {
        "ask": "Ask for confidentiality",
        "waive": "State that no confidentiality is needed"
      }
    },
    "content-threshold": {
      "title": "Probable cause is not shown for each account",
      "messages": {
        "missing": {
          "what": "{named, select, yes {Of the account {item}} other {Of this account}} the request does not say{nexus, select, yes { why its contents are evidence (`nexus`);} other {}}{factSources, select, yes { how the facts are known (`factSources`);} other {}}{latestActivity, select, yes { when it was last active (`latestActivity`);} other {}} for a request to the United States that is too little.",
          "why": "A judge there issues a warrant for contents on probable cause, account by account; compare {cited}.",
          "mend": "Write it for this account, or leave the account out."
        }
      }
    },
    "contradiction": {
      "title": "Two places contradict each other",
      "messages": {
        "eventDate": {
          "what": "The text dates the event `{event}` to {said}, but its date is {given}.",
          "why": "The reader cannot tell which is right, and the case looks careless.",
          "mend": "Correct one of the two."
        },
        "ownDate": {
          "what": "The text of this event begins with {said}, but its date is {given}.",
          "why": "The reader cannot tell which is right, and the case looks careless.",
          "mend": "Correct one of the two."
        },
        "birth": {
          "what": "The text says that {name} was born on {said}, but the date of birth given is {given}.",
          "why": "With two dates of birth the person cannot be identified with certainty.",
          "mend": "Correct one of the two."
        },
        "period": {
          "what": "The description speaks of the period {said}, but `period` is {from} to {to}.",
          "why": "The bank or provider is told two periods and will ask which one is meant.",
          "mend": "Correct one of the two, or leave the dates out of the description: the letter prints `period`."
        },
        "sum": {
          "what": "{count} times {unit} is {product}, not {total}.",
          "why": "A sum that does not come out is the first thing that the defence points at.",
          "mend": "Correct the number, the amount or the total, or say what else went into it."
        },
        "eventSum": {
          "what": "By its text this event came to {count} times {unit}, that is {product}, but `amount` is {given}.",
          "why": "The reader cannot tell which is right.",
          "mend": "Correct one of the two, or say in the text what the amount is."
        },
        "zeros": {
          "what": "The text of this event says {said}, but `amount` is {given}.",
          "why": "The two differ by zeros only: one of them seems to be a slip.",
          "mend": "Correct one of the two, or say in the text how they go together."
        },
        "remainder": {
          "what": "Of the sentence `{remaining}` is said to remain, but only `{imposed}` was imposed.",
          "why": "No more can remain than was imposed; the requested State checks both against its minimum.",
          "mend": "Look both up in the judgment and correct the wrong one; where several sentences are to be served, state their total under `imposed`."
        },
        "accountInText": {
          "what": "The account number {said} differs by a sign or two from {given}, which stands elsewhere in the request.",
          "why": "Only {right} has right check digits; a bank that searches for the other finds nothing, or a stranger.",
          "mend": "Look the number up and correct the wrong one."
        },
        "accountUnchecked": {
          "what": "The account number {said} differs by a sign or two from {given}, which stands elsewhere in the request.",
          "why": "Neither has right check digits, so one or both were mistyped.",
          "mend": "Look the number up and write it alike in both places."
        }
      },
      "fixes": {
        "useNumber": "Write {number}"
      },
      "related": {
        "eventDate": "The event is dated {given}.",
        "birth": "The date of birth given is {given}.",
        "period": "The period is {from} to {to}.",
        "imposed": "`{imposed}` was imposed.",
        "amount": "The text of the event.",
        "account": "{given} is given here."
      }
    },
    "control-character": {
      "code": "SY-10",
      "title": "Invisible control characters",
      "messages": {
        "direction": {
          "what": "The invisible character {character} changes the direction of the text here.",
          "why": "What a person sees then differs from what the file says, so a name or an amount could be disguised.",
          "mend": "Remove the character; text in Arabic or Hebrew is set in the right direction without it."
        },
        "control": {
          "what": "The text holds the invisible control character {character}.",
          "why": "It cannot be printed, often comes from copying out of another program, and can damage the finished document.",
          "mend": "Remove the character."
        },
        "comment": {
          "what": "A comment holds the invisible character {character}.",
          "why": "It does not change the request, but what a person sees may differ from what the file says.",
          "mend": "Remove the character."
        }
      }
    },
    "controlled-delivery-incomplete": {
      "title": "The request for a controlled delivery is incomplete",
      "messages": {
        "goods": {
          "what": "The request does not say what the consignment to be let through holds.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Whether something may pass depends on what it is: much that may pass elsewhere must be replaced first in another State.",
          "mend": "Say under `goods` what it is, how much, and how it is packed."
        },
        "route": {
          "what": "The request does not say by which route the consignment passes.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The requested State must post its officers before the consignment arrives.",
          "mend": "List the stages under `route`: place, border crossing, expected day and hour."
        },
        "control": {
          "what": "The request does not name the authority that directs the operation.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} When the van turns off the road, somebody must be called within a minute.",
          "mend": "Name it under `controlAuthority`, with a telephone number that is answered at any hour."
        }
      }
    },
    "convention-offence-missing": {
      "title": "Convention offence not named",
      "messages": {
        "missing": {
          "what": "The request does not say to which offence of the convention “{item}” corresponds.",
          "why": "The instrument applies to its own offences only; see {cited}. The requested State must see that this is one of them.",
          "mend": "Give under `convention` the instrument and the article, for example `{example}`."
        },
        "article": {
          "what": "The convention offence to which “{item}” corresponds is given without an article.",
          "why": "The instrument applies to its own offences only; see {cited}. The article tells the requested State which of them is meant.",
          "mend": "Give under `convention` the instrument and the article, for example `{example}`."
        }
      }
    },
    "data-not-identified": {
      "title": "Data not identified",
      "messages": {
        "identifiers": {
          "what": "{named, select, yes {“{item}” does not say whose data are asked for: no account, number or address is given.} other {The request does not say whose data are asked for: no account, number or address is given.}}",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} A provider finds data by identifier only, and must not hand over those of others.",
          "mend": "Give each account, number or address under `identifiers`, as exact as known; for an IP address add the time with its offset from UTC."
        },
        "provider": {
          "what": "{named, select, yes {“{item}” does not say which service provider holds the data.} other {The request does not say which service provider holds the data.}}",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {The order of the requested State must be addressed to somebody.}}",
          "mend": "Name the provider, and its address if known, under `provider`."
        }
      }
    },
    "date-impossible": {
      "title": "A date that cannot be",
      "messages": {
        "noSuchDay": {
          "what": "There is no such day as {date}.",
          "why": "The reader cannot tell which day is meant.",
          "mend": "Look the date up in the file and correct it."
        },
        "endBeforeStart": {
          "what": "`{endKey}` ({end}) is before `{startKey}` ({start}).",
          "why": "Nothing can end before it begins.",
          "mend": "Correct one of the two, or exchange them."
        },
        "bornLater": {
          "what": "{name} would be born on {birth}, after {what, select, request {the date of this request} document {the issue of the identity document} other {an event in which the person took part}} ({date}).",
          "why": "One of the two dates is wrong, and with a wrong date of birth the wrong person may be looked for.",
          "mend": "Correct the date of birth or the other date."
        }
      },
      "fixes": {
        "swap": "Exchange `{startKey}` and `{endKey}`"
      },
      "related": {
        "start": "It begins on {start}.",
        "request": "This request is dated {date}.",
        "document": "The document bears the date {date}.",
        "event": "The event is dated {date}."
      }
    },
    "dates-approximate": {
      "title": "No day of the facts is certain",
      "messages": {
        "extradition": {
          "what": "Every date of the facts is a year alone or approximate.",
          "why": "Time and place of the offences are to be set out as accurately as possible (compare {cited}); lapse of time and identity of the facts are judged by them.",
          "mend": "Give at least one day that is certain, or say why the exact day is not known."
        },
        "mla": {
          "what": "Every date of the facts is a year alone or approximate.",
          "why": "Without a day the requested State can neither find what is looked for nor tell this case from another.",
          "mend": "Give at least one day that is certain, or say why the exact day is not known."
        }
      }
    },
    "de-minimis": {
      "title": "Small loss without a reason why it is serious",
      "messages": {
        "missing": {
          "what": "The loss of {loss, number} {currency} is less than the {amount, number} {currency} for which {state} acts, and the draft does not say why the case is serious.",
          "why": "That is what is known of it: {cited}. Assistance in a matter that is found trivial may be refused.",
          "mend": "Say under `seriousness` of `proceedings` what else makes the case serious, such as the number of victims or the group behind it."
        }
      }
    },
    "deadline-too-short": {
      "title": "Deadline is too short for the requested State",
      "messages": {
        "short": {
          "what": "From {today} to {day} there are fewer than the {days, plural, one {# day} other {# days}} that {state} needs; {earliest} would be the first day on which it can be done.",
          "why": "That is what is known of it: {cited}. What is done after that day is of no use.",
          "mend": "Ask for a later day, or call the central authority before the request leaves."
        }
      }
    },
    "deadline-unrealistic": {
      "title": "A day that cannot be kept, or that is over",
      "messages": {
        "past": {
          "what": "The answer is needed by {date}, and today is {today}.",
          "why": "What was due before the request was sent cannot be done.",
          "mend": "Ask for a day that lies ahead, or strike it."
        },
        "nextPast": {
          "what": "The next date of the case is {date}, and today is {today}.",
          "why": "The requested State plans by it and will ask whether the request is still needed.",
          "mend": "Give the date that is fixed now, or strike it."
        },
        "afterHearing": {
          "what": "The deadline is {date}, after the next date of the case, {other}{what, select, other { ({what})}}.",
          "why": "An answer that comes in time for the deadline may come too late for the hearing.",
          "mend": "Ask for a day before it, or say under `reason` for what the answer is needed."
        },
        "afterLapse": {
          "what": "The deadline is {date}, and “{offence}” is time-barred from {other}.",
          "why": "An answer within the deadline could come when nothing can be done with it any more.",
          "mend": "Ask for a day before it, or say what interrupts the period."
        }
      },
      "related": {
        "other": "This is of {other}."
      }
    },
    "document-not-identified": {
      "title": "Document not identified",
      "messages": {
        "missing": {
          "what": "The request names no document that is to be verified.",
          "why": "The provision on verification presumes that the document is known; compare {cited}.",
          "mend": "List each document under `documents`, with `type` and `number` as printed."
        },
        "particulars": {
          "what": "A document to be verified is not identified: {lacking} is lacking.",
          "why": "The provision on verification presumes that the document is known; compare {cited}. The kind tells which office issued it, the number which entry to look up.",
          "mend": "Give `type` and the `number` as printed; where no number can be read, attach a copy and name its id under `annex`."
        }
      }
    },
    "draft-too-deep": {
      "code": "SY-07",
      "title": "The draft is nested too deeply",
      "messages": {
        "limit": {
          "what": "Groups and lists are nested more than {limit, number} levels deep.",
          "why": "No request needs that, and reading it could bring the program to a halt, so the file is not read.",
          "mend": "Check the indentation and the brackets near this place."
        }
      }
    },
    "draft-too-large": {
      "code": "SY-06",
      "title": "The draft is too large",
      "messages": {
        "limit": {
          "what": "The file is longer than {limit, number} characters.",
          "why": "No request is that long, and reading it could bring the program to a halt, so it is not read.",
          "mend": "Check that the right file was opened, and move long texts into annexes."
        }
      }
    },
    "draft-too-many-nodes": {
      "code": "SY-08",
      "title": "The draft has too many parts",
      "messages": {
        "limit": {
          "what": "The file holds more than {limit, number} values.",
          "why": "No request needs that, and reading it could bring the program to a halt, so the file is not read.",
          "mend": "Check that the right file was opened, and move long tables into annexes."
        }
      }
    },
    "dual-criminality-missing": {
      "title": "Dual criminality is not argued",
      "messages": {
        "missing": {
          "what": "A coercive measure is asked for, but nothing says why {named, select, yes {“{item}”} other {the conduct}} is an offence in both States.",
          "why": "Its lack is a ground on which such a measure may be refused; see {cited}.",
          "mend": "Argue from what was done: element by element under `elements`, or in words under `dualCriminality`, here or with the measure."
        },
        "byConvention": {
          "what": "A coercive measure is asked for; {named, select, yes {“{item}”} other {the offence}} names the convention offence, but nothing shows that what was done is that offence.",
          "why": "The requested State compares the conduct, not the label, and lack of dual criminality may be a ground of refusal; see {cited}.",
          "mend": "Say under `elements` which fact shows each element of the convention offence, or argue in words under `dualCriminality`."
        },
        "extradition": {
          "what": "Nothing says why {named, select, yes {“{item}”} other {the conduct}} is an offence in the requested State too.",
          "why": "Extradition is granted for conduct that is punishable in both States; see {cited}.",
          "mend": "Argue from what was done: element by element under `elements`, or in words under `dualCriminality`."
        }
      },
      "fixes": {
        "elements": "Insert the {count} elements of the convention offence, to be filled"
      }
    },
    "duplicate-id": {
      "title": "Two parts have the same id",
      "messages": {
        "twice": {
          "what": "Two {kind, select, person {persons} event {events} offence {offences} measure {measures} asset {assets} other {annexes}} of this request have the id `{id}`.",
          "why": "A reference to it could mean either, and the letter would print the first.",
          "mend": "Give this one an id of its own, such as `{free}`, and look through the references that mean it."
        },
        "reserved": {
          "what": "An annex cannot have the id `{id}`.",
          "why": "Under `translations` that word stands for the request itself.",
          "mend": "Give the annex another id, such as `annex-1`."
        }
      },
      "fixes": {
        "rename": "Change this id to `{meant}`"
      },
      "related": {
        "first": "`{id}` is first given here."
      }
    },
    "duplicate-key": {
      "code": "SY-02",
      "title": "A key stands twice",
      "messages": {
        "repeated": {
          "what": "The key {key} stands here a second time.",
          "why": "A key can have only one value, so the first one counts and this one is not read.",
          "mend": "Remove one of the two, or join their values."
        }
      }
    },
    "duration-not-justified": {
      "title": "The duration of a measure is not justified",
      "messages": {
        "missing": {
          "what": "“{item}” is to last for a time, and the request does not say why for so long.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The court that orders it must be able to see why a shorter time would not do.",
          "mend": "Say under `period.justification` what is expected within that time."
        },
        "long": {
          "what": "“{item}” is to last longer than three months, and the request does not say why.",
          "why": "Many laws allow such a measure for a few weeks at a time only, to be renewed; a long one without a reason is cut down or refused.",
          "mend": "Shorten the period and announce a request for renewal, or say under `period.justification` what makes the length necessary."
        }
      }
    },
    "earlier-request-missing": {
      "title": "The earlier request is not named",
      "messages": {
        "missing": {
          "what": "Nothing says to which request this one belongs.",
          "why": "The other side finds its file by your number and date; compare {cited}.",
          "mend": "Name the earlier request under `related`: `type: earlierRequest`, with its `reference` and `date`."
        },
        "incomplete": {
          "what": "The earlier request is named without its number and without its date.",
          "why": "The other side finds its file by your number and date; compare {cited}.",
          "mend": "Add `reference` and `date` as they stood on the earlier request."
        }
      },
      "fixes": {
        "name": "Add the place for the earlier request"
      }
    },
    "element-not-argued": {
      "title": "An element of the offence is not argued",
      "messages": {
        "missing": {
          "what": "The elements of “{item}” say nothing of: {elements}.{certain, select, yes {} other { What the text or the entries in your own words say of it is not read here.}}",
          "why": "{benefit, select, yes {Conduct without a material benefit is outside the article. } other {}}The requested State goes through the conduct element by element; see {cited}.",
          "mend": "Add an entry for {count, plural, one {it} other {each}} with the fact that shows it{alternatives, select, yes {; where several stand with a stroke, one of them is enough} other {}}."
        },
        "blank": {
          "what": "“{elements}” of “{item}” stands in the list, but nothing shows it.",
          "why": "An element without a fact is an assertion; see {cited}.",
          "mend": "Name the event under `shownBy.event`, or say in `shownBy.note` what shows it; take the entry away where the case is another."
        },
        "homeLaw": {
          "what": "What the law of the requesting State makes of the element “{elements}” is not said.",
          "why": "Some laws do without it, make it an aggravating circumstance, or exempt humanitarian help; the Protocol asks for it ({cited}).",
          "mend": "Give `provision` or `homeLaw`; where a clause exempts some help, say under `exception` why it does not apply."
        }
      },
      "fixes": {
        "insert": "Insert {count, plural, one {the missing element} other {the # missing elements}}"
      }
    },
    "emergency-without-facts": {
      "title": "An emergency without the facts that show it",
      "messages": {
        "missing": {
          "what": "“{item}” does not say which facts show that a life or the safety of a person is in danger.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} On facts an officer on duty acts within the hour; on the bare word the request goes into the ordinary pile.",
          "mend": "Say under `danger` what has happened, to whom, and what will happen if nothing is done."
        },
        "relation": {
          "what": "“{item}” does not say how the data help against the danger.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Say under `relationToDanger` what the data will show, and what will be done with it at once."
        }
      }
    },
    "fact-source-missing": {
      "title": "How the facts are known is not said",
      "messages": {
        "measure": {
          "what": "The facts do not say how anything in them is known.",
          "why": "Courts in this State ({state}) order such a measure on facts whose source they can see: who saw, said or recorded what, and when.",
          "mend": "Give each event its `source`, or say in the summary by whom or by what each fact is shown."
        },
        "surrender": {
          "what": "The facts do not say how anything in them is known, and no evidence is summarised.",
          "why": "Courts in this State ({state}) look at what supports the accusation: who saw, said or recorded what, and when.",
          "mend": "Give each event its `source`, or summarise the evidence under `extradition.evidence`."
        },
        "threshold": {
          "what": "The facts do not say how anything in them is known.",
          "why": "This State ({state}) acts only on {threshold, select, reasonableSuspicion {reasonable grounds to suspect} reasonableGrounds {reasonable grounds to believe} probableCause {probable cause} other {a prima facie case}}; see {cited}. Whether that is reached is for its court, which must see who saw, said or recorded what, and when.",
          "mend": "Give each event its `source`, or say in the summary by whom or by what each fact is shown."
        }
      }
    },
    "facts-missing": {
      "title": "Facts are missing",
      "messages": {
        "missing": {
          "what": "The request does not say what happened.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Without the facts the requested State cannot tell of which offence it is asked to help prove, and sends the request back.",
          "mend": "Write `facts.summary`: who did what, when, where, how, and how it is known. Single dated events can stand under `facts.events`, each with what happened (`what`)."
        }
      }
    },
    "finality-missing": {
      "title": "Papers on the confiscation order are missing",
      "messages": {
        "orderCopy": {
          "what": "The confiscation order to be enforced is not attached.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The requested State enforces the order itself, so its court must have it.",
          "mend": "Add a copy that is admissible at home to `annexes` with `kind: order` and name its id under `order.annex`."
        },
        "extent": {
          "what": "The request does not say to what extent the order is to be executed.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} An order for several things, or for a sum partly paid, cannot be executed blindly.",
          "mend": "Say under `order.extent` which property or what sum, with currency and day."
        },
        "finality": {
          "what": "No certificate shows that the confiscation order is final.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Where an appeal is open, most States may secure property but not confiscate it.",
          "mend": "Add the certificate to `annexes` with `kind: certificate` and name its id under `order.finalityCertificate`."
        },
        "thirdPartyNotice": {
          "what": "The request does not say how third parties were notified and how due process was ensured.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} A person with rights in the property who was never heard can bring the enforcement to a stop.",
          "mend": "State under `order.thirdPartyNotice` who was notified, when and how, and whether they could be heard or appeal; where there was nobody to notify, say so."
        }
      }
    },
    "fishing-wording": {
      "title": "Asks for everything",
      "messages": {
        "unlimited": {
          "what": "“{words}” in “{item}” asks for everything of a kind, and neither a period nor an account, person or other mark says which.",
          "why": "{cites, select, yes {{cited} asks for a description of what is wanted.} other {Assistance is given for what is described.}} A request without limits may be taken for a search at random and refused.",
          "mend": "Name the items, and add the period and the accounts or persons."
        },
        "halfLimited": {
          "what": "“{words}” in “{item}” asks for everything of a kind, and only one of period and account, person or other mark limits it.",
          "why": "The requested State may take it for a search at random.",
          "mend": "Name the items, or add what is lacking: the period, or whose and which."
        },
        "wording": {
          "what": "“{words}” in “{item}” sounds like a search at random, though period and subject are given.",
          "why": "Such words draw questions and refusals that the rest of the item does not deserve.",
          "mend": "Name the classes of items that are wanted; a clause for similar items may stand at the end."
        }
      },
      "fixes": {
        "write": "Write “{instead}” instead of “{words}”",
        "leaveOut": "Leave “{words}” out",
        "limit": "Limit what is asked, with places in brackets to fill in"
      }
    },
    "forbidden-key": {
      "code": "SY-03",
      "title": "A key is not allowed",
      "messages": {
        "prototype": {
          "what": "{key} cannot be used as a key.",
          "why": "The word has a meaning of its own in many programs and could be used to attack them, so the entry is not read.",
          "mend": "Remove the entry or give it another key."
        }
      }
    },
    "freezing-incomplete": {
      "title": "The request for freezing is incomplete",
      "messages": {
        "actions": {
          "what": "The request does not describe what is to be done with the assets.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Say under `actions` for each asset what is asked: to block an account, to enter a ban on sale in a register, to seize a thing and keep it."
        },
        "link": {
          "what": "The request does not say how “{item}” is linked to the offence.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Courts freeze proceeds, instrumentalities or property of equal value, and must see which of these it is.",
          "mend": "Say under `link` of this asset why it is proceeds, an instrumentality, or property of equal value."
        },
        "order": {
          "what": "The request names no freezing order of a home court and does not say why there is none.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited} (the order, or a copy of it where there is one).}}",
          "mend": "Give the order under `domesticOrder`, or say under `whyNoOrder` why there is none yet and what is planned."
        },
        "homeOrder": {
          "what": "The request names no freezing order of a home court: “{item}”.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Compare {cited}.}} What is sent is an order that was given; a reason for having none does not take its place.",
          "mend": "Give the order under `domesticOrder` with court, date and reference, and attach it where the executing State asks for it. Where there is none yet, obtain it first, or ask on a treaty that does not need one."
        },
        "risk": {
          "what": "The request does not say why the assets would be gone without freezing.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Courts that freeze property often ask for a risk that it is moved.}}",
          "mend": "Say under `riskOfDissipation` what points to it: earlier transfers, an offer for sale, knowledge of the investigation."
        },
        "confiscation": {
          "what": "Nothing says what becomes of the frozen property: on what ground it is to be confiscated, at which stage that is, and when.",
          "why": "Property is held for others only as long as a confiscation is to be expected (compare {cited}).",
          "mend": "Say under `confiscationExpected` how far the proceedings are and when an order may be given."
        }
      }
    },
    "full-request-due": {
      "title": "The full request is late, not tied to the arrest, or without a day",
      "messages": {
        "late": {
          "what": "The person was arrested on {arrested}, and this request bears the date {date}, more than {days} days later.",
          "why": "Provisional custody ends after {days} days at the latest, here on {last} ({cited}).",
          "mend": "Say whether the person is still held, and on what."
        },
        "mayBeFree": {
          "what": "The person was arrested on {arrested}, more than {days} days before the date of this request.",
          "why": "From then on the person may be released, and on {last} must be ({cited}).",
          "mend": "Send the request at once, and ask whether the person is still held."
        },
        "notNamed": {
          "what": "The person is under provisional arrest, and the request for that arrest is not named.",
          "why": "Only its number ties this request to the custody that it is to prolong.",
          "mend": "Name it under `related`: `type: provisionalArrest`, with its `reference` and `date`."
        },
        "noDay": {
          "what": "The request for extradition is promised without a day.",
          "why": "It must be there before {days} days of custody are over ({cited}).",
          "mend": "Write the day under `fullRequestBy`."
        }
      }
    },
    "hearing-without-deadline": {
      "title": "A hearing is fixed, and no deadline is asked for",
      "messages": {
        "none": {
          "what": "The next date of the case is {date}{what, select, other { ({what})}}, and no deadline is asked for.",
          "why": "The requested State takes account of deadlines that are suggested with reasons (compare {cited}); what is not asked for comes when it comes.",
          "mend": "Write under `urgency` by which day the answer is needed (`deadline`) and why (`reason`)."
        }
      },
      "related": {
        "next": "The date is fixed here."
      }
    },
    "identifier-format": {
      "title": "Number or address that cannot be right",
      "messages": {
        "ibanLength": {
          "what": "The IBAN {number} has {given} signs; an IBAN that begins with {state} has {length}.",
          "why": "A bank finds an account by its exact number; a slip leads to nobody, or to somebody else (compare {cited}).",
          "mend": "Compare it, sign by sign, with the paper from which it was taken."
        },
        "ibanForm": {
          "what": "The IBAN {number} does not have the form that an IBAN beginning with {state} has: a letter stands where a digit should, or the other way round.",
          "why": "A bank finds an account by its exact number; a slip leads to nobody, or to somebody else (compare {cited}).",
          "mend": "Compare it, sign by sign, with the paper from which it was taken."
        },
        "ibanCheckDigits": {
          "what": "The check digits of the IBAN {number} do not fit: at least one sign is wrong.",
          "why": "A bank finds an account by its exact number; a slip leads to nobody, or to somebody else (compare {cited}).",
          "mend": "Compare it, sign by sign, with the paper from which it was taken."
        },
        "bic": {
          "what": "{code} cannot be a BIC: that has eight or eleven signs, the fifth and sixth of which name the State.",
          "why": "The bank is found by it (compare {cited}).",
          "mend": "Compare it with the paper from which it was taken, or name the bank in words."
        },
        "imeiLength": {
          "what": "The IMEI {number} has {given} digits; an IMEI has fifteen.",
          "why": "A device is found by its exact number (compare {cited}).",
          "mend": "Compare it with the paper from which it was taken."
        },
        "imeiCheckDigit": {
          "what": "The last digit of the IMEI {number} does not fit the others: at least one digit is wrong.",
          "why": "A device is found by its exact number (compare {cited}).",
          "mend": "Compare it, digit by digit, with the paper from which it was taken."
        },
        "vinLength": {
          "what": "The VIN {number} has {given} signs; a VIN has seventeen.",
          "why": "A vehicle is found by its exact number (compare {cited}).",
          "mend": "Compare it, sign by sign, with the paper from which it was taken."
        },
        "vinLetter": {
          "what": "The VIN {number} holds I, O or Q, which no VIN does.",
          "why": "A vehicle is found by its exact number (compare {cited}).",
          "mend": "Look whether a 1 or a 0 is meant."
        },
        "phoneCountry": {
          "what": "The telephone number {number} begins with no country code that exists.",
          "why": "Without the right country code nobody can call it{cites, select, yes {, and no provider finds it (compare {cited})} other {}}.",
          "mend": "Write it with a plus sign and the country code, such as +216 71 000 000."
        },
        "phoneShort": {
          "what": "The telephone number {number} is too short for its country.",
          "why": "Nobody can call it{cites, select, yes {, and no provider finds it (compare {cited})} other {}}.",
          "mend": "Look for the missing digits."
        },
        "phoneLong": {
          "what": "The telephone number {number} is too long for its country.",
          "why": "Nobody can call it{cites, select, yes {, and no provider finds it (compare {cited})} other {}}.",
          "mend": "Look for what does not belong to it, such as a zero before the area code, or a second number."
        },
        "email": {
          "what": "“{address}” cannot be an e-mail address.",
          "why": "What is sent to it comes back{cites, select, yes {, and no provider finds it (compare {cited})} other {}}.",
          "mend": "Write one address, such as name@office.example."
        }
      }
    },
    "identity-incomplete": {
      "title": "Identity is incomplete",
      "messages": {
        "missing": {
          "what": "{named, select, yes {{item}} other {A person}} cannot be told from a namesake by what the request says: {lacking} {lacks, plural, one {is} other {are}} missing.",
          "why": "{asked, select, yes {Where possible, it is asked for by {cited}.} other {It is expected where possible, and a reason where not; see {cited}.}} A request that fits two people strikes the wrong one or nobody.",
          "mend": "Give the full name and one of these: date of birth, number of an identity document, address. What cannot be found out needs a reason under `identityUnknown`, with what the person can be found by."
        },
        "body": {
          "what": "{named, select, yes {{item}} other {A legal person}} cannot be identified by what the request says: {lacking} {lacks, plural, one {is} other {are}} missing.",
          "why": "{asked, select, yes {Where possible, it is asked for by {cited}.} other {It is expected where possible, and a reason where not; see {cited}.}} Companies of like names are many.",
          "mend": "Give the full name under `name.legal` and the register and number under `registration`, or the address. What cannot be found out needs a reason under `identityUnknown`."
        },
        "description": {
          "what": "{named, select, yes {{item}} other {The person sought}} is described too thinly to be arrested.",
          "why": "{asked, select, yes {An accurate description is asked for by {cited}.} other {It is expected in practice.}}",
          "mend": "Give two or more of these: date of birth, nationality, identity document, description, photograph. What cannot be found out needs a reason under `identityUnknown`."
        }
      }
    },
    "intention-to-sentence-missing": {
      "title": "The intention to impose a sentence is not stated",
      "messages": {
        "missing": {
          "what": "The person has been convicted but not sentenced, and the request does not say that a sentence will be imposed.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Otherwise the requested State cannot see that a deprivation of liberty is to be expected at all.",
          "mend": "Say under `extradition.intentionToSentence` which court will pass sentence, when, and what range the law allows."
        }
      }
    },
    "invalid-value": {
      "code": "SH-07",
      "title": "Value is not one that this field takes",
      "messages": {
        "choice": {
          "what": "`{value}` is not one of the values that this field takes.",
          "why": "The value is left out of the checks and of the letter.",
          "mend": "Write one of: {allowed}."
        },
        "id": {
          "what": "`{value}` cannot serve as an id.",
          "why": "Ids are referred to from other places of the draft.",
          "mend": "Use a letter followed by letters, digits, dots or hyphens, without blanks, at most 64 characters, for example `annex-1`."
        },
        "calendarDate": {
          "what": "`{value}` is not a date in the form year-month-day.",
          "why": "Written in any other way a date can be misread between day and month.",
          "mend": "Write it as `2025-03-14`."
        },
        "partialDate": {
          "what": "`{value}` is not a date that can be read.",
          "why": "Written in any other way a date can be misread between day and month.",
          "mend": "Write the day as `2024-08-11`, or the month as `2024-08`, or the year as `2024`."
        },
        "moment": {
          "what": "`{value}` is not a date with a time that can be read.",
          "why": "A hearing or a connection is only found by an exact moment.",
          "mend": "Write it as `2025-05-20T10:00+02:00`, with the offset from UTC."
        },
        "dayOrMoment": {
          "what": "`{value}` is not a date that can be read.",
          "why": "Written in any other way a date can be misread between day and month.",
          "mend": "Write the day as `2024-08-11`, the month as `2024-08`, the year as `2024`, or a moment as `2024-08-11T21:14+01:00`."
        },
        "duration": {
          "what": "`{value}` is not a length of time that can be read.",
          "why": "Penalties and sentences are compared with the thresholds of the treaties.",
          "mend": "Write 15 years as `P15Y`, four months as `P4M`, one year and six months as `P1Y6M`."
        },
        "stateCode": {
          "what": "`{value}` is not a State code.",
          "why": "States are told by the two capital letters of ISO 3166, so that every language can print their names.",
          "mend": "Write two capital letters, for example `TN` for Tunisia."
        },
        "languageTag": {
          "what": "`{value}` is not a language code.",
          "why": "Languages are told by their short codes, so that they can be compared with the languages accepted.",
          "mend": "Write a code such as `fr`, `ar` or `pt-BR`."
        },
        "currencyCode": {
          "what": "`{value}` is not a currency code.",
          "why": "Amounts are only comparable with a clear currency.",
          "mend": "Write the three capital letters of ISO 4217, for example `EUR`."
        },
        "form": {
          "what": "`{value}` does not have the form that this field takes.",
          "why": "The value is left out of the checks and of the letter.",
          "mend": "Look at the example in the field''s help."
        },
        "minimum": {
          "what": "`{value}` is too small; the least is {limit}.",
          "why": "The value is left out of the checks and of the letter.",
          "mend": "Write {limit} or more."
        },
        "maximum": {
          "what": "`{value}` is too large; the most is {limit}.",
          "why": "The value is left out of the checks and of the letter.",
          "mend": "Write {limit} or less."
        },
        "durationOrWord": {
          "what": "`{value}` is not a length of time that can be read.",
          "why": "Penalties and sentences are compared with the thresholds of the treaties.",
          "mend": "Write 15 years as `P15Y`, four months as `P4M`, one year and six months as `P1Y6M`; or one of these words: {allowed}."
        },
        "treaty": {
          "what": "Rogatory holds who is party to `{value}`, but not what it asks of a request.",
          "why": "As a mere id it is left out of the checks and of the letter.",
          "mend": "Write it as an entry with `instrument: bilateral`, `title: {title}`, the `date` of the treaty and the `articles` relied on; it is printed and checked then."
        }
      },
      "fixes": {
        "asBilateral": "Write it as `bilateral`, with its title"
      }
    },
    "ip-timestamp": {
      "title": "IP address without exact time",
      "messages": {
        "noTime": {
          "what": "The IP address {address} stands here without the time at which it was used.",
          "why": "Providers give an address to one customer after another; without the time nobody can say whose it was (compare {cited}).",
          "mend": "Add date, time and offset from UTC, such as 2024-08-10T21:14:05+01:00, under `at` or beside the address."
        },
        "noOffset": {
          "what": "The time at which the IP address {address} was used has no offset from UTC.",
          "why": "An hour's error gives another customer (compare {cited}).",
          "mend": "Add the offset of the clock that was read, such as +01:00, or Z for UTC."
        },
        "noPort": {
          "what": "The IP address {address} is given without the source port.",
          "why": "Where many customers share one address, only the port tells them apart.",
          "mend": "Add `port` if the log has it."
        },
        "noDay": {
          "what": "{address} is given without a day.",
          "why": "A domain name is held by one person today and by another tomorrow; the registry answers for the day of its answer.",
          "mend": "Say under `at` on which day it was in use."
        }
      }
    },
    "jargon": {
      "title": "A word that only colleagues know",
      "messages": {
        "word": {
          "what": "“{word}” is a word of one legal system, and is not explained.",
          "why": "The letter is translated and read by somebody who has never heard it; what cannot be looked up is guessed.",
          "mend": "Say in plain words what is meant, or explain the word where it first stands."
        }
      }
    },
    "judgment-not-enforceable": {
      "title": "The judgment is not said to be enforceable",
      "messages": {
        "missing": {
          "what": "The request does not say that the judgment can be enforced.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} A judgment that cannot be enforced at home is no ground for surrender to serve it.",
          "mend": "If it can be enforced now, write `enforceable: true` under `extradition.judgment`; if not, reconsider the status."
        },
        "denied": {
          "what": "The status says that the person is convicted and to serve a sentence, but the judgment is said not to be enforceable.",
          "why": "What is asked for is a judgment that can be enforced immediately; see {cited}.",
          "mend": "If an appeal is open and the person is to stand trial again, write `status: accused` and attach the warrant; if the judgment has become enforceable, correct `extradition.judgment.enforceable`."
        }
      },
      "fixes": {
        "state": "State that the judgment is enforceable"
      }
    },
    "jurisdiction-missing": {
      "title": "Jurisdiction over what was done abroad is not shown",
      "messages": {
        "missing": {
          "what": "The request does not say why the requesting State has jurisdiction.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {All that is told of the facts happened outside the requesting State. Compare {cited}.}}",
          "mend": "Name under `extradition.jurisdiction` the provision and the link: effect on the territory, nationality, flag, treaty."
        }
      }
    },
    "kind-in-wrong-file": {
      "code": "SH-08",
      "title": "The file's name is that of another kind",
      "messages": {
        "wrong": {
          "what": "The file''s name ends in `{found}`, but the draft is of kind `{kind}`.",
          "why": "Editors and tools choose the help and the schema by the name of the file.",
          "mend": "Rename the file so that it ends in `{wanted}`."
        }
      }
    },
    "label-only": {
      "title": "Dual criminality argued by name only",
      "messages": {
        "offence": {
          "what": "The text on dual criminality of {item} names the offence and says nothing of what was done.",
          "why": "Whether conduct is an offence in both States is judged by the conduct, not by its name in either law (compare {cited}).",
          "mend": "Say in plain words what the person did, or list the elements under `elements` with the events that show them."
        },
        "measure": {
          "what": "The text on dual criminality of “{item}” names the offence and says nothing of what was done.",
          "why": "Whether conduct is an offence in both States is judged by the conduct, not by its name in either law (compare {cited}).",
          "mend": "Say in plain words what was done, or argue it with the offence, element by element."
        }
      }
    },
    "language-drift": {
      "title": "A paragraph is left in another language",
      "messages": {
        "other": {
          "what": "This paragraph is in {language}, the rest of the draft in {main}.",
          "why": "A translator works from one language; what is left over from another stays untranslated, or is missed.",
          "mend": "Translate it, or set it in quotation marks if it is quoted on purpose."
        }
      }
    },
    "limitation-missing": {
      "title": "Lapse of time is not addressed",
      "messages": {
        "missing": {
          "what": "The request does not say whether this offence is barred by lapse of time: {item}.",
          "why": "{asked, select, yes {It matters under {cited}.} other {It matters under the law of most States; compare {cited}.}} The requested State must be able to see that the offence can still be prosecuted, or the sentence still enforced.",
          "mend": "Name the provision under `limitation.provision` and say under `limitation.statement` why the period has not ended: its length, when it began, what interrupted it."
        }
      }
    },
    "location-missing": {
      "title": "Location is missing",
      "messages": {
        "missing": {
          "what": "Nothing says where {named, select, yes {{item}} other {a person concerned}} is or lives.",
          "why": "{asked, select, yes {Where possible, it is asked for by {cited}.} other {It helps the requested State to act.}}",
          "mend": "Add `location` or `address` to the person; where it is not known, say why under `location.unknown`."
        },
        "sought": {
          "what": "Nothing says where {named, select, yes {{item}} other {the person sought}} is believed to be.",
          "why": "{asked, select, yes {Where possible, it is asked for by {cited}.} other {It helps the requested State to act.}}",
          "mend": "Add `extradition.location`; where it is not known, say why under `extradition.location.unknown`."
        }
      }
    },
    "long-facts-without-summary": {
      "title": "Long facts without a short version",
      "messages": {
        "missing": {
          "what": "The facts take {words, number} words, and nothing tells the case in a few sentences.",
          "why": "Whoever opens the request decides in minutes to whom it is given.",
          "mend": "Write three or four sentences under `facts.inBrief`; the letter prints them first."
        }
      }
    },
    "matter-not-criminal": {
      "title": "The matter is not a criminal one",
      "messages": {
        "assistance": {
          "what": "The proceedings are {type, select, civil {civil} family {family} other {administrative}} ones.",
          "why": "{cites, select, yes {Under {cited} assistance is given in criminal matters.} other {Mutual assistance in criminal matters is not given for them.}}",
          "mend": "{wider, select, yes {Check that the chosen basis serves such proceedings, and name the article.} other {Correct `proceedings.type` if the case is a criminal one; else use the channel made for such matters.}}"
        },
        "extradition": {
          "what": "The proceedings are {type, select, civil {civil} family {family} other {administrative}} ones.",
          "why": "Extradition is granted for prosecution or for the enforcement of a sentence, and for nothing else.",
          "mend": "Correct `proceedings.type` if the case is a criminal one; else there is nothing to ask for."
        },
        "administrativeOffence": {
          "what": "The proceedings concern an administrative offence.",
          "why": "{cites, select, yes {Under {cited} assistance is given for criminal offences.} other {Whether assistance is given for them depends on the treaty.}}",
          "mend": "Rest the request on an instrument that serves such offences, or correct `proceedings.type`."
        }
      }
    },
    "measures-missing": {
      "title": "Nothing is asked for",
      "messages": {
        "missing": {
          "what": "The request does not say what the requested State is asked to do.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Without it there is nothing to execute.",
          "mend": "Add one entry under `measures` for each type of assistance, such as `type: bankRecords` or `type: statement`."
        }
      }
    },
    "method-not-result": {
      "title": "A method of one law is prescribed, not the result",
      "messages": {
        "institution": {
          "what": "“{item}” asks for “{word}”, and does not say what is to come of it.",
          "why": "The request is executed by the law of the requested State (compare {cited}), which may know no such thing, or something else of that name.",
          "mend": "Say under `desiredResult` what is needed at the end, such as certified copies that can be read at the trial, and leave the way to the requested State."
        }
      }
    },
    "migrant-as-suspect": {
      "title": "A smuggled migrant is treated as a suspect",
      "messages": {
        "alleged": {
          "what": "{item} is a smuggled migrant in this draft, and “{offence}” is alleged against the same person, without any act beyond being carried.",
          "why": "Migrants are not liable for having been the object of smuggling ({cited}); what they did beyond that may still be an offence of domestic law.",
          "mend": "Take the person out of `committedBy`, or say in the facts or under `participation` what the person did: steered, guided, took money, forged."
        },
        "sought": {
          "what": "The person sought, {item}, is a smuggled migrant in this draft, and only smuggling is alleged.",
          "why": "Migrants are not liable for having been the object of smuggling ({cited}); a request that asks for their surrender for nothing else invites a refusal.",
          "mend": "Name the act or the other offence for which the person is sought, or withdraw the request; as a witness the person can be heard by mutual legal assistance."
        },
        "heard": {
          "what": "“{measure}” has {item}, a smuggled migrant in this draft, heard as a suspect, and only smuggling is in issue.",
          "why": "Migrants are not liable for having been the object of smuggling ({cited}). Heard as suspects, the best witnesses of the case fall silent.",
          "mend": "Ask for a hearing as a witness, or say what the person did beyond being carried."
        },
        "role": {
          "what": "{item} is listed as one who answers for the smuggling, and the draft says only that the person was carried.",
          "why": "Migrants are not liable for having been the object of smuggling ({cited}); what they did beyond that may still be an offence of domestic law.",
          "mend": "Give the person the role `smuggledMigrant`, `witness` or `victim`, or say under `participation` what the person did: steered, guided, took money, forged."
        }
      },
      "fixes": {
        "remove": "Do not allege this offence against the person",
        "asWitness": "Hear the person as a witness",
        "asMigrant": "Give the person the role of smuggled migrant"
      }
    },
    "misread-without-quotes": {
      "title": "Other programs would read this as something else",
      "messages": {
        "yesOrNo": {
          "what": "`{written}` without quotation marks is read as text here, but other programs that read YAML take it for a yes or no.",
          "why": "They would see true or false in its place.",
          "mend": "Put it in quotation marks."
        },
        "nothing": {
          "what": "`{written}` without quotation marks is read as text here, but other programs that read YAML take it for nothing.",
          "why": "They would see an empty field in its place.",
          "mend": "Put it in quotation marks."
        },
        "number": {
          "what": "`{written}` without quotation marks is read as text here, but other programs that read YAML take it for a number.",
          "why": "They would see another number, or lose its zeros or signs.",
          "mend": "Put it in quotation marks."
        }
      }
    },
    "missing-key": {
      "code": "SH-04",
      "title": "Key is needed here",
      "messages": {
        "missing": {
          "what": "The key `{key}` is missing here.",
          "why": "Without it this entry cannot be told from others or referred to.",
          "mend": "Add `{key}`."
        }
      }
    },
    "mixed-addressees": {
      "title": "A part of the request concerns another State",
      "messages": {
        "account": {
          "what": "The account {item} is kept in another State ({state}), not in the requested one ({requested}).",
          "why": "A State acts on its own territory only: this part would be left undone.",
          "mend": "Ask that State in a request of its own, or say under `basisForBelief` why the records are here."
        },
        "asset": {
          "what": "This property lies in another State ({state}), not in the requested one ({requested}): {item}.",
          "why": "A State acts on its own territory only: this part would be left undone.",
          "mend": "Ask that State in a request of its own, correct the `location` of the asset, or say under `basisForBelief` why it is here."
        },
        "person": {
          "what": "Of {item} only an address in another State ({state}) is known, and none in the requested one ({requested}).",
          "why": "A State acts on its own territory only: this part would be left undone.",
          "mend": "Ask that State in a request of its own, or give the person’s `location` in the requested State."
        }
      }
    },
    "name-variants": {
      "title": "A person has two spellings, or an alias that is not listed",
      "messages": {
        "spelling": {
          "what": "“{written}” is not how {item} is spelt in this draft.",
          "why": "Two spellings make two persons: a register is searched by one of them, and a court asks which is meant.",
          "mend": "Correct the spelling, or list it under `aliases` if it stands so in a paper."
        },
        "alias": {
          "what": "The text calls {item} “{written}” too, and the name is not listed under `aliases`.",
          "why": "Papers and registers of the requested State may know the person by that name only.",
          "mend": "List it under `aliases`."
        }
      },
      "fixes": {
        "correct": "Write {name}",
        "list": "List “{name}” as an alias"
      },
      "related": {
        "person": "{item} is named here."
      }
    },
    "national-of-requested-state": {
      "title": "The person sought is a national of the requested State",
      "messages": {
        "missing": {
          "what": "{item} is a national of the requested State ({state}), and the request does not say what is offered or asked if surrender is refused for that.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Compare {cited}.}} Many States do not extradite their nationals: they prosecute on request, surrender on condition of return, or enforce the sentence.",
          "mend": "Say under `extradition.nationality` which of these is offered or asked."
        }
      }
    },
    "nationality-missing": {
      "title": "Nationality is missing",
      "messages": {
        "missing": {
          "what": "The nationality of {named, select, yes {{item}} other {a person concerned}} is not given.",
          "why": "{asked, select, yes {Where possible, it is asked for by {cited}.} other {It is useful in practice; compare {cited}.}} It helps to identify the person, and special rules may hold for nationals of the requested State.",
          "mend": "Add `nationalities` as ISO codes, such as `[TN]`; where it is not known, say why under `nationalities.unknown`."
        }
      }
    },
    "no-basis": {
      "title": "No legal basis",
      "messages": {
        "missing": {
          "what": "The request names no treaty, law or assurance on which it rests.",
          "why": "The requested State can neither tell which rules govern the request nor whether it may execute it at all; compare {cited}.",
          "mend": "List the instruments under `legalBases`, such as `[untoc]`. Without a treaty write `reciprocity` or `domestic-law` there, with the assurance or the provision."
        },
        "standardsOnly": {
          "what": "The request names content standards only: no treaty, law or assurance on which it rests.",
          "why": "A content standard advises the drafter and binds no State; compare {cited}.",
          "mend": "List under `legalBases` what binds the requested State. Without a treaty write `reciprocity` or `domestic-law` there, with the assurance or the provision."
        }
      },
      "fixes": {
        "reciprocity": "Rest the request on reciprocity, which it already undertakes"
      }
    },
    "no-contact": {
      "title": "No one to call",
      "messages": {
        "missing": {
          "what": "The request names no contact person.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Central authorities ask for one.}} A question that costs a call otherwise costs months.",
          "mend": "Add `requesting.contact` with `name`, `phone` or `email`, `timeZone` and `languages`."
        },
        "unreachable": {
          "what": "The contact person cannot be reached from what the request says: {lacking} are missing.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Central authorities ask for it.}} A question that costs a call otherwise costs months.",
          "mend": "Add them under `requesting.contact`; of `phone` and `email` one is enough."
        },
        "incomplete": {
          "what": "The contact person lacks {lacking}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Central authorities ask for it.}} The other side must know whom to ask, at what hour and in which language.",
          "mend": "Add it under `requesting.contact`: the time zone as `Europe/Rome`, the languages as codes such as `[it, en]`."
        }
      }
    },
    "no-law-text": {
      "title": "Text of the law is missing",
      "messages": {
        "missing": {
          "what": "The wording of the law is not given for {named, select, yes {the offence “{item}”} other {an offence}}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Some States and treaties demand it; compare {cited}.}} The requested State has to see for itself what your law punishes.",
          "mend": "Attach the text as an annex with `kind: law` and name its id under `text`, or quote the wording under `lawText`."
        },
        "unassigned": {
          "what": "No attached text of law is assigned to {named, select, yes {the offence “{item}”} other {an offence}}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Some States and treaties demand the text; compare {cited}.}} The reader cannot tell where its wording stands.",
          "mend": "If an annex holds it, name the annex under `text`; else attach the text, or quote it under `lawText`."
        }
      },
      "fixes": {
        "assign": "Assign the annex “{annex}” to this offence"
      }
    },
    "no-nexus": {
      "title": "No link between the measure and the case",
      "messages": {
        "missing": {
          "what": "{named, select, yes {“{item}”} other {This measure}} does not say what it has to do with the case.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Without the link the measure reads as a search for whatever may turn up, and is refused or questioned.",
          "mend": "Add `nexus`: what this evidence or action is expected to show, and which person, event or account of the facts it bears on. References by id, in braces, are best: the letter then prints the name."
        },
        "unlinked": {
          "what": "The link given for “{item}” names nothing from the facts: no person, event, account, date or place.",
          "why": "A link that would fit any case shows the requested State nothing about this one.",
          "mend": "Name the person, event, account, date or place of the facts on which this measure bears, best by a reference to its id in braces."
        }
      }
    },
    "no-penalty": {
      "title": "Maximum penalty is missing",
      "messages": {
        "missing": {
          "what": "The maximum penalty is not given for {named, select, yes {the offence “{item}”} other {an offence}}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Whether the case is serious enough for the treaty, or for the measure, is read from the maximum.",
          "mend": "Add `penalty.max` as a duration, such as `P15Y` for fifteen years, or `life`; where the law threatens a fine only, write `penalty.fine`."
        }
      }
    },
    "no-period": {
      "title": "No period",
      "messages": {
        "missing": {
          "what": "{named, select, yes {“{item}”} other {This measure}} asks for records or data without saying from when to when.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Without both ends the request is too wide: keepers of records cannot search, and courts refuse the order.",
          "mend": "Give `period.from` and `period.to`; where they reach well beyond the events, say why under `period.justification`."
        },
        "operation": {
          "what": "“{item}” is asked for without saying from when to when.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} No authority orders or watches over something that has no beginning and no end.",
          "mend": "Give `period.from` and `period.to`."
        },
        "team": {
          "what": "The request does not say for how long the team is to be set up.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} A team is set up for a limited period, which can be extended.",
          "mend": "Give `period.from` and `period.to`."
        }
      }
    },
    "no-preservation-intent": {
      "title": "Preservation without the intention to follow up, or without time for it",
      "messages": {
        "missing": {
          "what": "The request for preservation does not say that a request for disclosure will follow.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Data are only preserved so that they can be asked for.",
          "mend": "Write `intentToRequest: true` and the planned day under `followUpDate`."
        },
        "followUpDate": {
          "what": "The request for preservation does not say by when the request for disclosure follows.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Parties to the Budapest Convention keep preserved data for at least 60 days ({cited}); what comes later may find nothing.}} The other side plans by the day.",
          "mend": "Write under `followUpDate` a day within 60 days of the date of this request."
        },
        "late": {
          "what": "The request for disclosure is planned for {planned}, more than 60 days after the date of this one.",
          "why": "Even where {cited} applies, only 60 days of preservation are certain; after {until} the data may be gone.",
          "mend": "Plan the request for disclosure by {until}, or say in the request that an extension will be asked for before that day."
        }
      },
      "fixes": {
        "intend": "State that a request for disclosure will follow"
      }
    },
    "no-preservation": {
      "title": "Stored data that were not preserved",
      "messages": {
        "missing": {
          "what": "Nothing shows that these data were preserved before{named, select, yes {: {item}} other {}}.",
          "why": "Such data are deleted while a request travels, and what was set aside is found by its reference only; compare {cited}.",
          "mend": "Give the reference under `preservationReference`, ask for preservation now, or say under `notPreservedReason` why there was none."
        }
      }
    },
    "no-provision": {
      "title": "Offence without its provision",
      "messages": {
        "missing": {
          "what": "{named, select, yes {The offence “{item}”} other {An offence}} is given without the provision of law that makes it one.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The name of an offence means different things in different laws; the provision does not.",
          "mend": "Add `provision`: the statute, the article and, where it matters, the paragraph."
        }
      }
    },
    "no-territorial-link": {
      "title": "Nothing says why the measure is asked of this State",
      "messages": {
        "missing": {
          "what": "{named, select, yes {“{item}”} other {This measure}} does not say why what is sought should be in the requested State.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The requested State acts where there is a reason to believe that the evidence, thing or person is there.",
          "mend": "Give the place under `location`, or say under `basisForBelief` what makes you believe that it is there."
        },
        "elsewhere": {
          "what": "The place given for {named, select, yes {“{item}”} other {this measure}} is not in the requested State.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Compare {cited}.}} The requested State can act only on its own territory.",
          "mend": "Correct `location.state`, address the request to the State where the place is, or say under `basisForBelief` what is in the requested State."
        }
      }
    },
    "no-warrant": {
      "title": "No warrant or judgment is attached",
      "messages": {
        "accused": {
          "what": "Neither an arrest warrant nor an order of the same effect is attached.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The court of the requested State decides on that paper; without it nobody can be surrendered.",
          "mend": "Add the warrant or a certified copy to `annexes` with `kind: warrant` and name its id under `extradition.warrant.annex`."
        },
        "convicted": {
          "what": "The judgment on which the request rests is not attached.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The court of the requested State decides on that paper; without it nobody can be surrendered.",
          "mend": "Add the judgment or a certified copy to `annexes` with `kind: judgment` and name its id under `extradition.judgment.annex`."
        },
        "convictedNotSentenced": {
          "what": "Neither the document of the conviction nor an arrest warrant is attached.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The court of the requested State decides on that paper; without it nobody can be surrendered.",
          "mend": "Add the record of the conviction or the warrant to `annexes` and name its id under `extradition.judgment.annex` or `extradition.warrant.annex`."
        },
        "missing": {
          "what": "Neither an arrest warrant nor a judgment is attached.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The court of the requested State decides on that paper; without it nobody can be surrendered.",
          "mend": "Say under `extradition.status` whether the person is accused or convicted, add the warrant or the judgment to `annexes`, and name its id under `extradition.warrant.annex` or `extradition.judgment.annex`."
        }
      }
    },
    "no-when-where": {
      "title": "Facts without time or place",
      "messages": {
        "both": {
          "what": "The facts say neither when nor where anything happened.",
          "why": "{extradition, select, yes {{chosen, select, yes {{cited} asks for time and place as accurately as possible} other {No instrument chosen lists it, but {cited} shows what a request for extradition is expected to say}}.} other {The requested State looks for time and place to see that the conduct is an offence, who may judge it, and whether it is time-barred.}}",
          "mend": "Add dates and places to the events or to the summary, as precise as they are known."
        },
        "when": {
          "what": "The facts do not say when anything happened.",
          "why": "{extradition, select, yes {{chosen, select, yes {{cited} asks for time and place as accurately as possible} other {No instrument chosen lists it, but {cited} shows what a request for extradition is expected to say}}.} other {The requested State looks for time and place to see that the conduct is an offence, who may judge it, and whether it is time-barred.}}",
          "mend": "Add dates to the events or to the summary; a month or a year is better than nothing."
        },
        "where": {
          "what": "The facts do not say where anything happened.",
          "why": "{extradition, select, yes {{chosen, select, yes {{cited} asks for time and place as accurately as possible} other {No instrument chosen lists it, but {cited} shows what a request for extradition is expected to say}}.} other {The requested State looks for time and place to see that the conduct is an offence, who may judge it, and whether it is time-barred.}}",
          "mend": "Add places to the events or to the summary; a State or a region is better than nothing."
        }
      }
    },
    "not-a-request": {
      "code": "SY-11",
      "title": "The file holds no request",
      "messages": {
        "empty": {
          "what": "The file is empty.",
          "why": "There is no request in it yet.",
          "mend": "Begin with the keys rogatory, kind and reference, or create a new draft from a template."
        },
        "list": {
          "what": "The file holds a list where a request is expected.",
          "why": "A request consists of keys with values, such as a line that says kind, a colon and mla.",
          "mend": "Remove the dashes or brackets around the request, or open the right file."
        },
        "scalar": {
          "what": "The file holds plain text where a request is expected.",
          "why": "A request consists of keys with values, such as a line that says kind, a colon and mla.",
          "mend": "Write a key, a colon and a blank before each value, or open the right file."
        }
      }
    },
    "not-party": {
      "title": "Instrument does not bind one of the States",
      "messages": {
        "notYet": {
          "what": "For {state} the treaty entered into force only on {since}, and the request is of {date}: {instrument}.",
          "why": "A request cannot rest on a treaty that does not bind both States on its day. Source: {own, select, yes {your pack “{pack}”, } other {}}{source}{dated, select, yes {, as of {asOf}} other {, undated}}{sure, select, yes {} other {, to be verified}}.",
          "mend": "Choose another basis, or check the date of the request; verify with the depositary."
        },
        "left": {
          "what": "For {state} the treaty is not in force any more since {left}, and the request is of {date}: {instrument}.",
          "why": "A request cannot rest on a treaty that no longer binds both States. Source: {own, select, yes {your pack “{pack}”, } other {}}{source}{dated, select, yes {, as of {asOf}} other {, undated}}{sure, select, yes {} other {, to be verified}}.",
          "mend": "Choose another basis; verify with the depositary whether the treaty goes on to apply to requests like this one."
        },
        "outside": {
          "what": "{state} does not take part: {instrument}.",
          "why": "A request cannot rest on an instrument that does not bind both States. Source: {own, select, yes {your pack “{pack}”, } other {}}{source}{dated, select, yes {, as of {asOf}} other {, undated}}{sure, select, yes {} other {, to be verified}}.",
          "mend": "Choose another basis. If {state} has come to take part since, say so in a pack of your own."
        },
        "ofOthers": {
          "what": "This is a treaty between {one} and {other}: {instrument}.",
          "why": "It binds no other States, and the request is not between these two.",
          "mend": "Choose another basis, or check the States of the request."
        },
        "lawOfOther": {
          "what": "This is the law of {state}, which is not the {side, select, requesting {requesting} other {requested}} State: {instrument}.",
          "why": "It asks something only of requests that {side, select, requesting {{state} makes} other {are made to {state}}}.",
          "mend": "Choose another basis, or check the States of the request."
        },
        "notInForce": {
          "what": "It is not known to be in force at all: {instrument}.",
          "why": "A request cannot rest on a treaty that is not in force between the two States, and the data of this version shows no day since when it is.",
          "mend": "Look at the depositary’s page. If it has entered into force, say so in a pack of your own, with the source; otherwise choose another basis."
        }
      }
    },
    "oath-unclear": {
      "title": "Oath unclear",
      "messages": {
        "missing": {
          "what": "The request does not say whether the person is to be heard under oath or affirmation.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} If it is left open, each State follows its own custom, and the statement may be useless at your trial.",
          "mend": "Set `oath.required` to true or false, and give the `formula` where the words matter."
        }
      },
      "fixes": {
        "notNeeded": "Say that no oath is needed",
        "needed": "Say that an oath or affirmation is needed"
      }
    },
    "offence-not-in-decision": {
      "title": "An offence that the warrant or judgment does not cover",
      "messages": {
        "missing": {
          "what": "{decision, select, warrant {The warrant was not issued for} judgment {The judgment does not convict of} other {Neither the warrant nor the judgment covers}} this offence: {item}.",
          "why": "The requested State grants surrender for what the decision covers, and the person may be tried for nothing else.",
          "mend": "Have the decision extended and name the offence under its `offences`, or take it out of the request."
        }
      },
      "related": {
        "listed": "The offences of this decision."
      }
    },
    "offences-missing": {
      "title": "Offences are missing",
      "messages": {
        "missing": {
          "what": "The request names no offence.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Assistance is given for the prosecution of offences: the treaty's scope, its grounds of refusal and the limits of use all depend on them.",
          "mend": "Add the offences under `offences`, each with `title`, `provision` and `penalty`."
        }
      }
    },
    "oral-request-incomplete": {
      "title": "An oral request is confirmed without saying when or to whom it was made",
      "messages": {
        "missing": {
          "what": "The oral request that is confirmed here lacks {lacking}.",
          "why": "An urgent oral request is confirmed in writing at once; compare {cited}. Without hour and name nobody can tell what is confirmed.",
          "mend": "Add {lacking} under `urgency.oralRequest`."
        }
      }
    },
    "other-routes-unmentioned": {
      "title": "Other routes are not mentioned",
      "messages": {
        "missing": {
          "what": "All that this request asks for might be had through police channels, open sources or the holder itself, and nothing says whether that was tried.",
          "why": "Those routes answer in days, and central authorities ask why they were not used.",
          "mend": "Say under `stepsTaken` what was tried, or why a formal answer is needed."
        }
      }
    },
    "period-outside-facts": {
      "title": "Period reaches far beyond the facts",
      "messages": {
        "before": {
          "what": "The period of “{item}” begins on {date}, more than {months} months before the first date of the facts ({fact}).",
          "why": "The requested State cannot see from the facts why records of that time are needed, and may take the request for disproportionate.",
          "mend": "Shorten the period, add the events that explain it, or say why under `justification`."
        },
        "after": {
          "what": "The period of “{item}” ends on {date}, more than {months} months after the last date of the facts ({fact}).",
          "why": "The requested State cannot see from the facts why records of that time are needed, and may take the request for disproportionate.",
          "mend": "Shorten the period, add the events that explain it, or say why under `justification`."
        }
      },
      "related": {
        "first": "This is the first date of the facts.",
        "last": "This is the last date of the facts."
      }
    },
    "person-sought-missing": {
      "title": "The person sought is not named",
      "messages": {
        "missing": {
          "what": "The request does not say which person is sought.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Write the id of the person, as listed under `persons`, at `extradition.person`."
        }
      },
      "fixes": {
        "name": "Name {person} as the person sought"
      }
    },
    "placeholder-left": {
      "title": "A placeholder was left in the text",
      "messages": {
        "bracketed": {
          "what": "“{written}” is still to be filled in.",
          "why": "It would be printed in the letter as it stands.",
          "mend": "Write what belongs here, or take it out."
        },
        "word": {
          "what": "“{written}” stands where something is still to be filled in.",
          "why": "It would be printed in the letter as it stands.",
          "mend": "Write what belongs here, or leave the field out and say under it why it is not known."
        },
        "blank": {
          "what": "A blank was left to be filled in.",
          "why": "It would be printed in the letter as it stands.",
          "mend": "Write what belongs here, or take the blank out."
        }
      }
    },
    "planned-date-past": {
      "title": "A measure is planned for a time that is past",
      "messages": {
        "past": {
          "what": "“{item}” is to be carried out until {date}, which lies before {today}.",
          "why": "What is asked cannot be done any more; the requested State would have to ask what is meant.",
          "mend": "Write the days that are meant, or take the measure out."
        }
      }
    },
    "preservation-incomplete": {
      "title": "The request for preservation is incomplete",
      "messages": {
        "identifiers": {
          "what": "The data to be preserved are not identified by an account, a number or an address.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} A provider can freeze only what it can find, and preservation is decided within hours.",
          "mend": "Give each account, number or address under `identifiers`, as exact as known; for an IP address add the time with its offset from UTC."
        },
        "relation": {
          "what": "The request does not say how the data to be preserved relate to the offence.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Say under `relationToOffence` which data are meant and what they have to do with the offence, in a few sentences."
        },
        "custodian": {
          "what": "The request does not say who holds the data to be preserved, or where they are.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The contact point must know to whom the order goes.",
          "mend": "Name the service provider under `provider`, or say under `custodian` all that is known of who holds the data."
        },
        "necessity": {
          "what": "The request does not say why the data must be preserved.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Say under `necessity` what would be lost without it: how long the provider keeps the data, or who could delete them."
        }
      }
    },
    "prior-request-unnamed": {
      "title": "An earlier request is not named",
      "messages": {
        "followUp": {
          "what": "The text leans on another request (“{words}”), and neither it nor `related` says which.",
          "why": "The earlier request lies in a file of its own; without its reference this one is treated as new and everything is asked again.",
          "mend": "Add it to `related` with its reference and date."
        },
        "provisionalArrest": {
          "what": "The text speaks of a provisional arrest, and `related` names no request for it.",
          "why": "The time within which this request must arrive is counted in that file.",
          "mend": "Add the request for provisional arrest, or the notice, to `related` with its reference and date."
        },
        "withoutReference": {
          "what": "This {type, select, preservation {preservation} provisionalArrest {request for provisional arrest} other {earlier request}} has neither a reference nor a date.",
          "why": "Nobody can find it.",
          "mend": "Give the reference under which it is known there, or your own, and the date."
        }
      },
      "related": {
        "told": "The provisional arrest is told here."
      }
    },
    "procedure-no-detail": {
      "title": "A particular procedure without detail or reason",
      "messages": {
        "missing": {
          "what": "The request asks for a particular procedure without saying how it is to be carried out: {item}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} An official who does not know your law cannot follow a procedure from its name.",
          "mend": "Describe under `detail` who does what, in which order, and what the record must show."
        },
        "reason": {
          "what": "The request asks for a particular procedure without a reason: {item}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} A procedure that is strange to the requested State is followed more readily where it is known which rule of yours needs it.",
          "mend": "Name under `reason` the rule, and what becomes of the evidence if it is not followed."
        },
        "certification": {
          "what": "The request does not say whether the copies must be certified, and in what form: {item}.",
          "why": "Some treaties ask for the form of certification expressly, see {cited}. Copies in a form that your court does not take have to be asked for a second time.",
          "mend": "State under `certification` the form that your law needs, or that none is needed."
        }
      }
    },
    "protected-name-in-served-document": {
      "title": "A protected name stands in a text that others get to read",
      "messages": {
        "served": {
          "what": "{item} is to be protected, and the name stands in a paper that is served on somebody else.",
          "why": "Whoever receives the paper learns the name; that cannot be taken back.",
          "mend": "Take the name out of the title and look through the paper itself, or use a cover name (`aliases`)."
        },
        "put": {
          "what": "{item} is to be protected, and the name stands in what is put to somebody else at a hearing.",
          "why": "Whoever is heard, and counsel, learn the name; that cannot be taken back.",
          "mend": "Ask without the name, or use a cover name (`aliases`)."
        }
      },
      "fixes": {
        "cover": "Write “{name}” instead"
      }
    },
    "protection-not-addressed": {
      "title": "Protection of a victim, a witness or a child is not spoken of",
      "messages": {
        "child": {
          "what": "{item} is {age, select, now {under 18} other {named here and was under 18 at the time of the facts}}, and nothing is said on confidentiality, protection or how a child is to be contacted.",
          "why": "A child’s privacy is protected and a child has special needs (compare {cited}); the requested State cannot see to it if it is not told.",
          "mend": "Say under `protection` what is asked: who may learn the name, through whom the child is contacted, who is present at a hearing; or ask for confidentiality."
        },
        "trafficked": {
          "what": "{item} is named as a victim of trafficking, and nothing is said on confidentiality or protection.",
          "why": "The privacy and identity of victims of trafficking are to be protected (compare {cited}); a letter passes through many hands.",
          "mend": "Say under `protection` what is asked, ask for confidentiality, or use a cover name and send the identity under seal."
        },
        "atRisk": {
          "what": "The draft tells that {item} has something to fear, and asks for no protection.",
          "why": "States protect witnesses, and victims who are witnesses, from retaliation and intimidation (compare {cited}); the requested State acts on what it is asked.",
          "mend": "Say under `protection` what must not be told to whom, how the person may be contacted, and why; or ask for confidentiality."
        },
        "migrant": {
          "what": "{item}, a smuggled migrant, is named, and nothing is said on confidentiality or protection.",
          "why": "Smuggled migrants are to be protected against violence for having been smuggled, as those who live near the group, or whose families do, may need it (compare {cited}).",
          "mend": "Say under `protection` what is asked, or say under `confidentiality` that none is needed (`level: none`)."
        },
        "victim": {
          "what": "{item} is named as a victim, and nothing is said on confidentiality or protection.",
          "why": "States protect victims, above all where they are threatened (compare {cited}); whether that is so here only you can tell.",
          "mend": "Say under `protection` what is asked, or say under `confidentiality` that none is needed (`level: none`)."
        }
      },
      "fixes": {
        "ask": "Ask for confidentiality"
      }
    },
    "provisional-arrest-incomplete": {
      "title": "The request for provisional arrest is incomplete",
      "messages": {
        "intention": {
          "what": "The request does not say that a request for extradition will follow.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Provisional arrest is only given as the first step of an extradition.",
          "mend": "Write `fullRequestWillFollow: true` under `extradition.provisional`, and the day under `fullRequestBy`."
        },
        "decision": {
          "what": "The request does not identify the warrant or judgment on which it rests.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The paper need not be attached yet, but the request must state that it exists.",
          "mend": "Add under `extradition.warrant` who issued it, when, and its number; for a person convicted, the same under `extradition.judgment`."
        },
        "offence": {
          "what": "The request does not state the offence with its time and place; missing: {lacking}.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} A judge who is to order the arrest tonight must see what was done, when and where.",
          "mend": "Add the offence under `offences`, and under `facts.events` at least one event with `date` and `place`."
        },
        "urgency": {
          "what": "The request does not say why the arrest cannot wait for the request for extradition.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Provisional arrest is for urgent cases; without a reason the requested State will await the full papers.",
          "mend": "Say under `extradition.provisional.urgency` what is known of the person's movements and what would be lost by waiting."
        },
        "location": {
          "what": "The request does not say where the person is believed to be.",
          "why": "Only the State where the person is can arrest them, and it must know where to look.",
          "mend": "Add `extradition.location` with the State and all that is known of the place; if nothing is known, say under `extradition.location.unknown` why the request goes to this State."
        },
        "elsewhere": {
          "what": "The person is believed to be in {place}, but the request goes to {requested}.",
          "why": "Only the State where the person is can arrest them.",
          "mend": "Correct the location or the addressee; if the person is expected to travel to {requested}, say so under `extradition.provisional.urgency`."
        },
        "late": {
          "what": "The full request is announced for {by}, more than 40 days after the date of this one.",
          "why": "Under {cited} provisional custody never lasts longer than 40 days and may end after 18. A person arrested on the day of the request is free again by {limit}.",
          "mend": "Plan the full request so that it is there by {limit}, or better within 18 days of the arrest."
        }
      },
      "fixes": {
        "intend": "State that the request for extradition will follow"
      },
      "related": {
        "requested": "The request goes to this State."
      }
    },
    "purpose-missing": {
      "title": "Purpose is missing",
      "messages": {
        "missing": {
          "what": "The request does not say for what purpose the assistance is sought.",
          "why": "{asked, select, yes {{cited} asks for it.} other {It is expected in practice; compare {cited}.}} Without it the requested State cannot judge whether the assistance is needed, nor to what use it is limited.",
          "mend": "Add `purpose`: what the evidence is to prove, about whom, and for which step of the proceedings."
        }
      },
      "fixes": {
        "insert": "Insert `purpose`"
      }
    },
    "question-unanswered": {
      "title": "Question of the requested State is not answered",
      "messages": {
        "missing": {
          "what": "The draft does not answer what {state} wants to be told: {question}",
          "why": "It is asked for by {cited}.",
          "mend": "Write under `answers` of `requested` an entry with `question: {id}` and the `answer`; it is printed in the letter."
        }
      }
    },
    "questions-missing": {
      "title": "No questions and no topics",
      "messages": {
        "missing": {
          "what": "{item} is asked for without questions or topics.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {The text of the questions is expected in practice; compare {cited}.}} The official who conducts the hearing does not know the file, and a statement that misses the point must be asked for again.",
          "mend": "List the questions under `questions`, or the topics under `topics` where they cannot be foreseen; a list may also be an annex with `kind: questions`."
        },
        "video": {
          "what": "{item} is asked for without questions or topics.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The person, and the judge who assists at the place of the hearing, must know what it will be about.",
          "mend": "List the topics under `topics`, or the questions under `questions` where they are known; a list may also be an annex with `kind: questions`."
        },
        "telephone": {
          "what": "{item} is asked for without questions or topics.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The person must know what the call will be about.",
          "mend": "List the topics under `topics`, or the questions under `questions`; a list may also be an annex with `kind: questions`."
        },
        "expert": {
          "what": "{item} is asked for without a question to the expert.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} An expert answers what is asked, and nothing else.",
          "mend": "List the questions under `questions`; a list may also be an annex with `kind: questions`."
        }
      }
    },
    "refusal-ground-open": {
      "title": "A ground of refusal is not addressed",
      "messages": {
        "deathPenalty": {
          "what": "The death penalty is possible in this case, and no assurance is given that it will not be imposed or carried out.",
          "why": "It is a ground of refusal in many States; compare {cited}. An assurance that is asked for afterwards takes months.",
          "mend": "Obtain the assurance of the authority that can bind your courts, set `undertakings.noDeathPenalty: true`, and attach it."
        },
        "fiscal": {
          "what": "{item} is marked as fiscal, and nothing says why this is no ground to refuse.",
          "why": "Some States refuse assistance and extradition in fiscal matters; where they may not do so only because fiscal matters are involved (compare {cited}), the request should say what else the offence is.",
          "mend": "Say under `ordinaryNature` what is prosecuted beside the tax or duty."
        },
        "politicalOrMilitary": {
          "what": "{item} is marked as political or military, and nothing says why this is no ground to refuse.",
          "why": "Compare {cited}: for such offences assistance and extradition may be refused.",
          "mend": "Say under `ordinaryNature` what makes it an ordinary offence: the means, the victims, what it would be without the motive."
        },
        "priorDecisions": {
          "what": "The request does not say whether the person was already judged, acquitted or pardoned for the same facts.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Compare {cited}.}} The requested State must look at this ground of refusal of its own motion, and will ask.",
          "mend": "Set `priorDecisions.none: true` where no decision is known, or tell under `priorDecisions.statement` which ones are."
        },
        "lifeSentence": {
          "what": "A sentence for life is possible, and nothing says whether and when it is reviewed.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Compare {cited}.}} Courts in many States refuse to surrender a person to imprisonment without any prospect of release.",
          "mend": "Say under `extradition.lifeSentenceReview` after how many years, by whom and on what grounds it is reviewed."
        }
      },
      "fixes": {
        "noDeathPenalty": "Give the undertaking that the death penalty is not imposed or not carried out",
        "noneKnown": "Say that no earlier decision is known"
      }
    },
    "remaining-sentence-missing": {
      "title": "The sentence, or what remains of it, is not stated or too short",
      "messages": {
        "missing": {
          "what": "The request does not say how much of the sentence remains to be served.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The requested State checks it against its minimum and counts the custody from it.",
          "mend": "Add `extradition.sentence.remaining` as a duration such as `P2Y4M`, and show under `computation` what was credited."
        },
        "imposed": {
          "what": "The request does not say what sentence was imposed.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Some treaties, such as the European Convention of 1957, measure the minimum by the sentence imposed.",
          "mend": "Add `extradition.sentence.imposed` as a duration such as `P3Y`, or `life`."
        },
        "belowMinimum": {
          "what": "The sentence imposed, `{imposed}`, is shorter than {minimum, plural, one {# month} other {# months}}, the minimum of {cited}.",
          "why": "Below that minimum extradition for enforcement cannot be asked on that basis.",
          "mend": "{otherBasis, select, yes {Check the sentence against the judgment, adding up all that are to be served; if it is right, the other basis must carry the request.} other {Check the sentence against the judgment. Where several sentences are to be served, state their total; otherwise rest the request on another basis.}}"
        },
        "shortRemainder": {
          "what": "Only `{remaining}` of the sentence remains to be served.",
          "why": "Where treaties look at the remainder, they commonly ask for at least {minimum, plural, one {# month} other {# months}}, some for four; compare {cited}.",
          "mend": "Check the minimum in the treaty or law on which the request rests, and say under `computation` how the remainder was counted."
        }
      },
      "fixes": {
        "compute": "Insert `{remaining}`, the sentence imposed less the time served; check it against the law on credit for custody"
      }
    },
    "requester-incomplete": {
      "title": "Requesting authority is incomplete",
      "messages": {
        "missing": {
          "what": "The authority that makes the request is not fully named: {lacking} {lacks, plural, one {is} other {are}} missing.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice.}} The requested State must know that an authority competent for the case is asking, and whom to answer.",
          "mend": "Give `requesting.authority` its full official `name` and its `function`: what it does in the proceedings, in words that a reader of another legal system understands."
        },
        "state": {
          "what": "The request does not say which State makes it.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {No request can be executed without it.}}",
          "mend": "Write the State's two-letter ISO code under `requesting.state`, such as `IT`."
        }
      }
    },
    "requester-not-competent": {
      "title": "The police make the request",
      "messages": {
        "police": {
          "what": "{sure, select, yes {The request is made by a police body} other {The office that makes the request seems to be a police body}}{item, select, other {: {item}}}.",
          "why": "Requests go between central authorities or judicial authorities (compare {cited}); a letter from the police is treated as police co-operation, and what it brings is often no evidence.",
          "mend": "Let the prosecutor or court that leads the case make the request, or name under `transmittedBy` the authority through which it leaves; the police may stand as `conductingAuthority`."
        }
      }
    },
    "requirement-missing": {
      "title": "A requirement is not met",
      "messages": {
        "missing": {
          "what": "{named, select, yes {Missing for “{item}”: {element}.} other {Missing in the request: {element}.}}",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {{cites, select, yes {Compare {cited}. } other {}}It is useful in practice, and the requested State may ask for it.}}",
          "mend": "Add it here, or, where that is not possible, tell the requested State why."
        }
      }
    },
    "return-without-basis": {
      "title": "A return of assets without its ground",
      "messages": {
        "missing": {
          "what": "The request for the return of assets does not say on which ground they are to be returned.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} What must be shown, and whether the return is owed or only considered, follows from the ground.",
          "mend": "Choose the ground under `basis`."
        },
        "judgment": {
          "what": "On this ground the return rests on a final judgment, and none is attached.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The requested State may waive it, and must then be told why it should.",
          "mend": "Attach the judgment and name the annex under `judgment`, or say under `waiver` why it should be waived."
        },
        "ownership": {
          "what": "On this ground prior ownership or damage must be shown, and the request does not say by what.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Say under `ownership` by which papers ownership is established, or which decision recognises the damage."
        },
        "victims": {
          "what": "On this ground the property goes to prior owners or victims, and the request names none.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Name them under `victims`, or say under `distribution` how they are found and paid."
        }
      }
    },
    "role-missing": {
      "title": "What a person is in the case is not said",
      "messages": {
        "missing": {
          "what": "The draft does not say what {item} is in the case: suspect, witness, victim or something else.",
          "why": "What may be asked of a person, and what they must be told, depends on it; the requested State cannot guess it.",
          "mend": "Give the person a `role`."
        },
        "alleged": {
          "what": "An offence is alleged against {item}, and the draft does not say what the person is in the case.",
          "why": "What may be asked of a person, and what they must be told, depends on it; the requested State cannot guess it.",
          "mend": "Give the person a `role`: suspect, accused or convicted."
        }
      },
      "fixes": {
        "suspect": "List the person as a suspect"
      }
    },
    "scope-not-argued": {
      "title": "Why the Convention covers the case is not argued",
      "messages": {
        "group": {
          "what": "The request rests on the Convention against Transnational Organized Crime, and nothing speaks of an organized criminal group.",
          "why": "The Convention and its Protocols apply where an organized criminal group is involved; for assistance reasonable grounds to suspect it are enough; see {cited}.",
          "mend": "Say in the facts who acted together, or argue it point by point under `scope` of the legal basis."
        },
        "points": {
          "what": "The points under `scope` do not show: {points}.",
          "why": "All of them make an organized criminal group; see {cited}.",
          "mend": "Name the event or the words that show each, or argue them with the offence of art. 5."
        },
        "transnational": {
          "what": "The points under `scope` do not say what makes the offence transnational.",
          "why": "One of the four cases is enough, and for assistance reasonable grounds to suspect it; see {cited}.",
          "mend": "Add the point that fits: committed in several States, prepared or directed in another, by a group active in several, or with effects in another."
        }
      },
      "fixes": {
        "insert": "Insert {count, plural, one {the point} other {the # points}}, to be filled"
      }
    },
    "search-not-bounded": {
      "title": "The search is not bounded",
      "messages": {
        "place": {
          "what": "The request does not say exactly which place is to be searched.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} A judge can authorise the search of a given place only.",
          "mend": "Give the address under `location`, or under `occupier` the id of a person whose address is stated; where it is not known, say why and how it can be found."
        },
        "items": {
          "what": "The request does not say what is to be searched for.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Without a list the officers on the spot cannot know what to take and what to leave.",
          "mend": "List each item or class of items under `items`, as narrow as the facts allow."
        },
        "grounds": {
          "what": "The request states no facts that justify the search.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The court of the requested State must see for itself why the items are believed to be there.",
          "mend": "State under `grounds` the facts, and how each is known, that make it likely that the items are at that place."
        }
      }
    },
    "service-incomplete": {
      "title": "The request for service is incomplete",
      "messages": {
        "addressee": {
          "what": "The request does not name the person to be served.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Write the id of the person under `addressee`, and the name with that person under `persons`."
        },
        "address": {
          "what": "No address is stated at which {item} can be served.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Service at an address that is wrong or missing is the commonest reason why papers come back.",
          "mend": "Add `address` with street and town to the person, or under `address.unknown` why it is not known and how the person could be found."
        },
        "documents": {
          "what": "The documents to be served are not stated.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The authority that serves them must be able to check that the right papers lie before it.",
          "mend": "List each under `documents`, with `title`, or `annex` for the id of the annex."
        },
        "relationToCase": {
          "what": "The request does not say what the person to be served has to do with the case.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Form, language and safeguards differ for an accused person, a witness and a victim.",
          "mend": "Say it under `relationToCase`, or give the person a `role` such as `accused` or `witness`."
        },
        "leadTime": {
          "what": "The hearing on {hearing} is less than {days} days after the date of the request.",
          "why": "Under {cited} a State may declare that a summons for an accused person must reach it up to {days} days before the hearing; here that would be {earliest} at the earliest.",
          "mend": "Check the declarations of the requested State. If it asks for that time, move the hearing of {item}, or say under `urgency.reason` why it cannot be moved."
        },
        "specialForm": {
          "what": "A special form of service is asked for, and nothing says which.",
          "why": "Documents are served by simple delivery or in the form of the requested State's law unless the request asks for another form expressly (compare {cited}).",
          "mend": "Describe the form under `specialForm`, and why it is needed."
        },
        "allowances": {
          "what": "A witness or expert is summoned, and nothing says what is paid for the journey.",
          "why": "Whoever is called abroad asks first who pays; the approximate sum helps the person to come (compare {cited}).",
          "mend": "State the allowances and expenses, at least by approximate amounts, and whether an advance is paid."
        },
        "safeConduct": {
          "what": "A witness or expert is summoned, and nothing says that they are safe from prosecution for earlier acts.",
          "why": "The protection follows from the treaty, and a person who does not know of it stays away (compare {cited}).",
          "mend": "Tell it under `safeConductTerms`, or undertake it for the whole request."
        }
      }
    },
    "several-documents": {
      "code": "SY-05",
      "title": "Several documents in one file",
      "messages": {
        "secondDocument": {
          "what": "A second document begins here.",
          "why": "A file holds one request, so only what stands above this line is read.",
          "mend": "Remove the line of dashes, or move what follows it into a file of its own."
        }
      }
    },
    "shared": {
      "fixes": {
        "rename": "Rename to `{meant}`",
        "replace": "Replace by `{value}`",
        "replaceDay": "Replace by `{value}` ({day})",
        "quote": "Put it in quotes",
        "makeList": "Make it a list",
        "quoteText": "Put the whole text in quotation marks",
        "blankAfterColon": "Add the blank after the colon",
        "blankAfterDash": "Add the blank after the dash",
        "writeKind": "Make it a request of the kind `{kind}`",
        "writeType": "Write `type: {meant}` in a request of the kind `{kind}`"
      }
    },
    "small-matter": {
      "title": "A small matter without a reason why it is serious",
      "messages": {
        "missing": {
          "what": "The loss is {amount, number} {currency}, and nothing says what else makes the case serious.",
          "why": "{cites, select, yes {Under {cited} trifling matters may be declined.} other {Some States decline small matters, or put them last.}}",
          "mend": "Say under `proceedings.seriousness` what makes it weigh: a series, the victims, a group."
        }
      }
    },
    "stage-unclear": {
      "title": "Stage of the proceedings is unclear",
      "messages": {
        "missing": {
          "what": "The request does not say at which stage the case stands.",
          "why": "{asked, select, yes {The nature of the investigation, prosecution or trial is asked for by {cited}.} other {It is expected in practice.}} Rights of the persons concerned, urgency and the form of the evidence depend on it.",
          "mend": "Set `proceedings.stage` to `investigation`, `charged`, `trial`, `appeal` or `enforcement`; once there is a charge, add `chargedOn` and `court`."
        },
        "bare": {
          "what": "The case is said to be {stage, select, charged {charged} trial {at trial} appeal {on appeal} other {at the stage of enforcement}}, but neither the court nor the day of the charge is given.",
          "why": "The requested State cannot verify a stage of which it learns no court and no date.",
          "mend": "Add `proceedings.court` and `proceedings.chargedOn`."
        },
        "noCourt": {
          "what": "The case is said to be {stage, select, charged {charged} trial {at trial} appeal {on appeal} other {at the stage of enforcement}}, but the court is not named.",
          "why": "The requested State asks before which court the evidence will be used.",
          "mend": "Add `proceedings.court`."
        },
        "noCharge": {
          "what": "The case is said to be charged, but the day of the charge is not given.",
          "why": "Time limits and the position of the accused count from it.",
          "mend": "Add `proceedings.chargedOn`."
        },
        "chargedAlready": {
          "what": "The stage is `investigation`, which means that there is no charge yet, but a charge of {date} is given.",
          "why": "The reader cannot tell whether a suspect or an accused person is concerned.",
          "mend": "Correct `proceedings.stage`, or take `chargedOn` out; where only some persons are charged, say so in the subject and set the stage to `charged`."
        }
      },
      "related": {
        "chargedOn": "Here a charge is dated."
      }
    },
    "stale-status": {
      "title": "What is known of the treaties is old",
      "messages": {
        "participation": {
          "what": "That {count, plural, one {this treaty binds} other {these treaties bind}} both States was stated {undated, select, none {more than twelve months ago} all {in a list without a date} other {more than twelve months ago or in a list without a date}}: {items}.",
          "why": "{sure, select, yes {} other {What is known of {doubtful} rests on one list, or on lists that differ. }}Nothing that happened since is known here, such as a denunciation or a reservation.",
          "mend": "Look at the depositary''s list before you transmit, and write in the `note` of the basis on which day you checked it."
        },
        "unknown": {
          "what": "Whether the treaty binds both States is not known here: {instrument}; not known of: {state}.",
          "why": "That proves nothing: official lists have been found to omit parties. But a request on a treaty that does not bind both States is sent back.",
          "mend": "Look at the depositary''s list before you transmit, and write in the `note` of the basis on which day you checked it."
        },
        "signatory": {
          "what": "{state} has signed the treaty, and whether it is bound by it is not known here ({dated, select, yes {as of {asOf}} other {undated list}}): {instrument}.",
          "why": "A signature alone binds nobody, and a request on a treaty that does not bind both States is sent back.",
          "mend": "Look at the depositary''s list before you transmit, and write in the `note` of the basis on which day you checked it."
        },
        "languages": {
          "what": "That {state} accepts these languages under {instrument} was stated {dated, select, yes {more than twelve months ago} other {in a list without a date}}: {languages} ({source}, {dated, select, yes {{asOf}} other {undated}}).",
          "why": "States change such declarations, and a request in a language that is no longer accepted waits for a translation.",
          "mend": "Ask the central authority which languages it takes now, or look at the depositary''s page."
        }
      }
    },
    "stamp-missing": {
      "title": "Stamp or seal is missing",
      "messages": {
        "unsaid": {
          "what": "The draft does not say that a stamp or seal is set beside the signature.",
          "why": "{state} wants one: {cited}.",
          "mend": "Set it on the paper, and write `seal: stamp` or `seal: seal` under `signature`."
        },
        "none": {
          "what": "The draft says that no stamp or seal is set beside the signature.",
          "why": "{state} wants one: {cited}.",
          "mend": "Set it on the paper, and write `seal: stamp` or `seal: seal` under `signature`."
        }
      },
      "fixes": {
        "stamp": "Say that an official stamp is set"
      }
    },
    "status-unclear": {
      "title": "Whether the person is accused or convicted is unclear",
      "messages": {
        "missing": {
          "what": "The request does not say whether the person is accused or convicted.",
          "why": "{asked, select, yes {It is asked for by {cited}. } other {}}Everything else depends on it: which papers must be attached, whether the sentence must be stated, and what the surrender is for.",
          "mend": "Write `accused`, `convicted` or `convictedNotSentenced` under `extradition.status`."
        },
        "accusedWithJudgment": {
          "what": "The status says that the person is accused, but a judgment is stated that can be enforced.",
          "why": "The requested State must know whether the surrender is for a trial or for a sentence, because the conditions differ.",
          "mend": "If the judgment is the ground of this request, write `status: convicted`. If it is another case, or one open to retrial, say so in `facts.summary` and write `enforceable: false` or take the judgment out."
        },
        "unsentencedWithSentence": {
          "what": "The status says that no sentence has been passed yet, but a sentence is stated.",
          "why": "The requested State must know whether the surrender is for sentencing or for serving a sentence, because the conditions differ.",
          "mend": "If the sentence has been passed, write `status: convicted`; otherwise take `sentence.imposed` out."
        }
      },
      "related": {
        "judgment": "Here a judgment is said to be enforceable.",
        "sentence": "Here a sentence is stated."
      }
    },
    "step-out-of-order": {
      "title": "An earlier step bears a later date",
      "messages": {
        "oral": {
          "what": "The oral request is dated {step}, after this request of {date}, which confirms it.",
          "why": "An oral request comes first and is then confirmed in writing ({cited}).",
          "mend": "Correct one of the two days."
        },
        "related": {
          "what": "The earlier request is dated {step}, after this request of {date}.",
          "why": "The other side cannot match a date that lies after the paper that names it.",
          "mend": "Correct one of the two days."
        },
        "arrest": {
          "what": "The person was provisionally arrested on {step}, after this request of {date}.",
          "why": "A provisional arrest comes before the request for extradition; the time for it runs from the arrest.",
          "mend": "Correct one of the two days."
        }
      },
      "related": {
        "date": "Date of this request: {date}"
      }
    },
    "subject-missing": {
      "title": "Subject of the proceedings is missing",
      "messages": {
        "missing": {
          "what": "The request does not say what the proceedings are about.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice.}} The first lines tell the reader which desk the case belongs to.",
          "mend": "Add `proceedings.subject`: what the case is about, in one or two sentences."
        },
        "nature": {
          "what": "The request does not say of what nature the proceedings are.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice.}} Assistance under these rules is given in criminal matters, so the reader must see that this is one.",
          "mend": "Set `proceedings.type`; in most cases it is `criminal`."
        }
      }
    },
    "summons-threatens-penalty": {
      "title": "A threat in a summons for a witness abroad",
      "messages": {
        "found": {
          "what": "The summons speaks of “{words}” for a witness or expert who does not appear.",
          "why": "{cites, select, yes {A witness or expert who does not obey a summons served abroad may not be punished for it ({cited}).} other {Under some treaties, such as CoE 1959 (art. 8), a witness or expert who does not obey a summons served abroad may not be punished for it.}} The requested State may send it back.",
          "mend": "Serve a summons without the threat, and say here what does follow."
        }
      }
    },
    "suppression-unclear": {
      "code": "SU-01",
      "title": "An acceptance that cannot be understood",
      "messages": {
        "no-rule": {
          "what": "This acceptance does not name a rule, so it has no effect.",
          "why": "An acceptance is of certain findings, never all of them.",
          "mend": "Name the rule, as in `# rogatory-disable-next-line no-law-text -- why`, or under `rule` of the entry in `suppressions`."
        },
        "unknown-directive": {
          "what": "This comment begins like an acceptance, but its first word is not known, so it has no effect.",
          "why": "The words are `rogatory-disable-next-line` and `rogatory-disable-line`.",
          "mend": "Correct the word, or begin the comment otherwise if it is a note."
        }
      }
    },
    "suppression-without-reason": {
      "code": "SU-02",
      "title": "An acceptance without a reason",
      "messages": {
        "missing": {
          "what": "This acceptance of `{rules}` gives no reason, so it has no effect.",
          "why": "Whoever signs the request must be able to see why a finding was accepted.",
          "mend": "Add the reason after two hyphens, as in `# rogatory-disable-next-line no-law-text -- why`, or under `reason` of the entry in `suppressions`."
        }
      }
    },
    "suspect-heard-as-witness": {
      "title": "A suspect heard as a witness",
      "messages": {
        "found": {
          "what": "{item} is {role, select, accused {accused} other {a suspect}} in this draft, and is to be heard as a witness under “{measure}”.",
          "why": "In many laws a witness has to speak, while a suspect may be silent and is told so; what is said in the wrong capacity may be lost for the trial.",
          "mend": "Have the person heard in the capacity that they have, or say under `notices` what they are to be told."
        }
      },
      "fixes": {
        "capacity": "Hear the person as {role, select, accused {an accused person} other {a suspect}}"
      }
    },
    "syntax-error": {
      "code": "SY-01",
      "title": "The text cannot be read here",
      "messages": {
        "badIndent": {
          "what": "This line is indented differently from the lines it belongs with.",
          "why": "The blanks at the beginning of a line say what belongs to what, so the text below may be read as part of something else.",
          "mend": "Give the line the same number of blanks in front as its neighbours of the same level."
        },
        "tabIndent": {
          "what": "This line is indented with a tab.",
          "why": "Tabs look differently wide in every program, so they are not allowed in front of a key or a dash.",
          "mend": "Replace the tab with blanks, two for each level."
        },
        "wideBlank": {
          "what": "A blank here is not the one of the space bar, but a special one such as a non-breaking space.",
          "why": "Word processors and web pages write such blanks. They look alike, but YAML takes them for letters, so what belongs to what may be read wrongly.",
          "mend": "Delete the blanks here and type them again with the space bar."
        },
        "unclosedQuote": {
          "what": "A quotation mark was opened and never closed.",
          "why": "Where the text ends can only be guessed, so it and what follows may be read wrongly.",
          "mend": "Add the same quotation mark at the end of the text; if an apostrophe is meant, put double quotation marks around the whole text."
        },
        "unclosedBracket": {
          "what": "A list that begins with an opening square bracket has no closing one.",
          "why": "Where the list ends can only be guessed, so what follows may be read wrongly.",
          "mend": "Add the closing bracket ] after the last item."
        },
        "unclosedBrace": {
          "what": "A group that begins with an opening brace has no closing one.",
          "why": "Where the group ends can only be guessed, so what follows may be read wrongly.",
          "mend": "Add the closing brace '}' after the last entry."
        },
        "strayBracket": {
          "what": "There is a closing bracket here that closes nothing.",
          "why": "It is left out, and what it was meant to close may be read wrongly.",
          "mend": "Remove the bracket, or add the opening one it belongs to."
        },
        "missingComma": {
          "what": "A comma is missing between two entries.",
          "why": "Without it the end of one entry and the beginning of the next cannot be told apart.",
          "mend": "Put a comma between the two entries."
        },
        "extraComma": {
          "what": "There is a comma here with nothing before it.",
          "why": "A comma separates two entries, so an entry seems to be missing.",
          "mend": "Remove the comma, or write the missing entry before it."
        },
        "missingDash": {
          "what": "This line stands in a list but does not begin with a dash.",
          "why": "Every item of a list begins with a dash and a blank.",
          "mend": "Write a dash and a blank in front of the text, or indent the line so that it belongs to the item above."
        },
        "expectedColon": {
          "what": "This looks like a key, but no colon follows it.",
          "why": "Every line in a group is written as a key, a colon, a blank and a value.",
          "mend": "Add a colon and a blank after the key, or indent the line so that it belongs to the text above."
        },
        "expectedKey": {
          "what": "A key is expected here, but a bracket or brace stands in its place.",
          "why": "Inside braces every value has a key in front of it.",
          "mend": "Write the key in quotation marks and a colon before it."
        },
        "expectedValue": {
          "what": "A value is expected here.",
          "why": "A key or a comma without a value leaves open what is meant.",
          "mend": "Write the value, or null where there is none."
        },
        "strayColon": {
          "what": "There is a colon here without a key before it.",
          "why": "A colon stands between a key and its value.",
          "mend": "Remove the colon, or write the key before it."
        },
        "unquotedKey": {
          "what": "This key is not in double quotation marks.",
          "why": "In JSON every key stands in double quotation marks.",
          "mend": "Put double quotation marks around the key."
        },
        "unquotedText": {
          "what": "This text is not in double quotation marks.",
          "why": "In JSON all text stands in double quotation marks; only numbers, true, false and null go without.",
          "mend": "Put double quotation marks around the text."
        },
        "badNumber": {
          "what": "This number is not complete.",
          "why": "Digits must follow the decimal point or the exponent.",
          "mend": "Write the number in full, for example 2.5, or put it in quotation marks if it is text."
        },
        "colonInValue": {
          "what": "There is a second colon followed by a blank on this line.",
          "why": "A colon and a blank end a key, so the text before the second one is taken for another key.",
          "mend": "Put quotation marks around the whole text after the first colon."
        },
        "spaceAfterColon": {
          "what": "There is no blank after the colon.",
          "why": "Only a colon with a blank after it separates a key from its value.",
          "mend": "Add a blank after the colon."
        },
        "spaceAfterDash": {
          "what": "There is no blank after the dash.",
          "why": "Only a dash with a blank after it begins an item of a list.",
          "mend": "Add a blank after the dash."
        },
        "spaceBeforeComment": {
          "what": "There is no blank before the # of a comment.",
          "why": "Only a # with a blank before it begins a comment.",
          "mend": "Add a blank before the #, or put quotation marks around the text if the # is part of it."
        },
        "signAtStart": {
          "what": "This text begins with a sign that cannot begin a text without quotation marks.",
          "why": "Signs such as @, % and ` are reserved at the beginning of a value.",
          "mend": "Put quotation marks around the text."
        },
        "badEscape": {
          "what": "A backslash in this text is followed by something that has no meaning.",
          "why": "Between double quotation marks a backslash begins a code for a special character.",
          "mend": "Write two backslashes where one is meant, or use single quotation marks around the text."
        },
        "blockInBrackets": {
          "what": "Indented lines stand inside brackets or braces.",
          "why": "Inside brackets and braces entries are separated by commas, not by lines and dashes.",
          "mend": "Separate the entries with commas, or remove the brackets and put each entry on its own line."
        },
        "textAfterValue": {
          "what": "There is text here that does not belong to the value before it.",
          "why": "A value ends at its closing quotation mark, bracket or brace, and this text cannot be placed.",
          "mend": "Remove the text, or put quotation marks around the whole value."
        },
        "textAfterEnd": {
          "what": "There is text after the end of the request.",
          "why": "A JSON file holds one request, and this text is not read.",
          "mend": "Remove the text after the last closing brace."
        },
        "blockText": {
          "what": "The text of several lines that begins here is not set out rightly.",
          "why": "After | or > the line must end, and all lines of the text must be indented the same or deeper than the first.",
          "mend": "Begin the text on the next line and give all its lines the same number of blanks in front."
        },
        "directive": {
          "what": "A line that begins with % or --- stands where it has no meaning.",
          "why": "Such lines may only stand above the request, and the request must begin on the line after ---.",
          "mend": "Remove the line, or put quotation marks around the text if it is meant as text."
        },
        "anchorOrTag": {
          "what": "An anchor (&) or a tag (!) stands in a place where it has no meaning.",
          "why": "A request does not need them, and other programs may read the value differently.",
          "mend": "Remove it, or put quotation marks around the text if the sign is part of it."
        },
        "tag": {
          "what": "The tag {tag} is not understood.",
          "why": "Tags ask for a special reading of a value, which differs between programs, so the value is kept as the text written.",
          "mend": "Remove the tag, or put quotation marks around the text if the sign is part of it."
        },
        "complexKey": {
          "what": "A list or a group of entries is used as a key.",
          "why": "Keys are words, so this entry is not read.",
          "mend": "Write a word as the key."
        },
        "unclosedComment": {
          "what": "A comment that begins with /* is never closed.",
          "why": "Everything after it is taken for part of the comment.",
          "mend": "Write */ at the end of the comment."
        },
        "mergeConflict": {
          "what": "Two versions of this place stand in the file, with the marks of a version control program between them.",
          "why": "Two people changed the same lines and nobody has decided yet which version counts; the first is read until then.",
          "mend": "Keep the lines that are right and remove the others together with the lines of <, = and >."
        },
        "more": {
          "what": "Besides the places named above, {count, plural, one {one more place} other {# more places}} cannot be read.",
          "why": "So many usually have one cause further up, and listing them all would hide it.",
          "mend": "Mend those first, then check again."
        },
        "unreadable": {
          "what": "This file cannot be read as a request.",
          "why": "Its content is so far from YAML or JSON that no value can be found in it.",
          "mend": "Check that the right file was opened and that it is a text file, not a Word or PDF document."
        },
        "other": {
          "what": "The text cannot be read here.",
          "why": "It does not follow the rules for keys, values and lists, so what follows may be read wrongly.",
          "mend": "Compare the line with its neighbours: key, colon, blank, value; put quotation marks around text with special signs."
        }
      }
    },
    "telephone-hearing-incomplete": {
      "title": "The request for a hearing by telephone is incomplete",
      "messages": {
        "accused": {
          "what": "The person to be heard by telephone is a suspect or an accused person.",
          "why": "Only witnesses and experts are heard by telephone; compare {cited}.",
          "mend": "Ask for a hearing by video link, or for a statement on the spot, instead."
        },
        "willing": {
          "what": "The request does not say that the person is willing to be heard by telephone.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Nobody is heard by telephone against their will.",
          "mend": "Ask the person, and write `willing: true`; otherwise ask for a video link or a statement."
        },
        "authority": {
          "what": "The request does not name the judicial authority before which the hearing by telephone takes place.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Write its full name under `judicialAuthority`."
        },
        "conductedBy": {
          "what": "The request does not name the persons who conduct the hearing by telephone.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Write name and function of each under `conductedBy`."
        },
        "timeZone": {
          "what": "The hour of the hearing by telephone is stated without offset from UTC or time zone.",
          "why": "{asked, select, yes {It is asked for by {cited}. } other {}}Otherwise one side waits for a call that comes an hour later.",
          "mend": "Write the offset with the time, such as `2025-06-24T10:00+02:00`, or the zone under `timeZone`, such as `Europe/Rome`."
        }
      }
    },
    "text-cut-off": {
      "title": "Text behind # is not read",
      "messages": {
        "cut": {
          "what": "The text ends at “{read}”: what follows, “{lost}”, is not read.",
          "why": "In YAML a # behind a blank begins a comment, so the letter would print the text without the rest.",
          "mend": "Put the whole text in quotes, or put a blank after the # if it is a comment."
        }
      }
    },
    "transfer-without-consent": {
      "title": "Transfer of a detained person without consent or return date",
      "messages": {
        "consent": {
          "what": "The request does not say that the detained person consents to the transfer.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Without free and informed consent nobody is transferred to testify.",
          "mend": "State under `consent` when and before whom the person consented, and attach the declaration with `kind: consent`; if it is still to be obtained over there, say so under `consent.informedBy`."
        },
        "consentCopy": {
          "what": "The consent of the detained person is stated, but no copy of it is attached.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Add the declaration to `annexes` with `kind: consent` and name its id under `consent.annex`."
        },
        "returnDate": {
          "what": "The request does not say by when the detained person will be returned.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The requested State lends the person for a time and remains answerable for the custody.",
          "mend": "Write the day under `returnDate`."
        },
        "afterSentence": {
          "what": "The person is to be returned on {returnDate}, but the sentence ends on {sentenceEnds}.",
          "why": "After that day there is no title to hold the person, here or there, and the transfer must not prolong the detention.",
          "mend": "Bring the return forward, or ask for the voluntary appearance of a free person from {sentenceEnds} on."
        }
      },
      "related": {
        "sentenceEnds": "The sentence ends on this day."
      }
    },
    "translation-missing": {
      "title": "Translation is missing",
      "messages": {
        "request": {
          "what": "The request comes in no language that {state} accepts; accepted: {languages}.",
          "why": "{age, select, recent {That is the declaration under {cited} as of {asOf} ({source}).} old {That is the declaration under {cited} as it stood on {asOf} ({source}); it may have changed since.} other {That is the declaration under {cited} in an undated source ({source}); it may have changed.}} A request in another language is not executed, or waits for a translation.",
          "mend": "{age, select, recent {} other {Check with the central authority which languages it takes now. }}Have it translated and list the translation under `translations`."
        },
        "annex": {
          "what": "The annex “{item}” is in a language that {state} does not accept ({language}), and no translation of it is listed; accepted: {languages}.",
          "why": "{age, select, recent {That is the declaration under {cited} as of {asOf} ({source}).} old {That is the declaration under {cited} as it stood on {asOf} ({source}); it may have changed since.} other {That is the declaration under {cited} in an undated source ({source}); it may have changed.}}",
          "mend": "{age, select, recent {} other {Check with the central authority which languages it takes now. }}Have it translated and name its id under `of` of the translation."
        },
        "unknown": {
          "what": "No translation is listed, and which languages {state} accepts is not known here.",
          "why": "Many States execute a request only in their own language or one that they have declared.",
          "mend": "Ask the central authority, and list the translation under `translations`."
        },
        "requestWanted": {
          "what": "The request comes in no language that {state} accepts; accepted: {languages}.",
          "why": "{state} takes requests in these languages: {cited}. One in another language waits for a translation.",
          "mend": "Have it translated and list the translation under `translations`."
        },
        "annexWanted": {
          "what": "The annex “{item}” is in a language that {state} does not accept ({language}), and no translation of it is listed; accepted: {languages}.",
          "why": "{state} takes requests in these languages: {cited}. One in another language waits for a translation.",
          "mend": "Have it translated and name its id under `of` of the translation."
        }
      }
    },
    "translation-not-certified": {
      "title": "A translation is not certified",
      "messages": {
        "missing": {
          "what": "The translation{known, select, yes { into {language}} other {}} does not say who certified it.",
          "why": "{state} wants translations certified: {cited}.",
          "mend": "Write under `certifiedBy` who certified it, or have it certified."
        },
        "declared": {
          "what": "The translation{language, select, other { into {language}}} bears no certificate, and the requested State ({state}) has declared that it asks for certified ones.",
          "why": "See {cited}, and the declaration: {source}. What is not certified may be sent back.",
          "mend": "Have it certified, and say under `certifiedBy` by whom."
        }
      }
    },
    "treaty-precedence": {
      "title": "A treaty on mutual assistance comes first",
      "messages": {
        "treaty": {
          "what": "The request rests on {chosen}, and between the two States there is a treaty on mutual assistance that it does not name: {treaty}{source, select, other { (according to {source}{asOf, select, other {, as of {asOf}}})}}.",
          "why": "Where such a treaty binds both States, its provisions apply and not those of the convention on requests, unless the States agree otherwise ({cited}).",
          "mend": "Name the treaty as a legal basis beside the convention, or say in the `note` of the basis that the States agree to apply the convention instead.{orders, select, yes { Evidence is gathered between these two States by a European Investigation Order: see whether its form is to be used.} other {}}"
        }
      },
      "fixes": {
        "add": "Name {treaty} as a legal basis too"
      }
    },
    "unknown-key": {
      "code": "SH-03",
      "title": "Key is not known here",
      "messages": {
        "unknown": {
          "what": "The key `{key}` is not known at this place.",
          "why": "What stands under it is not checked and does not get into the letter.",
          "mend": "Use one of the keys known here: {known}. Notes for your own office belong under `internal`."
        },
        "meant": {
          "what": "The key `{key}` is not known at this place; `{meant}` may be meant.",
          "why": "What stands under it is not checked and does not get into the letter.",
          "mend": "Rename it to `{meant}`, or move a note for your own office to `internal`."
        },
        "cut": {
          "what": "`{key}` stands here as a key without a value, and no such key is known at this place.",
          "why": "Between braces a comma ends a text that has no quotes, so this is probably the end of the text before it, and would be lost.",
          "mend": "Put the whole text in quotes, or take this out."
        },
        "glued": {
          "what": "The key `{key}` is not known at this place: the blank after the colon of `{meant}` is missing.",
          "why": "Without the blank the colon is part of the key, and what stands behind it is not read.",
          "mend": "Put a blank after the colon."
        }
      }
    },
    "unknown-kind": {
      "code": "SH-01",
      "title": "Kind of request is missing or not known",
      "messages": {
        "missing": {
          "what": "The draft does not say what kind of request it is.",
          "why": "Everything else depends on it: what is asked, what is checked, how the letter looks.",
          "mend": "Add `kind:` with one of: {known}."
        },
        "unknown": {
          "what": "`{kind}` is not a kind of request that this version knows.",
          "why": "Nothing else in the draft can be checked until the kind is known.",
          "mend": "Write one of: {known}."
        }
      }
    },
    "unknown-measure": {
      "code": "SH-05",
      "title": "Type of assistance is missing or not known",
      "messages": {
        "missing": {
          "what": "This measure does not say what type of assistance it is.",
          "why": "Which fields it has, and what the instruments ask of it, depends on the type.",
          "mend": "Add `type:` with one of: {known}."
        },
        "unknown": {
          "what": "`{type}` is not a type of assistance that this version knows.",
          "why": "The measure cannot be checked or printed.",
          "mend": "Write one of: {known}.{other, select, yes { For anything else use `other` and say in `title` what it is.} other {}}"
        },
        "elsewhere": {
          "what": "`{type}` cannot be asked for in a request of the kind `{here}`.",
          "why": "It goes to another desk, in a letter of its own; here it is neither checked nor printed.",
          "mend": "Ask for it in a request of its own, with `kind: {kind}`."
        },
        "kind": {
          "what": "`{type}` is a kind of request and not a type of assistance.",
          "why": "The measure can be neither checked nor printed.",
          "mend": "Write `type: {meant}` in a request with `kind: {kind}`."
        }
      }
    },
    "unknown-reference": {
      "title": "Refers to something that is not in the request",
      "messages": {
        "field": {
          "what": "No {kind, select, person {person} event {event} offence {offence} measure {measure} asset {asset} other {annex}} in this request has the id `{id}`.",
          "why": "The letter cannot name what is meant.",
          "mend": "{near, select, yes {Did you mean `{meant}`?} other {{count, plural, =0 {Add {kind, select, person {the person under `persons`} event {the event under `facts.events`} offence {the offence under `offences`} measure {an `id` to the measure under `measures`} asset {the asset under `assets`} other {the annex under `annexes`}}, or take the reference out.} other {Write one of the ids given ({known}), or add {kind, select, person {the person under `persons`} event {the event under `facts.events`} offence {the offence under `offences`} measure {an `id` to the measure under `measures`} asset {the asset under `assets`} other {the annex under `annexes`}}.}}}}"
        },
        "otherKind": {
          "what": "`{id}` is the id of {other, select, person {a person} event {an event} offence {an offence} measure {a measure} asset {an asset} other {an annex}}, but {kind, select, person {a person} event {an event} offence {an offence} measure {a measure} asset {an asset} other {an annex}} is meant here.",
          "why": "The letter cannot name what is meant.",
          "mend": "{near, select, yes {Did you mean `{meant}`?} other {{count, plural, =0 {Add {kind, select, person {the person under `persons`} event {the event under `facts.events`} offence {the offence under `offences`} measure {an `id` to the measure under `measures`} asset {the asset under `assets`} other {the annex under `annexes`}}, or take the reference out.} other {Write one of the ids given ({known}), or add {kind, select, person {the person under `persons`} event {the event under `facts.events`} offence {the offence under `offences`} measure {an `id` to the measure under `measures`} asset {the asset under `assets`} other {the annex under `annexes`}}.}}}}"
        },
        "prose": {
          "what": "The text refers to `{kind}:{id}`, but no {kind, select, person {person} event {event} offence {offence} measure {measure} asset {asset} other {annex}} in this request has that id.",
          "why": "The reader of the letter would find a gap in the sentence.",
          "mend": "{near, select, yes {Did you mean `{meant}`?} other {{count, plural, =0 {Add {kind, select, person {the person under `persons`} event {the event under `facts.events`} offence {the offence under `offences`} measure {an `id` to the measure under `measures`} asset {the asset under `assets`} other {the annex under `annexes`}}, or take the reference out.} other {Write one of the ids given ({known}), or add {kind, select, person {the person under `persons`} event {the event under `facts.events`} offence {the offence under `offences`} measure {an `id` to the measure under `measures`} asset {the asset under `assets`} other {the annex under `annexes`}}.}}}}"
        },
        "proseOtherKind": {
          "what": "The text refers to `{kind}:{id}`, but `{id}` is the id of {other, select, person {a person} event {an event} offence {an offence} measure {a measure} asset {an asset} other {an annex}}.",
          "why": "The reader of the letter would find a gap in the sentence.",
          "mend": "Write `{other}:{id}` between the braces, or the id of {kind, select, person {a person} event {an event} offence {an offence} measure {a measure} asset {an asset} other {an annex}}."
        },
        "kind": {
          "what": "`{written}` in braces is not a reference: `{word}` is no kind of thing that a text can refer to.",
          "why": "The letter would print it as it stands.",
          "mend": "{near, select, yes {Write `{mended}` between the braces.} other {Write `person`, `event`, `offence`, `measure`, `asset` or `annex`, a colon and the id between the braces.}}"
        },
        "form": {
          "what": "`{written}` in braces cannot be read as a reference.",
          "why": "The letter would print it as it stands.",
          "mend": "{near, select, yes {Write `{mended}` between the braces, without blanks or capitals.} other {Write the kind in small letters, a colon and the id between the braces, without blanks, as in `person:organiser`.}}"
        },
        "unclosed": {
          "what": "The reference to `{written}` has no closing brace.",
          "why": "The letter would print it as it stands.",
          "mend": "Close it with a brace after the id."
        },
        "bare": {
          "what": "`{written}` stands in braces without saying what it is.",
          "why": "The letter would print it as it stands.",
          "mend": "Write `{mended}` between the braces."
        }
      },
      "fixes": {
        "replaceReference": "Refer to `{value}`"
      },
      "related": {
        "given": "`{id}` is given here."
      }
    },
    "unknown-state": {
      "title": "Not the code of a State",
      "messages": {
        "otherCode": {
          "what": "`{code}` is not the ISO 3166 code of a State; {state} is `{meant}`.",
          "why": "The name of the State, its languages and its treaties are found by the code.",
          "mend": "Write `{meant}`."
        },
        "former": {
          "what": "`{code}` is the code of a State that no longer exists.",
          "why": "Nothing can be asked of it, and the reader needs the State of today.",
          "mend": "Write the code of the State of today; the former one may stand as the State of birth."
        },
        "nationality": {
          "what": "`{code}` is not the code of a State.",
          "why": "The nationality decides on surrender, service and consular notice.",
          "mend": "Write the two letters of ISO 3166. For a stateless person, or where the nationality is not known, write `unknown:` with the reason."
        },
        "unknown": {
          "what": "`{code}` is not the code of a State.",
          "why": "The name of the State, its languages and its treaties are found by the code.",
          "mend": "Write the two letters of ISO 3166, such as `IT` for Italy."
        }
      }
    },
    "unknown-version": {
      "code": "SH-02",
      "title": "Format version is not known",
      "messages": {
        "unknown": {
          "what": "The format version is `{version}`, and this version reads format 1 only.",
          "why": "A later format may mean other things by the same keys.",
          "mend": "Write `rogatory: 1`, or use a newer version of the program."
        }
      }
    },
    "unquoted-reference": {
      "code": "SY-12",
      "title": "A text with a reference needs quotation marks",
      "messages": {
        "inBraces": {
          "what": "This text without quotation marks stands inside braces or brackets and holds the reference {reference}.",
          "why": "It is read as it is meant here, but other programs that read YAML take the text to end at the brace.",
          "mend": "Put quotation marks around the whole text."
        },
        "atStart": {
          "what": "This text without quotation marks begins with the reference {reference}.",
          "why": "It is read as it is meant here, but other programs that read YAML take the text to end at the brace.",
          "mend": "Put quotation marks around the whole text."
        },
        "alone": {
          "what": "The reference {reference} stands here without quotation marks.",
          "why": "It is read as text here, but other programs that read YAML take it for a group with one key.",
          "mend": "Put quotation marks around it; if a key with a value is meant, write a blank after the colon and after the opening brace."
        }
      }
    },
    "unsigned-or-undated": {
      "title": "The request has no reference, date or signature",
      "messages": {
        "reference": {
          "what": "The request has no reference number.",
          "why": "{asked, select, yes {It is asked for by {cited}. } other {}}Without it no answer, reminder or annex can be matched to the request.",
          "mend": "Write your file number under `reference`, and count several requests in one case, such as `R2`."
        },
        "date": {
          "what": "The request has no date.",
          "why": "{asked, select, yes {It is asked for by {cited}. } other {}}Deadlines are counted from the date, and the law and facts are read as of that day.",
          "mend": "Write the day of the request under `date`, such as `2025-03-14`."
        },
        "signature": {
          "what": "The request does not fully say who signs it; missing under `signature`: {lacking}.",
          "why": "{asked, select, yes {It is asked for by {cited}. } other {}}The requested State must see that a competent authority stands behind the request.",
          "mend": "Add `name` and `function` under `signature`; the signature itself is put on the paper."
        }
      },
      "fixes": {
        "dateOfSignature": "Take the date of the signature, {date}"
      }
    },
    "unused-suppression": {
      "code": "SU-03",
      "title": "An acceptance that accepts nothing",
      "messages": {
        "unused": {
          "what": "Nothing is found here that this acceptance of `{rules}` would cover.",
          "why": "It would hide a later finding that nobody has looked at.",
          "mend": "Remove it; if a finding is still shown, check the id of the rule and the line or path."
        }
      }
    },
    "urgency-no-reason": {
      "title": "A deadline or urgency without a reason",
      "messages": {
        "deadline": {
          "what": "A deadline is set and no reason is given for it.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Under {cited} a time limit is to be given with its reasons.}} Central authorities put requests in order by such reasons; a bare date is overlooked.",
          "mend": "Say under `urgency.reason` what happens on or after that day: end of detention, opening of the trial, deletion of data, lapse of time."
        },
        "urgent": {
          "what": "The request is marked urgent and does not say why.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Under {cited} a time limit is to be given with its reasons.}} Central authorities put requests in order by such reasons; the bare word is overlooked.",
          "mend": "Say under `urgency.reason` what happens by when: end of detention, opening of the trial, deletion of data, money about to move."
        },
        "emergency": {
          "what": "The request is marked as an emergency and does not say what the danger is.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Under {cited} a time limit is to be given with its reasons.}} An emergency is treated ahead of all else only on facts: whose life or safety is in danger, and how the assistance can help.",
          "mend": "State those facts under `urgency.reason`; where nobody is in danger, write `level: urgent`."
        }
      }
    },
    "use-not-limited": {
      "title": "The use of the evidence is not limited",
      "messages": {
        "otherUse": {
          "what": "The purpose names a use beyond the criminal case: “{words}”.",
          "why": "{cites, select, yes {Under {cited} what is obtained is used only for the purpose stated.} other {Evidence is given for the criminal case only.}} A wider purpose is refused in part or answered with conditions.",
          "mend": "Leave that use out, and ask for consent to it in a request of its own if it is needed."
        },
        "denied": {
          "what": "By `useLimitation: false` the request says that what is obtained may be used for anything.",
          "why": "Few States give evidence on such terms.",
          "mend": "Set `undertakings.useLimitation: true`, or leave it out."
        },
        "missing": {
          "what": "The request does not say that what is obtained will be used for this case only, and no chosen treaty says so.",
          "why": "The requested State will ask for that undertaking before it sends evidence.",
          "mend": "Set `undertakings.useLimitation: true`."
        }
      },
      "fixes": {
        "undertake": "Give the undertaking that the use is limited"
      }
    },
    "vessel-request-incomplete": {
      "title": "The request concerning a vessel is incomplete",
      "messages": {
        "asked": {
          "what": "The request does not say for which vessel it is, and what is asked.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Without it there is nothing to answer.",
          "mend": "Add an entry under `measures` with `type: boarding`."
        },
        "wanted": {
          "what": "The request does not say what the flag State is asked for.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The officer on duty answers what is asked: registry, boarding, search, further measures.",
          "mend": "List it under `wanted`: `confirmRegistry`, `board`, `search`, `takeMeasures`."
        },
        "vessel": {
          "what": "The request does not say which vessel is meant.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Without a name, a number or a description there is nothing to look for in a register.",
          "mend": "Write under `vessel` all that is painted or transmitted: name, registration number, IMO, MMSI, call sign; or a description."
        },
        "flag": {
          "what": "The request does not say which flag the vessel flies or claims.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Only the flag State can confirm the registry and authorise boarding.",
          "mend": "Write under `vessel.flag` the State whose flag it flies, or whose marks of registry it shows."
        },
        "otherFlag": {
          "what": "The vessel claims another flag than that of the State to which the request goes.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} Only the flag State can confirm the registry and authorise boarding.",
          "mend": "Check `vessel.flag` and `requested.state`: both are the flag State."
        },
        "position": {
          "what": "The position of the vessel is incomplete; missing: {lacking}.",
          "why": "{asked, select, yes {It is asked for by {cited}. } other {}}The flag State checks against its own tracking, and needs place and time together.",
          "mend": "Write under `position` the coordinates, and the time under `at` with its offset from UTC."
        },
        "grounds": {
          "what": "The request does not say what makes the vessel suspect.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} An authorisation rests on these grounds, and so does what is done on board.",
          "mend": "Say under `grounds` what was seen, heard or found, and when."
        },
        "answerBy": {
          "what": "The request does not say by when an answer is needed.",
          "why": "{asked, select, yes {It is asked for by {cited}. } other {}}Only with an hour in it can the officer on duty weigh whom to wake.",
          "mend": "Write day and hour with the offset from UTC under `answerBy`."
        },
        "offset": {
          "what": "An hour is stated without its offset from UTC.",
          "why": "{asked, select, yes {It is asked for by {cited}. } other {}}At sea, three clocks are in use at once; an hour decides.",
          "mend": "Write the offset with the time, such as `2025-06-03T06:00Z`."
        },
        "contact": {
          "what": "The request names nobody who takes the answer at any hour.",
          "why": "{asked, select, yes {It is asked for by {cited}. } other {}}The answer comes at night, and must reach the ship.",
          "mend": "Write office, telephone and e-mail under `contactAtAnyHour`."
        },
        "safety": {
          "what": "The request does not say how the safety of the persons on board is ensured.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The flag State answers for those under its flag.",
          "mend": "Say under `safety` how boarding is made safe, who takes care of the persons on board, and to which port they go."
        },
        "results": {
          "what": "The request does not promise that the flag State is told the results.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {Compare {cited}.}} The State that acts has to tell them; a promise makes the authorisation easier to give.",
          "mend": "Write `reportResults: true` under `undertakings`."
        }
      }
    },
    "video-hearing-incomplete": {
      "title": "The request for a hearing by video link is incomplete",
      "messages": {
        "reason": {
          "what": "The request does not say why the person should not, or cannot, come in person.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The link is meant for cases where coming in person is not possible or not desirable.",
          "mend": "Say under `reason` what stands against it: protection, health, detention, distance and length of the hearing."
        },
        "authority": {
          "what": "The request does not name the judicial authority before which the hearing takes place.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}} The requested State sends its summons on behalf of that authority.",
          "mend": "Write its full name under `judicialAuthority`."
        },
        "conductedBy": {
          "what": "The request does not name the persons who conduct the hearing.",
          "why": "{asked, select, yes {It is asked for by {cited}.} other {It is expected in practice; compare {cited}.}}",
          "mend": "Write name and function of each under `conductedBy`."
        },
        "timeZone": {
          "what": "The hour of the hearing is stated without offset from UTC or time zone.",
          "why": "{asked, select, yes {It is asked for by {cited}. } other {}}Two courts in two time zones, one with summer time, will otherwise sit an hour apart.",
          "mend": "Write the offset with the time, such as `2025-06-24T10:00+02:00`, or the zone under `timeZone`, such as `Europe/Rome`."
        }
      }
    },
    "wrong-article": {
      "title": "Article that is not there or is about something else",
      "messages": {
        "noSuchArticle": {
          "what": "{instrument} has no article {article}; its last is article {last}.",
          "why": "Either the number is wrong or another instrument is meant, and the reader cannot tell which.",
          "mend": "Correct the number, or name the instrument that is meant."
        },
        "noOffence": {
          "what": "{instrument} art. {article} creates no offence.",
          "why": "The request must show which offence of the instrument the conduct corresponds to.",
          "mend": "{protocol, select, yes {The offences of this Protocol stand in article 6.} other {The offences of this Convention stand in articles 5, 6, 8 and 23; for other serious crime name article 3(1)(b).}}"
        },
        "otherCooperation": {
          "what": "{instrument} art. {article} is about {kind, select, mla {extradition} other {mutual legal assistance}}, and this is a request for {kind, select, mla {mutual legal assistance} provisionalArrest {provisional arrest} other {extradition}}.",
          "why": "{cited} is the provision that carries it.",
          "mend": "Name article {right}."
        },
        "preservation": {
          "what": "Article 16 of the Budapest Convention is about preservation orders within a State.",
          "why": "A request to another State for preservation rests on {cited}.",
          "mend": "Name article 29."
        },
        "noCarrier": {
          "what": "None of the articles of {instrument} named here carries a request for {kind, select, mla {mutual legal assistance} provisionalArrest {provisional arrest} other {extradition}}.",
          "why": "Articles on offences show that the Convention applies; the request rests on {cited}.",
          "mend": "Add article {right}."
        }
      }
    },
    "wrong-encoding": {
      "code": "SY-09",
      "title": "The file is not in UTF-8",
      "messages": {
        "utf16": {
          "what": "The file is stored as {encoding}.",
          "why": "It was read without loss, but other programs expect UTF-8 and may show wrong characters.",
          "mend": "Save the file with the encoding UTF-8."
        },
        "invalid": {
          "what": "The file is not stored as UTF-8: {count, plural, one {# character} other {# characters}} could not be read.",
          "why": "Letters with accents and other special characters, often in names, are lost and shown as �.",
          "mend": "Open the file in the program that wrote it and save it with the encoding UTF-8."
        },
        "binary": {
          "what": "This file is not a text: it may be a Word document, a PDF, a picture or an archive under the name of a draft.",
          "why": "Nothing of it can be read or checked.",
          "mend": "Look whether the right file was saved under this name. A draft is a text in YAML or JSON."
        }
      }
    },
    "wrong-type": {
      "code": "SH-06",
      "title": "Value is of the wrong kind",
      "messages": {
        "string": {
          "what": "There is {actual, select, string {a text} array {a list} object {a group of keys} number {a number} boolean {true or false} empty {nothing} other {something else}} here, but text is expected.",
          "why": "A value of the wrong kind is left out of the checks and of the letter.",
          "mend": "{actual, select, number {Put the value in quotes.} boolean {Put the value in quotes.} empty {Fill in this item or take it out of the list.} other {Write a text in this place.}}"
        },
        "array": {
          "what": "There is {actual, select, string {a text} array {a list} object {a group of keys} number {a number} boolean {true or false} empty {nothing} other {something else}} here, but a list is expected.",
          "why": "A value of the wrong kind is left out of the checks and of the letter.",
          "mend": "{actual, select, empty {Fill it in or take it out.} other {Write a list: one line for each item, each beginning with a dash.}}"
        },
        "object": {
          "what": "There is {actual, select, string {a text} array {a list} object {a group of keys} number {a number} boolean {true or false} empty {nothing} other {something else}} here, but a group of keys is expected.",
          "why": "A value of the wrong kind is left out of the checks and of the letter.",
          "mend": "{actual, select, empty {Fill in this item or take it out of the list.} other {Write its parts as keys with values, each on a line of its own{named, select, yes {: {keys}} other {}}.}}"
        },
        "number": {
          "what": "There is {actual, select, string {a text} array {a list} object {a group of keys} number {a number} boolean {true or false} empty {nothing} other {something else}} here, but a number is expected.",
          "why": "A value of the wrong kind is left out of the checks and of the letter.",
          "mend": "Write a number without quotes, thousands separators or currency."
        },
        "integer": {
          "what": "There is {actual, select, string {a text} array {a list} object {a group of keys} number {a number} boolean {true or false} empty {nothing} other {something else}} here, but a whole number is expected.",
          "why": "A value of the wrong kind is left out of the checks and of the letter.",
          "mend": "Write a whole number without quotes or separators."
        },
        "boolean": {
          "what": "There is {actual, select, string {a text} array {a list} object {a group of keys} number {a number} boolean {true or false} empty {nothing} other {something else}} here, but `true` or `false` is expected.",
          "why": "A value of the wrong kind is left out of the checks and of the letter.",
          "mend": "Write `true` or `false` without quotes."
        },
        "oneOf": {
          "what": "There is {actual, select, string {a text} array {a list} object {a group of keys} number {a number} boolean {true or false} empty {nothing} other {something else}} here, but another form of value is expected.",
          "why": "A value of the wrong kind is left out of the checks and of the letter.",
          "mend": "{forms, select, arrayOrobject {Write a list, one line for each item and each beginning with a dash; or, where it is not known, write the reason under `unknown`.} other {Write one of the forms that this place takes; the help of the field shows an example.}}"
        },
        "single": {
          "what": "There is a single value here, but a list is expected.",
          "why": "It is read as a list with one item; other programs may refuse the file.",
          "mend": "Write a list: one line for each item, each beginning with a dash."
        },
        "commas": {
          "what": "There is a text here, but a list is expected.",
          "why": "It is read as a list of {count} items, since there are commas between them; other programs may refuse the file.",
          "mend": "Write a list: one line for each item, each beginning with a dash."
        },
        "bullets": {
          "what": "The items of this list begin with {bullet}, which YAML takes for a part of the text.",
          "why": "They are read here as they are meant; other programs read all of them as one text.",
          "mend": "Begin each item with a hyphen and a blank."
        }
      }
    }
  },
  "scaffold": {
    "head": "{kind}. Lines that begin with # are help and never printed: delete them as you go.",
    "references": "In texts refer to persons, events and annexes by id. A text that begins with such a reference stands in quotation marks: {example}",
    "oneOf": "One of: {values}.",
    "example": "Example: {example}",
    "element": "{alternative, select, yes {Or: } other {}}{title}, {cited}",
    "supplement": "{referenced, select, yes {This request supplements our request {reference}{dated, select, yes { of {date}} other {}}, in which the facts are set out.} other {This request supplements our earlier one{dated, select, yes { of {date}} other {}}, in which the facts are set out.}}"
  }
} as const;
