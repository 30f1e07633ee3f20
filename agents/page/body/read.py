"""An article's text: its paragraphs, without furniture, captions, cards and newsletter boxes.

The container is the element whose paragraphs hold most text, weighed by how far above them it stands (the idea of
Readability, 2009); what is furniture is told by element and class names, below the container only.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from agents.page.body.boxes import boxes_around, offers_to_read_on
from agents.page.body.ends import PARAGRAPH_CHARS_MIN, trimmed, without_authors
from agents.page.body.furniture import (
    BOX_CHARS_MAX,
    Furniture,
    is_bar_line,
    is_bio,
    is_filler,
    is_furniture_name,
    is_line_of_its_own,
    is_pointer,
    is_standfirst,
)
from agents.page.body.said_again import points, pull_quotes
from agents.page.body.standfirsts import standfirsts
from agents.page.body.text_place import text_place
from agents.page.elements import LINKS, PARAGRAPHS, Sought, asked, has_elements, names_of
from agents.page.linked_data import text_of
from agents.page.markup import parse
from agents.page.metadata import Document
from agents.page.pictures.credits import labelled, split_credit
from agents.page.publisher import same_site
from agents.page.steps import around_several, ids_around
from agents.page.text import SENTENCE_ENDS, ends_sentence, key_of, plain, squeeze
from schemas.limits import BODY_CHARS_MAX

BLOCKS_MAX = 5_000
"""Elements of a kind on one page that are looked at."""
UP_MAX, WEIGHT_PER_LEVEL = 6, 0.93
"""The text's element has the most characters of paragraphs within so many levels, each level farther up counted
at so much of the one below: of two that hold the same paragraphs, the inner one wins."""
TRUSTED_CHARS_MIN = 600
"""With less, the text is looked for once more whatever classes say, then in divs and between line breaks; what
microdata calls the text is believed where it has as much."""
NAMED_SHARE_MIN = 0.3
"""Where so little is left without what class names call furniture, the names mean something else."""
LINKED_SHARE_MAX, LINKED_WHOLE = 0.6, 0.9
"""Share of an item's or a div's characters, and of a paragraph's, over which it is links and little else."""
LINKED_CHARS_MAX = 600
"""A longer paragraph is one, however many links it has."""
CAPTION_CHARS_MIN = 15
"""A shorter caption is not looked for within a paragraph."""
SIGN_CHARS_MAX = 3
"""What may stand around a caption and its credit, which are longer: "摄" says who took a picture."""
FORMS_MAX = 60
"""Forms and buttons whose boxes are judged, and boxes named as furniture where line breaks divide the text."""
RAW_CHARS_MIN = 40
"""A first paragraph that stands in no element of its own is so long or longer."""
FOUND_SHARE_MIN = 0.5
"""Where the markup holds less of the text than this, JSON-LD's articleBody is taken."""
SENTENCES_SHARE_MIN = 0.3
"""Of a text, so much or more ends as sentences do."""
ROWS_MIN = 3
"""So many divs beside each other may be paragraphs."""
_ANY_BLOCK = Sought("div p ul ol table section article figure form h1 h2 h3 h4")
_BLOCKS = Sought("p h2 h3 h4 li blockquote pre", classes="=kg-callout-text= =paragraph=")
_INNER = Sought("p ul ol")
_WIDE = Sought("div section td article font")
_OFFERS = Sought("form button", classes="=button= =btn=", attributes={"role": "=button="})
_STATED, _STATED_AS = Sought(attributes={"itemprop": "=articlebody="}), asked('itemprop="articleBody"')
_STRANGERS = Sought("table figure button noscript")
_NOT_INLINE = frozenset(("p", "div", "table", "ul", "ol", "br", "h1", "h2", "h3", "h4", "center", "hr", "section"))
_HEADINGS = frozenset(("h2", "h3", "h4"))
_POINT_HEADINGS = Sought("h2 h3 h4")
POINTS_MAX = 3
"""Links of an item that may lead home, and of a box that holds nothing else."""
_GROUP = re.compile(
    r"https?://(?:[\w-]{1,20}\.)?(?:whatsapp\.com|wa\.me|t\.me|telegram\.me|viber\.com|news\.google\.com)/",
    re.IGNORECASE,
)
"""Where readers follow a site by messages."""
_CREDIT_MARK = re.compile(r"[:\uff1a©]|\bby\b|\bvon\b|\bcourtesy\b")
_BREAKS = re.compile(
    r"<br\b[^>]*>(?:\s|&nbsp;)*(?:<br\b[^>]*>\s*)+|</?(?:div|p|ul|li|h[1-6]|table|tr)\b[^>]*>", re.IGNORECASE
)


def read_body(
    page: Document, root: LexborNode, said: Iterable[str] = (), names: Iterable[str] = ()
) -> tuple[str, bool]:
    """The text of the article below *root*, paragraphs joined by a blank line, and whether it was cut.

    Args:
        page: The page; its JSON-LD's articleBody stands in where the markup does not hold the text.
        root: Where to look.
        said: The headline and captions; a paragraph that only repeats one is left out.
        names: The authors; a last paragraph that speaks of one is left out.
    """
    authors = frozenset(map(key_of, names))
    found = _paragraphs(page, root, frozenset(map(key_of, said)) | authors)
    found = without_authors(found, authors)
    text = "\n\n".join(found)
    told = page.article.get("articleBody")
    if isinstance(told, str) and len(text) < FOUND_SHARE_MIN * len(told):
        text = _told(told)
    return text[:BODY_CHARS_MAX].rstrip(), len(text) > BODY_CHARS_MAX


def _told(body: str) -> str:
    lines = (plain(line) for line in re.split(r"\n+|<br\s*/?>|</p>", body[: 2 * BODY_CHARS_MAX]))
    return "\n\n".join(line for line in lines if line) or text_of(body)


def _paragraphs(page: Document, root: LexborNode, said: frozenset[str]) -> list[str]:
    """The texts below *root*: without what is named as furniture, unless the names would take most of the text."""
    found = _found(page, root, said, by_name=True)
    if _is_trusted(found):
        return found
    more = _found(page, root, said, by_name=False)
    if sum(map(len, found)) < NAMED_SHARE_MIN * sum(map(len, more)):
        found = more
    if _is_trusted(found):
        return found
    rows = _rows(page, root, said)
    if sum(map(len, found)) < NAMED_SHARE_MIN * sum(map(len, rows)):
        found = trimmed(rows, said)
    widest = max(page.elements.find(_WIDE, root)[:BLOCKS_MAX], key=_own_chars, default=root)
    return trimmed(_lines(widest, said), said) if _own_chars(widest) > sum(map(len, found)) else found


def _is_trusted(found: list[str]) -> bool:
    """Whether *found* are text enough, and sentences: not headlines beside a text that line breaks divide."""
    told = sum(len(text) for text in found if ends_sentence(text))
    return (chars := sum(map(len, found))) >= TRUSTED_CHARS_MIN and told >= SENTENCES_SHARE_MIN * chars


def _rows(page: Document, root: LexborNode, said: frozenset[str]) -> list[str]:
    """The texts of the divs without blocks in them that stand in one element, where these hold most; [] for none.

    Each may stand alone in boxes of its own; then all have the same class.
    """
    furniture, rows = Furniture(page, root), dict[tuple[int, str], list[str]]()
    blocks = page.elements.find(_ANY_BLOCK, root)[:BLOCKS_MAX]
    around = ids_around(blocks)
    for node in blocks:
        if node.tag != "div" or node.mem_id in around or furniture.holds(node):
            continue
        text = page.line_in(node)
        if len(text) >= PARAGRAPH_CHARS_MIN and key_of(text) not in said and not _is_aside(page, node, text, said):
            place = around_several(node)
            is_boxed = node.parent is not None and place.mem_id != node.parent.mem_id
            kind = node.attrs.get("class") or "" if is_boxed else ""
            rows.setdefault((place.mem_id, kind), []).append(text)
    several = [texts for texts in rows.values() if len(texts) >= ROWS_MIN]
    return max(several, key=lambda texts: sum(map(len, texts)), default=[])


def _found(page: Document, root: LexborNode, said: frozenset[str], *, by_name: bool) -> list[str]:
    furniture = Furniture(page, root, by_name=by_name)
    is_whole = root.mem_id == page.root.mem_id
    paragraphs = page.paragraphs if is_whole else page.elements.find(PARAGRAPHS, root)
    if by_name:
        furniture.keep(page.around_headings if len(page.headings) == 1 else ())
    container = _container(page, root, paragraphs[:BLOCKS_MAX], furniture)
    if (stated := _stated(page, root)) is not None and not _is_around(stated, container):
        container = stated
    inner = Furniture(page, container, by_name=by_name)
    if by_name:
        place = text_place(page, container)
        inner.add(points(page, container, place))
        inner.add_boxes_of(page.elements.find(_OFFERS, container)[:FORMS_MAX])
        if place is not None:
            inner.add(offers_to_read_on(page, container, place))
            inner.add(boxes_around(page, container, place, inner.holds))
            inner.add(standfirsts(page, place, lambda node: inner.holds(node) or _repeats(page.line_in(node), said)))
            inner.add(pull_quotes(page, container, place))
    found = trimmed(list(_texts(page, container, said, inner)), said)
    own = _own_chars(container)
    if sum(map(len, found)) < own:
        return trimmed(_lines(container, said), said)
    start = [text for text in _raw_start(container, found) if not _repeats(text, said)] if own >= RAW_CHARS_MIN else []
    return [*start, *found]


def _stated(page: Document, root: LexborNode) -> LexborNode | None:
    """The element that microdata in *root* calls the text, where it is one; None where none is."""
    # Most pages have no microdata at all, which is known already.
    is_told = page.elements.may_hold("itemprop") and page.elements.may_hold(_STATED_AS)
    found = page.elements.find(_STATED, root) if is_told else []
    return found[0] if len(found) == 1 and len(page.text_in(found[0])) >= TRUSTED_CHARS_MIN else None


def _is_around(box: LexborNode, node: LexborNode) -> bool:
    """Whether one of *box* and *node* holds the other, or they are one."""
    ids = (box.mem_id, node.mem_id)
    return ids[0] == ids[1] or ids[0] in ids_around([node]) or ids[1] in ids_around([box])


def _raw_start(container: LexborNode, found: list[str]) -> list[str]:
    """The first paragraph where it stands in *container* itself, as before the first of old pages' <P>."""
    texts: list[str] = []
    for node in container.iter(include_text=True):
        if node.is_element_node and node.tag in _NOT_INLINE:
            if node.tag not in {"table", "br"}:
                break
            texts.clear()
        else:
            texts.append(node.text() if node.is_element_node else node.text_content or "")
    first = squeeze(" ".join(texts))
    return [first] if len(first) >= RAW_CHARS_MIN and first not in found else []


def _lines(container: LexborNode, said: frozenset[str]) -> list[str]:
    """The lines of *container*, whose paragraphs are divided by line breaks."""
    copy = parse(container.html or "")
    for node in reversed(copy.css("figure, figcaption, aside, nav, form, noscript, iframe, svg, button")):
        node.decompose()
    named = islice((node for node in copy.css("[class]") if is_furniture_name(names_of(node))), FORMS_MAX)
    # The inner ones first: what stood in an element that is gone must not be asked.
    for node in reversed([node for node in named if len(node.text()) <= BOX_CHARS_MAX]):
        node.decompose()
    body = copy.body
    lines = [line.strip() for line in _BREAKS.split((body.inner_html if body is not None else "") or "")]
    texts = [plain(line) for line in lines if not _is_link_line(line)]
    return [
        text for text in texts if text and key_of(text) not in said and not is_bar_line(text) and not is_pointer(text)
    ]


def _is_link_line(line: str) -> bool:
    """Whether *line*, markup, is one link, and no sentence."""
    is_link = line.startswith("<a ") and line.find("</a>") == len(line) - len("</a>")
    return is_link and not plain(line).endswith(SENTENCE_ENDS)


def _container(page: Document, root: LexborNode, paragraphs: list[LexborNode], furniture: Furniture) -> LexborNode:
    """The element around most of the text."""
    parents: dict[int, LexborNode] = {}
    lengths: dict[int, int] = {}
    for block in paragraphs:
        length = len(page.text_in(block).strip())
        parent = block.parent if length >= PARAGRAPH_CHARS_MIN and not furniture.holds(block) else None
        if parent is not None:
            at = parent.mem_id
            parents.setdefault(at, parent)
            lengths[at] = lengths.get(at, 0) + length
    scores: dict[int, float] = {}
    nodes: dict[int, LexborNode] = {}
    for at, length in lengths.items():
        weight, node = 1.0, parents[at]
        for _ in range(UP_MAX):
            scores[node.mem_id] = scores.get(node.mem_id, 0.0) + weight * length
            nodes[node.mem_id] = node
            above = node.parent
            if node.mem_id == root.mem_id or above is None:
                break
            weight, node = weight * WEIGHT_PER_LEVEL, above
    return nodes[max(scores, key=lambda found: scores[found])] if scores else root


def _texts(page: Document, container: LexborNode, said: frozenset[str], furniture: Furniture) -> Iterator[str]:
    """The texts of the blocks in *container*; a heading only where a text follows it."""
    said_chars = 3 * max(map(len, said), default=0)
    strange = ids_around(page.elements.find(_STRANGERS, container))
    inner = page.elements.find(_INNER, container)
    parted = ids_around(inner) | {node.mem_id for node in inner}
    heading, seen = "", set[str]()
    for block in page.elements.find(_BLOCKS, container)[:BLOCKS_MAX]:
        if block.tag not in {"p", "pre"} and block.mem_id in parted and has_elements(block):
            continue
        text = page.line_in(block)
        if "callout" in (block.attributes.get("class") or "") and page.elements.has(LINKS, block):
            # A callout says something of the article; with a link it sends readers away.
            continue
        if not text or text in seen or furniture.holds(block) or (not seen and is_standfirst(block)):
            continue
        if block.mem_id in strange:
            text = _without_strangers(page, block, text)
        if not text or _is_aside(page, block, text, said) or (len(text) <= said_chars and _repeats(text, said)):
            continue
        if block.tag in _HEADINGS:
            # What stands before the first paragraph is a second headline.
            heading = text if seen and not _is_over_links(page, block, container) else ""
            continue
        seen.add(text)
        if heading:
            yield heading
            heading = ""
        yield text


def _repeats(text: str, said: frozenset[str]) -> bool:
    """Whether *text* is one of *said*, or a caption of these and a credit, with its label or a sign behind it."""
    key = key_of(text)
    if key in said:
        return True
    # A caption is told from its credit only where one stands in the text at all.
    held = [one for one in said if one in key]
    if not held:
        return False
    if any(len(one) >= CAPTION_CHARS_MIN and len(key) - len(one) <= SIGN_CHARS_MAX for one in held):
        return True
    told = labelled(text) if _CREDIT_MARK.search(text) is not None else split_credit(text) if "/" in text else None
    return told is not None and len(told[0]) >= CAPTION_CHARS_MIN and key_of(told[0]) in said


def _is_aside(page: Document, block: LexborNode, text: str, said: frozenset[str]) -> bool:
    """Whether *block* points elsewhere, is a byline or a date, or is about the author."""
    is_linked = block.tag not in _HEADINGS and len(text) <= LINKED_CHARS_MAX and _is_linked(page, block, text)
    return (
        is_linked
        or (block.tag == "li" and _leads_home(page, block, text))
        or is_filler(page, block, text)
        or is_bar_line(text)
        or is_line_of_its_own(text)
        or is_bio(page, block, text, said)
    )


def _without_strangers(page: Document, block: LexborNode, text: str) -> str:
    """*text* of *block* without that of tables, pictures and buttons that stand in a paragraph."""
    for node in page.elements.find(_STRANGERS, block)[:10] if block.tag in {"p", "li"} else ():
        if said := squeeze(node.text()):
            text = squeeze(text.replace(said, " "))
    return text


def _is_linked(page: Document, block: LexborNode, text: str) -> bool:
    """Whether *block* is links and little else; a paragraph must be all of it, and no sentence unless into a group."""
    links = page.elements.find(LINKS, block) if has_elements(block) else []
    if not links:
        return False
    share = sum(len(squeeze(link.text())) for link in links) / max(1, len(text))
    if block.tag in {"li", "div"}:
        return share > LINKED_SHARE_MAX
    is_invitation = _GROUP.match(links[0].attrs.get("href") or "") is not None
    return share > LINKED_WHOLE and (is_invitation or not text.endswith(SENTENCE_ENDS))


def _leads_home(page: Document, item: LexborNode, text: str) -> bool:
    """Whether *item* of a list, no sentence, has a link to the front page: "You find more stories on our site"."""
    links = page.elements.find(LINKS, item)[:POINTS_MAX] if has_elements(item) else []
    if not links or text.endswith(SENTENCE_ENDS):
        return False
    addresses = [page.address(link.attrs.get("href")) for link in links]
    return any(not urlsplit(one).path.strip("/") and same_site(one, page.url) for one in addresses if one)


def _is_over_links(page: Document, heading: LexborNode, container: LexborNode) -> bool:
    """Whether *heading* stands with nothing but links to other pages of the site in a box of its own."""
    box = heading.parent
    return box is not None and box.mem_id != container.mem_id and page.once_of(box, _holds_links_alone)


def _holds_links_alone(page: Document, box: LexborNode) -> bool:
    """Whether *box* holds nothing but headings and a few links to other pages of the site."""
    rest = page.elements.short_text(box)
    if rest is None:
        return False
    links = page.elements.find(LINKS, box)[:POINTS_MAX]
    addresses = [page.address(link.attrs.get("href")).partition("#")[0] for link in links]
    if not links or not all(one and one != page.url and same_site(one, page.url) for one in addresses):
        return False
    said = [
        *(plain(link.text()) for link in links),
        *(page.line_in(one) for one in page.elements.find(_POINT_HEADINGS, box)),
    ]
    for text in sorted(said, key=len, reverse=True):
        rest = rest.replace(text, " ")
    return not rest.strip()


def _own_chars(container: LexborNode) -> int:
    """The length of the text that stands in *container* itself, between line breaks."""
    return len(squeeze(container.text(deep=False, separator=" ")))
