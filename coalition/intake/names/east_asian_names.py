"""Names of people as they are written in China, Japan, Korea and Vietnam: family name first.

Few family names serve nearly everybody there. Here are those that are most frequent: some hundred
of China and of Japan, fifty of Korea, twenty of Vietnam.
"""

from coalition.expressions import Expression

_CHINESE = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝"
    "宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于余叶葉蒋蔣杜苏蘇魏程吕呂丁沈"
    "任姚卢盧姜崔钟鍾谭譚陆陸汪范廖石贾賈韦韋夏付傅方白邹鄒孟熊秦邱江尹薛闫"
    "閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴覃武戴莫孔向汤湯"
)
_CHINESE_OF_TWO = ("欧阳", "歐陽", "上官", "司马", "司馬", "诸葛", "諸葛", "司徒", "皇甫")
_JAPANESE = """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本
    井上 木村 斎藤 清水 山崎 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田
    長谷川 村上 近藤 石井 斉藤 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田
    中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山
    宮崎 宮本 内田 高木 谷口 安藤 丸山 今井 大野 藤本 河野 小島 武田 村田 上野 杉山
    増田 菅原 平野 大塚 久保 千葉 松井 岩崎 桜井 木下 松尾 野口 菊地 野村 新井
"""
_KOREAN = frozenset(
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우"
    "구민진나엄채원천방공"
)
_VIETNAMESE_WORDS = """
    nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đào trịnh
    đoàn lương thái tạ lâm cao nguyen tran pham huynh
"""
_VIETNAMESE = frozenset(_VIETNAMESE_WORDS.split())
_LATIN_CHINESE_WORDS = """
    wang li zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo lin luo zheng liang xie song
    tang deng feng cao peng zeng xiao tian dong pan yuan jiang cai yu du ye cheng wei su lü lu
"""
_LATIN_CHINESE = frozenset(_LATIN_CHINESE_WORDS.split())
_LATIN_KOREAN_WORDS = """
    kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong
"""
_LATIN_KOREAN = frozenset(_LATIN_KOREAN_WORDS.split())
_OF_ORGANISATIONS = Expression(
    "[会會社协協团團学學院局部网網盟党黨馆館园園所组組联聯司厂廠报報台国國店校]|[회넷련단당]$"
)
_HAN = Expression(r"[\u3400-\u9fff々][\u3400-\u9fff々\u3040-\u30ff]{1,5}")
_HANGUL = Expression(r"([가-힣])\s?[가-힣]\s?[가-힣]")
_SYLLABLE = (
    "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])"
    "(?:[iu]?a(?:ng|n|i|o)?|i?ong|[iu]?e(?:ng|n|i|r)?|i(?:ng|n|u)?|u(?:n|i|o)?|ou?|ü)"
)
_SYLLABLES = Expression(f"{_SYLLABLE}(?:'?{_SYLLABLE})?")
"""One or two syllables of Mandarin as pinyin writes them."""

_MOST_WORDS = 4
_LONGEST_WORD = 7


def is_east_asian_name(text: str) -> bool:
    """Whether a text may be a person's name: `王小明`, `김민수`, `Nguyễn Văn An`, `Chen Wei`."""
    joined = text.replace(" ", "").replace("·", "").replace("\u3000", "")
    if _OF_ORGANISATIONS.search(text):
        return False
    if _HAN.fullmatch(joined):
        return _is_in_han(joined)
    if match := _HANGUL.fullmatch(text):
        return match[1] in _KOREAN
    words = text.split()
    return _is_vietnamese(words) or _is_in_pinyin(words) or _is_korean_in_latin(words)


def _is_in_han(name: str) -> bool:
    chinese = len(name) <= 3 and name[0] in _CHINESE
    compound = len(name) in (3, 4) and name.startswith(_CHINESE_OF_TWO)
    family = max((len(one) for one in _JAPANESE.split() if name.startswith(one)), default=0)
    return chinese or compound or (family > 0 and 1 <= len(name) - family <= 3)


def _is_vietnamese(words: list[str]) -> bool:
    return (
        2 <= len(words) <= _MOST_WORDS
        and words[0].casefold() in _VIETNAMESE
        and all(word[0].isupper() and word.isalpha() for word in words)
        and all(len(word) <= _LONGEST_WORD for word in words)
    )


def _is_in_pinyin(words: list[str]) -> bool:
    if len(words) != 2 or not all(word[0].isupper() for word in words):
        return False
    first, last = (word.casefold().replace("-", "") for word in words)
    return (first in _LATIN_CHINESE and bool(_SYLLABLES.fullmatch(last))) or (
        last in _LATIN_CHINESE and bool(_SYLLABLES.fullmatch(first))
    )


def _is_korean_in_latin(words: list[str]) -> bool:
    """`Kim Min-jun`, `Min-jun Kim`"""
    if len(words) != 2:
        return False
    return any(
        family.casefold() in _LATIN_KOREAN
        and "-" in given
        and given[0].isupper()
        and given.partition("-")[2].isalpha()
        and len(given) <= 2 * _LONGEST_WORD
        for family, given in (words, words[::-1])
    )
