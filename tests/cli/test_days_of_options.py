"""Days on the command line are read as the import reads them, where they are certain."""

import pytest


@pytest.mark.parametrize(
    "day",
    ["2026-03-16", "16.3.2026", "16. 3. 2026", "16/03/2026", "16 March 2026", "16. marca 2026"],
)
@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("sign", "appel", "acera", "--on", "{}"), "on: 2026-03-16"),
        (("add", "organisation", "--name", "Oak", "--joined", "{}"), "joined: 2026-03-16"),
        (("withdraw", "acera", "--on", "{}"), "withdrawn: 2026-03-16"),
    ],
)
def test_a_day_is_written_as_people_write_it(run, campaign, arguments, line, day):
    ran = run("-C", campaign, *(argument.format(day) for argument in arguments))
    assert ran.status == 0, ran.err
    records = (campaign / "data/organisations").glob("*.yaml")
    assert any(line in record.read_text("utf-8") for record in records)


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("3/4/2026", "3/4/2026 may be 2026-04-03 or 2026-03-04; write it like one of them."),
        ("31.2.2026", "31.2.2026 is not a day; write it like 2021-03-01."),
        ("tomorrow", "tomorrow is not a day; write it like 2021-03-01."),
    ],
)
def test_a_day_that_is_not_certain_is_refused(run, campaign, tree, day, sentence):
    before = tree(campaign)
    ran = run("-C", campaign, "sign", "appel", "acera", "--on", day)
    assert ran.err.splitlines()[-1] == f"Error: Invalid value for '--on': {sentence}"
    assert (ran.status, tree(campaign)) == (2, before)
