"""Names that are whole: a given name and a family name, rather than a capitalised word or two of something else."""

NAME_WORDS = range(2, 5)
"""Words of a whole name, beside particles."""
PARTICLES = frozenset(
    ("de", "da", "do", "dos", "di", "del", "della", "van", "von", "der", "den", "la", "le", "el", "al", "y", "i")
)


def is_whole_name(name: str) -> bool:
    """Whether *name* has a few words, each with a capital, but for "van" and its like: so in scripts that have them."""
    words = [word for word in name.split() if word.casefold() not in PARTICLES]
    return len(words) in NAME_WORDS and all(word[0].isupper() for word in words)
