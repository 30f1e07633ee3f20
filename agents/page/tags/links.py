"""The visible list of tags of an article: links in a row that lead to tag and topic pages."""

import re
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from agents.page.bylines.read import is_byline
from agents.page.elements import LINKS, NAMES_KEPT, WHOLE, Sought
from agents.page.elsewhere import AUTHORS
from agents.page.metadata import Document
from agents.page.steps import element_before, upwards
from agents.page.text import key_of, plain
from schemas.limits import CATEGORIES_MAX
from schemas.parts import Category, TagKind

LINKS_MAX = 400
"""Links of an article, or of one list, that are looked at."""
LABEL_CHARS_MAX = 60
"""A longer link is no tag."""
LIST_CHARS_MAX, LIST_SHARE_MIN = 300, 0.4
"""A paragraph is a list of links where it is no longer, and a larger share of it stands in links."""
ITEM_ELEMENTS_MAX = 40
"""An item of a list with more elements holds more than a tag."""
ARTICLE_UP = 3
"""How far above a link in the article the box of all tags is looked for."""
PAGE_UP = 7
"""The same elsewhere, where a menu may be far above."""
SITE_SLASHES = 3
"""In the address of a site's front page."""
SENTENCE_WORDS_MIN, HEADLINE_WORDS_MIN = 4, 7
"""Words of a link that is no tag: a sentence with its mark, and a headline whose address is none of tags."""
FEW_MAX = 1
"""So few tags may be the first of those that stand in full at the page's end."""

_PATH = re.compile(
    r"/(?:t(?:ags?|agi|opics?|opicos?|opik|hemen?|heme|hema|emas?|emi|emat|ematy|u-khoa)|"
    r"s(?:ujets?|tichworte?|chlagworte?|tit[eo]k|titky)|k(?:eywords?|onu)|"
    r"a(?:rgomenti|ihe|vainsanat?|siasanat?|ssuntos?|mner?)|z(?:nacka)|o(?:znak[ae]|rte?|rgani[sz]ations?)|"
    r"c(?:imkek?|hu-de)|e(?:tichet[ae]|fni|mner?|tiquetas?|tiket)|m(?:ots?-cles?)|"
    r"p(?:erson|ersonen|ersons|eople|laces?))/[^/]"
)
"""By first letter, which one look tells of most. In an address in lower case; so are the names below, for a search
without regard to case is several times slower."""
_AUTHORS = re.compile(rf"/{AUTHORS}/[^/]")
_PEOPLE = re.compile(r"/(?:person(?:en|s)?|people)/[^/]")
_CLASS = re.compile(
    r"(?:^|[\s_-])(?:article|post|entry|story|news)?[-_]?(?:tags?|taglist|topics?|keywords?|themen|"
    r"entities|concepts|etiquetas|etiquetes|etichete|stitky|cimkek|etiket(?:ler)?|emneord|nyckelord|mots-cles|palabras-clave|"
    r"slowa-kluczowe|oznake)(?![a-z])|(?:article|post|entry|story)tags?"
)
_NAMED = Sought(
    classes="tag topic keyword themen entities concepts etiket etiquet etichet stitky cimkek emneord nyckelord "
    "mots-cles palabras-clave slowa-kluczowe oznake"
)
_WHOLE_NAMED = re.compile(r"(?<!\S)(?:hentry|type-post|status-publish|post-\d+)(?!\S)")
"""WordPress gives the element of a whole post its tags for classes, and these too."""
_MENUS = frozenset(("nav", "aside"))
_EDGES = frozenset(("header", "footer"))
_NAMING = ("class", "id", "data-testid", "data-component")
_NOT_TAGS = re.compile(
    r"author|byline|share|social|nav|menu|trending|popular|breadcrumb|related(?![_-]?tag)|teaser|header_|"
    r"article-?preview"
)
_SLIDERS = re.compile(r"slick-|slider|swiper|carousel|ticker")
"""What holds the topics of the day outside of articles."""
_OWN = re.compile(r"(?:article|post|entry|story)[a-z]*[_-]*(?:tags|topics|keywords)(?![a-z])")
"""Named as this article's, and no matter what is around."""
_PATH_KINDS: dict[str, TagKind] = {
    **dict.fromkeys(("person", "personen", "persons", "people"), "person"),
    **dict.fromkeys(("place", "places", "ort", "orte"), "place"),
}


def read_tag_links(page: Document, *, in_article: bool = False) -> tuple[Category, ...]:
    """The tags of the longest list of tag links in the article, in its order; () where there is none.

    Some sites put the list behind the article: then it is looked for in the whole page, outside of its menus.

    Args:
        page: The page.
        in_article: Do not look outside of the article.
    """
    found = _longest(page, page.root, ARTICLE_UP)
    if in_article or len(found) > FEW_MAX:
        return tuple(found.values())
    other = _longest(page, page.body, PAGE_UP)
    return tuple((other if found.keys() < other.keys() else found).values())


def _longest(page: Document, root: LexborNode, up: int) -> dict[str, Category]:
    """The tags of the longest list in *root*, by their keys."""
    groups: dict[int, dict[str, Category]] = {}
    boxes: dict[int, LexborNode] = {}
    for link in _candidates(page, root):
        box = _box_of(page, link, up)
        tag = _tag(page, link) if box is not None else None
        if box is not None and tag is not None and not _is_sentence(tag, link):
            groups.setdefault(box.mem_id, {}).setdefault(key_of(tag.name), tag)
            boxes[box.mem_id] = box
    best = max(_gathered(groups, boxes), key=len, default={})
    return dict(islice(_without_section(page, best).items(), CATEGORIES_MAX))


def _holder_of(box: LexborNode) -> int:
    """The id of the element that holds *box*, which is named as a tag; 0 where it is not, or that holds all."""
    parent = box.parent if _CLASS.search(_naming(box)) else None
    return 0 if parent is None or parent.tag in WHOLE else parent.mem_id


def _gathered(groups: dict[int, dict[str, Category]], boxes: dict[int, LexborNode]) -> list[dict[str, Category]]:
    """The tags of each of *boxes*; where several with one tag each stand side by side those of all."""
    if sum(len(tags) == 1 for tags in groups.values()) < 2:
        return list(groups.values())
    lists: dict[int, dict[str, Category]] = {}
    for box, tags in groups.items():
        holder = _holder_of(boxes[box]) if len(tags) == 1 else 0
        lists.setdefault(holder or box, {}).update(tags)
    return list(lists.values())


def _without_section(page: Document, tags: dict[str, Category]) -> dict[str, Category]:
    """*tags* without the section that the article stands in, by its address, where others lead to pages of tags."""
    own = [key for key, tag in tags.items() if _is_above(page, tag.url)]
    if not own or not any(_PATH.search(tag.url.lower()) for tag in tags.values()):
        return tags
    return {key: tag for key, tag in tags.items() if key not in own}


def _is_above(page: Document, url: str) -> bool:
    """Whether the page's address begins with *url*, which has a path and is no page of a tag."""
    begin = url.rstrip("/") + "/"
    return page.url.startswith(begin) and begin.count("/") > SITE_SLASHES and _PATH.search(url.lower()) is None


def _is_sentence(tag: Category, link: LexborNode) -> bool:
    """Whether *tag* is a sentence, or the headline of an article that no address of tags belongs to."""
    words = len(tag.name.split())
    is_ended = words >= SENTENCE_WORDS_MIN and tag.name[-1] in ".!?…"
    return is_ended or (words >= HEADLINE_WORDS_MIN and not _is_tag_link(link))


def _candidates(page: Document, root: LexborNode) -> list[LexborNode]:
    """The links that may be tags: in a box that is named so, or to an address that is, in the page's order."""
    # Those of the whole page are kept: others ask for them too.
    links = page.elements.find(LINKS, None if root.tag == "body" else root)[:LINKS_MAX]
    near = _near(page.elements.find(_NAMED, root)) if links else set()
    found = [link for link in links if link.mem_id in near or _is_tag_link(link)]
    return [link for link in found if not _is_author(page, link)]


def _is_author(page: Document, link: LexborNode) -> bool:
    """Whether *link* leads to who wrote the article: by its address, its rel, or as a person in a byline."""
    attributes = link.attributes
    href = (attributes.get("href") or "").lower()
    if _AUTHORS.search(href) is not None or "author" in (attributes.get("rel") or "").split():
        return True
    line = page.line_in(link.parent) if link.parent is not None and _PEOPLE.search(href) is not None else None
    return line is not None and len(line) <= LIST_CHARS_MAX and is_byline(line)


def _near(boxes: list[LexborNode]) -> set[int]:
    """The ids of *boxes*, of the elements that begin with one, and of those not far below one."""
    near = {box.parent.mem_id for box in boxes if box.parent is not None and element_before(box) is None}
    level = boxes
    for _ in range(ARTICLE_UP + 1):
        near.update([node.mem_id for node in level])
        level = [inner for node in level for inner in node.iter()]
    return near


def _is_tag_link(link: LexborNode) -> bool:
    attributes = link.attributes
    if attributes.get("itemprop") == "keywords":
        return True
    rel = (attributes.get("rel") or "").split() if "rel" in attributes else ()
    return ("tag" in rel and "category" not in rel) or _PATH.search((attributes.get("href") or "").lower()) is not None


def _box_of(page: Document, link: LexborNode, up: int) -> LexborNode | None:
    """What tells one list of tags from another: the element around its links; None for no tag link.

    Args:
        page: The page.
        link: An element a with an address.
        up: How many elements above it are looked at.
    """
    if "category" in (link.attributes.get("rel") or "").split():
        return None
    box = None
    for level, node in enumerate(upwards(link.parent, up)):
        if node.tag in WHOLE:
            break
        names = _naming(node)
        told = _told_by(names)
        if told.is_whole:
            break
        if (
            (node.tag in _MENUS and not _is_named_row(node, names, box, up))
            or (up == PAGE_UP and (node.tag in _EDGES or told.is_slider))
            or (told.is_other and not _is_row_of_tags(node, names))
            or (node.tag == "p" and not told.is_tags and not page.once_of(node, _is_list))
        ):
            return None
        if level < ARTICLE_UP and told.is_tags:
            box = node
    is_tag = box is not None or _is_tag_link(link) or _CLASS.search(_naming(link)) is not None
    return box or (_around(link) if is_tag else None)


class _Told(NamedTuple):
    """What the names of an element say that it is."""

    is_whole: bool
    is_slider: bool
    is_other: bool
    is_tags: bool


@lru_cache(maxsize=NAMES_KEPT)
def _told_by(names: str) -> _Told:
    patterns = (_WHOLE_NAMED, _SLIDERS, _NOT_TAGS, _CLASS)
    return _Told(*(pattern.search(names) is not None for pattern in patterns))


def _is_named_row(menu: LexborNode, names: str, box: LexborNode | None, up: int) -> bool:
    """Whether *menu*, called *names*, is the one around *box*: in the article named as tags, elsewhere as its tags."""
    if box is None and up == PAGE_UP:
        return False
    told = names if box is None else f"{_naming(box)} {names}"
    return (_CLASS if menu.tag == "nav" and up == ARTICLE_UP else _OWN).search(told) is not None


def _is_row_of_tags(node: LexborNode, names: str) -> bool:
    """Whether *node*, named as a row of links and no more, stands in a box that is named as one of tags."""
    around = node.parent
    return names.strip() == "nav" and around is not None and _CLASS.search(_naming(around)) is not None


def _is_list(page: Document, paragraph: LexborNode) -> bool:
    """Whether *paragraph* is a short list of links, such as "Filed under ferries · harbours"."""
    text = plain(paragraph.text())
    linked = sum(len(plain(link.text())) for link in page.elements.find(LINKS, paragraph)[:LINKS_MAX])
    return len(text) <= LIST_CHARS_MAX and linked > LIST_SHARE_MIN * len(text)


def _around(link: LexborNode) -> LexborNode | None:
    """The element that holds *link* and its like: the parent, or the list around an item's only link."""
    parent = link.parent
    is_item = parent is not None and parent.tag in {"li", "span", "div"} and _is_item(parent)
    return parent.parent if is_item and parent is not None else parent


def _is_item(node: LexborNode) -> bool:
    """Whether *node*, of few elements, holds one link."""
    inner = list(islice(node.traverse(), ITEM_ELEMENTS_MAX + 1))
    return len(inner) <= ITEM_ELEMENTS_MAX and sum(one.tag == "a" and "href" in one.attributes for one in inner) == 1


def _naming(node: LexborNode) -> str:
    """What the classes and names of an element say it is; of a link, those of the element in it too."""
    attributes = node.attributes
    names = " ".join([attributes[name] or "" if name in attributes else "" for name in _NAMING])
    inside = next(iter(node.iter()), None) if node.tag == "a" else None
    if inside is not None:
        names += " " + (inside.attributes.get("class") or "")
    return names.lower()


def _tag(page: Document, link: LexborNode) -> Category | None:
    name = plain(link.text(separator=" ")).lstrip("# ").rstrip(" ,;·|")
    if not name or len(name) > LABEL_CHARS_MAX:
        return None
    address = page.address(link.attributes.get("href"))
    found = _PATH.search(address.lower())
    return Category(name=name, url=address, kind=_PATH_KINDS.get(found[0].split("/")[1], "") if found else "")
