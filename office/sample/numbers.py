"""Check digits: numbers that look like nobody's and still prove themselves."""

_LETTERS = {letter: str(10 + index) for index, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
_USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def _digits(text: str) -> int:
    return int("".join(_LETTERS.get(sign, sign) for sign in text))


def iban(country: str, account: str) -> str:
    """The IBAN of `account` (bank code and account number as that country writes them), without spaces."""
    return f"{country}{98 - _digits(account + country + '00') % 97:02d}{account}"


def iban_is_valid(text: str) -> bool:
    """Whether the two check digits agree with the rest (ISO 13616)."""
    return _digits(text[4:] + text[:4]) % 97 == 1


def spaced(text: str) -> str:
    """The number in groups of four, as people print it."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def vat_de(base: str) -> str:
    """The German VAT id of an eight-digit base (ISO 7064, MOD 11,10)."""
    product = 10
    for digit in base:
        total = (int(digit) + product) % 10 or 10
        product = 2 * total % 11
    return f"DE{base}{(11 - product) % 10}"


def vat_at(base: str) -> str:
    """The Austrian VAT id of a seven-digit base."""
    total = sum(int(digit) if place % 2 == 0 else sum(divmod(int(digit) * 2, 10)) for place, digit in enumerate(base))
    return f"ATU{base}{(10 - (total + 4) % 10) % 10}"


def vat_nl(base: str) -> str:
    """The Dutch VAT id of an eight-digit base whose check digit exists (eleven-proof)."""
    check = sum(int(digit) * weight for digit, weight in zip(base, range(9, 1, -1), strict=True)) % 11
    if check == 10:
        raise ValueError(f"No check digit for {base}")
    return f"NL{base}{check}B01"


def vat_is_valid(text: str) -> bool:
    """Whether a German, Austrian or Dutch VAT id carries its right check digit."""
    makers = {"DE": lambda: vat_de(text[2:10]), "AT": lambda: vat_at(text[3:10]), "NL": lambda: vat_nl(text[2:10])}
    return text == makers[text[:2]]()


def tax_vn(base: str) -> str:
    """The Vietnamese tax code (mã số thuế) of a nine-digit base."""
    weights = (31, 29, 23, 19, 17, 13, 7, 5, 3)
    check = 10 - sum(int(digit) * weight for digit, weight in zip(base, weights, strict=True)) % 11
    if check == 10:
        raise ValueError(f"No check digit for {base}")
    return f"{base}{check}"


def credit_code_cn(base: str) -> str:
    """The Chinese unified social credit code (统一社会信用代码) of a 17-character base."""
    total = sum(_USCC.index(sign) * pow(3, place, 31) for place, sign in enumerate(base))
    return base + _USCC[-total % 31]
