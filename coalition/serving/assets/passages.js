"use strict";
// In a review: a link that opens each passage's line in an editor, and keys from passage to passage.
(() => {
  const { editor } = document.currentScript.dataset;

  // The line may be another one once a file was saved; its text changes in its place.
  const lead = (link) => {
    const [, path, line] = link.textContent.match(/^(.*?)(?::(\d+))?$/);
    link.dataset.place = link.textContent;
    link.href = editor.replace("{path}", () => encodeURI(path)).replace("{line}", line ?? "1");
  };
  const links = [...document.querySelectorAll(".review-panel > .head > code")].map((code) => {
    const link = document.createElement("a");
    link.className = "place";
    link.title = "Open the line in your editor";
    link.append(...code.childNodes);
    code.append(link);
    return link;
  });
  const leadAll = () => links.forEach(lead);
  leadAll();
  document.dispatchEvent(new Event("preview-places"));
  document.addEventListener("preview-after", () => {
    leadAll();
    for (const link of links) link.nextElementSibling.setAttribute("aria-label", `Copy ${link.dataset.place}`);
  });

  // An address may name a passage by its file and line, as the status does.
  const named = decodeURIComponent(location.hash.slice(1));
  const wanted = links.find((link) => link.dataset.place === named);
  if (wanted) location.replace(`#${wanted.closest(".review-note").querySelector(".review-mark").id}`);

  const current = () => document.activeElement.closest(".review-note") ?? document.querySelector(".review-note:has(> :target)");
  const goOn = () => {
    const from = current()?.querySelector(".foot") ?? document.querySelector(".review-bar");
    from.querySelector('a[href*="#review."]').click();
  };
  const goBack = () => {
    const notes = [...document.querySelectorAll(".review-note")];
    const from = current();
    const before = from ? notes.slice(0, notes.indexOf(from)) : notes;
    const isWork = (note) => note.dataset.state !== "draft";
    const found = (notes.some(isWork) ? before.filter(isWork) : before).at(-1);
    if (found) found.querySelector(".review-mark").click();
  };
  document.addEventListener("keydown", (event) => {
    const go = { ArrowDown: goOn, ArrowUp: goBack }[event.key];
    if (!go || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go();
  });
  const keys = document.createElement("span");
  keys.className = "keys";
  for (const [key, word] of [["Alt ↓", "next passage"], ["Alt ↑", "back"]]) {
    const name = document.createElement("kbd");
    name.textContent = key;
    keys.append(name, ` ${word} `);
  }
  document.querySelector("aside[aria-label=Preview]").shadowRoot.querySelector(".views").prepend(keys);
})();
