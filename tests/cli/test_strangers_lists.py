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


def test_on_a_terminal_what_is_proposed_settles_the_question(take, monkeypatch):
    text = (
        "- Noc bez hluku (Slovakia) - they still need to send the logo\n- Oak Trust\n- Elm Club\n"
    )
    proposed = "Noc bez hluku (Slovakia)"
    monkeypatch.setattr(importing, "is_interactive", lambda: True)
    monkeypatch.setattr(import_questions, "ask", lambda _: proposed)
    ran = take(text, *SOURCE, "--yes")
    assert [line.split()[1:3] for line in ran.out.splitlines()[1:]] == [
        ["new", "noc-bez-hluku"],
        ["new", "oak-trust"],
        ["new", "elm-club"],
    ]


DOUBTS = "Name;Status;Notes\nOak;member;\nElm;blue;\nAsh;member;internal only\n"


def test_states_and_remarks_that_nobody_understands_come_with_the_command_in_a_pipe(take):
    ran = take(DOUBTS, *SOURCE, "--dry-run")
    assert [line.split()[1:3] for line in ran.out.splitlines()[1:]] == [
        ["new", "oak"],
        ["refused", "Elm"],
        ["refused", "Ash"],
    ]
    assert (
        "  blue under Status is not understood (row 3 is refused): --value 'blue=member'\n"
        "  internal only under Notes leaves open whether it may be listed (row 4 is refused): "
        "--value 'internal only=yes'\n"
    ) in ran.err
    ran = take(DOUBTS, *SOURCE, "--value", "blue=member", "--value", "internal only=yes")
    assert ran.status == 0


@pytest.mark.parametrize(("answer", "taken"), [(True, ["oak", "elm", "ash"]), (False, ["oak"])])
def test_on_a_terminal_they_are_asked_about(take, monkeypatch, answer, taken):
    asked = []
    monkeypatch.setattr(importing, "is_interactive", lambda: True)
    monkeypatch.setattr(import_questions, "confirm", lambda text: asked.append(text) or answer)
    ran = take(DOUBTS, *SOURCE, "--yes")
    assert asked == [
        "  Is it the state of a member that may be listed?",
        "  May it be listed all the same?",
    ]
    assert [line.split()[2] for line in ran.out.splitlines()[1:] if " new " in line] == taken


NOTED = """Name;Country;May we list you?;{}
Oak Society;France;yes;
Elm Trust;France;{};{}
Fir Union;France;yes;
"""
ASKED = [
    ("Notes", "", "wait, call only after 5pm", "  May it be listed all the same?"),
    ("Bemerkungen", "", "warten auf Rückruf", "  May it be listed all the same?"),
    ("To do", "", "the board decides in May", "  May it be listed all the same?"),
    ("Next", "they have to think", "", "  Does it say that the name may be published?"),
]


@pytest.mark.parametrize(("header", "answer", "remark", "question"), ASKED)
def test_of_a_remark_it_is_asked_whether_the_organisation_may_be_listed_all_the_same(
    take, monkeypatch, header, answer, remark, question
):
    asked = []
    monkeypatch.setattr(importing, "is_interactive", lambda: True)
    monkeypatch.setattr(import_questions, "confirm", lambda text: asked.append(text) or True)
    ran = take(NOTED.format(header, answer or "yes", remark), *SOURCE, "--yes")
    assert asked == [question]
    under = header if remark else "May we list you?"
    assert f"{remark or answer} under {under} (row 3: Elm Trust)\n" in ran.err


def test_no_is_an_answer_and_norway_is_written_in_capitals(take):
    ran = take("Name;Country\nOak;maybe\n", *SOURCE, "--value", "maybe=no")
    assert ran.err.splitlines()[0] == (
        "coalition: --value maybe=no: no cell that answers something or notes something of a row "
        "says maybe; Norway is NO"
    )
    assert take("Name;Country\nOak;maybe\n", *SOURCE, "--value", "maybe=NO").status == 0


FORM = (
    "### Name of the organisation\n\nRowan Trust\n\n### Country\n\nIreland\n\n### Consent\n\n"
    "- [x] We agree to be listed.\n- [x] I may speak for it.\n"
)
OBJECTION = "I agree: yes … but please do not publish our name"


@pytest.mark.parametrize(
    "form", [f"{FORM}\n{OBJECTION}\n", f"{FORM}{OBJECTION}\n", f"{OBJECTION}\n\n{FORM}"]
)
def test_a_refusal_around_ticked_boxes_holds_the_form_back(take, form):
    ran = take(form, "--dry-run")
    assert ran.out.splitlines()[1].endswith(f"it says {OBJECTION}, which may ask not to be named")
    assert f"--value '{OBJECTION}=yes'" in ran.err
    assert take(form, "--value", f"{OBJECTION}=yes").status == 0


def test_what_a_new_campaign_lists_is_taken_back_without_a_question(run, tmp_path):
    new = tmp_path / "new"
    run("init", new, "--title", "Open Streets", "--languages", "en,fr", "--forge", "none")
    listed = run("-C", new, "list", "--format", "csv").out
    (tmp_path / "list.csv").write_text(listed, encoding="utf-8")
    ran = run("-C", new, "import", tmp_path / "list.csv")
    assert ran.status == 0
    assert [line.split()[1] for line in ran.out.splitlines()[1:]] == ["same", "same"]
