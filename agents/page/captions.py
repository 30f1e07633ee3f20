"""What stands beside a picture: its caption and its credit, in a figure or in another box of its own."""

import re

from selectolax.lexbor import LexborNode

from agents.page.credits import apart, clean_caption, clean_credit, is_credit, is_maker, labelled, split_credit
from agents.page.nodes import has_elements
from agents.page.text import plain

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

_CLASSES = (
    '[itemprop="caption"], [class*="caption" i], [class*="legend" i], [class*="bildunterschrift" i], '
    '[class*="bildtext" i], '
    '[class*="image-text" i], [class*="image-description" i], [class*="cutline" i], [class*="pie-foto" i], '
    '[class*="photo-desc" i], [class*="foto-desc" i], '
    '[class$="-cap" i], [class*="-cap " i], [class*="_cap_" i], [class~="cap" i], '
    '[class*="leyenda" i], [class*="epigrafe" i], [class*="didascalia" i], [class*="bijschrift" i], '
    '[class*="billedtekst" i], [class*="podpis" i], [class*="resimalti" i]'
)
_CREDIT = (
    '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="-source" i], [class*="_src" i], '
    '[class*="_source" i], [class~="source" i], '
    '[class*="direitos" i], [class*="image-rights" i], [class*="credito" i], [class*="bildnachweis" i], '
    '[class*="fotograf" i], [class*="photo-by" i], '
    '[class*="quelle" i], [class*="bildrechte" i], [class*="autor" i], [class*="author" i], [class*="agency" i], '
    '[itemprop="copyrightHolder"], [itemprop="creditText"], [itemprop="author"], [data-test="credit"], '
    '[data-testid*="credit" i], cite'
)
_DATA = ("data-image-caption", "data-caption", "data-credit-caption")
_CREDIT_DATA = ("data-credit", "data-image-credit", "data-copyright", "data-photographer")
_SENTENCE_ENDS = (".", "!", "?", "”", '"', "»", "。")
_WORD = re.compile(r"\w")
_HIDDEN = (
    '[class*="offscreen" i], [class*="sr-only" i], [class*="visually-hidden" i], [class*="visuallyhidden" i], '
    '[class*="screen-reader" i], [class*="a11y" i], button, [role="button"], svg, script, style, noscript'
)
_TEASER = "h1, h2, h3, h4, time, [class*=teaser i]"
_WHOLE = frozenset(("main", "body", "section", "header", "ul", "ol"))
_APART = _WHOLE | {"article"}
_AROUND = frozenset(("article", "section", "header", "main"))
_INLINE = frozenset(("picture", "span", "a", "p"))
_SWITCHES = frozenset(("input", "button", "br"))
"""What may stand between a picture and its caption: a box to tick that shows it."""
_TEXTS = frozenset(("p", "div", "span", "small", "em"))


def caption_of(picture: LexborNode) -> tuple[str, str]:
    """The caption and the credit beside *picture*; "" for what is not there."""
    box = _box_of(picture)
    said = _said(box) if box is not None else ("", "")
    if not any(said):
        said = _beside(box if box is not None else picture)
    caption, credit = said if all(said) else _in_attributes(picture)
    return said[0] if any(said) else caption, said[1] or credit or _credit_attribute(picture)


def loose_caption(root: LexborNode) -> tuple[str, str]:
    """The caption and the credit in *root* that stand in no picture's box, as some sites set them over a headline."""
    for node in root.css(_CLASSES)[:10]:
        around = node.parent
        names = (node.attributes.get("class") or "").lower()
        is_apart = around is not None and (around.tag in _AROUND or around.css_first("img") is None)
        if (
            is_apart
            and node.css_first("img") is None
            and ("image" in names or "img" in names or "photo" in names or node.css_first(_CREDIT) is not None)
        ):
            said = _said(node)
            if any(said):
                return said
    return "", ""


def _said(box: LexborNode) -> tuple[str, str]:
    """The caption and the credit that *box* holds."""
    holder = _holder(box)
    nodes = [node for node in box.css(_CREDIT)[:5] if _text(node)]
    marked = [_text(node) for node in nodes]
    text = _text(holder) if holder is not None else _around(nodes[0], box) if marked else _text(box)
    if holder is None and not marked and _is_linked(box, text):
        return "", ""
    credit = next((one for one in marked if one != text and clean_credit(one)), "" if text else (marked or [""])[0])
    if not credit:
        return _by_lines(holder if holder is not None else box) or split_credit(text)
    return apart(text, credit)


def _around(credit: LexborNode, box: LexborNode) -> str:
    """The text of what holds *credit* below *box*, or of what stands before it: a caption without a name."""
    parent = credit.parent
    text = _text(parent) if parent is not None and parent.mem_id != box.mem_id else ""
    before = credit.prev
    while before is not None and not before.is_element_node:
        before = before.prev
    if text == _text(credit) and parent is not None:
        text = ""
    return text or (_text(before) if before is not None and before.tag in _TEXTS else "")


def _is_linked(box: LexborNode, text: str) -> bool:
    linked = sum(len(plain(link.text())) for link in box.css("a")[:20])
    return linked > LINKED_SHARE_MAX * len(text)


def _holder(box: LexborNode) -> LexborNode | None:
    """The element in *box* that holds the caption: a figcaption with a text, else what is named so and says most."""
    for selector in ("figcaption", _CLASSES):
        found = [
            node for node in box.css(selector)[:10] if node.tag not in {"button", "svg"} and _WORD.search(_text(node))
        ]
        if found:
            return max(found, key=lambda node: len(node.text()))
    return None


def _by_lines(node: LexborNode) -> tuple[str, str] | None:
    """The caption and the credit where the credit has an element of its own at an end; None where it has not."""
    lines = [text for line in node.text(separator="\n").split("\n") if (text := plain(line))]
    if len(lines) < 2:
        return None
    first, last = lines[0], lines[-1]
    label = labelled(last)
    if label is not None and len(label[0].split()) < 3:
        return clean_caption(" ".join(lines[:-1])), clean_credit(last)
    if found := labelled(" ".join(lines)):
        return found
    if is_credit(last) or (is_maker(last) and lines[-2].endswith(_SENTENCE_ENDS)):
        return clean_caption(" ".join(lines[:-1])), clean_credit(last)
    rest = " ".join(lines[1:])
    if (is_credit(first) or is_maker(first)) and rest.endswith(_SENTENCE_ENDS) and len(rest) > 2 * len(first):
        return clean_caption(rest), clean_credit(first)
    return None


def _text(node: LexborNode) -> str:
    text = plain(node.text(separator=" "))
    # Most hold no element and are shown themselves, for a selector finds the element that it is asked of too.
    is_bare = node.tag in _TEXTS and not (node.attrs.get("class") or node.attrs.get("role") or has_elements(node))
    for hidden in () if is_bare else node.css(_HIDDEN)[:5]:
        unseen = plain(hidden.text(separator=" "))
        text = text.replace(unseen, "", 1) if unseen else text
    return text.strip()


def _box_of(picture: LexborNode) -> LexborNode | None:
    """The element that holds *picture* and what is said of it; a figure even where it says nothing."""
    node = picture.parent
    for _ in range(UP_MAX):
        if node is None or node.tag in _WHOLE:
            return None
        if node.tag == "figure":
            return node
        if node.tag == "article" and node.css_first("p, h1, h2, h3, h4, time") is not None:
            return None
        if node.tag not in _INLINE:
            length = len(node.text().strip())
            if length > BOX_CHARS_MAX or len(node.css("img")) > PICTURES_MAX:
                return None
            if length and (node.css_first("figcaption") is not None or not _is_teaser(node)):
                return node
        node = node.parent
    return None


def _is_teaser(box: LexborNode) -> bool:
    """Whether something in *box* is what cards to other articles have."""
    return any(found.mem_id != box.mem_id for found in box.css(_TEASER)[:2])


def _in_attributes(picture: LexborNode) -> tuple[str, str]:
    """The caption and the credit that scripts show: data-caption, the title of an image with a caption, labels."""
    attributes = picture.attributes
    for name in _DATA:
        if attributes.get(name):
            return split_credit(plain(attributes.get(name)))
    title = plain(attributes.get("title"))
    if "caption" in (attributes.get("class") or ""):
        return split_credit(title)
    return "", next((found[1] for text in (title, plain(attributes.get("alt"))) if (found := labelled(text))), "")


def _credit_attribute(picture: LexborNode) -> str:
    """The credit that scripts show, in an attribute of *picture* or of what is just around it."""
    node: LexborNode | None = picture
    for _ in range(BESIDE_MAX):
        if node is None or node.tag in _APART:
            break
        told = next((text for name in _CREDIT_DATA if (text := plain(node.attributes.get(name)))), "")
        if told:
            return clean_credit(told)
        node = node.parent
    return ""


def _beside(figure: LexborNode) -> tuple[str, str]:
    """The caption and the credit that follow *figure* in an element of their own."""
    node: LexborNode | None = figure
    for _ in range(BESIDE_MAX):
        if node is None or node.tag in _APART:
            break
        after = node.next
        while after is not None and (not after.is_element_node or after.tag in _SWITCHES):
            after = after.next
        if after is not None and (after.css_matches("figcaption") or after.css_matches(_CLASSES)):
            return _said(after)
        node = node.parent
    return "", ""
