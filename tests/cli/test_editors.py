"""What an editor shows of records: the YAML language server behind Visual Studio Code is asked.

It is asked where `COALITION_LANGUAGE_SERVER` names its program, as `nox -s editors` does.
"""

import json
import os
import subprocess
from itertools import count
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SERVER = os.environ.get("COALITION_LANGUAGE_SERVER")
pytestmark = pytest.mark.skipif(SERVER is None, reason="`nox -s editors` brings the server")


class Editor:
    """An editor with this repository open, which speaks the language server protocol."""

    def __init__(self):
        self.server = subprocess.Popen(
            ["node", SERVER, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.numbers = count(1)
        self.settings = self.read_settings()
        self.ask(
            "initialize",
            {
                "processId": None,
                "rootUri": ROOT.as_uri(),
                "workspaceFolders": [{"uri": ROOT.as_uri(), "name": "campaign"}],
                "capabilities": {"workspace": {"configuration": True, "workspaceFolders": True}},
            },
        )
        self.send({"method": "initialized", "params": {}})
        self.send(
            {
                "method": "workspace/didChangeConfiguration",
                "params": {"settings": self.settings},
            }
        )

    @staticmethod
    def read_settings():
        """The settings of the repository as the server asks for them: nested, not dotted."""
        nested = {}
        settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))
        for key, value in settings.items():
            *folders, last = key.split(".")
            inside = nested
            for folder in folders:
                inside = inside.setdefault(folder, {})
            inside[last] = value
        return nested

    def send(self, message):
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)
        self.server.stdin.flush()

    def receive(self):
        length = 0
        while line := self.server.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        return json.loads(self.server.stdout.read(length))

    def until(self, wanted):
        """The first message that is wanted; what the server asks meanwhile is answered."""
        while True:
            message = self.receive()
            if "method" in message and "id" in message:
                items = message["params"].get("items", []) if message.get("params") else []
                answer = [self.settings.get(item.get("section"), self.settings) for item in items]
                self.send({"id": message["id"], "result": answer})
            elif wanted(message):
                return message

    def ask(self, method, params):
        number = next(self.numbers)
        self.send({"id": number, "method": method, "params": params})
        return self.until(lambda message: message.get("id") == number)["result"]

    def opened(self, path, text):
        """What is marked in a file with this text."""
        uri = (ROOT / path).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

        def is_about_it(message):
            about = message.get("method") == "textDocument/publishDiagnostics"
            return about and message["params"]["uri"] == uri

        return [one["message"] for one in self.until(is_about_it)["params"]["diagnostics"]]

    def completed(self, path, text):
        """What is offered at the end of a text."""
        self.opened(path, text)
        line = text.count("\n")
        place = {"line": line, "character": len(text.rsplit("\n", 1)[-1])}
        asked = {"textDocument": {"uri": (ROOT / path).as_uri()}, "position": place}
        return {one["label"] for one in self.ask("textDocument/completion", asked)["items"]}


@pytest.fixture(scope="module")
def editor():
    editor = Editor()
    yield editor
    editor.server.kill()
    editor.server.wait()


def test_no_record_of_this_repository_is_marked(editor):
    places = [ROOT / "data/campaign.yaml", ROOT / "data/glossary.yaml"]
    for folder in ("organisations", "people", "groups"):
        places += sorted((ROOT / "data" / folder).glob("*.yaml"))
    marked = {
        place.name: found
        for place in places
        if (found := editor.opened(place.relative_to(ROOT), place.read_text(encoding="utf-8")))
    }
    assert len(places) > 150
    assert marked == {}


def test_what_is_wrong_is_marked_with_a_sentence(editor):
    text = "name: Oak\ncountry: Germany\njoined: 1.3.2021\nwebsite: www.oak.example\ncontry: DE\n"
    assert sorted(editor.opened("data/organisations/wrong.yaml", text)) == [
        "Property contry is not allowed.",
        "Write the two-letter code in capitals, such as FR, or international.",
        "Write the whole address, such as https://example.org/.",
        "Write year-month-day, such as 2021-03-01.",
    ]


def test_keys_countries_and_tiers_are_completed(editor):
    keys = editor.completed("data/organisations/keys.yaml", "name: Oak\n")
    assert {"country", "tier", "website"} <= keys
    assert "name" not in keys
    assert "NL" in editor.completed("data/organisations/country.yaml", "name: Oak\ncountry: ")
    tiers = editor.completed("data/organisations/tier.yaml", "name: Oak\ntier: ")
    assert tiers == {"lead", "partner", "supporter"}


def test_the_first_line_of_a_record_names_its_schema_wherever_it_stands(editor):
    line = f"# yaml-language-server: $schema={(ROOT / 'data/schema').as_uri()}/person.schema.json\n"
    assert editor.opened("elsewhere.yaml", f"{line}nme: Ada\n") != []
    assert editor.opened("elsewhere-too.yaml", f"{line}name: Ada\nrole: mep\n") == []
