"""Records that may be of one organisation."""

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
    known = (profile(one) for one in organisations.values() if one.withdrawn is None)
    for found in Index(known).duplicates():
        one, other = organisations[found.first], organisations[found.second]
        if other.id not in one.distinct_from and one.id not in other.distinct_from:
            reasons = ", ".join(found.reasons)
            message = f"looks like {one.id}: {one.name}, {reasons}"
            hint = f"Keep one record, or write `distinct_from: [{one.id}]` if they are two."
            yield Problem(message, hint, other.id)
