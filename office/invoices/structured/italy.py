"""Italian electronic invoices: FatturaPA as the exchange system carries it (FPR12, FPA12, and the simplified FSM10).

The type of document ("TD24") becomes the type code, the transmission format the profile. What the law lets the buyer
keep back (ritenuta d'acconto, VAT under split payment) is `withheld`: the amount due is less by that.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from core.tree import Node
from office.invoices.invoice import Account, Adjustment, Discount, Format, Invoice, Kind, Line, Party, Tax
from office.invoices.structured.result import StructuredInvoice, only_known, places
from office.invoices.structured.values import NOWHERE, Odd, Values, part
from office.invoices.tables import eu_members

ROOTS = {"FatturaElettronica", "FatturaElettronicaSemplificata"}
_HEADER, _BODY = "FatturaElettronicaHeader", "FatturaElettronicaBody"
_SELLER, _BUYER = f"{_HEADER}/CedentePrestatore", f"{_HEADER}/CessionarioCommittente"
_SIGNATURES = "http://www.w3.org/2000/09/xmldsig#"
_GENERAL = "DatiGenerali/DatiGeneraliDocumento"
_GOODS, _PAYMENT = "DatiBeniServizi", "DatiPagamento/DettaglioPagamento"

PATHS = {
    "number": f"{_BODY}/{_GENERAL}/Numero",
    "issue_date": f"{_BODY}/{_GENERAL}/Data",
    "due_date": f"{_BODY}/{_PAYMENT}/DataScadenzaPagamento",
    "currency": f"{_BODY}/{_GENERAL}/Divisa",
    "net": f"{_BODY}/{_GOODS}/DatiRiepilogo/ImponibileImporto",
    "vat": f"{_BODY}/{_GOODS}/DatiRiepilogo/Imposta",
    "gross": f"{_BODY}/{_GENERAL}/ImportoTotaleDocumento",
    "amount_due": f"{_BODY}/{_PAYMENT}/ImportoPagamento",
    "seller_name": f"{_SELLER}/DatiAnagrafici/Anagrafica/Denominazione",
    "seller_vat_id": f"{_SELLER}/DatiAnagrafici/IdFiscaleIVA/IdCodice",
    "seller_tax_number": f"{_SELLER}/DatiAnagrafici/CodiceFiscale",
    "buyer_name": f"{_BUYER}/DatiAnagrafici/Anagrafica/Denominazione",
    "buyer_vat_id": f"{_BUYER}/DatiAnagrafici/IdFiscaleIVA/IdCodice",
    "iban": f"{_BODY}/{_PAYMENT}/IBAN",
    "bic": f"{_BODY}/{_PAYMENT}/BIC",
    "payee_name": f"{_BODY}/{_PAYMENT}/Beneficiario",
    "order_reference": f"{_BODY}/DatiGenerali/DatiOrdineAcquisto/IdDocumento",
}
_KINDS: dict[Kind, str] = {
    Kind.INVOICE: "TD01 TD05 TD06 TD07 TD09 TD24 TD25 TD26",
    Kind.PREPAYMENT: "TD02 TD03",
    Kind.CREDIT_NOTE: "TD04 TD08",
    # the buyer's own papers for the tax office: nobody is paid by them
    Kind.OTHER: "TD16 TD17 TD18 TD19 TD20 TD21 TD22 TD23 TD27 TD28 TD29",
}
KINDS = {code: kind for kind, codes in _KINDS.items() for code in codes.split()}
_BY_BUYER = "CC"  # SoggettoEmittente: the buyer wrote the invoice for the seller
# Natura, why a line bears no VAT, as categories of UNTDID 5305. What has sub-codes is told by the longest that fits.
_NATURES = {
    "N1": "O", "N2": "O", "N3": "E", "N3.1": "G", "N3.2": "K", "N3.3": "G", "N4": "E", "N5": "E", "N6": "AE",
    "N7": "O",
}  # fmt: skip
_MEANS = {
    "MP01": "10", "MP02": "20", "MP03": "20", "MP05": "58", "MP08": "48", "MP09": "49", "MP10": "49", "MP11": "49",
    "MP15": "30", "MP16": "49", "MP17": "49", "MP19": "59", "MP20": "59", "MP21": "59",
}  # fmt: skip
_SPLIT = "S"  # EsigibilitaIVA: the buyer pays the VAT to the state himself (art. 17-ter DPR 633/72)
_CENT, _ZERO = Decimal("0.01"), Decimal(0)


def is_italian(root: Node) -> bool:
    return root.name in ROOTS and root.find(_HEADER) is not None and root.find(_BODY) is not None


def read_italian(root: Node) -> StructuredInvoice:
    """The first invoice of the file; that it holds more than one is odd."""
    values = Values()
    own = {root.namespace, "", _SIGNATURES}
    root = only_known(root, lambda space: space in own, values)
    simple = root.name == "FatturaElettronicaSemplificata"
    bodies = root.all(_BODY)
    if len(bodies) > 1:
        values.odd(Odd.TWICE, _BODY, " / ".join(body.said(f"{_GENERAL}/Numero") for body in bodies))
    invoice = (_simplified if simple else _ordinary)(root, bodies[0], values)
    signed = True if next(root.descendants("SignatureValue"), NOWHERE).text else None
    at = places(root, PATHS)
    return StructuredInvoice(invoice, Format.ITALY, invoice.profile, tuple(values.oddities), at, signed)


def _ordinary(root: Node, body: Node, values: Values) -> Invoice:
    general, payments = values.one(body, _GENERAL), body.all(_PAYMENT)
    natures = _natures(root)
    taxes = tuple(_tax(each, values, natures) for each in body.all(f"{_GOODS}/DatiRiepilogo"))
    lines = body.all(f"{_GOODS}/DettaglioLinee")
    adjustments = (*_funds(general, values, natures), *_discounts(general, values))
    net, vat = _sum(tax.base for tax in taxes), _sum(tax.amount for tax in taxes)
    gross, rounding, stamp = _gross(general, net + vat, values)
    kept = _withheld(body, general, values)
    if stamp:
        adjustments, net = (*adjustments, stamp), net + stamp.amount
        taxes = (*taxes, Tax(stamp.amount, _ZERO, None, "O", reason=stamp.reason))
    stated = _stated_payment(payments, values)
    due = stated if stated is not None else gross + rounding - kept
    return Invoice(
        kind=_kind(root, general, values),
        number=values.text(general, "Numero"),
        issue_date=values.day(general, "Data"),
        due_date=min(_due_days(payments, values), default=None),
        delivery_date=max(_delivered(body, values), default=None),
        currency=values.text(general, "Divisa"),
        seller=_party(values.one(root, _SELLER), values),
        buyer=_party(values.one(root, _BUYER), values),
        payee=Party(name=next((each.said("Beneficiario") for each in payments if each.said("Beneficiario")), "")),
        lines=tuple(_line(each, values, natures) for each in lines),
        adjustments=adjustments,
        taxes=taxes,
        line_total=_sum(values.amount(each, "PrezzoTotale") for each in lines),
        allowance_total=_sum(each.amount for each in adjustments if not each.is_charge) or None,
        charge_total=_sum(each.amount for each in adjustments if each.is_charge) or None,
        net=net,
        vat=vat,
        gross=gross,
        rounding=rounding or None,
        withheld=kept or None,
        amount_due=due,
        accounts=tuple(_accounts(payments, values)),
        terms=" · ".join(dict.fromkeys(values.texts(body, "DatiPagamento/CondizioniPagamento"))),
        discounts=tuple(_early(payments, gross, values)),
        order_reference=next(iter(values.texts(body, "DatiGenerali/DatiOrdineAcquisto/IdDocumento")), ""),
        contract_reference=next(iter(values.texts(body, "DatiGenerali/DatiContratto/IdDocumento")), ""),
        preceding=values.texts(body, "DatiGenerali/DatiFattureCollegate/IdDocumento"),
        notes=tuple(_notes(body, general, values)),
        profile=root.attribute("versione") or values.text(root, f"{_HEADER}/DatiTrasmissione/FormatoTrasmissione"),
        process=values.text(root, f"{_HEADER}/DatiTrasmissione/CodiceDestinatario"),
        type_code=values.text(general, "TipoDocumento"),
    )


def _kind(root: Node, general: Node, values: Values) -> Kind:
    code = values.text(general, "TipoDocumento")
    if code not in KINDS:
        values.odd(Odd.UNKNOWN_TYPE, "TipoDocumento", code)
        return Kind.OTHER
    by_buyer = root.said(f"{_HEADER}/SoggettoEmittente") == _BY_BUYER
    return Kind.SELF_BILLED if by_buyer and KINDS[code] is Kind.INVOICE else KINDS[code]


# sums


def _sum(amounts: Iterator[Decimal | None]) -> Decimal:
    return sum((amount for amount in amounts if amount is not None), _ZERO)


def _gross(general: Node, summed: Decimal, values: Values) -> tuple[Decimal, Decimal, Adjustment | None]:
    """(the total, its rounding, the stamp duty that is charged). Where no total is stated, the taxed sums are it.

    A total that the taxed sums and the stamp duty make up charges the duty; without that the seller bears it.
    """
    stated = values.amount(general, "ImportoTotaleDocumento")
    rounding = values.amount(general, "Arrotondamento") or _ZERO
    duty = values.amount(general, "DatiBollo/ImportoBollo") or _ZERO
    if stated is None:
        return summed, rounding, None
    if duty and stated in {summed + duty, summed + duty + rounding}:
        rounding = stated - summed - duty
        return summed + duty, rounding, Adjustment(duty, is_charge=True, reason="Imposta di bollo", vat_category="O")
    if rounding and stated == summed + rounding:
        return summed, rounding, None
    return stated, _ZERO, None


def _withheld(body: Node, general: Node, values: Values) -> Decimal:
    """What the buyer keeps back and pays to the state or a fund: withholding tax, and the VAT under split payment."""
    kept = _sum(values.amount(each, "ImportoRitenuta") for each in general.all("DatiRitenuta"))
    split = (each for each in body.all(f"{_GOODS}/DatiRiepilogo") if each.said("EsigibilitaIVA") == _SPLIT)
    return kept + _sum(values.amount(each, "Imposta") for each in split)


def _stated_payment(payments: list[Node], values: Values) -> Decimal | None:
    """The sum of the instalments; ways of paying one and the same amount are one payment."""
    amounts = [(each.said("DataScadenzaPagamento"), values.amount(each, "ImportoPagamento")) for each in payments]
    stated = dict.fromkeys((day, amount) for day, amount in amounts if amount is not None)
    return _sum(amount for _, amount in stated) if stated else None


def _natures(root: Node) -> Mapping[str, str]:
    """Why no VAT is charged. A service to a firm elsewhere in the Union (art. 7-ter) is taxed there, by its buyer."""
    country = root.said(f"{_BUYER}/DatiAnagrafici/IdFiscaleIVA/IdPaese")
    return _NATURES | {"N2.1": "AE"} if country in eu_members() - {"IT"} else _NATURES


def _tax(node: Node, values: Values, natures: Mapping[str, str]) -> Tax:
    category, rate = _rate(node, values, natures)
    return Tax(
        base=values.amount(node, "ImponibileImporto"),
        amount=values.amount(node, "Imposta"),
        rate=rate,
        category=category,
        reason=values.text(node, "RiferimentoNormativo") or values.text(node, "Natura"),
    )


def _rate(node: Node, values: Values, natures: Mapping[str, str]) -> tuple[str, Decimal | None]:
    """The category and the rate; a rate of 0 says by its Natura why."""
    rate, nature = values.amount(node, "AliquotaIVA"), values.text(node, "Natura")
    if not nature:
        return ("S" if rate else "Z", rate) if rate is not None else ("", None)
    category = natures.get(nature) or natures.get(nature.partition(".")[0], "")
    if not category:
        values.odd(Odd.UNKNOWN_TAX, "Natura", nature)
    return category, None if category == "O" else rate


def _funds(general: Node, values: Values, natures: Mapping[str, str]) -> Iterator[Adjustment]:
    """A professional's contribution to his pension fund is charged on top, and taxed."""
    for node in general.all("DatiCassaPrevidenziale"):
        if amount := values.amount(node, "ImportoContributoCassa"):
            category, rate = _rate(node, values, natures)
            percent = values.amount(node, "AlCassa")
            reason = f"Cassa previdenziale {values.text(node, 'TipoCassa')}".strip()
            yield Adjustment(
                amount, is_charge=True, percent=percent, reason=reason, vat_category=category, vat_rate=rate
            )


def _discounts(node: Node, values: Values) -> Iterator[Adjustment]:
    for each in node.all("ScontoMaggiorazione"):
        if amount := values.amount(each, "Importo"):
            yield Adjustment(
                abs(amount), is_charge=each.said("Tipo") == "MG", percent=values.amount(each, "Percentuale")
            )


# lines


def _line(node: Node, values: Values, natures: Mapping[str, str]) -> Line:
    category, rate = _rate(node, values, natures)
    quantity, price = values.amount(node, "Quantita"), values.amount(node, "PrezzoUnitario")
    net = values.amount(node, "PrezzoTotale")
    return Line(
        description=values.text(node, "Descrizione"),
        quantity=Decimal(1) if quantity is None and price is not None else quantity,
        unit=values.text(node, "UnitaMisura"),
        unit_price=price,
        net=net,
        vat_rate=rate,
        vat_category=category,
        number=values.text(node, "NumeroLinea"),
        article=next(iter(values.texts(node, "CodiceArticolo/CodiceValore")), ""),
        adjustments=tuple(_of_line(node, (quantity or Decimal(1)) * (price or _ZERO), net)),
        delivered=values.day(node, "DataFinePeriodo"),
    )


def _of_line(node: Node, full: Decimal, net: Decimal | None) -> Iterator[Adjustment]:
    """Discounts stand one upon the other, by percent or by unit: together they are what the price is less."""
    if node.find("ScontoMaggiorazione") is not None and net is not None and full != net:
        amount = (full - net).copy_abs().quantize(_CENT, ROUND_HALF_UP)
        yield Adjustment(amount, is_charge=net > full, reason="ScontoMaggiorazione")


# parties and paying


def _party(node: Node, values: Values) -> Party:
    """Of both forms: the simplified one has no block of particulars for the seller, and another one for the buyer."""
    own = part(node, "DatiAnagrafici") if node.find("DatiAnagrafici") else node
    ids = part(own, "IdentificativiFiscali") if own.find("IdentificativiFiscali") else own
    other = part(own, "AltriDatiIdentificativi") if own.find("AltriDatiIdentificativi") else own
    named = part(own, "Anagrafica") if own.find("Anagrafica") else other
    seat = part(node if node.find("Sede") else other, "Sede")
    street = f"{values.text(seat, 'Indirizzo')} {values.text(seat, 'NumeroCivico')}".strip()
    person = f"{values.text(named, 'Nome')} {values.text(named, 'Cognome')}".strip()
    registered = part(node, "IscrizioneREA")
    return Party(
        name=values.text(named, "Denominazione") or person,
        street=street,
        postcode=values.text(seat, "CAP"),
        city=values.text(seat, "Comune"),
        country=values.text(seat, "Nazione"),
        vat_id=values.text(ids, "IdFiscaleIVA/IdPaese") + values.text(ids, "IdFiscaleIVA/IdCodice"),
        tax_number=values.text(ids, "CodiceFiscale"),
        registration=f"{values.text(registered, 'Ufficio')} {values.text(registered, 'NumeroREA')}".strip(),
        customer_number=values.text(node, "RiferimentoAmministrazione"),
        email=values.text(node, "Contatti/Email"),
        phone=values.text(node, "Contatti/Telefono"),
    )


def _accounts(payments: list[Node], values: Values) -> Iterator[Account]:
    seen: set[Account] = set()
    for node in payments:
        found = Account(
            iban="".join(values.text(node, "IBAN").split()),
            bic=values.text(node, "BIC"),
            holder=values.text(node, "Beneficiario"),
            bank=values.text(node, "IstitutoFinanziario"),
            means=_MEANS.get(values.text(node, "ModalitaPagamento"), ""),
            reference=values.text(node, "CodicePagamento"),
        )
        if found not in seen:
            seen.add(found)
            yield found


def _due_days(payments: list[Node], values: Values) -> Iterator[date]:
    """The day itself, or so many days after another one."""
    for node in payments:
        day, since = values.day(node, "DataScadenzaPagamento"), values.day(node, "DataRiferimentoTerminiPagamento")
        days = values.amount(node, "GiorniTerminiPagamento")
        if day:
            yield day
        elif since and days is not None and days == int(days) and 0 <= days <= 999:
            yield since + timedelta(days=int(days))


def _early(payments: list[Node], gross: Decimal, values: Values) -> Iterator[Discount]:
    for node in payments:
        off, until = (
            values.amount(node, "ScontoPagamentoAnticipato"),
            values.day(node, "DataLimitePagamentoAnticipato"),
        )
        of = values.amount(node, "ImportoPagamento") or gross
        if off and until and of:
            yield Discount((off * 100 / of).quantize(_CENT, ROUND_HALF_UP), None, until, of)


def _delivered(body: Node, values: Values) -> Iterator[date]:
    """The days of the delivery notes and of the transport that the invoice tells of."""
    for path in ("DatiGenerali/DatiDDT/DataDDT", "DatiGenerali/DatiTrasporto/DataOraConsegna"):
        above, _, name = path.rpartition("/")
        yield from (day for node in body.all(above) if (day := values.day(node, name)))


def _notes(body: Node, general: Node, values: Values) -> Iterator[str]:
    """Its reason, what is kept back, and the codes that a public buyer must name when he pays."""
    yield from values.texts(general, "Causale")
    for node in general.all("DatiRitenuta"):
        kind, rate = values.text(node, "TipoRitenuta"), values.text(node, "AliquotaRitenuta")
        yield f"Ritenuta d'acconto {kind} {rate} %: {values.text(node, 'ImportoRitenuta')}"
    if any(each.said("EsigibilitaIVA") == _SPLIT for each in body.all(f"{_GOODS}/DatiRiepilogo")):
        yield "Scissione dei pagamenti (art. 17-ter DPR 633/72)"
    if general.said("DatiBollo/BolloVirtuale") == "SI":
        yield f"Imposta di bollo assolta in modo virtuale {values.text(general, 'DatiBollo/ImportoBollo')}".strip()
    for name, path in (("CIG", "CodiceCIG"), ("CUP", "CodiceCUP")):
        codes = (node.said(path) for node in part(body, "DatiGenerali").children)
        yield from (f"{name} {code}" for code in dict.fromkeys(codes) if code)


# the simplified form


def _simplified(root: Node, body: Node, values: Values) -> Invoice:
    """Amounts include the VAT; the tax is stated, or follows from the rate."""
    general = values.one(body, _GENERAL)
    goods = [_simple_line(each, values) for each in body.all(_GOODS)]
    groups: dict[tuple[str, Decimal | None, str], list[tuple[Line, Decimal]]] = {}
    for line, tax, nature in goods:
        groups.setdefault((line.vat_category, line.vat_rate, nature), []).append((line, tax))
    taxes = tuple(
        Tax(_sum(line.net for line, _ in own), _sum(tax for _, tax in own), rate, category, reason=nature)
        for (category, rate, nature), own in groups.items()
    )
    net, vat = _sum(tax.base for tax in taxes), _sum(tax.amount for tax in taxes)
    return Invoice(
        kind=_kind(root, general, values),
        number=values.text(general, "Numero"),
        issue_date=values.day(general, "Data"),
        currency=values.text(general, "Divisa"),
        seller=_party(values.one(root, _SELLER), values),
        buyer=_party(values.one(root, _BUYER), values),
        lines=tuple(line for line, _, _ in goods),
        taxes=taxes,
        line_total=net,
        net=net,
        vat=vat,
        gross=net + vat,
        amount_due=net + vat,
        preceding=values.texts(body, "DatiGenerali/DatiFatturaRettificata/NumeroFR"),
        profile=root.attribute("versione") or values.text(root, f"{_HEADER}/DatiTrasmissione/FormatoTrasmissione"),
        process=values.text(root, f"{_HEADER}/DatiTrasmissione/CodiceDestinatario"),
        type_code=values.text(general, "TipoDocumento"),
    )


def _simple_line(node: Node, values: Values) -> tuple[Line, Decimal, str]:
    """(the line without VAT, its VAT, the law that frees it)."""
    inside = part(node, "DatiIVA")
    rate = values.amount(inside, "Aliquota")
    nature = values.text(node, "Natura") or values.text(inside, "Natura")
    category = _NATURES.get(nature) or _NATURES.get(nature.partition(".")[0], "") if nature else "S" if rate else ""
    total, tax = values.amount(node, "Importo") or _ZERO, values.amount(inside, "Imposta")
    if tax is None:
        tax = (total * rate / (100 + rate)).quantize(_CENT, ROUND_HALF_UP) if rate else _ZERO
    elif rate is None and not nature and total != tax:  # the form asks for one of the two
        rate, category = (tax * 100 / (total - tax)).quantize(Decimal(1), ROUND_HALF_UP), "S"
    line = Line(values.text(node, "Descrizione"), Decimal(1), "", total - tax, None, total - tax, rate, category)
    return line, tax, values.text(node, "RiferimentoNormativo") or nature
