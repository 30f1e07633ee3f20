"""An article's words as one string, so that a single pass finds every name, and where headline and lead end in it."""

from collections.abc import Container, Iterator
from itertools import compress

from agents.enrich.words import (
    ends_word,
    has_unspaced,
    is_word_char,
    lowered,
    spaced,
    starts_word,
    unify,
    without_unspaced,
)

LEAD_CHARS_MAX, LEAD_PARAGRAPHS = 700, 2
"""The lead is the summary and the first two paragraphs, no more than this."""
_CURRENT = {"no": "nb", "iw": "he", "in": "id"}
"""Other code of a language -> the one that its words and names are kept by."""


class Text:
    """Headline, summary and body of one article, in that order, an empty line between them. It never changes."""

    def __init__(self, plain: str, title_end: int, lead_end: int, language: str = "") -> None:
        self.plain = plain
        """As written, one kind of apostrophe, hyphen and space."""
        self.title_end = title_end
        """Where the headline ends, characters."""
        self.lead_end = lead_end
        """Where the lead ends, characters; at least `title_end`."""
        self.language = _current(language)
        """BCP 47, lower case; "" where nobody says. Of several codes for one language that of which tables are kept."""
        self.is_title_loud = plain[:title_end].isupper()
        """Whether the headline is all capitals, so that its case tells nothing."""
        self.folded = folded = lowered(plain)
        """`plain` without case, every character in its place."""
        self.is_unspaced = has_unspaced(folded)
        """Whether it holds a script in which a word may begin and end anywhere."""
        self._apart = f" {spaced(without_unspaced(folded) if self.is_unspaced else folded)} "
        """`folded` between two spaces, with spaces for what belongs to no word that has edges of its own."""
        self.tokens = self._apart.split()
        """The folded words that have edges of their own."""
        self._context: dict[str, bool] = {}

    @classmethod
    def of(cls, headline: str, summary: str, body: str, language: str = "") -> "Text":
        """The text of an article; a summary that only repeats the body's beginning does not count twice."""
        headline, summary, body = unify(headline.strip()), unify(summary.strip()), unify(body.strip())
        if summary and body and summary.rstrip(".… ")[:LEAD_CHARS_MAX] in body:
            summary = ""
        rest = "\n\n".join(part for part in (summary, body) if part)
        start = len(headline) + 2
        end = 0
        for _ in range(LEAD_PARAGRAPHS):
            if (found := rest.find("\n\n", end + 1)) < 0:
                end = len(rest)
                break
            end = found
        return cls(f"{headline}\n\n{rest}", len(headline), start + min(end, LEAD_CHARS_MAX), language)

    def tokens_in(self, words: Container[str]) -> list[tuple[int, int]]:
        """(number, start) of each token that is one of *words*."""
        tokens, find, is_unspaced, found, start = self.tokens, self._apart.find, self.is_unspaced, [], 0
        for number in compress(range(len(tokens)), map(words.__contains__, tokens)):
            # No token between the one before and this one is the same word, so the next such word is this one.
            token = tokens[number]
            start = self._find_beside(token, start) if is_unspaced else find(f" {token} ", start)
            found.append((number, start))
            start += 1
        return found

    def has_word(self, folded_word: str) -> bool:
        """Whether the whole word or phrase, already folded, stands anywhere in the text."""
        if (known := self._context.get(folded_word)) is None:
            known = self._context[folded_word] = next(self.places(folded_word), None) is not None
        return known

    def places(self, folded_word: str) -> Iterator[int]:
        """The start of each place where the whole word stands."""
        if folded_word.isalnum() and not self.is_unspaced:
            # Then it is a token, whose edges need no look.
            find, start = self._apart.find, -1
            while (start := find(f" {folded_word} ", start + 1)) >= 0:
                yield start
            return
        text, length, start = self.folded, len(folded_word), -1
        while length and (start := text.find(folded_word, start + 1)) >= 0:
            if starts_word(text, start) and ends_word(text, start + length):
                yield start

    def _find_beside(self, token: str, start: int) -> int:
        """The first place of *token* from *start* on where it may stand beside a script without spaces."""
        while not (self._is_edge((start := self.folded.index(token, start)) - 1) and self._is_edge(start + len(token))):
            start += 1
        return start

    def _is_edge(self, place: int) -> bool:
        """Whether a token may end before the character at *place*, or begin after it."""
        char = self.folded[place : place + 1] if place >= 0 else ""
        return not char or not is_word_char(char) or has_unspaced(char)


def _current(language: str) -> str:
    """*language*, BCP 47, by the code that its words and names are kept by."""
    primary, dash, rest = language.partition("-")
    return f"{_CURRENT.get(primary, primary)}{dash}{rest}"
