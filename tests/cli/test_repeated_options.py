"""What is said twice on a command line: filters mean either, all else is refused, nothing drops."""

import pytest


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (("--country", "PL", "--country", "GR"), ["acera", "eleusis"]),
        (("--country", "GR", "--country", "PL"), ["acera", "eleusis"]),
        (("--tier", "none", "--tier", "lead"), ["acera", "zebra", "eleusis", "signer"]),
        (("--tier", "lead", "--tier", "none", "--country", "PL"), ["acera"]),
        (("people", "--group", "green", "--group", "red"), ["jan-ekberg", "ida-nowak"]),
        (("--signed", "appel", "--signed", "write"), ["signer", "zebra"]),
    ],
)
def test_a_filter_that_is_repeated_means_either(run, campaign, filters, ids):
    ran = run("-C", campaign, "list", "--format", "ids", *filters)
    assert sorted(ran.out.split()) == sorted(ids), ran.err


def test_all_who_fit_a_repeated_filter_sign(run, campaign):
    ran = run("-C", campaign, "sign", "appel", "--tier", "none", "--tier", "lead", "--yes")
    assert ran.out.splitlines() == [
        "changed  data/organisations/acera.yaml: signed appel",
        "changed  data/organisations/eleusis.yaml: signed appel",
    ]


def test_of_repeated_filters_each_must_be_known(run, campaign):
    ran = run("-C", campaign, "list", "--kind", "association", "--kind", "club")
    assert ran.status == 2
    assert ran.err.startswith("coalition: the campaign has no kind club; it has ")


ONCE = "stands more than once, and takes one value."


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("list", "-l", "pl", "--language", "de"), f"--language {ONCE}"),
        (("list", "--format=ids", "--format=json"), f"--format {ONCE}"),
        (("sign", "appel", "acera", "--on", "2021-03-01", "--on", "2021-03-02"), f"--on {ONCE}"),
        (("add", "organisation", "--name", "Oak", "--name", "Elm"), f"--name {ONCE}"),
        (("add", "organisation", "--tier", "lead", "--tier", "lead"), f"--tier {ONCE}"),
        (("withdraw", "acera", "--reason", "one", "--reason", "two"), f"--reason {ONCE}"),
        (("import", "-", "--tier", "lead", "--tier", "partner"), f"--tier {ONCE}"),
        (("publish", "--keep", "2", "--keep", "3"), f"--keep {ONCE}"),
        (("review", "pl", "appel", "--by", "Ida", "--by", "Jan"), f"--by {ONCE}"),
        (("-C", "elsewhere", "list"), f"-C {ONCE}"),
        (("init", "elsewhere"), "two folders are named, {campaign} and elsewhere; name one."),
        (("list", "-C", "elsewhere"), "two folders are named, {campaign} and elsewhere; name one."),
        (
            ("import", "-", "--as", "mep", "--complete", "--partial"),
            "--complete and --partial exclude each other; leave one out.",
        ),
        (
            ("recover", "--finish", "--undo"),
            "--finish and --undo exclude each other; leave one out.",
        ),
        (
            ("add", "organisation", "--name", "Oak", "--name-in", "fr=Ch", "--name-in", "fr=Bo"),
            "Invalid value for '--name-in': fr stands twice; say only one of them.",
        ),
        (
            ("import", "-", "--map", "Org=name", "--map", "Org=website"),
            "Invalid value for '--map': Org stands twice; say only one of them.",
        ),
        (
            ("build", "--fallback", "pl=de", "--fallback", "pl=fr"),
            "Invalid value for '--fallback': pl stands twice; say only one of them.",
        ),
    ],
)
def test_what_would_be_dropped_is_refused(run, campaign, tree, arguments, sentence):
    before = tree(campaign)
    ran = run("-C", campaign, *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.splitlines()[-1] == f"Error: {sentence.format(campaign=campaign)}"
    assert tree(campaign) == before


def test_a_flag_may_stand_again(run, campaign):
    ran = run("-C", campaign, "list", "--withdrawn", "--withdrawn", "--format", "ids")
    assert (ran.status, ran.out) == (0, "withdrawn\n")
