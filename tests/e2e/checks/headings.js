// Lists headings that skip a level, and fields without a name.

const shown = (element) => element.checkVisibility({ visibilityProperty: true });
const wrong = [];
let level = 0;
for (const heading of document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")) {
  if (!shown(heading)) continue;
  const own = Number(heading.tagName[1]);
  // What is wrong stands above the first heading.
  if (own > level + 1 && !(level === 0 && heading.closest(".govuk-error-summary"))) {
    wrong.push(`${heading.tagName} “${heading.textContent.trim().slice(0, 40)}” after H${level}`);
  }
  if (!heading.closest(".govuk-error-summary")) level = own;
}
for (const field of document.querySelectorAll("main :is(input:not([type=hidden]), select, textarea)")) {
  if (shown(field) && !field.labels.length) wrong.push(`no label: ${field.name}`);
}
return wrong;
