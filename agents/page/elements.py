"""A page's elements by tag, class and attribute: selectors that hold no more than this page can answer.

A selector tries each of its parts at each element, and words that are looked for in class names come by the dozen. A
page has a few hundred different class names; what none of them holds need not be looked for in the tree.
"""

from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from itertools import islice

from ahocorasick_rs import AhoCorasick, BytesAhoCorasick, Implementation, MatchKind
from selectolax.lexbor import LexborHTMLParser, LexborNode

from agents.page.text import plain

_WORDS: dict[str, None] = {}
"""What anybody seeks in classes: one pass over a page's names tells which of it stands there."""
_MARKUP: dict[str, None] = {}
"""What anybody asks for in a page's markup: one pass over it tells the same of that."""
_USUAL = frozenset(("rel", "type", "href", "role", "property", "style", "hidden", "id", "src", "action"))
"""Attributes that hardly a page lacks."""


@dataclass(frozen=True, slots=True, eq=False)
class Sought:
    """What is looked for: an element that has one of these. Made once, where a module begins.

    Words are parted by spaces, in lower case, and found in any case. A word is any part of a class or of an attribute's
    value; "=" in it stands for where a name begins or ends there: "=cap=" is the whole name, "-cap=" the end of one.
    """

    tags: str = ""
    """Names of elements, each once, and "a[href]" for a link that has an address."""
    classes: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    """Name -> words; an element that has the attribute at all where they are ""."""

    def __post_init__(self) -> None:
        _WORDS.update(dict.fromkeys(self.classes.split()))
        _MARKUP.update(dict.fromkeys(self.attributes.keys() - _USUAL))

    def __or__(self, other: "Sought") -> "Sought":
        names = dict.fromkeys((*self.attributes, *other.attributes))
        attributes = {name: f"{self.attributes.get(name, '')} {other.attributes.get(name, '')}" for name in names}
        return Sought(f"{self.tags} {other.tags}", f"{self.classes} {other.classes}", attributes)


LINKS, HEADINGS, PARAGRAPHS, IMAGES = Sought("a[href]"), Sought("h1"), Sought("p"), Sought("img amp-img")
"""What several readers look for."""
WHOLE = frozenset(("article", "main", "body"))
"""Elements that hold all of an article: what their names say, they say of more than what is looked at."""
SHORT_CHARS_MAX = 3_000
"""An element with more text is no box, label or line. It is not kept: each element around it would keep it too."""
RAW_CHARS_MAX = 10 * SHORT_CHARS_MAX
"""A text with more, white space included, is long."""
NAMES_CHARS_MAX = 2_000
"""Of an element's classes and id: what they mean is kept, page after page, by these characters."""
NAMES_KEPT = 4_096
"""Names of elements of which is kept what they mean, for each meaning: the pages of a site share them."""


class Elements:
    """The elements of *tree*."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        self._tree = tree
        self._parts: dict[Sought, list[str]] = {}
        self._selectors: dict[Sought, str] = {}
        self._found: dict[tuple[Sought, int], list[LexborNode]] = {}
        self._texts: dict[int, str | None] = {}

    def find(self, sought: Sought, within: LexborNode | None = None) -> list[LexborNode]:
        """The elements that are *sought*, each once, in the page's order; they are kept, so change no list.

        Args:
            sought: What.
            within: Where, itself among them; the whole page where it is None.
        """
        key = sought, within.mem_id if within is not None else 0
        if key not in self._found:
            selector = self._selector(sought)
            found = (within or self._tree).css(selector) if selector else []
            # Tags find nothing twice, and no single part does.
            may_repeat = "," in selector and (sought.classes or sought.attributes)
            self._found[key] = _once(found) if may_repeat else found
        return self._found[key]

    def find_in(self, boxes: Sought, sought: Sought, within: LexborNode | None = None) -> list[LexborNode]:
        """As `find`, what stands in one of *boxes*."""
        selector = self._selector_in(boxes, sought)
        return _once((within or self._tree).css(selector)) if selector else []

    def find_both(self, sought: Sought, boxes: Sought, inner: Sought, within: LexborNode) -> list[LexborNode]:
        """What `find` finds of *sought*, and `find_in` of *inner* in *boxes*, in the page's order."""
        selector = ", ".join(filter(None, (self._selector(sought), self._selector_in(boxes, inner))))
        return _once(within.css(selector)) if selector else []

    def first(self, sought: Sought, within: LexborNode | None = None) -> LexborNode | None:
        """The first of what `find` finds; None where there is none."""
        selector = self._selector(sought)
        return (within or self._tree).css_first(selector) if selector else None

    def has(self, sought: Sought, within: LexborNode) -> bool:
        """Whether *within* is *sought* or holds such an element."""
        return self.first(sought, within) is not None

    def may_find(self, sought: Sought) -> bool:
        """Whether the page may hold what is *sought*."""
        return bool(self._selector(sought))

    def text(self, node: LexborNode) -> str:
        """The plain text of *node*, that of each element in it set apart by spaces; several readers ask for it."""
        text = self.short_text(node)
        return plain(node.text(separator=" ")) if text is None else text

    def short_text(self, node: LexborNode) -> str | None:
        """As `text`; None where it has more than SHORT_CHARS_MAX characters, which is told without all of it."""
        at = node.mem_id
        if at not in self._texts:
            text = node.text(separator=" ")
            self._texts[at] = None if _is_long(text) or len(text := plain(text)) > SHORT_CHARS_MAX else text
        return self._texts[at]

    def may_hold(self, text: str) -> bool:
        """Whether *text*, a sought attribute's name or what is `asked`, stands anywhere in the page's markup."""
        return any(text in held for held in self._markup)

    def _selector(self, sought: Sought) -> str:
        """The selector for *sought*; "" where the page can hold none."""
        selector = self._selectors.get(sought)
        if selector is None:
            selector = self._selectors[sought] = ", ".join(self._parts_of(sought))
        return selector

    def _selector_in(self, boxes: Sought, sought: Sought) -> str:
        """The selector for *sought* in *boxes*."""
        inner = self._parts_of(sought)
        return ", ".join([f"{box} {one}" for box in self._parts_of(boxes) for one in inner])

    def _parts_of(self, sought: Sought) -> list[str]:
        if sought not in self._parts:
            parts = sought.tags.split()
            for word in self._words & _split(sought.classes) if sought.classes else ():
                parts += _tests("class", word)
            for name, words in sought.attributes.items():
                if name in _USUAL or self.may_hold(name):
                    parts += [test for word in _split(words) for test in _tests(name, word)] or [f"[{name}]"]
            self._parts[sought] = parts
        return self._parts[sought]

    @cached_property
    def _words(self) -> set[str]:
        """What of _WORDS stands in class attributes."""
        values = {node.attrs["class"] or "" for node in self._tree.css("[class]")}
        names = f" {' '.join(' '.join(values).lower().split())} "
        found = _automaton(len(_WORDS)).find_matches_as_strings(names, overlapping=True)
        return {word.replace(" ", "=") for word in set(found)}

    @cached_property
    def _markup(self) -> set[str]:
        """What of _MARKUP stands in the markup; the longest where one is the beginning of another."""
        finder, texts = _finder(len(_MARKUP))
        return {texts[at] for at, _, _ in finder.find_matches_as_indexes(self._tree.raw_html or b"")}


def asked(text: str) -> str:
    """*text*, for `Elements.may_hold`; called where a module begins."""
    _MARKUP[text] = None
    return text


@lru_cache(maxsize=2)
def _automaton(words: int) -> AhoCorasick:
    """What finds the first *words* of _WORDS, which grows and never changes."""
    sought = [word.replace("=", " ") for word in islice(_WORDS, words)]
    return AhoCorasick(sought, implementation=Implementation.DFA)


@lru_cache(maxsize=2)
def _finder(texts: int) -> tuple[BytesAhoCorasick, list[str]]:
    """What finds the first *texts* of _MARKUP, several times as fast as bytes find one; and which each find is."""
    spelled = {one.encode(): text for text in islice(_MARKUP, texts) for one in _spellings(text)}
    return BytesAhoCorasick(list(spelled), matchkind=MatchKind.LeftmostLongest), list(spelled.values())


def _spellings(text: str) -> tuple[str, ...]:
    """How *text* is written: "itemProp" by many, as in code."""
    return (text, text.replace("prop", "Prop").replace("type", "Type")) if text.startswith("item") else (text,)


def _is_long(text: str) -> bool:
    """Whether *text*, as it stands in the page, is surely longer than SHORT_CHARS_MAX."""
    if len(text) <= SHORT_CHARS_MAX or len(text) > RAW_CHARS_MAX:
        return len(text) > SHORT_CHARS_MAX
    start = text[: 2 * SHORT_CHARS_MAX]
    return len(start) - start.count(" ") - start.count("\n") - start.count("\t") > SHORT_CHARS_MAX


def has_elements(node: LexborNode) -> bool:
    """Whether any element stands in *node*; told much faster than by a selector, which is compiled at each call."""
    one = node.first_child
    while one is not None and not one.is_element_node:
        one = one.next
    return one is not None


def names_of(node: LexborNode) -> str:
    """What *node* is called by its classes and its id, in small letters."""
    attributes = node.attributes
    return f"{attributes.get('class') or ''} {attributes.get('id') or ''}"[:NAMES_CHARS_MAX].lower()


@cache
def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


@cache
def _tests(name: str, word: str) -> tuple[str, ...]:
    """The tests of selectors that find *word* in the attribute *name*."""
    bare = word.strip("=")
    if word.startswith("="):
        return (f'[{name}~="{bare}" i]',)
    if word.endswith("="):
        return f'[{name}$="{bare}" i]', f'[{name}*="{bare} " i]'
    return (f'[{name}*="{bare}" i]',)


def _once(nodes: list[LexborNode]) -> list[LexborNode]:
    """*nodes* without repeats: one that several parts of a selector find comes as often, in a row."""
    found: list[LexborNode] = []
    last = 0
    for node in nodes:
        if (at := node.mem_id) != last:
            found.append(node)
            last = at
    return found
