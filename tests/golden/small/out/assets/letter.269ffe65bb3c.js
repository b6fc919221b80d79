/* An e-mail filled in, and links that open it: what the program does when it builds a page, done
   again while somebody types. Both answer to one table of cases. */

var coalitionMail = (() => {
"use strict";

/* Mail programs and browsers cut longer links off. */
const LONGEST = 2000;

const encode = (text) =>
  encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "?"));
const plain = (text) => encode(text).replace(/[!'()*]/g, (sign) => "%" + sign.charCodeAt(0).toString(16).toUpperCase());
const keep = (text, signs) => plain(text).replace(/%(2[14789AC]|3[AB]|40)/g, (code) => {
  const sign = decodeURIComponent(code);
  return signs.includes(sign) ? sign : code;
});

const oneLine = (text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ");
const withCrlf = (text) => text
  .replace(/\r\n?/g, "\n")
  .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
  .replace(/\n/g, "\r\n");

const own = (object, name) => object && Object.hasOwn(object, name) ? object[name] : undefined;
const FIELD = /\{\{|\}\}|\{([a-z][a-z0-9_]*)\}/g;
const names = (text) => [...text.matchAll(FIELD)].map((match) => match[1]).filter(Boolean);

/* What stands in a letter for a field, or nothing; of a choice its id is given. */
function given(letter, values, name) {
  const value = own(values, name) || "", choices = own(letter.choices, name);
  const text = choices ? own(choices, value) || "" : value;
  return text.trim() ? text : "";
}

const isBlank = (line) => /^[ >\t\r]*$/.test(line);
const below = (marks) => marks.replace(/[^>\t]/g, " ");

/* Leaves lines out, the last first: what is left of an item has its mark, the numbers behind a whole
   one become lower, and no gap is doubled. */
function leaveOut(lines, gone) {
  for (const at of gone.reverse()) {
    const line = lines[at];
    let next = at, end = 0, lost;
    while (++next < lines.length && isBlank(lines[next]));
    for (lost of line.matchAll(/([ >\t]*)(?:[-*+]|(\d{1,9})([.)]))(?: +|$)/gy)) {
      const margin = below(line.slice(0, lost.index + lost[0].length));
      if (!lines[next]?.startsWith(margin)) break;
      end = margin.length;
      lost = null;
    }
    if (lost?.[2]) {
      const margin = below(line.slice(0, lost.index + lost[1].length));
      for (let to = at + 1, number = Number(lost[2]); to < lines.length; to++) {
        const mark = margin + (number + 1) + lost[3], words = lines[to].slice(mark.length);
        if (lines[to].startsWith(mark) && !/^\S/.test(words)) lines[to] = (margin + number++ + lost[3]).padEnd(mark.length) + words;
        else if (!isBlank(lines[to]) && !lines[to].startsWith(margin + " ")) break;
      }
    }
    if (end) lines.splice(at, next - at + 1, line.slice(0, end) + lines[next].slice(end));
    else {
      lines.splice(at, 1);
      const above = lines[at - 1] || "", under = lines[at];
      if (isBlank(above + (under || ""))) lines.splice(at - !(under?.trim() >= above.trim()), 1);
    }
  }
  return lines;
}

/* A text with its fields filled. One that nobody filled is its label in square brackets; a line
   whose fields are all optional and empty is left out. */
function fillIn(text, letter, values) {
  const staysEmpty = (line) => {
    const fields = names(line);
    return fields[0] && fields.every((name) => letter.optional.includes(name) && !given(letter, values, name));
  };
  const lines = text.split("\n");
  const left = leaveOut(lines, [...lines.keys()].filter((at) => staysEmpty(lines[at]))).join("\n");
  return (left.trim() ? left : text)
    .replace(FIELD, (token, name) => {
      if (!name) return token[0];
      const label = own(letter.labels, name);
      return given(letter, values, name) || (label === undefined ? token : `[${label}]`);
    });
}

function query(start, pairs) {
  const filled = pairs.filter(([, value]) => value).map(([name, value]) => `${name}=${value}`).join("&");
  const bare = start.replace(/\?$/, "");
  return filled ? bare + (bare.includes("?") ? "&" : "?") + filled : bare;
}

const people = (addresses) => addresses.filter(Boolean).map((address) => keep(address, "!$'*@")).join(",");
const SAFE = "!$'()*,;:@";

const mailto = (mail) => query(`mailto:${people(mail.to)}`, [
  ["cc", people(mail.cc)],
  ["subject", keep(oneLine(mail.subject), SAFE)],
  ["body", keep(withCrlf(mail.body), SAFE)],
]);

/* A link to a webmail service, by its address and what it calls recipients, copies, subject, text. */
const webmail = (mail, start, parameters) => query(start, [
  mail.to.filter(Boolean).join(","), mail.cc.filter(Boolean).join(","), oneLine(mail.subject), withCrlf(mail.body),
].map((value, at) => [parameters[at], plain(value)]));

/* The longest version of a letter of which a link is not cut off. */
function openWith(letter, values, to, cc) {
  const subject = fillIn(letter.subject, letter, values);
  for (const holds of ["text", "short"]) {
    if (letter[holds] == null) continue;
    const mail = {to, cc, subject, body: fillIn(letter[holds], letter, values)};
    if (mailto(mail).length <= LONGEST) return {mail, holds};
  }
  return {mail: {to, cc, subject, body: ""}, holds: "nothing"};
}

const base64 = (text) => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));

/* A text in a header: as it is if it is short and plain, else in encoded words (RFC 2047). */
function headerText(text) {
  const line = text.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  if (/^[ -~]{0,60}$/.test(line) && !line.includes("=?")) return line;
  // Eleven letters have at most 44 bytes, which an encoded word can hold.
  return line.match(/.{1,11}/gu).map((word) => `=?utf-8?b?${base64(word)}?=`).join("\r\n ");
}

/* An address that somebody typed; nothing for what would end it or begin another one. */
const oneAddress = (text) => (/^[^\p{C}\p{Z}@<>()[\]\\,;:"]+@[^\p{C}\p{Z}@<>()[\]\\,;:"]+$/u.test(text) && text);

/* The file that holds a letter unsent: `mailboxes` are recipients as they stand in a header. */
function draft(letter, values, {to, cc}, mailboxes, language) {
  const people = (addresses) => addresses
    .map((address) => own(mailboxes, address) || oneAddress(address)).filter(Boolean).join(",\r\n ");
  const header = [
    ["Subject", headerText(fillIn(letter.subject, letter, values))],
    ["To", people(to)],
    ["Cc", people(cc)],
    ["Content-Language", language],
  ].filter(([, value]) => value).map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const body = base64(withCrlf(fillIn(letter.text, letter, values)));
  return `X-Unsent: 1\r\n${header}MIME-Version: 1.0\r\nContent-Type: text/plain; charset="utf-8"\r\n` +
    `Content-Transfer-Encoding: base64\r\n\r\n${body.replace(/.{76}/g, "$&\r\n")}\r\n`;
}

return Object.freeze({fillIn, mailto, webmail, openWith, draft});
})();

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
