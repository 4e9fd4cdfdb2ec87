// Keeps what is typed into a form in this browser until it has arrived, for at most seven days, and
// offers it back after a lost connection; finds topics by their letters. Pages work without it.

const form = document.querySelector("form[data-kept]");
const PREFIX = "mithaq-typed/";
const DAYS = 7 * 24 * 60 * 60 * 1000;
const key = PREFIX + form.dataset.kept;
const account = key.slice(0, key.indexOf("/", PREFIX.length) + 1);
const offer = document.getElementById("kept");
const fields = () => [...new FormData(form)].filter(([name, value]) => name !== "form" && typeof value === "string");

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}

// What others typed at this computer, and what is old, goes.
for (const name of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
  const kept = read(name);
  if (!name.startsWith(account) || !kept || Date.now() - kept.at > DAYS) localStorage.removeItem(name);
}

const before = JSON.stringify(fields());
const kept = read(key);
offer.hidden = !kept || JSON.stringify(kept.fields) === before;

function putBack() {
  const values = new Map();
  for (const [name, value] of kept.fields) values.set(name, [...(values.get(name) ?? []), value]);
  for (const field of form.elements) {
    if (!field.name || field.name === "form" || field.disabled || ["submit", "file"].includes(field.type)) continue;
    const mine = values.get(field.name) ?? [];
    if (field.type === "checkbox" || field.type === "radio") field.checked = mine.includes(field.value);
    else field.value = mine[0] ?? "";
  }
  offer.hidden = true;
  form.querySelector("textarea, select, input:not([type=hidden])").focus();
}

document.getElementById("kept-back").addEventListener("click", putBack);
document.getElementById("kept-end").addEventListener("click", () => {
  localStorage.removeItem(key);
  offer.hidden = true;
});

let waiting;
function keep() {
  clearTimeout(waiting);
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: fields() }));
  } catch {
    // A full or forbidden store: the page goes on without.
  }
}
form.addEventListener("input", ({ target }) => {
  if (target.type === "search") return;
  offer.hidden = true;
  clearTimeout(waiting);
  waiting = setTimeout(keep, 500);
});
form.addEventListener("submit", () => {
  keep();
  // What answers this tells whether it has arrived (mithaq.js).
  sessionStorage.setItem("mithaq-sent", JSON.stringify({ key: form.dataset.kept, from: location.href.split("#")[0] }));
});
addEventListener("pageshow", () => sessionStorage.removeItem("mithaq-sent"));

const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
for (const group of form.querySelectorAll("[data-tags]")) {
  const find = group.querySelector(".tagging__find");
  const labels = [...group.querySelectorAll(".tagging__list label")].map((label) => [label, folded(label.textContent)]);
  find.hidden = false;
  find.querySelector("input").addEventListener("input", ({ target }) => {
    const wanted = folded(target.value.trim());
    for (const [label, text] of labels) label.hidden = !text.includes(wanted);
    for (const section of group.querySelectorAll(".tagging__section")) {
      section.hidden = !section.querySelector("label:not([hidden])");
      section.open = Boolean(wanted) ? !section.hidden : Boolean(section.querySelector(":checked:not(:disabled)"));
    }
    find.querySelector("[role=status]").hidden = labels.some(([label]) => !label.hidden);
  });
}
