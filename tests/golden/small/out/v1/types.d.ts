/** The campaign as every file names it. */
export interface CampaignView {
  /** The same in every language. */
  id: string;
  /** What the campaign is called. */
  title: Value;
  /** What it wants, in a sentence or two. */
  summary: Value | null;
  /** Its website. */
  url: string | null;
}

/** A cell of a table. */
export interface CellView {
  /** Without markup, as that of a paragraph; empty where the cell is. */
  text: Value;
  /** The same with its markup, without the element of the cell. */
  html: string;
}

/** Something that the sender of a letter may choose. */
export interface ChoiceView {
  /** The same in every language. */
  id: string;
  /** What is offered, and stands in the letter where it is chosen. */
  label: Value;
}

/** The counts as finished phrases. */
export interface CountPhrases {
  /** For example `78 organisations`. */
  organisations: Value;
  /** For example `21 countries`. */
  countries: Value;
  /** For example `4 people`. */
  people: Value;
}

/** A phrase with a number, in a form for each plural category that a whole number can have.
 *
 * The categories are CLDR's, which `Intl.PluralRules` knows, of the language in `lang`. */
export interface Counted {
  /** For every category that is not there. */
  other: Value;
  /** For the numbers of CLDR's category `zero`. */
  zero?: Value;
  /** For the numbers of CLDR's category `one`. */
  one?: Value;
  /** For the numbers of CLDR's category `two`. */
  two?: Value;
  /** For the numbers of CLDR's category `few`. */
  few?: Value;
  /** For the numbers of CLDR's category `many`. */
  many?: Value;
  /** By number, such as `0`: the form where it is not that of the number's category. */
  exact?: Record<string, Value>;
}

/** A country of the directory. */
export interface CountryEntry {
  /** ISO 3166-1 alpha-2, or `international`. */
  code: string;
  /** As the language calls it. */
  name: Value;
  /** Ids in the language's sort order. */
  organisations: Array<string>;
}

/** A country. */
export interface CountryView {
  /** ISO 3166-1 alpha-2, or `international`. */
  code: string;
  /** As the language calls it. */
  name: Value;
}

/** How many stand in the directory. */
export interface Counts {
  /** How many organisations have a tier. */
  organisations: number;
  /** How many different countries the listed organisations are known to be from. */
  countries: number;
  /** How many people endorse the campaign. */
  people: number;
  /** The same, ready to be shown. */
  phrases: CountPhrases;
}

/** How much of one text a language has. */
export interface Coverage {
  /** `directory`, or the id of a letter or page. */
  text: string;
  /** How many messages the text has. */
  total: number;
  /** How many of them have a translation that is shown. */
  translated: number;
  /** How many have a suggestion that somebody must confirm. */
  fuzzy: number;
  /** Whether a native speaker has read the translation. There may be more values one day. */
  review: "draft" | "reviewed" | "source" | (string & {});
  /** Whether the campaign's rules let the text appear in the language. */
  published: boolean;
}

/** A day, for programs and for readers. */
export interface DateView {
  /** For programs. */
  iso: string;
  /** As the language writes it. */
  text: Value;
}

/** Here stands the directory of directory.json. */
export interface DirectoryBlock {
  /** Which block it is. */
  kind: "directory";
}

/** v1/<lang>/directory.json: who stands behind the campaign on the as-of day. */
export interface DirectoryView {
  /** Whose directory it is. */
  campaign: CampaignView;
  /** In which it is written. */
  language: LanguageView;
  /** The day for which it answers. */
  as_of: string;
  /** How many are in it. */
  counts: Counts;
  /** In the order of the campaign. */
  tiers: Array<TierView>;
  /** In the language's sort order. */
  organisations: Array<OrganisationView>;
  /** In the language's sort order, by family name where it is known. */
  people: Array<PersonView>;
  /** The countries that organisations are from, in the language's sort order; `international` at the end. */
  countries: Array<CountryEntry>;
}

/** What the sender of a letter fills in. */
export interface FieldView {
  /** Stands in texts as `{name}`. */
  name: string;
  /** What the sender is asked for. */
  label: Value;
  /** What could be filled in. */
  example: Value | null;
  /** Whether the letter makes no sense without it. */
  required: boolean;
  /** What can be given. There may be more values one day. */
  kind: "choice" | "email" | "text" | (string & {});
  /** Of the kind `choice`, in the order in which they are offered. */
  choices: Array<ChoiceView>;
}

/** A file in which a text is offered besides its page. */
export interface FormatView {
  /** Markdown, HTML to paste, a QR code that leads to the page, or a picture for the page. There may be more values one day. */
  name: "card" | "fragment" | "md" | "qr" | (string & {});
  /** Relative to the build folder. */
  path: string;
}

/** A political group. */
export interface GroupView {
  /** The same in every language. */
  id: string;
  /** Such as `Greens/EFA`. */
  short: Value;
  /** In full. */
  name: Value;
}

/** A heading. */
export interface HeadingBlock {
  /** Which block it is. */
  kind: "heading";
  /** From 1 to 6, as the text has it. */
  level: number;
  /** Without markup; `{name}` is a field and a doubled brace a literal one. */
  text: Value;
  /** The same with its markup, without the element of the heading. */
  html: string;
}

/** A person who signed as nobody but themselves. */
export interface IndividualView {
  /** As the person signed. */
  name: Value;
  /** What the person says of themselves, such as a profession. */
  role: Value | null;
  /** Where the person lives or works. */
  place: Value | null;
  /** ISO 3166-1 alpha-2; its name stands in `countries`. */
  country: string | null;
  /** The day; null where it is not known. */
  signed: string | null;
  /** The finished phrase, such as `Ida Nowak, nurse, Warszawa`. */
  line: Value;
}

/** How many people signed as nobody but themselves. */
export interface IndividualsView {
  /** All of them, those without a name among them. */
  count: number;
  /** For example `81 individuals`. */
  phrase: Value;
  /** How many of them agreed to be counted, not named. */
  anonymous: number;
  /** For example `12 of them are not named`; null where all are. */
  anonymous_phrase: Value | null;
}

/** A sort of organisation. */
export interface KindView {
  /** The same in every language. */
  id: string;
  /** As readers see it. */
  label: Value;
}

/** The words of our own pages, each by a name that stays.
 *
 * A field stands in them as `{name}`, and every other brace is doubled. */
export interface Labels {
  /** Heading of the directory. */
  directory: Value;
  /** Heading of a list. */
  members_of_parliament: Value;
  /** Heading of a list of people who are no MEPs. */
  other_people: Value;
  /** Read aloud before the letters A–Z that lead to parts of a list. */
  organisations_by_letter: Value;
  /** Heading of a list of countries, each with how many organisations are from there. */
  organisations_by_country: Value;
  /** Stands after one organisation's name, in place of its country's, and among countries in a list: choose words that fit both, such as “international scope”. */
  international: Value;
  /** {n} is a number. */
  organisations: Counted;
  /** {n} is a number. */
  countries: Counted;
  /** {n} is a number; the people are those who endorse the campaign. */
  people: Counted;
  /** {n} is a number. */
  signatories: Counted;
  /** {n} is a number; they signed a letter as nobody but themselves, not for an organisation. Heading of the list of their names. */
  individuals: Counted;
  /** {n} is a number; stands below that heading: some individuals did not agree that their names are published. */
  individuals_unnamed: Counted;
  /** Heading of a list of open letters and e-mails. */
  letters: Value;
  /** Heading of a list of pages. */
  pages: Value;
  /** Says what a text is. */
  open_letter: Value;
  /** Says what a text is: readers send it themselves. */
  email: Value;
  /** Heading of the footnotes below a text. */
  notes: Value;
  /** Read aloud for a link from a footnote to the place in the text that refers to it. */
  back_to_text: Value;
  /** Stands before the recipients of a letter. */
  to: Value;
  /** Stands before those who receive a copy of a letter. */
  copy_to: Value;
  /** Stands before the subject of an e-mail. */
  subject: Value;
  /** Stands after a recipient or something to fill in; if it must agree with a noun, take that for “information”. */
  optional: Value;
  /** Stands before a date. */
  deadline: Value;
  /** A button that leads to where readers can take part. */
  take_part: Value;
  /** Heading of the list that explains what the sender of a letter fills in. */
  what_to_fill_in: Value;
  /** Stands before an example of what to fill in. */
  example: Value;
  /** The first line of a list to choose from. */
  please_choose: Value;
  /** Stands beside a field of a form that was left empty. */
  please_fill_in: Value;
  /** Stands above a form: nothing of it is sent to the website. */
  stays_on_page: Value;
  /** A button that opens a new e-mail with the text of the letter. */
  send: Value;
  /** Stands below the button “Open in your e-mail program”. */
  send_note: Value;
  /** Stands beside the button that opens the e-mail, where the letter is sent in another language than that of the page. {language} is the name of a language in the nominative, as it stands in a list. */
  sent_in_language: Value;
  /** A link to the same e-mail in another language. {language} is the name of a language in the nominative, as it stands in a list. */
  send_in_language: Value;
  /** Heading of the text of an e-mail, to read or to copy. */
  as_sent: Value;
  /** Stands below the button that opens the e-mail. */
  short_version: Value;
  /** Stands below the button that opens an e-mail with its recipients and subject alone. */
  copy_first: Value;
  /** Appears once the button that opens the e-mail was pressed. */
  paste: Value;
  /** A button: e-mail addresses. */
  copy_addresses: Value;
  /** A button: the subject of an e-mail. */
  copy_subject: Value;
  /** A button: the text of an e-mail. */
  copy_text: Value;
  /** Appears once something was copied; no noun goes with it. */
  copied: Value;
  /** A link to a file that some e-mail programs open as an e-mail that is not yet sent. */
  download_draft: Value;
  /** A link to a file without any layout. */
  plain_text: Value;
  /** Opens a list of links to services in which people read their e-mail in a browser. */
  webmail: Value;
  /** A link. {service} is the name of a webmail service such as Gmail, {company} who runs it, such as Google; choose a phrase that needs no inflection of either. */
  webmail_service: Value;
  /** A link to a page on which senders find the e-mail address of their own representative, for example. */
  look_up_address: Value;
  /** Stands in place of the button that opens the e-mail, after the last day. */
  closed: Value;
  /** Stands before where a text comes from. */
  source: Value;
  /** A link for people who use a keyboard. */
  skip_to_content: Value;
  /** Read aloud before the languages of a page. */
  languages: Value;
  /** A heading, and a link to that page. */
  choose_language: Value;
  /** Stands at the top of a page that shows some passages in another language. */
  partly_translated: Value;
  /** Explains the mark of a passage that is not translated. {language} is the name of the language that is shown, in the nominative, as it stands in a list. */
  not_translated: Value;
  /** Stands above a translated letter or page. */
  not_reviewed: Value;
  /** {date} is a day such as 31 March 2026, written as it stands alone; choose a phrase that needs no inflection of it. */
  as_of: Value;
  /** A link at the foot of every page. */
  campaign_website: Value;
  /** Stands beside a field of a form that asks for an e-mail address. */
  no_address: Value;
  /** Stands above the button that opens the e-mail, where readers could fill in nothing; what they are to give stands in the text as [Your name], for example. */
  replace_brackets: Value;
  /** Appears some seconds after the button that opens the e-mail was pressed. */
  nothing_opened: Value;
  /** A button that leads to the page on which organisations sign. */
  sign: Value;
  /** Heading of a list of organisations and people who signed a letter first. */
  first_signatories: Value;
  /** Heading of a list of organisations and people who signed a letter after the first. */
  later_signatories: Value;
  /** {n} is a number; stands at the end of a list that shows the first names only. */
  more_signatories: Counted;
  /** Stands above a letter that is shown as of an earlier day. {date} is a day such as 31 March 2026, written as it stands alone; choose a phrase that needs no inflection of it. */
  signatories_as_of: Value;
  /** A link to the version of a letter that journalists receive, and what it is called. */
  for_the_press: Value;
  /** Heading above a few sentences that say who is behind a letter. */
  about_the_campaign: Value;
  /** Stands before whom journalists can ask. */
  press_contact: Value;
  /** Stands above a field; the list below shows what fits as one types. */
  search: Value;
  /** Stands above a list to choose from, and in a form. */
  country: Value;
  /** Stands above a list to choose from. */
  kind: Value;
  /** Stands above a list to choose from, such as “A movement led by” and “Members”. */
  tier: Value;
  /** The first line of lists of countries, kinds and roles, and a button: nothing is left out any more. */
  show_all: Value;
  /** Stands in place of a list that is empty. */
  none_found: Value;
  /** A link to a file for programs that tell their users what is new. */
  feed: Value;
  /** A link to the list of organisations as a file for spreadsheets. */
  download_table: Value;
  /** A link, a button and a heading, for organisations. */
  join: Value;
  /** Stands below the heading “Join this campaign”. */
  join_who: Value;
  /** Says what happens once the form was sent. */
  join_next: Value;
  /** Stands above a field of a form. */
  organisation_name: Value;
  /** Stands above a field of a form. */
  website: Value;
  /** Stands above a field of a form. */
  organisation_description: Value;
  /** Stands beside a box to tick; without it nothing is sent. */
  join_consent: Value;
  /** Opens the text that a form has made, to read or to copy. */
  text_as_sent: Value;
  /** A button that leads to a form at another website, already filled in. {service} is its name, such as github.com; choose a phrase that needs no inflection of it. */
  continue_on_service: Value;
  /** Stands below the button “Continue on {service}”. */
  public_at_service: Value;
  /** Stands in place of the form of a campaign that is over. */
  join_closed: Value;
  /** Stands below the form for organisations. {address} is an e-mail or web address. */
  ask_as_individual: Value;
  /** Stands at the top of a page. {language} is the name of a language in the nominative, as it stands in a list. */
  mostly_untranslated: Value;
  /** Shown where an address leads to nothing. */
  page_not_found: Value;
  /** Stands on pages of other sites until a list or letter is there. */
  loading: Value;
  /** Stands on pages of other sites in the place of a list or letter, above a link to it. */
  not_loaded: Value;
  /** A button that leads to a letter. */
  read_letter: Value;
  /** A link and a heading: how far the translations of the campaign’s texts have come. */
  translations: Value;
  /** Stands below the heading “Translations”, above a table. */
  translations_intro: Value;
  /** Heads the column of a table with languages. */
  language: Value;
  /** Stands in a table where a text was written in the language; the noun is “text”. */
  original: Value;
  /** Stands in a table where a translation is complete; the noun is “translation”. */
  complete: Value;
  /** Stands in a table; {n} is a number of passages that are not translated. */
  missing: Value;
  /** Stands in a table; {n} is a number of translations that somebody has yet to confirm. */
  to_confirm: Value;
  /** Stands in a table where a text does not appear in the language; the noun is “text”. */
  not_shown: Value;
  /** Heading of a paragraph for translators. */
  how_to_help: Value;
  /** Stands below the heading “How to help”. */
  how_to_translate: Value;
  /** A short mark behind a passage whose translation nobody has reviewed. */
  draft: Value;
}

/** v1/<lang>/labels.json: the words of our own pages in one language. */
export interface LabelsView {
  /** Of the readers for whom it was made. */
  language: LanguageView;
  /** Each by its name. */
  labels: Labels;
}

/** A language as its own readers know it. */
export interface LanguageView {
  /** The BCP 47 tag. */
  code: string;
  /** In the language itself. */
  name: string;
  /** In which direction it is written. */
  dir: "ltr" | "rtl";
}

/** A block of a kind that is not there yet: show its `html`, or leave it out. */
export interface LaterBlock {
  /** Which block it is. */
  kind: string;
  /** The block as plain text. */
  text: Value;
  /** The block with all its elements. */
  html: string;
}

/** A list. */
export interface ListBlock {
  /** Which block it is. */
  kind: "list";
  /** The first number; null where the list is not numbered. */
  start: number | null;
  /** Whether the items stand without space between them. */
  tight: boolean;
  /** The blocks of each item. */
  items: Array<Array<HeadingBlock | ParagraphBlock | VerbatimBlock | RuleBlock | DirectoryBlock | SignatoriesBlock | QuotationBlock | ListBlock | TableBlock | NotesBlock>>;
}

/** An image. */
export interface LogoView {
  /** Relative to the build folder; the same for every version of the image. */
  src: string;
  /** What the image shows, for those who do not see it; the organisation's name where nothing else is said. */
  alt: Value;
  /** The same image under a name with its hash, relative to the build folder: what it leads to never changes, so that browsers may keep it for ever. */
  immutable: string;
  /** Its width, of which the ratio to its height counts, for a page to keep its place; null where nobody knows. */
  width: number | null;
  /** Its height, as its width. */
  height: number | null;
}

/** Links that open an e-mail whose fields nobody has filled in yet. */
export interface MailLinksView {
  /** Opens the e-mail in the reader's own program (RFC 6068). */
  mailto: string;
  /** Which text the links hold; with `nothing` readers copy it themselves. There may be more values one day. */
  holds: "nothing" | "short" | "text" | (string & {});
  /** A file that mail programs open as a message to be sent; relative to the build folder. */
  draft: string | null;
  /** Links for those who read their e-mail in a browser. */
  webmail: Array<WebmailView>;
}

/** v1/index.json: what this build holds. */
export interface Manifest {
  /** Of this contract: within it, things are only added. */
  version: 1;
  /** What was built. */
  campaign: ManifestCampaign;
  /** The day for which the build answers. */
  as_of: string;
  /** In which the campaign's texts are written, as BCP 47. */
  source_language: string;
  /** Those of the campaign, in its order. */
  languages: Array<ManifestLanguage>;
  /** Every file of the build but this one, by path. */
  files: Array<ManifestFile>;
  /** English disguised, for layout testing; never for readers. */
  pseudo_languages: Array<ManifestLanguage>;
  /** Names the build: the same for the same files, another for any other. */
  release: string;
}

/** The campaign that was built. */
export interface ManifestCampaign {
  /** The same in every language. */
  id: string;
  /** Its website. */
  url: string | null;
  /** The address at which the build folder is served; null where it is not known. */
  base_url: string | null;
}

/** A file of the build. */
export interface ManifestFile {
  /** Relative to the build folder, with forward slashes. */
  path: string;
  /** Of its bytes, in hexadecimal digits. */
  sha256: string;
  /** In bytes. */
  size: number;
}

/** A language of the build, with how much of each text it has. */
export interface ManifestLanguage {
  /** The BCP 47 tag. */
  code: string;
  /** In the language itself. */
  name: string;
  /** In which direction it is written. */
  dir: "ltr" | "rtl";
  /** A line for each text. */
  coverage: Array<Coverage>;
  /** The languages whose texts its readers are shown where there is none in theirs, the best first. */
  fallbacks: Array<string>;
}

/** A footnote. */
export interface NoteView {
  /** From 1; the same note has the same number in every language. */
  number: number;
  /** In HTML; unique within the text and, with other letters on one page, among them. */
  id: string;
  /** The ids, in HTML, of the marks that lead to the note. */
  marks: Array<string>;
  /** What the note says. */
  blocks: Array<HeadingBlock | ParagraphBlock | VerbatimBlock | RuleBlock | DirectoryBlock | SignatoriesBlock | QuotationBlock | ListBlock | TableBlock | NotesBlock>;
}

/** The footnotes of a text, at its end. */
export interface NotesBlock {
  /** Which block it is. */
  kind: "notes";
  /** In HTML that of the heading. */
  id: string;
  /** Such as `Notes`. */
  heading: Value;
  /** What a link from a note back to its mark is called. */
  back: Value;
  /** In the order of their numbers. */
  notes: Array<NoteView>;
  /** The notes as plain text; `lang` is null where they are in several languages. */
  text: Value;
  /** The heading and all notes, with links back to their marks. */
  html: string;
}

/** An organisation of the directory. */
export interface OrganisationView {
  /** The same in every language and for as long as the organisation is listed. */
  id: string;
  /** The official name in the language, else the name itself. */
  name: Value;
  /** Such as an acronym. */
  short_name: Value | null;
  /** The A–Z heading under which the language files it. */
  index: string;
  /** Where the organisation is from; null where that is not known. */
  country: CountryView | null;
  /** The address for readers of the language. */
  website: string | null;
  /** What sort of organisation it is. */
  kind: KindView | null;
  /** The id of its tier; empty where it has none. */
  tier: string;
  /** The day on which it joined; null where that is not known. */
  joined: string | null;
  /** Its image. */
  logo: LogoView | null;
  /** What it does, in a sentence or two; empty lines part paragraphs. */
  description: Value | null;
  /** Ids of letters. */
  signed: Array<string>;
  /** By what it is found besides its own letters: other spellings of its names, in plain Latin letters. For searching, shown nowhere. */
  found_by: string;
}

/** An e-mail in one of the languages in which it may be sent. */
export interface OutgoingView {
  /** What the e-mail says. */
  sent: SentView;
  /** How senders open it. */
  links: MailLinksView;
}

/** A paragraph. */
export interface ParagraphBlock {
  /** Which block it is. */
  kind: "paragraph";
  /** Without markup; `{name}` is a field and a doubled brace a literal one. */
  text: Value;
  /** The same with its markup, without the element of the paragraph. */
  html: string;
}

/** A person of the directory. */
export interface PersonView {
  /** The same in every language. */
  id: string;
  /** As the person is called. */
  name: Value;
  /** The A–Z heading under which the language files the person. */
  index: string;
  /** Such as an office. */
  title: Value | null;
  /** For which the person stands. */
  country: CountryView | null;
  /** The political group on the day of the endorsement, else on the as-of day. */
  group: GroupView | null;
  /** The national party. */
  party: Value | null;
  /** The finished phrase, such as `MEP Patrick Breyer, Germany, Greens/EFA`. */
  line: Value;
  /** What the person says; empty lines part paragraphs. */
  quote: Value | null;
  /** The day of the endorsement; null where it is not known. */
  endorsed: string | null;
  /** What the person is to the campaign; null for others. */
  role: RoleView | null;
}

/** A quotation. */
export interface QuotationBlock {
  /** Which block it is. */
  kind: "quotation";
  /** What is quoted. */
  blocks: Array<HeadingBlock | ParagraphBlock | VerbatimBlock | RuleBlock | DirectoryBlock | SignatoriesBlock | QuotationBlock | ListBlock | TableBlock | NotesBlock>;
}

/** To whom a letter goes. */
export interface RecipientView {
  /** As the recipient is called. */
  name: Value;
  /** The finished phrase, such as a person's name with title; the name where there is no more. */
  line: Value;
  /** Null where the sender fills it in. */
  email: string | null;
  /** The name of the field with the address that the sender fills in; null where there is an address. */
  field: string | null;
  /** What senders should know of the recipient. */
  note: Value | null;
  /** Whether senders may leave the recipient out. */
  optional: boolean;
  /** Where senders find the address that they fill in. */
  look_up: string | null;
}

/** What a person is to the campaign. */
export interface RoleView {
  /** The same in every language; `mep` is a member of the European Parliament. */
  id: string;
  /** Under which people of the role are listed. */
  heading: Value;
}

/** A line between two parts. */
export interface RuleBlock {
  /** Which block it is. */
  kind: "rule";
}

/** What a sender fills in, in the language of what is sent. */
export interface SentFieldView {
  /** Stands in the text as `{name}`. */
  name: string;
  /** What is filled in; in square brackets where nobody did. */
  label: Value;
  /** Whether the letter makes no sense without it. */
  required: boolean;
  /** What can be given. There may be more values one day. */
  kind: "choice" | "email" | "text" | (string & {});
  /** Of the kind `choice`; the ids are those of the letter's `fields`. */
  choices: Array<ChoiceView>;
}

/** What an e-mail to send says; only a complete version is ever sent. */
export interface SentView {
  /** In which it is sent; not always that of the file. */
  language: LanguageView;
  /** The subject line; fields as in `text`. */
  subject: Value;
  /** Plain text with fields as `{name}` and doubled braces. A field that nobody filled is its label in square brackets; a line whose fields are all optional and empty is left out. What is left of an item then has its mark, and the numbers behind a whole item become lower. */
  text: string;
  /** What is sent instead where a link with `text` would be too long; fields as in `text`. */
  short: string | null;
  /** What the sender fills in. */
  fields: Array<SentFieldView>;
}

/** Here stands the list `signatories` of this file. */
export interface SignatoriesBlock {
  /** Which block it is. */
  kind: "signatories";
}

/** Some of those who signed, under a heading. */
export interface SignatoryListView {
  /** `organisations`, `people`, `first`, `later`, or `tier-` with the id of a tier. */
  id: string;
  /** Null where `count` is heading enough. */
  heading: Value | null;
  /** For example `76 organisations`. */
  count: Value;
  /** Ids, in the order in which they are shown. */
  signatories: Array<string>;
  /** How many of them are shown at first. */
  shown: number;
  /** What stands below these, such as `and 12 more signatories`; null where all are shown. */
  more: Value | null;
}

/** Who signed. */
export interface SignatoryView {
  /** The id of the organisation or person in the directory's records. */
  id: string;
  /** Which of the two it is. There may be more values one day. */
  kind: "organisation" | "person" | (string & {});
  /** The organisation's name, or the person's finished phrase. */
  line: Value;
  /** The day; null where it is not known. */
  signed: string | null;
  /** The organisation's own site. */
  website: string | null;
}

/** v1/<lang>/letters/<id>.signatures.json: the individuals who signed one letter. */
export interface SignaturesView {
  /** Whose letter it is. */
  campaign: CampaignView;
  /** Of the readers for whom it was made. */
  language: LanguageView;
  /** The day for which it answers. */
  as_of: string;
  /** The letter's id. */
  letter: string;
  /** How many signed. */
  individuals: IndividualsView;
  /** Those who agreed to be named, by day, then by name; those of unknown days come first. */
  names: Array<IndividualView>;
  /** The countries that people are from, by code. */
  countries: Array<CountryView>;
}

/** A table. */
export interface TableBlock {
  /** Which block it is. */
  kind: "table";
  /** Unique within the text; in HTML that of the row that names the table. */
  id: string;
  /** To which side of its column a text is set, one for each column. */
  alignments: Array<"center" | "end" | "start" | null>;
  /** The cells of the first row, which name the columns. */
  header: Array<CellView>;
  /** The rows below, as long as the header. */
  rows: Array<Array<CellView>>;
  /** A line for each row; `lang` is null where the cells are in several languages. */
  text: Value;
  /** The whole table, in an element that a keyboard can scroll. */
  html: string;
}

/** v1/<lang>/letters/<id>.json and pages/<id>.json: one text in one language. */
export interface TextView {
  /** Whose text it is. */
  campaign: CampaignView;
  /** Of the readers for whom it was made. */
  language: LanguageView;
  /** The day for which its lists and counts answer. */
  as_of: string;
  /** The same in every language. */
  id: string;
  /** What the text is for: to be signed elsewhere, to be sent by readers, or to be read. There may be more values one day. */
  kind: "email" | "open-letter" | "page" | (string & {});
  /** In which it was written, as BCP 47. */
  source_language: string;
  /** Whether every passage is in the language of this file. */
  complete: boolean;
  /** Whether a native speaker has read the translation. There may be more values one day. */
  review: "draft" | "reviewed" | "source" | (string & {});
  /** What the text is called. */
  title: Value;
  /** To be shown wherever the text or who signed it is shown. */
  notice: Value | null;
  /** Where the text comes from: an address, or words. */
  source: string | null;
  /** For readers, outside the letter; empty lines part paragraphs. */
  intro: Value | null;
  /** Of an e-mail. */
  subject: Value | null;
  /** To whom it goes. */
  to: Array<RecipientView>;
  /** Who receives a copy. */
  cc: Array<RecipientView>;
  /** The day that the letter bears. */
  date: DateView | null;
  /** The last day on which it can be sent or signed. */
  deadline: DateView | null;
  /** Where readers can take part elsewhere. */
  action_url: string | null;
  /** What its sender fills in. */
  fields: Array<FieldView>;
  /** The text in parts, for markup of your own. */
  blocks: Array<HeadingBlock | ParagraphBlock | VerbatimBlock | RuleBlock | DirectoryBlock | SignatoriesBlock | QuotationBlock | ListBlock | TableBlock | NotesBlock>;
  /** The blocks as HTML; a field is `<span data-field="name">label</span>`. */
  html: string;
  /** The blocks as plain text with fields as `{name}`; null unless complete. */
  text: string | null;
  /** The organisations and people of the directory who signed it, in the language's sort order. */
  signatories: Array<SignatoryView>;
  /** For example `81 signatories`, those in `signatories`; null where there are none. */
  signatory_count: Value | null;
  /** Who signed as nobody but themselves; null where nobody did. Their names stand in v1/<lang>/letters/<id>.signatures.json. */
  individuals: IndividualsView | null;
  /** Whether nobody can send it any more. */
  closed: boolean;
  /** What senders send; null for what is no e-mail, is closed, or is sent from elsewhere. */
  sent: SentView | null;
  /** How they open it; null with `sent`. */
  links: MailLinksView | null;
  /** The same in the other languages that the campaign allows. */
  also_sent: Array<OutgoingView>;
  /** The same as `signatories`, in the lists that the letter asks for. */
  signatory_lists: Array<SignatoryListView>;
  /** That the signatories are those of an earlier day, and the text is not; null where no day was asked for. */
  signatories_as_of: Value | null;
  /** The files in which the text is offered besides; drafts are named by `links`. */
  formats: Array<FormatView>;
  /** `source` for readers of this language; its `lang` is null where it is a web address. */
  source_line: Value | null;
  /** How many have signed in all, individuals included; null where nobody has. */
  all_signatories: Value | null;
}

/** A part of the directory, such as those who lead the movement. */
export interface TierView {
  /** By which organisations name it in `tier`. */
  id: string;
  /** What stands above the tier. */
  heading: Value;
  /** What is said below the heading; empty lines part paragraphs. */
  intro: Value | null;
  /** Ids in the language's sort order. */
  organisations: Array<string>;
  /** The names as one list: `A, B and C`; empty where the tier has no organisations. */
  sentence: Value;
}

/** Prose or a name, with the language it is really in. */
export interface Value {
  /** Plain text, never markup. */
  value: string;
  /** A BCP 47 tag; null for a proper name whose language is unknown. */
  lang: string | null;
  /** The direction of that language, or of the name's own letters. */
  dir: "ltr" | "rtl";
}

/** Text that is shown as it stands. */
export interface VerbatimBlock {
  /** Which block it is. */
  kind: "verbatim";
  /** As it stands, line by line. */
  text: Value;
}

/** A link that opens a message in a webmail service. */
export interface WebmailView {
  /** What the service is called. */
  service: string;
  /** Who receives the text. */
  company: string;
  /** The link. */
  href: string;
}
