/* Searches and filters the directory, which is complete without it. What is looked for stands in the
   address, so that a filtered list can be linked. */

(() => {
"use strict";

const form = document.querySelector("[data-filter]");
if (!form) return;
const controls = [...form.querySelectorAll("[data-by]")];
const tiers = [...document.querySelectorAll("[data-tier]")];
const count = form.querySelector("[data-count]");
const label = JSON.parse(form.querySelector("script[type='application/json']").textContent);

const sections = [];
const entries = [];
for (const tier of tiers) {
  const whole = {element: tier, link: null, shown: 0};
  const links = [...tier.querySelectorAll(".letters li")];
  const letters = [...tier.querySelectorAll("section.letter")].map((element, number) => (
    {element, link: links[number], shown: 0}
  ));
  sections.push(whole, ...letters);
  const within = letters.length ? letters : [whole];
  for (const section of within) {
    for (const element of section.element.querySelectorAll("li[id]")) {
      const counted = section === whole ? [whole] : [whole, section];
      entries.push({element, counted, tier: tier.dataset.tier, text: null});
    }
  }
}

/* Name, acronym, country and kind as they are shown, without the marks of what is untranslated. */
function textOf(element) {
  const found = element.dataset.find;
  const text = element.querySelector(".gap, .description") ? [...element.childNodes]
    .filter((node) => node.className !== "description")
    .map((node) => (node.querySelector?.(".gap") ? node.firstChild : node).textContent)
    .join(" ") : element.textContent;
  return fold(found ? `${text} ${found}` : text);
}

/* A long list is folded while nobody waits for it. */
function prepare(deadline) {
  for (const entry of entries) {
    if (entry.text !== null) continue;
    if (deadline && deadline.timeRemaining() < 2) {
      requestIdleCallback(prepare);
      return;
    }
    entry.text = textOf(entry.element);
  }
}

const wanted = () => Object.fromEntries(controls.map((control) => [control.dataset.by, control.value.trim()]));

function fits(entry, {q, country, kind, tier}) {
  const {element} = entry;
  if (country && element.dataset.country !== country) return false;
  if (kind && element.dataset.kind !== kind) return false;
  if (tier && entry.tier !== tier) return false;
  if (!q.length) return true;
  entry.text ??= textOf(element);
  return q.every((word) => entry.text.includes(word));
}

function say(number) {
  count.textContent = number ? counted(label, number).value : count.dataset.none;
}

function show() {
  const chosen = wanted();
  const asked = {...chosen, q: words(chosen.q || "")};
  sections.forEach((section) => { section.shown = 0; });
  let number = 0;
  for (const entry of entries) {
    const fit = fits(entry, asked);
    if (entry.element.hidden === fit) entry.element.hidden = !fit;
    if (fit) {
      number += 1;
      entry.counted.forEach((section) => { section.shown += 1; });
    }
  }
  for (const section of sections) {
    section.element.hidden = !section.shown;
    if (section.link) section.link.hidden = !section.shown;
  }
  form.querySelector("[data-all]").hidden = !Object.values(chosen).some(Boolean);
  say(number);
}

/* The same list in the address, and behind the links to other languages. */
function remember() {
  const chosen = Object.entries(wanted()).filter(([, value]) => value);
  const search = chosen.length ? `?${new URLSearchParams(chosen)}` : "";
  try {
    history.replaceState(null, "", `${location.pathname}${search}${location.hash}`);
  } catch { /* Some browsers refuse it for files. */ }
  document.querySelectorAll(".languages a").forEach((link) => { link.search = search; });
}

function recall() {
  const asked = new URLSearchParams(location.search);
  controls.forEach((control) => { control.value = asked.get(control.dataset.by) ?? ""; });
  controls.forEach((control) => { if (control.selectedIndex === -1) control.value = ""; });
}

let waiting = 0;
form.addEventListener("input", () => {
  show();
  clearTimeout(waiting);
  waiting = setTimeout(remember, 250);
});
form.addEventListener("submit", (event) => { event.preventDefault(); remember(); });
form.querySelector("[data-all]").addEventListener("click", () => {
  controls.forEach((control) => { control.value = ""; });
  show();
  remember();
  controls[0].focus();
});
window.addEventListener("popstate", () => { recall(); show(); });
form.hidden = false;
recall();
show();
remember();
if (window.requestIdleCallback) requestIdleCallback(prepare);
})();
