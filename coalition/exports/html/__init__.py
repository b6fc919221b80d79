"""One language's views as a static site: pages for any folder, without scripts or third parties."""

from coalition.exports.html.filters import directory_script
from coalition.exports.html.join import join_script
from coalition.exports.html.pages import render_pages, render_root
from coalition.exports.html.sending import letter_script
from coalition.exports.html.styles import style_sheets

__all__ = [
    "directory_script",
    "join_script",
    "letter_script",
    "render_pages",
    "render_root",
    "style_sheets",
]
