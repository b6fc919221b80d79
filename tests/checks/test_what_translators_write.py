"""What the checks say of translations: the exact sentence for what is wrong, nothing for what is right.

The languages are those in which a rule has a form of its own, and those that tempt it.
"""

import pytest
from case_tables import each
from hypothesis import example, given
from hypothesis import strategies as st
from saying import codes, said
from sentences import FAULTS, GOOD

from coalition.catalogs import Catalog, Entry, parse_plural_forms, plural_forms
from coalition.checks import translations as checks
from coalition.checks.translations import LANGUAGE_CHECKS, TRANSLATION_CHECKS
from coalition.glossary import Terms
from coalition.messages import Template
from coalition.model import Glossary, Term

WRONG = (
    (
        "ga",
        "See <https://example.org/a>.",
        "Féach https://example.org/a.",
        [
            "T112 there is no link, the source has one | Write <https://example.org/a>, so that it can be followed."
        ],
    ),
    (
        "ja",
        "Write to <press@example.org>.",
        "press@example.orgまで。",
        [
            "T112 there is no link, the source has one | Write <press@example.org>, so that it can be followed."
        ],
    ),
    (
        "de",
        "See https://example.org/act",
        "Siehe https://example.org/akt",
        [
            "T118 https://example.org/akt is another page than https://example.org/act | See that it says the same to your readers, or write https://example.org/act."
        ],
    ),
    (
        "fr",
        "See https://example.org/en/act.",
        "Voir https://example.org/fr/acte.",
        [
            "T118 https://example.org/fr/acte is another page than https://example.org/en/act | See that it says the same to your readers, or write https://example.org/fr/act if that page is there, else https://example.org/en/act."
        ],
    ),
    (
        "el",
        "See https://example.org/",
        "Δείτε το",
        ["T110 the web address https://example.org/ is missing | Write it as the source has it."],
    ),
    (
        "pl",
        "Our site",
        "Nasza strona: https://example.com/",
        [
            "T110 the web address https://example.com/ is not in the source | Remove it, or ask a coordinator to list the page under `links`."
        ],
    ),
    (
        "pt-BR",
        "[Sign](https://example.org/en/)",
        "[Assine](https://example.org/es/)",
        [
            "T118 https://example.org/es/ is another page than https://example.org/en/ | See that it says the same to your readers, or write https://example.org/pt/ if that page is there, else https://example.org/en/."
        ],
    ),
    (
        "es",
        "Write to press@example.org",
        "Escriba a prensa@example.org",
        [
            "T111 the mail address prensa@example.org is not in the source | Write press@example.org."
        ],
    ),
    (
        "lv",
        "Write to press@example.org",
        "Rakstiet mums",
        ["T111 the mail address press@example.org is missing | Write it as the source has it."],
    ),
    (
        "de",
        "**Sign** now",
        "Zeichnet jetzt",
        [
            "T112 there is no strong text (**…**), the source has one | Mark up the same words as the source does."
        ],
    ),
    (
        "fr",
        "Read the [letter](https://example.org/).",
        "Lisez la lettre https://example.org/.",
        ["T112 there is no link, the source has one | Mark up the same words as the source does."],
    ),
    (
        "de",
        "Dear friends,",
        "Liebe*r Freund*in,",
        [
            "T112 there is one emphasis (*…*), the source has none | Write \\* for an asterisk that is meant as one."
        ],
    ),
    (
        "fi",
        "Sign now",
        "- Allekirjoita nyt",
        [
            "T112 the text begins with -, as a list, heading or quotation would | Begin with the text; its place in the letter is kept by itself."
        ],
    ),
    (
        "cs",
        "*Now* or never",
        "Teď nebo nikdy",
        [
            "T112 there is no emphasis (*…*), the source has one | Mark up the same words as the source does."
        ],
    ),
    (
        "it",
        "Use `coalition`",
        "Usa coalition",
        [
            "T112 there is no piece of code (`…`), the source has one | Mark up the same words as the source does."
        ],
    ),
    (
        "fr",
        "Sign now",
        "Signez **maintenant",
        [
            "T113 a * opens or closes nothing | Close it, or write \\* if it is meant as a character."
        ],
    ),
    (
        "sv",
        "Sign [here](https://example.org/)",
        "Skriv under [här](https://example.org/) eller [där",
        [
            "T206 the bracket [ is never closed | Write both brackets, or neither.",
        ],
    ),
    (
        "de",
        "Sign now",
        "Zeichnet <b>jetzt</b>",
        ["T114 <b> is HTML | Write Markdown.", "T114 </b> is HTML | Write Markdown."],
    ),
    (
        "de",
        "Sign the letter now, please",
        "Zeichnet den Brief jetzt auf boese.com",
        [
            "T115 boese.com is a domain that the source does not name | Remove it, or write what "
            "the source says."
        ],
    ),
    (
        "ar",
        "Sign now",
        "وقّعوا \u202eالآن",
        ["T120 U+202E (right-to-left override) turns the text around | Remove it."],
    ),
    (
        "he",
        "Sign now",
        "חתמו \u2067עכשיו",
        [
            "T120 U+2067 (right-to-left isolate) is never closed | Remove it, or end the stretch with U+2069."
        ],
    ),
    (
        "fa",
        "Sign now",
        "امضا کنید\u2069",
        [
            "T120 U+2069 (pop directional isolate) ends what never began | Remove it, or write the character that begins the stretch."
        ],
    ),
    (
        "fr",
        "Our movement",
        "Notre mouve\u200bment",
        [
            "T121 U+200B (zero width space) stands here unseen | Remove it; `coalition check --fix` does."
        ],
    ),
    (
        "de",
        "Surveillance",
        "Über\u00adwachung",
        ["T121 U+00AD (soft hyphen) stands here unseen | Remove it; `coalition check --fix` does."],
    ),
    (
        "pl",
        "Sign now",
        "\ufeffPodpisz teraz",
        [
            "T121 U+FEFF (zero width no-break space) stands here unseen | Remove it; `coalition check --fix` does."
        ],
    ),
    (
        "nl",
        "Sign now",
        "Teken\u200d nu",
        [
            "T121 U+200D (zero width joiner) stands here unseen | Remove it; `coalition check --fix` does."
        ],
    ),
    (
        "de",
        "Sign now",
        "Jetzt\u000bzeichnen",
        ["T122 the control character U+000B stands in the text | Remove it, or write a space."],
    ),
    (
        "pl",
        "Sign the letter",
        "Podpisz si\ufffd",
        ["T123 a character was lost here (U+FFFD) | Write the character that stood there."],
    ),
    (
        "fr",
        "It is decisive",
        "C’est dÃ©cisif",
        ["T124 Ã© should probably be é | Write é; the file was once read in the wrong charset."],
    ),
    (
        "pl",
        "Sign the letter",
        "Podpisz siÄ™",
        ["T124 Ä™ should probably be ę | Write ę; the file was once read in the wrong charset."],
    ),
    (
        "bg",
        "For peace",
        "Р—Р° РјРёСЂ",
        [
            "T124 Р—Р° should probably be За | Write За; the file was once read in the wrong charset."
        ],
    ),
    (
        "de",
        "The “right” way",
        "Der â€žrichtigeâ€œ Weg",
        ["T124 â€ž should probably be „ | Write „; the file was once read in the wrong charset."],
    ),
    (
        "fr",
        "Sign the letter",
        "Signez laâ€¯lettre",
        [
            "T124 â€¯ should probably be U+202F (narrow no-break space) | Write U+202F (narrow "
            "no-break space); the file was once read in the wrong charset."
        ],
    ),
    (
        "fr",
        "Decide",
        "De\u0301cidez",
        [
            "T125 a letter and its accent are two characters | Write it composed (NFC); `coalition check --fix` does."
        ],
    ),
    (
        "de",
        "Sign",
        "<<<<<<< HEAD\nZeichnet\n=======\nUnterschreibt",
        [
            "T132 <<<<<<< HEAD is left over from a merge | Keep the right version and remove the rest."
        ],
    ),
    (
        "de",
        "98% of matches were wrong",
        "89 % der Treffer waren falsch",
        ["T201 the number 89 is not in the source | Write 98."],
    ),
    (
        "ar",
        "98% of matches were wrong",
        "٨٩٪ من المطابقات كانت خاطئة",
        ["T201 the number ٨٩ is not in the source | Write ٩٨."],
    ),
    (
        "fr",
        "Since 2019 we resist",
        "Depuis 2018 nous résistons",
        ["T201 the number 2018 is not in the source | Write 2019."],
    ),
    (
        "hu",
        "1,500 people came",
        "15 000 ember jött el",
        ["T201 the number 15 000 is not in the source | Write 1500."],
    ),
    (
        "pl",
        "98% were wrong",
        "98 było błędnych",
        ["T201 98 is a percentage in the source | Write %, too."],
    ),
    (
        "es",
        "We need 1,000,000 signatures",
        "Necesitamos firmas",
        ["T201 the number 1,000,000 is missing | Write 1.000.000."],
    ),
    (
        "ga",
        "Article 5 of the Act",
        "Airteagal 15 den Acht",
        ["T201 the number 15 is not in the source | Write 5."],
    ),
    (
        "fr",
        "Your name",
        "Votre nom ",
        [
            "T202 there is a space at the end, unlike in the source | Remove it; `coalition check --fix` does."
        ],
    ),
    (
        "de",
        "Your name: ",
        "Euer Name:",
        [
            "T202 there is no space at the end, unlike in the source | Add one; `coalition check --fix` does."
        ],
    ),
    (
        "el",
        "Who is watching you?",
        "Ποιος σας παρακολουθεί?",
        ["T203 ? ends the text, where Greek has ; | Write `;`."],
    ),
    (
        "ar",
        "Who is watching you?",
        "من يراقبكم?",
        ["T203 ? ends the text, where Arabic has ؟ | Write `؟`."],
    ),
    (
        "zh",
        "Who is watching you?",
        "谁在监视你?",
        ["T203 ? ends the text, where Chinese has ？ | Write `？`."],
    ),
    (
        "es",
        "Who is watching you?",
        "Quién te vigila?",
        ["T203 no ¿ opens what ? closes | Write ¿, too."],
    ),
    (
        "de",
        "Sign the letter.",
        "Unterzeichnet den Brief",
        ["T203 the text ends with no mark, the source with a full stop | End it with `.`."],
    ),
    (
        "hu",
        "Sign the letter",
        "Írd alá a levelet.",
        ["T203 the text ends with a full stop, the source with no mark | End it without a mark."],
    ),
    (
        "ga",
        "Who owns your face?",
        "Cé leis d’aghaidh.",
        ["T203 the text ends with a full stop, the source with a question mark | End it with `?`."],
    ),
    (
        "pl",
        "We demand:",
        "Żądamy.",
        ["T203 the text ends with a full stop, the source with a colon | End it with `:`."],
    ),
    (
        "fr",
        "Sign now!",
        "Signez maintenant",
        ["T203 the text ends with no mark, the source with an exclamation mark | End it with `!`."],
    ),
    (
        "hi",
        "Sign the letter.",
        "पत्र पर हस्ताक्षर करें",
        ["T203 the text ends with no mark, the source with a full stop | End it with `।`."],
    ),
    (
        "fr",
        "Sign now!",
        "Signez maintenant !",
        [
            "T204 a space that may break stands before ! | Write a no-break space (U+202F); `coalition check --fix` does."
        ],
    ),
    (
        "fr",
        "Sign now!",
        "Signez maintenant!",
        [
            "T204 nothing stands before ! | Write a no-break space (U+202F); `coalition check --fix` does."
        ],
    ),
    (
        "fr",
        "We demand: a ban",
        "Nous demandons : une interdiction",
        [
            "T204 a space that may break stands before : | Write a no-break space (U+00A0); `coalition check --fix` does."
        ],
    ),
    (
        "fr",
        "We demand: a ban",
        "Nous demandons\u202f: une interdiction",
        [
            "T204 another space stands before : | Write a no-break space (U+00A0); `coalition check --fix` does."
        ],
    ),
    (
        "fr",
        "The “smart” camera",
        "La caméra « intelligente »",
        [
            "T204 a space that may break stands before » | Write a no-break space (U+00A0); `coalition check --fix` does.",
            "T204 a space that may break stands after « | Write a no-break space (U+00A0); `coalition check --fix` does.",
        ],
    ),
    (
        "de",
        "The “right” question",
        "Die “richtige” Frage",
        ["T205 ” is not a quotation mark of German | Write „…“; `coalition check --fix` does."],
    ),
    (
        "fr",
        "The “right” question",
        'La "bonne" question',
        [
            'T205 " is not a quotation mark of French | Write «\u00a0…\u00a0»; `coalition check --fix` does.'
        ],
    ),
    (
        "pl",
        "The “right” question",
        "“Dobre” pytanie",
        ["T205 “ is not a quotation mark of Polish | Write „…”; `coalition check --fix` does."],
    ),
    (
        "fi",
        "The “right” question",
        "“Oikea” kysymys",
        ["T205 “ is not a quotation mark of Finnish | Write ”…”; `coalition check --fix` does."],
    ),
    (
        "el",
        "The “right” question",
        'Η “σωστή" ερώτηση',
        ['T205 " is not a quotation mark of Greek | Write «…».'],
    ),
    (
        "sv",
        "The “right” question",
        "Den „rätta“ frågan",
        ["T205 „ “ are not quotation marks of Swedish | Write ”…”; `coalition check --fix` does."],
    ),
    (
        "de",
        "the Act (2024)",
        "das Gesetz (2024",
        ["T206 the bracket ( is never closed | Write both brackets, or neither."],
    ),
    (
        "el",
        "the Act (2024)",
        "ο νόμος 2024)",
        ["T206 the bracket ) closes nothing | Write both brackets, or neither."],
    ),
    (
        "zh",
        "the Act (2024)",
        "该法案（2024",
        ["T206 the bracket （ is never closed | Write both brackets, or neither."],
    ),
    (
        "de",
        "Sign the letter",
        "Zeichnet den den Brief",
        ["T207 the word den stands twice | Leave one."],
    ),
    ("pl", "For the people", "Dla dla ludzi", ["T207 the word Dla stands twice | Leave one."]),
    ("pl", "Nobody agreed to them.", "Nikt się na nie nie zgodził.", []),
    ("ga", "as you dress", "mar a ngléasann tú tú féin", []),
    ("it", "as if they took some of it", "come se se ne prendessero una parte", []),
    (
        "el",
        "Faces and voices",
        "Πρόσωπα και και φωνές",
        ["T207 the word και stands twice | Leave one."],
    ),
    (
        "ar",
        "Sign the letter",
        "وقّعوا على على الرسالة",
        ["T207 the word على stands twice | Leave one."],
    ),
    (
        "de",
        "Sign the letter",
        "Zeichnet  den Brief",
        ["T208 several spaces stand together | Leave one; `coalition check --fix` does."],
    ),
    (
        "fr",
        "Sign the letter",
        "Signez\tla lettre",
        ["T208 several spaces stand together | Leave one; `coalition check --fix` does."],
    ),
    (
        "fr",
        "Sign the open letter",
        "Sign the open letter",
        [
            "T209 the text is the same as the source | Translate it, or say `# coalition: ignore T209: …` if it is right as it is."
        ],
    ),
    (
        "hu",
        "Our faces are ours.",
        "Our faces are ours.",
        [
            "T209 the text is the same as the source | Translate it, or say `# coalition: ignore T209: …` if it is right as it is."
        ],
    ),
    (
        "de",
        "Stop facial recognition in our streets and squares",
        "Gesicht",
        ["T210 the text has 7 characters, the source 50 | See whether something is missing."],
    ),
    (
        "ga",
        "Stop it now, everywhere",
        "Cuir stad leis láithreach bonn i ngach áit ar domhan agus ná ceadaigh go deo arís é, go háirithe ar na sráideanna, sna cearnóga agus i ngach áit phoiblí eile, áit ar bith a siúlann daoine, sa lá inniu agus amárach agus i gcónaí",
        ["T210 the text has 227 characters, the source 23 | See whether something was added."],
    ),
    (
        "zh",
        "Stop facial recognition in our streets and squares",
        "停",
        ["T210 the text has 1 character, the source 50 | See whether something is missing."],
    ),
    (
        "bg",
        "face",
        "лицe",
        ["T211 the e in лицe is a Latin letter, the word is Cyrillic | Write the Cyrillic letter."],
    ),
    (
        "el",
        "face",
        "πρόσωπo",
        ["T211 the o in πρόσωπo is a Latin letter, the word is Greek | Write the Greek letter."],
    ),
    (
        "uk",
        "Our face",
        "Наше oбличчя",
        [
            "T211 the o in oбличчя is a Latin letter, the word is Cyrillic | Write the Cyrillic letter."
        ],
    ),
    (
        "pl",
        "Our face",
        "Nаsza twarz",
        ["T211 the а in Nаsza is a Cyrillic letter, the word is Latin | Write the Latin letter."],
    ),
    (
        "bg",
        "Version 5",
        "оV",
        ["T211 the V in оV is a Latin letter, the word is Cyrillic | Write the Cyrillic letter."],
    ),
    (
        "pl",
        "Version 5",
        "оV",
        ["T211 the о in оV is a Cyrillic letter, the word is Latin | Write the Latin letter."],
    ),
    (
        "el",
        "Version 5",
        "οV",
        ["T211 the V in οV is a Latin letter, the word is Greek | Write the Greek letter."],
    ),
    (
        "pl",
        "Version 5",
        "οс",
        ["T211 the с in οс is a Cyrillic letter, the word is Greek | Write the Greek letter."],
    ),
    (
        "bg",
        "Version 5",
        "оD",
        ["T211 the о in оD is a Cyrillic letter, the word is Latin | Write the Latin letter."],
    ),
    (
        "de",
        "Dear Sir or Madam,",
        "Sehr geehrter Herr,",
        [
            "T214 geehrter addresses men only, the source both | Address both, or write a form for everybody."
        ],
    ),
    (
        "fr",
        "Dear Ms Martin,",
        "Monsieur Martin,",
        ["T214 Monsieur is said of a man, the text is for a woman | Write the form for a woman."],
    ),
    (
        "pl",
        "Dear Mr Nowak,",
        "Szanowna Pani Nowak,",
        ["T214 Szanowna is said of a woman, the text is for a man | Write the form for a man."],
    ),
    (
        "el",
        "Dear Madam,",
        "Αξιότιμε κύριε,",
        ["T214 Αξιότιμε is said of a man, the text is for a woman | Write the form for a woman."],
    ),
    (
        "ar",
        "Dear Madam,",
        "سيدي العزيز،",
        ["T214 سيدي is said of a man, the text is for a woman | Write the form for a woman."],
    ),
)


@each(("language", "source", "text", "expected"), WRONG)
def test_what_is_wrong_is_told(language, source, text, expected):
    found = said(language, source, text)
    assert [f"{f.code} {f.message} | {f.hint}" for f in found] == expected


RIGHT = (
    ("fr", "Who is watching?", "Qui nous surveille\u202f?"),
    ("fr", "Dear Sir or Madam,", "Madame, Monsieur,"),
    (
        "fr",
        "Yours sincerely,",
        "Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.",
    ),
    (
        "fr",
        "We oppose the law: it is unjust.",
        "Nous nous opposons à la loi\u00a0: elle est injuste.",
    ),
    ("fr", "The “smart” camera (2024)", "La caméra «\u00a0intelligente\u00a0» (2024)"),
    (
        "fr",
        "24/7 surveillance in the 1990s",
        "Surveillance 24\u00a0heures sur 24 dans les années 1990",
    ),
    ("fr", "In the 21st century", "Au XXIe siècle"),
    (
        "fr",
        "At 5:30 pm, 1,500 people came",
        "À 17\u00a0h\u00a030, 1\u202f500 personnes sont venues",
    ),
    ("fr", "Signatories (!)", "Signataires (!)"),
    ("fr", "Really?!", "Vraiment\u202f?!"),
    ("fr", "Email", "Courriel"),
    ("fr", "Internet", "Internet"),
    ("fr", "Reclaim Your Face", "Reclaim Your Face"),
    ("fr", "**Note:** sign", "**Note\u00a0:** signez"),
    ("fr-CA", "Sign now! Why?", "Signez maintenant! Pourquoi?"),
    ("fr-CH", "Sign now!", "Signez maintenant!"),
    ("el", "Who is watching you?", "Ποιος σας παρακολουθεί;"),
    ("el", "“Smart” cameras", "«Έξυπνες» κάμερες"),
    ("el", "Little by little", "Λίγο λίγο"),
    ("el", "On 4 May 2021", "Στις 4 Μαΐου 2021"),
    ("el", "The EU’s AI Act", "Η πράξη AI της ΕΕ"),
    ("ar", "Who is watching us?", "من يراقبنا؟"),
    ("ar", "98% were wrong in 2019", "كانت ٩٨٪ خاطئة في عام ٢٠١٩"),
    ("ar", "Our streets, our faces", "شوارعنا، وجوهنا"),
    ("ar", "The “smart” camera", "الكاميرا «الذكية»"),
    ("hu", "On 1 March 2021 we won.", "2021. március 1-jén nyertünk."),
    ("hu", "What they do matters.", "Az az ember számít, akit látnak."),
    ("hu", "Dear Ms Kovács,", "Tisztelt Kovács Asszony!"),
    ("hu", "Every 3rd person", "Minden harmadik ember"),
    ("hu", "The “right” question", "A „jó” kérdés"),
    ("pl", "Dear Madam,", "Szanowna Pani!"),
    ("pl", "The “smart” camera", "„Inteligentna” kamera"),
    ("pl", "In 2021, 1,234,567 people", "W 2021 r. 1\u00a0234\u00a0567 osób"),
    ("pl", "e-mail, no. 5", "e-mail, nr 5"),
    ("ga", "Act now in Dublin.", "Gníomhaigh anois i mBaile Átha Cliath."),
    ("ga", "The European Union", "An tAontas Eorpach"),
    ("ga", "The 12 members", "An dáréag ball"),
    ("de", "The 1st of May", "Der 1. Mai"),
    ("de", "Dear colleagues,", "Liebe Kolleg:innen,"),
    ("de", "Dear Sir or Madam,", "Sehr geehrte Damen und Herren,"),
    ("de", "Those who love freedom", "Menschen, die die Freiheit lieben"),
    ("de", "Yours faithfully,", "Mit freundlichen Grüßen"),
    ("de", "1,000,000 people", "1 Million Menschen"),
    ("de", "Sign now.", "Jetzt unterzeichnen!"),
    (
        "de",
        "See [our site](https://example.org/en/).",
        "Siehe [unsere Website](https://example.org/de/).",
    ),
    ("hy", "Who is watching us?", "Ո՞վ է հետևում մեզ։"),
    ("zh", "Who is watching us?", "谁在监视我们？"),
    ("zh", "*Now* or never", "现在，否则永无机会"),
    ("ja", "Sign the letter today, please.", "本日中に手紙に署名してください。"),
    ("ja", "1 March 2021", "2021年3月1日"),
    ("es", "Who is watching?", "¿Quién vigila?"),
    ("bg", "Under the GDPR this is illegal.", "Съгласно GDPR това е незаконно."),
    ("bg", "Dear colleagues,", "Уважаеми колеги!"),
    ("sv", "The EU “AI Act”", "EU:s ”AI-akt”"),
    ("sv", "That which is ours", "Det det handlar om"),
    ("tr", "50% of us", "%50'miz"),
    ("tr", "Slowly", "Yavaş yavaş"),
    ("fa", "We want privacy.", "حریم خصوصی می‌خواهیم."),
    ("th", "Sign the letter.", "ลงนามในจดหมาย"),
    ("hi", "Sign the letter.", "पत्र पर हस्ताक्षर करें।"),
    ("cs", "From 10 a.m. to 4 p.m.", "Od 10.00 do 16.00 hod."),
    ("lt", "E-mail", "El. paštas"),
    ("fi", "Facial recognition in the EU", "Kasvojentunnistus EU:ssa"),
    ("nl", "In the morning they start.", "’s Ochtends beginnen ze."),
    ("he", "The “AI” law", 'חוק ה"בינה"'),
    ("ro", "Who?", "Cine?"),
    ("ko", "Sign now.", "지금 서명하세요."),
    ("uk", "Our faces are ours.", "Наші обличчя — наші."),
    ("mt", "Sign the letter", "Iffirma l-ittra"),
)


@each(("language", "source", "text"), RIGHT)
def test_of_what_is_right_nothing_is_told(language, source, text):
    assert said(language, source, text) == []


def test_every_check_of_a_text_alone_is_among_the_cases():
    told = {line[:4] for *_, expected in WRONG for line in expected}
    elsewhere = {
        "T101", "T102", "T103", "T104", "T116", "T117", "T119", "T130", "T131", "T213", "T215", "T219",
        "T220", "T221", "T222", "T223", "T224", "T225", "T226",
    }  # fmt: skip
    assert told | elsewhere == {check.code.name for check in TRANSLATION_CHECKS}


FACIAL = Terms(
    Glossary(
        terms=(
            Term(
                term="facial recognition",
                translations={"fr": ("reconnaissance faciale", "reconnaissance des visages")},
            ),
            Term(term="Big Brother Watch UK", translate=False),
        )
    ),
    "en",
)
PLACES = {
    "T104": [
        (("de", "{n} member", "{n} Mitglied", ""), {"plural": "{n} members"}, 1),
        (("de", "{n} member", "{n} Mitglied", "{n} Mitglieder"), {"plural": "{n} members"}, 0),
        (("pl", "{n} bench", "{n} ławka", "{n} ławki", ""), {"plural": "{n} benches"}, 1),
    ],
    "T130": [
        (("de", "Stop it now", "Hört sofort auf"), {"context": "subject", "limit": 12}, 1),
        (("de", "Stop it now", "Hört jetzt auf"), {"context": "subject", "limit": 14}, 0),
        (("de", "Stop it now", "Hört jetzt auf"), {"flags": ("max-length:13",)}, 1),
        (("de", "Stop it now", "Hört jetzt auf"), {"flags": ("max-length:x",)}, 0),
    ],
    "T131": [
        (("fr", "Stop it now", "Arrêtez\nmaintenant"), {"context": "subject"}, 1),
        (("fr", "Stop it now", "Arrêtez\nmaintenant"), {"context": "fields/name/label"}, 1),
        (("fr", "Stop it now", "Arrêtez\nmaintenant"), {}, 0),
        (("fr", "Stop\nit", "Arrêtez\nmaintenant"), {"context": "title"}, 0),
    ],
    "T112": [(("fr", "Sign **now**", "Signez ça"), {"context": "title"}, 0)],
    "T114": [
        (("fr", "You & we", "Vous &amp; nous"), {"context": "title"}, 1),
        (("fr", "You & we", "Vous &amp; nous"), {}, 0),
    ],
    "T213": [
        (("fr", "Stop facial recognition.", "Arrêtez ce contrôle."), {"terms": FACIAL}, 1),
        (("fr", "Stop facial recognition.", "Arrêtez la reconnaissance faciale."), {"terms": FACIAL}, 0),
        (("de", "Stop facial recognition.", "Stoppt die Gesichtserkennung."), {"terms": FACIAL}, 0),
    ],
    "T209": [
        (("fr", "Big Brother Watch UK fights here today", "Big Brother Watch UK fights here today"), {}, 1),
        (("fr", "Big Brother Watch UK", "Big Brother Watch UK"), {"terms": FACIAL}, 0),
        (("en-GB", "Sign the open letter", "Sign the open letter"), {}, 0),
    ],
    "T214": [
        (("pl", "MEP {name}", "Poseł {name}"), {"context": "person/mep/name/feminine"}, 1),
        (("pl", "MEP {name}", "Posłanka {name}"), {"context": "person/mep/name/feminine"}, 0),
        (("pl", "MEP {name}", "Posłanka {name}"), {"context": "person/mep/name/masculine"}, 1),
        (("pl", "MEP {name}", "Posłanka/Poseł {name}"), {"context": "person/mep/name/neutral"}, 0),
        (("fi", "Dear Sir or Madam,", "Hyvä vastaanottaja,"), {}, 0),
        (("de", "Dear Sir or Madam,", "Guten Tag,"), {}, 0),
        (("fr", "Dear Sir or Madam,", "Madame, Monsieur,"), {}, 0),
        (("it", "Dear Sir or Madam,", "Gentile Signora, egregio Signore,"), {}, 0),
    ],
    "T215": [
        (("fr", "Dear Commissioner,", "Monsieur le Commissaire,"), {"addressee": "feminine"}, 1),
        (("fr", "Dear Commissioner,", "Madame la Commissaire,"), {"addressee": "feminine"}, 0),
        (("fr", "Dear Commissioner,", "Madame la Commissaire,"), {"addressee": "masculine"}, 1),
        (("fr", "Dear Commissioner,", "Monsieur le Commissaire,"), {"addressee": "neutral"}, 0),
        (("bg", "Dear Mayor,", "Уважаеми господин кмете,"), {"addressee": "feminine"}, 1),
        (("hu", "Dear Mayor,", "Tisztelt Polgármester Asszony!"), {"addressee": "feminine"}, 0),
        (("hu", "Dear Mayor,", "Tisztelt Polgármester Úr!"), {"addressee": "feminine"}, 1),
        (("ga", "Dear Mayor,", "A dhuine uasail,"), {"addressee": "feminine"}, 1),
        (("ar", "Dear Mayor,", "السيد العمدة،"), {"addressee": "feminine"}, 1),
        (("fr", "We met the men of the town.", "Monsieur Dupont est venu."), {"addressee": "feminine"}, 0),
    ],
}  # fmt: skip


@each(
    ("code", "arguments", "more", "times"),
    [(code, *case) for code, cases in PLACES.items() for case in cases],
)
def test_what_a_text_is_for_is_taken_into_account(code, arguments, more, times):
    assert codes(*arguments, **more).count(code) == times


MENDED = (
    ("T121", "fr", "Our movement", "Notre mouve\u200bment", "Notre mouvement"),
    ("T125", "fr", "Decide", "De\u0301cidez", "Décidez"),
    ("T202", "fr", "Your name", " Votre nom\u00a0", "Votre nom"),
    ("T202", "de", "Your name: ", "Euer Name:", "Euer Name: "),
    ("T204", "fr", "Sign now!", "Signez !", "Signez\u202f!"),
    ("T204", "fr", "Why? A: “b”.", "Pourquoi? A : « b ».", "Pourquoi\u202f? A\u00a0: «\u00a0b\u00a0»."),
    ("T205", "de", "The “right” one", "Der \"rechte\" Weg", "Der „rechte“ Weg"),
    ("T205", "fr", "The “right” one", "Le “bon”", "Le «\u00a0bon\u00a0»"),
    ("T205", "pl", "The “right” one", "“Dobra” droga", "„Dobra” droga"),
    ("T205", "sv", "The “right” one", "Den „rätta“", "Den ”rätta”"),
    ("T205", "de", "The “right” one", "Der “rechte\" Weg", "Der “rechte\" Weg"),
    ("T208", "de", "Sign the letter", "Zeichnet  den Brief", "Zeichnet den Brief"),
    ("T208", "fr", "Sign now!", "Signez \u00a0ça", "Signez\u00a0ça"),
)  # fmt: skip


@each(("code", "language", "source", "text", "mended"), MENDED)
def test_what_is_safe_is_mended(code, language, source, text, mended):
    (check,) = (check for check in TRANSLATION_CHECKS if check.code.name == code)
    (pair,) = asked(language, source, text)
    assert check.fix(checks.Form(pair, 0, text)) == mended


def asked(language, source, *forms, plural=None):
    question = Entry(msgid=source, msgid_plural=plural)
    answer = Entry(msgid=source, msgid_plural=plural, msgstr=forms)
    rule = parse_plural_forms(plural_forms(language) or "nplurals=2; plural=(n != 1);")
    found = checks.prepare_sources(Template("page-a", "en", (question,)))
    return list(checks.pair_translations(found, Catalog(entries=(answer,)), language, "x.po", rule))


def test_a_comment_silences_a_code_at_its_entry():
    assert codes("fr", "Stop!", "Arrêtez!") == ["T204"]
    assert codes("fr", "Stop!", "Arrêtez!", comments=("coalition: ignore T204: from 1893",)) == []
    assert codes("fr", "Stop!", "Arrêtez!", comments=("coalition: ignore t203, T204",)) == []
    assert codes("fr", "Stop!", "Arrêtez!", comments=("coalition: ignore T203",)) == ["T204"]
    assert codes("fr", "Stop!", "Arrêtez!", comments=("ignore T204",)) == ["T204"]


def test_the_reason_of_an_exception_is_kept():
    entry = Entry(msgid="a", translator_comments=("a note", "coalition: ignore T204: from 1893"))
    assert checks.exceptions(entry) == {"T204": "from 1893"}


def together(*rows, domain="directory"):
    """What is said of several entries together: (context, source, translation)."""
    questions = tuple(Entry(msgid=source, msgctxt=context) for context, source, _ in rows)
    answers = tuple(
        Entry(msgid=source, msgctxt=context, msgstr=(text,), line=number)
        for number, (context, source, text) in enumerate(rows, 1)
    )
    found = checks.prepare_sources(Template(domain, "en", questions))
    pairs = checks.pair_translations(found, Catalog(entries=answers), "fr", "x.po", None)
    return [(f.line, f.code, f.message) for f in checks.language_findings(pairs)]


def test_one_text_has_one_translation_in_one_kind_of_place():
    assert together(
        ("organisations/a/description", "A club", "Un club"),
        ("organisations/b/description", "A club", "Une association"),
        ("kinds/a/label", "A club", "Le club"),
        ("organisations/c/description", "A club", "Un club"),
    ) == [(2, "T212", "x.po:1 translates the same text in another way")]


def test_the_forms_for_women_and_men_are_all_there():
    some = [
        ("person/mep/name/feminine", "MEP {name}", "{name}, eurodéputée"),
        ("person/mep/name/masculine", "MEP {name}", "{name}, eurodéputé"),
    ]
    assert together(*some, domain="interface") == [
        (1, "T216", "this form is translated, person/mep/name/neutral not")
    ]
    whole = [*some, ("person/mep/name/neutral", "MEP {name}", "{name}, Parlement européen")]
    assert together(*whole, domain="interface") == []


LANGUAGES = st.sampled_from(
    ["fr", "fr-CA", "el", "ar", "pl", "hu", "ga", "de", "es", "zh", "ja", "th", "hy", "he", "bg",
     "tr", "hi", "xx", "sr-Latn", "de-x-informal"]
)  # fmt: skip
AWKWARD = st.text(
    st.sampled_from(
        "aAbBéßоΑ {}[]()<>*_`\\\"'“”„«»‹›‘’.,:;!?¿…؟،。？%1290٩१/@#&\n\t\r\u00a0\u202f\u200b\u200d\u202e"
        "\u2066\u2069\ufffd\u0301\x00\ud800Ã©РёÐ"
    ),
    max_size=30,
)
WORDS = st.sampled_from([text for *_, text in RIGHT] + [text for _, _, text, _ in WRONG])
TEXTS = st.one_of(AWKWARD, st.text(max_size=40), WORDS, st.tuples(WORDS, AWKWARD).map("".join))


@given(LANGUAGES, TEXTS, TEXTS, st.one_of(st.none(), TEXTS), st.sampled_from([None, "title"]))
@example("fr", "a", "\ud800", None, None)
def test_no_text_makes_a_check_fail(language, source, text, plural, context):
    rule = parse_plural_forms("nplurals=2; plural=(n != 1);")
    forms = (text, source) if plural is not None else (text,)
    found = said(
        language, source, *forms, plural=plural, context=context, rule=rule, terms=FACIAL,
        addressee="feminine", limit=10,
    )  # fmt: skip
    for finding in found:
        assert finding.message
        assert finding.hint.endswith(".")


@given(LANGUAGES, TEXTS, TEXTS)
@example("fr", "", "«»")
@example("fr", "", "Il a dit «  !")
@example("fr", "", "0::")
@example("fr", "", "a:;:!")
def test_a_mend_leaves_nothing_to_mend_and_keeps_every_letter(language, source, text):
    for pair in asked(language, source, text):
        for check in TRANSLATION_CHECKS:
            if check.fix is not None:
                mended = check.fix(checks.Form(pair, 0, text))
                assert check.fix(checks.Form(pair, 0, mended)) == mended
                if check.code.name != "T125":
                    assert letters(mended) == letters(text)


def letters(text):
    return [character for character in text if character.isalnum()]


@given(
    LANGUAGES,
    st.lists(st.tuples(st.sampled_from([None, "a/title", "b/feminine"]), TEXTS, TEXTS), max_size=4),
)
def test_no_texts_together_make_a_check_fail(language, rows):
    entries = {(context, source): text for context, source, text in rows}
    questions = tuple(Entry(msgid=source, msgctxt=context) for context, source in entries)
    answers = tuple(
        Entry(msgid=source, msgctxt=context, msgstr=(text,))
        for (context, source), text in entries.items()
    )
    found = checks.prepare_sources(Template("page-a", "en", questions))
    pairs = tuple(checks.pair_translations(found, Catalog(entries=answers), language, "x.po", None))
    for check in LANGUAGE_CHECKS:
        assert all(problem.at in pairs for problem in check.find(pairs))


@each(
    ("language", "source", "text"),
    [(language, *row) for language, rows in GOOD.items() for row in rows],
)
def test_of_a_good_sentence_nothing_is_told(language, source, text):
    assert said(language, source, text) == []


@each(("code", "language", "source", "text"), FAULTS)
def test_a_mistake_is_told_by_its_code(code, language, source, text):
    assert code in codes(language, source, text)


def test_each_language_with_rules_of_its_own_has_many_good_sentences():
    assert all(len(GOOD[tag]) >= 25 for tag in ("fr", "el", "ar", "pl", "hu", "ga"))


@each(
    ("language", "source", "right", "wrong", "told"),
    [
        ("ja", "on 5 June 2021", "2021年6月5日に", "2021年7月5日に", ("7月", "6月")),
        ("ja", "on 5 January 2021", "2021年1月5日に", "2021年11月5日に", ("11月", "1月")),
        ("zh", "on 5 June 2021", "2021年6月5日", "2021年7月5日", ("7月", "6月")),
        ("zh", "on 5 June 2021", "二〇二一年六月五日", "2021年七月5日", ("七月", "六月")),
        ("zh", "on 5 January 2021", "2021年一月5日", "2021年十一月5日", ("十一月", "一月")),
        ("zh-Hant", "on 5 June 2021", "2021年6月5日", "2021年7月5日", ("7月", "6月")),
        ("ko", "on 5 June 2021", "2021년 6월 5일에", "2021년 7월 5일에", ("7월", "6월")),
        ("vi", "on 5 June 2021", "ngày 5 tháng 6 năm 2021", "ngày 5 tháng 7 năm 2021", ("tháng 7", "tháng 6")),
        ("de", "on 5 June 2021", "am 5. Juni 2021", "am 5. Juli 2021", ("juli", "juni")),
    ],
)  # fmt: skip
def test_a_month_is_known_in_every_language(language, source, right, wrong, told):
    def months(text):
        return [
            (finding.message, finding.hint)
            for finding in said(language, source, text)
            if "month" in finding.message
        ]

    assert not months(right)
    assert months(wrong) == [
        (f"the month {told[0]} is not that of the source", f"Write {told[1]}.")
    ]


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        ("ja", "in 3 months, from 5 June on", "6月5日から3か月"),
        ("fa", "on 5 June 2021", "می‌خواهیم، 5 ژوئن 2021"),
        ("zh", "5 June to 5 July", "6月5日至7月5日"),
    ],
)
def test_what_is_no_month_is_taken_for_none(language, source, text):
    assert not [one for one in said(language, source, text) if "month" in one.message]
