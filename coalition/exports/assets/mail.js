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

const FIELD = /\{\{|\}\}|\{([a-z][a-z0-9_]*)\}/g;
const names = (text) => [...text.matchAll(FIELD)].map((match) => match[1]).filter(Boolean);

/* A text with its fields filled. One that nobody filled is its label in square brackets; a line
   whose fields are all optional and empty is left out. */
function fillIn(text, letter, values) {
  const given = (name) => Object.hasOwn(values, name) && values[name].trim() ? values[name] : "";
  const known = (name) => Object.hasOwn(letter.labels, name);
  const staysEmpty = (line) => {
    const fields = names(line).filter(known);
    return fields.length > 0 && fields.every((name) => letter.optional.includes(name) && !given(name));
  };
  const paragraphs = text.split("\n\n").map((part) => part.split("\n").filter((line) => !staysEmpty(line)));
  const left = paragraphs.filter((lines) => lines.length).map((lines) => lines.join("\n")).join("\n\n");
  return (left.trim() ? left : text)
    .replace(FIELD, (token, name) => {
      if (!name) return token[0];
      return given(name) || (known(name) ? `[${letter.labels[name]}]` : token);
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
  [parameters[0], plain(mail.to.filter(Boolean).join(","))],
  [parameters[1], plain(mail.cc.filter(Boolean).join(","))],
  [parameters[2], plain(oneLine(mail.subject))],
  [parameters[3], plain(withCrlf(mail.body))],
]);

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

return Object.freeze({fillIn, mailto, webmail, openWith});
})();
