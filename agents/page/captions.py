"""What stands beside a picture: its caption and its credit, in a figure or in another box of its own."""

from selectolax.lexbor import LexborNode

from agents.page.credits import clean_caption, clean_credit, is_credit, split_credit
from agents.page.text import plain

UP_MAX = 5
"""How far above a picture the box with its caption is looked for."""
BESIDE_MAX = 3
"""How far above a figure an element with its caption may follow."""
BOX_CHARS_MAX = 900
"""A box with more text is more than a picture's."""
PICTURES_MAX = 2
"""A box with more pictures is a gallery, or the article."""

_CLASSES = (
    '[itemprop="caption"], [class*="caption" i], [class*="legend" i], [class*="bildunterschrift" i], '
    '[class*="bildtext" i], '
    '[class*="image-text" i], [class*="image-description" i], [class*="cutline" i], [class*="pie-foto" i]'
)
_CREDIT = (
    '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="-source" i], '
    '[class*="_source" i], [class~="source" i], '
    '[class*="quelle" i], [class*="bildrechte" i], [class*="autor" i], [class*="author" i], [class*="agency" i], '
    '[itemprop="copyrightHolder"], [itemprop="creditText"], [itemprop="author"], [data-test="credit"], '
    '[data-testid*="credit" i], cite'
)
_HIDDEN = (
    '[class*="offscreen" i], [class*="sr-only" i], [class*="visually-hidden" i], [class*="visuallyhidden" i], '
    '[class*="screen-reader" i], [class*="a11y" i], button, svg, script, style, noscript'
)
_TEASER = "h1, h2, h3, h4, time, [class*=teaser i]"
_WHOLE = frozenset(("article", "main", "body", "section", "header", "ul", "ol"))
_INLINE = frozenset(("picture", "span", "a", "p"))


def caption_of(picture: LexborNode) -> tuple[str, str]:
    """The caption and the credit beside *picture*; "" for what is not there."""
    box = _box_of(picture)
    if box is None:
        return "", ""
    said = _said(box)
    return said if any(said) else _beside(box)


def loose_caption(root: LexborNode) -> tuple[str, str]:
    """The caption and the credit in *root* that stand in no picture's box, as some sites set them over a headline."""
    for node in root.css(_CLASSES)[:10]:
        around = node.parent
        names = (node.attributes.get("class") or "").lower()
        is_own = around is not None and around.css_first("img") is None and node.css_first("img") is None
        if is_own and ("image" in names or "img" in names or "photo" in names or node.css_first(_CREDIT) is not None):
            said = _said(node)
            if any(said):
                return said
    return "", ""


def _said(box: LexborNode) -> tuple[str, str]:
    """The caption and the credit that *box* holds."""
    holder = _holder(box)
    marked = [text for node in box.css(_CREDIT)[:5] if (text := _text(node))]
    text = _text(holder) if holder is not None else "" if marked else _text(box)
    credit = next((one for one in marked if one != text), "" if text else (marked or [""])[0])
    if not credit:
        return _by_lines(holder if holder is not None else box) or split_credit(text)
    before, mark, after = text.partition(credit)
    if not mark:
        return clean_caption(text), clean_credit(credit)
    if clean_caption(before):
        return clean_caption(before), clean_credit(credit + after)
    return clean_caption(after), clean_credit(credit)


def _holder(box: LexborNode) -> LexborNode | None:
    """The element in *box* that holds the caption: a figcaption with a text, else what is named so and says most."""
    for selector in ("figcaption", _CLASSES):
        found = [node for node in box.css(selector)[:10] if node.tag not in {"button", "svg"} and _text(node)]
        if found:
            return max(found, key=lambda node: len(node.text()))
    return None


def _by_lines(node: LexborNode) -> tuple[str, str] | None:
    """The caption and the credit where the credit has an element of its own at the end; None where it has not."""
    lines = [text for line in node.text(separator="\n").split("\n") if (text := plain(line))]
    if len(lines) < 2 or not is_credit(lines[-1]):
        return None
    return clean_caption(" ".join(lines[:-1])), clean_credit(lines[-1])


def _text(node: LexborNode) -> str:
    text = plain(node.text(separator=" "))
    for hidden in node.css(_HIDDEN)[:5]:
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
        if node.tag not in _INLINE:
            length = len(node.text().strip())
            if length > BOX_CHARS_MAX or len(node.css("img")) > PICTURES_MAX:
                return None
            if length and (node.css_first("figcaption") is not None or node.css_first(_TEASER) is None):
                return node
        node = node.parent
    return None


def _beside(figure: LexborNode) -> tuple[str, str]:
    """The caption and the credit that follow *figure* in an element of their own."""
    node: LexborNode | None = figure
    for _ in range(BESIDE_MAX):
        if node is None or node.tag in _WHOLE:
            break
        after = node.next
        while after is not None and not after.is_element_node:
            after = after.next
        if after is not None and (after.css_matches("figcaption") or after.css_matches(_CLASSES)):
            return _said(after)
        node = node.parent
    return "", ""
