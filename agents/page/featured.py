"""Whether a publisher's own markup sets its article above the others: an editors' pick."""

from selectolax.lexbor import LexborNode

from agents.page.metadata import Document

_CHOSEN = frozenset(("featured", "sticky"))
"""Classes that Ghost ("featured") and WordPress ("sticky") put on a post that its editors chose."""
_HEAD = frozenset(("base", "meta", "script", "link", "h1", "img"))
_LOOKED_AT_MAX = 20


def read_featured(page: Document) -> bool:
    """Whether the page's own article, the one that holds its h1, is marked as featured; False where nothing says so."""
    boxes = (node for tag, nodes in page.landmarks.items() if tag not in _HEAD for node in nodes[:_LOOKED_AT_MAX])
    return any(_is_chosen(node) and node.css_first("h1") is not None for node in boxes)


def _is_chosen(node: LexborNode) -> bool:
    classes = (node.attributes.get("class") or "").split()
    return not _CHOSEN.isdisjoint(classes) and (node.tag == "article" or "post" in classes)
