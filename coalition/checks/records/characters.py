"""The check of the characters in the texts of records and front matter."""

from collections.abc import Iterator

from coalition.checks.own_characters import doubtful_characters
from coalition.checks.records.names import names_of
from coalition.checks.records.record_file import RecordFile, texts
from coalition.findings import Problem, bounded
from coalition.yamltext import KeyPath, KeyPlace


def doubtful_texts(file: RecordFile) -> Iterator[Problem[KeyPlace]]:
    r"""R130: a text has no characters that turn it around, hide, control or stand for lost ones.

    They come in with pasted text, and translators who keep them are told of errors that are not
    theirs. Overrides of the direction, control characters and letters that were lost (U+FFFD) are
    errors; characters that nobody sees are warnings. Of names R107 says it.

    Bad:
        # data/organisations/example.yaml
        name: Example
        description: "Plants\u2028trees"
    Good:
        # data/organisations/example.yaml
        name: Example
        description: Plants trees
    """
    names = {keys for keys, _ in names_of(file)}
    language = getattr(file.record, "language", None) or file.dataset.campaign.source_language
    for keys, text in texts(file.record):
        if keys not in names:
            yield from bounded(_in_text(keys, text, language))


def _in_text(keys: KeyPath, text: str, language: str) -> Iterator[Problem[KeyPlace]]:
    found: set[str] = set()
    for problem in doubtful_characters(text, language):
        # The first place of each character is known.
        character = text[problem.at]
        if character not in found:
            found.add(character)
            place = KeyPlace(keys, character=character)
            yield Problem(problem.message, problem.hint, place, severity=problem.severity)
