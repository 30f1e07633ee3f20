"""What is sought in a page is found as a selector would find it, each element once."""

import pytest

from agents.page.elements import Elements, Sought
from agents.page.markup import parse
from agents.page.steps import ids_around

HTML = """
<body><header class="Site-Head"><span id="a" class="Author-Name small">Ines</span></header>
<article><p id="b" class="lead-auteur">One</p><p id="c" class="auteur-x">Two</p>
<div id="d" class="author" itemprop="author creator"><a id="e" href="/x">Jane</a><a id="f">Roe</a></div>
<div id="g" ITEMPROP="Description" hidden>Late</div></article></body>
"""
ELEMENTS = Elements(parse(HTML))


def found(sought: Sought) -> list[str | None]:
    """The ids of what is found."""
    return [node.id for node in ELEMENTS.find(sought)]


@pytest.mark.parametrize(
    ("sought", "expected"),
    [
        (Sought("p"), ["b", "c"]),
        (Sought("a[href] p"), ["b", "c", "e"]),
        (Sought(classes="author"), ["a", "d"]),
        (Sought(classes="=author="), ["d"]),
        (Sought(classes="-auteur="), ["b"]),
        (Sought(classes="nowhere"), []),
        (Sought("p", classes="lead author"), ["a", "b", "c", "d"]),
        (Sought(attributes={"itemprop": "=creator="}), ["d"]),
        (Sought(attributes={"itemprop": "descr"}), ["g"]),
        (Sought(attributes={"hidden": ""}), ["g"]),
        (Sought(attributes={"data-testid": "author"}), []),
        (Sought(classes="=author=") | Sought("p", attributes={"hidden": ""}), ["b", "c", "d", "g"]),
    ],
)
def test_elements_are_found_by_tag_class_and_attribute(sought: Sought, expected: list[str]) -> None:
    """Words are parts of names in any case, "=" is an edge of one, and what two words find comes once."""
    assert expected == found(sought)


@pytest.mark.parametrize(
    ("html", "name", "expected"),
    [
        ('<p data-test="lede">One', "data-test", True),
        ('<p data-testid="lede">One', "data-test", True),
        ('<p data-test="lede">One', "data-testid", False),
        ('<p itemProp="text">One', "itemprop", True),
        ('<p itemprop="articleBody">One', "itemprop", True),
        ('<p class="lede">One', "itemprop", False),
    ],
)
def test_what_the_markup_may_hold_is_told(html: str, name: str, expected: bool) -> None:
    """A name that begins another one is held where that is, and "itemProp" is "itemprop"."""
    Sought(attributes={"data-test": "", "data-testid": ""})

    assert expected == Elements(parse(html)).may_hold(name)


def test_elements_are_found_within_others() -> None:
    """A place is an element or all that are sought as boxes; without any box nothing is found."""
    box = ELEMENTS.first(Sought(classes="=author="))

    assert box is not None
    assert ["e", "f"] == [node.id for node in ELEMENTS.find(Sought("a"), box)]
    assert ["a"] == [node.id for node in ELEMENTS.find_in(Sought("header"), Sought("span div"))]
    assert [] == ELEMENTS.find_in(Sought(classes="nowhere"), Sought("span"))
    assert ["d", "e"] == [
        node.id
        for node in ELEMENTS.find_both(
            Sought(classes="=author="), Sought("div"), Sought("a[href]"), ELEMENTS.find(Sought("body"))[0]
        )
    ]


def test_elements_hold_what_they_are_and_what_stands_in_them() -> None:
    """An element that is sought itself counts as one that holds it."""
    box = ELEMENTS.find(Sought(classes="=author="))[0]

    assert ELEMENTS.has(Sought("div"), box)
    assert ELEMENTS.has(Sought("a"), box)
    assert not ELEMENTS.has(Sought("p"), box)


def test_elements_around_are_all_above() -> None:
    """The elements around one are those up to the root, and not itself."""
    link = ELEMENTS.find(Sought("a[href]"))[0]
    around = ids_around([link])

    assert link.mem_id not in around
    assert {node.mem_id for node in ELEMENTS.find(Sought("html body article", classes="=author="))} <= around


def test_rare_attribute_is_found_however_it_is_written() -> None:
    """The spelling of program code counts as well."""
    page = Elements(parse('<p itemProp="author" class="x">Jane Roe</p>'))

    assert ["p"] == [node.tag for node in page.find(Sought(attributes={"itemprop": "=author="}))]
