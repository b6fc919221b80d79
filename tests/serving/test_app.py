"""What the preview's server answers, and whom."""

import asyncio
import json
from html import escape
from urllib.parse import quote

import pytest

from coalition.findings import Finding
from coalition.serving.app import make_app
from coalition.serving.editors import editor_link, editor_template
from coalition.serving.preview import Preview, state_of
from coalition.serving.shown import PAGES, REVIEW, STATUS, PageData, _links, policy_with
from coalition.serving.stage import Stage

META = (
    """<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">"""
)
PAGE = f"<html><head>\n{META}\n<title>T</title></head><body>{{nonce}}</body></html>"
FILES = {
    "index.html": PAGE.encode(),
    "fr/index.html": PAGE.encode(),
    "fr/letters/call.fragment.html": b"<p>Text</p>",
    "v1/fr/directory.json": b"{}",
}
HOST = "127.0.0.1:8000"


def ask(stage, path, *, review=None, status=None, method="GET", query="", **headers):
    """One request, as a server hands it over: status, headers and body."""
    sent = []
    named = {"host": HOST, **{name.replace("_", "-"): value for name, value in headers.items()}}
    scope = {
        "type": "http", "asgi": {"version": "3.0", "spec_version": "2.4"}, "http_version": "1.1",
        "method": method, "scheme": "http", "path": path, "raw_path": quote(path).encode(),
        "query_string": query.encode(), "root_path": "", "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8000),
        "headers": [(name.encode(), value.encode()) for name, value in named.items()],
    }  # fmt: skip

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        sent.append(message)

    stages = {PAGES: stage, REVIEW: review or Stage(), STATUS: status or Stage()}
    asyncio.run(make_app(stages, 8000)(scope, receive, send))
    told = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], told, b"".join(message.get("body", b"") for message in sent[1:])


@pytest.fixture
def stage():
    stage = Stage()
    stage.show(Preview(files=FILES, languages=("en", "fr")))
    return stage


@pytest.mark.parametrize(
    ("path", "status", "kind"),
    [
        ("/", 200, "text/html; charset=utf-8"),
        ("/fr/", 200, "text/html; charset=utf-8"),
        ("/fr", 307, None),
        ("/fr/index.html", 200, "text/html; charset=utf-8"),
        ("/v1/fr/directory.json", 200, "application/json"),
        ("/-/preview.js", 200, "text/javascript; charset=utf-8"),
        ("/-/preview.css", 200, "text/css; charset=utf-8"),
        ("/-/app.py", 404, "text/html; charset=utf-8"),
        ("/-/../app.py", 404, "text/html; charset=utf-8"),
        ("/../pyproject.toml", 404, "text/html; charset=utf-8"),
        ("//etc/passwd", 404, "text/html; charset=utf-8"),
        ("/fr/../../etc/passwd", 404, "text/html; charset=utf-8"),
        ("/fr/\0", 404, "text/html; charset=utf-8"),
        ("/data/campaign.yaml", 404, "text/html; charset=utf-8"),
    ],
)
def test_only_what_was_made_is_served(stage, path, status, kind):
    answer = ask(stage, path)
    assert (answer[0], answer[1].get("content-type")) == (status, kind)
    assert answer[1]["cross-origin-resource-policy"] == "same-origin"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_is_taken_from_a_browser(stage, method):
    assert {ask(stage, path, method=method)[0] for path in ("/", "/-/events")} == {405}


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost:8000", 200),
        ("127.0.0.1:8000", 200),
        ("[::1]:8000", 200),
        ("localhost", 403),
        ("localhost:8001", 403),
        ("example.org", 403),
        ("example.org:8000", 403),
        ("localhost.example.org:8000", 403),
        ("127.0.0.1:8000.example.org", 403),
        ("", 403),
    ],
)
def test_a_host_of_another_name_is_refused(stage, host, status):
    assert {ask(stage, path, host=host)[0] for path in ("/", "/-/preview.js")} == {status}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"origin": "http://127.0.0.1:8000"}, 200),
        ({"sec_fetch_site": "same-origin"}, 200),
        ({"origin": "http://example.org"}, 403),
        ({"origin": "https://127.0.0.1:8000"}, 403),
        ({"origin": "http://127.0.0.1:8001"}, 403),
        ({"origin": "null"}, 403),
        ({"sec_fetch_site": "cross-site"}, 403),
        ({"sec_fetch_site": "same-site"}, 403),
    ],
)
def test_events_are_for_pages_of_the_preview(stage, headers, status):
    stage.close()
    assert ask(stage, "/-/events", **headers)[0] == status


def test_a_page_gets_the_script_and_the_policy_that_lets_it_run(stage):
    _, headers, body = ask(stage, "/fr/index.html")
    nonce = body.split(b'nonce="')[1].split(b'"')[0].decode()
    digest = stage.preview.digest("fr/index.html")
    links = [
        ["Pages", "/fr/index.html", True],
        ["Review", "/-/review/fr/index.html", False],
        ["Suggestions", "/-/suggested/fr/index.html", False],
        ["Status", "/-/status/fr/index.html", False],
        ["en-XA", "/en-XA/index.html", False],
        ["ar-XB", "/ar-XB/index.html", False],
    ]
    script = (
        f'<script src="/-/preview.js" nonce="{nonce}" data-page="fr/index.html" '
        f'data-digest="{digest}" data-view="/" data-own="/-/" '
        f'data-links="{escape(json.dumps(links))}" data-unfolds="errors" '
        "defer></script>"
    )
    assert body.decode() == PAGE.replace(META, script)
    assert headers["content-security-policy"] == (
        f"default-src 'none'; style-src 'self'; script-src 'nonce-{nonce}'; "
        "connect-src 'self'; frame-ancestors 'none'"
    )
    assert nonce.encode() not in ask(stage, "/fr/index.html")[2]


def test_the_review_is_another_view_of_the_same_page(stage, monkeypatch):
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    review = Stage()
    files = {"fr/index.html": PAGE.replace("T", "R").encode()}
    review.show(stage.preview._replace(files=files, folder="/home/me/a b"))
    body = ask(stage, "/-/review/fr/index.html", review=review)[2]
    assert b"<title>R</title>" in body
    assert b'data-view="/-/review/"' in body
    assert b'<script src="/-/side.js"' in body
    # Errors are told in their passages; behind the page's own styles come those of its marks.
    assert b'data-unfolds="stopped"' in body
    assert b'data-editor="vscode://file/home/me/a%20b/{path}:{line}:1"' in body
    assert b'<link rel="stylesheet" href="/-/passages.css">\n</head>' in body
    assert ask(stage, "/-/review/fr", review=review)[1]["location"] == "/-/review/fr/"
    assert ask(stage, "/-/review/index.html", review=review)[0] == 404


@pytest.mark.parametrize(
    ("path", "page", "expected"),
    [
        ("/fr/index.html", "fr/letters/a b.html", ("/en-XA/letters/a%20b.html", False)),
        ("/", "index.html", ("/en-XA/index.html", False)),
        ("/en-XA/index.html", "en-XA/letters/a.html", ("/en-XA/letters/a.html", True)),
    ],
)
def test_every_page_leads_to_the_same_in_made_up_languages(path, page, expected):
    links = {name: (href, current) for name, href, current in _links(PageData(page, "", PAGES))}
    assert links["en-XA"] == expected
    assert ("Status" in links) == (not path.startswith("/en-XA"))


def test_a_made_up_language_is_made_once_somebody_asks_for_it():
    async def visit():
        asked = []
        stage = Stage(lambda: asked.append("asked"))
        stage.show(Preview(files=FILES, languages=("en", "fr"), on_request=("ar-XB",)))
        stage.bring_up(lambda: True)
        await stage.visit("fr/index.html")
        assert asked == []
        waiting = asyncio.ensure_future(stage.visit("ar-XB/index.html"))
        await asyncio.sleep(0)
        assert (bool(asked), stage.looked_at()) == (True, ["ar-XB"])
        stage.show(stage.preview._replace(files={**FILES, "ar-XB/index.html": b"."}))
        await waiting

    asyncio.run(visit())


@pytest.mark.parametrize(
    ("environment", "address"),
    [
        ({}, "vscode://file/home/a%20b/locales/x.po:7:1"),
        ({"EDITOR": "nano"}, "vscode://file/home/a%20b/locales/x.po:7:1"),
        ({"EDITOR": "vi", "VISUAL": "/usr/bin/codium --wait"}, "vscodium://file/home/a%20b/locales/x.po:7:1"),
        ({"EDITOR": "pycharm"}, "pycharm://open?file=/home/a%20b/locales/x.po&line=7&column=1"),
        ({"EDITOR": "mate -w"}, "txmt://open?url=file:///home/a%20b/locales/x.po&line=7&column=1"),
    ],
)  # fmt: skip
def test_a_line_is_opened_in_the_editor_that_the_user_has(environment, address, monkeypatch):
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert editor_link("/home/a b", "locales/x.po", 7) == address
    filled = editor_template("/home/a b").replace("{path}", "locales/x.po")
    assert filled.replace("{line}", "7") == address


def test_what_is_no_page_stays_as_it_is(stage):
    assert ask(stage, "/fr/letters/call.fragment.html")[2] == b"<p>Text</p>"
    assert ask(stage, "/v1/fr/directory.json")[2] == b"{}"


def test_a_page_that_is_missing_names_itself_without_markup(stage):
    status, _, body = ask(stage, "/fr/<script>alert(1)</script>")
    assert status == 404
    assert b"<script>alert" not in body
    assert b"There is no page fr/&lt;script&gt;alert(1)&lt;/script&gt; (yet)." in body


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        ("default-src 'none'", "default-src 'none'; script-src 'nonce-N'"),
        ("script-src 'self' file:; base-uri 'none'", "base-uri 'none'; script-src 'self' file: 'nonce-N'"),
    ],
)  # fmt: skip
def test_a_policy_keeps_its_rules(policy, expected):
    rest = "; connect-src 'self'; frame-ancestors 'none'"
    assert policy_with(policy, "N") == expected + rest


def finding(path, line=3, severity="error", **said):
    return Finding(path=path, line=line, code="X001", severity=severity, message="m", **said)


def test_a_page_is_told_of_its_own_language_and_of_records_errors_first(monkeypatch):
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    preview = Preview(
        files=FILES,
        languages=("en", "fr"),
        folder="/home/a b",
        findings=(
            finding("data/a.yaml", severity="warning", hint="Mend <b>it</b>."),
            finding("locales/de/LC_MESSAGES/letter-a.po"),
            finding("locales/fr/LC_MESSAGES/letter-a.po"),
        ),
    )
    state = state_of(preview, "fr/index.html")
    assert (state["summary"], state["stopped"]) == ("1 error and 1 warning", False)
    assert [one["place"] for one in state["findings"]] == [
        "locales/fr/LC_MESSAGES/letter-a.po:3",
        "data/a.yaml:3",
    ]
    assert state["findings"][1] == {
        "place": "data/a.yaml:3",
        "code": "X001",
        "severity": "warning",
        "message": "m",
        "hint": "Mend <b>it</b>.",
        "editor": "vscode://file/home/a%20b/data/a.yaml:3:1",
    }


@pytest.mark.parametrize(
    ("preview", "summary"),
    [
        (Preview(), ""),
        (Preview(findings=(finding("data/a"), finding("data/b")), stopped=True),
         "The page is as it was before: 2 errors"),
        (Preview(trouble="the disk is full"), "The page is as it was: the disk is full"),
    ],
)  # fmt: skip
def test_what_a_page_says_above_its_findings(preview, summary):
    assert state_of(preview, "fr/index.html")["summary"] == summary


def test_a_stream_says_how_things_are_now_and_then_what_changes():
    async def listen():
        stage = Stage()
        stage.show(Preview(files=FILES, languages=("en", "fr")))
        states = stage.states("fr/index.html")
        said = [json.loads(await anext(states))["digest"]]
        assert stage.looked_at() == ["fr"]
        for number in range(50):
            stage.show(stage.preview._replace(files={"fr/index.html": b"%d" % number}))
        said.append(json.loads(await anext(states))["digest"])
        stage.close()
        assert [state async for state in states] == []
        assert not stage.is_watched
        return said, stage.preview.digest("fr/index.html")

    said, last = asyncio.run(listen())
    assert said[1] == last != said[0]


@pytest.mark.parametrize("text", ["\n\ndata: {}", "\r\r", "\u2028", "</script>"])
def test_no_text_of_a_finding_ends_an_event(stage, text):
    stage.show(Preview(trouble=text))

    async def first():
        return await anext(stage.states(text))

    state = asyncio.run(first())
    assert len(state.splitlines()) == 1
    assert json.loads(state)["summary"] == f"The page is as it was: {text}"
