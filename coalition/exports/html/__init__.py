"""One language's views as a static site: pages for any folder, without third parties."""

from coalition.exports.html.filters import directory_script
from coalition.exports.html.icon import lettered_icon
from coalition.exports.html.join import join_script
from coalition.exports.html.layout import languages_script
from coalition.exports.html.not_found import render_not_found
from coalition.exports.html.pages import (
    render_list_pages,
    render_pages,
    render_root,
    render_status,
    render_text_pages,
)
from coalition.exports.html.sending import letter_script
from coalition.exports.html.styles import style_files

__all__ = [
    "directory_script",
    "join_script",
    "languages_script",
    "letter_script",
    "lettered_icon",
    "render_list_pages",
    "render_not_found",
    "render_pages",
    "render_root",
    "render_status",
    "render_text_pages",
    "style_files",
]
