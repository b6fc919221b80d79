"""What each script writes: ends of sentences, doubled words, and characters that nobody sees."""

from case_tables import each
from saying import said


def told(code, language, source, text):
    return [f.message for f in said(language, source, text) if f.code == code]


@each(
    ("language", "source", "text"),
    [
        ("de", "What?!", "Was?!"),
        ("de", "What?!", "Was!?"),
        ("fr", "What?!", "Quoi\u202f?!"),
        ("es", "What?!", "¡¿Qué?!"),
        ("el", "What?!", "Τι;!"),
        ("ja", "What?!", "何！？"),
        ("ja", "What!?", "何⁉"),
        ("zh-Hans", "Really!?", "真的吗？！"),
        ("ar", "What?!", "ماذا؟!"),
        ("ko", "Why?", "왜⁈"),
        ("de", "They ask “Why?”.", "Sie fragen: „Warum?“"),
        ("de", "They ask: “Why?”", "Sie fragen „Warum?“."),
        ("pl", "They ask: “Why?”", "Pytają: „Dlaczego?”."),
        ("fr", "They say “Enough!”.", "On dit\u00a0: «\u00a0Assez\u202f!\u00a0»"),
        ("hu", "They ask: “Why?”", "Kérdezik: „Miért?”."),
        ("el", "They ask: “Why?”", "Ρωτούν: «Γιατί;»."),
        ("cs", "They ask: “Why?”", "Ptají se: „Proč?“."),
        ("bo", "Sign the letter.", "ཡི་གེར་མིང་རྟགས་འགོད།"),
        ("bo", "Who is watching?", "སུས་ལྟ་གི་འདུག"),
        ("bo", "Who is watching?", "སུས་ལྟ་གི་འདུག།"),
        ("dz", "Sign the letter.", "ཡིག་འགྲུལ་ལུ་མིང་རྟགས་བཀོད།"),
        ("mni-Mtei", "Sign the letter.", "ꯆꯤꯊꯤꯗꯨꯗꯥ ꯈꯨꯠꯌꯦꯛ ꯄꯤꯌꯨ꯫"),
        ("sat", "Sign the letter.", "ᱪᱤᱴᱷᱤ ᱨᱮ ᱥᱩᱦᱤ ᱢᱮ᱾"),
        ("mn-Mong", "Sign the letter.", "ᠵᠠᠬᠢᠳᠠᠯ ᠳᠤ ᠭᠠᠷ ᠤᠨ ᠦᠰᠦᠭ ᠵᠢᠷᠤᠭᠠᠷᠠᠢ᠃"),
        ("my", "Sign the letter.", "စာကို လက်မှတ်ထိုးပါ။"),
        ("my", "Who is watching?", "ဘယ်သူ ကြည့်နေသလဲ။"),
        ("km", "Sign the letter.", "សូមចុះហត្ថលេខា៕"),
        ("am", "Sign the letter.", "ደብዳቤውን ፈርሙ።"),
        ("or", "Sign the letter.", "ଚିଠିରେ ଦସ୍ତଖତ କରନ୍ତୁ।"),
        ("as", "Sign the letter.", "চিঠিখনত চহী কৰক।"),
        ("jv-Java", "Sign the letter.", "ꦠꦤ꧀ꦢꦠꦔꦤꦶ꧉"),
        ("nqo", "Stop it!", "ߊ߬ ߟߊߛߋ߬߹"),
    ],
)
def test_a_text_may_end_as_its_language_ends_texts(language, source, text):
    assert told("T203", language, source, text) == []


@each(
    ("language", "source", "text", "message"),
    [
        ("de", "What is that?!", "Was ist denn das.", "the text ends with a full stop, the source with a question mark"),
        ("pl", "They ask: “Why?”", "Pytają: „Dlaczego”.", "the text ends with a full stop, the source with a question mark"),
        ("sat", "Sign the letter.", "ᱪᱤᱴᱷᱤ ᱨᱮ ᱥᱩᱦᱤ ᱢᱮ", "the text ends with no mark, the source with a full stop"),
        ("mn-Mong", "Sign the letter.", "ᠵᠠᠬᠢᠳᠠᠯ ᠳᠤ ᠭᠠᠷ", "the text ends with no mark, the source with a full stop"),
        ("mni-Mtei", "Who is it?", "ꯀꯅꯥꯅꯣ", "the text ends with no mark, the source with a question mark"),
        ("hi", "Sign the letter.", "हस्ताक्षर करें", "the text ends with no mark, the source with a full stop"),
        ("de", "Read more…", "Weiter lesen.", "the text ends with a full stop, the source with an ellipsis"),
    ],
)  # fmt: skip
def test_a_text_that_ends_otherwise_is_told(language, source, text, message):
    assert told("T203", language, source, text) == [message]


@each(
    ("language", "text"),
    [
        ("ckb", "یەک یەک، هێدی هێدی."), ("fil", "Isa isa ang may bangko."), ("haw", "Wikiwiki wikiwiki."),
        ("jv", "Siji siji, alon alon."), ("kk", "Бірте бірте, ақырын ақырын."), ("mi", "Āta āta haere."),
        ("ne", "यो न निको हो।"), ("ne", "घर घरमा बेन्च छ।"), ("ml", "വീണ്ടും വീണ്ടും പറയുക."),
        ("ps", "بیا بیا خبرې وکړئ."), ("sd", "وري وري ڳالهايو."), ("so", "Mid mid, tartiib tartiib."),
        ("tok", "o pana e sitelen tawa tawa mi."), ("ug", "قايتا قايتا سۆزلەڭ."),
        ("uz", "Bir bir, sekin sekin."), ("zh-Hans", "谢谢 谢谢。"), ("zu", "Kancane kancane."),
        ("yo", "Díẹ̀ díẹ̀."), ("ar", "رويدا رويدا."), ("mt", "Bil-mod il-mod, ftit ftit."),
        ("eu", "Apurka apurka."), ("ky", "Акырын акырын."), ("tk", "Ýuwaş ýuwaş."), ("tt", "Акрын акрын."),
        ("mg", "Miadana miadana."), ("su", "Lalaunan lalaunan."), ("si", "නැවත නැවත කියන්න."),
        ("kn", "ಮತ್ತೆ ಮತ್ತೆ ಹೇಳಿ."), ("he", "לאט לאט."), ("ka", "ნელ ნელა, ცოტა ცოტა."),
        ("de", "Der Verein, den den Leuten die Stadt empfiehlt."),
        ("de", "Das Haus, in dem dem Kind geholfen wird."),
    ],
)  # fmt: skip
def test_a_word_may_be_doubled_where_that_is_grammar(language, text):
    assert told("T207", language, "A bench.", text) == []


@each(
    ("language", "text", "word"),
    [
        ("fr", "Ce n’est n’est pas un banc.", "n’est"),
        ("fr", "Ce n'est n'est pas un banc.", "n'est"),
        ("fr", "Il y a aujourd’hui aujourd’hui des bancs.", "aujourd’hui"),
        ("it", "Dell’arte dell’arte.", "dell’arte"),
        ("ca", "L’home l’home seu.", "l’home"),
        ("uk", "Об’єкт об’єкт.", "об’єкт"),
        ("ga", "D’iarr d’iarr sé.", "d’iarr"),
        ("en", "It isn’t isn’t a bench.", "isn’t"),
        ("de", "Wir danken den den Menschen.", "den"),
        ("be", "Мы ў ў горадзе.", "ў"),
        ("ar", "نحن في في المدينة.", "في"),
        ("he", "אנחנו על על הספסל.", "על"),
        ("hi", "हम शहर में में हैं।", "में"),
        ("tr", "Bank ve ve masa.", "ve"),
        ("fa", "ما در در شهر هستیم.", "در"),
        ("pl", "Jesteśmy w w mieście.", "w"),
    ],
)
def test_a_word_that_is_doubled_by_mistake_is_told(language, text, word):
    found = told("T207", language, "A bench.", text)
    assert found in (
        [f"the word {word} stands twice"],
        [f"the word {word.capitalize()} stands twice"],
    )


SHY = "\u00ad"


@each(
    ("language", "text"),
    [
        ("mn-Mong", "ᠪᠠᠶᠢᠭᠤᠯᠤᠯᠭ\u180eᠠ"),
        ("mn-Mong", "ᠬᠠᠷ\u180eᠠ"),
        ("bo", "ཡི་གེ་\u200bམིང་"),
        ("lo", "ຈົດໝາຍ\u200bເປີດ"),
        ("ff-Adlm", "𞤸\u200d𞤫"),
        ("ban", "ᬩ᭄\u200dᬬ"),
        ("de", f"Gesichts{SHY}erkennungs{SHY}software"),
        ("nl", f"gezichts{SHY}herkenning"),
        ("fi", f"kasvojen{SHY}tunnistus{SHY}järjestelmä"),
        ("hu", f"arcfelismerő{SHY}rendszer"),
        ("sv", f"ansikts{SHY}igenkänning"),
        ("el", f"αναγνώριση προσωπο{SHY}ποιημένη"),
        ("uk", f"відео{SHY}спостереження"),
    ],
)
def test_characters_that_a_word_needs_unseen_stay(language, text):
    assert told("T121", language, "face recognition", text) == []


@each(
    ("language", "text"),
    [
        ("de", f"Ge{SHY}sicht"),
        ("de", f"Überwachung{SHY} heute"),
        ("fr", f"reconnais{SHY} sance"),
        ("de", f"Gesichts{SHY}{SHY}erkennung"),
        ("mn", "хар\u180eа"),
        ("de", "Massen\u200büberwachung"),
        ("de", "Massen\u200düberwachung"),
    ],
)
def test_those_that_nobody_needs_are_told(language, text):
    assert told("T121", language, "face recognition", text) != []
