// Generated from packages/core/locales/fr by `npm run gen`. Do not edit.

export const fr = {
  "bases": {
    "offences": {
      "smugglingOfMigrants": "trafic illicite de migrants",
      "enablingIllegalStay": "aide au séjour irrégulier dans un but lucratif",
      "traffickingInPersons": "traite des personnes",
      "documentForgery": "faux documents de voyage ou d’identité",
      "organizedCriminalGroup": "participation à un groupe criminel organisé",
      "moneyLaundering": "blanchiment du produit du crime",
      "corruption": "corruption",
      "embezzlementOfPublicFunds": "soustraction de biens publics",
      "obstructionOfJustice": "entrave au bon fonctionnement de la justice",
      "drugTrafficking": "trafic illicite de stupéfiants",
      "firearmsTrafficking": "fabrication et trafic illicites d’armes à feu",
      "terroristFinancing": "financement du terrorisme",
      "terroristBombing": "attentats terroristes à l’explosif",
      "cybercrime": "infractions contre les systèmes et données informatiques",
      "computerFraud": "fraude ou falsification informatiques",
      "childSexualAbuseMaterial": "matériel d’abus sexuels sur enfants",
      "fraud": "escroquerie",
      "kidnapping": "enlèvement",
      "homicide": "homicide",
      "theftOrRobbery": "vol ou vol avec violence",
      "otherOffence": "une autre infraction"
    },
    "offence": "Nomme l’infraction ({provision}{read, select, yes {} other {, à vérifier}}) ; fondement de la demande : {article}{articleRead, select, yes {} other { (à vérifier)}}.",
    "anyOffence": "Convient pour toute infraction ({provision}{read, select, yes {} other {, à vérifier}}).",
    "anyOffenceIf": "Convient pour toute infraction qui remplit la condition posée ({provision}{read, select, yes {} other {, à vérifier}}) ; fondement de la demande : {article}{articleRead, select, yes {} other { (à vérifier)}}.",
    "conditions": {
      "seriousCrime": "Seulement si le maximum de la peine est d’au moins quatre ans et si l’infraction {kind, select, extradition {implique un groupe criminel organisé et est transnationale ou que la personne se trouve dans l’État requis ; elle doit être punissable dans les deux États (art. 16(1))} other {est transnationale et implique un groupe criminel organisé ; pour ces deux éléments, des motifs raisonnables de les soupçonner suffisent (art. 18(1))}}.",
      "transnationalGroup": "Seulement si l’infraction {kind, select, extradition {implique un groupe criminel organisé et est transnationale ou que la personne se trouve dans l’État requis ; elle doit être punissable dans les deux États (art. 16(1))} other {est transnationale et implique un groupe criminel organisé ; des motifs raisonnables de le soupçonner suffisent (art. 18(1))}}.",
      "throughProtocol": "Sert à côté du Protocole, dont les infractions sont considérées comme des infractions établies conformément à la Convention (art. 1(3) du Protocole{protocolRead, select, yes {} other {, à vérifier}}) ; fondement de la demande : {article}.",
      "forSmuggling": "Seulement si le document a servi au trafic de migrants pour un avantage matériel.",
      "byPublicOfficial": "Seulement si un agent public a soustrait ce qui lui était confié à raison de ses fonctions.",
      "proceedsOfDrugs": "Seulement si le produit provient d’infractions en matière de stupéfiants.",
      "proceedsOfCorruption": "Seulement s’il s’agit d’infractions de la Convention contre la corruption.",
      "electronicEvidence": "Seulement pour des preuves sous forme électronique.",
      "oneYear": "Seulement si le maximum de la peine est d’au moins un an dans les deux États et, en cas de condamnation, si au moins quatre mois ont été prononcés.",
      "twelveMonths": "Seulement si le maximum de la peine est d’au moins douze mois dans l’État qui demande ou, en cas de condamnation, si au moins quatre mois ont été prononcés ; il a son propre formulaire, sans lettre.",
      "freezingAndConfiscation": "Seulement pour des décisions de gel ou de confiscation de biens ; il a son propre certificat, sans lettre.",
      "gatheringEvidence": "Pour l’obtention de preuves ; elle a son propre formulaire, sans lettre.",
      "protocolScope": "Seulement si l’infraction {kind, select, extradition {implique un groupe criminel organisé et est transnationale ou que la personne se trouve dans l’État requis ; elle doit être punissable dans les deux États (art. 16(1) de la Convention, avec l’art. 4 du Protocole, à vérifier)} other {est transnationale et implique un groupe criminel organisé ; des motifs raisonnables de le soupçonner suffisent (art. 18(1) de la Convention, avec l’art. 4 du Protocole, à vérifier)}}.",
      "notMilitary": "Les infractions purement militaires n’y entrent pas.",
      "oneYearInBoth": "Seulement si le maximum de la peine est d’au moins un an dans les deux États, ou atteint le minimum d’un autre traité d’extradition entre eux (art. 24(1), à vérifier).",
      "punishableInBoth": "Seulement si l’infraction est punissable dans les deux États, à moins que le droit de l’État requis ne l’exige pas (art. 44(1)-(2))."
    },
    "replacedByEio": "Pour l’obtention de preuves, la décision d’enquête européenne prend sa place entre ces deux États (art. 34(1) de la directive, à vérifier) ; le surplus, comme la remise d’actes, lui reste.",
    "replacedByEaw": "Le mandat d’arrêt européen prend sa place entre ces deux États (art. 31 de la décision-cadre, à vérifier) ; pour des faits plus anciens, un État peut avoir déclaré autre chose (art. 32, à vérifier).",
    "yieldsToTreaty": "Un traité d’entraide lie les deux États ; ses dispositions s’appliquent donc à la place de celles qui leur correspondent ici, à moins que les deux n’en conviennent autrement ({provision}).",
    "since": "Les données n’indiquent pas depuis quand il s’applique aux deux États.",
    "successor": "Cet État ({state}) a notifié sa succession le {day} ; les données n’indiquent pas depuis quand exactement il est lié.",
    "territory": "Étendu à ce territoire ({state}) le {day} ; les données n’indiquent pas depuis quand exactement il s’y applique.",
    "ofState": "{state} : {note}",
    "pack": "Pour cet État ({state}), c’est ce que dit votre pack « {pack} ».",
    "doesNotTakeAsBasis": "Cet État ({state}) a déclaré ne pas extrader sur cette base{told, select, yes { : {says}} other {}} ({source}, {dated, select, yes {état : {asOf}} other {non datée}} ; à vérifier.)",
    "takesAsBasis": "{told, select, yes {{says}} other {Cet État ({state}) le prend pour base légale de l’extradition}} ({source}, {dated, select, yes {état : {asOf}} other {non datée}} ; à vérifier.)",
    "verify": "Vérifiez auprès du dépositaire.",
    "why": {
      "noData": "Cette version n’a pas de données sur les parties. Consultez la liste du dépositaire.",
      "unknown": "Les données ne montrent pas si cet État ({state}) y est partie. Cela ne prouve rien : consultez la liste du dépositaire.",
      "signatory": "Cet État ({state}) l’a signé ; aucun acte par lequel il serait lié n’est connu{dated, select, yes { (état : {asOf}{sure, select, yes {} other {, à vérifier}})} other { (source non datée, à vérifier)}}.",
      "notYet": "Pas en vigueur pour cet État ({state}) avant le {since}{dated, select, yes { (état : {asOf}{sure, select, yes {} other {, à vérifier}})} other { (source non datée, à vérifier)}}.",
      "left": "N’est plus en vigueur pour cet État ({state}) depuis le {left}{dated, select, yes { (état : {asOf}{sure, select, yes {} other {, à vérifier}})} other { (source non datée, à vérifier)}}.",
      "outside": "Cet État ({state}) n’y participe pas{dated, select, yes { (état : {asOf}{sure, select, yes {} other {, à vérifier}})} other { (source non datée, à vérifier)}}.",
      "unknownUntil": "Les données ne montrent pas que cet État ({state}) était lié ce jour-là, mais seulement depuis le {since}{dated, select, yes { (état : {asOf}{sure, select, yes {} other {, à vérifier}})} other { (source non datée, à vérifier)}}.",
      "notInForce": "On ne sait pas s’il est seulement en vigueur. Consultez la page du dépositaire.",
      "otherOffence": "Il ne nomme pas cette infraction.",
      "bilateral": "Les traités bilatéraux ne sont pas dans les données : demandez au service des traités de votre ministère s’il en existe un entre les deux États ({from} et {to}).",
      "domestic-law": "Si aucun traité ne convient, le droit de l’État requis ({to}) peut lui permettre d’accorder l’entraide.",
      "reciprocity": "Si aucun traité ne convient, une assurance de réciprocité peut suffire, si le droit des deux États le permet.",
      "oneState": "Un même État répond pour les deux ({from}, {to}), de sorte qu’aucun traité n’existe entre eux.",
      "namedTreaty": "Traité entre les deux États ({from} et {to}) dont cette version connaît les exigences ; les données n’indiquent pas s’il est en vigueur : vérifiez.",
      "namedLaw": "Loi de cet État ({state}), dont cette version connaît les exigences quant au contenu de la demande."
    },
    "ownTreaty": "Les données n’indiquent ni les infractions qu’il couvre ni ce qu’il exige : lisez-le.",
    "supplementedInUnion": "Entre États membres de l’Union, la convention d’entraide du 29 mai 2000 le complète si les deux y sont parties ; les données n’indiquent pas qui y est partie.",
    "besideTradeAgreementMla": "L’accord de commerce et de coopération entre l’Union et le Royaume-Uni le complète et peut exiger un formulaire (art. 633 et 635, à vérifier).",
    "besideTradeAgreementSurrender": "L’accord de commerce et de coopération entre l’Union et le Royaume-Uni a ses propres règles sur la remise, qui prennent la place de celles de la Convention (art. 629, à vérifier).",
    "besideNordicSurrender": "Un accord sur la remise entre l’Union, l’Islande et la Norvège peut prendre sa place (à vérifier).",
    "dayFromUnreadRule": "Le jour depuis lequel il est en vigueur est calculé selon une règle encore à vérifier ({provision}).",
    "basisNotDeclared": "Les données n’indiquent pas si cet État ({state}) le prend pour base légale d’une extradition ({provision}{read, select, yes {} other {, à vérifier}}) : demandez-le-lui ou consultez ses déclarations.",
    "doubtful": "Qu’il lie les deux États n’est que de confiance {confidence, select, low {faible} other {moyenne}} : une seule liste, ou des listes qui diffèrent.",
    "old": "Les données ont plus de douze mois de plus que la demande (état : {asOf}).",
    "undated": "Les données ne portent pas de date.",
    "proposal": {
      "inForce": "{sure, select, yes {En vigueur} other {Indiqué comme étant en vigueur}} entre ces deux États, {from} et {to}{dated, select, yes {, depuis le {since}} other {}} ({source}, {stated, select, yes {selon l’état au {asOf}} other {sans date}}).",
      "forOffences": "Pour {offences} : {sentence}",
      "serves": "Prévoit : {measures}.",
      "servesOne": "{measure} ({provision}{read, select, yes {} other {, à vérifier}})",
      "notMentioned": "Ce qui en est connu ici ne mentionne pas : {measures}. Lisez-le.",
      "statesOpen": "Les deux États concernés ne sont pas encore indiqués.",
      "offenceOpen": "L’infraction n’est pas encore indiquée.",
      "sameState": "Les deux États sont le même."
    }
  },
  "configuration": {
    "notKeys": "Ce fichier doit contenir des clés avec leurs valeurs. Il peut avoir {keys}. Écrivez par exemple « gate: transmit ».",
    "keyUnknown": "« {word} » n’est pas une clé d’une configuration de dossier ; elle est donc sans effet. Les clés sont {known}. Corrigez-la ou supprimez-la.",
    "keyMeant": "« {word} » n’est pas une clé d’une configuration de dossier ; elle est donc sans effet. Vouliez-vous dire « {meant} » ?",
    "rulesNotMapping": "Sous « rules », chaque ligne prend l’identifiant d’une règle et sa gravité ; ce qui figure ici est donc sans effet. Écrivez par exemple « urgency-no-reason: error ».",
    "ruleUnknown": "Il n’y a pas de règle « {word} » ; cette ligne est donc sans effet. « rogatory explain --list » énumère les règles. Corrigez l’identifiant ou supprimez la ligne.",
    "ruleMeant": "Il n’y a pas de règle « {word} » ; cette ligne est donc sans effet. Vouliez-vous dire « {meant} » ?",
    "severity": "« {value} » n’est pas une gravité ; la règle {rule} garde donc la sienne. Écrivez {allowed}.",
    "gate": "« {value} » n’est pas une étape de contrôle ; le statut de chaque projet décide donc. Écrivez {allowed}.",
    "language": "Il n’y a pas de constatations dans la langue « {value} » ; une autre langue est donc employée. Écrivez {allowed}."
  },
  "elements": {
    "legalBasis": "Base juridique",
    "requestingState": "État requérant",
    "requestingAuthority": "Autorité dont émane la demande, avec sa fonction",
    "conductingAuthority": "Désignation et fonctions de l’autorité qui conduit l’affaire",
    "requestedState": "État requis",
    "requestedAuthority": "Autorité destinataire",
    "contact": "Personne de contact avec téléphone ou courriel, fuseau horaire et langues",
    "subject": "Objet de la procédure",
    "nature": "Nature de la procédure",
    "stage": "Stade de la procédure",
    "facts": "Exposé sommaire des faits pertinents",
    "purpose": "But dans lequel l’entraide est demandée",
    "deadlineReason": "Motif du délai ou de l’urgence",
    "confidentialityReason": "Motif et étendue de la confidentialité",
    "procedureDetail": "Détails de toute procédure particulière",
    "procedureReason": "Motif de toute procédure particulière",
    "reference": "Numéro de référence",
    "date": "Date",
    "signature": "Nom et fonction du signataire",
    "person.identity": "Identité de chaque personne concernée",
    "person.nationality": "Nationalité de chaque personne concernée",
    "person.location": "Lieu où se trouve chaque personne concernée",
    "offences": "Les infractions",
    "offence.provision": "Disposition légale pour chaque infraction",
    "offence.lawText": "Texte de la loi pour chaque infraction",
    "offence.maximumPenalty": "Peine maximale pour chaque infraction",
    "offence.dualCriminality": "Double incrimination, argumentée à partir du comportement",
    "offence.limitation": "Prescription",
    "measures": "Description de l’entraide demandée",
    "measure.description": "Ce qui est demandé dans chaque mesure",
    "measure.nexus": "Lien entre chaque mesure et l’affaire",
    "measure.territorialLink": "Pourquoi la mesure est demandée à cet État",
    "measure.territorialLinkOfSearch": "Pour une perquisition ou une recherche : où cela se trouve, ou pourquoi l’on croit que c’est dans cet État",
    "measure.lawfulAtHome": "Décision judiciaire de l’État requérant, ou déclaration que la mesure y est licite",
    "extradition.person": "Personne recherchée",
    "extradition.status": "Personne poursuivie, condamnée, ou déclarée coupable sans peine encore prononcée",
    "extradition.decision": "Mandat d’arrêt ou jugement exécutoire, joint",
    "extradition.enforceable": "Déclaration que le jugement est exécutoire",
    "extradition.sentenceImposed": "Peine prononcée",
    "extradition.remainingSentence": "Reliquat de la peine",
    "extradition.intentionToSentence": "Intention de prononcer une peine",
    "extradition.presenceAtTrial": "Présence ou non de la personne au procès",
    "extradition.retrial": "Droit à un nouveau procès ou à un recours après un jugement par défaut",
    "extradition.description": "Signalement, identité et nationalité de la personne recherchée",
    "extradition.location": "Lieu où se trouve la personne recherchée",
    "extradition.speciality": "Engagement de spécialité",
    "extradition.evidence": "Résumé des preuves contre une personne poursuivie",
    "extradition.evidenceAfterAbsence": "Résumé des preuves contre une personne condamnée par défaut",
    "extradition.jurisdiction": "Pourquoi l’État requérant est compétent",
    "extradition.decisionNamed": "Mandat ou jugement exécutoire, désigné",
    "provisional.intention": "Déclaration que la demande d’extradition suivra",
    "provisional.decision": "Existence d’un mandat ou d’un jugement",
    "provisional.offenceTimePlace": "Infraction, avec le temps et le lieu",
    "provisional.location": "Où l’on croit que se trouve la personne",
    "provisional.urgency": "Pourquoi l’arrestation est urgente",
    "bankRecords.period": "Période des documents bancaires",
    "bankRecords.accountOrHolder": "Numéro de compte, ou titulaire, ou autre moyen d’identifier le compte",
    "bankRecords.records": "Catégories de documents bancaires",
    "offence.convention": "Infraction de la convention à laquelle correspond chaque infraction",
    "legalBasis.title": "Intitulé du traité ou de la loi invoqués",
    "legalBasis.date": "Date du traité invoqué",
    "legalBasis.articles": "Articles du traité ou de la loi invoqués",
    "legalBasis.assurance": "Assurance de réciprocité",
    "asset.description": "Description de chaque bien",
    "asset.account": "Numéro de chaque compte à geler ou à confisquer, ou sa banque et son propriétaire",
    "asset.location": "Lieu où se trouve chaque bien",
    "asset.owner": "Propriétaire de chaque bien",
    "asset.value": "Valeur de chaque bien, avec sa monnaie",
    "statement.persons": "Personnes à entendre",
    "statement.capacity": "En quelle qualité chaque personne est entendue",
    "statement.questions": "Questions ou thèmes de l’audition",
    "statement.recording": "Comment la déclaration doit être recueillie et consignée",
    "statement.oath": "Si la déclaration doit être faite sous serment ou par affirmation solennelle",
    "statement.notices": "Droits dont un suspect ou une personne poursuivie doit être avisé avant la déposition",
    "videoHearing.persons": "Personnes à entendre par vidéoconférence",
    "videoHearing.reason": "Pourquoi la personne ne devrait pas ou ne peut pas venir en personne",
    "videoHearing.judicialAuthority": "Désignation de l’autorité judiciaire qui entend par vidéoconférence",
    "videoHearing.conductedBy": "Noms des personnes qui conduisent l’audition par vidéoconférence",
    "videoHearing.timeZone": "Fuseau horaire de l’audition par vidéoconférence",
    "videoHearing.questions": "Questions ou thèmes de l’audition par vidéoconférence",
    "videoHearing.oath": "Si la preuve par vidéoconférence doit être donnée sous serment ou par affirmation solennelle",
    "videoHearing.consentOfAccused": "Consentement d’un suspect ou d’une personne poursuivie à l’audition par vidéoconférence",
    "videoHearing.counsel": "Défenseur à l’audition par vidéoconférence d’un suspect ou d’une personne poursuivie",
    "serviceOfDocuments.addressee": "Nom du destinataire des actes",
    "serviceOfDocuments.address": "Adresse du destinataire des actes",
    "serviceOfDocuments.documents": "Actes à remettre",
    "serviceOfDocuments.relationToCase": "Rapport du destinataire avec l’affaire",
    "serviceOfDocuments.specialForm": "Forme spéciale de remise, décrite",
    "serviceOfDocuments.allowances": "Indemnités et frais d’un témoin ou expert cité",
    "serviceOfDocuments.safeConduct": "Sauf-conduit d’un témoin ou expert cité",
    "searchAndSeizure.place": "Lieu exact de la perquisition",
    "searchAndSeizure.items": "Objets recherchés par la perquisition",
    "searchAndSeizure.grounds": "Faits qui justifient la perquisition",
    "records.period": "Période des documents, sauf si chacun est désigné",
    "records.items": "Documents demandés",
    "records.holder": "Détenteur des documents",
    "freezing.assets": "Biens à geler",
    "freezing.actions": "Actes demandés pour le gel",
    "freezing.link": "Lien entre chaque bien à geler et l’infraction",
    "freezing.order": "Décision de gel d’un tribunal de l’État requérant, ou pourquoi il n’y en a pas encore",
    "freezing.homeOrder": "Décision de gel d’un tribunal de l’État requérant, citée",
    "freezing.riskOfDissipation": "Risque de disparition des biens",
    "freezing.confiscationExpected": "État de la procédure de confiscation, et quand elle est attendue",
    "confiscationEnforcement.orderCopy": "Copie de la décision de confiscation",
    "confiscationEnforcement.extent": "Mesure dans laquelle la décision de confiscation doit être exécutée",
    "confiscationEnforcement.finality": "Certificat du caractère définitif de la décision de confiscation",
    "confiscationEnforcement.thirdPartyNotice": "Avis aux tiers et procès équitable avant la décision de confiscation",
    "confiscationEnforcement.ground": "Si la décision de confiscation repose sur une condamnation",
    "confiscationEnforcement.presence": "Présence de la personne condamnée à la procédure de confiscation",
    "tracingProceeds.startingPoint": "Personne, bien ou parcours connu d’où part la recherche",
    "transferOfDetainedPerson.person": "Personne détenue à transférer",
    "transferOfDetainedPerson.consent": "Consentement de la personne détenue",
    "transferOfDetainedPerson.consentCopy": "Copie du consentement de la personne détenue",
    "transferOfDetainedPerson.returnDate": "Date limite du renvoi de la personne détenue",
    "transferOfDetainedPerson.custody": "Détention et escorte de la personne détenue",
    "transferOfDetainedPerson.immunity": "Immunité de la personne détenue pour des faits antérieurs",
    "voluntaryAppearance.person": "Personne invitée à comparaître",
    "voluntaryAppearance.especiallyNecessary": "Pourquoi la comparution en personne est particulièrement nécessaire",
    "voluntaryAppearance.allowances": "Indemnités et frais approximatifs",
    "voluntaryAppearance.safeConduct": "Sauf-conduit de la personne invitée",
    "subscriberData.identifiers": "Compte, numéro ou adresse dont l’abonné est recherché",
    "subscriberData.provider": "Fournisseur qui détient les données relatives aux abonnés",
    "trafficData.period": "Période des données de trafic",
    "trafficData.identifiers": "Compte, numéro ou adresse dont les données de trafic sont demandées",
    "trafficData.provider": "Fournisseur qui détient les données de trafic",
    "contentData.period": "Période des données de contenu",
    "contentData.identifiers": "Compte dont le contenu est demandé",
    "contentData.provider": "Fournisseur qui détient les données de contenu",
    "preservation.intention": "Intention de demander la divulgation des données conservées",
    "preservation.followUpDate": "Date limite de la demande de divulgation",
    "preservation.identifiers": "Données à conserver",
    "preservation.relationToOffence": "Rapport des données à conserver avec l’infraction",
    "preservation.custodian": "Détenteur ou lieu des données à conserver",
    "preservation.necessity": "Pourquoi la conservation est nécessaire",
    "documentVerification.documents": "Documents à vérifier",
    "documentVerification.particulars": "Nature et numéro, ou copie, de chaque document à vérifier",
    "documentVerification.questions": "Ce qui doit être vérifié",
    "interception.period": "Période de l’interception",
    "interception.duration": "Pourquoi une interception dure plus de trois mois",
    "interception.identifiers": "Numéro, adresse ou compte à intercepter",
    "interception.provider": "Fournisseur de la connexion à intercepter",
    "interception.transmission": "Transmission immédiate, ou enregistrement et transmission ultérieure",
    "interception.necessity": "Pourquoi rien de moins intrusif qu’une interception ne suffit",
    "realTimeTrafficData.period": "Période des données de trafic en temps réel",
    "realTimeTrafficData.duration": "Pourquoi des données de trafic sont recueillies aussi longtemps",
    "realTimeTrafficData.identifiers": "Compte, numéro ou adresse dont les données de trafic sont recueillies",
    "realTimeTrafficData.provider": "Fournisseur qui recueille les données de trafic",
    "realTimeTrafficData.need": "Pourquoi des données de trafic sont nécessaires en temps réel",
    "realTimeTrafficData.userOrLocation": "Ce que l’on sait de l’utilisateur ou du lieu",
    "telephoneHearing.persons": "Personnes à entendre par téléphone",
    "telephoneHearing.capacity": "Témoin ou expert, et non personne poursuivie, pour l’audition par téléphone",
    "telephoneHearing.willing": "Déclaration que la personne accepte d’être entendue par téléphone",
    "telephoneHearing.judicialAuthority": "Nom de l’autorité judiciaire qui entend par téléphone",
    "telephoneHearing.conductedBy": "Noms des personnes qui procèdent à l’audition par téléphone",
    "telephoneHearing.timeZone": "Fuseau horaire de l’audition par téléphone",
    "telephoneHearing.questions": "Questions ou thèmes de l’audition par téléphone",
    "telephoneHearing.oath": "Si la déposition par téléphone doit être faite sous serment ou affirmation",
    "controlledDelivery.goods": "Contenu de l’envoi",
    "controlledDelivery.route": "Itinéraire de l’envoi",
    "controlledDelivery.period": "Moment de la livraison surveillée",
    "controlledDelivery.controlAuthority": "Autorité qui dirige la livraison surveillée",
    "controlledDelivery.handling": "Si les marchandises passent en l’état",
    "controlledDelivery.breakOff": "Quand la livraison surveillée est interrompue",
    "crossBorderSurveillance.target": "Personne ou chose à observer",
    "crossBorderSurveillance.area": "Zone de l’observation",
    "crossBorderSurveillance.period": "Période de l’observation",
    "crossBorderSurveillance.officers": "Agents qui observent",
    "covertInvestigation.task": "Mission des agents infiltrés",
    "covertInvestigation.period": "Période de l’enquête discrète",
    "covertInvestigation.direction": "Qui dirige l’enquête discrète",
    "covertInvestigation.legalStatus": "Statut juridique des agents infiltrés",
    "jointInvestigationTeam.composition": "Proposition de composition de l’équipe",
    "jointInvestigationTeam.teamPurpose": "Objectif précis de l’équipe",
    "jointInvestigationTeam.period": "Durée pour laquelle l’équipe est créée",
    "jointInvestigationTeam.leader": "Responsable de l’équipe",
    "examinationOfObjectsAndSites.place": "Lieu ou objet exact à examiner",
    "examinationOfObjectsAndSites.examination": "Nature de l’examen",
    "examinationOfObjectsAndSites.custody": "Chaîne de conservation de ce qui est examiné",
    "expertEvaluation.questions": "Questions à l’expert",
    "expertEvaluation.material": "Matériel pour l’expert",
    "expertEvaluation.costs": "Qui supporte les frais de l’expert",
    "criminalRecords.persons": "Personne dont le casier judiciaire est demandé",
    "criminalRecords.use": "Affaire pénale pour laquelle l’extrait est nécessaire",
    "locatingPersons.persons": "Personne à localiser ou à identifier",
    "locatingPersons.lastKnown": "Dernières données connues de la personne",
    "emergencyDisclosure.danger": "Faits qui montrent l’urgence vitale",
    "emergencyDisclosure.relationToDanger": "En quoi les données aident dans l’urgence",
    "emergencyDisclosure.identifiers": "Compte, numéro ou adresse dont les données sont demandées en urgence",
    "emergencyDisclosure.provider": "Fournisseur qui détient les données demandées en urgence",
    "emergencyDisclosure.confirmedBy": "Qui confirme l’urgence",
    "emergencyDisclosure.followUpDate": "Date à laquelle la demande ordinaire suit l’urgence",
    "returnOfAssets.assets": "Avoirs à restituer",
    "returnOfAssets.basis": "Fondement de la restitution d’avoirs",
    "returnOfAssets.judgment": "Jugement définitif sur lequel repose la restitution, ou pourquoi il y est renoncé",
    "returnOfAssets.ownership": "Propriété antérieure ou dommage établi",
    "returnOfAssets.victims": "Victimes ou propriétaires antérieurs qui reçoivent les avoirs",
    "boarding.wanted": "Ce que l’État du pavillon est prié de confirmer ou d’autoriser",
    "boarding.vessel": "Navire concerné",
    "boarding.flag": "Pavillon revendiqué par le navire",
    "boarding.position": "Position du navire, avec l’heure",
    "boarding.grounds": "Motifs de soupçonner le navire",
    "boarding.answerBy": "Heure à laquelle une réponse est nécessaire",
    "boarding.offset": "Décalage par rapport à l’UTC de chaque heure",
    "boarding.contact": "Contact à toute heure",
    "boarding.safety": "Sécurité des personnes à bord",
    "vesselMeasures.asked": "Navire, et ce qui est demandé",
    "vesselMeasures.results": "Promesse d’informer l’État du pavillon des résultats",
    "earlierRequest": "Demande antérieure à laquelle celle-ci se rapporte",
    "oralRequest": "Quand et à qui la demande orale a été faite",
    "information": "Les informations transmises",
    "information.useConditions": "Conditions d’utilisation et confidentialité des informations",
    "transfer.reason": "Pourquoi le transfert des poursuites sert la justice",
    "transfer.file": "Le dossier et les preuves",
    "transfer.limitation": "Prescription",
    "transit.confirmation": "Confirmation que la personne doit être remise",
    "transit.surrenderedBy": "État qui remet la personne",
    "transit.route": "Itinéraire du transit",
    "offence.fiscalNature": "Pourquoi une infraction qui pourrait être vue comme fiscale n’est pas un motif de refus",
    "offence.politicalOrMilitaryNature": "Pourquoi une infraction qui pourrait être vue comme politique ou militaire n’est pas un motif de refus",
    "undertakings.noDeathPenalty": "Assurance relative à la peine de mort",
    "extradition.nationalityOption": "Ce qui est proposé si la personne recherchée est ressortissante de l’État requis",
    "extradition.priorDecisions": "Décisions antérieures sur les mêmes faits",
    "extradition.lifeSentenceReview": "Réexamen d’une peine perpétuelle",
    "extradition.competingRequests": "Demandes d’autres États visant la même personne",
    "extradition.candour": "Confirmation que tous les faits pertinents sont exposés",
    "contentData.preservation": "Conservation antérieure des données de contenu, ou pourquoi il n’y en a pas eu",
    "trafficData.preservation": "Conservation antérieure des données de trafic, ou pourquoi il n’y en a pas eu"
  },
  "fields": {
    "byId": "{many, select, yes {Écrivez les identifiants} other {Écrivez l’identifiant}}, comme sous `{list}`{word, select, request {, ou `request` pour la demande elle-même} other {}}.",
    "orWord": "Ou bien un mot : {words}."
  },
  "findings": {
    "cite": "{unverified, select, yes {{instrument} {provision} (à vérifier)} other {{instrument} {provision}}}",
    "undatedList": "{name} (liste non datée)",
    "citeProfile": "{text} ({own, select, yes {votre pack « {pack} » : } other {}}{source}, {dated, select, yes {état au {asOf}} other {sans date}}{unverified, select, yes { ; à vérifier} other {}})"
  },
  "model": {
    "account": {
      "title": "Compte",
      "help": "Un compte, par son numéro ou, s’il n’est pas connu, par ce qui l’identifie.",
      "fields": {
        "bank": {
          "title": "Banque",
          "help": "Nom de la banque."
        },
        "branch": {
          "title": "Agence",
          "help": "Agence et ville."
        },
        "number": {
          "title": "Numéro de compte ou IBAN",
          "help": "Tel que l’écrit la banque."
        },
        "holder": {
          "title": "Titulaire",
          "help": "La personne qui en est titulaire."
        },
        "identifiedBy": {
          "title": "Autrement identifié par",
          "help": "Si ni le numéro ni le titulaire ne sont connus : numéro de carte, référence de virement, numéro de téléphone."
        },
        "relevance": {
          "title": "Pourquoi ce compte",
          "help": "Ce qui le relie aux faits."
        }
      }
    },
    "annex": {
      "title": "Annexe",
      "help": "Une pièce qui accompagne la demande.",
      "fields": {
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé employé dans le projet."
        },
        "label": {
          "title": "Libellé",
          "help": "Tel qu’il sera imprimé, p. ex. `Annex 1`. Numéroté dans l’ordre si rien n’est indiqué."
        },
        "title": {
          "title": "Intitulé",
          "help": "Ce que c’est."
        },
        "kind": {
          "title": "Nature",
          "help": "De quelle sorte de pièce il s’agit.",
          "values": {
            "law": "texte de loi",
            "warrant": "mandat d’arrêt",
            "judgment": "jugement",
            "order": "décision de justice",
            "certificate": "certificat",
            "consent": "déclaration de consentement",
            "document": "document",
            "documentToServe": "acte à remettre",
            "evidence": "élément de preuve",
            "photograph": "photographie ou empreintes digitales",
            "questions": "liste de questions",
            "other": "autre"
          }
        },
        "file": {
          "title": "Fichier",
          "help": "Où se trouve la pièce sur votre disque, par rapport au projet, avec des barres obliques. Non imprimé dans la lettre."
        },
        "pages": {
          "title": "Pages",
          "help": "Nombre de pages."
        },
        "language": {
          "title": "Langue",
          "help": "Langue de la pièce."
        },
        "date": {
          "title": "Date",
          "help": "Date de la pièce."
        },
        "certified": {
          "title": "Copie certifiée conforme",
          "help": "Vrai pour un original ou une copie certifiée conforme."
        }
      }
    },
    "answerToRequested": {
      "title": "Réponse",
      "help": "La réponse à une question que pose le profil de l’État requis.",
      "fields": {
        "question": {
          "title": "Question",
          "help": "Identifiant de la question, tel que le constat ou `rogatory explain` le nomme."
        },
        "answer": {
          "title": "Réponse",
          "help": "Ce qui est répondu ; la réponse peut renvoyer à une annexe."
        }
      }
    },
    "arrestWarrant": {
      "title": "Mandat d’arrêt",
      "help": "Le mandat d’arrêt, ou la décision ayant la même force, qui fonde la demande.",
      "fields": {
        "issuedBy": {
          "title": "Délivré par",
          "help": "Tribunal ou juge."
        },
        "date": {
          "title": "Date",
          "help": "Date de délivrance."
        },
        "reference": {
          "title": "Référence",
          "help": "Numéro du mandat."
        },
        "annex": {
          "title": "Annexe",
          "help": "L’annexe contenant le mandat ou une copie authentifiée."
        },
        "offences": {
          "title": "Délivré pour",
          "help": "Les infractions pour lesquelles il a été délivré. La remise n’est accordée pour aucune autre."
        }
      }
    },
    "asset": {
      "title": "Bien",
      "help": "Biens à rechercher, à geler ou à confisquer : lesquels, où, à qui, de quelle valeur, et leur lien avec l’infraction.",
      "fields": {
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé employé dans le projet."
        },
        "kind": {
          "title": "Nature",
          "help": "De quelle sorte de bien il s’agit.",
          "values": {
            "bankAccount": "compte bancaire",
            "cash": "espèces",
            "realEstate": "immeuble",
            "vehicle": "véhicule",
            "vessel": "navire",
            "companyShares": "parts de société",
            "cryptoAssets": "crypto-actifs",
            "valuables": "objets de valeur",
            "claim": "créance",
            "other": "autre bien"
          }
        },
        "description": {
          "title": "Description",
          "help": "Pour qu’il ne puisse être confondu avec un autre."
        },
        "identifier": {
          "title": "Numéro ou signe distinctif",
          "help": "Numéro de compte ou IBAN, immatriculation, référence au registre foncier, adresse de portefeuille."
        },
        "location": {
          "title": "Lieu",
          "help": "Où il se trouve, ou pourquoi cela n’est pas connu."
        },
        "holder": {
          "title": "Détenu par",
          "help": "Banque, plateforme, registre ou personne qui le détient."
        },
        "owner": {
          "title": "Propriétaire",
          "help": "La personne qui en est propriétaire, ou pourquoi cela n’est pas connu."
        },
        "beneficialOwner": {
          "title": "Bénéficiaire effectif",
          "help": "La personne qui en a réellement la maîtrise, si c’en est une autre."
        },
        "value": {
          "title": "Valeur",
          "help": "Valeur estimée avec la monnaie, ou pourquoi elle n’est pas connue."
        },
        "link": {
          "title": "Lien avec l’infraction",
          "help": "Pourquoi c’est un produit, un instrument ou un bien de valeur équivalente."
        }
      }
    },
    "attendance": {
      "title": "Présence d’un agent",
      "help": "Un agent ou une partie de l’État requérant qui demande à être présent.",
      "fields": {
        "name": {
          "title": "Nom",
          "help": "Qui."
        },
        "function": {
          "title": "Fonction",
          "help": "Leur fonction."
        },
        "reason": {
          "title": "Motif",
          "help": "En quoi cette présence est utile."
        }
      }
    },
    "authority": {
      "title": "Autorité",
      "help": "Un service qui demande, conduit l’affaire ou est prié d’agir : son nom et ce qu’il fait.",
      "fields": {
        "name": {
          "title": "Nom",
          "help": "Le nom officiel complet du service."
        },
        "function": {
          "title": "Fonction",
          "help": "Ce que fait le service dans la procédure, en des termes qu’un lecteur d’un autre système juridique comprend."
        },
        "role": {
          "title": "Nature de l’autorité",
          "help": "De quelle sorte de service il s’agit ; la voie de transmission en dépend.",
          "values": {
            "centralAuthority": "autorité centrale",
            "ministry": "ministère",
            "prosecutor": "ministère public",
            "court": "tribunal",
            "investigatingJudge": "juge d’instruction",
            "police": "police ou autre service d’enquête",
            "diplomaticMission": "mission diplomatique",
            "other": "autre autorité"
          }
        },
        "address": {
          "title": "Adresse postale",
          "help": "Rue, code postal, ville."
        },
        "email": {
          "title": "Courriel",
          "help": "L’adresse du service pour cette affaire."
        },
        "phone": {
          "title": "Téléphone",
          "help": "Avec l’indicatif du pays."
        }
      }
    },
    "bankRecords": {
      "title": "Documents bancaires",
      "help": "Obtenir d’une banque des documents relatifs à des comptes. Le secret bancaire n’est pas un motif de refus selon UNTOC art. 18(8).",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Obtenir d’une banque des documents relatifs à des comptes. Le secret bancaire n’est pas un motif de refus selon UNTOC art. 18(8)."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "accounts": {
          "title": "Comptes",
          "help": "Chaque compte avec la banque, le numéro ou le titulaire, et son importance."
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand les documents sont nécessaires."
        },
        "records": {
          "title": "Catégories de documents",
          "help": "Documents d’ouverture, cartes de signature, relevés, virements, pièces d’identification et du bénéficiaire effectif, correspondance."
        },
        "certification": {
          "title": "Certification souhaitée",
          "help": "Sous quelle forme les copies doivent être certifiées pour faire preuve dans l’État requérant : copies conformes, déclaration sous serment du détenteur, aucune."
        },
        "noNotice": {
          "title": "Pas d’avis au client",
          "help": "Vrai si le client ne doit pas l’apprendre."
        },
        "futureTransactions": {
          "title": "Surveillance des opérations futures",
          "help": "Une mesure à part entière : dites jusqu’à quand et pourquoi."
        }
      }
    },
    "birth": {
      "title": "Naissance",
      "help": "Date et lieu de naissance, aussi précis que possible.",
      "fields": {
        "date": {
          "title": "Date",
          "help": "Jour, mois ou année."
        },
        "place": {
          "title": "Lieu",
          "help": "Ville et région."
        },
        "state": {
          "title": "État",
          "help": "État de naissance ; dans le texte, son code ISO 3166."
        }
      }
    },
    "boarding": {
      "title": "Confirmation de l’immatriculation, arraisonnement et visite d’un navire",
      "help": "Demander à l’État du pavillon de confirmer l’immatriculation d’un navire et d’autoriser l’arraisonnement, la visite et d’autres mesures.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Demander à l’État du pavillon de confirmer l’immatriculation d’un navire et d’autoriser l’arraisonnement, la visite et d’autres mesures."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "wanted": {
          "title": "Ce qui est demandé",
          "help": "Tout ce que l’État du pavillon est prié de confirmer ou d’autoriser.",
          "values": {
            "confirmRegistry": "confirmer l’immatriculation du navire",
            "board": "autoriser l’arraisonnement",
            "search": "autoriser la visite du navire",
            "takeMeasures": "autoriser des mesures à l’égard du navire, des personnes et de la cargaison à bord"
          }
        },
        "answerBy": {
          "title": "Réponse nécessaire avant",
          "help": "Date et heure avec le décalage par rapport à l’UTC, après lesquelles la réponse vient trop tard."
        },
        "vessel": {
          "title": "Navire",
          "help": "Nom, pavillon, numéros, description."
        },
        "position": {
          "title": "Position",
          "help": "Où et quand il a été vu pour la dernière fois, route et vitesse."
        },
        "personsOnBoard": {
          "title": "Personnes à bord",
          "help": "Combien, parmi elles des enfants, et dans quel état, autant que cela est connu."
        },
        "grounds": {
          "title": "Motifs de soupçon",
          "help": "Ce qui permet raisonnablement de soupçonner que le navire sert à l’infraction."
        },
        "measuresIntended": {
          "title": "Mesures envisagées",
          "help": "Ce qui doit être fait si le soupçon se confirme : du navire, de l’équipage, des personnes à bord ; vers quel port."
        },
        "units": {
          "title": "Navires et aéronefs",
          "help": "Quels navires et aéronefs agiraient, et de quel État."
        },
        "contactOnScene": {
          "title": "Contact sur place",
          "help": "Commandant sur place : nom, radio, téléphone satellitaire."
        },
        "contactAtAnyHour": {
          "title": "Contact à toute heure",
          "help": "Service qui reçoit la réponse à toute heure : nom, téléphone, courriel."
        },
        "safety": {
          "title": "Sécurité des personnes à bord",
          "help": "Comment leur sécurité et un traitement humain sont assurés, sans mettre en danger le navire ni sa cargaison."
        }
      }
    },
    "competingRequests": {
      "title": "Demandes d’autres États",
      "help": "Demandes d’autres États visant la même personne, si elles sont connues.",
      "fields": {
        "none": {
          "title": "Aucune connue",
          "help": "Vrai si aucune n’est connue."
        },
        "states": {
          "title": "États",
          "help": "Quels États réclament aussi la personne."
        },
        "statement": {
          "title": "Déclaration",
          "help": "Ce que l’on en sait."
        }
      }
    },
    "confidentiality": {
      "title": "Confidentialité",
      "help": "Si l’existence et le contenu de la demande doivent rester confidentiels, jusqu’où, et pourquoi.",
      "fields": {
        "level": {
          "title": "Niveau",
          "help": "Écrivez `none` si la personne concernée peut être informée.",
          "values": {
            "none": "pas de confidentialité particulière",
            "confidential": "confidentiel",
            "strictlyConfidential": "strictement confidentiel"
          }
        },
        "extent": {
          "title": "Étendue",
          "help": "Ce qui ne doit pas être divulgué, à qui, et jusqu’à quand."
        },
        "reason": {
          "title": "Motif",
          "help": "Ce que la divulgation ferait perdre."
        },
        "useConditions": {
          "title": "Conditions d’utilisation",
          "help": "À quoi l’autre État ne peut utiliser ce qui lui est dit, ou seulement avec un accord."
        }
      }
    },
    "confiscationEnforcement": {
      "title": "Exécution d’une décision de confiscation",
      "help": "Exécuter une décision définitive de confiscation portant sur des biens situés dans l’État requis.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Exécuter une décision définitive de confiscation portant sur des biens situés dans l’État requis."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "order": {
          "title": "Décision",
          "help": "La décision à exécuter."
        },
        "assets": {
          "title": "Biens",
          "help": "Les biens sur lesquels porte l’exécution."
        },
        "disposal": {
          "title": "Sort du produit",
          "help": "Partage, ou restitution aux victimes ou aux propriétaires."
        }
      }
    },
    "confiscationOrder": {
      "title": "Décision de confiscation",
      "help": "La décision à exécuter.",
      "fields": {
        "court": {
          "title": "Tribunal",
          "help": "Quel tribunal."
        },
        "date": {
          "title": "Date",
          "help": "Date de la décision."
        },
        "reference": {
          "title": "Référence",
          "help": "Son numéro."
        },
        "annex": {
          "title": "Copie",
          "help": "L’annexe contenant une copie recevable en justice."
        },
        "finalityCertificate": {
          "title": "Certificat du caractère définitif",
          "help": "L’annexe contenant le certificat."
        },
        "thirdPartyNotice": {
          "title": "Avis aux tiers et procès équitable",
          "help": "Ce qui a été fait pour aviser les tiers de bonne foi et assurer un procès équitable."
        },
        "extent": {
          "title": "Étendue de l’exécution",
          "help": "Dans quelle mesure l’exécution est demandée : quels biens, ou quel montant."
        },
        "ground": {
          "title": "Fondement de la décision",
          "help": "Si la confiscation repose sur une condamnation. Tous les États n’exécutent pas les décisions rendues sans condamnation.",
          "values": {
            "conviction": "fondée sur une condamnation",
            "withoutConviction": "sans condamnation"
          }
        },
        "presence": {
          "title": "Présence à la procédure",
          "help": "Si la personne visée par la décision était présente ; sinon, comment elle a été citée, qui l’a défendue et de quel recours elle dispose."
        },
        "type": {
          "title": "Objet ou valeur",
          "help": "Si la confiscation porte sur des biens désignés ou sur une somme.",
          "values": {
            "object": "confiscation de biens désignés",
            "value": "confiscation d’une somme de valeur équivalente"
          }
        },
        "outstanding": {
          "title": "Montant restant dû",
          "help": "Ce qui reste à recouvrer."
        },
        "outstandingOn": {
          "title": "Date du montant",
          "help": "Jour auquel ce montant a été établi."
        }
      }
    },
    "contact": {
      "title": "Personne de contact",
      "help": "Qui répond aux questions sur la demande, pour qu’une question coûte un appel et non trois mois.",
      "fields": {
        "name": {
          "title": "Nom",
          "help": "Nom de la personne qui connaît l’affaire."
        },
        "function": {
          "title": "Fonction",
          "help": "Leur fonction."
        },
        "email": {
          "title": "Courriel",
          "help": "Adresse directe."
        },
        "phone": {
          "title": "Téléphone",
          "help": "Ligne directe avec l’indicatif du pays."
        },
        "timeZone": {
          "title": "Fuseau horaire",
          "help": "Nom IANA ou décalage par rapport à UTC, pour que l’autre partie appelle à la bonne heure."
        },
        "officeHours": {
          "title": "Heures de bureau",
          "help": "Quand la personne peut être jointe, heure locale."
        },
        "languages": {
          "title": "Langues",
          "help": "Langues dans lesquelles la personne peut être appelée ; dans le texte, leurs codes."
        }
      }
    },
    "contentData": {
      "title": "Données de contenu stockées",
      "help": "Contenu de communications ou fichiers stockés par un fournisseur. La catégorie la plus intrusive : le lien de chaque compte avec l’infraction est décisif.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Contenu de communications ou fichiers stockés par un fournisseur. La catégorie la plus intrusive : le lien de chaque compte avec l’infraction est décisif."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "provider": {
          "title": "Fournisseur",
          "help": "Nom et adresse du fournisseur de services."
        },
        "providerState": {
          "title": "État du fournisseur",
          "help": "L’État, si ce n’est pas l’État requis ; dans le texte, son code ISO 3166."
        },
        "identifiers": {
          "title": "Identifiants",
          "help": "Chaque compte, numéro ou adresse."
        },
        "dataClasses": {
          "title": "Catégories de données",
          "help": "Ce qui est demandé exactement."
        },
        "preservationReference": {
          "title": "Référence de la conservation",
          "help": "Référence d’une conservation antérieure."
        },
        "notPreservedReason": {
          "title": "Pourquoi rien n’a été conservé",
          "help": "Si aucune conservation n’a été demandée auparavant."
        },
        "noNotice": {
          "title": "Pas d’avis à l’utilisateur",
          "help": "Vrai si l’utilisateur ne doit pas l’apprendre."
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand."
        }
      }
    },
    "controlledDelivery": {
      "title": "Livraison surveillée",
      "help": "Laisser un envoi suspect entrer dans l’État requis, le traverser ou en sortir sous les yeux de ses autorités, pour atteindre ceux qui se trouvent derrière.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Laisser un envoi suspect entrer dans l’État requis, le traverser ou en sortir sous les yeux de ses autorités, pour atteindre ceux qui se trouvent derrière."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "goods": {
          "title": "Marchandises",
          "help": "Ce que contient l’envoi, en quelle quantité et dans quel emballage."
        },
        "consignment": {
          "title": "Envoi",
          "help": "À quoi on le reconnaît : conteneur, lettre de transport, scellé, plaque."
        },
        "handling": {
          "title": "État des marchandises",
          "help": "Si elles passent en l’état, ou sont remplacées par quelque chose d’inoffensif.",
          "values": {
            "intact": "laisser passer en l’état",
            "partlyReplaced": "laisser passer après en avoir retiré ou remplacé une partie",
            "replaced": "laisser passer après avoir tout retiré ou remplacé"
          }
        },
        "transport": {
          "title": "Moyen de transport",
          "help": "Véhicule, navire ou vol, transporteur et conducteur."
        },
        "route": {
          "title": "Itinéraire",
          "help": "Étape par étape : lieu, point de passage de la frontière, jour et heure prévus avec le décalage par rapport à l’UTC ; où l’envoi doit être surveillé et remis."
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand l’opération doit avoir lieu."
        },
        "controlAuthority": {
          "title": "Autorité qui dirige",
          "help": "Qui dirige l’opération dans l’État requérant, joignable à toute heure ; dans l’État requis, ses propres autorités la dirigent."
        },
        "officers": {
          "title": "Agents",
          "help": "Agents de l’État requérant qui doivent être présents, avec leur service."
        },
        "arrests": {
          "title": "Arrestations et saisie",
          "help": "Quand, où et par qui les personnes doivent être arrêtées et les marchandises saisies."
        },
        "prosecution": {
          "title": "Quel État poursuit",
          "help": "Quel État doit poursuivre qui, lorsque les deux le pourraient."
        },
        "evidenceHandling": {
          "title": "Preuves",
          "help": "Comment le déroulement est consigné, et comment échantillons et marchandises sont conservés et envoyés."
        },
        "breakOff": {
          "title": "Quand elle est interrompue",
          "help": "Quand l’opération prend fin plus tôt : envoi perdu de vue, danger pour la vie, changement d’itinéraire ; qui en décide."
        },
        "costs": {
          "title": "Frais",
          "help": "Qui supporte quels frais de l’opération."
        }
      }
    },
    "covertInvestigation": {
      "title": "Enquête discrète",
      "help": "Enquêter par des agents intervenant sous couverture ou sous une fausse identité. Chaque cas est convenu entre les États ; la demande dit donc ce qu’il faut pour l’accord. Les identités véritables n’y figurent jamais.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Enquêter par des agents intervenant sous couverture ou sous une fausse identité. Chaque cas est convenu entre les États ; la demande dit donc ce qu’il faut pour l’accord. Les identités véritables n’y figurent jamais."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "task": {
          "title": "Mission",
          "help": "Ce que l’agent infiltré doit faire et apprendre, et où cela s’arrête."
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand."
        },
        "area": {
          "title": "Zone",
          "help": "Où dans l’État requis."
        },
        "officers": {
          "title": "Agents",
          "help": "Combien, de quel État et de quel service, sous quel nom connu de l’État requis. Aucune identité véritable."
        },
        "direction": {
          "title": "Direction et contrôle",
          "help": "Qui dirige les agents dans chaque État, avec un numéro de téléphone joignable à toute heure."
        },
        "legalStatus": {
          "title": "Statut juridique",
          "help": "Ce que les agents peuvent faire qui serait autrement punissable, et leur responsabilité."
        },
        "protection": {
          "title": "Protection",
          "help": "Comment l’identité et la sécurité des agents sont protégées, aussi lors d’un procès."
        },
        "evidenceUse": {
          "title": "Usage comme preuve",
          "help": "Comment ce qu’ils apprennent doit être consigné et présenté au tribunal."
        },
        "costs": {
          "title": "Frais",
          "help": "Qui supporte quels frais."
        }
      }
    },
    "criminalRecords": {
      "title": "Casier judiciaire",
      "help": "Obtenir un extrait du casier judiciaire de l’État requis, et des renseignements sur des condamnations, pour une affaire pénale.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Obtenir un extrait du casier judiciaire de l’État requis, et des renseignements sur des condamnations, pour une affaire pénale."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "certification": {
          "title": "Certification souhaitée",
          "help": "Sous quelle forme les copies doivent être certifiées pour faire preuve dans l’État requérant : copies conformes, déclaration sous serment du détenteur, aucune."
        },
        "use": {
          "title": "Pour quoi c’est nécessaire",
          "help": "Pour quoi l’extrait est nécessaire dans cette affaire pénale."
        },
        "extent": {
          "title": "Étendue",
          "help": "Ce qui est demandé.",
          "values": {
            "extract": "extrait du casier judiciaire",
            "full": "toutes les inscriptions, aussi celles qui ne figurent plus dans un extrait ordinaire",
            "judgments": "extrait, avec copies des jugements"
          }
        },
        "fingerprints": {
          "title": "Empreintes digitales",
          "help": "L’annexe contenant des empreintes, si le nom seul peut ne pas suffire."
        }
      }
    },
    "crossBorderSurveillance": {
      "title": "Observation transfrontalière",
      "help": "Permettre à des agents de l’État requérant de continuer à observer une personne sur le territoire de l’État requis, ou la faire observer par ses propres agents.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Permettre à des agents de l’État requérant de continuer à observer une personne sur le territoire de l’État requis, ou la faire observer par ses propres agents."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "objects": {
          "title": "Véhicules et choses",
          "help": "Ce qui est observé à côté ou à la place de personnes : plaques, navires, envois."
        },
        "area": {
          "title": "Zone",
          "help": "Où dans l’État requis : lieux, routes, point de passage prévu de la frontière."
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand l’observation doit durer."
        },
        "crossedAt": {
          "title": "Frontière franchie le",
          "help": "S’il n’était pas possible de demander avant : quand la frontière a été franchie. L’autorité désignée est avertie aussitôt ; sans autorisation, l’observation prend fin après cinq heures."
        },
        "officers": {
          "title": "Agents",
          "help": "Nombre d’agents, leur service et celui qui les dirige, avec un numéro de téléphone."
        },
        "weapons": {
          "title": "Armes",
          "help": "Si des armes de service sont portées, et pour quoi elles peuvent servir."
        },
        "technicalMeans": {
          "title": "Moyens techniques",
          "help": "Caméras, dispositifs de localisation : ce qui doit être utilisé, et où la loi de l’État requis peut exiger une décision."
        },
        "powers": {
          "title": "Pouvoirs",
          "help": "Ce que les agents peuvent faire : ni entrée dans les domiciles, ni arrestation, ou ce qui est demandé d’autre."
        },
        "designatedAuthority": {
          "title": "Autorité désignée",
          "help": "Quelle autorité de l’État requis a été désignée pour de telles demandes."
        },
        "report": {
          "title": "Rapport",
          "help": "À qui les agents rendent compte après l’opération, et quand."
        }
      }
    },
    "documentToServe": {
      "title": "Acte à remettre",
      "help": "Un acte.",
      "fields": {
        "title": {
          "title": "Intitulé",
          "help": "Ce que c’est."
        },
        "annex": {
          "title": "Annexe",
          "help": "L’annexe contenant l’acte."
        },
        "date": {
          "title": "Date de l’acte",
          "help": "Sa date."
        },
        "legalEffect": {
          "title": "Effet",
          "help": "Ce qui découle de la remise : délais, obligation de comparaître."
        }
      }
    },
    "documentToVerify": {
      "title": "Document à vérifier",
      "help": "Un document de voyage ou d’identité délivré, ou présenté comme délivré, par l’État requis.",
      "fields": {
        "type": {
          "title": "Nature du document",
          "help": "Passeport, carte d’identité, visa, titre de séjour."
        },
        "number": {
          "title": "Numéro",
          "help": "Tel qu’imprimé."
        },
        "state": {
          "title": "Délivré par",
          "help": "État indiqué comme émetteur."
        },
        "inNameOf": {
          "title": "Au nom de",
          "help": "Nom et données tels qu’imprimés."
        },
        "issuedOn": {
          "title": "Délivré le",
          "help": "Date de délivrance telle qu’imprimée."
        },
        "annex": {
          "title": "Copie",
          "help": "L’annexe contenant une copie."
        },
        "doubts": {
          "title": "Doutes",
          "help": "Ce qui le rend suspect."
        },
        "person": {
          "title": "Personne",
          "help": "La personne sur qui il a été trouvé."
        }
      }
    },
    "documentVerification": {
      "title": "Vérification de documents de voyage ou d’identité",
      "help": "Confirmer dans un délai raisonnable si des documents délivrés, ou présentés comme délivrés, au nom de l’État requis sont authentiques et valables.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Confirmer dans un délai raisonnable si des documents délivrés, ou présentés comme délivrés, au nom de l’État requis sont authentiques et valables."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "documents": {
          "title": "Documents",
          "help": "Chaque document."
        },
        "questions": {
          "title": "Ce qui doit être vérifié",
          "help": "Authentique, valablement délivré, à qui, déclaré perdu ou volé."
        }
      }
    },
    "domesticOrder": {
      "title": "Décision judiciaire de l’État requérant",
      "help": "La décision qui autorise la mesure dans l’État requérant.",
      "fields": {
        "issuedBy": {
          "title": "Rendue par",
          "help": "Tribunal ou juge."
        },
        "date": {
          "title": "Date",
          "help": "Date de la décision."
        },
        "reference": {
          "title": "Référence",
          "help": "Son numéro."
        },
        "annex": {
          "title": "Annexe",
          "help": "L’annexe contenant une copie."
        }
      }
    },
    "electronicIdentifier": {
      "title": "Identifiant",
      "help": "Un compte, un numéro ou une adresse, aussi précis que possible.",
      "fields": {
        "value": {
          "title": "Identifiant",
          "help": "Nom de compte, numéro de téléphone, courriel, adresse IP, nom de domaine, numéro d’appareil."
        },
        "at": {
          "title": "Moment",
          "help": "Pour une adresse IP : l’heure exacte avec le décalage par rapport à UTC."
        },
        "port": {
          "title": "Port",
          "help": "Port source, lorsque plusieurs partagent une adresse."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi ce compte."
        },
        "factSources": {
          "title": "Comment on le sait",
          "help": "Source de chaque fait."
        },
        "latestActivity": {
          "title": "Dernière activité connue",
          "help": "Date de la dernière activité connue."
        }
      }
    },
    "elementEvidence": {
      "title": "Ce qui le montre",
      "help": "Le fait ou la preuve qui montre l’élément.",
      "fields": {
        "event": {
          "title": "Fait",
          "help": "Le fait, dans l’exposé des faits."
        },
        "note": {
          "title": "Comment",
          "help": "Ce qui montre l’élément, en une phrase."
        }
      }
    },
    "emergencyDisclosure": {
      "title": "Divulgation de données en cas d’urgence vitale",
      "help": "Obtenir aussitôt d’un fournisseur de services des données stockées, parce que la vie ou la sécurité d’une personne est en danger. La demande ordinaire suit.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Obtenir aussitôt d’un fournisseur de services des données stockées, parce que la vie ou la sécurité d’une personne est en danger. La demande ordinaire suit."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "provider": {
          "title": "Fournisseur",
          "help": "Nom et adresse du fournisseur de services."
        },
        "providerState": {
          "title": "État du fournisseur",
          "help": "L’État, si ce n’est pas l’État requis ; dans le texte, son code ISO 3166."
        },
        "identifiers": {
          "title": "Identifiants",
          "help": "Chaque compte, numéro ou adresse."
        },
        "dataClasses": {
          "title": "Catégories de données",
          "help": "Ce qui est demandé exactement."
        },
        "noNotice": {
          "title": "Pas d’avis à l’utilisateur",
          "help": "Vrai si l’utilisateur ne doit pas l’apprendre."
        },
        "danger": {
          "title": "Faits qui montrent le danger",
          "help": "Ce qui est arrivé, à qui, et pourquoi il existe un risque imminent pour la vie ou la sécurité."
        },
        "relationToDanger": {
          "title": "En quoi les données aident",
          "help": "Ce que les données ont à voir avec le danger."
        },
        "confirmedBy": {
          "title": "Confirmé par",
          "help": "Qui confirme que l’urgence est réelle : nom, fonction et un numéro de téléphone joignable à toute heure."
        },
        "period": {
          "title": "Période",
          "help": "Données de quand à quand."
        },
        "followUpDate": {
          "title": "Demande suit le",
          "help": "Jour pour lequel la demande ordinaire suit."
        }
      }
    },
    "event": {
      "title": "Fait",
      "help": "Un fait isolé : quand, où, quoi, qui, et comment on le sait.",
      "fields": {
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé employé dans le projet."
        },
        "date": {
          "title": "Date",
          "help": "Jour, mois ou année, aussi précis que possible."
        },
        "until": {
          "title": "Jusqu’au",
          "help": "Dernier jour, si cela a duré plus longtemps."
        },
        "place": {
          "title": "Lieu",
          "help": "Où cela s’est passé."
        },
        "state": {
          "title": "État",
          "help": "État où cela s’est passé ; dans le texte, son code ISO 3166."
        },
        "what": {
          "title": "Ce qui s’est passé",
          "help": "Une ou quelques phrases."
        },
        "persons": {
          "title": "Personnes",
          "help": "Les personnes qui y ont pris part."
        },
        "amount": {
          "title": "Montant",
          "help": "Argent qui a changé de mains, le cas échéant."
        },
        "source": {
          "title": "Source",
          "help": "Comment on le sait."
        }
      }
    },
    "examinationOfObjectsAndSites": {
      "title": "Examen d’objets et visite de lieux",
      "help": "Voir, mesurer, photographier une chose ou un lieu dans l’État requis et y prélever des échantillons.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Voir, mesurer, photographier une chose ou un lieu dans l’État requis et y prélever des échantillons."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "questions": {
          "title": "Questions",
          "help": "Les questions à poser, une entrée chacune."
        },
        "objects": {
          "title": "Objets",
          "help": "Chaque objet, de sorte qu’il ne puisse être confondu avec un autre."
        },
        "examination": {
          "title": "Nature de l’examen",
          "help": "Ce qui doit être fait : inspection, mesures, photographies, échantillons, extraction de données."
        },
        "experts": {
          "title": "Experts présents",
          "help": "Experts de l’État requérant qui doivent être présents, avec leur fonction."
        },
        "samples": {
          "title": "Échantillons",
          "help": "Quels échantillons sont prélevés, combien, et où ils vont."
        },
        "destructiveTests": {
          "title": "Essais destructifs",
          "help": "Si l’objet peut être modifié ou consommé.",
          "values": {
            "no": "aucun essai qui modifie ou consomme l’objet",
            "afterConsent": "seulement après accord de l’autorité requérante",
            "yes": "admis si nécessaire"
          }
        },
        "custody": {
          "title": "Chaîne de conservation",
          "help": "Comment l’objet, le lieu et les échantillons sont conservés, scellés et consignés."
        }
      }
    },
    "expertEvaluation": {
      "title": "Expertise",
      "help": "Faire examiner du matériel par un expert dans l’État requis et lui faire répondre par écrit à des questions.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Faire examiner du matériel par un expert dans l’État requis et lui faire répondre par écrit à des questions."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "questions": {
          "title": "Questions",
          "help": "Les questions à poser, une entrée chacune."
        },
        "material": {
          "title": "Matériel",
          "help": "Ce qui est remis à l’expert, et ce qui se trouve déjà sur place."
        },
        "custody": {
          "title": "Garde du matériel",
          "help": "Comment le matériel est conservé, envoyé et rendu, et qui en répond."
        },
        "method": {
          "title": "Méthode ou norme",
          "help": "Selon quelle méthode ou norme, si elle importe à votre tribunal."
        },
        "expert": {
          "title": "Expert",
          "help": "Qui est proposé, ou quelle qualification est nécessaire."
        },
        "independence": {
          "title": "Indépendance",
          "help": "Ce que l’expert doit déclarer : aucun intérêt dans l’affaire, serment ou affirmation."
        },
        "reportLanguage": {
          "title": "Langue du rapport",
          "help": "En quelle langue le rapport est nécessaire."
        },
        "reportBy": {
          "title": "Rapport pour le",
          "help": "Jour pour lequel le rapport est nécessaire."
        },
        "costs": {
          "title": "Frais",
          "help": "Les honoraires d’experts sont souvent des frais extraordinaires : qui les supporte, jusqu’à quel montant."
        }
      }
    },
    "extradition": {
      "title": "Extradition",
      "help": "Qui est recherché, pourquoi, sur quelle décision, et à quelle fin la remise est demandée.",
      "fields": {
        "person": {
          "title": "Personne recherchée",
          "help": "La personne dont la remise est demandée."
        },
        "status": {
          "title": "Statut",
          "help": "Personne poursuivie, condamnée, ou déclarée coupable sans peine encore prononcée.",
          "values": {
            "accused": "personne poursuivie, aux fins de jugement",
            "convicted": "personne condamnée à une peine, aux fins d’exécution",
            "convictedNotSentenced": "personne déclarée coupable, peine non encore prononcée"
          }
        },
        "warrant": {
          "title": "Mandat d’arrêt",
          "help": "Le mandat d’arrêt."
        },
        "judgment": {
          "title": "Jugement",
          "help": "La condamnation."
        },
        "sentence": {
          "title": "Peine",
          "help": "Ce qui a été prononcé et ce qui reste."
        },
        "intentionToSentence": {
          "title": "Intention de prononcer une peine",
          "help": "Pour une personne déclarée coupable sans peine encore prononcée : qu’une peine sera prononcée."
        },
        "trial": {
          "title": "Présence au procès",
          "help": "Pour un jugement : si la personne était présente."
        },
        "evidence": {
          "title": "Résumé des preuves",
          "help": "Ce qui appuie l’accusation, au niveau qu’exige l’État requis : aucun, motifs raisonnables, cause probable ou commencement de preuve."
        },
        "jurisdiction": {
          "title": "Compétence",
          "help": "Pourquoi l’État requérant est compétent, surtout si le comportement a eu lieu à l’étranger."
        },
        "location": {
          "title": "Lieu probable",
          "help": "Où l’on croit que se trouve la personne."
        },
        "seizureOfProperty": {
          "title": "Biens à saisir et à remettre",
          "help": "Objets trouvés en possession de la personne, pouvant servir de preuve ou provenir de l’infraction."
        },
        "nationality": {
          "title": "Nationalité de l’État requis",
          "help": "Si la personne la possède, ce qui est offert : renvoi pour subir la peine, ou demande de poursuites."
        },
        "priorDecisions": {
          "title": "Décisions antérieures",
          "help": "Ne bis in idem."
        },
        "competingRequests": {
          "title": "Demandes d’autres États",
          "help": "Si elles sont connues."
        },
        "lifeSentenceReview": {
          "title": "Réexamen d’une peine perpétuelle",
          "help": "Si une peine perpétuelle est possible : quand et comment elle est réexaminée."
        },
        "humanitarian": {
          "title": "Santé, âge, famille",
          "help": "Faits que l’État requis pourrait devoir apprécier."
        },
        "provisional": {
          "title": "Arrestation provisoire",
          "help": "Pour une demande d’arrestation provisoire."
        },
        "candour": {
          "title": "Tous les faits importants sont exposés",
          "help": "Vrai : rien de connu en faveur de la personne n’est omis."
        },
        "transit": {
          "title": "Transit",
          "help": "Pour une demande de transit."
        }
      }
    },
    "extraditionRequest": {
      "title": "Demande d’extradition",
      "help": "Demande à un autre État de remettre une personne pour qu’elle soit poursuivie ou pour l’exécution d’une peine.",
      "fields": {
        "kind": {
          "title": "Type",
          "help": "Une demande d’extradition."
        },
        "extradition": {
          "title": "Extradition",
          "help": "Qui est recherché, pourquoi, sur quelle décision."
        }
      }
    },
    "facts": {
      "title": "Faits",
      "help": "Un exposé sommaire des faits pertinents. Inutile lorsque la demande ne porte que sur la remise d’actes.",
      "fields": {
        "inBrief": {
          "title": "En bref",
          "help": "Pour un long exposé des faits : l’affaire en quelques phrases, pour qui décide à qui la demande est confiée."
        },
        "summary": {
          "title": "Exposé",
          "help": "Qui a fait quoi, quand, où, comment, et comment on le sait : récit simple, sans abréviations que seuls vos collègues connaissent."
        },
        "events": {
          "title": "Chronologie des faits",
          "help": "Les faits sous forme de liste datée."
        },
        "pictures": {
          "title": "Schémas",
          "help": "Schémas tirés du projet et joints à la lettre : les faits dans l’ordre chronologique ; qui possède, détient ou représente quoi, et les sommes d’argent. Rien n’y figure qui ne soit dans un champ ou un renvoi explicite.",
          "values": {
            "timeline": "chronologie des faits",
            "chart": "schéma des personnes, des biens et des sommes d’argent"
          }
        }
      }
    },
    "freezing": {
      "title": "Gel ou saisie de biens",
      "help": "Mettre des biens en sûreté afin qu’ils puissent être confisqués plus tard.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Mettre des biens en sûreté afin qu’ils puissent être confisqués plus tard."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "assets": {
          "title": "Biens",
          "help": "Les biens à geler ou à saisir."
        },
        "actions": {
          "title": "Actes demandés",
          "help": "Ce qu’il faut faire de chaque bien."
        },
        "riskOfDissipation": {
          "title": "Risque de perte",
          "help": "Pourquoi les biens disparaîtraient autrement."
        },
        "whyNoOrder": {
          "title": "Pourquoi il n’y a pas encore de décision",
          "help": "S’il n’existe pas de décision dans l’État requérant : pourquoi, et ce qui est prévu."
        },
        "confiscationExpected": {
          "title": "Confiscation envisagée",
          "help": "Pour quel motif, à quel stade et quand."
        },
        "until": {
          "title": "Jusqu’au",
          "help": "Pour quelle durée le gel est d’abord demandé."
        },
        "thirdParties": {
          "title": "Tiers",
          "help": "Qui d’autre peut avoir des droits sur les biens."
        }
      }
    },
    "identityDocument": {
      "title": "Document d’identité ou de voyage",
      "help": "Un passeport, une carte d’identité, un titre de séjour ou une pièce semblable.",
      "fields": {
        "type": {
          "title": "Nature du document",
          "help": "De quel document il s’agit.",
          "values": {
            "passport": "passeport",
            "identityCard": "carte d’identité",
            "residencePermit": "titre de séjour",
            "visa": "visa",
            "drivingLicence": "permis de conduire",
            "seamansBook": "livret de marin",
            "laissezPasser": "laissez-passer",
            "other": "autre document"
          }
        },
        "number": {
          "title": "Numéro",
          "help": "Comme imprimé sur le document."
        },
        "state": {
          "title": "Délivré par",
          "help": "État indiqué comme émetteur sur le document."
        },
        "issuedOn": {
          "title": "Délivré le",
          "help": "Date de délivrance."
        },
        "expiresOn": {
          "title": "Valable jusqu’au",
          "help": "Date d’expiration."
        }
      }
    },
    "interception": {
      "title": "Interception de télécommunications",
      "help": "Écouter, lire et enregistrer des communications pendant qu’elles ont lieu, avec les données de connexion. Une des mesures les plus graves : de nombreux tribunaux ne l’ordonnent que pour des infractions graves et lorsque rien de moins intrusif ne suffit.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Écouter, lire et enregistrer des communications pendant qu’elles ont lieu, avec les données de connexion. Une des mesures les plus graves : de nombreux tribunaux ne l’ordonnent que pour des infractions graves et lorsque rien de moins intrusif ne suffit."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "identifiers": {
          "title": "Identifiants",
          "help": "Chaque compte, numéro ou adresse."
        },
        "provider": {
          "title": "Fournisseur",
          "help": "Nom et adresse du fournisseur de services."
        },
        "providerState": {
          "title": "État du fournisseur",
          "help": "L’État, si ce n’est pas l’État requis ; dans le texte, son code ISO 3166."
        },
        "noNotice": {
          "title": "Pas d’avis à l’utilisateur",
          "help": "Vrai si l’utilisateur ne doit pas l’apprendre."
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand les communications doivent être interceptées. Aucun tribunal ne l’ordonne sans terme."
        },
        "transmission": {
          "title": "Transmission",
          "help": "Si les communications doivent être transmises immédiatement, ou enregistrées et envoyées plus tard.",
          "values": {
            "live": "transmission immédiate",
            "recorded": "enregistrement et transmission ultérieure du résultat"
          }
        },
        "transcript": {
          "title": "Transcription et décodage",
          "help": "Si les enregistrements doivent être transcrits, traduits, décodés ou déchiffrés, et en quelle langue."
        },
        "necessity": {
          "title": "Pourquoi rien de moins intrusif ne suffit",
          "help": "Quels autres moyens ont été essayés, et pourquoi ils ne suffisent pas."
        },
        "seriousness": {
          "title": "Gravité de l’infraction",
          "help": "Ce qui rend l’infraction assez grave : peine maximale, nombre de victimes, danger pour la vie."
        },
        "privilege": {
          "title": "Communications protégées",
          "help": "Comment traiter les conversations avec un avocat, un médecin ou d’autres personnes tenues au secret."
        },
        "technicalContact": {
          "title": "Contact technique",
          "help": "Qui reçoit les enregistrements ou la transmission en direct : nom, téléphone, courriel."
        }
      }
    },
    "jointInvestigationTeam": {
      "title": "Équipe commune d’enquête",
      "help": "Créer, avec l’État requis, une équipe avec un objectif précis et pour une durée limitée. La demande propose sa composition ; les conditions figurent dans un accord.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Créer, avec l’État requis, une équipe avec un objectif précis et pour une durée limitée. La demande propose sa composition ; les conditions figurent dans un accord."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "teamPurpose": {
          "title": "Objectif de l’équipe",
          "help": "L’objectif précis : quels faits, quelles personnes, quelles enquêtes dans quels États."
        },
        "period": {
          "title": "Période",
          "help": "Pour combien de temps l’équipe est d’abord créée."
        },
        "composition": {
          "title": "Composition proposée",
          "help": "Qui vous proposez : pour chaque État les services, le responsable, les membres."
        },
        "places": {
          "title": "Lieux de travail",
          "help": "Dans quels États et quels lieux l’équipe doit travailler."
        },
        "reason": {
          "title": "Pourquoi une équipe",
          "help": "Pourquoi les enquêtes doivent être menées ensemble plutôt que par des demandes séparées."
        },
        "languages": {
          "title": "Langues de travail",
          "help": "Dans quelles langues l’équipe travaille."
        },
        "evidenceRules": {
          "title": "Règles de preuve",
          "help": "Selon quelle loi les preuves sont recueillies, et comment elles sont partagées."
        },
        "dataProtectionRules": {
          "title": "Protection des données",
          "help": "Comment les données personnelles sont protégées et utilisées."
        },
        "liability": {
          "title": "Responsabilité",
          "help": "Qui répond des dommages et des infractions des membres détachés."
        },
        "disclosure": {
          "title": "Communication",
          "help": "Ce qui doit être communiqué à la défense dans chaque État, et ce qui est dit au public."
        },
        "costs": {
          "title": "Frais",
          "help": "Qui supporte quels frais."
        },
        "draftAgreement": {
          "title": "Projet d’accord",
          "help": "L’annexe contenant votre projet d’accord."
        }
      }
    },
    "judgment": {
      "title": "Jugement",
      "help": "La condamnation sur laquelle repose la demande, et son caractère exécutoire.",
      "fields": {
        "court": {
          "title": "Tribunal",
          "help": "Quel tribunal."
        },
        "date": {
          "title": "Date",
          "help": "Date du jugement."
        },
        "reference": {
          "title": "Référence",
          "help": "Numéro du jugement."
        },
        "annex": {
          "title": "Annexe",
          "help": "L’annexe contenant le jugement ou une copie authentifiée."
        },
        "final": {
          "title": "Définitif",
          "help": "Vrai si aucun recours ordinaire n’est plus ouvert."
        },
        "enforceable": {
          "title": "Exécutoire",
          "help": "Vrai s’il peut être exécuté dès maintenant."
        },
        "offences": {
          "title": "Condamnation pour",
          "help": "Les infractions dont il déclare la personne coupable. La remise n’est accordée pour aucune autre."
        }
      }
    },
    "scopePoint": {
      "title": "Point du champ d’application",
      "help": "Ce dont il dépend que l’instrument couvre l’affaire, et ce qui le montre : pour l’entraide au titre de la Convention contre la criminalité transnationale organisée, des motifs raisonnables de le soupçonner suffisent.",
      "fields": {
        "point": {
          "title": "Point",
          "help": "Le point en quelques mots, ou son identifiant : ce qui rend l’infraction transnationale, ou le groupe un groupe criminel organisé."
        },
        "shownBy": {
          "title": "Montré par",
          "help": "Faits qui le montrent."
        }
      }
    },
    "legalBasis": {
      "title": "Base juridique",
      "help": "Un traité, une loi ou une assurance sur lesquels repose la demande, avec les articles invoqués.",
      "fields": {
        "instrument": {
          "title": "Instrument",
          "help": "Son identifiant. `bilateral`, `domestic-law` et `reciprocity` ont besoin des champs ci-dessous."
        },
        "title": {
          "title": "Intitulé complet",
          "help": "Intitulé officiel d’un traité bilatéral ou d’une loi interne."
        },
        "date": {
          "title": "Date",
          "help": "Date de signature du traité, ou de la loi."
        },
        "articles": {
          "title": "Articles invoqués",
          "help": "Numéros des articles, sans le mot « article »."
        },
        "scope": {
          "title": "Champ d’application",
          "help": "Pourquoi l’instrument couvre l’affaire, point par point : pour la Convention contre la criminalité transnationale organisée et ses Protocoles, ce qui rend l’infraction transnationale et le groupe un groupe criminel organisé."
        },
        "assurance": {
          "title": "Assurance de réciprocité",
          "help": "Pour `reciprocity` : ce que l’État requérant assure qu’il ferait sur une demande semblable."
        },
        "note": {
          "title": "Remarque",
          "help": "Réserves, déclarations ou entrée en vigueur entre les deux États, avec la date de votre vérification."
        }
      }
    },
    "limitation": {
      "title": "Prescription",
      "help": "Quand l’infraction ou la peine se prescrit, et qu’elle n’est pas prescrite.",
      "fields": {
        "provision": {
          "title": "Disposition",
          "help": "La loi sur la prescription."
        },
        "statement": {
          "title": "Déclaration",
          "help": "Que l’infraction n’est pas prescrite, et pourquoi."
        },
        "lapsesOn": {
          "title": "Prescription acquise le",
          "help": "Jour où le délai prend fin, lorsqu’il peut être calculé."
        }
      }
    },
    "locatingPersons": {
      "title": "Localisation ou identification d’une personne",
      "help": "Découvrir où une personne se trouve dans l’État requis, ou qui elle est.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Découvrir où une personne se trouve dans l’État requis, ou qui elle est."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "aim": {
          "title": "But",
          "help": "Ce qui doit être découvert.",
          "values": {
            "whereabouts": "découvrir où se trouve la personne",
            "identity": "découvrir qui est la personne",
            "both": "découvrir qui est la personne et où elle se trouve"
          }
        },
        "lastKnown": {
          "title": "Dernières données connues",
          "help": "Derniers adresse, travail, téléphone, véhicule, proches connus, avec le jour où chacun a été connu."
        },
        "traces": {
          "title": "Traces d’identification",
          "help": "Pour une personne inconnue : empreintes digitales, profil génétique, numéros de téléphone, comptes, signalement."
        },
        "photograph": {
          "title": "Photographie",
          "help": "L’annexe contenant une photographie."
        },
        "whenFound": {
          "title": "Quand la personne est trouvée",
          "help": "Ce qui doit être fait alors, et ce qui ne doit pas l’être : seulement une réponse, aucun contact, aucune arrestation."
        },
        "noNotice": {
          "title": "Aucun avis à la personne",
          "help": "Vrai si la personne ne doit pas en être informée."
        },
        "stepsTaken": {
          "title": "Démarches déjà effectuées",
          "help": "Recherches dans les sources ouvertes et par les canaux policiers, avec leurs références : elles répondent souvent plus tôt."
        }
      }
    },
    "mlaRequest": {
      "title": "Demande d’entraide judiciaire",
      "help": "Demande à un autre État des preuves, une remise d’actes, une saisie ou une autre assistance dans une affaire pénale.",
      "fields": {
        "rogatory": {
          "title": "Version du format",
          "help": "Toujours 1."
        },
        "kind": {
          "title": "Type",
          "help": "Une demande d’entraide judiciaire."
        },
        "reference": {
          "title": "Référence",
          "help": "Votre numéro de référence : la réponse le portera."
        },
        "date": {
          "title": "Date",
          "help": "Date de la demande. Les constatations qui comparent des dates en dépendent."
        },
        "status": {
          "title": "Statut",
          "help": "Tant que c’est un projet, les lacunes sont signalées comme choses à faire ; une fois définitif, comme erreurs.",
          "values": {
            "draft": "projet",
            "final": "définitif, prêt à signer"
          }
        },
        "requesting": {
          "title": "État requérant",
          "help": "Qui demande."
        },
        "requested": {
          "title": "État requis",
          "help": "À qui s’adresse la demande."
        },
        "legalBases": {
          "title": "Bases juridiques",
          "help": "Les traités, lois ou assurances sur lesquels repose la demande. La demande doit contenir tout ce qu’ils exigent, au plus strict."
        },
        "contentStandards": {
          "title": "Textes de référence",
          "help": "Traités types et régimes de coopération servant à la vérification. Ils conseillent et ne donnent jamais lieu à une erreur."
        },
        "urgency": {
          "title": "Urgence et délai",
          "help": "Pour quand, et pourquoi."
        },
        "confidentiality": {
          "title": "Confidentialité",
          "help": "Si oui ou non, dans quelle mesure et pourquoi."
        },
        "proceedings": {
          "title": "Procédure",
          "help": "Objet, nature et stade de l’affaire."
        },
        "persons": {
          "title": "Personnes",
          "help": "Toutes les personnes dont parle la demande, une fois chacune ; renvoyez-y par leur identifiant."
        },
        "offences": {
          "title": "Infractions",
          "help": "Les infractions selon le droit de l’État requérant."
        },
        "facts": {
          "title": "Faits",
          "help": "Un exposé sommaire des faits pertinents."
        },
        "purpose": {
          "title": "But",
          "help": "À quoi serviront la preuve, le renseignement ou l’acte : ce qu’il s’agit d’établir, et contre qui."
        },
        "measures": {
          "title": "Entraide demandée",
          "help": "Ce que l’État requis est prié de faire, une entrée par type d’entraide."
        },
        "assets": {
          "title": "Biens",
          "help": "Biens à rechercher, à geler ou à confisquer."
        },
        "procedure": {
          "title": "Exécution",
          "help": "Procédures particulières, présence d’agents, frais."
        },
        "undertakings": {
          "title": "Engagements",
          "help": "Ce que promet l’État requérant."
        },
        "related": {
          "title": "Demandes liées",
          "help": "Demandes et contacts antérieurs ou parallèles."
        },
        "annexes": {
          "title": "Annexes",
          "help": "Pièces jointes à la demande."
        },
        "translations": {
          "title": "Traductions",
          "help": "Traductions jointes à la demande."
        },
        "signature": {
          "title": "Signature",
          "help": "Qui signe."
        },
        "internal": {
          "title": "Notes internes",
          "help": "Tout ce qui ne concerne que votre service. Jamais imprimé, jamais transmis."
        },
        "suppressions": {
          "title": "Constatations acceptées",
          "help": "Constatations que vous acceptez, avec le motif."
        }
      }
    },
    "money": {
      "title": "Somme d’argent",
      "help": "Un montant avec sa monnaie.",
      "fields": {
        "amount": {
          "title": "Montant",
          "help": "Le nombre, sans séparateur de milliers."
        },
        "currency": {
          "title": "Monnaie",
          "help": "Monnaie du montant ; dans le texte, ses trois lettres ISO 4217."
        },
        "approximate": {
          "title": "Approximatif",
          "help": "Vrai si le montant est une estimation."
        }
      }
    },
    "name": {
      "title": "Nom",
      "help": "Comme dans la pièce d’identité, en caractères latins ; autres graphies sous les alias.",
      "fields": {
        "family": {
          "title": "Nom de famille",
          "help": "Comme dans le passeport."
        },
        "given": {
          "title": "Prénoms",
          "help": "Tous."
        },
        "legal": {
          "title": "Dénomination de la personne morale",
          "help": "Pour une société ou une autre entité."
        },
        "original": {
          "title": "Dans l’écriture d’origine",
          "help": "Le nom dans son écriture d’origine."
        },
        "aliases": {
          "title": "Alias et autres graphies",
          "help": "Tout autre nom ou toute autre graphie employés dans l’affaire."
        }
      }
    },
    "nextDate": {
      "title": "Prochaine date",
      "help": "La prochaine date fixée dans l’affaire, p. ex. une audience ou la fin d’une détention.",
      "fields": {
        "date": {
          "title": "Date",
          "help": "Le jour."
        },
        "what": {
          "title": "Ce qui a lieu",
          "help": "Ce qui est fixé pour ce jour."
        }
      }
    },
    "oath": {
      "title": "Serment",
      "help": "Si la preuve doit être donnée sous serment ou par affirmation solennelle.",
      "fields": {
        "required": {
          "title": "Exigé",
          "help": "Vrai si la preuve doit être donnée sous serment ou par affirmation solennelle."
        },
        "formula": {
          "title": "Formule",
          "help": "Les mots à prononcer, lorsqu’ils importent."
        }
      }
    },
    "offence": {
      "title": "Infraction",
      "help": "Une infraction du droit de l’État requérant : intitulé, disposition, texte, peine, et argument de double incrimination.",
      "fields": {
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé employé dans le projet."
        },
        "title": {
          "title": "Intitulé",
          "help": "L’intitulé de l’infraction."
        },
        "provision": {
          "title": "Disposition",
          "help": "La loi et l’article."
        },
        "text": {
          "title": "Texte de la loi (annexe)",
          "help": "L’annexe contenant le texte de la disposition."
        },
        "lawText": {
          "title": "Texte de la loi",
          "help": "Le libellé lui-même, s’il est assez court pour figurer dans la lettre."
        },
        "penalty": {
          "title": "Peine",
          "help": "Minimum et maximum."
        },
        "convention": {
          "title": "Infraction au sens de la convention",
          "help": "L’article de la convention auquel correspond cette infraction : identifiant de l’instrument et article."
        },
        "elements": {
          "title": "Éléments",
          "help": "Double incrimination argumentée élément par élément."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Pourquoi le même comportement est une infraction dans les deux États : raisonnez à partir de ce qui a été fait."
        },
        "committedBy": {
          "title": "Imputée à",
          "help": "Les personnes à qui l’infraction est imputée."
        },
        "accessory": {
          "title": "Infraction accessoire",
          "help": "Vrai si l’infraction elle-même est en dessous du seuil de peine mais accompagne une infraction qui l’atteint."
        },
        "limitation": {
          "title": "Prescription",
          "help": "Disposition et déclaration."
        },
        "character": {
          "title": "Nature particulière",
          "help": "Si l’infraction pouvait être vue comme fiscale, politique ou militaire.",
          "values": {
            "fiscal": "fiscale",
            "political": "politique",
            "military": "militaire"
          }
        },
        "ordinaryNature": {
          "title": "Pourquoi c’est une infraction ordinaire",
          "help": "Si l’infraction pouvait être vue comme fiscale, politique ou militaire : ce qui en fait davantage, de sorte que ce n’est pas un motif de refus."
        }
      }
    },
    "offenceElement": {
      "title": "Élément de l’infraction",
      "help": "Un élément du comportement, et ce qui le montre : la double incrimination se plaide par le comportement, non par le nom de l’infraction.",
      "fields": {
        "element": {
          "title": "Élément",
          "help": "L’élément, en un ou quelques mots, ou son identifiant dans le catalogue des infractions."
        },
        "provision": {
          "title": "Disposition interne",
          "help": "Où le droit de l’État requérant a cet élément."
        },
        "homeLaw": {
          "title": "En droit interne",
          "help": "Ce qu’en fait le droit de l’État requérant, là où les lois diffèrent : certaines se passent de l’avantage matériel du trafic de migrants, ou ne font que punir davantage.",
          "values": {
            "element": "élément de l’infraction",
            "aggravating": "circonstance aggravante",
            "notRequired": "non exigé"
          }
        },
        "exception": {
          "title": "Exception en droit interne",
          "help": "Une clause du droit de l’État requérant qui exempte un tel comportement, comme celle de l’aide humanitaire, et pourquoi elle ne s’applique pas."
        },
        "shownBy": {
          "title": "Montré par",
          "help": "Faits qui le montrent."
        },
        "correspondingConduct": {
          "title": "Comportement correspondant dans l’État requis",
          "help": "Ce qu’y est le même comportement, dans la mesure où on le sait."
        }
      }
    },
    "oralRequest": {
      "title": "Demande orale confirmée",
      "help": "Une demande urgente peut être faite oralement si les deux États en conviennent ; elle est confirmée sans délai par écrit. Dites ce que la présente demande confirme.",
      "fields": {
        "when": {
          "title": "Quand",
          "help": "Le jour, ou l’heure avec son décalage par rapport à l’UTC, où elle a été faite."
        },
        "to": {
          "title": "À qui",
          "help": "La personne et le service qui l’ont reçue."
        },
        "by": {
          "title": "Par qui",
          "help": "Qui l’a faite."
        },
        "means": {
          "title": "Par quel moyen",
          "help": "Téléphone ou autre."
        }
      }
    },
    "other": {
      "title": "Autre mesure d’entraide",
      "help": "Toute autre forme d’entraide qui n’est pas contraire au droit de l’État requis.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Toute autre forme d’entraide qui n’est pas contraire au droit de l’État requis."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "title": {
          "title": "Intitulé",
          "help": "L’entraide en quelques mots."
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand, lorsqu’il s’agit de documents ou de données."
        }
      }
    },
    "penalty": {
      "title": "Peine",
      "help": "Ce que la loi prévoit pour cette infraction.",
      "fields": {
        "min": {
          "title": "Minimum",
          "help": "Privation de liberté la plus courte.",
          "meanings": {
            "life": "à perpétuité",
            "death": "peine de mort"
          }
        },
        "max": {
          "title": "Maximum",
          "help": "Privation de liberté la plus longue.",
          "meanings": {
            "life": "à perpétuité",
            "death": "peine de mort"
          }
        },
        "fine": {
          "title": "Amende",
          "help": "L’amende encourue, comme dans la loi."
        },
        "note": {
          "title": "Remarque",
          "help": "Circonstances aggravantes, peines alternatives, réexamen des peines perpétuelles."
        }
      }
    },
    "period": {
      "title": "Période",
      "help": "De quand à quand. Une demande de documents sans période est refusée comme trop large, ou coûte des mois.",
      "fields": {
        "from": {
          "title": "Du",
          "help": "Premier jour, inclus."
        },
        "to": {
          "title": "Au",
          "help": "Dernier jour, inclus."
        },
        "justification": {
          "title": "Pourquoi cette période",
          "help": "Nécessaire lorsque la période commence bien avant le premier fait ou finit bien après le dernier."
        }
      }
    },
    "person": {
      "title": "Personne",
      "help": "Une personne physique ou morale de l’affaire : identité, nationalité, lieu où elle se trouve et rôle.",
      "fields": {
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé employé dans le projet ; jamais imprimé."
        },
        "kind": {
          "title": "Personne physique ou morale",
          "help": "Un être humain, ou une société ou autre entité. Personne physique si rien n’est dit.",
          "values": {
            "natural": "personne physique",
            "legal": "personne morale"
          }
        },
        "role": {
          "title": "Rôle",
          "help": "Ce qu’est la personne dans l’affaire. L’État requis doit savoir s’il entend un suspect ou un témoin.",
          "values": {
            "suspect": "suspect",
            "accused": "personne poursuivie",
            "convicted": "personne condamnée",
            "personSought": "personne recherchée",
            "witness": "témoin",
            "victim": "victime",
            "smuggledMigrant": "migrant objet d’un trafic illicite",
            "expert": "expert",
            "addressee": "destinataire d’actes",
            "accountHolder": "titulaire d’un compte",
            "owner": "propriétaire de biens",
            "other": "autre personne concernée"
          }
        },
        "name": {
          "title": "Nom",
          "help": "Nom de famille et prénoms, ou dénomination de la personne morale."
        },
        "sex": {
          "title": "Sexe",
          "help": "Comme dans la pièce d’identité.",
          "values": {
            "female": "féminin",
            "male": "masculin",
            "other": "autre",
            "notStated": "non indiqué"
          }
        },
        "birth": {
          "title": "Naissance",
          "help": "Date et lieu de naissance, ou pourquoi ils ne sont pas connus."
        },
        "nationalities": {
          "title": "Nationalités",
          "help": "Toutes, dans le texte par leurs codes ISO 3166 ; ou pourquoi elles ne sont pas connues."
        },
        "documents": {
          "title": "Pièces d’identité",
          "help": "Documents permettant d’identifier la personne."
        },
        "address": {
          "title": "Adresse",
          "help": "Dernière adresse connue, ou pourquoi elle n’est pas connue."
        },
        "location": {
          "title": "Où se trouve la personne actuellement",
          "help": "Où l’on croit que se trouve la personne, ou pourquoi cela n’est pas connu."
        },
        "contactDetails": {
          "title": "Téléphone et courriel",
          "help": "Numéros et adresses permettant de joindre ou de trouver la personne."
        },
        "languages": {
          "title": "Langues",
          "help": "Langues que la personne comprend : pour la remise d’actes et l’audition."
        },
        "occupation": {
          "title": "Profession",
          "help": "Profession ou fonction."
        },
        "description": {
          "title": "Description",
          "help": "Corpulence, signes particuliers, tatouages et tout ce qui permet de reconnaître la personne."
        },
        "photograph": {
          "title": "Photographie",
          "help": "L’annexe contenant une photographie ou des empreintes digitales."
        },
        "identityUnknown": {
          "title": "Pourquoi l’identité est incomplète",
          "help": "Si ni la naissance, ni un document, ni une adresse ne sont connus : pourquoi, et par quoi la personne peut être trouvée."
        },
        "registration": {
          "title": "Immatriculation au registre",
          "help": "Pour une personne morale : registre et numéro."
        },
        "legalForm": {
          "title": "Forme juridique",
          "help": "Pour une personne morale."
        },
        "representative": {
          "title": "Représentant",
          "help": "La personne qui représente la personne morale."
        },
        "participation": {
          "title": "Ce qu’a fait cette personne",
          "help": "La part que cette personne a prise aux faits."
        },
        "protection": {
          "title": "Protection",
          "help": "Si la personne doit être protégée, et comment."
        }
      }
    },
    "place": {
      "title": "Lieu",
      "help": "Où se trouve quelque chose ou quelqu’un, aussi précisément que possible.",
      "fields": {
        "state": {
          "title": "État",
          "help": "L’État ; dans le texte, son code ISO 3166."
        },
        "address": {
          "title": "Adresse ou description",
          "help": "Rue, numéro, ville ; ou une description permettant de le trouver."
        }
      }
    },
    "preservation": {
      "title": "Conservation rapide de données",
      "help": "Empêcher l’effacement de données stockées jusqu’à l’arrivée d’une demande de divulgation.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Empêcher l’effacement de données stockées jusqu’à l’arrivée d’une demande de divulgation."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "provider": {
          "title": "Fournisseur",
          "help": "Nom et adresse du fournisseur de services."
        },
        "providerState": {
          "title": "État du fournisseur",
          "help": "L’État, si ce n’est pas l’État requis ; dans le texte, son code ISO 3166."
        },
        "identifiers": {
          "title": "Identifiants",
          "help": "Chaque compte, numéro ou adresse."
        },
        "dataClasses": {
          "title": "Catégories de données",
          "help": "Ce qui est demandé exactement."
        },
        "noNotice": {
          "title": "Pas d’avis à l’utilisateur",
          "help": "Vrai si l’utilisateur ne doit pas l’apprendre."
        },
        "period": {
          "title": "Période",
          "help": "Quelles données stockées : de quand à quand."
        },
        "relationToOffence": {
          "title": "Données et leur rapport avec l’infraction",
          "help": "Quelles données, et leur rapport avec l’infraction."
        },
        "necessity": {
          "title": "Nécessité",
          "help": "Pourquoi la conservation est nécessaire."
        },
        "custodian": {
          "title": "Détenteur ou lieu",
          "help": "Ce que l’on sait du détenteur des données et du lieu où elles sont."
        },
        "intentToRequest": {
          "title": "La demande suivra",
          "help": "Vrai : une demande de divulgation suivra."
        },
        "followUpDate": {
          "title": "Demande au plus tard le",
          "help": "Jour prévu ; les données sont conservées au moins soixante jours."
        },
        "extensionOf": {
          "title": "Prolongation de",
          "help": "Référence de la conservation à prolonger."
        }
      }
    },
    "priorDecisions": {
      "title": "Décisions antérieures",
      "help": "Si la personne a déjà été jugée, acquittée, graciée ou extradée pour les mêmes faits.",
      "fields": {
        "none": {
          "title": "Aucune connue",
          "help": "Vrai si aucune décision antérieure n’est connue."
        },
        "statement": {
          "title": "Déclaration",
          "help": "Quelles décisions ou procédures sont connues, où que ce soit."
        }
      }
    },
    "proceduralWish": {
      "title": "Procédure particulière",
      "help": "Une formalité dont la preuve a besoin pour être utilisable dans l’État requérant : laquelle, en détail, et pourquoi.",
      "fields": {
        "what": {
          "title": "Quoi",
          "help": "La procédure en quelques mots."
        },
        "detail": {
          "title": "Détails",
          "help": "Comment il faut procéder."
        },
        "reason": {
          "title": "Motif",
          "help": "Quelle règle de votre droit l’exige."
        }
      }
    },
    "procedure": {
      "title": "Comment la demande doit être exécutée",
      "help": "Formalités demandées, présence d’agents, frais.",
      "fields": {
        "wishes": {
          "title": "Procédures particulières",
          "help": "Une entrée pour chacune."
        },
        "attendance": {
          "title": "Présence d’agents",
          "help": "Qui demande à être présent."
        },
        "returnOfOriginals": {
          "title": "Originaux",
          "help": "Si des originaux sont nécessaires et quand ils sont renvoyés."
        },
        "costs": {
          "title": "Frais",
          "help": "Tout ce qui, en matière de frais, s’écarte de la règle ordinaire."
        }
      }
    },
    "proceedings": {
      "title": "Procédure",
      "help": "Objet, nature et stade de l’affaire pour laquelle l’entraide est demandée.",
      "fields": {
        "type": {
          "title": "Nature",
          "help": "L’entraide et l’extradition sont accordées en matière pénale ; dites-le si l’affaire est d’une autre nature.",
          "values": {
            "criminal": "procédure pénale",
            "legalPersonLiability": "procédure contre une personne morale pour une infraction",
            "nonConvictionBasedConfiscation": "procédure de confiscation sans condamnation",
            "administrativeOffence": "procédure pour une infraction administrative pouvant être portée devant une juridiction pénale",
            "civil": "procédure civile",
            "family": "procédure en matière familiale",
            "administrative": "procédure administrative"
          }
        },
        "stage": {
          "title": "Stade",
          "help": "Où en est l’affaire. Après l’inculpation, indiquez le tribunal et la date de celle-ci.",
          "values": {
            "investigation": "enquête, pas encore d’inculpation",
            "charged": "inculpation prononcée, procès non encore ouvert",
            "trial": "procès",
            "appeal": "appel",
            "enforcement": "exécution d’un jugement définitif"
          }
        },
        "reference": {
          "title": "Numéro de l’affaire",
          "help": "Numéro de l’affaire dans l’État requérant."
        },
        "subject": {
          "title": "Objet",
          "help": "De quoi il s’agit, en une ou deux phrases."
        },
        "openedOn": {
          "title": "Ouverte le",
          "help": "Jour de l’ouverture de l’affaire."
        },
        "chargedOn": {
          "title": "Date de l’inculpation",
          "help": "Jour de l’inculpation ou de l’acte d’accusation, dès qu’il y en a un."
        },
        "court": {
          "title": "Tribunal",
          "help": "La juridiction devant laquelle l’affaire est ou sera jugée."
        },
        "nextDate": {
          "title": "Prochaine date",
          "help": "La prochaine date fixée."
        },
        "loss": {
          "title": "Dommage ou valeur en jeu",
          "help": "Montant du dommage ou du produit, lorsqu’il montre la gravité de l’affaire."
        },
        "remedies": {
          "title": "Voies de recours",
          "help": "Indique si un recours a été formé contre la décision sur laquelle repose la demande : lequel, où, avec quel résultat."
        },
        "seriousness": {
          "title": "Pourquoi l’affaire est grave",
          "help": "Si le montant est faible : ce qui justifie néanmoins l’effort de l’État requis."
        }
      }
    },
    "protection": {
      "title": "Protection",
      "help": "Si l’identité de la personne ou le lieu où elle se trouve doit être protégé, comment et pourquoi.",
      "fields": {
        "measures": {
          "title": "Mesures demandées",
          "help": "Ce que l’État requis est prié de faire ou de ne pas faire."
        },
        "reason": {
          "title": "Motif",
          "help": "La menace, dans la mesure où elle peut être révélée."
        }
      }
    },
    "provisional": {
      "title": "Arrestation provisoire",
      "help": "Ce qu’ajoute une demande d’arrestation provisoire : pourquoi cela ne peut attendre, que la demande complète suit, et pour quand.",
      "fields": {
        "urgency": {
          "title": "Pourquoi c’est urgent",
          "help": "Pourquoi l’on ne peut attendre la demande complète."
        },
        "fullRequestWillFollow": {
          "title": "La demande complète suivra",
          "help": "Vrai : l’État requérant a l’intention d’envoyer la demande d’extradition."
        },
        "fullRequestBy": {
          "title": "Demande complète au plus tard le",
          "help": "Jour où elle sera parvenue."
        },
        "arrestedOn": {
          "title": "Arrêté le",
          "help": "Dans la demande complète : le jour de l’arrestation provisoire, à partir duquel court le délai."
        }
      }
    },
    "provisionalArrestRequest": {
      "title": "Demande d’arrestation provisoire",
      "help": "Demande à un autre État, en cas d’urgence, d’arrêter une personne avant l’arrivée de la demande d’extradition.",
      "fields": {
        "kind": {
          "title": "Type",
          "help": "Une demande d’arrestation provisoire."
        }
      }
    },
    "realTimeTrafficData": {
      "title": "Données de trafic en temps réel",
      "help": "Recueillir, pendant que cela se passe, qui communique avec qui, quand et d’où ; non les contenus.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Recueillir, pendant que cela se passe, qui communique avec qui, quand et d’où ; non les contenus."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "provider": {
          "title": "Fournisseur",
          "help": "Nom et adresse du fournisseur de services."
        },
        "providerState": {
          "title": "État du fournisseur",
          "help": "L’État, si ce n’est pas l’État requis ; dans le texte, son code ISO 3166."
        },
        "identifiers": {
          "title": "Identifiants",
          "help": "Chaque compte, numéro ou adresse."
        },
        "dataClasses": {
          "title": "Catégories de données",
          "help": "Ce qui est demandé exactement."
        },
        "noNotice": {
          "title": "Pas d’avis à l’utilisateur",
          "help": "Vrai si l’utilisateur ne doit pas l’apprendre."
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand les données doivent être recueillies, et pourquoi aussi longtemps."
        },
        "userOrLocation": {
          "title": "Utilisateur ou lieu",
          "help": "Ce que l’on sait du titulaire ou de l’utilisateur de chaque compte ou appareil, ou du lieu où il se trouve."
        },
        "need": {
          "title": "Pourquoi c’est nécessaire",
          "help": "Pourquoi les données déjà stockées ne suffisent pas."
        }
      }
    },
    "records": {
      "title": "Autres documents et copies conformes",
      "help": "Obtenir des originaux ou des copies conformes de documents administratifs, commerciaux, de sociétés ou autres.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Obtenir des originaux ou des copies conformes de documents administratifs, commerciaux, de sociétés ou autres."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "holder": {
          "title": "Détenteur",
          "help": "Service ou société qui conserve les documents."
        },
        "items": {
          "title": "Documents",
          "help": "Chaque document, avec numéro ou autre signe."
        },
        "publicity": {
          "title": "Accès du public",
          "help": "Les documents accessibles au public doivent être fournis, les autres peuvent l’être.",
          "values": {
            "public": "accessible au public",
            "nonPublic": "non accessible au public",
            "unknown": "inconnu"
          }
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand les documents sont nécessaires ; peut être omis pour un seul document identifié."
        },
        "certification": {
          "title": "Certification souhaitée",
          "help": "Sous quelle forme les copies doivent être certifiées pour faire preuve dans l’État requérant : copies conformes, déclaration sous serment du détenteur, aucune."
        },
        "stepsTaken": {
          "title": "Démarches déjà effectuées",
          "help": "Recherches dans les sources ouvertes et les registres publics, ou par les canaux policiers, avec leurs références."
        }
      }
    },
    "relatedRequest": {
      "title": "Demande liée",
      "help": "Une demande, une conservation ou un message antérieurs ou parallèles.",
      "fields": {
        "type": {
          "title": "Nature",
          "help": "Ce que c’est.",
          "values": {
            "earlierRequest": "demande antérieure",
            "provisionalArrest": "demande d’arrestation provisoire",
            "preservation": "conservation",
            "policeCooperation": "coopération policière",
            "spontaneousInformation": "transmission spontanée d’informations",
            "notice": "notice ou diffusion d’INTERPOL",
            "other": "autre"
          }
        },
        "reference": {
          "title": "Référence",
          "help": "Son numéro, là-bas ou chez vous."
        },
        "date": {
          "title": "Date",
          "help": "Sa date."
        },
        "state": {
          "title": "État",
          "help": "Vers ou depuis quel État."
        },
        "note": {
          "title": "Remarque",
          "help": "Ce qu’il en est advenu, et le rapport de cette demande avec elle."
        }
      }
    },
    "requested": {
      "title": "État requis",
      "help": "À qui s’adresse la demande.",
      "fields": {
        "state": {
          "title": "État",
          "help": "L’État à qui la demande est adressée ; dans le texte, son code ISO 3166."
        },
        "territory": {
          "title": "Territoire ou région",
          "help": "Lorsqu’une partie de l’État a sa propre autorité centrale ou son propre système juridique."
        },
        "authority": {
          "title": "Destinataire",
          "help": "L’autorité à laquelle la demande est adressée, normalement l’autorité centrale désignée par l’État."
        },
        "answers": {
          "title": "Réponses à ses propres questions",
          "help": "Ce que cet État veut savoir au-delà de ce que demandent les bases légales, lorsque son profil pose une question."
        },
        "throughDiplomaticChannel": {
          "title": "Par la voie diplomatique",
          "help": "Vrai si la demande passe par la voie diplomatique."
        }
      }
    },
    "requesting": {
      "title": "État requérant",
      "help": "Qui demande : État, autorité dont émane la demande, autorité qui conduit l’affaire, et une personne à appeler.",
      "fields": {
        "state": {
          "title": "État",
          "help": "L’État qui demande ; dans le texte, son code ISO 3166."
        },
        "authority": {
          "title": "Autorité dont émane la demande",
          "help": "Le service au nom duquel la demande est faite et qui la signe."
        },
        "conductingAuthority": {
          "title": "Autorité qui conduit l’affaire",
          "help": "Nom et fonctions de l’autorité qui conduit l’enquête, les poursuites ou le procès.",
          "meanings": {
            "requestingAuthority": "l’autorité dont émane la demande"
          }
        },
        "validatedBy": {
          "title": "Validé par",
          "help": "Le juge, la juridiction ou le parquet qui a validé la décision, lorsque l'autorité qui l'a émise n'en est pas une (décision d'enquête européenne, section L)."
        },
        "transmittedBy": {
          "title": "Transmise par",
          "help": "L’autorité centrale ou une autre voie par laquelle part la demande, si ce n’est pas l’autorité dont elle émane."
        },
        "contact": {
          "title": "Personne de contact",
          "help": "Qui répond aux questions."
        }
      }
    },
    "returnOfAssets": {
      "title": "Restitution d’avoirs",
      "help": "Restituer des biens confisqués à l’État requérant, à leurs propriétaires ou aux victimes.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Restituer des biens confisqués à l’État requérant, à leurs propriétaires ou aux victimes."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "assets": {
          "title": "Avoirs",
          "help": "Les avoirs à restituer."
        },
        "basis": {
          "title": "Fondement de la restitution",
          "help": "Sur quel fondement les biens doivent être restitués ; ce qui doit être montré en dépend.",
          "values": {
            "publicFunds": "soustraction de fonds publics ou blanchiment de ces fonds",
            "priorOwnership": "propriété antérieure de l’État requérant",
            "recognisedDamage": "dommage causé à l’État requérant et reconnu par l’État requis",
            "victims": "autres biens : restitution aux propriétaires légitimes antérieurs ou dédommagement des victimes"
          }
        },
        "judgment": {
          "title": "Jugement définitif",
          "help": "L’annexe contenant le jugement définitif de l’État requérant sur lequel repose la restitution."
        },
        "waiver": {
          "title": "Renonciation au jugement",
          "help": "S’il n’y a pas de jugement définitif : que l’État requis y a renoncé ou est prié d’y renoncer, et pourquoi."
        },
        "ownership": {
          "title": "Propriété ou dommage établi",
          "help": "Par quoi la propriété antérieure est établie de manière raisonnable, ou le dommage reconnu."
        },
        "victims": {
          "title": "Victimes ou propriétaires",
          "help": "Les victimes ou les propriétaires légitimes antérieurs."
        },
        "distribution": {
          "title": "Qui reçoit quoi",
          "help": "Comment les biens parviennent aux victimes ou aux propriétaires : qui les distribue, selon quelle liste."
        },
        "recipient": {
          "title": "Compte pour la restitution",
          "help": "Où l’argent doit aller. Mieux vaut le faire confirmer par les autorités centrales que par la seule lettre."
        },
        "costs": {
          "title": "Frais",
          "help": "Quelles dépenses raisonnables l’État requis peut déduire."
        },
        "agreement": {
          "title": "Accord",
          "help": "Si un accord sur la disposition définitive est proposé, et qui veille à l’emploi de l’argent."
        }
      }
    },
    "searchAndSeizure": {
      "title": "Perquisition et saisie",
      "help": "Perquisitionner un lieu, fouiller une personne ou une chose, et saisir des objets désignés.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Perquisitionner un lieu, fouiller une personne ou une chose, et saisir des objets désignés."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "items": {
          "title": "Objets recherchés",
          "help": "Chaque objet ou catégorie d’objets, délimité aussi étroitement que les faits le permettent."
        },
        "grounds": {
          "title": "Motifs",
          "help": "Faits qui justifient la perquisition : pourquoi l’on croit que les objets s’y trouvent."
        },
        "occupier": {
          "title": "Occupant",
          "help": "La personne qui occupe les lieux."
        },
        "devices": {
          "title": "Appareils numériques",
          "help": "Comment les appareils doivent être mis en sûreté, copiés et examinés."
        },
        "privilege": {
          "title": "Éléments couverts par le secret professionnel",
          "help": "Avocats, médecins, journalistes : ce qui doit être respecté."
        },
        "risks": {
          "title": "Sécurité",
          "help": "Armes, chiens, risque de destruction."
        },
        "handover": {
          "title": "Remise et restitution",
          "help": "Ce qui doit être envoyé, sous quelle forme, et quand cela sera restitué."
        }
      }
    },
    "sentenceToServe": {
      "title": "Peine",
      "help": "Ce qui a été prononcé et ce qui reste.",
      "fields": {
        "imposed": {
          "title": "Prononcée",
          "help": "La peine prononcée.",
          "meanings": {
            "life": "à perpétuité",
            "death": "peine de mort"
          }
        },
        "served": {
          "title": "Subie",
          "help": "Temps à imputer."
        },
        "remaining": {
          "title": "Restant à subir",
          "help": "Ce qui reste à subir.",
          "meanings": {
            "life": "à perpétuité"
          }
        },
        "computation": {
          "title": "Mode de calcul",
          "help": "Imputations et réductions de peine."
        }
      }
    },
    "serviceOfDocuments": {
      "title": "Remise d’actes de procédure",
      "help": "Remettre des actes de procédure à une personne dans l’État requis et en renvoyer la preuve.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Remettre des actes de procédure à une personne dans l’État requis et en renvoyer la preuve."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "addressee": {
          "title": "Destinataire",
          "help": "La personne à qui l’acte est remis ; son nom et son adresse figurent dans son entrée."
        },
        "documents": {
          "title": "Documents",
          "help": "Les actes à remettre."
        },
        "relationToCase": {
          "title": "Rapport avec l’affaire",
          "help": "Le rapport du destinataire avec la procédure."
        },
        "hearingDate": {
          "title": "Date de l’audience",
          "help": "Si l’acte est une citation : le jour."
        },
        "serveBefore": {
          "title": "Remise avant le",
          "help": "Dernier jour où la remise est encore utile."
        },
        "mode": {
          "title": "Mode",
          "help": "Une forme particulière doit être demandée expressément.",
          "values": {
            "simple": "remise simple",
            "lawOfRequested": "dans la forme prévue par le droit de l’État requis",
            "special": "dans une forme particulière"
          }
        },
        "specialForm": {
          "title": "Forme particulière",
          "help": "Laquelle, et pourquoi."
        },
        "languages": {
          "title": "Langues des documents",
          "help": "Le destinataire doit les comprendre."
        },
        "allowances": {
          "title": "Indemnités",
          "help": "Pour un témoin ou expert cité : frais de voyage et de séjour, montants approximatifs."
        },
        "safeConductTerms": {
          "title": "Sauf-conduit",
          "help": "Pour une personne citée : contre quoi elle est protégée et pendant combien de temps, dans des termes que la citation reprend."
        },
        "proofOfService": {
          "title": "Preuve de la remise",
          "help": "Quelle preuve est nécessaire."
        }
      }
    },
    "signature": {
      "title": "Signature",
      "help": "Qui signe, où, et si un sceau est apposé.",
      "fields": {
        "name": {
          "title": "Nom",
          "help": "Nom du signataire."
        },
        "function": {
          "title": "Fonction",
          "help": "Leur fonction."
        },
        "place": {
          "title": "Lieu",
          "help": "Où elle est signée."
        },
        "date": {
          "title": "Date de la signature",
          "help": "Si elle diffère de la date de la demande."
        },
        "seal": {
          "title": "Cachet ou sceau",
          "help": "Ce qui est apposé à côté de la signature ; certains États l’exigent.",
          "values": {
            "stamp": "cachet officiel",
            "seal": "sceau officiel",
            "none": "ni cachet ni sceau"
          }
        }
      }
    },
    "spontaneousInformationRequest": {
      "title": "Transmission spontanée d’informations",
      "help": "Transmet des informations à un autre État qui ne les a pas demandées, parce qu’elles peuvent servir sa propre enquête ou aboutir à une demande.",
      "fields": {
        "kind": {
          "title": "Type",
          "help": "Des informations transmises sans demande."
        },
        "facts": {
          "title": "Informations",
          "help": "Ce qui est transmis, et comment on le sait."
        },
        "purpose": {
          "title": "À quoi elles peuvent servir",
          "help": "Quelles enquêtes ou procédures de l’autre État elles peuvent aider, ou à quelle demande elles peuvent aboutir."
        }
      }
    },
    "statement": {
      "title": "Déclaration ou témoignage",
      "help": "Entendre une personne comme témoin, expert, victime ou suspect, et consigner sa déclaration.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Entendre une personne comme témoin, expert, victime ou suspect, et consigner sa déclaration."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "capacity": {
          "title": "En quelle qualité",
          "help": "En quelle qualité la personne est entendue : ses droits et les avertissements en dépendent.",
          "values": {
            "witness": "comme témoin",
            "expert": "comme expert",
            "victim": "comme victime",
            "suspect": "comme suspect",
            "accused": "comme personne poursuivie"
          }
        },
        "compelled": {
          "title": "Comparution contrainte",
          "help": "Vrai si la personne doit être citée et peut être contrainte ; faux pour une déclaration volontaire."
        },
        "questions": {
          "title": "Questions",
          "help": "Les questions à poser, une entrée chacune."
        },
        "topics": {
          "title": "Thèmes",
          "help": "Si les questions ne peuvent être prévues : les thèmes."
        },
        "manner": {
          "title": "Modalités",
          "help": "Par qui, sous quelle forme, mot pour mot ou non."
        },
        "recording": {
          "title": "Enregistrement",
          "help": "Comment l’audition doit être enregistrée."
        },
        "oath": {
          "title": "Serment ou affirmation solennelle",
          "help": "Dites si la preuve doit être donnée sous serment ou par affirmation solennelle, même lorsque ce n’est pas nécessaire."
        },
        "notices": {
          "title": "Droits à notifier",
          "help": "Avertissements à donner avant l’audition, avec leur libellé."
        },
        "attendees": {
          "title": "Personnes présentes",
          "help": "Défenseur, interprète et autres personnes qui doivent ou peuvent être présents."
        },
        "expectedKnowledge": {
          "title": "Ce que la personne est censée savoir",
          "help": "Pourquoi cette personne, et ce qu’elle peut dire."
        }
      }
    },
    "subscriberData": {
      "title": "Données relatives aux abonnés",
      "help": "Qui est titulaire d’un compte, d’un numéro ou d’une adresse : identité, coordonnées, paiement et installation.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Qui est titulaire d’un compte, d’un numéro ou d’une adresse : identité, coordonnées, paiement et installation."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "provider": {
          "title": "Fournisseur",
          "help": "Nom et adresse du fournisseur de services."
        },
        "providerState": {
          "title": "État du fournisseur",
          "help": "L’État, si ce n’est pas l’État requis ; dans le texte, son code ISO 3166."
        },
        "identifiers": {
          "title": "Identifiants",
          "help": "Chaque compte, numéro ou adresse."
        },
        "dataClasses": {
          "title": "Catégories de données",
          "help": "Ce qui est demandé exactement."
        },
        "preservationReference": {
          "title": "Référence de la conservation",
          "help": "Référence d’une conservation antérieure."
        },
        "notPreservedReason": {
          "title": "Pourquoi rien n’a été conservé",
          "help": "Si aucune conservation n’a été demandée auparavant."
        },
        "noNotice": {
          "title": "Pas d’avis à l’utilisateur",
          "help": "Vrai si l’utilisateur ne doit pas l’apprendre."
        },
        "stepsTaken": {
          "title": "Démarches déjà effectuées",
          "help": "Recherches dans les sources ouvertes, par les canaux policiers ou auprès du fournisseur lui-même, avec leurs références."
        }
      }
    },
    "supplementRequest": {
      "title": "Demande complémentaire",
      "help": "Complète une demande antérieure : répond à une question, rapporte ce qui est nouveau ou demande une assistance supplémentaire dans la même affaire.",
      "fields": {
        "kind": {
          "title": "Type",
          "help": "Une demande qui en complète une autre."
        },
        "measures": {
          "title": "Assistance supplémentaire demandée",
          "help": "Ce qui est demandé au-delà de la demande antérieure ; rien, lorsque seules des informations sont ajoutées."
        }
      }
    },
    "suppression": {
      "title": "Constatation acceptée",
      "help": "Une constatation que vous avez examinée et que vous acceptez, avec le motif.",
      "fields": {
        "rule": {
          "title": "Règle",
          "help": "Identifiant de la règle."
        },
        "path": {
          "title": "Chemin",
          "help": "Pointeur JSON de l’endroit ; la demande entière si rien n’est indiqué."
        },
        "reason": {
          "title": "Motif",
          "help": "Pourquoi elle est acceptée. Sans motif, cela ne compte pas."
        }
      }
    },
    "teamMember": {
      "title": "Membre de l’équipe",
      "help": "Un membre ou un service proposé pour l’équipe.",
      "fields": {
        "state": {
          "title": "État",
          "help": "L’État ; dans le texte, son code ISO 3166."
        },
        "authority": {
          "title": "Autorité",
          "help": "Le service qui envoie le membre."
        },
        "name": {
          "title": "Nom",
          "help": "Le nom, s’il est connu."
        },
        "function": {
          "title": "Fonction",
          "help": "Sa fonction dans son État."
        },
        "role": {
          "title": "Rôle dans l’équipe",
          "help": "Qui dirige ; qui est détaché dans un autre État ; qui participe seulement.",
          "values": {
            "leader": "responsable de l’équipe",
            "member": "membre",
            "secondedMember": "membre détaché",
            "participant": "participant sans les pouvoirs d’un membre"
          }
        }
      }
    },
    "telephoneHearing": {
      "title": "Audition par téléphone",
      "help": "Entendre par conférence téléphonique, avec son consentement, un témoin ou un expert qui se trouve dans l’État requis. Non pour les personnes poursuivies.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Entendre par conférence téléphonique, avec son consentement, un témoin ou un expert qui se trouve dans l’État requis. Non pour les personnes poursuivies."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "judicialAuthority": {
          "title": "Autorité judiciaire",
          "help": "Nom de l’autorité devant laquelle l’audition a lieu."
        },
        "conductedBy": {
          "title": "Conduite par",
          "help": "Noms et fonctions des personnes qui conduisent l’audition."
        },
        "start": {
          "title": "Début",
          "help": "Date et heure avec le décalage par rapport à UTC."
        },
        "timeZone": {
          "title": "Fuseau horaire",
          "help": "Nom IANA, lorsque l’heure est donnée sans décalage."
        },
        "identification": {
          "title": "Qui identifie la personne",
          "help": "Qui vérifie l’identité au lieu de l’audition."
        },
        "interpreter": {
          "title": "Interprète",
          "help": "Langue, et qui fournit l’interprète."
        },
        "oath": {
          "title": "Serment ou affirmation solennelle",
          "help": "Dites si la preuve doit être donnée sous serment ou par affirmation solennelle, même lorsque ce n’est pas nécessaire."
        },
        "questions": {
          "title": "Questions",
          "help": "Les questions à poser, une entrée chacune."
        },
        "topics": {
          "title": "Thèmes",
          "help": "Si les questions ne peuvent être prévues : les thèmes."
        },
        "recording": {
          "title": "Enregistrement",
          "help": "Comment l’audition doit être enregistrée."
        },
        "capacity": {
          "title": "En quelle qualité",
          "help": "En quelle qualité la personne est entendue.",
          "values": {
            "witness": "comme témoin",
            "expert": "comme expert"
          }
        },
        "willing": {
          "title": "La personne accepte",
          "help": "Vrai si la personne a dit qu’elle accepte d’être entendue par téléphone. La demande doit le dire."
        },
        "reason": {
          "title": "Pourquoi par téléphone",
          "help": "Pourquoi ni la comparution ni une vidéoconférence ne sont nécessaires ou possibles."
        },
        "duration": {
          "title": "Durée prévue",
          "help": "Combien de temps cela prendra."
        },
        "telephone": {
          "title": "Numéros de téléphone",
          "help": "Le numéro à appeler, et un numéro où le tribunal peut être joint."
        },
        "costs": {
          "title": "Frais",
          "help": "Qui supporte les frais de l’appel et des interprètes."
        }
      }
    },
    "tracingProceeds": {
      "title": "Recherche du produit de l’infraction",
      "help": "Identifier ou localiser le produit, les biens ou les instruments.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Identifier ou localiser le produit, les biens ou les instruments."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "knownPath": {
          "title": "Parcours connu de l’argent",
          "help": "Ce que l’on sait à ce jour, étape par étape."
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand."
        },
        "assets": {
          "title": "Biens déjà connus",
          "help": "Les biens déjà connus."
        },
        "stepsTaken": {
          "title": "Démarches déjà effectuées",
          "help": "Recherches par les canaux de recouvrement des avoirs ou de renseignement financier, avec leurs références."
        }
      }
    },
    "trafficData": {
      "title": "Données de trafic stockées",
      "help": "Qui a communiqué avec qui, quand, d’où : données de connexion stockées, non le contenu.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Qui a communiqué avec qui, quand, d’où : données de connexion stockées, non le contenu."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "provider": {
          "title": "Fournisseur",
          "help": "Nom et adresse du fournisseur de services."
        },
        "providerState": {
          "title": "État du fournisseur",
          "help": "L’État, si ce n’est pas l’État requis ; dans le texte, son code ISO 3166."
        },
        "identifiers": {
          "title": "Identifiants",
          "help": "Chaque compte, numéro ou adresse."
        },
        "dataClasses": {
          "title": "Catégories de données",
          "help": "Ce qui est demandé exactement."
        },
        "preservationReference": {
          "title": "Référence de la conservation",
          "help": "Référence d’une conservation antérieure."
        },
        "notPreservedReason": {
          "title": "Pourquoi rien n’a été conservé",
          "help": "Si aucune conservation n’a été demandée auparavant."
        },
        "noNotice": {
          "title": "Pas d’avis à l’utilisateur",
          "help": "Vrai si l’utilisateur ne doit pas l’apprendre."
        },
        "period": {
          "title": "Période",
          "help": "De quand à quand."
        }
      }
    },
    "transferConsent": {
      "title": "Consentement",
      "help": "Le consentement libre et éclairé de la personne.",
      "fields": {
        "annex": {
          "title": "Annexe",
          "help": "L’annexe contenant la déclaration."
        },
        "date": {
          "title": "Date",
          "help": "Quand il a été donné."
        },
        "informedBy": {
          "title": "Donné devant",
          "help": "Devant qui, et après quelles informations."
        }
      }
    },
    "transferOfDetainedPerson": {
      "title": "Transfèrement d’une personne détenue",
      "help": "Transférer temporairement une personne détenue, à des fins d’identification, de témoignage ou d’autre aide, avec son consentement.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Transférer temporairement une personne détenue, à des fins d’identification, de témoignage ou d’autre aide, avec son consentement."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "person": {
          "title": "Personne",
          "help": "La personne détenue."
        },
        "consent": {
          "title": "Consentement",
          "help": "Libre et éclairé."
        },
        "detainedAt": {
          "title": "Lieu de détention",
          "help": "Établissement, et depuis quand."
        },
        "sentenceEnds": {
          "title": "Fin de la peine",
          "help": "Jour où la détention y prend fin."
        },
        "from": {
          "title": "Nécessaire à partir du",
          "help": "Premier jour."
        },
        "returnDate": {
          "title": "Renvoi au plus tard le",
          "help": "Date limite du renvoi de la personne."
        },
        "custody": {
          "title": "Détention et escorte",
          "help": "Comment la personne est détenue et escortée, et par quels États."
        },
        "hearing": {
          "title": "Audition",
          "help": "Tribunal et date pour lesquels la personne est nécessaire."
        },
        "immunity": {
          "title": "Immunité",
          "help": "Que la personne ne sera ni poursuivie ni détenue pour des faits antérieurs."
        },
        "medical": {
          "title": "Besoins médicaux",
          "help": "S’il y en a."
        }
      }
    },
    "transferOfProceedingsRequest": {
      "title": "Demande de transfert des poursuites pénales",
      "help": "Demande à un autre État de reprendre une affaire pénale, lorsque cela sert mieux la justice que de la poursuivre ici.",
      "fields": {
        "kind": {
          "title": "Type",
          "help": "Une demande de transfert des poursuites pénales."
        },
        "purpose": {
          "title": "Pourquoi le transfert sert la justice",
          "help": "Pourquoi l’affaire sera mieux jugée là-bas : où se trouvent l’accusé, les victimes et les preuves, et quelles procédures y sont déjà en cours."
        }
      }
    },
    "transit": {
      "title": "Transit",
      "help": "Pour une demande de transit : qui remet la personne, que la remise est accordée, et comment se fait le voyage.",
      "fields": {
        "surrenderedBy": {
          "title": "État qui remet",
          "help": "L’État d’où vient la personne."
        },
        "surrenderConfirmed": {
          "title": "Remise confirmée",
          "help": "Vrai : la personne doit être remise."
        },
        "surrenderDecision": {
          "title": "Décision de remise",
          "help": "Par qui elle a été accordée, quand et sous quel numéro."
        },
        "when": {
          "title": "Quand",
          "help": "Jour ou heure du transit."
        },
        "means": {
          "title": "Par quel moyen",
          "help": "Comment voyage la personne.",
          "values": {
            "air": "par voie aérienne",
            "land": "par voie terrestre",
            "sea": "par voie maritime"
          }
        },
        "route": {
          "title": "Itinéraire",
          "help": "Où la personne entre et sort, vol et véhicule, arrêts."
        },
        "escort": {
          "title": "Escorte",
          "help": "Qui accompagne la personne, et avec quel équipement."
        }
      }
    },
    "transitRequest": {
      "title": "Demande de transit",
      "help": "Demande à un État l’autorisation de faire passer par son territoire une personne qui est remise.",
      "fields": {
        "kind": {
          "title": "Type",
          "help": "Une demande de transit."
        },
        "extradition": {
          "title": "Transit",
          "help": "Qui est conduit, en vertu de quelle décision, depuis quel État et par quel chemin."
        }
      }
    },
    "translation": {
      "title": "Traduction",
      "help": "Une traduction qui accompagne la demande.",
      "fields": {
        "language": {
          "title": "Langue",
          "help": "Dans quelle langue."
        },
        "of": {
          "title": "Traduction de",
          "help": "Ce qui a été traduit : la demande elle-même, des annexes, ou les deux."
        },
        "translator": {
          "title": "Traducteur",
          "help": "Qui a traduit."
        },
        "certifiedBy": {
          "title": "Certifiée par",
          "help": "Qui a certifié la traduction."
        },
        "date": {
          "title": "Date",
          "help": "Date de la traduction."
        }
      }
    },
    "trial": {
      "title": "Présence au procès",
      "help": "Si la personne était présente au procès qui a conduit au jugement ; sinon, comment elle a été citée et ce qu’elle peut faire maintenant.",
      "fields": {
        "inAbsentia": {
          "title": "Jugement par défaut",
          "help": "Vrai si la personne n’était pas présente au procès."
        },
        "summons": {
          "title": "Mode de citation de la personne",
          "help": "Quand, où et sous quelle forme."
        },
        "counsel": {
          "title": "Défense",
          "help": "Qui a défendu la personne, et sur le mandat de qui."
        },
        "retrial": {
          "title": "Nouveau procès ou recours",
          "help": "Le droit à un nouveau procès en présence de la personne : disposition, délai, et qu’il s’agit d’un droit."
        }
      }
    },
    "undertakings": {
      "title": "Engagements",
      "help": "Ce que promet l’État requérant. Chaque engagement mis à « true » est imprimé sous forme de phrase complète.",
      "fields": {
        "reciprocity": {
          "title": "Réciprocité",
          "help": "Une demande semblable serait accordée."
        },
        "useLimitation": {
          "title": "Utilisation limitée",
          "help": "Ce qui est obtenu ne sert qu’au but indiqué, sauf consentement de l’État requis."
        },
        "confidentiality": {
          "title": "Confidentialité",
          "help": "Ce qui est obtenu reste confidentiel dans la mesure demandée par l’État requis."
        },
        "safeConduct": {
          "title": "Sauf-conduit",
          "help": "Une personne qui vient déposer n’est ni poursuivie ni détenue pour des faits antérieurs."
        },
        "consultOnCosts": {
          "title": "Frais extraordinaires",
          "help": "Les frais importants ou extraordinaires font l’objet de consultations préalables."
        },
        "dataProtection": {
          "title": "Protection des données",
          "help": "Les données personnelles sont protégées par le droit de l’État requérant et par l’instrument."
        },
        "returnOfItems": {
          "title": "Restitution des objets",
          "help": "Les objets sont restitués dès qu’ils ne sont plus nécessaires."
        },
        "notifyWhenNoLongerNeeded": {
          "title": "Avis si ce n’est plus nécessaire",
          "help": "L’État requis est averti lorsque l’entraide n’est plus nécessaire."
        },
        "reportResults": {
          "title": "Communication des résultats",
          "help": "Mesures contre un navire en mer : l’État du pavillon est informé sans retard des résultats des mesures prises."
        },
        "speciality": {
          "title": "Spécialité",
          "help": "Extradition : la personne n’est poursuivie que pour les infractions pour lesquelles l’extradition est accordée."
        },
        "noReextradition": {
          "title": "Pas de réextradition",
          "help": "Extradition : pas de remise à un État tiers sans consentement."
        },
        "noDeathPenalty": {
          "title": "Pas de peine de mort",
          "help": "Extradition : la peine de mort n’est pas prononcée, ou n’est pas exécutée."
        },
        "humaneTreatment": {
          "title": "Traitement humain",
          "help": "Extradition : ni torture ni traitement inhumain ; les conditions de détention respectent les normes internationales."
        },
        "further": {
          "title": "Autres engagements",
          "help": "Chacun une phrase complète, imprimée telle quelle."
        }
      }
    },
    "unknown": {
      "title": "Inconnu",
      "help": "Dites pourquoi ce n’est pas connu, au lieu de ne rien écrire.",
      "fields": {
        "unknown": {
          "title": "Motif",
          "help": "Pourquoi ce n’est pas connu et, si c’est utile, comment l’État requis pourrait l’apprendre."
        }
      }
    },
    "urgency": {
      "title": "Urgence et délai",
      "help": "Pour quand la réponse est nécessaire, et pourquoi. Un délai sans motif n’est pas pris au sérieux.",
      "fields": {
        "level": {
          "title": "Urgence",
          "help": "Degré d’urgence de la demande.",
          "values": {
            "normal": "normal",
            "urgent": "urgent",
            "emergency": "urgence absolue : danger pour la vie ou l’intégrité physique"
          }
        },
        "deadline": {
          "title": "Délai",
          "help": "Jour où la réponse est nécessaire au plus tard."
        },
        "reason": {
          "title": "Motif",
          "help": "Pourquoi à cette date : fin d’une détention, date du procès, données sur le point d’être effacées, argent sur le point d’être déplacé."
        },
        "confirmedBy": {
          "title": "Confirmé par",
          "help": "Pour une urgence vitale : qui confirme qu’elle est réelle, avec un numéro de téléphone joignable à toute heure."
        },
        "oralRequest": {
          "title": "Demande orale confirmée",
          "help": "Lorsque la présente demande confirme par écrit une demande faite oralement."
        }
      }
    },
    "vessel": {
      "title": "Navire",
      "help": "Tout ce qui permet de trouver le navire dans un registre et de le reconnaître en mer.",
      "fields": {
        "name": {
          "title": "Nom",
          "help": "Tel que peint sur le navire."
        },
        "flag": {
          "title": "Pavillon revendiqué",
          "help": "L’État dont il bat le pavillon ou porte les marques d’immatriculation ; dans le texte, son code ISO 3166."
        },
        "portOfRegistry": {
          "title": "Port d’immatriculation",
          "help": "Tel que peint ou déclaré."
        },
        "registrationNumber": {
          "title": "Numéro d’immatriculation",
          "help": "Tel que peint."
        },
        "imo": {
          "title": "Numéro IMO",
          "help": "Sept chiffres."
        },
        "mmsi": {
          "title": "MMSI",
          "help": "Neuf chiffres."
        },
        "callSign": {
          "title": "Indicatif d’appel",
          "help": "Indicatif radio."
        },
        "description": {
          "title": "Description",
          "help": "Type, longueur, couleur, superstructure, moteur."
        },
        "photograph": {
          "title": "Photographie",
          "help": "L’annexe contenant une photographie."
        }
      }
    },
    "vesselMeasuresRequest": {
      "title": "Demande de mesures contre un navire en mer",
      "help": "Demande à l’État du pavillon, en quelques heures et non en quelques semaines, de confirmer l’immatriculation d’un navire et d’autoriser l’arraisonnement, la visite et d’autres mesures en mer.",
      "fields": {
        "kind": {
          "title": "Type",
          "help": "Une demande urgente de mesures contre un navire en mer."
        },
        "measures": {
          "title": "Ce qui est demandé à l’État du pavillon",
          "help": "Le navire, où il se trouve, ce qui le rend suspect, et pour quelle heure une réponse est nécessaire ; une entrée par navire."
        }
      }
    },
    "vesselPosition": {
      "title": "Position",
      "help": "Où le navire a été vu pour la dernière fois, et où il va.",
      "fields": {
        "at": {
          "title": "Vu le",
          "help": "Date et heure de la position avec le décalage par rapport à l’UTC."
        },
        "coordinates": {
          "title": "Coordonnées",
          "help": "Latitude et longitude."
        },
        "course": {
          "title": "Route et vitesse",
          "help": "Degrés et nœuds."
        },
        "voyage": {
          "title": "Voyage",
          "help": "D’où il vient et où il semble aller."
        }
      }
    },
    "videoConnection": {
      "title": "Connexion",
      "help": "Ce dont les techniciens ont besoin.",
      "fields": {
        "address": {
          "title": "Adresse technique",
          "help": "Adresse SIP ou H.323, ou plateforme."
        },
        "contact": {
          "title": "Contact technique",
          "help": "Nom, téléphone, courriel."
        },
        "testCall": {
          "title": "Appel d’essai",
          "help": "Quand la connexion doit être essayée."
        }
      }
    },
    "videoHearing": {
      "title": "Audition par vidéoconférence",
      "help": "Entendre par vidéoconférence une personne qui se trouve dans l’État requis, devant un tribunal ou un procureur de l’État requérant.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Entendre par vidéoconférence une personne qui se trouve dans l’État requis, devant un tribunal ou un procureur de l’État requérant."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "capacity": {
          "title": "En quelle qualité",
          "help": "En quelle qualité la personne est entendue.",
          "values": {
            "witness": "comme témoin",
            "expert": "comme expert",
            "victim": "comme victime",
            "suspect": "comme suspect",
            "accused": "comme personne poursuivie"
          }
        },
        "reason": {
          "title": "Pourquoi pas en personne",
          "help": "Pourquoi il n’est pas souhaitable ou pas possible que la personne se déplace."
        },
        "judicialAuthority": {
          "title": "Autorité judiciaire",
          "help": "Nom de l’autorité devant laquelle l’audition a lieu."
        },
        "conductedBy": {
          "title": "Conduite par",
          "help": "Noms et fonctions des personnes qui conduisent l’audition."
        },
        "start": {
          "title": "Début",
          "help": "Date et heure avec le décalage par rapport à UTC."
        },
        "timeZone": {
          "title": "Fuseau horaire",
          "help": "Nom IANA, lorsque l’heure est donnée sans décalage."
        },
        "duration": {
          "title": "Durée prévue",
          "help": "Combien de temps cela durera."
        },
        "connection": {
          "title": "Connexion",
          "help": "Adresse technique, contact, appel d’essai."
        },
        "interpreter": {
          "title": "Interprète",
          "help": "Langue, et qui fournit l’interprète."
        },
        "identification": {
          "title": "Qui identifie la personne",
          "help": "Qui vérifie l’identité au lieu de l’audition."
        },
        "oath": {
          "title": "Serment ou affirmation solennelle",
          "help": "Dites si la preuve doit être donnée sous serment ou par affirmation solennelle, même lorsque ce n’est pas nécessaire."
        },
        "questions": {
          "title": "Questions",
          "help": "Les questions à poser, une entrée chacune."
        },
        "topics": {
          "title": "Thèmes",
          "help": "Si les questions ne peuvent être prévues : les thèmes."
        },
        "protection": {
          "title": "Mesures de protection",
          "help": "Déformation de la voix ou de l’image, pseudonyme, huis clos."
        },
        "consent": {
          "title": "Consentement",
          "help": "Pour un suspect ou une personne poursuivie : l’annexe contenant le consentement."
        },
        "counsel": {
          "title": "Défenseur",
          "help": "Pour un suspect ou une personne poursuivie : qui l’assiste, et où."
        },
        "costs": {
          "title": "Frais",
          "help": "Qui supporte les frais de la liaison, des interprètes et des indemnités."
        }
      }
    },
    "voluntaryAppearance": {
      "title": "Comparution volontaire",
      "help": "Inviter un témoin ou un expert à comparaître de son plein gré dans l’État requérant.",
      "fields": {
        "type": {
          "title": "Type d’entraide",
          "help": "Inviter un témoin ou un expert à comparaître de son plein gré dans l’État requérant."
        },
        "id": {
          "title": "Identifiant",
          "help": "Nom abrégé par lequel le texte peut renvoyer à cette mesure."
        },
        "description": {
          "title": "Description de l’entraide",
          "help": "Ce qui est demandé exactement, point par point."
        },
        "desiredResult": {
          "title": "Résultat souhaité",
          "help": "Le résultat, non votre mesure nationale : l’État requis choisit sa propre voie."
        },
        "nexus": {
          "title": "Lien avec l’affaire",
          "help": "Pourquoi précisément cette preuve ou cet acte importe pour cette infraction : renvoyez aux personnes, faits ou comptes de l’exposé."
        },
        "persons": {
          "title": "Personnes concernées",
          "help": "Les personnes que la mesure concerne."
        },
        "location": {
          "title": "Où",
          "help": "Où, dans l’État requis, se trouve la preuve, la chose ou la personne, ou pourquoi cela n’est pas connu."
        },
        "basisForBelief": {
          "title": "Pourquoi l’on croit que cela s’y trouve",
          "help": "Ce qui fait croire que la preuve, la chose ou la personne se trouve dans l’État requis."
        },
        "domesticOrder": {
          "title": "Décision judiciaire de l’État requérant",
          "help": "La décision qui autorise la mesure dans l’État requérant, lorsqu’elle est nécessaire."
        },
        "lawfulAtHome": {
          "title": "Licéité dans l’État requérant",
          "help": "Pour la perquisition, la saisie, le gel et les autres mesures coercitives : que la mesure pourrait être ordonnée dans un cas semblable dans l’État requérant, et en vertu de quelle disposition."
        },
        "dualCriminality": {
          "title": "Double incrimination",
          "help": "Si la mesure l’exige : pourquoi le comportement est une infraction dans les deux États. Peut figurer plutôt avec les infractions."
        },
        "person": {
          "title": "Personne",
          "help": "La personne invitée."
        },
        "date": {
          "title": "Date",
          "help": "Jour de la comparution."
        },
        "place": {
          "title": "Lieu",
          "help": "Tribunal et adresse."
        },
        "especiallyNecessary": {
          "title": "Pourquoi la comparution en personne est particulièrement nécessaire",
          "help": "Nécessaire pour que l’État requis invite la personne."
        },
        "allowances": {
          "title": "Indemnités",
          "help": "Voyage et séjour, montants approximatifs, avance."
        },
        "safeConductTerms": {
          "title": "Sauf-conduit",
          "help": "Contre quoi la personne est protégée et pendant combien de temps."
        },
        "noCompulsion": {
          "title": "Absence de contrainte",
          "help": "Ce qui en est dit à la personne : qu’elle vient de son plein gré et que son absence reste sans conséquence."
        }
      }
    },
    "withdrawalRequest": {
      "title": "Retrait d’une demande",
      "help": "Indique à un autre État que l’assistance sollicitée dans une demande antérieure n’est plus nécessaire.",
      "fields": {
        "kind": {
          "title": "Type",
          "help": "Le retrait d’une demande."
        },
        "purpose": {
          "title": "Motif",
          "help": "Pourquoi elle est retirée, si cela peut être dit, et si elle l’est en entier."
        }
      }
    }
  },
  "offences": {
    "elements": {
      "procurementOfEntry": "le fait d’assurer l’entrée d’une personne dans un État",
      "notNationalOrResident": "la personne n’est ni ressortissante ni résidente permanente de cet État",
      "illegalEntry": "l’entrée sans satisfaire aux conditions d’une entrée légale",
      "financialOrOtherMaterialBenefit": "avantage financier ou autre avantage matériel",
      "intent": "intention",
      "attempt": "tentative",
      "accomplice": "complicité",
      "organizingOrDirecting": "organisation de l’infraction ou instructions données à autrui",
      "dangerToLife": "mise en danger de la vie ou de la sécurité des migrants",
      "inhumanTreatment": "traitement inhumain ou dégradant, y compris l’exploitation",
      "enablingStay": "le fait de permettre à une personne de demeurer dans un État",
      "unlawfulStay": "séjour sans satisfaire aux conditions d’un séjour légal",
      "illegalMeans": "par un document frauduleux ou un autre moyen illégal",
      "fraudulentDocument": "un document de voyage ou d’identité frauduleux",
      "producingDocument": "fabrication du document",
      "procuringProvidingOrPossessingDocument": "obtention, fourniture ou possession du document",
      "purposeOfEnablingSmuggling": "afin de permettre le trafic illicite de migrants",
      "actOfTrafficking": "l’acte : recrutement, transport, transfert, hébergement ou accueil de personnes",
      "meansOfTrafficking": "les moyens : menace, force, contrainte, enlèvement, fraude, tromperie, abus d’autorité ou de vulnérabilité, paiements",
      "childVictim": "la victime est un enfant de moins de dix-huit ans, de sorte que les moyens n’importent pas",
      "purposeOfExploitation": "le but d’exploitation",
      "agreementToCommitSeriousCrime": "entente avec d’autres en vue de commettre une infraction grave",
      "activePartInGroup": "participation active aux activités du groupe",
      "organizingSeriousCrime": "organisation, direction, aide ou facilitation d’une infraction grave impliquant le groupe",
      "threeOrMorePersons": "trois personnes ou plus",
      "structuredGroup": "un groupe structuré, non constitué au hasard pour une seule infraction",
      "existingForAPeriodOfTime": "existant depuis un certain temps",
      "concertToCommitSeriousCrime": "agissant de concert pour commettre des infractions graves ou des infractions de la Convention",
      "knowledgeOfAim": "connaissance du but et de l’activité du groupe ou de son intention de commettre les infractions",
      "committedInSeveralStates": "commise dans plus d’un État",
      "preparedOrDirectedInAnotherState": "commise dans un État, mais pour une part substantielle préparée, planifiée, conduite ou contrôlée dans un autre",
      "groupActiveInSeveralStates": "commise dans un État avec un groupe criminel organisé actif dans plusieurs",
      "effectsInAnotherState": "commise dans un État avec des effets substantiels dans un autre",
      "proceedsOfCrime": "des biens qui sont le produit du crime",
      "conversionOrTransfer": "conversion ou transfert des biens",
      "concealmentOrDisguise": "dissimulation ou déguisement de leur nature, origine, emplacement, mouvement ou propriété",
      "acquisitionPossessionOrUse": "acquisition, détention ou utilisation des biens",
      "purposeOfConcealmentOrHelp": "dans le but de dissimuler l’origine illicite ou d’aider une personne à échapper aux conséquences",
      "knowledgeOfOrigin": "connaissance que les biens sont le produit du crime",
      "publicOfficial": "un agent public",
      "promiseOfferOrGiving": "promesse, offre ou octroi à l’agent",
      "solicitationOrAcceptance": "sollicitation ou acceptation par l’agent",
      "undueAdvantage": "un avantage indu, pour l’agent ou pour autrui",
      "exerciseOfOfficialDuties": "afin que l’agent accomplisse ou s’abstienne d’accomplir un acte dans l’exercice de ses fonctions",
      "propertyEntrustedByOffice": "des biens remis à l’agent à raison de ses fonctions",
      "diversionOfProperty": "soustraction, détournement ou autre usage illicite",
      "benefitOfOfficialOrAnother": "au profit de l’agent ou d’autrui",
      "drugOrPsychotropicSubstance": "un stupéfiant ou une substance psychotrope",
      "productionTrafficOrTransport": "production, offre, vente, livraison, expédition, transport, importation ou exportation",
      "cultivationForProduction": "culture aux fins de la production de stupéfiants",
      "possessionForTraffic": "détention ou achat en vue de l’une de ces activités",
      "contraryToDrugConventions": "en violation des conventions de 1961 et de 1971 sur les stupéfiants et substances psychotropes",
      "firearmPartOrAmmunition": "une arme à feu, ses pièces ou éléments, ou des munitions",
      "illicitManufacturing": "fabrication illicite",
      "illicitTrafficking": "trafic illicite d’un État à un autre",
      "tamperingWithMarking": "falsification, effacement, enlèvement ou altération du marquage",
      "lackOfAuthorizationOrMarking": "sans l’autorisation ou le marquage exigés",
      "provisionOrCollectionOfFunds": "fourniture ou réunion de fonds, par quelque moyen que ce soit",
      "unlawfulnessAndWilfulness": "illicitement et délibérément",
      "intentionOrKnowledgeOfUse": "intention de voir les fonds utilisés, ou connaissance qu’ils le seront, pour l’acte",
      "actOfListedTreaty": "un acte qui est une infraction au regard d’un traité énuméré en annexe",
      "actAgainstCivilians": "un acte destiné à tuer ou blesser grièvement des civils, à intimider une population ou à contraindre un gouvernement",
      "accessToComputerSystem": "accès à tout ou partie d’un système informatique",
      "interceptionOfData": "interception de transmissions non publiques de données informatiques",
      "dataInterference": "endommagement, effacement, altération ou suppression de données informatiques",
      "systemInterference": "entrave grave au fonctionnement d’un système informatique",
      "withoutRight": "sans droit"
    },
    "roles": {
      "element": "à établir",
      "oneOf": "l’un d’eux suffit",
      "onlyWith": "seulement avec : {other}",
      "form": "le cas échéant",
      "aggravating": "circonstance aggravante"
    },
    "notes": {
      "smugglingOfMigrants": "Un comportement sans avantage financier ou autre avantage matériel est hors de l’art. 6. Certaines lois nationales se passent de l’avantage, en font une circonstance aggravante ou exemptent l’aide humanitaire : dites ce qui vaut chez vous.",
      "enablingIllegalStay": "Un comportement sans avantage financier ou autre avantage matériel est hors de l’art. 6. Certaines lois nationales se passent de l’avantage, en font une circonstance aggravante ou exemptent l’aide humanitaire : dites ce qui vaut chez vous.",
      "documentForgery": "Seulement des documents destinés à permettre le trafic illicite de migrants, et seulement pour un avantage. Un faux à une autre fin relève du droit national.",
      "traffickingInPersons": "Un acte, des moyens et un but. Si la victime est un enfant, les moyens n’ont pas à être établis.",
      "organizedCriminalGroup": "Les États ont érigé en infraction l’entente, la participation active ou les deux : argumentez celle que connaît l’État requis.",
      "corruption": "Les éléments sont ceux de la corruption d’un agent public national (art. 15)."
    }
  },
  "outstanding": {
    "errors": "{count, plural, one {# erreur} other {# erreurs}}",
    "warnings": "{count, plural, one {# avertissement} other {# avertissements}}",
    "gaps": "{count, plural, one {# lacune} other {# lacunes}}",
    "advice": "{count, plural, one {# conseil} other {# conseils}}",
    "gapsAmong": "{count, plural, one {(dont # lacune)} other {(dont # lacunes)}}",
    "nothing": "rien à corriger",
    "label": {
      "error": "erreur",
      "warning": "avertissement",
      "toDo": "à faire",
      "advice": "conseil"
    }
  },
  "packs": {
    "empty": "Le pack est vide. Commencez-le par `rogatoryPack: 1`, puis dites à quelle date et d’où vous le savez : `asOf` et `source`.",
    "notAPack": "Ceci n’est pas un pack : il ne se compose pas de clés avec des valeurs. Commencez-le par `rogatoryPack: 1`.",
    "version": "Un pack commence par `rogatoryPack: 1` ; celui-ci non, de sorte que rien n’en est employé. Écrivez d’abord cette ligne.",
    "unknownKey": "La clé `{key}` n’est pas connue à cet endroit ; ce qui figure dessous n’est donc pas employé. {meant, select, none {Les clés connues ici : {known}.} other {Renommez-la en `{meant}` si c’est ce qui est voulu.}}",
    "unknownState": "`{code}` n’est pas le code ISO 3166 d’un État ou territoire ; ce qui en est dit n’est donc pas employé. {meant, select, none {Écrivez deux majuscules, par exemple `TN` pour la Tunisie.} other {Écrivez `{meant}` si c’est ce qui est voulu ({name}).}}",
    "instrumentForm": "`{id}` ne peut être l’identifiant d’un instrument ; ce qui en est dit n’est donc pas employé. Écrivez des minuscules, des chiffres et des traits d’union, par exemple `untoc`.",
    "instrumentMeant": "Aucun instrument ici n’a l’identifiant `{id}` ; ce qui en est dit ne change donc rien à `{meant}`. Renommez-le en `{meant}` si c’est ce qui est voulu.",
    "missing": "La clé `{key}` manque ; cette entrée n’est donc pas employée. Ajoutez-la.",
    "type": "La valeur de `{key}` devrait être {wanted, select, object {un groupe de clés avec des valeurs} array {une liste} number {un nombre} integer {un nombre entier} boolean {`true` ou `false`} other {un texte}} ; elle n’est donc pas employée. Écrivez-la ainsi.",
    "choice": "`{value}` ne fait pas partie des valeurs que `{key}` admet ; cette valeur n’est donc pas employée. Écrivez l’une de celles-ci : {allowed}.",
    "day": "`{value}` n’est pas un jour qui existe ; cette entrée n’est donc pas employée. Écrivez-le comme `2026-10-01`.",
    "asOf": "`{value}` ne dit pas à quelle date la source l’indique ; cette entrée n’est donc pas employée. Écrivez un jour, un mois ou une année, comme `2026-10-01`, ou `undated`.",
    "form": "`{value}` n’a pas la forme que `{key}` admet ; cette valeur n’est donc pas employée. Voyez l’exemple dans l’aide du champ.",
    "noDate": "Rien ne dit à quelle date cela est connu ; cette entrée n’est donc pas employée. Écrivez `asOf` en tête du pack ou à côté de l’entrée, ou `undated` si la source n’est pas datée.",
    "noSource": "Rien ne dit d’où cela est connu ; cette entrée n’est donc pas employée. Écrivez `source` en tête du pack ou à côté de l’entrée.",
    "severalActs": "L’entrée nomme plusieurs actes ({acts}), mais un seul lie un État ; elle n’est donc pas employée. Gardez celui qui compte.",
    "nothingSaid": "L’entrée ne dit rien qui puisse être employé. Écrivez l’acte avec son jour, comme `accession: 2024-05-01`, ou `inForce`, `signed`, `left`, ou `notParty: true`.",
    "noEntryIntoForce": "On ne peut déduire du {day} depuis quand l’instrument est en vigueur ; l’entrée ne montre donc que la signature, s’il y en a une. Ajoutez `inForce` avec le jour, ou `entryIntoForce` de l’instrument.",
    "tooEarly": "L’instrument ne peut être en vigueur depuis le {inForce}, avant le dépôt le {day} ; cette entrée n’est donc pas employée. Vérifiez les deux jours.",
    "leftTooEarly": "Nul ne peut se retirer le {left} s’il n’est lié que depuis le {since} ; cette entrée n’est donc pas employée. Vérifiez les deux jours.",
    "notPartyAndBound": "L’entrée dit à la fois que l’État n’est pas partie et qu’il est lié ; elle n’est donc pas employée. Gardez ce qui est vrai ; pour un État qui s’est retiré, écrivez `left` avec le jour.",
    "languagesMissing": "Une déclaration sur les langues a besoin de `languages` ; celle-ci n’est donc pas employée. Ajoutez les codes, comme `[fr, ar]`.",
    "saysNothing": "La déclaration ne dit rien ; elle n’est donc pas employée. Écrivez sous `says` ce qu’elle dit, en une phrase.",
    "number": "`{value}` est trop {side, select, minimum {petit} other {grand}} pour `{key}` ; cette valeur n’est donc pas retenue. Écrivez un nombre {side, select, minimum {d’au moins} other {d’au plus}} {limit}.",
    "lowered": "Un profil ne peut qu’élever la gravité de `{rule}`, ce que `{value}` ne fait pas ; la ligne n’est donc pas retenue. Écrivez `warning` ou `error` ; pour voir moins d’une règle, utilisez les réglages de votre dossier.",
    "languageForm": "`{id}` n’est pas le code d’une langue ; ce qui figure à cet endroit n’est donc pas retenu. Écrivez un code tel que `en` ou `fr`.",
    "unknownElement": "La liste de contrôle n’a pas d’élément `{element}` ; cette exigence n’est donc pas retenue. {meant, select, none {Indiquez un élément que `rogatory checklist` connaît, ou posez une `question` avec `id` et `text`.} other {Écrivez `{meant}` si c’est ce qui est visé, ou posez une `question` avec `id` et `text`.}}",
    "elementOrQuestion": "Une exigence désigne soit un élément (`element`) de la liste de contrôle, soit une question (`question`) propre ; celle-ci n’est donc pas retenue. Gardez l’un des deux.",
    "unknownRule": "Il n’existe pas de règle `{rule}` ; sa gravité n’est donc pas élevée. {meant, select, none {`rogatory explain --list` énumère les règles.} other {Écrivez `{meant}` si c’est ce qui est visé.}}",
    "noText": "Il n’y a pas de texte ici ; cette partie n’est donc pas retenue. Écrivez-le ; sous `text`, après le code de sa langue, par exemple `en`."
  },
  "pictures": {
    "schedule": "Appendice {number}",
    "heading": "{schedule} : {title}",
    "timeline": "Chronologie des faits",
    "chart": "Schéma des personnes, des biens et des sommes d’argent",
    "protectedPerson": "{role}, identité protégée (personne {number})",
    "protectedUnknownRole": "personne {number}, identité protégée",
    "seeEvents": "Voir le fait n° {number} du tableau des faits.",
    "withheld": "[omis pour la protection d’une personne]",
    "event": "Fait n° {number}",
    "undated": "jour inconnu",
    "dated": "{label}, {date} :",
    "persons": "Personnes : {names}",
    "amount": "Montant : {amount}",
    "timelineDescription": "Chronologie de {count, plural, one {# fait} other {# faits}}{dated, select, yes { ; premier : {from} ; dernier : {until}} other {}}.",
    "chartDescription": "Schéma : {persons, plural, =0 {} one {# personne} other {# personnes}}{persons, plural, =0 {} other {, }}{property, plural, =0 {aucun bien} one {# bien} other {# biens}} et {events, plural, =0 {aucun fait} one {# fait} other {# faits}}, avec {links, plural, =0 {aucun lien} one {# lien} other {# liens}}.",
    "unnumberedAccount": "Compte",
    "bankAccount": "compte bancaire",
    "links": {
      "representative": "représente",
      "holder": "titulaire",
      "owner": "propriétaire",
      "beneficialOwner": "bénéficiaire effectif",
      "tookPart": "a pris part",
      "named": "mention"
    },
    "linked": "{from} – {link} – {to}",
    "alone": "{name} ({kind})"
  },
  "practice": {
    "lessons": {
      "conducting-authority-missing": "Dites quelle autorité conduit l’affaire : l’État requis doit savoir à qui sa réponse est destinée.",
      "wrong-article": "Vérifiez l’article : avec le numéro d’un autre traité, le lecteur ne sait pas sur quoi la demande se fonde.",
      "urgency-no-reason": "Motivez le délai : sans motif, c’est un souhait, et l’affaire attend son tour.",
      "nationality-missing": "Indiquez la nationalité, ou pourquoi elle n’est pas connue : elle aide à distinguer une personne d’une autre.",
      "no-law-text": "Donnez le texte de la loi : le lecteur doit voir ce qu’elle punit.",
      "no-when-where": "Datez les faits : le temps et le lieu décident si les actes étaient une infraction et qui peut en juger.",
      "no-period": "Dites de quand à quand : sans début ni fin, une demande de documents n’a pas de limite.",
      "account-not-identified": "Désignez le compte : une banque cherche par numéro ou par titulaire.",
      "fishing-wording": "Demandez ce dont vous avez besoin, et dites quoi : « tous documents quelconques » se lit comme une pêche aux informations.",
      "no-nexus": "Reliez chaque mesure à l’affaire : c’est ce lien qui en fait une preuve.",
      "oath-unclear": "Dites si un serment est nécessaire : la forme d’une audition ne se répare pas après coup.",
      "questions-missing": "Envoyez les questions : celui qui entend le témoin ne connaît pas votre dossier."
    }
  },
  "profile": {
    "line": "{says}{scope}. {cited}",
    "languages": "Accepte les demandes dans les langues suivantes : {languages}",
    "certifiedTranslation": "Veut des traductions certifiées conformes",
    "stamp": "Veut un sceau ou un cachet à côté de la signature",
    "leadTime": "A besoin de {days, plural, one {# jour} other {# jours}} avant l’échéance",
    "deMinimis": "Veut savoir pourquoi une affaire est grave lorsque le dommage est inférieur à {amount, number} {currency}",
    "evidence": "N’agit qu’au vu de ceci : {threshold, select, reasonableSuspicion {des motifs raisonnables de soupçonner} reasonableGrounds {des motifs raisonnables de croire} probableCause {une cause probable (« probable cause »)} other {un commencement de preuve suffisant (« prima facie »)}}",
    "element": "Demande ceci : {title}",
    "question": "Demande, sous l’identifiant {id} : {text}",
    "severity": "Les constats de {rule} ont au moins la gravité {severity}.",
    "clause": "Un paragraphe est ajouté à la lettre{scope} : {text}",
    "law": "Sa propre loi est prise en compte quelle que soit la base de la demande : {law} ({count, plural, one {# exigence} other {# exigences}} ; identifiant {id})."
  },
  "register": {
    "label": "{before} : {after}",
    "columns": {
      "gaps": "Lacunes",
      "errors": "Erreurs",
      "warnings": "Avertissements",
      "due": "Objet de l’échéance",
      "others": "Autres dates",
      "file": "Fichier"
    },
    "noKind": "Aucune demande lisible",
    "unread": "Le fichier n’a pu être lu",
    "nearness": {
      "overdue": "échu depuis {days, plural, one {# jour} other {# jours}}",
      "today": "aujourd’hui",
      "ahead": "dans {days, plural, one {# jour} other {# jours}}"
    },
    "calendar": {
      "summary": "{label} ({request})",
      "states": "État requérant : {from} ; État requis : {to}",
      "sources": "Voir {sources}",
      "file": "Projet : {file}"
    }
  },
  "rules": {
    "absentia-unclear": {
      "title": "La présence au procès, ou le droit à un nouveau procès, n’est pas indiqué",
      "messages": {
        "presence": {
          "what": "La demande repose sur un jugement et ne dit pas si la personne était présente au procès.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {La remise pour un jugement par défaut dépend de ce que la personne savait et peut encore faire ; comparez {cited}.}} Le tribunal requis le demandera avant de statuer.",
          "mend": "Écrivez `inAbsentia: false` sous `extradition.trial` si la personne était présente, ou `inAbsentia: true` avec le mode de citation et ce qu’elle peut faire maintenant."
        },
        "retrial": {
          "what": "La personne était absente du procès, et la demande ne dit pas s’il existe un droit à un nouveau procès ou à un recours.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {La remise peut être refusée si un nouveau procès respectueux des droits de la défense n’est pas assuré ; comparez {cited}.}} C’est la première question de la défense.",
          "mend": "Indiquez sous `extradition.trial.retrial` la disposition, le délai, et qu’il s’agit d’un droit et non d’une faculté. S’il n’y en a pas parce que la personne connaissait le procès et était défendue par un avocat de son choix, dites-le là."
        },
        "summons": {
          "what": "La personne était absente du procès, et la demande ne décrit pas comment elle a été citée.",
          "why": "C’est d’après cela que l’on juge si les droits de la défense ont été respectés ; voir {cited}.",
          "mend": "Dites sous `extradition.trial.summons` quand, où et sous quelle forme la personne a appris la tenue du procès, et sous `counsel` qui l’a défendue."
        }
      }
    },
    "account-not-identified": {
      "title": "Compte non identifié",
      "messages": {
        "missing": {
          "what": "{named, select, yes {« {item} » ne dit pas de quel compte il s’agit : ni numéro, ni titulaire, ni autre élément permettant de le trouver.} other {Le compte n’est pas identifié : ni numéro, ni titulaire, ni autre élément permettant de le trouver.}}",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Une banque ne peut chercher que par numéro, par titulaire ou par une autre trace du compte.}} Si seule la banque est nommée, la demande revient avec une question.",
          "mend": "Indiquez `number`, ou `holder` avec l’identifiant de la personne, ou dites sous `identifiedBy` ce que l’on sait : numéro de carte, virement, numéro de téléphone."
        },
        "asset": {
          "what": "Personne ne peut trouver le compte à geler ou à confisquer : « {item} » n’a pas de numéro, et la banque et le propriétaire ne sont pas indiqués tous les deux.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Une banque trouve un compte par son numéro ou par le nom de son client.}} Si ni l’un ni l’autre n’est dit, rien n’est gelé avant que la question ne soit revenue.",
          "mend": "Écrivez le numéro de compte ou l’IBAN sous `identifier` du bien, ou indiquez `holder` avec la banque et l’agence et `owner` avec l’identifiant de la personne ; un virement ou une carte peut être cité avec son numéro dans `description`. Si le propriétaire n’est pas connu, écrivez la raison sous `owner.unknown`."
        }
      }
    },
    "addressee-doubtful": {
      "title": "Le destinataire n’est peut-être pas le bon",
      "messages": {
        "police": {
          "what": "La demande est adressée à un service de police : {item}.",
          "why": "Les demandes vont à l’autorité centrale désignée par l’État (comparez {cited}) ; la voie diplomatique et, en cas d’urgence, INTERPOL restent ouvertes si les États en conviennent.",
          "mend": "Adressez-la à l’autorité centrale, avec copie à la police si cela aide."
        },
        "declared": {
          "what": "La demande est adressée à « {item} ». Déclaration au titre de l’instrument {instrument} : « {says} » (source : {source}{asOf, select, other {, {asOf}}}).",
          "why": "Une lettre au mauvais service voyage des semaines avant d’être ouverte par le bon (comparez {cited}).",
          "mend": "Vérifiez le destinataire dans le répertoire des autorités compétentes ; s’il est exact, laissez-le."
        }
      }
    },
    "addressee-missing": {
      "title": "Le destinataire manque",
      "messages": {
        "missing": {
          "what": "La demande ne nomme pas l’autorité à laquelle elle est adressée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique.}} Une demande qui parvient au mauvais service, c’est du temps perdu, ou une demande perdue.",
          "mend": "Nommez sous `requested.authority` l’autorité centrale désignée par l’État requis ; si la demande passe par les ambassades, écrivez `throughDiplomaticChannel: true`."
        },
        "state": {
          "what": "La demande ne dit pas à quel État elle s’adresse.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Sans cela aucune demande ne peut partir.}}",
          "mend": "Écrivez sous `requested.state` le code ISO à deux lettres de l’État, par exemple `TN`."
        }
      }
    },
    "anchor-or-alias": {
      "code": "SY-04",
      "title": "Ancres et alias",
      "messages": {
        "anchor": {
          "what": "La valeur porte l’ancre {name}.",
          "why": "Les ancres font figurer un texte à plusieurs endroits d’un fichier ; le lecteur de la demande ne le voit pas, et les formulaires ne peuvent pas le modifier.",
          "mend": "Supprimez l’ancre et écrivez la valeur en entier partout où elle est nécessaire."
        },
        "alias": {
          "what": "Le signe * renvoie à la valeur marquée {name} ailleurs dans le fichier.",
          "why": "Le lecteur de la demande ne voit pas ce qui figure ici, et modifier l’un modifie l’autre.",
          "mend": "Écrivez la valeur ici en entier, ou mettez le texte entre guillemets droits si le signe en fait partie."
        },
        "unknown": {
          "what": "Rien dans le texte qui précède ne porte le nom {name}.",
          "why": "Un texte qui commence par * renvoie à une valeur marquée, de sorte qu’aucune valeur ne figure ici.",
          "mend": "Écrivez la valeur ici en entier, ou mettez le texte entre guillemets droits si le signe en fait partie."
        },
        "cyclic": {
          "what": "Le renvoi à {name} se trouve à l’intérieur de la valeur même à laquelle il renvoie.",
          "why": "Une telle valeur se contiendrait elle-même sans fin, de sorte qu’aucune valeur ne figure ici.",
          "mend": "Écrivez ici en entier ce qui est voulu."
        },
        "aliasAsKey": {
          "what": "Un renvoi à {name} est employé comme clé.",
          "why": "Les clés sont des mots ; cette entrée n’est donc pas lue.",
          "mend": "Écrivez le mot lui-même comme clé."
        },
        "malformed": {
          "what": "Une ancre (&) ou un renvoi (*) n’a ici pas de nom, ou un nom qui peut être mal lu.",
          "why": "On ne peut savoir à quoi ce signe renvoie.",
          "mend": "Supprimez le signe, ou mettez le texte entre guillemets droits si le signe en fait partie."
        }
      }
    },
    "annex-mismatch": {
      "title": "Les annexes citées et les annexes jointes ne concordent pas",
      "messages": {
        "absent": {
          "what": "Le texte cite {written}, et aucune annexe de la demande ne porte ce numéro dans la lettre.",
          "why": "L’État requis cherchera la pièce et la réclamera, ce qui coûte des semaines.",
          "mend": "{count, plural, =0 {Ajoutez-la aux `annexes`} other {Corrigez le numéro, ou ajoutez la pièce aux `annexes`}}. Un renvoi par identifiant imprime toujours le bon numéro."
        },
        "uncited": {
          "what": "Rien dans la demande ne renvoie à cette annexe : {item}.",
          "why": "Le lecteur ne voit pas ce qu’elle doit établir.",
          "mend": "Renvoyez à son identifiant `{id}` là où elle compte, ou retirez-la."
        }
      },
      "fixes": {
        "remove": "Retirer l’annexe de la liste"
      }
    },
    "appearance-incomplete": {
      "title": "L’invitation à comparaître est incomplète",
      "messages": {
        "necessity": {
          "what": "La demande ne dit pas pourquoi il est particulièrement nécessaire que la personne comparaisse en personne.",
          "why": "{asked, select, yes {C’est exigé par {cited} : l’État requis n’est tenu d’inviter la personne qu’à cette condition.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Dites sous `especiallyNecessary` pourquoi ni une audition sur place ni une vidéoconférence ne suffirait."
        },
        "allowances": {
          "what": "La demande ne dit pas quelles indemnités et quels frais seront versés à la personne.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Personne ne se rend devant un tribunal étranger sans savoir qui paie.",
          "mend": "Dites sous `allowances` ce qui est payé pour le voyage et le séjour, environ combien, et si une avance est versée."
        },
        "safeConduct": {
          "what": "La demande ne promet pas de sauf-conduit à la personne invitée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Les traités l’accordent, voir {cited} ; une personne qui l’a lu dans l’invitation viendra plus volontiers.}}",
          "mend": "Mettez `undertakings.safeConduct` à true, ou dites sous `safeConductTerms` contre quoi la personne est protégée et pendant combien de temps."
        }
      },
      "fixes": {
        "undertake": "S’engager à accorder un sauf-conduit"
      }
    },
    "asset-data-missing": {
      "title": "Des précisions sur un bien manquent",
      "messages": {
        "assets": {
          "what": "Une mesure portant sur des biens est demandée sans en désigner aucun : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Rien ne peut être gelé qui ne soit décrit.",
          "mend": "Énumérez chaque bien sous la clé de premier niveau `assets` et nommez les identifiants sous `assets` de la mesure."
        },
        "description": {
          "what": "Le bien {item} n’a ni description, ni numéro, ni signe.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Il ne doit pas être possible de prendre une chose pour une autre.",
          "mend": "Ajoutez `description`, ou sous `identifier` le numéro de compte, l’immatriculation, l’inscription au registre ou l’adresse de portefeuille."
        },
        "location": {
          "what": "La demande ne dit pas où se trouve le bien : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Le tribunal appelé à agir se détermine par le lieu.",
          "mend": "Ajoutez `location` avec l’État et l’adresse, pour un compte `holder` avec la banque et l’agence ; si ce n’est pas connu, écrivez le motif sous `location.unknown`."
        },
        "owner": {
          "what": "La demande ne dit pas à qui appartient le bien : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique.}} De cela dépend qui doit être entendu et quels droits sont touchés.",
          "mend": "Écrivez l’identifiant de la personne sous `owner`, ou sous `beneficialOwner` si le bien est détenu sous un autre nom ; si ce n’est pas connu, écrivez le motif sous `owner.unknown`."
        },
        "value": {
          "what": "La valeur du bien n’est pas indiquée, ou son montant ou sa monnaie manque : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’État requis y mesure l’effort à fournir, et une somme sans monnaie ne peut être exécutée.",
          "mend": "Ajoutez `value` avec `amount` et `currency`, `approximate: true` pour une estimation ; si ce n’est pas connu, écrivez le motif sous `value.unknown`."
        }
      }
    },
    "assistance-not-described": {
      "title": "L’entraide n’est pas décrite",
      "messages": {
        "missing": {
          "what": "{named, select, yes {« {item} »} other {Une mesure}} nomme un type d’entraide, mais non ce qu’il faut faire.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’autorité qui exécute la demande fait ce qui est écrit, et rien n’est écrit.",
          "mend": "Remplissez ce qui relève de ce type (comptes, objets, personnes, questions), ou dites sous `description` ce qui est demandé exactement."
        }
      }
    },
    "basis-incomplete": {
      "title": "Base juridique incomplète",
      "messages": {
        "treatyTitle": {
          "what": "La demande repose sur un traité bilatéral mais ne dit pas lequel.",
          "why": "L’État requis trouve ses obligations dans le traité même, et plusieurs peuvent être en vigueur entre ces deux États.",
          "mend": "Écrivez la base avec `instrument: bilateral`, et avec `title` (en entier), `date` (de la signature) et `articles` (ceux invoqués)."
        },
        "lawTitle": {
          "what": "La demande repose sur le droit interne mais ne dit pas sur quelle loi.",
          "why": "L’État requis doit pouvoir la consulter.",
          "mend": "Écrivez la base sous forme de groupe avec `instrument: domestic-law`, le `title` de la loi et les `articles` invoqués."
        },
        "date": {
          "what": "Le traité bilatéral est indiqué sans sa date.",
          "why": "L’intitulé et la date ensemble le distinguent d’un traité antérieur ou postérieur entre les mêmes États.",
          "mend": "Ajoutez `date`, le jour de la signature."
        },
        "articles": {
          "what": "{named, select, yes {La base juridique « {item} » est indiquée sans les articles invoqués.} other {Une base juridique est indiquée sans les articles invoqués.}}",
          "why": "Les articles montrent pour quel type d’entraide, et à quelles conditions, la base est invoquée.",
          "mend": "Énumérez les numéros sous `articles`."
        },
        "assurance": {
          "what": "La demande repose sur la réciprocité mais n’en donne pas l’assurance.",
          "why": "Sans traité, c’est sur la promesse d’en faire autant pour une demande semblable que l’État requis agit ; beaucoup de lois l’exigent expressément.",
          "mend": "Mettez `undertakings.reciprocity` à true, ou formulez l’assurance en vos propres termes sous `assurance`."
        }
      },
      "fixes": {
        "undertake": "Donner l’assurance de réciprocité"
      }
    },
    "basis-not-for-kind": {
      "title": "Base juridique prévue pour un autre type de demande",
      "messages": {
        "alone": {
          "what": "{kind, select, mla {{instrument} porte sur l’extradition et ne fonde pas une demande d’entraide judiciaire.} extradition {{instrument} porte sur l’entraide judiciaire et ne fonde pas une demande d’extradition.} other {{instrument} porte sur l’entraide judiciaire et ne fonde pas une demande d’arrestation provisoire.}}",
          "why": "{known, select, yes {Voir {cited}.} other {Le texte a un autre objet.}} Aucune autre base juridique de cette demande ne convient, de sorte que l’État requis n’est pas tenu d’y donner suite.",
          "mend": "{kind, select, mla {Fondez la demande sur un instrument d’entraide judiciaire ; à défaut, sur le droit interne ou la réciprocité. Si c’est l’extradition qui est voulue, écrivez une demande de ce type.} extradition {Fondez la demande sur un traité d’extradition ; à défaut, sur le droit interne ou la réciprocité. Si c’est l’entraide qui est voulue, écrivez une demande de ce type.} other {Fondez la demande sur un traité d’extradition ; à défaut, sur le droit interne ou la réciprocité.}}"
        },
        "beside": {
          "what": "{kind, select, mla {{instrument} porte sur l’extradition et ne fonde pas une demande d’entraide judiciaire.} extradition {{instrument} porte sur l’entraide judiciaire et ne fonde pas une demande d’extradition.} other {{instrument} porte sur l’entraide judiciaire et ne fonde pas une demande d’arrestation provisoire.}}",
          "why": "{known, select, yes {Voir {cited}.} other {Le texte a un autre objet.}} Les autres bases juridiques doivent fonder la demande à elles seules.",
          "mend": "Retirez cette base de `legalBases`, ou mettez à sa place l’instrument qui était voulu."
        },
        "unspoken": {
          "what": "On ne connaît, parmi les bases juridiques nommées, aucune qui parle de ceci : {measure}.",
          "why": "Comparez {cited}. Un État auquel on demande de laisser arraisonner son navire cherche d’abord l’article qui l’oblige à répondre.",
          "mend": "Fondez la demande sur un instrument qui en parle, tel que `som-protocol` ou `drugs-1988`, sur un traité bilatéral, le droit interne ou la réciprocité ; ou nommez sous `articles` l’article dont il s’agit."
        }
      }
    },
    "below-threshold": {
      "title": "Peine inférieure au seuil de la base juridique",
      "messages": {
        "offence": {
          "what": "La peine maximale pour {item} est inférieure à {months, plural, =12 {un an} one {un mois} other {# mois}}.",
          "why": "Selon {cited}, {kind, select, mla {il n’y a pas d’obligation d’accorder l’entraide} other {l’extradition n’est pas accordée}} pour une telle infraction.",
          "mend": "{otherBasis, select, yes {Vérifiez le maximum dans la loi ; s’il est exact, l’autre base doit couvrir cette infraction.} other {Vérifiez le maximum dans la loi, ou fondez la demande sur une autre base.}}"
        },
        "accessoryNotSaid": {
          "what": "La peine maximale pour {item} est inférieure à {months, plural, =12 {un an} one {un mois} other {# mois}}, tandis qu’une autre infraction de la demande atteint ce seuil.",
          "why": "Selon {cited}, l’extradition peut être accordée pour cette infraction avec l’infraction plus grave, et la demande ne le sollicite pas.",
          "mend": "Mettez `accessory: true` à cette infraction, ou supprimez-la."
        },
        "seriousCrime": {
          "what": "La peine maximale pour {item} est inférieure à quatre ans, et la demande ne nomme aucun article de la Convention ou de ses Protocoles qui couvre l’infraction quelle que soit la peine.",
          "why": "Selon {cited}, toute autre infraction n’est couverte que comme infraction grave, c’est-à-dire à partir de quatre ans.",
          "mend": "{otherBasis, select, yes {Si c’est une infraction au sens des articles 5, 6, 8 ou 23 ou d’un Protocole, dites-le sous `convention` ; sinon, l’autre base doit la couvrir.} other {Si c’est une infraction au sens des articles 5, 6, 8 ou 23 ou d’un Protocole, dites-le sous `convention` ; sinon, fondez la demande à son sujet sur une autre base.}}"
        },
        "standard": {
          "what": "La peine maximale pour {item} est inférieure à {months, plural, =12 {un an} one {un mois} other {# mois}}.",
          "why": "Les États qui suivent {cited} remettent pour des infractions à partir de ce seuil.",
          "mend": "Vérifiez le maximum dans la loi, et ce que la loi de l’État requis demande ; une infraction à côté d’une plus grave peut être désignée comme accessoire."
        }
      },
      "fixes": {
        "accessory": "La marquer comme infraction accessoire"
      }
    },
    "candour-unconfirmed": {
      "title": "La loyauté de l’exposé n’est pas confirmée",
      "messages": {
        "missing": {
          "what": "Personne n’a confirmé que rien de ce qui est connu en faveur de la personne n’a été omis.",
          "why": "Les tribunaux des États de common law attendent de l’État requérant un exposé loyal ; ce qui se découvre à l’audience peut mettre fin à l’affaire.",
          "mend": "Interrogez qui connaît le dossier, exposez ce qui parle pour la personne, puis mettez `extradition.candour: true`."
        },
        "denied": {
          "what": "Par `candour: false`, le projet dit qu’un élément favorable à la personne est omis.",
          "why": "Ce qui se découvre à l’audience peut mettre fin à l’affaire ; dit d’emblée, rarement.",
          "mend": "Exposez-le dans les faits ou sous `extradition.evidence`, puis mettez `candour: true`."
        }
      },
      "fixes": {
        "confirm": "Confirmer que tous les faits pertinents sont exposés"
      }
    },
    "chronology-impossible": {
      "title": "Des dates dans un ordre impossible",
      "messages": {
        "eventAfterRequest": {
          "what": "L’événement est du {date}, donc postérieur à la demande, qui est du {other}.",
          "why": "Une demande expose ce qui s’est passé ; l’une des deux dates est fausse, et le lecteur doutera des autres.",
          "mend": "Corrigez la date de l’événement ou celle de la demande ; si l’événement est encore à venir, dites-le dans son texte."
        },
        "paperAfterRequest": {
          "what": "Cette date, {date}, est postérieure à la demande, qui est du {other}.",
          "why": "Une demande ne peut reposer sur ce qui a été fait après elle.",
          "mend": "Corrigez l’une des deux dates."
        },
        "annexAfterRequest": {
          "what": "L’annexe est du {date}, la demande du {other}.",
          "why": "Une pièce qui n’existait pas encore ne peut accompagner la demande, sauf s’il s’agit d’une copie faite avant l’envoi.",
          "mend": "Corrigez l’une des deux dates, ou datez de nouveau la demande."
        },
        "openedAfterCharge": {
          "what": "La procédure a été ouverte le {date}, après l’inculpation du {other}.",
          "why": "Il n’y a pas d’inculpation avant qu’il y ait une procédure.",
          "mend": "Corrigez l’une des deux dates."
        },
        "decisionBeforeFacts": {
          "what": "Cette date, {date}, précède tous les événements des faits ; le premier de la liste est du {other}.",
          "why": "Nul n’est inculpé, recherché ou jugé pour ce qui n’a pas encore eu lieu.",
          "mend": "Corrigez l’une des deux dates."
        },
        "warrantAfterArrest": {
          "what": "Le mandat est du {date}, donc postérieur à l’arrestation provisoire du {other}.",
          "why": "Une personne est arrêtée provisoirement en vertu d’un mandat ou d’un jugement qui existe déjà ; le tribunal demandera ce qu’il y avait ce jour-là.",
          "mend": "Corrigez l’une des deux dates ; si ce mandat en remplace un plus ancien, nommez aussi celui-ci."
        }
      },
      "related": {
        "other": "Ceci est du {other}."
      }
    },
    "coercive-no-order": {
      "title": "Une mesure coercitive sans décision ni déclaration qu’elle est licite dans l’État requérant",
      "messages": {
        "missing": {
          "what": "Une mesure est demandée sans décision judiciaire de l’État requérant et sans dire qu’elle y serait licite : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Beaucoup d’États le demandent ; voir {cited}.}} Aucun État ne perquisitionne, ne saisit ni ne gèle pour un autre ce que celui-ci ne pourrait ordonner lui-même.",
          "mend": "Nommez la décision sous `domesticOrder`, ou dites sous `lawfulAtHome` en vertu de quelle disposition la mesure pourrait être ordonnée, dans un cas semblable, dans l’État requérant."
        }
      }
    },
    "competing-requests-open": {
      "title": "Les demandes d’autres États restent en suspens",
      "messages": {
        "missing": {
          "what": "L’affaire touche un autre État, et la demande ne dit pas si celui-ci réclame aussi la personne.",
          "why": "Comparez {cited} : l’État requis doit choisir entre de telles demandes.",
          "mend": "Mettez `competingRequests.none: true` si aucune n’est connue, ou nommez les États."
        },
        "contradictory": {
          "what": "La demande dit qu’aucun autre État ne réclame la personne, et nomme des États qui le font.",
          "why": "Le lecteur ne peut savoir ce qui est vrai.",
          "mend": "Supprimez `none`, ou les États."
        }
      },
      "fixes": {
        "none": "Dire qu’aucune autre demande n’est connue",
        "removeNone": "Supprimer la mention qu’aucune n’est connue"
      }
    },
    "conduct-not-attributed": {
      "title": "Ce qu’a fait cette personne n’est pas dit",
      "messages": {
        "sought": {
          "what": "Les faits ne disent pas ce qu’a fait {item}.",
          "why": "L’extradition est accordée pour les actes de cette personne, et son degré de participation relève de l’exposé des faits (comparez {cited}).",
          "mend": "Nommez la personne dans les faits ou dans leur chronologie, ou décrivez sa participation sous `participation`."
        },
        "other": {
          "what": "Les faits ne disent pas ce qu’a fait {item}.",
          "why": "L’État requis cherche la part prise par chaque personne mise en cause.",
          "mend": "Nommez la personne dans les faits ou dans leur chronologie, ou décrivez sa participation sous `participation`."
        }
      }
    },
    "conducting-authority-missing": {
      "title": "L’autorité qui conduit l’affaire manque",
      "messages": {
        "missing": {
          "what": "La demande ne nomme pas l’autorité qui conduit l’enquête, les poursuites ou le procès.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique.}} L’État requis doit voir qu’une autorité compétente conduit l’affaire ; souvent ce n’est pas celle qui envoie la demande.",
          "mend": "Nommez-la sous `requesting.conductingAuthority` avec `name` et `function`. Si c’est l’autorité dont émane la demande, écrivez `conductingAuthority: requestingAuthority`."
        },
        "incomplete": {
          "what": "L’autorité qui conduit l’affaire n’est pas entièrement désignée : {lacks, plural, one {il manque} other {il manque}} {lacking}.",
          "why": "{asked, select, yes {Sa désignation et ses fonctions sont exigées par {cited}.} other {C’est attendu en pratique.}} Ce que fait un service dans la procédure ne se lit pas dans son nom dans un autre système juridique.",
          "mend": "Donnez à `requesting.conductingAuthority` à la fois `name` et `function`."
        },
        "sameName": {
          "what": "L’autorité qui conduit l’affaire porte le même nom que celle dont émane la demande, mais sa `function` n’est pas indiquée.",
          "why": "{asked, select, yes {Les fonctions sont exigées par {cited}.} other {C’est attendu en pratique.}} Deux fois le même nom ne dit pas au lecteur s’il s’agit d’un seul service.",
          "mend": "Si c’est un seul service, écrivez `conductingAuthority: requestingAuthority` ; sinon, indiquez sa `function`."
        }
      },
      "fixes": {
        "same": "Dire que c’est l’autorité dont émane la demande"
      }
    },
    "confidentiality-unclear": {
      "title": "La confidentialité est souhaitée sans motif ou sans étendue, ou n’est pas abordée",
      "messages": {
        "missing": {
          "what": "La demande sollicite la confidentialité mais reste incomplète ; il manque : {lacking}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’État requis doit savoir ce qui peut être dit à qui, car il doit souvent aviser la personne, sauf motif de s’en abstenir.",
          "mend": "Dites sous `confidentiality` ce qui ne doit pas être divulgué, à qui et jusqu’à quand (`extent`), et ce que la divulgation ferait perdre (`reason`)."
        },
        "notStated": {
          "what": "La demande ne dit pas si elle est confidentielle, alors qu’elle sollicite : {measures}.",
          "why": "L’État requis garde une demande confidentielle lorsqu’on l’en prie ; voir {cited}. Sinon une banque, un fournisseur ou un tribunal peut informer la personne concernée avant l’exécution de la mesure.",
          "mend": "Écrivez `level: confidential` avec `extent` et `reason` sous `confidentiality`, ou `level: none` si la personne peut être informée."
        }
      },
      "fixes": {
        "ask": "Demander la confidentialité",
        "waive": "Dire qu’aucune confidentialité n’est nécessaire"
      }
    },
    "content-threshold": {
      "title": "Le soupçon n’est pas étayé pour chaque compte",
      "messages": {
        "missing": {
          "what": "{named, select, yes {Du compte {item}} other {De ce compte}}, la demande ne dit pas{nexus, select, yes { pourquoi son contenu est une preuve (`nexus`) ;} other {}}{factSources, select, yes { comment les faits sont connus (`factSources`) ;} other {}}{latestActivity, select, yes { quand il a été actif en dernier (`latestActivity`) ;} other {}} pour une demande adressée aux États-Unis, c’est trop peu.",
          "why": "Un juge y délivre un mandat pour un contenu s’il existe une « probable cause », compte par compte ; comparez {cited}.",
          "mend": "Écrivez-le pour ce compte, ou retirez le compte."
        }
      }
    },
    "contradiction": {
      "title": "Deux endroits se contredisent",
      "messages": {
        "eventDate": {
          "what": "Le texte date le fait `{event}` du {said}, mais la date indiquée est {given}.",
          "why": "Le lecteur ne peut savoir ce qui est exact, et l’affaire paraît négligée.",
          "mend": "Corrigez l’une des deux indications."
        },
        "ownDate": {
          "what": "Le texte de ce fait commence par {said}, mais la date indiquée est {given}.",
          "why": "Le lecteur ne peut savoir ce qui est exact, et l’affaire paraît négligée.",
          "mend": "Corrigez l’une des deux indications."
        },
        "birth": {
          "what": "Le texte fait naître {name} le {said}, mais la date de naissance indiquée est {given}.",
          "why": "Avec deux dates de naissance, la personne ne peut être identifiée avec certitude.",
          "mend": "Corrigez l’une des deux indications."
        },
        "period": {
          "what": "La description parle de la période {said}, mais `period` va du {from} au {to}.",
          "why": "La banque ou le fournisseur reçoit deux périodes et demandera laquelle est voulue.",
          "mend": "Corrigez l’une des deux indications, ou retirez les dates de la description : la lettre imprime `period`."
        },
        "sum": {
          "what": "{count} fois {unit} font {product}, non {total}.",
          "why": "Un compte qui ne tombe pas juste est la première chose que relève la défense.",
          "mend": "Corrigez le nombre, le montant ou le total, ou dites ce qui s’y ajoute."
        },
        "eventSum": {
          "what": "Selon son texte, ce fait représente {count} fois {unit}, soit {product}, mais `amount` est {given}.",
          "why": "Le lecteur ne peut savoir ce qui est exact.",
          "mend": "Corrigez l’une des deux indications, ou dites dans le texte ce qu’est le montant."
        },
        "zeros": {
          "what": "Le texte de ce fait dit {said}, mais `amount` est {given}.",
          "why": "Les deux ne diffèrent que par des zéros : l’un d’eux semble être une erreur de saisie.",
          "mend": "Corrigez l’une des deux indications, ou dites dans le texte comment elles s’accordent."
        },
        "remainder": {
          "what": "Il resterait à subir `{remaining}` de la peine, alors que la peine prononcée n’est que de `{imposed}`.",
          "why": "Il ne peut rester plus que ce qui a été prononcé ; l’État requis compare les deux à son minimum.",
          "mend": "Vérifiez les deux durées dans le jugement et corrigez celle qui est fausse ; si plusieurs peines doivent être subies, indiquez leur total sous `imposed`."
        },
        "accountInText": {
          "what": "Le numéro de compte {said} ne diffère que d’un ou deux signes de {given}, qui figure ailleurs dans la demande.",
          "why": "Seul {right} a des chiffres de contrôle exacts ; une banque qui cherche l’autre ne trouve rien, ou un tiers.",
          "mend": "Vérifiez le numéro et corrigez celui qui est faux."
        },
        "accountUnchecked": {
          "what": "Le numéro de compte {said} ne diffère que d’un ou deux signes de {given}, qui figure ailleurs dans la demande.",
          "why": "Aucun des deux n’a de chiffres de contrôle exacts : l’un ou les deux ont été mal saisis.",
          "mend": "Vérifiez le numéro et écrivez-le de même aux deux endroits."
        }
      },
      "fixes": {
        "useNumber": "Écrire {number}"
      },
      "related": {
        "eventDate": "Le fait est daté du {given}.",
        "birth": "La date de naissance indiquée est {given}.",
        "period": "La période va du {from} au {to}.",
        "imposed": "La peine prononcée est de `{imposed}`.",
        "amount": "Le texte du fait.",
        "account": "{given} est indiqué ici."
      }
    },
    "control-character": {
      "code": "SY-10",
      "title": "Caractères de contrôle invisibles",
      "messages": {
        "direction": {
          "what": "Le caractère invisible {character} change ici le sens du texte.",
          "why": "Ce que l’on voit diffère alors de ce que dit le fichier, de sorte qu’un nom ou un montant pourrait être déguisé.",
          "mend": "Supprimez le caractère ; un texte en arabe ou en hébreu est placé dans le bon sens sans lui."
        },
        "control": {
          "what": "Le texte contient le caractère de contrôle invisible {character}.",
          "why": "Il ne peut être imprimé, vient souvent d’une copie depuis un autre programme, et peut abîmer le document final.",
          "mend": "Supprimez le caractère."
        },
        "comment": {
          "what": "Un commentaire contient le caractère invisible {character}.",
          "why": "Cela ne change pas la demande, mais ce que l’on voit peut différer de ce que dit le fichier.",
          "mend": "Supprimez le caractère."
        }
      }
    },
    "controlled-delivery-incomplete": {
      "title": "La demande de livraison surveillée est incomplète",
      "messages": {
        "goods": {
          "what": "La demande ne dit pas ce que contient l’envoi à laisser passer.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Ce qui peut passer dépend de sa nature : ce que l’un laisse passer doit ailleurs être d’abord remplacé.",
          "mend": "Dites sous `goods` ce que c’est, en quelle quantité et dans quel emballage."
        },
        "route": {
          "what": "La demande ne dit pas par quel itinéraire l’envoi passe.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’État requis doit placer ses agents avant l’arrivée de l’envoi.",
          "mend": "Énumérez les étapes sous `route` : lieu, point de passage de la frontière, jour et heure prévus."
        },
        "control": {
          "what": "La demande ne nomme pas l’autorité qui dirige l’opération.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Quand le véhicule quitte la route, il faut pouvoir joindre quelqu’un dans la minute.",
          "mend": "Nommez-la sous `controlAuthority`, avec un numéro de téléphone qui répond à toute heure."
        }
      }
    },
    "convention-offence-missing": {
      "title": "L’infraction de la convention n’est pas nommée",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas à quelle infraction de la convention correspond « {item} ».",
          "why": "L’instrument ne s’applique qu’à ses propres infractions ; voir {cited}. L’État requis doit voir que celle-ci en est une.",
          "mend": "Indiquez sous `convention` l’instrument et l’article, par exemple `{example}`."
        },
        "article": {
          "what": "L’infraction de la convention à laquelle correspond « {item} » est indiquée sans article.",
          "why": "L’instrument ne s’applique qu’à ses propres infractions ; voir {cited}. L’article dit à l’État requis de laquelle il s’agit.",
          "mend": "Indiquez sous `convention` l’instrument et l’article, par exemple `{example}`."
        }
      }
    },
    "data-not-identified": {
      "title": "Données non identifiées",
      "messages": {
        "identifiers": {
          "what": "{named, select, yes {« {item} » ne dit pas de qui l’on demande les données : aucun compte, numéro ni adresse n’est indiqué.} other {La demande ne dit pas de qui l’on demande les données : aucun compte, numéro ni adresse n’est indiqué.}}",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Un fournisseur ne trouve les données que par identifiant, et ne doit pas livrer celles d’autrui.",
          "mend": "Indiquez chaque compte, numéro ou adresse sous `identifiers`, aussi précisément que possible ; pour une adresse IP, ajoutez l’heure avec son décalage par rapport à UTC."
        },
        "provider": {
          "what": "{named, select, yes {« {item} » ne dit pas quel fournisseur de services détient les données.} other {La demande ne dit pas quel fournisseur de services détient les données.}}",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {L’injonction de l’État requis doit avoir un destinataire.}}",
          "mend": "Nommez le fournisseur, et son adresse si elle est connue, sous `provider`."
        }
      }
    },
    "date-impossible": {
      "title": "Une date impossible",
      "messages": {
        "noSuchDay": {
          "what": "Le jour {date} n’existe pas.",
          "why": "Le lecteur ne peut savoir de quel jour il s’agit.",
          "mend": "Vérifiez la date dans le dossier et corrigez-la."
        },
        "endBeforeStart": {
          "what": "`{endKey}` ({end}) précède `{startKey}` ({start}).",
          "why": "Rien ne peut finir avant de commencer.",
          "mend": "Corrigez l’une des deux indications, ou échangez-les."
        },
        "bornLater": {
          "what": "La date de naissance indiquée pour {name} ({birth}) est postérieure à {what, select, request {la date de cette demande} document {la délivrance de la pièce d’identité} other {un fait auquel la personne a pris part}} ({date}).",
          "why": "L’une des deux dates est fausse, et une fausse date de naissance peut faire rechercher une autre personne.",
          "mend": "Corrigez la date de naissance ou l’autre date."
        }
      },
      "fixes": {
        "swap": "Échanger `{startKey}` et `{endKey}`"
      },
      "related": {
        "start": "Cela commence le {start}.",
        "request": "Cette demande est datée du {date}.",
        "document": "La pièce porte la date du {date}.",
        "event": "Le fait est daté du {date}."
      }
    },
    "dates-approximate": {
      "title": "Aucun jour des faits n’est certain",
      "messages": {
        "extradition": {
          "what": "Toutes les dates des faits sont des années seules ou approximatives.",
          "why": "Le temps et le lieu des infractions sont à indiquer le plus exactement possible (comparez {cited}) ; la prescription et l’identité des faits s’apprécient d’après eux.",
          "mend": "Indiquez au moins un jour certain, ou dites pourquoi la date exacte n’est pas connue."
        },
        "mla": {
          "what": "Toutes les dates des faits sont des années seules ou approximatives.",
          "why": "Sans un jour, l’État requis ne peut ni trouver ce qui est cherché ni distinguer cette affaire d’une autre.",
          "mend": "Indiquez au moins un jour certain, ou dites pourquoi la date exacte n’est pas connue."
        }
      }
    },
    "de-minimis": {
      "title": "Dommage faible sans motif de gravité",
      "messages": {
        "missing": {
          "what": "Le dommage de {loss, number} {currency} est inférieur aux {amount, number} {currency} à partir desquels cet État ({state}) agit, et le projet ne dit pas pourquoi l’affaire est grave.",
          "why": "C’est ce que l’on en sait : {cited}. L’entraide peut être refusée dans une affaire jugée insignifiante.",
          "mend": "Dites sous `seriousness` de `proceedings` ce qui rend l’affaire grave par ailleurs, comme le nombre de victimes ou le groupe qui la sous-tend."
        }
      }
    },
    "deadline-too-short": {
      "title": "Le délai est trop court pour l’État requis",
      "messages": {
        "short": {
          "what": "Du {today} au {day}, il y a moins que {days, plural, one {le # jour} other {les # jours}} qu’il faut à cet État ({state}) ; ce serait possible au plus tôt le {earliest}.",
          "why": "C’est ce que l’on en sait : {cited}. Ce qui est fait après ce jour ne sert à rien.",
          "mend": "Demandez un jour plus tardif, ou appelez l’autorité centrale avant le départ de la demande."
        }
      }
    },
    "deadline-unrealistic": {
      "title": "Une date qui ne peut être tenue, ou qui est passée",
      "messages": {
        "past": {
          "what": "La réponse est attendue pour le {date}, et nous sommes le {today}.",
          "why": "Ce qui était dû avant l’envoi de la demande ne peut être fait.",
          "mend": "Demandez une date à venir, ou supprimez-la."
        },
        "nextPast": {
          "what": "La prochaine échéance de la procédure est le {date}, et nous sommes le {today}.",
          "why": "L’État requis s’organise d’après elle et demandera si la demande a encore un objet.",
          "mend": "Indiquez la date fixée à présent, ou supprimez-la."
        },
        "afterHearing": {
          "what": "Le délai est fixé au {date}, après la prochaine échéance de la procédure, le {other}{what, select, other { ({what})}}.",
          "why": "Une réponse reçue dans le délai peut arriver trop tard pour l’audience.",
          "mend": "Demandez une date antérieure, ou dites sous `reason` à quoi sert la réponse."
        },
        "afterLapse": {
          "what": "Le délai est fixé au {date}, et l’infraction « {offence} » est prescrite à partir du {other}.",
          "why": "Une réponse dans le délai pourrait arriver quand on ne peut plus rien en faire.",
          "mend": "Demandez une date antérieure, ou dites ce qui interrompt la prescription."
        }
      },
      "related": {
        "other": "Ceci est du {other}."
      }
    },
    "document-not-identified": {
      "title": "Document non identifié",
      "messages": {
        "missing": {
          "what": "La demande ne nomme aucun document à vérifier.",
          "why": "La disposition sur la vérification suppose que le document est connu ; comparez {cited}.",
          "mend": "Énumérez chaque document sous `documents`, avec `type` et `number` tels qu’imprimés."
        },
        "particulars": {
          "what": "Un document à vérifier n’est pas identifié : il manque {lacking}.",
          "why": "La disposition sur la vérification suppose que le document est connu ; comparez {cited}. La nature dit quel service l’a délivré, le numéro quelle inscription consulter.",
          "mend": "Indiquez `type` et le `number` tel qu’imprimé ; si aucun numéro n’est lisible, joignez une copie et nommez son identifiant sous `annex`."
        }
      }
    },
    "draft-too-deep": {
      "code": "SY-07",
      "title": "Le projet est trop profondément imbriqué",
      "messages": {
        "limit": {
          "what": "Des groupes et des listes sont imbriqués sur plus de {limit, number} niveaux.",
          "why": "Aucune demande n’en a besoin, et sa lecture pourrait bloquer le programme ; le fichier n’est donc pas lu.",
          "mend": "Vérifiez les retraits et les crochets ou accolades près de cet endroit."
        }
      }
    },
    "draft-too-large": {
      "code": "SY-06",
      "title": "Le projet est trop grand",
      "messages": {
        "limit": {
          "what": "Le fichier compte plus de {limit, number} caractères.",
          "why": "Aucune demande n’est aussi longue, et sa lecture pourrait bloquer le programme ; elle n’est donc pas lue.",
          "mend": "Vérifiez que le bon fichier a été ouvert, et placez les longs textes en annexe."
        }
      }
    },
    "draft-too-many-nodes": {
      "code": "SY-08",
      "title": "Le projet a trop de parties",
      "messages": {
        "limit": {
          "what": "Le fichier contient plus de {limit, number} valeurs.",
          "why": "Aucune demande n’en a besoin, et sa lecture pourrait bloquer le programme ; le fichier n’est donc pas lu.",
          "mend": "Vérifiez que le bon fichier a été ouvert, et placez les longs tableaux en annexe."
        }
      }
    },
    "dual-criminality-missing": {
      "title": "La double incrimination n’est pas argumentée",
      "messages": {
        "missing": {
          "what": "Une mesure coercitive est demandée, mais rien ne dit pourquoi {named, select, yes {« {item} »} other {le comportement}} est une infraction dans les deux États.",
          "why": "Son absence est un motif pour lequel une telle mesure peut être refusée ; voir {cited}.",
          "mend": "Raisonnez à partir de ce qui a été fait : élément par élément sous `elements`, ou en toutes lettres sous `dualCriminality`, ici ou avec la mesure."
        },
        "byConvention": {
          "what": "Une mesure coercitive est demandée ; {named, select, yes {« {item} »} other {l’infraction}} nomme l’infraction de la convention, mais rien ne montre que ce qui a été fait est cette infraction.",
          "why": "L’État requis compare le comportement, non l’étiquette, et l’absence de double incrimination peut être un motif de refus ; voir {cited}.",
          "mend": "Dites sous `elements` quel fait montre chaque élément de l’infraction de la convention, ou raisonnez en toutes lettres sous `dualCriminality`."
        },
        "extradition": {
          "what": "Rien ne dit pourquoi {named, select, yes {« {item} »} other {le comportement}} est aussi une infraction dans l’État requis.",
          "why": "L’extradition est accordée pour un comportement punissable dans les deux États ; voir {cited}.",
          "mend": "Raisonnez à partir de ce qui a été fait : élément par élément sous `elements`, ou en toutes lettres sous `dualCriminality`."
        }
      },
      "fixes": {
        "elements": "Insérer les {count} éléments de l’infraction de la convention, à remplir"
      }
    },
    "duplicate-id": {
      "title": "Deux parties portent le même identifiant",
      "messages": {
        "twice": {
          "what": "Deux {kind, select, person {personnes} event {faits} offence {infractions} measure {mesures} asset {biens} other {annexes}} de cette demande portent l’identifiant `{id}`.",
          "why": "Un renvoi pourrait viser l’une ou l’autre de ces entrées, et la lettre imprimerait la première.",
          "mend": "Donnez à cette entrée un identifiant propre, par exemple `{free}`, et revoyez les renvois qui la visent."
        },
        "reserved": {
          "what": "Une annexe ne peut porter l’identifiant `{id}`.",
          "why": "Sous `translations`, ce mot désigne la demande elle-même.",
          "mend": "Donnez à l’annexe un autre identifiant, par exemple `annex-1`."
        }
      },
      "fixes": {
        "rename": "Changer cet identifiant en `{meant}`"
      },
      "related": {
        "first": "`{id}` est donné ici pour la première fois."
      }
    },
    "duplicate-key": {
      "code": "SY-02",
      "title": "Une clé figure deux fois",
      "messages": {
        "repeated": {
          "what": "La clé {key} figure ici une seconde fois.",
          "why": "Une clé ne peut avoir qu’une valeur ; la première compte et celle-ci n’est pas lue.",
          "mend": "Supprimez l’une des deux, ou réunissez leurs valeurs."
        }
      }
    },
    "duration-not-justified": {
      "title": "La durée d’une mesure n’est pas justifiée",
      "messages": {
        "missing": {
          "what": "« {item} » doit durer un certain temps, et la demande ne dit pas pourquoi aussi longtemps.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Le tribunal qui l’ordonne doit pouvoir constater qu’une durée plus courte ne suffirait pas.",
          "mend": "Dites sous `period.justification` ce qui est attendu pendant ce temps."
        },
        "long": {
          "what": "« {item} » doit durer plus de trois mois, et la demande ne dit pas pourquoi.",
          "why": "De nombreuses lois ne permettent une telle mesure que pour quelques semaines, renouvelables ; une mesure longue et sans motif est réduite ou refusée.",
          "mend": "Raccourcissez la période et annoncez une demande de renouvellement, ou dites sous `period.justification` ce qui rend cette durée nécessaire."
        }
      }
    },
    "earlier-request-missing": {
      "title": "La demande antérieure n’est pas indiquée",
      "messages": {
        "missing": {
          "what": "Rien n’indique à quelle demande celle-ci se rattache.",
          "why": "L’autre partie retrouve son dossier par votre numéro et votre date ; à comparer : {cited}.",
          "mend": "Indiquez la demande antérieure sous `related` : `type: earlierRequest`, avec sa `reference` et sa `date`."
        },
        "incomplete": {
          "what": "La demande antérieure est indiquée sans son numéro ni sa date.",
          "why": "L’autre partie retrouve son dossier par votre numéro et votre date ; à comparer : {cited}.",
          "mend": "Ajoutez `reference` et `date` tels qu’ils figuraient sur la demande antérieure."
        }
      },
      "fixes": {
        "name": "Ajouter la place de la demande antérieure"
      }
    },
    "element-not-argued": {
      "title": "Un élément de l’infraction n’est pas argumenté",
      "messages": {
        "missing": {
          "what": "Les éléments de « {item} » ne disent rien de : {elements}.{certain, select, yes {} other { Ce qu’en disent le texte ou les entrées en vos propres mots n’est pas lu ici.}}",
          "why": "{benefit, select, yes {Un comportement sans avantage matériel est hors de l’article. } other {}}L’État requis examine le comportement élément par élément ; voir {cited}.",
          "mend": "Ajoutez une entrée pour {count, plural, one {cet élément} other {chacun d’eux}} avec le fait qui le montre{alternatives, select, yes { ; là où plusieurs sont séparés d’une barre, un seul suffit} other {}}."
        },
        "blank": {
          "what": "« {elements} » de « {item} » figure dans la liste, mais rien ne le montre.",
          "why": "Un élément sans fait est une affirmation ; voir {cited}.",
          "mend": "Nommez l’événement sous `shownBy.event`, ou dites dans `shownBy.note` ce qui le montre ; retirez l’entrée si le cas est autre."
        },
        "homeLaw": {
          "what": "Il n’est pas dit ce que le droit de l’État requérant fait de l’élément « {elements} ».",
          "why": "Certaines lois s’en passent, en font une circonstance aggravante ou exemptent l’aide humanitaire ; le Protocole l’exige ({cited}).",
          "mend": "Indiquez `provision` ou `homeLaw` ; si une clause exempte certaines aides, dites sous `exception` pourquoi elle ne s’applique pas."
        }
      },
      "fixes": {
        "insert": "Insérer {count, plural, one {l’élément manquant} other {les # éléments manquants}}"
      }
    },
    "emergency-without-facts": {
      "title": "Une urgence vitale sans les faits qui la montrent",
      "messages": {
        "missing": {
          "what": "« {item} » ne dit pas quels faits montrent que la vie ou la sécurité d’une personne est en danger.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sur des faits, un agent de permanence agit dans l’heure ; sur le seul mot, la demande rejoint les autres.",
          "mend": "Dites sous `danger` ce qui est arrivé, à qui, et ce qui arrivera si rien n’est fait."
        },
        "relation": {
          "what": "« {item} » ne dit pas en quoi les données aident contre le danger.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Dites sous `relationToDanger` ce que les données montreront, et ce qui en sera fait aussitôt."
        }
      }
    },
    "fact-source-missing": {
      "title": "Il n’est pas dit comment les faits sont connus",
      "messages": {
        "measure": {
          "what": "Les faits ne disent pas comment quoi que ce soit est connu.",
          "why": "Les tribunaux de cet État ({state}) ordonnent une telle mesure sur des faits dont ils voient la source : qui a vu, dit ou enregistré quoi, et quand.",
          "mend": "Donnez à chaque événement sa `source`, ou dites dans le résumé par qui ou par quoi chaque fait est établi."
        },
        "surrender": {
          "what": "Les faits ne disent pas comment quoi que ce soit est connu, et aucune preuve n’est résumée.",
          "why": "Les tribunaux de cet État ({state}) examinent ce qui étaye l’accusation : qui a vu, dit ou enregistré quoi, et quand.",
          "mend": "Donnez à chaque événement sa `source`, ou résumez les preuves sous `extradition.evidence`."
        },
        "threshold": {
          "what": "Les faits ne disent pas comment quoi que ce soit est connu.",
          "why": "Cet État ({state}) n’agit qu’au vu de ceci : {threshold, select, reasonableSuspicion {des motifs raisonnables de soupçonner} reasonableGrounds {des motifs raisonnables de croire} probableCause {une cause probable (« probable cause »)} other {un commencement de preuve suffisant (« prima facie »)}} ; voir {cited}. C’est à son tribunal d’en juger, et il doit voir qui a vu, dit ou enregistré quoi, et quand.",
          "mend": "Donnez à chaque événement sa `source`, ou dites dans le résumé par qui ou par quoi chaque fait est établi."
        }
      }
    },
    "facts-missing": {
      "title": "Les faits manquent",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas ce qui s’est passé.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sans les faits, l’État requis ne peut savoir quelle infraction on lui demande d’aider à prouver, et renvoie la demande.",
          "mend": "Rédigez `facts.summary` : qui a fait quoi, quand, où, comment, et comment on le sait. Les faits isolés et datés peuvent figurer sous `facts.events`, chacun avec ce qui s’est passé (`what`)."
        }
      }
    },
    "finality-missing": {
      "title": "Des pièces relatives à la décision de confiscation manquent",
      "messages": {
        "orderCopy": {
          "what": "La décision de confiscation à exécuter n’est pas jointe.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’État requis exécute la décision elle-même ; son tribunal doit donc l’avoir.",
          "mend": "Ajoutez aux `annexes` une copie recevable dans l’État requérant, avec `kind: order`, et nommez son identifiant sous `order.annex`."
        },
        "extent": {
          "what": "La demande ne dit pas dans quelle mesure la décision doit être exécutée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Une décision portant sur plusieurs choses, ou sur une somme en partie payée, ne peut être exécutée à l’aveugle.",
          "mend": "Dites sous `order.extent` quels biens ou quelle somme, avec la monnaie et le jour."
        },
        "finality": {
          "what": "Aucun certificat ne montre que la décision de confiscation est définitive.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Tant qu’un recours est ouvert, la plupart des États peuvent mettre des biens en sûreté, mais non les confisquer.",
          "mend": "Ajoutez le certificat aux `annexes` avec `kind: certificate` et nommez son identifiant sous `order.finalityCertificate`."
        },
        "thirdPartyNotice": {
          "what": "La demande ne dit pas comment les tiers ont été avisés et comment un procès équitable a été assuré.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Une personne qui a des droits sur les biens et n’a jamais été entendue peut arrêter l’exécution.",
          "mend": "Indiquez sous `order.thirdPartyNotice` qui a été avisé, quand et comment, avec ou sans possibilité d’être entendu ou de former un recours ; s’il n’y avait personne à aviser, dites-le."
        }
      }
    },
    "fishing-wording": {
      "title": "Demande tout",
      "messages": {
        "unlimited": {
          "what": "« {words} » dans « {item} » demande tout ce qui relève d’une catégorie, et ni une période ni un compte, une personne ou un autre signe ne le limite.",
          "why": "{cites, select, yes {Une description de ce qui est voulu est exigée par {cited}.} other {L’entraide est accordée pour ce qui est décrit.}} Une demande sans limites peut passer pour une recherche au hasard et être refusée.",
          "mend": "Nommez les éléments, et ajoutez la période et les comptes ou les personnes."
        },
        "halfLimited": {
          "what": "« {words} » dans « {item} » demande tout ce qui relève d’une catégorie, et seule la période, ou seul un compte, une personne ou un autre signe, le limite.",
          "why": "L’État requis peut y voir une recherche au hasard.",
          "mend": "Nommez les éléments, ou ajoutez ce qui manque : la période, ou de qui et lesquels."
        },
        "wording": {
          "what": "« {words} » dans « {item} » sonne comme une recherche au hasard, bien que la période et l’objet soient indiqués.",
          "why": "De tels mots attirent des questions et des refus que le reste ne mérite pas.",
          "mend": "Nommez les catégories d’éléments voulues ; une clause pour les éléments semblables peut figurer à la fin."
        }
      },
      "fixes": {
        "write": "Écrire « {instead} » au lieu de « {words} »",
        "leaveOut": "Supprimer « {words} »",
        "limit": "Limiter ce qui est demandé, avec des passages entre crochets à compléter"
      }
    },
    "forbidden-key": {
      "code": "SY-03",
      "title": "Une clé n’est pas permise",
      "messages": {
        "prototype": {
          "what": "{key} ne peut servir de clé.",
          "why": "Ce mot a un sens propre dans beaucoup de programmes et pourrait servir à les attaquer ; l’entrée n’est donc pas lue.",
          "mend": "Supprimez l’entrée ou donnez-lui une autre clé."
        }
      }
    },
    "freezing-incomplete": {
      "title": "La demande de gel est incomplète",
      "messages": {
        "actions": {
          "what": "La demande ne décrit pas ce qu’il faut faire des biens.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Dites sous `actions`, pour chaque bien, ce qui est demandé : bloquer un compte, inscrire une interdiction d’aliéner dans un registre, saisir une chose et la garder."
        },
        "link": {
          "what": "La demande ne dit pas quel est le lien de « {item} » avec l’infraction.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Les tribunaux gèlent un produit, un instrument ou un bien de valeur équivalente, et doivent voir duquel il s’agit.",
          "mend": "Dites sous `link` de ce bien pourquoi c’est un produit, un instrument ou un bien de valeur équivalente."
        },
        "order": {
          "what": "La demande ne nomme aucune décision de gel d’un tribunal de l’État requérant et ne dit pas pourquoi il n’y en a pas.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited} (la décision, ou sa copie lorsqu’il y en a une).}}",
          "mend": "Indiquez la décision sous `domesticOrder`, ou dites sous `whyNoOrder` pourquoi il n’y en a pas encore et ce qui est prévu."
        },
        "homeOrder": {
          "what": "La demande ne cite aucune décision de gel d’un tribunal de l’État requérant : « {item} ».",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Comparez {cited}.}} Ce qui est transmis, c’est une décision rendue ; dire pourquoi il n’y en a pas n’en tient pas lieu.",
          "mend": "Indiquez la décision sous `domesticOrder` avec la juridiction, la date et la référence, et joignez-la si l’État d’exécution la demande. S’il n’y en a pas encore, obtenez-la d’abord, ou fondez la demande sur un traité qui n’en exige pas."
        },
        "risk": {
          "what": "La demande ne dit pas pourquoi les biens disparaîtraient sans gel.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Les tribunaux qui gèlent des biens exigent souvent un risque qu’ils soient déplacés.}}",
          "mend": "Dites sous `riskOfDissipation` ce qui l’indique : transferts antérieurs, mise en vente, connaissance de l’enquête."
        },
        "confiscation": {
          "what": "Rien ne dit ce que deviennent les biens gelés : sur quel fondement ils doivent être confisqués, où en est la procédure et quand.",
          "why": "Des biens ne sont retenus pour autrui qu’aussi longtemps qu’une confiscation est à attendre (comparez {cited}).",
          "mend": "Dites sous `confiscationExpected` où en est la procédure et quand une décision peut être rendue."
        }
      }
    },
    "full-request-due": {
      "title": "La demande complète est tardive, n’est pas rattachée à l’arrestation ou n’a pas de date",
      "messages": {
        "late": {
          "what": "La personne a été arrêtée le {arrested} et la présente demande est datée du {date}, plus de {days} jours après.",
          "why": "La détention provisoire prend fin au plus tard après {days} jours, ici le {last} ({cited}).",
          "mend": "Dites si la personne est encore détenue et à quel titre."
        },
        "mayBeFree": {
          "what": "La personne a été arrêtée le {arrested}, plus de {days} jours avant la date de la présente demande.",
          "why": "Dès lors, elle peut être mise en liberté, et doit l’être le {last} ({cited}).",
          "mend": "Envoyez la demande sans attendre et demandez si la personne est encore détenue."
        },
        "notNamed": {
          "what": "La personne est en arrestation provisoire, et la demande d’arrestation n’est pas indiquée.",
          "why": "Seul son numéro rattache la présente demande à la détention qu’elle doit prolonger.",
          "mend": "Indiquez-la sous `related` : `type: provisionalArrest`, avec sa `reference` et sa `date`."
        },
        "noDay": {
          "what": "La demande d’extradition est annoncée sans date.",
          "why": "Elle doit être parvenue avant la fin de {days} jours de détention ({cited}).",
          "mend": "Indiquez le jour sous `fullRequestBy`."
        }
      }
    },
    "hearing-without-deadline": {
      "title": "Une audience est fixée et aucun délai n’est demandé",
      "messages": {
        "none": {
          "what": "La prochaine échéance de la procédure est le {date}{what, select, other { ({what})}}, et aucun délai n’est demandé.",
          "why": "L’État requis tient compte des délais proposés avec leurs motifs (comparez {cited}) ; sans délai, la réponse vient quand elle vient.",
          "mend": "Écrivez sous `urgency` pour quel jour la réponse est nécessaire (`deadline`) et pourquoi (`reason`)."
        }
      },
      "related": {
        "next": "La date est fixée ici."
      }
    },
    "identifier-format": {
      "title": "Numéro ou adresse qui ne peut être exact",
      "messages": {
        "ibanLength": {
          "what": "L’IBAN {number} compte {given} signes ; un IBAN qui commence par {state} en compte {length}.",
          "why": "Une banque trouve un compte par son numéro exact ; une erreur ne mène à personne, ou à quelqu’un d’autre (voir {cited}).",
          "mend": "Comparez-le, signe par signe, avec la pièce d’où il vient."
        },
        "ibanForm": {
          "what": "L’IBAN {number} n’a pas la forme d’un IBAN qui commence par {state} : une lettre tient la place d’un chiffre, ou l’inverse.",
          "why": "Une banque trouve un compte par son numéro exact ; une erreur ne mène à personne, ou à quelqu’un d’autre (voir {cited}).",
          "mend": "Comparez-le, signe par signe, avec la pièce d’où il vient."
        },
        "ibanCheckDigits": {
          "what": "La clé de contrôle de l’IBAN {number} est fausse : un signe au moins est inexact.",
          "why": "Une banque trouve un compte par son numéro exact ; une erreur ne mène à personne, ou à quelqu’un d’autre (voir {cited}).",
          "mend": "Comparez-le, signe par signe, avec la pièce d’où il vient."
        },
        "bic": {
          "what": "{code} ne peut être un BIC : celui-ci compte huit ou onze signes, dont le cinquième et le sixième désignent l’État.",
          "why": "C’est par lui que la banque est trouvée (voir {cited}).",
          "mend": "Comparez-le avec la pièce d’où il vient, ou désignez la banque en toutes lettres."
        },
        "imeiLength": {
          "what": "L’IMEI {number} compte {given} chiffres ; un IMEI en compte quinze.",
          "why": "Un appareil est trouvé par son numéro exact (voir {cited}).",
          "mend": "Comparez-le avec la pièce d’où il vient."
        },
        "imeiCheckDigit": {
          "what": "Le dernier chiffre de l’IMEI {number} ne correspond pas aux autres : un chiffre au moins est inexact.",
          "why": "Un appareil est trouvé par son numéro exact (voir {cited}).",
          "mend": "Comparez-le, chiffre par chiffre, avec la pièce d’où il vient."
        },
        "vinLength": {
          "what": "Le VIN {number} compte {given} signes ; un VIN en compte dix-sept.",
          "why": "Un véhicule se retrouve par son numéro exact (comparez {cited}).",
          "mend": "Comparez-le, signe par signe, avec la pièce d’où il est tiré."
        },
        "vinLetter": {
          "what": "Le VIN {number} contient I, O ou Q, ce qu’aucun VIN ne fait.",
          "why": "Un véhicule se retrouve par son numéro exact (comparez {cited}).",
          "mend": "Voyez si c’est un 1 ou un 0 qui est visé."
        },
        "phoneCountry": {
          "what": "Le numéro de téléphone {number} ne commence par aucun indicatif de pays existant.",
          "why": "Sans le bon indicatif, nul ne peut l’appeler{cites, select, yes { et aucun fournisseur ne le trouve (voir {cited})} other {}}.",
          "mend": "Écrivez-le avec un plus et l’indicatif du pays, par exemple +216 71 000 000."
        },
        "phoneShort": {
          "what": "Le numéro de téléphone {number} est trop court pour son pays.",
          "why": "Nul ne peut l’appeler{cites, select, yes { et aucun fournisseur ne le trouve (voir {cited})} other {}}.",
          "mend": "Cherchez les chiffres qui manquent."
        },
        "phoneLong": {
          "what": "Le numéro de téléphone {number} est trop long pour son pays.",
          "why": "Nul ne peut l’appeler{cites, select, yes { et aucun fournisseur ne le trouve (voir {cited})} other {}}.",
          "mend": "Cherchez ce qui est de trop, par exemple un zéro devant l’indicatif régional, ou un second numéro."
        },
        "email": {
          "what": "« {address} » ne peut être une adresse électronique.",
          "why": "Ce qui y est envoyé revient{cites, select, yes {, et aucun fournisseur ne la trouve (voir {cited})} other {}}.",
          "mend": "Écrivez une seule adresse, par exemple nom@service.example."
        }
      }
    },
    "identity-incomplete": {
      "title": "L’identité est incomplète",
      "messages": {
        "missing": {
          "what": "La demande ne permet pas de distinguer {named, select, yes {{item}} other {une personne}} d’un homonyme : {lacks, plural, one {il manque} other {il manque}} {lacking}.",
          "why": "{asked, select, yes {Dans la mesure du possible, c’est exigé par {cited}.} other {C’est attendu dans la mesure du possible, et sinon un motif ; voir {cited}.}} Une demande qui convient à deux personnes atteint la mauvaise, ou aucune.",
          "mend": "Indiquez le nom complet et l’un de ces éléments : date de naissance, numéro d’une pièce d’identité, adresse. Ce qui ne peut être établi appelle un motif sous `identityUnknown`, avec ce qui permet de trouver la personne."
        },
        "body": {
          "what": "La demande ne permet pas d’identifier {named, select, yes {{item}} other {une personne morale}} : {lacks, plural, one {il manque} other {il manque}} {lacking}.",
          "why": "{asked, select, yes {Dans la mesure du possible, c’est exigé par {cited}.} other {C’est attendu dans la mesure du possible, et sinon un motif ; voir {cited}.}} Les sociétés de nom semblable sont nombreuses.",
          "mend": "Indiquez la dénomination complète sous `name.legal` et le registre et le numéro sous `registration`, ou l’adresse. Ce qui ne peut être établi appelle un motif sous `identityUnknown`."
        },
        "description": {
          "what": "Le signalement est trop sommaire pour une arrestation : {named, select, yes {{item}} other {la personne recherchée}}.",
          "why": "{asked, select, yes {Un signalement précis est exigé par {cited}.} other {C’est attendu en pratique.}}",
          "mend": "Indiquez au moins deux de ces éléments : date de naissance, nationalité, pièce d’identité, signalement, photographie. Ce qui ne peut être établi appelle un motif sous `identityUnknown`."
        }
      }
    },
    "intention-to-sentence-missing": {
      "title": "L’intention de prononcer une peine n’est pas indiquée",
      "messages": {
        "missing": {
          "what": "La personne a été déclarée coupable sans que la peine soit prononcée, et la demande ne dit pas qu’une peine le sera.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sinon l’État requis ne peut voir qu’une privation de liberté est à attendre.",
          "mend": "Dites sous `extradition.intentionToSentence` quel tribunal prononcera la peine, quand, et quelle fourchette la loi permet."
        }
      }
    },
    "invalid-value": {
      "code": "SH-07",
      "title": "Valeur que ce champ n’admet pas",
      "messages": {
        "choice": {
          "what": "`{value}` ne fait pas partie des valeurs que ce champ admet.",
          "why": "La valeur n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "Écrivez l’une de celles-ci : {allowed}."
        },
        "id": {
          "what": "`{value}` ne peut servir d’identifiant.",
          "why": "On renvoie aux identifiants depuis d’autres endroits du projet.",
          "mend": "Employez une lettre suivie de lettres, de chiffres, de points ou de traits d’union, sans espaces, 64 caractères au plus, par exemple `annex-1`."
        },
        "calendarDate": {
          "what": "`{value}` n’est pas une date sous la forme année-mois-jour.",
          "why": "Écrite autrement, une date peut prêter à confusion entre jour et mois.",
          "mend": "Écrivez-la comme `2025-03-14`."
        },
        "partialDate": {
          "what": "`{value}` n’est pas une date lisible.",
          "why": "Écrite autrement, une date peut prêter à confusion entre jour et mois.",
          "mend": "Écrivez le jour comme `2024-08-11`, ou le mois comme `2024-08`, ou l’année comme `2024`."
        },
        "moment": {
          "what": "`{value}` n’est pas une date avec une heure lisible.",
          "why": "Une audition ou une connexion ne se retrouve que par un moment exact.",
          "mend": "Écrivez `2025-05-20T10:00+02:00`, par exemple, avec le décalage par rapport à UTC."
        },
        "dayOrMoment": {
          "what": "`{value}` n’est pas une date lisible.",
          "why": "Écrite autrement, une date peut prêter à confusion entre jour et mois.",
          "mend": "Écrivez le jour comme `2024-08-11`, le mois comme `2024-08`, l’année comme `2024`, ou un moment comme `2024-08-11T21:14+01:00`."
        },
        "duration": {
          "what": "`{value}` n’est pas une durée lisible.",
          "why": "Les peines sont comparées aux seuils des traités.",
          "mend": "Écrivez 15 ans `P15Y`, quatre mois `P4M`, un an et six mois `P1Y6M`."
        },
        "stateCode": {
          "what": "`{value}` n’est pas un code d’État.",
          "why": "Les États sont désignés par les deux majuscules d’ISO 3166, afin que leur nom puisse être imprimé en toute langue.",
          "mend": "Écrivez deux majuscules, par exemple `TN` pour la Tunisie."
        },
        "languageTag": {
          "what": "`{value}` n’est pas un code de langue.",
          "why": "Les langues sont désignées par leurs codes courts, afin de pouvoir être comparées aux langues acceptées.",
          "mend": "Écrivez un code comme `fr`, `ar` ou `pt-BR`."
        },
        "currencyCode": {
          "what": "`{value}` n’est pas un code de monnaie.",
          "why": "Les montants ne sont comparables qu’avec une monnaie claire.",
          "mend": "Écrivez les trois majuscules d’ISO 4217, par exemple `EUR`."
        },
        "form": {
          "what": "`{value}` n’a pas la forme que ce champ admet.",
          "why": "La valeur n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "Voyez l’exemple dans l’aide du champ."
        },
        "minimum": {
          "what": "La valeur `{value}` est trop petite ; le minimum est {limit}.",
          "why": "La valeur n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "Écrivez {limit} ou plus."
        },
        "maximum": {
          "what": "La valeur `{value}` est trop grande ; le maximum est {limit}.",
          "why": "La valeur n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "Écrivez {limit} ou moins."
        },
        "durationOrWord": {
          "what": "`{value}` n’est pas une durée lisible.",
          "why": "Les peines sont comparées aux seuils des traités.",
          "mend": "Écrivez 15 ans `P15Y`, quatre mois `P4M`, un an et six mois `P1Y6M` ; ou l’un de ces mots : {allowed}."
        },
        "treaty": {
          "what": "Rogatory sait qui est partie à `{value}`, mais non ce que ce traité exige d’une demande.",
          "why": "Sous la seule forme d’un identifiant, il est laissé en dehors des vérifications et de la lettre.",
          "mend": "Écrivez-le comme une entrée avec `instrument: bilateral`, `title: {title}`, la `date` du traité et les `articles` invoqués ; il est alors imprimé et vérifié."
        }
      },
      "fixes": {
        "asBilateral": "L’écrire comme `bilateral`, avec son titre"
      }
    },
    "ip-timestamp": {
      "title": "Adresse IP sans heure exacte",
      "messages": {
        "noTime": {
          "what": "L’adresse IP {address} figure ici sans l’heure à laquelle elle a été utilisée.",
          "why": "Les fournisseurs attribuent une adresse à un client après l’autre ; sans l’heure, personne ne peut dire à qui elle était (comparez {cited}).",
          "mend": "Ajoutez la date, l’heure et le décalage par rapport à UTC, comme 2024-08-10T21:14:05+01:00, sous `at` ou à côté de l’adresse."
        },
        "noOffset": {
          "what": "L’heure à laquelle l’adresse IP {address} a été utilisée n’a pas de décalage par rapport à UTC.",
          "why": "Une erreur d’une heure désigne un autre client (comparez {cited}).",
          "mend": "Ajoutez le décalage de l’horloge qui a été lue, comme +01:00, ou Z pour UTC."
        },
        "noPort": {
          "what": "L’adresse IP {address} est indiquée sans le port source.",
          "why": "Lorsque plusieurs clients partagent une adresse, seul le port les distingue.",
          "mend": "Ajoutez `port` si le journal le contient."
        },
        "noDay": {
          "what": "{address} est donné sans date.",
          "why": "Un nom de domaine appartient aujourd’hui à l’un, demain à l’autre ; le registre répond pour le jour de sa réponse.",
          "mend": "Dites sous `at` quel jour il était utilisé."
        }
      }
    },
    "jargon": {
      "title": "Un mot que seuls les collègues connaissent",
      "messages": {
        "word": {
          "what": "« {word} » est un mot d’un seul système juridique et n’est pas expliqué.",
          "why": "La lettre est traduite et lue par quelqu’un qui ne l’a jamais entendu ; ce qui ne se trouve nulle part se devine.",
          "mend": "Dites en mots simples ce qui est visé, ou expliquez le mot à sa première occurrence."
        }
      }
    },
    "judgment-not-enforceable": {
      "title": "Le caractère exécutoire du jugement n’est pas indiqué",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas que le jugement est exécutoire.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Un jugement qui ne peut être exécuté dans l’État requérant ne justifie pas une remise aux fins d’exécution.",
          "mend": "S’il peut être exécuté dès maintenant, écrivez `enforceable: true` sous `extradition.judgment` ; sinon, reconsidérez le statut."
        },
        "denied": {
          "what": "Le statut dit que la personne est condamnée et doit subir une peine, mais le jugement est dit non exécutoire.",
          "why": "Ce qui est exigé, c’est un jugement immédiatement exécutoire ; voir {cited}.",
          "mend": "Si un recours est ouvert et que la personne doit être rejugée, écrivez `status: accused` et joignez le mandat ; si le jugement est devenu exécutoire, corrigez `extradition.judgment.enforceable`."
        }
      },
      "fixes": {
        "state": "Déclarer que le jugement est exécutoire"
      }
    },
    "jurisdiction-missing": {
      "title": "La compétence pour des faits commis à l’étranger n’est pas établie",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas pourquoi l’État requérant est compétent.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Tout ce qui est relaté s’est passé hors de l’État requérant. Comparez {cited}.}}",
          "mend": "Nommez sous `extradition.jurisdiction` la disposition et le rattachement : effet sur le territoire, nationalité, pavillon, traité."
        }
      }
    },
    "kind-in-wrong-file": {
      "code": "SH-08",
      "title": "Le nom du fichier est celui d’un autre type de demande",
      "messages": {
        "wrong": {
          "what": "Le nom du fichier se termine par `{found}`, mais le projet est du type `{kind}`.",
          "why": "Les éditeurs et les outils choisissent l’aide et le schéma d’après le nom du fichier.",
          "mend": "Renommez le fichier pour que son nom se termine par `{wanted}`."
        }
      }
    },
    "label-only": {
      "title": "Double incrimination argumentée par le seul nom",
      "messages": {
        "offence": {
          "what": "Le texte sur la double incrimination ({item}) nomme l’infraction et ne dit rien de ce qui a été fait.",
          "why": "Qu’un comportement soit une infraction dans les deux États se juge au comportement, non à son nom dans l’une ou l’autre loi (comparez {cited}).",
          "mend": "Dites en termes simples ce que la personne a fait, ou énumérez les éléments sous `elements` avec les faits qui les montrent."
        },
        "measure": {
          "what": "Le texte de « {item} » sur la double incrimination nomme l’infraction et ne dit rien de ce qui a été fait.",
          "why": "Qu’un comportement soit une infraction dans les deux États se juge au comportement, non à son nom dans l’une ou l’autre loi (comparez {cited}).",
          "mend": "Dites en termes simples ce qui a été fait, ou argumentez avec l’infraction, élément par élément."
        }
      }
    },
    "language-drift": {
      "title": "Un paragraphe est resté dans une autre langue",
      "messages": {
        "other": {
          "what": "La langue de ce paragraphe est : {language} ; le reste du projet est en : {main}.",
          "why": "Un traducteur travaille à partir d’une langue ; ce qui reste d’une autre n’est pas traduit, ou échappe.",
          "mend": "Traduisez-le, ou mettez-le entre guillemets s’il est cité à dessein."
        }
      }
    },
    "limitation-missing": {
      "title": "La prescription n’est pas abordée",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas si cette infraction est prescrite : {item}.",
          "why": "{asked, select, yes {Cela importe au regard de {cited}.} other {Cela importe dans le droit de la plupart des États ; comparez {cited}.}} L’État requis doit pouvoir voir que l’infraction peut encore être poursuivie, ou la peine encore exécutée.",
          "mend": "Nommez la disposition sous `limitation.provision` et dites sous `limitation.statement` pourquoi le délai n’est pas écoulé : sa durée, son point de départ, ce qui l’a interrompu."
        }
      }
    },
    "location-missing": {
      "title": "Le lieu manque",
      "messages": {
        "missing": {
          "what": "Rien ne dit où {named, select, yes {{item}} other {une personne concernée}} se trouve ou habite.",
          "why": "{asked, select, yes {Dans la mesure du possible, c’est exigé par {cited}.} other {Cela aide l’État requis à agir.}}",
          "mend": "Ajoutez `location` ou `address` à la personne ; si ce n’est pas connu, dites pourquoi sous `location.unknown`."
        },
        "sought": {
          "what": "Rien ne dit où l’on croit que {named, select, yes {{item}} other {la personne recherchée}} se trouve.",
          "why": "{asked, select, yes {Dans la mesure du possible, c’est exigé par {cited}.} other {Cela aide l’État requis à agir.}}",
          "mend": "Ajoutez `extradition.location` ; si ce n’est pas connu, dites pourquoi sous `extradition.location.unknown`."
        }
      }
    },
    "long-facts-without-summary": {
      "title": "Un long exposé des faits sans version courte",
      "messages": {
        "missing": {
          "what": "L’exposé des faits compte {words, number} mots, et rien ne dit l’affaire en quelques phrases.",
          "why": "Qui ouvre la demande décide en quelques minutes à qui elle est confiée.",
          "mend": "Écrivez trois ou quatre phrases sous `facts.inBrief` ; la lettre les imprime en premier."
        }
      }
    },
    "matter-not-criminal": {
      "title": "L’affaire n’est pas pénale",
      "messages": {
        "assistance": {
          "what": "La procédure est {type, select, civil {civile} family {familiale} other {administrative}}.",
          "why": "{cites, select, yes {Selon {cited}, l’entraide est accordée en matière pénale.} other {L’entraide judiciaire pénale n’est pas accordée pour de telles procédures.}}",
          "mend": "{wider, select, yes {Vérifiez que la base choisie couvre de telles procédures, et nommez l’article.} other {Corrigez `proceedings.type` si l’affaire est pénale ; sinon utilisez la voie prévue pour de telles affaires.}}"
        },
        "extradition": {
          "what": "La procédure est {type, select, civil {civile} family {familiale} other {administrative}}.",
          "why": "L’extradition est accordée pour des poursuites ou pour l’exécution d’une peine, et pour rien d’autre.",
          "mend": "Corrigez `proceedings.type` si l’affaire est pénale ; sinon il n’y a rien à demander."
        },
        "administrativeOffence": {
          "what": "La procédure concerne une infraction administrative.",
          "why": "{cites, select, yes {Selon {cited}, l’entraide est accordée pour des infractions pénales.} other {Le traité décide si l’entraide est accordée pour de telles infractions.}}",
          "mend": "Fondez la demande sur un instrument qui couvre ces infractions, ou corrigez `proceedings.type`."
        }
      }
    },
    "measures-missing": {
      "title": "Rien n’est demandé",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas ce que l’État requis est prié de faire.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sans cela il n’y a rien à exécuter.",
          "mend": "Ajoutez une entrée sous `measures` pour chaque type d’entraide, comme `type: bankRecords` ou `type: statement`."
        }
      }
    },
    "method-not-result": {
      "title": "Un moyen d’un seul droit est prescrit, non le résultat",
      "messages": {
        "institution": {
          "what": "« {item} » demande « {word} » et ne dit pas ce qui doit en résulter.",
          "why": "La demande s’exécute selon le droit de l’État requis (comparez {cited}), qui peut ne rien connaître de tel, ou autre chose sous ce nom.",
          "mend": "Dites sous `desiredResult` ce qui est nécessaire au bout du compte, par exemple des copies certifiées utilisables à l’audience, et laissez la voie à l’État requis."
        }
      }
    },
    "migrant-as-suspect": {
      "title": "Un migrant objet du trafic est traité en suspect",
      "messages": {
        "alleged": {
          "what": "Selon ce projet, {item} est un migrant objet du trafic, et l’infraction « {offence} » lui est imputée sans aucun acte au-delà du fait d’avoir été transporté.",
          "why": "Les migrants ne sont pas passibles de poursuites pour avoir été l’objet du trafic ({cited}) ; ce qu’ils ont fait au-delà peut rester une infraction de droit interne.",
          "mend": "Retirez la personne de `committedBy`, ou dites dans les faits ou sous `participation` ce qu’elle a fait : barré, guidé, encaissé, falsifié."
        },
        "sought": {
          "what": "Selon ce projet, la personne réclamée, {item}, est un migrant objet du trafic, et seul le trafic lui est imputé.",
          "why": "Les migrants ne sont pas passibles de poursuites pour avoir été l’objet du trafic ({cited}) ; une demande de remise fondée sur cela seul appelle un refus.",
          "mend": "Indiquez l’acte ou l’autre infraction pour lesquels la personne est réclamée, ou retirez la demande ; comme témoin, elle peut être entendue par voie d’entraide."
        },
        "heard": {
          "what": "« {measure} » : {item}, migrant objet du trafic selon ce projet, serait entendu comme suspect alors que seul le trafic est en cause.",
          "why": "Les migrants ne sont pas passibles de poursuites pour avoir été l’objet du trafic ({cited}). Entendus comme suspects, les meilleurs témoins de l’affaire se taisent.",
          "mend": "Demandez une audition comme témoin, ou dites ce que la personne a fait au-delà d’être transportée."
        },
        "role": {
          "what": "{item} figure parmi ceux qui répondent du trafic, et le projet dit seulement que la personne a été transportée.",
          "why": "Les migrants ne sont pas passibles de poursuites pour avoir été l’objet du trafic ({cited}) ; ce qu’ils ont fait au-delà peut rester une infraction de droit interne.",
          "mend": "Donnez à la personne le rôle `smuggledMigrant`, `witness` ou `victim`, ou dites sous `participation` ce qu’elle a fait : barré, guidé, encaissé, falsifié."
        }
      },
      "fixes": {
        "remove": "Ne pas imputer cette infraction à la personne",
        "asWitness": "Entendre la personne comme témoin",
        "asMigrant": "Donner à la personne le rôle de migrant objet du trafic"
      }
    },
    "misread-without-quotes": {
      "title": "D’autres programmes liraient ceci autrement",
      "messages": {
        "yesOrNo": {
          "what": "`{written}` sans guillemets est lu ici comme du texte, mais d’autres programmes qui lisent YAML le prennent pour un oui ou un non.",
          "why": "Ils y verraient vrai ou faux.",
          "mend": "Mettez-le entre guillemets droits."
        },
        "nothing": {
          "what": "`{written}` sans guillemets est lu ici comme du texte, mais d’autres programmes qui lisent YAML le prennent pour rien.",
          "why": "Ils y verraient un champ vide.",
          "mend": "Mettez-le entre guillemets droits."
        },
        "number": {
          "what": "`{written}` sans guillemets est lu ici comme du texte, mais d’autres programmes qui lisent YAML le prennent pour un nombre.",
          "why": "Ils y verraient un autre nombre, ou en perdraient les zéros ou les signes.",
          "mend": "Mettez-le entre guillemets droits."
        }
      }
    },
    "missing-key": {
      "code": "SH-04",
      "title": "Une clé est nécessaire ici",
      "messages": {
        "missing": {
          "what": "La clé `{key}` manque ici.",
          "why": "Sans elle, cette entrée ne peut être distinguée des autres et l’on ne peut y renvoyer.",
          "mend": "Ajoutez `{key}`."
        }
      }
    },
    "mixed-addressees": {
      "title": "Une partie de la demande concerne un autre État",
      "messages": {
        "account": {
          "what": "Le compte {item} est tenu dans un autre État ({state}), et non dans l’État requis ({requested}).",
          "why": "Un État n’agit que sur son territoire : cette partie resterait inexécutée.",
          "mend": "Adressez-vous à cet État par une demande distincte, ou dites sous `basisForBelief` pourquoi les pièces se trouvent ici."
        },
        "asset": {
          "what": "Ce bien se trouve dans un autre État ({state}), et non dans l’État requis ({requested}) : {item}.",
          "why": "Un État n’agit que sur son territoire : cette partie resterait inexécutée.",
          "mend": "Adressez-vous à cet État par une demande distincte, corrigez la `location` du bien, ou dites sous `basisForBelief` pourquoi il se trouve ici."
        },
        "person": {
          "what": "De {item}, seule une adresse dans un autre État est connue ({state}), et non dans l’État requis ({requested}).",
          "why": "Un État n’agit que sur son territoire : cette partie resterait inexécutée.",
          "mend": "Adressez-vous à cet État par une demande distincte, ou donnez la `location` de la personne dans l’État requis."
        }
      }
    },
    "name-variants": {
      "title": "Une personne a deux orthographes, ou un alias qui n’est pas indiqué",
      "messages": {
        "spelling": {
          "what": "« {written} » n’est pas l’orthographe de {item} dans ce projet.",
          "why": "Deux orthographes font deux personnes : un registre se consulte sous l’une d’elles, et un tribunal demande laquelle est visée.",
          "mend": "Corrigez l’orthographe, ou indiquez-la sous `aliases` si elle figure ainsi dans une pièce."
        },
        "alias": {
          "what": "Le texte appelle aussi {item} « {written} », et ce nom n’est pas indiqué sous `aliases`.",
          "why": "Les pièces et registres de l’État requis peuvent ne connaître la personne que sous ce nom.",
          "mend": "Indiquez-le sous `aliases`."
        }
      },
      "fixes": {
        "correct": "Écrire {name}",
        "list": "Indiquer « {name} » comme alias"
      },
      "related": {
        "person": "{item} est nommé ici."
      }
    },
    "national-of-requested-state": {
      "title": "La personne recherchée est ressortissante de l’État requis",
      "messages": {
        "missing": {
          "what": "Cette personne a la nationalité de l’État requis ({state}), et la demande ne dit pas ce qui est proposé ou demandé si la remise est refusée pour ce motif : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Comparez {cited}.}} De nombreux États n’extradent pas leurs nationaux : ils poursuivent sur demande, remettent sous condition de retour, ou exécutent la peine.",
          "mend": "Dites sous `extradition.nationality` laquelle de ces voies est proposée ou demandée."
        }
      }
    },
    "nationality-missing": {
      "title": "La nationalité manque",
      "messages": {
        "missing": {
          "what": "Aucune nationalité n’est indiquée pour {named, select, yes {{item}} other {l’une des personnes concernées}}.",
          "why": "{asked, select, yes {Dans la mesure du possible, c’est exigé par {cited}.} other {C’est utile en pratique ; comparez {cited}.}} Elle aide à identifier la personne, et des règles particulières peuvent valoir pour les ressortissants de l’État requis.",
          "mend": "Ajoutez `nationalities` sous forme de codes ISO, par exemple `[TN]` ; si ce n’est pas connu, dites pourquoi sous `nationalities.unknown`."
        }
      }
    },
    "no-basis": {
      "title": "Aucune base juridique",
      "messages": {
        "missing": {
          "what": "La demande ne nomme ni traité, ni loi, ni assurance sur lesquels elle repose.",
          "why": "L’État requis ne peut savoir ni quelles règles régissent la demande ni s’il peut l’exécuter ; comparez {cited}.",
          "mend": "Énumérez les instruments sous `legalBases`, comme `[untoc]`. Sans traité, écrivez-y `reciprocity` ou `domestic-law`, avec l’assurance ou la disposition."
        },
        "standardsOnly": {
          "what": "La demande ne nomme que des textes de référence : ni traité, ni loi, ni assurance sur lesquels elle repose.",
          "why": "Un texte de référence conseille le rédacteur et ne lie aucun État ; comparez {cited}.",
          "mend": "Énumérez sous `legalBases` ce qui lie l’État requis. Sans traité, écrivez-y `reciprocity` ou `domestic-law`, avec l’assurance ou la disposition."
        }
      },
      "fixes": {
        "reciprocity": "Fonder la demande sur la réciprocité, que l’État requérant assure déjà"
      }
    },
    "no-contact": {
      "title": "Personne à appeler",
      "messages": {
        "missing": {
          "what": "La demande ne nomme aucune personne de contact.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Les autorités centrales en demandent une.}} Une question qui se règle par un appel coûte sinon des mois.",
          "mend": "Ajoutez `requesting.contact` avec `name`, `phone` ou `email`, `timeZone` et `languages`."
        },
        "unreachable": {
          "what": "La personne de contact ne peut être jointe d’après la demande : il manque {lacking}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Les autorités centrales le demandent.}} Une question qui se règle par un appel coûte sinon des mois.",
          "mend": "Ajoutez ces indications sous `requesting.contact` ; de `phone` et `email`, une seule suffit."
        },
        "incomplete": {
          "what": "Il manque à la personne de contact : {lacking}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Les autorités centrales le demandent.}} L’autre partie doit savoir à qui s’adresser, à quelle heure et en quelle langue.",
          "mend": "Ajoutez ce qui manque sous `requesting.contact` : le fuseau horaire comme `Europe/Rome`, les langues sous forme de codes comme `[it, en]`."
        }
      }
    },
    "no-law-text": {
      "title": "Le texte de la loi manque",
      "messages": {
        "missing": {
          "what": "Le texte de la loi n’est pas donné pour {named, select, yes {l’infraction « {item} »} other {une infraction}}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Certains États et traités l’exigent ; comparez {cited}.}} L’État requis doit voir lui-même ce que punit votre loi.",
          "mend": "Joignez le texte en annexe avec `kind: law` et nommez son identifiant sous `text`, ou citez le libellé sous `lawText`."
        },
        "unassigned": {
          "what": "Aucun texte de loi joint n’est attribué à {named, select, yes {l’infraction « {item} »} other {une infraction}}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Certains États et traités exigent le texte ; comparez {cited}.}} Le lecteur ne peut savoir où figure son libellé.",
          "mend": "Si une annexe le contient, nommez-la sous `text` ; sinon, joignez le texte, ou citez-le sous `lawText`."
        }
      },
      "fixes": {
        "assign": "Attribuer l’annexe « {annex} » à cette infraction"
      }
    },
    "no-nexus": {
      "title": "Aucun lien entre la mesure et l’affaire",
      "messages": {
        "missing": {
          "what": "{named, select, yes {« {item} »} other {Cette mesure}} n’indique pas son rapport avec l’affaire.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sans ce lien, la mesure se lit comme une recherche de ce qui pourrait se présenter ; elle est refusée ou suscite des questions.",
          "mend": "Ajoutez `nexus` : ce que cette preuve ou cet acte doit montrer, et à quelle personne, quel fait ou quel compte de l’exposé il se rapporte. Les renvois par identifiant, entre accolades, sont préférables : la lettre imprime alors le nom."
        },
        "unlinked": {
          "what": "Le lien indiqué pour « {item} » ne nomme rien des faits : ni personne, ni fait, ni compte, ni date, ni lieu.",
          "why": "Un lien qui conviendrait à n’importe quelle affaire n’apprend rien à l’État requis sur celle-ci.",
          "mend": "Nommez la personne, le fait, le compte, la date ou le lieu de l’exposé auquel se rapporte cette mesure, de préférence par un renvoi à son identifiant entre accolades."
        }
      }
    },
    "no-penalty": {
      "title": "La peine maximale manque",
      "messages": {
        "missing": {
          "what": "La peine maximale n’est pas indiquée pour {named, select, yes {l’infraction « {item} »} other {une infraction}}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} C’est au maximum que se lit si l’affaire est assez grave pour le traité, ou pour la mesure.",
          "mend": "Ajoutez `penalty.max` sous forme de durée, comme `P15Y` pour quinze ans, ou `life` ; si la loi ne prévoit qu’une amende, écrivez `penalty.fine`."
        }
      }
    },
    "no-period": {
      "title": "Pas de période",
      "messages": {
        "missing": {
          "what": "{named, select, yes {« {item} »} other {Cette mesure}} demande des documents ou des données sans dire de quand à quand.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sans début ni fin, la demande est trop large : les détenteurs des documents ne peuvent chercher, et les tribunaux refusent d’ordonner la mesure.",
          "mend": "Indiquez `period.from` et `period.to` ; s’ils dépassent nettement les faits, dites pourquoi sous `period.justification`."
        },
        "operation": {
          "what": "« {item} » est demandée sans dire de quand à quand.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Aucune autorité n’ordonne ni ne surveille ce qui n’a ni début ni fin.",
          "mend": "Indiquez `period.from` et `period.to`."
        },
        "team": {
          "what": "La demande ne dit pas pour combien de temps l’équipe doit être créée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Une équipe est créée pour une durée limitée, qui peut être prolongée.",
          "mend": "Indiquez `period.from` et `period.to`."
        }
      }
    },
    "no-preservation-intent": {
      "title": "Conservation sans intention d’y donner suite, ou sans délai suffisant",
      "messages": {
        "missing": {
          "what": "La demande de conservation ne dit pas qu’une demande de divulgation suivra.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Des données ne sont conservées que pour pouvoir être demandées.",
          "mend": "Écrivez `intentToRequest: true` et le jour prévu sous `followUpDate`."
        },
        "followUpDate": {
          "what": "La demande de conservation ne dit pas à quelle date suivra la demande de divulgation.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Les Parties à la Convention de Budapest gardent les données conservées au moins 60 jours ({cited}) ; ce qui vient plus tard peut ne rien trouver.}} L’autre partie s’organise d’après ce jour.",
          "mend": "Écrivez sous `followUpDate` un jour dans les 60 jours suivant la date de cette demande."
        },
        "late": {
          "what": "La demande de divulgation est prévue pour le {planned}, plus de 60 jours après la date de celle-ci.",
          "why": "Même là où {cited} s’applique, seuls 60 jours de conservation sont certains ; après le {until}, les données peuvent avoir disparu.",
          "mend": "Prévoyez la demande de divulgation pour le {until} au plus tard, ou dites dans la demande qu’une prolongation sera demandée avant ce jour."
        }
      },
      "fixes": {
        "intend": "Déclarer qu’une demande de divulgation suivra"
      }
    },
    "no-preservation": {
      "title": "Des données stockées qui n’ont pas été conservées",
      "messages": {
        "missing": {
          "what": "Rien ne montre que ces données ont été conservées auparavant{named, select, yes { : {item}} other {}}.",
          "why": "De telles données sont effacées pendant que la demande voyage, et ce qui a été mis de côté ne se retrouve que par sa référence ; comparez {cited}.",
          "mend": "Donnez la référence sous `preservationReference`, demandez la conservation maintenant, ou dites sous `notPreservedReason` pourquoi il n’y en a pas eu."
        }
      }
    },
    "no-provision": {
      "title": "Infraction sans sa disposition",
      "messages": {
        "missing": {
          "what": "{named, select, yes {L’infraction « {item} »} other {Une infraction}} est indiquée sans la disposition légale qui la définit.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Le nom d’une infraction n’a pas le même sens dans toutes les lois ; la disposition, si.",
          "mend": "Ajoutez `provision` : la loi, l’article et, si nécessaire, le paragraphe."
        }
      }
    },
    "no-territorial-link": {
      "title": "Rien ne dit pourquoi la mesure est demandée à cet État",
      "messages": {
        "missing": {
          "what": "{named, select, yes {« {item} »} other {Cette mesure}} ne dit pas pourquoi ce qui est recherché se trouverait dans l’État requis.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’État requis agit là où il y a une raison de croire que la preuve, la chose ou la personne s’y trouve.",
          "mend": "Indiquez le lieu sous `location`, ou dites sous `basisForBelief` ce qui vous fait croire que cela s’y trouve."
        },
        "elsewhere": {
          "what": "Le lieu indiqué pour {named, select, yes {« {item} »} other {cette mesure}} n’est pas dans l’État requis.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Comparez {cited}.}} L’État requis ne peut agir que sur son propre territoire.",
          "mend": "Corrigez `location.state`, adressez la demande à l’État où se trouve le lieu, ou dites sous `basisForBelief` ce qui est dans l’État requis."
        }
      }
    },
    "no-warrant": {
      "title": "Aucun mandat ni jugement n’est joint",
      "messages": {
        "accused": {
          "what": "Ni un mandat d’arrêt ni une décision de même effet n’est joint.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Le tribunal de l’État requis statue sur cette pièce ; sans elle, personne ne peut être remis.",
          "mend": "Ajoutez le mandat ou une copie certifiée conforme aux `annexes` avec `kind: warrant` et nommez son identifiant sous `extradition.warrant.annex`."
        },
        "convicted": {
          "what": "Le jugement sur lequel repose la demande n’est pas joint.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Le tribunal de l’État requis statue sur cette pièce ; sans elle, personne ne peut être remis.",
          "mend": "Ajoutez le jugement ou une copie certifiée conforme aux `annexes` avec `kind: judgment` et nommez son identifiant sous `extradition.judgment.annex`."
        },
        "convictedNotSentenced": {
          "what": "Ni l’acte de la déclaration de culpabilité ni un mandat d’arrêt n’est joint.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Le tribunal de l’État requis statue sur cette pièce ; sans elle, personne ne peut être remis.",
          "mend": "Ajoutez l’acte de la déclaration de culpabilité ou le mandat aux `annexes` et nommez son identifiant sous `extradition.judgment.annex` ou `extradition.warrant.annex`."
        },
        "missing": {
          "what": "Ni un mandat d’arrêt ni un jugement n’est joint.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Le tribunal de l’État requis statue sur cette pièce ; sans elle, personne ne peut être remis.",
          "mend": "Dites sous `extradition.status` si la personne est poursuivie ou condamnée, ajoutez le mandat ou le jugement aux `annexes`, et nommez son identifiant sous `extradition.warrant.annex` ou `extradition.judgment.annex`."
        }
      }
    },
    "no-when-where": {
      "title": "Faits sans temps ni lieu",
      "messages": {
        "both": {
          "what": "Les faits ne disent ni quand ni où ils se sont passés.",
          "why": "{extradition, select, yes {{chosen, select, yes {Le temps et le lieu, aussi exactement que possible, sont exigés par {cited}} other {Aucun instrument choisi ne l’énumère, mais comparez {cited} pour ce que l’on attend d’une demande d’extradition}}.} other {L’État requis cherche le temps et le lieu pour voir si le comportement est une infraction, qui peut le juger, et s’il est prescrit.}}",
          "mend": "Ajoutez des dates et des lieux aux faits datés ou à l’exposé, avec toute la précision connue."
        },
        "when": {
          "what": "Les faits ne disent pas quand ils se sont passés.",
          "why": "{extradition, select, yes {{chosen, select, yes {Le temps et le lieu, aussi exactement que possible, sont exigés par {cited}} other {Aucun instrument choisi ne l’énumère, mais comparez {cited} pour ce que l’on attend d’une demande d’extradition}}.} other {L’État requis cherche le temps et le lieu pour voir si le comportement est une infraction, qui peut le juger, et s’il est prescrit.}}",
          "mend": "Ajoutez des dates aux faits ou à l’exposé ; un mois ou une année vaut mieux que rien."
        },
        "where": {
          "what": "Les faits ne disent pas où ils se sont passés.",
          "why": "{extradition, select, yes {{chosen, select, yes {Le temps et le lieu, aussi exactement que possible, sont exigés par {cited}} other {Aucun instrument choisi ne l’énumère, mais comparez {cited} pour ce que l’on attend d’une demande d’extradition}}.} other {L’État requis cherche le temps et le lieu pour voir si le comportement est une infraction, qui peut le juger, et s’il est prescrit.}}",
          "mend": "Ajoutez des lieux aux faits ou à l’exposé ; un État ou une région vaut mieux que rien."
        }
      }
    },
    "not-a-request": {
      "code": "SY-11",
      "title": "Le fichier ne contient pas de demande",
      "messages": {
        "empty": {
          "what": "Le fichier est vide.",
          "why": "Il ne contient pas encore de demande.",
          "mend": "Commencez par les clés rogatory, kind et reference, ou créez un nouveau projet à partir d’un modèle."
        },
        "list": {
          "what": "Le fichier contient une liste là où une demande est attendue.",
          "why": "Une demande se compose de clés avec des valeurs, comme une ligne qui dit kind, deux-points et mla.",
          "mend": "Supprimez les tirets ou les crochets autour de la demande, ou ouvrez le bon fichier."
        },
        "scalar": {
          "what": "Le fichier contient du texte simple là où une demande est attendue.",
          "why": "Une demande se compose de clés avec des valeurs, comme une ligne qui dit kind, deux-points et mla.",
          "mend": "Écrivez une clé, deux-points et une espace avant chaque valeur, ou ouvrez le bon fichier."
        }
      }
    },
    "not-party": {
      "title": "L’instrument ne lie pas l’un des États",
      "messages": {
        "notYet": {
          "what": "Pour cet État ({state}), le traité n’est entré en vigueur que le {since}, et la demande est du {date} : {instrument}.",
          "why": "Une demande ne peut reposer sur un traité qui ne lie pas les deux États à sa date. Source : {own, select, yes {votre pack « {pack} », } other {}}{source}{dated, select, yes {, état : {asOf}} other {, non datée}}{sure, select, yes {} other {, à vérifier}}.",
          "mend": "Choisissez une autre base, ou contrôlez la date de la demande ; vérifiez auprès du dépositaire."
        },
        "left": {
          "what": "Pour cet État ({state}), le traité n’est plus en vigueur depuis le {left}, et la demande est du {date} : {instrument}.",
          "why": "Une demande ne peut reposer sur un traité qui ne lie plus les deux États. Source : {own, select, yes {votre pack « {pack} », } other {}}{source}{dated, select, yes {, état : {asOf}} other {, non datée}}{sure, select, yes {} other {, à vérifier}}.",
          "mend": "Choisissez une autre base ; vérifiez auprès du dépositaire si le traité continue de s’appliquer à des demandes comme celle-ci."
        },
        "outside": {
          "what": "Cet État ({state}) n’y participe pas : {instrument}.",
          "why": "Une demande ne peut reposer sur un instrument qui ne lie pas les deux États. Source : {own, select, yes {votre pack « {pack} », } other {}}{source}{dated, select, yes {, état : {asOf}} other {, non datée}}{sure, select, yes {} other {, à vérifier}}.",
          "mend": "Choisissez une autre base. Si cet État ({state}) y participe désormais, dites-le dans votre propre pack."
        },
        "ofOthers": {
          "what": "Ce traité ne lie que deux États ({one} et {other}) : {instrument}.",
          "why": "Il ne lie aucun autre État, et la demande n’est pas adressée entre ces deux-là.",
          "mend": "Choisissez une autre base, ou contrôlez les États de la demande."
        },
        "lawOfOther": {
          "what": "C’est la loi d’un État ({state}) qui n’est pas l’État {side, select, requesting {requérant} other {requis}} : {instrument}.",
          "why": "Elle ne régit que les demandes {side, select, requesting {présentées par} other {adressées à}} cet État ({state}).",
          "mend": "Choisissez une autre base, ou contrôlez les États de la demande."
        },
        "notInForce": {
          "what": "On ne sait pas s’il est en vigueur : {instrument}.",
          "why": "Une demande ne peut reposer sur un traité qui n’est pas en vigueur entre les deux États, et les données de cette version n’indiquent aucune date d’entrée en vigueur.",
          "mend": "Consultez la page du dépositaire. S’il est entré en vigueur, dites-le dans votre propre pack, avec la source ; sinon, choisissez une autre base."
        }
      }
    },
    "oath-unclear": {
      "title": "Serment non précisé",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas si la personne doit être entendue sous serment ou par affirmation solennelle.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Si rien n’est dit, chaque État suit son usage, et la déclaration peut être inutilisable à votre procès.",
          "mend": "Mettez `oath.required` à true ou à false, et donnez la `formula` si les mots importent."
        }
      },
      "fixes": {
        "notNeeded": "Dire qu’aucun serment n’est nécessaire",
        "needed": "Dire qu’un serment ou une affirmation solennelle est nécessaire"
      }
    },
    "offence-not-in-decision": {
      "title": "Une infraction que le mandat ou le jugement ne couvre pas",
      "messages": {
        "missing": {
          "what": "{decision, select, warrant {Le mandat n’a pas été délivré pour} judgment {Le jugement ne condamne pas pour} other {Ni le mandat ni le jugement ne couvre}} cette infraction : {item}.",
          "why": "L’État requis accorde la remise pour ce que couvre la décision, et la personne ne peut être jugée pour rien d’autre.",
          "mend": "Faites étendre la décision et nommez l’infraction sous `offences`, ou retirez-la de la demande."
        }
      },
      "related": {
        "listed": "Les infractions visées par cette décision."
      }
    },
    "offences-missing": {
      "title": "Les infractions manquent",
      "messages": {
        "missing": {
          "what": "La demande ne nomme aucune infraction.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’entraide est accordée pour la poursuite d’infractions : le champ du traité, ses motifs de refus et les limites d’utilisation en dépendent tous.",
          "mend": "Ajoutez les infractions sous `offences`, chacune avec `title`, `provision` et `penalty`."
        }
      }
    },
    "oral-request-incomplete": {
      "title": "Une demande orale est confirmée sans dire quand ni à qui elle a été faite",
      "messages": {
        "missing": {
          "what": "Il manque {lacking} à la demande orale confirmée ici.",
          "why": "Une demande orale urgente est confirmée sans délai par écrit ; à comparer : {cited}. Sans l’heure ni le nom, nul ne sait ce qui est confirmé.",
          "mend": "Ajoutez {lacking} sous `urgency.oralRequest`."
        }
      }
    },
    "other-routes-unmentioned": {
      "title": "Les autres voies ne sont pas mentionnées",
      "messages": {
        "missing": {
          "what": "Tout ce que demande cette requête pourrait s’obtenir par les canaux policiers, les sources ouvertes ou le détenteur lui-même, et rien ne dit si cela a été tenté.",
          "why": "Ces voies répondent en quelques jours, et les autorités centrales demandent pourquoi elles n’ont pas été utilisées.",
          "mend": "Dites sous `stepsTaken` ce qui a été tenté, ou pourquoi une réponse formelle est nécessaire."
        }
      }
    },
    "period-outside-facts": {
      "title": "La période dépasse de beaucoup les faits",
      "messages": {
        "before": {
          "what": "La période de « {item} » commence le {date}, plus de {months} mois avant la première date des faits ({fact}).",
          "why": "L’État requis ne peut voir d’après les faits pourquoi des documents de cette époque sont nécessaires, et peut juger la demande disproportionnée.",
          "mend": "Réduisez la période, ajoutez les faits qui l’expliquent, ou dites sous `justification` pourquoi elle est nécessaire."
        },
        "after": {
          "what": "La période de « {item} » finit le {date}, plus de {months} mois après la dernière date des faits ({fact}).",
          "why": "L’État requis ne peut voir d’après les faits pourquoi des documents de cette époque sont nécessaires, et peut juger la demande disproportionnée.",
          "mend": "Réduisez la période, ajoutez les faits qui l’expliquent, ou dites sous `justification` pourquoi elle est nécessaire."
        }
      },
      "related": {
        "first": "C’est la première date des faits.",
        "last": "C’est la dernière date des faits."
      }
    },
    "person-sought-missing": {
      "title": "La personne recherchée n’est pas nommée",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas quelle personne est recherchée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Écrivez sous `extradition.person` l’identifiant de la personne, tel qu’il figure sous `persons`."
        }
      },
      "fixes": {
        "name": "Désigner {person} comme personne recherchée"
      }
    },
    "placeholder-left": {
      "title": "Un espace à remplir est resté dans le texte",
      "messages": {
        "bracketed": {
          "what": "« {written} » est encore à remplir.",
          "why": "Il serait imprimé tel quel dans la lettre.",
          "mend": "Écrivez ce qui doit figurer ici, ou supprimez-le."
        },
        "word": {
          "what": "« {written} » figure là où quelque chose est encore à remplir.",
          "why": "Il serait imprimé tel quel dans la lettre.",
          "mend": "Écrivez ce qui doit figurer ici, ou omettez le contenu du champ et dites-y pourquoi ce n’est pas connu."
        },
        "blank": {
          "what": "Un blanc a été laissé à remplir.",
          "why": "Il serait imprimé tel quel dans la lettre.",
          "mend": "Écrivez ce qui doit figurer ici, ou supprimez le blanc."
        }
      }
    },
    "planned-date-past": {
      "title": "Une mesure est prévue pour un temps déjà passé",
      "messages": {
        "past": {
          "what": "« {item} » doit être exécutée jusqu’au {date}, ce qui est antérieur au {today}.",
          "why": "Ce qui est demandé ne peut plus être fait ; l’État requis devrait demander ce qui est voulu.",
          "mend": "Écrivez les jours voulus, ou retirez la mesure."
        }
      }
    },
    "preservation-incomplete": {
      "title": "La demande de conservation est incomplète",
      "messages": {
        "identifiers": {
          "what": "Les données à conserver ne sont identifiées par aucun compte, numéro ou adresse.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Un fournisseur ne peut figer que ce qu’il peut trouver, et la conservation se décide en quelques heures.",
          "mend": "Indiquez chaque compte, numéro ou adresse sous `identifiers`, aussi précisément que possible ; pour une adresse IP, ajoutez l’heure avec son décalage par rapport à UTC."
        },
        "relation": {
          "what": "La demande ne dit pas quel est le rapport des données à conserver avec l’infraction.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Dites sous `relationToOffence` de quelles données il s’agit et leur rapport avec l’infraction, en quelques phrases."
        },
        "custodian": {
          "what": "La demande ne dit pas qui détient les données à conserver, ni où elles se trouvent.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Le point de contact doit savoir à qui adresser l’injonction.",
          "mend": "Nommez le fournisseur de services sous `provider`, ou dites sous `custodian` tout ce que l’on sait du détenteur des données."
        },
        "necessity": {
          "what": "La demande ne dit pas pourquoi les données doivent être conservées.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Dites sous `necessity` ce qui serait perdu sans cela : combien de temps le fournisseur garde les données, ou qui pourrait les effacer."
        }
      }
    },
    "prior-request-unnamed": {
      "title": "Une demande antérieure n’est pas désignée",
      "messages": {
        "followUp": {
          "what": "Le texte s’appuie sur une autre demande (« {words} »), et ni lui ni `related` ne disent laquelle.",
          "why": "La demande antérieure a son propre dossier ; sans sa référence, celle-ci est traitée comme nouvelle et tout est redemandé.",
          "mend": "Ajoutez-la à `related` avec sa référence et sa date."
        },
        "provisionalArrest": {
          "what": "Le texte parle d’une arrestation provisoire, et `related` ne désigne aucune demande à cette fin.",
          "why": "Le délai dans lequel la présente demande doit parvenir est compté dans ce dossier.",
          "mend": "Ajoutez la demande d’arrestation provisoire, ou la notice, à `related` avec sa référence et sa date."
        },
        "withoutReference": {
          "what": "{type, select, preservation {Cette conservation} provisionalArrest {Cette demande d’arrestation provisoire} other {Cette demande antérieure}} n’a ni référence ni date.",
          "why": "Personne ne peut la retrouver.",
          "mend": "Donnez la référence sous laquelle elle y est connue, ou la vôtre, et la date."
        }
      },
      "related": {
        "told": "L’arrestation provisoire est relatée ici."
      }
    },
    "procedure-no-detail": {
      "title": "Une procédure particulière sans détail ni motif",
      "messages": {
        "missing": {
          "what": "La demande sollicite une procédure particulière sans dire comment elle doit être menée : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Un agent qui ne connaît pas votre droit ne peut suivre une procédure d’après son nom.",
          "mend": "Décrivez sous `detail` qui fait quoi, dans quel ordre, et ce que le procès-verbal doit montrer."
        },
        "reason": {
          "what": "La demande sollicite une procédure particulière sans motif : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Une procédure étrangère à l’État requis est plus volontiers suivie si l’on sait quelle règle de votre droit l’exige.",
          "mend": "Nommez sous `reason` la règle, et dites ce que devient la preuve si elle n’est pas suivie."
        },
        "certification": {
          "what": "La demande ne dit pas si les copies doivent être certifiées, et sous quelle forme : {item}.",
          "why": "Certains traités exigent expressément la forme de certification, voir {cited}. Des copies dans une forme que votre tribunal n’admet pas doivent être redemandées.",
          "mend": "Indiquez sous `certification` la forme dont votre droit a besoin, ou qu’aucune n’est nécessaire."
        }
      }
    },
    "protected-name-in-served-document": {
      "title": "Un nom protégé figure dans un texte que d’autres liront",
      "messages": {
        "served": {
          "what": "{item} doit être protégé, et ce nom figure dans un acte notifié à quelqu’un d’autre.",
          "why": "Qui reçoit l’acte apprend le nom ; cela ne peut être repris.",
          "mend": "Retirez le nom du titre et relisez l’acte lui-même, ou employez un nom d’emprunt (`aliases`)."
        },
        "put": {
          "what": "{item} doit être protégé, et ce nom figure dans ce qui est soumis à quelqu’un d’autre lors d’une audition.",
          "why": "La personne entendue et son conseil apprennent le nom ; cela ne peut être repris.",
          "mend": "Posez la question sans le nom, ou employez un nom d’emprunt (`aliases`)."
        }
      },
      "fixes": {
        "cover": "Écrire « {name} » à la place"
      }
    },
    "protection-not-addressed": {
      "title": "La protection d’une victime, d’un témoin ou d’un enfant n’est pas abordée",
      "messages": {
        "child": {
          "what": "{item} {age, select, now {a moins de 18 ans} other {est nommé ici et avait moins de 18 ans au moment des faits}}, et rien n’est dit de la confidentialité, de la protection ou de la manière de prendre contact avec un enfant.",
          "why": "La vie privée de l’enfant est protégée et l’enfant a des besoins particuliers (comparez {cited}) ; l’État requis ne peut y veiller si on ne le lui dit pas.",
          "mend": "Dites sous `protection` ce qui est demandé : qui peut apprendre le nom, par qui l’enfant est contacté, qui assiste à l’audition ; ou demandez la confidentialité."
        },
        "trafficked": {
          "what": "{item} est nommé comme victime de la traite, et rien n’est dit de la confidentialité ni de la protection.",
          "why": "La vie privée et l’identité des victimes de la traite sont à protéger (comparez {cited}) ; une lettre passe par bien des mains.",
          "mend": "Dites sous `protection` ce qui est demandé, demandez la confidentialité, ou employez un nom d’emprunt et transmettez l’identité sous pli scellé."
        },
        "atRisk": {
          "what": "Le projet dit que {item} a quelque chose à craindre, et ne demande aucune protection.",
          "why": "Les États protègent les témoins, et les victimes qui témoignent, contre les représailles et l’intimidation (comparez {cited}) ; l’État requis agit sur ce qu’on lui demande.",
          "mend": "Dites sous `protection` ce qui ne doit être dit à qui, comment la personne peut être contactée, et pourquoi ; ou demandez la confidentialité."
        },
        "migrant": {
          "what": "{item}, migrant objet du trafic, est nommé, et rien n’est dit de la confidentialité ni de la protection.",
          "why": "Les migrants objets du trafic sont à protéger contre les violences qui en découlent ; ceux qui vivent près du groupe, ou dont la famille y vit, peuvent en avoir besoin (comparez {cited}).",
          "mend": "Dites sous `protection` ce qui est demandé, ou dites sous `confidentiality` que rien n’est nécessaire (`level: none`)."
        },
        "victim": {
          "what": "{item} est nommé comme victime, et rien n’est dit de la confidentialité ni de la protection.",
          "why": "Les États protègent les victimes, surtout lorsqu’elles sont menacées (comparez {cited}) ; vous seul pouvez dire si c’est le cas.",
          "mend": "Dites sous `protection` ce qui est demandé, ou dites sous `confidentiality` que rien n’est nécessaire (`level: none`)."
        }
      },
      "fixes": {
        "ask": "Demander la confidentialité"
      }
    },
    "provisional-arrest-incomplete": {
      "title": "La demande d’arrestation provisoire est incomplète",
      "messages": {
        "intention": {
          "what": "La demande ne dit pas qu’une demande d’extradition suivra.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’arrestation provisoire n’est accordée que comme première étape d’une extradition.",
          "mend": "Écrivez `fullRequestWillFollow: true` sous `extradition.provisional`, et le jour sous `fullRequestBy`."
        },
        "decision": {
          "what": "La demande n’identifie pas le mandat ou le jugement sur lequel elle repose.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} La pièce n’a pas encore à être jointe, mais la demande doit dire qu’elle existe.",
          "mend": "Ajoutez sous `extradition.warrant` qui l’a délivré, quand, et son numéro ; pour une personne condamnée, la même chose sous `extradition.judgment`."
        },
        "offence": {
          "what": "La demande n’indique pas l’infraction avec le temps et le lieu ; il manque : {lacking}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Un juge qui doit ordonner l’arrestation ce soir doit voir ce qui a été fait, quand et où.",
          "mend": "Ajoutez l’infraction sous `offences`, et sous `facts.events` au moins un fait avec `date` et `place`."
        },
        "urgency": {
          "what": "La demande ne dit pas pourquoi l’arrestation ne peut attendre la demande d’extradition.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’arrestation provisoire est réservée aux cas urgents ; sans motif, l’État requis attendra le dossier complet.",
          "mend": "Dites sous `extradition.provisional.urgency` ce que l’on sait des déplacements de la personne et ce que l’attente ferait perdre."
        },
        "location": {
          "what": "La demande ne dit pas où l’on croit que se trouve la personne.",
          "why": "Seul l’État où se trouve la personne peut l’arrêter, et il doit savoir où chercher.",
          "mend": "Ajoutez `extradition.location` avec l’État et tout ce que l’on sait du lieu ; si rien n’est connu, dites sous `extradition.location.unknown` pourquoi la demande s’adresse à cet État."
        },
        "elsewhere": {
          "what": "Le lieu où l’on croit que se trouve la personne ({place}) n’est pas dans l’État requis ({requested}).",
          "why": "Seul l’État où se trouve la personne peut l’arrêter.",
          "mend": "Corrigez le lieu ou le destinataire ; si la personne est attendue dans l’État requis ({requested}), dites-le sous `extradition.provisional.urgency`."
        },
        "late": {
          "what": "La demande complète est annoncée pour le {by}, plus de 40 jours après la date de celle-ci.",
          "why": "Selon {cited}, l’arrestation provisoire n’excède jamais 40 jours et peut prendre fin après 18. Une personne arrêtée le jour de la demande est de nouveau libre le {limit} au plus tard.",
          "mend": "Prévoyez que la demande complète parvienne le {limit} au plus tard ou, mieux, dans les 18 jours de l’arrestation."
        }
      },
      "fixes": {
        "intend": "Déclarer que la demande d’extradition suivra"
      },
      "related": {
        "requested": "La demande s’adresse à cet État."
      }
    },
    "purpose-missing": {
      "title": "Le but manque",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas dans quel but l’entraide est demandée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sans cela, l’État requis ne peut juger si l’entraide est nécessaire, ni à quel usage elle est limitée.",
          "mend": "Ajoutez `purpose` : ce que la preuve doit établir, au sujet de qui, et pour quelle étape de la procédure."
        }
      },
      "fixes": {
        "insert": "Insérer `purpose`"
      }
    },
    "question-unanswered": {
      "title": "Question de l’État requis sans réponse",
      "messages": {
        "missing": {
          "what": "Le projet ne répond pas à ce que cet État ({state}) veut savoir : {question}",
          "why": "C’est demandé par {cited}.",
          "mend": "Écrivez sous `answers` de `requested` une entrée avec `question: {id}` et la réponse (`answer`) ; elle figure dans la lettre."
        }
      }
    },
    "questions-missing": {
      "title": "Ni questions ni thèmes",
      "messages": {
        "missing": {
          "what": "Une audition est demandée sans questions ni thèmes : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Le texte des questions est attendu en pratique ; comparez {cited}.}} L’agent qui conduit l’audition ne connaît pas le dossier, et une déclaration à côté du sujet doit être redemandée.",
          "mend": "Énumérez les questions sous `questions`, ou les thèmes sous `topics` si elles ne peuvent être prévues ; une liste peut aussi être une annexe avec `kind: questions`."
        },
        "video": {
          "what": "Une audition est demandée sans questions ni thèmes : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} La personne, et le juge qui assiste sur le lieu de l’audition, doivent savoir de quoi il s’agira.",
          "mend": "Énumérez les thèmes sous `topics`, ou les questions sous `questions` si elles sont connues ; une liste peut aussi être une annexe avec `kind: questions`."
        },
        "telephone": {
          "what": "Une audition est demandée sans questions ni thèmes : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} La personne doit savoir de quoi il sera question.",
          "mend": "Énumérez les thèmes sous `topics`, ou les questions sous `questions` ; une liste peut aussi être une annexe avec `kind: questions`."
        },
        "expert": {
          "what": "Une expertise est demandée sans question à l’expert : {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Un expert répond à ce qui lui est demandé, et à rien d’autre.",
          "mend": "Énumérez les questions sous `questions` ; une liste peut aussi être une annexe avec `kind: questions`."
        }
      }
    },
    "refusal-ground-open": {
      "title": "Un motif de refus n’est pas abordé",
      "messages": {
        "deathPenalty": {
          "what": "La peine de mort est encourue dans cette affaire, et aucune assurance n’est donnée qu’elle ne sera pas prononcée ou pas exécutée.",
          "why": "C’est un motif de refus dans de nombreux États ; comparez {cited}. Une assurance demandée après coup prend des mois.",
          "mend": "Obtenez l’assurance de l’autorité qui peut lier vos tribunaux, mettez `undertakings.noDeathPenalty: true`, et joignez-la."
        },
        "fiscal": {
          "what": "Cette infraction est marquée comme fiscale, et rien ne dit pourquoi ce n’est pas un motif de refus : {item}.",
          "why": "Certains États refusent l’entraide et l’extradition en matière fiscale ; lorsqu’ils ne peuvent le faire au seul motif que l’infraction touche aussi à des questions fiscales (comparez {cited}), la demande devrait dire ce que l’infraction est d’autre.",
          "mend": "Dites sous `ordinaryNature` ce qui est poursuivi à côté de l’impôt ou du droit éludé."
        },
        "politicalOrMilitary": {
          "what": "Cette infraction est marquée comme politique ou militaire, et rien ne dit pourquoi ce n’est pas un motif de refus : {item}.",
          "why": "Comparez {cited} : pour de telles infractions, l’entraide et l’extradition peuvent être refusées.",
          "mend": "Dites sous `ordinaryNature` ce qui en fait une infraction ordinaire : les moyens, les victimes, ce qu’elle serait sans le mobile."
        },
        "priorDecisions": {
          "what": "La demande ne dit pas si la personne a déjà été jugée, acquittée ou graciée pour les mêmes faits.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Comparez {cited}.}} L’État requis doit examiner d’office ce motif de refus, et posera la question.",
          "mend": "Mettez `priorDecisions.none: true` si aucune décision n’est connue, ou dites sous `priorDecisions.statement` lesquelles le sont."
        },
        "lifeSentence": {
          "what": "Une peine perpétuelle est encourue, et rien ne dit si et quand elle est réexaminée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Comparez {cited}.}} Les tribunaux de nombreux États refusent de remettre une personne à un emprisonnement sans aucune perspective de libération.",
          "mend": "Dites sous `extradition.lifeSentenceReview` après combien d’années, par qui et selon quels critères elle est réexaminée."
        }
      },
      "fixes": {
        "noDeathPenalty": "Donner l’engagement que la peine de mort n’est pas prononcée ou pas exécutée",
        "noneKnown": "Dire qu’aucune décision antérieure n’est connue"
      }
    },
    "remaining-sentence-missing": {
      "title": "La peine, ou ce qu’il en reste, n’est pas indiquée ou est trop courte",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas quelle partie de la peine reste à subir.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’État requis le compare à son minimum et y impute la détention.",
          "mend": "Ajoutez `extradition.sentence.remaining` sous forme de durée comme `P2Y4M`, et montrez sous `computation` ce qui a été imputé."
        },
        "imposed": {
          "what": "La demande ne dit pas quelle peine a été prononcée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Certains traités, comme la Convention européenne de 1957, mesurent le minimum d’après la peine prononcée.",
          "mend": "Ajoutez `extradition.sentence.imposed` sous forme de durée comme `P3Y`, ou `life`."
        },
        "belowMinimum": {
          "what": "La peine prononcée, `{imposed}`, est plus courte que {minimum, plural, one {# mois} other {# mois}}, le minimum de {cited}.",
          "why": "En dessous de ce minimum, l’extradition aux fins d’exécution ne peut être demandée sur cette base.",
          "mend": "{otherBasis, select, yes {Vérifiez la peine dans le jugement, en additionnant toutes celles à subir ; si elle est exacte, l’autre base doit porter la demande.} other {Vérifiez la peine dans le jugement. Si plusieurs peines doivent être subies, indiquez leur total ; sinon, fondez la demande sur une autre base.}}"
        },
        "shortRemainder": {
          "what": "Il ne reste à subir que `{remaining}` de la peine.",
          "why": "Les traités qui regardent le reliquat demandent d’ordinaire au moins {minimum, plural, one {# mois} other {# mois}}, certains quatre ; comparez {cited}.",
          "mend": "Vérifiez le minimum dans le traité ou la loi sur lesquels repose la demande, et dites sous `computation` comment le reliquat a été compté."
        }
      },
      "fixes": {
        "compute": "Insérer `{remaining}`, la peine prononcée moins le temps subi ; à vérifier selon la loi sur l’imputation de la détention"
      }
    },
    "requester-incomplete": {
      "title": "Autorité requérante incomplètement désignée",
      "messages": {
        "missing": {
          "what": "L’autorité dont émane la demande n’est pas entièrement désignée : {lacks, plural, one {il manque} other {il manque}} {lacking}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique.}} L’État requis doit savoir que la demande émane d’une autorité compétente pour l’affaire, et à qui répondre.",
          "mend": "Donnez à `requesting.authority` son `name` officiel complet et sa `function` : ce qu’elle fait dans la procédure, en des termes qu’un lecteur d’un autre système juridique comprend."
        },
        "state": {
          "what": "La demande ne dit pas de quel État elle émane.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Sans cela aucune demande ne peut être exécutée.}}",
          "mend": "Écrivez sous `requesting.state` le code ISO à deux lettres de l’État, par exemple `IT`."
        }
      }
    },
    "requester-not-competent": {
      "title": "La demande émane de la police",
      "messages": {
        "police": {
          "what": "{sure, select, yes {La demande émane d’un service de police} other {L’autorité requérante semble être un service de police}}{item, select, other { : {item}}}.",
          "why": "Les demandes s’échangent entre autorités centrales ou judiciaires (comparez {cited}) ; une lettre de la police est traitée comme coopération policière, et ce qu’elle apporte ne vaut souvent pas preuve.",
          "mend": "Faites présenter la demande par le parquet ou le tribunal qui dirige l’affaire, ou indiquez sous `transmittedBy` l’autorité par laquelle elle part ; la police peut figurer comme `conductingAuthority`."
        }
      }
    },
    "requirement-missing": {
      "title": "Une exigence n’est pas remplie",
      "messages": {
        "missing": {
          "what": "{named, select, yes {Il manque pour « {item} » : {element}.} other {Il manque dans la demande : {element}.}}",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {{cites, select, yes {Comparez {cited}. } other {}}C’est utile en pratique, et l’État requis peut le demander.}}",
          "mend": "Ajoutez-le ici, ou, si ce n’est pas possible, dites à l’État requis pourquoi."
        }
      }
    },
    "return-without-basis": {
      "title": "Une restitution d’avoirs sans son fondement",
      "messages": {
        "missing": {
          "what": "La demande de restitution d’avoirs ne dit pas sur quel fondement ils doivent être restitués.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Ce qui doit être montré, et si la restitution est due ou seulement envisagée, dépend du fondement.",
          "mend": "Choisissez le fondement sous `basis`."
        },
        "judgment": {
          "what": "Sur ce fondement, la restitution repose sur un jugement définitif, et aucun n’est joint.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’État requis peut y renoncer ; il faut alors lui dire pourquoi.",
          "mend": "Joignez le jugement et nommez l’annexe sous `judgment`, ou dites sous `waiver` pourquoi il devrait y être renoncé."
        },
        "ownership": {
          "what": "Sur ce fondement, la propriété antérieure ou le dommage doit être établi, et la demande ne dit pas par quoi.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Dites sous `ownership` par quelles pièces la propriété est établie, ou quelle décision reconnaît le dommage."
        },
        "victims": {
          "what": "Sur ce fondement, les biens reviennent aux propriétaires antérieurs ou aux victimes, et la demande n’en nomme aucun.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Nommez-les sous `victims`, ou dites sous `distribution` comment ils sont trouvés et indemnisés."
        }
      }
    },
    "role-missing": {
      "title": "La qualité d’une personne dans l’affaire n’est pas dite",
      "messages": {
        "missing": {
          "what": "Le projet ne dit pas ce qu’est {item} dans l’affaire : suspect, témoin, victime ou autre.",
          "why": "Ce qu’on peut demander à une personne et ce qu’il faut lui notifier en dépend ; l’État requis ne peut le deviner.",
          "mend": "Donnez un rôle (`role`) à la personne."
        },
        "alleged": {
          "what": "Une infraction est imputée à {item}, et le projet ne dit pas ce qu’est cette personne dans l’affaire.",
          "why": "Ce qu’on peut demander à une personne et ce qu’il faut lui notifier en dépend ; l’État requis ne peut le deviner.",
          "mend": "Donnez un rôle (`role`) à la personne : suspect, poursuivi ou condamné."
        }
      },
      "fixes": {
        "suspect": "Désigner la personne comme suspecte"
      }
    },
    "scope-not-argued": {
      "title": "La raison pour laquelle la Convention couvre l’affaire n’est pas argumentée",
      "messages": {
        "group": {
          "what": "La demande repose sur la Convention contre la criminalité transnationale organisée, et rien ne parle d’un groupe criminel organisé.",
          "why": "La Convention et ses Protocoles s’appliquent lorsqu’un groupe criminel organisé est impliqué ; pour l’entraide, des motifs raisonnables de le soupçonner suffisent ; voir {cited}.",
          "mend": "Dites dans les faits qui a agi ensemble, ou argumentez point par point sous `scope` de la base juridique."
        },
        "points": {
          "what": "Les points sous `scope` ne montrent pas : {points}.",
          "why": "C’est leur réunion qui fait un groupe criminel organisé ; voir {cited}.",
          "mend": "Nommez l’événement ou les mots qui montrent chacun d’eux, ou argumentez-les avec l’infraction de l’art. 5."
        },
        "transnational": {
          "what": "Les points sous `scope` ne disent pas ce qui rend l’infraction transnationale.",
          "why": "L’un des quatre cas suffit et, pour l’entraide, des motifs raisonnables de le soupçonner ; voir {cited}.",
          "mend": "Ajoutez le point qui convient : commise dans plusieurs États, préparée ou conduite dans un autre, par un groupe actif dans plusieurs, ou avec des effets dans un autre."
        }
      },
      "fixes": {
        "insert": "Insérer {count, plural, one {le point} other {les # points}}, à remplir"
      }
    },
    "search-not-bounded": {
      "title": "La perquisition n’est pas délimitée",
      "messages": {
        "place": {
          "what": "La demande ne dit pas exactement quel lieu doit être perquisitionné.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Un juge ne peut autoriser que la perquisition d’un lieu déterminé.",
          "mend": "Indiquez l’adresse sous `location`, ou sous `occupier` l’identifiant d’une personne dont l’adresse est indiquée ; si l’adresse n’est pas connue, dites pourquoi et comment la trouver."
        },
        "items": {
          "what": "La demande ne dit pas ce qui doit être recherché.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sans liste, les agents sur place ne peuvent savoir quoi prendre et quoi laisser.",
          "mend": "Énumérez chaque objet ou catégorie d’objets sous `items`, aussi étroitement que les faits le permettent."
        },
        "grounds": {
          "what": "La demande n’expose aucun fait qui justifie la perquisition.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Le tribunal de l’État requis doit voir lui-même pourquoi l’on croit que les objets s’y trouvent.",
          "mend": "Exposez sous `grounds` les faits qui rendent probable que les objets sont en ce lieu, et comment chacun est connu."
        }
      }
    },
    "service-incomplete": {
      "title": "La demande de remise d’actes est incomplète",
      "messages": {
        "addressee": {
          "what": "La demande ne nomme pas le destinataire de l’acte.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Écrivez l’identifiant de la personne sous `addressee`, et son nom dans l’entrée de `persons`."
        },
        "address": {
          "what": "Aucune adresse n’est indiquée à laquelle l’acte puisse être remis à {item}.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Une adresse fausse ou absente est la raison la plus fréquente pour laquelle des actes reviennent.",
          "mend": "Ajoutez à la personne `address` avec la rue et la ville, ou dites sous `address.unknown` pourquoi elle n’est pas connue et comment trouver la personne."
        },
        "documents": {
          "what": "Les actes à remettre ne sont pas indiqués.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’autorité qui les remet doit pouvoir vérifier qu’elle a les bonnes pièces devant elle.",
          "mend": "Énumérez chacun sous `documents`, avec `title`, ou `annex` pour l’identifiant de l’annexe."
        },
        "relationToCase": {
          "what": "La demande n’indique pas le rapport du destinataire avec l’affaire.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} La forme, la langue et les garanties diffèrent pour une personne poursuivie, un témoin et une victime.",
          "mend": "Dites-le sous `relationToCase`, ou donnez à la personne un `role` comme `accused` ou `witness`."
        },
        "leadTime": {
          "what": "L’audience du {hearing} a lieu moins de {days} jours après la date de la demande.",
          "why": "Selon {cited}, un État peut déclarer qu’une citation destinée à une personne poursuivie doit lui parvenir jusqu’à {days} jours avant l’audience ; ici, celle-ci ne pourrait avoir lieu avant le {earliest}.",
          "mend": "Vérifiez les déclarations de l’État requis. S’il demande ce délai, déplacez l’audience prévue pour {item}, ou dites sous `urgency.reason` pourquoi elle ne peut l’être."
        },
        "specialForm": {
          "what": "Une forme spéciale de remise est demandée, sans que rien ne dise laquelle.",
          "why": "Les actes sont remis par simple remise ou dans la forme prévue par la loi de l’État requis, sauf si la demande exige expressément une autre forme (comparez {cited}).",
          "mend": "Décrivez la forme sous `specialForm`, et pourquoi elle est nécessaire."
        },
        "allowances": {
          "what": "Un témoin ou un expert est cité, et rien ne dit ce qui est payé pour le voyage.",
          "why": "Celui qui est appelé à l’étranger demande d’abord qui paie ; le montant approximatif aide la personne à venir (comparez {cited}).",
          "mend": "Indiquez les indemnités et les frais, au moins par des montants approximatifs, et si une avance est versée."
        },
        "safeConduct": {
          "what": "Un témoin ou un expert est cité, et rien ne dit qu’il est à l’abri de poursuites pour des faits antérieurs.",
          "why": "La protection découle du traité, et qui l’ignore ne vient pas (comparez {cited}).",
          "mend": "Dites-le sous `safeConductTerms`, ou prenez cet engagement pour toute la demande."
        }
      }
    },
    "several-documents": {
      "code": "SY-05",
      "title": "Plusieurs documents dans un fichier",
      "messages": {
        "secondDocument": {
          "what": "Un second document commence ici.",
          "why": "Un fichier contient une seule demande ; seul ce qui figure au-dessus de cette ligne est donc lu.",
          "mend": "Supprimez la ligne de tirets, ou déplacez la suite dans un fichier à part."
        }
      }
    },
    "shared": {
      "fixes": {
        "rename": "Renommer en `{meant}`",
        "replace": "Remplacer par `{value}`",
        "replaceDay": "Remplacer par `{value}` ({day})",
        "quote": "Mettre entre guillemets droits",
        "makeList": "En faire une liste",
        "quoteText": "Mettre tout le texte entre guillemets droits",
        "blankAfterColon": "Ajouter l’espace après le deux-points",
        "blankAfterDash": "Ajouter l’espace après le tiret",
        "writeKind": "En faire une demande de type `{kind}`",
        "writeType": "Écrire `type: {meant}` dans une demande de type `{kind}`"
      }
    },
    "small-matter": {
      "title": "Une affaire modeste sans indication de sa gravité",
      "messages": {
        "missing": {
          "what": "Le préjudice est de {amount, number} {currency}, et rien ne dit ce qui rend par ailleurs l’affaire grave.",
          "why": "{cites, select, yes {Selon {cited}, les affaires insignifiantes peuvent être écartées.} other {Certains États écartent les affaires modestes, ou les traitent en dernier.}}",
          "mend": "Dites sous `proceedings.seriousness` ce qui lui donne du poids : une série, les victimes, un groupe."
        }
      }
    },
    "stage-unclear": {
      "title": "Le stade de la procédure n’est pas clair",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas à quel stade en est l’affaire.",
          "why": "{asked, select, yes {La nature de l’enquête, des poursuites ou du procès est exigée par {cited}.} other {C’est attendu en pratique.}} Les droits des personnes concernées, l’urgence et la forme de la preuve en dépendent.",
          "mend": "Mettez `proceedings.stage` à `investigation`, `charged`, `trial`, `appeal` ou `enforcement` ; dès qu’il y a une inculpation, ajoutez `chargedOn` et `court`."
        },
        "bare": {
          "what": "L’affaire est dite {stage, select, charged {au stade de l’inculpation} trial {en jugement} appeal {en appel} other {au stade de l’exécution}}, mais ni le tribunal ni le jour de l’inculpation n’est indiqué.",
          "why": "L’État requis ne peut vérifier un stade dont il n’apprend ni le tribunal ni la date.",
          "mend": "Ajoutez `proceedings.court` et `proceedings.chargedOn`."
        },
        "noCourt": {
          "what": "L’affaire est dite {stage, select, charged {au stade de l’inculpation} trial {en jugement} appeal {en appel} other {au stade de l’exécution}}, mais le tribunal n’est pas nommé.",
          "why": "L’État requis demande devant quel tribunal la preuve sera utilisée.",
          "mend": "Ajoutez `proceedings.court`."
        },
        "noCharge": {
          "what": "L’affaire est dite au stade de l’inculpation, mais le jour n’en est pas indiqué.",
          "why": "Des délais et la situation de la personne poursuivie dépendent de ce jour.",
          "mend": "Ajoutez `proceedings.chargedOn`."
        },
        "chargedAlready": {
          "what": "Le stade est `investigation`, ce qui veut dire qu’il n’y a pas encore d’inculpation, mais une inculpation du {date} est indiquée.",
          "why": "Le lecteur ne peut savoir s’il s’agit d’un suspect ou d’une personne poursuivie.",
          "mend": "Corrigez `proceedings.stage`, ou retirez `chargedOn` ; si seules certaines personnes sont inculpées, dites-le dans l’objet et mettez le stade à `charged`."
        }
      },
      "related": {
        "chargedOn": "Ici figure la date d’une inculpation."
      }
    },
    "stale-status": {
      "title": "Ce que l’on sait des traités est ancien",
      "messages": {
        "participation": {
          "what": "L’indication que {count, plural, one {ce traité lie} other {ces traités lient}} les deux États {undated, select, none {remonte à plus de douze mois} all {vient d’une liste non datée} other {remonte à plus de douze mois ou vient d’une liste non datée}} : {items}.",
          "why": "{sure, select, yes {} other {Pour {doubtful}, ce que l’on sait repose sur une seule liste, ou sur des listes qui diffèrent. }}Rien de ce qui s’est passé depuis, comme une dénonciation ou une réserve, n’est connu ici.",
          "mend": "Consultez la liste du dépositaire avant de transmettre, et écrivez dans la `note` de la base quel jour vous l’avez fait."
        },
        "unknown": {
          "what": "On ne sait pas ici si le traité lie les deux États : {instrument} ; inconnu pour : {state}.",
          "why": "Cela ne prouve rien : on a vu des listes officielles omettre des parties. Mais une demande fondée sur un traité qui ne lie pas les deux États est renvoyée.",
          "mend": "Consultez la liste du dépositaire avant de transmettre, et écrivez dans la `note` de la base quel jour vous l’avez fait."
        },
        "signatory": {
          "what": "Cet État ({state}) a signé le traité, et l’on ne sait pas ici s’il est lié ({dated, select, yes {état : {asOf}} other {liste non datée}}) : {instrument}.",
          "why": "Une signature seule ne lie personne, et une demande fondée sur un traité qui ne lie pas les deux États est renvoyée.",
          "mend": "Consultez la liste du dépositaire avant de transmettre, et écrivez dans la `note` de la base quel jour vous l’avez fait."
        },
        "languages": {
          "what": "L’indication que cet État ({state}) accepte ces langues selon {instrument} {dated, select, yes {remonte à plus de douze mois} other {vient d’une liste non datée}} : {languages} ({source}, {dated, select, yes {{asOf}} other {non daté}}).",
          "why": "Les États modifient ces déclarations, et une demande dans une langue qui n’est plus acceptée attend une traduction.",
          "mend": "Demandez à l’autorité centrale quelles langues elle admet actuellement, ou consultez la page du dépositaire."
        }
      }
    },
    "stamp-missing": {
      "title": "Le sceau ou le cachet manque",
      "messages": {
        "unsaid": {
          "what": "Le projet n’indique pas qu’un sceau ou un cachet est apposé à côté de la signature.",
          "why": "Cet État ({state}) le demande : {cited}.",
          "mend": "Apposez-le sur le document et écrivez `seal: stamp` ou `seal: seal` sous `signature`."
        },
        "none": {
          "what": "Selon le projet, aucun sceau ni cachet n’est apposé à côté de la signature.",
          "why": "Cet État ({state}) le demande : {cited}.",
          "mend": "Apposez-le sur le document et écrivez `seal: stamp` ou `seal: seal` sous `signature`."
        }
      },
      "fixes": {
        "stamp": "Indiquer qu’un cachet officiel est apposé"
      }
    },
    "status-unclear": {
      "title": "On ne sait si la personne est poursuivie ou condamnée",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas si la personne est poursuivie ou condamnée.",
          "why": "{asked, select, yes {C’est exigé par {cited}. } other {}}Tout le reste en dépend : quelles pièces joindre, s’il faut indiquer la peine, et à quelle fin la remise est demandée.",
          "mend": "Écrivez `accused`, `convicted` ou `convictedNotSentenced` sous `extradition.status`."
        },
        "accusedWithJudgment": {
          "what": "Le statut dit que la personne est poursuivie, mais un jugement exécutoire est indiqué.",
          "why": "L’État requis doit savoir si la remise est demandée pour un procès ou pour une peine, car les conditions diffèrent.",
          "mend": "Si le jugement est le fondement de cette demande, écrivez `status: convicted`. S’il s’agit d’une autre affaire, ou d’une affaire pouvant être rejugée, dites-le dans `facts.summary` et écrivez `enforceable: false` ou retirez le jugement."
        },
        "unsentencedWithSentence": {
          "what": "Le statut dit qu’aucune peine n’a encore été prononcée, mais une peine est indiquée.",
          "why": "L’État requis doit savoir si la remise est demandée pour le prononcé ou pour l’exécution d’une peine, car les conditions diffèrent.",
          "mend": "Si la peine a été prononcée, écrivez `status: convicted` ; sinon, retirez `sentence.imposed`."
        }
      },
      "related": {
        "judgment": "Ici, un jugement est dit exécutoire.",
        "sentence": "Ici, une peine est indiquée."
      }
    },
    "step-out-of-order": {
      "title": "Une étape antérieure porte une date postérieure",
      "messages": {
        "oral": {
          "what": "La demande orale est datée du {step}, après la présente demande du {date} qui la confirme.",
          "why": "La demande orale vient d’abord et est ensuite confirmée par écrit ({cited}).",
          "mend": "Corrigez l’une des deux dates."
        },
        "related": {
          "what": "La demande antérieure est datée du {step}, après la présente demande du {date}.",
          "why": "L’autre partie ne peut rattacher une date postérieure à l’acte qui la mentionne.",
          "mend": "Corrigez l’une des deux dates."
        },
        "arrest": {
          "what": "La personne a été arrêtée provisoirement le {step}, après la présente demande du {date}.",
          "why": "L’arrestation provisoire précède la demande d’extradition ; le délai court à compter de l’arrestation.",
          "mend": "Corrigez l’une des deux dates."
        }
      },
      "related": {
        "date": "Date de la présente demande : {date}"
      }
    },
    "subject-missing": {
      "title": "L’objet de la procédure manque",
      "messages": {
        "missing": {
          "what": "La demande ne dit pas sur quoi porte la procédure.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique.}} Les premières lignes disent au lecteur à quel bureau revient l’affaire.",
          "mend": "Ajoutez `proceedings.subject` : de quoi il s’agit, en une ou deux phrases."
        },
        "nature": {
          "what": "La demande ne dit pas de quelle nature est la procédure.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique.}} L’entraide prévue par ces règles est accordée en matière pénale ; le lecteur doit donc voir que c’en est une.",
          "mend": "Indiquez `proceedings.type` ; dans la plupart des cas, c’est `criminal`."
        }
      }
    },
    "summons-threatens-penalty": {
      "title": "Une menace dans la citation d’un témoin à l’étranger",
      "messages": {
        "found": {
          "what": "La citation parle de « {words} » pour un témoin ou un expert qui ne comparaît pas.",
          "why": "{cites, select, yes {Un témoin ou un expert qui ne défère pas à une citation remise à l’étranger ne peut être puni pour cela ({cited}).} other {Selon certains traités, comme CoE 1959 (art. 8), un témoin ou un expert qui ne défère pas à une citation remise à l’étranger ne peut être puni pour cela.}} L’État requis peut la renvoyer.",
          "mend": "Faites remettre une citation sans menace, et dites ici ce qui s’ensuit réellement."
        }
      }
    },
    "suppression-unclear": {
      "code": "SU-01",
      "title": "Une acceptation qui ne peut être comprise",
      "messages": {
        "no-rule": {
          "what": "Cette acceptation ne nomme aucune règle ; elle est donc sans effet.",
          "why": "Une acceptation vise certaines constatations, jamais toutes.",
          "mend": "Nommez la règle, comme dans `# rogatory-disable-next-line no-law-text -- why`, ou sous `rule` de l’entrée dans `suppressions`."
        },
        "unknown-directive": {
          "what": "Ce commentaire commence comme une acceptation, mais son premier mot n’est pas connu ; il est donc sans effet.",
          "why": "Les mots sont `rogatory-disable-next-line` et `rogatory-disable-line`.",
          "mend": "Corrigez le mot, ou commencez autrement le commentaire si c’est une note."
        }
      }
    },
    "suppression-without-reason": {
      "code": "SU-02",
      "title": "Une acceptation sans motif",
      "messages": {
        "missing": {
          "what": "Cette acceptation de `{rules}` ne donne pas de motif ; elle est donc sans effet.",
          "why": "Quiconque signe la demande doit pouvoir voir pourquoi une constatation a été acceptée.",
          "mend": "Ajoutez le motif après deux traits d’union, comme dans `# rogatory-disable-next-line no-law-text -- why`, ou sous `reason` de l’entrée dans `suppressions`."
        }
      }
    },
    "suspect-heard-as-witness": {
      "title": "Un suspect entendu comme témoin",
      "messages": {
        "found": {
          "what": "{item} est {role, select, accused {une personne poursuivie} other {suspect}} dans ce projet et doit être entendu comme témoin sous « {measure} ».",
          "why": "Dans bien des droits, un témoin doit parler, tandis qu’un suspect peut se taire et en est avisé ; ce qui est dit en une fausse qualité peut être perdu pour le procès.",
          "mend": "Faites entendre la personne en la qualité qui est la sienne, ou dites sous `notices` de quoi elle doit être avisée."
        }
      },
      "fixes": {
        "capacity": "Entendre la personne comme {role, select, accused {personne poursuivie} other {suspect}}"
      }
    },
    "syntax-error": {
      "code": "SY-01",
      "title": "Le texte ne peut être lu ici",
      "messages": {
        "badIndent": {
          "what": "Cette ligne a un autre retrait que les lignes auxquelles elle se rattache.",
          "why": "Les espaces en début de ligne disent ce qui se rattache à quoi ; le texte qui suit peut donc être lu comme partie d’autre chose.",
          "mend": "Donnez à la ligne autant d’espaces au début qu’à ses voisines de même niveau."
        },
        "tabIndent": {
          "what": "Le retrait de cette ligne est fait d’une tabulation.",
          "why": "Les tabulations n’ont pas la même largeur dans chaque programme ; elles ne sont donc pas permises devant une clé ou un tiret.",
          "mend": "Remplacez la tabulation par des espaces, deux par niveau."
        },
        "wideBlank": {
          "what": "Un espace n’est pas ici celui de la barre d’espace, mais un espace spécial, tel un espace insécable.",
          "why": "Les traitements de texte et les pages web écrivent de tels espaces. Ils se ressemblent, mais YAML les prend pour des lettres ; ce qui se rattache à quoi peut donc être mal lu.",
          "mend": "Effacez ici les espaces et tapez-les à nouveau avec la barre d’espace."
        },
        "unclosedQuote": {
          "what": "Un guillemet a été ouvert et n’a jamais été fermé.",
          "why": "On ne peut que deviner où finit le texte ; lui et la suite peuvent donc être mal lus.",
          "mend": "Ajoutez le même guillemet à la fin du texte ; s’il s’agit d’une apostrophe, mettez des guillemets doubles autour du texte entier."
        },
        "unclosedBracket": {
          "what": "Une liste qui commence par un crochet ouvrant n’a pas de crochet fermant.",
          "why": "On ne peut que deviner où finit la liste ; la suite peut donc être mal lue.",
          "mend": "Ajoutez le crochet fermant ] après le dernier élément."
        },
        "unclosedBrace": {
          "what": "Un groupe qui commence par une accolade ouvrante n’a pas d’accolade fermante.",
          "why": "On ne peut que deviner où finit le groupe ; la suite peut donc être mal lue.",
          "mend": "Ajoutez l’accolade fermante '}' après la dernière entrée."
        },
        "strayBracket": {
          "what": "Il y a ici un crochet ou une accolade qui ne ferme rien.",
          "why": "Ce signe est ignoré, et ce qu’il devait fermer peut être mal lu.",
          "mend": "Supprimez-le, ou ajoutez le signe ouvrant qui lui correspond."
        },
        "missingComma": {
          "what": "Il manque une virgule entre deux entrées.",
          "why": "Sans elle, la fin d’une entrée et le début de la suivante ne peuvent être distingués.",
          "mend": "Mettez une virgule entre les deux entrées."
        },
        "extraComma": {
          "what": "Il y a ici une virgule sans rien devant.",
          "why": "Une virgule sépare deux entrées ; une entrée semble donc manquer.",
          "mend": "Supprimez la virgule, ou écrivez devant elle l’entrée manquante."
        },
        "missingDash": {
          "what": "Cette ligne est dans une liste mais ne commence pas par un tiret.",
          "why": "Chaque élément d’une liste commence par un tiret et une espace.",
          "mend": "Mettez un tiret et une espace devant le texte, ou augmentez le retrait de la ligne pour qu’elle se rattache à l’élément précédent."
        },
        "expectedColon": {
          "what": "Cela ressemble à une clé, mais aucun deux-points ne suit.",
          "why": "Chaque ligne d’un groupe s’écrit avec une clé, deux-points, une espace et une valeur.",
          "mend": "Ajoutez deux-points et une espace après la clé, ou augmentez le retrait de la ligne pour qu’elle se rattache au texte précédent."
        },
        "expectedKey": {
          "what": "Une clé est attendue ici, mais un crochet ou une accolade se trouve à sa place.",
          "why": "Entre accolades, chaque valeur a une clé devant elle.",
          "mend": "Écrivez devant elle la clé entre guillemets droits et deux-points."
        },
        "expectedValue": {
          "what": "Une valeur est attendue ici.",
          "why": "Une clé ou une virgule sans valeur ne dit pas ce qui est voulu.",
          "mend": "Écrivez la valeur, ou null s’il n’y en a pas."
        },
        "strayColon": {
          "what": "Il y a ici un deux-points sans clé devant lui.",
          "why": "Le deux-points se place entre une clé et sa valeur.",
          "mend": "Supprimez le deux-points, ou écrivez la clé devant lui."
        },
        "unquotedKey": {
          "what": "Cette clé n’est pas entre guillemets doubles.",
          "why": "En JSON, chaque clé est entre guillemets doubles.",
          "mend": "Mettez la clé entre guillemets doubles."
        },
        "unquotedText": {
          "what": "Ce texte n’est pas entre guillemets doubles.",
          "why": "En JSON, tout texte est entre guillemets doubles ; seuls les nombres, true, false et null s’en passent.",
          "mend": "Mettez le texte entre guillemets doubles."
        },
        "badNumber": {
          "what": "Ce nombre n’est pas complet.",
          "why": "Des chiffres doivent suivre le point décimal ou l’exposant.",
          "mend": "Écrivez le nombre en entier, par exemple 2.5, ou mettez-le entre guillemets droits si c’est un texte."
        },
        "colonInValue": {
          "what": "Il y a sur cette ligne un second deux-points suivi d’une espace.",
          "why": "Un deux-points et une espace terminent une clé ; le texte qui précède le second est donc pris pour une autre clé.",
          "mend": "Mettez entre guillemets droits tout le texte qui suit le premier deux-points."
        },
        "spaceAfterColon": {
          "what": "Il n’y a pas d’espace après le deux-points.",
          "why": "Seul un deux-points suivi d’une espace sépare une clé de sa valeur.",
          "mend": "Ajoutez une espace après le deux-points."
        },
        "spaceAfterDash": {
          "what": "Il n’y a pas d’espace après le tiret.",
          "why": "Seul un tiret suivi d’une espace commence un élément de liste.",
          "mend": "Ajoutez une espace après le tiret."
        },
        "spaceBeforeComment": {
          "what": "Il n’y a pas d’espace devant le # d’un commentaire.",
          "why": "Seul un # précédé d’une espace commence un commentaire.",
          "mend": "Ajoutez une espace devant le #, ou mettez le texte entre guillemets droits si le # en fait partie."
        },
        "signAtStart": {
          "what": "Ce texte commence par un signe qui ne peut commencer un texte sans guillemets.",
          "why": "Des signes comme @, % et ` sont réservés au début d’une valeur.",
          "mend": "Mettez le texte entre guillemets droits."
        },
        "badEscape": {
          "what": "Une barre oblique inverse est suivie, dans ce texte, de quelque chose qui n’a pas de sens.",
          "why": "Entre guillemets doubles, une barre oblique inverse commence le code d’un caractère spécial.",
          "mend": "Écrivez deux barres obliques inverses là où il en faut une, ou mettez le texte entre guillemets simples."
        },
        "blockInBrackets": {
          "what": "Des lignes en retrait se trouvent entre crochets ou accolades.",
          "why": "Entre crochets et accolades, les entrées sont séparées par des virgules, non par des lignes et des tirets.",
          "mend": "Séparez les entrées par des virgules, ou supprimez les crochets et mettez chaque entrée sur sa propre ligne."
        },
        "textAfterValue": {
          "what": "Il y a ici un texte qui ne fait pas partie de la valeur qui précède.",
          "why": "Une valeur se termine à son guillemet fermant, son crochet fermant ou son accolade fermante, et ce texte ne peut être placé.",
          "mend": "Supprimez le texte, ou mettez toute la valeur entre guillemets droits."
        },
        "textAfterEnd": {
          "what": "Il y a du texte après la fin de la demande.",
          "why": "Un fichier JSON contient une seule demande, et ce texte n’est pas lu.",
          "mend": "Supprimez le texte après la dernière accolade fermante."
        },
        "blockText": {
          "what": "Le texte de plusieurs lignes qui commence ici n’est pas bien disposé.",
          "why": "Après | ou >, la ligne doit finir, et toutes les lignes du texte doivent avoir le même retrait que la première, ou plus.",
          "mend": "Commencez le texte à la ligne suivante et donnez à toutes ses lignes le même nombre d’espaces au début."
        },
        "directive": {
          "what": "Une ligne qui commence par % ou --- se trouve là où elle n’a pas de sens.",
          "why": "De telles lignes ne peuvent figurer qu’au-dessus de la demande, et la demande doit commencer à la ligne qui suit ---.",
          "mend": "Supprimez la ligne, ou mettez le texte entre guillemets droits si c’est un texte."
        },
        "anchorOrTag": {
          "what": "Une ancre (&) ou une étiquette (!) se trouve à un endroit où elle n’a pas de sens.",
          "why": "Une demande n’en a pas besoin, et d’autres programmes peuvent lire la valeur autrement.",
          "mend": "Supprimez-la, ou mettez le texte entre guillemets droits si le signe en fait partie."
        },
        "tag": {
          "what": "L’étiquette {tag} n’est pas comprise.",
          "why": "Les étiquettes demandent une lecture particulière d’une valeur, qui diffère d’un programme à l’autre ; la valeur reste donc le texte écrit.",
          "mend": "Supprimez l’étiquette, ou mettez le texte entre guillemets droits si le signe en fait partie."
        },
        "complexKey": {
          "what": "Une liste ou un groupe d’entrées est employé comme clé.",
          "why": "Les clés sont des mots ; cette entrée n’est donc pas lue.",
          "mend": "Écrivez un mot comme clé."
        },
        "unclosedComment": {
          "what": "Un commentaire qui commence par /* n’est jamais fermé.",
          "why": "Tout ce qui suit est pris pour une partie du commentaire.",
          "mend": "Écrivez */ à la fin du commentaire."
        },
        "mergeConflict": {
          "what": "Deux versions de cet endroit figurent dans le fichier, avec entre elles les marques d’un logiciel de gestion de versions.",
          "why": "Deux personnes ont modifié les mêmes lignes et nul n’a encore décidé quelle version compte ; jusque-là, la première est lue.",
          "mend": "Gardez les lignes exactes et supprimez les autres, avec les lignes de <, = et >."
        },
        "more": {
          "what": "Outre les endroits nommés ci-dessus, {count, plural, one {un autre endroit ne peut être lu} other {# autres endroits ne peuvent être lus}}.",
          "why": "Tant d’erreurs ont d’ordinaire une seule cause plus haut, et les énumérer toutes la cacherait.",
          "mend": "Corrigez d’abord ceux-là, puis vérifiez de nouveau."
        },
        "unreadable": {
          "what": "Ce fichier ne peut être lu comme une demande.",
          "why": "Son contenu est si loin de YAML ou de JSON qu’aucune valeur ne peut y être trouvée.",
          "mend": "Vérifiez que le bon fichier a été ouvert et que c’est un fichier texte, non un document Word ou PDF."
        },
        "other": {
          "what": "Le texte ne peut être lu ici.",
          "why": "Il ne suit pas les règles des clés, des valeurs et des listes ; la suite peut donc être mal lue.",
          "mend": "Comparez la ligne à ses voisines : clé, deux-points, espace, valeur ; mettez entre guillemets droits un texte avec des signes spéciaux."
        }
      }
    },
    "telephone-hearing-incomplete": {
      "title": "La demande d’audition par téléphone est incomplète",
      "messages": {
        "accused": {
          "what": "La personne à entendre par téléphone est un suspect ou une personne poursuivie.",
          "why": "Seuls les témoins et les experts sont entendus par téléphone ; comparez {cited}.",
          "mend": "Demandez plutôt une audition par vidéoconférence ou une déclaration sur place."
        },
        "willing": {
          "what": "La demande ne dit pas que la personne accepte d’être entendue par téléphone.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Nul n’est entendu par téléphone contre son gré.",
          "mend": "Interrogez la personne et écrivez `willing: true` ; sinon, demandez une vidéoconférence ou une déclaration."
        },
        "authority": {
          "what": "La demande ne nomme pas l’autorité judiciaire devant laquelle l’audition par téléphone a lieu.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Écrivez son nom complet sous `judicialAuthority`."
        },
        "conductedBy": {
          "what": "La demande ne nomme pas les personnes qui procèdent à l’audition par téléphone.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Écrivez le nom et la fonction de chacune sous `conductedBy`."
        },
        "timeZone": {
          "what": "L’heure de l’audition par téléphone est indiquée sans décalage par rapport à l’UTC ni fuseau horaire.",
          "why": "{asked, select, yes {C’est exigé par {cited}. } other {}}Sinon, l’un des deux côtés attend un appel qui vient une heure plus tard.",
          "mend": "Écrivez le décalage avec l’heure, par exemple `2025-06-24T10:00+02:00`, ou le fuseau sous `timeZone`, par exemple `Europe/Rome`."
        }
      }
    },
    "text-cut-off": {
      "title": "Le texte derrière # n’est pas lu",
      "messages": {
        "cut": {
          "what": "Le texte finit à « {read} » : ce qui suit, « {lost} », n’est pas lu.",
          "why": "En YAML, un # derrière une espace commence un commentaire ; la lettre imprimerait donc le texte sans le reste.",
          "mend": "Mettez tout le texte entre guillemets droits, ou mettez une espace après le # si c’est un commentaire."
        }
      }
    },
    "transfer-without-consent": {
      "title": "Transfèrement d’une personne détenue sans consentement ou date de retour",
      "messages": {
        "consent": {
          "what": "La demande ne dit pas que la personne détenue consent au transfèrement.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sans consentement libre et éclairé, personne n’est transféré pour témoigner.",
          "mend": "Indiquez sous `consent` quand et devant qui la personne a consenti, et joignez la déclaration avec `kind: consent` ; si elle doit encore être recueillie là-bas, dites-le sous `consent.informedBy`."
        },
        "consentCopy": {
          "what": "Le consentement de la personne détenue est indiqué, mais aucune copie n’est jointe.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Ajoutez la déclaration aux `annexes` avec `kind: consent` et nommez son identifiant sous `consent.annex`."
        },
        "returnDate": {
          "what": "La demande ne dit pas à quelle date la personne détenue sera renvoyée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’État requis prête la personne pour un temps et reste responsable de sa détention.",
          "mend": "Écrivez le jour sous `returnDate`."
        },
        "afterSentence": {
          "what": "La personne doit être renvoyée le {returnDate}, mais la peine finit le {sentenceEnds}.",
          "why": "Après ce jour, il n’y a plus de titre pour détenir la personne, ici ou là-bas, et le transfèrement ne doit pas prolonger la détention.",
          "mend": "Avancez le retour, ou demandez la comparution volontaire d’une personne libre à partir du {sentenceEnds}."
        }
      },
      "related": {
        "sentenceEnds": "La peine finit ce jour-là."
      }
    },
    "translation-missing": {
      "title": "La traduction manque",
      "messages": {
        "request": {
          "what": "La demande n’est rédigée dans aucune langue acceptée par cet État ({state}) ; langues acceptées : {languages}.",
          "why": "{age, select, recent {C’est ce qu’indique la déclaration selon {cited} (état : {asOf} ; {source}).} old {C’est ce qu’indiquait la déclaration selon {cited} (état : {asOf} ; {source}) ; elle a pu changer depuis.} other {C’est ce qu’indique la déclaration selon {cited} dans une source non datée ({source}) ; elle a pu changer.}} Une demande dans une autre langue n’est pas exécutée, ou attend une traduction.",
          "mend": "{age, select, recent {} other {Vérifiez auprès de l’autorité centrale quelles langues elle admet actuellement. }}Faites-la traduire et indiquez la traduction sous `translations`."
        },
        "annex": {
          "what": "L’annexe « {item} » est dans une langue que cet État ({state}) n’accepte pas ({language}), et aucune traduction n’en est indiquée ; langues acceptées : {languages}.",
          "why": "{age, select, recent {C’est ce qu’indique la déclaration selon {cited} (état : {asOf} ; {source}).} old {C’est ce qu’indiquait la déclaration selon {cited} (état : {asOf} ; {source}) ; elle a pu changer depuis.} other {C’est ce qu’indique la déclaration selon {cited} dans une source non datée ({source}) ; elle a pu changer.}}",
          "mend": "{age, select, recent {} other {Vérifiez auprès de l’autorité centrale quelles langues elle admet actuellement. }}Faites-la traduire et nommez son identifiant sous `of` de la traduction."
        },
        "unknown": {
          "what": "Aucune traduction n’est indiquée, et l’on ne sait pas ici quelles langues cet État ({state}) accepte.",
          "why": "Beaucoup d’États n’exécutent une demande que dans leur propre langue ou dans une langue qu’ils ont déclarée.",
          "mend": "Interrogez l’autorité centrale, et indiquez la traduction sous `translations`."
        },
        "requestWanted": {
          "what": "La demande n’est rédigée dans aucune langue acceptée par cet État ({state}) ; langues acceptées : {languages}.",
          "why": "Cet État ({state}) accepte les demandes dans ces langues : {cited}. Une demande dans une autre langue attend une traduction.",
          "mend": "Faites-la traduire et indiquez la traduction sous `translations`."
        },
        "annexWanted": {
          "what": "L’annexe « {item} » est dans une langue que cet État ({state}) n’accepte pas ({language}), et aucune traduction n’en est indiquée ; langues acceptées : {languages}.",
          "why": "Cet État ({state}) accepte les demandes dans ces langues : {cited}. Une demande dans une autre langue attend une traduction.",
          "mend": "Faites-la traduire et nommez son identifiant sous `of` de la traduction."
        }
      }
    },
    "translation-not-certified": {
      "title": "Une traduction n’est pas certifiée",
      "messages": {
        "missing": {
          "what": "La traduction{known, select, yes { ({language})} other {}} n’indique pas qui l’a certifiée.",
          "why": "Cet État ({state}) veut des traductions certifiées conformes : {cited}.",
          "mend": "Indiquez sous `certifiedBy` qui l’a certifiée, ou faites-la certifier."
        },
        "declared": {
          "what": "La traduction{language, select, other { ({language})}} ne porte pas de certification, et l’État requis ({state}) a déclaré demander des traductions certifiées.",
          "why": "Voir {cited}, et la déclaration : {source}. Ce qui n’est pas certifié peut être renvoyé.",
          "mend": "Faites-la certifier, et dites sous `certifiedBy` par qui."
        }
      }
    },
    "treaty-precedence": {
      "title": "Un traité d’entraide prime",
      "messages": {
        "treaty": {
          "what": "La demande se fonde sur {chosen}, alors qu’un traité d’entraide qu’elle ne cite pas lie les deux États : {treaty}{source, select, other { (selon {source}{asOf, select, other {, état : {asOf}}})}}.",
          "why": "Lorsqu’un tel traité lie les deux États, ce sont ses dispositions qui s’appliquent et non celles de la convention sur les demandes, sauf accord contraire ({cited}).",
          "mend": "Citez le traité comme base légale à côté de la convention, ou dites dans la `note` de la base que les États conviennent d’appliquer la convention en lieu et place.{orders, select, yes { Entre ces deux États, les preuves se recueillent par décision d’enquête européenne : voyez si son formulaire est à employer.} other {}}"
        }
      },
      "fixes": {
        "add": "Citer aussi {treaty} comme base légale"
      }
    },
    "unknown-key": {
      "code": "SH-03",
      "title": "La clé n’est pas connue ici",
      "messages": {
        "unknown": {
          "what": "La clé `{key}` n’est pas connue à cet endroit.",
          "why": "Ce qui figure dessous n’est pas vérifié et n’entre pas dans la lettre.",
          "mend": "Employez l’une des clés connues ici : {known}. Les notes de votre propre service vont sous `internal`."
        },
        "meant": {
          "what": "La clé `{key}` n’est pas connue à cet endroit ; peut-être s’agit-il de `{meant}`.",
          "why": "Ce qui figure dessous n’est pas vérifié et n’entre pas dans la lettre.",
          "mend": "Renommez-la en `{meant}`, ou déplacez une note de votre propre service sous `internal`."
        },
        "cut": {
          "what": "`{key}` figure ici comme clé sans valeur, et aucune clé de ce nom n’est connue à cet endroit.",
          "why": "Entre accolades, une virgule termine un texte sans guillemets ; c’est donc probablement la fin du texte qui précède, et elle serait perdue.",
          "mend": "Mettez tout le texte entre guillemets droits, ou supprimez ceci."
        },
        "glued": {
          "what": "La clé `{key}` n’est pas connue à cet endroit : il manque l’espace après le deux-points de `{meant}`.",
          "why": "Sans cette espace, le deux-points fait partie de la clé, et ce qui le suit n’est pas lu.",
          "mend": "Mettez une espace après le deux-points."
        }
      }
    },
    "unknown-kind": {
      "code": "SH-01",
      "title": "Le type de demande manque ou n’est pas connu",
      "messages": {
        "missing": {
          "what": "Le projet ne dit pas de quel type de demande il s’agit.",
          "why": "Tout le reste en dépend : ce qui est exigé, ce qui est vérifié, l’aspect de la lettre.",
          "mend": "Ajoutez `kind:` avec l’un des types suivants : {known}."
        },
        "unknown": {
          "what": "`{kind}` n’est pas un type de demande que cette version connaisse.",
          "why": "Rien d’autre dans le projet ne peut être vérifié tant que le type n’est pas connu.",
          "mend": "Écrivez l’un des types suivants : {known}."
        }
      }
    },
    "unknown-measure": {
      "code": "SH-05",
      "title": "Le type d’entraide manque ou n’est pas connu",
      "messages": {
        "missing": {
          "what": "Cette mesure ne dit pas de quel type d’entraide il s’agit.",
          "why": "Les champs qu’elle a, et ce que les instruments en exigent, dépendent du type.",
          "mend": "Ajoutez `type:` avec l’un des types suivants : {known}."
        },
        "unknown": {
          "what": "`{type}` n’est pas un type d’entraide que cette version connaisse.",
          "why": "La mesure ne peut être ni vérifiée ni imprimée.",
          "mend": "Écrivez l’un des types suivants : {known}.{other, select, yes { Pour toute autre chose, employez `other` et dites dans `title` ce que c’est.} other {}}"
        },
        "elsewhere": {
          "what": "`{type}` ne peut être demandé dans une demande de type `{here}`.",
          "why": "Cela relève d’un autre service et d’une lettre à part ; ici, la mesure n’est ni vérifiée ni imprimée.",
          "mend": "Demandez-le dans une demande distincte, avec `kind: {kind}`."
        },
        "kind": {
          "what": "`{type}` est un type de demande et non un type d’entraide.",
          "why": "La mesure ne peut être ni vérifiée ni imprimée.",
          "mend": "Écrivez `type: {meant}` dans une demande avec `kind: {kind}`."
        }
      }
    },
    "unknown-reference": {
      "title": "Renvoie à quelque chose qui n’est pas dans la demande",
      "messages": {
        "field": {
          "what": "Aucune entrée de cette demande ({kind, select, person {personne} event {fait} offence {infraction} measure {mesure} asset {bien} other {annexe}}) ne porte l’identifiant `{id}`.",
          "why": "La lettre ne peut nommer ce qui est visé.",
          "mend": "{near, select, yes {Vouliez-vous dire `{meant}` ?} other {{count, plural, =0 {Ajoutez {kind, select, person {la personne sous `persons`} event {le fait sous `facts.events`} offence {l’infraction sous `offences`} measure {un `id` à la mesure sous `measures`} asset {le bien sous `assets`} other {l’annexe sous `annexes`}}, ou supprimez le renvoi.} other {Écrivez l’un des identifiants donnés ({known}), ou ajoutez {kind, select, person {la personne sous `persons`} event {le fait sous `facts.events`} offence {l’infraction sous `offences`} measure {un `id` à la mesure sous `measures`} asset {le bien sous `assets`} other {l’annexe sous `annexes`}}.}}}}"
        },
        "otherKind": {
          "what": "`{id}` est l’identifiant d’{other, select, person {une personne} event {un fait} offence {une infraction} measure {une mesure} asset {un bien} other {une annexe}}, mais on attend ici {kind, select, person {une personne} event {un fait} offence {une infraction} measure {une mesure} asset {un bien} other {une annexe}}.",
          "why": "La lettre ne peut nommer ce qui est visé.",
          "mend": "{near, select, yes {Vouliez-vous dire `{meant}` ?} other {{count, plural, =0 {Ajoutez {kind, select, person {la personne sous `persons`} event {le fait sous `facts.events`} offence {l’infraction sous `offences`} measure {un `id` à la mesure sous `measures`} asset {le bien sous `assets`} other {l’annexe sous `annexes`}}, ou supprimez le renvoi.} other {Écrivez l’un des identifiants donnés ({known}), ou ajoutez {kind, select, person {la personne sous `persons`} event {le fait sous `facts.events`} offence {l’infraction sous `offences`} measure {un `id` à la mesure sous `measures`} asset {le bien sous `assets`} other {l’annexe sous `annexes`}}.}}}}"
        },
        "prose": {
          "what": "Le texte renvoie à `{kind}:{id}`, mais aucune entrée de cette demande ({kind, select, person {personne} event {fait} offence {infraction} measure {mesure} asset {bien} other {annexe}}) ne porte cet identifiant.",
          "why": "Le lecteur de la lettre trouverait un vide dans la phrase.",
          "mend": "{near, select, yes {Vouliez-vous dire `{meant}` ?} other {{count, plural, =0 {Ajoutez {kind, select, person {la personne sous `persons`} event {le fait sous `facts.events`} offence {l’infraction sous `offences`} measure {un `id` à la mesure sous `measures`} asset {le bien sous `assets`} other {l’annexe sous `annexes`}}, ou supprimez le renvoi.} other {Écrivez l’un des identifiants donnés ({known}), ou ajoutez {kind, select, person {la personne sous `persons`} event {le fait sous `facts.events`} offence {l’infraction sous `offences`} measure {un `id` à la mesure sous `measures`} asset {le bien sous `assets`} other {l’annexe sous `annexes`}}.}}}}"
        },
        "proseOtherKind": {
          "what": "Le texte renvoie à `{kind}:{id}`, mais `{id}` est l’identifiant d’{other, select, person {une personne} event {un fait} offence {une infraction} measure {une mesure} asset {un bien} other {une annexe}}.",
          "why": "Le lecteur de la lettre trouverait un vide dans la phrase.",
          "mend": "Écrivez `{other}:{id}` entre les accolades, ou l’identifiant d’{kind, select, person {une personne} event {un fait} offence {une infraction} measure {une mesure} asset {un bien} other {une annexe}}."
        },
        "kind": {
          "what": "`{written}` entre accolades n’est pas un renvoi : `{word}` n’est pas une chose à laquelle un texte puisse renvoyer.",
          "why": "La lettre l’imprimerait tel quel.",
          "mend": "{near, select, yes {Écrivez `{mended}` entre les accolades.} other {Écrivez `person`, `event`, `offence`, `measure`, `asset` ou `annex`, deux-points et l’identifiant entre les accolades.}}"
        },
        "form": {
          "what": "`{written}` entre accolades ne peut être lu comme un renvoi.",
          "why": "La lettre l’imprimerait tel quel.",
          "mend": "{near, select, yes {Écrivez `{mended}` entre les accolades, sans espaces ni majuscules.} other {Écrivez en minuscules ce dont il s’agit, deux-points et l’identifiant entre les accolades, sans espaces, comme dans `person:organiser`.}}"
        },
        "unclosed": {
          "what": "Le renvoi à `{written}` n’a pas d’accolade fermante.",
          "why": "La lettre l’imprimerait tel quel.",
          "mend": "Fermez-le par une accolade après l’identifiant."
        },
        "bare": {
          "what": "`{written}` figure entre accolades sans dire de quoi il s’agit.",
          "why": "La lettre l’imprimerait tel quel.",
          "mend": "Écrivez `{mended}` entre les accolades."
        }
      },
      "fixes": {
        "replaceReference": "Renvoyer à `{value}`"
      },
      "related": {
        "given": "`{id}` est donné ici."
      }
    },
    "unknown-state": {
      "title": "Le code n’est pas celui d’un État",
      "messages": {
        "otherCode": {
          "what": "`{code}` n’est pas le code ISO 3166 d’un État ; le code voulu ({state}) est `{meant}`.",
          "why": "C’est par le code que se trouvent le nom de l’État, ses langues et ses traités.",
          "mend": "Écrivez `{meant}`."
        },
        "former": {
          "what": "`{code}` est le code d’un État qui n’existe plus.",
          "why": "On ne peut rien lui demander, et le lecteur a besoin de l’État d’aujourd’hui.",
          "mend": "Écrivez le code de l’État d’aujourd’hui ; l’ancien peut figurer comme État de naissance."
        },
        "nationality": {
          "what": "`{code}` n’est pas le code d’un État.",
          "why": "L’extradition, la remise d’actes et l’avis consulaire dépendent de la nationalité.",
          "mend": "Écrivez les deux lettres d’ISO 3166. Pour une personne apatride, ou si la nationalité n’est pas connue, écrivez `unknown:` avec le motif."
        },
        "unknown": {
          "what": "`{code}` n’est pas le code d’un État.",
          "why": "C’est par le code que se trouvent le nom de l’État, ses langues et ses traités.",
          "mend": "Écrivez les deux lettres d’ISO 3166, comme `IT` pour l’Italie."
        }
      }
    },
    "unknown-version": {
      "code": "SH-02",
      "title": "La version du format n’est pas connue",
      "messages": {
        "unknown": {
          "what": "La version du format est `{version}`, et cette version du programme ne lit que le format 1.",
          "why": "Un format ultérieur peut donner un autre sens aux mêmes clés.",
          "mend": "Écrivez `rogatory: 1`, ou employez une version plus récente du programme."
        }
      }
    },
    "unquoted-reference": {
      "code": "SY-12",
      "title": "Un texte avec un renvoi a besoin de guillemets",
      "messages": {
        "inBraces": {
          "what": "Ce texte sans guillemets se trouve entre accolades ou crochets et contient le renvoi {reference}.",
          "why": "Il est lu ici comme il est voulu, mais d’autres programmes qui lisent YAML font finir le texte à l’accolade.",
          "mend": "Mettez tout le texte entre guillemets droits."
        },
        "atStart": {
          "what": "Ce texte sans guillemets commence par le renvoi {reference}.",
          "why": "Il est lu ici comme il est voulu, mais d’autres programmes qui lisent YAML font finir le texte à l’accolade.",
          "mend": "Mettez tout le texte entre guillemets droits."
        },
        "alone": {
          "what": "Le renvoi {reference} figure ici sans guillemets.",
          "why": "Il est lu ici comme du texte, mais d’autres programmes qui lisent YAML le prennent pour un groupe à une clé.",
          "mend": "Mettez-le entre guillemets droits ; s’il s’agit d’une clé avec une valeur, mettez une espace après le deux-points et après l’accolade ouvrante."
        }
      }
    },
    "unsigned-or-undated": {
      "title": "La demande n’a pas de référence, de date ou de signature",
      "messages": {
        "reference": {
          "what": "La demande n’a pas de numéro de référence.",
          "why": "{asked, select, yes {C’est exigé par {cited}. } other {}}Sans lui, on ne peut rattacher à la demande ni réponse, ni rappel, ni annexe.",
          "mend": "Écrivez votre numéro de dossier sous `reference`, et numérotez les demandes d’une même affaire, par exemple `R2`."
        },
        "date": {
          "what": "La demande n’a pas de date.",
          "why": "{asked, select, yes {C’est exigé par {cited}. } other {}}Les délais se comptent à partir de la date, et le droit et les faits s’apprécient à ce jour.",
          "mend": "Écrivez le jour de la demande sous `date`, comme `2025-03-14`."
        },
        "signature": {
          "what": "La demande ne dit pas entièrement qui la signe ; il manque sous `signature` : {lacking}.",
          "why": "{asked, select, yes {C’est exigé par {cited}. } other {}}L’État requis doit voir qu’une autorité compétente est à l’origine de la demande.",
          "mend": "Ajoutez `name` et `function` sous `signature` ; la signature elle-même est apposée sur le papier."
        }
      },
      "fixes": {
        "dateOfSignature": "Prendre la date de la signature, {date}"
      }
    },
    "unused-suppression": {
      "code": "SU-03",
      "title": "Une acceptation qui n’accepte rien",
      "messages": {
        "unused": {
          "what": "Rien n’est constaté ici que cette acceptation de `{rules}` puisse couvrir.",
          "why": "Elle cacherait une constatation ultérieure que personne n’a examinée.",
          "mend": "Supprimez-la ; si une constatation apparaît encore, vérifiez l’identifiant de la règle et la ligne ou le chemin."
        }
      }
    },
    "urgency-no-reason": {
      "title": "Un délai ou une urgence sans motif",
      "messages": {
        "deadline": {
          "what": "Un délai est fixé sans qu’aucun motif en soit donné.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Selon {cited}, un délai doit être indiqué avec ses motifs.}} Les autorités centrales classent les demandes d’après ces motifs ; une simple date passe inaperçue.",
          "mend": "Dites sous `urgency.reason` ce qui se passe ce jour-là ou après : fin d’une détention, ouverture du procès, effacement de données, prescription."
        },
        "urgent": {
          "what": "La demande est dite urgente sans dire pourquoi.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Selon {cited}, un délai doit être indiqué avec ses motifs.}} Les autorités centrales classent les demandes d’après ces motifs ; le mot seul passe inaperçu.",
          "mend": "Dites sous `urgency.reason` ce qui se passera et quand : fin d’une détention, ouverture du procès, effacement de données, argent sur le point d’être déplacé."
        },
        "emergency": {
          "what": "La demande est dite d’urgence absolue sans dire quel est le danger.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Selon {cited}, un délai doit être indiqué avec ses motifs.}} Une urgence absolue n’est traitée avant tout le reste que si des faits l’établissent : qui est en danger dans sa vie ou sa sécurité, et comment l’entraide peut aider.",
          "mend": "Exposez ces faits sous `urgency.reason` ; si personne n’est en danger, écrivez `level: urgent`."
        }
      }
    },
    "use-not-limited": {
      "title": "L’utilisation des preuves n’est pas limitée",
      "messages": {
        "otherUse": {
          "what": "Le but mentionne une utilisation au-delà de l’affaire pénale : « {words} ».",
          "why": "{cites, select, yes {Selon {cited}, ce qui est obtenu n’est utilisé qu’aux fins indiquées.} other {Les preuves ne sont données que pour l’affaire pénale.}} Un but plus large est refusé en partie ou assorti de conditions.",
          "mend": "Supprimez cette utilisation, et demandez au besoin le consentement par une demande distincte."
        },
        "denied": {
          "what": "Par `useLimitation: false`, la demande dit que ce qui est obtenu pourra servir à tout.",
          "why": "Peu d’États donnent des preuves à ces conditions.",
          "mend": "Mettez `undertakings.useLimitation: true`, ou supprimez la mention."
        },
        "missing": {
          "what": "La demande ne dit pas que ce qui est obtenu ne servira que dans cette affaire, et aucun des traités choisis ne le dit.",
          "why": "L’État requis demandera cet engagement avant d’envoyer des preuves.",
          "mend": "Mettez `undertakings.useLimitation: true`."
        }
      },
      "fixes": {
        "undertake": "Donner l’engagement que l’utilisation est limitée"
      }
    },
    "vessel-request-incomplete": {
      "title": "La demande concernant un navire est incomplète",
      "messages": {
        "asked": {
          "what": "La demande ne dit ni pour quel navire elle est faite, ni ce qui est demandé.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sans cela, il n’y a rien à quoi répondre.",
          "mend": "Ajoutez sous `measures` une entrée avec `type: boarding`."
        },
        "wanted": {
          "what": "La demande ne dit pas ce qui est demandé à l’État du pavillon.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’agent de permanence répond à ce qui est demandé : immatriculation, arraisonnement, visite, autres mesures.",
          "mend": "Énumérez-le sous `wanted` : `confirmRegistry`, `board`, `search`, `takeMeasures`."
        },
        "vessel": {
          "what": "La demande ne dit pas de quel navire il s’agit.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Sans nom, numéro ni description, il n’y a rien à chercher dans un registre.",
          "mend": "Écrivez sous `vessel` tout ce qui est peint ou transmis : nom, numéro d’immatriculation, IMO, MMSI, indicatif d’appel ; ou une description."
        },
        "flag": {
          "what": "La demande ne dit pas quel pavillon le navire bat ou revendique.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Seul l’État du pavillon peut confirmer l’immatriculation et autoriser l’arraisonnement.",
          "mend": "Écrivez sous `vessel.flag` l’État dont il bat le pavillon ou porte les marques d’immatriculation."
        },
        "otherFlag": {
          "what": "Le navire revendique un autre pavillon que celui de l’État auquel la demande est adressée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} Seul l’État du pavillon peut confirmer l’immatriculation et autoriser l’arraisonnement.",
          "mend": "Vérifiez `vessel.flag` et `requested.state` : l’un et l’autre sont l’État du pavillon."
        },
        "position": {
          "what": "La position du navire est incomplète ; il manque : {lacking}.",
          "why": "{asked, select, yes {C’est exigé par {cited}. } other {}}L’État du pavillon la compare à son propre suivi, et a besoin du lieu et de l’heure ensemble.",
          "mend": "Écrivez sous `position` les coordonnées, et l’heure sous `at` avec son décalage par rapport à l’UTC."
        },
        "grounds": {
          "what": "La demande ne dit pas ce qui rend le navire suspect.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’autorisation repose sur ces motifs, et ce qui est fait à bord aussi.",
          "mend": "Dites sous `grounds` ce qui a été vu, entendu ou trouvé, et quand."
        },
        "answerBy": {
          "what": "La demande ne dit pas pour quand une réponse est nécessaire.",
          "why": "{asked, select, yes {C’est exigé par {cited}. } other {}}Ce n’est qu’avec une heure que l’agent de permanence peut décider qui réveiller.",
          "mend": "Écrivez le jour et l’heure avec le décalage par rapport à l’UTC sous `answerBy`."
        },
        "offset": {
          "what": "Une heure est indiquée sans son décalage par rapport à l’UTC.",
          "why": "{asked, select, yes {C’est exigé par {cited}. } other {}}En mer, trois horloges servent à la fois ; une heure décide.",
          "mend": "Écrivez le décalage avec l’heure, par exemple `2025-06-03T06:00Z`."
        },
        "contact": {
          "what": "La demande ne nomme personne qui reçoive la réponse à toute heure.",
          "why": "{asked, select, yes {C’est exigé par {cited}. } other {}}La réponse vient la nuit, et doit parvenir au navire.",
          "mend": "Écrivez le service, le téléphone et le courriel sous `contactAtAnyHour`."
        },
        "safety": {
          "what": "La demande ne dit pas comment la sécurité des personnes à bord est assurée.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’État du pavillon répond de ceux qui sont sous son pavillon.",
          "mend": "Dites sous `safety` comment l’arraisonnement est rendu sûr, qui prend soin des personnes à bord et vers quel port elles vont."
        },
        "results": {
          "what": "La demande ne promet pas d’informer l’État du pavillon des résultats.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {Comparez {cited}.}} L’État qui agit doit les communiquer ; une promesse rend l’autorisation plus facile à donner.",
          "mend": "Écrivez `reportResults: true` sous `undertakings`."
        }
      }
    },
    "video-hearing-incomplete": {
      "title": "La demande d’audition par vidéoconférence est incomplète",
      "messages": {
        "reason": {
          "what": "La demande ne dit pas pourquoi la personne ne devrait pas, ou ne peut pas, venir en personne.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} La liaison est prévue pour les cas où venir en personne n’est pas possible ou pas souhaitable.",
          "mend": "Dites sous `reason` ce qui s’y oppose : protection, santé, détention, distance et durée de l’audition."
        },
        "authority": {
          "what": "La demande ne nomme pas l’autorité judiciaire devant laquelle l’audition a lieu.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}} L’État requis envoie sa convocation au nom de cette autorité.",
          "mend": "Écrivez sa désignation complète sous `judicialAuthority`."
        },
        "conductedBy": {
          "what": "La demande ne nomme pas les personnes qui conduisent l’audition.",
          "why": "{asked, select, yes {C’est exigé par {cited}.} other {C’est attendu en pratique ; comparez {cited}.}}",
          "mend": "Écrivez le nom et la fonction de chacune sous `conductedBy`."
        },
        "timeZone": {
          "what": "L’heure de l’audition est indiquée sans décalage par rapport à UTC ni fuseau horaire.",
          "why": "{asked, select, yes {C’est exigé par {cited}. } other {}}Deux tribunaux dans deux fuseaux horaires, dont l’un à l’heure d’été, siégeraient sinon à une heure d’écart.",
          "mend": "Écrivez le décalage avec l’heure, comme `2025-06-24T10:00+02:00`, ou le fuseau sous `timeZone`, comme `Europe/Rome`."
        }
      }
    },
    "wrong-article": {
      "title": "Article qui n’existe pas ou porte sur autre chose",
      "messages": {
        "noSuchArticle": {
          "what": "{instrument} n’a pas d’article {article} ; le dernier est l’article {last}.",
          "why": "Soit le numéro est faux, soit un autre instrument est visé, et le lecteur ne peut savoir lequel.",
          "mend": "Corrigez le numéro, ou nommez l’instrument visé."
        },
        "noOffence": {
          "what": "{instrument} art. {article} n’établit aucune infraction.",
          "why": "La demande doit montrer à quelle infraction de l’instrument correspond le comportement.",
          "mend": "{protocol, select, yes {Les infractions de ce Protocole figurent à l’article 6.} other {Les infractions de cette Convention figurent aux articles 5, 6, 8 et 23 ; pour une autre infraction grave, nommez l’article 3(1)(b).}}"
        },
        "otherCooperation": {
          "what": "{instrument} art. {article} porte sur {kind, select, mla {l’extradition} other {l’entraide judiciaire}}, or il s’agit ici d’une demande {kind, select, mla {d’entraide judiciaire} provisionalArrest {d’arrestation provisoire} other {d’extradition}}.",
          "why": "Une telle demande repose sur {cited}.",
          "mend": "Nommez l’article {right}."
        },
        "preservation": {
          "what": "L’article 16 de la Convention de Budapest porte sur les injonctions de conservation à l’intérieur d’un État.",
          "why": "Une demande de conservation adressée à un autre État repose sur {cited}.",
          "mend": "Nommez l’article 29."
        },
        "noCarrier": {
          "what": "Aucun des articles de {instrument} nommés ici ne fonde une demande {kind, select, mla {d’entraide judiciaire} provisionalArrest {d’arrestation provisoire} other {d’extradition}}.",
          "why": "Les articles sur les infractions montrent que la Convention s’applique ; la demande repose sur {cited}.",
          "mend": "Ajoutez l’article {right}."
        }
      }
    },
    "wrong-encoding": {
      "code": "SY-09",
      "title": "Le fichier n’est pas en UTF-8",
      "messages": {
        "utf16": {
          "what": "Le fichier est enregistré en {encoding}.",
          "why": "Il a été lu sans perte, mais d’autres programmes attendent UTF-8 et peuvent montrer des caractères faux.",
          "mend": "Enregistrez le fichier avec l’encodage UTF-8."
        },
        "invalid": {
          "what": "Le fichier n’est pas enregistré en UTF-8 : {count, plural, one {# caractère n’a pu être lu} other {# caractères n’ont pu être lus}}.",
          "why": "Les lettres accentuées et d’autres caractères spéciaux, souvent dans les noms, sont perdus et apparaissent comme �.",
          "mend": "Ouvrez le fichier dans le programme qui l’a écrit et enregistrez-le avec l’encodage UTF-8."
        },
        "binary": {
          "what": "Ce fichier n’est pas un texte : ce peut être un document Word, un PDF, une image ou une archive sous le nom d’un projet.",
          "why": "Rien n’en peut être lu ni vérifié.",
          "mend": "Voyez si le bon fichier a été enregistré sous ce nom. Un projet est un texte en YAML ou en JSON."
        }
      }
    },
    "wrong-type": {
      "code": "SH-06",
      "title": "La valeur n’est pas du bon type",
      "messages": {
        "string": {
          "what": "Il y a ici {actual, select, string {un texte} array {une liste} object {un groupe de clés} number {un nombre} boolean {vrai ou faux} empty {une valeur vide} other {autre chose}}, mais un texte est attendu.",
          "why": "Une valeur d’un mauvais type n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "{actual, select, number {Mettez la valeur entre guillemets droits.} boolean {Mettez la valeur entre guillemets droits.} empty {Remplissez cet élément ou retirez-le de la liste.} other {Écrivez un texte à cet endroit.}}"
        },
        "array": {
          "what": "Il y a ici {actual, select, string {un texte} array {une liste} object {un groupe de clés} number {un nombre} boolean {vrai ou faux} empty {une valeur vide} other {autre chose}}, mais une liste est attendue.",
          "why": "Une valeur d’un mauvais type n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "{actual, select, empty {Remplissez ce champ ou retirez-le.} other {Écrivez une liste : une ligne par élément, chacune commençant par un tiret.}}"
        },
        "object": {
          "what": "Il y a ici {actual, select, string {un texte} array {une liste} object {un groupe de clés} number {un nombre} boolean {vrai ou faux} empty {une valeur vide} other {autre chose}}, mais un groupe de clés est attendu.",
          "why": "Une valeur d’un mauvais type n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "{actual, select, empty {Remplissez cet élément ou retirez-le de la liste.} other {Écrivez ses parties sous forme de clés avec des valeurs, chacune sur sa ligne{named, select, yes { : {keys}} other {}}.}}"
        },
        "number": {
          "what": "Il y a ici {actual, select, string {un texte} array {une liste} object {un groupe de clés} number {un nombre} boolean {vrai ou faux} empty {une valeur vide} other {autre chose}}, mais un nombre est attendu.",
          "why": "Une valeur d’un mauvais type n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "Écrivez un nombre sans guillemets, sans séparateur de milliers et sans monnaie."
        },
        "integer": {
          "what": "Il y a ici {actual, select, string {un texte} array {une liste} object {un groupe de clés} number {un nombre} boolean {vrai ou faux} empty {une valeur vide} other {autre chose}}, mais un nombre entier est attendu.",
          "why": "Une valeur d’un mauvais type n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "Écrivez un nombre entier sans guillemets ni séparateurs."
        },
        "boolean": {
          "what": "Il y a ici {actual, select, string {un texte} array {une liste} object {un groupe de clés} number {un nombre} boolean {vrai ou faux} empty {une valeur vide} other {autre chose}}, mais `true` ou `false` est attendu.",
          "why": "Une valeur d’un mauvais type n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "Écrivez `true` ou `false` sans guillemets."
        },
        "oneOf": {
          "what": "Il y a ici {actual, select, string {un texte} array {une liste} object {un groupe de clés} number {un nombre} boolean {vrai ou faux} empty {une valeur vide} other {autre chose}}, mais une autre forme de valeur est attendue.",
          "why": "Une valeur d’un mauvais type n’est ni vérifiée ni imprimée dans la lettre.",
          "mend": "{forms, select, arrayOrobject {Écrivez une liste, une ligne par élément, chacune commençant par un tiret ; ou, si elle n’est pas connue, écrivez la raison sous `unknown`.} other {Écrivez l’une des formes que cet endroit admet ; l’aide du champ montre un exemple.}}"
        },
        "single": {
          "what": "Il y a ici une seule valeur, mais une liste est attendue.",
          "why": "Elle est lue comme une liste d’un élément ; d’autres programmes peuvent refuser le fichier.",
          "mend": "Écrivez une liste : une ligne par élément, chacune commençant par un tiret."
        },
        "commas": {
          "what": "Il y a ici un texte, mais une liste est attendue.",
          "why": "Il est lu comme une liste de {count} éléments, parce que des virgules les séparent ; d’autres programmes peuvent refuser le fichier.",
          "mend": "Écrivez une liste : une ligne par élément, chacune commençant par un tiret."
        },
        "bullets": {
          "what": "Les éléments de cette liste commencent par {bullet}, que YAML prend pour une partie du texte.",
          "why": "Ils sont lus ici comme ils sont voulus ; d’autres programmes les lisent tous comme un seul texte.",
          "mend": "Commencez chaque élément par un trait d’union et un espace."
        }
      }
    }
  },
  "scaffold": {
    "head": "{kind}. Les lignes qui commencent par # sont de l’aide et ne sont jamais imprimées : effacez-les au fur et à mesure.",
    "references": "Dans les textes, renvoyez aux personnes, aux faits et aux annexes par leur identifiant. Un texte qui commence par un tel renvoi se met entre guillemets droits : {example}",
    "oneOf": "Au choix : {values}.",
    "example": "Exemple : {example}",
    "element": "{alternative, select, yes {Ou : } other {}}{title}, {cited}",
    "supplement": "{referenced, select, yes {La présente demande complète notre demande {reference}{dated, select, yes { du {date}} other {}}, qui expose les faits.} other {La présente demande complète notre demande antérieure{dated, select, yes { du {date}} other {}}, qui expose les faits.}}"
  }
} as const;
