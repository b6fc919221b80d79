"""Explanations of the codes about the YAML of records, letters and the campaign."""

RECORDS = (
    """R001: a file can be read and holds lines `key: value`.

    A file that is missing, empty, larger than 8 MiB or not UTF-8 says nothing, nor does one that
    stands where a folder should be, or a folder where a file should be. Editors offer the encoding
    where they save; spreadsheets call it “CSV UTF-8”.

    Bad:
        # data/organisations/example.yaml
        Example
    Good:
        # data/organisations/example.yaml
        name: Example
    """,
    """R002: the text is YAML, in the plain part of it that records use.

    Text needs quotes if a colon and a space stand in it, or if it begins with a sign such as `%`,
    `@`, `&`, `*`, `!`, `[` or `{`. Lines are indented with spaces, never with tabs, and nothing
    is repeated with anchors (`&`, `*`). A file is nested at most 40 levels deep, and holds at most
    1,000 keys that stand together, 100,000 keys and values in all, and texts of 100,000 characters.

    Bad:
        # data/organisations/example.yaml
        name: Privacy: now
    Good:
        # data/organisations/example.yaml
        name: "Privacy: now"
    """,
    """R003: a key, an item of a list and a term each stand once.

    Of two values for one key one would be lost without a word, and nobody could say which.

    Bad:
        # data/organisations/example.yaml
        name: Example
        country: FR
        country: BE
    Good:
        # data/organisations/example.yaml
        name: Example
        country: BE
    """,
    """R004: a record holds the keys that there are.

    A key that is misspelt would be left out in silence. An organisation's `id` is the name of its
    file and does not stand in it.

    Bad:
        # data/organisations/example.yaml
        name: Example
        cuontry: FR
    Good:
        # data/organisations/example.yaml
        name: Example
        country: FR
    """,
    """R005: what is needed is there, and no key is without its value.

    Leave out a key of which nothing is known, rather than its value.

    Bad:
        # data/organisations/example.yaml
        country: FR
    Good:
        # data/organisations/example.yaml
        name: Example
        country: FR
    """,
    """R006: a value is of the sort that its key asks for.

    YAML takes `1984` for a number and `true` for yes; where text is meant, quotes say so. Where
    there are few possible values the message lists them.

    Bad:
        # data/organisations/example.yaml
        name: 1984
    Good:
        # data/organisations/example.yaml
        name: "1984"
    """,
    """R007: a country is its two letters of ISO 3166-1, or `international`.

    Pages show the country's name in the reader's language, which is looked up by this code.

    Bad:
        # data/organisations/example.yaml
        name: Example
        country: France
    Good:
        # data/organisations/example.yaml
        name: Example
        country: FR
    """,
    """R008: whatever a record names exists.

    An organisation in a tier that the campaign does not have would be shown nowhere, and a logo
    that is not there would leave a gap.

    Bad:
        # data/organisations/example.yaml
        name: Example
        signed:
          - letter: open-leter
        # data/letters/open-letter.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban.
    Good:
        # data/organisations/example.yaml
        name: Example
        signed:
          - letter: open-letter
        # data/letters/open-letter.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban.
    """,
    """R009: a web address is written out, with `https://` before it.

    A browser takes anything else for a page of the site on which it stands, and the link is dead.
    A user's name or a password before the host would be published with it.

    Bad:
        # data/organisations/example.yaml
        name: Example
        website: www.example.org
    Good:
        # data/organisations/example.yaml
        name: Example
        website: https://www.example.org/
    """,
    """R010: a date is a day of the calendar, written year-month-day.

    Elsewhere 3/4/2021 is the third of April or the fourth of March (ISO 8601 ends the question).

    Bad:
        # data/organisations/example.yaml
        name: Example
        joined: 03.04.2021
    Good:
        # data/organisations/example.yaml
        name: Example
        joined: 2021-04-03
    """,
    """R011: a file's name and an id hold small letters, digits and single hyphens.

    They become parts of web addresses, and some computers take `Example` and `example` for one file
    while others keep both. At most 100 of them, and none that Windows keeps for devices, such as
    `con` or `nul`: nobody could check such a file out there.

    Bad:
        # data/organisations/Example_1.yaml
        name: Example
    Good:
        # data/organisations/example-1.yaml
        name: Example
    """,
    """R012: a language is written with its code.

    That is `fr` or `pt-BR`, as CLDR and ISO 639 know it; `pt_BR` will do as well.

    Bad:
        # data/organisations/example.yaml
        name: Example
        names:
          francais: Exemple
    Good:
        # data/organisations/example.yaml
        name: Example
        names:
          fr: Exemple
    """,
    """R013: an e-mail address is one address and nothing else.

    It goes as it stands into the links by which people write.

    Bad:
        # data/people/example.yaml
        name: Example
        email: office at example.org
    Good:
        # data/people/example.yaml
        name: Example
        email: office@example.org
    """,
    """R014: an image is named by the name of its file in `data/logos/`.

    Only what is in that folder is published, so a path or an address leads nowhere.

    Bad:
        # data/organisations/example.yaml
        name: Example
        logo:
          file: logos/example.svg
    Good:
        # data/organisations/example.yaml
        name: Example
        logo:
          file: example.svg
        # data/logos/example.svg
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
    """,
    """R015: of a person who withdrew, only the day is kept.

    Whoever asks to be taken out has a right to it, and the records are public. The file itself
    stays, so that the same person is not added again.

    Bad:
        # data/people/example.yaml
        name: Example
        withdrawn: 2021-04-03
    Good:
        # data/people/example.yaml
        withdrawn: 2021-04-03
    """,
    """R016: a language that a rule names is one of the campaign's.

    A rule for any other language does nothing, and mostly the language was forgotten in
    `languages`. The source language stands there, too, for it is what others fall back on.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr]
        fallbacks:
          nl: [de]
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, nl]
        fallbacks:
          nl: [fr]
    """,
    """R017: a recipient is a person, an office with its address, or a field.

    Those are `person`, or `name` and `email`, or `field` and `label`. Of two of them at once nobody
    could say to whom the letter goes.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        to:
          - name: The Mayor
            email: mayor@example.org
            field: mayor
        ---
        We ask for a ban.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: email
        to:
          - name: The Mayor
            email: mayor@example.org
        ---
        We ask for a ban.
    """,
    """R018: a letter and a page have ids of their own.

    In rules, in `coalition status` and in file names an id stands alone. `directory` is the id of
    the directory.

    Bad:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban.
        # data/pages/example.md
        ---
        title: Why
        kind: page
        ---
        Because it is wrong.
    Good:
        # data/letters/example.md
        ---
        title: A call
        kind: open-letter
        ---
        We ask for a ban.
        # data/pages/why.md
        ---
        title: Why
        kind: page
        ---
        Because it is wrong.
    """,
    """R019: a file below data/ has the name and the place by which it is read.

    A record ends in `.yaml`, a letter or page in `.md`, and it stands in its folder itself, not in
    one below. Anything else is not read, and what is in it would be missing without a word. What
    may be somebody's note is only worth a warning; move it elsewhere, or let its name begin with a
    dot.

    Bad:
        # data/organisations/example.yml
        name: Example
    Good:
        # data/organisations/example.yaml
        name: Example
    """,
    """R020: a term of the glossary can be looked for.

    It has a letter or a digit, and a `*` only at the beginning or the end of a word, where it
    stands for the rest of it.

    Bad:
        # data/glossary.yaml
        terms:
          - term: bio*metric
    Good:
        # data/glossary.yaml
        terms:
          - term: biometric*
    """,
    """R021: `checks` names codes that findings have.

    A code that is mistyped switches nothing off.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        checks: {T999: off}
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        checks: {T204: off}
    """,
    """R022: `checks` names codes whose seriousness a campaign can decide.

    Errors in records and letters stay errors: what they concern is left out of a build, and
    organisations would go missing without a word.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        checks: {R007: off}
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en, fr, de]
        checks: {R102: off}
    """,
    """R023: a name, an address and every other text that is no prose has at most 2,000 characters.

    Longer ones come from a quotation mark that is never closed, or from a page that was pasted into
    the wrong line. Prose (descriptions, introductions, letters) may be of any length; `limits` in
    data/campaign.yaml holds it to one.

    No example: it would fill a page.
    """,
    """R026: no word of a record or letter was once read in the wrong encoding.

    `Ã©` for `é`, `√©` and `├⌐` come from a program that took the bytes of UTF-8 for those of an
    older encoding. Readers would see them, and ids would be made of them. Where what was meant is
    not certain, it is a warning. In translations it is T124; an import mends it and says so.

    Bad:
        # data/organisations/gaertner.yaml
        name: Freie GÃ¤rtner
    Good:
        # data/organisations/gaertner.yaml
        name: Freie Gärtner
    """,
    """R027: a place to publish to is a folder, a branch of a Git repository or an object store.

    `file:///…` is a folder that a web server shows, `git+https://…#branch` a branch such as that
    of GitHub Pages, `s3://bucket/folder` an object store. docs/publishing.md says more.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en]
        publish_to: {live: ftp://example.org/site}
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en]
        publish_to: {live: s3://example-site}
    """,
    """R028: no password, key or token stands in data/campaign.yaml.

    Everybody who has the campaign's files can read it, and Git keeps it after it was deleted. So a
    secret that was written there and passed on is to be replaced where it was issued. `coalition
    publish` takes secrets from the environment, from Git's own keeper of passwords and from
    `~/.aws/credentials`. No more than the beginning of one is ever printed.

    Bad:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en]
        publish_to: {live: "git+https://ida:open-sesame@example.org/site.git#pages"}
    Good:
        # data/campaign.yaml
        id: example
        title: Example
        languages: [en]
        publish_to: {live: "git+https://example.org/site.git#pages"}
    """,
    """R109: the names of two files differ in more than capital letters.

    On Windows and macOS they are one file: whoever fetches the campaign there loses one of the two.

    Bad:
        # data/organisations/Example.yaml
        name: Example
        # data/organisations/example.yaml
        name: Example
    Good:
        # data/organisations/example.yaml
        name: Example
    """,
)
