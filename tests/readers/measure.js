// Measures the pictures of a page: every text lies on the page, within its own shape, and on no other text or shape.
// The verdict goes into the element "verdict", one line per fault.
"use strict";

const SLACK = 0.75; // a hair of antialiasing is no overlap

const box = (element) => {
  const b = element.getBBox();
  return {
    element,
    left: b.x + SLACK, top: b.y + SLACK, right: b.x + b.width - SLACK, bottom: b.y + b.height - SLACK,
    group: element.closest("g"),
  };
};

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

// Descenders and accents of a line may reach into the room of the next: of a text, what letters fill counts.
const inked = (text) => {
  const b = box(text), size = Number(text.getAttribute("font-size")), line = Number(text.getAttribute("y"));
  return { ...b, top: line - 0.75 * size, bottom: line + 0.2 * size };
};

const measure = (picture) => {
  const faults = [], page = picture.querySelector("svg").viewBox.baseVal;
  const texts = [...picture.querySelectorAll("text")].map(inked);
  const shapes = [...picture.querySelectorAll("g:not(.edge) > rect, g:not(.edge) > polygon, g:not(.edge) > circle, " +
    "g:not(.edge) > a > rect, g:not(.edge) > a > polygon, g:not(.edge) > a > circle")].map(box);
  const tell = (what, text, other) =>
    faults.push(`${picture.id}: ${what}: '${text.element.textContent}'` + (other ? ` '${other.element.textContent}'` : ""));
  texts.forEach((text, i) => {
    if (text.left < 0 || text.top < 0 || text.right > page.width || text.bottom > page.height) tell("off the page", text);
    texts.slice(i + 1).filter((other) => overlap(text, other)).forEach((other) => tell("text on text", text, other));
    for (const shape of shapes) {
      if (shape.group !== text.group && overlap(text, shape)) tell("text on a foreign shape", text, shape);
      if (shape.group === text.group && shape.element.tagName !== "circle" &&
          (text.left < shape.left || text.right > shape.right)) tell("text wider than its shape", text);
    }
  });
  shapes.forEach((shape, i) => shapes.slice(i + 1).filter((other) => shape.group !== other.group && overlap(shape, other))
    .forEach((other) => tell("shape on shape", { element: shape.group }, { element: other.group })));
  return [`${picture.id}: ${texts.length} texts, ${shapes.length} shapes`, ...faults];
};

document.getElementById("verdict").textContent =
  [...document.querySelectorAll("div.picture")].flatMap(measure).join("\n");
