# Comptes : connexion, compte personnel, comptes des autres.

## Champs communs

field-email = Adresse électronique
field-name = Nom
field-role = Rôle
field-password = Mot de passe
field-current-password = Mot de passe actuel
field-new-password = Nouveau mot de passe
field-code = Code
form-error = Erreur
form-error-summary = Il y a un problème

role-administrator = Administration
role-administrator-what = Gère le site et ses comptes. Lit tout, ne publie rien.
role-auditor = Audit
role-auditor-what = Lit tout, ne modifie rien.
role-none = Sans rôle : agit selon ses postes
role-none-what = Voit et fait ce qui relève des postes qu’il ou elle occupe.
# What posts make of somebody.
role-secretariat = Secrétariat
role-chair = Présidence
role-member = Membre du mécanisme national
role-validating-authority = Autorité de validation
role-focal-point = Point focal
role-alternate = Suppléant
role-observer = Observateur
role-nobody = N’occupe aucun poste
role-by-posts = Ce que vous voyez et faites dépend des postes que vous occupez.

## Connexion

sign-in-heading = Se connecter
sign-in-lead = Pour les personnes qui travaillent sur le registre. Sa consultation n’exige pas de compte.
sign-in-button = Continuer
sign-in-lost = Si vous avez perdu votre mot de passe, demandez une nouvelle invitation à l’administration du site.
sign-in-email-missing = Saisissez votre adresse électronique
sign-in-password-missing = Saisissez votre mot de passe
sign-in-wrong = L’adresse électronique ou le mot de passe est incorrect
sign-in-wait = { $count ->
    [one] Trop de tentatives. Attendez { $number } minute, puis réessayez
   *[other] Trop de tentatives. Attendez { $number } minutes, puis réessayez
}
sign-in-refused = Il n’est pas possible de se connecter ici, car ce que vous saisissez pourrait être lu en chemin : cette adresse n’utilise pas https.
sign-in-refused-remedy = La personne qui gère ce site doit le placer derrière https et l’indiquer dans les paramètres :

second-factor-heading = Saisissez un code
second-factor-lead = Ouvrez l’application d’authentification de votre téléphone et saisissez le code qu’elle affiche pour ce site.
second-factor-hint = Six chiffres. Si vous n’avez pas le téléphone, saisissez l’un de vos codes de secours.
second-factor-button = Continuer
second-factor-lost = Si vous n’avez ni l’un ni l’autre, demandez une nouvelle invitation à l’administration du site.
second-factor-wrong = Ce code est incorrect, a expiré ou a déjà servi. Saisissez celui que l’application affiche maintenant

## Invitation

invitation-heading = Choisissez un mot de passe
invitation-lead = Bienvenue, { $name }. Choisissez un mot de passe ; vous choisirez ensuite un second facteur : une clé d’accès ou une application d’authentification.
invitation-button = Continuer
invitation-gone-heading = Cette invitation n’est plus valable
invitation-gone = Elle a déjà servi, a expiré ou a été remplacée par une plus récente.
invitation-gone-remedy = Demandez-en une nouvelle à l’administration du site. Si vous avez déjà choisi un mot de passe, connectez-vous.
password-hint = 12 caractères au moins. Plusieurs mots se retiennent mieux que beaucoup de signes. Vous pouvez le coller depuis un gestionnaire de mots de passe.
password-short = { $count ->
    [one] Le mot de passe doit compter au moins { $number } caractère
   *[other] Le mot de passe doit compter au moins { $number } caractères
}
password-long = { $count ->
    [one] Le mot de passe peut compter au plus { $number } caractère
   *[other] Le mot de passe peut compter au plus { $number } caractères
}
password-common = Ce mot de passe est facile à deviner. Choisissez-en un moins courant et sans rapport avec votre nom

## Second facteur

setup-heading = Configurer une application d’authentification
setup-lead = À la connexion, vous saisissez après votre mot de passe un code de votre téléphone. Connaître votre mot de passe ne suffit donc pas pour se connecter.
setup-replaces = Cela remplace l’application que vous utilisez ; vos anciens codes de secours ne fonctionneront plus.
setup-scan-heading = 1. Ajoutez ce site à l’application
setup-scan = Dans l’application, choisissez d’ajouter un compte et photographiez ce carré.
setup-picture = Carré destiné à l’application d’authentification ; la clé ci-dessous dit la même chose
setup-type = Si vous ne pouvez pas le photographier, saisissez cette clé dans l’application :
setup-code-heading = 2. Saisissez le code que l’application affiche
setup-code-hint = Six chiffres, renouvelés toutes les trente secondes
setup-button = Activer
setup-wrong = Ce code est incorrect ou a expiré. Saisissez celui que l’application affiche maintenant ; l’horloge de votre téléphone doit être à l’heure
codes-heading = Conservez vos codes de secours
codes-lead = Chacun de ces codes vous permet de vous connecter une fois sans votre téléphone. Ils ne sont affichés que maintenant.
codes-keep = Imprimez cette page ou notez les codes, et gardez-les avec vos papiers importants.
codes-continue = Je les ai conservés : continuer

## Compte personnel

account-heading = Votre compte
account-sessions-heading = Vos sessions ouvertes
account-sessions-lead = Une session prend fin après une heure sans activité, et après douze heures dans tous les cas. Mettez fin à celles que vous ne reconnaissez pas et changez de mot de passe.
account-browser = Navigateur
account-browser-unknown = Navigateur inconnu
account-began = Depuis
account-seen = Dernière activité
account-session-current = Celle-ci
account-session-end = Mettre fin
account-second-factor-heading = Second facteur
account-codes-left = { $count ->
    [0] Il ne reste aucun code de secours.
    [one] Il reste { $number } code de secours.
   *[other] Il reste { $number } codes de secours.
}
account-second-factor-change = Configurer une autre application et obtenir de nouveaux codes de secours
account-password-heading = Changer de mot de passe
account-password-lead = Vos autres sessions prendront fin.
account-password-button = Changer de mot de passe
account-password-wrong = Ce n’est pas votre mot de passe actuel

## Comptes des autres

people-heading = Utilisateurs
people-lead = Qui peut se connecter, et à quelle fin. La fermeture d’un compte ou un changement de rôle prend effet immédiatement ; ce que la personne a fait reste consigné.
people-state = État
people-state-invited = Invitation en cours
people-state-active = Actif
people-state-ended = Fermé
people-sessions = Sessions
people-change = Modifier
people-role-button = Changer le rôle
people-invite-again = Nouvelle invitation
people-end-sessions = Mettre fin à toutes les sessions
people-end = Fermer le compte
people-resume = Rouvrir le compte
people-invite-heading = Inviter quelqu’un
people-invite-lead = Un lien vous sera montré une seule fois ; vous le transmettrez vous-même.
people-invite-button = Créer une invitation
people-wrong-email = Saisissez une adresse électronique, par exemple name@example.org
people-wrong-taken = Il existe déjà un compte avec cette adresse électronique
people-wrong-name = Saisissez un nom de 200 caractères au plus
people-wrong-last = C’est le dernier compte d’administration. Donnez d’abord ce rôle à une autre personne
link-heading = Transmettez cette invitation
link-lead = Avec ce lien, { $name } choisit un mot de passe et un second facteur.
link-keep = Il n’est affiché que maintenant, sert une seule fois et reste valable sept jours. Transmettez-le de sorte que personne d’autre ne le lise : quiconque le détient peut prendre possession du compte.
link-back = Retour aux utilisateurs

## Passkeys

second-factor-either-heading = Confirmez votre identité
second-factor-passkey-lead = Utilisez la clé d’accès de votre téléphone, de votre ordinateur ou de votre clé de sécurité.
second-factor-passkey-button = Utiliser une clé d’accès
second-factor-or-heading = Ou saisissez un code
second-factor-paper-hint = L’un de vos codes de secours.
setup-choice-heading = Choisissez un second facteur
setup-choice-lead = À la connexion, vous présentez après votre mot de passe quelque chose que vous seul possédez. Connaître votre mot de passe ne suffit donc pas pour se connecter. Choisissez l’un des deux moyens ; vous pourrez ajouter l’autre plus tard.
setup-passkey-heading = Avec une clé d’accès
setup-passkey-lead = Votre téléphone, votre ordinateur ou une clé de sécurité la conserve ; vous l’utilisez avec une empreinte, le visage, un code PIN ou un contact. Elle ne fonctionne sur aucun autre site : personne ne peut vous la soutirer.
setup-passkey-button = Créer une clé d’accès
setup-or-heading = Ou avec une application d’authentification
passkey-name = Nom de la clé d’accès
passkey-name-hint = Pour la reconnaître plus tard, par exemple : mon téléphone
passkey-unnamed = Clé d’accès
passkey-script = Les clés d’accès exigent un navigateur qui exécute les scripts. Utilisez plutôt un code.
passkey-failed = La clé d’accès n’a pas été utilisée : l’opération a été interrompue, a duré trop longtemps, ou la clé n’appartient pas à ce compte. Réessayez ou utilisez un code
passkey-copied = Cette clé d’accès a été refusée, car elle a peut-être été copiée. Utilisez un code ou une autre clé, retirez celle-ci et prévenez l’administration du site
passkey-known = Cet appareil a déjà une clé d’accès pour ce site
account-second-factor-lead = Ce que vous présentez après votre mot de passe. Avec deux moyens, vous pouvez encore vous connecter si l’un est perdu.
account-factor = Moyen
account-factor-added = Ajout
account-factor-remove = Retirer
account-passkey = Clé d’accès
account-passkey-add = Ajouter une clé d’accès
account-passkey-nowhere = Il n’est pas possible d’ajouter une clé d’accès à cette adresse : les navigateurs exigent https et un nom de domaine.
account-app = Application d’authentification
account-app-add = Configurer une application d’authentification
account-last-factor = C’est votre seul second facteur. Ajoutez-en un autre avant de le retirer
account-codes-renew = Obtenir de nouveaux codes de secours à la place des anciens

## Held forms

held-heading = Pas encore fait
held-why-signed-out = Votre session a pris fin avant que cela puisse être fait. Rien de ce que vous avez saisi n’est perdu.
held-why-proof = Cela ne pouvait pas être fait avant que vous présentiez votre second facteur. Rien de ce que vous avez saisi n’est perdu.
held-why-other-session = Cet envoi vient d’une page ouverte avant votre dernière connexion. Rien de ce que vous avez saisi n’est perdu.
held-lead = Envoyez-le maintenant ou abandonnez-le. Il est conservé un jour, à votre seul usage.
held-fields = Ce qui sera envoyé
held-send = Envoyer maintenant
held-discard = Abandonner

## Signing in with the national provider

provider-name = le service national d’identification
provider-sign-in = Se connecter avec { $name }
provider-continue = Continuer avec { $name }
provider-or-password = Ou avec un mot de passe
provider-instead = Ou sans mot de passe
provider-instead-lead = Si le service vous connaît par l’adresse électronique ci-dessus, vous pourrez désormais vous connecter par son intermédiaire.
provider-again = Ou identifiez-vous de nouveau auprès du service
provider-leaving = Redirection vers un autre site pour vous connecter
provider-leaving-lead = Si rien ne se passe, continuez avec { $name } au moyen du bouton. Vous reviendrez ensuite ici.
provider-away = Le service national d’identification ne répond pas. Connectez-vous avec votre mot de passe si vous en avez un, ou réessayez plus tard
provider-refused = Le service national d’identification n’a pas confirmé votre identité. Réessayez
provider-stale = Cette connexion a été commencée dans un autre navigateur, a duré trop longtemps ou a déjà servi. Recommencez-la ici
provider-unknown = Aucun compte de ce site n’est lié à celui que vous avez utilisé. Si vous avez été invité, ouvrez votre invitation et continuez de là avec le service ; sinon, adressez-vous à l’administration du site
provider-other-email = Le service national d’identification ne confirme pas l’adresse électronique invitée. Demandez une invitation à l’adresse qu’il connaît, ou choisissez un mot de passe
provider-taken = Le compte que vous avez utilisé est lié ici à un autre compte. Adressez-vous à l’administration du site
joining-heading = Rejoindre le site avec ce compte
joining-lead = Bienvenue, { $name }. Votre adresse électronique est confirmée par { $provider }. Vous vous connecterez désormais de cette manière.
joining-button = Rejoindre

## Clés pour l’API

keys-heading = Clés pour l’API
keys-lead = Avec une clé, un système de votre institution fait par l’API ce que vos postes vous permettent de faire. Une clé n’est montrée qu’une fois, expire et peut être retirée à tout moment.
keys-all-heading = Toutes les clés pour l’API
keys-all-lead = Une clé permet ce que peut faire son titulaire. Retirez celles dont personne n’a besoin ; la prochaine requête qui en présente une est refusée.
keys-name = Quel système
keys-name-hint = Pour la reconnaître plus tard, par exemple : gestion des dossiers du ministère de la Justice
keys-made = Créée
keys-last-day = Dernier jour
keys-last-day-hint = Un an à compter d’aujourd’hui au plus
keys-expired = Expirée
keys-unused = Pas encore utilisée
keys-end = Retirer
keys-none = Il n’y a pas de clé.
keys-new-heading = Une nouvelle clé
keys-button = Créer la clé
keys-wrong-name = Indiquez à quel système la clé est destinée
keys-wrong-day = Indiquez un dernier jour compris entre aujourd’hui et dans un an, par exemple 2026-11-22
keys-wrong-many = Il y a déjà { $number } clés. Retirez-en une qui ne sert plus
keys-made-heading = Conservez cette clé
keys-made-lead = La clé pour { $name }. Elle n’est montrée que maintenant.
keys-made-keep = Conservez-la comme un mot de passe : quiconque la détient peut faire ce que vous pouvez faire. Le système la présente à chaque requête, dans un en-tête et jamais dans une adresse :
keys-link = Voir les clés ou en créer une

## Comment joindre les personnes

contact-heading = Comment vous joindre
contact-lead = Le secrétariat et les membres à part entière le voient tant que vous occupez un poste. Confirmez de temps à autre que c’est exact.
contact-telephone = Téléphone
contact-address = Adresse officielle
contact-email-hint = L’administration du site la change au moyen d’une nouvelle invitation.
contact-button = C’est exact
contact-question = Peut-on toujours vous joindre ainsi ?
contact-correct = Corriger
contact-confirmed = Confirmé le { $day }
contact-never = Jamais confirmé
contact-age = Confirmé
contact-wrong-telephone = Indiquez un numéro de téléphone d’au plus { $number } caractères, par exemple +212 5 37 00 00 00
contact-old-heading = Non confirmé depuis longtemps
contact-old-lead = Les titulaires de poste qui n’ont pas confirmé leurs coordonnées depuis { $number } mois.
contact-old-none = Tout le monde a confirmé.
contact-old = Coordonnées non confirmées
