"""CAMT.052, .053 and .054 of ISO 20022, versions 1 to 13, from the neutral tree of the reader child."""

import re
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from core.cells import plain_amount
from core.tree import Node
from office.books.statements import purpose
from office.books.statements.statement import Balance, BankLine, Parsed, Piece, Statement

_KINDS = {"BkToCstmrStmt": ("camt.053", "Stmt"), "BkToCstmrAcctRpt": ("camt.052", "Rpt"),
          "BkToCstmrDbtCdtNtfctn": ("camt.054", "Ntfctn")}  # fmt: skip
_OPENING, _CLOSING = ("OPBD", "PRCD"), ("CLBD",)
_REFERENCES = ("RmtInf/Strd/CdtrRefInf/Ref", "RmtInf/Strd/CdtrRefInf/CdtrRef", "Refs/EndToEndId")
_BATCH = 1  # details below one entry; more are a collective booking


def looks_like(root: Node) -> bool:
    """Whether this is one of the three messages."""
    return any(_kind_of(child) for child in root.children)


def _kind_of(message: Node) -> tuple[str, str] | None:
    """Format and the name of its statements. Version 1 wrote its number behind the name."""
    return _KINDS.get(re.sub(r"V\d\d$", "", message.name))


class _Reader:
    def __init__(self) -> None:
        self.unread: list[Piece] = []
        self._own = ""  # the account of the statement that is being read

    def statement(self, node: Node) -> Statement:
        currency = node.said("Acct/Ccy") or node.said("Bal/Amt/@Ccy") or node.said("Ntry/Amt/@Ccy")
        self._own = _account(node.find("Acct"))
        lines = [line for entry in node.all("Ntry") if (line := self._entry(entry, currency))]
        return Statement(
            account=self._own,
            currency=currency,
            number=node.said("LglSeqNb") or node.said("ElctrncSeqNb") or node.said("Id"),
            opening=self._balance(node, _OPENING),
            closing=self._balance(node, _CLOSING),
            lines=tuple(lines),
        )

    def _balance(self, node: Node, codes: tuple[str, ...]) -> Balance | None:
        for code in codes:
            for each in node.all("Bal"):
                if code in {each.said("Tp/CdOrPrtry/Cd"), each.said("Tp/Cd")}:
                    amount = self._amount(each, "balance")
                    return Balance(amount, self._day(each, "Dt")) if amount is not None else None
        return None

    def _entry(self, entry: Node, currency: str) -> BankLine | None:
        amount = self._amount(entry, "line")
        if amount is None:
            return None
        details = entry.all("NtryDtls/TxDtls") or entry.all("TxDtls")
        parts = (
            [part for each in details if (part := self._part(each, entry, amount))] if len(details) > _BATCH else []
        )
        first = details[0] if len(details) == 1 else Node("")
        booked = self._day(entry, "BookgDt")
        return replace(
            _told(first, entry, amount, self._own),
            date=booked or self._day(entry, "ValDt"),
            value_date=self._day(entry, "ValDt"),
            currency=entry.said("Amt/@Ccy") or currency,
            kind=_kind(entry) or _kind(first),
            bank_reference=purpose.said(entry.said("AcctSvcrRef") or first.said("Refs/AcctSvcrRef")),
            reversal=entry.said("RvslInd").lower() in {"true", "1"},
            booked=(entry.said("Sts/Cd") or entry.said("Sts") or "BOOK") == "BOOK",
            fee=_sum_of_charges(entry) or _sum_of_charges(first),
            parts=tuple(parts),
        )

    def _part(self, details: Node, entry: Node, whole: Decimal) -> BankLine | None:
        paid = details.find("AmtDtls/TxAmt") or details
        amount = plain_amount(paid.said("Amt"))
        if amount is None:
            return None
        sign = -1 if (details.said("CdtDbtInd") or ("DBIT" if whole < 0 else "CRDT")) == "DBIT" else 1
        day = self._day(entry, "BookgDt") or self._day(entry, "ValDt")
        told = _told(details, Node(""), amount * sign, self._own)
        return replace(told, date=day, currency=paid.said("Amt/@Ccy"), kind=_kind(details))

    def _amount(self, node: Node, what: str) -> Decimal | None:
        amount = plain_amount(node.said("Amt"))
        if amount is None:
            self.unread.append(Piece(0, what, node.said("Amt")[:80]))
            return None
        return -amount if node.said("CdtDbtInd") == "DBIT" else amount

    def _day(self, node: Node, name: str) -> date | None:
        written = node.said(f"{name}/Dt") or node.said(f"{name}/DtTm") or node.said(name)
        if not written:
            return None
        try:
            return datetime.fromisoformat(written).date() if "T" in written else date.fromisoformat(written[:10])
        except ValueError:
            self.unread.append(Piece(0, "date", written[:80]))
            return None


def read_camt(root: Node) -> Parsed:
    """All statements, reports or notifications of the message."""
    reader = _Reader()
    for message in root.children:
        if found := _kind_of(message):
            kind, name = found
            statements = tuple(reader.statement(each) for each in message.all(name))
            return Parsed(kind, statements, tuple(reader.unread))
    return Parsed("camt", (), (Piece(0, "message", root.name),))


def _other_side(details: Node, entry: Node, amount: Decimal, own: str) -> str:
    """Money in comes from the debtor. What is taken back names debtor and creditor as they were at first."""
    usual, first = ("Dbtr", "Cdtr") if amount > 0 else ("Cdtr", "Dbtr")
    taken_back = entry.said("RvslInd").lower() in {"true", "1"} or details.find("RtrInf") is not None
    known = _account(details.find(f"RltdPties/{first}Acct"))
    is_named = known or details.said(f"RltdPties/{first}/Nm") or details.said(f"RltdPties/{first}/Pty/Nm")
    return first if taken_back and is_named and known != own else usual


def _told(details: Node, entry: Node, amount: Decimal, own: str) -> BankLine:
    """What is said of the payment itself: who, which account, what for. own: the statement's account."""
    side = _other_side(details, entry, amount, own)
    party = details.find(f"RltdPties/{side}") or Node("")
    agent = details.find(f"RltdAgts/{side}Agt/FinInstnId") or Node("")
    ultimate = details.said(f"RltdPties/Ultmt{side}/Nm") or details.said(f"RltdPties/Ultmt{side}/Pty/Nm")
    original = details.find("AmtDtls/InstdAmt/Amt")
    foreign = original is not None and original.attribute("Ccy") not in {"", details.said("Amt/@Ccy")}
    unstructured = [each.text for each in details.all("RmtInf/Ustrd")]
    told = [*unstructured, *(each.text for each in details.all("RmtInf/Strd/AddtlRmtInf"))]
    more = [details.said("AddtlTxInf"), entry.said("AddtlNtryInf")]
    return BankLine(
        None,
        amount,
        name=" ".join((party.said("Nm") or party.said("Pty/Nm") or ultimate).split()),
        account=_account(details.find(f"RltdPties/{side}Acct")),
        bic=agent.said("BIC") or agent.said("BICFI"),
        reference=next((ref for path in _REFERENCES if (ref := purpose.said(details.said(path)))), ""),
        text=" ".join(" ".join(told or [each for each in more if each]).split()),
        mandate=purpose.said(details.said("Refs/MndtId")),
        creditor=details.said("RltdPties/Cdtr/Id/PrvtId/Othr/Id") if amount < 0 else "",
        original=plain_amount(original.text) if original is not None and foreign else None,
        original_currency=original.attribute("Ccy") if original is not None and foreign else "",
    )


def _account(node: Node | None) -> str:
    if node is None:
        return ""
    return "".join((node.said("Id/IBAN") or node.said("Id/Othr/Id") or node.said("Id/PrtryAcct/Id")).split())


def _kind(node: Node) -> str:
    code = node.find("BkTxCd")
    if code is None:
        return ""
    domain = [code.said("Domn/Cd"), code.said("Domn/Fmly/Cd"), code.said("Domn/Fmly/SubFmlyCd")]
    return code.said("Prtry/Cd") or "-".join(filter(None, domain))


def _sum_of_charges(node: Node) -> Decimal | None:
    found = [
        amount for each in node.all("Chrgs/Rcrd") or node.all("Chrgs") if (amount := plain_amount(each.said("Amt")))
    ]
    return sum(found, Decimal(0)) if found else None
