"""Secrets in addresses, and stores for which nobody has given keys."""

import os
import re
import socket

import pytest
from case_tables import each

from coalition.credentials import find_secrets, mask_secrets
from coalition.errors import CommandError
from coalition.publishing.opening import open_target
from coalition.publishing.store_settings import settings_of
from coalition.targets import parse_address


@each(
    ("text", "masked"),
    [
        (
            "s3://b?endpoint=https%3A%2F%2Fkey%3Asecretpw99%40host.example",
            "s3://b?endpoint=https%3A%2F%2Fkey%3Ase…%40host.example",
        ),
        (
            "live: s3://b?endpoint=https%253a%252f%252fkey%253Asecretpw99%2540host",
            "live: s3://b?endpoint=https%253a%252f%252fkey%253Ase…%2540host",
        ),
        (
            "https://a.example/?to=%3Ftoken%3Dcorrecthorse%26",
            "https://a.example/?to=%3Ftoken%3Dcor…%26",
        ),
        ("https://ida:correct%20horse@a.example", "https://ida:cor…@a.example"),
        ("AK%49AIOSFODNN7EXAMPLE", "AK%4…"),
        ("100%25 of us; token%20of thanks%", "100%25 of us; token%20of thanks%"),
    ],
)
def test_a_secret_is_found_however_it_is_encoded(text, masked):
    assert mask_secrets(text) == masked
    assert all(0 <= one.start < one.end <= len(text) for one in find_secrets(text))


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        (
            "s3://b?endpoint=https%3A%2F%2Fkey%3Asecretpw99%40host.example",
            "the address holds a password (se…)",
        ),
        ("s3://b?endpoint=https%3A%2F%2Fida%40host", "the address holds a token (…)"),
        ("s3://b?endpoint=ida%40host", "the endpoint in the address of a store names a user"),
        ("s3://ida@bucket", "the address of a store names a user"),
        ("ftp://ida@host.example/x", "ftp://…@host.example/x is no place to publish to"),
    ],
)  # fmt: skip
def test_no_sentence_shows_who_stands_in_an_address(address, sentence):
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}$"):
        parse_address(address)


@pytest.fixture
def bare(monkeypatch, tmp_path):
    for name in os.environ:
        if name.startswith(("AWS_", "GOOGLE_", "GCE_", "AZURE_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return monkeypatch


@pytest.mark.parametrize(
    ("address", "variable"),
    [
        ("s3://bucket", "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"),
        ("gs://bucket", "GOOGLE_APPLICATION_CREDENTIALS"),
        ("az://container", "AZURE_STORAGE_ACCOUNT_KEY"),
    ],
)
def test_without_keys_nothing_is_asked(bare, address, variable):
    bare.setattr(socket, "getaddrinfo", lambda *_: pytest.fail("somebody was asked"))
    with pytest.raises(CommandError) as refused, open_target(parse_address(address)):
        pass
    assert str(refused.value).startswith(
        f"there are no keys for the store; say {variable} in the environment"
    )


@pytest.mark.parametrize(
    "variables",
    [
        {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"},
        {"AWS_WEB_IDENTITY_TOKEN_FILE": "/run/token", "AWS_ROLE_ARN": "arn:aws:iam::1:role/a"},
        {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.23/v1/credentials"},
        {"AWS_METADATA_ENDPOINT": "http://169.254.169.254"},
    ],
)
def test_keys_and_roles_of_the_environment_are_left_to_the_library(bare, variables):
    for name, value in variables.items():
        bare.setenv(name, value)
    assert settings_of(parse_address("s3://bucket")) == {}


def test_keys_of_the_usual_file_are_taken_where_both_are_there(bare, tmp_path):
    place = tmp_path / ".aws/credentials"
    place.parent.mkdir()
    place.write_text("[default]\naws_access_key_id = a\n")
    address = parse_address("s3://bucket")
    with pytest.raises(CommandError, match="there are no keys for the store"):
        settings_of(address)
    place.write_text("[default]\naws_access_key_id = a\naws_secret_access_key = b\n")
    assert settings_of(address) == {"access_key_id": "a", "secret_access_key": "b"}


def test_who_stands_in_an_endpoint_of_the_environment_is_not_shown(bare):
    bare.setenv("AWS_ACCESS_KEY_ID", "a")
    bare.setenv("AWS_SECRET_ACCESS_KEY", "b")
    bare.setenv("AWS_ENDPOINT_URL", "http://ida:correct-horse@host.example")
    with pytest.raises(CommandError) as refused:
        settings_of(parse_address("s3://bucket"))
    assert str(refused.value) == (
        "AWS_ENDPOINT_URL names a user; keys stand in variables of their own"
    )
