"""Verbs of saying, offices and bodies of many languages that speak: a sentence each, and some that cite nobody."""

import pytest
from enrichkit import EMPTY

from agents.enrich.sources.read import sources_cited
from agents.enrich.text import Text


@pytest.mark.parametrize(
    ("language", "body", "names"),
    [
        ("en", "The Bureau of Tides has attributed the flood to rain.", ["Bureau of Tides"]),
        ("en", "“Keep it,” co-author Jill Papp said.", ["Jill Papp"]),
        ("de", "„Nein“, erzählt Pastor Enno Holm.", ["Enno Holm"]),
        ("de", "Landrätin Silke Ostmann (parteilos) beklagte das.", ["Silke Ostmann"]),
        ("de", "Der Förster Jan Richter wies das zurück.", ["Jan Richter"]),
        ("de", "Die Kosten schätzen die Gutachter auf 14 Millionen Euro.", []),
        ("nl", "Voorzitter Thea van Brugge wijst erop dat het regent.", ["Thea van Brugge"]),
        ("nl", "De Rijksdienst voor Natuurbeheer spreekt van een vergissing.", ["Rijksdienst voor Natuurbeheer"]),
        ("fr", "La doyenne Rosa Berri a nuancé ces chiffres.", ["Rosa Berri"]),
        ("es", "La Cámara Minera ha criticado la ley.", ["Cámara Minera"]),
        ("es", "La Asociación Lirio, cuya presidenta, Ana Cruz, ha celebrado el fallo.", ["Ana Cruz"]),
        ("it", "«No», sostiene il professor Aldo Berri.", ["Aldo Berri"]),
        ("it", "L'Azienda Acque ribatte che era tutto in regola.", ["Azienda Acque"]),
        ("it", "Il comitato dei residenti protesta e dice no.", []),
        ("pt", "A conselheira Lia Melo classificou o plano como fraco.", ["Lia Melo"]),
        ("pt", "Caiu a taxa, disse ele. Para a pesquisadora Lia Melo, a queda é real.", ["Lia Melo"]),
        ("sv", "”Vi sparade”, sa kommunalrådet Gösta Alm till alla.", ["Gösta Alm"]),
        ("sv", "Kommunalrådet bekräftar besöket.", []),
        ("no", "Kommunikasjonssjefen Kari Lie beklaget feilen.", ["Kari Lie"]),
        ("sv", "Länets handläggare Kari Lie ruvar på att det gäller, enligt polisen.", ["Kari Lie", "polisen"]),
        ("en", "Police said so. Councillor Kay Moss has been that person for years.", ["Police"]),
        ("da", "Kommunikationschefen Vibeke Aage afviste det.", ["Vibeke Aage"]),
        ("pl", "Ministerstwo Kultury twierdzi, że tak jest.", ["Ministerstwo Kultury"]),
        ("pl", "Wicedyrektor Jan Lis uzasadnił decyzję.", ["Jan Lis"]),
        ("cs", "Ředitelka Jana Malá označila plán za dobrý.", ["Jana Malá"]),
        ("uk", 'Громадська організація "Світло" закликає почати.', ["Світло"]),
        ("ru", "Эксперт Анна Лисова предположила это.", ["Анна Лисова"]),
        ("tr", "Ova Üreticileri Kooperatifi, ürünün toplanamayacağını açıkladı.", ["Ova Üreticileri Kooperatifi"]),
        ("vi", "Giám đốc Sở Lê Minh Khoa nhận định như vậy.", ["Lê Minh Khoa"]),
        ("vi", "Sở Văn hóa thừa nhận điều đó.", ["Sở Văn hóa"]),
        ("ar", "وقال رئيس نقابة عمال الموانئ سالم العبيدي إن الأمر انتهى.", ["سالم العبيدي"]),
        ("fa", "به گفته فریبا نوروزی، رئیس اداره میراث، کار تمام شد.", ["فریبا نوروزی"]),
        ("fa", "انجمن قنات‌داران هشدار داد که آب کم است.", ["انجمن قنات‌داران"]),
        ("zh", "公司总经理骆正刚坦言，头两个月很难。", ["骆正刚"]),
        ("ko", "연합 대표 서지안 씨는 “거래다”라고 말했다.", ["서지안"]),
    ],
)  # fmt: skip
def test_who_says_so_in_other_words(language: str, body: str, names: list[str]) -> None:
    """Whoever has an office or is a body is cited by any common verb of saying; a thing or an unnamed one is not."""
    text = Text.of("", "", body, language)
    assert names == [source.name for source in sources_cited(text, EMPTY.mentions(text), EMPTY)]
