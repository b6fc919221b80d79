"""A text to its value, and what is wrong with it as YAML."""

from typing import Any

from ruamel.yaml.error import YAMLError

from coalition import codes
from coalition.findings import Finding
from coalition.yamltext.duplicate_keys import duplicate_keys
from coalition.yamltext.loaders import FAST, LENIENT, STRICT
from coalition.yamltext.parser_messages import explained
from coalition.yamltext.restrictions import hidden_trouble, too_deep
from coalition.yamltext.tabs import tab_findings, without_tabs


def parse_yaml(text: str, path: str, first_line: int = 1) -> tuple[Any, list[Finding]]:
    """The value that a YAML text states, and what is wrong with it as YAML.

    `first_line` is the line of the file on which the text begins. After a tab indentation or a
    duplicate key reading goes on, so that later trouble is found in the same run; the value is
    None where the text can't be read at all.
    """
    if too_deep(text):
        message = "the file is nested too deeply"
        return None, [codes.R002.finding(path, message, "Flatten it.", line=first_line)]
    value, findings = _read(text, path, first_line)
    # Only these two signs can hide in a value what a record may not hold.
    hidden = hidden_trouble(value, path, first_line) if "&" in text or "\\" in text else None
    return (value, findings) if hidden is None else (None, [*findings, hidden])


def _read(text: str, path: str, first_line: int) -> tuple[Any, list[Finding]]:
    for loader in (FAST, STRICT):
        try:
            return loader.load(text), []
        except (YAMLError, ValueError, LookupError) as refusal:
            error = refusal
    return _read_on(text, path, first_line, error)


def _read_on(text: str, path: str, first_line: int, error: Exception) -> tuple[Any, list[Finding]]:
    """What can still be had of a text that could not be read strictly."""
    findings = list(tab_findings(text, path, first_line))
    text = without_tabs(text)
    try:
        findings += duplicate_keys(STRICT.compose(text), path, first_line)
        if findings:
            return LENIENT.load(text), findings
    except (YAMLError, ValueError, LookupError) as broken:
        error = broken
    # What else the parser stumbles over may well come from the tabs.
    return None, findings or [explained(error, path, first_line)]
