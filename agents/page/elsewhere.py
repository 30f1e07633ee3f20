"""How elements are known that hold other articles, readers' comments or what the site offers."""

import re

from selectolax.lexbor import LexborNode

from agents.page.elements import LINKS, Sought
from agents.page.metadata import Document

ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:comments?|kommentar(?:e|er|bereich)?|commentaires?|comentarios|commenti|yorumlar|respond|disqus|"
    r"related\w*|most-?(?:read|popular|viewed)\w*|mostread|popular|trending|meistgelesen|recirc\w*|teasers?|"
    r"recommend\w*|promos?|read-?(?:next|more|also)|more-?(?:stories|news|from)|also-?read|onward|outbrain|taboola|newsfeed|"
    r"latest-?(?:news|posts|articles)|next-?(?:article|post)|prev-?(?:article|post)|bookmark)(?=$|[\s_-])"
    r"|(?:^|\s)cards?(?=$|\s|--|__)"
)
"""Classes, in small letters, of what is about other articles, or by readers."""
AUTHORS = r"(?:authors?|auteurs?|autor|autore[ns]?|autores|autori|yazar(?:lar)?|profiles?|staff|avatars?)"
"""Pattern of the folders of addresses, in small letters, in which authors have their pages and pictures."""
_HEADINGS = Sought("h2 h3 h4 h5")


def linked_headings(page: Document, box: LexborNode) -> list[LexborNode]:
    """The links in headings in *box*, and the headings in links: those of cards."""
    elements = page.elements
    if elements.first(_HEADINGS, box) is None:
        return []
    return [*elements.find_in(_HEADINGS, LINKS, box), *elements.find_in(LINKS, _HEADINGS, box)]
