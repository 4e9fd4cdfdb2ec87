# What the national mechanism sets for itself: its profile, words of its own, languages, formats.
desk-settings = Settings
desk-settings-what = Name and words of the national mechanism, languages, dates.
settings-heading = Settings
settings-lead = What the national mechanism sets for itself. Each change is kept with its author, and an older version can be taken up again.
settings-read-only = You can read these settings; they are changed by another role.
settings-profile = Profile of the national mechanism
settings-profile-what = Its name, its State and how to reach it, as every page shows them.
settings-logo = Logo
settings-logo-what = The picture in front of the name, on every page.
settings-front-page = Words of your own
settings-front-page-what = What readers find on the first page, and at the foot of every page.
settings-languages = Languages, dates and time
settings-languages-what = Which languages readers are offered, and how numbers, dates and times are written.

## Fields, each with what helps to fill it
settings-name = Name
settings-name-hint = The name of the national mechanism or of its register, in each language. Where one is missing, the name in the default language is shown.
settings-short-name = Short name
settings-short-name-hint = For the titles of pages in browsers and for authenticator apps.
settings-state = State
settings-state-hint = The State whose national mechanism this is. It stands above the name on every page.
settings-state-several = None: several States
settings-email = E-mail address
settings-email-hint = For readers, at the foot of every page and on pages that say that something went wrong.
settings-address = Postal address
settings-address-hint = At the foot of every page.
settings-picture = Picture
settings-picture-hint = PNG, JPEG or WebP, 200 KB at most. One is enough; where a language has none, that of the default language is shown. Notes in the file, such as where a photograph was taken, are removed.
settings-picture-remove = Remove this picture
settings-alt = Words in the picture
settings-alt-hint = If the logo shows words, write them here for readers who cannot see it. Otherwise leave this empty: the name stands beside it.
# $kind: PNG, JPEG or WEBP; $width, $height: in pixels; $size: in kilobytes
settings-picture-is = { $kind }, { $width } × { $height } pixels, { $size } KB
settings-front = First page
settings-front-hint = Who you are and what readers find here. Markdown: a line that begins with # is a heading, one with - a point of a list; **bold**, [link](https://example.org). Pictures and HTML are not taken.
settings-footer = Foot of every page
settings-footer-hint = One or two sentences, in Markdown.
settings-place = Languages offered to readers
settings-place-hint = The order in which they stand above each page. Where none has a place, all are offered. Whoever has signed in may use any.
settings-place-none = Not offered
settings-default = Default language
settings-default-hint = For readers whose browser asks for none of those offered.
settings-default-file = As in the file of settings
settings-locale = Digits and names of months
settings-locale-hint = A region decides on them: ar-EG writes ٣٢٬٠٧٦, ar-MA writes 32.076. Leave it empty to write as the program does.
settings-zone = Time zone
settings-zone-hint = Times on pages are those of this zone and say how far it is from UTC. Dates of documents have no zone.
settings-calendar = Second calendar
settings-calendar-hint = Dates are written in the Gregorian calendar; this one is added in brackets.
settings-calendar-none = None
calendar-islamic-umalqura = Islamic (Umm al-Qura)
calendar-islamic-civil = Islamic (civil)
calendar-persian = Persian
calendar-ethiopic = Ethiopian
calendar-coptic = Coptic
calendar-hebrew = Hebrew
calendar-buddhist = Buddhist
calendar-indian = Indian national

## Saving, looking before saving, going back
settings-save = Save
settings-preview-button = Preview
settings-preview = As readers will see it
# $version: the number of an older version
settings-taken-up = Version { $version } stands in the form. It counts again once you save it.
settings-history = Versions
settings-history-none = Nothing was changed yet.
# $version: a number
settings-version = Version { $version }
settings-changes = { $count ->
    [one] { $number } field changed
   *[other] { $number } fields changed
}
settings-take-up = Take up this version
settings-nothing = nothing
# Who made a change, where it was no person with an account.
who-command-line = Command line of the server
who-program = The program

## What is wrong in a form. $field: the name of the field, with its language
# $most: how many characters it takes
settings-wrong-long = { $field }: this is too long; shorten it to { $most } characters at most.
# $address: the address of the link
settings-wrong-link = { $field }: a link leads to “{ $address }”. Only https, http, mailto and pages of this site (/en/…) are taken; mend or remove it.
settings-wrong-deep = { $field }: lists or quotations stand too deep within each other. Six levels at most are taken.
settings-wrong-email = { $field }: this is no e-mail address. Type one such as contact@example.org.
settings-wrong-unknown = { $field }: choose one of the values in the list.
settings-wrong-place = { $field }: choose a place from the list, or “Not offered”.
# $example: what could stand there, such as ar-XX
settings-wrong-locale = { $field }: write the code of this language and of a region, such as { $example }.
settings-wrong-zone = { $field }: this zone is not known. Choose one from the list.
settings-wrong-not-offered = { $field }: this language is not offered to readers. Give it a place, or choose another.
# $most: in kilobytes
settings-wrong-picture-heavy = { $field }: this file is too large. Save the picture smaller, with { $most } KB at most.
settings-wrong-picture-svg = { $field }: a drawing in SVG or a page of the web may hold programs and is not taken. Save it as PNG.
settings-wrong-picture-unknown = { $field }: this is no picture that pages can show. Choose a PNG, JPEG or WebP file.
settings-wrong-picture-damaged = { $field }: this picture is damaged or incomplete. Save it anew as PNG and choose that file.
settings-wrong-picture-moving = { $field }: this picture moves. Choose one that stands still.
# $width, $height, $least, $most: in pixels
settings-wrong-picture-sides = { $field }: this picture has { $width } × { $height } pixels. Each side needs { $least } to { $most } pixels, and the longer one may be ten times the shorter at most.
# $value: what somebody else has saved in the same field
settings-wrong-outdated = { $field }: somebody else has saved “{ $value }” while you were working. What you typed is kept below; save again to put it in its place, or copy theirs.
settings-confirm = Details of holders of posts
settings-confirm-hint = How often they are asked on their desk whether they are still reached as is written.
settings-confirm-usual = Every 6 months, unless chosen otherwise
settings-evidence = Age of evidence
settings-evidence-hint = After how long the evidence of a measure counts as old in the list of gaps.
settings-evidence-usual = After 12 months, unless chosen otherwise
settings-age = { $count ->
    [one] After { $number } month
   *[other] After { $number } months
}
settings-months = Every { $number } months

settings-follow-up = Follow-up
settings-follow-up-what = How often institutions report on their measures, and how many days they have for it.
settings-rhythm = Progress is reported
settings-rhythm-hint = For measures that say nothing else, and institutions that have no rhythm of their own.
settings-rhythm-usual = Every quarter, unless chosen otherwise
settings-grace = Time to report
settings-grace-hint = So many days after the end of a period its report is due.
settings-grace-usual = 15 days, unless chosen otherwise
settings-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
