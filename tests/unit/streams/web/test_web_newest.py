"""The newest of many records: what is held is what sorting all would hold, and no record costs a look at all others."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from streams.web.newest import Newest

HELD_MAX = 5

comparisons = [0]


@dataclass(frozen=True)
class Counted:
    """A number that counts how often it is compared."""

    number: int

    def __lt__(self, other: Counted) -> bool:
        comparisons[0] += 1
        return self.number < other.number


@given(st.lists(st.tuples(st.sampled_from("abcdefghijkl"), st.integers(0, 30)), max_size=120))
def test_the_newest_are_held(puts: list[tuple[str, int]]) -> None:
    """Also where records are replaced by older and newer ones, and where what comes is the oldest itself."""
    held: Newest[str, tuple[str, int]] = Newest(HELD_MAX)
    plain: dict[str, tuple[str, int]] = {}
    for name, number in puts:
        gone = held.put(name, (number, name), (name, number))
        plain[name] = (name, number)
        oldest = min(plain, key=lambda one: (plain[one][1], one)) if len(plain) > HELD_MAX else None
        expected = plain.pop(oldest) if oldest else None

        assert expected == gone
        assert list(plain.values()) == list(held.values())
        assert len(plain) == len(held)
        assert [plain.get(one) for one in "abc"] == [held.get(one) for one in "abc"]
        assert (name in plain) == (name in held)


def test_a_record_costs_little_when_full() -> None:
    """Some comparisons for each that comes, new or in place of another, and not one for each that is held."""
    held: Newest[int, int] = Newest(1_000)
    comparisons[0] = 0
    for number in range(10_000):
        held.put(number // 2, (Counted(number),), number)

    assert 1_000 == len(held)
    assert comparisons[0] < 10_000 * 60


def test_a_record_that_changes_for_ever_takes_no_room() -> None:
    """Its replaced entries are dropped."""
    held: Newest[str, int] = Newest(HELD_MAX)
    for number in range(1_000):
        held.put("live-blog", (number,), number)

        assert len(held._oldest) <= 2 * HELD_MAX
