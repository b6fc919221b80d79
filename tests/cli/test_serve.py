"""`coalition serve` from its first line to Ctrl-C."""

import os
import signal
import threading
import urllib.request
import webbrowser

import pytest


@pytest.fixture
def visits(monkeypatch):
    """A browser that reads the page that it is given, and a person who then presses Ctrl-C."""
    seen = []

    def visit(address):
        try:
            seen.append((address, urllib.request.urlopen(address, timeout=20).read().decode()))  # noqa: S310
        finally:
            os.kill(os.getpid(), signal.SIGINT)

    def open_(address):
        threading.Thread(target=visit, args=(address,), daemon=True).start()

    monkeypatch.setattr(webbrowser, "open", open_)
    return seen


@pytest.mark.parametrize(
    ("arguments", "language", "text"),
    [
        ((), "en", "Łąka i Las"),
        (("fr",), "fr", "Prairie et Forêt"),
        (("ar-XB",), "ar-XB", 'dir="rtl"'),
    ],
)
def test_the_first_page_opens_and_ctrl_c_ends_it(run, campaign, visits, arguments, language, text):
    ran = run("-C", campaign, "serve", *arguments, "--port", 0)
    ((address, page),) = visits
    assert f'<html lang="{language}"' in page
    assert text in page
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == f"coalition serve: {address} follows what is saved; Ctrl-C ends it\n"
    assert not (campaign / "build").exists()


def test_a_language_that_is_not_there_is_refused(run, campaign):
    ran = run("-C", campaign, "serve", "de")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err == (
        "coalition: de is not a language of this campaign, which has en, fr, pl, ar, en-XA, ar-XB; "
        "`coalition language add de` adds it\n"
    )
