terms-heading = Taxonomies
terms-what = Thèmes, personnes concernées, types d’inscription, types de document, mécanismes des droits de l’homme, États : leurs noms, et des termes qui vous sont propres.
terms-lead = Choisissez un terme pour le reformuler. Son code ne change jamais, si bien qu’adresses et fichiers restent justes.
terms-list-theme = Thèmes
terms-list-person = Personnes concernées
terms-list-sdg-goal = ODD
terms-list-sdg-target = Cibles des ODD
terms-list-type = Types d’inscription
terms-list-mechanism = Mécanismes des droits de l’homme
terms-list-document-type = Types de document
terms-list-state = États
terms-list-institution-kind = Types d’institution
terms-list-measure-kind = Types d’action
terms-list-framework-kind = Types de plans
terms-find = Chercher un terme
terms-none-found = Aucun terme n’a ces lettres, dans aucune langue. Utilisez moins de lettres, ou ajoutez un terme ci-dessous.
terms-entries = Inscriptions
terms-documents = Documents
terms-missing = Sans nom en
terms-added = Ajouté ici
terms-reworded = Reformulé
terms-add = Ajouter un terme qui vous est propre
terms-add-hint = Un nom suffit ; un terme sans nom dans une langue est montré dans une autre. Son code vient du nom anglais, sinon du premier.
terms-add-button = Ajouter
terms-kind = Type de mécanisme
terms-code = Code
terms-name-hint = Videz un champ pour rétablir la formulation du programme.
terms-given = Dans le programme : { $name }
terms-standing = Proposé pour de nouvelles inscriptions
terms-standing-hint = Un terme retiré reste sur les inscriptions qui l’ont. S’il faut en employer un autre, les importations emploient celui-là.
terms-standing-offered = Oui
terms-standing-retired = Retiré
terms-standing-instead = Retiré ; employer « { $name } »
terms-aliases = Autres graphies
terms-aliases-hint = Libellés par lesquels les sources désignent ce terme, un par ligne. La prochaine importation les comprend.
# An added term that an import brought.
terms-from-source = D’une source
# $name: the name of the term to be used instead
terms-replace = Attribuer « { $name } » aux inscriptions qui portent ce terme : une modification groupée, avec aperçu, qui peut être annulée
terms-spreadsheet = Dans un tableur
terms-spreadsheet-what = Un fichier contenant tous les termes de cette liste, avec une colonne par langue. Modifiez ce que vous voulez, laissez les codes tels quels et renvoyez-le : vous verrez ce qu’il change avant que rien ne soit fait. Une cellule vide rétablit le libellé du programme.
terms-spreadsheet-take = Télécharger le fichier (CSV)
terms-sheet-heading = { $count ->
    [0] Aucun terme ne change
    [one] { $number } terme change
   *[other] { $number } termes changent
}
terms-sheet-apply = { $count ->
    [one] Faire la modification
   *[other] Faire { $number } modifications
}
terms-sheet-differs = Les termes ont été modifiés entre-temps. Voici ce que le fichier change maintenant.
terms-sheet-columns = La première ligne doit nommer les colonnes : « code », puis au choix les codes des langues, « retired », « spellings », chacun une seule fois. Téléchargez le fichier de nouveau et modifiez celui-là.
# $code: what stands in the row
terms-sheet-unknown = aucun terme de cette liste n’a le code « { $code } ». Laissez les codes tels quels ; ajoutez de nouveaux termes sur la page de la liste.
terms-sheet-twice = le code « { $code } » figure déjà dans une ligne précédente. N’en gardez qu’une.
terms-sheet-instead = « { $code } » n’est pas un autre terme de cette liste. Écrivez son code, « - » pour aucun, ou rien tant que le terme est proposé.
terms-wrong-long = C’est trop long ; réduisez à { $most } caractères au plus.
terms-wrong-many = Il y a trop de graphies ; gardez-en { $most } au plus.
terms-wrong-taken = « { $name } » désigne déjà le terme « { $term } ». Choisissez un autre nom, ou employez ce terme.
terms-wrong-nameless = Un terme a besoin d’un nom dans au moins une langue.
terms-wrong-kind = Choisissez le type de mécanisme dans la liste.
terms-wrong-instead = Choisissez dans la liste un autre terme qui est proposé.
terms-move-up = Monter
terms-move-down = Descendre
terms-move-in = Le placer avant les autres
terms-move-out = Lui retirer sa place
terms-place = Place
terms-place-hint = Les termes qui ont une place figurent avant tous les autres partout où la liste est proposée. On les monte et les descend dans la page de la liste.
