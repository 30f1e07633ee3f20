"""Where a person of JSON-LD is found: a page of their own and accounts elsewhere, and not those of the house."""

from itertools import islice

from agents.page.home import is_home
from agents.page.linked_data import as_list, text_of, types_of, url_of
from agents.page.metadata import Document
from agents.page.text import key_of

SAME_AS_MAX, ORGANIZATIONS_MAX = 10, 10
"""Addresses elsewhere that are kept of one, and organizations of JSON-LD that may be the publisher."""
WORD_CHARS_MIN = 3
"""Letters of a word of a name that tells whose account one is."""


def own_page(page: Document, thing: dict[str, object]) -> str:
    """The page that *thing* is said to have; "" for the site's front page, and for a login in place of an address."""
    named = url_of(thing.get("@id"))
    told = url_of(thing.get("url")) or (named if "#" not in named else "")
    address = page.address(told) if not {"/", ":", "."}.isdisjoint(told) else ""
    return "" if is_home(page, address) else address


def own_accounts(page: Document, thing: dict[str, object]) -> tuple[str, ...]:
    """The same *thing* elsewhere, at most SAME_AS_MAX addresses, without the accounts of the publisher."""
    told = [address for one in as_list(thing.get("sameAs")) if (address := page.address(one))]
    of_house = page.once(_of_house) if told else frozenset[str]()
    words = [key_of(word) for word in text_of(thing.get("name")).split()]
    kept = (
        one
        for one in told
        # Who has a site of their own is the house.
        if any(len(word) >= WORD_CHARS_MIN and word in _account(one) for word in words)
        or (of_house.isdisjoint((_key(one), _account(one))) and not is_home(page, one))
    )
    return tuple(dict.fromkeys(kept))[:SAME_AS_MAX]


def _of_house(page: Document) -> frozenset[str]:
    """The addresses of the publisher elsewhere, and what its account is called there."""
    publisher = page.linked.resolved(page.article.get("publisher"))
    bodies = [publisher, *islice(page.linked.of_type("organization", "newsmediaorganization"), ORGANIZATIONS_MAX)]
    names = {key_of(text_of(page.linked.resolved(one).get("name"))) for one in as_list(page.article.get("author"))}
    # Some sites call each author an organisation.
    houses = [one for one in bodies if "person" not in types_of(one) and key_of(text_of(one.get("name"))) not in names]
    addresses = (page.address(one) for body in houses for one in as_list(body.get("sameAs")))
    handle = key_of(page.first("twitter:site"))
    return frozenset(_key(address) for address in addresses if address) | ({handle} - {""})


def _key(address: str) -> str:
    """*address* as compared."""
    return address.partition("://")[2].removeprefix("www.").rstrip("/").casefold()


def _account(address: str) -> str:
    """What the account at *address* is called, as compared."""
    return key_of(address.partition("://")[2].partition("/")[2])
