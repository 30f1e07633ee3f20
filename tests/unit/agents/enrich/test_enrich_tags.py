"""What an article is about: the publisher's tags with their kinds, then what is salient."""

import pytest
from enrichkit import EMPTY, index, kinds, tagged, topic

from agents.enrich.tags import own_tags, tidy
from agents.enrich.text import Text
from schemas.limits import CATEGORIES_MAX, TAGS_MAX
from schemas.parts import Category


def test_publishers_tags_come_first_in_its_order() -> None:
    """All of the publisher's tags, as it writes and orders them, each once, then the gazetteer's."""
    tags = tagged(
        "Norway and Iceland agreed.\n\nNorway gave way.", "Fishing", "Iceland", "FISHING", title="Norway yields"
    )

    assert [
        ("Fishing", "fishing", "publisher"),
        ("Iceland", "country/is", "publisher"),
        ("Norway", "country/no", "gazetteer"),
    ] == [(tag.name, tag.id, tag.source) for tag in tags]


def test_gazetteer_tags_alone() -> None:
    """The switch leaves the publisher's tags out, and what they named can then come from the text."""
    tags = tagged("Iceland agreed.\n\nIceland pays.", "Iceland", title="Iceland yields", publisher_tags=False)

    assert [("country/is", "gazetteer")] == [(tag.id, tag.source) for tag in tags]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The vote is on Monday, President Ruta Holm told the chamber.", "Ruta Holm", "person"),
        ("He met the union's leader Ruta Holm.", "Ruta Holm", "person"),
        ("Ruta Holm, 54, runs the port. Critics say Holm is too slow.", "Ruta Holm", "person"),
        ("Ruta Holm, the former harbour minister, resigned.", "Ruta Holm", "person"),
        ("A bridge for Ruta Holm was built, Holm said on Friday.", "Ruta Holm", "person"),
        ("Prime Minister Holm agreed.", "Holm", "person"),
        ("Außenministerin Ruta Holm reist ab.", "Ruta Holm", "person"),
        ("Rain fell in Skarvik, and in Skarvik's suburbs.", "Skarvik", "place"),
        ("The city of Skarvik is flooded; the Skarvik region is not.", "Skarvik", "place"),
        ("Fishing boats lay idle.", "Harbour Workers Union", "org"),
        ("Boats lay idle.", "fishing", "topic"),
        ("Green Energy is on the rise, they said.", "Green Energy", "topic"),
        ("The Port Tariff Act passed. The Act is long.", "Port Tariff Act", "topic"),
        ("The Northern Circuit opens, and the Circuit said so.", "Northern Circuit", "topic"),
        ("", "Ruta Holm", "topic"),
        ("In Belgium it rained.", "Belgium", "place"),
        ("En Belgique il pleut.", "Deutschland", "topic"),
        ("Shares of the paper fell.", "Le Monde", "org"),
    ],
)
def test_kind_comes_from_evidence(text: str, name: str, kind: str) -> None:
    """Titles, ages and surnames make a person, prepositions a place, its own words an organisation; else a topic."""
    assert [kind] == kinds(text, name)


def test_small_letters_do_not_hide_a_person() -> None:
    """A tag in small letters takes its shape from the text."""
    assert ["person"] == kinds("President Ruta Holm resigned.", "ruta holm")


def test_markup_and_newsroom_know_better_than_the_text() -> None:
    """What the page's markup says holds, then what topics.yaml says."""
    known = index(topic("act", "Ruta Holm", "topic"))
    text = Text.of("", "", "President Ruta Holm spoke.", "en")
    own = [Category(name="Ruta Holm"), Category(name="Skarvik", kind="org")]

    assert [("act", "topic"), ("skarvik", "org")] == [(tag.id, tag.kind) for tag in own_tags(own, text, [], known)]


def test_ambiguous_publisher_tag_without_context_is_no_country() -> None:
    """The tag "Georgia" beside Atlanta gets no country's id; beside Tbilisi it does."""
    ids = [tagged(text, "Georgia")[0].id for text in ("Voting in Atlanta.", "Voting in Tbilisi.")]

    assert ["georgia", "country/ge"] == ids


def test_inverted_and_dated_names_find_their_topic() -> None:
    """Both "Holm, Ruta K." and "Ruta Holm (2026)" are Ruta Holm and get her id; the name stays as it is written."""
    known = index(topic("ruta-holm", "Ruta Holm"))
    tags = tagged("Ruta Holm spoke.", "Holm, Ruta K.", "Ruta Holm (2026)", given=known)

    assert [("ruta-holm", "Holm, Ruta K.", "person"), ("ruta-holm", "Ruta Holm (2026)", "person")] == [
        (tag.id, tag.name, tag.kind) for tag in tags
    ]


def test_surname_tag_is_the_person_of_the_text() -> None:
    """A tag that is a surname alone means the person whose full name the text gives."""
    tags = tagged("Ruta Holm spoke.", "Holm", given=index(topic("ruta-holm", "Ruta Holm")))

    assert [("ruta-holm", "person", "publisher")] == [(tag.id, tag.kind, tag.source) for tag in tags]


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("  Fish &amp;amp; Chips ", "Fish & Chips"),
        ("#ferries", "ferries"),
        ("Category: Wine", "Wine"),
        ("8ae9ab2d-fe1b-4230-acb8-a59b52877682", ""),
        ("www.courier.com", ""),
        ("_prio_3", ""),
        ("nid-123", ""),
        ("post-id-44", ""),
        ("type_article", ""),
        ("web_2_front", ""),
        ("section:world", ""),
        ("content-type:feature", ""),
        ("hcNLP=Science|Sea", ""),
        ("FERY.OL", ""),
        ("U.S.", "U.S."),
        ("Section: World", "World"),
        ("covid-19", "covid-19"),
        ("article-50", "article-50"),
        ("type-2-diabetes", "type-2-diabetes"),
        ("re:harbour", "re:harbour"),
        ("New_Harbour", "New_Harbour"),
        ("1&1", "1&1"),
        ("iPhone", "iPhone"),
        ("Star Wars: Andor", "Star Wars: Andor"),
    ],
)
def test_tags_are_tidied(given: str, name: str) -> None:
    """Entities, hash signs and labels go; ids and addresses of a publishing system are no tags."""
    assert name == tidy(given)


def test_machine_labels_are_no_tags() -> None:
    """Where a page labels its tags for machines, only those that say what it is about are kept."""
    tags = tagged("Fish.", "Day: Friday", "Page Type: Article", "Language: English", "Subject: Justice", "Fish")

    assert ["Justice", "Fish"] == [tag.name for tag in tags]


def test_mentioned_is_not_about() -> None:
    """A country named once in passing is no tag; one in the headline, or over and over, is."""
    filler = "Boats lay idle in the rain and nobody came.\n\n" * 8
    passing = tagged(f"{filler}A sailor had been to Chile once.\n\n{filler}")
    many = "Chile waits. Chile asks. Chile hopes. Chile rests. Chile wakes."
    often = tagged(f"{filler}Chile pays.\n\n{filler}{many}\n\n{filler}So does Chile.")
    headline = tagged(filler, title="Ferries for Chile")

    assert [[], ["country/cl"], ["country/cl"]] == [[tag.id for tag in one] for one in (passing, often, headline)]


def test_surname_counts_for_the_full_name() -> None:
    """A surname alone is a mention of the person named in full, also where it comes first or stands before it."""
    known = index(topic("ruta-holm", "Ruta Holm"), topic("ro-tae-sik", "Ro Tae Sik"))
    text = "Ruta Holm met Ro Tae Sik.\n\nHolm smiled, Ro did not.\n\nLater Holm left.\n\nAnna Holm Bergs stayed."
    tags = {tag.id: tag.score for tag in tagged(text, title="Holm meets Ro", given=known)}
    without = {tag.id: tag.score for tag in tagged("Ruta Holm met Ro Tae Sik.", title="A meeting", given=known)}

    assert {"ruta-holm", "ro-tae-sik"} == set(tags)
    assert tags["ruta-holm"] > tags["ro-tae-sik"]
    assert not without or tags["ro-tae-sik"] > max(without.values())


def test_at_most_so_many_gazetteer_tags_and_all_own_ones() -> None:
    """TAGS_MAX of the gazetteer's, the best first; the publisher's are cut at CATEGORIES_MAX only."""
    names = ["Norway", "Sweden", "Denmark", "Finland", "Iceland", "Estonia", "Latvia", "Lithuania", "Poland"]
    tags = tagged(" and ".join(names), *(f"tag {number}" for number in range(80)), title=" ".join(names))
    found = [tag for tag in tags if tag.source == "gazetteer"]

    assert CATEGORIES_MAX == len(tags) - len(found)
    assert TAGS_MAX == len(found)
    assert sorted(found, key=lambda tag: -tag.score) == found


def test_no_words_no_tags() -> None:
    """An empty article is about nothing."""
    assert [] == tagged("")
    assert () == tuple(EMPTY.mentions(Text.of("", "", "")))
