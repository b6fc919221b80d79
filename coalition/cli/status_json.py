"""How far translations have come, as JSON for programs."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from coalition.campaign.messages_left import MessageLeft
from coalition.campaign.outdated import Outdated, outdated_files
from coalition.campaign.status import Status
from coalition.campaign.trend import Moment
from coalition.cli.output import Shown, json_text


def status_json(
    status: Status,
    trend: Sequence[Moment] | None,
    days: Mapping[str, datetime.date],
    *,
    listing: bool,
) -> Shown:
    """Everything that the text says, by language; each message left only with `listing`.

    `trend` is None where nobody asked for it; `days` are those on which files changed last.
    """
    told: dict[str, Any] = {
        "languages": [
            {
                **_language(status, tag, listing),
                "outdated": [_outdated(one) for one in outdated_files(status.left_in(tag), days)],
            }
            for tag in status.languages
        ]
    }
    if trend is not None:
        told["trend"] = [
            {"day": moment.day.isoformat(), "languages": moment.languages} for moment in trend
        ]
    return json_text(told)


def _language(status: Status, language: str, listing: bool) -> dict[str, Any]:
    left = status.left_in(language)
    told: dict[str, Any] = {
        "code": language,
        "messages_left": len(left),
        "words_left": sum(one.words for one in left),
        "texts": [_text(status, language, text) for text in status.languages[language]],
        "next": [
            {"sentence": step.sentence, "command": step.command}
            for step in status.next_steps[language]
        ],
        "could_help": [
            {"id": member.id, "name": member.name} for member in status.could_help[language]
        ],
    }
    return {**told, "left": [_message(one) for one in left]} if listing else told


def _outdated(one: Outdated) -> dict[str, Any]:
    changed = one.changed.isoformat() if one.changed else None
    return {"path": one.path, "messages": one.messages, "changed": changed}


def _text(status: Status, language: str, text: str) -> dict[str, Any]:
    state = status.languages[language][text]
    return {
        "text": text,
        "total": state.total,
        "translated": state.translated,
        "fuzzy": state.fuzzy,
        "missing": state.missing,
        "errors": sum(one.state == "error" for one in status.left[language][text]),
        "words": state.words,
        "words_translated": state.words_translated,
        "review": state.review,
        "readable": text not in status.unreadable_texts(language),
    }


def _message(one: MessageLeft) -> dict[str, Any]:
    return {
        "text": one.text,
        "path": one.path,
        "line": one.line,
        "state": one.state,
        "codes": one.codes,
        "source": one.source,
        "outdated_by": one.outdated_by,
        "words": one.words,
    }
