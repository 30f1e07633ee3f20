"""Keys go where every Kafka client puts them."""

from aiokafka.partitioner import murmur2
from hypothesis import given
from hypothesis import strategies as st

from streams.kafka.placing import place, places


@given(st.lists(st.binary(max_size=70), max_size=40), st.integers(1, 50))
def test_many_keys_are_placed_as_each_alone(keys: list[bytes], partitions: int) -> None:
    """Hashing them side by side agrees with aiokafka's murmur2, which is the Java client's."""
    expected = [(murmur2(key) & 0x7FFFFFFF) % partitions for key in keys]

    assert expected == places(keys, partitions)
    assert expected == [place(key, partitions) for key in keys]


def test_the_extremes_of_a_lane_do_not_reach_its_neighbours() -> None:
    """Products and shifts stay in their 64 bits."""
    keys = [bytes([byte]) * 11 for byte in (0, 255, 0, 255, 128, 127)]

    assert [(murmur2(key) & 0x7FFFFFFF) % 1_000_003 for key in keys] == places(keys, 1_000_003)
