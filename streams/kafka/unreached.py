"""Why a broker can't be reached: what is certain about TLS and SASL, said in one sentence with what to do.

A port that speaks otherwise than we do just closes the connection. So where that happens it is tried the other way
round; no secret is sent by that.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any

from aiokafka.conn import AIOKafkaConnection
from aiokafka.errors import (
    IllegalSaslStateError,
    KafkaError,
    SaslAuthenticationFailed,
    UnsupportedSaslMechanismError,
)
from aiokafka.protocol.admin import SaslHandShakeRequest
from aiokafka.protocol.metadata import MetadataRequest

from streams.settings import PREFIX

TRY_MS = 5_000
"""How long one attempt may take."""
CLOSE_S = 1.0
"""How long the end of one may take: TLS says goodbye, and a broker that is in trouble may not answer."""
FAILURES = (KafkaError, OSError, TimeoutError, ValueError, KeyError, AssertionError)
"""What an attempt ends with. The last three: aiokafka, of a broker that answers nonsense while we log in."""
_SILENT = (ConnectionRefusedError, TimeoutError)
"""Nobody is there: there is nothing to find out."""
_WRONG_NAME = {62, 64}
"""OpenSSL's numbers: the certificate is for other hosts, for other IP addresses."""
_OUT_OF_DATE = {9, 10}
"""Not yet valid, and not any more."""
_NO_TLS = {"WRONG_VERSION_NUMBER", "UNEXPECTED_EOF_WHILE_READING", "RECORD_LAYER_FAILURE", "PACKET_LENGTH_TOO_LONG"}
"""OpenSSL's reasons when what answers is not TLS, or nothing answers."""

Options = Mapping[str, Any]
"""As `streams.kafka.clients.connection` makes them."""


async def attempt(host: str, port: int, options: Options) -> None:
    """Connect, log in, and ask one question.

    Raises:
        KafkaError: Or another of FAILURES; `reason` tells what it means.
    """
    async with _connected(host, port, **_of_one(options)) as connection:
        await connection.send(MetadataRequest([]))


async def reason(host: str, port: int, options: Options, error: BaseException) -> str | None:
    """What *error*, which an attempt ended with, certainly means; None where waiting may help."""
    where, chain = f"the broker at {host}:{port}", list(_chain(error))
    if any(isinstance(one, _SILENT) for one in chain):
        return None
    for one in chain:
        if isinstance(one, ssl.SSLError) and (said := _of_tls(where, one)):
            return said
    if isinstance(error, IllegalSaslStateError):
        return f"{where} lets nobody log in on this port; name another port, or set {_protocol(options, sasl=False)}"
    if isinstance(error, SaslAuthenticationFailed):
        user, mechanism = options["sasl_plain_username"], options["sasl_mechanism"]
        return (
            f"{where} refused the user {user!r} by {mechanism}: wrong name or password; "
            f"check {PREFIX}SASL_USERNAME and {PREFIX}SASL_PASSWORD or …_FILE"
        )
    if isinstance(error, ValueError | KeyError | AssertionError):
        return f"{where} can't prove that it knows the password of {options['sasl_plain_username']!r}; is it yours?"
    return await _by_trying(host, port, options, error)


async def _by_trying(host: str, port: int, options: Options, error: BaseException) -> str | None:
    """What can be found out by speaking otherwise."""
    where, is_tls = f"the broker at {host}:{port}", options["security_protocol"].endswith("SSL")
    if isinstance(error, UnsupportedSaslMechanismError):
        taken = ", ".join(await _mechanisms(host, port, options) or ["others"])
        return f"{where} does not take {PREFIX}SASL_MECHANISM={options['sasl_mechanism']}; it takes {taken}"
    if is_tls and await _speaks_plain(host, port, options):
        return f"{where} speaks no TLS on this port; name its TLS port, or set {_protocol(options, tls=False)}"
    if not is_tls and await _speaks_tls(host, port):
        more = "" if _is_sasl(options) else ", or to SASL_SSL where it wants us to log in"
        return f"{where} speaks only TLS on this port; set {_protocol(options, tls=True)}{more}"
    if not _is_sasl(options) and (taken_here := await _mechanisms(host, port, options)):
        return (
            f"{where} wants us to log in; set {_protocol(options, sasl=True)}, with user, password and "
            f"{PREFIX}SASL_MECHANISM, one of: {', '.join(taken_here)}"
        )
    return None


def _chain(error: BaseException) -> Iterator[BaseException]:
    """*error* and what it came from."""
    one: BaseException | None = error
    while one is not None:
        yield one
        one = one.__cause__


def _of_tls(where: str, error: ssl.SSLError) -> str | None:
    if isinstance(error, ssl.SSLCertVerificationError):
        what = error.verify_message.rstrip(".")
        if error.verify_code in _WRONG_NAME:
            return f"{where} shows a certificate of another name: {what}; name it as its certificate does"
        if error.verify_code in _OUT_OF_DATE:
            return f"{where} shows a certificate that is out of date: {what}; renew it, or set this machine's clock"
        return f"{where} shows a certificate that is not trusted: {what}; {PREFIX}TLS_CA_FILE must name its authority"
    alert = (error.reason or "").partition("_ALERT_")[2].replace("_", " ").lower()
    if "certificate" in alert or alert == "unknown ca":
        return (
            f"{where} wants another certificate of ours than it got, if any: {alert}; "
            f"set {PREFIX}TLS_CERT_FILE and {PREFIX}TLS_KEY_FILE to one that it trusts"
        )
    return f"{where} and we have no TLS in common: {alert}; let it speak TLS 1.2 or newer" if alert else None


def _protocol(options: Options, *, tls: bool | None = None, sasl: bool | None = None) -> str:
    """The setting of the protocol that differs from ours in what is given."""
    has_tls = options["security_protocol"].endswith("SSL") if tls is None else tls
    has_sasl = _is_sasl(options) if sasl is None else sasl
    plain = "SSL" if has_tls else "PLAINTEXT"
    return f"{PREFIX}SECURITY_PROTOCOL={'SASL_' if has_sasl else ''}{plain}"


def _is_sasl(options: Options) -> bool:
    return bool(options["security_protocol"].startswith("SASL"))


def _of_one(options: Options) -> dict[str, Any]:
    """*options* of a client as those of one connection."""
    left_out = {"bootstrap_servers", "metadata_max_age_ms"}
    return {name: value for name, value in options.items() if name not in left_out} | {"request_timeout_ms": TRY_MS}


async def _mechanisms(host: str, port: int, options: Options) -> list[str]:
    """The mechanisms by which one can log in there; none where nobody can."""
    names = {"client_id", "ssl_context"}
    kept = {name: value for name, value in options.items() if name in names}
    protocol = "SSL" if options["security_protocol"].endswith("SSL") else "PLAINTEXT"
    try:
        async with _connected(host, port, **kept, security_protocol=protocol, request_timeout_ms=TRY_MS) as connection:
            # A mechanism that nobody has: the answer is what there is.
            answer = await connection.send(SaslHandShakeRequest("NONE"))
    except (KafkaError, OSError, TimeoutError):
        return []
    return sorted(answer.enabled_mechanisms)


async def _speaks_plain(host: str, port: int, options: Options) -> bool:
    """Whether a Kafka broker answers there without TLS, which every listener does before one logs in."""
    try:
        async with _connected(host, port, client_id=options["client_id"], request_timeout_ms=TRY_MS):
            return True
    except (KafkaError, OSError, TimeoutError):
        return False


async def _speaks_tls(host: str, port: int) -> bool:
    """Whether somebody answers there in TLS, whoever it is."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # nothing is sent: only the answer's form counts
    try:
        async with asyncio.timeout(TRY_MS / 1000):
            _, writer = await asyncio.open_connection(host, port, ssl=context)
    except ssl.SSLError as error:
        return error.reason not in _NO_TLS
    except (OSError, TimeoutError):
        return False
    writer.close()
    with suppress(OSError, TimeoutError):
        await asyncio.wait_for(writer.wait_closed(), CLOSE_S)
    return True


@asynccontextmanager
async def _connected(host: str, port: int, **options: Any) -> AsyncIterator[AIOKafkaConnection]:
    """A connection, which is closed at the end: a loop that ends before would leave it open, or not end well."""
    connection = AIOKafkaConnection(host, port, **options)
    try:
        await connection.connect()
        yield connection
    finally:
        closed = connection.close()
        if connection._protocol is not None:  # noqa: SLF001  else there never was a connection
            with suppress(OSError, TimeoutError):
                await asyncio.wait_for(closed, CLOSE_S)
