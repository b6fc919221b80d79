export interface CampaignView {
  id: string;
  title: Value;
  summary: Value | null;
  url: string | null;
}

export interface CellView {
  text: Value;
  html: string;
}

export interface CountPhrases {
  organisations: Value;
  countries: Value;
  people: Value;
}

export interface Counted {
  other: Value;
  zero?: Value;
  one?: Value;
  two?: Value;
  few?: Value;
  many?: Value;
  exact?: Record<string, Value>;
}

export interface CountryEntry {
  code: string;
  name: Value;
  organisations: Array<string>;
}

export interface CountryView {
  code: string;
  name: Value;
}

export interface Counts {
  organisations: number;
  countries: number;
  people: number;
  phrases: CountPhrases;
}

export interface Coverage {
  text: string;
  total: number;
  translated: number;
  fuzzy: number;
  review: "draft" | "reviewed" | "source";
  published: boolean;
}

export interface DateView {
  iso: string;
  text: Value;
}

export interface DirectoryBlock {
  kind: "directory";
}

export interface DirectoryView {
  campaign: CampaignView;
  language: LanguageView;
  as_of: string;
  counts: Counts;
  tiers: Array<TierView>;
  organisations: Array<OrganisationView>;
  people: Array<PersonView>;
  countries: Array<CountryEntry>;
}

export interface FieldView {
  name: string;
  label: Value;
  example: Value | null;
  required: boolean;
}

export interface GroupView {
  id: string;
  short: Value;
  name: Value;
}

export interface HeadingBlock {
  kind: "heading";
  level: number;
  text: Value;
  html: string;
}

export interface IndividualView {
  name: Value;
  role: Value | null;
  place: Value | null;
  country: string | null;
  signed: string | null;
  line: Value;
}

export interface IndividualsView {
  count: number;
  phrase: Value;
  anonymous: number;
  anonymous_phrase: Value | null;
}

export interface KindView {
  id: string;
  label: Value;
}

export interface Labels {
  directory: Value;
  members_of_parliament: Value;
  other_people: Value;
  organisations_by_letter: Value;
  organisations_by_country: Value;
  international: Value;
  organisations: Counted;
  countries: Counted;
  people: Counted;
  signatories: Counted;
  individuals: Counted;
  individuals_unnamed: Counted;
  letters: Value;
  pages: Value;
  open_letter: Value;
  email: Value;
  notes: Value;
  back_to_text: Value;
  to: Value;
  copy_to: Value;
  subject: Value;
  optional: Value;
  deadline: Value;
  take_part: Value;
  what_to_fill_in: Value;
  example: Value;
  please_choose: Value;
  please_fill_in: Value;
  stays_on_page: Value;
  send: Value;
  send_note: Value;
  sent_in_language: Value;
  send_in_language: Value;
  as_sent: Value;
  short_version: Value;
  copy_first: Value;
  paste: Value;
  copy_addresses: Value;
  copy_subject: Value;
  copy_text: Value;
  copied: Value;
  download_draft: Value;
  plain_text: Value;
  webmail: Value;
  webmail_service: Value;
  look_up_address: Value;
  closed: Value;
  source: Value;
  skip_to_content: Value;
  languages: Value;
  choose_language: Value;
  partly_translated: Value;
  not_translated: Value;
  not_reviewed: Value;
  as_of: Value;
  campaign_website: Value;
}

export interface LabelsView {
  language: LanguageView;
  labels: Labels;
}

export interface LanguageView {
  code: string;
  name: string;
  dir: "ltr" | "rtl";
}

export interface ListBlock {
  kind: "list";
  start: number | null;
  tight: boolean;
  items: Array<Array<HeadingBlock | ParagraphBlock | VerbatimBlock | RuleBlock | DirectoryBlock | SignatoriesBlock | QuotationBlock | ListBlock | TableBlock | NotesBlock>>;
}

export interface LogoView {
  src: string;
  alt: Value;
  immutable: string;
}

export interface MailLinksView {
  mailto: string;
  holds: "nothing" | "short" | "text";
  draft: string | null;
  webmail: Array<WebmailView>;
}

export interface Manifest {
  version: 1;
  campaign: ManifestCampaign;
  as_of: string;
  source_language: string;
  languages: Array<ManifestLanguage>;
  files: Array<ManifestFile>;
  pseudo_languages: Array<ManifestLanguage>;
}

export interface ManifestCampaign {
  id: string;
  url: string | null;
  base_url: string | null;
}

export interface ManifestFile {
  path: string;
  sha256: string;
  size: number;
}

export interface ManifestLanguage {
  code: string;
  name: string;
  dir: "ltr" | "rtl";
  coverage: Array<Coverage>;
}

export interface NoteView {
  number: number;
  id: string;
  marks: Array<string>;
  blocks: Array<HeadingBlock | ParagraphBlock | VerbatimBlock | RuleBlock | DirectoryBlock | SignatoriesBlock | QuotationBlock | ListBlock | TableBlock | NotesBlock>;
}

export interface NotesBlock {
  kind: "notes";
  id: string;
  heading: Value;
  back: Value;
  notes: Array<NoteView>;
  text: Value;
  html: string;
}

export interface OrganisationView {
  id: string;
  name: Value;
  short_name: Value | null;
  index: string;
  country: CountryView | null;
  website: string | null;
  kind: KindView | null;
  tier: string;
  joined: string | null;
  logo: LogoView | null;
  description: Value | null;
  signed: Array<string>;
}

export interface OutgoingView {
  sent: SentView;
  links: MailLinksView;
}

export interface ParagraphBlock {
  kind: "paragraph";
  text: Value;
  html: string;
}

export interface PersonView {
  id: string;
  name: Value;
  index: string;
  title: Value | null;
  country: CountryView | null;
  group: GroupView | null;
  party: Value | null;
  line: Value;
  quote: Value | null;
  endorsed: string | null;
  role: RoleView | null;
}

export interface QuotationBlock {
  kind: "quotation";
  blocks: Array<HeadingBlock | ParagraphBlock | VerbatimBlock | RuleBlock | DirectoryBlock | SignatoriesBlock | QuotationBlock | ListBlock | TableBlock | NotesBlock>;
}

export interface RecipientView {
  name: Value;
  line: Value;
  email: string | null;
  field: string | null;
  note: Value | null;
  optional: boolean;
  look_up: string | null;
}

export interface RoleView {
  id: string;
  heading: Value;
}

export interface RuleBlock {
  kind: "rule";
}

export interface SentFieldView {
  name: string;
  label: Value;
  required: boolean;
}

export interface SentView {
  language: LanguageView;
  subject: Value;
  text: string;
  short: string | null;
  fields: Array<SentFieldView>;
}

export interface SignatoriesBlock {
  kind: "signatories";
}

export interface SignatoryView {
  id: string;
  kind: "organisation" | "person";
  line: Value;
  signed: string | null;
}

export interface SignaturesView {
  campaign: CampaignView;
  language: LanguageView;
  as_of: string;
  letter: string;
  individuals: IndividualsView;
  names: Array<IndividualView>;
  countries: Array<CountryView>;
}

export interface TableBlock {
  kind: "table";
  id: string;
  alignments: Array<"center" | "end" | "start" | null>;
  header: Array<CellView>;
  rows: Array<Array<CellView>>;
  text: Value;
  html: string;
}

export interface TextView {
  campaign: CampaignView;
  language: LanguageView;
  as_of: string;
  id: string;
  kind: "email" | "open-letter" | "page";
  source_language: string;
  complete: boolean;
  review: "draft" | "reviewed" | "source";
  title: Value;
  notice: Value | null;
  source: string | null;
  intro: Value | null;
  subject: Value | null;
  to: Array<RecipientView>;
  cc: Array<RecipientView>;
  date: DateView | null;
  deadline: DateView | null;
  action_url: string | null;
  fields: Array<FieldView>;
  blocks: Array<HeadingBlock | ParagraphBlock | VerbatimBlock | RuleBlock | DirectoryBlock | SignatoriesBlock | QuotationBlock | ListBlock | TableBlock | NotesBlock>;
  html: string;
  text: string | null;
  signatories: Array<SignatoryView>;
  signatory_count: Value | null;
  individuals: IndividualsView | null;
  closed: boolean;
  sent: SentView | null;
  links: MailLinksView | null;
  also_sent: Array<OutgoingView>;
}

export interface TierView {
  id: string;
  heading: Value;
  intro: Value | null;
  organisations: Array<string>;
  sentence: Value;
}

export interface Value {
  value: string;
  lang: string | null;
  dir: "ltr" | "rtl";
}

export interface VerbatimBlock {
  kind: "verbatim";
  text: Value;
}

export interface WebmailView {
  service: string;
  company: string;
  href: string;
}
