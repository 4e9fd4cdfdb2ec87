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
import-figure-held-back = Laissés de côté : déjà publics, alors que cette importation est interne
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
trouble-truncated = Le fichier s’interrompt au milieu d’un enregistrement (octet { $at }). Son téléchargement est sans doute incomplet : téléchargez-le de nouveau.
trouble-after-the-end = Le fichier continue après la fin de la liste (octet { $at }). Peut-être deux exports ont-ils été réunis : séparez-les et importez-les l’un après l’autre.
trouble-record-too-large = Un enregistrement dépasse { $most } octets (il commence à l’octet { $at }). Aucun enregistrement réel n’atteint cette taille ; le fichier est endommagé.
trouble-unpacks-too-large = Une fois décompressé, le fichier dépasse { $most } octets. Aucune exportation réelle n’atteint cette taille ; la lecture a été interrompue.
trouble-wrong-shape = Aucun enregistrement du fichier n’a la structure de l’Index universel des droits de l’homme. Choisissez son exportation JSON, et non un autre fichier.
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
undo-document-left = La source a depuis décrit autrement { $document } ; il a été laissé tel quel.
undo-left-by-import = modifiée par l’importation { $id } ; annulez d’abord celle-ci pour la retirer
undo-left-by-person = modifiée par une personne

import-state-pending = en cours
import-state-visible = appliquée
import-state-undone = annulée
import-state-abandoned = abandonnée
