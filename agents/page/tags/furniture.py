"""Words that stand among a publisher's keywords and say nothing of the article, in the languages of the news.

Some are no tags on any page, some where another list of the same page leaves them out, some not in a feed either; what
is left of the rest is damped where tags are scored (agents/enrich/standing.py).
"""
# ruff: noqa: RUF001  marks and words of many languages

import re
from urllib.parse import unquote, urlsplit

from agents.page.elements import LINKS, Sought
from agents.page.linked_data import as_list, text_of, texts_of
from agents.page.metadata import Document
from agents.page.text import key_of, plain

SECTIONS_MAX = 20
"""Breadcrumbs that are looked at; of all names of sections twice as many are kept."""

_ALWAYS = """
news feed|article|articles|uncategorized|uncategorised|homepage|home page|front page|frontpage|featured|
top stories|top story|general news|latest|latest news|breaking news|breaking|newsletter|newspaper|editors picks|zeitung|
zeitungen|nachrichten|nachrichten heute|aktuelle nachrichten|aktuell|allgemein|startseite|unkategorisiert|
archiv|journal|actualité|actualités|non classé|à la une|réservé aux abonnés|noticias|últimas noticias|
sin categoría|sem categoria|últimas notícias|notizie|ultime notizie|senza categoria|in evidenza|wiadomości|
najnowsze wiadomości|bez kategorii|siste nytt|seneste nyt|senaste nytt|laatste nieuws|geen categorie|nezařazené|
haber|haberler|son dakika haberleri|новости|новини|последние новости|останні новини|лента новостей|без рубрики|
أخبار|الأخبار|समाचार|हिंदी न्यूज|हिन्दी न्यूज|हिंदी समाचार|हिन्दी समाचार|
hindi news|news in hindi|hindi samachar|ताजा खबर|tin mới|berita terkini|ニュース|最新ニュース|新聞|速報|新闻|最新消息|
뉴스|신문사|인터넷신문|인터넷뉴스|
all topics|all tags|more topics|more tags|show all|show more|see all|alle themen|alle schlagworte|mehr themen|
alle anzeigen|tous les sujets|tous les thèmes|tous les tags|voir tout|voir plus|todos los temas|ver todo|ver todos|
ver más|tutti gli argomenti|tutti i temi|mostra tutti|todos os temas|todos os assuntos|ver tudo|ver mais|
alle onderwerpen|alle emner|alle ämnen|kaikki aiheet|wszystkie tagi|wszystkie tematy|všechna témata|все темы|все теги|
усі теми|tüm konular|default|premium|rss|amp|web|null|undefined|none|sticky|slider|exclude from feed|nur für abonnenten|
subscribers only|subscriber only|members only|solo suscriptores|exclusivo assinantes|有料会員限定
"""
_BESIDE = """
news|home|headline|headlines|online news|news article|schlagzeilen|eilmeldung|aktuelles|tageszeitung|actu|infos|
une|accueil|dernières nouvelles|quotidien|última hora|portada|destacado|destacados|destacada|titulares|diario|
notícias|destaque|destaques|manchete|capa|jornal|ultimora|evidenza|primo piano|giornale|quotidiano|aktualności|
wyróżnione|nyheter|nyheder|uutiset|nieuws|zprávy|aktuálně|správy|hírek|știri|son dakika|gündem|manşet|главное|
головне|ειδήσεις|νέα|عاجل|أخبار عاجلة|חדשות|न्यूज|ब्रेकिंग न्यूज|খবর|tin tức|berita|ข่าว|资讯|신문|속보|carousel|
teaser|import|push|plus|pluss|abo|abonnement|abonnenten|paid|paywall|paid content|abonnés|article abonné|
suscriptores|assinantes|abbonati|låst|for abonnenter|abonnent|tilaajille|płatny|有料記事|有料|유료|subscriber exclusive|
exclusive content
"""
_OF_FEEDS = """
news feed|newsfeed|homepage|top stories|latest news|uncategorized|uncategorised|sin categoria|non classe|allgemein
"""
_DAMPED = """
actualidad|attualita|top news|topnews|inicio|homepagina|strona glowna|hjem|etusivu|главная|ana sayfa|subscribers|
exclusive|exclusiv|exklusiv|exclusif|exclusivo|newsletters|feature|spotlight|sponsored|advertorial|anzeige|ticker|
liveticker|newsticker|live blog|liveblog|live updates|video|videos|podcast|podcasts|audio|photos|gallery|
agenturmeldung|agenturen|wire|wires|syndication|web only|online|print|print edition|evergreen|editors pick|trending|
most read|viral|top
"""


def _names(words: str) -> tuple[str, ...]:
    return tuple(words.replace("\n", "").split("|"))


def _keys(words: str) -> frozenset[str]:
    return frozenset(map(key_of, _names(words)))


FURNITURE = _keys(_ALWAYS)
"""Keys (see `key_of`) of names that are no topic on any page: those of feeds, front pages, systems and paywalls."""
FURNITURE_BESIDE = _keys(_BESIDE)
"""Keys of such as some publishers do mean: no topic where another list of the same page leaves them out."""
OF_FEEDS = _names(_OF_FEEDS)
"""What many sites put on everything: no topic in a feed either."""
DAMPED = (*_names(_ALWAYS), *_names(_BESIDE), *_names(_DAMPED))
"""Kept, as an article can be about it, with the least score unless its headline says it."""
NEWS_WORDS = frozenset(
    ("news", "nachrichten", "noticias", "notizie", "notícias", "nieuws", "nyheter", "новости", "новини")
)
"""What begins or ends the slug of a section, all small: "domestic-us news"."""
_MACHINE = re.compile(
    r"[^\s=]{1,40}=\S.*|iab-.+|\w+-(?:true|false)|[A-Z0-9]{2,6}\.[A-Z]{1,2}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:www\.)?[a-z0-9-]+\.(?:com|org|net|co\.uk)|_\w+"
    r"|[a-z0-9]+(?:_[a-z0-9]+)+|[a-z]+_[a-z_]+"
    r"|(?:[nptuvc]?id|node|guid|(?:post|page|article|story|content|item|user|tag|term|category)[-_]?id)[-_:=#]\d+"
    r"|(?:section|channel|type|content-?type|template|layout|format|source|author|lang|language|status|access|paywall"
    r"|brand|edition|desk|zone|cms|priority)[:=]\S.*"
)

_CRUMBS = Sought(classes="breadcrumb crumbs", attributes={"itemtype": "breadcrumblist"})


def is_machine(name: str) -> bool:
    """Whether *name* is an id, key or address of a publishing system: "nid-123", "type_article", "section:world"."""
    return _MACHINE.fullmatch(name) is not None


def site_names(page: Document, site: str) -> list[str]:
    """What the site is called: *site*, its publisher's name, and what ends the page's title."""
    return [name for name in (site, *page.title_parts[1:][-1:]) if name]


def section_keys(page: Document) -> frozenset[str]:
    """The keys of the page's sections: those that its metadata, its breadcrumbs and its address name."""
    told = [*texts_of(page.article.get("articleSection")), *page.all("article:section", "og:article:section")]
    for crumbs in page.linked.of_type("breadcrumblist"):
        told += [text_of(item.get("name")) for item in as_list(crumbs.get("itemListElement")) if isinstance(item, dict)]
    told += [plain(link.text()) for link in page.elements.find_in(_CRUMBS, LINKS)[:SECTIONS_MAX]]
    told += unquote(urlsplit(page.url).path).split("/")[:-1]
    return frozenset(key_of(name) for name in told[: 2 * SECTIONS_MAX] if name)
