# Mots communs à toutes les pages : en-tête, pied de page, navigation, langues, erreurs.

## En-tête et pied de page

site-skip-to-content = Aller au contenu principal
site-languages = Langues
site-navigation = Navigation principale
site-breadcrumbs = Vous êtes ici
site-search-label = Rechercher dans toutes les recommandations
site-search-placeholder = Chercher une recommandation
site-search-button = Rechercher
site-imaginary-tag = Démonstration
site-imaginary-text = Cet État est fictif. Rien dans ces pages ne concerne un pays réel.
site-footer-source = Les textes des recommandations proviennent des documents des mécanismes des droits de l’homme. Ce registre est tenu pour l’État ; il ne s’agit pas d’une publication des Nations Unies.
site-footer-software = Mithaq, logiciel à code source ouvert, version { $version }.

nav-overview = Vue d’ensemble
nav-recommendations = Recommandations
nav-documents = Documents
nav-mechanisms = Mécanismes
nav-measures = Mesures
nav-institutions = Institutions
nav-topics = Sujets
nav-states = États
nav-data = Données ouvertes

site-person = Votre compte
site-desk = Mon bureau
site-sign-out = Se déconnecter
site-sign-in = Se connecter

## Éléments communs à plusieurs pages

site-pages = Pages de cette liste
site-pages-first = Première page
site-pages-next = Page suivante
site-formats = Télécharger
site-formats-label = Télécharger les données de cette page
site-count-recommendations = { $count ->
    [one] recommandation
   *[other] recommandations
}
site-nothing-here = Il n’y a encore rien à afficher ici.

## Langues

language-ar = arabe
language-en = anglais
language-es = espagnol
language-fr = français
language-pt = portugais
language-ru = russe
language-zh = chinois

## Erreurs

error-caption = Erreur { $status }
error-go-overview = Aller à la vue d’ensemble
error-go-recommendations = Rechercher dans toutes les recommandations
error-contact = Si le problème persiste, contactez :
error-number = Communiquez ce numéro à l’administrateur du site :

error-400-heading = Cette demande n’a pas pu être lue
error-400-what = L’adresse ou le formulaire contient une valeur que cette page ne connaît pas.
error-400-remedy = Vérifiez l’adresse, ou repartez de la liste des recommandations.

error-401-heading = Veuillez vous connecter
error-401-what = Cette page est réservée aux personnes connectées.
error-401-remedy = Connectez-vous, puis ouvrez de nouveau la page.

error-403-heading = Cela ne relève pas de votre rôle
error-403-what = Vous êtes connecté, mais ce que vous demandez ne relève pas de votre rôle.
error-403-remedy = Adressez-vous à l’administration du site si vous en avez besoin pour votre travail.

error-404-heading = Cette page est introuvable
error-404-what = Aucune page ne se trouve à cette adresse. Elle a peut-être été mal saisie ou copiée incomplètement.
error-404-remedy = Vérifiez l’adresse, ou cherchez les mots de la recommandation.

error-405-heading = Cette action est impossible ici
error-405-what = La page existe, mais ne peut être utilisée de cette manière.
error-405-remedy = Revenez en arrière et utilisez les boutons et les liens de la page.

error-410-heading = Cette recommandation a été retirée
error-410-what = La recommandation a figuré au registre et n’en fait plus partie. Le registre conserve cette note afin que le lien mène toujours quelque part.
error-410-remedy = Elle a peut-être été remplacée par une inscription corrigée : cherchez ses mots ou la cote de son document.

error-413-heading = Envoi trop volumineux
error-413-what = La taille de l’envoi dépasse ce que le registre accepte.
error-413-remedy = Envoyez un fichier plus petit, ou divisez-le en plusieurs parties.

error-422-heading = Ce formulaire n’a pas pu être accepté
error-422-what = Il est resté ouvert trop longtemps ou ne vient pas d’une page de ce site. Rien n’a été modifié.
error-422-remedy = Revenez en arrière, rechargez la page et envoyez de nouveau le formulaire. Les cookies doivent être autorisés pour ce site.

error-500-heading = Une erreur s’est produite
error-500-what = Le registre n’a pas pu afficher cette page. L’erreur vient de nous et a été enregistrée.
error-500-remedy = Réessayez dans quelques minutes.

## L’instance

language-name = Français
site-name = Registre des recommandations
error-400-value = L’adresse indique « { $value } » pour « { $parameter } », valeur que le registre ne connaît pas.
language-locale = fr
error-400-parameter = L’adresse contient le paramètre « { $parameter } », que le registre ne connaît pas.
error-400-words = La recherche est trop longue (« { $parameter } ») : elle peut comporter au plus { $words } mots ou cotes et { $characters } caractères.
error-400-words-remedy = Utilisez moins de mots ; quelques mots rares donnent de meilleurs résultats que beaucoup de mots courants.
error-400-too-much = L’adresse contient pour « { $parameter } » plus de valeurs, ou des valeurs plus longues, que le registre n’en accepte.
error-400-rows = La liste est trop longue pour une feuille de calcul, qui contient au plus { $rows } lignes.
error-400-rows-remedy = Téléchargez le fichier au format CSV, qui n’a pas de limite, ou réduisez la liste au moyen de filtres.

desk-heading = Votre bureau
desk-institutions = Institutions
desk-institutions-what = Organismes publics et organisations, leurs postes et leurs titulaires.
desk-people = Utilisateurs
desk-people-what = Qui peut se connecter, et à quel titre.
desk-account = Votre compte
desk-account-what = Votre mot de passe, votre second facteur et vos sessions.

difference-removed = supprimé :
difference-added = ajouté :
desk-evidence = Éléments de preuve
desk-evidence-what = Fichiers, liens, lois et chiffres qui montrent ce qui a été fait.
desk-imports = Importations
desk-imports-what = Envoyer un fichier, voir ce qu’il changerait, l’appliquer, l’annuler.

## Ce qui est dit aux programmes

error-fields-heading = Une partie de l’envoi ne peut être acceptée
error-fields-remedy = Rien n’a été changé. Corrigez les champs nommés et renvoyez le tout.
error-api-sign-in = Ceci est réservé aux personnes connectées.
error-api-sign-in-remedy = Envoyez une clé sous la forme « Authorization: Bearer … » ; les clés se créent sur la page de votre compte.
error-api-proof = Ceci demande à nouveau le second facteur, et aucune clé ne peut le donner.
error-api-proof-remedy = Faites-le sur les pages du site, où il vous sera demandé.
error-api-key = La clé est inconnue, a expiré, a été retirée ou est arrivée par une adresse sans https.
error-api-key-remedy = Vérifiez-la, ou créez-en une autre sur la page de votre compte.
error-api-token = La requête porte une session, mais pas le jeton qui l’accompagne. Rien n’a été changé.
error-api-token-remedy = Envoyez le « form_token » de /api/v1/account dans l’en-tête X-Form-Token, ou utilisez une clé.
wrong-json = L’envoi n’est pas du JSON : lecture impossible à { $field }
wrong-json-field = « { $field } » manque, ou n’est pas du type que nomme la description de l’API
wrong-choice = Ce n’est aucune des valeurs possibles
desk-bulk = Nominations en nombre
desk-bulk-what = Nommez des successeurs à de nombreux postes en un seul acte, et annulez-le.
desk-unconfirmed = Non confirmés
desk-unconfirmed-what = Les titulaires de poste qu’on ne joint peut-être plus ainsi.

sheet-file = Fichier (CSV en UTF-8, ou XLSX)
sheet-send = Envoyer le fichier et vérifier
sheet-refused = { $count ->
    [one] { $number } ligne n’est pas acceptée
   *[other] { $number } lignes ne sont pas acceptées
}
# $line: the number of a line of the file
sheet-line = Ligne { $line }
sheet-nothing = Le fichier ne change rien qui puisse être accepté.
sheet-none = Choisissez un fichier.
sheet-large = Le fichier dépasse un mégaoctet. N’envoyez que les lignes que vous avez modifiées.
sheet-not-utf8 = Le fichier n’est pas en UTF-8 et des lettres seraient perdues. Enregistrez-le au format « CSV UTF-8 ».
sheet-old = Ce fichier vient d’une version d’Excel antérieure à 2007 (.xls). Enregistrez-le en XLSX ou en « CSV UTF-8 ».
sheet-locked = Le fichier est protégé par un mot de passe et ne peut pas être lu ici. Retirez le mot de passe, puis envoyez-le de nouveau.
sheet-damaged = Le fichier ressemble à un classeur mais ne peut pas être ouvert. Ouvrez-le dans votre logiciel, enregistrez-le de nouveau en XLSX ou en « CSV UTF-8 », puis envoyez cette version.
# $most: how many rows it takes
sheet-rows = Le fichier compte plus de { $most } lignes. N’envoyez que celles que vous avez modifiées.
# $most: how many columns it takes
sheet-columns = Le fichier compte plus de { $most } colonnes. N’envoyez que celles que la page indique.
