"""What the visible byline adds to authors that are known: others beside them, their jobs and pages."""
# ruff: noqa: RUF001  marks and words of many scripts

import re
from collections.abc import Iterable
from dataclasses import replace

from selectolax.lexbor import LexborNode

from agents.page.authors.agencies import PARTED, is_vague
from agents.page.authors.candidates import BYLINE_CHARS_MAX, BYLINES_MAX, called_bylines, from_nodes, linked_to
from agents.page.authors.shown import near
from agents.page.authors.spellings import is_latin, is_same_name
from agents.page.bylines.elements import holds_job
from agents.page.bylines.kinds import may_name_agency
from agents.page.bylines.labels import holds_label_word, leads_to_writer
from agents.page.bylines.read import is_names_alone
from agents.page.bylines.roles import tells_work
from agents.page.bylines.whole_names import is_whole_name
from agents.page.elements import LINKS, has_elements
from agents.page.heading_lines import lines_with
from agents.page.metadata import Document
from agents.page.nodes import links_of
from agents.page.text import key_of
from schemas.parts import Author

_AND = re.compile(r"&|\s(?:and|und|et|y|e|i|og|och|en|ja|ve|si|dan|va|ir|un)\s")
_ANDED = re.compile(
    r"(?:&|\s(?:and|und|et|y|e|i|og|och|en|ja|ve|és|și|si|dan|va|ir|un|и|та|і|και|و|ו|และ|और))\s*$|\s[וو]$"
)


def with_others(page: Document, site: str, found: list[Author]) -> list[Author]:
    """*found* in the byline's order with the co-authors that it links or names beside them.

    Feeds and metadata often carry the first author alone.
    """
    known = {key_of(author.name): author for author in found}
    for node in _linking_several(page):
        told = _people(page, [node], site)
        if known.keys() < told.keys() and _lead_alike(told.values()):
            return [_fuller(known.get(key, author), author) for key, author in told.items()]
    for nodes in _side_by_side(page):
        told = _people(page, nodes, site)
        if known.keys() < told.keys():
            return [_fuller(known.get(key, author), author) for key, author in told.items()]
    for node in lines_with(page.lines_at_heading, [author.name for author in found]):
        text = page.elements.text(node)
        if is_names_alone(text, [author.name for author in found]) or not _may_join(text):
            continue
        told = _people(page, [node], site)
        if known.keys() < told.keys() and all(key in known or _is_joined(text, told[key].name, told) for key in told):
            return [known.get(key, author) for key, author in told.items()]
    return found


def _linking_several(page: Document) -> list[LexborNode]:
    """Those of the first elements called a byline that belong to the article and hold two links or more."""
    called = page.once(called_bylines)[: 2 * BYLINES_MAX]
    several = {node.mem_id for node in called if has_elements(node) and len(page.elements.find(LINKS, node)) > 1}
    # Where a byline stands is asked only where one can tell of several.
    return [node for node in near(page, called)[:BYLINES_MAX] if node.mem_id in several] if several else []


def _side_by_side(page: Document) -> list[list[LexborNode]]:
    """The elements called a byline that stand in one element and are of one class, as the cards of co-authors are."""
    alike: dict[tuple[int, str], list[LexborNode]] = {}
    for node in page.once(called_bylines)[: 2 * BYLINES_MAX]:
        if node.parent is not None and (called := node.attrs.get("class")):
            alike.setdefault((node.parent.mem_id, called), []).append(node)
    several = (nodes for nodes in alike.values() if len(nodes) > 1)
    return [nodes for nodes in several if len(near(page, nodes)) == len(nodes)]


def as_spelled(page: Document, site: str, found: list[Author]) -> list[Author]:
    """*found*, those in Latin letters as the byline spells them where the headline has other letters.

    Metadata of many sites names authors as their accounts do.
    """
    title = page.elements.text(page.headings[0]) if page.headings else ""
    if title.isascii() or is_latin(title) or not any(one.kind == "person" and is_latin(one.name) for one in found):
        return found
    nodes = [*page.once(called_bylines)[:BYLINES_MAX], *(line.node for line in page.lines_at_heading[:BYLINES_MAX])]
    seen = [name for node in nodes for one in _people(page, [node], site).values() if not is_latin(name := one.name)]
    return [_spelled(author, seen) for author in found]


def _spelled(author: Author, seen: list[str]) -> Author:
    if author.kind != "person" or not is_latin(author.name):
        return author
    return replace(author, name=next((name for name in seen if is_same_name(author.name, name)), author.name))


def _lead_alike(authors: Iterable[Author]) -> bool:
    """Whether each of *authors* has a page, all in one folder: those of a newsroom, and of nobody who is written of."""
    folders = {author.profile_url.rpartition("/")[0] if author.profile_url else "" for author in authors}
    return len(folders) == 1 and "" not in folders


def _people(page: Document, nodes: list[LexborNode], site: str) -> dict[str, Author]:
    """The persons that *nodes* name, by the keys of their names."""
    return {key_of(author.name): author for author in from_nodes(page, nodes, site) if author.kind == "person"}


def _is_joined(text: str, name: str, told: dict[str, Author]) -> bool:
    """Whether "and" behind another of *told*, or a writer's label, leads to the whole *name* in *text*.

    Behind a comma a place may stand, and a sentence may say who was met.
    """
    before = text.partition(name)[0]
    if name.isascii() and not is_whole_name(name):
        return False
    joined = _ANDED.search(before)
    ends = (")", *(end for author in told.values() for end in (author.name, author.role) if end))
    is_behind_author = joined is not None and before[: joined.start()].rstrip(" ,").endswith(ends)
    return is_behind_author or leads_to_writer(PARTED.split(before)[-1])


def with_seen(page: Document, site: str, found: list[Author]) -> list[Author]:
    """*found* with the roles that the visible byline tells, and with the agencies that it names beside all of them."""
    known = {key_of(author.name): author for author in found}
    at_heading = lines_with(page.lines_at_heading, [author.name for author in found])
    for node in [*page.once(called_bylines)[:BYLINES_MAX], *at_heading]:
        if not _may_add(page, node, list(known.values())):
            known = _with_links(page, node, known)
            continue
        told = {key_of(author.name): author for author in from_nodes(page, [node], site)}
        for key in known.keys() & told.keys():
            known[key] = _fuller(known[key], told[key])
        if known.keys() < told.keys():
            beside = {key: author for key, author in told.items() if author.kind == "agency" and not is_vague(author)}
            known = known | {key: author for key, author in beside.items() if key not in known}
    return list(known.values())


def _may_join(text: str) -> bool:
    """Whether *text* may name another author behind "and" or a writer's label."""
    return not text.isascii() or _AND.search(text) is not None or holds_label_word(text)


def _may_add(page: Document, node: LexborNode, known: list[Author]) -> bool:
    """Whether *node* may tell more of those who are *known* than their pages, or an agency beside them."""
    text = page.elements.text(node)
    if is_names_alone(text, [author.name for author in known]):
        return False
    # Sections are called like desks, and link to what is none's page.
    if any(author.kind != "person" for author in known):
        return True
    return not text.isascii() or tells_work(text) or may_name_agency(text) or holds_job(node)


def _with_links(page: Document, node: LexborNode, known: dict[str, Author]) -> dict[str, Author]:
    """*known* with the pages that *node* links for those of them that have none."""
    is_long = len(page.elements.text(node)) > BYLINE_CHARS_MAX
    if is_long or all(author.profile_url for author in known.values()):
        return known
    linked = links_of(page, node)
    return {key: linked_to(linked.get(key, ""), author) for key, author in known.items()}


def _fuller(author: Author, seen: Author) -> Author:
    """*author* with the page and, for a person, the role that only *seen* has."""
    role = author.role or (seen.role if author.kind == "person" else "")
    address = author.profile_url or seen.profile_url
    is_full = role == author.role and address == author.profile_url
    return author if is_full else replace(author, role=role, profile_url=address)
