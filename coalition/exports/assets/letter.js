/* The page of an e-mail to send: its fields are filled in beside the letter and live in it. What is
   typed stays in the page; without this script the page shows everything, with fields in brackets. */

(() => {
"use strict";

const panel = document.querySelector("[data-send]");
if (!panel) return;
const {fillIn, mailto, webmail, openWith, draft} = coalitionMail;
const find = (selector, where = panel) => [...where.querySelectorAll(selector)];
const data = JSON.parse(panel.querySelector("script[type='application/json']").textContent);
const inputs = find("[data-input]");
const status = panel.querySelector("[data-status]");
const form = panel.querySelector("form");

const now = new Date();
const two = (number) => String(number).padStart(2, "0");
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
if (data.deadline && today > data.deadline) {
  find("[data-while-open]").forEach((part) => part.remove());
  find("[data-closed]").forEach((part) => { part.hidden = false; });
  return;
}

const values = () => Object.fromEntries(inputs.map((input) => [input.dataset.input, input.value]));

/* Those of a role who are always written to, are ticked, or were filled in. */
function addresses(role, filled) {
  const chosen = find(`[data-choose="${role}"]:checked`).map((box) => box.value);
  const named = data.fields[role].map((name) => (filled[name] || "").trim());
  return [...data[role], ...chosen, ...named].filter(Boolean);
}

const opening = (letter) => {
  const filled = values();
  return openWith(letter, filled, addresses("to", filled), addresses("cc", filled));
};

/* What stands in the letter on this page for a field: what was typed, or chosen in its language. */
function shown(name) {
  const input = inputs.find((one) => one.dataset.input === name);
  if (!input) return "";
  return input.options ? (input.value && input.selectedOptions[0].text) : input.value;
}

function show() {
  const filled = values();
  for (const part of find("[data-field]", document.querySelector("article"))) {
    part.dataset.label ??= part.textContent;
    const text = shown(part.dataset.field).trim();
    part.textContent = text || part.dataset.label;
    part.toggleAttribute("data-filled", text !== "");
  }
  find("[data-mail]").forEach((place) => {
    const letter = data.letters[place.dataset.mail];
    const {mail, holds} = opening(letter);
    find("[data-open]", place).forEach((link) => { link.href = mailto(mail); });
    find("[data-webmail]", place).forEach((link) => {
      link.href = webmail(mail, link.dataset.webmail, link.dataset.parameters.split(" "));
    });
    find("[data-holds]", place).forEach((part) => { part.hidden = part.dataset.holds !== holds; });
    find("[data-part='text']", place).forEach((part) => { part.textContent = fillIn(holds === "short" ? letter.short : letter.text, letter, filled); });
    find("[data-part='subject']", place).forEach((part) => { part.textContent = fillIn(letter.subject, letter, filled); });
    find("[data-part='recipients']", place).forEach((part) => {
      part.textContent = [...mail.to, ...mail.cc].join(", ");
    });
  });
}

const isMissing = (input) => input.required && !input.value.trim();
const isWrong = (input) => isMissing(input) || (input.type === "email" && input.value.trim() && !input.checkValidity());

function mark(input) {
  const wrong = isWrong(input);
  input.setAttribute("aria-invalid", String(Boolean(wrong)));
  const message = document.getElementById(`${input.id}-missing`);
  if (message) {
    message.dataset.label ??= message.textContent;
    message.textContent = isMissing(input) ? message.dataset.label : message.dataset.wrong;
    message.hidden = !wrong;
  }
  return wrong;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    panel.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

/* The file is made of what was typed; the one that the page leads to has its fields in brackets. */
function download(link, letter) {
  const filled = values();
  const people = {to: addresses("to", filled), cc: addresses("cc", filled)};
  const text = draft(letter, filled, people, data.mailboxes, letter.language);
  link.download = link.dataset.name ??= link.getAttribute("href").split("/").pop();
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text], {type: "message/rfc822"}));
}

/* Nothing tells a page whether a mail program opened; where one does, the page is left. */
function waitForMail(place) {
  setTimeout(() => {
    if (!document.hasFocus()) return;
    say(panel.dataset.unopened);
    find(".as-sent", place).forEach((part) => { part.open = true; });
  }, 3000);
}

const say = (sentence) => { status.textContent = ""; requestAnimationFrame(() => { status.textContent = sentence; }); };

panel.addEventListener("input", (event) => {
  if (event.target.getAttribute("aria-invalid") === "true") mark(event.target);
  show();
});

panel.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) {
    const place = button.closest("[data-mail]");
    const part = place.querySelector(`[data-part="${button.dataset.copy}"]`);
    copy(part.textContent).then(() => {
      say(panel.dataset.copied);
      const label = button.dataset.label ??= button.textContent;
      button.textContent = panel.dataset.copied;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
    return;
  }
  const link = event.target.closest("[data-open], [data-webmail], [data-draft]");
  if (!link) return;
  const wrong = inputs.filter(mark);
  if (wrong.length) {
    event.preventDefault();
    wrong[0].focus();
    return;
  }
  const place = link.closest("[data-mail]");
  const letter = data.letters[place.dataset.mail];
  if (link.matches("[data-draft]")) download(link, letter);
  else if (opening(letter).holds === "nothing") {
    copy(fillIn(letter.text, letter, values())).then(() => say(panel.dataset.paste));
  } else if (link.matches("[data-open]")) waitForMail(place);
});

form.addEventListener("submit", (event) => {
  event.preventDefault();
  panel.querySelector("[data-open]").click();
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.matches("input:not([type=checkbox])")) {
    event.preventDefault();
    const next = inputs[inputs.indexOf(event.target) + 1];
    if (next) next.focus();
    else panel.querySelector("[data-open]").click();
  }
});
new ResizeObserver(() => panel.toggleAttribute("data-fits", panel.scrollHeight + 40 < innerHeight)).observe(panel);
find("[data-scripted]", document).forEach((part) => { part.hidden = false; });
find("[data-unscripted]", document).forEach((part) => { part.hidden = true; });
show();
})();
