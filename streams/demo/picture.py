"""The sample's photographs: small drawings of sky, sea and a boat, made when asked for. Pure."""

import colorsys
import struct
import zlib
from hashlib import sha256

WIDTH, HEIGHT = 640, 360
"""Pixels."""
_SKY, _SEA, _HULL, _SAIL = range(4)
"""Colours, as the palette numbers them."""
_HULL_HEIGHT, _HULL_WIDTH, _SAIL_HEIGHT = 30, 120, 90

Span = tuple[int, int, int]
"""Colour from one pixel of a row up to another."""


def picture(name: str) -> bytes:
    """A PNG that is always the same for the same *name*: its colours, horizon and boat's place come from its hash."""
    digest = sha256(name.encode()).digest()
    horizon, boat = 150 + digest[3] // 4, 40 + digest[2]
    palette = [colour(digest[0] / 256, 0.8), colour(digest[1] / 256, 0.4), (34, 34, 51), (255, 255, 255)]
    return _png([_row(y, horizon, boat) for y in range(HEIGHT)], palette)


def colour(hue: float, light: float) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255 each, of a muted colour."""
    red, green, blue = (round(part * 255) for part in colorsys.hls_to_rgb(hue, light, 0.4))
    return red, green, blue


def _row(y: int, horizon: int, boat: int) -> bytes:
    row = bytearray([_SKY if y < horizon else _SEA]) * WIDTH
    for ink, start, end in _boat(y - horizon, boat):
        row[start:end] = bytes([ink]) * (end - start)
    return bytes(row)


def _boat(below: int, boat: int) -> list[Span]:
    """What the boat covers in the row that is *below* the horizon: a hull that narrows, a sail that widens."""
    if 0 <= below < _HULL_HEIGHT:
        return [(_HULL, boat + below // 2, boat + _HULL_WIDTH - below // 2)]
    if -_SAIL_HEIGHT <= below < 0:
        mast = boat + _HULL_WIDTH // 2
        return [(_SAIL, mast, mast + (below + _SAIL_HEIGHT) // 2)]
    return []


def _png(rows: list[bytes], palette: list[tuple[int, int, int]]) -> bytes:
    """*rows* of palette indexes as a PNG."""
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 3, 0, 0, 0)
    pixels = b"".join(b"\0" + row for row in rows)
    inks = b"".join(bytes(ink) for ink in palette)
    chunks = ((b"IHDR", header), (b"PLTE", inks), (b"IDAT", zlib.compress(pixels)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
