"""Whether a publisher's own markup sets its article above the others: an editors' pick."""

from agents.page.metadata import Document

_ARTICLES = "article.featured, article.sticky, .post.featured, .post.sticky"
"""Classes that Ghost ("featured") and WordPress ("sticky") put on a post that its editors chose."""
_LOOKED_AT_MAX = 20


def read_featured(page: Document) -> bool:
    """Whether the page's own article, the one that holds its h1, is marked as featured; False where nothing says so."""
    return any(node.css_first("h1") is not None for node in page.tree.css(_ARTICLES)[:_LOOKED_AT_MAX])
