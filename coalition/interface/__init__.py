"""The strings of our own pages and lists: domain `interface`, shipped with its own catalogs.

Every phrase is whole: what a reader sees is one phrase with its fields filled, never pieces put
side by side. The address is the phrase's msgctxt; it says where the phrase stands and never moves.
"""

import msgspec


class Phrase(msgspec.Struct, frozen=True):
    """One message of the interface."""

    address: str
    text: str
    """The English source; with `plural`, its singular."""

    plural: str | None = None
    note: str = ""
    """For translators: where it stands and what its fields hold."""


_PERSON_NOTE = (
    "{name} is a person, {country} a country's name in the nominative, {group} a political group's "
    "short name. Choose a phrase that needs no inflection of what the fields hold."
)
_GENDERS = {
    "neutral": "Used where the person's grammatical gender is neutral or unknown.",
    "feminine": "Used for a woman; repeat the neutral phrase if the language has one form.",
    "masculine": "Used for a man; repeat the neutral phrase if the language has one form.",
}
_MEP_PHRASES = {
    "full": "MEP {name}, {country}, {group}",
    "country": "MEP {name}, {country}",
    "group": "MEP {name}, {group}",
    "name": "MEP {name}",
}

_RECIPIENT_NOTE = (
    "A line of a plain-text letter; {recipient} is a name in the nominative, often with an address."
)

PHRASES = (
    Phrase("directory/title", "Who supports this campaign", note="Heading of the directory."),
    Phrase("directory/people", "Members of the European Parliament", note="Heading of a list."),
    Phrase("directory/others", "People", note="Heading of a list of people who are no MEPs."),
    Phrase(
        "directory/letters",
        "Organisations by first letter",
        note="Read aloud before the letters A–Z that lead to parts of a list.",
    ),
    Phrase(
        "directory/countries",
        "Organisations by country",
        note="Heading of a list of countries, each with how many organisations are from there.",
    ),
    Phrase(
        "directory/search",
        "Search for an organisation",
        note="Stands above a field; the list below shows what fits as one types.",
    ),
    Phrase(
        "directory/country", "Country", note="Stands above a list to choose from, and in a form."
    ),
    Phrase("directory/kind", "Kind of organisation", note="Stands above a list to choose from."),
    Phrase(
        "directory/tier",
        "Role in the campaign",
        note="Stands above a list to choose from, such as “A movement led by” and “Members”.",
    ),
    Phrase(
        "directory/all",
        "Show all",
        note="The first line of lists of countries, kinds and roles, and a button: nothing is left "
        "out any more.",
    ),
    Phrase(
        "directory/none", "No organisation found.", note="Stands in place of a list that is empty."
    ),
    Phrase(
        "directory/feed",
        "Who joined recently (Atom feed)",
        note="A link to a file for programs that tell their users what is new.",
    ),
    Phrase(
        "directory/sheet",
        "Download as a table (CSV)",
        note="A link to the list of organisations as a file for spreadsheets.",
    ),
    Phrase(
        "join/title",
        "Join this campaign",
        note="A link, a button and a heading, for organisations.",
    ),
    Phrase(
        "join/who",
        "This page is for organisations that share the aims of the campaign and want to be named "
        "among its supporters.",
        note="Stands below the heading “Join this campaign”.",
    ),
    Phrase(
        "join/next",
        "Those who run the campaign read what you send, may ask you about it, and then add your "
        "organisation to the directory.",
        note="Says what happens once the form was sent.",
    ),
    Phrase("join/name", "Name of the organisation", note="Stands above a field of a form."),
    Phrase("join/website", "Website", note="Stands above a field of a form."),
    Phrase(
        "join/description",
        "What the organisation does, in a sentence",
        note="Stands above a field of a form.",
    ),
    Phrase(
        "join/consent",
        "The organisation agrees to be named publicly, in every language, until it says otherwise, "
        "and I may speak for it.",
        note="Stands beside a box to tick; without it nothing is sent.",
    ),
    Phrase(
        "join/text",
        "The text as it is sent",
        note="Opens the text that a form has made, to read or to copy.",
    ),
    Phrase(
        "join/issue",
        "Continue on {service}",
        note="A button that leads to a form at another website, already filled in. {service} is "
        "its name, such as github.com; choose a phrase that needs no inflection of it.",
    ),
    Phrase(
        "join/issue-note",
        "You need an account at {service}, and everybody can read what you send there.",
        note="Stands below the button “Continue on {service}”.",
    ),
    Phrase(
        "join/none",
        "Organisations can no longer join through this page.",
        note="Stands in place of the form of a campaign that is over.",
    ),
    Phrase(
        "join/individuals",
        "Individuals who want to take part may ask here: {address}",
        note="Stands below the form for organisations. {address} is an e-mail or web address.",
    ),
    Phrase(
        "country/international",
        "International",
        note="Stands after one organisation's name, in place of its country's, and among countries "
        "in a list: choose words that fit both, such as “international scope”.",
    ),
    Phrase("count/organisations", "{n} organisation", "{n} organisations", "{n} is a number."),
    Phrase("count/countries", "{n} country", "{n} countries", "{n} is a number."),
    Phrase(
        "count/people",
        "{n} person",
        "{n} people",
        "{n} is a number; the people are those who endorse the campaign.",
    ),
    Phrase("count/signatories", "{n} signatory", "{n} signatories", "{n} is a number."),
    Phrase(
        "count/individuals",
        "{n} individual",
        "{n} individuals",
        "{n} is a number; they signed a letter as nobody but themselves, not for an organisation. "
        "Heading of the list of their names.",
    ),
    Phrase(
        "count/unnamed",
        "{n} of them is not named",
        "{n} of them are not named",
        "{n} is a number; stands below that heading: some individuals did not agree that their "
        "names are published.",
    ),
    Phrase(
        "signatories/first",
        "First signatories",
        note="Heading of a list of organisations and people who signed a letter first.",
    ),
    Phrase(
        "signatories/later",
        "Signed later",
        note="Heading of a list of organisations and people who signed a letter after the first.",
    ),
    Phrase(
        "signatories/more",
        "and {n} more signatory",
        "and {n} more signatories",
        "{n} is a number; stands at the end of a list that shows the first names only.",
    ),
    Phrase(
        "signatories/as-of",
        "Signatories as of {date}. The text is today’s.",
        note="Stands above a letter that is shown as of an earlier day. {date} is a day such as "
        "31 March 2026, written as it stands alone; choose a phrase that needs no inflection of "
        "it.",
    ),
    *(
        Phrase(f"person/mep/{form}/{gender}", text, note=f"{_PERSON_NOTE} {note}")
        for form, text in _MEP_PHRASES.items()
        for gender, note in _GENDERS.items()
    ),
    Phrase("person/titled/full", "{name}, {title}, {country}", note=_PERSON_NOTE),
    Phrase("person/titled/name", "{name}, {title}", note=_PERSON_NOTE),
    Phrase("person/country", "{name}, {country}", note=_PERSON_NOTE),
    Phrase("texts/letters", "Letters", note="Heading of a list of open letters and e-mails."),
    Phrase("texts/pages", "Read more", note="Heading of a list of pages."),
    Phrase("text/open-letter", "Open letter", note="Says what a text is."),
    Phrase("text/email", "E-mail to send", note="Says what a text is: readers send it themselves."),
    Phrase("text/notes", "Notes", note="Heading of the footnotes below a text."),
    Phrase(
        "text/note-back",
        "Back to the text",
        note="Read aloud for a link from a footnote to the place in the text that refers to it.",
    ),
    Phrase("letter/to", "To", note="Stands before the recipients of a letter."),
    Phrase("letter/cc", "Copy to", note="Stands before those who receive a copy of a letter."),
    Phrase("letter/subject", "Subject", note="Stands before the subject of an e-mail."),
    Phrase(
        "letter/to-line",
        "To: {recipient}",
        note=_RECIPIENT_NOTE,
    ),
    Phrase(
        "letter/cc-line",
        "Copy to: {recipient}",
        note=_RECIPIENT_NOTE,
    ),
    Phrase(
        "letter/subject-line",
        "Subject: {subject}",
        note="A line of a plain-text letter; {subject} is the subject of an e-mail.",
    ),
    Phrase(
        "letter/optional",
        "optional",
        note="Stands after a recipient or something to fill in; if it must agree with a noun, take "
        "that for “information”.",
    ),
    Phrase("letter/deadline", "Deadline", note="Stands before a date."),
    Phrase("letter/act", "Take part", note="A button that leads to where readers can take part."),
    Phrase(
        "letter/fields",
        "What to fill in",
        note="Heading of the list that explains what the sender of a letter fills in.",
    ),
    Phrase("letter/example", "Example", note="Stands before an example of what to fill in."),
    Phrase("letter/choose", "Please choose", note="The first line of a list to choose from."),
    Phrase(
        "letter/required",
        "Please fill this in.",
        note="Stands beside a field of a form that was left empty.",
    ),
    Phrase(
        "letter/no-address",
        "This is not an e-mail address.",
        note="Stands beside a field of a form that asks for an e-mail address.",
    ),
    Phrase(
        "letter/stays",
        "What you type stays on this page until you send it.",
        note="Stands above a form: nothing of it is sent to the website.",
    ),
    Phrase(
        "letter/open-mail",
        "Open in your e-mail program",
        note="A button that opens a new e-mail with the text of the letter.",
    ),
    Phrase(
        "letter/open-mail-note",
        "This opens your own e-mail program. This website neither sees nor keeps what you write.",
        note="Stands below the button “Open in your e-mail program”.",
    ),
    Phrase(
        "letter/brackets",
        "Replace what stands in square brackets before you send the e-mail.",
        note="Stands above the button that opens the e-mail, where readers could fill in nothing; "
        "what they are to give stands in the text as [Your name], for example.",
    ),
    Phrase(
        "letter/unopened",
        "Has nothing opened? Copy the text below and paste it into an e-mail.",
        note="Appears some seconds after the button that opens the e-mail was pressed.",
    ),
    Phrase(
        "letter/sent-in",
        "Language of the e-mail: {language}",
        note="Stands beside the button that opens the e-mail, where the letter is sent in another "
        "language than that of the page. {language} is the name of a language in the nominative, "
        "as it stands in a list.",
    ),
    Phrase(
        "letter/send-in",
        "Send it in another language: {language}",
        note="A link to the same e-mail in another language. {language} is the name of a language "
        "in the nominative, as it stands in a list.",
    ),
    Phrase(
        "letter/as-sent",
        "The e-mail as it is sent",
        note="Heading of the text of an e-mail, to read or to copy.",
    ),
    Phrase(
        "letter/short",
        "The e-mail holds a short version of the letter.",
        note="Stands below the button that opens the e-mail.",
    ),
    Phrase(
        "letter/copy-first",
        "The text is too long to be handed over. Copy it below, then open your e-mail program with "
        "the button and paste it.",
        note="Stands below the button that opens an e-mail with its recipients and subject alone.",
    ),
    Phrase(
        "letter/paste",
        "The text has been copied. Paste it into the e-mail.",
        note="Appears once the button that opens the e-mail was pressed.",
    ),
    Phrase("letter/copy-recipients", "Copy the addresses", note="A button: e-mail addresses."),
    Phrase("letter/copy-subject", "Copy the subject", note="A button: the subject of an e-mail."),
    Phrase("letter/copy-text", "Copy the text", note="A button: the text of an e-mail."),
    Phrase(
        "letter/copied", "Copied", note="Appears once something was copied; no noun goes with it."
    ),
    Phrase(
        "letter/draft-file",
        "Download as a draft (.eml)",
        note="A link to a file that some e-mail programs open as an e-mail that is not yet sent.",
    ),
    Phrase("letter/plain-text", "Text only (.txt)", note="A link to a file without any layout."),
    Phrase(
        "letter/webmail",
        "Open in webmail instead",
        note="Opens a list of links to services in which people read their e-mail in a browser.",
    ),
    Phrase(
        "letter/webmail-service",
        "{service} ({company} receives the text)",
        note="A link. {service} is the name of a webmail service such as Gmail, {company} who runs "
        "it, such as Google; choose a phrase that needs no inflection of either.",
    ),
    Phrase(
        "letter/look-up",
        "Look up the address",
        note="A link to a page on which senders find the e-mail address of their own "
        "representative, for example.",
    ),
    Phrase(
        "letter/closed",
        "This action is over. The text stays here to be read.",
        note="Stands in place of the button that opens the e-mail, after the last day.",
    ),
    Phrase(
        "letter/sign",
        "Sign this letter",
        note="A button that leads to the page on which organisations sign.",
    ),
    Phrase("letter/read", "Read the letter", note="A button that leads to a letter."),
    Phrase(
        "press/title",
        "For the press",
        note="A link to the version of a letter that journalists receive, and what it is called.",
    ),
    Phrase(
        "press/about",
        "About the campaign",
        note="Heading above a few sentences that say who is behind a letter.",
    ),
    Phrase(
        "press/contact",
        "Press contact",
        note="Stands before whom journalists can ask.",
    ),
    Phrase("letter/source", "Source", note="Stands before where a text comes from."),
    Phrase("page/skip", "Skip to content", note="A link for people who use a keyboard."),
    Phrase("page/languages", "Languages", note="Read aloud before the languages of a page."),
    Phrase("page/choose-language", "Choose a language", note="A heading, and a link to that page."),
    Phrase(
        "page/partial",
        "Parts of this page are not yet translated.",
        note="Stands at the top of a page that shows some passages in another language.",
    ),
    Phrase(
        "page/gap",
        "Not yet translated; shown in: {language}",
        note="Explains the mark of a passage that is not translated. {language} is the name of "
        "the language that is shown, in the nominative, as it stands in a list.",
    ),
    Phrase(
        "page/draft",
        "No native speaker has reviewed this translation yet.",
        note="Stands above a translated letter or page.",
    ),
    Phrase(
        "page/as-of",
        "As of {date}",
        note="{date} is a day such as 31 March 2026, written as it stands alone; choose a phrase "
        "that needs no inflection of it.",
    ),
    Phrase(
        "page/mostly",
        "Most of this page is not yet translated. It is shown in: {language}",
        note="Stands at the top of a page. {language} is the name of a language in the nominative, "
        "as it stands in a list.",
    ),
    Phrase(
        "page/not-found",
        "This page does not exist.",
        note="Shown where an address leads to nothing.",
    ),
    Phrase(
        "embed/loading",
        "Loading…",
        note="Stands on pages of other sites until a list or letter is there.",
    ),
    Phrase(
        "embed/failed",
        "This could not be loaded. Please try again later, or follow the link.",
        note="Stands on pages of other sites in the place of a list or letter, above a link to it.",
    ),
    Phrase(
        "status/title",
        "Translations",
        note="A link and a heading: how far the translations of the campaign’s texts have come.",
    ),
    Phrase(
        "status/intro",
        "How much of each text is translated into each language. What is missing is shown in "
        "another language, or not at all.",
        note="Stands below the heading “Translations”, above a table.",
    ),
    Phrase("status/language", "Language", note="Heads the column of a table with languages."),
    Phrase(
        "status/source",
        "Original",
        note="Stands in a table where a text was written in the language; the noun is “text”.",
    ),
    Phrase(
        "status/complete",
        "Complete",
        note="Stands in a table where a translation is complete; the noun is “translation”.",
    ),
    Phrase(
        "status/missing",
        "Missing: {n}",
        note="Stands in a table; {n} is a number of passages that are not translated.",
    ),
    Phrase(
        "status/confirm",
        "To be confirmed: {n}",
        note="Stands in a table; {n} is a number of translations that somebody has yet to confirm.",
    ),
    Phrase(
        "status/hidden",
        "Not shown",
        note="Stands in a table where a text does not appear in the language; the noun is “text”.",
    ),
    Phrase("status/help-title", "How to help", note="Heading of a paragraph for translators."),
    Phrase(
        "status/help",
        "Do you speak one of these languages well? Write to those who run the campaign and offer "
        "to translate, or to read a translation through. The texts are PO files, which free "
        "programs open.",
        note="Stands below the heading “How to help”.",
    ),
    Phrase("page/website", "Website of the campaign", note="A link at the foot of every page."),
    Phrase(
        "review/title",
        "Review build, not for publication",
        note="Stands at the top of pages that are made for translators only, with every passage "
        "marked that needs work.",
    ),
    Phrase(
        "review/waiting",
        "{n} passage needs attention",
        "{n} passages need attention",
        "{n} is a number; the passages are those of a language that nobody has translated, "
        "confirmed, corrected or reviewed yet.",
    ),
    Phrase("review/next", "Next passage", note="A link to the next passage that needs work."),
    Phrase(
        "review/next-draft",
        "Next draft",
        note="A link to the next passage whose translation nobody has reviewed.",
    ),
    Phrase(
        "review/sources",
        "Show the original texts",
        note="Stands beside a box to tick; the texts are shown below their translations.",
    ),
    Phrase(
        "review/untranslated", "untranslated", note="A short mark behind a passage, and its legend."
    ),
    Phrase(
        "review/error",
        "not shown: error",
        note="A short mark behind a passage whose translation is not shown, because the program "
        "found an error in it.",
    ),
    Phrase(
        "review/own",
        "your translation (not shown)",
        note="Stands above a translation that is not shown, because an error was found in it.",
    ),
    Phrase(
        "review/unreadable",
        "{file} cannot be read (line {line}); its translations are all still in the file.",
        note="Stands at the top of a page. {file} is a file's name, {line} the number of the line "
        "with the error.",
    ),
    Phrase(
        "review/empty",
        "{file} is empty; restore it from the history.",
        note="Stands at the top of a page. {file} is a file's name; the history is that of a "
        "version control system.",
    ),
    Phrase(
        "review/damaged",
        "{file} cannot be read (line {line}).",
        note="Stands at the top of a page. {file} is a file's name, {line} the number of the line "
        "with the error.",
    ),
    Phrase(
        "review/files",
        "remarks about files",
        note="Stands before a number: how much the program found in a language's files that "
        "belongs to no passage.",
    ),
    Phrase(
        "review/fuzzy",
        "suggestion",
        note="A short mark behind a passage: there is a translation that somebody must confirm. "
        "Also stands above that translation.",
    ),
    Phrase(
        "review/finding",
        "remark",
        note="A short mark behind a passage in which the program found something doubtful or "
        "wrong. Also stands above what it found.",
    ),
    Phrase(
        "review/draft",
        "draft",
        note="A short mark behind a passage whose translation nobody has reviewed.",
    ),
    Phrase(
        "review/source", "Original text", note="Stands above the text that is to be translated."
    ),
    Phrase(
        "review/change",
        "What changed in the original",
        note="Stands above a text in which deleted and new words are marked.",
    ),
    Phrase(
        "review/about",
        "About this passage",
        note="Stands above what translators should know of a text, such as where it is shown.",
    ),
    Phrase(
        "review/comments",
        "Comments in the file",
        note="Stands above what translators wrote beside a translation in its file.",
    ),
    Phrase(
        "review/glossary", "Glossary", note="Stands above the campaign's terms that a text holds."
    ),
    Phrase("review/close", "Close", note="A link that hides what is shown of a passage."),
    Phrase(
        "review/elsewhere",
        "Also on this page",
        note="Heading of a list of texts that need work and stand where nothing can be marked, "
        "such as links.",
    ),
)
"""In the order in which translators meet them."""
