"""TLS and SASL as settings: what contradicts is named, what is secret is not."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest
import trustme
from aiokafka.protocol.admin import SaslAuthenticateRequest_v1, SaslAuthenticateResponse_v1
from click.testing import CliRunner

from schemas.errors import UsageError
from streams.cli import cli
from streams.kafka.clients import connection
from streams.kafka.secure import SECRET_BYTES_MAX, security
from streams.settings import Settings

SECRET = "tide-table-7"
LOGIN = Settings(
    security_protocol="SASL_PLAINTEXT", sasl_mechanism="SCRAM-SHA-512", sasl_username="desk", sasl_password=SECRET
)


@pytest.fixture(scope="module")
def pems(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ca.pem, cert.pem, key.pem, other-key.pem, and both.pem, which holds cert and key."""
    folder, ca = tmp_path_factory.mktemp("pems"), trustme.CA()
    cert, other = ca.issue_cert("desk@harbour-courier.example"), ca.issue_cert("other@harbour-courier.example")
    ca.cert_pem.write_to_path(folder / "ca.pem")
    cert.cert_chain_pems[0].write_to_path(folder / "cert.pem")
    cert.private_key_pem.write_to_path(folder / "key.pem")
    other.private_key_pem.write_to_path(folder / "other-key.pem")
    cert.private_key_and_cert_chain_pem.write_to_path(folder / "both.pem")
    (folder / "text.pem").write_text("no certificate")
    return folder


def tls(folder: Path, **names: str) -> Settings:
    """Settings for TLS, whose files are in *folder*."""
    given: dict[str, Any] = {name: str(folder / file) for name, file in names.items()}
    return Settings(security_protocol="SSL", **given)


def test_nothing_is_asked_for_by_default() -> None:
    """Without a setting, the broker is spoken to as ever."""
    assert {"security_protocol": "PLAINTEXT"} == security(Settings())


def test_every_client_gets_user_and_password() -> None:
    """`connection` hands them on; the protocol may be written small, as other clients take it."""
    options = connection(replace(LOGIN, security_protocol="sasl_plaintext", sasl_mechanism="scram-sha-512"))

    assert ("SASL_PLAINTEXT", "SCRAM-SHA-512") == (options["security_protocol"], options["sasl_mechanism"])
    assert ("desk", SECRET) == (options["sasl_plain_username"], options["sasl_plain_password"])


@pytest.mark.parametrize("content", [SECRET, f"{SECRET}\n", f"{SECRET}\r\n"])
def test_a_password_stands_in_a_file(tmp_path: Path, content: str) -> None:
    """The end of its line is no part of it."""
    (tmp_path / "password").write_bytes(content.encode())
    settings = replace(LOGIN, sasl_password="", sasl_password_file=str(tmp_path / "password"))

    assert SECRET == security(settings)["sasl_plain_password"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "expected one line"),
        (b"\n", "expected one line"),
        (b"one\ntwo\n", "expected one line"),
        (b"x" * (SECRET_BYTES_MAX + 1), "expected one line, 4,096 bytes at most"),
        (b"tide\xff", "is not UTF-8"),
    ],
)
def test_a_file_that_holds_no_password_is_named(tmp_path: Path, content: bytes, said: str) -> None:
    """And what it holds is not shown."""
    (tmp_path / "password").write_bytes(content)
    with pytest.raises(UsageError, match=rf"^WIREROOM_SASL_PASSWORD_FILE=.*/password: {said}") as caught:
        security(replace(LOGIN, sasl_password="", sasl_password_file=str(tmp_path / "password")))

    assert not content.strip() or repr(content.strip())[2:-1] not in repr(caught.value)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (
            Settings(security_protocol="TLS"),
            "WIREROOM_SECURITY_PROTOCOL='TLS': expected PLAINTEXT, SSL, SASL_PLAINTEXT",
        ),
        (Settings(broker="embedded", security_protocol="SSL"), "the embedded broker speaks PLAINTEXT only"),
        (Settings(sasl_password=SECRET), "WIREROOM_SASL_PASSWORD is set, but with PLAINTEXT nobody logs in"),
        (Settings(sasl_username="desk", security_protocol="SSL"), "WIREROOM_SASL_USERNAME is set, but with SSL nobody"),
        (Settings(tls_ca_file="ca.pem"), "WIREROOM_TLS_CA_FILE is set, but with PLAINTEXT there is no TLS"),
        (replace(LOGIN, tls_key_password=SECRET), "WIREROOM_TLS_KEY_PASSWORD is set, but with SASL_PLAINTEXT there is"),
        (replace(LOGIN, sasl_mechanism=""), "SASL_PLAINTEXT needs WIREROOM_SASL_MECHANISM: PLAIN, SCRAM-SHA-256 or"),
        (replace(LOGIN, sasl_mechanism="GSSAPI"), "WIREROOM_SASL_MECHANISM='GSSAPI': expected PLAIN, SCRAM-SHA-256 or"),
        (replace(LOGIN, sasl_username=""), "SCRAM-SHA-512 needs a user; set WIREROOM_SASL_USERNAME"),
        (
            replace(LOGIN, sasl_password=f"{SECRET}\udcff"),
            "WIREROOM_SASL_PASSWORD or its file holds what is no text in UTF-8",
        ),
        (replace(LOGIN, sasl_password=f"{SECRET}\0"), "WIREROOM_SASL_PASSWORD or its file holds what is"),
        (replace(LOGIN, sasl_username="\udcff"), "WIREROOM_SASL_USERNAME holds what is"),
        (replace(LOGIN, sasl_password=""), "SCRAM-SHA-512 needs a password; set WIREROOM_SASL_PASSWORD_FILE"),
        (replace(LOGIN, sasl_password_file="f"), "WIREROOM_SASL_PASSWORD and WIREROOM_SASL_PASSWORD_FILE contradict"),
        (
            replace(LOGIN, sasl_password="", sasl_password_file="/nowhere/f"),
            "WIREROOM_SASL_PASSWORD_FILE=/nowhere/f: can't be read: No such file",
        ),
    ],
)
def test_a_contradiction_is_named(settings: Settings, said: str) -> None:
    """Before anybody connects, in one sentence without the password."""
    with pytest.raises(UsageError) as caught:
        connection(settings) if not settings.is_embedded else security(settings)

    assert str(caught.value).startswith(said)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ({"tls_ca_file": "gone.pem"}, "TLS_CA_FILE={}/gone.pem: can't be read: No such file or directory"),
        ({"tls_ca_file": ""}, "TLS_CA_FILE={}: can't be read: Is a directory"),
        ({"tls_ca_file": "text.pem"}, "TLS_CA_FILE={}/text.pem: holds no certificate in PEM"),
        ({"tls_key_file": "key.pem"}, "TLS_KEY_FILE is set, but no certificate; set WIREROOM_TLS_CERT_FILE too"),
        ({"tls_cert_file": "gone.pem"}, "TLS_CERT_FILE={}/gone.pem: can't be read: No such file or directory"),
        ({"tls_cert_file": "key.pem"}, "TLS_CERT_FILE={}/key.pem: holds no certificate in PEM"),
        ({"tls_cert_file": "cert.pem"}, "TLS_CERT_FILE={}/cert.pem: holds no private key in PEM; set"),
        ({"tls_cert_file": "cert.pem", "tls_key_file": "gone.pem"}, "TLS_KEY_FILE={}/gone.pem: can't be read"),
        ({"tls_cert_file": "cert.pem", "tls_key_file": "text.pem"}, "TLS_KEY_FILE={}/text.pem: holds no private key"),
        (
            {"tls_cert_file": "cert.pem", "tls_key_file": "other-key.pem"},
            "TLS_KEY_FILE={0}/other-key.pem: is not the key",
        ),
    ],
)
def test_a_file_for_tls_that_is_of_no_use_is_named(pems: Path, names: dict[str, str], said: str) -> None:
    """With its setting and what is wrong."""
    with pytest.raises(UsageError) as caught:
        security(tls(pems, **names))

    assert str(caught.value).startswith("WIREROOM_" + said.format(pems))


@pytest.mark.parametrize(
    "names", [{"tls_cert_file": "both.pem"}, {"tls_cert_file": "cert.pem", "tls_key_file": "key.pem"}]
)
def test_certificate_and_key_may_share_a_file(pems: Path, names: dict[str, str]) -> None:
    """Or stand in two. The broker's certificate is checked, and for which host it is."""
    context = security(tls(pems, tls_ca_file="ca.pem", **names))["ssl_context"]

    assert context.check_hostname
    assert [] != context.get_ca_certs()


def test_a_password_is_in_no_text_of_the_settings() -> None:
    """Whoever logs or raises with them shows none."""
    assert SECRET not in repr(replace(LOGIN, tls_key_password=SECRET))


@pytest.mark.parametrize("show", [["doctor", "--json"], ["doctor"]])
def test_doctor_does_not_show_passwords(monkeypatch: pytest.MonkeyPatch, show: list[str]) -> None:
    """It says that there is one."""
    # It would change the handlers of the tests that come after.
    monkeypatch.setattr("streams.cli.options._set_up_logging", lambda _level: None)
    for name, value in {
        "BROKER": "127.0.0.1:1",
        "BROKER_WAIT_S": "0",
        "SECURITY_PROTOCOL": "SASL_PLAINTEXT",
        "SASL_USERNAME": "desk",
        "SASL_MECHANISM": "PLAIN",
        "SASL_PASSWORD": SECRET,
        "TLS_KEY_PASSWORD": SECRET,
    }.items():
        monkeypatch.setenv(f"WIREROOM_{name}", value)
    said = CliRunner().invoke(cli, show).output

    assert SECRET not in said
    assert 2 == said.count("(set, not shown)")
    if "--json" in show:
        assert "desk" == orjson.loads(said)["settings"]["sasl_username"]


def test_doctor_shows_settings_that_are_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes of the environment that are no UTF-8 are written out in JSON."""
    monkeypatch.setattr("streams.cli.options._set_up_logging", lambda _level: None)
    for name, value in {"BROKER": "127.0.0.1:1", "BROKER_WAIT_S": "0", "NEWSROOM": "\udcff"}.items():
        monkeypatch.setenv(f"WIREROOM_{name}", value)
    shown = orjson.loads(CliRunner().invoke(cli, ["doctor", "--json"]).output)

    assert "\\udcff" == shown["settings"]["newsroom"]
    assert ["there is no folder \\udcff; name one with --newsroom or WIREROOM_NEWSROOM"] == [
        one["says"] for one in shown["checks"] if one["name"] == "newsroom"
    ]


@pytest.mark.parametrize(
    "make",
    [
        lambda: SaslAuthenticateRequest_v1(f"\0desk\0{SECRET}".encode()),
        lambda: SaslAuthenticateResponse_v1(
            error_code=0, error_message="", sasl_auth_bytes=SECRET.encode(), session_lifetime_ms=0
        ),
    ],
)
def test_the_log_does_not_show_passwords(caplog: pytest.LogCaptureFixture, make: Callable[[], object]) -> None:
    """At DEBUG, aiokafka writes out every request and answer; of a login their names are left."""
    caplog.set_level(logging.DEBUG, "aiokafka.conn")
    logging.getLogger("aiokafka.conn").debug("Request to %s: %s", "127.0.0.1", make())

    assert SECRET not in caplog.text
    assert "SaslAuthenticate" in caplog.text
