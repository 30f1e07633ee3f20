"""What an element says of a person: bio, role, picture, links. For author boxes below articles and for author pages."""
# ruff: noqa: RUF001  marks of running text

import re
from collections.abc import Iterator
from itertools import chain

from selectolax.lexbor import LexborNode

from agents.page.authors.name_places import ascii_word
from agents.page.authors.sentences import is_role_alone, role_of, says_enough, without_contact
from agents.page.bylines.pieces import is_heading
from agents.page.bylines.roles import role_from, tells_work, unroled
from agents.page.elements import IMAGES, LINKS, PARAGRAPHS, Sought
from agents.page.metadata import Document
from agents.page.nodes import links_of
from agents.page.seldom import seldom
from agents.page.steps import ids_around, said_behind, upwards
from agents.page.text import key_of, plain, unaccented
from schemas.limits import BIO_CHARS_MAX

ROLE_CHARS_MAX = 80
"""A longer text is no role."""
SOURCES_MAX = 5
"""Sources of a picture element that may hold its address."""
BIO_CHARS_MIN = 20
"""Characters of a bio; in scripts that say as much in half of the signs, half of it."""
TEXTS_MAX = 40
"""Elements of a kind in one box that are looked at."""
UP_MAX = 8
"""How far above a description the item that it is of is looked for."""
IMAGES_MAX, FIGURE_UP_MAX = 10, 3
"""Pictures of a box that are looked at, and how far above one its figure is looked for."""
FILE_WORD_MIN = 4
"""Letters of a word of a name that can be what a picture's file is called by."""
SAME_AS_MAX = 10
"""Addresses elsewhere that are kept of one."""

_BIO = Sought(
    classes="bio author-desc author__desc authordesc author-info__text author-text author__text profile-text "
    "about-author author-about =p-note=",
    attributes={"itemprop": "=description="},
)
_ROLE = Sought(
    classes="role job position =p-job-title= author-title author__title authortitle author-box__title "
    "author-card__title function",
    attributes={"itemprop": "=jobtitle="},
)
_BLOCKS = Sought("p div ul ol h1 h2 h3 h4 section figure form article dl")
_LINES = Sought("h2 h3 h4 h5 h6 p dt li strong b")
_NAMES = Sought("b strong a h2 h3 h4 h5 p span div")
_TIMES = Sought("time")
LINE_CHARS_MAX = 160
"""A longer line is more than a name and a role."""
_TEXTS = Sought("p dd li div span em i")
_BESIDE = Sought("a h2 h3 h4 button")
_ALIKE = Sought(attributes={"rel": "=me="})
_NO_BIO = re.compile(
    r"newsletter|\bcookies?\b|subscribe|\bsign up\b|\binbox\b|privacy policy|datenschutz|\babonn|advertis|all rights|"
    r"javascript|\blog in\b|your email|e-mail-adresse|copyright|©|suscr[ií]b|iscriviti|nieuwsbrief|nyhetsbrev",
    re.IGNORECASE,
)
"""What stands in boxes that are near an author and about something else."""
_LINK_ONLY = re.compile(
    r"^(?:view|see|read|all|more|follow|contact|e-?mail|mehr|alle|weitere|tous|voir|plus|ver|más|todos|vedi|altri|meer|"
    r"articles?|posts?|artikel|latest|recent|about|über|connect|website|twitter|share)\b",
    re.IGNORECASE,
)
_SAYS = seldom(
    r"^(?:\W{0,3}s\b|['’]s?\b|,|\(|(?:is|was|has|have|writes|covers|covered|reports|works|worked|lives|teaches|edits|leads|"
    r"joined|photographs|studies|studied|hosts|runs|founded|won|grew|specialises|specializes|serves|started|spent|"
    r"previously|currently|ist|war|hat|schreibt|berichtet|arbeitet|lebt|lehrt|leitet|studierte|wurde|est|était|écrit|"
    r"couvre|travaille|vit|dirige|enseigne|a\s|es|fue|escribe|cubre|trabaja|vive|dirige|è|scrive|lavora|é|foi|escreve|"
    r"trabalha|is|schrijft|werkt|jest|pisze|är|er|skriver|arbetar|arbejder|on|je|píše|pracuje|żije|žije|mieszka|har|hefur|"
    r"skrifar|arbeider|jobber|kirjoittaa|työskentelee|asuu|és|escriu|treballa|viu|este|scrie|lucrează|piše|živi|radi|yra|rašo|ir|"
    r"është|adalah|merupakan|menulis|là|είναι|γράφει|ζει|е|пише|пишет|работает|живёт|живет|працює|живе|היא|הוא|כותב\w*|[–—-]\s)\b)",
    re.IGNORECASE,
)
"""What follows a name in a sentence about its bearer."""
_DENSE = seldom(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
"""Scripts that say as much in half of the signs."""
_ENDED = re.compile(r"[.!?…。।][\s\"”»’)]*$")
_OF_ARTICLE = re.compile(r"^\w{2,20}:\s|\d[:.h]\d\d|\b20\d\d\b.*\d[:.]\d\d|\bmin\b")
"""What tells of the article ("17:45", "4 min") or leads on ("Related:"), rather than of a person."""
LED = re.compile(
    r"^(?:written by|words by|story by|about|über|geschrieben von|à propos de|écrit par|sobre|escrito por|acerca de|"
    r"scritto da|chi è|su|geschreven door|over|om|skrevet av|skrevet af|skriven av|napisała?|o|об?|про|σχετικά με)"
    r"\s+(?=\S)",
    re.IGNORECASE,
)
"""What leads to a name in the title of a box: no byline, where it stands below the text."""
_BEHIND_NAME = re.compile(r"^\s*[,|–—(·:-]\s*(?P<role>[^,|–—()·][^|()·]*?)\s*[).]?$")
"""What stands behind a name on its line: ", reporter"."""
_TITLE = re.compile(r"^(?:dr|prof|professor|sir|dame|lord|lady|mr|mrs|ms|rev)\.?\s+", re.IGNORECASE)
_SOCIAL = re.compile(
    r"^https?://(?:www\.|[a-z]{2}\.)?(?:twitter|x|facebook|instagram|linkedin|threads|bsky|tiktok|youtube|mastodon|github|"
    r"orcid|muckrack)\.[a-z]+/(?!share|intent|sharer|hashtag|home\b|search)[^?#]+",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"avatar|gravatar|portrait|headshot|author|profile|people|staff|mugshot|byline|aut(?:eur|or)(?:s|e|es|en|i)?(?![a-z])",
    re.IGNORECASE,
)
_OF_PICTURES = re.compile(
    r"^(?:photo|portrait|picture|image|foto|bild|avatar|headshot)?(?:of|von|de|di|du|van)?(?=\s)|"
    r"(?<=\s)s?(?:avatar|photo|portrait|picture|profilepicture|profilephoto|image|headshot|foto|bild|profilbild)?$"
)
"""What the text of a portrait says beside the name, as compared."""
_ICON = re.compile(
    r"(?:icon|logo|pixel|badge|blank|loading|lazy|lazyload|missing)s?(?![a-z])|"
    r"sprite|e-?mail|\brss\b|placeholder|spacer|1x1|dummy|default|transparent|silhouette|"
    r"anonym|mystery|fallback|generic|no[-_]?(?:image|img|photo|avatar|picture)|unknown",
    re.IGNORECASE,
)
"""In the last part of an address, what says that its picture shows nobody; "blankenship.jpg" does not."""


def bio_in(page: Document, block: LexborNode, name: str, *, site: str = "") -> str:
    """The bio of *name* in *block*: what is marked as one, else a sentence about them.

    Args:
        page: The page.
        block: An element of it, about nobody else: what is marked as a bio in it is theirs.
        name: Whose bio.
        site: The publisher's name; that somebody is its reporter, and no more, is a role and no bio.
    """
    marked = [text for node in _bios(page, block) for text in paragraphs(page, node)]
    told = [short for text in marked if is_bio(short := without_contact(text), name)]
    if told:
        return " ".join(dict.fromkeys(told))[:BIO_CHARS_MAX]
    said = (without_contact(text) for text in paragraphs(page, block))
    called = [" ".join(name.split()[:count]) for count in range(len(name.split()), 0, -1)]
    about = (text for text in said if any(is_sentence_about(text, one) for one in called))
    return next((text for text in about if not is_role_alone(text, name, site)), "")[:BIO_CHARS_MAX]


def _bios(page: Document, block: LexborNode) -> Iterator[LexborNode]:
    """The elements that are marked as a bio in *block*; the description of an article around it is none."""
    return (node for node in page.elements.find(_BIO, block)[:TEXTS_MAX] if not _describes_article(node))


def _describes_article(node: LexborNode) -> bool:
    """Whether *node* is the description of an item that is no person."""
    if node.attributes.get("itemprop") != "description":
        return False
    item = next((one for one in upwards(node, UP_MAX) if "itemscope" in one.attributes), None)
    return item is not None and not (item.attributes.get("itemtype") or "person").lower().endswith("person")


def headed_bio(page: Document, block: LexborNode, name: str) -> str:
    """The bio in *block*, which a title such as "About the author" stands over: whatever can be one, in any script."""
    told = (without_contact(text) for text in paragraphs(page, block))
    return next((text for text in told if is_bio(text, name)), "")[:BIO_CHARS_MAX]


def boxed_bio(page: Document, block: LexborNode, name: str) -> str:
    """The bio in *block*, a box that begins with *name*: its first paragraph that is a sentence and tells no time.

    A title such as "About the author" may stand before the name.
    """
    text = page.elements.text(block)
    is_theirs = key_of(text).startswith(key_of(name)) or (name in text and is_heading(text.partition(name)[0]))
    if not is_theirs or page.elements.has(_TIMES, block):
        return ""
    behind = (one for one in _behind_name(page, block, name) if one.tag in {"span", "div", "p", "em", "i"})
    inner = [*page.elements.find(PARAGRAPHS, block)[:TEXTS_MAX], *behind]
    told = (without_contact(_own_text(page, one)) for one in inner)
    first = name.split(maxsplit=1)[0]
    own = (text for text in told if not text.startswith(first))  # which `bio_in` judges
    whole = (text for text in own if _ENDED.search(text) and not _OF_ARTICLE.search(text) and is_bio(text, name))
    return next(whole, "")[:BIO_CHARS_MAX]


def _behind_name(page: Document, block: LexborNode, name: str) -> Iterator[LexborNode]:
    """The elements right behind those that are *name* alone, or with a job: a bold name and a sentence, or a role."""
    key = key_of(name)
    for node in page.elements.find(_NAMES, block)[:TEXTS_MAX]:
        behind = said_behind(node) if key_of(unroled(page.elements.text(node))) == key else None
        if behind is not None and behind.is_element_node:
            yield behind


def headed_role(page: Document, block: LexborNode, name: str) -> str:
    """The short line behind the name in *block*, which a title such as "About the author" stands over."""
    texts = [text for text in paragraphs(page, block) if text]
    behind = texts[next((at for at, text in enumerate(texts) if key_of(text) == key_of(name)), len(texts)) + 1 :]
    line = behind[0] if behind else ""
    return line if 2 < len(line) <= ROLE_CHARS_MAX and not _is_told(line) and not is_bio(line, name) else ""


def sound_bio(page: Document, text: str, name: str) -> str:
    """*text*, which metadata gives as the bio of *name*, without contacts; "" where it is the site's own slogan."""
    told = without_contact(text)
    slogans = {key_of(plain(thing.get("description"))) for thing in page.linked.of_type("website", "organization")}
    if key_of(told) in slogans - {""} or _LINK_ONLY.match(told) or key_of(told) == key_of(name):
        return ""
    return told[:BIO_CHARS_MAX]


def is_sentence_about(text: str, name: str) -> bool:
    """Whether *text* begins with *name* and says something of them."""
    start = _TITLE.sub("", text)
    if not start.casefold().startswith(name.casefold()) or not is_bio(text, name):
        return False
    rest = start[len(name) :].strip()
    return goes_on_about(rest) and rest.count(" ") > 1


def goes_on_about(text: str) -> bool:
    """Whether *text* begins as a sentence goes on behind the name of whom it is about: "covers ferries"."""
    return _SAYS().match(text) is not None


def is_bio(text: str, name: str) -> bool:
    """Whether *text* can be a bio: some words, more than the name, and no box about something else."""
    least = BIO_CHARS_MIN // 2 if not text.isascii() and _DENSE().search(text) else BIO_CHARS_MIN
    if text.startswith("*") and not any(word in text for word in name.split()):
        # A footnote about somebody in the text.
        return False
    is_long = len(text) >= least and says_enough(text, name)
    return is_long and key_of(text) != key_of(name) and not _NO_BIO.search(text) and not _LINK_ONLY.match(text)


def paragraphs(page: Document, node: LexborNode) -> list[str]:
    """The texts of the innermost blocks in *node*, or of itself, without links that lead on ("View all posts")."""
    return page.once_of(node, _paragraphs)


def _paragraphs(page: Document, node: LexborNode) -> list[str]:
    holders = ids_around(page.elements.find(_BLOCKS, node))
    inner = [one for one in page.elements.find(_TEXTS, node)[:TEXTS_MAX] if one.mem_id not in holders]
    whole = [one for one in inner if one.tag in {"p", "dd", "li", "div"}]
    return [_own_text(page, one) for one in whole or [node]]


def _own_text(page: Document, node: LexborNode) -> str:
    text = page.elements.text(node)
    for link in page.elements.find(_BESIDE, node)[:5]:
        label = page.elements.text(link)
        if label and (link.tag != "a" or _LINK_ONLY.match(label)):
            text = plain(text.replace(label, " ", 1))
    return re.sub(r"\s+([.,;:!?])", r"\1", text)


def role_in(page: Document, block: LexborNode, name: str) -> str:
    """What *block* says that they do."""
    texts = (page.elements.text(node) for node in page.elements.find(_ROLE, block)[:TEXTS_MAX])
    told = (
        role_of(text, name) or text
        for text in texts
        if key_of(text) != key_of(name) and not (" " in text and is_heading(text))
    )
    is_short = (text for text in told if 2 < len(text) <= ROLE_CHARS_MAX and not _is_told(text) and text[-1] != ":")
    if (found := next(is_short, "")) or not tells_work(page.elements.text(block)):
        return found
    behind = (page.elements.text(one) for one in _behind_name(page, block, name))
    roles = (text for text in behind if len(text) <= ROLE_CHARS_MAX and not _is_told(text) and role_from(text) == text)
    said = (role for text in paragraphs(page, block) if (role := role_of(text, name)))
    return next(filter(None, chain(roles, said)), "") or _role_on_line(page, block, name)


def _role_on_line(page: Document, block: LexborNode, name: str) -> str:
    """The role on the line of *name* in *block*: "About Jane Roe, climate reporter"."""
    for node in page.elements.find(_LINES, block)[:TEXTS_MAX]:
        line = LED.sub("", page.elements.text(node))
        found = _BEHIND_NAME.match(line[len(name) :]) if line.startswith(name) and len(line) <= LINE_CHARS_MAX else None
        role = role_from(found["role"]) if found else ""
        if role and len(role) <= ROLE_CHARS_MAX and not _is_told(line):
            return role
    return ""


def _is_told(text: str) -> bool:
    """Whether *text* is a sentence, a date or a way to reach somebody, rather than a role."""
    return (
        text.endswith(("!", "?", "。", "।"))
        or "@" in text
        or "://" in text
        or (text.endswith(".") and text.count(" ") > 4)
    )


def avatar_in(page: Document, block: LexborNode, name: str, *, is_small: bool) -> str:
    """The picture of *name* in *block*: called so, or the only one of a small block."""
    shown = page.elements.find(IMAGES, block)[:IMAGES_MAX]
    images = [one for one in shown if _address(page, one)]
    likely = [one for one in images if _is_portrait(one, name)] or (images if is_small and len(images) == 1 else [])
    likely = [one for one in likely if not _is_captioned(one)]
    return next((address for one in likely if (address := _address(page, one))), "")


def portrait_of(page: Document, name: str) -> str:
    """The picture anywhere on the page whose text is the name, and at most that it is a picture, outside of figures."""
    key = key_of(name)
    word = ascii_word(name)
    for image in page.tree.css(f'img[alt*="{word}" i]' if word else "img"):
        before, found, behind = key_of(plain(image.attrs.get("alt"))).partition(key)
        is_theirs = found and not _OF_PICTURES.sub("", f"{before} {behind}").strip()
        if is_theirs and image.parent is not None:
            return _address(page, image) if image.parent.tag not in {"figure", "picture"} else ""
    return ""


def named_portrait(page: Document, block: LexborNode, name: str, names: list[str]) -> str:
    """The picture in *block*, about all of *names*, whose file is called by a word of *name* and of no other."""
    others = {word for one in names if one != name for word in _words(one)}
    own = _words(name) - others
    for image in page.elements.find(IMAGES, block)[:IMAGES_MAX]:
        address = _address(page, image)
        file = key_of(address.partition("?")[0].rpartition("/")[2])
        if any(word in file for word in own) and not any(word in file for word in others) and not _is_captioned(image):
            return address
    return ""


def _words(name: str) -> set[str]:
    """The longer words of *name*, as files are called."""
    return {key for word in unaccented(name).split() if len(key := key_of(word)) >= FILE_WORD_MIN}


def _is_captioned(image: LexborNode) -> bool:
    """Whether *image* is a figure with a caption: one that the article shows, whoever the caption names."""
    figure = next((one for one in upwards(image.parent, FIGURE_UP_MAX) if one.tag == "figure"), None)
    return figure is not None and figure.css_first("figcaption") is not None


def _is_portrait(image: LexborNode, name: str) -> bool:
    attributes = image.attributes
    if key_of(name) in key_of(plain(attributes.get("alt"))):
        return True
    around = image.parent.attributes.get("class") if image.parent is not None else ""
    named = (attributes.get("class"), attributes.get("src"), attributes.get("data-src"), around)
    return any(_PICTURE.search(one or "") for one in named)


def _address(page: Document, image: LexborNode) -> str:
    """Where *image* is; the first of its sources that is no placeholder for what a script loads later."""
    attributes = image.attributes
    plain_ones = [attributes.get(key) or "" for key in ("data-src", "data-lazy-src", "data-original", "src")]
    listed = [attributes.get(key) or "" for key in ("srcset", "data-srcset", "data-lazy-srcset")]
    if image.parent is not None and image.parent.tag == "picture":
        listed += [one.attributes.get("srcset") or "" for one in image.parent.css("source")[:SOURCES_MAX]]
    sources = [*plain_ones, *(one.split(",")[0].split(" ")[0] if one else "" for one in map(str.strip, listed))]
    shown = (one.strip() for one in sources if one and not one.startswith("data:") and shows_somebody(one))
    return next((address for one in shown if (address := page.address(one))), "")


def shows_somebody(address: str) -> bool:
    """Whether the picture at *address* is not called an icon, a logo or a placeholder."""
    return not _ICON.search(address.partition("?")[0].rstrip("/").rpartition("/")[2])


def same_as_in(page: Document, block: LexborNode) -> tuple[str, ...]:
    """The addresses of the same person elsewhere that *block* links: rel=me, and profiles at social networks."""
    found = (page.address(one.attributes.get("href")) for one in page.elements.find(_ALIKE, block)[:SAME_AS_MAX])
    social = (page.address(one.attributes.get("href")) for one in page.elements.find(LINKS, block)[:TEXTS_MAX])
    both = (*found, *(address for address in social if _SOCIAL.match(address)))
    return tuple(dict.fromkeys(one for one in both if one))[:SAME_AS_MAX]


def profile_in(page: Document, block: LexborNode, name: str) -> str:
    """Where the name itself leads."""
    return links_of(page, block).get(key_of(name), "")
