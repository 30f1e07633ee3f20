"""Where on a page an author's name stands: by the article, or in a card, a comment or a list of other things."""

import re

from selectolax.lexbor import LexborNode

from agents.page.text import key_of

UP_MAX = 8
CARD_CHARS_MAX = 500
HEADLINE_WORDS_MIN = 3
HEADLINE_CHARS_MIN = 10
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|kommentar(?:e|er|bereich)?|commentaires?|comentarios|commenti|yorumlar|respond|disqus|"
    r"related\w*|most-?(?:read|popular|viewed)\w*|mostread|popular|trending|meistgelesen|recirc\w*|teasers?|"
    r"recommend\w*|read-?(?:next|more|also)|more-?(?:stories|news|from)|also-?read|onward|outbrain|taboola|newsfeed|"
    r"latest-?(?:news|posts|articles)|next-?(?:article|post)|prev-?(?:article|post)|bookmark)(?=$|[\s_-])"
    r"|(?:^|\s)cards?(?=$|\s|--|__)"
)
"""Classes of what is about other articles, or by readers."""
_SIDE = re.compile(
    r"(?:^|[\s_-])(?:sidebar|side-?column|columnists|top-?authors|our-?authors)(?=$|[\s_-])", re.IGNORECASE
)
_AUTHORS_OWN = re.compile(r"author|autor|auteur|byline|bio|profile|writer|contributor|staff|person|meta|info")
_CARD_HEADING = "h2 a[href], h3 a[href], h4 a[href], h5 a[href], a[href] h2, a[href] h3, a[href] h4, a[href] h5"


def is_elsewhere(node: LexborNode, headed: dict[int, bool]) -> bool:
    """Whether *node* stands in a reader's comment, in another article's card, in a figure, or in a list of such.

    Known by the classes around it, at most UP_MAX up, or by a linked headline in a small element without the main one.
    *headed* keeps which elements hold the main headline: many names share what is around them.
    """
    text = key_of(node.text(separator=" ")[:CARD_CHARS_MAX])
    one: LexborNode | None = node
    is_small = True
    for _ in range(UP_MAX):
        if one is None or one.tag in {"main", "body", "html"} or _is_headed(one, headed):
            return False
        if one.tag in {"figure", "figcaption"}:
            return True
        names = f"{one.attributes.get('class') or ''} {one.attributes.get('id') or ''}".lower()
        if one.tag != "article" and _ELSEWHERE.search(names) and not _AUTHORS_OWN.search(names):
            return True
        is_small = is_small and len(one.text()) <= CARD_CHARS_MAX
        if is_small and _is_card(one, text):
            return True
        one = one.parent
    return False


def is_beside(node: LexborNode, headed: dict[int, bool]) -> bool:
    """Whether *node* stands in a column beside the article, at most UP_MAX up: there are boxes of columnists."""
    one = node.parent
    for _ in range(UP_MAX):
        if one is None or _is_headed(one, headed):
            return False
        if one.tag == "aside" or _SIDE.search(f"{one.attributes.get('class') or ''} {one.attributes.get('id') or ''}"):
            return True
        one = one.parent
    return False


def _is_headed(node: LexborNode, headed: dict[int, bool]) -> bool:
    at = node.mem_id
    if at not in headed:
        headed[at] = node.css_first("h1") is not None
    return headed[at]


def _is_card(box: LexborNode, name: str) -> bool:
    """Whether the small *box* holds one linked headline that is not *name*."""
    headings = box.css(_CARD_HEADING)[:2]
    if len(headings) != 1:
        return False
    text = headings[0].text(separator=" ").strip()
    is_headline = len(text.split()) >= HEADLINE_WORDS_MIN or (not text.isascii() and len(text) >= HEADLINE_CHARS_MIN)
    return is_headline and key_of(text) not in name and name not in key_of(text)
