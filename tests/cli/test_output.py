"""Whatever strangers write into a campaign, no command sends it raw to a terminal."""

import ast
import io
import json
import os
import re
import sys
import warnings
from pathlib import Path

import pytest
from case_tables import each

from coalition import cli
from coalition.cli import output
from coalition.cli.safe_text import escape, escape_json, escape_text

ROOM = Path(cli.__file__).parent

HOSTILE = (
    "\x1b[31mred", "\x1b[8mconcealed", "\x1b[2Jcleared", "\x1b]0;titled\x07", "\x1b]52;c;copied\x1b\\",
    "\x1bPasked\x1b\\", "\x9b31mred", "\x9d0;titled\x9c", "over\rwritten", "back\x08\x08", "bell\x07",
    "shift\x0e", "\x7fdeleted", "next\x85line", "line\n::error::forged", "\u202eesrever",
    "\u2066isolated\u2069", "separated\u2028line", "tag\U000e0041ged", "half\udcff",
)  # fmt: skip

PERSIAN = "می\u200cخواهیم\u200f، \u200eEU\u200e"
"""A joiner that keeps two halves of a verb apart, and marks of direction."""

RAW = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\U000e0000-\U000e007f]"
)
OURS = re.compile(r"\x1b\[(?:0|1|2|3[0-7])m")
OF_A_BAR = re.compile(r"\x1b\[(?:\?25[hl]|[0-9;]*[AKm])|\r")


class Screen(io.StringIO):
    """A terminal that remembers what it was sent."""

    def isatty(self):
        return True


@pytest.fixture
def on_screen(monkeypatch):
    """Run `coalition` on a terminal with colours; its exit status and what it was sent."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm")
    for name in ("NO_COLOR", "GITHUB_WORKSPACE"):
        monkeypatch.delenv(name, raising=False)

    def ran(*arguments):
        screens = Screen(), Screen()
        monkeypatch.setattr(sys, "stdout", screens[0])
        monkeypatch.setattr(sys, "stderr", screens[1])
        monkeypatch.setattr(sys, "argv", ["coalition", *map(str, arguments)])
        with warnings.catch_warnings(), pytest.raises(SystemExit) as ended:
            cli.main()
        return int(ended.value.code or 0), *(screen.getvalue() for screen in screens)

    return ran


def assert_harmless(sent):
    assert not RAW.search(OURS.sub("", sent)), sent
    assert "\n::error::" not in sent
    for name in HOSTILE:
        assert name not in sent


def quoted(text):
    """A text as YAML and PO both read it in double quotes."""
    return json.dumps(text.encode("utf-8", "replace").decode())


def po(name):
    text = name.encode("utf-8", "replace").decode()
    return f'# {text}\nmsgid {quoted(name)}\nmsgstr "{text}{{x}}"\n\n'.encode()


@pytest.fixture
def haunted(campaign):
    """A campaign in which every place that a stranger can name or fill is hostile."""
    if os.name == "nt":
        pytest.skip("Windows has no such names of files.")
    folders = ("organisations", "people", "groups", "letters", "pages", "logos", "memory")
    catalogs = campaign / "locales/fr/LC_MESSAGES"
    (campaign / "build").mkdir()
    for number, name in enumerate(HOSTILE):
        for folder in folders:
            (campaign / "data" / folder).mkdir(exist_ok=True)
            for ending in (".yaml", ".yml", ".md", ".po", ".svg"):
                (campaign / "data" / folder / f"{name}{ending}").write_bytes(b"name: x\n\x1b")
        (campaign / "locales" / name / "LC_MESSAGES").mkdir(parents=True)
        (campaign / "locales" / name / "LC_MESSAGES" / f"{name}.po").write_bytes(po(name))
        (catalogs / f"{name}.po").write_bytes(po(name))
        (campaign / "build" / name).write_bytes(b"")
        said = quoted(name)
        (campaign / f"data/organisations/known-{number}.yaml").write_text(
            "name: Oak\ntier: lead\n", "utf-8"
        )
        (campaign / f"data/organisations/wrong-{number}.yaml").write_text(
            f"name: {said}\ntier: {said}\nkind: {said}\ncountry: {said}\nwebsite: {said}\n"
            f"logo: {{file: {said}}}\nsigned: [{{letter: {said}}}]\n{said}: {said}\n",
            "utf-8",
        )
    return campaign


COMMANDS = {
    "check": (),
    "check as JSON": ("check", "--format", "json"),
    "check for GitHub": ("check", "--format", "github"),
    "check as SARIF": ("check", "--format", "sarif"),
    "check --fix": ("check", "--fix", "--dry-run"),
    "build": (),
    "status": (),
    "status as JSON": ("status", "--format", "json"),
    "list": (),
    "show": ("show", "known-0"),
    "extract": ("extract", "--dry-run"),
    "update": ("update", "--dry-run"),
    "update --minor": ("update", "--minor", "--dry-run"),
    "language add": ("language", "add", "pl", "--dry-run"),
    "review": ("review", "fr", "directory", "--by", HOSTILE[0], "--dry-run"),
    "rename": ("rename", "known-0", "elm", "--dry-run"),
    "sign": ("sign", "write", "known-1", "--dry-run"),
    "withdraw": ("withdraw", "known-2", "--reason", HOSTILE[0], "--dry-run"),
    "schema": ("schema", "organisation"),
    "verify": (),
    "memory export": ("memory", "export", f"translations{HOSTILE[0]}", "--dry-run"),
    "recover": ("recover", "--undo", "--dry-run"),
    "init": ("init", "--dry-run"),
}


@pytest.mark.every(2)
@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_sends_a_terminal_what_a_campaign_holds(on_screen, haunted, command):
    status, out, err = on_screen("-C", haunted, *(COMMANDS[command] or (command,)))
    assert status in (0, 1, 2)
    assert out + err
    assert_harmless(out)
    # A bar is shown where a command takes long, as it does on a busy machine.
    assert_harmless(OF_A_BAR.sub("", err))
    if "JSON" in command or "SARIF" in command:
        json.loads(out)


@pytest.mark.parametrize(
    "arguments",
    [
        ("list",), ("list", "--format", "ids"), ("list", "--format", "json"), ("list", "--format", "csv"),
        ("show", "elm"), ("show", "elm", "--format", "json"), ("check",),
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_a_record_holds_reorders_nothing(on_screen, campaign, arguments):
    texts = dict.fromkeys(("name", "description"), f"a \u202eb\u2066c\u2028d\U000e0041 {PERSIAN}")
    record = {**texts, "tier": "lead", "country": "FR"}
    (campaign / "data/organisations/elm.yaml").write_text(
        json.dumps(record).replace("\\udb40\\udc41", "\\U000e0041"), "utf-8"
    )
    _, out, err = on_screen("-C", campaign, *arguments)
    # Such a record is an error, and nothing of it is shown but what is wrong.
    assert "data/organisations/elm.yaml:1:" in out + err
    assert_harmless(out + OF_A_BAR.sub("", err))


@pytest.mark.every(2)
@pytest.mark.parametrize("name", [name for name in HOSTILE if "\udcff" not in name])
def test_no_argument_is_sent_back_to_the_terminal(on_screen, campaign, name):
    for arguments in (
        (name,), ("check", name), (f"--{name}",), ("-C", name, "check"), ("check", "-l", name),
        ("check", "--format", name), ("explain", name), ("show", name), ("sign", name, name),
        ("withdraw", "oak", "--on", name), ("add", "organisation", "--country", name),
        ("add", "organisation", "--name", name, "--dry-run"), ("import", name),
        ("init", campaign.parent / name, "--dry-run"), ("memory", "import", name),
        ("merge-driver", "run", name, name, name, "7", name), ("verify", name),
    ):  # fmt: skip
        _, out, err = on_screen("-C", campaign, *arguments)
        assert_harmless(out + OF_A_BAR.sub("", err))


def test_no_sheet_is_sent_to_the_terminal(on_screen, campaign):
    sheet = campaign.parent / f"{HOSTILE[0]}.csv"
    cells = [f'"{name}";"{name}"' for name in HOSTILE[:-1]]
    sheet.write_text("\n".join(("Name;\x1b[31mred", *cells)), "utf-8")
    _, out, err = on_screen("-C", campaign, "import", sheet, "--dry-run", "--tier", HOSTILE[0])
    assert "concealed" in out
    assert_harmless(out)
    assert_harmless(OF_A_BAR.sub("", err))


def test_no_version_of_a_merge_is_sent_to_the_terminal(on_screen, tmp_path):
    places = [tmp_path / side for side in ("base", "ours", "theirs")]
    for place in places:
        place.write_bytes(b'msgid "\x1b[31m\n')
    status, _, err = on_screen("merge-driver", "run", *places, "7", HOSTILE[0])
    assert status == 3
    assert err.startswith("<U+001B>[31mred: merged line by line")
    assert_harmless(OF_A_BAR.sub("", err))


def test_no_warning_of_a_library_is_sent_raw(on_screen, monkeypatch, campaign):
    def warn(*_):
        warnings.warn("odd \x1b[31mred", stacklevel=1)
        raise OSError(5, "failed", "\x1b[31mred")

    monkeypatch.setattr("coalition.commands.explain.explain_codes", warn)
    monkeypatch.setattr("coalition.cli.explain.explain_codes", warn)
    status, _, err = on_screen("explain")
    assert status == 2
    assert "UserWarning: odd <U+001B>[31mred" in err
    assert err.endswith("coalition: <U+001B>[31mred: failed\n")


@each(
    ("text", "shown"),
    {
        PERSIAN: PERSIAN,
        "ภาษา\u200bไทย": "ภาษา\u200bไทย",
        "Donau\u00addampf": "Donau\u00addampf",
        "two\nlines": "two lines",
        "a\u202eb": "a<U+202E>b",
        "a\u2067b\u2069": "a<U+2067>b<U+2069>",
        "a\x1b[1m": "a<U+001B>[1m",
    }.items(),
)
def test_a_text_keeps_what_its_language_needs(text, shown):
    assert escape_text(text) == shown
    assert escape_text(shown) == shown


def test_a_translation_is_shown_as_it_may_be_piped_on(run, campaign):
    place = campaign / "data/organisations/elm.yaml"
    place.write_text(f'name: Elm\ntier: lead\ndescription: "{PERSIAN} b"\n', "utf-8")
    assert f"{PERSIAN} b" in run("-C", campaign, "show", "elm", "-l", "en").out


@each("text", HOSTILE)
def test_a_name_is_shown_by_the_numbers_of_what_nobody_sees(text):
    assert not RAW.search(escape(text))
    assert escape(escape(text)) == escape(text)
    value = {"name": text.encode("utf-8", "replace").decode()}
    for written in (json.dumps(value), json.dumps(value, ensure_ascii=False)):
        assert json.loads(escape_json(written)) == value
        assert not RAW.search(escape_json(written))


def test_what_is_forgotten_is_escaped_and_never_sent_raw(capsys):
    output.say(f"{output.style('bold', bold=True)} in a plain text", err=False)
    output.say(output.style("\x1b[8mconcealed", fg="red"))
    assert capsys.readouterr().out == (
        "<U+001B>[1mbold<U+001B>[0m in a plain text\n<U+001B>[8mconcealed\n"
    )


PRINTERS = {
    "click": {"echo", "secho", "style", "prompt", "confirm", "echo_via_pager", "pause"},
    "stdout": {"write", "writelines", "buffer"},
    "stderr": {"write", "writelines", "buffer"},
}
BUILTINS = {"print", "input"}
WITH_RICH = {"tables.py", "progress.py"}
"""They alone open a console, for texts that the door has escaped."""


@each("place", sorted(ROOM.rglob("*.py")), ids=lambda place: place.name)
def test_nothing_prints_but_through_the_one_door(place):
    if place.name == "output.py":
        return
    found = []
    for node in ast.walk(ast.parse(place.read_text("utf-8"))):
        if isinstance(node, ast.Attribute):
            owner = ast.unparse(node.value).rpartition(".")[2]
            found += [ast.unparse(node)] if node.attr in PRINTERS.get(owner, ()) else []
        elif isinstance(node, ast.Name):
            found += [node.id] if node.id in BUILTINS else []
            found += [node.id] if node.id == "Console" and place.name not in WITH_RICH else []
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Shown"):
            found.append(ast.unparse(node))
        elif isinstance(node, ast.ImportFrom) and node.module == "click":
            found += [alias.name for alias in node.names]
    assert not found
