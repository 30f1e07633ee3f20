"""Who is told by what stands around the name: what it is, the sentence behind it, an article, what the person does."""

import pytest
from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text


def cited(body: str, language: str) -> list[str]:
    """The names of those whom an article cites."""
    text = Text.of("", "", body, language)
    return [source.name for source in sources_cited(text, EMPTY.mentions(text), EMPTY)]


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("fr", "Le toit coûtera cher, selon le chiffrage du cabinet Ardoise et Fils.", ["Ardoise et Fils"]),
        ("es", "La promotora, Molinos del Tarso, asegura que esperará.", ["Molinos del Tarso"]),
        ("it", "L'azienda, la Edil Tarso, esprime cordoglio.", ["Edil Tarso"]),
        ("it", "La società di gestione, Autovie Tirsi, parla di un guasto.", ["Autovie Tirsi"]),
        ("pt", "A distribuidora Luzmar afirma que a energia volta.", ["Luzmar"]),
        ("de", "Der Rückversicherungskonzern Varonal bestätigte den Schaden.", ["Varonal"]),
        ("nl", "Busvervoerder Tramlijn Oost laat weten dat de lijn vervalt.", ["Tramlijn Oost"]),
        ("sv", "Vattenkraftsbolaget Strömma räknar med avbrott.", ["Strömma"]),
        ("pl", "Jak poinformowała spółka Wody Orris, awarię usunięto.", ["Wody Orris"]),
        ("ru", 'Компания "Северлес" опровергла слухи.', ["Северлес"]),
        ("ro", "Potrivit companiei Apa Vie, avaria a fost remediată, a transmis ieri.", ["Apa Vie"]),
        ("en", "The airline, Skyhop, said it would appeal.", ["Skyhop"]),
        ("en", "The Masters and Mates Guild says pay is the reason.", ["Masters and Mates Guild"]),
        ("tr", "Saatçiler ve Dericiler Odası'nın verilerine göre 17 usta var.", ["Saatçiler ve Dericiler Odası"]),
        ("de", "Die Gewerkschaft Bau und Moor kritisierte den Verkauf.", ["Gewerkschaft Bau und Moor"]),
        ("nl", "Volgens de Molenwacht is het de oudste oven.", ["Molenwacht"]),
        ("fr", "Selon une note de l'Observatoire des villages de plaine, tout baisse.",
         ["Observatoire des villages de plaine"]),
    ],
)  # fmt: skip
def test_what_a_body_is_tells_its_name(language: str, body: str, names: list[str]) -> None:
    """A word for a body before a name, or one that ends so, makes it a body's; "and" may be part of the name."""
    assert names == cited(body, language)


@pytest.mark.parametrize(
    ("language", "body"),
    [
        ("pt", "A presidente da cooperativa, Dalva Norte, viajou ontem."),
        ("de", "Der Betreiber Jan Holm sagte nichts dazu, so war es."),
        ("it", "L'azienda esprime cordoglio."),
        ("it", "La Valle Tirsi chiede aiuto."),
        ("en", "The Tarn Valley said farewell."),
        ("de", "Am Abend verteidigte sie die Moore Orris und betonte ihren Wert."),
        ("de", "Die Freundin Vroni Holm sagte ab."),
        ("de", "Der Branchenverband hält das für falsch."),
    ],
)
def test_who_only_stands_beside_such_a_word(language: str, body: str) -> None:
    """A person behind it, a place, and a body without a name of its own are no bodies that speak."""
    assert [] == cited(body, language)


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("nl", 'Wethouder Jan Holm wil het pand kopen. "Een oven die werkt, breek je niet af."', ["Jan Holm"]),
        ("de", "Die Handwerkskammer Orris bleibt ruhig. Man habe nichts gesehen. Laut Plan endet es heute.",
         ["Handwerkskammer Orris"]),
        ("nl", 'Wethouder Jan Holm wil het pand kopen. "Een oven die werkt, breek je niet af", zegt bakker Vos.', []),
        ("de", "Die Handwerkskammer Orris bleibt ruhig. Man habe nichts gesehen, sagt ein Nachbar.", []),
        ("nl", 'Op het feest zagen wij Anna Vos en wethouder Jan Holm. "Een oven die werkt, breek je niet af."', []),
    ],
)  # fmt: skip
def test_what_the_next_sentence_quotes(language: str, body: str, names: list[str]) -> None:
    """A quotation that stands by itself, or a sentence in the mood of what is told, is whose sentence stands before."""
    assert names == cited(body, language)


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("de", "Die Handwerkskammer Orris nennt das Modell „schwer übertragbar“.", ["Handwerkskammer Orris"]),
        ("de", "„Das gilt weiter“, sagt Dr. Jan Holm.", ["Jan Holm"]),
        ("de", "Tierarzt Jan Holm gibt Entwarnung.", ["Jan Holm"]),
        ("de", "Am Montag sagte Bürgermeisterin Anna Holm den Rat ab, sagte sie.", ["Anna Holm"]),
        ("en", '"It stays," said Per Holm, chairman of the works council.', ["Per Holm"]),
        ("en", "Rents doubled, says Tom Holm, who has led the tenants' association since May.", ["Tom Holm"]),
        ("cs", '"Je to ostuda," mračí se starosta Petr Vrba.', ["Petr Vrba"]),
        ("en", "Tom Holm, 54, a hydrologist, said the well was dry.", ["Tom Holm"]),
        ("it", "Per Anna Riva, biologa dell'Ateneo, il danno crescerà.", ["Anna Riva"]),
        ("it", 'Per Dario Riva, della Fit Trasporti, "mancano gli autisti".', ["Dario Riva"]),
        ("it", 'L\'assessora alla Mobilità Anna Riva ora apre: "Valutiamo una linea".', ["Anna Riva"]),
        ("it", "L'annuncio è dell'assessore alla Cultura, Bruno Riva, che parla di lavori.", ["Bruno Riva"]),
        ("pt", "Para o economista Rui Norte, o aumento era previsível.", ["Rui Norte"]),
        ("pt", '"A flor caiu", explica a presidente da cooperativa, Dalva Norte.', ["Dalva Norte"]),
        ("fr", "Pour Claire Dutour, économiste à Mornes, la mesure arrive tard.", ["Claire Dutour"]),
    ],
)
def test_people_by_where_they_stand(language: str, body: str, names: list[str]) -> None:
    """Their body, their age, what they do, and "for" at the beginning of a sentence tell that it is their word."""
    assert names == cited(body, language)


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("ja", "「閉館の合図です」と話す。代表の笹野ふみさんは「駅は人を待つ」と話す。", ["笹野ふみ"]),
        ("ja", "北浜大の長谷俊介准教授（交通論）は「珍しい」とみる。", ["長谷俊介"]),
        ("zh", "場長顏志明則透露，去年來了十一人。文化部回應，辦法在研擬。", ["顏志明", "文化部"]),
        ("ar", "كان في المدينة 40 ورشة، وفق سجلات دار البحر القديم.", ["دار البحر القديم"]),
        ("ar", "لكن الباحث في التراث خليل النوري يرى أن المدارس لا تكفي.", ["خليل النوري"]),
        ("he", "לפי נתוני השירות ההידרולוגי, הזרימה ירדה.", ["השירות ההידרולוגי"]),
        (
            "ja",
            "機構の木村章一・沿岸部長は「深い」と説明した。北浜大の内田理恵教授は「遅れる」と指摘した。",
            ["木村章一", "内田理恵"],
        ),
        ("ja", "沿岸環境庁の船が沖に出た。同庁は「影響はない」としている。", ["沿岸環境庁"]),
        ("ja", "会計監査院は昨年、費用の不足を指摘していた。農水省の統計では12億円だ。", ["会計監査院", "農水省"]),
        (
            "ko",
            '북원군은 다리를 철거하겠다고 밝혔다. 문화유산청 관계자는 "신청이 먼저"라고 설명했다.',
            ["북원군", "문화유산청"],
        ),
        (
            "ko",
            '다리보존주민회는 "이유를 공개하라"고 촉구했다. 윤정순(71) 회장은 "족보"라고 말했다.',
            ["다리보존주민회", "윤정순"],
        ),
        ("hi", "जल निगम के अधिशासी अभियंता रमेश वर्मा ने बताया कि काम पूरा है।", ["रमेश वर्मा"]),
        ("hi", "समूह की अध्यक्ष सीता देवी कहती हैं कि पानी आया।", ["सीता देवी"]),
        (
            "ar",
            "تؤكد وزارة الصحة أن المال وصل. ويوضح منسقها الميداني خليل النوري أن العيادة تعمل.",
            ["وزارة الصحة", "خليل النوري"],
        ),
        ("he", "במשרד החינוך אומרים שהשכר עלה.", ["משרד החינוך"]),
        ("he", '"לקחו לנו", טוענת ציפי גולן, מנהלת הטחנה.', ["ציפי גולן"]),
    ],
)
def test_languages_without_capitals(language: str, body: str, names: list[str]) -> None:
    """Offices, bodies and what is said of them, where no capitals tell names."""
    assert names == cited(body, language)


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("vi", "Bà Lê Hồng Diễm, Phó giám đốc đài, cho biết nước về thấp.", ["Lê Hồng Diễm"]),
        ("vi", "Theo Đài Khí tượng Thủy văn Sông Cạn, mặn vào sâu 52 km.", ["Đài Khí tượng Thủy văn Sông Cạn"]),
        ("vi", "Viện Cây ăn quả Miền Đông đề nghị tủ gốc.", ["Viện Cây ăn quả Miền Đông"]),
        ("tr", "Göllü Valiliğinden yapılan açıklamaya göre kazı sürüyor.", ["Göllü Valiliği"]),
        ("tr", "Ziraat mühendisi Kemal Aydın ise ürünün değişmesi gerektiğini savunuyor.", ["Kemal Aydın"]),
        ("tr", "Oda Başkanı Metin Alkan, kursun kapatıldığını anımsatıyor.", ["Metin Alkan"]),
    ],
)
def test_names_in_vietnamese_and_turkish(language: str, body: str, names: list[str]) -> None:
    """A body's name runs on to the comma or the verb, a title of courtesy is no part of one, and roles have endings."""
    assert names == cited(body, language)
