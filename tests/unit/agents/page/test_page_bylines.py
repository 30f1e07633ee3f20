"""Bylines: who is named, in which order, and what kind of author each is."""

import pytest

from agents.outlets import AGENCIES
from agents.page.bylines.kinds import kind_of
from agents.page.bylines.read import is_byline, is_labelled_behind, names_in

SITE = "Harbour Courier"


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Ines Calloway", ["Ines Calloway"]),
        ("by: Ines Calloway and Tomas Reyl", ["Ines Calloway", "Tomas Reyl"]),
        ("Von Karla Brandt und Emil Voss, Berlin", ["Karla Brandt", "Emil Voss"]),
        ("Par Lucie Arnal et Hugo Kermad, avec AFP", ["Lucie Arnal", "Hugo Kermad", "AFP"]),
        ("Por Alba Ruiz y Joan Mas", ["Alba Ruiz", "Joan Mas"]),
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Written by Ines Calloway | Photos by Mira Dahl", ["Ines Calloway"]),
        ("Ines Calloway, Mira Dahl (Photos)", ["Ines Calloway"]),
        ("Ines Calloway; Mira Dahl, photos", ["Ines Calloway"]),
        ("Ines Calloway, Mira Dahl/Fotos", ["Ines Calloway"]),
        ("Fotos, Text: Ines Calloway", ["Ines Calloway"]),
        ("Mira Dahl Photographer", ["Mira Dahl"]),
        ("Written by: Ines Calloway | Photos by: Mira Dahl", ["Ines Calloway"]),
        ("Edited by: Mira Dahl", []),
        ("Words by | Ines Calloway | Photographs by | Mira Dahl", ["Ines Calloway"]),
        ("Ines Calloway (AFP)", ["Ines Calloway", "AFP"]),
        ("Ines Calloway of The Associated Press", ["Ines Calloway", "The Associated Press"]),
        ("Ines Calloway Special to the Beacon", ["Ines Calloway"]),
        ("Ni Luh Calloway", ["Ni Luh Calloway"]),
        ("A- A+", []),
        ("A. B.", ["A. B."]),
        ("Kontributor Teluk Marl, Ines Calloway", ["Kontributor Teluk Marl", "Ines Calloway"]),
        ("Calloway, Ines; Reyl, Tomas", ["Ines Calloway", "Tomas Reyl"]),
        ("Contributors: Ines Calloway, Tomas Reyl", ["Ines Calloway", "Tomas Reyl"]),
        ("Ines Calloway <ines@courier.example>, @inesc", ["Ines Calloway"]),
        ("Ines Calloway in Marl", ["Ines Calloway"]),
        ("Ines Calloway, Jan Scheffler, Eleni Ekonomou", ["Ines Calloway", "Jan Scheffler", "Eleni Ekonomou"]),
        ("Rasa Kalnytė, ELTA inf.", ["Rasa Kalnytė", "ELTA inf"]),
        ("Ines &amp;amp; Tomas Reyl", ["Ines", "Tomas Reyl"]),
        ("ines/tre", ["ines/tre"]),
        ("Ines Calloway; Ines Calloway", ["Ines Calloway"]),
        ("Pieter van der Berg", ["Pieter van der Berg"]),
        ("新間 栄治", ["新間 栄治"]),
        ("有料記事 新間栄治", ["新間栄治"]),
        ("Exclusive: Ines Calloway", ["Ines Calloway"]),
        ("Orrisport - Ines Calloway", ["Ines Calloway"]),
        ("Reuters - Ines Calloway", ["Reuters", "Ines Calloway"]),
        ("أحمد السمان ومحمد الباز", ["أحمد السمان", "محمد الباز"]),
        ("أحمد السمان ووليد الباز", ["أحمد السمان", "وليد الباز"]),
        ("وائل السمان", ["وائل السمان"]),
        ("ليلى السمان ووكالات", ["ليلى السمان", "وكالات"]),
        ("דנה לבון ויוסי ברק", ["דנה לבון", "יוסי ברק"]),
        ("ורד לבון", ["ורד לבון"]),
        ("Per Marta Puig i Soler", ["Marta Puig i Soler"]),
        ("Per Andersson", ["Per Andersson"]),
        ("Per Olov Brandt", ["Per Olov Brandt"]),
        ("本报记者 张晓明 李丽华 王建国", ["张晓明", "李丽华", "王建国"]),
        ("本报记者 王芳 李小明 通讯员 张伟", ["王芳", "李小明", "张伟"]),
        ("Unsere Autorin | Karla Brandt", ["Karla Brandt"]),
        ("מאת דנה לבון ו יוסי ברק", ["דנה לבון", "יוסי ברק"]),
        ("Von der Redaktion und dpa", ["Redaktion", "dpa"]),
        ("Přístavní kurýr, z. s.", ["Přístavní kurýr, z. s."]),
        ("Ines Calloway, Harbour Media Ltd", ["Ines Calloway"]),
        ("Пише: Јована Ристић | Извор: Тањуг", ["Јована Ристић", "Тањуг"]),
        ("Oleh Siti Rahayu, sumber: Bernama", ["Siti Rahayu", "Bernama"]),
        ("گزارش از: نرگس صادقی", ["نرگس صادقی"]),
        ("Preložila Zuzana Mráziková", []),
        ("Tekst: Karin Moe; oversatt av Mira Dahl", ["Karin Moe"]),
        ("Piše Ana Perić, urednik: Ivo Marić", ["Ana Perić"]),
        ("About the author", []),
        ("https://social.example/ines", []),
        ("undefined", []),
        ("By null", []),
        ("{{ author.name }}", []),
        ("%author%", []),
        ("María José Calloway Márquez de la Torre", ["María José Calloway Márquez de la Torre"]),
        ("", []),
        (None, []),
        ("A sentence that goes on about the harbour and never ends up naming anyone at all", []),
    ],
)
def test_names_are_taken_out_of_a_byline(byline: object, expected: list[str]) -> None:
    """Labels, joining words, cities and handles go; names stay in their order."""
    assert expected == [name.text for name in names_in(byline, SITE)]


@pytest.mark.parametrize(
    "byline",
    [
        "By Ines Calloway Published on 3 May 2026",
        "Par Ines Calloway Publié le 3/05/2026 à 16:48 Temps de lecture: 2 min",
        "Par Ines Calloway Mis à jour le 3 mai 2026",
        "Von Ines Calloway Veröffentlicht am 3. Mai 2026",
        "Ines Calloway Zuerst veröffentlicht am 3. Mai 2026",
        "Por Ines Calloway Publicado el 3 de mayo",
        "Por Ines Calloway Atualizado em 3 de maio de 2026",
        "Di Ines Calloway Pubblicato il 3 maggio 2026",
        "Door Ines Calloway Gepubliceerd op 3 mei 2026",
        "Av Ines Calloway Publisert 3. mai 2026",
        "Autor: Ines Calloway Publikováno: 3. 5. 2026",
        "Veröffentlicht von Ines Calloway",
        "Ein Beitrag von Ines Calloway",
    ],
)
def test_when_something_was_published_is_no_part_of_a_name(byline: str) -> None:
    """A line may hold the name and the date without a mark between them."""
    assert ["Ines Calloway"] == [name.text for name in names_in(byline, SITE)]


def test_a_date_without_a_name_names_nobody() -> None:
    """Its first word has a capital."""
    assert not names_in("Zuerst veröffentlicht am 3. Mai 2026", SITE)


def test_role_behind_a_name_stays_with_it() -> None:
    """What follows a name and says what they do is their role, not another author."""
    names = names_in("Ines Calloway, port correspondent, and Tomas Reyl", SITE)

    assert [("Ines Calloway", "port correspondent"), ("Tomas Reyl", "")] == [(name.text, name.role) for name in names]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ines Calloway", "person"),
        ("Harbour Courier", "desk"),
        ("The Harbour Courier", "desk"),
        ("HC", "desk"),
        ("Harbour Courier Staff", "desk"),
        ("Courier news desk", "desk"),
        ("Redaktion", "desk"),
        ("La rédaction", "desk"),
        ("reuters", "agency"),
        ("dpa", "agency"),
        ("Deutsche Presse-Agentur", "agency"),
        ("Contributing Writer", "desk"),
        ("Local Democracy Reporter", "desk"),
        ("HarbourOnline Reporter", "desk"),
        ("unserem Korrespondenten", "desk"),
        ("Hafen Wiadomości", "desk"),
        ("ทีมข่าว", "desk"),
        ("财经频道", "desk"),
        ("סוכנויות", "desk"),
        ("Writer Adeyemi", "person"),
        ("Ada Foreign", "person"),
        ("Yilin Sun", "person"),
        ("Daily Sun", "desk"),
        ("Agence Provinces-Presse", "agency"),
        ("Agencia de Noticias del Faro", "agency"),
        ("Agence du Littoral", "desk"),
        ("Nordisk Pressetjeneste", "agency"),
        ("MARLPRES", "agency"),
        ("Marl-Presse", "agency"),
        ("ČZA", "agency"),
        ("EVA", "person"),
        ("ČTK/AP", "agency"),
        ("AFP-JIJI", "agency"),
        ("AFP Relaxnews", "agency"),
        ("AP Fernando", "person"),
        ("PETRA", "agency"),
        ("Petra", "person"),
        ("Deutsche Welle", "desk"),
        ("Dawn", "person"),
        ("Red. Locarno", "desk"),
        ("Red Sorrel", "person"),
    ],
)
def test_kind_tells_persons_from_desks_and_agencies(name: str, expected: str) -> None:
    """The site, its initials, its desks and news agencies are no persons."""
    assert expected == kind_of(name, SITE)


def test_no_agency_of_the_world_is_a_person() -> None:
    """In whatever of its names, unless small letters make it a given name or a word, as "Petra" or "Beta"."""
    names = [one for name, _, more in AGENCIES for one in (name, *more)]
    people = {name for name in names if kind_of(name, SITE) != "agency"}

    assert {"Beta", "Fena", "Petra", "Fars", "Mehr", "Tasnim", "Maan", "Ma'an"} == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [("By Ines Calloway", True), ("von Dr. Karl Fink", True), ("By the sea", False), ("Von", False)],
)
def test_byline_is_a_label_and_a_name(text: str, expected: bool) -> None:
    """A text that merely begins with "by" is no byline."""
    assert expected == is_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "מאת דנה לבון ויוסי ברק",
        "بقلم ليلى السمان",
        "โดย มาลี ริมทะเล",
        "本报记者 张晓明 李丽华",
        "记者 张晓明",
        "김서윤 기자",
        "Von der Redaktion und dpa",
        "Van onze redactie",
        "Par la rédaction avec AFP",
    ],
)
def test_label_without_a_colon_or_a_great_letter_behind_it_makes_a_byline(text: str) -> None:
    """A script without great letters, and a newsroom's article, say after "by" that a name follows all the same."""
    assert is_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "מאת הכתבים הוותיקים שלנו בצפון הארץ",
        "本报记者从市政府获悉桥梁将于明年开放",
        "记者会见",
        "De redactie van de krant kreeg een brief",
        "Von der Redaktion wurde der Text nicht bearbeitet",
    ],
)
def test_sentence_that_begins_like_a_byline_is_none(text: str) -> None:
    """What goes on behind the label as a sentence does names nobody who wrote."""
    assert not is_byline(text)


def test_company_by_its_form_is_a_desk() -> None:
    """An association or company that a site gives as author is one body, whatever its form is called."""
    for body in ("Přístavní kurýr, z. s.", "Porto Editoriale S.p.A.", "Lahti Lehti Oy", "Harbour Media, Inc."):
        assert [(body, "desk")] == [(name.text, name.kind) for name in names_in(body)]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By state politics reporter Ines Calloway and Tomas Reyl", ["state politics reporter", ""]),
        ("Par Lucie Arnal et Hugo Kermad (correspondant à Marl) avec AFP", ["", "correspondant à Marl", ""]),
        ("Par Hugo Kermad (Marl, envoyé spécial)", ["envoyé spécial"]),
        ("Von unserer Volontärin Karla Brandt", ["Volontärin"]),
        ("Ines Calloway, reporter at Harbour Courier", ["reporter"]),
        ("Ines Calloway, reporter at the Tide Fund", ["reporter at the Tide Fund"]),
        ("Karin Moe, kommentator", ["kommentator"]),
        ("Ines Calloway, reporter | Photos: Tomas Reyl", ["reporter"]),
        ("Ana Perić, novinarka", ["novinarka"]),
        ("Мария Колева, репортер", ["репортер"]),
        ("Ines Calloway (Orrisport), Tomas Reyl", ["", ""]),
    ],
)
def test_role_before_a_name_and_in_brackets_is_theirs(byline: str, expected: list[str]) -> None:
    """Wherever a byline says what somebody does, it is the role, without the house that the page is of."""
    assert expected == [name.role for name in names_in(byline, SITE)]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Theo Lindqvist and Ines Calloway", ["Theo Lindqvist", "Ines Calloway"]),
        ("Theo van der Berg", ["Theo van der Berg"]),
        ("Theo TTXVN", ["TTXVN"]),
        ("Con Marlowe", ["Con Marlowe"]),
        ("Med Calloway", ["Med Calloway"]),
        ("Ines Calloway con EFE", ["Ines Calloway", "EFE"]),
        ("Con EFE", ["EFE"]),
        ("本报记者 王芳 实习生 张伟", ["王芳", "张伟"]),
        ("记者王芳 实习生张伟", ["王芳", "张伟"]),
        ("記者王芳、實習生 張偉／港口報導", ["王芳", "張偉"]),
        ("Our Political Editor Ines Calloway", ["Ines Calloway"]),
        ("Dal nostro inviato Marco Valli", ["Marco Valli"]),
    ],
)
def test_words_that_join_names_begin_some_and_trainees_have_a_label(byline: str, expected: list[str]) -> None:
    """Vietnamese has "Theo" for "by", Spanish "con" for "with"; a Chinese trainee stands behind the reporter."""
    assert expected == [name.text for name in names_in(byline, SITE)]


@pytest.mark.parametrize(
    ("byline", "others"),
    [("LA TRIBUNE DU PORT", []), ("Par LA TRIBUNE DU PORT et AFP", ["AFP"]), ("Ines Calloway", ["Ines Calloway"])],
)
def test_site_with_a_label_in_its_name_is_a_desk(byline: str, others: list[str]) -> None:
    """What somebody signs is called "tribune" too."""
    names = names_in(byline, "La Tribune du Port")

    assert [one.text for one in names if one.kind == "desk"] == ([] if "Ines" in byline else ["LA TRIBUNE DU PORT"])
    assert [one.text for one in names if one.kind != "desk"] == others


@pytest.mark.parametrize("byline", ["خبرنگار", "مراسل", "dziennikarz", "журналист", "Journaliste", "Reporter"])
def test_word_for_a_job_alone_names_nobody(byline: str) -> None:
    """It labels a name that is missing, or a number."""
    assert names_in(byline, SITE) == ()


@pytest.mark.parametrize(
    "byline",
    [
        "Our Special Correspondent",
        "Our Legal Correspondent",
        "A Staff Reporter",
        "Senior Writer",
        "Von unserem Korrespondenten",
        "De notre envoyé spécial",
        "De nuestro corresponsal",
        "Dal nostro inviato",
        "Van onze verslaggever",
    ],
)
def test_job_without_a_name_is_a_desk(byline: str) -> None:
    """Somebody of the house wrote, and the byline does not say who."""
    assert ["desk"] == [name.kind for name in names_in(byline, SITE)]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Article rédigé par Ines Calloway", [("Ines Calloway", "person")]),
        ("Harbour Courier avec AQU", [("Harbour Courier", "desk"), ("AQU", "agency")]),
        ("Liman Sesi Ajansı", [("Liman Sesi Ajansı", "agency")]),
        ("Marl Press Agency", [("Marl Press Agency", "agency")]),
        ("প্রতিনিধি, মার্লগঞ্জ", [("প্রতিনিধি", "desk")]),
        ("redacteur Economie", []),
        ("LNX", [("LNX", "agency")]),
        ("Umut ÇINARLI- Ceyda BOZDAĞ", [("Umut ÇINARLI", "person"), ("Ceyda BOZDAĞ", "person")]),
        ("정산=도현우 기자", [("도현우", "person")]),
        ("港灣報 記者林以安", [("林以安", "person")]),
        ("港灣報／ 記者林以安／港口即時報導", [("林以安", "person")]),
        ("נועה ברזילי', איתמר דהאן", [("נועה ברזילי'", "person"), ("איתמר דהאן", "person")]),
    ],
)
def test_what_stands_around_names_is_none(byline: str, expected: list[tuple[str, str]]) -> None:
    """Labels, jobs, places and papers that lead to somebody; the mark of a Hebrew letter is a part of a name."""
    assert expected == [(name.text, name.kind) for name in names_in(byline, SITE)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Teksti Ines Calloway", True),
        ("Julkaistu 25.11.2026 | Teksti Ines Calloway", True),
        ("Ines Calloway reported from Marl, and Tomas Reyl from Orrisport.", True),
        ("Testo Unico della navigazione", False),
        ("Witnesses reported from Marl that the boats were late.", False),
    ],
)
def test_a_line_is_a_byline_by_a_label_without_a_mark(line: str, expected: bool) -> None:
    """Where whole names follow, and nothing else."""
    assert expected == is_byline(line)


def test_a_label_between_two_names_makes_a_byline() -> None:
    """As Polish papers set who wrote and who compiled."""
    assert is_labelled_behind("Ines Calloway, oprac. Tomas Reyl")
    assert not is_labelled_behind("Ines Calloway, mayor. Tomas Reyl")
