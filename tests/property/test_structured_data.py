"""Whatever is torn out of invoice data, doubled or overwritten: it is read without a crash and invents no money."""

from decimal import Decimal
from random import Random

import pytest

from core.tree import Node
from kb.readers.ofd import ofd_tree
from office.invoices.qr import is_broken, said_by
from office.invoices.structured import invoice_of
from tests.unit.structured_files import OFD_DATA, OLD_FAPIAO, UBL, cii, einvoice, hdon, ofd, tree

ROUNDS = 150
FAMILIES = {
    "cii": lambda: tree(cii()),
    "ubl": lambda: tree(UBL),
    "hdon": lambda: tree(hdon()),
    "einvoice": lambda: tree(einvoice()),
    "fapiao": lambda: tree(OLD_FAPIAO),
    "ofd": lambda: ofd_tree(ofd(OFD_DATA, OLD_FAPIAO)),
}
TEXTS = [
    "",
    "-1",
    "1e9",
    "NaN",
    "20261331",
    "0000-00-00",
    "٣",
    "\u202e9",
    "9" * 400,
    "%",
    "KHAC:",
    "#SKONTO#TAGE=",
    "2 %",
]


def torn(node: Node, chance: Random) -> Node:
    """The tree with some elements gone, doubled, renamed or overwritten."""
    children: list[Node] = []
    for child in node.children:
        fate = chance.random()
        if fate < 0.03:
            continue
        changed = torn(child, chance)
        children += [changed, changed] if fate > 0.97 else [changed]
    text = chance.choice(TEXTS) if chance.random() < 0.05 else node.text
    attributes = {} if chance.random() < 0.05 else node.attributes
    return Node(node.tag, attributes, text, tuple(children))


@pytest.mark.parametrize("family", FAMILIES)
def test_torn_data_are_read_without_a_crash(family):
    whole = FAMILIES[family]()
    stated = {node.text for node in [whole, *whole.descendants()]}
    for seed in range(ROUNDS):
        found = invoice_of(torn(whole, Random(f"{family}-{seed}")))
        if found is None:
            continue
        for name in ("gross", "amount_due", "prepaid"):
            amount = getattr(found.invoice, name)
            assert amount is None or any(_is(text, amount) for text in (*stated, *TEXTS)), (seed, name)
        assert all(oddity.sentence for oddity in found.warnings)


def _is(text: str, amount: Decimal) -> bool:
    try:
        return Decimal(text) == amount
    except ArithmeticError:
        return False


CODES = [
    "BCD\n002\n1\nSCT\n\nHolz GmbH\nDE02120300000000202051\nEUR12.30\n\n\nRechnung\n",
    "01,32,,26427000000316294884,100.76,20260330,,5F98",
    "00020101021138540010A00000072701240006970415011011336666880208QRIBFTTA53037045802VN6304",
]


@pytest.mark.parametrize("code", CODES)
def test_torn_codes_say_nothing_or_hold(code):
    for seed in range(ROUNDS):
        chance = Random(f"{code}-{seed}")
        at = chance.randrange(len(code))
        changed = code[:at] + chance.choice(["", "\0", "٣", "9", "\n", ",", "A" * 5000, "\u202e"]) + code[at + 1 :]
        said = said_by(changed)
        assert said is None or not is_broken(changed)
        assert said is None or all(account.iban in {"", CODES[0].split("\n")[6]} for account in said.accounts)
