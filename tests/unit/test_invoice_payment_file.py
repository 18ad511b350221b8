"""The file for the bank, held against what ISO 20022 lays down for pain.001.001.09.

No package of the project carries the schema itself, so the order of elements and the limits of their texts that its
part for credit transfers prescribes are written down here (Payments Initiation message definition report, 2019). On
2026-11-22 files of `pain001` were also found valid by the published XSD.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stdnum import iban

from office.app import bootstrap, firm, invoices
from office.app.bootstrap import open_office
from office.invoices import pain001, terms
from office.invoices.known import Firm
from tests.invoice_files import BUYER, HOLZ, OTHER, Paper

OURS = "DE48999200500004812070"
MADE = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)

# element → its children in the only order in which they may stand; "!": must stand there, "*": may repeat
ORDER = {
    "Document": "CstmrCdtTrfInitn!",
    "CstmrCdtTrfInitn": "GrpHdr! PmtInf!* SplmtryData*",
    "GrpHdr": "MsgId! CreDtTm! Authstn* NbOfTxs! CtrlSum InitgPty! FwdgAgt InitnSrc",
    "InitgPty": "Nm PstlAdr Id CtryOfRes CtctDtls",
    "PmtInf": (
        "PmtInfId! PmtMtd! ReqdAdvcTp BtchBookg NbOfTxs CtrlSum PmtTpInf ReqdExctnDt! PoolgAdjstmntDt Dbtr! "
        "DbtrAcct! DbtrAgt! DbtrAgtAcct InstrForDbtrAgt UltmtDbtr ChrgBr ChrgsAcct ChrgsAcctAgt CdtTrfTxInf!*"
    ),
    "PmtTpInf": "InstrPrty SvcLvl* LclInstrm CtgyPurp",
    "SvcLvl": "Cd Prtry",
    "ReqdExctnDt": "Dt DtTm",
    "Dbtr": "Nm PstlAdr Id CtryOfRes CtctDtls",
    "DbtrAcct": "Id! Tp Ccy Nm Prxy",
    "DbtrAgt": "FinInstnId! BrnchId",
    "FinInstnId": "BICFI ClrSysMmbId LEI Nm PstlAdr Othr",
    "Othr": "Id! SchmeNm Issr",
    "CdtTrfTxInf": (
        "PmtId! PmtTpInf Amt! XchgRateInf ChrgBr MndtRltdInf ChqInstr UltmtDbtr IntrmyAgt1 IntrmyAgt1Acct IntrmyAgt2 "
        "IntrmyAgt2Acct IntrmyAgt3 IntrmyAgt3Acct CdtrAgt CdtrAgtAcct Cdtr CdtrAcct UltmtCdtr InstrForCdtrAgt* "
        "InstrForDbtrAgt Purp RgltryRptg* Tax RltdRmtInf* RmtInf SplmtryData*"
    ),
    "PmtId": "InstrId EndToEndId! UETR",
    "Amt": "InstdAmt EqvtAmt",
    "CdtrAgt": "FinInstnId! BrnchId",
    "Cdtr": "Nm PstlAdr Id CtryOfRes CtctDtls",
    "CdtrAcct": "Id! Tp Ccy Nm Prxy",
    "RmtInf": "Ustrd* Strd*",
}
# what a text may be; "Id" stands for the account and for the bank that is not named
SIGNS = r"[A-Za-z0-9/\-?:().,'+ ]"
TEXTS = {
    "MsgId": rf"{SIGNS}{{1,35}}", "PmtInfId": rf"{SIGNS}{{1,35}}", "EndToEndId": rf"{SIGNS}{{1,35}}",
    "Nm": rf"{SIGNS}{{1,70}}", "Ustrd": rf"{SIGNS}{{1,140}}", "NbOfTxs": r"[0-9]{1,15}",
    "CtrlSum": r"[0-9]{1,16}\.[0-9]{2}", "InstdAmt": r"(?!0\.00)[0-9]{1,9}\.[0-9]{2}",
    "CreDtTm": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "Dt": r"\d{4}-\d\d-\d\d", "PmtMtd": "TRF",
    "BtchBookg": "false|true", "Cd": "SEPA", "ChrgBr": "SLEV", "IBAN": r"[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}",
    "BICFI": r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?",
}  # fmt: skip


def name_of(element):
    assert element.tag.startswith(f"{{{pain001.NAMESPACE}}}")
    return element.tag.partition("}")[2]


def faults(element) -> Iterator[str]:
    """Everything about an element and all below it that the message definition does not allow."""
    name, children = name_of(element), [name_of(child) for child in element]
    if name == "Id" and children:  # an account's
        yield from [] if children == ["IBAN"] else [f"account by {children}"]
    elif children:
        yield from _order_faults(name, children)
    elif not re.fullmatch(TEXTS.get(name, SIGNS + "+"), element.text or ""):
        yield f"{name}: {element.text!r}"
    for child in element:
        yield from faults(child)


def _order_faults(name, children):
    allowed = [each.strip("!*") for each in ORDER[name].split()]
    places = [allowed.index(each) if each in allowed else -1 for each in children]
    if -1 in places or places != sorted(places):
        yield f"{name}: {children}"
    for each in ORDER[name].split():
        plain = each.strip("!*")
        if "!" in each and plain not in children:
            yield f"{name} lacks {plain}"
        if "*" not in each and children.count(plain) > 1:
            yield f"{name}: {plain} twice"


def sums_that_do_not_fit(root) -> list[str]:
    """Counts and control sums against the payments that stand below them; ids that are not unique."""

    def of(element, path):
        return [found.text for found in element.findall(path, {"": pain001.NAMESPACE})]

    wrong = []
    for part in (root.find("{*}CstmrCdtTrfInitn"), *root.iter(f"{{{pain001.NAMESPACE}}}PmtInf")):
        head = part if name_of(part) == "PmtInf" else part.find("{*}GrpHdr")
        amounts = [Decimal(amount) for amount in of(part, ".//InstdAmt")]
        if (of(head, "NbOfTxs"), of(head, "CtrlSum")) != ([str(len(amounts))], [str(sum(amounts))]):
            wrong.append(name_of(part))
    ids = of(root, ".//PmtInfId")
    return [*wrong, *(["ids"] if len(set(ids)) < len(ids) else [])]


transfers = st.lists(
    st.builds(
        pain001.Transfer,
        end_to_end=st.text(max_size=60),
        amount=st.decimals(Decimal("0.01"), Decimal("999999999.99"), places=2),
        name=st.text(max_size=90).map(lambda text: "A" + text),
        iban=st.sampled_from([HOLZ, OTHER, "de02 1203 0000 0000 2020 51"]),
        text=st.text(max_size=300),
        day=st.dates(date(2026, 11, 1), date(2026, 11, 9)),
        bic=st.sampled_from(["", "BYLADEM1001", "byla dem1 001", "nonsense", "ABCDDEFF"]),
    ),
    min_size=1,
    max_size=6,
)


@settings(max_examples=60)
@given(transfers, st.text(max_size=90))
def test_every_file_keeps_to_the_message_definition(payments, debtor):
    content = pain001.document(payments, debtor="B" + debtor, account=OURS, message="KONTOR-20261121-9A", made=MADE)
    root = ET.fromstring(content)
    assert list(faults(root)) == []
    assert sums_that_do_not_fit(root) == []
    written = [each.text for each in root.iter(f"{{{pain001.NAMESPACE}}}IBAN")]
    assert all(iban.is_valid(account) for account in written)
    assert len(written) == len(payments) + len({payment.day for payment in payments})


@pytest.mark.parametrize(("was", "becomes", "told"), [
    ("<NbOfTxs>1</NbOfTxs><CtrlSum>10.00</CtrlSum>", "<CtrlSum>10.00</CtrlSum><NbOfTxs>1</NbOfTxs>", "GrpHdr: "),
    ("<ChrgBr>SLEV</ChrgBr>", "", ""),
    ("<ReqdExctnDt><Dt>2026-11-23</Dt></ReqdExctnDt>", "", "PmtInf lacks ReqdExctnDt"),
    ("<Nm>Bauer</Nm>", "<Nm>Büro</Nm>", "Nm: 'Büro'"),
    ("<Nm>Bauer</Nm>", f"<Nm>{'A' * 71}</Nm>", "Nm: "),
    ('<InstdAmt Ccy="EUR">10.00<', '<InstdAmt Ccy="EUR">10.0<', "InstdAmt: "),
    ("<PmtMtd>TRF</PmtMtd>", "<PmtMtd>TRF</PmtMtd><PmtMtd>TRF</PmtMtd>", "PmtInf: PmtMtd twice"),
])  # fmt: skip
def test_the_test_sees_what_a_bank_would_send_back(was, becomes, told):
    payment = pain001.Transfer("RE-1", Decimal(10), "Bauer", HOLZ, "4711", date(2026, 11, 23))
    content = pain001.document([payment], debtor="Lindner", account=OURS, message="M", made=MADE).decode()
    assert was in content
    found = list(faults(ET.fromstring(content.replace(was, becomes))))
    assert any(each.startswith(told) for each in found) if told else found == []


def test_the_test_sees_sums_that_are_off():
    payment = pain001.Transfer("RE-1", Decimal(10), "Bauer", HOLZ, "4711", date(2026, 11, 23))
    content = pain001.document([payment], debtor="Lindner", account=OURS, message="M", made=MADE).decode()
    wrong = content.replace('EUR">10.00', 'EUR">10.01')
    assert sums_that_do_not_fit(ET.fromstring(wrong)) == ["CstmrCdtTrfInitn", "PmtInf"]


# --- from invoices to the file -------------------------------------------------------------------------------------


def test_invoices_become_payments_to_the_cent_on_bank_days(tmp_path, rule_book, monkeypatch):
    """Due at Christmas, on a Sunday and already late: the bank gets days on which it works, none before today."""
    monkeypatch.setattr(bootstrap, "RuleBook", rule_book.of)
    office = open_office(tmp_path / "office", with_model=False)
    today = date(2026, 12, 25)
    office.desk.today = lambda: today
    firm.set_firm(office, Firm(names=(BUYER,), accounts=(OURS,)))
    dues = ("2026-12-27", "2027-01-03", "2026-12-20", "2027-02-15")
    papers = [
        Paper(number=f"N-{n}", issued=f"2026-11-{n + 10}", due=due, net=f"{n * 71}.1{n}").write(tmp_path / "in")
        for n, due in enumerate(dues, start=1)
    ]
    ids = [each.row.id for each in invoices.check_files(office, papers)]
    for n in ids:
        for task in invoices.invoice(office, n).tasks:
            if task.needs and not task.done:
                invoices.complete_task(office, n, task.id, {"text": "im Vertrag verglichen", "person": "Frau Meier"})
        invoices.approve(office, n)
    done = invoices.export_payments(office, ids, tmp_path / "sepa.xml")
    root = ET.parse(tmp_path / "sepa.xml").getroot()
    office.close()
    assert list(faults(root)) == []
    assert sums_that_do_not_fit(root) == []
    days = [date.fromisoformat(each.text) for each in root.iter(f"{{{pain001.NAMESPACE}}}Dt")]
    assert all(terms.is_bank_day(day) and day > today for day in days)
    amounts = [Decimal(each.text) for each in root.iter(f"{{{pain001.NAMESPACE}}}InstdAmt")]
    grosses = [Decimal(f"{n * 71}.1{n}") * Decimal("1.19") for n in range(1, 5)]
    assert sorted(amounts) == sorted(each.quantize(Decimal("0.01")) for each in grosses)
    assert done.total == sum(amounts)
