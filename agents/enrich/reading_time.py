"""How long an article takes to read."""

import math

from agents.enrich.words import word_count

WORDS_PER_MINUTE = 238
"""Silent reading of English non-fiction: Brysbaert 2019, 10.1016/j.jml.2019.104047."""


def reading_time_min(body_text: str, stated_min: int = 0, words: int | None = None) -> int:
    """How long *body_text* takes to read silently, whole minutes, rounded up.

    Args:
        body_text: Plain text; "" is a body.
        stated_min: What the publisher says; where it is over 0 it holds.
        words: How many words *body_text* has, where they are counted already.

    Returns:
        Minutes; 0 exactly when the publisher says nothing and there is no word.
    """
    if stated_min > 0:
        return stated_min
    return math.ceil((word_count(body_text) if words is None else words) / WORDS_PER_MINUTE)
