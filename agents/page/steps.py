"""Steps from an element to those around it and beside it."""

from collections.abc import Iterable, Iterator

from selectolax.lexbor import LexborNode

ALONE_STEPS_MAX = 6
"""Elements that each hold nothing but the next, around one that is looked for beside others."""


def upwards(node: LexborNode | None, most: int) -> Iterator[LexborNode]:
    """*node* and the elements around it, from the inside out, *most* of them at most; nothing for None."""
    for _ in range(most):
        if node is None:
            return
        yield node
        node = node.parent


def ids_around(nodes: Iterable[LexborNode]) -> set[int]:
    """The ids of the elements around *nodes*; each is gone up from once."""
    around = set[int]()
    for inner in nodes:
        node = inner.parent
        while node is not None and (at := node.mem_id) not in around:
            around.add(at)
            node = node.parent
    return around


def elements_behind(node: LexborNode, most: int) -> Iterator[LexborNode]:
    """The elements beside *node* and behind it, among the *most* next of these and of texts."""
    one = node.next
    for _ in range(most):
        if one is None:
            return
        if one.is_element_node:
            yield one
        one = one.next


def element_behind(node: LexborNode) -> LexborNode | None:
    """The next element beside *node*, whatever text stands between; None where there is none."""
    one = node.next
    while one is not None and not one.is_element_node:
        one = one.next
    return one


def element_before(node: LexborNode) -> LexborNode | None:
    """The element beside *node* that stands before it, whatever text stands between; None where there is none."""
    one = node.prev
    while one is not None and not one.is_element_node:
        one = one.prev
    return one


def said_behind(node: LexborNode) -> LexborNode | None:
    """The next text or element beside *node* that says anything; None where there is none."""
    one = node.next
    while one is not None and not one.text().strip():
        one = one.next
    return one


def said_before(node: LexborNode) -> LexborNode | None:
    """The text or element beside *node* that stands before it and says anything; None where there is none."""
    one = node.prev
    while one is not None and not one.text().strip():
        one = one.prev
    return one


def around_several(node: LexborNode) -> LexborNode:
    """The element around *node* in which it does not stand alone, at most ALONE_STEPS_MAX above."""
    above = node.parent
    for _ in range(ALONE_STEPS_MAX):
        if above is None or element_before(node) is not None or element_behind(node) is not None:
            break
        node, above = above, above.parent
    return above if above is not None else node
