"""Every setting, with its unit and default.

Read once from `WIREROOM_*`, then passed in; nothing else reads the environment.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields, replace
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Any, TypeVar

from schemas.errors import UsageError

Network = IPv4Network | IPv6Network
PREFIX = "WIREROOM_"
EMBEDDED = "embedded"
PORT_MAX = 65_535


T = TypeVar("T")


def _field(default: T, doc: str, *, empty: T | None = None, least: float = 0, most: float | None = None) -> T:
    """A setting, a number from *least* to *most*; a variable that is empty means *empty*, else the default."""
    return field(default=default, metadata={"doc": doc, "empty": empty, "least": least, "most": most})


def _secret(doc: str) -> str:
    """A setting that is shown nowhere."""
    text: str = field(default="", repr=False, metadata={"doc": doc, "empty": None, "secret": True})
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """One process's settings. `WIREROOM_BROKER` sets `broker`, and so on."""

    broker: str = _field("127.0.0.1:9092", "host:port list, `kafka://` in front allowed, or `embedded`")
    security_protocol: str = _field(
        "PLAINTEXT", "how to talk to the broker: PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL"
    )
    sasl_mechanism: str = _field("", "how to log in, with SASL_…: PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512")
    sasl_username: str = _field("", "who logs in")
    sasl_password: str = _secret("the user's password; better in a file, which no list of processes shows")
    sasl_password_file: str = _field("", "a file with the user's password, one line")
    tls_ca_file: str = _field("", "PEM: authorities that may have issued the broker's certificate; empty: the system's")
    tls_cert_file: str = _field("", "PEM: our own certificate and its chain, for a broker that asks for one")
    tls_key_file: str = _field("", "PEM: the private key of tls_cert_file; empty: it stands in that file too")
    tls_key_password: str = _secret("the password of an encrypted private key; better in a file")
    tls_key_password_file: str = _field("", "a file with the password of an encrypted private key, one line")
    topic_prefix: str = _field("wireroom.", "put before every topic's and group's name")
    newsroom: str = _field("newsroom", "the newsroom folder")
    allow_addresses: tuple[Network, ...] = _field(
        (), "networks, comma separated, that fetchers may dial though private"
    )
    user_agent: str = _field("Wireroom/0.1 (feed reader)", "sent with every request for a feed or a page")
    broker_wait_s: float = _field(30.0, "how long to wait for the broker at start, seconds")
    page_wait_s: float = _field(3.0, "how long an item waits for its page before it goes on without, seconds")
    page_timeout_s: float = _field(20.0, "one page or feed from first byte asked to last byte read, seconds", least=0.1)
    page_bytes_max: int = _field(5_000_000, "a page, unpacked, bytes", least=1)
    feed_bytes_max: int = _field(20_000_000, "a feed, unpacked, bytes", least=1)
    host_gap_s: float = _field(1.0, "pause between two requests to one public host, seconds")
    fetch_concurrency: int = _field(32, "requests under way at once in one process", least=1)
    poll_min_s: float = _field(300.0, "shortest interval between two polls of a feed, seconds")
    poll_opened_s: float = _field(5.0, "the same for a feed on a private host that allow_addresses opens, seconds")
    poll_max_s: float = _field(86_400.0, "longest interval between two polls of a feed, seconds")
    partitions: int = _field(4, "of each topic that is spread over workers", least=1)
    replication: int = _field(1, "copies of each topic in the cluster", least=1)
    poll_records_max: int = _field(500, "records of one batch", least=1)
    batches_max: int = _field(4, "batches in flight per partition", least=1)
    tick_s: float = _field(1.0, "how often `sequence` writes a tick, seconds; 0 writes none")
    web_host: str = _field("127.0.0.1", "address of the live page")
    web_port: int = _field(8080, "port of the live page; 0 takes a free one", most=PORT_MAX)
    web_allow_origins: str = _field(
        "", "origins, comma separated, whose pages may read the live page's events and items"
    )
    admin_host: str = _field("127.0.0.1", "address of the admin port: health and metrics")
    admin_port: int = _field(
        0, "the admin port; 0 takes a free one, -1 or empty: none", empty=-1, least=-1, most=PORT_MAX
    )
    stuck_s: float = _field(
        120.0, "a role that stands still for so long while its lag grows ends the process, seconds; 0: never"
    )
    log_level: str = _field("", "DEBUG, INFO, WARNING or ERROR; empty: INFO for our own lines, WARNING for libraries")

    @property
    def is_embedded(self) -> bool:
        """Whether the broker is the embedded one, which the process has to start."""
        return self.broker == EMBEDDED

    @classmethod
    def from_env(cls, environ: Mapping[str, str], **given: object) -> Settings:
        """The settings that *environ* holds, those in *given* that are not None before them.

        Raises:
            UsageError: A value can't be read, or `WIREROOM_*` names no setting.
        """
        known = {PREFIX + one.name.upper(): one for one in fields(cls)}
        unknown = sorted(name for name in environ if name.startswith(PREFIX) and name not in known)
        if unknown:
            raise UsageError(f"{unknown[0]} names no setting; `wireroom doctor` lists them")
        read = {one.name: _read(name, environ[name], one) for name, one in known.items() if name in environ}
        read = {name: value for name, value in read.items() if value is not None}
        settings = cls(**{**read, **{name: value for name, value in given.items() if value is not None}})  # type: ignore[arg-type]
        return replace(settings, broker=settings.broker.removeprefix("kafka://"))


_EXPECTED = {tuple: "networks such as 127.0.0.0/8", int: "a whole number", float: "a number", str: "text"}


def _read(name: str, text: str, one: Field[Any]) -> object:
    """*text* as the type of the default; None where it is empty and that means the default."""
    default: Any = one.default
    if not text:
        return one.metadata["empty"]
    try:
        if isinstance(default, tuple):
            return tuple(ip_network(part.strip(), strict=False) for part in text.split(",") if part.strip())
        value = type(default)(text)
    except (ValueError, TypeError) as error:
        raise UsageError(f"{name}={text!r}: expected {_EXPECTED[type(default)]}") from error
    if isinstance(value, int | float) and not _is_within(value, one):
        raise UsageError(f"{name}={text!r}: expected {_EXPECTED[type(default)]}{_range(one)}")
    return value


def _is_within(value: float, one: Field[Any]) -> bool:
    most = one.metadata["most"]
    return math.isfinite(value) and value >= one.metadata["least"] and (most is None or value <= most)


def _range(one: Field[Any]) -> str:
    least, most = one.metadata["least"], one.metadata["most"]
    return f", {least} or more" if most is None else f" from {least} to {most}"
