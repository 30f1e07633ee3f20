"""Signs that a page is no article but what stands before one: a question for consent, a login, a check for robots."""

import re
from datetime import datetime
from urllib.parse import urlsplit

from agents.page.elements import Sought
from agents.page.metadata import Document
from agents.page.text import plain

WALL_CHARS_MAX = 4_000
"""Of all that a page says; no wall has more, but for the small print."""
TEXT_CHARS_MAX = 1_500
"""Of a wall's text that stands where an article's would."""
TOLD_SHARE_MIN = 0.25
"""Of the long words of headline and summary; an article has more of them, and a wall "with" and "über"."""
HEADINGS_MAX = 3
"""Headings that may say that a page is a wall."""
LABEL_CHARS_MAX = 40
"""Of a title or headline that says what a wall is; those of articles about cookies and robots are longer."""
_PASSWORDS = Sought(attributes={"type": "=password="})
_FORWARDING = Sought(attributes={"http-equiv": "=refresh="})
_CHALLENGES = Sought(
    classes="captcha challenge turnstile",
    attributes={"id": "captcha challenge turnstile", "src": "captcha challenge incident="},
)
_CONSENT = Sought(
    classes="consent cookiewall cookie-wall privacy-gate cmp-",
    attributes={"id": "consent cookiewall cookie-wall =cmp=", "src": "consent", "action": "consent"},
)
_ADDRESS = re.compile(
    r"(?:collect-?)?consent|cookie-?(?:wall|consent)|privacy-?gate|captcha|challenge|log-?in|sign-?in|sso|auth"
)
_WORDS = re.compile(
    # Much the same in most languages:
    r"java\s?script|\bcookies?\b|captcha|ad-?block|ddos|\brob[oó]t(?:en|er|ar|y|a|um?)?\b|\bbot\b|"
    r"куки|робот|ддос|クッキー|ロボット|쿠키|로봇|자바스크립트|คุกกี้|หุ่นยนต์|机器人|機器人|安全验证|安全驗證|人机验证|"
    r"روبوت|ربات|रोबोट|רובוט|עוגיות|ρομπότ|"
    # A label over a form:
    r"\blog[ -]?in\b|\bsign[ -]?in\b|anmelden|einloggen|connexion|connectez|identifiez|iniciar sesión|inicia sesión|"
    r"\baccedi\b|\binloggen\b|\blogga in\b|\blogg inn\b|\blog ind\b|kirjaudu|zaloguj|přihl[aá]|prihlás|bejelentkez|"
    r"autentificare|conectare|giriş yap|войти|вход|увійти|σύνδεση|iniciar sessão|\bentrar\b|đăng nhập|ログイン|"
    r"로그인|登录|登錄|登入|تسجيل الدخول|ورود|התחבר|साइन इन|लॉग इन|"
    # And what a page says while it looks at its reader:
    r"access (?:to this page has been )?denied|zugriff verweigert|accès refusé|acceso denegado|accesso negato|"
    r"acesso negado|доступ запрещ[её]н|just a moment|one moment|einen moment|un instant|un momento|um momento|"
    r"your privacy|ihre privatsphäre|votre vie privée|su privacidad|sua privacidade|tua privacy|din integritet|"
    r"je privacy"
)
"""Words of walls, in small letters."""


_BROWSERS = re.compile(r"java\s?script|\bcookies?\b|captcha|ad-?block")
_LONG_WORDS = re.compile(r"[^\W\d_]{4,}")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Where a word is no longer than its neighbours let it be."""


def is_wall_text(text: str, *told: str) -> bool:
    """Whether a short *text* is that of a wall: it is about browsers, and has hardly a word *told* of the article.

    Some sites mark their wall with the headline and summary of the article behind it.
    """
    if not text or len(text) > TEXT_CHARS_MAX or _BROWSERS.search(said := text.lower()) is None:
        return False
    words = set(_LONG_WORDS.findall(" ".join(told).lower()))
    shared = words.intersection(_LONG_WORDS.findall(said))
    return _UNSPACED.search("".join(told)) is None and len(shared) < TOLD_SHARE_MIN * len(words)


def wall_signs(page: Document, url: str, published: datetime | None) -> int:
    """How many signs say that *page* is a wall: 0 where it is marked or dated as an article, or says much.

    One sign tells little, for many a site has a login in a corner or hides old pages from searchers: it counts where
    the feed tells of something else. There are more only where the title or headline is short and has words of a wall.

    Args:
        page: The page.
        url: Where it was fetched from.
        published: What it says of its publication.
    """
    if published or _is_marked(page):
        return 0
    said = f"{page.title} {plain(page.body.text(separator=' '))}"
    if len(said) > WALL_CHARS_MAX:
        return 0
    signs = sum(page.elements.first(one) is not None for one in (_PASSWORDS, _FORWARDING, _CHALLENGES, _CONSENT))
    signs += "noindex" in page.first("robots").lower()
    signs += any(map(_ADDRESS.fullmatch, _names_in(url)))
    labels = [*page.title_parts, *map(page.line_in, page.headings[:HEADINGS_MAX])]
    if any(len(label) <= LABEL_CHARS_MAX and _WORDS.search(label.lower()) for label in labels):
        return signs + 1
    return min(signs, 1) or int(_WORDS.search(said.lower()) is not None)


def _is_marked(page: Document) -> bool:
    """Whether the markup calls *page* an article."""
    is_shared_so = page.first("og:type").lower() == "article"
    return bool(page.article) or is_shared_so or any(name.startswith("article:") for name in page.meta)


def _names_in(url: str) -> list[str]:
    """The labels of the host and the folders of *url*."""
    try:
        parts = urlsplit(url.lower())
    except ValueError:
        return []
    return [*parts.netloc.split("."), *parts.path.split("/")]
