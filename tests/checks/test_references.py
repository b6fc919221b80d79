"""Links by a label and marks of footnotes in translations, which their letter defines."""

from case_tables import each

from coalition.catalogs import Catalog, Entry
from coalition.checks.translations import pair_translations, prepare_sources, translation_findings
from coalition.letters import parse_markdown, passages
from coalition.messages import Template

DOCUMENT = parse_markdown("""\
There are three benches.[^1]

Benches[^1], trees[^two] and 24 lamps (see the note[^1])

He asked: “Why?”[^two] See [the map][Open Map] and [law].

A note[^1] in `[^3]` and \\[^4] [sic]

[^1]: Counted in May.
[^two]: By us.
[Open Map]: https://example.org/open
[law]: https://example.org/law
""")
BENCHES, LAMPS, ASKED, CODE, *_ = (passage.message for passage in passages(DOCUMENT))


def said(language: str, source: str, text: str) -> list[str]:
    """What is found in a translation, each with its offset."""
    template = Template("page-a", "en", (Entry(msgid=source),), references=DOCUMENT.references)
    catalog = Catalog(entries=(Entry(msgid=source, msgstr=(text,), line=1),))
    pairs = pair_translations(prepare_sources(template), catalog, language, "a.po", None)
    return [
        f"{finding.code} {finding.severity} {finding.message} | {finding.hint}"
        for pair in pairs
        for finding in translation_findings(pair)
    ]


RIGHT = (
    ("fr", BENCHES, "Il y a trois bancs[^1]."),
    ("de", BENCHES, "Es gibt drei Bänke.[^1]"),
    ("ja", BENCHES, "ベンチは三つあります[^1]。"),
    ("zh-Hans", BENCHES, "有三张长椅。[^1]"),
    ("ar", BENCHES, "هناك ثلاثة مقاعد.[^1]"),
    ("he", BENCHES, "יש שלושה ספסלים.[^1]"),
    ("el", BENCHES, "Υπάρχουν τρία παγκάκια.[^1]"),
    ("th", BENCHES, "มีม้านั่งสามตัว[^1]"),
    ("de", LAMPS, "Bänke[^1], Bäume[^two] und 24 Lampen (siehe Anmerkung[^1])"),
    ("ja", LAMPS, "ベンチ[^1]、木[^two]、24の街灯（注[^1]を参照）"),
    ("uk", LAMPS, "Лавки[^1], дерева[^two] і 24 ліхтарі (див. примітку)"),
    ("fr", ASKED, "Il demanda\u00a0: «\u00a0Pourquoi\u202f?\u00a0»[^two] Voyez [la carte][Open Map] et la [loi][law]."),
    ("de", ASKED, "Er fragte: „Warum?“[^two] Siehe [die Karte][open map] und [das Gesetz](https://example.org/law)."),
    ("pl", ASKED, "Zapytał: „Dlaczego?”[^two] Zobacz [law] i [mapę](https://example.org/open)."),
    ("ja", ASKED, "彼は尋ねた：「なぜ？」[^two]　[地図][Open Map]と[法律][law]をご覧ください。"),
    ("nl", CODE, "Een noot[^1] in `[^3]` en \\[^4] [sic]"),
)  # fmt: skip


@each(("language", "source", "text"), RIGHT)
def test_marks_that_lead_somewhere_are_right(language: str, source: str, text: str) -> None:
    assert said(language, source, text) == []


WRONG = (
    (
        "fr", BENCHES, "Il y a trois bancs.",
        ["T117 error the mark of the footnote [^1] is missing | Write [^1] where the note belongs."],
    ),
    (
        "es", BENCHES, "Hay tres bancos[^uno].",
        ["T117 error there is no footnote [^uno] | Write [^1]."],
    ),
    (
        "de", BENCHES, "Es gibt drei Bänke[1].",
        ["T117 error the mark of the footnote [^1] is missing | Write [^1] where the note belongs."],
    ),
    (
        "ja", BENCHES, "ベンチは三つあります［^1］。",
        ["T117 error the mark of the footnote [^1] is missing | Write [^1] where the note belongs."],
    ),
    (
        "sl", BENCHES, "Tri klopi[^1] so[^two].",
        ["T117 error the source does not refer to the footnote [^two] here | Remove it."],
    ),
    (
        "el", BENCHES, "Υπάρχουν τρία[^1] παγκάκια.[^9]",
        ["T117 error there is no footnote [^9] | Remove it."],
    ),
    (
        "pl", ASKED, "Zapytał: „Dlaczego?”[^two] Zobacz [mapę][Otwarta Mapa] i [law].",
        [
            "T116 error [mapę][Otwarta Mapa] is shown with its brackets: nothing defines Otwarta Mapa"
            " | Write [mapę][Open Map]."
        ],
    ),
    (
        "ar", ASKED, "سأل: «لماذا؟»[^two] انظر [الخريطة][] و[law].",
        [
            "T116 error [الخريطة][] is shown with its brackets: nothing defines الخريطة"
            " | Write [الخريطة][Open Map]."
        ],
    ),
    (
        "sv", ASKED, "Han frågade: ”Varför?”[^two] Se [kartan][Open Map] och [lagen].",
        [
            "T116 error [lagen] is shown with its brackets: nothing defines lagen"
            " | Write [lagen][law]."
        ],
    ),
    (
        "el", ASKED, "Ρώτησε: «Γιατί;»[^two] Δείτε τον [χάρτη] [Open Map] και τον [νόμο][law].",
        ["T116 error [χάρτη] and [Open Map] are not joined | Write [χάρτη][Open Map]."],
    ),
    (
        "tr", ASKED, "“Neden?” diye sordu.[^two] Bkz. [harita][Open Map] ve [yasa] [law].",
        ["T116 error [yasa] and [law] are not joined | Write [yasa][law]."],
    ),
    (
        "de", ASKED, "Er fragte: „Warum?“[^two] Siehe die Karte und [law].",
        [
            "T110 error the web address https://example.org/open is missing"
            " | Write it as the source has it.",
            "T112 error there is one link, the source has 2 | Mark up the same words as the source does.",
        ],
    ),
)  # fmt: skip


@each(("language", "source", "text", "expected"), WRONG)
def test_a_lost_mark_is_an_error_that_says_what_to_write(
    language: str, source: str, text: str, expected: list[str]
) -> None:
    assert said(language, source, text) == expected
