"""An embedder that the owner brought is tried on sentences whose meaning is known before it may touch the search."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from core.ports import Embedder, Spread, Vectors

# The same ten statements of a small firm in each language, in the same order. They share no figures and hardly a
# word across languages, so only meaning can pair them.
SENTENCES = {
    "en": (
        "Unused goods may be returned within a month.",
        "Our shop is closed on public holidays.",
        "The oak table is oiled by hand.",
        "Please transfer the amount to our bank account.",
        "Delivery abroad takes about a week.",
        "The lamp must only be cleaned with a dry cloth.",
        "The lease ends if neither side extends it.",
        "Employees report sick before work begins.",
        "The insurance covers damage by water.",
        "We offer a discount to trade customers.",
    ),
    "de": (
        "Unbenutzte Ware kann einen Monat lang zurückgegeben werden.",
        "An Feiertagen bleibt unser Geschäft geschlossen.",
        "Der Eichentisch wird von Hand geölt.",
        "Bitte überweisen Sie den Betrag auf unser Konto.",
        "Der Versand ins Ausland dauert ungefähr eine Woche.",
        "Die Leuchte darf nur mit einem trockenen Tuch gereinigt werden.",
        "Der Mietvertrag endet, wenn ihn keine Seite verlängert.",
        "Mitarbeiter melden sich vor Arbeitsbeginn krank.",
        "Die Versicherung deckt Schäden durch Wasser.",
        "Gewerblichen Kunden geben wir einen Nachlass.",
    ),
    "vi": (
        "Hàng chưa sử dụng có thể trả lại trong vòng một tháng.",
        "Cửa hàng chúng tôi đóng cửa vào ngày lễ.",
        "Bàn gỗ sồi được lau dầu bằng tay.",
        "Vui lòng chuyển số tiền vào tài khoản ngân hàng của chúng tôi.",
        "Giao hàng ra nước ngoài mất khoảng một tuần.",
        "Chỉ được lau đèn bằng khăn khô.",
        "Hợp đồng thuê chấm dứt nếu không bên nào gia hạn.",
        "Nhân viên báo ốm trước khi bắt đầu làm việc.",
        "Bảo hiểm chi trả thiệt hại do nước.",
        "Chúng tôi giảm giá cho khách hàng doanh nghiệp.",
    ),
    "zh": (
        "未使用的商品一个月内可以退货。",
        "节假日本店不营业。",
        "橡木桌由手工上油。",
        "请将款项汇至我们的银行账户。",
        "寄往国外大约需要一周。",
        "灯具只能用干布擦拭。",
        "如双方均不续约，租约即告终止。",
        "员工应在上班前请病假。",
        "保险承担水造成的损失。",
        "我们给企业客户提供折扣。",
    ),
}
ENOUGH = 0.8  # of the pairs found; by chance it is 0.1


@dataclass(frozen=True, slots=True)
class Probe:
    """What a trial showed. languages: those whose statements found their partners; none means: do not use it.

    spread: the mean cosine of a statement with its partners in these languages, and with all the others there.
    """

    languages: frozenset[str]
    spread: Spread

    @property
    def of_use(self) -> bool:
        return bool(self.languages)


def probe(embedder: Embedder) -> Probe:
    """Embed forty known sentences and look who finds whom. Raises what the embedder raises.

    A language counts when its sentences find their partners in English, and English when any other language does.
    """
    vectors = {language: embedder.embed(sentences) for language, sentences in SENTENCES.items()}
    sound = all(_are_unit_vectors(rows, embedder.dimensions) for rows in vectors.values())
    others = {language for language in vectors if language != "en" and _agreement(vectors, language) >= ENOUGH}
    if not sound or not others:
        return Probe(frozenset(), Spread(alike=1.0, unlike=0.0))
    known = frozenset(others | {"en"})
    return Probe(known, _spread([rows for language, rows in vectors.items() if language in known]))


def _spread(sentences: Sequence[Vectors]) -> Spread:
    pairs = [one @ other.T for one, other in combinations(sentences, 2)]
    partners = np.eye(len(sentences[0]), dtype=bool)
    alike, unlike = (float(np.mean([pair[which] for pair in pairs])) for which in (partners, ~partners))
    return Spread(alike, unlike)


def _are_unit_vectors(rows: Vectors, dimensions: int) -> bool:
    lengths = np.linalg.norm(rows, axis=1)
    return rows.shape == (10, dimensions) and bool(np.all(np.isfinite(rows)) and np.allclose(lengths, 1, atol=1e-2))


def _agreement(vectors: dict[str, Vectors], language: str) -> float:
    """The share of sentences whose nearest neighbour in English is their own translation."""
    nearest = np.argmax(vectors[language] @ vectors["en"].T, axis=1)
    return float(np.mean(nearest == np.arange(len(nearest))))
