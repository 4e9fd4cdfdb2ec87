# Words of every page: header, footer, navigation, languages, errors.
# "Register" is the collection of recommendations; "human rights mechanism" is a body of the
# United Nations or a region that makes recommendations.
# $number is $count already written in the reader's digits: select the plural form on $count, show $number.

## Header and footer

site-skip-to-content = Skip to main content
# Name of the list of languages, read out by screen readers.
site-languages = Languages
site-navigation = Main navigation
site-breadcrumbs = Where you are
site-search-label = Search all recommendations
# Shown in the empty search box; keep it short.
site-search-placeholder = Search recommendations
site-search-button = Search
# A short tag: the site shows an invented State, for demonstration.
site-imaginary-tag = Demonstration
site-imaginary-text = This State is imaginary. Nothing on these pages is about a real country.
site-footer-source = The texts of recommendations come from documents of the human rights mechanisms. This register is kept for the State; it is not a publication of the United Nations.
# $version: the version of the program, such as 0.1.0
site-footer-software = Mithaq, open-source software, version { $version }.

nav-overview = Overview
nav-recommendations = Recommendations
nav-documents = Documents
nav-mechanisms = Mechanisms
nav-measures = Measures
nav-institutions = Institutions
nav-topics = Topics
nav-states = States
nav-data = Open data

# Shown on every page to whoever has signed in; the last to everybody else, in the footer.
site-person = Your account
site-desk = Desk
site-sign-out = Sign out
site-sign-in = Sign in

## Parts that many pages share

# Name of the links "back to the first page", "next page", read out by screen readers.
site-pages = Pages of this list
site-pages-first = First page
site-pages-next = Next page
# Stands before the names of file formats: Download: CSV XLSX JSON
site-formats = Download
site-formats-label = Download this page's data
# Read out after a number, in lists of names with numbers: "12 recommendations". The number itself comes before.
site-count-recommendations = { $count ->
    [one] recommendation
   *[other] recommendations
}
site-nothing-here = There is nothing to show here yet.

## Languages, named in the reader's language

language-ar = Arabic
language-en = English
language-es = Spanish
language-fr = French
language-pt = Portuguese
language-ru = Russian
language-zh = Chinese

## Errors: what happened, and what the reader can do

# $status: the number of the error, such as 404
error-caption = Error { $status }
error-go-overview = Go to the overview
error-go-recommendations = Search all recommendations
# Followed by an e-mail address or a telephone number.
error-contact = If the problem continues, write to:
# Followed by the number of the request, such as 3f9a2c.
error-number = Tell this number to whoever looks after this site:

error-400-heading = This request could not be read
error-400-what = Something in the address or in the form has a value that this page does not know.
error-400-remedy = Check the address, or start again from the list of recommendations.

error-401-heading = Please sign in
error-401-what = This page is for those who have signed in.
error-401-remedy = Sign in, then open the page again.

error-403-heading = This is not for your role
error-403-what = You have signed in, but what you asked for is not among the tasks of your role.
error-403-remedy = Ask an administrator if you need it for your work.

error-404-heading = This page was not found
error-404-what = There is no page at this address. It may have been typed or copied incompletely.
error-404-remedy = Check the address, or search for the words of the recommendation.

error-405-heading = This cannot be done here
error-405-what = The page exists, but it cannot be used in this way.
error-405-remedy = Go back and use the buttons and links of the page.

error-410-heading = This recommendation was withdrawn
error-410-what = The recommendation was in the register and is no longer part of it. The register keeps this note so that the link still leads somewhere.
error-410-remedy = It may have been replaced by a corrected entry: search for its words or for the symbol of its document.

error-413-heading = This is too large
error-413-what = What was sent is larger than the register accepts.
error-413-remedy = Send a smaller file, or split it into parts.

error-422-heading = This form could not be accepted
error-422-what = It was open for too long, or did not come from a page of this site. Nothing was changed.
error-422-remedy = Go back, load the page again and send the form once more. Cookies must be allowed for this site.

error-500-heading = Something went wrong
error-500-what = The register could not show this page. The fault is ours, and it was recorded.
error-500-remedy = Try again in a few minutes.

## The instance

# The name of this language in this language.
language-name = English
# The name of the site; a national mechanism gives its own.
site-name = Register of recommendations
# $parameter: the name of a part of the address, such as country; $value: what stood there
error-400-value = The address has “{ $value }” for “{ $parameter }”, which the register does not know.
# The locale whose numbers and dates are used, such as en-GB or ar-MA.
language-locale = en-GB
# $parameter: the name of a part of the address that does not exist, such as contry
error-400-parameter = The address has the parameter “{ $parameter }”, which the register does not know.
# $words, $characters: the most that can be searched for at once; $parameter: q
error-400-words = The search is too long (“{ $parameter }”): at most { $words } words or codes, and { $characters } characters, can be searched for at once.
error-400-words-remedy = Use fewer words; a few that are rare find more than many that are common.
# $parameter: the name of a part of the address, such as country
error-400-too-much = The address has more values for “{ $parameter }”, or longer ones, than the register takes.
# $rows: the most rows that a spreadsheet can have
error-400-rows = The list is too long for a spreadsheet, which holds at most { $rows } rows.
error-400-rows-remedy = Take the file as CSV, which holds any number, or narrow the list by filters.

desk-heading = Your desk
desk-institutions = Institutions
desk-institutions-what = Public bodies and organisations, their posts, and who holds them.
desk-people = People
desk-people-what = Who may sign in, and as what.
desk-account = Your account
desk-account-what = Your password, second factor and sessions.

# Read out before words that a change took away, and before those that it put in.
difference-removed = removed:
difference-added = added:
desk-evidence = Evidence
desk-evidence-what = Files, links, laws and figures that show what was done.
desk-imports = Imports
desk-imports-what = Send a file, see what it would change, apply it, undo it.

## What programs are told

error-fields-heading = Some of what was sent cannot be accepted
error-fields-remedy = Nothing was changed. Correct the fields that are named and send it again.
error-api-sign-in = This is for those who have signed in.
error-api-sign-in-remedy = Send a key as “Authorization: Bearer …”; keys are made on the page of your account.
error-api-proof = This wants the second factor anew, and no key can give it.
error-api-proof-remedy = Do it on the pages of the site, where you are asked for it.
error-api-key = The key is unknown, has expired, was taken away, or came by an address without https.
error-api-key-remedy = Check it, or make another on the page of your account.
error-api-token = The request carries a session, but not the token that goes with it. Nothing was changed.
error-api-token-remedy = Send the “form_token” of /api/v1/account as the header X-Form-Token, or use a key.
# $field: line and column
wrong-json = What was sent is not JSON: it cannot be read at { $field }
# $field: name of a field, as programs write it
wrong-json-field = “{ $field }” is missing, or is not of the kind that the description of the API names
wrong-choice = This is none of the values that can be chosen
desk-bulk = Many appointments
desk-bulk-what = Appoint successors to many posts in one act, and undo it.
desk-unconfirmed = Not confirmed for long
desk-unconfirmed-what = Those who hold posts and may no longer be reached as is written.

sheet-file = File (CSV in UTF-8, or XLSX)
sheet-send = Send the file and look
sheet-refused = { $count ->
    [one] { $number } row is not taken
   *[other] { $number } rows are not taken
}
# $line: the number of a line of the file
sheet-line = Line { $line }
sheet-nothing = The file changes nothing that could be taken.
sheet-none = Choose a file.
sheet-large = The file is larger than a megabyte. Send only the rows that you have changed.
sheet-not-utf8 = The file is not in UTF-8, and letters would be lost. Save it as “CSV UTF-8”.
sheet-old = This is a file of an Excel from before 2007 (.xls). Save it as XLSX, or as “CSV UTF-8”.
sheet-locked = The file is protected by a password, and cannot be read here. Take the password off, and send it again.
sheet-damaged = The file looks like a spreadsheet and cannot be opened as one. Open it in your program, save it anew as XLSX or as “CSV UTF-8”, and send that.
# $most: how many rows it takes
sheet-rows = The file has more than { $most } rows. Send only those that you have changed.
# $most: how many columns it takes
sheet-columns = The file has more than { $most } columns. Send only those that the page names.
