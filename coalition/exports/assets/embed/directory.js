/* <coalition-directory> and <coalition-count>: who stands behind the campaign. */

const HEADINGS_FROM = 30;

const textOf = (one) => fold([one.name, one.short_name, one.country?.name, one.kind?.label]
  .map((value) => value?.value || "").join(" ") + ` ${one.found_by || ""}`);

/* What stands in for a logo among organisations that have theirs. */
const initialOf = ({name}) => h("span", {part: "initial", "data-letter":
  (name.value.match(/[\p{L}\p{N}]/u) || [""])[0].toUpperCase()});

define("coalition-count", class extends Widget {
  pathIn(code) { return `v1/${code}/directory.json`; }

  parts({view: {counts}}) {
    const asked = list(this.getAttribute("of") || "organisations");
    return asked.filter((name) => Object.hasOwn(counts.phrases, name))
      .map((name) => say("span", counts.phrases[name], {part: "count"}));
  }
});

define("coalition-directory", class extends Widget {
  pathIn(code) { return `v1/${code}/directory.json`; }

  parts(read) {
    const {view} = read;
    const tiers = list(this.getAttribute("tier")), countries = list(this.getAttribute("country"));
    const byId = new Map(view.organisations.map((one) => [one.id, one]));
    this.entries = [];
    this.sections = [];
    const sections = view.tiers
      .filter((tier) => !tiers.length || tiers.includes(tier.id))
      .map((tier) => this.tier(tier, tier.organisations.map((id) => byId.get(id)).filter((one) =>
        one && (!countries.length || countries.includes(one.country?.code)))));
    const people = tiers.length || countries.length ? [] : this.people(read);
    const filter = this.hasAttribute("search") && this.filter(read, {tier: tiers, country: countries});
    return [filter, sections, people];
  }

  tier(view, members) {
    if (!members.length) return null;
    const whole = {element: h("section", {part: "tier", "aria-labelledby": `t-${view.id}`}), shown: 0};
    this.sections.push(whole);
    const pictured = members.some((one) => one.logo);
    whole.element.append(
      say(this.heading(), view.heading, {id: `t-${view.id}`, part: "heading"}), ...paragraphs(view.intro),
    );
    if (members.length < HEADINGS_FROM) {
      whole.element.append(this.list(members, [whole], pictured));
      return whole.element;
    }
    for (const letter of new Set(members.map((one) => one.index))) {
      const section = {element: h("div", {part: "letter-group"}), shown: 0};
      this.sections.push(section);
      section.element.append(
        h(this.heading(1), {part: "letter-heading"}, letter),
        this.list(members.filter((one) => one.index === letter), [whole, section], pictured),
      );
      whole.element.append(section.element);
    }
    return whole.element;
  }

  list(members, within, pictured) {
    return h("ul", {part: "list"}, members.map((one) => {
      const element = this.entry(one, pictured);
      this.entries.push({one, element, within, text: null});
      return element;
    }));
  }

  entry(one, pictured) {
    const details = [one.short_name, one.country?.name, one.kind?.label].filter(Boolean);
    return h("li", {part: "organisation"},
      one.logo ? this.logo(one) : pictured && initialOf(one),
      h("span", {}, link(one.website, {part: "name"}, say("bdi", one.name)),
        details.map((detail) => [" ", say("small", detail, {part: "detail"})])),
      one.description && h("div", {part: "description"}, paragraphs(one.description)));
  }

  logo({logo: {src, immutable, width, height}, name}) {
    // The name stands beside it, and is not to be heard twice.
    const address = this.build.address(immutable || src);
    const image = h("img", {src: address, alt: "", width, height, loading: "lazy", part: "logo"});
    image.addEventListener("error", () => image.replaceWith(initialOf({name})));
    return image;
  }

  people({view, words: labels}) {
    const roles = new Map();
    for (const one of view.people) {
      const id = one.role?.id ?? "";
      if (!roles.has(id)) roles.set(id, []);
      roles.get(id).push(one);
    }
    return [...roles.keys()].sort((a, b) => !a - !b).map((id) => {
      const people = roles.get(id);
      return h("section", {part: "people", "aria-labelledby": `p-${id}`},
        say(this.heading(), people[0].role?.heading ?? labels.other_people, {id: `p-${id}`, part: "heading"}),
        people.filter((one) => one.quote).map((one) => h("figure", {part: "quote"},
          h("blockquote", {}, paragraphs(one.quote)), say("figcaption", one.line))),
        h("ul", {part: "list"}, people.filter((one) => !one.quote).map((one) => say("li", one.line))));
    });
  }

  /* The form that searches; what the page's author chose by attributes is not asked again. */
  filter({view, words: labels}, fixed) {
    const field = (id, label, control) => h("div", {part: "field"}, say("label", label, {for: id}), control);
    const q = h("input", {id: "q", type: "search", autocomplete: "off", dir: "auto", maxlength: 100, part: "input"});
    const selects = Object.entries(this.choices(view)).filter(([by, choices]) =>
      choices.length > 1 && !fixed[by]?.length).map(([by, choices]) => {
      const all = say("option", labels.show_all, {value: ""});
      const options = choices.map(([id, name]) => say("option", name, {value: id}));
      return [by, h("select", {id: by, part: "input"}, all, options)];
    });
    const number = h("b", {role: "status", part: "found"});
    const all = say("button", labels.show_all, {type: "button", part: "button", hidden: true});
    const controls = [q, ...selects.map(([, select]) => select)];
    const show = () => {
      const chosen = Object.fromEntries(selects.map(([by, select]) => [by, select.value]));
      const found = this.narrow(words(q.value), chosen);
      const sentence = found ? counted(labels.organisations, found) : labels.none_found;
      number.textContent = sentence.value;
      number.lang = sentence.lang;
      all.hidden = !controls.some((control) => control.value.trim());
    };
    all.addEventListener("click", () => {
      controls.forEach((control) => { control.value = ""; });
      show();
      q.focus();
    });
    const form = h("form", {role: "search", part: "filter", "aria-label": labels.search.value},
      field("q", labels.search, q), selects.map(([by, select]) => field(by, labels[by], select)),
      h("p", {part: "result"}, number, " ", all));
    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    q.value = this.getAttribute("search");
    show();
    return form;
  }

  choices(view) {
    const listed = new Set(this.entries.map(({one}) => one));
    const kinds = new Map();
    listed.forEach(({kind}) => { if (kind) kinds.set(kind.id, kind.label); });
    const tiers = new Set([...listed].map((one) => one.tier));
    const countries = new Set([...listed].map((one) => one.country?.code));
    const order = new Intl.Collator(view.language.code);
    return {
      country: view.countries.filter(({code}) => countries.has(code)).map(({code, name}) => [code, name]),
      kind: [...kinds].sort(([, a], [, b]) => order.compare(a.value, b.value)),
      tier: view.tiers.filter(({id}) => tiers.has(id)).map(({id, heading}) => [id, heading]),
    };
  }

  narrow(asked, {country, kind, tier}) {
    this.sections.forEach((section) => { section.shown = 0; });
    let found = 0;
    for (const entry of this.entries) {
      const {one} = entry;
      const fits = (!country || one.country?.code === country) && (!kind || one.kind?.id === kind) &&
        (!tier || one.tier === tier) && asked.every((word) => (entry.text ??= textOf(one)).includes(word));
      if (entry.element.hidden === fits) entry.element.hidden = !fits;
      found += fits;
      entry.within.forEach((section) => { section.shown += fits; });
    }
    this.sections.forEach(({element, shown}) => { element.hidden = !shown; });
    return found;
  }
});
