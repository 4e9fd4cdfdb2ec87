desk-settings = Paramètres
desk-settings-what = Nom et textes du mécanisme national, langues, dates.
settings-heading = Paramètres
settings-lead = Ce que le mécanisme national fixe lui-même. Chaque modification est conservée avec son auteur, et une version antérieure peut être reprise.
settings-read-only = Vous pouvez lire ces paramètres ; un autre rôle les modifie.
settings-profile = Profil du mécanisme national
settings-profile-what = Son nom, son État et ses coordonnées, tels que chaque page les montre.
settings-logo = Logo
settings-logo-what = L’image placée devant le nom, sur chaque page.
settings-front-page = Textes qui vous sont propres
settings-front-page-what = Ce que l’on lit sur la première page et au bas de chaque page.
settings-languages = Langues, dates et heure
settings-languages-what = Quelles langues sont proposées, et comment s’écrivent nombres, dates et heures.
settings-name = Nom
settings-name-hint = Le nom du mécanisme national ou de son registre, dans chaque langue. Là où il manque, celui de la langue par défaut est montré.
settings-short-name = Nom court
settings-short-name-hint = Pour les titres des pages dans les navigateurs et pour les applications d’authentification.
settings-state = État
settings-state-hint = L’État dont c’est le mécanisme national. Il figure au-dessus du nom sur chaque page.
settings-state-several = Aucun : plusieurs États
settings-email = Adresse électronique
settings-email-hint = Pour les lecteurs, au bas de chaque page et sur les pages qui signalent une erreur.
settings-address = Adresse postale
settings-address-hint = Au bas de chaque page.
settings-picture = Image
settings-picture-hint = PNG, JPEG ou WebP, 200 Ko au plus. Une seule suffit ; si une langue n’en a pas, celle de la langue par défaut est affichée. Les notes contenues dans le fichier, comme le lieu d’une photographie, sont supprimées.
settings-picture-remove = Retirer cette image
settings-alt = Mots figurant dans l’image
settings-alt-hint = Si le logo contient des mots, écrivez-les ici pour les personnes qui ne le voient pas. Sinon, laissez ce champ vide : le nom figure à côté.
# $kind: PNG, JPEG or WEBP; $width, $height: in pixels; $size: in kilobytes
settings-picture-is = { $kind }, { $width } × { $height } pixels, { $size } Ko
settings-front = Première page
settings-front-hint = Qui vous êtes et ce que l’on trouve ici. Markdown : une ligne qui commence par # est un titre, par - un élément de liste ; **gras**, [lien](https://example.org). Ni images ni HTML.
settings-footer = Bas de chaque page
settings-footer-hint = Une ou deux phrases, en Markdown.
settings-place = Langues proposées aux lecteurs
settings-place-hint = L’ordre dans lequel elles figurent en haut de chaque page. Si aucune n’a de rang, toutes sont proposées. Les personnes connectées peuvent les utiliser toutes.
settings-place-none = Non proposée
settings-default = Langue par défaut
settings-default-hint = Pour les lecteurs dont le navigateur n’en demande aucune de celles proposées.
settings-default-file = Celle du fichier de paramètres
settings-locale = Chiffres et noms des mois
settings-locale-hint = Une région en décide : ar-EG écrit ٣٢٬٠٧٦, ar-MA écrit 32.076. Laissez vide pour écrire comme le programme.
settings-zone = Fuseau horaire
settings-zone-hint = Les heures des pages sont celles de ce fuseau et disent son écart avec UTC. Les dates des documents n’ont pas de fuseau.
settings-calendar = Second calendrier
settings-calendar-hint = Les dates s’écrivent dans le calendrier grégorien ; celui-ci s’y ajoute entre parenthèses.
settings-calendar-none = Aucun
calendar-islamic-umalqura = Musulman (Umm al-Qura)
calendar-islamic-civil = Musulman (civil)
calendar-persian = Persan
calendar-ethiopic = Éthiopien
calendar-coptic = Copte
calendar-hebrew = Hébraïque
calendar-buddhist = Bouddhiste
calendar-indian = National indien
settings-save = Enregistrer
settings-preview-button = Aperçu
settings-preview = Tel que les lecteurs le verront
settings-taken-up = La version { $version } figure dans le formulaire. Elle vaudra de nouveau une fois enregistrée.
settings-history = Versions
settings-history-none = Rien n’a encore été modifié.
settings-version = Version { $version }
settings-changes = { $count ->
    [one] { $number } champ modifié
   *[other] { $number } champs modifiés
}
settings-take-up = Reprendre cette version
settings-nothing = rien
who-command-line = Ligne de commande du serveur
who-program = Le programme
settings-wrong-long = { $field } : c’est trop long ; réduisez à { $most } caractères au plus.
settings-wrong-link = { $field } : un lien mène à « { $address } ». Seuls https, http, mailto et les pages de ce site (/fr/…) sont admis ; corrigez-le ou retirez-le.
settings-wrong-deep = { $field } : des listes ou citations sont trop imbriquées. Six niveaux au plus sont admis.
settings-wrong-email = { $field } : ce n’est pas une adresse électronique. Écrivez-en une comme contact@example.org.
settings-wrong-unknown = { $field } : choisissez l’une des valeurs de la liste.
settings-wrong-place = { $field } : choisissez un rang dans la liste, ou « Non proposée ».
settings-wrong-locale = { $field } : écrivez le code de cette langue et d’une région, comme { $example }.
settings-wrong-zone = { $field } : ce fuseau n’est pas connu. Choisissez-en un dans la liste.
settings-wrong-not-offered = { $field } : cette langue n’est pas proposée aux lecteurs. Donnez-lui un rang, ou choisissez-en une autre.
# $most: in kilobytes
settings-wrong-picture-heavy = { $field } : ce fichier est trop volumineux. Enregistrez l’image en plus petit, à { $most } Ko au plus.
settings-wrong-picture-svg = { $field } : un dessin au format SVG ou une page Web peut contenir des programmes et n’est pas accepté. Enregistrez-le au format PNG.
settings-wrong-picture-unknown = { $field } : ce fichier n’est pas une image affichable. Choisissez un fichier PNG, JPEG ou WebP.
settings-wrong-picture-damaged = { $field } : cette image est endommagée ou incomplète. Enregistrez-la de nouveau au format PNG et choisissez ce fichier.
settings-wrong-picture-moving = { $field } : cette image est animée. Choisissez une image fixe.
# $width, $height, $least, $most: in pixels
settings-wrong-picture-sides = { $field } : cette image mesure { $width } × { $height } pixels. Chaque côté doit en mesurer de { $least } à { $most }, et le plus long ne peut dépasser dix fois le plus court.
settings-wrong-outdated = { $field } : quelqu’un d’autre a enregistré « { $value } » pendant votre travail. Votre saisie est conservée ci-dessous ; enregistrez de nouveau pour la mettre à la place, ou reprenez la sienne.
settings-confirm = Coordonnées des titulaires de poste
settings-confirm-hint = À quel rythme on leur demande, sur leur bureau, si elles sont toujours exactes.
settings-confirm-usual = Tous les 6 mois, sauf autre choix
settings-evidence = Ancienneté des éléments de preuve
settings-evidence-hint = Délai après lequel les éléments de preuve d’une mesure sont dits anciens dans la liste des lacunes.
settings-evidence-usual = Au bout de 12 mois, sauf autre choix
settings-age = { $count ->
    [one] Au bout de { $number } mois
   *[other] Au bout de { $number } mois
}
settings-months = Tous les { $number } mois

settings-follow-up = Suivi
settings-follow-up-what = À quel rythme les institutions rendent compte de leurs mesures, et de combien de jours elles disposent.
settings-rhythm = Périodicité des points d’avancement
settings-rhythm-hint = Pour les mesures qui n’indiquent rien d’autre et les institutions sans périodicité propre.
settings-rhythm-usual = Trimestrielle, sauf autre choix
settings-grace = Délai pour rendre compte
settings-grace-hint = Nombre de jours après la fin de la période.
settings-grace-usual = 15 jours, sauf autre choix
settings-days = { $count ->
    [one] { $number } jour
   *[other] { $number } jours
}
