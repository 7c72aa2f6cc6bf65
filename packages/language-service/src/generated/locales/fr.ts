// Generated from packages/language-service/locales/fr by `npm run gen`. Do not edit.

export const fr = {
  "annotations": {
    "summary": "{oneArticle, select, yes {{instrument} {article} : {met} sur {all} satisfaites} other {{instrument} : {met} sur {all} satisfaites}}",
    "noBasis": "Aucune base juridique choisie pour l’instant",
    "showChecklist": "Afficher la liste de contrôle",
    "preview": "Aperçu",
    "render": "Imprimer la lettre",
    "gaps": "{count, plural, one {# lacune} other {# lacunes}}",
    "age": "{sure, select, yes {{most} ans au moment des faits} other {{least} à {most} ans au moment des faits}}",
    "ageOrigin": "{oneDay, select, yes {Âge en années révolues le {from}, jour des faits.} other {Âge en années révolues, compté du premier au dernier jour des faits qui concernent cette personne : du {from} au {until}.}}",
    "beginHere": "Appuyez sur Ctrl+Espace pour choisir un projet complet",
    "newRequest": "Nouvelle demande..."
  },
  "codeActions": {
    "insert": "Ajouter {fields}{held, select, yes { sous `{place}`} other {}}, à remplir",
    "oneOf": "Au choix : {values}.",
    "example": "Par exemple : {example}",
    "sayUnknown": "Dire pourquoi {field}{held, select, yes { sous `{place}`} other {}} n’est pas connu",
    "quote": "Mettre entre guillemets droits",
    "fixAll": "Corriger les {count} constatations « {rule} » de ce projet",
    "fixAllSafe": "Corriger tout ce qui peut l’être sans changer ce que dit la demande",
    "addEntry": "Ajouter l’entrée « {id} » ({kind}), à remplir",
    "addOffset": "Ajouter le décalage {offset} : l’heure de {zone} ce jour-là",
    "suppressByComment": "Accepter « {rule} » pour cette ligne, avec un motif",
    "suppressInList": "Accepter « {rule} » {whole, select, yes {pour toute la demande} other {à {path}}} sous `suppressions`, avec un motif",
    "removeSuppression": "Supprimer cette acceptation",
    "extractPerson": "Faire de « {name} » une personne de la demande (identifiant « {id} »)",
    "referToPerson": "Renvoyer à « {name} » par l’identifiant de la personne (« {id} »)",
    "fieldHelp": "{title} : {help}"
  },
  "completion": {
    "askedBy": "Exigé par {sources}.",
    "askedInPractice": "Les autorités qui reçoivent de telles demandes le demandent.",
    "toBeVerified": "{source} (à vérifier)",
    "basis": "Voir {sources}.",
    "example": "Exemple : {example}",
    "neverSent": "Ceci ne quitte jamais le fichier.",
    "whole": "{title}, avec ses parties",
    "list": "{title}, sous forme de liste",
    "unknownReason": "inconnu, avec le motif",
    "yes": "oui",
    "no": "non",
    "naturalPerson": "Personne physique",
    "legalPerson": "Société ou autre personne morale",
    "newId": "un identifiant encore libre",
    "request": "la demande elle-même",
    "today": "aujourd’hui, {weekday}",
    "requestDate": "date de la demande, {weekday}",
    "daysLater": "{count, plural, one {# jour} other {# jours}} après aujourd’hui, {weekday}",
    "monthsLater": "{count, plural, one {# mois} other {# mois}} après aujourd’hui, {weekday}",
    "daysAfterRequest": "{count, plural, one {# jour} other {# jours}} après la date de la demande, {weekday}",
    "monthsAfterRequest": "{count, plural, one {# mois} other {# mois}} après la date de la demande, {weekday}",
    "dayOfEvent": "jour du fait {event}, {weekday}",
    "dateOfEvent": "date du fait {event}",
    "firstDayOfFacts": "premier jour des faits",
    "lastDayOfFacts": "dernier jour des faits",
    "moment": "{day} à {time}, {offset} par rapport à UTC",
    "withArticles": "{instrument}, avec les articles",
    "inForce": "en vigueur{dayKnown, select, yes { depuis le {since}} other {}}{dated, select, yes {, selon l’état au {asOf}} other {}}{sure, select, yes {} other {, incertain}}",
    "servesMeasures": "Dispositions utiles ({measures}) : {provisions}.",
    "notForMeasures": "Aucune disposition connue ici pour : {measures}.",
    "articlesNamed": "{articles, plural, one {L’article sur lequel} other {Les articles sur lesquels}} repose une telle demande.",
    "disableNextLine": "accepter une constatation à la ligne suivante, avec le motif",
    "disableLine": "accepter une constatation sur cette ligne, avec le motif",
    "why": "pourquoi cela est accepté",
    "foundHere": "constaté ici",
    "languageDeclared": "Déclaré par cet État ({state}) selon {source}{asOf, select, none {} other {, état : {asOf}}} ; vérifiez auprès du dépositaire.",
    "template": "Un projet entier pour commencer. Les lignes qui commencent par # sont de l’aide : effacez-les au fur et à mesure.",
    "templateOfJson": "Un projet entier pour commencer.",
    "templateWithMeasure": "{measure} (entraide judiciaire)"
  },
  "convert": {
    "unreadable": "Le projet ne peut être converti tant qu’il contient un passage illisible : celui-ci serait perdu. Corrigez d’abord ce qui est constaté à la ligne {line}.",
    "notExpressible": "Le projet contient un nombre que l’autre format ne peut garder tel qu’il est écrit. Mettez-le d’abord entre guillemets droits.",
    "lostComments": "{count, plural, one {Un commentaire du projet n’est pas dans le nouveau} other {# commentaires du projet ne sont pas dans le nouveau}} : les commentaires ne passent pas dans l’autre format.",
    "lostSuppressions": "{count, plural, one {L’un des commentaires acceptait une constatation, qui réapparaîtra.} other {# des commentaires acceptaient des constatations, qui réapparaîtront.}} Pour l’accepter dans le nouveau projet, écrivez une entrée sous `suppressions`.",
    "numbersAsText": "Un nombre ou une valeur oui/non à la place d’un texte devient du texte dans le nouveau projet."
  },
  "diagnostics": {
    "unshown": "{count, plural, one {Une autre constatation n’est pas affichée} other {# autres constatations ne sont pas affichées}}, car au plus {most} sont affichées par projet, les plus graves d’abord. Corrigez-en quelques-unes, ou augmentez « rogatory.maxFindings » dans les paramètres."
  },
  "form": {
    "steps": {
      "request": {
        "title": "La demande",
        "help": "Qui demande à qui, sous quelle référence et à quelle date."
      },
      "basis": {
        "title": "Fondements juridiques",
        "help": "Les traités, lois ou assurances sur lesquels repose la demande. Ce qui est exigé aux autres étapes en découle."
      },
      "proceedings": {
        "title": "Procédure",
        "help": "L’objet de l’affaire et le stade où elle se trouve."
      },
      "persons": {
        "title": "Personnes",
        "help": "Toutes les personnes dont parle la demande, une seule fois chacune."
      },
      "offences": {
        "title": "Infractions",
        "help": "Les infractions en droit interne, avec le texte et la peine."
      },
      "facts": {
        "title": "Faits",
        "help": "Ce qui s’est passé, quand et où, et comment on le sait."
      },
      "extradition": {
        "title": "Extradition",
        "help": "La personne réclamée, le motif et la décision qui fonde la demande."
      },
      "measures": {
        "title": "Entraide demandée",
        "help": "Ce que l’État requis est prié de faire, et à quoi servira le résultat."
      },
      "assets": {
        "title": "Biens",
        "help": "Les biens à rechercher, à geler ou à confisquer."
      },
      "handling": {
        "title": "Exécution",
        "help": "Délai, confidentialité, formalités particulières et engagements pris."
      },
      "papers": {
        "title": "Annexes et pièces",
        "help": "Ce qui accompagne la demande et ce qui l’a précédée."
      },
      "signature": {
        "title": "Signature",
        "help": "Qui signe. Puis les constats acceptés et les notes qui ne quittent jamais votre service."
      }
    },
    "refused": {
      "gone": "Cette partie du projet n’existe plus.",
      "unreadable": "Le texte du projet comporte une erreur. Corrigez-la d’abord dans le texte ; votre saisie est conservée.",
      "unsafe": "Cela ne peut pas être écrit sans risque pour le texte voisin. Veuillez le modifier dans le texte.",
      "other": "Cette modification ne peut pas se faire ici. Veuillez la faire dans le texte."
    },
    "readings": {
      "ipv4": "Lu comme l’adresse IPv4 {address}.",
      "ipv6": "Lu comme l’adresse IPv6 {address}.",
      "iban": "Bien formé : IBAN ({state}) ; sa longueur et ses chiffres de contrôle concordent.",
      "bic": "Bien formé : BIC ({state}).",
      "imei": "Bien formé : IMEI{digits, select, 15 { ; son chiffre de contrôle concorde} 16 { avec un numéro de version, sans chiffre de contrôle} other { sans son chiffre de contrôle}}.",
      "vin": "Bien formé : VIN ; il compte dix-sept signes.",
      "phone": "Bien formé : numéro de téléphone{known, select, yes { ({state})} other {}} ; son indicatif de pays et sa longueur concordent.",
      "email": "Bien formée : adresse électronique.",
      "element": "Du catalogue des infractions : {title}."
    },
    "field": "« {title} »",
    "fieldAndValue": "{field} : {value}",
    "answers": {
      "true": "oui",
      "false": "non"
    }
  },
  "hover": {
    "pair": "{label} : {value}",
    "unknown": "inconnu : {reason}",
    "yes": "oui",
    "no": "non",
    "more": "{count, plural, one {Un autre élément n’est pas énuméré ici.} other {# autres éléments ne sont pas énumérés ici.}}",
    "choices": "Ce qui peut figurer ici :",
    "example": "Exemple :",
    "asked": "Exigé par les instruments choisis ici :",
    "askLine": "{instrument} {provision} : {element}{obligation, select, ifPossible {, dans la mesure du possible} should {, à titre de recommandation} mayRefuse { ; à défaut, la demande peut être refusée} other {}} ({mark})",
    "marks": {
      "V": "lu dans le texte",
      "S": "indiqué par une page officielle ou secondaire",
      "K": "à vérifier",
      "I": "une déduction"
    },
    "source": "{source}{mark, select, S { (indiqué par une page officielle ou secondaire)} K { (à vérifier)} I { (une déduction)} other {}}",
    "compare": "{asked, select, yes {Comparez aussi {sources}.} other {Comparez {sources}.}}",
    "internal": "Reste dans ce fichier : n’est pas imprimé dans la lettre.",
    "protected": "Pourrait mettre en danger une personne ou l’affaire si cela se savait : songez à qui le lira avant l’envoi de la demande.",
    "means": "{title} : **{meaning}**",
    "named": "{both, select, yes {{title} : **{name}** ({english}, {code})} other {{title} : **{name}** ({code})}}",
    "partPlace": "{kind} {id}, à la ligne {line}",
    "age": "{oneDay, select, yes {Âge le {from}, jour des faits : {sure, select, yes {{most}} other {{least} à {most}}}} other {Âge au moment des faits, du {from} au {until} : {sure, select, yes {{most}} other {{least} à {most}}}}}",
    "date": {
      "toToday": "{side, select, same {Aujourd’hui.} before {Il y a {span}.} other {Dans {span}.}}",
      "toRequest": "{side, select, same {La date de cette demande.} before {{span} avant la date de cette demande.} other {{span} après la date de cette demande.}}",
      "toFacts": "{side, select, before {{span} avant le premier fait ({day}).} other {{span} après le dernier fait ({day}).}}",
      "inFacts": "{oneDay, select, yes {Le jour des faits.} other {Pendant la période des faits (du {from} au {until}).}}"
    },
    "offered": "Prévu par les instruments choisis ici :",
    "offerLine": "{instrument} {provision} ({mark})",
    "element": "Élément `{id}` : {role}.",
    "notOffered": "Parmi les instruments choisis ici, on n’en connaît aucun qui le prévoie expressément.",
    "askedOfMeasure": "Ce qui en est exigé en particulier :",
    "provision": "{provision} : {says} ({mark})",
    "articleUnknown": "Ce que dit cet article n’est pas consigné ici.",
    "rule": "`{rule}` ({code}) : {summary}",
    "noSuchRule": "{rule} : il n’y a pas de règle de ce nom.",
    "instrument": {
      "particulars": "{short} : {particulars}",
      "advises": "Conseille sur ce qu’une demande devrait contenir, et ne lie personne.",
      "supplements": "Complète {other} : ce qui y est exigé d’une demande l’est aussi.",
      "otherKind": "Ne porte pas sur une demande de ce type ({kind}).",
      "asks": "Ce qu’il exige de cette demande ({kind}) :",
      "asksLine": "{provision} : {elements} ({mark})",
      "asksNothing": "Ce qu’il exige d’une demande n’est pas énuméré ici ; ce dont toute demande a besoin est vérifié quand même."
    },
    "standing": {
      "head": "Entre les deux États ({state} et {other}), au {day}, d’après les données de ce programme :",
      "nothing": "Les données de ce programme ne montrent aucun traité en vigueur entre les deux États ({state} et {other}) au {day}. Cela ne prouve rien : beaucoup de traités n’y figurent pas.",
      "noData": "On ne sait pas ici qui y est partie.",
      "verify": "*Vérifiez auprès du dépositaire avant de vous y fier.*",
      "inForce": "{instrument} : en vigueur{dayKnown, select, yes { depuis le {since}} other {}} ({origin})",
      "party": "{instrument} : cet État ({state}) y est partie{dayKnown, select, yes { depuis le {day}} other {}} ({origin})",
      "signatory": "{instrument} : cet État ({state}) a signé ; on ne sait pas s’il est lié ({origin})",
      "notYet": "{instrument} : pas encore en vigueur pour cet État ({state}){dayKnown, select, yes {, seulement à partir du {day}} other {}} ({origin})",
      "left": "{instrument} : cet État ({state}) n’est plus lié{dayKnown, select, yes { depuis le {day}} other {}} ({origin})",
      "outside": "{instrument} : cet État ({state}) n’y participe pas, d’après la source ({origin})",
      "unknown": "{instrument} : on ne sait pas ici si cet État ({state}) est lié{originKnown, select, yes { ({origin})} other {}}",
      "origin": "{sourced, select, yes {{source}} other {sans source}}, {dated, select, yes {état : {asOf}} other {non daté}}{confidence, select, high {, fiabilité élevée} medium {, fiabilité moyenne} low {, fiabilité faible} other {}}{own, select, yes {, d’après vos données « {pack} »} other {}}"
    },
    "declared": {
      "head": "Ce qu’il a déclaré, d’après ce qui est connu ici :",
      "languages": "Accepte les demandes en {languages}{certified, select, yes {, ou avec une traduction certifiée} other {}} : {instrument} {provision} ({origin}){stale, select, yes { ; ancien ou non daté, à vérifier} other {}}",
      "other": "{says} {instrument} {provision} ({origin}){stale, select, yes { ; ancien ou non daté, à vérifier} other {}}"
    },
    "profile": "Ce qu’il attend des demandes, pour autant qu’on le sache ici :",
    "comment": {
      "head": "{count, plural, one {Masque les constatations de cette règle qui commencent à la ligne {line} :} other {Masque les constatations de ces règles qui commencent à la ligne {line} :}}",
      "reason": "Motif : {reason}",
      "no-reason": "Aucun motif n’est donné ; ce commentaire est donc sans effet. Écrivez le motif derrière deux traits d’union.",
      "no-rule": "Aucune règle n’est nommée ; ce commentaire ne masque donc rien.",
      "unknown-directive": "Ce n’est ni `rogatory-disable-next-line` ni `rogatory-disable-line` ; cela ne masque donc rien."
    },
    "finding": {
      "head": "**Pourquoi c’est important** ({rule}, {code})",
      "source": "{instrument} {provision} ({mark})",
      "sources": "Sources : {sources}.",
      "fixes": "{count, plural, one {Correction rapide : {fixes}} other {Corrections rapides : {fixes}}}"
    }
  },
  "navigation": {
    "nothingToRename": "Il n’y a pas d’identifiant ici. On peut renommer les identifiants des personnes, faits, infractions, mesures, biens et annexes, dans leur propre entrée, dans un champ qui les nomme ou dans un renvoi tel que '{person:driver}'.",
    "malformedId": "« {id} » ne peut pas être un identifiant. Un identifiant commence par une lettre et ne contient que des lettres, des chiffres, des points et des traits d’union, 64 au plus.",
    "idTaken": "Une autre partie de même nature porte déjà l’identifiant « {id} ». Choisissez un identifiant libre.",
    "openAnnex": "Ouvrir l’annexe",
    "openInstrument": "Lire ce qui est consigné sur {instrument}"
  }
} as const;
