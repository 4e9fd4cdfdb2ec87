// Sends a file for import in pieces, going on where a lost line has stopped it, and shows how far
// work under way has come. Both pages work without this file.

const form = document.querySelector(".sending");
const PIECE = 4 * 1024 * 1024;
const LONGEST_WAIT = 30;
const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));
const element = (name, properties) => Object.assign(document.createElement(name), properties);

if (form) form.addEventListener("submit", (event) => {
  const file = form.elements.file.files[0];
  event.preventDefault();
  if (form.classList.contains("sending--busy")) return;
  if (!file) return wrong([{ field: "file", text: form.dataset.noFile }]);
  if (file.size > Number(form.dataset.limit)) return wrong([{ field: "file", text: form.dataset.tooLarge }]);
  send(file);
});

// What is wrong, as the server would say it: on top, linked to its field.
function wrong(errors) {
  form.querySelector(".govuk-error-summary")?.remove();
  const list = element("ul", { className: "govuk-list govuk-error-summary__list" });
  for (const { field, text } of errors) {
    const item = element("li", {});
    item.append(element("a", { href: `#${field}`, textContent: text }));
    list.append(item);
    form.elements[field]?.setAttribute?.("aria-invalid", "true");
  }
  const summary = element("div", { className: "govuk-error-summary", role: "alert", tabIndex: -1 });
  summary.append(element("h2", { className: "govuk-error-summary__title", textContent: form.dataset.problem }), list);
  form.prepend(summary);
  summary.focus();
}

// The place to which a file of this name and size was being sent from here before.
const memory = (file) => `upload ${file.name} ${file.size} ${file.lastModified}`;

async function send(file) {
  busy(true);
  form.querySelector(".govuk-error-summary")?.remove();
  const status = show();
  try {
    const place = await begin(file);
    if (!place) return;
    if (place.size !== file.size) return wrong([{ field: "file", text: form.dataset.other }]);
    localStorage.setItem(memory(file), place.pieces);
    const ended = await sendPieces(file, place, status);
    if (!ended) return;
    localStorage.removeItem(memory(file));
    busy(false);
    location.assign(place.page);
  } finally {
    busy(false);
    status.bar.remove();
    status.text.textContent = "";
  }
}

async function begin(file) {
  const known = form.dataset.pieces ?? localStorage.getItem(memory(file));
  if (known) {
    const answer = await ask(known, 0, new Blob());
    if (answer?.ok) return answer.json();
    if (form.dataset.pieces) return location.reload();
    localStorage.removeItem(memory(file));
  }
  const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
  fields.set("name", file.name);
  fields.set("size", file.size);
  const answer = await fetch(form.dataset.begin, { method: "POST", body: fields }).catch(() => null);
  if (answer?.ok && !answer.redirected) return answer.json();
  if (answer?.status === 422 && answer.headers.get("content-type")?.includes("json")) {
    wrong((await answer.json()).errors);
  } else if (answer) {
    location.assign(location.href);
  } else {
    wrong([{ field: "file", text: form.dataset.lost }]);
  }
  return null;
}

async function sendPieces(file, place, status) {
  let [offset, pause] = [place.offset, 1];
  while (offset < file.size) {
    status.at(offset / file.size);
    const answer = await ask(place.pieces, offset, file.slice(offset, offset + PIECE));
    if (answer?.redirected || [401, 403, 404, 413].includes(answer?.status)) {
      // Signed out meanwhile, or it is gone: its page says so, and goes on from there.
      busy(false);
      location.assign(place.page);
      return false;
    }
    if (answer?.status === 422) {
      localStorage.removeItem(memory(file));
      const said = answer.headers.get("content-type")?.includes("json") ? await answer.json() : null;
      if (said) wrong(said.errors);
      else location.assign(place.page);
      return false;
    }
    if (answer && (answer.ok || answer.status === 409)) {
      ({ offset } = await answer.json());
      status.text.textContent = "";
      if (answer.ok) pause = 1;
      else await wait(pause);
      continue;
    }
    status.text.textContent = form.dataset.lost;
    await wait(pause);
    pause = Math.min(pause * 2, LONGEST_WAIT);
  }
  return true;
}

// One piece with its place and its digest; an empty one asks where to go on. Null when the line is lost.
async function ask(address, offset, piece) {
  const bytes = await piece.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const headers = {
    "content-type": "application/octet-stream",
    "content-digest": `sha-256=${hex}`,
    "upload-offset": String(offset),
    "x-form": form.elements.form.value,
  };
  return fetch(address, { method: "POST", body: bytes, headers }).catch(() => null);
}

function show() {
  const bar = element("progress", { className: "progress__bar", max: 1, value: 0 });
  bar.setAttribute("aria-label", form.dataset.sent);
  const figure = element("p", { className: "govuk-body" });
  const text = form.querySelector(".sending__status");
  text.before(bar, figure);
  const percent = new Intl.NumberFormat(document.documentElement.lang, { style: "percent" });
  const at = (part) => {
    bar.value = part;
    figure.textContent = `${form.dataset.sent} ${percent.format(part)}`;
  };
  return { bar: { remove: () => [bar, figure].forEach((one) => one.remove()) }, text, at };
}

const stay = (event) => event.preventDefault();
function busy(is) {
  form.classList.toggle("sending--busy", is);
  form.querySelector("button[type=submit]").disabled = is;
  if (is) addEventListener("beforeunload", stay);
  else removeEventListener("beforeunload", stay);
}

// The page of work under way is asked for again each second, until it has another thing to show.
function renew() {
  const now = document.getElementById("progress");
  if (!now) return;
  now.querySelector(".progress__again").hidden = true;
  const request = new XMLHttpRequest();
  request.open("GET", location.href);
  request.responseType = "document";
  request.onload = () => {
    const fresh = request.response?.getElementById("progress");
    if (!fresh) return location.reload();
    const [bar, then] = [now, fresh].map((one) => one.querySelector("progress"));
    if (bar && then && now.dataset.underway === fresh.dataset.underway) {
      if (then.hasAttribute("value")) bar.value = then.value;
      bar.nextElementSibling.textContent = then.nextElementSibling.textContent;
    } else if (now.dataset.underway !== fresh.dataset.underway) {
      now.replaceWith(document.adoptNode(fresh));
    }
    setTimeout(renew, 1000);
  };
  request.onerror = () => setTimeout(renew, 5000);
  request.send();
}
setTimeout(renew, 1000);
