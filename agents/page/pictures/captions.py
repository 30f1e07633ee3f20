"""What stands beside a picture: its caption and its credit, in a figure or in another box of its own."""

import re

from selectolax.lexbor import LexborNode

from agents.page.elements import IMAGES, LINKS, PARAGRAPHS, Sought
from agents.page.metadata import Document
from agents.page.pictures.attributes import credit_attribute, in_attributes
from agents.page.pictures.credit_forms import has_heard_label, is_gallery_line, is_source
from agents.page.pictures.credits import (
    alone,
    apart,
    clean_caption,
    clean_credit,
    is_bracketed,
    is_credit,
    is_maker,
    labelled,
    split_credit,
)
from agents.page.steps import element_before, upwards
from agents.page.text import COMMAS, SENTENCE_ENDS, plain

UP_MAX = 5
"""How far above a picture the box with its caption is looked for."""
BESIDE_MAX = 3
"""How far above a figure or a picture an element with its caption may follow."""
LINKED_SHARE_MAX = 0.6
"""A box with more of its text in links is a menu or a card."""
BOX_CHARS_MAX = 900
"""A box with more text is more than a picture's."""
PICTURES_MAX = 2
"""A box with more pictures is a gallery, or the article."""

LINKS_MAX = 8
"""A box with more links is a menu, however short they are."""
CAPTION_WORDS_MIN = 3
"""Fewer words beside a credit are a label."""

_CAPTIONS = Sought("figcaption")
_CALLED = Sought(
    classes="caption legend bildunterschrift bildtext image-text image-description cutline pie-foto photo-desc "
    "foto-desc -cap= _cap_ =cap= leyenda epigrafe didascalia bijschrift billedtekst podpis resimalti popisek lezanta "
    "=dida= kepalairas kuvateksti phototext fototext photo-text foto-text bildzeile bildbeschreibung fototekst imgcap "
    "photocap piccap cptn fotocap imagecap image-desc img-desc pic-desc media-desc media__desc",
    attributes={"itemprop": "=caption="},
)
_EITHER = _CAPTIONS | _CALLED
_CREDITS = Sought(
    tags="cite footer",
    classes="credit copyright photographer -source _src -src= _source =source= direitos image-rights credito "
    "bildnachweis fotograf photo-by quelle bildrechte autor author agency signature =cred= -cred= _cred=",
    attributes={
        "itemprop": "=copyrightholder= =credittext= =author=",
        "data-test": "=credit=",
        "data-testid": "credit",
    },
)
HEARD_CHARS_MAX = 80
"""A longer text beside a caption is no credit."""
LABEL_CHARS_MAX = 40
"""A longer element is no label for those who listen."""
_COPIES = Sought(classes="_copy= -copy=")
"""Short for "copyright" in names; where a text is a name, for in others it is "body copy"."""
NOTE_CHARS_MAX = 300
"""A longer element behind a picture is more than a line or two."""
_CREDIT_BEHIND = re.compile(r"[|•]\s*[^|•:]{3,20}\s?[:©]\s?[^|•]{2,80}$|[)\uff09]\W*$|[摄攝]\W*$")
_CENTRED = re.compile(r"text-align:\s*center")
_MARKS = " |/-—·•"
_WORD = re.compile(r"\w")
_NUMBER = re.compile(r"\d|gal", re.IGNORECASE)
_HIDDEN = Sought(
    tags="button svg noscript",
    classes="offscreen sr-only visually-hidden visuallyhidden screen-reader a11y hide-caption toggle-caption",
    attributes={"role": "=button="},
)
_TEASER = Sought("h1 h2 h3 h4 time", classes="teaser")
_TOLD = Sought("p h1 h2 h3 h4 time")
_WHOLE = frozenset(("main", "body", "section", "header", "ul", "ol"))
_APART = _WHOLE | {"article"}
_AROUND = frozenset(("article", "section", "header", "main"))
_INLINE = frozenset(("picture", "span", "a", "p"))
_BARE = _INLINE | {"div"}
"""What may stand around a picture alone."""
_SWITCHES = frozenset(("input", "button", "br"))
"""What may stand between a picture and its caption: a box to tick that shows it."""
_TEXTS = frozenset(("p", "div", "span", "small", "em"))


def caption_of(page: Document, picture: LexborNode) -> tuple[str, str]:
    """The caption and the credit beside *picture*; "" for what is not there."""
    box = _box_of(page, picture)
    is_loose = box is None or (box.tag != "figure" and not page.elements.has(_EITHER, box))
    said = (_noted_behind(page, picture) if is_loose else None) or (_said(page, box) if box is not None else ("", ""))
    if not any(said):
        said = caption_beside(page, box if box is not None else picture)
    if not any(said) and box is not None:
        said = _told_behind(page, box)
    if box is not None and said[1] and not said[0]:
        said = caption_beside(page, box)[0], said[1]
    caption, credit = said if all(said) else in_attributes(picture)
    credit = said[1] or credit or credit_attribute(picture)
    if said[0] and not credit and box is not None:
        credit = _alone_behind(page, box)
    return said[0] if any(said) else caption, credit


def caption_in_figure(page: Document, node: LexborNode) -> tuple[str, str]:
    """The caption and the credit in the figure around *node*, a film or a background; "" for what is not there."""
    figure = _captioned_figure(page, node)
    return _said(page, figure) if figure is not None else ("", "")


def loose_caption(page: Document, root: LexborNode) -> tuple[str, str]:
    """The caption and the credit in *root* that stand in no picture's box, as some sites set them over a headline."""
    for node in page.elements.find(_CALLED, root)[:10]:
        around = node.parent
        names = (node.attributes.get("class") or "").lower()
        is_apart = around is not None and (around.tag in _AROUND or not page.elements.has(IMAGES, around))
        if (
            is_apart
            and not page.elements.has(IMAGES, node)
            and ("image" in names or "img" in names or "photo" in names or page.elements.has(_CREDITS, node))
        ):
            said = _said(page, node)
            if any(said):
                return said
    return "", ""


def _said(page: Document, box: LexborNode) -> tuple[str, str]:
    """The caption and the credit that *box* holds."""
    holder = _holder(page, box)
    nodes = [node for node in page.elements.find(_CREDITS, box)[:5] if _text(page, node)] or _copies(page, box)
    marked = [_text(page, node) for node in nodes]
    if any(is_source(text) for text in marked):
        marked.sort(key=is_source)
    if holder is None and (said := _named_alike(marked)):
        return said
    whole = labelled(marked[0]) if marked and holder is None else None
    if whole is not None and len(whole[0].split()) >= CAPTION_WORDS_MIN:
        # Named as the author's, it holds all that is said.
        return whole
    text = _text(page, holder) if holder is not None else _around(page, nodes[0], box) if marked else _text(page, box)
    if marked and not text:
        text = _without_credit(page, box, marked[0])
    if holder is None and not marked and _is_linked(page, box, text):
        return "", ""
    credit = next((one for one in marked if one != text and clean_credit(one)), "" if text else (marked or [""])[0])
    if not credit:
        said = _by_lines(holder if holder is not None else box) or split_credit(text)
        return (said[0], _outside(page, holder, box)) if holder is not None and not said[1] else said
    return apart(text, credit)


def _named_alike(marked: list[str]) -> tuple[str, str] | None:
    """The caption and the credit where both are called a source, and a label tells which is which; else None."""
    named = [one for one in marked if alone(one)] if len(marked) > 1 else []
    others = [one for one in marked if not (is_credit(one) or is_maker(one) or any(one in whole for whole in named))]
    return (clean_caption(others[0]), alone(named[0])) if len(named) == len(others) == 1 else None


def _copies(page: Document, box: LexborNode) -> list[LexborNode]:
    """What *box* names as "copy", where it is no more than a name beside a longer text."""
    nodes = [node for node in page.elements.find(_COPIES, box)[:5] if is_maker(_text(page, node))]
    return [node for node in nodes if len(_text(page, node)) * 2 < len(_text(page, box))]


def _outside(page: Document, holder: LexborNode, box: LexborNode) -> str:
    """The credit that *box* holds beside *holder*, the caption: a label and a name, an agency, and no more; else "".

    The label may be one that only those hear whom a page is read to.
    """
    before, _, after = _text(page, box).partition(_text(page, holder))
    rests = [after.strip(_MARKS), before.strip(_MARKS)]
    told = next((credit for rest in rests if (credit := alone(rest))), "")
    if told or not any(rests):
        return told
    for line in page.elements.find(PARAGRAPHS, box)[:BESIDE_MAX]:
        if (label := _heard_label(line)) and any((text := _text(page, line)) in rest for rest in rests):
            return clean_credit(text.removeprefix(label))
    is_heard = has_heard_label(plain(box.text(separator=" ")))
    named = (rest for rest in rests if 0 < len(rest) <= HEARD_CHARS_MAX and (is_heard or is_credit(rest)))
    return clean_credit(next(named, ""))


def _holds_caption(page: Document, box: LexborNode) -> bool:
    """Whether *box* is a caption, or holds one, and neither a text nor another picture."""
    is_named = page.elements.has(_EITHER, box)
    return is_named and len(box.text().strip()) <= BOX_CHARS_MAX and not page.elements.has(IMAGES, box)


def _noted_behind(page: Document, picture: LexborNode) -> tuple[str, str] | None:
    """The caption and the credit in a line right behind *picture*: with a credit at its end, or both set centred."""
    node = picture
    while node.parent is not None and node.parent.tag in _BARE and not _text(page, node.parent):
        node = node.parent
    after = _line_behind(page, node)
    if after is None:
        return None
    text = _text(page, after)
    is_centred = _is_centred(after) and _is_centred(node)
    said = split_credit(text) if is_centred or _CREDIT_BEHIND.search(text) is not None else ("", "")
    return said if all(said) or (is_centred and said[0]) else None


def _is_centred(node: LexborNode) -> bool:
    attributes = node.attributes
    return (attributes.get("align") or "").lower() == "center" or _CENTRED.search(
        attributes.get("style") or ""
    ) is not None


def _told_behind(page: Document, figure: LexborNode) -> tuple[str, str]:
    """The caption and the credit in a line right behind *figure*, which says nothing itself and holds no text."""
    after = _line_behind(page, figure)
    if after is None:
        return "", ""
    said = _said(page, after) if page.elements.has(_CREDITS, after) else labelled(_text(page, after)) or ("", "")
    return said if all(said) else ("", "")


def _alone_behind(page: Document, box: LexborNode) -> str:
    """The credit that stands for itself behind *box*: a label and a name, and no more; else ""."""
    after = _line_behind(page, box)
    return alone(_text(page, after)) if after is not None else ""


def _line_behind(page: Document, node: LexborNode) -> LexborNode | None:
    """The element behind *node* where that is a line or two without a picture; else None."""
    after = _next(node)
    is_text = after is not None and after.tag in _TEXTS and not page.elements.has(IMAGES, after)
    return after if is_text and after is not None and 0 < len(_text(page, after)) <= NOTE_CHARS_MAX else None


def _next(node: LexborNode) -> LexborNode | None:
    """The element behind *node* beside it; what a reader ticks to see it is none."""
    after = node.next
    while after is not None and (not after.is_element_node or after.tag in _SWITCHES):
        after = after.next
    return after


def _around(page: Document, credit: LexborNode, box: LexborNode) -> str:
    """The text of what holds *credit* below *box*, or of what stands before it: a caption without a name."""
    parent = credit.parent
    text = _text(page, parent) if parent is not None and parent.mem_id != box.mem_id else ""
    before = element_before(credit)
    if text == _text(page, credit) and parent is not None:
        text = ""
    return text or (_text(page, before) if before is not None and before.tag in _TEXTS else "")


def _without_credit(page: Document, box: LexborNode, credit: str) -> str:
    """The text of *box* around *credit*, where it is words enough for a caption; else ""."""
    text = _text(page, box).replace(credit, "", 1).strip(_MARKS)
    return text if len(text.split()) >= CAPTION_WORDS_MIN and not _is_linked(page, box, text) else ""


def _is_linked(page: Document, box: LexborNode, text: str) -> bool:
    links = page.elements.find(LINKS, box)
    return len(links) > LINKS_MAX or sum(len(plain(link.text())) for link in links) > LINKED_SHARE_MAX * len(text)


def _holder(page: Document, box: LexborNode) -> LexborNode | None:
    """The element in *box* that holds the caption: a figcaption with a text, else what is named so and says most."""
    is_apart = page.elements.has(_CALLED, box)
    makers = {node.mem_id for node in page.elements.find(_CREDITS, box)} if is_apart else set()
    for sought in (_CAPTIONS, _CALLED):
        found = [
            node
            for node in page.elements.find(sought, box)[:10]
            if node.tag not in {"button", "svg"} and _WORD.search(_text(page, node))
        ]
        # Some have the caption in an element called so, and the credit in a figcaption.
        if sought is _CAPTIONS:
            found = [node for node in found if node.mem_id not in makers]
        if found:
            return max(found, key=lambda node: len(node.text()))
    return None


def _by_lines(node: LexborNode) -> tuple[str, str] | None:
    """The caption and the credit where the credit has an element of its own at an end; None where it has not."""
    lines = _lines(node)
    if len(lines) < 2:
        return None
    first, last = lines[0], lines[-1]
    label = labelled(last)
    if label is not None and len(label[0].split()) < 3:
        return clean_caption(" ".join(lines[:-1])), clean_credit(last)
    if found := labelled(" ".join(lines)):
        return found
    if is_bracketed(last) or is_credit(last) or (is_maker(last) and lines[-2].endswith(SENTENCE_ENDS)):
        return clean_caption(" ".join(lines[:-1])), clean_credit(last)
    rest = " ".join(lines[1:])
    if (is_credit(first) or is_maker(first)) and rest.endswith(SENTENCE_ENDS) and len(rest) > 2 * len(first):
        return clean_caption(rest), clean_credit(first)
    return None


def _lines(node: LexborNode) -> list[str]:
    """The texts in *node*, without the size of a gallery."""
    lines = (plain(line) for line in node.text(separator="\n").split("\n"))
    return [line for line in lines if line and not is_gallery_line(line)]


def _text(page: Document, node: LexborNode) -> str:
    """What readers see of *node*, read once: the element of a caption is looked at from several sides."""
    return page.once_of(node, _seen_text)


def _seen_text(page: Document, node: LexborNode) -> str:
    text = plain(node.text(separator=" "))
    for line in node.text(separator="\n").split("\n") if _NUMBER.search(text) else ():
        if is_gallery_line(line):
            text = text.replace(plain(line), "", 1).strip()
    for hidden in page.elements.find(_HIDDEN, node)[:5] if text else ():
        unseen = plain(hidden.text(separator=" "))
        text = text.replace(unseen, "", 1) if unseen else text
    return text.strip().removeprefix(_heard_label(node) if node.tag == "figcaption" else "").strip()


def _heard_label(node: LexborNode) -> str:
    """The label that begins *node* for those who listen, an element that ends in a comma; "" where none does."""
    first = next(node.iter(), None)
    label = plain(first.text()) if first is not None and first.tag == "span" else ""
    return label if label.endswith(COMMAS) and len(label) <= LABEL_CHARS_MAX else ""


def _box_of(page: Document, picture: LexborNode) -> LexborNode | None:
    """The element that holds *picture* and what is said of it; a figure even where it says nothing."""
    return _captioned_figure(page, picture) or _other_box(page, picture)


def _other_box(page: Document, picture: LexborNode) -> LexborNode | None:
    for node in upwards(picture.parent, UP_MAX):
        if node.tag in _WHOLE:
            return None
        if node.tag == "figure":
            return node
        if node.tag == "article" and page.elements.has(_TOLD, node):
            return None
        if node.tag not in _INLINE:
            length = len(node.text().strip())
            if length > BOX_CHARS_MAX or len(page.elements.find(IMAGES, node)) > PICTURES_MAX:
                return None
            if length and (page.elements.has(_CAPTIONS, node) or not _is_teaser(page, node)):
                return node
    return None


def _captioned_figure(page: Document, picture: LexborNode) -> LexborNode | None:
    """The figure around *picture* that has a caption, and hardly another picture."""
    for node in upwards(picture.parent, UP_MAX):
        if node.tag in _WHOLE:
            return None
        if node.tag == "figure":
            is_one = len(page.elements.find(IMAGES, node)) <= PICTURES_MAX and len(node.text()) <= BOX_CHARS_MAX
            return node if is_one and page.elements.has(_CAPTIONS, node) else None
    return None


def _is_teaser(page: Document, box: LexborNode) -> bool:
    """Whether something in *box* is what cards to other articles have."""
    return any(found.mem_id != box.mem_id for found in page.elements.find(_TEASER, box)[:2])


def caption_beside(page: Document, figure: LexborNode) -> tuple[str, str]:
    """The caption and the credit that follow *figure*, or what is just around it, in an element of their own."""
    for level, node in enumerate(upwards(figure, BESIDE_MAX)):
        if node.tag in _APART and level:
            break
        after = _next(node)
        if after is not None and _holds_caption(page, after):
            caption, credit = _said(page, after)
            return caption, credit or _alone_behind(page, after)
    return "", ""
