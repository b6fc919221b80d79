"""Explanations of the codes about a campaign's own style sheet."""

STYLES = (
    """R050: a campaign's style sheet asks nobody else for anything.

    `data/site.css` stands behind our own on every page. Whatever `@import` or a `url` outside of
    `data/` leads to would tell a third party who reads the page; the pages' policy forbids it
    besides, so that nobody would see it. Images and fonts stand in the campaign, and `url` names
    them from `data/`: `url(logos/paper.png)`.

    Bad:
        # data/site.css
        @import "https://fonts.example/serif.css";
    Good:
        # data/site.css
        .opening { border-radius: 1rem }
    """,
    """R051: what a campaign's style sheet names is there, and is an image or a font.

    Images are those that logos may be (R114, R116), fonts WOFF2. What `url` names is published.

    Bad:
        # data/site.css
        .opening { background: url(logos/paper.png) }
    Good:
        # data/site.css
        .opening { background: url(logos/paper.svg) }
        # data/logos/paper.svg
        <svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>
    """,
)
