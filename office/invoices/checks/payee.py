"""Whose account is it: the one that was really paid before, a new one, another supplier's, in another country."""

from collections.abc import Iterator

from core.evidence import Finding, FindingClass, Severity
from core.words import tr, tr_n
from office.invoices.checks.rule import Rule, Topic, place
from office.invoices.checks.wording import account
from office.invoices.invoice import Account, Kind, Party
from office.invoices.known import Known, PaidAccount, Supplier
from office.invoices.parties import (
    country_of,
    country_of_vat_id,
    folded,
    known_accounts,
    same_name,
    supplier_of,
    tax_key,
)
from office.invoices.reading import Reading

CARE = "Duty of care of whoever pays; BSI and police advice against invoice fraud"
CHANGED = Rule(
    "KONTOR-PAYEE-01", FindingClass.FRAUD, Severity.BLOCK, "The account is one that was paid before.", CARE
)
NEW = Rule("KONTOR-PAYEE-02", FindingClass.PAYMENT, Severity.INFO, "Nothing was ever paid to this account.", CARE)
ANOTHERS = Rule(
    "KONTOR-PAYEE-03", FindingClass.FRAUD, Severity.BLOCK, "The account belongs to no other supplier.", CARE
)
COUNTRY = Rule(
    "KONTOR-PAYEE-04", FindingClass.FRAUD, Severity.ASK, "The account is kept in the seller's country.", CARE
)
NOT_SELLER = Rule(
    "KONTOR-PAYEE-05",
    FindingClass.PAYMENT,
    Severity.ASK,
    "The account's holder is the seller.",
    "§ 407, § 409 BGB; EN 16931 BG-10",
)
OURS = Rule("KONTOR-PAYEE-06", FindingClass.PAYMENT, Severity.ASK, "The account is not our own.", CARE)
OTHER_ID = Rule(
    "KONTOR-PAYEE-07", FindingClass.FRAUD, Severity.ASK, "A known supplier has the VAT id that he always had.",
    "Directive 2006/112/EC Art. 214",
)  # fmt: skip
NO_ACCOUNT = Rule(
    "KONTOR-PAYEE-08",
    FindingClass.PAYMENT,
    Severity.INFO,
    "The invoice says where the money should go.",
    "EN 16931 BG-17",
)
ADDED = Rule("KONTOR-PAYEE-09", FindingClass.FRAUD, Severity.INFO, "A new account stands beside the known one.", CARE)

_ASSIGNED = ("factoring", "abgetreten", "abtretung", "forderungsverkauf", "assigned to", "assignment", "cession",
             "affacturage",              "bao thanh toan", "保理", "债权转让")  # fmt: skip
COLLECTED = frozenset({"10", "48", "49", "54", "55", "57", "59", "68", "97"})  # cash, card, debit: nobody transfers


def accounts_asked(reading: Reading) -> list[str]:
    """The accounts to which money should be sent, plain."""
    if reading.kind in {Kind.CREDIT_NOTE, Kind.RECEIPT} or not reading.kind.demands_money:
        return []
    numbers = [_number(each) for each in reading.invoice.accounts if each.means not in COLLECTED]
    return list(dict.fromkeys(number for number in numbers if number))


def _number(each: Account) -> str:
    return tax_key(each.iban or each.number)


def proven_accounts(supplier: Supplier) -> dict[str, PaidAccount]:
    """Accounts that money really went to, or that a call-back confirmed."""
    return {tax_key(each.account): each for each in supplier.accounts if each.times or each.confirmed}


def _account_is_the_one_paid(reading: Reading, known: Known) -> Iterator[Finding]:
    supplier, asked = supplier_of(reading.invoice, known), accounts_asked(reading)
    if not asked:
        return
    proven = proven_accounts(supplier) if supplier else {}
    at = place(reading, "iban")
    fresh = [number for number in asked if number not in proven]
    if proven and len(fresh) == len(asked):
        yield CHANGED.found(_changed(proven, supplier), at=at)
    elif proven and fresh:
        message = tr(
            "Beside the known account a new one is named: {account}. Pay to the known one.", account=account(fresh[0])
        )
        yield ADDED.found(message, at=at)
    elif not proven and _has_history(known) and reading.invoice.amount_due != 0:
        message = tr(
            "Nothing was ever paid to {account}. Before the first payment a second person looks.",
            account=account(asked[0]),
        )
        yield NEW.found(message, at=at)


def _has_history(known: Known) -> bool:
    return bool(known.suppliers or known.earlier)


def _changed(proven: dict[str, PaidAccount], supplier: Supplier | None) -> str:
    usual = max(proven.values(), key=lambda each: (each.times, each.confirmed))
    phone = supplier.phone if supplier else ""
    if usual.times and usual.first:
        said = tr_n(
            "The bank account is not the one paid once, in {year}.",
            "The bank account is not the one paid {n} times since {year}.",
            usual.times,
            year=usual.first.year,
        )
    else:
        said = tr("The bank account is not the one that was paid before.")
    if phone:
        return said + " " + tr("Call the supplier under {phone}, not under a number on this invoice.", phone=phone)
    return said + " " + tr("Call the supplier under a number that you know, not under one on this invoice.")


def _account_is_nobody_elses(reading: Reading, known: Known) -> Iterator[Finding]:
    supplier, holders = supplier_of(reading.invoice, known), known_accounts(known.suppliers)
    for number in accounts_asked(reading):
        others = [each for each in holders.get(number, []) if supplier is None or each.key != supplier.key]
        if not others or (supplier and number in proven_accounts(supplier)):
            continue
        name = others[0].names[0] if others[0].names else others[0].key
        if supplier is None and same_name(reading.invoice.seller.name, name):
            continue
        message = tr("The account {account} is that of another supplier, {name}. Do not pay before both were asked.",
                     account=account(number), name=name)  # fmt: skip
        yield ANOTHERS.found(message, severity=_assigned_weight(reading), at=place(reading, "iban"))


def _assigned_weight(reading: Reading) -> Severity:
    """Two suppliers may have sold their claims to one bank, and say so."""
    return Severity.ASK if says_assigned(reading) else Severity.BLOCK


def says_assigned(reading: Reading) -> bool:
    """Whether the invoice says that its claim was sold or assigned."""
    text = folded(" ".join((*reading.pages, *reading.invoice.notes, reading.invoice.terms)))
    return any(word in text for word in _ASSIGNED)


def _bank_is_at_home(reading: Reading, known: Known) -> Iterator[Finding]:
    supplier, seller = supplier_of(reading.invoice, known), reading.invoice.seller
    home = {country_of(seller), country_of_vat_id(seller.vat_id), country_of(reading.invoice.payee)} - {""}
    proven = proven_accounts(supplier) if supplier else {}
    abroad = [
        number
        for number in accounts_asked(reading)
        if len(number) >= 15 and number[:2].isalpha() and number[:2] not in home and number not in proven
    ]
    if reading.kind is Kind.SELF_BILLED:
        return  # we wrote it ourselves, with the account that we know
    if home and abroad and len(abroad) == len(accounts_asked(reading)) and not _neighbours(abroad[0][:2], home):
        message = tr(
            "The supplier sits in {home}, the account is kept in {bank}. Ask him, by a number that you "
            "know, whether it is his.",
            home=min(home), bank=abroad[0][:2],
        )  # fmt: skip
        yield COUNTRY.found(message, at=place(reading, "iban"))


def _neighbours(bank: str, home: set[str]) -> bool:
    return bool(home & {"CH": {"LI"}, "LI": {"CH"}, "FR": {"MC"}, "IT": {"SM", "VA"}}.get(bank, set()))


def _holder_is_the_seller(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice, supplier = reading.invoice, supplier_of(reading.invoice, known)
    proven = proven_accounts(supplier) if supplier else {}
    asked = accounts_asked(reading)
    if not asked or any(number in proven for number in asked):
        return
    holders = [invoice.payee.name, *(each.holder for each in invoice.accounts if _number(each))]
    for holder in dict.fromkeys(name for name in holders if name):
        if not invoice.seller.name or any(same_name(holder, name) for name in _names(invoice.seller)):
            continue
        yield _elsewhere(reading, holder, known)
        return


def _elsewhere(reading: Reading, holder: str, known: Known) -> Finding:
    """Somebody else is to get the money.

    In an office without a past each first account is checked, and with it the factor to whom the claim was sold. The
    name of an account's holder alone the bank compares as well.
    """
    named = holder == reading.invoice.payee.name and not is_sold(reading, holder)
    weight = Severity.ASK if named or _has_history(known) else Severity.INFO
    return NOT_SELLER.found(_other_holder(reading, holder), severity=weight, at=place(reading, "payee_name", "iban"))


def _names(seller: Party) -> list[str]:
    """The firm, its trading name, and the person who runs it."""
    return [name for name in (seller.name, seller.trading_name, seller.contact) if name]


def is_sold(reading: Reading, holder: str) -> bool:
    """Whether the claim was sold: the invoice says so, or the name of whom the money goes to."""
    return says_assigned(reading) or any(word in folded(holder) for word in _ASSIGNED)


def _other_holder(reading: Reading, holder: str) -> str:
    if is_sold(reading, holder):
        return tr(
            "The claim was assigned to {holder}. Ask the supplier once, by a number that you know, whether "
            "that is right.",
            holder=holder,
        )
    return tr(
        "The money should go to {holder}, not to the seller. Ask the supplier, by a number that you know, why.",
        holder=holder,
    )


def _account_is_not_ours(reading: Reading, known: Known) -> Iterator[Finding]:
    ours = {tax_key(number) for number in known.firm.accounts}
    if any(number in ours for number in accounts_asked(reading)):
        yield OURS.found(
            tr("The account on the invoice is our own. Ask where the money should go."), at=place(reading, "iban")
        )


def _supplier_has_his_id(reading: Reading, known: Known) -> Iterator[Finding]:
    supplier, said = supplier_of(reading.invoice, known), tax_key(reading.invoice.seller.vat_id)
    held = tax_key(supplier.party.vat_id) if supplier else ""
    if said and held and said != held and said[:2] == held[:2]:
        message = tr("{name} always had the VAT id {held}; this invoice says {said}. Ask him, by a number "
                     "that you know.",
                     name=reading.invoice.seller.name, held=held, said=said)  # fmt: skip
        yield OTHER_ID.found(message, at=place(reading, "seller_vat_id"))


def _says_where_to_pay(reading: Reading, known: Known) -> Iterator[Finding]:
    invoice, supplier = reading.invoice, supplier_of(reading.invoice, known)
    means = {each.means for each in invoice.accounts} & COLLECTED
    if reading.kind in {Kind.CREDIT_NOTE, Kind.RECEIPT, Kind.SELF_BILLED} or not reading.kind.demands_money or means:
        return
    if not accounts_asked(reading) and invoice.amount_due != 0 and not (supplier and proven_accounts(supplier)):
        yield NO_ACCOUNT.found(tr("No bank account is named. Ask the supplier before you pay for the first time."))


TOPIC = Topic(
    "Payee",
    (CHANGED, NEW, ANOTHERS, COUNTRY, NOT_SELLER, OURS, OTHER_ID, NO_ACCOUNT, ADDED),
    (
        _account_is_the_one_paid, _account_is_nobody_elses, _bank_is_at_home, _holder_is_the_seller,
        _account_is_not_ours, _supplier_has_his_id, _says_where_to_pay,
    ),
)  # fmt: skip
