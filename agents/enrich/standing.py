"""How far a publisher's own tag says what its article is about, rather than where it stands on the site."""

from collections.abc import Sequence

from agents.enrich.text import Text
from agents.enrich.words import fold, name_key
from agents.page.tags.furniture import DAMPED, NEWS_WORDS

IN_HEADLINE, IN_LEAD, IN_BODY, UNSAID, SECTION, OF_SITE = 1.0, 0.9, 0.8, 0.6, 0.5, 0.2
"""Scores by where the tag's name first stands. A subject such as "Economy" often stands nowhere and is right. The
section's own name tells less, what many sites put on everything least of all."""
_OF_SITES = frozenset(map(name_key, DAMPED))
_TOPICS = frozenset(("fake news", "good news", "bad news"))
"""What reads like a section and is a subject."""


def standing(names: Sequence[str], first: int, text: Text, *, publisher: str, section: str, is_agency: bool) -> float:
    """The score of a publisher's tag, 0 to 1.

    Args:
        names: How the tag and what it stands for are called.
        first: Where the text first names it, characters; -1 where the gazetteer does not know.
        text: The article's words.
        publisher: The publisher's name; no tag of its own article unless that is about it.
        section: The article's section.
        is_agency: Whether it is a news agency, which stands on what was taken over from it.
    """
    keys = {name_key(name) for name in names}
    places = [first, *(next(text.places(fold(name)), -1) for name in names)]
    place = min((place for place in places if place >= 0), default=-1)
    if 0 <= place < text.title_end:
        return IN_HEADLINE
    if is_agency or keys & _OF_SITES or (publisher and name_key(publisher) in keys):
        return OF_SITE
    if section and name_key(section) in keys:
        return SECTION
    if place < 0:
        return OF_SITE if _is_section(names[0]) else UNSAID
    return IN_LEAD if place < text.lead_end else IN_BODY


def _is_section(name: str) -> bool:
    """Whether *name* is written as the slug of a section of news: "domestic-us news", "noticias mundo"."""
    words = name.split()
    is_slug = len(words) > 1 and name.islower() and name not in _TOPICS
    return is_slug and not NEWS_WORDS.isdisjoint((words[0], words[-1]))
