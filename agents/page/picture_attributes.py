"""What the attributes of a picture say of it: captions and credits for scripts, titles, labels."""

from selectolax.lexbor import LexborNode

from agents.page.credits import clean_credit, labelled, split_credit
from agents.page.text import plain

TITLE_WORDS_MIN = 4
"""A title of a picture with more before a credit is a caption."""
UP_MAX = 3
"""How far above a picture an attribute with its credit may stand."""

_DATA = ("data-image-caption", "data-caption", "data-credit-caption")
_CREDIT_DATA = ("data-credit", "data-image-credit", "data-copyright", "data-photographer")
_APART = frozenset(("main", "body", "section", "header", "ul", "ol", "article"))


def in_attributes(picture: LexborNode) -> tuple[str, str]:
    """The caption and the credit that scripts show: data-caption, the title of an image with a caption, labels."""
    attributes = picture.attributes
    for name in _DATA:
        if attributes.get(name):
            return split_credit(plain(attributes.get(name)))
    title = plain(attributes.get("title"))
    if "caption" in (attributes.get("class") or ""):
        return split_credit(title)
    texts = (*_titles(picture), plain(attributes.get("alt")))
    return "", next((found[1] for text in texts if (found := labelled(text))), "")


def titled(picture: LexborNode) -> str:
    """The caption in the title of *picture* or of the link around it, before a credit; "" for a title without one."""
    told = (found[0] for text in _titles(picture) if (found := labelled(text)))
    return next((caption for caption in told if len(caption.split()) >= TITLE_WORDS_MIN), "")


def _titles(picture: LexborNode) -> tuple[str, ...]:
    around = picture.parent
    nodes = (picture, around) if around is not None and around.tag == "a" else (picture,)
    return tuple(plain(node.attributes.get("title")) for node in nodes)


def credit_attribute(picture: LexborNode) -> str:
    """The credit that scripts show, in an attribute of *picture* or of what is just around it."""
    node: LexborNode | None = picture
    for _ in range(UP_MAX):
        if node is None or node.tag in _APART:
            break
        told = next((text for name in _CREDIT_DATA if (text := plain(node.attributes.get(name)))), "")
        if told:
            return clean_credit(told)
        node = node.parent
    return ""
