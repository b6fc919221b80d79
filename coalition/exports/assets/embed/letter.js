/* <coalition-letter>: a letter that is filled in and sent from the page; what is typed stays in it. */

const {fillIn, mailto, webmail, openWith, draft} = coalitionMail;

/* The fields of a letter, as they are filled in. */
const letterOf = (fields, texts) => ({
  ...texts,
  labels: Object.fromEntries(fields.map((one) => [one.name, one.label.value])),
  optional: fields.filter((one) => !one.required).map((one) => one.name),
  choices: Object.fromEntries(fields.filter((one) => one.kind === "choice")
    .map((one) => [one.name, Object.fromEntries(one.choices.map(({id, label}) => [id, label.value]))])),
});

const isPast = (deadline) => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return deadline && `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` > deadline.iso;
};

define("coalition-letter", class extends TextWidget {
  parts(read) {
    const {view, words: labels} = read;
    const closed = view.closed || isPast(view.deadline);
    this.read = read;
    this.inputs = [];
    this.boxes = [];
    this.redraw = [];
    const reading = letterOf(view.fields, {});
    const place = (node, text) => {
      this.redraw.push((values) => { node.textContent = fillIn(text, reading, values); });
      return node;
    };
    const spoken = (value, name, attributes) => value && place(say(name, value, attributes), value.value);
    const every = view.sent && view.links && !closed ? [{sent: view.sent, links: view.links}, ...view.also_sent] : [];
    const parts = [
      spoken(view.title, this.heading(), {part: "title"}),
      view.deadline && h("p", {part: "deadline"}, say("b", labels.deadline), " ", say("span", view.deadline.text)),
      closed && view.kind === "email" && say("p", labels.closed, {part: "closed"}),
      this.notices(view),
      paragraphs(view.intro, (text) => fillIn(text, reading, {})),
      this.elsewhere(view, labels, closed),
      every.length && this.form(view, labels),
      every.map((one, number) => this.sending(one, number, every.length > 1)),
      h("div", {part: "letter-text"}, this.envelope(view, labels, place),
        blockElements(view.blocks, place, Number(this.heading(1)[1]))),
      view.signatory_count || view.individuals ? this.signatories(read, 1) : null,
    ];
    this.draw();
    return parts.filter((part) => part !== 0);
  }

  elsewhere({action_url: address, kind}, labels, closed) {
    if (!safe(address) || closed) return null;
    return h("p", {}, link(address, {part: "action"}, say("bdi", kind === "open-letter" ? labels.sign : labels.take_part)));
  }

  envelope(view, labels, place) {
    const people = (label, items) => items.length > 0 && h("div", {}, say("dt", label), items.map((one) => h("dd", {},
      say("bdi", one.line), one.email && [" ", link(`mailto:${encodeURIComponent(one.email).replace("%40", "@")}`, {dir: "ltr"}, one.email)],
      one.note && [" ", say("small", one.note)])));
    const subject = view.subject && h("div", {}, say("dt", labels.subject), h("dd", {}, place(say("span", view.subject), view.subject.value)));
    const parts = [people(labels.to, view.to), people(labels.copy_to, view.cc), subject].filter(Boolean);
    return parts.length > 0 && h("dl", {part: "envelope"}, parts);
  }

  form(view, labels) {
    const recipients = [...view.to, ...view.cc];
    const fields = view.fields.map((one) => this.field(one, recipients.find((other) => other.field === one.name), labels));
    const choices = ["to", "cc"].flatMap((role) => view[role].filter((one) => one.optional && one.email).map((one) => {
      const box = h("input", {type: "checkbox", value: one.email});
      this.boxes.push({role, box});
      return h("label", {part: "choice"}, box, " ", say("bdi", one.line), " ", h("small", {dir: "ltr"}, one.email));
    }));
    const form = h("form", {part: "form", novalidate: true},
      fields.length > 0 && [say(this.heading(1), labels.what_to_fill_in, {part: "heading"}), say("p", labels.stays_on_page, {part: "hint"})],
      fields, choices.length > 0 && h("fieldset", {}, say("legend", labels.copy_to), choices));
    form.addEventListener("input", ({target}) => {
      const input = this.inputs.find((one) => one.control === target);
      if (input && target.getAttribute("aria-invalid") === "true") this.mark(input);
      this.draw();
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    return form;
  }

  field(one, recipient, labels) {
    const id = `f-${one.name}`;
    const own = one.name === "name" || one.name === "sender_name";
    const attributes = {id, part: "input", required: one.required, "aria-describedby": `${id}-wrong ${id}-hint`};
    const control = one.kind === "choice"
      ? h("select", attributes, say("option", labels.please_choose, {value: ""}),
        one.choices.map((choice) => say("option", choice.label, {value: choice.id})))
      : h("input", {...attributes, type: one.kind === "email" ? "email" : "text", maxlength: 300,
        dir: one.kind === "email" ? "ltr" : "auto", autocomplete: own && "name"});
    const message = h("p", {id: `${id}-wrong`, part: "message", hidden: true});
    this.inputs.push({name: one.name, control, message});
    const hints = [one.example && [say("span", labels.example), " ", say("bdi", one.example)],
      recipient?.note && say("span", recipient.note),
      safe(recipient?.look_up) && link(recipient.look_up, {}, say("bdi", labels.look_up_address))].filter(Boolean);
    return h("div", {part: "field"},
      h("label", {for: id}, say("bdi", one.label), !one.required && [" ", say("small", labels.optional)]),
      control, message, h("div", {id: `${id}-hint`, part: "hint"}, hints.map((hint) => h("div", {}, hint))));
  }

  /* The buttons and links of an e-mail in one of the languages in which it may go out. */
  sending({sent, links}, number, several) {
    const {view, words: labels} = this.read;
    const {code, name, dir} = sent.language;
    const letter = letterOf(sent.fields, {subject: sent.subject.value, text: sent.text, short: sent.short});
    const state = h("p", {role: "status", part: "message"});
    const announce = (value) => { state.textContent = ""; requestAnimationFrame(() => { state.textContent = value.value; }); };
    const guarded = (node, act) => {
      node.addEventListener("click", (event) => this.isFilled() ? act(event) : event.preventDefault());
      return node;
    };
    const parts = {};
    const copying = (key, label) => {
      const button = say("button", label, {type: "button", part: "button"});
      button.addEventListener("click", () => this.copy(parts[key].textContent).then(() => announce(labels.copied)));
      return button;
    };
    const open = guarded(say("a", labels.send, {part: "action", href: "mailto:"}), () => {
      if (this.opening(letter).holds === "nothing") this.copy(parts.text.textContent).then(() => announce(labels.paste));
      else setTimeout(() => { if (document.hasFocus()) { announce(labels.nothing_opened); details.open = true; } }, 3000);
    });
    const file = guarded(say("button", labels.download_draft, {type: "button", part: "button"}), () => this.download(letter, code));
    const services = links.webmail.filter(({service}) => Object.hasOwn(WEBMAIL, service)).map(({service, company}) => {
      const text = fill(labels.webmail_service.value, {service, company});
      return [service, guarded(say("a", labels.webmail_service, {href: "#", rel: "noreferrer", target: "_blank"}, text), () => {})];
    });
    const short = say("p", labels.short_version, {part: "hint"}), first = say("p", labels.copy_first, {part: "hint"});
    parts.recipients = h("span", {dir: "ltr"});
    parts.subject = say("span", sent.subject);
    parts.text = h("pre", {lang: code, dir, tabindex: 0, part: "as-sent"});
    const details = h("details", {part: "sent"}, say("summary", labels.as_sent), h("dl", {},
      say("dt", labels.to), h("dd", {}, parts.recipients, " ", copying("recipients", labels.copy_addresses)),
      say("dt", labels.subject), h("dd", {}, parts.subject, " ", copying("subject", labels.copy_subject))),
    parts.text, copying("text", labels.copy_text));
    this.redraw.push((values) => {
      const {mail, holds} = this.opening(letter);
      open.href = mailto(mail);
      services.forEach(([service, node]) => {
        const [start, ...parameters] = WEBMAIL[service];
        node.href = webmail(mail, start, parameters);
      });
      short.hidden = holds !== "short";
      first.hidden = holds !== "nothing";
      parts.recipients.textContent = [...mail.to, ...mail.cc].join(", ");
      parts.subject.textContent = mail.subject;
      parts.text.textContent = fillIn(holds === "short" ? letter.short : letter.text, letter, values);
    });
    const inLanguage = (label) => say("p", label, {part: "hint"}, fill(label.value, {language: name}));
    const body = h("div", {part: "sending"},
      !number && (several || code !== view.language.code) && inLanguage(labels.sent_in_language),
      short, first, h("p", {}, open), say("p", labels.send_note, {part: "hint"}), state, h("p", {}, file),
      services.length > 0 && h("details", {}, say("summary", labels.webmail), h("ul", {}, services.map(([, node]) => h("li", {}, node)))),
      details);
    if (!number) return body;
    const label = labels.send_in_language;
    return h("details", {}, say("summary", label, {}, fill(label.value, {language: name})), body);
  }

  values() { return Object.fromEntries(this.inputs.map(({name, control}) => [name, control.value])); }

  /* Those of a role who are always written to, are ticked, or were filled in. */
  people(role) {
    const values = this.values(), {view} = this.read;
    return [
      ...view[role].filter((one) => one.email && !one.optional).map((one) => one.email),
      ...this.boxes.filter((one) => one.role === role && one.box.checked).map(({box}) => box.value),
      ...view[role].filter((one) => one.field).map((one) => (values[one.field] || "").trim()),
    ].filter(Boolean);
  }

  opening(letter) { return openWith(letter, this.values(), this.people("to"), this.people("cc")); }

  draw() {
    const values = this.values();
    this.redraw.forEach((draw) => draw(values));
  }

  mark({control, message}) {
    const {words: labels} = this.read;
    const missing = control.required && !control.value.trim();
    const wrong = missing || (control.type === "email" && control.value.trim() !== "" && !control.checkValidity());
    const sentence = missing ? labels.please_fill_in : labels.no_address;
    control.setAttribute("aria-invalid", String(wrong));
    message.textContent = sentence.value;
    message.lang = sentence.lang;
    message.hidden = !wrong;
    return wrong;
  }

  isFilled() {
    const wrong = this.inputs.filter((input) => this.mark(input));
    wrong[0]?.control.focus();
    return !wrong.length;
  }

  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = h("textarea", {}, text);
      this.place.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
  }

  download(letter, language) {
    const text = draft(letter, this.values(), {to: this.people("to"), cc: this.people("cc")}, {}, language);
    const href = URL.createObjectURL(new Blob([text], {type: "message/rfc822"}));
    h("a", {href, download: `${this.read.view.id}.eml`}).click();
    setTimeout(() => URL.revokeObjectURL(href), 60000);
  }
});
