"""What is left in a translation that was meant for those who made it."""

import pytest
from case_tables import each
from saying import said


def told(code, language, source, text, **more):
    return [f.message for f in said(language, source, text, **more) if f.code == code]


@each(
    ("language", "text", "begins"),
    [
        ("fr", "Signez. [À vérifier : vous ou tu ?]", "[À vérifier"),
        ("fr", "Signez (N.d.T. : au sens large).", "N.d.T"),
        ("fr", "Note pour la coordinatrice : est-ce juste ? Signez.", "Note pour la coordinat"),
        ("de", "Zeichnet. (Anm. d. Ü.: unklar)", "(Anm. d."),
        ("de", "Zeichnet. Hinweis an die Koordination: bitte kürzen.", "Hinweis an die Koordinat"),
        ("de", "Zeichnet den Brief (?).", "(?)"),
        ("es", "Firmad. (Nota para la coordinadora: ¿vosotros?)", "(Nota para"),
        ("it", "Firmate. [da verificare]", "[da verificare"),
        ("pt", "Assinem. [Nota da tradutora: ver]", "[Nota da trad"),
        ("pl", "Podpiszcie. (Przyp. tłum.: skrót)", "(Przyp. tłum"),
        ("pl", "Podpiszcie. Uwaga dla koordynatora: sprawdzić.", "Uwaga dla koordyn"),
        ("cs", "Podepište. (pozn. překl.)", "(pozn. překl"),
        ("hu", "Írjátok alá. (A ford. megj.: tegező)", "(A ford. megj"),
        ("nl", "Teken. (Opmerking voor Ana: klopt dit?)", "(Opmerking voor"),
        ("sv", "Skriv under. [Not till samordnaren]", "[Not till"),
        ("fi", "Allekirjoita. (Kääntäjän huom.: sinuttelu)", "(Kääntäjän huom"),
        ("el", "Υπογράψτε. (Σημ. για τη συντονίστρια)", "(Σημ. για"),
        ("uk", "Підпишіть. (прим. пер.)", "(прим. пер"),
        ("bg", "Подпишете. [Бележка за координатора]", "[Бележка за"),
        ("tr", "İmzalayın. (Çevirmenin notu: sen mi siz mi)", "(Çevirmenin notu"),
        ("ar", "وقّعوا. (ملاحظة للمنسقة: هل هذا صحيح)", "(ملاحظة"),
        ("ja", "署名してください。（訳注：敬語）", "（訳注"),
        ("zh-Hans", "请签名。【待确认】", "【待确认"),
        ("sl", "Podpišite. TODO: preveri", "TODO"),
        ("da", "Skriv under. ???", "???"),
        ("ro", "Semnați. XXX", "XXX"),
        ("lt", "Pasirašykite. [note to Ana: please check]", "[note to"),
        ("hr", "Potpišite. @koordinatorica: je li dobro?", "@koordinatorica:"),
    ],
)
def test_a_note_that_is_not_for_readers_is_told(language, text, begins):
    (message,) = told("T219", language, "Sign now.", text)
    assert message == f"{begins} seems to begin a note that is not for readers"


@each(
    ("language", "source", "text"),
    [
        ("es", "We have everything: sign!", "TODO ES POSIBLE: ¡firmad!"),
        ("es", "Review the law.", "Revisar la ley."),
        ("de", "The law (2016) is clear.", "Das Gesetz (2016) ist klar."),
        ("de", "Note to editors: call us.", "Hinweis an die Redaktion: ruft uns an."),
        ("fr", "Really??? Yes.", "Vraiment\u202f??? Oui."),
        ("pl", "Attention, camera!", "Uwaga, kamera!"),
        ("en-GB", "Not sure? (Ask us.)", "Not sure? (Ask us.)"),
        ("de", "The coordinator says: sign.", "Die Koordinatorin sagt: zeichnet."),
    ],
)
def test_what_readers_are_to_read_is_no_note(language, source, text):
    assert told("T219", language, source, text) == []


SOURCE = "Sign the letter today. Then tell all your friends about this campaign."


@each(
    ("language", "text"),
    [
        ("de", "Zeichnet heute den Brief. Then tell all your friends about this campaign."),
        ("fr", "Signez la lettre. Then tell all your friends about this campaign."),
        ("pl", "Sign the letter today. Potem powiedzcie o tym znajomym."),
        ("hu", "Írjátok alá ma a levelet. Then tell all your friends about it."),
        ("el", "Υπογράψτε σήμερα και tell all your friends για αυτό."),
        ("uk", "Підпишіть листа сьогодні. Then tell all your friends."),
        ("ar", "وقّعوا الرسالة اليوم. tell all your friends about"),
        ("ja", "今日署名してください。Then tell all your friends about this campaign."),
        ("he", "חתמו היום. Then tell all your friends"),
    ],
)
def test_a_part_that_is_still_the_source_is_told(language, text):
    (message,) = told("T220", language, SOURCE, text)
    assert message.endswith(" is still the source")


@each(
    ("language", "source", "text"),
    [
        ("de", SOURCE, SOURCE),
        ("de", "Read “the right to be seen”.", "Lest „the right to be seen“."),
        ("fr", "Read *the right to be seen* now.", "Lisez *the right to be seen*."),
        ("el", "Stop the use of cameras Act", "Ο νόμος (stop the use of cameras)"),
        ("pl", "The European Network Against Racism signs.", "European Network Against Racism podpisuje."),
        ("nl", "Sign the letter on https://a.example/the/right/to/be", "Teken op https://a.example/the/right/to/be"),
        ("en-US", SOURCE, SOURCE.replace("friends", "pals")),
    ],
)  # fmt: skip
def test_names_titles_and_whole_copies_are_no_part_left_behind(language, source, text):
    assert told("T220", language, source, text) == []


@each(
    ("language", "text", "escape"),
    [
        ("de", r"Zeichnet\njetzt.", r"\n"),
        ("fr", r"Signez.\nMerci.", r"\n"),
        ("pl", r"Podpisz\tteraz.", r"\t"),
        ("el", r"Υπογράψτε\nτώρα.", r"\n"),
        ("ar", r"وقّعوا\nالآن.", r"\n"),
        ("cs", r"Podepište\u00a0teď.", r"\u00a0"),
        ("ja", r"今すぐ\n署名。", r"\n"),
    ],
)
def test_an_escape_that_readers_would_see_is_told(language, text, escape):
    assert told("T221", language, "Sign now.", text) == [
        f"readers see {escape}, a backslash and what follows"
    ]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        (r"Write `\n` there.", r"Schreibt dort `\n`."),
        (r"Write \n there.", r"Schreibt dort \n."),
        (r"A \*star\*", r"Ein \*Stern\*"),
        ("Two lines", "Zwei\nZeilen"),
    ],
)
def test_a_backslash_that_is_meant_is_none(source, text):
    assert told("T221", "de", source, text) == []


def test_a_plain_text_has_no_escaped_quotation_mark():
    assert told("T221", "de", "The right", r"Das \"Recht\"", context="a/title") == [
        r"readers see \", a backslash and what follows"
    ]


def test_languages_of_one_family_share_words():
    source, text = (
        "Una asociación inventada que instala bancos.",
        "Uma associação inventada que instala bancos.",
    )
    assert told("T220", "pt", source, text, of="es") == []


@each(
    ("language", "text", "mark", "escape"),
    [
        ("de", "Wir wollen:\n- ein Verbot\n- eine Untersuchung.", "-", r"\-"),
        ("fr", "Nous voulons\n* une interdiction.", "*", r"\*"),
        ("pl", "Chcemy\n1. zakazu.", "1.", r"1\."),
        ("cs", "Dopis z\n24. srpna.", "24.", r"24\."),
        ("el", "Θέλουμε\n2) απαγόρευση.", "2)", r"2\)"),
        ("es", "Dijo:\n> Firmad.", ">", r"\>"),
        ("ar", "نريد\n## الحظر", "##", r"\##"),
        ("hu", "Azt kérjük\n+ tiltsák be.", "+", r"\+"),
        ("ja", "私たちは\n- 禁止を求めます。", "-", r"\-"),
        ("sv", "Vi kräver\\\n- ett förbud.", "-", r"\-"),
    ],
)
def test_a_line_that_begins_no_block_is_told_with_its_escape(language, text, mark, escape):
    (finding,) = [f for f in said(language, "We want a ban.", text) if f.code == "T225"]
    assert finding.message == (
        f"`{mark}` begins no block within a passage, readers see it in the line"
    )
    assert finding.hint == (
        f"Write `{escape}` if the sign is meant; lists and paragraphs are the source's."
    )


def test_an_empty_line_that_parts_nothing_is_told():
    assert told("T225", "it", "We sign. So do you.", "Noi firmiamo.\n\nAnche voi.") == [
        "the empty line parts nothing, readers see one paragraph"
    ]


@each(
    ("source", "text", "more"),
    [
        ("We want a ban.", "Wir wollen\n\\- ein Verbot.", {}),
        ("We want a ban.", "Wir wollen\n24\\. August.", {}),
        ("We want a ban.", "Wir wollen\n– ein Verbot.", {}),
        ("A ban\n- now.", "Ein Verbot\n- jetzt.", {}),
        ("On 24 August", "Am\n24.August", {}),
        ("We sign.\n", "Wir zeichnen.\n", {}),
        ("A list", "Liste\n- eins", {"context": "organisations/oak/description"}),
    ],
)
def test_a_sign_that_is_meant_begins_a_line(source, text, more):
    assert told("T225", "de", source, text, **more) == []
