"""The status of translations as pages."""

import datetime
import re

import msgspec
import pytest

from coalition.campaign.snapshot import read_campaign
from coalition.campaign.status import status_of
from coalition.campaign.trend import Moment
from coalition.serving.overview import _texts
from coalition.serving.status_pages import Campaign, status_files
from coalition.serving.trend_lines import NO_LINES, trend_lines
from coalition.serving.workshop import Workshop

DAYS = tuple(datetime.date(2024, month, 1) for month in (1, 2, 3))


@pytest.fixture(scope="module")
def small(request):
    """The small campaign's snapshot and status, which nobody changes."""
    root = request.config.rootpath / "tests/golden/small/in"
    snapshot = read_campaign(root)
    languages = snapshot.campaign.languages
    return snapshot, status_of(snapshot, snapshot.translations(), languages)


def pages(small, title="Open Streets", lines=NO_LINES, folder="/home/me"):
    snapshot, status = small
    campaign = Campaign(title, folder, {text.id: text for text in _texts(snapshot)}, {})
    return {path: data.decode() for path, data in status_files(campaign, status, lines)}


def text_of(html):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_the_map_has_a_row_for_each_language_and_a_heading_for_each_text(small):
    page = pages(small)["index.html"]
    assert "168 words in 42 messages left to translate, in 3 of 4 languages." in text_of(
        page
    ).replace(" in", " in")
    heads = re.findall(r'<th scope="col"[^>]*>(.*?)</th>', page)
    assert [text_of(head).strip() for head in heads] == [
        "language", "Directory directory", "Des rues pour tous appel", "Write to the mayor write",
        "About about", "words left",
    ]  # fmt: skip
    rows = re.findall(r'<tr>\n<th scope="row">(.*?)</tr>', page, re.DOTALL)
    assert [" ".join(text_of(row).split()) for row in rows] == [
        "English en written in it 90% written in it written in it 1",
        "French fr 100% written in it 100% reviewed 100% –",
        "Polish pl 44% 1 to confirm 30% 36% 1 with an error 100% 87",
        "Arabic ar 100% 20% 0% 0% 80",
    ]


def test_shares_are_told_apart_by_patterns_and_lengths_without_colours(small):
    page = pages(small)["index.html"]
    polish = page.split('<th scope="row"><a href="/-/status/pl/index.html">')[1].split("</tr>")[0]
    assert re.findall(r'class="tile level-(\d)".*?class="fill" width="(\d+)%"', polish) == [
        ("2", "44"), ("1", "30"), ("2", "36"), ("4", "100"),
    ]  # fmt: skip


def test_the_page_of_a_language_leads_to_each_line_that_is_left(small, monkeypatch):
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    page = pages(small)["pl/index.html"]
    places = re.findall(r'href="([^"]+)" data-place="([^"]+)"', page)
    error = "locales/pl/LC_MESSAGES/letter-write.po:81"
    assert places[0] == (f"vscode://file/home/me/{error}:1", error)
    assert "1 translation with an error in" in page
    assert "with an error" in text_of(page)
    assert "error (T101)" in text_of(page)
    changed = "1 translation of what data/ campaign.yaml said before it changed"
    assert changed in " ".join(text_of(page).split())
    assert '<a href="/pl/letters/write.html"' in page
    assert len(re.findall(r"<li><a class=.place. href", page)) >= 19
    assert f'href="/-/review/pl/letters/write.html#{error}"' in page


def test_members_who_could_help_are_named_with_their_files(small):
    snapshot, status = small
    members = tuple(snapshot.dataset.organisations[id_] for id_ in ("acera", "zebra"))
    helped = msgspec.structs.replace(status, could_help={**status.could_help, "pl": members})
    page = pages((snapshot, helped))["pl/index.html"]
    assert "Łąka i Las data/ organisations/ acera.yaml" in " ".join(text_of(page).split())
    assert "<bdi>Zebra &amp; Söhne &lt;Stiftung&gt;</bdi>" in page
    assert "Who could help" not in pages(small)["pl/index.html"]


HOSTILE = "\"><script>alert(1)</script><b id='x"


def test_no_name_becomes_markup(small):
    for page in pages(small, HOSTILE, folder=f"/{HOSTILE}").values():
        assert "<script" not in page
        assert "<b id=" not in page


def test_a_line_goes_from_the_first_day_to_now(small):
    status = small[1]
    moments = [Moment(day, {"fr": 10 * number}) for number, day in enumerate(DAYS, 1)]
    assert trend_lines(status, [], DAYS[2]) == NO_LINES
    assert trend_lines(status, moments[2:], DAYS[2]) == NO_LINES
    lines = trend_lines(status, moments, DAYS[2])
    assert [(point.percent, round(point.across)) for point in lines.by_language["fr"]] == [
        (10, 0), (20, 52), (100, 100),
    ]  # fmt: skip
    # Before it had files, a language has no points.
    assert [point.percent for point in lines.by_language["pl"]] == [45]
    assert [point.percent for point in lines.together] == [10, 20, 67]
    page = pages(small, lines=lines)["fr/index.html"]
    assert (
        '<desc id="chart-points">10% on 2024-01-01, 20% on 2024-02-01, 100% on 2024-03-01' in page
    )
    assert "since 2024-01-01" in text_of(pages(small, lines=lines)["index.html"])


def test_the_status_follows_what_is_saved_and_keeps_the_last_good_one(campaign):
    workshop = Workshop(campaign, "fr", ())
    status = workshop.stages["/-/status/"]
    workshop._makers["/"].update()
    assert status.preview.files == {}  # nobody looks at it
    workshop._overview.update()
    assert b"168 words" in status.preview.files["index.html"]
    catalog = campaign / "locales/pl/LC_MESSAGES/directory.po"
    catalog.write_text(
        catalog.read_text("utf-8").replace('msgstr ""\n\n', 'msgstr "Słowa"\n\n', 1), "utf-8"
    )
    workshop._makers["/"].update()
    workshop._overview.update()
    assert b"168 words" not in status.preview.files["index.html"]
    before = status.preview.files
    (campaign / "data/campaign.yaml").write_text("id: [\n")
    workshop._makers["/"].update()
    assert (status.preview.files, status.preview.stopped) == (before, True)
