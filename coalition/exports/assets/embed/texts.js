/* A text in parts, without markup: what emphasises within a paragraph is lost, addresses of links
   stand in brackets. `place` keeps an element whose fields are filled in when something is typed. */

function blockElements(blocks, place, top) {
  const within = (parts) => blockElements(parts, place, top);
  const shown = (name, value, attributes) => place(say(name, value, attributes), value.value);
  const kinds = {
    heading: (one) => shown(`h${Math.min(6, top + one.level - 1)}`, one.text),
    paragraph: (one) => shown("p", one.text, {part: "paragraph"}),
    list: (one) => h(one.start === null ? "ul" : "ol", {start: one.start},
      one.items.map((item) => h("li", {}, within(item)))),
    quotation: (one) => h("blockquote", {}, within(one.blocks)),
    verbatim: (one) => say("pre", one.text, {tabindex: 0}),
    rule: () => h("hr"),
    table: (one) => h("div", {part: "table", tabindex: 0, role: "group"}, h("table", {},
      h("thead", {}, h("tr", {}, one.header.map((cell) => shown("th", cell.text, {scope: "col"})))),
      h("tbody", {}, one.rows.map((row) => h("tr", {}, row.map((cell) => shown("td", cell.text))))))),
    notes: (one) => [say(`h${top}`, one.heading),
      h("ol", {}, one.notes.map((note) => h("li", {value: note.number}, within(note.blocks))))],
  };
  return blocks.map((one) => Object.hasOwn(kinds, one.kind) ? kinds[one.kind](one) : null);
}

class TextWidget extends Widget {
  pathIn(code, id) { return `v1/${code}/letters/${id}.json`; }

  notices(view) {
    return [view.notice, view.signatories_as_of].filter(Boolean)
      .map((value) => h("div", {part: "notice", role: "note"}, paragraphs(value)));
  }

  /* Who signed, in the lists that the letter asks for. */
  signatories({view, load, lists, code, id}, heading) {
    const byId = new Map(view.signatories.map((one) => [one.id, one]));
    const items = (ids) => h("ul", {part: "list"}, ids.map((one) => byId.get(one)).filter(Boolean)
      .map((one) => h("li", {part: "signatory"}, link(one.website, {}, say("bdi", one.line)))));
    const parts = view.signatory_lists.map((one) => [
      (one.heading || view.individuals) && h(this.heading(heading + 1), {part: "list-heading"}, say("bdi", one.heading || one.count)),
      items(one.signatories.slice(0, one.shown)),
      one.more && h("details", {}, say("summary", one.more), items(one.signatories.slice(one.shown))),
    ]);
    return h("section", {part: "signatories"},
      view.signatory_count && say(this.heading(heading), view.individuals ? view.all_signatories : view.signatory_count, {part: "heading"}),
      parts, view.individuals && this.individuals(view.individuals, `v1/${code}/letters/${id}.signatures.json`, load, lists));
  }

  /* Their names are a file of its own, which may be a large one. */
  individuals({phrase, anonymous_phrase: unnamed}, path, load, lists) {
    const more = unnamed && say("p", unnamed);
    if (!lists(path)) return [say("p", phrase, {part: "individuals"}), more];
    const names = h("ul", {part: "list"});
    const details = h("details", {part: "individuals"}, say("summary", phrase), more, names);
    details.addEventListener("toggle", async () => {
      try {
        names.append(...(await load(path)).names.map((one) => say("li", one.line)));
      } catch {
        this.update();
      }
    }, {once: true});
    return details;
  }
}

define("coalition-signatories", class extends TextWidget {
  parts(read) { return [this.notices(read.view), this.signatories(read, 0)]; }
});
