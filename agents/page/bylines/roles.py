"""Roles in bylines: "Jane Roe, political editor", "Jane Roe Senior Reporter", "Volontärin Anna Muster"."""
# ruff: noqa: RUF001  words of many scripts

import re
from functools import lru_cache

from agents.page.beginnings import by_first_letter
from agents.page.bylines.kinds import is_agency
from agents.page.word_lists import Stems, alternatives, listed

TEXTS_KEPT = 1_024
"""Texts of which is kept what they say of somebody's work: head, byline and box say the same."""
_WORK = """
    editor correspondent reporter journalist writer columnist producer analyst contributor director fellow
    professor redakteur korrespondent autor volontär leiter ressort photograph fotograf rédact journaliste
    redactor correspondan envoyé corresponsal enviad jornalista repórter colunista inviat
    periodista giornalista direttore direttrice dziennikarz dziennikark redaktor muhabir head_of bureau critic
    professeur profesor
    freelance intern redaktør redaktör verslaggever toimittaja reportér újságíró szerkesztő корреспондент
    журналист журналіст обозреватель
    редактор кореспондент спецкор chief lecturer researcher author_of staff_writer gazeteci wartawan
    politolog historiker economist historian lawyer barrister
    novinar novinař novinár novinář žurnal žurnāl jurnalis ziarist zhurnal gazetar kazetari xornalista iriseoir
    wartawati pemberita
    kommentator kommentateur commentator commentateur komentator komentátor komentaor comentator comentátor
    kolumnist columnest chroniqueu chronist éditorialiste cronista publicist publizist publicyst
    korespond dopisovatel dopisnik dopisník apžvalginink obozrevatel ajakirjanik toimetaja kirjeenvaihtaja blaðamaður
    fréttamaður ritstjóri urednik urednic tudósító tidningsman ledarskribent krönikör köşe_yazarı temsilcisi
    phóng_viên biên_tập
    corrispondent caporedat zpravodaj editör jefe_de jefa_de redacteur redactrice עורכ
    новинар репортер уредник оглядач дописник δημοσιογράφ συντάκτ ανταποκριτ ρεπόρτερ
    صحافي صحافی صحفي صحفی مراسل محرر خبرنگار نامہ_نگار رپورٹر עיתונא פרשנ
    संवाददाता पत्रकार रिपोर्टर সাংবাদিক প্রতিবেদক ผู้สื่อข่าว นักข่าว
"""
"""What stands in words for somebody's work."""
_WHOLE_WORK = """
    chef ekonom spisovatel schriftsteller schrijver écrivain autrice escritor scrittor scriitor kirjailija författare
    forfatter pisatelj писател письменни συγγραφέ essayist novelist romanciè روزنامه כתב
"""
"""What such words begin or end with that tell of work at the edges of words alone."""
_AT_EDGES = (
    r"\bchef|chef(?:in|innen)?\b|ekonom(?:i\w*)?\b|\b(?:spisovatel|schriftsteller|schrijver|écrivain|autrice|escritor|"
    r"scrittor|scriitor|kirjailija|författare|forfatter|pisatelj|писател|письменни|συγγραφέ|essayist|novelist|romancière?\b)|"
    r"روزنامه.?نگار|(?<!\w)(?:כתבת?)(?!\w)"
)
_ROLE = re.compile(by_first_letter(f"{alternatives(_WORK)}|{_AT_EDGES}"))
_ROLE_STEMS = Stems(_WORK + _WHOLE_WORK)
_TITLE_WORD = re.compile(
    r"^(?:editor|redaktionsmitglied|envoyée?|enviad[oa]|mitarbeiter(?:in)?|correspondent|reporter|journalist|writer|columnist|producer|analyst|contributor|redakteur(?:in)?|"
    r"korrespondent(?:in|en)?|reporterin|journaliste|journalistin|correspondante?|periodista|corresponsal|giornalista|"
    r"inviat[oa]|volontär(?:in)?|freelancer?|muhabir|verslaggever|журналист|корреспондент|jornalista|journalisten|"
    r"redaktør|redaktör|verslaggeefster|reporterka|редактор|photojournalist|critic|staff|"
    r"redact(?:eur|rice|ora?)|rédact(?:eur|rice)|redatt(?:ore|rice)|redator[a]?|redaktork?a?)$",
    re.IGNORECASE,
)
_BEFORE_TITLE = listed("""
    senior junior chief deputy associate assistant managing executive contributing political politics staff city sports
    sport business science health data news foreign environment education crime economics culture arts features digital
    investigative investigations national international local technology tech housing transport defence defense security
    world europe asia africa washington special our unser unsere unserem unserer notre nuestro nuestra nostro nostra il
    freelance freie freier guest science-fiction video audience opinion books travel food music film lead
    """)
_OUR = listed(
    "our unser unsere unserem unserer unseren notre nos nuestro nuestra nostro nostra nosso nossa onze vår vores"
)
_AROUND_JOB = (
    _BEFORE_TITLE
    | _OUR
    | listed("a an the one of from de du da do dal dalla del von van een special spécial spéciale especial")
)
"""What stands around a job of somebody without a name."""
_PHOTOGRAPHER = re.compile(
    r"^(?:photographer|photographe|fotograf(?:in)?|fotógraf[oa]|fotograaf|valokuvaaja|фотограф|φωτογράφος)$",
    re.IGNORECASE,
)
"""Behind a name, what its bearer does; before one it is the label of who took the pictures."""
_TAKES_PICTURES = re.compile(
    r"(?<!\w)(?:photos?|photograph(?:s|y|ers?|es?)?|fot[oó](?:s|gra[fa]\w*)?|фото(?:граф)?)(?!\w)", re.IGNORECASE
)
_WRITES = re.compile(
    r"edit|report|journal|writ|author|autor|auteur|text|reda[kc]|réda|periodist|giornal", re.IGNORECASE
)
_EASTERN_TAIL = re.compile(
    r"\s*(?:本报记者|記者|记者|特派员|特派員|通讯员|通訊員|论说委员|論説委員|編集委員|기자|특파원|논설위원|선임기자|报道|報導|報道)$"
)
_NO_ROLES = frozenset(("报道", "報導", "報道", "本报记者", "本報記者"))
_EASTERN_HEAD = re.compile(
    r"^(?:[\u4e00-\u9fff]{0,4}(?:记者|記者|采访人员|通讯员|通訊員|特派員|实习生|實習生)\s*(?=[\u4e00-\u9fff])|(?:특파원|기자)\s+)"
)
_WORDS_MAX = 12
_AT_HOUSE = frozenset(("of", "for", "from", "von", "der", "de", "per", "pour", "para"))
"""What leads from a name to the agency that its bearer works for."""


@lru_cache(maxsize=TEXTS_KEPT)
def role_beside(text: str) -> bool:
    """Whether *text*, which stands beside a name, says what somebody does."""
    return tells_work(text) and " by " not in f"{text} "


def tells_work(text: str) -> bool:
    """Whether *text* holds a word for what somebody does."""
    return _ROLE_STEMS.is_in(text) and _ROLE.search(text) is not None


def is_work_alone(text: str) -> bool:
    """Whether *text* is a word for what somebody does, and nothing else: a label whose name is missing, or a number.

    A job in small letters may have a subject or a place behind it, and is nobody's name: "redacteur Economie".
    """
    first, _, rest = text.partition(" ")
    is_small_job = first.islower() and " " not in rest and _TITLE_WORD.match(first) is not None
    return is_small_job or _ROLE.fullmatch(text) is not None


def names_nobody(text: str) -> bool:
    """Whether *text* is a job of somebody without a name, and nothing else: "Our Special Correspondent"."""
    words = text.split()
    jobs = [word for word in words if _TITLE_WORD.match(word)]
    if not jobs:
        return False
    others = [word for word in words if word not in jobs and word.casefold() not in _AROUND_JOB]
    is_led = any(word.casefold() in _OUR for word in words[:2])
    return not others or (is_led and (all(map(str.islower, others)) or (len(others) == 1 and words[-1] in jobs)))


def takes_pictures(role: str) -> bool:
    """Whether *role* is that of a photographer, and of no photo editor or photojournalist."""
    rest = _TAKES_PICTURES.sub("", role)
    return rest != role and not _WRITES.search(rest)


def role_from(text: str) -> str:
    """*text* from its first part that says what somebody does: a place may stand before it; "" where none does."""
    parts = text.split(", ")
    at = next((number for number, part in enumerate(parts) if role_beside(part)), len(parts))
    return ", ".join(parts[at:])


@lru_cache(maxsize=TEXTS_KEPT)
def unroled(text: str) -> str:
    """*text* without the role before or after its name that no comma parts; as it is where no name would be left."""
    text = _EASTERN_HEAD.sub("", _EASTERN_TAIL.sub("", text.strip()))
    words = text.split()
    if not 2 < len(words) <= _WORDS_MAX:
        return text
    return " ".join(_without_tail(_without_head(words)))


def agency_apart(text: str) -> list[str]:
    """*text*, and the agency at its end, where one follows a whole name: "Jane Roe of The Associated Press"."""
    words = text.split()
    for at in range(2, min(len(words), _WORDS_MAX)):
        if is_agency(" ".join(words[at:])) and not is_agency(text):
            end = at - 1 if at > 2 and words[at - 1] in _AT_HOUSE else at
            return [" ".join(words[:end]), " ".join(words[at:])]
    return [text]


def _without_head(words: list[str]) -> list[str]:
    """*words* from the name on, where a role leads to it."""
    for at in range(min(4, len(words) - 2)):
        is_led = all(word.casefold() in _BEFORE_TITLE or word[0].islower() for word in words[:at])
        if is_led and _TITLE_WORD.match(words[at]) and not words[at + 1][0].islower():
            return words[at + 1 :]
        if is_led and _TITLE_WORD.match(words[at]) and at + 3 < len(words) and not words[at + 2][0].islower():
            return words[at + 2 :]
    return words


def _without_tail(words: list[str]) -> list[str]:
    end = len(words)
    if not (_TITLE_WORD.match(words[-1]) or _PHOTOGRAPHER.match(words[-1])):
        return words
    end -= 1
    while end > 2 and words[end - 1].casefold() in _BEFORE_TITLE:
        end -= 1
    return words[:end] if end >= 2 else words


def role_behind(text: str) -> str:
    """The role that ends *text* as one word with the name before it, in Japanese and Korean: "기자"."""
    found = _EASTERN_TAIL.search(text)
    role = found[0].strip() if found else ""
    return "" if role in _NO_ROLES else role
