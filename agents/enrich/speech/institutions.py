"""Patterns of public bodies from the nouns that head their names, by how a family of languages builds them.

General knowledge of how states and towns name their offices, in no text's own words.
"""

from agents.enrich.speech.words import any_of, words_of

_WORD = r"[\w'-]{2,24}"


def either_case(lines: str) -> str:
    """The phrases of *lines*, words_of's form, as a pattern that takes their first letter small or capital."""
    return any_of("|".join(case for word in words_of(lines) for case in (word, word[0].upper() + word[1:])))


def headed(heads: str, *, of: str, adjectives: str, verbs: str, and_: str, capital: str, verb: str = "(?!)") -> str:
    """Bodies as Romance languages name them: the noun, adjectives, what it is of, and where.

    „Oficina Estatal de Meteorología“, « service départemental d'incendie et de secours », „Capitaneria di porto“.

    Args:
        heads: The nouns, in small letters, words_of's form.
        of: Pattern of "of", with its space or apostrophe.
        adjectives: Pattern of how adjectives end; they stand after the noun.
        verbs: Verbs of saying that end so too, and are no adjectives.
        and_: Pattern of "and".
        capital: Pattern of one capital letter.
        verb: Pattern of "of" and an infinitive, which asks the body to do something and is no part of its name.
    """
    adjective = rf"(?: (?!(?:{any_of(verbs)})(?!\w))(?:[\w-]{{1,18}}(?:{adjectives})(?!\w)|{capital}[\w-]{{2,20}}))"
    first = rf"(?: (?!{verb}(?!\w)){of}{_WORD}{adjective}?)"
    more = rf"(?: {and_} (?:{of})?{_WORD})"
    place = rf"(?: {of}{capital}[\w'-]{{1,24}}(?:[ -]{capital}[\w-]{{1,24}})?)"
    second = rf"(?: (?!{verb}(?!\w)){of}{_WORD}(?!\w))"
    return rf"{either_case(heads)}{adjective}{{0,2}}(?:{first}(?:{more}|{place}|{second})?)?"


def compound(tails: str, *, capital: str, rest: str = "", alone: str = "") -> str:
    """Bodies as Germanic languages and Finnish name them: one word that ends in the noun, or the noun alone.

    „Polizeiinspektion Wallersried“, „Kystdirektoratet“, „ympäristövirasto“.

    Args:
        tails: How the words end, words_of's form, with inflection.
        capital: Pattern of one capital letter, or of any letter where nouns are small.
        rest: Pattern of what belongs to the name behind the word.
        alone: Pattern of bodies that are no such compound.
    """
    words = rf"{capital}[\w-]{{1,30}}?{either_case(tails)}(?!\w)(?! [A-Z](?:[A-Z]|-[A-Z]))(?:{rest})?"
    return f"{words}|{alone}" if alone else words
