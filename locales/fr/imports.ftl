# Réception des fichiers : aperçus, refus, défauts d’un fichier.

import-preview = Aperçu de { $file } ({ $language }). Rien n’a été modifié.
import-done = { $file } ({ $language }) a été importé : importation { $id }.
import-nothing = { $file } ({ $language }) ne modifie rien ; aucune importation n’a été faite.
import-resumed = Reprise de l’importation { $id } au point d’interruption.

import-figure-read = Enregistrements dans le fichier
import-figure-new = Nouveaux
import-figure-revived = Réinscrits au registre
import-figure-changed = Modifiés
import-figure-texts-added = Textes ajoutés dans cette langue
import-figure-documents-changed = Documents corrigés par la source
import-figure-unchanged = Inchangés
import-figure-repeated = Répétés dans le fichier
import-figure-passed-over = Concernant d’autres États
import-figure-refused = Refusés
import-figure-edited-since = Modifiés par la source après une modification faite ici (qui est conservée)
import-figure-held-back = Laissés de côté : déjà publics, alors que cette importation est interne
import-figure-other-language = Apparemment dans une autre langue

import-refused-row = Enregistrement { $row } (octet { $byte }) refusé : { $reason }
import-unknown-label = { $count ->
    [one] Libellé inconnu : « { $label } » ({ $field }), omis dans { $number } enregistrement.
   *[other] Libellé inconnu : « { $label } » ({ $field }), omis dans { $number } enregistrements.
}
import-changed-row = { $number } : { $fields }
import-changed-edited = modifié par la source après une modification faite ici

refusal-not-a-record = ce n’est pas un enregistrement de l’exportation ; corrigez-le ou supprimez-le.
refusal-no-id = il n’a pas d’AnnotationId et ne pourrait donc pas être reconnu par la suite.
refusal-empty = il ne contient aucun texte.
refusal-unknown-mechanism = l’organe indiqué n’est pas un mécanisme connu ; ajoutez-le aux mécanismes ou corrigez-le.

trouble-not-an-array = Ce fichier n’est pas une exportation de l’Index universel des droits de l’homme : il devrait commencer par « [ » (octet { $at }). Refaites l’exportation au format JSON, sans ouvrir le fichier auparavant dans un autre programme.
trouble-truncated = Le fichier s’interrompt avant la fin de son enregistrement { $row } (octet { $at }). Son téléchargement est incomplet, ou un crochet de cet enregistrement n’est pas fermé : téléchargez-le de nouveau.
trouble-after-the-end = Le fichier continue après la fin de la liste (octet { $at }). Peut-être deux exports ont-ils été réunis : séparez-les et importez-les l’un après l’autre.
trouble-record-too-large = L’enregistrement { $row } dépasse { $most } octets (il commence à l’octet { $at }). Aucun enregistrement réel n’atteint cette taille ; le fichier est endommagé, ou un crochet de cet enregistrement n’est pas fermé.
trouble-unpacks-too-large = Une fois décompressé, le fichier dépasse { $most } octets. Aucune exportation réelle n’atteint cette taille ; la lecture a été interrompue.
trouble-wrong-shape = Aucun enregistrement du fichier n’a la structure de l’Index universel des droits de l’homme. Choisissez son exportation JSON, et non un autre fichier.
trouble-preview-too-large = La prévisualisation dépasserait { $most } octets. Choisissez un seul État, ou divisez le fichier et envoyez-en les parties l’une après l’autre.
trouble-unknown-language = La langue des textes ne peut être déterminée avec certitude. Indiquez-la avec --lang (ar, en, es, fr, pt, ru ou zh).
trouble-changed-since = Le fichier a changé depuis son aperçu. Refaites l’aperçu, puis importez-le.
trouble-unreadable = Le fichier ne peut être lu : { $message }
trouble-disk-full = Le disque dispose de { $free } octets libres ; il en faut environ { $needed }. Libérez de l’espace et réessayez ; rien n’a été modifié.

undo-done = L’importation { $id } a été annulée.
undo-withdrawn = { $count ->
    [0] Aucune inscription n’a été retirée.
    [one] { $number } inscription a été retirée.
   *[other] { $number } inscriptions ont été retirées.
}
undo-left = { $count ->
    [0] Aucune n’a été modifiée depuis.
    [one] { $number } inscription a été modifiée depuis et reste en l’état :
   *[other] { $number } inscriptions ont été modifiées depuis et restent en l’état :
}
undo-documents = { $count ->
    [one] { $number } document est de nouveau décrit comme avant.
   *[other] { $number } documents sont de nouveau décrits comme avant.
}
# $document: symbol of a document
undo-document-left = La source a depuis décrit autrement { $document } ; il a été laissé tel quel.
undo-left-by-import = modifiée par l’importation { $id } ; annulez d’abord celle-ci pour la retirer
undo-left-by-person = modifiée par une personne

import-state-pending = en cours
import-state-visible = appliquée
import-state-undone = annulée
import-state-abandoned = abandonnée


# In the browser: sending a file, its preview, what came of it. Jobs: preview, import, undo.
imports-heading = Importations
imports-lead = Envoyez l’export JSON de l’Index universel des droits de l’homme, compressé ou non. Vous verrez ce qu’il changerait ; rien n’est modifié avant que vous ne l’appliquiez.
imports-none = Rien n’a encore été importé.
uploads-heading = Fichiers en cours de traitement
imports-done-heading = Importations effectuées
import-file = Fichier
import-stage = État de l’importation
import-who = Par
import-when = Quand
import-what = Ce qu’elle a fait
import-by-command-line = la ligne de commande
import-by-system = le programme
# $id: number of an import; $file: name of a file
import-title = Importation { $id } : { $file }
import-undo-title = Annulation { $id } : { $file }
import-about-label = État concerné par les enregistrements
import-about-hint = Les enregistrements relatifs à d’autres États sont ignorés.
import-all-states = Tous les États du fichier
import-language-label = Langue des textes
import-language-hint = À choisir seulement si elle n’est pas reconnue.
import-language-of-texts = D’après les textes
import-audience-label = Qui peut lire ce qui est importé
import-audience-internal = Interne
import-audience-internal-what = Seulement les personnes connectées. Les entrées déjà publiques le restent et ne reçoivent rien de ce fichier.
import-audience-public = Public
import-audience-public-what = Tout le monde, dès l’application. Les entrées internes figurant dans ce fichier deviennent publiques elles aussi.
import-audience-members = Membres
import-audience-observers = Membres et observateurs
import-wrong-state = Choisissez un État dans la liste
import-wrong-language = Choisissez une langue dans la liste
import-wrong-audience = Choisissez qui peut lire ce qui est importé

# Sending. $most, $size, $received: sizes with their unit; $name: the file's name
import-kilobytes = { $amount } Ko
import-megabytes = { $amount } Mo
upload-file = Fichier
upload-file-hint = JSON, ou JSON compressé avec gzip, { $most } au plus.
upload-button = Envoyer et prévisualiser
upload-sent = Envoyé jusqu’ici :
upload-lost = La connexion est perdue. L’envoi reprendra de lui-même à son retour ; ce qui est arrivé est conservé.
upload-no-file = Choisissez un fichier à envoyer
upload-empty = « { $name } » est vide. Exportez à nouveau les enregistrements, puis envoyez le nouveau fichier
upload-too-large = Le fichier dépasse { $most }, le maximum accepté. Compressez-le avec gzip ou exportez moins d’enregistrements
upload-no-room = Il reste { $free } sur le serveur et il en faut { $needed }. Prévenez la personne qui l’administre ; rien n’a été conservé
# $found: one of the upload-found-… below
upload-unfit = « { $name } » n’a pas été accepté : il semble s’agir de ceci : { $found }. Choisissez l’export JSON de l’Index universel des droits de l’homme, tel que téléchargé
upload-found-nothing = un fichier sans contenu
upload-found-object = du JSON, mais pas une liste d’enregistrements
upload-found-pdf = un document PDF
upload-found-zip = un classeur, un document Word ou une autre archive ZIP
upload-found-old-office = un document d’une ancienne suite bureautique
upload-found-markup = une page web ou du XML
upload-found-picture = une image
upload-found-text = du texte brut, comme du CSV
upload-found-bad-gzip = un fichier compressé endommagé ou compressé deux fois
upload-found-unknown = autre chose que du texte
upload-state-receiving = L’envoi n’est pas terminé
upload-state-undecided = En attente d’une décision
upload-state-previewing = Prévisualisation en cours
upload-state-previewed = Prévisualisé, non appliqué
upload-state-applying = Application en cours
# $size: size of the file; $who: a person
upload-of = { $size }, envoyé par { $who }
upload-received = { $received } sur { $size } sont arrivés.
upload-go-on = Le même fichier, pour continuer
upload-go-on-hint = Seul ce qui manque est envoyé. Il faut un navigateur avec scripts ; sans eux, renvoyez le fichier entier.
upload-go-on-button = Continuer l’envoi
upload-other-file = C’est un autre fichier : sa taille diffère de celui dont l’envoi a commencé. Choisissez celui-là, ou supprimez-le et envoyez celui-ci
upload-discard = Supprimer ce fichier
upload-kept = { $count ->
    [one] Un fichier que personne n’utilise est supprimé après { $number } jour.
   *[other] Un fichier que personne n’utilise est supprimé après { $number } jours.
}
upload-gone = Le fichier n’est plus là. Envoyez-le à nouveau.
upload-unknown-language = La langue des textes ne peut être déterminée avec certitude. Choisissez-la, puis prévisualisez à nouveau.

# Work under way
import-preview-waiting = La prévisualisation attend son tour
import-preview-running = Le fichier est comparé au registre
import-preview-stopping = La prévisualisation est en cours d’arrêt
import-import-waiting = L’importation attend son tour
import-import-running = L’importation est en cours
import-import-stopping = L’importation est en cours d’arrêt ; ce qu’elle a préparé est retiré
import-undo-waiting = L’annulation attend son tour
import-undo-running = L’importation est en cours d’annulation
import-undo-stopping = L’annulation est en cours d’arrêt
import-progress = Avancement
# $number: percent, already written in the reader's digits; $size: a size with its unit
import-percent = { $number } % effectués
import-read = { $size } lus jusqu’ici
import-beginning = Démarrage…
import-waits-for = Passent avant :
# $kind: kind of a job, such as Import; $file: name of a file; $who: who asked for it
import-ahead = { $kind } : { $file } ({ $who })
import-tried-again = Échec ; un nouvel essai a lieu automatiquement.
import-look-again = Voir à nouveau l’avancement
import-stop = Arrêter
import-stopped = Arrêt effectué comme demandé ; rien n’a été modifié.
# $error: in English, for whoever looks after the server
import-failed = Échec ; rien n’a été modifié. Réessayez ; en cas de nouvel échec, prévenez la personne qui administre le serveur : { $error }

# The preview
import-preview-heading = Prévisualisation de { $file }
import-preview-lead = Rien n’a encore été modifié. Chaque chiffre mène à ses lignes.
# $state: a State, or all; $language: a language; $audience: Internal or Public
import-preview-choices = Choix : { $state } · { $language } · { $audience }
import-changes-nothing = Ce fichier ne changerait rien : tout ce qu’il dit figure déjà au registre.
import-changed-nothing = L’importation n’a rien changé : tout ce que dit le fichier figurait déjà au registre.
import-apply = Appliquer cette importation
import-apply-public = Ce qui est montré ici devient public d’un seul coup. Cela peut être annulé plus tard.
import-apply-internal = Ce qui est montré ici entre au registre d’un seul coup, pour les seules personnes connectées. Cela peut être annulé plus tard.
import-outdated = Le registre a changé depuis la prévisualisation : l’importation n’a pas été appliquée. En voici une nouvelle ; ce qui diffère de l’ancienne est compté à part. Examinez-la, puis appliquez-la.
import-other-preview = La prévisualisation appliquée n’est plus la plus récente. Examinez celle-ci, puis appliquez-la
import-since-heading = Depuis la prévisualisation précédente
import-since = Lignes absentes ou différentes
import-refused-first = Parmi les enregistrements refusés, seuls les { $number } premiers sont affichés. Corrigez le fichier, puis envoyez-le à nouveau.
import-again-heading = Prévisualiser à nouveau ou avec d’autres choix
import-decide-heading = Décidez, puis prévisualisez
import-preview-button = Prévisualiser
import-fields = Champs modifiés
import-labels-heading = { $count ->
    [one] { $number } libellé n’est pas connu
   *[other] { $number } libellés ne sont pas connus
}
import-rows = { $count ->
    [one] { $number } ligne
   *[other] { $number } lignes
}
import-kind-new = Nouveau
import-kind-revived = De retour
import-kind-changed = Modifié
import-kind-texts-added = Texte ajouté
import-kind-documents-changed = Document corrigé
import-kind-held-back = Laissé de côté
import-kind-refused = Refusé
import-now = Actuellement
import-afterwards = Après l’importation
import-edited-stays = Cette entrée a été modifiée ici : la modification reste et le changement de la source s’affiche à côté.
import-field-text = Texte
import-field-position = Position de l’État
import-field-number = Numéro
import-field-document = Document source
import-field-type = Type
import-field-states = États concernés
import-field-recommending = États auteurs de la recommandation
import-field-topics = Thèmes, personnes concernées, ODD
import-field-audience = Qui peut le lire
import-field-mechanism = Mécanisme des droits de l’homme
import-field-session = Session
import-field-cycle = Cycle
import-field-published = Date du document
import-field-edited = Modifié ici

# The result, and taking it back
import-entries-heading = Entrées
import-entries-gone = Aucune n’est actuellement au registre.
import-figure-withdrawn = Annulées
import-figure-left = Laissées, car modifiées depuis
import-figure-documents-back = Documents décrits comme avant
import-undone-by = annulée par cet acte
import-undo-of = annule cette importation
import-undo-link = Annuler cette importation…
import-undo-heading = Annuler l’importation { $id } ?
import-undo-lead = Tout ce que { $file } a apporté est annulé en un seul acte : les nouvelles entrées disparaissent, les entrées modifiées redeviennent ce qu’elles étaient. Le fichier pourra être importé à nouveau.
import-undo-takes = { $count ->
    [one] { $number } entrée est annulée.
   *[other] { $number } entrées sont annulées.
}
import-undo-documents = { $count ->
    [one] { $number } document sera de nouveau décrit comme avant :
   *[other] { $number } documents seront de nouveau décrits comme avant :
}
import-undo-button = Annuler l’importation
import-undo-not = La laisser telle quelle
