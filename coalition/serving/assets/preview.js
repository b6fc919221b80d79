"use strict";
// Hears of changes, loads the page anew when it is another, and says what is wrong.
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
  style.href = own.style;
  const panel = make("details", "panel");
  const summary = make("summary");
  const list = make("ol");
  panel.append(summary, list);
  panel.hidden = true;
  const status = make("p", "unseen");
  status.setAttribute("role", "status");
  host.lang = "en";
  host.dir = "ltr";
  const other = make("a", "switch", own.switch);
  other.href = own.other;
  const bar = make("div", "bar");
  bar.append(other, panel);
  root.append(style, bar, status);
  // The end of the page can be scrolled to above the bar.
  new ResizeObserver(() => {
    document.body.style.paddingBlockEnd = `${bar.offsetHeight}px`;
  }).observe(bar);

  const item = (finding) => {
    const entry = make("li", finding.severity);
    const place = make("a", "place", finding.place);
    place.href = finding.editor;
    place.title = "Open the line in VS Code";
    const copy = make("button", "copy", "Copy");
    copy.type = "button";
    copy.setAttribute("aria-label", `Copy ${finding.place}`);
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(finding.place);
      status.textContent = `Copied ${finding.place}`;
    });
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
    panel.open = state.errors;
  };

  let stream = null;
  const listen = () => {
    stream = new EventSource(`${own.events}?view=${own.view}&page=${encodeURIComponent(own.page)}`);
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
  document.body.append(host);
  listenWhileSeen();
})();
