"""What a question asks for, told by its words."""

import pytest

from core.figures import FigureKind
from core.sentences import size, split, window
from kb.question import Vocabulary, coverage, speaks_of, understand, without_seams
from kb.rows import is_row

WANTS = {
    "Wie lange kann ich zurückgeben?": FigureKind.DURATION,
    "How long is the warranty?": FigureKind.DURATION,
    "Bảo hành bao lâu?": FigureKind.DURATION,
    "退货期限是多久？": FigureKind.DURATION,
    "Was kostet der Tisch?": FigureKind.MONEY,
    "How much does the table cost?": FigureKind.MONEY,
    "Giá của bàn là bao nhiêu?": FigureKind.MONEY,
    "这张桌子多少钱？": FigureKind.MONEY,
    "Wann ist die Rechnung fällig?": FigureKind.DATE,
    "When is it due?": FigureKind.DATE,
    "Khi nào giao hàng?": FigureKind.DATE,
    "什么时候交货？": FigureKind.DATE,
    "Um wie viel Uhr öffnen Sie?": FigureKind.TIME,
    "几点营业？": FigureKind.TIME,
    "Wie viel Prozent Skonto gibt es?": FigureKind.PERCENT,
    "Wie ist die Telefonnummer?": FigureKind.PHONE,
    "How many employees are there?": FigureKind.NUMBER,
}


@pytest.mark.parametrize(("question", "kind"), WANTS.items())
def test_the_kind_of_figure_it_wants(question: str, kind: FigureKind) -> None:
    assert kind in understand(question).wants


@pytest.mark.parametrize(
    "question", ["Wer ist der Geschäftsführer?", "Who signs contracts?", "谁负责？", "Ai phụ trách?"]
)
def test_who_wants_no_figure(question: str) -> None:
    assert understand(question).wants == frozenset()


NAMES = {
    "What does Bright Timber charge for oak?": ["Bright", "Timber"],
    "Wie lauten die Zahlungsbedingungen der Firma Wunderlich?": ["Wunderlich"],
    "Was liefert die Müller Bau GmbH?": ["Müller Bau"],
    "蓝天公司的付款条件是什么？": ["蓝天"],
    "Công ty Hoàng Long giao hàng khi nào?": ["Hoàng", "Long"],
    "How long do we have to pay Brightbrake's invoice?": ["Brightbrake"],
    "Where is Mrs Jones’ parcel?": ["Jones"],
    "Who is O'Brien's partner?": ["O'Brien"],
    "When do you open on Monday?": [],
    "Wann öffnet die Werkstatt?": [],
}


@pytest.mark.parametrize(("question", "names"), NAMES.items())
def test_its_names(question: str, names: list[str]) -> None:
    assert list(understand(question).names) == names


def test_coverage_sees_endings_and_compounds() -> None:
    assert coverage(["rückgabe"], "Die Rückgabefrist beträgt 14 Tage.") > 0.5
    assert coverage(["rechnung"], "Alle Rechnungen sind bezahlt.") > 0.5
    assert coverage(["garantie"], "Die Rückgabefrist beträgt 14 Tage.") == 0
    assert coverage([], "anything") == 0
    assert coverage(["退货", "期限"], "退货期限为14天") == 1


SEAMS = {
    ("藤灯", "灯罩", "海防", "防运"): (("灯罩", "海防"), ("灯罩", "海防")),  # 藤灯 and 防运 lie across two words
    ("越南", "南语", "语导", "导游"): (("导游",), ("越南", "南语", "导游")),  # Vietnamese: no document speaks of it
    ("电池", "保修"): ((), ("电池", "保修")),  # nothing is known of any
    ("batterie", "garantie"): (("garantie",), ("batterie", "garantie")),  # words with spaces have no seams
}


@pytest.mark.parametrize(("content", "known"), SEAMS.items())
def test_a_seam_between_two_words_is_no_word(
    content: tuple[str, ...], known: tuple[tuple[str, ...], tuple[str, ...]]
) -> None:
    written, left = known
    assert without_seams(content, dict.fromkeys(written, 0.5)) == left


def test_a_name_is_known_however_it_is_written() -> None:
    assert speaks_of("Lieferant: HOLZ-NORD GmbH", "Holz-Nord")
    assert not speaks_of("Lieferant: Holz GmbH", "Holz-Nord")
    assert speaks_of("CÔNG TY TNHH MÂY TRE MINH PHÁT", "Minh Phat")


def test_sentences_stand_where_they_say() -> None:
    text = (
        "Zeiten:\n  Mo–Fr 9–18 Uhr\nSa 9–13 Uhr\n\nWir liefern ca. am 3. Oktober. Danke! 退货期限为14天。请保留收据。"
    )
    spans = split(text)
    assert all(text[span.start : span.end] == span.text for span in spans)
    assert [span.text for span in spans][-4:] == [
        "Wir liefern ca. am 3. Oktober.",
        "Danke!",
        "退货期限为14天。",
        "请保留收据。",
    ]


def test_wrapped_lines_stay_one_sentence() -> None:
    text = "Die Lieferung erfolgt innerhalb von vierzehn Werktagen nach\nEingang der Bestellung und ist\nfrei."
    assert len(split(text)) == 1


def test_the_window_is_the_part_that_speaks_most() -> None:
    spans = split("One two three four. Five six seven. Eight nine ten. And so on.")
    chosen = window(spans, [0.0, 0.0, 1.0, 0.5], 8, 9)
    assert [span.text for span in chosen] == ["Eight nine ten.", "And so on."]
    assert sum(size(span.text) for span in chosen) <= 8


def test_the_window_has_no_more_sentences_than_have_numbers() -> None:
    spans = split(" ".join(f"Line {n} here." for n in range(14)))
    weights = [1.0 if n == 12 else 0.1 for n in range(14)]
    chosen = window(spans, weights, 200, 9)
    assert len(chosen) == 9
    assert "Line 12 here." in [span.text for span in chosen]


@pytest.mark.parametrize(
    ("word", "text", "degree"),
    [
        ("rechnung", "Rechnung 12", 1.0),
        ("rechnung", "drei Rechnungen", 0.8),
        ("lamp", "six lamps", 0.8),
        ("lindners", "Tischlerei Lindner", 0.8),
        ("rückgabe", "Rückgabefrist", 0.6),
        ("bestellwert", "Bestellung", 0.0),
        ("tag", "Tagebuch", 0.0),
    ],
)
def test_how_well_a_word_is_met(word: str, text: str, degree: float) -> None:
    assert Vocabulary(text).meets(word) == degree


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("A-100 | Tisch Eiche | 349,00 €", True),
        ("Spedition (Regal, Bank)\r\n59,00 €\r\n5–10 Werktage", True),
        ("Paket bis 31,5 kg. Nur im Inland 5,90 €", True),
        ("Der Versand kostet 5,90 €. Das dauert drei Tage. Danach liegt es bereit.", False),
        ("保证期为三年。请保留收据。", False),
    ],
)
def test_what_reads_as_a_row(text: str, row: bool) -> None:
    assert is_row("row", text) is row
    assert not is_row("paragraph", text)


@pytest.mark.parametrize(
    ("question", "decided"),
    [
        ("Haben Sie montags geöffnet?", True),
        ("Ist die Wohnung möbliert?", True),
        ("Is the workshop heated?", True),
        ("Có được mang chó vào không?", True),
        ("可以带狗来吗？", True),
        ("展厅是否开放？", True),
        ("能不能刷卡？", True),
        ("Wo ist die Werkstatt?", False),
        ("Wofür haftet der Mieter?", False),
        ("Can you tell me what a board costs?", False),
        ("Cửa hàng mở cửa lúc mấy giờ?", False),
        ("运费是多少？", False),
        ("Öffnungszeiten", False),
    ],
)
def test_whether_it_is_decided_by_yes_or_no(question: str, decided: bool) -> None:
    assert understand(question).decided is decided


@pytest.mark.parametrize(
    "question", ["How much notice do you need?", "How far ahead must I book?", "Wie schnell geht das?"]
)
def test_notice_is_a_time_and_no_amount(question: str) -> None:
    assert FigureKind.DURATION in understand(question).wants
    assert FigureKind.MONEY not in understand(question).wants
    assert FigureKind.MONEY in understand("How much is it?").wants
