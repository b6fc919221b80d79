"""`coalition import` of lists by strangers: what a person reads before any name is public."""

import pytest

from coalition.cli import import_questions, importing

SOURCE = ("--source", "issue form, 2021-03-01")


@pytest.fixture
def take(run, campaign, tmp_path):
    """Import a text as a file, with more arguments."""

    def taken(text, *arguments):
        (tmp_path / "list.csv").write_text(text, encoding="utf-8")
        return run("-C", campaign, "import", tmp_path / "list.csv", *arguments)

    return taken


IN_CASE = "Organisation;Country\nJan Nowak w imieniu Fundacji Oak;PL\nElm presso Luca Ferri;IT\n"


def test_a_name_with_somebody_who_speaks_for_it_in_another_case_is_asked_about(take):
    ran = take(IN_CASE, *SOURCE, "--dry-run")
    told = "--value 'Jan Nowak w imieniu Fundacji Oak=Fundacji Oak'"
    assert (
        f"Jan Nowak w imieniu Fundacji Oak may have a person's name in it (row 2 is refused): {told}"
        in ran.err
    )
    ran = take(IN_CASE, *SOURCE, "--value", "Jan Nowak w imieniu Fundacji Oak=Fundacja Oak")
    assert [line.split()[1:4] for line in ran.out.splitlines()[1:]] == [
        ["new", "fundacja-oak", "Fundacja"],
        ["new", "elm", "Elm"],
    ]


def test_on_a_terminal_the_name_itself_is_asked_for(take, monkeypatch):
    asked = []
    monkeypatch.setattr(importing, "is_interactive", lambda: True)
    monkeypatch.setattr(import_questions, "ask", lambda text: asked.append(text) or "Fundacja Oak")
    ran = take(IN_CASE, *SOURCE, "--yes")
    assert asked == [
        "  What is the organisation called? (such as Fundacji Oak; nothing leaves it out)"
    ]
    assert "new   fundacja-oak" in ran.out
