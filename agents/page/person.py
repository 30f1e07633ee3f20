"""What an element says of a person: bio, role, picture, links. For author boxes below articles and for author pages."""
# ruff: noqa: RUF001  marks of running text

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from agents.page.metadata import Document
from agents.page.nodes import links_of
from agents.page.text import key_of, plain
from schemas.limits import BIO_CHARS_MAX

ROLE_CHARS_MAX = 80
BIO_CHARS_MIN = 20
TEXTS_MAX = 40
IMAGES_MAX = 10
SAME_AS_MAX = 10

BIO = (
    '[class*="bio" i], [class*="author-desc" i], [class*="author__desc" i], [class*="authordesc" i], '
    '[class*="author-info__text" i], [class*="author-text" i], [class*="author__text" i], [class*="profile-text" i], '
    '[class*="about-author" i], [class*="author-about" i], [itemprop="description"], .p-note'
)
_ROLE = (
    '[class*="role" i], [class*="job" i], [itemprop="jobTitle"], [class*="position" i], .p-job-title, '
    '[class*="author-title" i], [class*="author__title" i], [class*="authortitle" i], [class*="function" i]'
)
_BLOCKS = "p, div, ul, ol, h1, h2, h3, h4, section, figure, form, article, dl"
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
_SAYS = re.compile(
    r"^(?:\W{0,3}s\b|['’]s?\b|,|\(|(?:is|was|has|have|writes|covers|covered|reports|works|worked|lives|teaches|edits|leads|"
    r"joined|photographs|studies|studied|hosts|runs|founded|won|grew|specialises|specializes|serves|started|spent|"
    r"previously|currently|ist|war|hat|schreibt|berichtet|arbeitet|lebt|lehrt|leitet|studierte|wurde|est|était|écrit|"
    r"couvre|travaille|vit|dirige|enseigne|a\s|es|fue|escribe|cubre|trabaja|vive|dirige|è|scrive|lavora|é|foi|escreve|"
    r"trabalha|is|schrijft|werkt|jest|pisze|är|er|skriver|arbetar|arbejder|on)\b)",
    re.IGNORECASE,
)
"""What follows a name in a sentence about its bearer."""
_TITLE = re.compile(r"^(?:dr|prof|professor|sir|dame|lord|lady|mr|mrs|ms|rev)\.?\s+", re.IGNORECASE)
_SOCIAL = re.compile(
    r"^https?://(?:www\.|[a-z]{2}\.)?(?:twitter|x|facebook|instagram|linkedin|threads|bsky|tiktok|youtube|mastodon|github|"
    r"orcid|muckrack)\.[a-z]+/(?!share|intent|sharer|hashtag|home\b|search)[^?#]+",
    re.IGNORECASE,
)
_PICTURE = re.compile(r"avatar|gravatar|portrait|headshot|author|profile|people|staff|mugshot|byline", re.IGNORECASE)

_ICON = re.compile(r"icon|logo|sprite|pixel|badge|e-?mail|\brss\b|placeholder|spacer|1x1", re.IGNORECASE)


def bio_in(block: LexborNode, name: str, *, is_about: bool) -> str:
    """The bio of *name* in *block*: what is marked as one, else a sentence about them.

    Args:
        block: An element.
        name: Whose bio.
        is_about: Whether the block is about nobody else, so that what is marked as a bio in it is theirs.
    """
    marked = [text for node in block.css(BIO)[:TEXTS_MAX] for text in paragraphs(node)] if is_about else []
    told = [text for text in marked if is_bio(text, name)]
    if told:
        return " ".join(dict.fromkeys(told))[:BIO_CHARS_MAX]
    return next((text for text in paragraphs(block) if is_sentence_about(text, name)), "")[:BIO_CHARS_MAX]


def is_sentence_about(text: str, name: str) -> bool:
    """Whether *text* begins with *name* and says something of them."""
    start = _TITLE.sub("", text)
    if not start.casefold().startswith(name.casefold()) or not is_bio(text, name):
        return False
    rest = start[len(name) :].strip()
    return bool(_SAYS.match(rest)) and rest.count(" ") > 1


def is_bio(text: str, name: str) -> bool:
    """Whether *text* can be a bio: some words, more than the name, and no box about something else."""
    is_long = len(text) >= BIO_CHARS_MIN and text.count(" ") > 2
    return is_long and key_of(text) != key_of(name) and not _NO_BIO.search(text) and not _LINK_ONLY.match(text)


def paragraphs(node: LexborNode) -> Iterator[str]:
    """The texts of the innermost blocks in *node*, or of itself, without links that lead on ("View all posts")."""
    inner = [one for one in node.css("p, dd, li, div, span, em, i")[:TEXTS_MAX] if not one.css_first(_BLOCKS)]
    whole = [one for one in inner if one.tag in {"p", "dd", "li", "div"}]
    for one in whole or [node]:
        yield _own_text(one)


def _own_text(node: LexborNode) -> str:
    text = plain(node.text(separator=" "))
    for link in node.css("a, h2, h3, h4, button")[:5]:
        label = plain(link.text(separator=" "))
        if label and (link.tag != "a" or _LINK_ONLY.match(label)):
            text = plain(text.replace(label, " ", 1))
    return re.sub(r"\s+([.,;:!?])", r"\1", text)


def role_in(block: LexborNode, name: str) -> str:
    """What *block* says that they do."""
    texts = (plain(node.text(separator=" ")) for node in block.css(_ROLE)[:TEXTS_MAX])
    return next((text for text in texts if 2 < len(text) <= ROLE_CHARS_MAX and key_of(text) != key_of(name)), "")


def avatar_in(page: Document, block: LexborNode, name: str, *, is_small: bool) -> str:
    """The picture of *name* in *block*: called so, or the only one of a small block."""
    images = [
        one for one in block.css("img, amp-img")[:IMAGES_MAX] if not _ICON.search(one.attributes.get("src") or "")
    ]
    likely = [one for one in images if _is_portrait(one, name)] or (images if is_small and len(images) == 1 else [])
    return next((address for one in likely if (address := _address(page, one))), "")


def portrait_of(page: Document, name: str) -> str:
    """The picture anywhere on the page whose text is the name alone, outside of figures."""
    root = page.tree.body
    for image in root.css("img[alt]") if root is not None else ():
        if key_of(plain(image.attributes.get("alt"))) == key_of(name) and image.parent is not None:
            return _address(page, image) if image.parent.tag not in {"figure", "picture"} else ""
    return ""


def _is_portrait(image: LexborNode, name: str) -> bool:
    attributes = image.attributes
    if key_of(name) in key_of(plain(attributes.get("alt"))):
        return True
    around = image.parent.attributes.get("class") if image.parent is not None else ""
    named = (attributes.get("class"), attributes.get("src"), attributes.get("data-src"), around)
    return any(_PICTURE.search(one or "") for one in named)


def _address(page: Document, image: LexborNode) -> str:
    for source in ("src", "data-src", "data-lazy-src"):
        value = image.attributes.get(source) or ""
        if value and not value.startswith("data:"):
            return page.address(value)
    return ""


def same_as_in(page: Document, block: LexborNode) -> tuple[str, ...]:
    """The addresses of the same person elsewhere that *block* links: rel=me, and profiles at social networks."""
    found = (page.address(one.attributes.get("href")) for one in block.css('a[rel~="me"]')[:SAME_AS_MAX])
    social = (page.address(one.attributes.get("href")) for one in block.css("a[href]")[:TEXTS_MAX])
    both = (*found, *(address for address in social if _SOCIAL.match(address)))
    return tuple(dict.fromkeys(one for one in both if one))[:SAME_AS_MAX]


def profile_in(page: Document, block: LexborNode, name: str) -> str:
    """Where the name itself leads."""
    return links_of(page, block).get(key_of(name), "")
