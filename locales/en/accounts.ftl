# Accounts: signing in, one's own account, the accounts of others.
# "Authenticator app" is a program on a telephone that shows a new code every half minute.
# "Recovery codes" are ten codes on paper, each of which stands in for the app once.
# $number is $count already written in the reader's digits.

## Fields that several forms share

field-email = E-mail address
field-name = Name
field-role = Role
field-password = Password
field-current-password = Current password
field-new-password = New password
field-code = Code
# Stands before the title of a page and before a message when something in the form is wrong.
form-error = Error
form-error-summary = There is a problem

role-administrator = Administrator
role-administrator-what = Runs the site and its accounts. Reads everything, publishes nothing.
role-auditor = Auditor
role-auditor-what = Reads everything, changes nothing.
role-none = No role: works by posts
role-none-what = Sees and does what the posts are there for that the person holds.
# What posts make of somebody.
role-secretariat = Secretariat
role-chair = Chair
role-member = Member of the national mechanism
role-validating-authority = Validating authority
role-focal-point = Focal point
role-alternate = Alternate
role-observer = Observer
role-nobody = Holds no post
role-by-posts = What you see and do follows from the posts that you hold.

## Signing in

sign-in-heading = Sign in
sign-in-lead = For those who work on the register. Reading it needs no account.
sign-in-button = Continue
sign-in-lost = If you have lost your password, ask an administrator for a new invitation.
sign-in-email-missing = Enter your e-mail address
sign-in-password-missing = Enter your password
# Says the same whether or not there is such an account.
sign-in-wrong = The e-mail address or the password is wrong
# $count, $number: minutes
sign-in-wait = { $count ->
    [one] Too many attempts. Wait { $number } minute, then try again
   *[other] Too many attempts. Wait { $number } minutes, then try again
}
sign-in-refused = Nobody can sign in here, because what you type could be read on its way: this address does not use https.
# Followed by the line of the settings.
sign-in-refused-remedy = Whoever runs this site must put it behind https and say so in the settings:

second-factor-heading = Enter a code
second-factor-lead = Open the authenticator app on your telephone and enter the code that it shows for this site.
second-factor-hint = Six digits. If you do not have the telephone, enter one of your recovery codes.
second-factor-button = Continue
second-factor-lost = If you have neither, ask an administrator for a new invitation.
second-factor-wrong = This code is wrong, has expired or was used before. Enter the one that the app shows now

## Invitation

invitation-heading = Choose a password
# $name: the person who is invited
invitation-lead = Welcome, { $name }. Choose a password; after it you choose a second factor: a passkey or an authenticator app.
invitation-button = Continue
invitation-gone-heading = This invitation no longer works
invitation-gone = It was used already, has expired, or was replaced by a newer one.
invitation-gone-remedy = Ask an administrator for a new one. If you have set a password already, sign in.
password-hint = At least 12 characters. Several words are easier to remember than many signs. You may paste it from a password manager.
password-short = { $count ->
    [one] The password must have at least { $number } character
   *[other] The password must have at least { $number } characters
}
password-long = { $count ->
    [one] The password may have at most { $number } character
   *[other] The password may have at most { $number } characters
}
password-common = This password is easy to guess. Choose one that is less common and has nothing to do with your name

## Second factor

setup-heading = Set up an authenticator app
setup-lead = When you sign in, you enter a code from your telephone after your password. So nobody can sign in who knows your password alone.
setup-replaces = This replaces the app that you use now; your old recovery codes will work no more.
setup-scan-heading = 1. Add this site to the app
setup-scan = In the app, choose to add an account and take a picture of this square.
setup-picture = Square for the authenticator app; the key below says the same
setup-type = If you cannot take a picture, type this key into the app:
setup-code-heading = 2. Enter the code that the app shows
setup-code-hint = Six digits, new every half minute
setup-button = Switch it on
setup-wrong = This code is wrong or has expired. Enter the one that the app shows now; the clock of your telephone must be right
codes-heading = Keep your recovery codes
codes-lead = Each of these codes lets you in once when you do not have your telephone. They are shown only now.
codes-keep = Print this page or write the codes down, and keep them where you keep important papers.
codes-continue = I have kept them: continue

## One's own account

account-heading = Your account
account-sessions-heading = Where you are signed in
account-sessions-lead = A session ends after an hour unused and after twelve hours in any case. End those that you do not know, and change your password.
account-browser = Browser
account-browser-unknown = Unknown browser
account-began = Since
account-seen = Last used
account-session-current = This one
account-session-end = End
account-second-factor-heading = Second factor
account-codes-left = { $count ->
    [0] No recovery codes are left.
    [one] { $number } recovery code is left.
   *[other] { $number } recovery codes are left.
}
account-second-factor-change = Set up another app and get new recovery codes
account-password-heading = Change your password
account-password-lead = Your other sessions will end.
account-password-button = Change password
account-password-wrong = This is not your current password

## The accounts of others

people-heading = People
people-lead = Who can sign in, and what for. What ends an account or changes its role takes effect at once; what the person did stays on record.
people-state = State
people-state-invited = Invited
people-state-active = Active
people-state-ended = Ended
people-sessions = Sessions
people-change = Change
people-role-button = Change role
people-invite-again = New invitation
people-end-sessions = End all sessions
people-end = End the account
people-resume = Let in again
people-invite-heading = Invite somebody
people-invite-lead = You will be shown a link once, to pass on yourself.
people-invite-button = Make an invitation
people-wrong-email = Enter an e-mail address, such as name@example.org
people-wrong-taken = There is an account with this e-mail address already
people-wrong-name = Enter a name of at most 200 characters
people-wrong-last = This is the last administrator. Make somebody else an administrator first
link-heading = Pass this invitation on
# $name: the person who is invited
link-lead = With this link { $name } sets a password and a second factor.
link-keep = It is shown only now, works once and for seven days. Pass it on in a way that nobody else reads: whoever has it can take the account up.
link-back = Back to the people

## Passkeys
# Passkeys: keys that a telephone, computer or security key keeps, as a second factor

second-factor-either-heading = Show that it is you
second-factor-passkey-lead = Use the passkey of your telephone, your computer or your security key.
second-factor-passkey-button = Use a passkey
second-factor-or-heading = Or enter a code
second-factor-paper-hint = One of your recovery codes.
setup-choice-heading = Choose a second factor
setup-choice-lead = When you sign in, you show something that only you have after your password. So nobody can sign in who knows your password alone. Choose one of two ways; you can add the other later.
setup-passkey-heading = With a passkey
setup-passkey-lead = Your telephone, your computer or a security key keeps it; you use it with a fingerprint, a look, a PIN or a touch. It works on no other site, so nobody can trick you out of it.
setup-passkey-button = Make a passkey
setup-or-heading = Or with an authenticator app
passkey-name = Name of the passkey
passkey-name-hint = So that you recognise it later, such as: my telephone
passkey-unnamed = Passkey
passkey-script = Passkeys need a browser that runs scripts. Use a code instead.
passkey-failed = The passkey was not used: it was stopped, took too long, or does not belong to this account. Try again, or use a code
passkey-copied = This passkey was refused because it may have been copied. Use a code or another passkey, remove this one, and tell an administrator
passkey-known = This device has a passkey for this site already
account-second-factor-lead = What you show after your password. With two, you can still sign in when one is lost.
account-factor = What
account-factor-added = Added
account-factor-remove = Remove
account-passkey = Passkey
account-passkey-add = Add a passkey
account-passkey-nowhere = Passkeys cannot be added at this address: browsers want https and a name for them.
account-app = Authenticator app
account-app-add = Set up an authenticator app
account-last-factor = This is your only second factor. Add another before you remove it
account-codes-renew = Get new recovery codes in place of the old

## Held forms
# Held forms: what somebody sent after the session had ended, offered to be sent again.

held-heading = Not done yet
held-why-signed-out = You were signed out before this could be done. Nothing that you typed is lost.
held-why-proof = This could not be done before you had shown your second factor. Nothing that you typed is lost.
held-why-other-session = This came from a page that was opened before you last signed in. Nothing that you typed is lost.
held-lead = Send it now, or throw it away. It is kept for a day, for you alone.
held-fields = What will be sent
held-send = Send it now
held-discard = Throw it away

## Signing in with the national provider

# Where the settings name the provider no other way.
provider-name = the national sign-in service
# $name: the provider
provider-sign-in = Sign in with { $name }
provider-continue = Continue with { $name }
provider-or-password = Or with a password
provider-instead = Or without a password
provider-instead-lead = If the service knows you by the e-mail address above, you can sign in with it from now on.
provider-again = Or show it again elsewhere
provider-leaving = You are being taken elsewhere to sign in
provider-leaving-lead = If nothing happens, continue to { $name } by the button. You will be brought back here.
provider-away = The national sign-in service does not answer. Sign in with your password if you have one, or try again later
provider-refused = The national sign-in service did not confirm who you are. Try again
provider-stale = This sign-in was begun in another browser, took too long or was used before. Begin it again here
provider-unknown = No account here is linked with the one that you used. If you were invited, open your invitation and continue with the service from there; otherwise ask an administrator
provider-other-email = The national sign-in service does not confirm the e-mail address that was invited. Ask for an invitation to the address that it knows, or choose a password
provider-taken = The account that you used is linked with another account here. Ask an administrator
joining-heading = Join with this account
# $name: the person who is invited, $provider: the provider
joining-lead = Welcome, { $name }. { $provider } confirms your e-mail address. From now on you sign in with it.
joining-button = Join

## Keys for the API

keys-heading = Keys for the API
keys-lead = With a key, a system of your institution does over the API what you may do by your posts. A key is shown once, expires, and can be taken away at any time.
keys-all-heading = All keys for the API
keys-all-lead = A key does what its person may do. Take away those that nobody needs; the next request that shows one is refused.
keys-name = Which system
keys-name-hint = So that you know it again, such as: case system of the Ministry of Justice
keys-made = Made
keys-last-day = Last day
keys-last-day-hint = At most a year from today
keys-expired = Expired
keys-unused = Not used yet
keys-end = Take away
keys-none = There are no keys.
keys-new-heading = A new key
keys-button = Make the key
keys-wrong-name = Say which system the key is for
keys-wrong-day = Enter a last day between today and a year from today, such as 2026-11-22
keys-wrong-many = There are { $number } keys already. Take away one that is no longer used
keys-made-heading = Keep this key
# $name: the system that the key is for
keys-made-lead = The key for { $name }. It is shown only now.
keys-made-keep = Keep it as you would a password: whoever has it can do what you may do. The system shows it with each request, in a header and never in an address:
keys-link = See the keys, or make one

## How people are reached

contact-heading = How you are reached
contact-lead = The secretariat and full members see this while you hold a post. Say now and then that it is right.
contact-telephone = Telephone
contact-address = Official address
contact-email-hint = An administrator changes it by a new invitation.
contact-button = This is right
contact-question = Is this still how to reach you?
contact-correct = Correct it
contact-confirmed = Confirmed on { $day }
contact-never = Never confirmed
contact-age = Confirmed
contact-wrong-telephone = Enter a telephone number of at most { $number } characters, such as +212 5 37 00 00 00
contact-old-heading = Not confirmed for long
# $count, $number: months
contact-old-lead = Those who hold a post and have not said for { $number } months that they are reached as is written.
contact-old-none = Everybody has confirmed.
contact-old = Details not confirmed
