// Renews a list of recommendations when a filter changes. Every page works without this file;
// answers are read as documents, never as strings of markup.

document.documentElement.classList.add("js-enabled");
const find = (id) => document.getElementById(id);
const form = find("filters");
const drawer = find("drawer");
const announcement = find("announcement");
let request;

// For browsers that cannot keep the filters open by style alone.
if (drawer && !CSS.supports("selector(::details-content)")) drawer.open = matchMedia("(min-width: 56rem)").matches;

function address() {
  const url = new URL(form.action);
  url.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  return url;
}

function replace(fresh, selector) {
  const [now, then] = [document, fresh].map((page) => page.querySelector(selector));
  if (!now || !then) return;
  if ("open" in now) then.open = now.open;
  now.replaceWith(document.adoptNode(then));
}

function show(fresh, url) {
  const { name, value } = document.activeElement;
  for (const facet of form.querySelectorAll(".facet")) replace(fresh, `#${facet.id}`);
  replace(fresh, "#results");
  replace(fresh, ".languages");
  document.title = fresh.title;
  history.replaceState(null, "", url);
  for (const field of form.elements) {
    if (name && field.name === name && (field.value === value || field.type !== "checkbox")) field.focus();
  }
  announcement.textContent = find("results-total").textContent;
}

document.addEventListener("change", ({ target }) => {
  if (!form || target.form !== form) return;
  const url = address();
  request?.abort();
  request = new XMLHttpRequest();
  request.open("GET", url);
  request.responseType = "document";
  request.onload = () => (request.response?.getElementById("results") ? show(request.response, url) : location.assign(url));
  request.onerror = () => location.assign(url);
  announcement.textContent = announcement.dataset.waiting;
  request.send();
});

// What is kept of a form in this browser (editing.js) goes when it is saved, and all of it at the sign-out.
function forget(start) {
  for (const name of Object.keys(localStorage).filter((name) => name.startsWith(`mithaq-typed/${start}`))) {
    localStorage.removeItem(name);
  }
}
for (const { dataset } of document.querySelectorAll("[data-forget]")) forget(dataset.forget);
// It has arrived when the page that follows is another one, comes from the form, and refuses nothing.
const sent = JSON.parse(sessionStorage.getItem("mithaq-sent"));
const refused = performance.getEntriesByType("navigation")[0]?.responseStatus >= 400;
const again = document.querySelector("form[data-kept]")?.dataset.kept === sent?.key;
if (sent && document.referrer === sent.from && !refused && !again) forget(sent.key);
sessionStorage.removeItem("mithaq-sent");
document.addEventListener("submit", ({ target }) => {
  if (target.action.endsWith("/sign-out")) forget("");
});
