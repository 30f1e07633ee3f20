"""Who a name is: a person, a desk of a newsroom (or any body), or a news agency; in the languages of the press."""
# ruff: noqa: RUF001  names and words of many scripts

import re
from functools import lru_cache

from agents.outlets import AGENCIES, OUTLETS
from agents.page.bylines.notice_words import NOTICE_WORDS
from agents.page.text import key_of
from agents.page.word_lists import Stems, WordList, listed
from schemas.parts import AuthorKind

KINDS_KEPT, SITES_KEPT = 4_096, 256
"""Names whose kind is kept, and publishers' names whose keys are."""
NAME_WORDS_MAX = 4
"""A longer name with a word such as "News" in it is a body's."""
SHORT_CHARS_MAX = 3
"""A name so short with one capital is a person's, such as "Ani" or "Sid"; agencies write theirs in one case."""
_MORE_AGENCIES = (
    "France-Presse", "dpa-infocom", "dpa-AFX", "ATS", "PA", "AFX", "AGI", "Tribune News Service", "APN",
    "Colpisa", "ACN", "NPK", "Ritzaus Bureau", "Kantor Berita Antara", "Agencies", "News Agencies",
    "Wire Services", "Wire Reports", "Agenturen", "Nachrichtenagenturen", "Agentur", "Agences",
    "Agencias", "Agenzie", "Agências", "Agências de notícias", "Agències", "Axencias", "Persbureaus",
    "Agencja", "Ajanslar", "Агентства", "ΑΠΕ", "Тањуг", "БГНЕС", "共同", "時事", "ＡＦＰ", "ＡＰ", "एजेंसी",
    "एजेंसियां", "اے ایف پی", "اے پی", "رائٹرز", "پی ٹی آئی", "বাসস", "ইউএনবি", "রয়টার্স", "რეუტერსი",
    "وكالات", "الوكالات", "أ ف ب", "أ.ف.ب", "د ب أ", "الأناضول", "وكالة الأناضول", "رويترز وكالات",
    "Hina", "UNN", "УНН", "ΑΜΠΕ", "ΚΥΠΕ", "ТАСР",
)  # fmt: skip
"""What agencies are called in bylines beside the names that texts cite them by, and many of them without a name."""
_LOUD_AGENCIES = frozenset(
    (
        "STA", "BNS", "LETA", "ELTA", "HINA", "МИА", "MIA", "BETA", "FoNet", "FENA", "SRNA", "ATSH",
        "SPA", "WAM", "KUNA", "QNA", "APS", "UNI", "BSS", "UNB", "TTXVN", "IRNA", "ISNA", "AZERTAC",
        "AzerTac", "AZƏRTAC", "PNA", "VNA", "SITA", "SANA", "MENA", "MAP", "TAP", "APP", "PANA", "PETRA",
        "ARKA", "ANKA", "TREND", "MEHR", "FARS", "TASNIM", "NAN", "KPL", "AMNA", "MAAN", "БЕТА", "АРКА",
    )
)  # fmt: skip
"""Agencies whose letters are names and words too where they are written small."""
_QUIET = frozenset(map(key_of, _LOUD_AGENCIES)) - {"hina"}
_AGENCY_NAMES = (*(one for name, _, more in AGENCIES for one in (name, *more)), *_MORE_AGENCIES)
_AGENCIES = frozenset(map(key_of, _AGENCY_NAMES)) - _QUIET
_OUTLETS = frozenset(
    key_of(one)
    for name, _, more in OUTLETS[len(AGENCIES) :]
    for one in (name, *more)
    if " " in one or not (one.isalpha() and one.istitle())
)
"""Papers and stations that an article is taken over from; one word with one capital may be a person's name."""
_LETTERS_ALONE = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ]{3,5}")
"""Capitals that nobody can say as a name."""
INITIALS_MAX = 3
"""Letters of a name in capitals that are an agency's or a body's, unless they are a given name."""
_WORDS = re.compile(r"[^\W_]+")
_AGENCY_WORDS = frozenset(_WORDS.findall(" ".join((*_AGENCY_NAMES, *_LOUD_AGENCIES)).casefold()))
_JOINED_AGENCIES = re.compile(r"\s*[/–-]\s*")
"""What stands between the agencies of one byline: "ČTK/AP", "AFP-JIJI"."""
_ARM = re.compile(r"^([^\W\d_a-zà-ÿ]{3,})[ -]\w+$")
"""What agencies call a part of theirs: "AFP Relaxnews"."""
_AGENCY_BESIDE = re.compile(
    r"^(?:the|l['’]|la|le|die|der|ag[êe]ncia|agencia|agence|agenzia|agentur|агентство|وكالة)\s*"
    r"|\s+(?:staff|news|agency|news agency|redaktion|reporters?|inf\.?|info)$"
    r"|通信社?$|通[讯訊]社$",
    re.IGNORECASE,
)
_AGENCY_FORM = re.compile(
    r"[^\W\d_]\S*\s+(?:news|press|wire|photo)\s+agency$|\wpresseagentur$|\w\s+(?:presse|nachrichten)-?agentur$|"
    r"^nachrichtenagentur\s+\w|^agence\s+de\s+presse\s+\w|^ag[eê]ncia\s+de\s+not[ií]cias\s+\w|"
    r"^agenzia\s+(?:di\s+stampa|stampa)\s+\w|^agencja\s+prasowa\s+\w|\w\s+agencja\s+prasowa$|\w\s+tisková\s+agentura$|"
    r"\w\s+hírügynökség$|\w\s+\w+\s+ajansı$|^информационное\s+агентство\s+\w|^وكالة\s+(?:أنباء|الأنباء)\s+\w|"
    r"\w(?:通信社|通讯社|通訊社)$|^agency\s+reports?$|"
    r"\w\s*(?:presse|nyhets?|nachrichten)(?:tjeneste|tjänst|dienst)$|"
    r"^(?:agen[cz]ia|agence|agència|agência|agenția|agencja)\s.*\b(?:press|presse|prensa|premsa|imprensa|stampa|presă|"
    r"prasowa|not[ií]ci[ae]s|notizie)\b|^\S{3,}pres(?:se?)?$",
    re.IGNORECASE,
)
"""What an agency that no list has calls itself: "Saltmarsh Press Agency"."""
_AGENCY_STEMS = Stems("agen agên agèn ügynökség ajans агентство وكالة 通信社 通讯社 通訊社 tjeneste tjänst dienst pres")
"""One of them is in each such name."""
_DESK_WORDS = """
    desk *team super_user site_admin newsdesk webdesk newsroom news_room
    news_team staff team editors reporters correspondents bureau editorial
    contributor contributors admin administrator webmaster guest_author guest_contributor anonymous anonym
    press_release press_releases wire wires agencies correspondent our_correspondent special_correspondent
    *redaktion* *redactie *redaksjon* redaksjon* redaktør redaktionen rédaction redaction
    redacción redaccion redació redacció
    redazione redakcja redakcji redakce redakcia redacția redactia redação redacao redaksi redaktsiya
    редакци* редакці* рэдакц* служба прес_служба управление департамент агентство
    отдел відділ пресс-служба прес-служба новости новини
    toimitus uutistoimitus szerkesztőség haber_merkezi haber_masası masası yazı_işleri agenturen agences agencias
    *online onlineredaktion pressestelle pressemitteilung presseportal presseabteilung gastautor gastautorin
    nachrichten noticias notizie nouvelles actualités uutiset nyheter nyheder haberleri haberler
    συντακτική_ομάδα σύνταξη συντακτική tim_redaksi equipo équipe equipe zespół
    न्यूज डेस्क वेब_डेस्क ब्यूरो टीम מערכת قسم قسم_الأخبار هيئة_التحرير فريق_التحرير أسرة_التحرير غرفة_الأخبار تحرير
    uredništvo redakcija redaksia redaksiya ritstjórn erredakzioa toimetus redakcijos редакција уредништво
    ویب_ڈیسک نیوز_ڈیسک تحریریه نیوزڈیسک নিজস্ব_প্রতিবেদক ডেস্ক প্রতিবেদক প্রতিনিধি กองบรรณาธิการ რედაქცია խմբագրություն
    mwandishi_wetu waandishi_wetu
    contributing_writer contributing_writers our_foreign local_democracy wiadomości ทีมข่าว ทีมงาน
    *newswire *korrespondenten eigener_bericht eigenbericht presseamt
    סוכנויות סוכנויות_הידיעות خبرگزاری خبرگزاری‌ها
    unsere unserem unserer onze notre nuestra nossa opinion
    readers komunikat_prasowy
    agence agencia agència agenzia agência agenția agencja agentur agentura
    authority servisi secretariat embassy letters_to_the_editor مراسلنا مراسلونا
    university universität université universidad università universiteit institute institut instituto istituto
    *präsidium landkreis stadt gemeinde *verwaltung polizei feuerwehr police polizia policía council government
    regierung gouvernement gobierno
    mairie commune préfecture municipality borough county stiftung* foundation fondation fundación
    association verband verein asociación ministry ministerium
    ministère ministerio department chamber committee commission agency société society gmbh
    ltd llc inc corp plc asa gmbh_& kg spa sarl oy
    company college office federation alliance initiative journalism
    network services newsletter podcast studio
    """
_DESK = WordList(_DESK_WORDS + NOTICE_WORDS)
"""Words that no person's name holds."""
_BODY_WORDS = """
    fund news press media times post tribune journal gazette herald courier magazine magazin zeitung newspaper tv radio
    online sport sports group church bank service chronicle observer mirror guardian telegraph mail star globe
    standard echo argus bulletin bugle review weekly daily today world digital
    """
_BODY = WordList(_BODY_WORDS)
"""Words of bodies' names that are family names as well: after a given name they are one."""
_JOINED = re.compile(
    r"编辑部|編輯部|編集部|编辑室|편집부|편집국|취재팀|뉴스팀|보도국|디지털팀|新聞社|新聞|新闻|通信社|通讯社|通訊社|日报|日報|晚报|"
    r"晚報|时报|時報|周刊|週刊|网$|網$|放送|テレビ|ニュース|뉴스|신문$|일보$|방송$|取材班|取材チーム|本报讯|本報訊|本报综合|综合报道|綜合報導|官网|新闻中心|新聞中心|(?:频道|頻道|评论员|評論員|部|组|組|中心|局|室|社|台|报|報|网|網|팀|부|국|센터)$"
)
"""What stands in the names of newsrooms whose scripts put no space between words."""
_SHORT_DESK = listed(
    "user root guest publisher moderator red red. pm pd ots pv corresponsal news sun press presse media "
    "editor author autor partner promoted"
)
"""What is a desk where it stands alone, and may be a part of a person's name."""
_SITE = re.compile(r"^(?:www\.)?[\w-]{2,}(?:\.[\w-]+)*\.[a-z]{2,10}$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|la|das|het|il|el|les|los|las)\s+(?=\S+)", re.IGNORECASE)
_THE = re.compile(r"^(?:the|red\.)\s", re.IGNORECASE)
"""Before a body, or the place of a newsroom ("Red. Locarno")."""


def may_name_agency(text: str) -> bool:
    """Whether a word of *text* is one of an agency's name, or it has letters that stand for themselves ("A. P.")."""
    words = _WORDS.findall(text.casefold())
    return not _AGENCY_WORDS.isdisjoint(words) or sum(len(word) == 1 and word.isalpha() for word in words) > 1


@lru_cache(maxsize=KINDS_KEPT)
def is_agency(name: str) -> bool:
    """Whether *name* is a news agency's, with "The" or "Agência" before it, "staff" after it, or its form."""
    if len(name) <= SHORT_CHARS_MAX and name.istitle():
        return False
    joined = _JOINED_AGENCIES.split(name)
    if len(joined) > 1 and all(map(is_agency, joined)):
        return True
    arm = _ARM.match(name)
    bare = arm[1] if arm and key_of(arm[1]) in _AGENCIES else bare_agency(name)
    if name in _LOUD_AGENCIES or bare in _LOUD_AGENCIES or name.startswith("خبرگزاری "):
        return True
    if key_of(name) in _AGENCIES or (bare != name and key_of(bare) in _AGENCIES):
        return True
    return _AGENCY_STEMS.is_in(name) and _AGENCY_FORM.search(name) is not None


def bare_agency(name: str) -> str:
    """An agency's *name* without what is only beside it: "Reuters" of "Reuters Staff"."""
    return _AGENCY_BESIDE.sub("", name.strip())


@lru_cache(maxsize=KINDS_KEPT)
def kind_of(name: str, site: str = "") -> AuthorKind:
    """Whether *name* is a person, a desk (the site itself, or any other body), or an agency.

    Args:
        name: A whole name, without "By".
        site: The publisher's name, which is never a person.
    """
    if is_agency(name):
        return "agency"
    if is_site(name, site) or _is_body(name) or key_of(name) in _OUTLETS:
        return "desk"
    return "agency" if _LETTERS_ALONE.fullmatch(name) or _are_initials(name) else "person"


def _are_initials(name: str) -> bool:
    """Whether *name* is three capitals, as agencies are called, and no given name: "ČZA"."""
    return len(name) == INITIALS_MAX and name.isupper() and name.isalpha() and name.casefold() not in GIVEN_NAMES


def is_site(name: str, site: str) -> bool:
    """Whether *name* is the publisher's: whole, with more around it, or its initials."""
    own, initials = _keys_of_site(site)
    if not own:
        return False
    key = key_of(_ARTICLE.sub("", name))
    return key == own or (len(own) > 3 and own in key) or (len(initials) > 1 and key_of(name) == initials)


@lru_cache(maxsize=SITES_KEPT)
def _keys_of_site(site: str) -> tuple[str, str]:
    """The publisher's name and its initials, as compared."""
    return key_of(_ARTICLE.sub("", site)), "".join(word[0] for word in site.split()).casefold()


def is_desk(name: str) -> bool:
    """Whether a word of *name* is one for people who work at a paper, or for any body that is no outlet: "staff"."""
    return _DESK.is_in(name) or name.casefold() in _SHORT_DESK


def _is_body(name: str) -> bool:
    words = name.split()
    if name.casefold() in _SHORT_DESK or _SITE.match(name) or _THE.match(name) or _is_joined(name):
        return True
    if _DESK.is_in(name):
        return True
    return _BODY.is_in(name) and not _is_family_name(words)


def _is_joined(name: str) -> bool:
    return not name.isascii() and _JOINED.search(name) is not None


def _is_family_name(words: list[str]) -> bool:
    """Whether the word that makes a body's name is a person's last one: after a given name, and nowhere else."""
    is_short = 1 < len(words) <= NAME_WORDS_MAX
    return is_short and words[0].casefold() in GIVEN_NAMES and not _BODY.is_in(" ".join(words[:-1]))


GIVEN_NAMES = listed("""
    aaron adam adrian aisha alan albert alejandro alessandro
    alex alexander alexandra alice alicia alison allison amanda
    amber amelia amir amy ana anastasia andrea andreas andrew andré angela anita ann anna anne annette anthony anton
    antonio arthur ashley astrid audrey axel barbara beatrice ben benjamin bernard beth bill birgit björn bob boris
    brandon brenda brian bridget bruce bruno camilla carl carla carlos carmen carol caroline catherine cecilia charles
    charlotte chloe chris christian christina christine christoph christopher claire clara claudia claus colin connor
    craig cristina dan daniel daniela danielle dave david deborah denise dennis derek diana diane diego dirk dominic
    donald dorothy doug douglas edward eileen elaine elena eleanor
    elif elizabeth ella ellen emil emily emma eric erica
    erik erin esther ethan eva eve evelyn fatima
    felix fernando fiona florian frances francesca francesco francis frank
    franziska frédéric gabriel gareth gary gavin geoff george georgia gerald giorgio giovanni giulia grace graham greg
    gregory hannah hans harold harriet harry heather heidi helen helena henri henry holly hugh hugo ian ibrahim ingrid
    irene isaac isabel isabelle ivan jack jackie jacob jake james jamie jan jane janet jason javier jean jeff jeffrey
    jennifer jens jeremy jess jessica jill jim joan joanna
    joe joel johan johannes john jon jonas jonathan jordan jorge
    josé joseph josh joshua juan judith julia julian julie
    justin kai karen karin karl karolina kate katharina katherine
    kathleen kathryn kathy katie
    keith kelly ken kenneth kevin kim kirsten klaus kristin kurt kyle lara lars laura lauren
    lena leo leon leonard leslie lewis liam linda lisa louis louise luca lucas lucia lucy luis luke lynn marc marcel
    marco marcus margaret maria marie marina mario marion mark markus marta martha martin martina mary matt matteo
    matthew matthias max maya megan melanie melissa mia michael michele michelle miguel mike mohamed mohammed molly
    monica monika nadia nancy naomi natalie natasha nathan neil niall nicholas nick nicola nicolas nicole nigel nina
    noah nora olaf oliver olivia omar oscar owen pablo pamela patricia patrick paul paula pedro penelope peter petra
    phil philip philipp pierre rachel ralf ralph raymond rebecca renate ricardo richard rita rob robert roberto robin
    roger roland ron ronald rosa rose ross roy russell ruth ryan sabine sally sam samantha samuel sandra sara sarah
    scott sean sebastian sergio sharon simon simone sofia
    sonia sophie stefan stefanie stella stephan stephanie stephen
    steve steven stuart susan susanne sven sylvia tamara tanja tanya tara ted teresa terry theo theresa thomas tim
    timothy tina tobias todd tom tomas tony tracy ulrike ursula uwe valentina valerie vanessa vera veronica victor
    victoria vincent virginia walter wendy werner will william wolfgang xavier yasmin yuri yvonne zoe
    """)
"""Common given names of the Latin script, by which "Jane Press" is told from "Orrisport Press"."""
