"""What the attributes of a picture say of it: captions and credits for scripts, titles, labels."""

import re
from collections.abc import Mapping

from selectolax.lexbor import LexborNode

from agents.page.bylines.kinds import is_agency
from agents.page.pictures.credits import clean_credit, labelled, split_credit
from agents.page.steps import upwards
from agents.page.text import plain

TITLE_WORDS_MIN = 4
"""A title of a picture with more before a credit is a caption."""
UP_MAX = 3
"""How far above a picture an attribute with its credit may stand."""

_CAPTION_DATA = re.compile(r"data-(?:[\w-]+-)?caption")
_CREDIT_DATA = re.compile(r"data-(?:[\w-]+-)?(?:credits?|copyright|photographer)")
_APART = frozenset(("main", "body", "section", "header", "ul", "ol", "article"))


def in_attributes(picture: LexborNode) -> tuple[str, str]:
    """The caption and the credit that scripts show: data-caption, the title of an image with a caption, labels."""
    attributes = picture.attributes
    if told := _first_of(attributes, _CAPTION_DATA):
        return split_credit(told)
    title = plain(attributes.get("title"))
    if "caption" in (attributes.get("class") or ""):
        return split_credit(title)
    texts = (*_titles(picture), plain(attributes.get("alt")))
    return "", next((found[1] for text in texts if (found := labelled(text))), "") or _agency_behind(texts[-1])


def _agency_behind(alt: str) -> str:
    """The agency behind the last bar in *alt*, alone or with a name; anything else there is more often the site."""
    before, _, behind = alt.rpartition(" | ")
    return clean_credit(behind) if before and (is_agency(behind) or "/" in behind) else ""


def _first_of(attributes: Mapping[str, str | None], names: re.Pattern[str]) -> str:
    """The first text in an attribute of such a name; sites put words of their own into it: "data-lightbox-caption"."""
    found = (plain(value) for name, value in attributes.items() if value and names.fullmatch(name))
    return next(filter(None, found), "")


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
    for node in upwards(picture, UP_MAX):
        if node.tag in _APART:
            break
        if told := _first_of(node.attributes, _CREDIT_DATA):
            return clean_credit(told)
    return ""
