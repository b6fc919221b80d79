"""One walk over a value and the type it should have: its problems and its references to others."""

import datetime
import re
from collections.abc import Callable
from functools import partial
from typing import Any, Literal, NamedTuple

import msgspec
from msgspec import inspect

from coalition import codes, languages
from coalition.findings import Code, Problem
from coalition.model import LONGEST_VALUE
from coalition.records.phrases import describe, describe_type, record_name, shorten
from coalition.records.repairs import (
    Fault,
    Right,
    right_id,
    right_scalar,
    right_text,
    without_spaces,
)
from coalition.records.shapes import Type, meaning, members, plain
from coalition.records.text_formats import FORMATS, REFERENCES
from coalition.spelling import nearest
from coalition.yamltext import KeyPath, KeyPlace

_TAGS = ("language", "send_in")
"""The meanings of texts that are made BCP 47 tags."""


class Mention(NamedTuple):
    """A value that is the id of something which must exist elsewhere."""

    keys: KeyPath
    kind: str
    name: str


class Examination(msgspec.Struct):
    """The problems and references that a walk has come across."""

    written: Callable[[KeyPath], str | None]
    """The value at some keys as it is written: what a number looked like is no more in it."""

    problems: list[Problem[KeyPlace]] = []
    mentions: list[Mention] = []
    faults: list[Fault] = []
    """The values that may have one answer only."""

    def add(
        self,
        code: Code,
        message: str,
        hint: str,
        keys: KeyPath,
        of: Literal["key", "value"] = "value",
    ) -> None:
        """Note a problem with a key or a value."""
        self.problems.append(Problem(message, hint, KeyPlace(keys, of), code))

    def put_right(
        self, right: Callable[[str], Right | None], keys: KeyPath, code: Code, message: str
    ) -> None:
        """Note how to put a malformed value right; whether that can be done is asked later."""
        self.faults.append(Fault(keys, code.name, message, right))


def examine(
    raw: dict[str, Any], shape: inspect.StructType, written: Callable[[KeyPath], str | None]
) -> Examination:
    """Walk a record's raw value against its type; `written` is a value as it is written.

    Empty values of optional keys are dropped from `raw` and language tags become BCP 47 in it, so
    that afterwards, unless there are problems, it converts to the struct.
    """
    examination = Examination(written)
    _examine_struct(examination, raw, shape, ())
    return examination


def _examine_value(examination: Examination, value: Any, shape: Type, keys: KeyPath) -> None:
    chosen = _alternative(value, shape)
    match plain(chosen):
        case inspect.StructType() as struct if isinstance(value, dict):
            _examine_struct(examination, value, struct, keys)
        case inspect.DictType() as mapping if isinstance(value, dict):
            _examine_dict(examination, value, mapping, keys)
        case inspect.VarTupleType(item_type=item) if isinstance(value, list):
            for number, member in enumerate(value):
                _examine_value(examination, member, item, (*keys, number))
                if meaning(item) in _TAGS:
                    value[number] = _canonical(member)
        case inspect.StrType() as text if isinstance(value, str):
            _examine_text(examination, value, text, meaning(chosen), keys)
        case bare:
            _examine_scalar(examination, value, bare, keys)


def _alternative(value: Any, shape: Type) -> Type:
    """The member of a union that a value was probably meant for; else the first."""
    options = members(shape)
    types: tuple[type, ...] = (inspect.StrType,)
    if isinstance(value, dict):
        types = (inspect.DictType, inspect.StructType)
    elif isinstance(value, list):
        types = (inspect.VarTupleType,)
    fitting = (option for option in options if isinstance(plain(option), types))
    return next(fitting, options[0])


def _examine_struct(
    examination: Examination, raw: dict[str, Any], shape: inspect.StructType, keys: KeyPath
) -> None:
    fields = {field.encode_name: field for field in shape.fields}
    for key in list(raw):
        field = fields.get(key)
        if field is None:
            _add_unknown_key(examination, key, shape, keys)
        elif raw[key] is None:
            if field.required:
                hint = _hint_for_nothing(examination, (*keys, key), _label((key,)))
                text = f"{_label((key,))} is empty"
                examination.add(codes.R005, text, hint, (*keys, key), "key")
            else:
                del raw[key]
        else:
            _examine_value(examination, raw[key], field.type, (*keys, key))
            if meaning(members(field.type)[0]) in _TAGS:
                raw[key] = _canonical(raw[key])
    for name, field in fields.items():
        if field.required and name not in raw:
            hint = f"Add a line `{name}: …`."
            examination.add(codes.R005, f"`{name}` is missing", hint, keys, "key")


def _add_unknown_key(
    examination: Examination, key: object, shape: inspect.StructType, keys: KeyPath
) -> None:
    names = tuple(field.encode_name for field in shape.fields if field.encode_name != "id" or keys)
    near = nearest(str(key), names)
    hint = f"Write `{near}` if that is what you mean." if near else f"Use {', '.join(names)}."
    text = f"`{shorten(key)}` is not a key of {record_name(shape.cls)}"
    examination.add(codes.R004, text, hint, (*keys, str(key)), "key")


def _examine_dict(
    examination: Examination, raw: dict[str, Any], shape: inspect.DictType, keys: KeyPath
) -> None:
    kind = meaning(shape.key_type)
    for key in list(raw):
        # Each value is put back below, under the canonical name of its key and in the same order.
        value = raw.pop(key)
        item_keys = (*keys, str(key))
        if not isinstance(key, str):
            text = f"a key of {_label(keys)} should be text, not {describe(key)}"
            hint = f'Put it in quotes: "{shorten(key)}".'
            examination.add(codes.R006, text, hint, item_keys, "key")
        elif _add_too_long(examination, key, f"a key of {_label(keys)}", item_keys, "key"):
            continue
        elif kind:
            _examine_format(examination, key, kind, item_keys, f"a key of {_label(keys)}", of="key")
        if value is None:
            text = f"{_label(item_keys)} is empty"
            hint = _hint_for_nothing(examination, item_keys, "it")
            examination.add(codes.R005, text, hint, item_keys, "key")
        else:
            _examine_value(examination, value, shape.value_type, item_keys)
        name = _canonical(key) if kind == "language" else key
        if name in raw and name != key:
            text = f"`{shorten(key)}` and `{name}` are the same language"
            examination.add(codes.R003, text, "Keep one of the two.", item_keys, "key")
        raw[name] = value


def _canonical(tag: Any) -> Any:
    """A language tag as BCP 47; what is no tag stays as it is, for it is reported elsewhere."""
    try:
        return languages.parse_tag(tag) if isinstance(tag, str) else tag
    except ValueError:
        return tag


def _examine_text(
    examination: Examination, value: str, shape: inspect.StrType, kind: str | None, keys: KeyPath
) -> None:
    key = _label(keys)
    if not value.strip():
        examination.add(codes.R005, f"{key} is empty", "Give it a value.", keys)
        return
    if kind != "prose" and _add_too_long(examination, value, key, keys, "value"):
        return
    if shape.pattern and not re.fullmatch(shape.pattern, value):
        text = f"{key} may hold small letters, digits and single hyphens only: {shorten(value)}"
        examination.add(codes.R011, text, "Write it like access-now.", keys)
        examination.put_right(partial(right_id, shape.pattern), keys, codes.R011, text)
    if kind:
        _examine_format(examination, value, kind, keys, key)


def _add_too_long(
    examination: Examination, text: str, label: str, keys: KeyPath, of: Literal["key", "value"]
) -> bool:
    """Whether a text is too long to be a name or an address, which is noted before more is asked.

    What compares names need not go through a page that was pasted in the place of one.
    """
    if len(text) <= LONGEST_VALUE:
        return False
    message = f"{label} has {len(text)} characters, more than {LONGEST_VALUE}"
    hint = "Shorten it; perhaps a quotation mark or a line break was lost."
    examination.add(codes.R023, message, hint, keys, of)
    return True


def _examine_format(
    examination: Examination,
    value: str,
    kind: str,
    keys: KeyPath,
    key: str,
    of: Literal["key", "value"] = "value",
) -> None:
    problem = FORMATS[kind](key, value) if kind in FORMATS else None
    if problem:
        place = KeyPlace(keys, of)
        examination.problems.append(Problem(problem.message, problem.hint, place, problem.code))
        if of == "value" and problem.code:
            right = partial(right_text, kind)
            examination.put_right(right, keys, problem.code, problem.message)
    elif kind in REFERENCES:
        examination.mentions.append(Mention(keys, kind, value))
        if value != without_spaces(value):
            message = f"{key} has spaces around it"
            examination.put_right(without_spaces, keys, codes.R008, message)


def _examine_scalar(examination: Examination, value: Any, shape: Type, keys: KeyPath) -> None:
    match shape:
        case inspect.LiteralType(values=choices):
            _examine_choice(examination, value, shape, choices, keys)
        case inspect.DateType() if isinstance(value, str):
            if not _is_date(value):
                text = f"{_label(keys)} is not a date: {shorten(value)}"
                hint = "Write year-month-day, such as 2021-03-01."
                examination.add(codes.R010, text, hint, keys)
                examination.put_right(partial(right_scalar, shape), keys, codes.R010, text)
        case inspect.IntType(ge=low, le=high) if type(value) is int:
            if (low is not None and value < low) or (high is not None and value > high):
                text = f"{_label(keys)} is outside {low} to {high}: {value}"
                examination.add(codes.R006, text, "Write a number between them.", keys)
        case inspect.BoolType() if isinstance(value, bool):
            pass
        case _:
            _add_wrong_type(examination, value, shape, keys)


def _is_date(text: str) -> bool:
    try:
        return len(text) == 10 and bool(datetime.date.fromisoformat(text))
    except ValueError:
        return False


def _examine_choice(
    examination: Examination, value: Any, shape: Type, choices: tuple[object, ...], keys: KeyPath
) -> None:
    if value in choices:
        return
    words = tuple(str(choice) for choice in choices)
    near = nearest(str(value), words)
    hint = f"Write `{near}`." if near else "Write one of them."
    text = f"{_label(keys)} can't be {shorten(value)}; it is one of {', '.join(words)}"
    examination.add(codes.R006, text, hint, keys)
    examination.put_right(partial(right_scalar, shape), keys, codes.R006, text)


def _add_wrong_type(examination: Examination, value: Any, shape: Type, keys: KeyPath) -> None:
    if value is None:
        hint = _hint_for_nothing(examination, keys, "it")
        examination.add(codes.R005, f"{_label(keys)} is empty", hint, keys)
        return
    phrase, hint = describe_type(shape)
    written = examination.written(keys)
    found = describe(value)
    if written and type(value) in (int, float):
        found = f"the number {shorten(written)}"
    text = f"{_label(keys)} should be {phrase}, not {found}"
    examination.put_right(partial(right_scalar, shape), keys, codes.R006, text)
    if isinstance(shape, inspect.StrType) and isinstance(value, bool | int | float):
        if shape.pattern is None:
            examination.put_right(str, keys, codes.R006, text)
        hint = f"Put it in quotes: {_in_quotes(keys, written or str(value))}"
    examination.add(codes.R006, text, hint, keys)


def _hint_for_nothing(examination: Examination, keys: KeyPath, what: str) -> str:
    """What to do about a value that YAML takes for nothing; `null` may be a name."""
    written = examination.written(keys)
    quoted = (
        f"; if it is called so, put it in quotes: {_in_quotes(keys, written)}" if written else "."
    )
    return f"Give {what} a value{quoted}"


def _in_quotes(keys: KeyPath, written: str) -> str:
    """A line with a text in quotes, as it stands in the file: `- "007"`."""
    return f'{"- " if isinstance(keys[-1], int) else f"{keys[-1]}: "}"{written}"'


def _label(keys: KeyPath) -> str:
    """What a value is called: its key, or the list of which it is an item."""
    key = next((step for step in reversed(keys) if isinstance(step, str)), "the file")
    return f"an item of `{key}`" if keys and isinstance(keys[-1], int) else f"`{key}`"
