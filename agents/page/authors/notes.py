"""Authors whom the page names only below the text, in a note about them: "Jane Roe teaches statistics at Marl."."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from agents.page.authors.person import is_bio, is_sentence_about
from agents.page.authors.places import is_elsewhere
from agents.page.authors.sentences import role_of, sentences_of, without_contact
from agents.page.bylines.kinds import kind_of
from agents.page.bylines.read import names_in
from agents.page.bylines.whole_names import NAME_WORDS, is_whole_name
from agents.page.elements import Sought
from agents.page.metadata import Document
from schemas.limits import BIO_CHARS_MAX
from schemas.parts import Author

NOTES_MAX = 40
"""Elements, the last of the page, that are looked at."""
NOTE_CHARS_MAX = 900
"""A longer element is no note."""
INITIAL_CHARS = len("R.")
_CALLED = Sought(
    classes="=bio= -bio= _bio= tagline shirttail author-note authornote author-info about-author endnote =note= "
    "autorenbox autoreninfo contributor -vita= =vita="
)
_SET_OFF = Sought("em i p")
_TAGS = frozenset(("em", "i", "p"))
_LEADING = frozenset(("b", "strong", "a", "em", "i"))
_LED = re.compile(r"^[^.!?:]{2,24}:\s+(?=[^\W\d_a-z])")
"""A title on the line of the note: "About the author: ", "Zur Person: "."""
_LIVES = re.compile(
    r"^(?:writes|covers|reports|works|lives|teaches|edits|leads|hosts|studies|runs|schreibt|berichtet|arbeitet|lebt|lehrt|"
    r"leitet|écrit|travaille|vit|enseigne|dirige|escribe|trabaja|vive|enseña|scrive|lavora|insegna|escreve|trabalha|"
    r"schrijft|werkt|woont|doceert|pisze|mieszka|skriver|arbetar|arbejder|bor|píše|žije|пише|пишет|живёт|живет|работает|"
    r"працює|викладає|преподаёт|γράφει|ζει|διδάσκει)\b"
)
_SEVERAL = re.compile(
    r"^(?P<names>[^.,;:]+?)\s+(?:are|were|write|teach|work|live|sind|lehren|sont|son|sono|são|zijn|är|er|są|jsou|su)\s+\S+\s+\S"
)
"""A sentence about several: "Jane Roe and John Doe are professors of …"."""


def noted(page: Document, site: str) -> Iterator[Author]:
    """Whom the notes behind the text are about, where the text says nothing of them.

    Args:
        page: The page.
        site: The publisher's name.
    """
    whole = ""
    nodes = [*page.elements.find(_CALLED, page.root), *page.elements.find(_SET_OFF, page.root)[-NOTES_MAX:]]
    for node in nodes[: 2 * NOTES_MAX]:
        note = page.elements.text(node)
        if len(note) > NOTE_CHARS_MAX or not _is_note(page, node, note):
            continue
        # All the text is long, and hardly a page has a note.
        whole = whole or page.elements.text(page.root)
        if 2 * whole.rfind(note) < len(whole):
            continue
        is_called = node.tag not in _TAGS
        found = [
            one for one in _about(note, site, is_called=is_called) if whole.count(one.name) == note.count(one.name)
        ]
        if found:
            yield from found
            return


def _is_note(page: Document, node: LexborNode, note: str) -> bool:
    """Whether *node* is set off from the text: called so, slanted as a whole, or begun by a name in an element."""
    return _is_set_off(page, node, note) and not is_elsewhere(page, node)


def _is_set_off(page: Document, node: LexborNode, note: str) -> bool:
    if node.tag not in _TAGS:
        return True
    if node.tag == "p":
        first = next(node.iter(), None)
        return first is not None and first.tag in _LEADING and note.startswith(first.text().strip())
    return node.parent is not None and page.elements.text(node.parent) == note


def _about(note: str, site: str, *, is_called: bool) -> Iterator[Author]:
    """The persons whom sentences of *note* begin with, each with what these and the next ones say.

    Args:
        note: A text that is set off.
        site: The publisher's name.
        is_called: Whether its class says that it is about authors; else the first sentence has to tell of their work.
    """
    told: dict[str, str] = {}
    for sentence in sentences_of(_LED.sub("", without_contact(note))):
        named = _named(sentence, site, is_sure=is_called or bool(told))
        if named:
            told |= dict.fromkeys(named, sentence)
        elif told:
            last = next(reversed(told))
            told[last] = f"{told[last]} {sentence}"
    for name, bio in told.items():
        yield Author(name=name, kind="person", role=role_of(bio, name), bio=bio[:BIO_CHARS_MAX], bio_source="page")


def _named(sentence: str, site: str, *, is_sure: bool) -> list[str]:
    """Whom *sentence* is about, by their whole names at its beginning and a word for what they are or do."""
    words = sentence.replace("\u2019s ", "'s ").split()
    for count in reversed(NAME_WORDS):
        name = " ".join(words[:count]).removesuffix("'s")
        if _is_name(name, site) and is_sentence_about(sentence, name):
            does = is_sure or role_of(sentence, name) or _LIVES.match(sentence[len(name) :].strip(" ,"))
            return [name] if does else []
    several = _SEVERAL.match(sentence)
    names = [one.text for one in names_in(several["names"], site)] if several else []
    are_people = len(names) > 1 and all(_is_name(name, site) for name in names)
    return names if are_people and is_bio(sentence, names[0]) else []


def _is_name(name: str, site: str) -> bool:
    ends = [word[-1] for word in name.split() if len(word) > INITIAL_CHARS]
    is_one = is_whole_name(name) and "." not in ends and "," not in ends
    return is_one and kind_of(name, site) == "person" and [one.text for one in names_in(name, site)] == [name]
