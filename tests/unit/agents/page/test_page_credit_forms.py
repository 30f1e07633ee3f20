"""Credits without a label and a colon: in brackets, behind a stroke, in capitals, in names of papers."""

import pytest

from agents.page.pictures.credits import clean_credit, split_credit


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("岸壁で待つ船（撮影・野木ミラ）", "岸壁で待つ船", "野木ミラ"),
        ("岸壁で待つ船（写真＝野木ミラ）", "岸壁で待つ船", "野木ミラ"),
        ("岸壁で待つ船【写真／港町】", "岸壁で待つ船", "港町"),
        ("घाट पर खड़ी नाव (फोटो - मीरा)", "घाट पर खड़ी नाव", "मीरा"),
        ("घाट पर खड़ी नाव (फोटो मीरा)", "घाट पर खड़ी नाव", "मीरा"),
        ("부두에서 기다리는 배 [사진=항구군]", "부두에서 기다리는 배", "항구군"),
        ("עבורת ברציף (צילום - מירה)", "עבורת ברציף", "מירה"),
        ("عبّارة في الميناء (تصوير - ميرا)", "عبّارة في الميناء", "ميرا"),
        ("เรือที่ท่า (ภาพ มีรา)", "เรือที่ท่า", "มีรา"),
        ("Eine Fähre am Kai (Foto – Mira Dahl)", "Eine Fähre am Kai", "Mira Dahl"),
        ("Kapal di dermaga (Foto/Mira Dahl)", "Kapal di dermaga", "Mira Dahl"),
        ("Eine Fähre am Kai (links)", "Eine Fähre am Kai (links)", ""),
    ],
)
def test_label_and_name_in_brackets(text: str, caption: str, credit: str) -> None:
    """Whatever mark stands between them, in brackets of any width."""
    assert (caption, credit) == split_credit(text)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("Una nave al molo. Foto Mira Dahl", "Una nave al molo.", "Foto Mira Dahl"),
        ("Le bac à quai, « enfin ». Photo DR", "Le bac à quai, « enfin ».", "DR"),
        ("A ferry at the quay. Photo taken on Monday", "A ferry at the quay. Photo taken on Monday", ""),
        ("DEL-7の前面。前面で交換できる", "DEL-7の前面。前面で交換できる", ""),
        ("УНІАН", "", "УНІАН"),
        ("Паром біля причалу. Портова газета/Ада Квіл", "Паром біля причалу.", "Портова газета/Ада Квіл"),
        ("부두의 배. 김미라 기자", "부두의 배.", "김미라 기자"),
        ("▶ A ferry at the quay. Still: Mira Dahl", "A ferry at the quay.", "Mira Dahl"),
    ],
)
def test_label_without_a_mark_behind_a_sentence(text: str, caption: str, credit: str) -> None:
    """A name in capitals stays behind it; letters without capitals are no agency's."""
    assert (caption, credit) == split_credit(text)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("渡輪靠岸。記者林美／攝影", "渡輪靠岸。", "記者林美"),
        ("渡輪靠岸。圖／林美攝", "渡輪靠岸。", "林美攝"),
        ("渡輪靠岸。攝影／林美", "渡輪靠岸。", "林美"),
        ("渡轮靠岸。受访者供图", "渡轮靠岸。", "受访者"),
        ("배가 들어온다. 항구군 제공", "배가 들어온다.", "항구군"),
        ("배가 들어와 길을 제공", "배가 들어와 길을 제공", ""),
        ("ドローンで撮影", "ドローンで撮影", ""),
        ("上空から撮影", "上空から撮影", ""),
    ],
)
def test_name_before_what_was_done(text: str, caption: str, credit: str) -> None:
    """Where the label follows; a particle before it says how, from where or what, and names nobody."""
    assert (caption, credit) == split_credit(text)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("A ferry on Friday. Courier photo | M Dahl", "A ferry on Friday.", "Courier photo | M Dahl"),
        ("A ferry (Courier photo by Mira Dahl)", "A ferry", "Courier photo by Mira Dahl"),
        ("A ferry on Friday. Staff photo by Mira Dahl", "A ferry on Friday.", "Mira Dahl"),
        ("A ferry (Courtesy photo by Mira Dahl)", "A ferry", "Mira Dahl"),
        ("A ferry on Friday. MIRA DAHL", "A ferry on Friday.", "MIRA DAHL"),
        ("The night ferry waits for its crew / Mira Dahl", "The night ferry waits for its crew", "Mira Dahl"),
        ("The night ferry waits for its crew / and sails", "The night ferry waits for its crew / and sails", ""),
        ("MORE FERRIES. MIRA DAHL", "MORE FERRIES. MIRA DAHL", ""),
        ("Снимка: Мира Дал", "", "Мира Дал"),
        ("Hajó a parton. Forrás: Kikötő", "Hajó a parton.", "Kikötő"),
        ("Kapal di dermaga. Dok. Pelabuhan", "Kapal di dermaga.", "Dok. Pelabuhan"),
        ("ILLUSTRATION BY MIRA DAHL; SOURCE MAP: CITY OF MARL", "", "MIRA DAHL"),
    ],
)
def test_credit_behind_a_caption_in_other_forms(text: str, caption: str, credit: str) -> None:
    """A paper's own name stays with its photographer's, kinds of photographs do not; capitals; a stroke."""
    assert (caption, credit) == split_credit(text)


@pytest.mark.parametrize("text", ["撮影・野木ミラ", "写真＝野木ミラ", "野木ミラ"])
def test_label_before_a_mark_is_taken_off_a_credit(text: str) -> None:
    """In an element of its own, too."""
    assert clean_credit(text) == "野木ミラ"


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Ida Quill iquill@harbour-courier.example", "Ida Quill"),
        ("Ida Quill (iquill@harbour-courier.example)", "Ida Quill"),
        ("Visualisierung: Hafenbau / Atelier Brinn", "Hafenbau / Atelier Brinn"),
        ("Rendering: Atelier Brinn", "Atelier Brinn"),
    ],
)
def test_credit_without_what_is_no_name(text: str, credit: str) -> None:
    """An address of mail behind it, and the label of a picture that was drawn by a machine."""
    assert credit == clean_credit(text)
