"""Exports of payment providers and marketplaces with gross, fee and net. A blind hand, with answers."""
# ruff: noqa: E501, SIM905

from benchmarks._bank_files import Answer, BankFile, bank_file

_PAYPAL = """\
"Datum","Uhrzeit","Zeitzone","Name","Typ","Status","Währung","Brutto","Gebühr","Netto","Absender E-Mail-Adresse","Empfänger E-Mail-Adresse","Transaktionscode","Artikelbezeichnung","Rechnungsnummer","Zugehöriger Transaktionscode","Guthaben"
"02.03.2026","10:11:12","CET","Klara Nagel","Allgemeine Zahlung","Abgeschlossen","EUR","119,00","-3,32","115,68","klara@example.org","shop@lenz.example","7AB11","Stuhl","RE-1100","","115,68"
"04.03.2026","10:11:12","CET","Klara Nagel","Rückzahlung","Abgeschlossen","EUR","-19,00","0,00","-19,00","shop@lenz.example","klara@example.org","7AB12","","RE-1100","7AB11","96,68"
"05.03.2026","10:11:12","CET","","Allgemeine Abbuchung","Abgeschlossen","EUR","-90,00","0,00","-90,00","","","7AB13","","","","6,68"
"06.03.2026","10:11:12","CET","Tom Ott","Allgemeine Zahlung","Ausstehend","EUR","50,00","0,00","50,00","tom@example.org","shop@lenz.example","7AB14","","RE-1101","","6,68"
"""

_STRIPE = """\
id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Customer Facing Amount,Customer Facing Currency,Transfer,Transfer Date (UTC)
txn_1,charge,ch_1,120.00,3.78,116.22,eur,2026-03-02 09:10,2026-03-09 00:00,Order 1001,120.00,eur,po_1,2026-03-09 00:00
txn_2,refund,re_1,-20.00,0.00,-20.00,eur,2026-03-03 09:10,2026-03-03 00:00,REFUND FOR CHARGE (Order 1001),-20.00,eur,po_1,2026-03-09 00:00
txn_3,payout,po_1,-96.22,0.00,-96.22,eur,2026-03-09 09:10,2026-03-09 00:00,STRIPE PAYOUT,,,,
"""

_SHOPIFY = """\
Transaction Date,Type,Order,Card Brand,Card Source,Payout Status,Payout Date,Payout ID,Available On,Amount,Fee,Net,Checkout,Payment Method Name,Presentment Amount,Presentment Currency,Currency,VAT
2026-03-02 10:11:12 +0100,charge,#1042,visa,online,paid,2026-03-05,900,2026-03-05,100.00,2.20,97.80,c1,card,100.00,EUR,EUR,0.00
2026-03-03 10:11:12 +0100,refund,#1040,visa,online,paid,2026-03-05,900,2026-03-05,-30.00,0.00,-30.00,c2,card,-30.00,EUR,EUR,0.00
"""

_AMAZON = (
    "\t".join(
        "settlement-id settlement-start-date settlement-end-date deposit-date total-amount currency transaction-type order-id merchant-order-id "
        "adjustment-id shipment-id marketplace-name amount-type amount-description amount fulfillment-id posted-date posted-date-time "
        "order-item-code merchant-order-item-id merchant-adjustment-item-id sku quantity-purchased promotion-id".split()
    )
    + "\n"
    + "\n".join(
        "\t".join(row.split("|"))
        for row in (
            "111|01.03.2026 00:00:00 UTC|14.03.2026 00:00:00 UTC|16.03.2026 00:00:00 UTC|41,35|EUR" + "|" * 18,
            "111|||||EUR|Order|302-1||a|s|Amazon.de|ItemPrice|Principal|42,02|AFN|02.03.2026|02.03.2026 10:00:00 UTC|1|||SKU1|1|",
            "111|||||EUR|Order|302-1||a|s|Amazon.de|ItemPrice|Tax|7,98|AFN|02.03.2026|02.03.2026 10:00:00 UTC|1|||SKU1|1|",
            "111|||||EUR|Order|302-1||a|s|Amazon.de|ItemFees|Commission|-7,50|AFN|02.03.2026|02.03.2026 10:00:00 UTC|1|||SKU1|1|",
            "111|||||EUR|other-transaction|||||Amazon.de|other-transaction|Storage Fee|-1,15||10.03.2026|10.03.2026 10:00:00 UTC||||||",
        )
    )
)

_ETSY = """\
Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details
"March 5, 2026",Sale,"Payment for Order #3301",,EUR,€45.00,--,€45.00,--
"March 5, 2026",Fee,"Transaction fee: Walnut bowl","Order #3301",EUR,--,-€2.93,-€2.93,--
"March 9, 2026",Deposit,"€42.07 sent to your bank account",,EUR,--,--,--,--
"""


def seller_files() -> tuple[BankFile, ...]:
    """Providers' exports; fees are lines of their own behind their sale."""
    return (
        bank_file(
            "paypal.csv",
            _PAYPAL.encode("utf-8-sig"),
            Answer(
                "EUR",
                "0.00",
                "6.68",
                "proven",
                """
0302 119.00 | Klara Nagel | RE-1100
0302 -3.32 | |
0304 -19.00 | Klara Nagel | RE-1100
0305 -90.00 | |""",
            ),
        ),
        bank_file(
            "stripe.csv",
            _STRIPE.encode(),
            Answer(
                "EUR",
                None,
                None,
                None,
                """
0302 120.00 | | 1001
0302 -3.78 | |
0303 -20.00 | | 1001
0309 -96.22 | |""",
            ),
        ),
        bank_file(
            "shopify.csv",
            _SHOPIFY.encode(),
            Answer(
                "EUR",
                None,
                None,
                None,
                """
0302 100.00 | | #1042
0302 -2.20 | |
0303 -30.00 | | #1040""",
            ),
        ),
        bank_file(
            "amazon.txt",
            _AMAZON.encode(),
            Answer(
                "EUR",
                "0.00",
                "0.00",
                "proven",
                """
0302 50.00 | | 302-1
0302 -7.50 | |
0310 -1.15 | |
0316 -41.35 | |""",
            ),
        ),
        bank_file(
            "etsy.csv",
            _ETSY.encode(),
            Answer(
                "EUR",
                None,
                None,
                None,
                """
0305 45.00 | | 3301
0305 -2.93 | |
0309 -42.07 | |""",
            ),
        ),
    )
