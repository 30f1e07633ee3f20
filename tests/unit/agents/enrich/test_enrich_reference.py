"""The fast search for names against a plain one, which tries every name at every place."""

from itertools import groupby

from enrichkit import index, topic
from hypothesis import example, given, settings
from hypothesis import strategies as st

from agents.enrich.gazetteer import Entry, Gazetteer, Mention, Name, mentions, name_of
from agents.enrich.salience import by_entry, salient
from agents.enrich.surnames import surnames
from agents.enrich.tags import gazetteer_tags
from agents.enrich.text import Text
from agents.enrich.words import ends_word, fold, starts_word, without_accents

PIECES = (
    "us", "US", "U.S.", "U.S", "u", "s", "A", "a", "New", "new", "York", "YORK", "york", "oman", "Oman", "woman", "Lee",
    "Ok", "ok", "Zoë", "Zoe", "É", "É", "İ", "'s", "'", "’", "-", ".", "!", "_", " ", " ", " ", "  ", "\n\n", "\u00a0",
    "\ufffd", "日", "本", "日本", "한국", "이", "ス", "スト", "ไทย", "Ж", "ж", "1", "€", "😀", "。", "क्", "\u0301",
)  # fmt: skip
KINDS = ("person", "place", "topic")
written = st.lists(st.sampled_from(PIECES), min_size=1, max_size=5).map("".join)
texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


@st.composite
def names(draw: st.DrawFn) -> list[Name]:
    """A few names, some with a context."""
    found = []
    for number, name in enumerate(draw(st.lists(written, min_size=1, max_size=8))):
        context = tuple(
            fold(one) for one in draw(st.lists(st.sampled_from(("ok", "new york", "日本", "u")), max_size=1))
        )
        entry = Entry(str(number), name, draw(st.sampled_from(KINDS)), context)
        found.append(name_of(entry, name))
    return found


def plain_candidates(text: Text, known: list[Name]) -> list[tuple[int, int, Name]]:
    """(start, end, name) of each whole word or phrase that can be a name: slow, and plain to see."""
    spelled = [
        (fold(one).strip(), one.strip(), name)
        for name in known
        for one in dict.fromkeys((name.written, without_accents(name.written)))
    ]
    found = []
    for start in range(len(text.folded)):
        fits = [
            (start + len(key), key, one, name)
            for key, one, name in spelled
            if key and text.folded.startswith(key, start)
            if starts_word(text.folded, start) and ends_word(text.folded, start + len(key))
        ]
        for end, alike in groupby(sorted(fits, key=lambda one: one[0]), key=lambda one: one[0]):
            counted = [(_context(text, name), name) for _, _, one, name in alike if _fits(text, start, end, one, name)]
            counted = [(count, name) for count, name in counted if count or not name.context]
            if counted:
                found.append((start, end, max(counted, key=lambda one: one[0])[1]))
    return found


def _context(text: Text, name: Name) -> int:
    return sum(_stands(text, word) for word in name.context)


def _stands(text: Text, word: str) -> bool:
    return any(
        text.folded.startswith(word, start)
        and starts_word(text.folded, start)
        and ends_word(text.folded, start + len(word))
        for start in range(len(text.folded))
    )


def _fits(text: Text, start: int, end: int, spelled: str, name: Name) -> bool:
    letters = [char for char in name.written if char.isalpha()]
    is_proper = name.entry.kind != "topic" and spelled.lower() != spelled
    here = text.plain[start:end]
    if len(letters) <= 3 or (name.written.isupper() and " " not in name.written):
        return here == spelled and not (start < text.title_end and is_proper and text.is_title_loud)
    return not (is_proper and here.islower())


def plain_mentions(text: Text, *lists: list[Name]) -> list[Mention]:
    """What the text names, the longest where several overlap; the first list counts."""
    found = [one for known in lists for one in plain_candidates(text, known)]
    chosen: list[Mention] = []
    for start, end, name in sorted(found, key=lambda one: (one[0], -one[1])):
        if not chosen or start >= chosen[-1].end:
            chosen.append(Mention(start, end, name.entry, name.weight))
    return chosen


@settings(max_examples=400, deadline=None)
@given(texts, texts, names(), names())
@example("US", "us U.S. the U.S.A", [name_of(Entry("0", "U.S.", "place"), "U.S.")], [])
@example("", "在London的 London在", [name_of(Entry("0", "London", "place"), "London")], [])
def test_finds_what_a_plain_search_finds(title: str, body: str, one: list[Name], other: list[Name]) -> None:
    """Trying each name at each place gives the same mentions, in any script, with any punctuation."""
    text = Text.of(title, "", body)
    both = Gazetteer(one), Gazetteer(other)

    assert plain_mentions(text, one, other) == mentions(text, both, both[0].heads | both[1].heads)


@settings(max_examples=200, deadline=None)
@given(texts, st.sampled_from(("us", "york", "new york", "u.s.", "日本", "ok", "zoë", "한국", "a", "'s", "_", "")))
def test_places_are_where_a_word_stands(body: str, word: str) -> None:
    """The places of a word or phrase are all those where it stands whole."""
    text = Text.of("", "", body)

    assert list(text.places(word)) == [
        start
        for start in range(len(text.folded))
        if word and text.folded.startswith(word, start)
        if starts_word(text.folded, start) and ends_word(text.folded, start + len(word))
    ]


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(("Anna Lind", "Anna", "Lind", "Berg", "Annalind")), max_size=3),
    st.lists(
        st.sampled_from(
            ("Anna Lind", "Anna Berg", "Per Lind", "O'Lind", "Lind", "Anna", "Per", "Berg", "Lindy", "and the", "日本")
        ),
        max_size=12,
    ),
)
def test_tags_are_those_of_every_surname(title: list[str], words: list[str]) -> None:
    """Surnames that are left out as they can change nothing change nothing."""
    known = index(
        topic("a", "Anna Lind", "person", "Anna Berg"),
        topic("p", "Per Lind"),
        topic("o", "Ole O'Lind", "person", "O'Lind"),
    )
    text = Text.of(" told ".join(title), "", " saw ".join(words))
    found = known.mentions(text)
    every = salient(text, by_entry(sorted([*found, *surnames(text, found)])))

    # Of equal ones the first named stands first, which may be a surname that was left out.
    assert sorted((-score, one.entry.id) for score, one in every) == sorted(
        (-one.score, one.id) for one in gazetteer_tags(text, found)
    )


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.sampled_from(("Anna Lind", "Lind", "Ole O'Lind", "O'Lind", "Anna", "Mr", "the", ".", "said")), max_size=12
    )
)
def test_surnames_never_overlap_full_names(words: list[str]) -> None:
    """A surname alone is a mention of its own, of somebody named in full, and never a part of another mention."""
    known = index(topic("a", "Anna Lind"), topic("o", "Ole O'Lind"))
    text = Text.of("", "", " ".join(words))
    found = known.mentions(text)
    bound = surnames(text, found)

    assert {one.entry.id for one in bound} <= {one.entry.id for one in found}
    assert not [one for one in bound for other in found if one.start < other.end and other.start < one.end]
