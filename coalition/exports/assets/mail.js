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
