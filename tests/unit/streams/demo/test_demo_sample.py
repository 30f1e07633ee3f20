"""The sample's files: whole, and fit for what the demo has to show."""

from streams.demo.sample import RELATED_MARK, load

SAMPLE = load()


def test_sample_is_of_the_promised_size() -> None:
    """One publisher with a feed of each format, five people with pages, an agency, 25 articles."""
    people = [one for one in SAMPLE.authors if one.kind == "person"]

    assert ["atom", "json", "rss"] == sorted(feed.format for feed in SAMPLE.feeds)
    assert 5 == len(people)
    assert all(one.role and one.bio for one in people)
    assert 25 == len(SAMPLE.articles)


def test_articles_name_only_what_is_there() -> None:
    """Every feed, author and related article that an article names exists."""
    slugs = {article.slug for article in SAMPLE.articles}

    for article in SAMPLE.articles:
        assert all(SAMPLE.feed(one) for one in article.feeds), article.slug
        assert all(SAMPLE.author(one) for one in article.authors), article.slug
        assert article.related in slugs | {""}, article.slug


def test_related_card_has_its_place_and_its_article() -> None:
    """An article has a mark in its body exactly when it has a related article, and that one came out before it."""
    out = {article.slug: article for article in SAMPLE.articles}

    for article in SAMPLE.articles:
        assert article.paragraphs.count(RELATED_MARK) == bool(article.related), article.slug
        assert not article.related or out[article.related].appears_after_s <= article.appears_after_s, article.slug


def test_articles_are_articles() -> None:
    """Each has four to eight paragraphs, and came out in the past or comes out later, not both."""
    for article in SAMPLE.articles:
        assert 4 <= len(article.paragraphs) <= 8, article.slug
        assert bool(article.minutes_before) != bool(article.appears_after_s), article.slug


def test_sample_holds_every_special_case() -> None:
    """Articles in two feeds, by two authors, by an agency, with six tags; late ones; one that is corrected."""
    articles = SAMPLE.articles

    assert 2 <= sum(len(article.feeds) == 2 for article in articles)
    assert any(len(article.authors) == 2 for article in articles)
    assert any(SAMPLE.author(article.authors[0]).kind == "agency" for article in articles)
    assert any(len(article.tags) == 6 for article in articles)
    assert 5 <= sum(article.appears_after_s > 0 for article in articles)
    assert 1 == sum(article.correction is not None for article in articles)


def test_correction_changes_what_it_says() -> None:
    """The words that the correction replaces stand in the body, and the headline changes too."""
    article = next(one for one in SAMPLE.articles if one.correction)
    assert article.correction is not None

    assert all(any(old in part for part in article.paragraphs) for old in article.correction.replace)
    assert article.headline != article.correction.headline
    assert article.correction.note.startswith("Correction: ")
