"""One language's views as a static site: pages for any folder, without scripts or third parties."""

from coalition.exports.html.pages import render_pages, render_root
from coalition.exports.html.review import review_style

__all__ = ["render_pages", "render_root", "review_style"]
