"""Check for several records of one organisation."""

from collections.abc import Iterator

from coalition.findings import Problem
from coalition.model import Dataset


def duplicate_organisations(dataset: Dataset) -> Iterator[Problem[str]]:
    """R101: two records are of two organisations.

    Names are compared across alphabets, accents, legal forms and slips of the pen, together with
    acronyms and websites. If the two are not the same, one record says so: `distinct_from`.

    Bad:
        # data/organisations/article-19.yaml
        name: Article 19
        website: https://article19.org
        # data/organisations/article19.yaml
        name: ARTICLE19
        website: https://www.article19.org/
    Good:
        # data/organisations/article-19.yaml
        name: Article 19
        website: https://article19.org
        distinct_from: [article19]
        # data/organisations/article19.yaml
        name: ARTICLE19
        website: https://www.article19.org/
    """
    # Few commands compare organisations, and what compares them takes long to load.
    from coalition.matching import Index, profile  # noqa: PLC0415

    organisations = dataset.organisations
    present = (entry for entry in organisations.values() if entry.withdrawn is None)
    for pair in Index(map(profile, present)).duplicates():
        first, second = organisations[pair.first], organisations[pair.second]
        if second.id not in first.distinct_from and first.id not in second.distinct_from:
            reasons = ", ".join(pair.reasons)
            message = f"looks like {first.id}: {first.name}, {reasons}"
            hint = f"Keep one record, or write `distinct_from: [{first.id}]` if they are two."
            yield Problem(message, hint, second.id)
