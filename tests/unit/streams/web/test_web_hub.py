"""Server-sent events: who listens gets everything in order, or is let go."""

from streams.web.hub import WAITING_MAX, Hub, message


def test_message_is_one_line_of_data() -> None:
    """Line breaks in a headline do not end the message."""
    expected = b'id: 7\nevent: item\ndata: {"headline":"a\\n\\nevent: evil\\ndata: x"}\n\n'

    assert expected == message("item", {"headline": "a\n\nevent: evil\ndata: x"}, 7)


async def test_everybody_gets_everything_in_order() -> None:
    """Two listeners, three messages."""
    hub = Hub()
    with hub.listen() as one, hub.listen() as other:
        for sent in (b"a", b"b", b"c"):
            hub.publish(sent)

        assert (await one.get(1), await other.get(1)) == (b"abc", b"abc")
        assert await one.get(0.01) == b""
    assert len(hub) == 0


async def test_slow_listener_is_let_go() -> None:
    """Who has WAITING_MAX messages waiting is closed; nothing piles up without end."""
    hub = Hub()
    with hub.listen() as slow:
        for _ in range(WAITING_MAX + 1):
            hub.publish(b"x")

        assert slow.is_closed
        assert len(await slow.get(1)) == WAITING_MAX


async def test_listeners_are_bounded() -> None:
    """A full hub says so."""
    hub = Hub(listeners_max=1)
    with hub.listen():
        assert hub.is_full
    assert not hub.is_full
