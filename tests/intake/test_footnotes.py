"""Footnotes, signatures and counts of more below a pasted list are no names."""

from case_tables import each

from coalition.intake.lists.pasted import split_names


def taken(text: str) -> list[str]:
    return [one.name for one in split_names(text) if not one.reason]


def reasons(text: str) -> list[str]:
    return [one.reason for one in split_names(text) if one.reason]


@each(
    ("mark", "note", "names"),
    [
        ("*", "subject to board approval", ["Elm"]),
        ("*", "vorbehaltlich der Zustimmung des Vorstands", ["Elm"]),
        ("†", "sous réserve de validation", ["Elm"]),
        ("¹", "pendiente de confirmación", ["Elm"]),
        ("**", "s výhradou schválení", ["Elm"]),
        ("*", "signed on 3 May", ["Oak Society", "Elm"]),
        ("‡", "gründete sich 1998", ["Oak Society", "Elm"]),
    ],
)
def test_a_footnote_is_no_name_and_may_hold_back_those_it_is_of(mark, note, names):
    text = f"Oak Society (UK){mark}\nElm (France)\n\n{mark} {note}\n"
    assert taken(text) == names
    assert any(reason.startswith("a footnote") for reason in reasons(text))
    held = [reason for reason in reasons(text) if reason.startswith("its footnote says")]
    assert len(held) == 2 - len(names)


def test_a_star_before_most_names_is_their_bullet():
    assert taken("* Oak\n* Elm*\n* Ash\n") == ["Oak", "Elm*", "Ash"]


@each(
    "line",
    [
        "+ 3 more to come", "and 12 others", "… and many more", "und viele mehr", "et 12 autres",
        "und 20 weitere Organisationen", "y 5 más", "i 7 innych organizacji", "a 4 další",
        "és 3 további szervezet",
    ],
)  # fmt: skip
def test_a_line_that_counts_more_names_none(line):
    assert taken(f"Oak\nElm\n{line}\n") == ["Oak", "Elm"]


@each("line", ["100 More Trees", "12 Others", "More in Common"])
def test_a_name_that_counts_is_one(line):
    assert taken(f"Oak\nElm\n{line}\n") == ["Oak", "Elm", line]


def test_below_the_mark_of_a_signature_nothing_is_a_name():
    assert taken("Oak\nElm\n-- \nAnn\nCoalition Office\n") == ["Oak", "Elm"]
