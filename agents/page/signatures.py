"""The signature in an article's own text: a name or a code set apart at its beginning or its end."""
# ruff: noqa: RUF001  marks of running text

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from agents.page.author_kinds import is_agency
from agents.page.bylines import is_byline, names_in
from agents.page.metadata import PARAGRAPHS, Document
from agents.page.text import plain

SIGNATURE_CHARS_MAX = 90
CODE_CHARS_MAX = 24
PARAGRAPHS_MAX = 400
EDGE = 3
"""Paragraphs at each end of the text that can be a signature."""
BODY_CHARS_MIN = 60
REST_CHARS_MAX = 8
"""Of a signature, beside names: dashes, brackets, "and", "with"."""
NAME_WORDS = range(2, 5)
_STRONG = "strong, b, em, i"
_RIGHT = re.compile(
    r"text-align:\s*(?:right|end)|has-text-align-right|align-?right|text-right|right-align", re.IGNORECASE
)
_SIGNED = re.compile(r"sign(?:ature|ed)?\b|firma\b|kuerzel|kürzel|assinatura|podpis|imza", re.IGNORECASE)
_CODES = re.compile(r"^[(\[]?\s*([\w.-]{2,10}(?:\s*[/,+&]\s*[\w.-]{2,10}){0,3})\s*[)\]]?$")
_DASHED = re.compile(r"^[–—-]+\s*(?=[^\W\d_a-z])")
_EASTERN = re.compile(
    r"[（(【\[](?P<names>[\u4e00-\u9fff々〆ヶヵァ-ヴー]{3,6}(?:[、・][\u4e00-\u9fff々〆ヶヵァ-ヴー]{3,6}){0,3})[）)】\]]"
)
"""Names of East Asia that stand alone in brackets, as newspapers of Japan sign: （…）, 【…】."""
_NO_EASTERN_NAME = re.compile(r"[略完終终続续図图写源載载転转提供者年月日版号票円元]|[ァ-ヴー]{3}")
_REPORTERS = re.compile(r"[（(](?P<names>\s*(?:本[报報][^\s（）()]{0,6})?(?:记者|記者)[^（）()]{2,60})[)）]")
"""Reporters in brackets, as newspapers of China name them where the text begins or ends: （记者 … 通讯员 …）."""
_PICTURED = re.compile(r"摄影?$|攝影?$|图$|圖$")
REPORTERS_AT_MAX = 24
_PARTS = re.compile(r"\s*[/,+&]\s*")
PARTICLES = frozenset(
    ("de", "da", "do", "dos", "di", "del", "della", "van", "von", "der", "den", "la", "le", "el", "al", "y", "i")
)


def signatures_of(page: Document) -> list[str]:
    """The names that sign the text, as written; agencies in codes such as "lk/dpa" are not among them."""
    signed = [text for node, text in _edges(page) if _is_signature(node, text)]
    return signed or _eastern(page)


def _eastern(page: Document) -> list[str]:
    """The names in the brackets with which a text in Chinese or Japanese begins or ends."""
    texts = [text for node in page.once(_paragraphs) if (text := page.elements.text(node))]
    if not texts or texts[0].isascii():
        return []
    alone = _EASTERN.fullmatch(texts[-1]) if len(texts) > 1 else None
    if alone is not None and not _NO_EASTERN_NAME.search(alone["names"]):
        return [alone["names"]]
    first = [one for one in _REPORTERS.finditer(texts[0]) if one.start() <= REPORTERS_AT_MAX]
    last = [one for one in _REPORTERS.finditer(texts[-1]) if one.end() >= len(texts[-1]) - 1]
    named = (one["names"].strip() for one in (*first, *last))
    return [names for names in named if not _PICTURED.search(names)][:1]


def signing_agencies(page: Document) -> list[str]:
    """The agencies in the codes that end the text: "dpa" of "(lk/dpa)"."""
    for node in page.once(_paragraphs)[-1:]:
        text = page.elements.text(node)
        found = _CODES.match(text) if len(text) <= CODE_CHARS_MAX else None
        return [part for part in _PARTS.split(found[1]) if is_agency(part)] if found else []
    return []


def _paragraphs(page: Document) -> list[LexborNode]:
    """The paragraphs of the text: those of the element that holds most of it."""
    inner = page.elements.find(PARAGRAPHS, page.root) if page.root is not None else []
    found = [node for node in inner[:PARAGRAPHS_MAX] if node.parent is not None]
    sizes: dict[int, int] = {}
    for node in found:
        if node.parent is not None:
            sizes[node.parent.mem_id] = sizes.get(node.parent.mem_id, 0) + len(node.text())
    if not sizes:
        return []
    widest = max(sizes, key=sizes.__getitem__)
    own = [node for node in found if node.parent is not None and node.parent.mem_id == widest]
    return [node for node in own if node.text().strip()]


def _edges(page: Document) -> Iterator[tuple[LexborNode, str]]:
    """The short paragraphs before and after the text proper, the end first."""
    own = [(node, page.elements.text(node)) for node in page.once(_paragraphs)]
    long = [at for at, (_, text) in enumerate(own) if len(text) >= BODY_CHARS_MIN and not is_byline(text)]
    if not long:
        return
    behind = own[max(long[-1] + 1, len(own) - EDGE) :]
    within = own[max(long[-1] - 1, 0) : long[-1]] if len(long) > 1 else []
    yield from behind
    yield from (one for one in (*within, *own[:EDGE]) if is_byline(one[1]))


def _is_signature(node: LexborNode, text: str) -> bool:
    if not text or len(text) > SIGNATURE_CHARS_MAX or text.endswith(("?", "!", "…", '"', "”", "»", ":")):
        return False
    people = [name.text for name in names_in(text) if name.kind == "person"]
    if not people or not all(_is_full(name) for name in people):
        return False
    return is_byline(text) or (_is_apart(node, text) and _is_all(text, people))


def _is_full(name: str) -> bool:
    words = [word for word in name.split() if word.casefold() not in PARTICLES]
    return len(words) in NAME_WORDS and all(word[0].isupper() for word in words)


def _is_all(text: str, people: list[str]) -> bool:
    """Whether *text* is little more than the names of *people* and of agencies: "Jane Roe (Reuters)"."""
    named = sum(len(name.text) for name in names_in(text) if name.kind == "agency")
    return len(text) <= sum(map(len, people)) + named + REST_CHARS_MAX


def _is_apart(node: LexborNode, text: str) -> bool:
    """Whether *node* is set off as a signature: bold or slanted as a whole, at the right, or called so."""
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('style') or ''} {attributes.get('align') or ''}"
    if _RIGHT.search(names) or attributes.get("align") == "right" or _SIGNED.search(names):
        return True
    if _DASHED.match(text):
        return True
    strong = node.css_first(_STRONG)
    return strong is not None and plain(strong.text(separator=" ")) == text
