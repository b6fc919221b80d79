"use strict";
// Hears of changes, loads the page anew when it is another, says what is wrong, and leads to other
// views of the page. In a review it also puts each passage beside its original.
// Every text from the campaign is set as text, never as markup.
(() => {
  const own = document.currentScript.dataset;
  const host = document.createElement("aside");
  host.setAttribute("aria-label", "Preview");
  const root = host.attachShadow({ mode: "open" });
  const make = (name, part, text) => {
    const element = document.createElement(name);
    if (part) element.className = part;
    if (text) element.textContent = text;
    return element;
  };
  const style = make("link");
  style.rel = "stylesheet";
  style.href = `${own.own}preview.css`;
  const panel = make("details", "panel");
  const summary = make("summary");
  const list = make("ol");
  panel.append(summary, list);
  panel.hidden = true;
  const status = make("p", "unseen");
  status.setAttribute("role", "status");
  host.lang = "en";
  host.dir = "ltr";
  const views = make("nav", "views");
  views.setAttribute("aria-label", "Views of this page");
  for (const [words, href, current] of JSON.parse(own.links)) {
    const link = make("a", "switch", words);
    link.href = href;
    if (current) link.setAttribute("aria-current", "page");
    views.append(link);
  }
  const bar = make("div", "bar");
  bar.append(views, panel);
  root.append(style, bar, status);
  // The end of the page can be scrolled to above the bar.
  new ResizeObserver(() => {
    document.body.style.paddingBlockEnd = `${bar.offsetHeight}px`;
  }).observe(bar);

  const copyButton = (text) => {
    const copy = make("button", "copy", "Copy");
    copy.type = "button";
    copy.setAttribute("aria-label", `Copy ${text}`);
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(text);
      status.textContent = `Copied ${text}`;
    });
    return copy;
  };
  for (const place of document.querySelectorAll("[data-place], [data-command]")) {
    place.after(" ", copyButton(place.dataset.place ?? place.dataset.command));
  }

  const item = (finding) => {
    const entry = make("li", finding.severity);
    const place = make("a", "place", finding.place);
    place.href = finding.editor;
    place.title = "Open the line in your editor";
    const copy = copyButton(finding.place);
    const message = make("p", "message", `${finding.code} ${finding.severity}: ${finding.message}`);
    message.dir = "auto";
    entry.append(place, " ", copy, message);
    if (finding.hint) {
      const hint = make("p", "hint", finding.hint);
      hint.dir = "auto";
      entry.append(hint);
    }
    return entry;
  };

  const show = (state) => {
    panel.hidden = state.summary === "";
    panel.classList.toggle("errors", state.errors);
    summary.textContent = state.summary;
    status.textContent = state.summary;
    list.replaceChildren(...state.findings.map(item));
    list.hidden = state.findings.length === 0;
    panel.open = state.errors && own.unfolds !== "";
  };

  let stream = null;
  const listen = () => {
    stream = new EventSource(`${own.own}events?view=${own.view}&page=${encodeURIComponent(own.page)}`);
    stream.addEventListener("message", (event) => {
      const state = JSON.parse(event.data);
      if (state.digest !== own.digest) location.reload();
      else show(state);
    });
  };
  // A browser holds only six connections to a server: pages that nobody sees give theirs back.
  const listenWhileSeen = () => {
    if (document.hidden && stream) {
      stream.close();
      stream = null;
    } else if (!document.hidden && !stream) listen();
  };
  document.addEventListener("visibilitychange", listenWhileSeen);

  // The passage that ends with a mark or an original: all before it that belongs to no other.
  const before = (last) => {
    const nodes = [];
    let node = last.previousSibling;
    while (node && !(node instanceof Element && node.matches(".preview-pair"))) {
      nodes.unshift(node);
      node = node.previousSibling;
    }
    return nodes;
  };
  const beside = (mark) => {
    const next = mark.nextElementSibling;
    const original = mark.matches(".review-original") ? mark : next?.matches(".review-original") ? next : null;
    const last = original ?? mark;
    const passage = before(last);
    const around = last.parentElement;
    const pair = make("span", "preview-pair");
    const source = make("span", "preview-source");
    const translation = make("span", "preview-translation");
    translation.lang = last.closest("[lang]:not(.review-note, .review-original)").lang;
    translation.dir = getComputedStyle(around).direction;
    last.before(pair);
    if (original) {
      source.lang = original.lang;
      source.dir = original.dir;
      source.append(...[...original.childNodes].map((node) => node.cloneNode(true)));
      translation.append(...passage, original);
    } else {
      // It is shown in its own language for want of a translation.
      source.append(...passage);
      source.dir = translation.dir;
      translation.dir = document.documentElement.dir;
      translation.lang = document.documentElement.lang;
      translation.append(mark);
    }
    pair.append(source, translation);
    return pair;
  };
  const pairs = [];
  const setSides = (on) => {
    document.documentElement.classList.toggle("preview-sides", on);
    if (on) {
      const marks = "main .review-note, main .review-original";
      for (const mark of document.querySelectorAll(marks)) {
        if (!mark.closest(".preview-pair, .review-panel")) pairs.push(beside(mark));
      }
    } else {
      for (const pair of pairs.splice(0)) {
        const [source, translation] = pair.children;
        const parts = translation.querySelector(":scope > .review-original") ? [translation] : [source, translation];
        pair.replaceWith(...parts.flatMap((part) => [...part.childNodes]));
      }
    }
  };
  if (own.sides) {
    const sheet = make("link");
    sheet.rel = "stylesheet";
    sheet.href = `${own.own}side.css`;
    document.head.append(sheet);
    const box = make("input");
    box.type = "checkbox";
    box.checked = sessionStorage.getItem("sides") === "on";
    box.addEventListener("change", () => {
      sessionStorage.setItem("sides", box.checked ? "on" : "off");
      setSides(box.checked);
    });
    const label = make("label", "switch");
    label.append(box, " Side by side");
    views.prepend(label);
    setSides(box.checked);
  }
  document.body.append(host);
  listenWhileSeen();
})();
