"""The text of a YAML file -> its value, and what is wrong with it as YAML."""

from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from coalition.findings import Finding
from coalition.yamltext.controls import control_findings, has_controls, without_controls
from coalition.yamltext.duplicate_keys import duplicate_keys
from coalition.yamltext.limits import LimitError
from coalition.yamltext.loaders import exact_loader, lenient_loader, loaders, text_loaders
from coalition.yamltext.parser_messages import explain
from coalition.yamltext.restrictions import check_value
from coalition.yamltext.tabs import tab_findings, without_tabs


def parse_yaml(text: str, path: str, first_line: int = 1) -> tuple[Any, list[Finding]]:
    """The value that a YAML text states, and what is wrong with it as YAML.

    `first_line` is the line of the file on which the text begins. After a control character, a tab
    indentation or a duplicate key reading goes on, so that later problems are found in the same
    run; the value is None where the text can't be read at all.
    """
    return _checked(text, path, first_line, loaders(text))


def parse_texts(text: str, path: str) -> tuple[Any, list[Finding]]:
    """The value of a YAML text as `parse_yaml` has it, but every number, day and yes as a text."""
    # As many as read the text otherwise: only the first for a long one.
    count = len(loaders(text))
    return _checked(text, path, 1, text_loaders()[:count])


def _checked(
    text: str, path: str, first_line: int, readers: tuple[YAML, ...]
) -> tuple[Any, list[Finding]]:
    controls: list[Finding] = []
    if has_controls(text):
        controls = list(control_findings(text, path, first_line))
        text = without_controls(text)
    value, findings = _read(text, path, first_line, readers)
    findings = [*controls, *findings]
    # Only an anchor or an escape can put into a value what `check_value` looks for.
    hidden = check_value(value, path, first_line) if "&" in text or "\\" in text else None
    return (value, findings) if hidden is None else (None, [*findings, hidden])


def _read(
    text: str, path: str, first_line: int, readers: tuple[YAML, ...]
) -> tuple[Any, list[Finding]]:
    for loader in readers:
        try:
            return loader.load(text), []
        except LimitError as error:
            return None, [explain(error, text, path, first_line)]
        # ValueError, too: Python converts no number of thousands of digits.
        except (YAMLError, ValueError, LookupError) as raised:
            unreadable = raised
    return _read_on(text, path, first_line, unreadable)


def _read_on(text: str, path: str, first_line: int, error: Exception) -> tuple[Any, list[Finding]]:
    """The value of a text that is not valid YAML, where only tabs and duplicate keys are wrong."""
    findings = list(tab_findings(text, path, first_line))
    text = without_tabs(text)
    try:
        findings += duplicate_keys(exact_loader(text).compose(text), path, first_line)
        if findings:
            return lenient_loader(text).load(text), findings
    except (YAMLError, ValueError, LookupError) as raised:
        error = raised
    # Where there are tabs, the parser's other errors may well come from them.
    return None, findings or [explain(error, text, path, first_line)]
