"""Ports, watching and the end of a preview."""

import threading
import time

import pytest

from coalition.commands import serve as command
from coalition.errors import CommandError
from coalition.serving.running import bind
from coalition.serving.watching import watch_campaign


def test_a_port_that_is_taken_gives_way_to_the_next():
    with bind(0) as free:
        number = free.getsockname()[1]
    with bind(number) as first, bind(number) as second:
        assert first.getsockname()[0] == second.getsockname()[0] == "127.0.0.1"
        assert first.getsockname()[1] < second.getsockname()[1]


def test_every_change_is_heard_of_and_folders_that_come_later_too(tmp_path):
    stop, heard = threading.Event(), threading.Event()
    (tmp_path / "data").mkdir()
    thread = threading.Thread(target=watch_campaign, args=(tmp_path, heard.set, stop))
    thread.start()
    try:
        _until(heard, lambda: (tmp_path / "data/a.yaml").write_text("name: A\n"))
        _until(heard, lambda: (tmp_path / "locales").mkdir(exist_ok=True))
        _until(heard, lambda: (tmp_path / "locales/a.po").write_text("x"))
    finally:
        stop.set()
        thread.join(5)
    assert not thread.is_alive()


def _until(heard, change):
    for _ in range(100):
        change()
        if heard.wait(0.1):
            break
    assert heard.is_set()
    time.sleep(0.1)
    heard.clear()


def test_what_is_missing_is_said_with_what_to_install(campaign, monkeypatch):
    monkeypatch.setattr(command, "find_spec", lambda name: None if name != "uvicorn" else "there")
    with pytest.raises(CommandError) as refused:
        command.serve_campaign(campaign, None, 0, print)
    assert str(refused.value) == (
        "`coalition serve` needs starlette and watchfiles; run `pip install starlette watchfiles`"
    )
