"""Countries in Vietnamese: names of one syllable, which are words and parts of names too."""

import pytest
from enrichkit import named


@pytest.mark.parametrize(
    ("sentence", "codes"),
    [
        ("Mỹ áp thuế với thép.", "us"),
        ("Tổng thống Nga Vasily Morev thăm Ý và Áo.", "ru it at"),
        ("Nước Anh rời liên minh, còn Úc và Nhật thì không.", "gb au jp"),
        ("Quân đội Lào và Thái Lan gặp nhau.", "la th"),
        ("Thuế đánh vào hàng của Anh, Pháp và Đức.", "gb fr de"),
        ("Bộ Lao động và Bộ Y tế họp.", ""),
        ("Ông Nguyễn Văn Đức gặp bà Nga ở Mỹ Tho.", ""),
        ("Pháp luật quy định như vậy. Anh nói thêm. Ý kiến bạn đọc rất quý.", ""),
        ("Xâm nhập mặn ở Cù Lao Sậy.", ""),
    ],
)
def test_country_of_one_syllable_is_told_from_words_and_names(sentence: str, codes: str) -> None:
    """By its accents, by what begins a sentence, by capitals beside it and by titles before it."""
    assert named(sentence, language="vi") == [f"country/{code}" for code in codes.split()]
