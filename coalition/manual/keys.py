"""The purpose of each key of a file, for editors and for the tables of the documentation.

By the struct's name, then by the key as it stands in a file.
"""

from collections.abc import Mapping

KEYS: Mapping[str, Mapping[str, str]] = {
    "Campaign": {
        "id": "the campaign's id; here it does stand in the file",
        "title": "translated",
        "summary": "what it is, in a sentence or two; translated",
        "url": "the campaign's website",
        "base_url": "where `build/` will be served; pages then name their own address",
        "source_language": "the language in which records are written; English if left out",
        "languages": "all languages, the source language among them",
        "tiers": "the parts of the directory, in order: `id`, `heading`, and perhaps `intro` (both "
        "translated)",
        "kinds": "sorts of organisations: `id` and `label` (translated)",
        "roles": "roles of people beside `mep`: `id` and `heading` (translated)",
        "colours": '`accent` and `accent-dark`, as `"#rrggbb"` in quotes',
        "logo": "`file` and `alt`, as for an organisation; for the first page and the icon",
        "join": "how organisations ask to be listed; with it there is a page for them",
        "call": "what readers are asked to do first: a letter's id, or `join`",
        "order": "ids of letters and pages, as lists are to show them; the others follow",
        "publish": "which texts appear in which languages",
        "publish_to": "where `coalition publish` puts the build: addresses by names of your own",
        "checks": "findings to switch off, or to make warnings or errors",
        "limits": "how many characters a text may have, by what it is",
        "fallbacks": "which languages stand in for one, by language",
        "links": "pages elsewhere to which translations lead in the place of a page of the texts",
        "as_of": "the day for which the directory answers",
        "press": "what stands below an open letter in its version for journalists: `about`, and "
        "perhaps `contact` and `email`",
        "formats": "in which texts are offered besides their pages: `eml`, `md`, `fragment`, `qr` "
        "and `card`; `[eml, md]` if left out",
    },
    "Press": {
        "about": "who is behind the letters, in a few sentences; translated",
        "contact": "the office that answers journalists; no person's name",
        "email": "its public address",
    },
    "ListedLink": {
        "from": "the page as the texts have it, or what the addresses of several begin with",
        "to": "the page for readers of a language, by language; https only",
    },
    "Join": {
        "by": "`mailto`: they send an e-mail. `issue`: they open an issue. `none`: they no longer "
        "can",
        "address": "the e-mail address, or the web address of the repository; public",
    },
    "PublishRule": {
        "rule": "`publish`: only once it is complete. `fallback`: with gaps in another language. "
        "`hide`: not at all",
        "texts": "ids of letters and pages, or `directory`; all if left out",
        "languages": "all if left out",
        "minimum": "with `fallback`: the percentage translated below which the text does not "
        "appear",
    },
    "Tier": {
        "id": "by which organisations name it",
        "heading": "above the organisations; translated",
        "intro": "below the heading; translated",
    },
    "Kind": {"id": "by which organisations name it", "label": "what it is called; translated"},
    "Role": {"id": "by which people name it", "heading": "above the people; translated"},
    "Organisation": {
        "name": "the name as the organisation itself writes it",
        "names": "official names in other languages, by language",
        "short_name": "what it is called for short",
        "aliases": "other spellings under which it was found; kept for searching, shown nowhere",
        "distinct_from": "organisations that look like this one and are not, by id; see R101",
        "former_ids": "ids that it had before, by which earlier releases know it; `rename` writes "
        "them; shown nowhere",
        "country": "two letters in capitals (ISO 3166-1), or `international`",
        "website": "an address, or one for each language",
        "kind": "one of the campaign's kinds, by id",
        "tier": "one of the campaign's tiers, by id; puts it into the directory",
        "joined": "the first day in the directory",
        "left": "the first day on which it is no longer in the directory",
        "signed": "the letters it signed",
        "languages": "languages in which it works; on no page, and `coalition status` "
        "says who could help",
        "logo": "its logo",
        "description": "what it is, in a sentence; translated",
        "source": 'where the endorsement is recorded: a public page, or "issue form" with the day; '
        "never a person's name; shown nowhere",
        "withdrawn": "the day on which it took its name back: hidden for every day, and under "
        "letters too",
    },
    "Signature": {"letter": "the id of a letter", "on": "the day, if you know it"},
    "Logo": {
        "file": "the name of a file in `data/logos/`, without a path",
        "alt": "a description for those who do not see it; translated",
    },
    "Person": {
        "name": "as the person writes it; not in the file of somebody who withdrew",
        "family_name": "under which the person is sorted",
        "title": "office, shown after the name; beside the role `mep` another one; translated",
        "role": "`mep` for a member of the European Parliament, or one of the campaign's roles",
        "gender": "`feminine`, `masculine` or `neutral` (as if you left it out); grammatical, so "
        'that languages can say "eurodéputée"',
        "country": "two letters in capitals, or `international`",
        "memberships": "political groups, over time",
        "endorsed": "that the person endorses the campaign; puts her or him into the directory",
        "signed": "the letters that the person signed, as for an organisation",
        "quote": "a quotation; translated",
        "email": "a public office address; only for people to whom letters go",
        "languages": "in which the person reads letters, the preferred one first; for `send_in`",
        "ep_id": "the person's number at the European Parliament; shown nowhere",
        "former_ids": "ids that the person had before, by which earlier releases know her or him; "
        "`rename` writes them; shown nowhere",
        "withdrawn": "the day on which the person took the endorsement back",
    },
    "Membership": {
        "group": "the id of a political group",
        "party": "the national party's name",
        "from": "the first day, if you know it",
        "until": "the last day",
    },
    "Endorsement": {
        "on": "the day, if you know it",
        "source": "where it is recorded; never a person's name",
    },
    "Group": {
        "names": "official names by language, each with `name` and `short`, or one of them",
        "aliases": "other spellings; shown nowhere",
        "from": "the days on which the group began and ended; shown nowhere",
        "until": "the days on which the group began and ended; shown nowhere",
    },
    "GroupName": {
        "name": "the official name",
        "short": "what the group is called for short",
        "source": "where both stand, such as a page of the Parliament; shown nowhere",
    },
    "FrontMatter": {
        "title": "translated",
        "kind": "`open-letter` (others sign it), `email` (readers send it) or `page`",
        "language": "the language of this text, if it is not the campaign's",
        "intro": "for the reader, outside the letter; empty lines part its paragraphs; translated",
        "subject": "of an e-mail; translated",
        "short": "what is sent where the letter is too long for a link; empty lines part its "
        "paragraphs; translated",
        "send_in": "the language in which an e-mail goes out: a language, `recipient` (the first "
        "of the person's `languages`) or `reader` (that of the page); the letter's own if left "
        "out; a list offers the others too",
        "to": "to whom it goes, and who gets a copy",
        "cc": "to whom it goes, and who gets a copy",
        "date": "the day of the letter",
        "deadline": "the last day on which it makes sense to send it; its button goes then",
        "closed": "the day on which the action ended; the text stays, without its button",
        "action_url": "where readers can take part",
        "fields": "what the sender fills in, by name",
        "source": "where the text comes from; shown, and translated unless it is a web address",
        "notice": "shown wherever the text is shown; translated",
        "signatories": "in which lists those who signed stand",
        "formats": "in which the text is offered besides its page; the campaign's if left out",
        "former_ids": "ids that a letter had before, by which earlier releases know it; `rename` "
        "writes them; shown nowhere",
    },
    "SignatoryOrder": {
        "order": "`list` (organisations, then people; as if you left it out), `tiers` (under the "
        "headings of the campaign's tiers) or `days` (the first ones, then the later ones)",
        "first_until": "with `days`: the last day of the first signatories; the letter's `date` if "
        "left out",
        "show": "how many names a list shows before “and 12 more”; all if left out",
    },
    "Recipient": {
        "person": "a person of `data/people/`, by id; the address is that record's `email`",
        "name": "an office, by its own name; needs `email`",
        "email": "the office's address",
        "field": "one of `fields`, in which the sender gives the address; needs `label`",
        "label": "who is meant by the field; translated",
        "note": "a remark for the sender; translated",
        "look_up": "a page on which senders find the address that they fill in",
        "optional": "`true` where a sender may leave the recipient out",
    },
    "Field": {
        "label": "what the sender fills in; translated",
        "kind": "`text` (as if you left it out), `email` (an e-mail address) or `choice`",
        "choices": "of the kind `choice`: what can be chosen, each with `id` and `label`",
        "example": "translated",
        "required": "`false` where it may stay empty",
    },
    "Choice": {
        "id": "by which it is known; translators and senders do not see it",
        "label": "what is offered, and stands in the letter once it is chosen; translated",
    },
    "Glossary": {"terms": "the terms, each with what languages call it"},
    "Term": {
        "term": "the term, in the campaign's source language",
        "forms": "what else it looks like there, such as its plural",
        "note": "for translators: what is meant by it, and what is not",
        "translate": "`false` for a name that stays as it is, save in the languages that "
        "`translations` names",
        "translations": "what it may be called, by language: one text, or a list",
    },
}
