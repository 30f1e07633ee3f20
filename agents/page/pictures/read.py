"""An article's pictures: the hero and the others, each with caption, credit and alternative text."""

import re
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from selectolax.lexbor import LexborNode

from agents.page.elements import IMAGES, NAMES_KEPT, PARAGRAPHS, WHOLE, Sought
from agents.page.elsewhere import AUTHORS
from agents.page.linked_data import Thing, as_list, text_of, url_of
from agents.page.metadata import Document
from agents.page.nodes import lines_of
from agents.page.paid import is_paid_label
from agents.page.pictures.attributes import titled
from agents.page.pictures.captions import caption_beside, caption_in_figure, caption_of, loose_caption
from agents.page.pictures.credit_forms import is_source
from agents.page.pictures.credits import alone, apart, is_maker, may_hold_label, of_cover, split_credit
from agents.page.pictures.others import is_of_another
from agents.page.steps import element_behind, upwards
from agents.page.text import plain
from schemas.limits import IMAGES_MAX
from schemas.parts import Image

PICTURES_MAX = 60
"""Elements img of one article that are looked at."""
LINK_CHARS_MAX = 25
"""A picture in a link with more text belongs to another article."""
SIDE_MIN = 120
"""Pixels: what says it is smaller is an icon."""

BACKGROUNDS_MAX, LAST_LINES_MAX = 10, 3
"""Elements that may show the hero once more, and last paragraphs that may tell of the cover."""
LINES_MAX, LINE_CHARS_MAX = 30, 200
"""Lines in old pages' fonts, and the length of one, that may name a photographer."""

_STYLED = re.compile(r"url\([\s'\"]*([^\s'\")]+)")
_NO_PICTURE = re.compile(
    r"avatar|author|profile-?pic|logo|icon|sprite|pixel|tracking|badge|emoji|spinner|blank|byline|(?<!img-)share|loader|"
    r"columnist|headshot|mugshot|counter|banner|(?<!\S)btn(?!\S)"
)
"""In names in lower case."""
_FILES = (
    r"avatar author(?:photo|image|pic)? profile-?pic(?:ture)? logo(?<![ao]logo)(?:type)? icon(?<!silicon)(?<!lexicon) "
    "sprite pixel badge emoji spinner blank byline loader columnist headshot mugshot banner"
)
_NO_FILE = re.compile(
    "|".join(rf"{name}s?(?![a-z])" for name in _FILES.split())
    + r"|share\.|counter(?<!encounter)\.|tracking\.|placeholder|newsletters?(?![a-z])"
)
"""The same in names of files, which are words of headlines as well: "authorities-close-bridge.jpg", "encounter.jpg".
Each form begins with a letter, as the next do with a sign, so that a search passes over all that is none of these."""
_NO_PLACE = re.compile(rf"/(?:(?:{AUTHORS}|logos?|icons?)/[^/]+$|(?:top|head|nav|bg)\d?\.[^/]*$)")
"""Folders for pictures of writers, just before the file's name; files of a page's edges."""
_NARROW = re.compile(r"[?&](?:w|width|size|sz|s)=\d{2}(?=&|$)")
_SMALL = re.compile(r"\d{2}(?<![\w.]..)[x:]\d{2}(?=[/,.&?]|$)")
"""Sizes below a hundred pixels in an address in lower case."""
_STANDS_IN = re.compile(r"/(?:blank|placeholder|spacer|transparent|pixel|1x1)\.(?:gif|png)$")
"""What is shown until a script has the picture, in an address in lower case."""
_PROFILE = re.compile(rf"/@[\w.-]+/?$|/{AUTHORS}/[^/]+/?$")
_SOURCES = ("data-src", "data-original", "data-lazy-src", "data-hi-res-src", "src")
_TOKEN = re.compile(r"[A-Za-z0-9]{5,}")
DIGITS_MIN = 2
"""With fewer a part of an address is what a system calls all its pictures: "cmsv2"."""
_NUMBERED = re.compile(r"\d[^/]*$")
"""A file's name that tells one picture from another, as that of a script does not."""
_SIZE = re.compile(r"(?:[-_](?:scaled|rotated|\d{2,4}x\d{2,4}|e\d{10,13})|@\d(?:\.\d)?x)+$")
"""What publishing systems put behind a file's name to make that of one of its sizes."""
_DATE = re.compile(r"(?:19|20)\d{6}|[whs]\d{3,4}|\d{3,4}(?:[wh]|px|x\d{2,4})", re.IGNORECASE)
"""Parts with digits that many pictures share: days and sizes."""
_SKIPPED = frozenset(("aside", "nav", "footer", "noscript", "template"))
_STYLES, _FONTS = Sought(attributes={"style": "background", "poster": ""}), Sought("font")
UP_MAX = 12
"""How far above a picture what bars it is looked for."""
Bar = Literal["", "called", "placed"]
"""What bars pictures in an element: nothing, its name, or its place."""


def read_images(page: Document, root: LexborNode) -> tuple[Image | None, tuple[Image, ...]]:
    """The hero image (None where there is none) and the others in the page's order.

    The hero is the picture in the article that JSON-LD or the sharing card names, else the article's first one.
    """
    titles: dict[str, str] = {}
    told = _told(page)
    shown = _shown(page, root, titles, told)
    hero = next((one for one in shown if told is not None and same_picture(one.url, told.url)), None)
    if (hero is None or not (hero.caption or hero.credit)) and told is not None:
        hero = _said_apart(page, root, hero or told) or hero
    hero = hero or next((one for one in shown[:1] if one.caption or one.credit or told is None), None)
    others = tuple([_entitled(one, titles) for one in shown if hero is None or one.url != hero.url][:IMAGES_MAX])
    title = titles.get(hero.url, "") if hero is not None else ""
    hero = hero or told
    if hero is None:
        return None, others
    if not hero.caption and not hero.credit:
        caption, credit = loose_caption(page, root)
        hero = replace(hero, caption=caption, credit=credit)
    hero = _described(page, _completed(hero, told) if told is not None else hero)
    hero = hero if hero.caption else replace(hero, caption=title)
    return (hero if hero.credit else replace(hero, credit=_photographer(page))), others


def _said_apart(page: Document, root: LexborNode, picture: Image) -> Image | None:
    """*picture* with what the page says of it far from it, or beside it as a background or a film; None for nothing."""
    for node in page.elements.find(_STYLES, root)[:BACKGROUNDS_MAX]:
        styled = _STYLED.search(node.attributes.get("style") or "")
        address = page.address(node.attributes.get("poster") or (styled[1] if styled is not None else ""))
        if not address or not same_picture(address, picture.url):
            continue
        said = caption_beside(page, node)
        if any(said) or any(said := caption_in_figure(page, node)):
            return replace(picture, caption=said[0], credit=said[1])
    lines = (plain(node.text(separator=" ")) for node in page.elements.find(PARAGRAPHS, root)[-LAST_LINES_MAX:])
    said = next((found for line in lines if (found := of_cover(line)) is not None), ("", ""))
    return replace(picture, caption=said[0], credit=said[1]) if said[0] else None


def _photographer(page: Document) -> str:
    """Who took the pictures by a line behind the headline ("Photographs: Ada Quill"); "" where none says."""
    nodes = page.after_heading or [one.node for one in page.lines_at_heading] or page.elements.find(_FONTS)[:LINES_MAX]
    texts = ((node, page.elements.short_text(node)) for node in nodes)
    told = (node for node, text in texts if text is None or may_hold_label(text))
    lines = (line for node in told if len(line := lines_of(node)) <= LINE_CHARS_MAX)
    parts = (part.strip() for line in lines for part in line.split("|"))
    return next((name for part in parts if (name := alone(part)) and is_maker(name) and not is_source(part)), "")


def _described(page: Document, hero: Image) -> Image:
    """*hero* with what an ImageObject anywhere in the page's JSON-LD says of the same picture, where it lacks that."""
    things = page.linked.of_type("imageobject") if not (hero.caption and hero.credit) else ()
    for thing in things:
        if same_picture(page.address(url_of(thing)), hero.url):
            caption, credit = _said_of(thing)
            hero = replace(hero, caption=hero.caption or caption, credit=hero.credit or credit)
    return hero


def _completed(hero: Image, told: Image) -> Image:
    """*hero* with what the page's metadata says of the same picture where the page does not show it."""
    if not same_picture(hero.url, told.url):
        return hero
    return replace(
        told, caption=hero.caption or told.caption, credit=hero.credit or told.credit, alt=hero.alt or told.alt
    )


def _told(page: Document) -> Image | None:
    """The picture that the page's metadata names."""
    value = next(iter(as_list(page.article.get("image"))), None)
    thing = page.linked.resolved(value)
    shared = next(iter([*page.meta.get("og:image", ()), *page.meta.get("twitter:image", ())]), "")
    address = page.address(url_of(thing or value)) or page.address(shared)
    if not address:
        return None
    caption, credit = _said_of(thing)
    return Image(url=address, caption=caption, credit=credit, alt=page.first("og:image:alt", "twitter:image:alt"))


def _said_of(thing: Thing) -> tuple[str, str]:
    """The caption and the credit in an ImageObject of JSON-LD (IPTC's creditText, copyrightNotice and creator)."""
    text = text_of(thing.get("caption", thing.get("description")))
    named = (
        text_of(thing.get(name)) for name in ("creditText", "copyrightHolder", "copyrightNotice", "author", "creator")
    )
    credit = next((text for text in named if text), "")
    return apart(text, credit) if credit else split_credit(text)


def _entitled(image: Image, titles: dict[str, str]) -> Image:
    return image if image.caption or image.url not in titles else replace(image, caption=titles[image.url])


def _shown(page: Document, root: LexborNode, titles: dict[str, str], told: Image | None) -> list[Image]:
    """The pictures below *root*; *titles* learns the captions that stand in titles, by address.

    The one that metadata has *told* is the article's wherever it stands.
    """
    found: dict[str, Image] = {}
    barred: dict[int, Bar] = {}
    judged: dict[int, bool] = {}
    for node in page.elements.find(IMAGES, root)[:PICTURES_MAX]:
        address = _address(page, node)
        known = found.get(address)
        is_told = told is not None and same_picture(address, told.url)
        is_new = known is None or not (known.caption or known.credit)
        if address and is_new and _is_picture(node, address, barred, is_told=is_told):
            caption, credit = caption_of(page, node)
            if title := "" if caption else titled(node):
                titles[address] = title
            image = Image(url=address, caption=caption, credit=credit, alt=plain(node.attributes.get("alt")))
            is_ours = is_told or bool(title) or not is_of_another(page, node, image, judged)
            if is_ours and not is_paid_label(image.caption):
                found[address] = image
    return list(found.values())


def _address(page: Document, node: LexborNode) -> str:
    attributes = node.attributes
    told = (value for name in _SOURCES if (value := attributes.get(name)) and not value.startswith("data:"))
    value = next(told, "")
    if (not value or _stands_in(f"/{value.lower()}")) and (several := _srcset(node)):
        value = several.split(",")[-1].strip().split(" ")[0]
    if value:
        return page.address(value)
    after = element_behind(node)
    unscripted = page.elements.first(IMAGES, after) if after is not None and after.tag == "noscript" else None
    return _address(page, unscripted) if unscripted is not None else ""


def _stands_in(address: str) -> bool:
    return bool(address.endswith(".svg") or _NARROW.search(address) or _STANDS_IN.search(address))


def _srcset(node: LexborNode) -> str:
    """The sizes of the picture of *node*, or of the first source beside it; "" where another picture is behind."""
    behind = element_behind(node)
    if behind is not None and behind.tag == "img":
        return ""
    beside = node.parent.css("source") if node.parent is not None and node.parent.tag == "picture" else []
    each = (one.attributes for one in (node, *beside))
    return next((value for one in each if (value := one.get("srcset") or one.get("data-srcset"))), "")


def _is_picture(node: LexborNode, address: str, barred: dict[int, Bar], *, is_told: bool) -> bool:
    """Whether an img element is a picture of the article.

    Args:
        node: The element.
        address: Its picture's.
        barred: What is known of the elements around others, by `mem_id`; more is added.
        is_told: Whether metadata names it: then it may well be in a "banner".
    """
    attributes = node.attributes
    sides = [attributes.get("width") or "", attributes.get("height") or ""]
    if any(side.isdecimal() and int(side[:6]) < SIDE_MIN for side in sides) or address.endswith(".svg"):
        return False
    for above in upwards(node, UP_MAX):
        if above.tag in WHOLE:
            break
        at = above.mem_id
        if at not in barred:
            barred[at] = _bar(above)
        if barred[at] == "placed" or (barred[at] and not is_told):
            return False
    address = address.lower()
    if _NO_PLACE.search(address) or _NARROW.search(address) or _SMALL.search(address):
        return False
    return _NO_FILE.search(address.rsplit("/", 1)[-1]) is None


def _is_profile(link: LexborNode) -> bool:
    """Whether *link* leads to a writer's page, as that around a writer's picture does."""
    return _PROFILE.search(link.attributes.get("href") or "") is not None


def _is_only(noscript: LexborNode) -> bool:
    """Whether what a browser without scripts would show is the only picture of a box, so that a script draws it."""
    box = noscript.parent
    if noscript.tag != "noscript" or box is None or box.tag in WHOLE or box.tag == "section":
        return False
    return len(box.css("img")) == 1


def _bar(node: LexborNode) -> Bar:
    """Whether an element says that pictures in it are none of the article, by where it is or by what it is called."""
    is_teaser = node.tag == "a" and (len(node.text().strip()) > LINK_CHARS_MAX or _is_profile(node))
    if is_teaser or (node.tag in _SKIPPED and not _is_only(node)):
        return "placed"
    return _bar_by_name(node.attributes.get("class") or "")


@lru_cache(maxsize=NAMES_KEPT)
def _bar_by_name(names: str) -> Bar:
    """Whether the classes of an element say so."""
    names = names.lower()
    return "placed" if "kg-bookmark" in names else "called" if _NO_PICTURE.search(names) else ""


def same_picture(one: str, other: str) -> bool:
    """Whether two addresses are of one picture in different sizes: they share its number, hash or file name."""
    inner, path = sorted((_place(one), _place(other)), key=len)
    # What makes a picture smaller has its address behind its own.
    if (inner == path and _NUMBERED.search(path)) or (inner and path.endswith(f"/{inner}")):
        return True
    if one == other:
        return True
    # Those of the one that metadata names are known; hardly a picture has one of them.
    folded = one.lower()
    return any(mark in folded for mark in _marks(other)) and not _marks(one).isdisjoint(_marks(other))


def _place(address: str) -> str:
    """Host and path of *address*; "" where it has none."""
    return address.partition("?")[0].partition("://")[2]


@lru_cache(maxsize=PICTURES_MAX)  # the picture that metadata names is compared with each of a page
def _marks(address: str) -> set[str]:
    """The parts of *address* that name a picture: long parts with digits in them, and the file's name."""
    path = address.split("://", 1)[-1].partition("/")[2]
    parts = {
        part.lower()
        for part in _TOKEN.findall(path)
        if sum(map(str.isdigit, part)) >= DIGITS_MIN and not _DATE.fullmatch(part)
    }
    name = path.split("?")[0].rsplit("/", 1)[-1].rsplit(".", 1)[0].lower()
    name = _SIZE.sub("", name)
    return parts | {name} if len(name) > 5 else parts
