/* The form by which an organisation asks to be listed. Its answers become a text that the form hands
   to the e-mail program or to the forge; without this script the text itself is filled in. */

(() => {
"use strict";

const form = document.querySelector("[data-join]");
if (!form) return;
const find = (selector) => [...form.querySelectorAll(selector)];
const questions = find("[data-heading]");
const consent = form.querySelector("[data-consent]");
const body = form.querySelector("[data-body]");
const title = form.querySelector("[data-title]");
const subject = title.value;

/* An answer stands on one line, and none begins as a heading does. */
const answer = (text) => text.replace(/\s+/gu, " ").trim().replace(/^(#+) /u, "$1") || "_No response_";

function compose() {
  const parts = questions.map((field) => `### ${field.dataset.heading}\n\n${answer(field.value)}\n\n`);
  const tick = consent.checked ? "x" : " ";
  body.value = `${parts.join("")}### Consent\n\n- [${tick}] ${consent.dataset.consent}\n`;
  const name = questions[0].value.replace(/\s+/gu, " ").trim();
  title.value = name ? `${subject}: ${name}` : subject;
}

find("[data-scripted]").forEach((part) => { part.hidden = false; });
find("[data-required]").forEach((field) => { field.required = true; });
form.querySelector("[data-preview]").open = false;
body.readOnly = true;
compose();
form.addEventListener("input", compose);
})();
