"""Tables of headlines and the concepts in them."""

from collections.abc import Mapping

from agents.sequence.concepts import CONCEPTS, concepts_of


def names_of(text: str, language: str) -> set[str]:
    """The names of the concepts of *text*."""
    return {CONCEPTS[position] for position in concepts_of(text, language)}


def cases(tables: Mapping[str, str]) -> list[tuple[str, str, set[str]]]:
    """Language, headline and concepts of each line "concept concept | headline" of *tables*, by language."""
    found = []
    for language, lines in tables.items():
        for line in filter(None, lines.splitlines()):
            concepts, _, headline = line.partition("|")
            found.append((language, headline.strip(), set(concepts.split())))
    return found
