"""How well items that tell of one event are put together, on texts of our own with labels."""

import pytest
from storykit import PARTS, labelled, score, told

FLOORS = {
    "dev": (0.83, 0.93),
    "held": (0.85, 0.94),
    "stories": (0.76, 0.54),
    "stories_second": (0.79, 0.50),
    "stories_third": (0.83, 0.55),
    "stories_fourth": (0.79, 0.46),
}
"""Precision and recall over pairs, a little below what benchmarks/README.md says was measured."""


def test_there_is_enough_to_measure_by() -> None:
    """Over 100 items in over 35 stories, in five languages, and no story in both parts."""
    dev, held = labelled("dev"), labelled("held")
    both = [*dev, *held]

    assert len(both) > 100
    assert len({one.story for one in both}) > 35
    assert {"en", "de", "fr", "es", "zh"} == {one.draft.language for one in both}
    assert set() == {one.story for one in dev} & {one.story for one in held}


def test_a_score_is_of_pairs_and_of_items() -> None:
    """One of four items in the wrong story costs pairs and items as the definitions say."""
    found = score(["a", "a", "b", "b"], ["1", "1", "1", "2"])

    assert (1 / 3, 1 / 2) == (found.pair_precision, found.pair_recall)
    assert (2 / 3, 3 / 4) == pytest.approx((found.item_precision, found.item_recall))


@pytest.mark.parametrize("name", FLOORS)
def test_stories_are_found(name: str) -> None:
    """No worse than was measured: rewritten headlines, other languages and copies come together, likes do not.

    So too of texts by people who had not seen how stories are found.
    """
    items = PARTS[name](name)
    found = score([one.story for one in items], told(items))
    precision, recall = FLOORS[name]

    assert found.pair_precision >= precision, str(found)
    assert found.pair_recall >= recall, str(found)
