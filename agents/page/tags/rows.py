"""Rows of links in an article that are its tags though neither names nor addresses say so."""
# ruff: noqa: RUF001  marks and words of many languages

import re
from collections.abc import Iterator
from itertools import islice
from urllib.parse import parse_qsl, unquote, urlsplit

from selectolax.lexbor import LexborNode

from agents.page.elements import LINKS, WHOLE
from agents.page.metadata import Document
from agents.page.steps import upwards
from agents.page.tags.keywords import is_absent, share_in
from agents.page.tags.links import LABEL_CHARS_MAX, LINKS_MAX
from agents.page.text import key_of, plain, unaccented
from schemas.limits import CATEGORIES_MAX
from schemas.parts import Category

TAG_WORDS_MAX = 6
"""A link with more words is a headline."""
MEAN_WORDS_MAX = 4
"""Of a row: more are headlines too."""
CHIPS_MIN = 3
"""Fewer links with one beginning may be the sections of the article."""
SEARCHES_MIN = 2
"""With fewer links the addresses of a row tell nothing."""
TEXT_SHARE_MIN = 0.2
"""Of the names of chips, which must stand in the text: sections do not."""
SLUG_SHARE_MIN = 0.6
"""Of chips, so many have an address that ends in their name."""
REST_CHARS_MAX = 20
"""Letters of a row beside its links and what stands before the first: "and", "Show all"."""
LEVELS_UP = 5
"""How far above a row a box is looked for that is no list of tags."""
LABEL_UP = 4
"""How far above its first link, itself the first, what tells that a row is one."""

_ITEMS = frozenset(("li", "span", "div"))
_NO_ROWS = frozenset(("nav", "header", "figcaption", "figure", "address", "table", "tr", "h1", "h2", "h3"))
_MENUS = frozenset(("nav", "header"))
_NO_TEXT = frozenset(("script", "style", "svg", "-comment"))
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_NOT_TAGS = re.compile(r"author|byline|share|social|menu|trending|popular|breadcrumb|teaser|preview|sponsor|headline")
_RELATED = re.compile(r"related[_-]?(?:topic|keyword|theme|subject|term)")
_LABELLED = """
tag|tags|topic|topics|keyword|keywords|hashtags|filed under|filed in|tagged|tagged with|tagged in|tagged as|
related topics|related tags|related subjects|more on|more on this|more about|explore more on these topics|
explore these topics|more on these topics|explore more|explore topics|read more about|read more on|
in this article|in this story|topics in this article|topics in this story|topics mentioned in this article|
mentioned in this article|subjects|follow topics|follow these topics|themen|thema|themen dieses artikels|
themen des artikels|themen in diesem artikel|themen im artikel|mehr zum thema|mehr zu|mehr zu den themen|
mehr zu diesen themen|mehr über|weitere themen|verwandte themen|schlagworte|schlagwörter|stichworte|stichwörter|
sujets|thèmes|thématiques|mots clés|dans cet article|étiquettes|à lire aussi sur|plus sur ces sujets|
en savoir plus sur|temas|tema|más sobre|etiquetas|palabras clave|archivado en|en este artículo|
temas relacionados|más información sobre|argomenti|parole chiave|temi|etichette|in questo articolo|assuntos|
tópicos|palavras chave|mais sobre|saiba mais sobre|onderwerpen|trefwoorden|lees meer over|meer over|
lees ook over|emner|emneord|stikord|læs mere om|mere om|les mer om|mer om|nøkkelord|ämnen|nyckelord|läs mer om|
mer om ämnet|avainsanat|aiheet|lisää aiheesta|asiasanat|aihesanat|tagi|słowa kluczowe|tematy|więcej o|
klíčová slova|štítky|témata|témy|kľúčové slová|címkék|kulcsszavak|témák|etichete|cuvinte cheie|subiecte|oznake|
teme|ključne riječi|ključne reči|ključne besede|etiketler|konular|anahtar kelimeler|ilgili konular|теги|темы|
метки|ключевые слова|еще по теме|теми|мітки|ключові слова|тагове|етикети|ключови думи|ετικέτες|θέματα|
λέξεις κλειδιά|märksõnad|teemad|atslēgvārdi|žymos|raktiniai žodžiai|temos|タグ|キーワード|トピック|トピックス|
関連キーワード|関連タグ|関連トピックス|標籤|标签|關鍵字|关键字|关键词|關鍵詞|태그|키워드|관련 태그|وسوم|الوسوم|
كلمات مفتاحية|الكلمات المفتاحية|مواضيع|برچسب ها|کلیدواژه|תגיות|נושאים|टैग|แท็ก|từ khóa|chủ đề|thẻ|topik|
topik terkait|kata kunci
"""
_LABELS = frozenset(map(key_of, _LABELLED.replace("\n", "").split("|")))
"""Keys of what stands before a list of tags."""


def read_rows(page: Document, text: str) -> tuple[Category, ...]:
    """The tags of the first row of links in the article that says what it is; () where none does.

    That is one behind a label ("Topics:"), one in a box of related topics, one of links that search for their own
    words, or one whose addresses end in their own words behind one beginning, some of which stand in the text.

    Args:
        page: The page.
        text: The headline, summary and body in lower case.
    """
    root = page.root
    if root.tag == "body":
        return ()
    for holder, links in _rows(page, root):
        names = [plain(link.text(separator=" ")).lstrip("# ").rstrip(" ,;·|") for link in links]
        if not _are_names(names) or _is_barred(holder) or _is_prose(holder, links[0], names):
            continue
        urls = [page.address(link.attributes.get("href")) for link in links]
        is_own = holder.tag != "p" and _tells(names, urls, text)
        if is_own or (_is_told(links[0]) and not is_absent(names, text)):
            found = {key_of(name): Category(name=name, url=url) for name, url in zip(names, urls, strict=True)}
            return tuple(found.values())[:CATEGORIES_MAX]
    return ()


def _are_names(names: list[str]) -> bool:
    """Whether none of *names* is empty, a sentence or a headline."""
    words = [len(name.split()) for name in names]
    is_short = max(map(len, names)) <= LABEL_CHARS_MAX and max(words) <= TAG_WORDS_MAX
    return is_short and min(words) > 0 and sum(words) <= MEAN_WORDS_MAX * len(words)


def _is_prose(holder: LexborNode, first: LexborNode, names: list[str]) -> bool:
    """Whether *holder* says more than a label before its links, the *first* and others, and *names*."""
    label = key_of(_before(first))
    rest = len(key_of(plain(holder.text()))) - len(label) - sum(len(key_of(name)) for name in names)
    return len(label) > LABEL_CHARS_MAX or rest > REST_CHARS_MAX


def _rows(page: Document, root: LexborNode) -> Iterator[tuple[LexborNode, list[LexborNode]]]:
    """The elements that hold nothing but links, or items with one each, and a label; and these links."""
    rows: dict[int, tuple[LexborNode, list[LexborNode]]] = {}
    for link in page.elements.find(LINKS, root)[:LINKS_MAX]:
        holder = _holder(link)
        if holder is not None:
            rows.setdefault(holder.mem_id, (holder, []))[1].append(link)
    for holder, links in rows.values():
        if _children(holder, len(links) + 2) <= len(links) + 1:
            yield holder, links


def _children(node: LexborNode, most: int) -> int:
    """How many elements stand in *node* itself, counted up to *most*."""
    return sum(1 for _ in islice(node.iter(), most))


def _holder(link: LexborNode) -> LexborNode | None:
    """What holds the row of *link*: its parent, or the list around an item that holds it alone; None for a text."""
    holder = link.parent
    if holder is not None and holder.tag in _ITEMS and _children(holder, 2) == 1:
        is_item = holder.tag == "li" or key_of(holder.text()) == key_of(link.text())
        holder = holder.parent if is_item else holder
    return None if holder is None or holder.tag in _NO_ROWS or holder.tag in WHOLE else holder


def _is_barred(holder: LexborNode) -> bool:
    """Whether *holder* stands in a menu, a byline or what else holds links in rows."""
    for node in upwards(holder, LEVELS_UP):
        if node.tag in WHOLE:
            break
        if node.tag in _MENUS or _NOT_TAGS.search((node.attributes.get("class") or "").lower()):
            return True
    return False


def _is_told(first: LexborNode) -> bool:
    """Whether a label before the link *first* of a row, or the names around it, say that they are the subjects."""
    for node in upwards(first, LABEL_UP):
        if node.tag in WHOLE:
            break
        if _RELATED.search((node.attributes.get("class") or "").lower()):
            return True
        before = _before(node)
        if before:
            return key_of(before) in _LABELS
    return False


def _before(node: LexborNode) -> str:
    """The text that stands next before *node* in the same element."""
    other = node.prev
    while other is not None:
        text = "" if other.tag in _NO_TEXT else plain(other.text(separator=" "))
        if text:
            return text
        other = other.prev
    return ""


def _tells(names: list[str], urls: list[str], text: str) -> bool:
    """Whether *urls* end in their own *names*: as words searched for, or behind one beginning."""
    parts = [urlsplit(url) for url in urls]
    if len(names) < SEARCHES_MIN:
        return False
    if all(key_of(name) in _searched(part.query) for name, part in zip(names, parts, strict=True)):
        return True
    ways = [unquote(part.path).rstrip("/").rpartition("/") for part in parts]
    if len(names) < CHIPS_MIN or not ways[0][0] or len({begin for begin, _, _ in ways}) > 1:
        return False
    told = sum(key_of(end) in _slugs(name) for name, (_, _, end) in zip(names, ways, strict=True))
    return told >= SLUG_SHARE_MIN * len(names) and share_in(names, text) >= TEXT_SHARE_MIN


def _searched(query: str) -> set[str]:
    return {key_of(value) for _, value in parse_qsl(query)}


def _slugs(name: str) -> set[str]:
    """The keys of *name* as addresses spell it."""
    return {key_of(name), key_of(unaccented(name)), key_of(name.casefold().translate(_SPELLED))}
