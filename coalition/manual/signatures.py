"""Explanations of the codes about tables of the individuals who signed letters."""

SIGNATURES = (
    """R030: a table of signatures has its header and a row a line, each with as many cells.

    Whoever signed a letter as nobody but themselves stands in `data/signatures/<letter>.csv`, which
    `coalition import --as signatory` writes. A sheet as a form exports it is another table, and may
    hold what nobody agreed to publish.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        Name,E-mail
        Ida Nowak,ida@example.org
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        2021-03-01,Ida Nowak,nurse,Warszawa,PL,sign-up form,,
    """,
    """R031: a cell of a table of signatures holds what its column asks for.

    A day is written like 2021-03-01, a country as its ISO 3166-1 code. A row holds either a person,
    with a name and how its publication was agreed to, or a number of people who are counted only,
    with the name of the list that counts them. `(withdrawn)` in the place of that name says how
    many withdrew, and the day is that of the last one. Whatever the cell, it has at most 200
    characters.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        1 March,Ida Nowak,nurse,Warszawa,Poland,sign-up form,,
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        2021-03-01,Ida Nowak,nurse,Warszawa,PL,sign-up form,,
    """,
    """R032: a table of signatures holds nothing by which a person could be reached.

    It is published, and a repository keeps what once stood in it. What has an @, a web
    address or seven digits is taken for an e-mail address or a telephone number, in any column.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        2021-03-01,Ida Nowak,nurse,ida@example.org,PL,sign-up form,,
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        2021-03-01,Ida Nowak,nurse,Warszawa,PL,sign-up form,,
    """,
    """R033: a table of signatures holds nothing that a program would run and nothing unseen.

    A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, wherever the
    list is opened. Markup and signs that nobody sees have no place in a name.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        2021-03-01,=Ida Nowak,nurse,Warszawa,PL,sign-up form,,
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        2021-03-01,Ida Nowak,nurse,Warszawa,PL,sign-up form,,
    """,
    """R034: nobody stands twice in a table of signatures.

    Two people are told apart by role, place or country. Of a list that is counted twice for one
    day, as a merge of two branches may leave it, nobody knows which number is right.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        2021-03-01,Ida Nowak,nurse,Warszawa,PL,sign-up form,,
        2021-03-02,Ida Nowak,nurse,Warszawa,PL,sign-up form,,
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        2021-03-01,Ida Nowak,nurse,Warszawa,PL,sign-up form,,
        2021-03-02,Ida Nowak,teacher,Warszawa,PL,sign-up form,,
    """,
    """R035: a name stands with how the person agreed that it is published.

    To sign is not to agree to be named in public, on the web and in a repository. Whoever asks
    years later is told by this column.

    Bad:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        2021-03-01,Ida Nowak,nurse,Warszawa,PL,,,
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
        2021-03-01,Ida Nowak,nurse,Warszawa,PL,sign-up form,,
    """,
    """R036: a table of signatures is named as the letter that was signed.

    Under no other letter would the people stand, and those of a letter that was deleted or renamed
    by hand would be kept without a reason.

    Bad:
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
    Good:
        # data/letters/call.md
        ---
        title: A call
        kind: open-letter
        ---
        A call.
        # data/signatures/call.csv
        day,name,role,place,country,consent,list,count
    """,
    """R037: Git merges tables of signatures as it merges other texts.

    A union takes the lines of both sides, so that a person whom one branch withdrew comes back as
    soon as another branch changed a row beside theirs, and nobody is told. `coalition check --fix`
    takes the attribute out.

    Bad:
        # .gitattributes
        data/signatures/*.csv merge=union
    Good:
        # .gitattributes
        data/signatures/*.csv text eol=lf
    """,
)
