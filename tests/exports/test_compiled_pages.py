"""Templates are compiled once, whatever becomes of what is kept of them."""

import shutil
import sys
from pathlib import Path

import pytest

from coalition import cache
from coalition.exports.html import jinja

PACKAGE = "pages_of_a_test"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with a template that greets."""
    folder = tmp_path / PACKAGE
    (folder / "pages").mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "pages" / "greeting.html").write_text("Hello, {{ name }}!", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    monkeypatch.delitem(sys.modules, PACKAGE, raising=False)
    __import__(PACKAGE)
    return folder


def kept(package: Path) -> list[Path]:
    return list(package.glob("__pycache__/*.cache"))


def greet() -> str:
    """What a process that begins anew makes of the template."""
    return jinja.new_environment(PACKAGE).get_template("greeting.html").render(name="<b>")


def test_what_was_compiled_is_used_again(package, monkeypatch):
    assert greet() == "Hello, &lt;b&gt;!"
    (place,) = kept(package)
    monkeypatch.setattr("jinja2.Environment.compile", None)
    assert greet() == "Hello, &lt;b&gt;!"
    assert kept(package) == [place]


@pytest.mark.parametrize("left", [slice(0), slice(10), slice(60)])
def test_what_is_cut_off_is_compiled_again(package, left):
    greet()
    (place,) = kept(package)
    cut = place.read_bytes()[left]
    place.write_bytes(cut)
    assert greet() == "Hello, &lt;b&gt;!"
    assert len(place.read_bytes()) > len(cut)


def test_another_text_or_another_program_compiles_in_its_place(package, monkeypatch):
    greet()
    (place,) = kept(package)
    before = place.read_bytes()
    (package / "pages" / "greeting.html").write_text("Bye, {{ name }}!", encoding="utf-8")
    assert greet() == "Bye, &lt;b&gt;!"
    bye = place.read_bytes()
    monkeypatch.setattr(cache, "program_key", lambda: "another program")
    assert greet() == "Bye, &lt;b&gt;!"
    assert len({before, bye, place.read_bytes()}) == 3
    assert kept(package) == [place]


def test_where_python_is_to_write_nothing_nothing_is_kept(package, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert greet() == "Hello, &lt;b&gt;!"
    assert kept(package) == []


def test_where_nothing_can_be_written_nothing_is_said(package):
    shutil.rmtree(package / "__pycache__")
    (package / "__pycache__").write_text("in its place", encoding="utf-8")
    assert greet() == "Hello, &lt;b&gt;!"
