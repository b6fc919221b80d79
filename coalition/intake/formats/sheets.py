"""A file of any known kind as rows of text, numbered as its readers number them."""

from collections.abc import Mapping
from types import MappingProxyType

from coalition.intake.formats.delimited import read_delimited
from coalition.intake.formats.front_matter import read_front_matter
from coalition.intake.formats.json_files import is_json, read_json
from coalition.intake.formats.markdown_files import read_markdown
from coalition.intake.formats.mended_sheets import mend_sheet
from coalition.intake.formats.other_files import refuse_other_files, without_mail_headers
from coalition.intake.formats.survey_headers import join_survey_headers
from coalition.intake.formats.toml_files import is_toml, read_toml
from coalition.intake.formats.web_pages import is_web_page, page_encoding, read_web_page
from coalition.intake.formats.workbooks import is_workbook, read_workbook
from coalition.intake.formats.xml_files import is_xml, read_xml
from coalition.intake.formats.yaml_files import read_yaml
from coalition.intake.forms import has_form_headings, looks_like_form, read_forms
from coalition.intake.rows import Sheet, UnreadableError
from coalition.intake.values.decoding import decode
from coalition.intake.words.known_headers import fold


def read_sheet(
    data: bytes,
    encoding: str | None = None,
    mapping: Mapping[str, str] = MappingProxyType({}),
    *,
    is_list: bool = False,
    chosen: str | None = None,
) -> Sheet:
    """The rows of a file of any known kind, which is recognised by its content.

    Texts that were once read in the wrong encoding are mended. `mapping` has keys of a record by
    headers and questions in other words. `is_list` says that a text is a list rather than a table,
    `chosen` which list is meant, where JSON or YAML holds several, or which sheet of a workbook;
    `""` says that nobody has said so yet, None that nobody can. Raises UnreadableError
    with a sentence for people.
    """
    folded = {fold(header): key for header, key in mapping.items()}
    sheet = _read(data, encoding, folded, is_list=is_list, chosen=chosen)
    return mend_sheet(join_survey_headers(sheet))


def _read(
    data: bytes,
    encoding: str | None,
    mapping: Mapping[str, str],
    *,
    is_list: bool,
    chosen: str | None,
) -> Sheet:
    data = without_mail_headers(data)
    refuse_other_files(data)
    if is_workbook(data):
        return read_workbook(data, mapping, chosen)
    try:
        text, encoding_name = decode(data, encoding or page_encoding(data))
    except ValueError as error:
        raise UnreadableError(str(error)) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip("\ufeff").strip():
        raise UnreadableError("the file is empty")
    if "\0" in text:
        raise UnreadableError("the file is neither a text nor a workbook (it holds NUL)")
    if is_toml(text):
        return read_toml(text, chosen or "")
    if is_json(text):
        return read_json(text, mapping, chosen or "")
    if is_web_page(text):
        return read_web_page(text, encoding_name, mapping)
    if is_xml(text):
        return read_xml(text)
    return _read_text(text, encoding_name, mapping, is_list=is_list, chosen=chosen or "")


def _read_text(
    text: str, encoding: str, mapping: Mapping[str, str], *, is_list: bool, chosen: str
) -> Sheet:
    """A sheet of a text without a mark of its kind at its beginning."""
    if not is_list and (sheet := read_front_matter(text, encoding, mapping, chosen)):
        return sheet
    if not is_list and (sheet := read_yaml(text, mapping, chosen)):
        return sheet
    # Before CSV, because answers of a form may have commas and semicolons.
    if forms := read_forms(text, mapping):
        called = "a form" if len(forms) == 1 else f"{len(forms)} forms"
        return Sheet((), 0, f"{called} in {encoding}", None, forms)
    if has_form_headings(text):
        raise UnreadableError(
            "the text is a form without the question for the organisation's name; save the whole "
            "message, with each heading on a line of its own"
        )
    if not is_list and (sheet := read_markdown(text, encoding, mapping)):
        return sheet
    if looks_like_form(text):
        raise UnreadableError(
            "the text looks like a form whose questions are unknown; say what they ask, as in "
            "--map 'Kraj=country' --map 'Zgoda=consent'"
        )
    return read_delimited(text, encoding, mapping, is_list=is_list)
