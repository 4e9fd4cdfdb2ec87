// Lets the browser make or use a passkey, and sends its answer with the form that asked for it.
// What is made of bytes travels as base64url.

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
const keys = (list) => (list ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

async function answer({ publicKey }) {
  publicKey.challenge = bytes(publicKey.challenge);
  let made;
  if (publicKey.user) {
    publicKey.user.id = bytes(publicKey.user.id);
    publicKey.excludeCredentials = keys(publicKey.excludeCredentials);
    made = await navigator.credentials.create({ publicKey });
  } else {
    publicKey.allowCredentials = keys(publicKey.allowCredentials);
    made = await navigator.credentials.get({ publicKey });
  }
  const response = { clientDataJSON: text(made.response.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (made.response[part]) response[part] = text(made.response[part]);
  }
  return { id: made.id, rawId: text(made.rawId), type: made.type, response, clientExtensionResults: {} };
}

async function ask(form) {
  const [failed, known] = ["[data-failed]", "[data-known]"].map((name) => form.querySelector(name));
  for (const said of [failed, known]) if (said) said.hidden = true;
  const body = new URLSearchParams(new FormData(form));
  const asked = await fetch(form.dataset.challenge, { method: "POST", body, redirect: "manual" });
  if (asked.ok) {
    try {
      form.elements.credential.value = JSON.stringify(await answer(await asked.json()));
    } catch ({ name }) {
      // The browser's word for an authenticator that has a passkey of this account already.
      (known && name === "InvalidStateError" ? known : failed).hidden = false;
      return form.querySelector("button").focus();
    }
  }
  // What was refused is refused again, with a page that says why.
  form.submit();
}

for (const form of document.querySelectorAll("form[data-challenge]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(form).catch(() => form.submit());
  });
}
