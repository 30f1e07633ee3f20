"""One record of a topic as a recording holds it: a line of JSON, its value as it was, byte for byte."""

from collections.abc import Sequence

import msgspec
import orjson
from msgspec import UNSET, Raw, UnsetType

_NULL = b"null"
_BRACKETS_MAX = 500
"""In a value that is kept as JSON: a reader's parser goes no deeper than a thousand, less from deep in a stack."""


class Parts(msgspec.Struct, frozen=True):
    """Key, value and headers of a record that is not JSON behind a text key; base64 in the file."""

    key: bytes | None
    value: bytes | None
    headers: list[tuple[str, bytes | None]]


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One record."""

    topic: str
    """Short name, such as "items"."""
    partition: int
    offset: int
    timestamp: int
    """Event time, milliseconds since 1970."""
    key: str | None = None
    headers: list[tuple[str, str]] = []
    value: Raw = Raw(_NULL)
    raw: Parts | UnsetType = UNSET
    """In place of key, headers and value where these are no plain JSON and text."""

    @property
    def key_bytes(self) -> bytes | None:
        """The record's key."""
        if self.raw is not UNSET:
            return self.raw.key
        return None if self.key is None else self.key.encode()

    @property
    def value_bytes(self) -> bytes | None:
        """The record's value; None is a tombstone."""
        if self.raw is not UNSET:
            return self.raw.value
        return None if self.value == Raw(_NULL) else bytes(self.value)

    @property
    def header_list(self) -> list[tuple[str, bytes | None]]:
        """The record's headers; Kafka has those without a value."""
        if self.raw is not UNSET:
            return self.raw.headers
        return [(name, text.encode()) for name, text in self.headers]


_DECODER = msgspec.json.Decoder(Line)


def line_of(
    topic: str,
    partition: int,
    offset: int,
    timestamp: int,
    key: bytes | None,
    value: bytes | None,
    headers: Sequence[tuple[str, bytes | None]],
) -> bytes:
    """The line of a record, its line end included."""
    place = {"topic": topic, "partition": partition, "offset": offset, "timestamp": timestamp}
    try:
        whole = Line(
            **place,  # type: ignore[arg-type]
            key=None if key is None else key.decode(),
            headers=[(name, _text(text)) for name, text in headers],
            value=Raw(_plain(value)),
        )
        raw = msgspec.json.encode(whole)
    except ValueError:
        raw = msgspec.json.encode(Line(**place, raw=Parts(key, value, list(headers))))  # type: ignore[arg-type]
    return raw + b"\n"


def lines_of(raw: bytes) -> list[Line]:
    """The records of JSON lines.

    Raises:
        ValueError: A line is none.
    """
    try:
        return _DECODER.decode_lines(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError(f"no recorded line: {error}") from error


def _plain(value: bytes | None) -> bytes:
    """*value*, where it is a JSON object on one line.

    Raises:
        ValueError: It is not.
    """
    if value is None:
        return _NULL
    if not (value.startswith(b"{") and value.endswith(b"}")) or b"\n" in value or b"\r" in value:
        raise ValueError
    plain = orjson.loads(value)
    if value.count(b"[") + value.count(b"{") > _BRACKETS_MAX and _depth(plain) > _BRACKETS_MAX:
        raise ValueError
    return value


def _depth(value: object) -> int:
    """How many objects and lists stand within each other."""
    depth, level = 0, [value]
    while level := [one for one in level if isinstance(one, (dict, list))]:
        depth += 1
        level = [inner for one in level for inner in (one.values() if isinstance(one, dict) else one)]
    return depth


def _text(value: bytes | None) -> str:
    if value is None:
        raise ValueError
    return value.decode()
