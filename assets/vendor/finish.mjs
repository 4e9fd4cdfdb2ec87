// Finishes the compiled style sheet: our colours and line heights in place of the library's, the
// variants that no page uses taken out, a mirrored copy for pages written the other way.
//
// Usage: node finish.mjs mithaq.css rtl.css → mithaq.finished.css, mithaq.rtl.finished.css
// Fails if a fixed colour of the library has no token, so that dark pages stay whole.

import { readFileSync, writeFileSync } from "node:fs";
import postcss from "postcss";
import rtlcss from "rtlcss";

const [source, mends] = process.argv.slice(2).map((name) => readFileSync(name, "utf8"));

// Variants of the library's components that our pages have no use for.
const unused =
  /govuk-(file-upload-button|file-upload-wrapper|drop-zone|button--(inverse|start)|button__start|link--(inverse|muted|text-colour)|link-image|tag--|pagination--block|pagination__(list|item|icon|link-title|link-label)|checkboxes__(conditional|divider|hint)|radios__(conditional|divider|hint)|summary-card|summary-list__actions|summary-list--no-border|summary-list__row--no|input--(width|extra)|input__|fieldset__heading|fieldset__legend--|label--(l|xl)|label-wrapper|breadcrumbs--|back-link--|caption-(m|xl)|main-wrapper--|grid-column-\S+-from-desktop|grid-column-full|table__caption--|frontend-supported|visually-hidden-focusable|list--number|body-lead)|-moz-focus-inner|-ms-|input\[type=number\]|-webkit-(inner|outer)-spin/;

// Fixed colours of the library, by what they are used for there.
const tokens = {
  "#ffffff": "var(--button-text)",
  "#0f7a52": "var(--button)",
  "#0b5c3e": "var(--button-hover)",
  "#083d29": "var(--button-edge)",
  "#f3f3f3": "var(--quiet)",
  "#cecece": "var(--quiet-hover)",
  "#858686": "var(--quiet-edge)",
  "#0b0c0c": "var(--govuk-text-colour)",
  "#ca3535": "var(--danger)",
  "#982828": "var(--danger-hover)",
  "#651b1b": "var(--danger-hover)",
  "#0f385c": "var(--tag-text)",
  "#d2e2f1": "var(--tag)",
};

// Families come from the language of the text (tokens.scss), not from each component.
const inherited = new Set(["-webkit-font-smoothing", "-moz-osx-font-smoothing", "word-wrap", "-webkit-text-size-adjust", "-moz-text-size-adjust"]);
const lineHeights = { "1.111": "var(--tight)", "1.555": "var(--line)" };

function finish(root) {
  root.walkComments((comment) => comment.remove());
  root.walkAtRules((rule) => {
    const forOldBrowsers = /\uFFFD|\\0|-ms-/.test(rule.params) && rule.name === "media" && !rule.params.includes("forced-colors");
    if (forOldBrowsers || /not \(text-wrap/.test(rule.params)) rule.remove();
    rule.params = rule.params.replace(/, ?\(-ms-high-contrast: active\)/, "");
  });
  root.walkRules((rule) => {
    if (!rule.selector.includes("govuk")) return;
    const kept = rule.selectors.filter((selector) => !unused.test(selector));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  root.walkDecls((declaration) => {
    const { parent, prop } = declaration;
    const ofLibrary = parent.selector?.includes("govuk") ?? false;
    if (inherited.has(prop) || (prop === "font-family" && declaration.value === "sans-serif")) return declaration.remove();
    if (prop === "line-height") declaration.value = lineHeights[declaration.value] ?? declaration.value;
    declaration.value = declaration.value.replace(/var\((--govuk-[a-z-]+), (#[0-9a-f]+|rgba?\([^)]*\))\)/g, "var($1)");
    if (!ofLibrary || prop.startsWith("--")) return;
    declaration.value = declaration.value.replace(/#[0-9a-f]{3,8}\b/g, (colour) => {
      if (tokens[colour]) return tokens[colour];
      throw declaration.error(`no token for ${colour}`);
    });
  });
  root.walk((node) => {
    if (node.nodes?.length === 0) node.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root;
}

// Our own rules are written for both directions: only the library's are mirrored.
function mirror(root) {
  root.walkRules((rule) => {
    if (!/^\.govuk/.test(rule.selector)) rule.before({ text: "rtl:ignore" });
  });
  return rtlcss.process(root.toString());
}

const notice = "/*! Contains parts of GOV.UK Frontend 6.6.0, (C) 2017 Crown Copyright (Government Digital Service), MIT License: assets/vendor/licences */\n";
const finished = finish(postcss.parse(source));
writeFileSync("mithaq.finished.css", notice + finished.toString());
writeFileSync("mithaq.rtl.finished.css", notice + mirror(finished) + mends);
