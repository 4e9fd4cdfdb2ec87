# Institutions de l’État et de son entourage, leurs postes et les titulaires de ces postes.
list-comma = ,
site-back = Retour
day-from = à compter du { $day }
day-to = jusqu’au { $day }
wrong-too-long = Ce texte dépasse { $number } caractères. Raccourcissez-le.
wrong-day = Écrivez la date ainsi : 2026-11-22.
wrong-days = Le dernier jour précède le premier. Corrigez l’un des deux.

## Le répertoire

institutions-heading = Institutions
institutions-lead = Les organismes publics et les organisations qui participent au mécanisme national, et leurs postes.
institutions-find = Chercher une institution
institutions-find-button = Chercher
institutions-any = sans distinction
institutions-count = { $count ->
    [one] { $number } institution
   *[other] { $number } institutions
}
institutions-continued = (suite)
class-member = Membre à part entière
class-member-what = Prend part aux décisions ; son personnel voit ce qui est destiné aux membres.
class-observer = Observateur
class-observer-what = Est consulté et apporte sa contribution ; son personnel voit ce qui est destiné aux observateurs.
level-national = National
level-regional = Régional
level-local = Local

## Une institution

institution-name = Institution
institution-short-name = Nom court
institution-short-names = Noms abrégés
institution-kind = Type
institution-class = Statut
institution-level = Niveau
institution-territory = Territoire
institution-territory-hint = La région, le district ou la commune, si elle ne couvre pas tout l’État.
institution-topics = Sujets
institution-topics-hint = Elle est proposée sur cette base pour les réunions et les consultations.
institution-active = En activité
institution-active-from = Premier jour
institution-active-to = Dernier jour
institution-active-to-hint = Seulement si elle n’existe plus. Les droits attachés à ses postes prennent fin avec ce jour.
institution-under = Institutions qui en relèvent
institution-parent = Rattachement
institution-parent-hint = L’institution dont elle relève, par exemple le ministère pour une direction.
institution-no-parent = Aucune autre institution
institution-posts = Postes
institution-no-posts = Elle n’a pas encore de poste.
institution-past = Évolution
institution-names = Noms
institution-names-hint = Dans les langues dont vous disposez ; un seul suffit.
institution-names-of-mechanism = Laissez vide pour que figure le nom indiqué dans les paramètres.
institution-informed-only = Elle est seulement informée
institution-informed-only-tag = Informée seulement
institution-informed-only-what = Par exemple un pouvoir judiciaire indépendant : il est informé et informe. Rien ne lui est attribué, et il ne reçoit ni rappel ni évaluation.
institution-edit = Corriger
institution-edit-lead = Pour les erreurs de saisie et les oublis. Un nouveau nom, un autre rattachement, une fusion ou une dissolution est une réorganisation : elle a une date, et le passé conserve le nom d’alors.
institution-new-heading = Ajouter une institution
institution-wrong-nameless = Donnez un nom dans au moins une langue.
institution-wrong-kind = Choisissez un type dans la liste.
institution-wrong-parent = Choisissez une institution dans la liste.
institution-wrong-circle = Une institution ne peut relever ni d’elle-même ni d’une institution qui relève d’elle. Choisissez-en une autre.
institution-wrong-outdated = Quelqu’un d’autre a enregistré une modification depuis que vous avez ouvert cette page. Vérifiez ce qui y figure maintenant et enregistrez de nouveau ce qui reste exact.

## Réorganisation

institution-reorganise = Réorganiser
reorganise-lead = Ce qu’une institution a fait reste inscrit sous le nom qu’elle portait. Les dossiers en cours passent à l’institution qui prend la suite.
reorganise-what = Nature du changement
reorganise-renamed = Elle change de nom
reorganise-renamed-what = Donnez les nouveaux noms ci-dessous.
reorganise-moved = Elle est rattachée à une autre institution
reorganise-moved-what = Choisissez l’institution dont elle relève désormais.
reorganise-merged = Elle est absorbée par une autre institution
reorganise-merged-what = Elle cesse son activité ; l’autre reprend ses dossiers en cours et les institutions qui relevaient d’elle.
reorganise-split = Une partie devient une institution distincte
reorganise-split-what = Choisissez la nouvelle institution si elle figure déjà au répertoire, sinon donnez ses noms. Les dossiers en cours restent ici jusqu’à nouvelle attribution.
reorganise-closed = Elle est dissoute
reorganise-closed-what = Choisissez, le cas échéant, l’institution qui reprend ses dossiers en cours.
reorganise-day = Date d’effet
reorganise-day-hint = Le premier jour où le changement s’applique.
reorganise-other = L’autre institution
reorganise-other-hint = Sans objet pour un changement de nom.
reorganise-wrong-what = Choisissez la nature du changement.
reorganise-wrong-other = Choisissez l’institution qui l’absorbe.
reorganise-wrong-mechanism = Le mécanisme national lui-même reçoit son nom dans les paramètres et ne se réorganise pas.
reorganise-wrong-gone = L’une des deux institutions n’est pas en activité ce jour-là. Choisissez une autre institution ou un autre jour.
reorganise-wrong-circle = Choisissez une autre institution, qui ne soit ni celle-ci ni une institution qui en relève.
reorganise-wrong-order = Une réorganisation plus récente est déjà inscrite. Donnez un jour postérieur.
reorganise-wrong-future = Un changement de nom ou de rattachement ou une fusion s’enregistre le jour venu, pas avant. Indiquez la date du jour ou une date passée.
reorganised-renamed = changement de nom ; jusqu’alors « { $former } »
reorganised-moved = changement de rattachement ; rattachement antérieur :
reorganised-moved-alone = changement de rattachement ; auparavant sans rattachement
reorganised-merged = fusion ; institution absorbante :
reorganised-merged-here = fusion ; institution absorbée :
reorganised-split = scission ; nouvelle institution :
reorganised-split-here = création par scission ; institution d’origine :
reorganised-closed = dissolution ; institution reprenant les dossiers en cours :
reorganised-closed-alone = dissolution
reorganised-closed-here = reprise des dossiers en cours ; institution dissoute :

## Postes

post-new-heading = Ajouter un poste
post-edit = Modifier le poste
post-duty = Mission du titulaire
post-duty-hint = Elle détermine ce que le titulaire peut voir et faire, et ne change plus : pour une autre mission, ajoutez un autre poste.
post-remit = Domaine de compétence
remit-both = Mise en œuvre et établissement de rapports
remit-implementation = Mise en œuvre
remit-reporting = Établissement de rapports
post-mechanisms = Mécanismes des droits de l’homme
post-mechanisms-hint = Ceux dont s’occupe le titulaire ; si aucun n’est coché, il s’occupe de tous.
post-topics-hint = Ceux dont s’occupe le titulaire ; si aucun n’est coché, il s’occupe de tous.
post-wording = Libellé : { $language }
post-title = Intitulé du poste
post-rank = Rang
post-rank-hint = Par exemple directeur général.
post-duties = Fonctions
post-duties-hint = Telles qu’elles doivent figurer dans un décret ou une fiche de poste.
post-ended = Poste supprimé
post-ended-on = Dernier jour du poste
post-ended-on-hint = Seulement pour un poste qui ne doit plus être occupé.
post-holders = Titulaires
post-earlier = Titulaires précédents
post-vacant = vacant
post-vacant-what = Personne n’occupe ce poste.
post-wrong-duty = Choisissez la mission du titulaire.
post-wrong-misplaced = Une institution de ce type ne peut pas avoir un tel poste. Choisissez une autre mission.

## Nominations

appoint-heading = Nommer une personne
appoint-lead = Les droits commencent le premier jour et prennent fin avec le dernier. Une personne nouvelle reçoit un lien pour choisir un mot de passe.
appoint-person = Personne
appoint-person-hint = Une personne qui a déjà un compte ; sinon, ne choisissez rien ici et indiquez son nom et son adresse électronique.
appoint-somebody-new = Nouvelle personne
appoint-from = Premier jour
appoint-to = Dernier jour
appoint-to-hint = Laissez vide tant qu’il n’est pas connu.
appoint-decree = Décret ou lettre
appoint-decree-hint = L’acte de nomination ; les membres peuvent le voir.
appoint-succeeds = Cette nomination met fin la veille à celle de { $name }.
appoint-button = Nommer
appoint-wrong-person = Choisissez une personne dans la liste.
appoint-wrong-taken = Il existe déjà un compte avec cette adresse électronique. Choisissez la personne dans la liste.
appoint-wrong-ended = Le compte de cette personne a été fermé. Demandez à l’administration du site de le rouvrir.
appoint-wrong-role = Les personnes chargées de l’administration ou de l’audit n’occupent aucun poste : qui gère ou contrôle le site reste à part. Choisissez quelqu’un d’autre.
appoint-wrong-post-ended = Le poste prend fin avant ce jour. Donnez un jour antérieur ou modifiez le poste.
appoint-wrong-already = Cette personne occupe déjà le poste pendant cette période.
appoint-wrong-held = { $name } occupe le poste pendant cette période. Donnez un jour postérieur, ou faites en sorte que la nouvelle nomination mette fin à l’autre.
appointment-end = Mettre fin à la nomination
appointment-last = Dernier jour
appointment-last-hint = Les droits prennent fin une fois ce jour écoulé, ou aussitôt s’il est déjà passé. Un jour antérieur au premier annule la nomination, comme si elle n’avait jamais existé.
absence-heading = Remplacement temporaire
absence-lead = Pendant l’absence du titulaire, une autre personne voit et fait ce qui relève du poste. Les deux peuvent agir.
absence-person = Qui assure le remplacement
absence-from = Du
absence-to = Au
absence-button = Enregistrer
absence-end = Mettre fin
stands-in = { $name } assure le remplacement

## Passation

handover-heading = Passation
handover-lead = Pour qui prend ce poste : ce qui est en cours, qui l’a occupé avant, à qui s’adresser.
handover-answers-for = Ce poste est également compétent pour
handover-nothing = Rien n’est en cours pour ce poste.
handover-holders = Qui occupe ce poste et qui l’a occupé
handover-contacts = À qui s’adresser
handover-drafts = Commencé et non enregistré

## Nominations en nombre

bulk-appoint-heading = Nominations en nombre
bulk-lead = Après un changement de gouvernement : affichez la liste des postes, indiquez les successeurs, vérifiez ce qui se passerait, puis procédez aux nominations en un seul acte, annulable en bloc.
bulk-name = Successeur
bulk-apply = Procéder à ces nominations
bulk-preview = Voir ce qui se passerait
bulk-choose = Choisissez les postes
bulk-institution = Dans cette institution et celles qui en dépendent
bulk-tenures-end = Dont le mandat prend fin le
bulk-tenures-end-hint = Laissez vide pour lister les postes quel qu’en soit le titulaire
bulk-list = Afficher la liste
bulk-file = Ou envoyez un fichier
bulk-file-hint = Avec les colonnes post (ou institution et duty), name, email, from, decree. Son contenu est affiché avant que rien ne soit fait.
bulk-acts = Nominations en nombre déjà faites
bulk-undone = Annulé
bulk-ends = { $name } l’occupe jusqu’au { $day }.
bulk-begins = { $name } prend le poste ; son compte existe déjà.
bulk-invites = { $name } prend le poste et reçoit une invitation.
bulk-wrong-nothing = Personne n’est désigné. Indiquez un successeur dans une ligne au moins
bulk-wrong-post = La ligne { $line } ne désigne aucun poste, ou en désigne plusieurs. Donnez l’identifiant du poste, ou le nom de l’institution et la mission
bulk-wrong-gone = Ce poste n’existe pas, ou il ne vous appartient pas d’y nommer quelqu’un. Choisissez-en un autre
bulk-done-heading = Nominations faites en un seul acte
bulk-left = Laissées telles quelles, car modifiées entre-temps
bulk-stand = Ce qui en reste
bulk-undo-lead = L’annulation retire ces nominations comme si elles n’avaient jamais eu lieu et rétablit le dernier jour de celles auxquelles elles ont mis fin. Les personnes invitées qui n’ont pas encore rejoint le site n’ont plus de compte.
bulk-undo = Tout annuler

## Historique

institution-history = Historique
act-institution-added = Ajoutée
act-institution-corrected = Corrigée
act-institution-reorganised = Réorganisée
act-post-added = Poste ajouté
act-post-changed = Poste modifié
act-appointed = Nomination
act-appointment-ended = Dernier jour d’une nomination fixé
act-appointment-resumed = Nomination rétablie
act-absence-announced = Remplacement temporaire
act-absence-ended = Retour du titulaire
act-reappointed = Nominations en nombre faites en un seul acte
act-reappointment-undone = Nominations en nombre annulées

institutions-sheet-heading = Les institutions dans un tableur
institutions-sheet-lead = Téléchargez l’annuaire sous forme de fichier, modifiez ce que vous voulez, ajoutez des lignes et renvoyez-le : vous verrez ce qui est nouveau et ce qui change avant que rien ne soit fait. Ce qui n’est pas dans le fichier reste tel quel.
institutions-sheet-not = Un fichier ne met fin à rien et ne fusionne rien. Une suppression, une fusion, une scission ou un changement de nom à compter d’une date se font par « Réorganiser », sur la page de l’institution, afin que son passé et ses travaux en cours soient conservés.
institutions-sheet-take = Partir de ce qui existe aujourd’hui :
institutions-sheet-about = Les colonnes
institutions-sheet-rows = Une ligne est une institution avec son premier poste. Chaque autre poste a sa propre ligne, où seuls figurent l’identifiant de l’institution et les colonnes du poste. Une colonne absente ne change rien.
institutions-sheet-about-institution = L’identifiant de l’institution, tel que le fichier l’indique. Pour une nouvelle institution, laissez vide ou écrivez un mot commençant par « new », comme « new-1 », par lequel d’autres lignes peuvent la désigner.
institutions-sheet-about-names = Nom et sigle, une colonne par langue. Un nom au moins est nécessaire.
institutions-sheet-about-parent = L’identifiant de l’institution dont elle relève, ou le mot par lequel une autre ligne en désigne une nouvelle.
institutions-sheet-about-kind = Le code de son type :
institutions-sheet-about-class = « member » pour un membre à part entière du mécanisme national, « observer » pour un observateur.
institutions-sheet-about-informed = « yes » si elle est seulement informée, comme l’est un tribunal. C’est toujours le cas d’une nouvelle institution du pouvoir judiciaire.
institutions-sheet-about-level = « national », « regional » ou « local », et la région ou la commune.
institutions-sheet-about-days = Le premier et le dernier jour, sous la forme 2026-11-22. Un dernier jour n’est accepté que pour une nouvelle institution qui n’existe plus.
institutions-sheet-about-topic = Thèmes, chacun avec sa liste, comme « theme/right-to-education », séparés par « | ».
institutions-sheet-about-post = L’identifiant d’un poste, tel que le fichier l’indique. Laissez vide pour un nouveau poste.
institutions-sheet-about-duty = La mission du titulaire ; puis « both », « implementation » ou « reporting ». La mission d’un poste existant ne change pas.
institutions-sheet-about-title = Intitulé et rang, une colonne par langue.
institutions-sheet-seen = Ce que fait le fichier
institutions-sheet-differs = L’annuaire a été modifié pendant que vous regardiez. Voici ce que le fichier fait maintenant.
institutions-sheet-mend = Rien n’est fait tant qu’une ligne ne peut pas être acceptée. Corrigez ces lignes dans le fichier et renvoyez-le.
institutions-sheet-apply = Tout appliquer
institutions-sheet-added = { $count ->
    [one] { $number } nouvelle institution
   *[other] { $number } nouvelles institutions
}
institutions-sheet-changed = { $count ->
    [one] { $number } institution change
   *[other] { $number } institutions changent
}
institutions-sheet-posts-added = { $count ->
    [one] { $number } nouveau poste
   *[other] { $number } nouveaux postes
}
institutions-sheet-posts-changed = { $count ->
    [one] { $number } poste change
   *[other] { $number } postes changent
}
institutions-sheet-unchanged = { $count ->
    [one] { $number } institution ou poste du fichier reste tel quel.
   *[other] { $number } institutions et postes du fichier restent tels quels.
}
institutions-sheet-columns = La première ligne doit nommer les colonnes, chacune une fois et « institution » parmi elles, et une ligne doit suivre. Téléchargez le fichier proposé ici et modifiez-le.
# $column: the heading of a column
institutions-sheet-column = La colonne « { $column } » est inconnue. Nommez les colonnes comme dans le fichier proposé ici.
# $id: what stands in the row
institutions-sheet-unknown = Aucune institution n’a l’identifiant « { $id } ». Laissez les identifiants tels quels ; pour une nouvelle institution, laissez vide ou écrivez un mot commençant par « new » qui ait sa propre ligne.
institutions-sheet-unknown-post = Aucun poste n’a l’identifiant « { $id } ». Laissez les identifiants tels quels ; pour un nouveau poste, laissez vide.
institutions-sheet-twice = « { $id } » figure déjà dans une ligne précédente. N’en gardez qu’une ; pour un autre poste, l’identifiant de son institution suffit.
# $id: the id of the institution, or the line of the file
institutions-sheet-there = Une institution de ce nom existe déjà : { $id }. Mettez cet identifiant dans la ligne ou donnez un autre nom.
institutions-sheet-end = Un fichier ne fixe ni ne déplace le dernier jour. Remettez ce qui y figurait et utilisez « Réorganiser » sur la page de l’institution.
institutions-sheet-yes = Écrivez « yes » ou laissez vide.
institutions-sheet-no-institution = Indiquez par son identifiant à quelle institution appartient ce poste.
institutions-sheet-elsewhere = Ce poste appartient à une autre institution. Laissez-le où il est ; pour un nouveau poste, laissez l’identifiant vide.
institutions-sheet-duty = La mission d’un poste ne change pas. Remettez ce qui y figurait et ajoutez un autre poste sur une ligne distincte.
institutions-sheet-post-there = L’institution a déjà un tel poste. Mettez son identifiant dans la ligne ou donnez au nouveau un intitulé propre.
