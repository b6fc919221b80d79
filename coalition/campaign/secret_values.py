"""Passwords, keys and tokens in campaign.yaml, which everybody who has the campaign can read."""

from collections.abc import Iterator

from coalition import files, paths
from coalition.codes import R028
from coalition.credentials import find_secrets
from coalition.findings import Finding


def secret_findings(text: str) -> Iterator[Finding]:
    """R028 for each secret in the text of campaign.yaml, comments among it."""
    hint = "Remove it and replace it where it was issued; name it in the environment instead."
    for secret in find_secrets(text):
        line, column = files.locate(text, secret.start)
        message = f"here stands {secret.kind}: {secret.shown(text)}"
        yield R028.finding(paths.CAMPAIGN, message, hint, line=line, column=column)
