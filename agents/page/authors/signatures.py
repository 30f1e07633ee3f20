"""The signature in an article's own text: a name or a code set apart at its beginning or its end."""
# ruff: noqa: RUF001  marks of running text

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from agents.page.authors.eastern import eastern_signatures
from agents.page.bylines.kinds import is_agency
from agents.page.bylines.read import is_byline, names_in
from agents.page.bylines.whole_names import NAME_WORDS, is_whole_name
from agents.page.metadata import Document
from agents.page.text import plain

SIGNATURE_CHARS_MAX, CODE_CHARS_MAX = 90, 24
"""Longer paragraphs are no signature, and no code such as "(lk/dpa)"."""
PARAGRAPHS_MAX = 400
"""Paragraphs of the page among which those of the text are looked for."""
EDGE = 3
"""Paragraphs at each end of the text that can be a signature."""
BODY_CHARS_MIN = 60
"""The last paragraph so long, no byline, is where the text ends: signatures stand behind it."""
REST_CHARS_MAX = 8
"""Of a signature, beside names: dashes, brackets, "and", "with"."""
_STRONG = "strong, b, em, i"
_RIGHT = re.compile(
    r"text-align:\s*(?:right|end)|has-text-align-right|align-?right|text-right|right-align", re.IGNORECASE
)
_SIGNED = re.compile(r"sign(?:ature|ed)?\b|firma\b|kuerzel|kürzel|assinatura|podpis|imza", re.IGNORECASE)
_CODES = re.compile(r"^[(\[]?\s*([\w.-]{2,10}(?:\s*[/,+&]\s*[\w.-]{2,10}){0,3})\s*[)\]]?$")
_DASHED = re.compile(r"^[–—-]+\s*(?=[^\W\d_a-z])")
_COLONS = ":："
_DASH_AT_END = re.compile(r"[-–—]\s*$")
_AGENCY_END = re.compile(r"\s*[,،]\s*|\s+[-–—]\s")
LEAD_CHARS_MAX = 60
"""What an agency and its desk may take before a name."""
_CRIED_WORDS = (2, 3)
"""Of a name in capitals that is a line."""
_PARTS = re.compile(r"\s*[/,+&]\s*")
_PLACED = re.compile(
    r"^(?:From|FROM|Von|Desde|Fra|Från|Z|Od|Из|Із|By|BY)\s+[^\W\d_a-z][\w'’.-]*(?:\s+[\w'’.-]+){1,3}"
    r"(?:\s*[,/(]\s*|\s+(?:in|[–—-])\s+)[^\W\d_a-z][\w'’.-]*(?:\s+[^\W\d_a-z][\w'’.-]*){0,3}\)?[.:]?$"
)
"""A reporter and a place that open a text as a line of their own: "From Jane Roe, Orrisport"."""
_BEHIND_SENTENCE = re.compile(r"[.!?][\"”“»]?\s+([^\W\d_a-z][\w'’-]+(?:\s[^\W\d_a-z][\w'’-]+){1,2}\s?/\s?[A-Z]{2,6})$")
"""A name and an agency that end the last paragraph itself."""


def signatures_of(page: Document) -> list[str]:
    """The names that sign the text, as written; agencies in codes such as "lk/dpa" are not among them."""
    signed = [text for node, text in _edges(page) if _is_signature(node, text)] or _led(page)
    texts = [page.elements.text(node) for node in page.once(_paragraphs)]
    behind = _BEHIND_SENTENCE.search(texts[-1]) if texts else None
    return signed or ([behind[1]] if behind else eastern_signatures(texts))


def _led(page: Document) -> list[str]:
    """The bold name before a colon that an agency leads to, where the text begins: "Agency, desk - **Name:** "."""
    for node in page.once(_paragraphs)[:1]:
        strong = node.css_first("strong, b")
        name = plain(strong.text(separator=" ")) if strong is not None else ""
        before = page.elements.text(node).partition(name)[0] if name.endswith(tuple(_COLONS)) else ""
        if (
            len(before) <= LEAD_CHARS_MAX
            and _DASH_AT_END.search(before)
            and is_agency(_AGENCY_END.split(before)[0].strip())
        ):
            people = [one.text for one in names_in(name.rstrip(_COLONS)) if one.kind == "person"]
            return people if all(len(one.split()) in NAME_WORDS for one in people) else []
    return []


def signing_agencies(page: Document) -> list[str]:
    """The agencies in the codes that end the text: "dpa" of "(lk/dpa)"."""
    for node in page.once(_paragraphs)[-1:]:
        text = page.elements.text(node)
        found = _CODES.match(text) if len(text) <= CODE_CHARS_MAX else None
        return [part for part in _PARTS.split(found[1]) if is_agency(part)] if found else []
    return []


def _paragraphs(page: Document) -> list[LexborNode]:
    """The paragraphs of the text: those of the element that holds most of it."""
    found = [node for node in page.paragraphs[:PARAGRAPHS_MAX] if node.parent is not None]
    sizes: dict[int, int] = {}
    for node in found:
        if node.parent is not None:
            sizes[node.parent.mem_id] = sizes.get(node.parent.mem_id, 0) + len(page.text_in(node))
    if not sizes:
        return []
    widest = max(sizes, key=sizes.__getitem__)
    own = [node for node in found if node.parent is not None and node.parent.mem_id == widest]
    return [node for node in own if page.text_in(node).strip()]


def _edges(page: Document) -> Iterator[tuple[LexborNode, str]]:
    """The short paragraphs before and after the text proper, the end first."""
    own = [(node, page.elements.text(node)) for node in page.once(_paragraphs)]
    texts = ((at, own[at][1]) for at in reversed(range(len(own))))
    long = (at for at, text in texts if len(text) >= BODY_CHARS_MIN and not is_byline(text))
    last = next(long, None)
    if last is None:
        return
    within = own[max(last - 1, 0) : last] if next(long, None) is not None else []
    yield from own[max(last + 1, len(own) - EDGE) :]
    yield from (one for one in (*within, *own[:EDGE]) if is_byline(one[1]) or _PLACED.match(one[1]))
    yield from (one for one in own[:1] if _is_cried(page, one[1]))


def _is_cried(page: Document, text: str) -> bool:
    """Whether a first line is two or three words in capitals, and none of the headline or a topic: who wrote it."""
    if not text.isupper() or len(text.split()) not in _CRIED_WORDS:
        return False
    said = plain(f"{page.title} {page.first('news_keywords', 'keywords', 'article:section')}").casefold()
    return not any(word in said for word in text.casefold().split())


def _is_signature(node: LexborNode, text: str) -> bool:
    if not text or len(text) > SIGNATURE_CHARS_MAX or text.endswith(("?", "!", "…", '"', "”", "»", ":")):
        return False
    people = [name.text for name in names_in(text) if name.kind == "person"]
    if not people or not all(map(is_whole_name, people)):
        return False
    return is_byline(text) or bool(_PLACED.match(text)) or (_is_apart(node, text) and _is_all(text, people))


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
