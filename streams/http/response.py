"""What a server answered: status, headers, the body unpacked, and how to read them."""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

HINT_MAX_S = 31 * 86_400
"""Longest time a header may ask for."""
SNIFFED_BYTES = 4_096
"""Of a page, in which its charset is looked for."""
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]|\A\s*%PDF-")
"""What no text holds (WHATWG MIME Sniffing Standard: binary data bytes), and how PDF begins, which may hold none."""
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_META = re.compile(rb"<meta\b[^<>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^<>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_WEB_CODECS = frozenset((
    "utf-16", "utf-16-le", "utf-16-be", "ascii", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256",
    "cp1257", "cp1258", "cp866", "cp874", "cp932", "cp949", "cp936", "cp950", "iso8859-1", "iso8859-2", "iso8859-3",
    "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-9", "iso8859-10", "iso8859-11",
    "iso8859-13", "iso8859-14", "iso8859-15", "iso8859-16", "koi8-r", "koi8-u", "mac-roman", "mac-cyrillic", "gb2312",
    "gbk", "gb18030", "big5", "big5hkscs", "euc_jp", "iso2022_jp", "shift_jis", "euc_kr", "tis-620",
))  # fmt: skip
"""The encodings of the web, by Python's names (WHATWG Encoding Standard).

Python's other codecs are not for strangers: punycode takes hours for a page, unicode_escape makes halves of characters.
"""
_SUPERSETS = {
    "ascii": "cp1252", "us-ascii": "cp1252", "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252",
    "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "euc-kr": "cp949", "ks_c_5601-1987": "cp949",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "iso-8859-9": "cp1254",
    "tis-620": "cp874", "iso-8859-11": "cp874", "big5": "big5hkscs",
}  # fmt: skip
"""What browsers read where a page names the smaller encoding (WHATWG Encoding Standard)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One answer, redirects followed."""

    status: int
    url: str
    """Where it came from, in the end."""
    permanent_url: str
    """How far permanent redirects (301, 308) alone lead from the address asked for; itself where they do not."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Names in lower case."""
    body: bytes = b""
    """Unpacked."""
    is_opened: bool = False
    """It came from a private host that the settings open."""

    @property
    def content_type(self) -> str:
        """The header of that name, whole; "" where there is none."""
        return self.headers.get("content-type", "")

    def is_text(self) -> bool:
        """Whether the body can be a text, whatever the headers say: markup, UTF-16, or nothing that only files hold."""
        start = self.body[:SNIFFED_BYTES]
        is_marked = any(start.startswith(mark) for mark, _ in _BOMS)
        return is_marked or start.lstrip().startswith(b"<") or _BINARY.search(start) is None

    def text(self) -> str:
        """The body as text, whatever it claims to be.

        What is good UTF-8 is read as such; else the charset of byte order mark, header, meta element or XML
        declaration, in this order; else, and where hardly a letter is the UTF-8 that they name, Windows-1252. What
        can't be read shows as U+FFFD.
        """
        for mark, encoding in _BOMS:
            if self.body.startswith(mark):
                return self.body.decode(encoding, "replace")
        try:
            return self.body.decode("utf-8") if b"\x1b" not in self.body[:SNIFFED_BYTES] else self._claimed()
        except UnicodeDecodeError:
            return self._claimed()

    def markup(self) -> str | bytes:
        """The same for what reads bytes as UTF-8: the body as it is where it is good UTF-8, which is then made no text.

        A page goes to another process as bytes, and the parser takes bytes.
        """
        is_marked = any(self.body.startswith(mark) for mark, _ in _BOMS) or b"\x1b" in self.body[:SNIFFED_BYTES]
        return self.body if not is_marked and _is_utf8(self.body) else self.text()

    def _claimed(self) -> str:
        start = self.body[:SNIFFED_BYTES]
        in_header, in_page = _CHARSET.search(self.content_type), _META.search(start) or _XML.search(start)
        for claim in (in_header[1] if in_header else "", in_page[1].decode() if in_page else ""):
            name = _SUPERSETS.get(claim.lower(), claim)
            try:
                if name and codecs.lookup(name).name in _WEB_CODECS:
                    return self.body.decode(name, "replace")
            except (LookupError, ValueError):
                continue
        said = self.body.decode("utf-8", "replace") if in_header or in_page else ""
        return said if said and not _is_mostly_broken(said) else self.body.decode("cp1252", "replace")

    def retry_after_s(self, now: datetime) -> float:
        """How long the server asks to be left alone, seconds; 0 where it does not say or can't be read."""
        return _delay_s(self.headers.get("retry-after", ""), now)

    def fresh_s(self, now: datetime) -> float:
        """How long the server calls its answer fresh (Cache-Control, else Expires), seconds; 0 where it does not."""
        control = self.headers.get("cache-control", "")
        if "no-cache" in control or "no-store" in control:
            return 0.0
        if found := _MAX_AGE.search(control):
            return float(min(int(found[1]), HINT_MAX_S))
        expires = self.headers.get("expires", "")
        return 0.0 if expires.isdigit() else _delay_s(expires, now)


def _is_mostly_broken(text: str) -> bool:
    """Whether more of the letters beyond ASCII could not be read than could: the bytes are not what they claim."""
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    return 2 * text.count("\ufffd") > beyond


def _is_utf8(body: bytes) -> bool:
    try:
        return body.isascii() or bool(body.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _delay_s(value: str, now: datetime) -> float:
    """Seconds, given as such or as a date."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(min(int(value[:10]), HINT_MAX_S))
    try:
        moment = parsedate_to_datetime(value)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return min(max(0.0, (moment - now).total_seconds()), HINT_MAX_S)
    except (ValueError, TypeError, IndexError, OverflowError):
        return 0.0
