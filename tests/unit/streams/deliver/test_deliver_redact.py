"""Secrets in receivers' addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.deliver.redact import ERROR_CHARS_MAX, redact, shown


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://user:pass@hooks.example/T0/secret?key=1", "https://hooks.example"),
        ("HTTP://Hooks.example:8080/x", "http://hooks.example"),
        ("slack://xoxb-token/channel", "slack://…"),
        ("mailto://user:pass@mail.example", "mailto://…"),
        ("http://[::1", "http://"),
        ("nonsense", "nonsense://…"),
    ],
)
def test_shown_holds_no_secret(url: str, expected: str) -> None:
    """A webhook shows scheme and host, anything else its scheme."""
    assert expected == shown(url)


def test_every_part_of_an_address_is_taken_out() -> None:
    """Path, query, user and password disappear from an error, also where they were percent-encoded."""
    url = "https://desk:p%40ssword@hooks.example/T0AB/s3cret?token=abc123"
    said = "no_team at hooks.example for T0AB with s3cret, p@ssword, p%40ssword and abc123"

    assert "no_team at hooks.example for *** with ***, ***, *** and ***" == redact(said, url)


def test_a_secret_within_a_secret_is_taken_out_whole() -> None:
    """A longer part is replaced before a shorter one that it holds."""
    assert "got ***" == redact("got abcdef", "slack://abc/abcdef")


@given(st.text(alphabet=st.characters(categories=["L", "N"]), min_size=8, max_size=40), st.text(), st.text())
def test_a_secret_never_comes_through(secret: str, before: str, after: str) -> None:
    """Wherever a token of the address stands in an answer, it is not in what we keep."""
    told = redact(f"{before} {secret} {after}", f"https://hooks.example/hook/{secret}")

    assert secret not in told
    assert len(told) <= ERROR_CHARS_MAX
