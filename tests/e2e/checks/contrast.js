// Lists the words that are too faint on their ground: WCAG 2.2, 1.4.3 (4.5:1; large words 3:1).
// Colours are those that the browser computed, transparent ones laid over what is below.

const ink = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

const mixed = new Map();

function rgba(colour) {
  if (!mixed.has(colour)) {
    ink.clearRect(0, 0, 1, 1);
    ink.fillStyle = colour;
    ink.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = ink.getImageData(0, 0, 1, 1).data;
    mixed.set(colour, { rgb: [red, green, blue], alpha: alpha / 255 });
  }
  return { ...mixed.get(colour) };
}

const over = (top, ground) => top.rgb.map((value, i) => value * top.alpha + ground[i] * (1 - top.alpha));

// Between 0 and 1, as WCAG defines relative luminance.
function luminance(rgb) {
  const [red, green, blue] = rgb.map((value) => value / 255).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function* upwards(element) {
  for (let one = element; one; one = one.parentElement) yield one;
}

// Shapes of a drawing are its ground where they lie under the middle of the words.
function shapesUnder(element, box) {
  const drawing = element.closest("svg");
  if (!drawing) return [];
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return [...drawing.querySelectorAll("rect, path, circle, polygon")].filter((shape) => {
    const area = shape.getBoundingClientRect();
    const before = shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    return before && area.left <= x && x <= area.right && area.top <= y && y <= area.bottom;
  });
}

function ground(element, box) {
  const layers = shapesUnder(element, box).reverse().map((shape) => getComputedStyle(shape).fill);
  for (const one of upwards(element)) layers.push(getComputedStyle(one).backgroundColor);
  layers.push("Canvas");
  const seen = [];
  for (const layer of layers.filter((colour) => colour !== "none").map(rgba)) {
    seen.push(layer);
    if (layer.alpha === 1) break;
  }
  return seen.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255]);
}

// Words for screen readers alone are cut down to a point.
function isShown(element, box) {
  if (box.width < 2 || box.height < 2) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return [...upwards(element)].every((one) => {
    const area = one.getBoundingClientRect();
    const cut = getComputedStyle(one).overflow !== "visible" && (area.width <= 1 || area.height <= 1);
    return !cut || one.matches("html, body");
  });
}

function* wordsOnThePage() {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, noscript, select")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const style = getComputedStyle(element);
    const colour = element.closest("svg text") ? style.fill : style.color;
    yield { words: node.data, element, box: range.getBoundingClientRect(), style, colour };
  }
  for (const element of document.querySelectorAll("select, textarea, input:not([type=checkbox], [type=radio], [type=hidden])")) {
    const words = element.selectedOptions?.[0]?.text ?? (element.value || element.placeholder);
    const style = getComputedStyle(element);
    const empty = !element.value && element.placeholder;
    const colour = empty ? getComputedStyle(element, "::placeholder").color : style.color;
    if (words) yield { words, element, box: element.getBoundingClientRect(), style, colour };
  }
}

const faint = new Set();
let looked = 0;
for (const { words, element, box, style, colour } of wordsOnThePage()) {
  if (!isShown(element, box)) continue;
  looked += 1;
  const behind = ground(element, box);
  const own = rgba(colour);
  for (const one of upwards(element)) own.alpha *= Number(getComputedStyle(one).opacity);
  const size = Number.parseFloat(style.fontSize);
  const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
  const found = ratio(over(own, behind), behind);
  if (found >= (large ? 3 : 4.5)) continue;
  const short = words.replace(/[\u2066-\u2069]/g, "").trim().replace(/\s+/g, " ").slice(0, 40);
  faint.add(`“${short}” (${element.className.baseVal ?? element.className}) ${found.toFixed(2)}:1`);
}
return { looked, faint: [...faint] };
