// Lists what makes the page wider than the window; empty if nothing does.

const room = document.documentElement.clientWidth;
const width = document.documentElement.scrollWidth;
if (width <= room) return [];

const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
  const box = element.getBoundingClientRect();
  return box.width > 1 && (box.right + scrollX > room + 1 || box.left + scrollX < -1);
});
const innermost = beyond.filter((element) => !beyond.some((other) => other !== element && element.contains(other)));
const names = innermost.map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent.trim().slice(0, 40)}”`);
return [`${width} > ${room}`, ...new Set(names)];
