"""Names that are whole: a given name and a family name, rather than a capitalised word or two of something else."""

from agents.page.word_lists import listed

NAME_WORDS = range(2, 5)
"""Words of a whole name, beside particles."""
PARTICLES = listed(
    "de da do dos das di del della du dem van von der den ten ter zu zum zur al bin ibn la le el y e i af av und st"
)
"""Words in small letters that stand in names."""


def is_whole_name(name: str) -> bool:
    """Whether *name* has a few words, each with a capital, but for "van" and its like: so in scripts that have them."""
    words = [word for word in name.split() if word.casefold() not in PARTICLES]
    return len(words) in NAME_WORDS and all(word[0].isupper() for word in words)
