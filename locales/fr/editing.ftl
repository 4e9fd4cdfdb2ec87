# Editing one entry of the register.


editing-heading = Modifier
editing-edit = Modifier cette fiche
editing-back = Retour à la fiche
editing-saved = La modification est enregistrée.
editing-saved-beside = La modification est enregistrée. Entre-temps, d’autres personnes avaient modifié d’autres champs ; leurs modifications sont conservées aussi.
editing-texts = Textes nationaux
editing-language = Langue des textes
editing-language-filled = contient un texte national
editing-original = Texte des Nations Unies
editing-original-none = Il n’existe pas de texte des Nations Unies pour cette fiche.
editing-stands-in = Il n’existe pas de texte des Nations Unies dans cette langue. Celui-ci en tient lieu.
editing-outdated = Les Nations Unies ont modifié leur texte après la rédaction de celui-ci. Comparez-le avec le texte actuel.
editing-national-hint = Une traduction faite par l’État. Elle figure à côté du texte des Nations Unies et ne le remplace jamais. Conservée en texte brut.
editing-plain-hint = Le même contenu en phrases courtes et mots courants, pour tout le monde.
editing-topics-lead = Ce que les Nations Unies ont attribué demeure. Des classements nationaux peuvent être ajoutés et retirés.
editing-tags-un = { $count ->
    [0] aucun des Nations Unies
    [one] { $number } des Nations Unies
   *[other] { $number } des Nations Unies
}
editing-tags-own = { $count ->
    [0] aucun national
    [one] { $number } national
   *[other] { $number } nationaux
}
editing-position-none = Aucune indication propre : ce qu’enregistrent les Nations Unies fait foi
editing-position-un-none = Les Nations Unies n’enregistrent aucune position.
editing-source-hint = Par exemple : déclaration au Conseil des droits de l’homme, 24 juin 2026, ou la cote d’un document
editing-audience = Qui peut voir cette fiche
audience-internal-what = Visible par le secrétariat et par les auditeurs.
audience-members-what = Visible aussi par les institutions membres à part entière du mécanisme national.
audience-observers-what = Visible aussi par les observateurs, comme l’institution nationale des droits de l’homme.
audience-public-what = Tout le monde peut le lire aussitôt sur le site public. Le rendre public est un acte de publication, enregistré à votre nom.
editing-why = Raison de la modification (facultatif)
editing-why-hint = Conservée avec l’acte ; le public ne la voit pas.
editing-save = Enregistrer
editing-cancel = Revenir sans enregistrer
editing-wrong-long = Ce texte dépasse les { $number } caractères possibles ici. Raccourcissez-le.
editing-wrong-position = Choisissez la position.
editing-wrong-source = Indiquez d’où vient cette position : la déclaration ou le document, et sa date.
editing-wrong-audience = Choisissez qui peut voir la fiche.
editing-unchanged = Rien n’a été modifié ; il n’y a donc rien à enregistrer. Modifiez un champ ou revenez à la fiche.
editing-conflict = Une autre personne a modifié les mêmes champs après que vous avez ouvert la page ; rien n’est donc encore enregistré.


editing-wrong-choice = Choisissez l’une des versions.
editing-conflict-heading = Deux modifications du même champ
editing-conflict-remedy = Choisissez pour chaque champ ce qui doit rester. Tout le reste de ce que vous avez saisi est conservé sur cette page.
editing-conflict-theirs = { $who }, { $date }
editing-conflict-import = Une importation
editing-conflict-why = Raison :
editing-conflict-mine = Ce que vous avez écrit
editing-conflict-empty = Vide
editing-conflict-take-theirs = Garder l’autre version
editing-conflict-take-mine = Prendre la mienne
editing-conflict-take-third = Prendre la troisième version ci-dessous
editing-conflict-third = Troisième version
editing-save-draft = Enregistrer le brouillon
editing-draft-there = Vous avez un brouillon du { $date }.
editing-draft-open = Voici votre brouillon du { $date }. Vous seul le voyez tant que vous n’enregistrez pas.
editing-draft-go-on = Le reprendre
editing-draft-end = Le supprimer
editing-kept = Ce navigateur a conservé ce que vous avez saisi ici sans l’enregistrer.
editing-kept-back = Le remettre
desk-drafts = Mes brouillons
desk-drafts-what = Des modifications commencées et non encore enregistrées.
drafts-lead = Des modifications de fiches non terminées. Vous seul les voyez.
drafts-none = Vous n’avez pas de brouillon. Vous pouvez en enregistrer un sur la page de modification d’une fiche.


division-heading = Diviser en parties
division-back = Retour à la modification
division-lead = Les parties d’une recommandation relèvent souvent d’institutions différentes. Le texte des Nations Unies ne change pas ; on marque seulement où chaque partie commence.
division-hint = Appuyez sur Entrée là où commence une partie ; supprimez un retour à la ligne pour en réunir deux. Chaque ligne est une partie. Les mots ne peuvent pas être modifiés.
division-opening = La première ligne introduit les parties et n’en est pas une
division-show = Afficher les parties
division-none = Le texte n’est pas divisé. Enregistré ainsi, il n’a pas de parties.
division-label = Repère de la partie { $number }
division-title = Titre court (facultatif), { $language }
division-theirs = Entre-temps, d’autres personnes ont divisé cette fiche ainsi
division-conflict = D’autres personnes ont divisé la fiche après que vous avez ouvert la page, et rien n’est encore enregistré. Comparez, puis enregistrez de nouveau pour garder votre division, ou revenez pour garder la leur.
division-wrong-words = Les mots des Nations Unies ne se modifient pas : rétablissez le texte et n’ajoutez ou n’ôtez que des retours à la ligne.
division-wrong-many = Une fiche peut avoir au plus { $number } parties.
division-wrong-label = Donnez à chaque partie un repère qui lui soit propre.
division-link = Diviser cette fiche en parties
editing-compare = Comparer : ce que les Nations Unies ont modifié depuis

# The words of an entry that a person added.
editing-official-hint = Les mots de la source elle-même. Les corrections figurent dans l’historique. Ajoutez le texte officiel dans d’autres langues sous le nom de la langue.
# On a button, behind the name of a text whose original has changed.
editing-still-stands = Je l’ai comparé : il reste valable
editing-confirm-wrong = L’original vient encore de changer, ou le texte n’existe plus. Comparez une nouvelle fois.

letters-heading = Revenir aux lettres du texte
letters-back = Retour à la division
letters-lead = La division faite à la main prend fin. Les lettres a), b), c) du texte le divisent de nouveau et les importations les tiennent à jour. La division actuelle reste dans l’historique.
letters-now = Divisé à la main jusqu’ici
letters-none = En aucune partie.
letters-button = Rétablir les lettres du texte
letters-link = Abandonner cette division : revenir aux lettres du texte
letters-conflict = D’autres personnes ont divisé la fiche après l’ouverture de cette page. Voici la division actuelle ; appuyez encore sur le bouton si les lettres doivent tout de même être rétablies.

desk-translations = Traductions à comparer
desk-translations-what = Textes nationaux dont l’original a changé depuis leur rédaction.
translations-lead = Depuis la rédaction de ces textes, leur original a changé. Comparez chacun à l’original actuel : modifiez-le ou notez qu’il reste valable.
translations-none = Aucun texte national n’est plus ancien que son original.
translations-count = { $count ->
    [one] { $number } texte
   *[other] { $number } textes
}
