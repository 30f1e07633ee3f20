"""Cards, boxes and lines inside a body that point to other articles."""

import re
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from agents.page.body.furniture import is_card
from agents.page.body.labels import headline_in
from agents.page.body.leads import is_lead, is_marked_lead, without_lead
from agents.page.elements import NAMES_KEPT, PARAGRAPHS, Sought, has_elements, names_of
from agents.page.metadata import Document
from agents.page.publisher import same_site
from agents.page.steps import ids_around, upwards
from agents.page.text import SENTENCE_MARKS, plain, squeeze
from schemas.limits import RELATED_MAX
from schemas.parts import RelatedCard

_CARDS = Sought(classes="=kg-bookmark-card= =is-type-wp-embed= =wp-embedded-content=")
"""Ghost's, and both of WordPress's."""
_GHOST = Sought(classes="=kg-bookmark-title=")
_HEADINGS, _CALLED_HEADING = Sought("h2 h3 h4 h5"), Sought(classes="title head")


NODES_MAX = 2_000
"""Links and paragraphs, or headings, of a page that are looked at."""
UP_MAX = 6
"""How far above a link the box that points elsewhere is looked for."""
BOX_CHARS_MAX = 900
"""A box with more text is more than a few links."""
BEGIN_CHARS = 16
"""So much of a paragraph is looked at first."""
BEHIND_MAX = 20
"""Links behind the last paragraph that are looked at."""
BEHIND_CARDS_MAX = 4
"""A box behind the text with more of them is the site's, not the article's."""
LINKS_ONLY_MAX = 3
"""Links of a box that points to other articles because it holds nothing else."""
LABEL_CHARS_MAX = 30
"""What stands before the links of a box that is nothing else: "More on this"."""
CARD_UP = 3
"""How far above its link an article element is a card, and how many of its paragraphs are looked at."""
HEADLINE_CHARS_MIN, HEADLINE_WORDS_MIN, HEADLINE_LONG_CHARS_MIN = 8, 3, 20
"""A link with fewer characters is a label, and so is one in ASCII with fewer words that is not so long."""
_NAMES = re.compile(
    r"related|read-?(?:more|also|next|on)\b|see-?also|rich-?link|interstitial|(?:^|[\s_-])promo|teaser|recirc|similar-?(?:links?|stor|art)|crosslink|"
    r"more-?(?:on|from|stories)|(?:^|[\s_-])(?:embed|card)s?(?=$|[\s_-])|inline-?(?:link|promo|story|item|card|article|news)|"
    r"article-?link|link-?(?:block|card|box)"
)
_AUTOMATIC = re.compile(r"jp-related|yarpp|crp_|wp_rp|outbrain|taboola|recommend|trending|popular")
"""Names of what programs choose, the plug-ins of publishing systems among them."""
_OTHER = re.compile(
    r"newsletter|sign-?up|subscri|social|share|author|byline|(?<![a-z])tags?(?![a-z])|tags(?![a-z])|tag-?(?:list|cloud)|"
    r"topics|topic-?(?:list|link|tag|box)|(?:^|\s|-)topic(?=$|\s)|comment|gallery|video|podcast"
)
"""A topic may be an article, too: "topic__body"."""
_NO_ARTICLE = re.compile(
    r"/(?:abo|abo-[\w-]+|apps?|annons\w*|annonce\w*|anzeigen?|advert\w*|sponsor\w*|authors?|tags?|topics?|category|"
    r"categories|newsletters?|podcasts?|subscribe|search|privacy(?:-(?:policy|notice|statement|cent(?:re|er)))?|"
    r"contacts?(?:-us)?|about(?:-(?:us|this-site))?|syndication|impressum|kontakt|cdn-cgi|"
    r"collections|offers?|donat(?:e|ions?)|register|log-?in|sign-?(?:in|up)|inscription|whatsapp|telegram|viber)(?:/|$)"
    r"|^/[a-z]{0,3}/?$"
)
"""Pages of a site that are no articles, such as what three letters stand for."""


_WHOLE = frozenset(("main", "body"))
_BLOCKS = frozenset(("div", "ul", "ol", "section", "aside", "table"))


def read_related(page: Document, root: LexborNode, body: str = "") -> tuple[RelatedCard, ...]:
    """The cards below *root*, at most RELATED_MAX: Ghost's and WordPress's, then others between two of *body*'s."""
    cards = _cards(page, root) + (_between(page, root, frozenset(body.split("\n\n"))) if body else [])
    kept: dict[str, RelatedCard] = {}
    for card in cards:
        if card.url and (card.headline or card.url not in kept):
            kept.setdefault(card.url, card)
    return tuple(kept.values())[:RELATED_MAX]


def _between(page: Document, root: LexborNode, paragraphs: frozenset[str]) -> list[RelatedCard]:
    """The links between two of *paragraphs* that stand in a box, or behind words, that point to other articles.

    Behind the last one, those of a small box that says so in words.
    """
    parted = _parted(page, root, "p", paragraphs) or _parted(page, root, "div", paragraphs) or _Parted()
    if not parted.paragraphs:
        # Line breaks divide the text: only words tell. What stands above the headline is the site's.
        nodes = root.css("h1, a[href]")[:NODES_MAX]
        start = next((at for at, node in enumerate(nodes) if node.tag == "h1"), 0)
        parted.behind = [node for node in nodes[start:] if node.tag == "a"]
    between, behind = parted.between, parted.behind[:BEHIND_MAX]
    judged: dict[int, bool | None] = dict.fromkeys(parted.around() if between or behind else (), False)
    links = [link for link in between if _points_elsewhere(page, link, paragraphs, judged)]
    found = [card for link in links if (card := _of_link(page, link)) is not None]
    last = [link for link in behind if _points_elsewhere(page, link, paragraphs, judged, named=False)]
    cards = [card for link in last if (card := _of_link(page, link)) is not None]
    return found + (cards if len(cards) <= BEHIND_CARDS_MAX else [])


@dataclass(slots=True)
class _Parted:
    """What stands between paragraphs and behind them."""

    between: list[LexborNode] = field(default_factory=list)
    """The links between two of them."""
    behind: list[LexborNode] = field(default_factory=list)
    """The links behind the last."""
    paragraphs: list[LexborNode] = field(default_factory=list)
    chars: int = 0
    """How long these are together."""

    def around(self) -> set[int]:
        """The ids of the elements around all paragraphs, where these are more text than a box of links holds."""
        if self.chars <= BOX_CHARS_MAX or self.paragraphs[0].tag != "p":
            return set()
        return ids_around(self.paragraphs[:1]) & ids_around(self.paragraphs[-1:])


def _parted(page: Document, root: LexborNode, tag: str, paragraphs: frozenset[str]) -> _Parted | None:
    """The links between two of *paragraphs*, and those behind the last; None where no *tag* element holds one."""
    parted, last = _Parted(), 0
    begins = {text[:BEGIN_CHARS] for text in paragraphs}
    for node in root.css(f"{tag}, a[href]")[:NODES_MAX]:
        if node.tag == tag:
            # A paragraph was made one line already, for the text.
            text = page.line_in(node) if tag == "p" else _line(page, node, begins)
            if text is not None and text in paragraphs:
                parted.between += parted.behind
                parted.behind, last = [], node.mem_id
                parted.paragraphs.append(node)
                parted.chars += len(text)
        elif last and not ((around := node.parent) is not None and around.mem_id == last):
            parted.behind.append(node)
    return parted if last else None


def _line(page: Document, node: LexborNode, begins: set[str]) -> str | None:
    """The text of *node* as one line, where it may begin as one of *begins* does; else None."""
    begin = squeeze(page.text_in(node).lstrip()[: 4 * BEGIN_CHARS])[:BEGIN_CHARS]
    return None if len(begin) == BEGIN_CHARS and begin not in begins else page.line_in(node)


def _points_elsewhere(
    page: Document,
    link: LexborNode,
    paragraphs: frozenset[str],
    judged: dict[int, bool | None],
    *,
    named: bool = True,
) -> bool:
    """Whether the nearest box that says what *link* is for says that it leads to other articles.

    Between paragraphs (*named*) a block of links alone does too, unless what is around it says another thing.
    """
    if named and (is_marked_lead(page.elements.text(link)) or _by_names(names_of(link))):
        return True
    is_alone = False
    for node in upwards(link.parent, UP_MAX):
        if node.tag in _WHOLE:
            break
        at = node.mem_id
        verdict = judged[at] if at in judged else judged.setdefault(at, _judged(page, node, paragraphs))
        if is_alone and _is_whole_text(node):
            break
        if verdict is not None:
            return verdict and (named or _leads(node, page.elements.text(node)))
        is_alone = is_alone or (named and _is_all_links(page, node))
    return is_alone


def _is_whole_text(box: LexborNode) -> bool:
    """Whether *box* is more than a few links, and not named as one of the site's own lists."""
    return len(box.text()) > BOX_CHARS_MAX and _AUTOMATIC.search(names_of(box)) is None


def _judged(page: Document, box: LexborNode, paragraphs: frozenset[str]) -> bool | None:
    """Whether *box* leads to other articles; None where it does not say."""
    named = _by_names(names_of(box))
    if named is False:
        return False
    text = page.elements.short_text(box)
    if text is None or len(text) > BOX_CHARS_MAX or text in paragraphs:
        return False
    return True if named or _leads(box, text) else None


@lru_cache(maxsize=NAMES_KEPT)
def _by_names(names: str) -> bool | None:
    """Whether a box with these names leads to other articles; None where they do not say."""
    if _AUTOMATIC.search(names):
        return False
    if _NAMES.search(names):
        return True
    return False if _OTHER.search(names) else None


def _leads(box: LexborNode, text: str) -> bool:
    """Whether the words that *box* begins with, or its label for readers that hear it, point elsewhere."""
    return is_lead(text) or bool((label := box.attrs.get("aria-label")) and is_lead(label))


def _is_all_links(page: Document, box: LexborNode) -> bool:
    """Whether *box*, a block and no paragraph, is one to three links and nothing else but a label before them."""
    links = box.css("a[href]") if box.tag in _BLOCKS else []
    if not 0 < len(links) <= LINKS_ONLY_MAX:
        return False
    said, text = " ".join(filter(None, map(page.elements.text, links))), page.elements.short_text(box) or ""
    label = text.removesuffix(said).rstrip()
    return text.endswith(said) and len(label) <= LABEL_CHARS_MAX and not label.endswith(SENTENCE_MARKS)


def _of_link(page: Document, link: LexborNode) -> RelatedCard | None:
    """The card of a link to another article of the same site; None for any other link."""
    address = page.address(link.attrs.get("href")).partition("#")[0]
    is_whole = not has_elements(link)
    heading = None if is_whole else page.elements.first(_HEADINGS, link) or page.elements.first(_CALLED_HEADING, link)
    headline = without_lead(headline_in(heading or link))
    path = urlsplit(address).path
    is_article = address != page.url and not _NO_ARTICLE.search(path)
    if not is_article or not same_site(address, page.url) or not _is_headline(headline):
        return None
    return RelatedCard(url=address, headline=headline, excerpt=_excerpt(page, link, headline))


def _excerpt(page: Document, link: LexborNode, headline: str) -> str:
    """The words below the headline in the card around *link*, an article element; "" where there are none."""
    card = next((node for node in upwards(link.parent, CARD_UP) if node.tag == "article"), None)
    if card is None or not is_card(page, card):
        return ""
    texts = [plain(found.text(separator=" ")) for found in page.elements.find(PARAGRAPHS, card)[:CARD_UP]]
    return next((text for text in texts if text != headline and text.endswith(SENTENCE_MARKS)), "")


def _is_headline(text: str) -> bool:
    """Whether *text* is more than a label: a few words, or as many characters where words are not divided."""
    is_long = len(text.split()) >= HEADLINE_WORDS_MIN or len(text) >= HEADLINE_LONG_CHARS_MIN
    return len(text) >= HEADLINE_CHARS_MIN and (is_long or not text.isascii())


def _cards(page: Document, root: LexborNode) -> list[RelatedCard]:
    return [
        _ghost(page, node) if page.elements.has(_GHOST, node) else _linked(page, node)
        for node in page.elements.find(_CARDS, root)[: 2 * RELATED_MAX]
    ]


def _text(node: LexborNode, selector: str) -> str:
    found = node.css_first(selector)
    return plain(found.text(separator=" ")) if found is not None else ""


def _attribute(node: LexborNode, selector: str, name: str) -> str:
    found = node.css_first(selector)
    return (found.attributes.get(name) or "") if found is not None else ""


def _ghost(page: Document, node: LexborNode) -> RelatedCard:
    """A Ghost bookmark. Its class names are crossed: `author` holds the publisher and `publisher` the author."""
    return RelatedCard(
        url=page.address(_attribute(node, "a[href]", "href")),
        headline=_text(node, ".kg-bookmark-title"),
        excerpt=_text(node, ".kg-bookmark-description"),
        publisher=_text(node, ".kg-bookmark-author"),
        author=_text(node, ".kg-bookmark-publisher"),
        image_url=page.address(_attribute(node, ".kg-bookmark-thumbnail img", "src")),
    )


def _linked(page: Document, node: LexborNode) -> RelatedCard:
    """A card known by its link alone."""
    return RelatedCard(url=page.address(_attribute(node, "a[href]", "href")), headline=_text(node, "a[href]"))
