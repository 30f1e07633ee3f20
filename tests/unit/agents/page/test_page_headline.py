"""Headlines: which of a page's titles is one, and what stands around it."""

import json

from agents.page import read_page

URL = "https://harbour-courier.example/night-ferries-return-marl/"
HEADLINE = "Night ferries return to Marl"


def headline(body: str, *, title: str = "", shared: str = "", told: str = "") -> str:
    """The headline of a page with *body*, title element, og:title and JSON-LD's headline."""
    linked = json.dumps({"@type": "NewsArticle", "headline": told, "publisher": {"name": "Harbour Courier"}})
    head = (
        f'<title>{title}</title><meta property="og:title" content="{shared}">' if shared else f"<title>{title}</title>"
    )
    script = f'<script type="application/ld+json">{linked}</script>' if told else ""
    return read_page(f"<head>{head}{script}</head><body>{body}", URL).headline


def test_the_sharing_title_gives_way_to_three_that_agree() -> None:
    """Sites write another title for sharing: heading, JSON-LD and title element know the headline."""
    shared = "“We saw the lights”: ferries are back at night"
    found = headline(f"<h1>{HEADLINE}</h1>", title=f"Marl: {HEADLINE} | Harbour Courier", shared=shared, told=HEADLINE)

    assert found == HEADLINE


def test_the_sharing_title_stays_where_another_holds_it() -> None:
    """A long heading of which the sharing title is the core."""
    long = f"{HEADLINE} after a winter of repairs"

    assert headline(f"<h1>{long}</h1>", title=long, shared=HEADLINE, told=long) == HEADLINE


def test_a_short_form_for_cards_gives_way_to_three_that_agree() -> None:
    """The sharing title is less than half of what heading, JSON-LD and title element say."""
    long = f"{HEADLINE} after a winter of repairs at the long pier, and the harbour master is 84"

    assert headline(f"<h1>{long}</h1>", title=long, shared=HEADLINE, told=long) == long
    assert headline(f"<h1>{long}</h1>", title=HEADLINE, shared=HEADLINE, told=long) == HEADLINE


def test_json_ld_without_the_end_does_not_shorten_what_is_seen() -> None:
    """Heading and sharing title go on behind a colon; behind a bar they hold what is no headline."""
    long = f"{HEADLINE}: “We saw the lights”"

    assert headline(f"<h1>{long}</h1>", title=HEADLINE, shared=long, told=HEADLINE) == long
    barred = f"{HEADLINE} | Ada Quill"
    assert headline(f"<h1>{barred}</h1>", title=HEADLINE, shared=barred, told=HEADLINE) == HEADLINE


def test_a_label_that_json_ld_leaves_out_is_no_headline() -> None:
    """Heading, sharing title and title element all begin with "Exclusive |"; a part of a sentence is no label."""
    labelled = f"EXCLUSIVE | {HEADLINE}"

    assert headline(f"<h1>{labelled}</h1>", title=labelled, shared=labelled, told=HEADLINE) == HEADLINE
    assert headline(f"<h1>{labelled}</h1>", title=labelled, shared=labelled, told=labelled) == labelled


def test_a_headline_that_json_ld_cuts_off_is_taken_whole() -> None:
    """JSON-LD's headline ends at 110 characters, or within a word: the heading or the sharing title has all of it."""
    long = f"{HEADLINE} after a winter of repairs: what the harbour master says of the long pier and its new lamps"

    assert headline(f"<h1>{long}</h1>", title="Ferries", shared=long, told=long[:110].strip()) == long
    assert headline(f"<h1>{long}</h1>", title="Ferries", told=long[:77]) == long


def test_a_first_clause_gives_way_to_the_whole() -> None:
    """The sharing title holds what stands before a dash; the heading goes on, or JSON-LD and the title element do."""
    long = f"{HEADLINE} – on Thursdays only"

    assert headline(f"<h1>{long}</h1>", title="Ferries: the timetable", shared=HEADLINE, told=long) == long
    assert headline(f"<h1>{long}</h1>", title="Ferries", shared=HEADLINE, told=HEADLINE) == long
    assert headline(f"<h1>{long}</h1>", title="Ferries", shared=f"Marl: {long}", told=HEADLINE) == long
    assert headline("<h1>Ferries</h1>", title=HEADLINE, shared=HEADLINE, told=long) == HEADLINE


def test_a_short_form_for_sharing_gives_way_to_the_heading() -> None:
    """Cards say in fewer words what the heading does; one that says something else is the headline of its own."""
    long = "‘Like old times’: the night ferries have returned to Marl for Thursdays and Fridays"

    assert headline(f"<h1>{long}</h1>", title=HEADLINE, shared=HEADLINE, told=HEADLINE) == long
    assert headline(f"<h1>{long}</h1>", title=HEADLINE, shared="Harbour master quits over lamps") != long


def test_the_name_of_a_site_is_known_by_its_link_home() -> None:
    """Nothing else names the publisher: what ends the title is what the link to the front page says, or its picture."""
    text, picture = '<a href="/">Marl Post</a>', '<a href="https://www.marl-post.example/"><img alt="Marl Post"></a>'
    drawn = '<a href="/"><svg><style>.a { fill: red }</style><text>Marl Post</text></svg></a>'
    for link in (text, picture, drawn):
        page = read_page(
            f"<title>{HEADLINE} • Marl Post</title>{link}<h2>{HEADLINE}</h2>", "https://marl-post.example/x"
        )
        assert (HEADLINE, "Marl Post") == (page.headline, page.publisher.name)
    assert read_page(f"<title>{HEADLINE} - Part two</title>{text}", "https://marl.example/x").publisher.name == ""


def test_json_ld_alone_does_not_outvote_three() -> None:
    """JSON-LD words the headline in its own way; heading, sharing title and title element say the same."""
    agreed = f"At Marl, {HEADLINE.lower()}"

    told = f"Marl. {HEADLINE.title()}"
    assert headline(f"<h1>{agreed}</h1>", title=f"{agreed} - Harbour Courier", shared=agreed, told=told) == agreed
    told = agreed.removeprefix("At ")
    assert headline(f"<h1>{agreed}</h1>", title=f"{agreed} - Harbour Courier", shared=agreed, told=told) == agreed


def test_a_label_in_the_heading_is_none_of_it() -> None:
    """A label above the line stands in the heading element; where the sharing title begins with it, it belongs."""
    heading = f'<article><h1><span class="head__kicker">Harbour</span> {HEADLINE}</h1></article>'

    assert headline(heading) == HEADLINE
    assert headline(heading, shared=f"Harbour: {HEADLINE}") == f"Harbour: {HEADLINE}"


def test_the_sites_name_in_a_heading_is_no_headline() -> None:
    """Old pages put the site into h1 and the headline into large type, over two lines."""
    body = '<h1>The Harbour-Courier</h1><font size="5"><b>Night ferries<br>return to Marl</b></font>'

    assert headline(body, title="Harbour Courier, the paper of the harbour") == HEADLINE
    assert headline(f"<h1>Harbour Courier</h1><h1>{HEADLINE}</h1>", title="x") == HEADLINE


def test_label_in_the_heading_is_left_out_where_the_title_element_does() -> None:
    """Where nothing else names the article, the title element tells what of the heading is the headline."""
    heading = f"<h1><span>Harbour <i>:</i></span> <span>{HEADLINE}</span></h1>"

    assert headline(heading, title=f"{HEADLINE} | Harbour Courier") == HEADLINE


def test_label_that_the_data_have_stays_with_its_colon() -> None:
    """A line of its own above the headline, which JSON-LD puts before it, is a part of it, as JSON-LD writes it."""
    heading = f'<h1><span class="topline">Winter repairs</span> <span>{HEADLINE}</span></h1>'
    whole = f"Winter repairs: {HEADLINE}"

    assert headline(heading, title=f"{whole} | Harbour Courier", told=whole) == whole
    assert headline(heading, title=f"{HEADLINE} | Harbour Courier", told=HEADLINE) == HEADLINE


def test_a_headline_that_its_marks_cut_off_is_whole() -> None:
    """JSON-LD has 110 characters at most, and ends a longer one in dots, behind a dash too."""
    heading = f"<h1>{HEADLINE} – at last</h1>"

    assert headline(heading, title=f"{HEADLINE} – at last", told=f"{HEADLINE} –…") == f"{HEADLINE} – at last"


def test_a_colon_within_a_headline_leads_to_no_site() -> None:
    """Sections and the site's name stand behind it, and in Chinese all of that is short."""
    head = (
        '<title>港鎮養鵝　鎮長：一天三把 | 地方 | 港灣新聞網</title><meta property="og:site_name" content="港灣新聞網">'
    )

    assert "港鎮養鵝 鎮長：一天三把" == read_page(f"<head>{head}</head><body></body>", URL).headline
