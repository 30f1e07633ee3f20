"""Media RSS made ready for feedparser.

feedparser takes `media:description` for the entry's text and keeps credits and captions apart from their pictures. So
what stands inside a `media:content` element is written into its attributes first, and every other
`media:description` gets a name that feedparser has no opinion of: CAPTION.
"""

import re
from xml.sax.saxutils import escape, unescape

CAPTION = "wireroomcaption"
"""Local name that stands for `description` in the media namespace afterwards."""
CHILD_CHARS_MAX = 2_000
"""Of a caption or credit."""

_NAMESPACE = re.compile(rb"""xmlns:([A-Za-z][\w.-]{0,30})\s*=\s*["']http://search\.yahoo\.com/mrss/?["']""")
_CHILDREN = (b"description", b"credit", b"title", b"text", b"copyright")


def fold_media(raw: bytes) -> bytes:
    """*raw* with captions and credits as attributes `wireroom-…` of their `media:content`; any bytes, linear time."""
    found = _NAMESPACE.search(raw[:65_536])
    if not found:
        return raw
    prefix = re.escape(found[1])
    tag = re.compile(rb"(</?" + prefix + rb":(?:content|" + b"|".join(_CHILDREN) + rb")\b[^<>]*>)")
    pieces = tag.split(raw)
    return b"".join(_Folder(found[1]).fold(pieces)) if len(pieces) > 1 else raw


class _Folder:
    """Walks over text and tags in turn; remembers the open `media:content` and the child being read."""

    def __init__(self, prefix: bytes) -> None:
        self.prefix = prefix
        self.out: list[bytes] = []
        self.content = -1
        """Index in `out` of the open media:content; -1 when none is open."""
        self.child = b""
        self.child_text: list[bytes] = []

    def fold(self, pieces: list[bytes]) -> list[bytes]:
        """The document's pieces, to be joined."""
        for number, piece in enumerate(pieces):
            if number % 2:
                self._tag(piece)
            elif self.child:
                self.child_text.append(piece)
            else:
                self.out.append(piece)
        self.out.extend(self.child_text)
        return self.out

    def _tag(self, tag: bytes) -> None:
        name = tag.strip(b"</>").partition(b":")[2].split(None, 1)[0].rstrip(b"/")
        is_end, is_empty = tag.startswith(b"</"), tag.endswith(b"/>")
        if self.child:
            if is_end and name == self.child:
                self._end_child()
            else:
                self.child_text.append(tag)
        elif name == b"content":
            self.out.append(tag)
            self.content = -1 if is_end or is_empty else len(self.out) - 1
        elif self.content >= 0 and not is_end and not is_empty:
            self.child = name
        elif name == b"description":
            slash = b"/" if is_end else b""
            self.out.append(b"<" + slash + self.prefix + b":" + CAPTION.encode() + (b"/>" if is_empty else b">"))
        else:
            self.out.append(tag)

    def _end_child(self) -> None:
        """Write the child's text into the attributes of the open media:content."""
        text = _character_data(b"".join(self.child_text))
        attribute = b" wireroom-" + self.child + b'="' + text + b'"'
        opening = self.out[self.content]
        if b" wireroom-" + self.child + b"=" not in opening:
            self.out[self.content] = opening[:-1] + attribute + b">"
        self.child, self.child_text = b"", []


def _character_data(raw: bytes) -> bytes:
    """The character data of an element, CDATA sections opened, ready for an attribute's value."""
    text = raw.decode("latin-1").strip()  # byte for byte: the document's encoding is nobody's business here
    parts = re.split(r"<!\[CDATA\[(.*?)\]\]>", text, flags=re.DOTALL)
    opened = "".join(part if number % 2 else unescape(part) for number, part in enumerate(parts))
    return escape(opened[:CHILD_CHARS_MAX], {'"': "&quot;", "\n": " ", "\r": " ", "\t": " "}).encode("latin-1")
