"""What headlines in Japanese, Chinese, Korean, Arabic, Hebrew and Hindi tell of."""

import pytest
from conceptkit import cases, names_of

FOUND = {
    "ja": """
fire factory | 製紙工場で火災、消防が消火中
strike train | 鉄道ストライキで列車運休
quake death | タルボスで地震、12人死亡
court verdict | 元会計担当に有罪判決、地裁
flood | 豪雨で川が氾濫
strike | ｽﾄﾗｲｷが三日目に入る
""",
    "zh": """
fire factory | 造纸工厂发生火灾
fire factory | 造紙工廠發生火災
quake death | 塔尔沃斯地震造成12人死亡
court verdict | 法院判决前司库有罪
strike | 鐵路罷工進入第三天
premier resign | 首相宣布辞职
""",
    "ko": """
fire factory | 제지공장 화재로 인명 피해 없어
strike train | 철도노조 파업에 열차 멈춰
quake death | 타르보스 지진으로 12명 사망
court verdict | 법원, 전 회계책임자에 유죄 판결
flood | 폭우에 마을 침수
police knife | 경찰이 흉기 든 남성을 제압
""",
    "ar": """
fire factory | حريق كبير في مصنع للورق
strike train | الإضراب يوقف القطارات
quake death | زلزال يضرب تارفوس ومقتل مواطنين: ضحايا
court verdict | المحكمة تعلن إدانة أمين الصندوق
flood | السيول تقطع الطرق
fire | وبالحرائق في الشمال
""",
    "he": """
fire factory | שריפה גדולה במפעל נייר
strike train | השביתה עצרה את הרכבות
quake | רעידת אדמה בטרבוס
court verdict | השופט קבע: הגזבר הורשע
flood | שיטפונות בצפון
crash bus | תאונה קשה לאוטובוס
""",
    "hi": """
fire factory | कागज की फैक्ट्री में भीषण आग
train crash | ट्रेन हादसे में कोई हताहत नहीं
quake death | भूकंप से बारह की मौत
court verdict | अदालत ने कोषाध्यक्ष को दोषी ठहराया
flood | बाढ़ में डूबे गांव
cricket win | क्रिकेट में शानदार जीत
""",
}
ALIKE = {
    "ja": """
 | 庭の木と静かな朝
 | 料理の本を棚に戻す
 | 事故物件という噂
""",
    "zh": """
 | 花园里的清晨很安静
 | 他把茶杯放在桌上
 | 她是一名研究生
""",
    "ko": """
 | 수상한 그림자와 조용한 아침
 | 사기충천한 아이들의 웃음
 | 공주시 골목의 작은 가게
""",
    "ar": """
 | صباح هادئ في القرية
 | ذريعة قديمة ومطاردة فراشة
 | كتابة رسالة على الطاولة
""",
    "he": """
 | בוקר שקט בגינה
 | נקודה קטנה על השולחן
 | ספרד יפה מלכתחילה
""",
    "hi": """
 | शांत सुबह और चाय
 | ट्रेनिंग का कारण पूछा
 | प्रदर्शनी के पास नर्सरी
""",
}


@pytest.mark.parametrize(("language", "headline", "concepts"), cases(FOUND))
def test_headline_of_another_script_tells_its_concepts(language: str, headline: str, concepts: set[str]) -> None:
    """Without spaces, before particles and behind proclitics, in wide, narrow and both Chinese forms."""
    assert concepts <= names_of(headline, language)


@pytest.mark.parametrize(("language", "sentence", "concepts"), cases(ALIKE))
def test_words_of_another_script_that_look_alike_tell_nothing(language: str, sentence: str, concepts: set[str]) -> None:
    """A word that holds or begins like another is not taken for it."""
    assert concepts == names_of(sentence, language)
