"""Who is who: names as people write them, legal forms apart, and which supplier an invoice comes from."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from office.invoices.invoice import Invoice, Party
from office.invoices.known import Known, Supplier

# Legal forms by family: two firms of one name and two families are two firms.
_FORMS = {
    "gmbh co kg": ("gmbh & co. kg", "gmbh & co kg", "gmbh und co kg", "gmbh + co. kg", "gmbh+co.kg", "gmbh u. co. kg",
                   "gmbh&co.kg"),
    "gmbh": (("gesellschaft mit beschrankter "
    "haftung"), "gesellschaft mit beschraenkter haftung", "ggmbh", "g.m.b.h.", "gmbh", "mbh"),
    "ug": ("ug (haftungsbeschrankt)", "ug (haftungsbeschraenkt)", "ug haftungsbeschrankt", "ug haftungsbeschraenkt",
           "unternehmergesellschaft", "ug"),
    "ag": ("aktiengesellschaft", "ag"),
    "kg": ("kommanditgesellschaft", "kg"),
    "ohg": ("offene handelsgesellschaft", "ohg", "oh"),
    "gbr": ("gesellschaft burgerlichen rechts", "gesellschaft buergerlichen rechts", "gbr", "egbr"),
    "partg": ("partg mbb", "partgmbb", "part mbb", "partnerschaftsgesellschaft", "partg"),
    "ek": ("e. k.", "e.k.", "e.kfm.", "e.kfr.", "ek", "inhaber", "inh."),
    "eg": ("e. g.", "e.g.", "eg"),
    "ev": ("e. v.", "e.v.", "ev"),
    "vvag": ("a. g.", "a.g.", "vvag"),
    "ltd": ("private limited", "pte. ltd.", "pte ltd", "co., ltd.", "co., ltd", "co. ltd.", "co ltd", "limited",
            "ltd.", "ltd"),
    "plc": ("plc",),
    "llc": ("l.l.c.", "llc"),
    "inc": ("incorporated", "corporation", "corp.", "corp", "inc.", "inc"),
    "sarl": ("s.a.r.l.", "s.a r.l.", "sarl", "eurl"),
    "sas": ("s.a.s.", "sasu", "sas"),
    "sa": ("s.a.", "sa"),
    "srl": ("s.r.l.", "srl", "s.l.", "sl"),
    "spa": ("s.p.a.", "spa"),
    "bv": ("b.v.", "bv", "bvba"),
    "nv": ("n.v.", "nv"),
    "spzoo": ("sp. z o.o.", "sp. z o. o.", "sp.z o.o.", "sp z o o"),
    "sro": ("s.r.o.", "sro"),
    "as": ("a/s", "a.s.", "as", "asa", "ab", "oy", "aps"),
    "tnhh": ("cong ty trach nhiem huu han", "cong ty tnhh mtv", "cong ty tnhh", "tnhh"),
    "cp": ("cong ty co phan", "cong ty cp", "ctcp"),
    "有限公司": ("有限责任公司", "股份有限公司", "有限公司"),
}  # fmt: skip
_FAMILY = {form: family for family, forms in _FORMS.items() for form in forms}
_LATIN = "|".join(re.escape(form) for form in sorted(_FAMILY, key=len, reverse=True) if form.isascii())
_FORM = re.compile(rf"(?<![a-z0-9])(?:{_LATIN})(?![a-z0-9])|有限责任公司|股份有限公司|有限公司")
_NO_NAME = frozenset(
    {
        "und",
        "and",
        "u",
        "co",
        "the",
        "der",
        "die",
        "das",
        "fur",
        "fuer",
        "et",
        "de",
        "la",
        "le",
        "firma",
        "fa",
        "cong",
        "ty",
    }
)
_GERMAN = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "Ä": "ae",
        "Ö": "oe",
        "Ü": "ue",
        "đ": "d",
        "Đ": "d",
        "ø": "o",
        "ł": "l",
    }
)


def folded(text: str) -> str:
    """Lower case, umlauts spelled out, no accents, one space: Müller is Mueller, Minh Phát is minh phat."""
    spelled = unicodedata.normalize("NFKC", text).translate(_GERMAN)
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(sign))
    return " ".join(plain.casefold().split())


@lru_cache(maxsize=4096)
def legal_form(name: str) -> str:
    """The family of its legal form ("gmbh"), "" when it names none."""
    found = _FORM.findall(folded(name))
    return _FAMILY[found[-1]] if found else ""


@lru_cache(maxsize=4096)
def name_words(name: str) -> frozenset[str]:
    """The words that make the name, its legal form and small words apart."""
    words = re.findall(r"[^\W_]+", _FORM.sub(" ", folded(name)))
    return frozenset(word for word in words if word not in _NO_NAME) or frozenset(words)


def plain_name(name: str) -> str:
    """The name as one string of letters, without legal form, spaces and signs."""
    return "".join(re.findall(r"[^\W_]+", _FORM.sub(" ", folded(name))))


def same_name(one: str, other: str) -> bool:
    """Whether two names surely mean one party: the same words, or all of the shorter one inside the longer."""
    first, second = name_words(one), name_words(other)
    if not first or not second:
        return False
    fewer = min(first, second, key=len)
    return (
        first == second
        or _without_umlauts(one) == _without_umlauts(other)
        or ((first <= second or second <= first) and sum(map(len, fewer)) >= 5)
    )


def _without_umlauts(name: str) -> str:
    """Mueller, Müller, Muller and what OCR makes of it, Mũller, are one name."""
    return re.sub(r"(?<=[aou])e", "", plain_name(name))


def distance(one: str, other: str) -> int:
    """How many letters must be typed otherwise: changed, added, left out, or two swapped."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, sign in enumerate(one, start=1):
        row = [i]
        for j, rival in enumerate(other, start=1):
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (sign != rival))
            if before and j > 1 and i > 1 and sign == other[j - 2] and one[i - 2] == rival:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]


def is_look_alike(one: str, other: str) -> bool:
    """Whether two different names are so near that one may pose as the other."""
    first, second = plain_name(one), plain_name(other)
    if first == second or min(len(first), len(second)) < 5 or abs(len(first) - len(second)) > 2:
        return False
    return distance(first, second) <= (1 if min(len(first), len(second)) < 9 else 2)


def tax_key(number: str) -> str:
    """A VAT id or tax number without spaces and signs."""
    return re.sub(r"[^A-Z0-9]", "", number.upper())


def supplier_of(invoice: Invoice, known: Known) -> Supplier | None:
    """The supplier whose invoice this is by VAT id, else by tax number, else by name; never by its account."""
    seller = invoice.seller
    for tell in (_by_vat_id, _by_tax_number, _by_name):
        for supplier in known.suppliers:
            if tell(seller, supplier):
                return supplier
    return None


def _by_vat_id(seller: Party, supplier: Supplier) -> bool:
    return bool(seller.vat_id) and tax_key(seller.vat_id) == tax_key(supplier.party.vat_id)


def _by_tax_number(seller: Party, supplier: Supplier) -> bool:
    return bool(seller.tax_number) and tax_key(seller.tax_number) == tax_key(supplier.party.tax_number)


def _by_name(seller: Party, supplier: Supplier) -> bool:
    names = (*supplier.names, supplier.party.name)
    return any(is_same_party_name(seller, name) for name in names if name)


def is_same_party_name(party: Party, name: str) -> bool:
    """Whether the party goes by this name; a different legal form is a different firm."""
    return any(
        same_name(own, name) and not (legal_form(own) and legal_form(name) and legal_form(own) != legal_form(name))
        for own in (party.name, party.trading_name)
        if own
    )


def same_seller(one: Party, other: Party) -> bool:
    """Whether two invoices come from one seller. Two VAT ids of one country are two sellers, whatever the names."""
    if one.vat_id and other.vat_id and tax_key(one.vat_id)[:2] == tax_key(other.vat_id)[:2]:
        return tax_key(one.vat_id) == tax_key(other.vat_id)
    return any(is_same_party_name(one, name) for name in (other.name, other.trading_name) if name)


def known_accounts(suppliers: Iterable[Supplier]) -> dict[str, list[Supplier]]:
    """Account → the suppliers that were paid on it."""
    found: dict[str, list[Supplier]] = {}
    for supplier in suppliers:
        for paid in supplier.accounts:
            found.setdefault(tax_key(paid.account), []).append(supplier)
    return found


def country_of(party: Party) -> str:
    """By its address, else by its VAT id: "DE"; "" when neither tells."""
    if party.country:
        return party.country.upper()
    prefix = tax_key(party.vat_id)[:2]
    return {"EL": "GR", "XI": "GB"}.get(prefix, prefix) if prefix.isalpha() and len(prefix) == 2 else ""
