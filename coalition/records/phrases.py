"""The words of problems with records: what a value is, and what it should be."""

from typing import Any

from msgspec import inspect

from coalition import model
from coalition.records.shapes import Type, plain

_RECORDS: dict[type, str] = {
    model.Campaign: "the campaign",
    model.Organisation: "an organisation",
    model.Person: "a person",
    model.Group: "a political group",
    model.FrontMatter: "a letter or page",
    model.Tier: "a tier",
    model.Kind: "a kind",
    model.Role: "a role",
    model.Logo: "a logo",
    model.Join: "`join`",
    model.Press: "`press`",
    model.PublishRule: "a publishing rule",
    model.ListedLink: "a link",
    model.Signature: "a signature",
    model.Membership: "a membership",
    model.Endorsement: "an endorsement",
    model.GroupName: "a group's name",
    model.Recipient: "a recipient",
    model.Field: "a field",
    model.Choice: "a choice",
    model.SignatoryOrder: "`signatories`",
    model.Glossary: "the glossary",
    model.Term: "a term",
}

_LONGEST = 40


def record_name(record: type) -> str:
    """What a struct is called in a sentence, with its article."""
    return _RECORDS[record]


def shorten(value: object) -> str:
    """A value on one line, cut off after 40 characters."""
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def describe(value: Any) -> str:
    """What a value is, as the end of `should be …, not …`."""
    match value:
        case bool():
            return f"the yes/no value {str(value).lower()}"
        case int() | float():
            return f"the number {shorten(value)}"
        case str():
            return f"the text {shorten(value)}"
        case list():
            return "a list"
        case dict():
            return "a group of `key: value` lines"
        case _:
            return "that"


def describe_type(shape: Type) -> tuple[str, str]:
    """What a value of a type is called, and a hint how to write it, or nothing."""
    match plain(shape):
        case inspect.StrType():
            return "text", ""
        case inspect.BoolType():
            return "true or false", "Write true or false, without quotes."
        case inspect.IntType():
            return "a whole number", "Write the number in digits, without quotes."
        case inspect.DateType():
            return "a date", "Write year-month-day, such as 2021-03-01."
        case inspect.VarTupleType():
            return "a list", "Write each item on a line of its own, after a dash and a space."
        case inspect.DictType() | inspect.StructType():
            return (
                "a group of `key: value` lines",
                "Write each on a line of its own, indented by two spaces.",
            )
        case other:
            raise TypeError(f"no record holds a {other!r}")
