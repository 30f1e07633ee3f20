"""What stands around and between the paragraphs of an article and is no part of its text."""

import re
from collections.abc import Iterable
from functools import lru_cache

from selectolax.lexbor import LexborNode

from agents.page.body.bare_labels import is_bare_label
from agents.page.body.leads import (
    is_advert,
    is_closing_text,
    is_lead,
    is_marked_lead,
    is_offer,
    is_plotted,
    is_shortcode,
)
from agents.page.body.leftovers import is_leftover
from agents.page.bylines.read import is_byline
from agents.page.dates.visible import seen_date
from agents.page.elements import LINKS, NAMES_CHARS_MAX, NAMES_KEPT, PARAGRAPHS, Sought, has_elements
from agents.page.elsewhere import linked_headings
from agents.page.metadata import Document
from agents.page.paid import is_paid_label
from agents.page.text import key_of, squeeze
from agents.page.word_lists import listed

UP_MAX = 30
"""How far above an element furniture that holds it is looked for."""
FILLER_CHARS_MAX = 200
"""A longer paragraph is no pointer."""
LINE_CHARS_MAX = 80
"""A longer text is no byline and no date line."""
BOX_CHARS_MAX = 500
"""A box around a form with more text is more than the form's."""
CLOSING_CHARS_MAX = 400
"""A longer last paragraph is of the text, not about it or its author."""
SLANTED_SHARE_MIN = 0.9
"""Share of a bio's characters that stand in italics."""
NAME_CHARS_MIN = 6
"""A shorter name, as a key, tells no such bio."""
NAME_WORDS_MAX = 5
"""Words that begin a last paragraph and may be a name."""
TITLE_CHARS_MAX = 12
"""What may stand before a name: "Dr", "By", "Professor"."""
DATE_LINE_CHARS_MAX = 45
"""Of a line with a date; around the text, one with a time of day may be longer."""
LABEL_CHARS_MAX = 24
"""Of each label between bars."""
BARRED_CHARS_MAX = 160
"""A byline with its dates, between bars."""
_MARK = re.compile(r"\s[|•·]\s")
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_BARS = re.compile(r"\s*[|¦]\s*|\s+[·•]\s+")
BUTTONED_CHARS_MAX, BUTTONED_PARAGRAPHS_MAX = 300, 2
"""A box around a button with more is more than an offer, or a row of ways to share."""

LAST_WORDS_CHARS_MAX = 40
"""Of what points elsewhere behind the last sentence of a paragraph."""
_MARKS_WITHIN = (". ", "! ", "? ")
"""What stands behind a sentence that is not the last."""
_ELEMENTS = listed(
    "aside nav footer form figure figcaption noscript template script style button iframe dialog menu svg select a"
)
"""A block in a link is a card."""
_TEXTS = frozenset(("p", "li", "blockquote", "h2", "h3", "h4"))
_SLANTED = Sought("em i")
_JUDGED_BARE = frozenset(("details", "article"))
"""These may be furniture without any name."""
_ROLES = frozenset(("complementary", "navigation"))
_NAMES = re.compile(
    r"[\s_-](?:related|recommend\w*|newsletters?|promo\w*|adv(?:ert\w*|t)?|ads?|adbox|anzeige|sponsor\w*|share|"
    r"sharing|social|comments?|kommentare?|disqus|"
    r"carousel|(?:photo|foto|image)-?desc|author-{0,2}(?:bottom|box|bio|info|card|block|profile)|(?:carte|fiche|bloc|box|caja|ficha|sobre|scheda|info)-?aut(?:eu|o)re?s?|about-?(?:the-?)?(?:writer|author|contributor)s?|byline|bio|(?:image-?)?captions?|credits?|follow|taglist|tag-?list|tags|breadcrumbs?|"
    r"nav|navigation|menu|sidebar|footer|popular|trending|"
    r"subscribe|subscription|sign-?up|donat\w*|cookies?|consent|toc|table-of-contents|most-?read|read-?(?:more|also|"
    r"next)|see-?also|more-?(?:on|from|stories|topics?)|"
    r"kg-bookmark\w*|kg-signup\w*|kg-cta\w*|wp-embedded-content|is-type-wp-embed|outbrain|taboola|copyright|"
    r"disclaimer|correction-?form|feedback|poll|quiz|"
    r"reading-?time|timestamp|dateline-?meta|entry-meta|post-meta|article-meta|sr-only|screen-reader\w*|"
    r"visually-?hidden|hidden-?text|print-?only|app-?promo|offscreen|sign-?in|log-?in|popup|button-?wrapper|rich-?link|"
    r"inline-?related|twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed\w*|"
    r"foot-?notes?|end-?notes?|facts?(?!-?check)|info-?box|fact-?box|fakta-?(?:box|boks|ruta)|faktenbox|infokasten)"
    r"(?=$|[\s_-])"
)
"""In names in lower case, as are the next, with a space before them: a search that regards case, and begins with what
stands before a word, is several times faster."""
_OF_OTHERS = r"(?:box|list|articles|cards?|container|wrapper|items?|posts?|stories|links?)"
_NAMES_WITHIN = re.compile(
    rf"related{_OF_OTHERS}|newsletter{_OF_OTHERS}|teaser{_OF_OTHERS}|"
    r"newsletter-?(?:sign-?up|forms?|widget|embed|promo|cta)|article-?tags"
)
"""The same anywhere in a word."""
_STANDFIRST = re.compile(
    r"(?:^|[\s_-])(?:deks?|decks?|standfirst|sub-?titles?|sub-?headline|strapline|kicker|pre-?title|overline|eyebrow|"
    r"dachzeile|entradilla|chapo|teaser-?text|perex|ingress|manchet|bajada|p-summary)(?=$|[\s_-])"
)
_INNER_CAPITAL = re.compile(r"(?<=[a-z]{2})(?=[A-Z][a-z]{2})")
"""Where a word begins within a name; ids made by chance hold single capitals."""
_HIDDEN = re.compile(r"(?:^|\s)hidden(?=\s|$)")
_SHOWN_AGAIN = re.compile(r":(?:block|flex|grid|inline|contents|table)")
"""Hidden on small screens alone (Tailwind)."""


class Furniture:
    """Tells for the elements below one container whether they belong to its furniture; each is judged once."""

    def __init__(self, page: Document, container: LexborNode, *, by_name: bool = True) -> None:
        self._page, self._by_name = page, by_name
        self._known: dict[int, bool] = {container.mem_id: False}

    def keep(self, ids: Iterable[int]) -> None:
        """Count the elements with these *ids* as no furniture, whatever they are called."""
        self._known.update(dict.fromkeys(ids, False))

    def holds(self, node: LexborNode) -> bool:
        """Whether *node* is furniture or stands in some."""
        path: list[int] = []
        verdict = False
        current: LexborNode | None = node
        while current is not None and len(path) < UP_MAX:
            at = current.mem_id
            known = self._known.get(at)
            if known is not None:
                verdict = known
                break
            path.append(at)
            if current.tag in _ELEMENTS or (self._by_name and self._is_named(current)):
                verdict = True
                break
            current = current.parent
        for one in path:
            self._known[one] = verdict
        return verdict

    def _is_named(self, node: LexborNode) -> bool:
        attributes = node.attributes
        if not attributes and node.tag not in _JUDGED_BARE:
            return False
        told = attributes.get
        return (
            is_furniture_name(
                f"{told('class') or ''} {told('id') or ''} {told('aria-labelledby') or ''}"[:NAMES_CHARS_MAX]
            )
            or "hidden" in attributes
            or told("aria-hidden") == "true"
            or (node.tag == "details" and "open" not in attributes)
            or told("role") in _ROLES
            or (node.tag == "article" and is_card(self._page, node))
        )

    def add(self, nodes: list[LexborNode]) -> None:
        """Count *nodes* as furniture."""
        self._known.update((node.mem_id, True) for node in nodes)

    def add_boxes_of(self, nodes: list[LexborNode]) -> None:
        """Count the small boxes around *nodes*, forms of newsletters or buttons of offers, as furniture."""
        for node in nodes:
            box, is_form = node.parent, node.tag == "form"
            if box is None or box.mem_id in self._known or box.tag in _TEXTS:
                continue
            if box.tag == "article":
                # Such as a post of a live blog, which may be short and have a button to copy its link.
                continue
            is_small = len(box.text()) <= (BOX_CHARS_MAX if is_form else BUTTONED_CHARS_MAX)
            if is_small and (is_form or len(self._page.elements.find(PARAGRAPHS, box)) <= BUTTONED_PARAGRAPHS_MAX):
                self._known[box.mem_id] = True


@lru_cache(maxsize=NAMES_KEPT)
def is_furniture_name(names: str) -> bool:
    """Whether the classes and the id of an element say that it is no part of an article."""
    names = _in_words(names)
    is_hidden = "hidden" in names and _HIDDEN.search(names) and not _SHOWN_AGAIN.search(names)
    return bool(is_hidden or _NAMES.search(f" {names}") or _NAMES_WITHIN.search(names))


def is_standfirst(block: LexborNode) -> bool:
    """Whether a block before the first paragraph is named as a second headline or a label above the first."""
    around = block.parent
    own = block.attributes.get("class") or ""
    names = f"{own} {around.attributes.get('class') or ''}" if around is not None else own
    return _STANDFIRST.search(_in_words(names)) is not None


def _in_words(names: str) -> str:
    """*names* in small letters, their words parted: "IssuePromo_root" is "issue-promo_root"."""
    return names if names.islower() else _INNER_CAPITAL.sub("-", names).lower()


def is_card(page: Document, article: LexborNode) -> bool:
    """Whether an article within an article is a card that leads to another one."""
    return len(article.text()) <= BOX_CHARS_MAX and bool(linked_headings(page, article))


def is_filler(page: Document, block: LexborNode, text: str) -> bool:
    """Whether a short paragraph is a pointer, or words that point elsewhere and a link: behind them, or as an end."""
    if len(text) > FILLER_CHARS_MAX:
        return False
    if is_pointer(text):
        return True
    is_led, start = is_lead(text), max(map(text.rfind, _MARKS_WITHIN)) + 1
    ending = text[start:].strip(" .!") if start else ""
    last = ending if 0 < len(ending) <= LAST_WORDS_CHARS_MAX and is_marked_lead(ending) else ""
    link = page.elements.first(LINKS, block) if is_led or last else None
    said = squeeze(link.text()) if link is not None else ""
    return (is_led and len(said) * 2 > len(text)) or (bool(last) and said.rstrip(".!") == last)


def is_pointer(text: str) -> bool:
    """Whether a short line points elsewhere: "Read more: …", asks for readers of a letter, or stands for more."""
    return len(text) <= FILLER_CHARS_MAX and (
        is_marked_lead(text)
        or is_offer(text)
        or is_shortcode(text)
        or is_advert(text)
        or is_paid_label(text)
        or is_leftover(text)
        or is_bare_label(text)
    )


def is_bar_line(text: str) -> bool:
    """Whether a line is short labels between bars: "Print | Gallery | Back", as menus in old pages are."""
    # Looking for each is ten times faster than going through a long text, which holds none.
    if "|" not in text and "·" not in text and "•" not in text and "¦" not in text:
        return False
    parts = _BARS.split(text)
    return len(parts) > 2 and all(len(part) <= LABEL_CHARS_MAX and not part.endswith(".") for part in parts)


def is_closing(text: str) -> bool:
    """Whether a last paragraph is about the article: who helped, whom to write to, where it stood, whose it is."""
    return len(text) <= CLOSING_CHARS_MAX and is_closing_text(text)


def is_bio(page: Document, block: LexborNode, text: str, said: frozenset[str]) -> bool:
    """Whether a short paragraph, all of it in italics, speaks of one whose name is among what is *said* elsewhere."""
    if len(text) > CLOSING_CHARS_MAX:
        return False
    slanted = page.elements.first(_SLANTED, block) if has_elements(block) else None
    if slanted is None or len(squeeze(slanted.text())) < SLANTED_SHARE_MIN * len(text):
        return False
    key = key_of(text)
    return any(len(name) >= NAME_CHARS_MIN and key.find(name) in range(TITLE_CHARS_MAX) for name in said)


def is_about(text: str, names: frozenset[str]) -> bool:
    """Whether a short last paragraph begins with one of *names* (keys) that has two words or more, and goes on."""
    words = text.split()[:NAME_WORDS_MAX]
    if len(text) > CLOSING_CHARS_MAX or not words[1:] or not (words[0][0].isupper() and words[1][0].isupper()):
        return False
    begun = (key_of("".join(words[:count])) for count in range(2, len(words) + 1))
    return any(name in names and len(name) < len(key_of(text)) for name in begun)


def is_line_of_its_own(text: str) -> bool:
    """Whether a short text is a byline or a date line, which other fields hold."""
    if len(text) > LINE_CHARS_MAX:
        return False
    return is_byline(text) or is_plotted(text) or (len(text) <= DATE_LINE_CHARS_MAX and seen_date(text) is not None)


def is_date_line(text: str) -> bool:
    """Whether a line around the text says when it was published or updated, with a time of day."""
    is_short = len(text) <= LINE_CHARS_MAX or (len(text) <= BARRED_CHARS_MAX and _MARK.search(text) is not None)
    return is_short and _TIME.search(text) is not None and seen_date(text) is not None
