"""Where an object store is and whose keys open it: of the address, the environment, a file."""

import os
from collections.abc import Mapping
from configparser import ConfigParser
from configparser import Error as ConfigError
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from coalition.errors import CommandError
from coalition.targets import Address

_KEY, _SECRET = "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"
REMEDY = f"say {_KEY} and {_SECRET} in the environment, or put them into ~/.aws/credentials"
"""What somebody does whose keys are missing or wrong."""

_OTHER_WAYS = {
    "s3": (
        "AWS_WEB_IDENTITY_TOKEN_FILE",
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        "AWS_METADATA_ENDPOINT",
        "AWS_SKIP_SIGNATURE",
    ),
    "gs": (
        "GOOGLE_APPLICATION_CREDENTIALS",
        "GOOGLE_SERVICE_ACCOUNT",
        "GOOGLE_SERVICE_ACCOUNT_PATH",
        "GOOGLE_SERVICE_ACCOUNT_KEY",
        "GOOGLE_SKIP_SIGNATURE",
        "GCE_METADATA_HOST",
    ),
    "az": (
        "AZURE_STORAGE_ACCOUNT_KEY",
        "AZURE_STORAGE_ACCESS_KEY",
        "AZURE_STORAGE_SAS_KEY",
        "AZURE_STORAGE_SAS_TOKEN",
        "AZURE_STORAGE_TOKEN",
        "AZURE_STORAGE_CLIENT_SECRET",
        "AZURE_CLIENT_SECRET",
        "AZURE_FEDERATED_TOKEN_FILE",
        "AZURE_MSI_ENDPOINT",
        "AZURE_USE_AZURE_CLI",
        "AZURE_SKIP_SIGNATURE",
    ),
}
"""Variables by which a store's library finds credentials, or is told where to ask for them."""

_GOOGLE_FILE = ".config/gcloud/application_default_credentials.json"


def settings_of(address: Address) -> Mapping[str, Any]:
    """What the library is to know of a store beside its address.

    Raises CommandError where nobody has given keys, for the library would then ask an address of
    the network it happens to be in; and where keys would go over it unencrypted.
    """
    scheme = urlsplit(address.location).scheme
    settings: dict[str, Any] = dict(address.settings)
    keys = _keys() if scheme == "s3" else {}
    _require_keys(scheme, keys)
    if scheme != "s3":
        settings.pop("region", None)
        return settings
    settings |= keys
    endpoint = settings.get("endpoint") or os.environ.get("AWS_ENDPOINT_URL", "")
    if "@" in endpoint:
        raise CommandError("AWS_ENDPOINT_URL names a user; keys stand in variables of their own")
    if urlsplit(endpoint).scheme == "http":
        if urlsplit(endpoint).hostname not in ("localhost", "127.0.0.1", "::1"):
            raise CommandError(f"{endpoint} would send keys unencrypted; write https:")
        settings["client_options"] = {"allow_http": True}
    return settings


def _require_keys(scheme: str, keys: Mapping[str, str]) -> None:
    if any(os.environ.get(name) for name in _OTHER_WAYS[scheme]):
        return
    if scheme == "s3" and not (keys or (os.environ.get(_KEY) and os.environ.get(_SECRET))):
        raise CommandError(f"there are no keys for the store; {REMEDY}")
    if scheme == "gs" and not (Path.home() / _GOOGLE_FILE).exists():
        raise CommandError(
            "there are no keys for the store; say GOOGLE_APPLICATION_CREDENTIALS in the environment"
        )
    if scheme == "az":
        raise CommandError(
            "there are no keys for the store; say AZURE_STORAGE_ACCOUNT_KEY in the environment"
        )


def _keys() -> Mapping[str, str]:
    """The keys of `~/.aws/credentials`, where the environment has none."""
    if os.environ.get(_KEY):
        return {}
    place = os.environ.get("AWS_SHARED_CREDENTIALS_FILE") or Path.home() / ".aws/credentials"
    parser = ConfigParser(interpolation=None)
    try:
        parser.read(place, encoding="utf-8")
        profile = parser[os.environ.get("AWS_PROFILE", "default")]
    except (KeyError, ConfigError, UnicodeDecodeError):
        return {}
    names = {
        "access_key_id": "aws_access_key_id",
        "secret_access_key": "aws_secret_access_key",
        "session_token": "aws_session_token",
    }
    found = {ours: profile[theirs] for ours, theirs in names.items() if theirs in profile}
    return found if {"access_key_id", "secret_access_key"} <= found.keys() else {}
