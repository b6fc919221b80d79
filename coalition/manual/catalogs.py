"""Explanations of the codes about PO files as files, whatever their texts say."""

CATALOGS = (
    """C001: a PO file is UTF-8, or in the character set that its header names.

    Bytes that fit no character are words that somebody cannot read any more. Open the file with the
    encoding in which it was made, and save it as UTF-8.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Content-Type: text/plain; charset=klingon\\n"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"
    """,
    """C002: a PO file is UTF-8.

    Older tools save in the character set of one part of the world, which lacks the letters of the
    others. The file is read as its header says and will be saved as UTF-8; there is nothing to do.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"
    """,
    """C003: a PO file holds messages.

    An empty file is mostly what is left of one after a disk was full or a tool broke off. Its
    translations may still be in the history.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        # French translations
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        # French translations
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"
    """,
    """C004: Git left no conflict in a PO file.

    Both sides of a conflict stand in the file, and no tool can read it. Keep the right lines and
    remove those that begin with `<<<<<<<`, `=======` and `>>>>>>>`. With
    `coalition merge-driver install` Git merges PO files message by message, and few conflicts are
    left.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        <<<<<<< HEAD
        msgid "Sign"
        msgstr "Signez"
        =======
        msgid "Sign"
        msgstr "Signer"
        >>>>>>> other
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    """,
    """C005: a text ends with its quotation mark.

    Without it nobody can say where the text ends. A quotation mark inside a text needs a backslash
    before it.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    """,
    r"""C006: each line of a PO file is a comment, a keyword or a text in quotation marks.

    Mostly a text went on in the next line without quotation marks of its own.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Say “no”"
        msgstr "Dites
        non"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Say “no”"
        msgstr "Dites non"
    """,
    """C007: an entry has all its parts, each once.

    Those are `msgid` and `msgstr`, `msgctxt` before them where the template has one, and for
    plurals `msgid_plural` with `msgstr[0]`, `msgstr[1]` and so on. What is missing was mostly
    deleted by accident; the template has it.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"

        msgid "Share"
        msgstr "Partagez"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr ""

        msgid "Share"
        msgstr "Partagez"
    """,
    r"""C008: a text holds no control characters.

    Nobody sees them, and what they do to a page or a mail is anybody's guess. They come from
    copying out of other programs. With a NUL character the file itself is damaged, which is an
    error.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Sig\anez"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    """,
    r"""C009: what follows a backslash has a meaning.

    `\n` is a new line, `\t` a tab, `\"` a quotation mark and `\\` a backslash. Anything else is a
    slip; GNU gettext refuses the file.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "and/or"
        msgstr "et\ou"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "and/or"
        msgstr "et/ou"
    """,
    """C010: a message stands once in its file.

    Of two translations only one can be shown. Until one is removed, the second counts as a comment
    of the first, so that it is not lost. An obsolete entry (`#~`) of a message that is there again
    is a warning only: an empty message has its translation back.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"

        msgid "Sign"
        msgstr "Signer"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    """,
    """C011: plural forms are numbered one after the other, from 0 on.

    Their number says for which counts a form stands; with a gap it is not certain that the
    translator meant the right ones.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "{n} member"
        msgid_plural "{n} members"
        msgstr[1] "{n} membres"
        msgstr[2] "{n} de membres"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "{n} member"
        msgid_plural "{n} members"
        msgstr[0] "{n} membre"
        msgstr[1] "{n} membres"
    """,
    r"""C012: a message has as many plural forms as `Plural-Forms` says.

    With fewer some counts would have no words; with more some words are never shown. What is empty
    or fuzzy may have another number: `coalition update` gives it the right one.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=(n > 1);\n"

        msgid "{n} member"
        msgid_plural "{n} members"
        msgstr[0] "{n} membres"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=(n > 1);\n"

        msgid "{n} member"
        msgid_plural "{n} members"
        msgstr[0] "{n} membre"
        msgstr[1] "{n} membres"
    """,
    r"""C013: a file with plurals says in its header how its language chooses among them.

    English has two forms, Polish three, Arabic six; the line `Plural-Forms` says which is for which
    count.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Language: fr\n"

        msgid "{n} member"
        msgid_plural "{n} members"
        msgstr[0] "{n} membre"
        msgstr[1] "{n} membres"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr ""
        "Language: fr\n"
        "Plural-Forms: nplurals=2; plural=(n > 1);\n"

        msgid "{n} member"
        msgid_plural "{n} members"
        msgstr[0] "{n} membre"
        msgstr[1] "{n} membres"
    """,
    r"""C014: `Plural-Forms` is an expression as the gettext manual has it.

    It is read with a small grammar of numbers, `n` and the signs of the manual, and nothing else is
    ever carried out.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=n is 1;\n"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Plural-Forms: nplurals=2; plural=(n > 1);\n"
    """,
    r"""C015: a PO file begins with its header.

    It names the language, the character set and the plural forms, and editors need all three.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\n"

        msgid "Sign"
        msgstr "Signez"
    """,
    r"""C016: the header stands first, and holds each of its lines once.

    Tools disagree on which of two lines they believe, and on a header that is not at the top.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr ""
        "Content-Type: text/plain; charset=UTF-8\n"
        "Language: fr\n"
        "Language: fr_CA\n"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr ""
        "Content-Type: text/plain; charset=UTF-8\n"
        "Language: fr\n"
    """,
    r"""C017: of several versions that msgcat put together, one was chosen.

    `msgcat` writes them all into one translation, parted by lines `#-#-#`. Keep the right one and
    remove the others with those lines.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        #, fuzzy
        msgid "Sign"
        msgstr ""
        "#-#-#-#-#  one.po  #-#-#-#-#\n"
        "Signez\n"
        "#-#-#-#-#  two.po  #-#-#-#-#\n"
        "Signer"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    """,
    """C018: a comment stands above the entry that it is about.

    GNU gettext drops a comment below the last entry. Here it goes to the top of the file, so that
    nothing is lost.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"

        # Formal, as everywhere
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        # Formal, as everywhere
        msgid "Sign"
        msgstr "Signez"
    """,
    """C019: flags stand after `#,`.

    Newer tools may write `#=`, which GNU gettext 0.21 takes for a comment, so that the flag would
    have no effect.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        #= fuzzy
        msgid "Sign"
        msgstr "Signez"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        #, fuzzy
        msgid "Sign"
        msgstr "Signez"
    """,
    """C020: an entry is obsolete as a whole, or not at all.

    `#~` marks what belongs to no text any more. Where only some lines have it nobody knows
    what was meant.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        #~ msgstr "Signez"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        #~ msgid "Sign"
        #~ msgstr "Signez"
    """,
    """C021: comments stand above an entry, not inside it.

    Tools that read the file move or drop what stands between `msgid` and `msgstr`.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        # Formal, as everywhere
        msgstr "Signez"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        # Formal, as everywhere
        msgid "Sign"
        msgstr "Signez"
    """,
    """C023: a PO file is a file of the campaign itself.

    What a link brings in from outside the campaign's folder could be somebody's secrets, which the
    findings of a check on a stranger's change would show to everybody; a pipe or a device never
    ends. None of them is read, nor is a file of more than 64 MiB. What stands in place of a folder
    hides all the files that should be in it.

    No example: what a file is does not stand in it.
    """,
    r"""C024: a text stands between straight quotation marks, and those within it have a backslash.

    Without a backslash a mark ends the text, and what follows is nothing that a PO file may hold; a
    word processor may have made typographic marks of those around the text. The text is
    read as it was meant and shown to readers, and so is the rest of the file. It is an error, as
    other tools refuse the file; nothing is written to it until the mark is right. Typographic
    quotation marks need no backslash.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez "maintenant" et"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez \"maintenant\" et"
    """,
    """C025: a translation that is not confirmed has the flag `fuzzy`, spelt so.

    Any other word after `#,` is a flag that says nothing to anybody, and a comment `# fuzzy` is a
    comment, so that the translation is shown.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        #, fuzy
        msgid "Sign"
        msgstr "Signez"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        #, fuzzy
        msgid "Sign"
        msgstr "Signez"
    """,
    """C026: a previous text (`#|`) stands above a translation only while that is fuzzy.

    It is there for whoever confirms a suggestion. Where it is left, the flag `fuzzy` may have been
    lost, and nobody has looked whether the translation says what the text says now.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        #| msgid "Sign it"
        msgid "Sign"
        msgstr "Signez-la"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    """,
    """C027: the templates below `locales/`, or else the catalogs, hold every message of the texts.

    Between a change of a text and the next `coalition update` nobody can translate what is new, and
    what was translated is not shown, because it is the translation of another text.

    Bad:
        # locales/directory.pot
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"

        msgctxt "campaign/title"
        msgid "Another title"
        msgstr ""
    Good:
        # locales/directory.pot
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"

        msgctxt "campaign/title"
        msgid "Example"
        msgstr ""
    """,
    """C028: PO files stand in the folders of languages that the campaign lists.

    Tools name one language in several ways: `de`, `de_DE`, `German`. What stands in a folder of
    another name is shown to nobody. Where the campaign's own folder is still missing this is an
    error, for `coalition update` would make an empty one; it waits until the files are moved.

    Bad:
        # locales/it_IT/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Firmate"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    """,
    """C030: a PO file belongs to a text.

    Its name is `directory`, `interface`, or `letter-` or `page-` with the id of a letter or a page.
    If the text was renamed, rename the file with it. If the text went, `coalition memory import
    --own` keeps the translations of the file in data/memory/ before you delete it; where all of
    them stand in other files or came with the example of a new campaign, `coalition check --fix`
    deletes it. Nothing in it is shown.

    Bad:
        # locales/fr/LC_MESSAGES/letter-exmaple.po
        msgid "We ask for a ban."
        msgstr "Nous demandons une interdiction."
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban.
    Good:
        # locales/fr/LC_MESSAGES/letter-example.po
        msgid "We ask for a ban."
        msgstr "Nous demandons une interdiction."
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban.
    """,
    """C031: a language has one folder.

    With a second one, such as `sr@latin` beside `sr_Latn`, one of two catalogs would hide
    the other.

    Bad:
        # locales/sr@latin/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Potpišite"
    Good:
        # locales/sr_Latn/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Potpišite"
    """,
    r"""C032: the header names the language of the folder.

    A file that was saved into another language's folder would be published as that language.

    Bad:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Language: de\n"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid ""
        msgstr "Language: fr\n"
    """,
    """C033: nobody saves a file while a command is running.

    What somebody saved meanwhile is never written over. Run the command again.

    No example: it depends on when a file is saved, not on what is in it.
    """,
    r"""C034: a compendium says which language it is in.

    It is taken from the header, or else from the file's name. What is in no language that is known
    fills no translation.

    Bad:
        # data/memory/last-year.po
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\n"

        msgid "Sign"
        msgstr "Signer"
    Good:
        # data/memory/fr.po
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\n"

        msgid "Sign"
        msgstr "Signer"
    """,
    """C035: a compendium is in a language of the campaign.

    Translations into any other language would be kept for nobody. Add the language first, if
    it is wanted.

    No example: only `coalition memory import` can show it.
    """,
    """C036: a text has no catalog in its own language.

    A text is shown as it is written; nothing in such a file is used. It may be left over from a
    letter whose language was changed.

    Bad:
        # locales/en/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Sign now"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    """,
    """C037: a PO file stands in the folder `LC_MESSAGES` of its language.

    The language's folder is named by a code, as gettext writes it: `fr`, `pt_BR`, `sr_Latn`. Nobody
    can tell what language is meant by another name, and no PO file elsewhere is read, nor one whose
    ending is not `.po`.

    Bad:
        # locales/translations/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    Good:
        # locales/fr/LC_MESSAGES/directory.po
        msgid "Sign"
        msgstr "Signez"
    """,
    """C038: translations stand in `msgstr`; `msgid` stays as it was.

    `msgid` is the original text, by which a translation is found. What is written over it belongs
    to no text and is shown nowhere. `coalition update` makes a suggestion of it for the message
    that stood there, and says so.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban.
        # locales/fr/LC_MESSAGES/letter-example.po
        msgid "Nous demandons une interdiction."
        msgstr ""
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban.
        # locales/fr/LC_MESSAGES/letter-example.po
        msgid "We ask for a ban."
        msgstr "Nous demandons une interdiction."
    """,
    """C039: a suggestion that was edited is confirmed, or left to go on with.

    A suggestion (`fuzzy`) is shown to nobody until its translator removes that word. Where its text
    is another than the one that stands below `#~`, somebody has worked on it, and may have
    forgotten the word.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban by law.
        # locales/fr/LC_MESSAGES/letter-example.po
        #, fuzzy
        #| msgid "We ask for a ban."
        msgid "We ask for a ban by law."
        msgstr "Nous demandons une interdiction par la loi."

        #~ msgid "We ask for a ban."
        #~ msgstr "Nous demandons une interdiction."
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban by law.
        # locales/fr/LC_MESSAGES/letter-example.po
        msgid "We ask for a ban by law."
        msgstr "Nous demandons une interdiction par la loi."

        #~ msgid "We ask for a ban."
        #~ msgstr "Nous demandons une interdiction."
    """,
)
