"""How Bengali, Tamil, Thai, Urdu and Swahili cite; the fields are told in words.py."""
# ruff: noqa: RUF001  words of many scripts

from agents.enrich.speech.institutions import either_case
from agents.enrich.speech.words import Speech, he_said

_BENGALI_SAID = (
    "বলেছেন|বলেন|বলেছে|জানিয়েছেন|জানান|জানিয়েছে|জানায়|দাবি করেন|দাবি করেছেন|অভিযোগ করেন|মন্তব্য করেন|উল্লেখ করেন|স্বীকার করেন"
    "|আশ্বাস দেন|ঘোষণা করেন|নিশ্চিত করেছেন|নিশ্চিত করেন|লিখেছেন"
)
BENGALI = Speech(
    says="বলেছেন|জানিয়েছেন",
    is_verb_first=False,
    is_unspaced=True,
    after=(
        rf"(?: [^\s।,]{{1,20}}){{0,4}} (?:{_BENGALI_SAID})|(?:র|এর|য়ের)? (?:মতে|তথ্য ?মতে|ভাষ্য|ভাষ্যমতে|বরাতে|বরাত দিয়ে)"
        r"|(?:কে|র কাছে)(?: [^\s।]{1,20}){0,3} (?:বলেন|জানান|বলেছেন)"
    ),
    before=r"সূত্র: ?",
    people=(
        r"(?<!\S)[^\s।,]{0,8}(?:মন্ত্রী|প্রতিমন্ত্রী|প্রধানমন্ত্রী|উপদেষ্টা|মেয়র|চেয়ারম্যান|সভাপতি|সম্পাদক|পরিচালক|মহাপরিচালক|অধ্যাপক"
        r"|কর্মকর্তা|মুখপাত্র|সচিব|কমিশনার|সুপার|প্রশাসক|গবেষক|চিকিৎসক|প্রকৌশলী|বিচারপতি|আইনজীবী|ওসি|ইউএনও|শিক্ষক|সংসদ সদস্য)"
        r" (?:ডা\. ?|ড\. ?|মো\. ?|মোহাম্মদ )?(?P<name>[^\s।,\"]{2,16} [^\s।,\"]{2,16}?)"
        rf"(?=(?: [^\s।,]{{1,20}}){{0,4}} (?:{_BENGALI_SAID})|র মতে|এর মতে)"
    ),
    bodies=(
        r"পুলিশ|র\u200d্যাব|ফায়ার সার্ভিস|আবহাওয়া (?:অধিদপ্তর|দপ্তর)|জেলা প্রশাসন|নির্বাচন কমিশন"
        r"|(?<!\S)(?:[^\s।,]{2,16} ){1,2}(?:মন্ত্রণালয়|অধিদপ্তর|কমিশন|কর্পোরেশন|বিশ্ববিদ্যালয়|ইনস্টিটিউট|বোর্ড"
        r"|কর্তৃপক্ষ|সমিতি|পরিষদ)"
    ),
)
_TAMIL_SAID = "தெரிவித்தார்|தெரிவித்தது|தெரிவித்துள்ளது|தெரிவித்துள்ளார்|கூறினார்|கூறியது|கூறியுள்ளார்|என்றார்|கூறுகிறார்|எச்சரித்தார்"
TAMIL = Speech(
    says="தெரிவித்தார்|கூறினார்",
    is_verb_first=False,
    is_unspaced=True,
    after=rf"(?: [^\s.,]{{1,24}}){{0,6}} (?:{_TAMIL_SAID})|(?:இன்)? (?:படி|கூற்றுப்படி|தகவல்படி)",
    before=r"ஆதாரம்: ?",
    people=(
        r"(?<!\S)(?:[^\s.,]{2,20} )?(?:அமைச்சர்|முதலமைச்சர்|முதல்வர்|பிரதமர்|மேயர்|ஆட்சியர்|இயக்குநர்|தலைவர்|செயலாளர்|பேராசிரியர்|ஆணையர்"
        r"|ஆய்வாளர்|மருத்துவர்|செய்தித்தொடர்பாளர்|எம்எல்ஏ|எம்பி) (?P<name>(?:[^\s.,]{1,3}\. ?)?[^\s.,\"]{2,20}(?: [^\s.,\"]{2,20})?)"
        rf"(?=(?: [^\s.,]{{1,24}}){{0,6}} (?:{_TAMIL_SAID}))"
    ),
    bodies=(
        r"காவல்துறை|போலீசார்|வானிலை (?:ஆய்வு )?மையம்|தீயணைப்புத் துறை|மாநகராட்சி"
        r"|(?<!\S)(?:[^\s.,]{2,20} )(?:அமைச்சகம்|ஆணையம்|பல்கலைக்கழகம்|வாரியம்|சங்கம்|துறை)(?= )"
    ),
)
_THAI_SAID = "กล่าวว่า|เปิดเผยว่า|ระบุว่า|ชี้แจงว่า|เผยว่า|บอกว่า|รายงานว่า|แถลงว่า|ยืนยันว่า|เตือนว่า|ให้สัมภาษณ์ว่า|กล่าวกับ|เปิดเผย|กล่าวถึง"
THAI = Speech(
    says="กล่าวว่า|เปิดเผยว่า",
    is_verb_first=False,
    is_unspaced=True,
    after=rf"[^.\n]{{0,60}}?(?:{_THAI_SAID})",
    before=r"(?:ที่มา: ?|รายงานจาก|อ้าง|ตามรายงานของ|ตามข้อมูลของ|อ้างอิงจาก)",
    people=(
        r"(?:นาย|นาง|นางสาว|น\.ส\.|ดร\.|ศ\.ดร\.|รศ\.ดร\.|ผศ\.ดร\.|พล\.(?:ต\.)?[ตอทร]\.|พ\.ต\.[ตอท]\."
        r"|ร\.ต\.[ตอท]\.|นพ\.|พญ\.) ?"
        rf"(?P<name>[\u0e00-\u0e7f]{{2,20}} [\u0e00-\u0e7f]{{2,24}})(?=[^.\n]{{0,90}}?(?:{_THAI_SAID}))"
    ),
    bodies=(
        r"(?:กระทรวง|กรม|สำนักงาน|สถาบัน|มหาวิทยาลัย|สมาคม|มูลนิธิ|เทศบาล|ศูนย์|การท่าเรือ|การรถไฟ)[\u0e00-\u0e7f]{3,40}?"
        rf"(?= ?(?:{_THAI_SAID}))|ตำรวจ"
    ),
)
_URDU_SAID = "کہا|بتایا|کہنا ہے|کہنا تھا|دعویٰ کیا|اعلان کیا|تصدیق کی|خبردار کیا|کہتے ہیں|کہتی ہیں"
URDU = Speech(
    says="کہا|بتایا",
    is_verb_first=False,
    is_unspaced=True,
    after=(
        rf" نے(?: [^\s۔]{{1,20}}){{0,10}} (?:{_URDU_SAID})| کا کہنا (?:ہے|تھا)| کے مطابق| کے حوالے سے| کے بقول"
        r"| سے (?:گفتگو|بات) کرتے ہوئے"
    ),
    before=r"ذرائع: ?|بشکریہ ",
    people=(
        r"(?<!\S)(?:وزیر(?: [^\s۔،]{2,12}){0,2}|وزیراعظم|وزیراعلیٰ|صدر|چیئرمین|ترجمان|ڈائریکٹر|سیکرٹری|کمشنر|پروفیسر"
        r"|ڈاکٹر|جسٹس|میئر|سربراہ|رہنما|گورنر|ڈی ایس پی|ایس پی|ماہر)"
        r" (?P<name>[^\s۔،\"]{2,16} [^\s۔،\"]{2,16})(?= نے | کا کہنا| کے مطابق| کے بقول)"
    ),
    bodies=(
        r"پولیس|محکمہ موسمیات|فائر بریگیڈ|الیکشن کمیشن|آئی ایس پی آر"
        r"|(?<!\S)(?:محکمہ|وزارت|ادارہ) [^\s۔،]{2,16}(?: [^\s۔،]{2,16})?(?= نے| کا | کے )"
    ),
)
SWAHILI = Speech(
    says="""
alisema|amesema|wamesema|walisema|anasema|wanasema|ilisema|imesema|inasema|alieleza|ameeleza|anaeleza|aliongeza|ameongeza
anaongeza|alithibitisha|amethibitisha|ilithibitisha|imethibitisha|alitangaza|ametangaza|ilitangaza|imetangaza|aliandika
ameandika|iliripoti|imeripoti|inaripoti|aliahidi|ameahidi|alionya|ameonya|imeonya|alikiri|amekiri|alikanusha|amekanusha
alibainisha|amebainisha|alidai|amedai|alisisitiza|amesisitiza|alifafanua|amefafanua|aliliambia|ameliambia|aliambia
""",
    by="kwa mujibu wa|kulingana na|ikinukuu|kwa maelezo ya",
    between="shirika la habari la|gazeti la|msemaji wa|leo|jana|pia|shirika la",
    papers="ripoti|taarifa|utafiti|takwimu|uchunguzi",
    papers_of=r"(?:ya |za |kutoka )",
    told="alisema|aliambia|aliliambia|ameliambia|amesema",
    to="shirika la|gazeti la",
    called="gazeti la|shirika la habari la|redio|kituo cha|gazeti",
    before=r"Chanzo: ",
    kinds="kampuni|shirika|chama|taasisi|umoja|benki|klabu|jumuiya|muungano",
    bodies=(
        r"[Pp]olisi|[Jj]eshi la [Pp]olisi|TANESCO|TMA|TRA"
        r"|(?:Wizara|Mamlaka|Idara|Tume|Taasisi|Baraza|Chama|Shirika|Halmashauri|Chuo Kikuu|Mahakama|Ofisi|Jumuiya|Bodi"
        r"|Benki) (?:ya |za |cha |la |kuu ya )?[A-Z]\w{2,20}(?: (?:ya |na |za )?[A-Z]\w{2,20}){0,3}"
    ),
    roles=either_case("""
waziri|rais|mkuu wa mkoa|mkuu wa wilaya|mkurugenzi|msemaji|mwenyekiti|katibu|kamanda|meneja|profesa|dokta|mbunge|gavana
meya|naibu waziri|waziri mkuu|kaimu mkurugenzi|mtafiti|wakili|jaji|diwani|mhadhiri|mwanzilishi|mratibu|ofisa|afisa
daktari
""")
    + r"|Dk\.?|Prof\.?",
    pronoun=he_said("alisema|amesema|aliongeza|ameongeza", "yeye"),
    cues="chanzo",
)
