"""Explanations of the codes about build folders, which `coalition verify` reports."""

BUILDS = (
    """E001: a build folder has its manifest.

    `v1/index.json` lists every file of a build with its size and its hash. Without it nobody can
    say whether the folder is whole: another folder was named, or an upload broke off.

    No example: a manifest is made by `coalition build`, never by hand.
    """,
    """E002: every file that the manifest lists is there.

    Sites that look for the file show an error or an empty place. Mostly an upload left it out;
    build again, or upload again.

    No example: what is missing is a file that the program made.
    """,
    """E003: every file is what was built.

    Its size or hash is another than that in the manifest: somebody edited it in place, an upload
    broke off, or a server changes what it serves. A change by hand is gone with the next build, so
    make it in the records or letters. A manifest that names a file outside its folder is refused,
    too, and so is one that was changed itself: the id of a release is made of all that it says.

    No example: a hash is nothing to be written by hand.
    """,
    """E004: a build folder holds what was built, and nothing else.

    A site may well keep files of its own beside a build, and then this is only to be known. Files
    that were once uploaded and never removed show here as well.

    No example: any file will do.
    """,
    """E005: a web server says of each file what it is.

    A browser takes no style sheet or script that is called something else, and shows accents wrong
    where the charset is not UTF-8. `coalition publish` tells an object store; a web server has its
    own table, and docs/publishing.md says what belongs into it.

    No example: what is served depends on the server.
    """,
    """E006: pages are asked for anew, and what never changes is kept.

    A page that browsers keep without asking shows what was corrected long after; somebody who
    withdrew stays in it. A file whose name holds its own hash can be kept for a year, and a server
    that does not say so costs visitors time. docs/publishing.md has the lines for each server.

    No example: what is served depends on the server.
    """,
    """E007: all that the public gets is of one build.

    A cache on the way still hands out a file of another build, so that a page may stand beside
    data that is older. Empty the cache, or wait until it has asked the server again.

    No example: what is served depends on the caches on the way.
    """,
    """E008: nobody is served what is kept of earlier releases.

    Below `.coalition/` lie the files of releases that were public before, so that they can come
    back. Whoever has withdrawn since stands in them until they are purged. Let the web server
    answer 404 there; docs/publishing.md has the line for it.

    No example: what is served depends on the server.
    """,
)
