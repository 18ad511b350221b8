"""The bank statements as the bank gives them: CAMT.053, MT940 and CSV, for the same accounts and months."""

import csv
import io
from collections.abc import Iterator
from decimal import Decimal
from xml.sax.saxutils import escape

from office.sample.bank_lines import BankLine, Statement
from office.sample.wording import number

_NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"
_UMLAUTS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
        "ı": "i",
        "–": "-",
        "&": "+",
        "€": "EUR",
    }
)
_CODES = {"SEPA-Überweisung": "116", "SEPA-Lastschrift": "105", "Gutschrift": "166", "Dauerauftrag": "117"}


def name_of(statement: Statement) -> str:
    """The account's short name: "giro" or "ruecklage"."""
    return "giro" if statement.iban == statement.account.iban else "ruecklage"


def _el(name: str, *content: str, **attributes: str) -> str:
    shown = "".join(f' {key}="{value}"' for key, value in attributes.items())
    return f"<{name}{shown}>{''.join(content)}</{name}>" if any(content) else ""


def _text(name: str, value: str) -> str:
    return _el(name, escape(value))


def _amount(value: Decimal) -> str:
    return _el("Amt", f"{abs(value):.2f}", Ccy="EUR") + _text("CdtDbtInd", "CRDT" if value >= 0 else "DBIT")


def _balance(code: str, value: Decimal, day: str) -> str:
    kind = _el("Tp", _el("CdOrPrtry", _text("Cd", code)))
    return _el("Bal", kind, _amount(value), _el("Dt", _text("Dt", day)))


def _entry(nth: int, statement: Statement, line: BankLine) -> str:
    """One booking with its one transaction."""
    reference = f"{statement.number:02d}{nth:04d}"
    side, account = ("Dbtr", "DbtrAcct") if line.amount >= 0 else ("Cdtr", "CdtrAcct")
    agent = "DbtrAgt" if line.amount >= 0 else "CdtrAgt"
    parties = _el(
        "RltdPties",
        _el(side, _el("Pty", _text("Nm", line.name[:70]))),
        _el(account, _el("Id", _text("IBAN", line.iban))) if line.iban else "",
    )
    agents = _el("RltdAgts", _el(agent, _el("FinInstnId", _text("BICFI", line.bic)))) if line.bic else ""
    details = _el(
        "TxDtls",
        _el("Refs", _text("AcctSvcrRef", reference), _text("EndToEndId", line.end_to_end)),
        _amount(line.amount),
        parties,
        agents,
        _el("RmtInf", *(_text("Ustrd", line.text[at : at + 140]) for at in range(0, len(line.text), 140))),
    )
    day = line.booked.isoformat()
    code = _CODES.get(line.kind, "177" if line.amount < 0 else "166")
    return _el(
        "Ntry",
        _text("NtryRef", reference),
        _amount(line.amount),
        _el("Sts", _text("Cd", "BOOK")),
        _el("BookgDt", _text("Dt", day)),
        _el("ValDt", _text("Dt", day)),
        _text("AcctSvcrRef", reference),
        _el("BkTxCd", _el("Prtry", _text("Cd", f"NTRF+{code}"), _text("Issr", "DK"))),
        _el("NtryDtls", details),
        _text("AddtlNtryInf", line.kind),
    )


def camt(statement: Statement) -> bytes:
    """The statement as CAMT.053."""
    ident = f"{statement.iban[-10:]}-{statement.end:%Y%m}"
    created = f"{statement.end}T20:15:00{'+02:00' if statement.number < 10 else '+01:00'}"
    body = _el(
        "BkToCstmrStmt",
        _el("GrpHdr", _text("MsgId", f"CAMT-{ident}"), _text("CreDtTm", created)),
        _el(
            "Stmt",
            _text("Id", ident),
            _text("ElctrncSeqNb", str(statement.number)),
            _text("CreDtTm", created),
            _el(
                "FrToDt", _text("FrDtTm", f"{statement.start}T00:00:00"), _text("ToDtTm", f"{statement.end}T23:59:59")
            ),
            _el(
                "Acct",
                _el("Id", _text("IBAN", statement.iban)),
                _text("Ccy", "EUR"),
                _el("Ownr", _text("Nm", statement.account.name)),
                _el("Svcr", _el("FinInstnId", _text("BICFI", statement.account.bic))),
            ),
            _balance("OPBD", statement.opening, statement.start.isoformat()),
            _balance("CLBD", statement.closing, statement.end.isoformat()),
            *(_entry(nth, statement, line) for nth, line in enumerate(statement.lines, start=1)),
        ),
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="{_NAMESPACE}">{body}</Document>\n'.encode()


def _swift(text: str) -> str:
    """The text in the signs that MT940 knows."""
    plain = text.translate(_UMLAUTS)
    return "".join(sign if sign.isascii() and (sign.isalnum() or sign in "/-?:().,'+ ") else " " for sign in plain)


def _mt_balance(tag: str, value: Decimal, day: str) -> str:
    figure = f"{abs(value):.2f}".replace(".", ",")
    return f":{tag}:{'C' if value >= 0 else 'D'}{day}EUR{figure}"


def _cut(text: str) -> list[str]:
    """In pieces of 27 signs, as the fields ?20 to ?29 hold them."""
    return [text[at : at + 27] for at in range(0, len(text), 27)]


def _mt_line(nth: int, line: BankLine) -> Iterator[str]:
    figure = f"{abs(line.amount):.2f}".replace(".", ",")
    side = "C" if line.amount >= 0 else "D"
    yield f":61:{line.booked:%y%m%d%m%d}{side}{figure}NTRFNONREF//{nth:08d}"
    code = _CODES.get(line.kind, "177" if line.amount < 0 else "166")
    reference = "" if line.end_to_end == "NOTPROVIDED" else f"EREF+{_swift(line.end_to_end)}"
    parts = [part for purpose in (reference, f"SVWZ+{_swift(line.text)}") for part in _cut(purpose)]
    name = _swift(line.name)
    fields = [
        f"?00{_swift(line.kind).upper()[:27]}",
        *(f"?{20 + place}{part}" for place, part in enumerate(parts[:10])),
    ]
    fields += [f"?30{line.bic}"] * bool(line.bic) + [f"?31{line.iban}"] * bool(line.iban)
    fields += [f"?32{name[:27]}"] + [f"?33{name[27:54]}"] * (len(name) > 27)
    block = f":86:{code}" + "".join(fields)
    yield from (block[at : at + 65] for at in range(0, len(block), 65))


def mt940(statement: Statement) -> bytes:
    """The statement as MT940, the structured form of German banks."""
    rows = [
        f":20:STARTUMSE{statement.number:02d}",
        f":25:{statement.iban[4:12]}/{statement.iban[12:]}",
        f":28C:{statement.number:05d}/001",
        _mt_balance("60F", statement.opening, f"{statement.start:%y%m%d}"),
        *(row for nth, line in enumerate(statement.lines, start=1) for row in _mt_line(nth, line)),
        _mt_balance("62F", statement.closing, f"{statement.end:%y%m%d}"),
        "-",
    ]
    return ("\r\n".join(rows) + "\r\n").encode("ascii")


_GIRO_HEAD = (
    "Auftragskonto", "Buchungstag", "Valutadatum", "Buchungstext", "Verwendungszweck", "Glaeubiger ID",
    "Mandatsreferenz", "Kundenreferenz (End-to-End)", "Sammlerreferenz", "Lastschrift Ursprungsbetrag",
    "Auslagenersatz Ruecklastschrift", "Beguenstigter/Zahlungspflichtiger", "Kontonummer/IBAN", "BIC (SWIFT-Code)",
    "Betrag", "Waehrung", "Info",
)  # fmt: skip
_SAVINGS_HEAD = (
    "Buchungsdatum", "Wertstellung", "Status", "Zahlungspflichtige*r", "Zahlungsempfänger*in", "Verwendungszweck",
    "Umsatztyp", "IBAN", "Betrag (€)",
)  # fmt: skip


def _giro_row(account: str, line: BankLine) -> list[str]:
    day = f"{line.booked:%d.%m.%y}"
    reference = "" if line.end_to_end == "NOTPROVIDED" else line.end_to_end
    amount = f"{line.amount:.2f}".replace(".", ",")
    return [
        account, day, day, line.kind.upper(), line.text, "", "", reference, "", "", "", line.name, line.iban,
        line.bic, amount, "EUR", "Umsatz gebucht",
    ]  # fmt: skip


def giro_csv(statements: tuple[Statement, ...]) -> bytes:
    """All lines as savings banks export them: CSV-CAMT, newest first, Windows-1252, without balances."""
    target = io.StringIO()
    rows = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(_GIRO_HEAD)
    rows.writerows(_giro_row(one.iban, line) for one in reversed(statements) for line in reversed(one.lines))
    return target.getvalue().encode("cp1252", errors="replace")


def _savings_row(owner: str, line: BankLine) -> list[str]:
    day, incoming = f"{line.booked:%d.%m.%y}", line.amount >= 0
    payer, payee = (line.name, owner) if incoming else (owner, line.name)
    kind = "Eingang" if incoming else "Ausgang"
    return [day, day, "Gebucht", payer, payee, line.text, kind, line.iban, number(line.amount, "de")]


def savings_csv(statements: tuple[Statement, ...]) -> bytes:
    """The savings account as direct banks export it: balance on top, UTF-8 with a byte order mark."""
    first, last = statements[0], statements[-1]
    target = io.StringIO()
    rows = csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n")
    rows.writerow(["Konto", last.iban])
    rows.writerow(["Zeitraum:", f"{first.start:%d.%m.%Y} - {last.end:%d.%m.%Y}"])
    rows.writerow([f"Kontostand vom {last.end:%d.%m.%Y}:", f"{number(last.closing, 'de')} €"])
    rows.writerow([""])
    rows.writerow(_SAVINGS_HEAD)
    lines = (line for one in reversed(statements) for line in reversed(one.lines))
    rows.writerows(_savings_row(last.account.name, line) for line in lines)
    return b"\xef\xbb\xbf" + target.getvalue().encode()
