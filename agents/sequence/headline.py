"""The words of a headline, without those that say nothing, and when two headlines are equal."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from agents.match.text import is_unspaced, normalise

WORDS_MAX = 24
"""Words of one headline that count."""
EQUAL_WORDS_MIN = 3
"""A headline with fewer telling words is equal to none."""
EQUAL_CHARS_MIN = 10
"""Characters of the words by which headlines are equal, spaces between them counted."""
OTHER_WRITING = "\u0600"
"""From Arabic on; letters before are Latin, Greek, Cyrillic, Armenian or Hebrew ones."""
_PLURAL_CHARS_MIN = 4
STEM_CHARS = 6
"""Of a word that count where it is compared with others: what follows is mostly an ending."""
TRACE_BYTES = 6
"""Of the hash that stands for a word: two of ten million words share one with a chance of one in six."""
TITLES_KEPT = 5_000
"""Titles of feeds whose words are remembered."""
TRACES_KEPT = 50_000
"""Words whose trace is remembered; of others it is worked out each time."""

SAY_NOTHING = frozenset(
    """
    a about after all also an and are as at be been but by can could did do does for from had has have he her his how i
    if in into is it its may more new no not of off on or our out over says said say she so than that the their them
    then there they this to up was we were what when where which who why will with would you your live update updates
    breaking video watch news exclusive opinion analysis
    der die das den dem des ein eine einer eines und oder in im ist von vom zu zum zur mit auf für an am bei nach aus
    als auch nicht sich wie über um es er sie wird
    le la les l un une des du de et ou en au aux dans sur pour par avec est son sa ses ce cette qui que d s
    el los las una unos del y o en al con por para su sus es se lo
    il lo gli i uno di e ed in da con su per tra che non si
    os um uma dos das do da no na nos nas com por para em e
    het een van en op te met voor aan
    """.split()  # noqa: SIM905  a list of one word a line would hide what matters
)


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline as it is compared."""

    words: frozenset[str]
    equal: str
    """Two headlines with the same non-empty `equal` are one; "" where the headline is too short to tell."""


def read_headline(headline: str, titles: tuple[str, ...]) -> Headline:
    """*headline* without the words of *titles* (its feed's and publisher's), which aggregators append."""
    own = own_words(" ".join(titles))
    words = [word for word in telling_words(headline) if word not in own][:WORDS_MAX]
    telling = frozenset(words)
    equal = " ".join(words)
    return Headline(telling, equal if len(telling) >= EQUAL_WORDS_MIN and len(equal) >= EQUAL_CHARS_MIN else "")


@lru_cache(maxsize=TITLES_KEPT)
def own_words(titles: str) -> frozenset[str]:
    """The telling words of a feed's and its publisher's *titles*."""
    return frozenset(telling_words(titles))


@lru_cache(maxsize=TRACES_KEPT)
def trace(text: str) -> bytes:
    """The TRACE_BYTES that stand for *text* where it is only compared."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=TRACE_BYTES).digest()


def join_traces(words: AbstractSet[str]) -> bytes:
    """The traces of the stems of *words*, sorted, one after the other: equal for equal sets of stems."""
    return b"".join(sorted(set(map(trace, map(stem, words)))))


def stem(word: str) -> str:
    """The beginning of *word* that counts; all of what is no word of an alphabet with endings, and of a number.

    No language's own rules: "Norrlands" and "Norrland", "Sablonie" and "Sablonia", "strikers" and "striking" are one.
    """
    return word[:STEM_CHARS] if word.isalpha() and word[0] < OTHER_WRITING else word


def telling_words(text: str) -> list[str]:
    """The telling words of *text*; of scripts without spaces, each two characters that stand together."""
    words = normalise(text).split()
    if text.isascii():
        return [told for word in words if (told := _told(word))]
    kept = []
    before = ""
    for word in words:
        is_character = is_unspaced(word[0])
        if is_character:
            kept += [before + word] if before else []
        elif told := _told(word):
            kept.append(told)
        before = word if is_character else ""
    return kept


@lru_cache(maxsize=TRACES_KEPT)
def _told(word: str) -> str:
    """*word* as it is compared; "" where it says nothing."""
    says_nothing = len(word) <= 1 or word.isdecimal() or word in SAY_NOTHING
    return "" if says_nothing else singular(word)


def singular(word: str) -> str:
    """*word* without a plural's s."""
    is_plural = len(word) >= _PLURAL_CHARS_MIN and word.endswith("s") and not word.endswith("ss")
    return word[:-1] if is_plural else word
