"""What the languages say when they cite: the words of one language in a record, by its code.

General knowledge of how news is written, not of any one publisher's pages. Words stand on lines or between bars;
fields called a pattern are regular expressions on unified text (one kind of apostrophe, hyphen, quote, space).
"""

import re
from dataclasses import dataclass
from itertools import takewhile


def words_of(lines: str) -> tuple[str, ...]:
    """The phrases of *lines*, one a line or between bars, the longest first."""
    phrases = {phrase.strip() for line in lines.strip().splitlines() for phrase in line.split("|")} - {""}
    return tuple(sorted(phrases, key=lambda one: (-len(one), one)))


def any_of(lines: str) -> str:
    """The phrases of *lines* as a pattern, the longest first; matches nothing where there are none.

    Phrases that begin alike share their beginning, so that a word that is none of them is told in a step or two.
    """
    return _factored(words_of(lines)) if words_of(lines) else "(?!)"


def _factored(words: tuple[str, ...]) -> str:
    """The alternatives *words*, one of which may be empty, by their first letters."""
    heads: dict[str, list[str]] = {}
    for word in words:
        if word:
            heads.setdefault(word[0], []).append(word)
    branches = []
    for group in heads.values():
        size = sum(1 for _ in takewhile(lambda letters: len(set(letters)) == 1, zip(*group, strict=False)))
        shared, rest = group[0][:size], tuple(word[size:] for word in group)
        branches.append(re.escape(shared).replace("\\ ", " ") + (_factored(rest) if len(rest) > 1 else ""))
    return f"(?:{'|'.join(branches)}){'?' if '' in words else ''}"


def forms(stems: str, *, ends: str, auxiliaries: str = "", participle: str = "") -> str:
    """The forms of regular verbs, as a field holds them: each stem with each of *ends*, and the perfect tenses.

    Args:
        stems: What the verbs have in common in all their forms: "inform anunci".
        ends: Endings between bars: "ó|aron|a".
        auxiliaries: What stands before the participle, between bars: "ha|han".
        participle: Its ending: "ado".
    """
    plain = [stem + end for stem in stems.split() for end in ends.split("|")]
    perfect = [f"{one} {stem}{participle}" for stem in stems.split() for one in auxiliaries.split("|") if one]
    return "|".join([*plain, *perfect])


def he_said(verbs: str, he: str) -> str:
    """Pattern of "said he" and "he said": one of *verbs* and one of *he*, both between bars."""
    return rf"(?:{verbs}) (?:{he})(?!\w)|(?:{he}) (?:{verbs})(?!\w)"


def said_after_quote(verbs: str) -> str:
    """Pattern of "…", said, where the language leaves the pronoun out; *verbs* between bars."""
    return rf"(?<=\", )(?:{verbs})(?=[.,])"


def articled(articles: str, *, of: str, capital: str) -> str:
    """Pattern of outlets whose article keeps its capital within a sentence: “dijo a La Voz de Orrís”.

    Args:
        articles: Pattern of the article, with its space or apostrophe.
        of: Pattern of what may stand before the last word, with its space or apostrophe.
        capital: Pattern of one capital letter.
    """
    return rf"(?<=[\wà-ÿ,'] )(?:{articles}){capital}[\w-]{{2,24}} (?:{of})?{capital}[\w'-]{{2,24}}"


REST = r"[^.\n]{0,110}"
"""Pattern of the rest of a sentence up to its verb, for languages that put it last."""


@dataclass(frozen=True, slots=True)
class Speech:
    """How one language cites; an empty field: it has no such words, or they are not known."""

    says: str = ""
    """Verbs of a source that speaks: after its name, or before it."""
    by: str = ""
    """What stands before whoever is cited: "according to"."""
    heard: str = ""
    """What stands before an outlet that was told, or that published: "in an interview with", "seen by"."""
    between: str = ""
    """What may stand between such words and the name: articles, days, "a spokesman of"."""
    told: str = ""
    """Verbs of telling; the hearer, who is an outlet, comes after `to`."""
    to: str = ""
    called: str = ""
    """What an outlet is called right before its name: "the newspaper X"."""
    after: str = ""
    """Pattern that begins right after the name of whoever is cited."""
    before: str = ""
    """Pattern that ends right before it."""
    prints: str = ""
    """Pattern that ends right before an outlet in quotation marks: only the press does what it says."""
    papers: str = ""
    """What bodies write and publish: studies, reports, figures."""
    papers_of: str = ""
    """Pattern of what stands between such a word and the name of the body: "by the "."""
    opens: str = ""
    """Pattern that ends right before it, and cites only together with `closes` after it."""
    closes: str = ""
    opens_bare: bool = False
    """Whether `opens` may hold none of the words that are looked up: "wie die"."""
    begins: str = ""
    """Words that cite only where they begin a sentence, or behind their own comma: "for"; between bars."""
    bodies: str = ""
    """Pattern of public bodies; a group "name", where it has one, is the name without what is joined to it."""
    body_tails: str = ""
    """How the words end that `bodies` matches, where no other word needs to be tried; "" where all do."""
    body_words: str = ""
    """Pattern of the public bodies that `bodies` has not, where `body_tails` are told."""
    kinds: str = ""
    """What a body is called before a name of its own: "the campaign group X"; in small letters but in German."""
    speaks_for: str = ""
    """Pattern of "spokesperson of", before the name of whatever sort of body."""
    people: str = ""
    """Pattern of people with an office where no capitals tell names; its group "name" is the name."""
    role_tails: str = ""
    """Words of offices, where others end in them: „Fraktionschef“; with and without "in" behind."""
    roles: str = ""
    """Pattern of public offices and spokespeople that stand before a person's name."""
    outlets: str = ""
    """Pattern of outlets by the form of their names; "" where mastheads.py has them all."""
    pronoun: str = ""
    """Pattern of "he said", of whoever was named last."""
    cues: str = ""
    """Words, beside those of the other fields, that show that a sentence may cite."""
    is_verb_first: bool = True
    """Whether the verb may stand before the source without a quotation: „meldet dpa“."""
    is_unspaced: bool = False
    """Whether the words have no spaces or join to particles, so that no word can be looked up."""
