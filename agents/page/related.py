"""Cards inside a body that point to other articles."""

from selectolax.lexbor import LexborNode

from agents.page.metadata import Document
from agents.page.text import plain
from schemas.limits import RELATED_MAX
from schemas.parts import RelatedCard

GHOST_CARD = ".kg-bookmark-card"
WORDPRESS_CARD = ".wp-block-embed.is-type-wp-embed, blockquote.wp-embedded-content"
CARDS = f"{GHOST_CARD}, {WORDPRESS_CARD}"


def read_related(page: Document, root: LexborNode) -> tuple[RelatedCard, ...]:
    """The cards below *root* in its order, at most RELATED_MAX."""
    cards = [
        _ghost(page, node) if node.css_first(".kg-bookmark-title") is not None else _linked(page, node)
        for node in root.css(CARDS)[: 2 * RELATED_MAX]
    ]
    kept = {card.url: card for card in reversed(cards) if card.url}
    return tuple(reversed(kept.values()))[:RELATED_MAX]


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
