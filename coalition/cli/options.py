"""Options that several commands have: the campaign's folder, languages, a day."""

import datetime
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
from click.shell_completion import CompletionItem

from coalition import languages, paths
from coalition.cli.completing import complete_ids, complete_languages, complete_own_ids
from coalition.cli.text_options import require_utf_8
from coalition.files import Folder, find_upwards

F = TypeVar("F", bound=Callable[..., Any])
V = TypeVar("V")


def campaign_folder(function: F) -> F:
    """`-C DIR` after the command as well as before it."""
    return click.option(
        "-C",
        "folder",
        metavar="DIR",
        type=click.Path(),
        help="The campaign's folder, if it is not this one.",
    )(function)


def chosen_folder(ctx: click.Context, folder: str | None) -> str | None:
    """What `-C` says, before a command or after it; raises click.UsageError for two folders."""
    before: str | None = ctx.find_root().obj
    if folder and before and Path(folder).resolve() != Path(before).resolve():
        raise click.UsageError(f"two folders are named, {before} and {folder}; name one.")
    return folder or before


def root_of(ctx: click.Context, folder: str | None) -> Path:
    """The folder of the campaign that a command works on.

    Raises click.UsageError if there is no campaign.
    """
    chosen = chosen_folder(ctx, folder)
    if chosen is None:
        root = find_upwards(Path(), paths.CAMPAIGN)
        if root is None:
            raise click.UsageError(
                "no campaign here: neither this folder nor one above it holds data/campaign.yaml. "
                "Go to a campaign's folder, or name it with -C DIR."
            )
        return root
    if not Folder(Path(chosen)).has(paths.CAMPAIGN):
        raise click.UsageError(f"no campaign there: {chosen} holds no data/campaign.yaml.")
    return Path(chosen).resolve()


class LanguageTag(click.ParamType[str]):
    """A language as BCP 47 or POSIX spells it."""

    name = "language"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The BCP 47 tag."""
        try:
            return languages.parse_tag(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """The campaign's languages."""
        return list(map(CompletionItem, complete_languages(ctx, param, incomplete)))


class LanguageTags(click.ParamType[tuple[str, ...]]):
    """`L,L`: languages, each once, in their order."""

    name = "languages"

    def convert(
        self,
        value: str | tuple[str, ...],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> tuple[str, ...]:
        """The BCP 47 tags."""
        if isinstance(value, tuple):
            return value
        try:
            tags = [languages.parse_tag(tag) for tag in value.replace(",", " ").split()]
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if not tags:
            self.fail("no language is named; write them like en,fr,pt-BR.", param, ctx)
        return tuple(dict.fromkeys(tags))


def country_code(text: str) -> str:
    """The code of a country given by code or name in any language, or `international`.

    Raises ValueError with a sentence for anything else, and for what may be two countries.
    """
    try:
        languages.require_unambiguous_code(text)
    except ValueError as error:
        raise ValueError(f"{error}; write its name.") from None
    try:
        return languages.read_country_or_international(text)
    except ValueError as error:
        raise ValueError(f"{error}; write its name or its two-letter code.") from None


class Country(click.ParamType[str]):
    """A country by its code or by its name in any language, or `international`."""

    name = "country"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The ISO 3166-1 alpha-2 code."""
        require_utf_8(self, value, param, ctx)
        try:
            return country_code(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class PairValue(click.ParamType[tuple[str, str]], ABC):
    """Two texts with an equals sign between them, such as `L=TEXT`."""

    def convert(
        self,
        value: str | tuple[str, str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> tuple[str, str]:
        """The two texts."""
        if isinstance(value, tuple):
            return value
        require_utf_8(self, value, param, ctx)
        try:
            return self.split(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)

    @abstractmethod
    def split(self, value: str) -> tuple[str, str]:
        """The two texts; raises ValueError with a sentence for anything else."""


class LanguageValue(PairValue):
    """`L=TEXT`: a text in a language."""

    name = "text"

    def split(self, value: str) -> tuple[str, str]:
        """The BCP 47 tag and the text."""
        language, equals, text = value.partition("=")
        if not equals or not text.strip():
            raise ValueError(f"{value} is not a text in a language; write it like fr=Nom.")
        return languages.parse_tag(language.strip()), text.strip()


class FallbackRule(click.ParamType[tuple[str, tuple[str, ...]]]):
    """`L=A,B`: a language, and those that stand in for it."""

    name = "fallback"

    def convert(
        self,
        value: str | tuple[str, tuple[str, ...]],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> tuple[str, tuple[str, ...]]:
        """The language and those that stand in for it, as BCP 47 tags."""
        if isinstance(value, tuple):
            return value
        language, equals, others = value.partition("=")
        if not equals:
            self.fail(f"{value} is not a rule; write it like uk=pl,en.", param, ctx)
        try:
            tags = [languages.parse_tag(tag.strip()) for tag in others.split(",") if tag.strip()]
            return languages.parse_tag(language.strip()), tuple(tags)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class Day(click.ParamType[datetime.date]):
    """A day as year-month-day, or as a sheet may write it, such as 16.3.2026."""

    name = "day"

    def convert(
        self, value: str | datetime.date, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime.date:
        """The date; one that may be two days is refused with both."""
        if isinstance(value, datetime.date):
            return value
        try:
            return datetime.datetime.strptime(value, "%Y-%m-%d").date()  # noqa: DTZ007 - a day
        except ValueError:
            return self._as_in_a_sheet(value, param, ctx)

    def _as_in_a_sheet(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime.date:
        from coalition.intake.values.days import read_date  # noqa: PLC0415 - it loads the import

        require_utf_8(self, value, param, ctx)
        try:
            return read_date(value)
        except ValueError as error:
            self.fail(f"{error}.", param, ctx)


def say_once(
    ctx: click.Context, param: click.Parameter, pairs: tuple[tuple[str, V], ...]
) -> tuple[tuple[str, V], ...]:
    """Of pairs such as `fr=Nom`, the same; raises click.BadParameter for a key with two values."""
    said: dict[str, V] = {}
    for key, value in pairs:
        if said.setdefault(key, value) != value:
            raise click.BadParameter(f"{key} stands twice; say only one of them.", ctx, param)
    return pairs


def language_option(function: F) -> F:
    """`--language L`, any number of times."""
    return click.option(
        "-l",
        "--language",
        "only",
        metavar="L",
        type=LanguageTag(),
        multiple=True,
        help="Only this language, such as fr or pt-BR; may be given several times.",
    )(function)


def record_filters(function: F) -> F:
    """`--tier`, `--country`, `--group` and others: the records that fit all that are given.

    Each may be given several times, and then either of its values fits.
    """
    kinds = (
        (
            "tier",
            "ID",
            None,
            "Organisations of a tier; `none` for those without.",
            complete_own_ids("tiers", "none"),
        ),
        ("kind", "ID", None, "Organisations of a kind.", complete_own_ids("kinds")),
        ("country", None, Country(), "From a country, by code or name.", None),
        ("role", "ID", None, "People of a role, such as mep.", complete_own_ids("roles", "mep")),
        ("group", "ID", None, "People of a political group.", complete_ids(paths.GROUPS)),
        ("signed", "LETTER", None, "Those who signed a letter.", complete_ids(paths.LETTERS)),
    )
    for name, metavar, type_, sentence, complete in reversed(kinds):
        function = click.option(
            f"--{name}",
            metavar=metavar,
            type=type_,
            multiple=True,
            help=sentence,
            shell_complete=complete,
        )(function)
    return function


def fallback_option(function: F) -> F:
    """`--fallback L=A,B`, any number of times."""
    return click.option(
        "--fallback",
        "fallbacks",
        metavar="L=A,B",
        type=FallbackRule(),
        multiple=True,
        callback=say_once,
        help="Languages that stand in for one, in place of campaign.yaml's; may be given several "
        "times.",
    )(function)


def cache_option(function: F) -> F:
    """`--no-cache`, for commands that give the same answer again where nothing has changed."""
    return click.option(
        "--no-cache",
        "use_cache",
        is_flag=True,
        flag_value=False,
        default=True,
        help="Work everything out anew, even where nothing has changed since the last time.",
    )(function)


def dry_run_option(function: F) -> F:
    """`--dry-run`, for commands that may change many files."""
    return click.option(
        "--dry-run", is_flag=True, help="Say what would change, and write nothing."
    )(function)
