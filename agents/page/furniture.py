"""What stands around and between the paragraphs of an article and is no part of its text."""
# ruff: noqa: RUF001  marks and words of many languages

import re

from selectolax.lexbor import LexborNode

from agents.page.bylines import is_byline
from agents.page.text import squeeze
from agents.page.visible_dates import seen_date

UP_MAX = 30
FILLER_CHARS_MAX = 200
LINE_CHARS_MAX = 80
DATE_LINE_CHARS_MAX = 45

_ELEMENTS = frozenset(
    (
        "aside",
        "nav",
        "footer",
        "form",
        "figure",
        "figcaption",
        "noscript",
        "template",
        "script",
        "style",
        "button",
        "iframe",
        "dialog",
        "menu",
        "svg",
        "select",
    )
)
_ROLES = frozenset(("complementary", "navigation"))
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:related|recommend\w*|newsletters?|promo\w*|advert\w*|ads?|adbox|anzeige|sponsor\w*|share|"
    r"sharing|social|comments?|kommentare?|disqus|"
    r"author-?(?:box|bio|info|card|block|profile)|byline|bio|captions?|credits?|taglist|tag-?list|tags|breadcrumbs?|"
    r"nav|navigation|menu|sidebar|footer|popular|trending|"
    r"subscribe|subscription|sign-?up|donat\w*|cookies?|consent|toc|table-of-contents|most-?read|read-?(?:more|also|"
    r"next)|see-?also|more-?(?:on|from|stories)|"
    r"kg-bookmark\w*|kg-signup\w*|kg-cta\w*|wp-embedded-content|is-type-wp-embed|outbrain|taboola|copyright|"
    r"disclaimer|correction-?form|feedback|poll|quiz|"
    r"reading-?time|timestamp|dateline-?meta|entry-meta|post-meta|article-meta|sr-only|screen-reader\w*|"
    r"visually-?hidden|hidden-?text|print-?only|app-?promo)"
    r"(?=$|[\s_-])|(?:related|newsletter|teaser)(?:box|list|articles|cards?|container|wrapper|items?)|article-?tags"
)
"""In names in lower case: without regard to case the search is several times slower."""
_LEADS = (
    r"read (?:more|also|next)|also read|see also|more (?:on|from)|related|recommended|watch|listen|sign up|subscribe|"
    r"follow us|click here|share this|"
    r"advertisement|lesen sie (?:auch|mehr)|lesen sie hier|mehr zum thema|auch interessant|mehr dazu|anzeige|"
    r"newsletter|lire aussi|à lire aussi|lire (?:la suite|plus)|"
    r"lee también|te puede interesar|más información|leggi anche|per approfondire|czytaj (?:też|także|więcej)|"
    r"zobacz (?:też|także)|les også|læs også|läs också|lees ook|lue myös|"
    r"leia (?:também|mais)|читайте (?:также|також)|ayrıca okuyun"
)
_LEAD = re.compile(rf"^\W*(?:{_LEADS})\b(?:\s*(?::|»|>|\||–|-)|\W*$|.*$)", re.IGNORECASE)
_LEAD_MARKED = re.compile(rf"^\W*(?:{_LEADS})\s*(?::|»|>|\||$)", re.IGNORECASE)


class Furniture:
    """Tells for the elements below one container whether they belong to its furniture; each is judged once."""

    def __init__(self, container: LexborNode, *, by_name: bool = True) -> None:
        self._by_name = by_name
        self._judged: dict[str, bool] = {}
        self._known: dict[int, bool] = {container.mem_id: False}

    def below(self, container: LexborNode) -> "Furniture":
        """The same for the elements below *container* alone; the names that are judged need not be judged again."""
        inner = Furniture(container, by_name=self._by_name)
        inner._judged = self._judged
        return inner

    def holds(self, node: LexborNode) -> bool:
        """Whether *node* is furniture or stands in some."""
        path: list[int] = []
        verdict = False
        current: LexborNode | None = node
        for _ in range(UP_MAX):
            if current is None:
                break
            known = self._known.get(current.mem_id)
            if known is not None:
                verdict = known
                break
            path.append(current.mem_id)
            if current.tag in _ELEMENTS or (self._by_name and self._is_named(current)):
                verdict = True
                break
            current = current.parent
        for one in path:
            self._known[one] = verdict
        return verdict

    def _is_named(self, node: LexborNode) -> bool:
        attributes = node.attributes
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        verdict = self._judged.get(names)
        if verdict is None:
            verdict = self._judged[names] = _NAMES.search(names.lower()) is not None
        return verdict or attributes.get("role") in _ROLES or attributes.get("aria-hidden") == "true"


def is_filler(block: LexborNode, text: str) -> bool:
    """Whether a short paragraph only points elsewhere: "Read more: …", or a link behind such a word."""
    if len(text) > FILLER_CHARS_MAX:
        return False
    if _LEAD_MARKED.match(text):
        return True
    link = block.css_first("a")
    return link is not None and _LEAD.match(text) is not None and len(squeeze(link.text())) * 2 > len(text)


def is_line_of_its_own(text: str) -> bool:
    """Whether a short text is a byline or a date line, which other fields hold."""
    if len(text) > LINE_CHARS_MAX:
        return False
    return is_byline(text) or (len(text) <= DATE_LINE_CHARS_MAX and seen_date(text) is not None)
