"""Records to bytes and back: orjson writes and reads, msgspec checks the types on the way in.

The same record gives the same bytes, so a replay can be compared byte for byte. Unknown fields are ignored and
missing ones take their default: an old reader reads a new record and the other way round, unknown values included.
"""

from typing import Any, TypeVar

import msgspec
import orjson

from schemas import newer
from schemas.errors import DecodeError, TooLargeError
from schemas.limits import MESSAGE_BYTES_MAX

_OPTIONS = orjson.OPT_UTC_Z | orjson.OPT_NAIVE_UTC
_SHOWN_BYTES_MAX = 60

T = TypeVar("T")


def encode(record: Any) -> bytes:
    """*record* as UTF-8 JSON.

    Raises:
        TooLargeError: The JSON is over MESSAGE_BYTES_MAX.
    """
    raw = orjson.dumps(record, option=_OPTIONS)
    if len(raw) > MESSAGE_BYTES_MAX:
        raise TooLargeError(
            f"a {type(record).__name__} of {len(raw):,} bytes is over the limit of {MESSAGE_BYTES_MAX:,}"
        )
    return raw


def decode_or_none(raw: bytes | None, kind: type[T]) -> T | None:
    """As `decode`, for whoever passes over what is no *kind*: None then."""
    try:
        return decode(raw, kind)
    except DecodeError:
        return None


def decode_first(raw: bytes | None, kinds: tuple[type[Any], ...]) -> Any:
    """The record that *raw* holds, of the first of *kinds* that fits: no two may have all needed fields in common.

    Raises:
        DecodeError: It is none of them; the sentence is about the first.
    """
    try:
        return decode(raw, kinds[0])
    except DecodeError:
        for kind in kinds[1:]:
            if (found := decode_or_none(raw, kind)) is not None:
                return found
        raise


def decode(raw: bytes | None, kind: type[T]) -> T:
    """The record of type *kind* that *raw* holds.

    Raises:
        DecodeError: *raw* is empty, is no JSON, or does not have the fields and types of *kind*.
    """
    if not raw:
        raise DecodeError(f"an empty value where a {kind.__name__} was expected")
    try:
        value = orjson.loads(raw)
        try:
            return msgspec.convert(value, kind)
        except msgspec.ValidationError:
            return newer.convert(value, kind)
    except (orjson.JSONDecodeError, msgspec.ValidationError, RecursionError) as error:
        shown = raw[:_SHOWN_BYTES_MAX].decode("utf-8", "backslashreplace")
        raise DecodeError(f"no {kind.__name__}: {error}; it begins {shown!r}") from error
