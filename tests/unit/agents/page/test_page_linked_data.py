"""JSON-LD as publishers really write it."""

import pytest

from agents.page.linked_data import read_linked_data

URL = "https://harbour-courier.example/ferries/"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type":"NewsArticle","headline":"Ferries"}',
        '[{"@type":"Organization"},{"@type":["Thing","NewsArticle"],"headline":"Ferries"}]',
        '{"@graph":[{"@type":"WebPage"},{"@type":"schema:NewsArticle","headline":"Ferries"}]}',
        '{"@type":"NewsArticle","headline":"Ferries","body":"two\nlines\t"}',
        '{"@type":"NewsArticle","headline":"Ferries",}',
        '<!-- {"@type":"NewsArticle","headline":"Ferries"} -->',
        '//<![CDATA[\n{"@type":"NewsArticle","headline":"Ferries"}\n//]]>',
        '/* <![CDATA[ */ {"@type":"NewsArticle","headline":"Ferries"}; /* ]]> */ ;\n',
        '{"@type":"WebPage"}\n{"@type":"NewsArticle","headline":"Ferries"}',
        "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Ferries&quot;}",
        '{"@type":"NewsArticle","headline":"Ferries","odd":"\\ud800"}',
    ],
)
def test_article_is_found_in_every_form(script: str) -> None:
    """Graphs, lists, wrappings and the usual mistakes."""
    assert "Ferries" == read_linked_data([script], URL).article.get("headline")


@pytest.mark.parametrize("script", ["", "{", "null", "7", '"x"', "[" * 100_000, "{}" * 3, "not json"])
def test_script_that_cannot_be_read_gives_no_article(script: str) -> None:
    """What is beyond mending is left out."""
    assert {} == read_linked_data([script], URL).article


def test_own_article_wins_over_the_ones_it_lists() -> None:
    """The article of this address, not one that a list or a related link names."""
    script = (
        '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Other","datePublished":"2020-01-01",'
        '"author":"A","image":"x"}],"mainEntity":{"@type":"NewsArticle","headline":"Ferries","url":"URL"}}'.replace(
            "URL", URL
        )
    )

    assert "Ferries" == read_linked_data([script], URL).article["headline"]


def test_reference_is_followed_to_the_fullest_object() -> None:
    """An @id stands for the object that says most, in whichever script it is."""
    linked = read_linked_data(
        [
            '{"@type":"Article","author":{"@id":"#ines"}}',
            '[{"@id":"#ines"},{"@id":"#ines","@type":"Person","name":"Ines"}]',
        ],
        URL,
    )

    assert "Ines" == linked.resolved(linked.article["author"])["name"]
    assert {} == linked.resolved("nobody")
