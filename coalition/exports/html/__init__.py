"""One language's views as a static site: pages for any folder, without scripts or third parties."""

from coalition.exports.html.pages import render_pages, render_root

__all__ = ["render_pages", "render_root"]
