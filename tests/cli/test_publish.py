"""`coalition publish` as people run it."""

import json
import re
import subprocess
from pathlib import Path

import pytest
from case_tables import each

from coalition.cli import publish
from coalition.publishing.opening import is_loopback
from coalition.reserved_names import reserved_host
from coalition.targets import parse_address

AS_OF = ("--as-of", "2024-05-09")


@pytest.fixture
def www(tmp_path: Path) -> Path:
    return tmp_path / "www"


@pytest.fixture
def ran(run, campaign, shipped):
    def ran(*arguments):
        # Its addresses are all invented.
        more = ("--allow-examples",) if arguments[0] == "publish" else ()
        return run("-C", campaign, *arguments, *more)

    return ran


def release(www: Path) -> str:
    return json.loads((www / "v1/index.json").read_text("utf-8"))["release"]


def test_a_folder_is_published_taken_back_and_listed(ran, edit, www):
    first = ran("publish", www.as_uri(), *AS_OF)
    one = release(www)
    said = f"\ncoalition publish: release {one} is public at {www.as_uri()} "
    assert re.search(rf"{re.escape(said)}\(\d+ new; \d+ kB sent\)\n\Z", first.err)
    edit("data/organisations/zebra.yaml", "Zebra & Söhne", "Zebra & Töchter")
    second = ran("publish", www.as_uri(), *AS_OF, "--dry-run")
    assert "changed  en/index.html (" in second.out
    assert re.search(r"\nchanged  v1/index.json \(\d+ kB\)\n\Z", second.out)
    assert " would be public at " in second.err
    assert release(www) == one
    ran("publish", www.as_uri(), *AS_OF)
    two = release(www)
    listed = ran("publish", www.as_uri(), "--list").out.splitlines()
    assert [line[:14] for line in listed] == [f"* {two}", f"  {one}"]
    assert re.search(r" UTC  as of 2024-05-09  \d+ files, \d+ kB\Z", listed[0])
    # Neither the name nor the id is what that release shows.
    ran("rename", "zebra", "quagga")
    assert ran("publish", www.as_uri(), "--rollback", "--keep", "1").status == 0
    assert release(www) == one
    assert len(ran("publish", www.as_uri(), "--list").out.splitlines()) == 2
    assert ran("verify", www).err == "coalition verify: nothing found\n"
    assert "(nothing to change)" in ran("publish", www.as_uri(), "--release", one[:5]).err


def holding(folder: Path, word: bytes) -> set[str]:
    """The files that hold a word, what the program keeps for itself left out."""
    return {
        path
        for place in folder.rglob("*")
        if place.is_file() and word in place.read_bytes()
        if not (path := place.relative_to(folder).as_posix()).startswith(".coalition/")
    }


def test_whoever_withdrew_is_not_brought_back_and_can_be_forgotten(ran, edit, www, monkeypatch):
    edit("data/campaign.yaml", "title: ", f"publish_to: {{live: {www.as_uri()}}}\ntitle: ")
    ran("publish", *AS_OF)
    one = release(www)
    # What the French letter was stays for a day, until somebody withdraws.
    edit("data/campaign.yaml", "    texts: [about]", "    texts: [appel, about]")
    ran("publish", "live", "--as-of", "2024-05-10")
    assert "ar/letters/appel.html" in holding(www, b"Zebra")
    two = release(www)
    ran("rename", "zebra", "quagga")
    withdrawn = ran("withdraw", "quagga", "--on", "2024-05-08")
    assert withdrawn.err == (
        f"  release {two} is public at live and shows quagga: `coalition publish live` takes the "
        f"name off, then `coalition publish live --purge {two}` forgets it\n"
        f"  release {one} at live holds quagga: `coalition publish live --purge {one}` forgets it\n"
        "coalition withdraw: 1 file changed\n"
    )
    stale = ran("publish", "live", "--no-build")
    assert stale.status == 2
    assert "Zebra & Söhne <Stiftung> (zebra) withdrew on 2024-05-08. Nothing was pub" in stale.err
    trial = ran("publish", "live", "--as-of", "2024-05-10", "--dry-run")
    assert re.search(r"\ndeleted  ar/letters/appel.html \(\d+ kB\)\n", trial.out)
    taken = ran("publish", "live", "--as-of", "2024-05-10")
    assert re.search(
        r"(?m)^  \d+ files that the build lacks are deleted at once: they may show somebody who has "
        r"withdrawn, left or been removed$",
        taken.err,
    )
    assert holding(www, b"Zebra") | holding(www, "Söhne".encode()) == set()
    three = release(www)
    refused = ran("publish", "--rollback")
    assert refused.status == 1
    assert refused.err == (
        "Zebra & Söhne <Stiftung> (zebra) withdrew on 2024-05-08\n"
        f"coalition publish: release {two} shows somebody who must not come back, so nothing was "
        "published; nothing of it can be brought back without them, for a build of its day is what "
        "records and letters say now\n"
    )
    refused = ran("publish", "--release", one)
    assert refused.err.endswith(
        f"; `coalition publish {www.as_uri()} --as-of 2024-05-09` publishes the directory of its "
        "day without them\n"
    )
    asked = []
    monkeypatch.setattr(publish, "is_interactive", lambda: True)
    monkeypatch.setattr(publish, "confirm", lambda question: not asked.append(question))
    anew = ran("publish", "--release", one)
    assert asked == ["Build the directory of 2024-05-09 anew, without them, and publish that?"]
    assert " is public at " in anew.err
    assert release(www) not in (one, two, three)
    assert ran("publish", "--purge", one, "--purge", two).err == (
        f"coalition publish: release {one} is forgotten, with all that only it held\n"
        f"coalition publish: release {two} is forgotten, with all that only it held\n"
    )
    held = [place for place in www.rglob("*") if place.is_file() and b"Zebra" in place.read_bytes()]
    assert held == []


def test_of_a_branch_what_withdraw_prints_works(ran, campaign, edit, tmp_path, monkeypatch):
    for name in ("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"):
        monkeypatch.setenv(name, "I")
    site = tmp_path / "site.git"
    git(tmp_path, "init", "-q", "--bare", str(site))
    address = f"git+{site.as_uri()}#pages"
    edit("data/campaign.yaml", "title: ", f"publish_to: {{live: '{address}'}}\ntitle: ")
    edit("data/campaign.yaml", "languages: [en, fr, pl, ar]", "languages: [en]")
    edit("data/campaign.yaml", "languages: [pl]", "languages: [en]")
    edit("data/campaign.yaml", "languages: [ar]", "languages: [en]")
    ran("publish", *AS_OF)
    one = git(site, "show", "pages:v1/index.json")
    one = json.loads(one)["release"]
    withdrawn = ran("withdraw", "zebra", "--on", "2024-05-08")
    begin = f"`git push {site.as_uri()} --delete pages`, then `coalition publish live`"
    assert withdrawn.err == (
        f"  release {one} is public at live and shows zebra: `coalition publish live` takes the "
        f"name off, and Git's history keeps it: {begin}, begins the branch anew\n"
        "coalition withdraw: 1 file changed\n"
    )
    ran("publish", "live", *AS_OF)
    assert git(site, "grep", "-lF", "Zebra", "pages", "--", ".") == ""
    edit("data/organisations/zebra.yaml", "withdrawn: 2024-05-08\n", "")
    again = ran("withdraw", "zebra", "--on", "2024-05-08")
    assert again.err == (
        f"  the history of the branch at live holds zebra: {begin}, begins it anew\n"
        "coalition withdraw: 1 file changed\n"
    )
    git(campaign, "init", "-q")
    git(campaign, "push", site.as_uri(), "--delete", "pages")
    assert git(site, "for-each-ref") == ""


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    return done.stdout.decode()


def test_a_trial_run_writes_nothing_anywhere(ran, campaign, www):
    before = {path: path.is_file() and path.read_bytes() for path in campaign.rglob("*")}
    tried = ran("publish", www.as_uri(), "--dry-run", *AS_OF)
    assert "new      en/index.html (" in tried.out
    assert {path: path.is_file() and path.read_bytes() for path in campaign.rglob("*")} == before
    assert not www.exists()


@pytest.mark.parametrize(("trial", "verb"), [(("--dry-run",), "would be"), ((), "is")])
def test_a_page_that_was_changed_there_is_named(ran, www, trial, verb):
    ran("publish", www.as_uri(), *AS_OF)
    page = www / "fr/index.html"
    page.write_bytes(page.read_bytes() + b"\n")
    again = ran("publish", www.as_uri(), *trial, *AS_OF)
    assert (
        f"  fr/index.html was changed there by somebody else; it {verb} as the build has it again\n"
    ) in again.err
    assert page.read_bytes().endswith(b"\n\n" if trial else b"\n")
    assert "(1 changed" in again.err


def test_an_error_in_a_record_publishes_nothing(ran, edit, www):
    edit("data/organisations/zebra.yaml", "country: ", "country: Atlantis # ")
    refused = ran("publish", www.as_uri())
    assert refused.status == 1
    assert refused.err.endswith("coalition publish: nothing was built, and nothing published\n")
    assert not www.exists()


def test_a_warning_publishes_nothing_where_that_is_asked(ran, www):
    refused = ran("publish", www.as_uri(), "--no-warnings")
    assert refused.status == 1
    assert refused.err.endswith("nothing was published, because `coalition check` warns\n")
    assert not www.exists()


def test_a_build_that_was_changed_by_hand_is_not_published(ran, campaign, www):
    ran("build", *AS_OF)
    assert ran("publish", www.as_uri(), "--no-build").status == 0
    (campaign / "build/en/index.html").write_text("mine", encoding="utf-8")
    refused = ran("publish", www.as_uri(), "--no-build")
    assert refused.status == 1
    assert "build/en/index.html" not in refused.out
    assert "en/index.html:1:1: E003 error: the file was changed after the build" in refused.err


@pytest.mark.parametrize(("old", "new"), [('"as_of": "2024', '"as_of": "2023'), ("  ", "")])
def test_a_manifest_that_says_something_else_is_told(ran, campaign, www, old, new):
    ran("build", *AS_OF)
    manifest = campaign / "build/v1/index.json"
    manifest.write_text(manifest.read_text("utf-8").replace(old, new), "utf-8")
    told = "v1/index.json:1:1: E003 error: the manifest was changed after the build"
    assert (told in ran("verify", campaign / "build").out) == (old != "  ")
    assert (told in ran("publish", www.as_uri(), "--no-build").err) == (old != "  ")
    assert www.exists() == (old == "  ")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "it is not clear where to publish; name an address, such as file:///var/www/site, "),
        (("live",), "live is no place to publish to; write an address such as file:///var/www"),
        (("ftp://example.org",), "ftp://example.org is no place to publish to; "),
        (
            ("git+https://ida:correct-horse@example.org/site.git",),
            "the address holds a password (cor…); ",
        ),
        (("file:///nowhere", "--list", "--rollback"), "exclude each other"),
        (("file:///nowhere", "--grace", "soon"), "soon is no stretch of time; write it like 1d"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_said(ran, arguments, sentence):
    refused = ran("publish", *arguments)
    assert refused.status == 2
    assert sentence in " ".join(refused.err.split())
    assert "horse" not in refused.err


def test_a_secret_in_the_campaign_is_told_and_not_shown(ran, edit):
    edit(
        "data/campaign.yaml",
        "title: ",
        "publish_to: {live: 'git+https://ida:correct-horse@example.org/site.git'}\n"
        "# aws: AKIAIOSFODNN7EXAMPLE\ntitle: ",
    )
    for form in ("text", "json", "github", "sarif"):
        checked = ran("check", "--format", form)
        assert checked.status == 1
        assert "R028" in checked.out
        assert "an access key of Amazon" in checked.out
        assert "horse" not in checked.out + checked.err
        assert "IOSFODNN7" not in checked.out + checked.err


def test_invented_addresses_are_published_only_where_that_is_asked(run, campaign, edit, www):
    edit("data/campaign.yaml", "https://example.org/coalition/", "https://streets.test/")
    edit("data/campaign.yaml", "title: ", "join: {by: mailto, address: join@a.example}\ntitle: ")
    for trial in ((), ("--no-build",)):
        refused = run("-C", campaign, "publish", www.as_uri(), *trial)
        assert refused.status == 1
        assert not www.exists()
        assert [line for line in refused.err.splitlines() if not line.startswith(" ")] == REFUSED
    hints = [line for line in refused.err.splitlines() if line.startswith("  hint: ")]
    assert hints == [
        "  hint: Write your own, or `join: {by: none}`.",
        "  hint: Write the address at which the site will be served, or delete the line.",
        "  hint: Write the recipient's own, or say since when the letter is `closed`.",
        "  hint: Write the person's own, or take the person out of the letter.",
    ]
    tried = run("-C", campaign, "publish", www.as_uri(), "--dry-run", *AS_OF)
    assert (tried.status, www.exists()) == (1, False)
    assert "new      en/index.html (" in tried.out
    assert tried.err.splitlines()[-1] == (
        "coalition publish: without --dry-run this would be refused, for addresses are invented; "
        "write the real ones, or say --allow-examples"
    )
    # There nobody but this machine reads it.
    here = run("-C", campaign, "publish", "git+http://127.0.0.1:9/site.git", "--no-build")
    assert "is a name for examples" not in here.err
    edit("data/letters/write.md", "kind: email", "kind: email\nclosed: 2024-01-01")
    closed = run("-C", campaign, "publish", www.as_uri())
    assert "write.md" not in closed.err


REFUSED = [
    "data/campaign.yaml:2:29: R121 error: those who want to join would be sent to join@a.example, "
    "and a.example is a name for examples that nobody can have",
    "data/campaign.yaml:6:11: R121 error: links of the site would lead to https://streets.test/, and "
    "streets.test is a name for examples that nobody can have",
    "data/letters/write.md:13:12: R121 error: readers would write to streets@example.org, and "
    "example.org is a name for examples that nobody can have",
    "data/people/office.yaml:3:8: R121 error: readers would write to mayor@example.org, and "
    "example.org is a name for examples that nobody can have",
    "4 errors",
    "coalition publish: nothing was published, for addresses are invented; write the real ones, or "
    "say --allow-examples",
]


@each(
    ("address", "host"),
    [
        ("join@campaign.example", "campaign.example"),
        ("Join@Mail.Example.ORG", "Mail.Example.ORG"),
        ("https://www.example.com:8000/a", "example.com"),
        ("http://localhost/", "localhost"),
        ("a@b.test.", "b.test."),
        ("join@example.eu", None),
        ("https://my-example.org/", None),
        ("https://example.org.uk/", None),
        ("join@latest", None),
    ],
)
def test_names_reserved_for_examples_are_known(address, host):
    assert reserved_host(address) == host


@each(
    ("address", "here"),
    [
        ("s3://site?endpoint=http://127.0.0.1:8333", True),
        ("s3://site?endpoint=http://[::1]:8333", True),
        ("git+http://localhost:3000/site.git", True),
        ("s3://site?endpoint=https://s3.example.org", False),
        ("s3://localhost", False),
        ("git+https://127.0.0.1.example.org/site.git", False),
        ("file:///var/www/site", False),
    ],
)
def test_places_at_this_machine_are_known(address, here):
    assert is_loopback(parse_address(address)) == here
