// Tells where the keyboard is, and whether a reader can see it there.

const element = document.activeElement;
// A tick box of the library is drawn by its label.
const drawn = element.matches(".govuk-checkboxes__input")
  ? getComputedStyle(element.nextElementSibling, "::before")
  : getComputedStyle(element);
const outlined = drawn.outlineStyle !== "none" && Number.parseFloat(drawn.outlineWidth) > 0;
const box = element.getBoundingClientRect();
const onScreen = box.width > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
return {
  tag: element.tagName.toLowerCase(),
  id: element.id,
  words: (element.textContent || element.value || "").trim().slice(0, 60),
  isResult: element.matches("#results .card__text a"),
  isVisible: onScreen && (outlined || drawn.boxShadow !== "none"),
};
