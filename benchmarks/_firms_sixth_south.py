"""The sixth hand's firms of the south: a guesthouse in Porto and a bakery in Minas Gerais."""

from datetime import date

from benchmarks._firms_sixth import Firm

PORTO = """
111|A|Caixa
12|A|Depósitos à ordem
211|A|Clientes c/c
22|L|Fornecedores c/c
2432|A|IVA dedutível
2433|L|IVA liquidado
2722|L|Credores por acréscimos de gastos
281|A|Gastos a reconhecer
282|L|Rendimentos a reconhecer
433|A|Equipamento básico
438|A|Depreciações acumuladas
51|Q|Capital subscrito
6224|X|Honorários
6226|X|Conservação e reparação
6231|X|Ferramentas e utensílios de desgaste rápido
6241|X|Eletricidade
6238|X|Géneros para pequenos-almoços
6261|X|Rendas e alugueres
6262|X|Comunicação
6263|X|Seguros
6267|X|Limpeza, higiene e conforto
6321|X|Ordenados
642|X|Gastos de depreciação
6988|X|Comissões e serviços bancários
72|I|Prestação de serviços de alojamento
"""
PORTO_POLICY = """Casa da Ribeira, Lda - Políticas contabilísticas (gerência, janeiro de 2026)

1. Bens com vida útil superior a um ano e custo de aquisição igual ou superior a 1 000 € (sem IVA) são
   reconhecidos na conta 433 Equipamento básico. Abaixo desse valor vão diretamente a gastos.
2. Reparações que apenas repõem o funcionamento são gasto do mês, seja qual for o valor.
3. Gastos pagos antecipadamente (seguros, quotas) são diferidos na conta 281 e reconhecidos ao dia.
   Valores inferiores a 100 € não se diferem.
4. Estadias: o rédito é reconhecido nas noites da estadia. O que for faturado antes vai à conta 282.
5. Depreciações mensais em quotas constantes.
6. A renda da casa vence no dia 2 e é gasto do próprio mês.
"""


def porto() -> Firm:
    f = Firm("Casa da Ribeira, Lda", "EUR", date(2026, 9, 1), PORTO, PORTO_POLICY, "politicas_contabilisticas.txt")
    f.book(date(2026, 1, 1), "Saldos de abertura", "12 21400; 433 38000; 438 -9300; 51 -50100")
    past, whole = range(1, 9), range(1, 10)
    f.each(past, 2, "Renda da casa, mês {m}/{y}, Sr. Antunes", "6261 1350; 12 -1350")
    f.each(past, 31, "Depreciações do mês {m}", "642 310; 438 -310")
    f.each(whole, 28, "Ordenados {m}/{y}", "6321 2850; 12 -2850")
    f.each(past, 20, "MEO fatura {m}", "6262 64.90; 12 -64.90")
    for month, net, vat in ((5, "391.00", "89.93"), (6, "404.00", "92.92"), (7, "428.00", "98.44"),
                            (8, "436.00", "100.28")):  # fmt: skip
        gross = float(net) + float(vat)
        day = date(2026, month, 30)
        f.book(day, f"Lavandaria Douro FT L26/0{month}44", f"6267 {net}; 2432 {vat}; 22 -{gross:.2f}")
        f.book(date(2026, month + 1, 14), "Pag. Lavandaria Douro", f"22 {gross:.2f}; 12 -{gross:.2f}")
    f.each(past, 12, "EDP Comercial, eletricidade", "6241 {a}; 12 -{a}", ("212.40", "198.77", "171.03", "160.15"))
    f.each(whole, 30, "Comissão de manutenção de conta", "6988 7.50; 12 -7.50")
    f.each(past, 29, "Alojamento, apuramento do mês {m}", "12 6360; 72 -6000; 2433 -360")
    f.each(range(2, 9), 9, "Padaria Ribeiro, fornecimento do mês {m}", "6238 {a}; 12 -{a}", ("188.20", "201.35"))

    f.book(3, "Máquina de lavar industrial Miele PWM 507, Hotelequip FT 2026/3381",
           "6226 2450; 2432 563.50; 22 -3013.50")  # fmt: skip
    f.paper(
        "hotelequip_3381.txt",
        """Hotelequip - Equipamento Hoteleiro, S.A.   NIPC 503 991 220   Maia
FATURA FT 2026/3381          Data 03/09/2026
Exmos. Senhores: Casa da Ribeira, Lda   NIF 514 882 303
Ref.      Designação                                      Qtd   Preço un.    Total
PWM507    Máquina de lavar roupa industrial Miele 7 kg     1    2 450,00   2 450,00
Incidência 2 450,00   IVA 23 %  563,50      TOTAL  3 013,50 EUR
""",
    )
    f.wrong("asset-expensed", "433 2450; 6226 -2450")
    f.book(8, "Reparação caldeira, Termoporto FT 118", "6226 1180; 2432 271.40; 22 -1451.40")
    f.paper(
        "termoporto.txt",
        """TERMOPORTO UNIPESSOAL LDA  NIF 510 220 871
Fatura n.º FT 118   08/09/2026    Cliente Casa da Ribeira, Lda
Reparação da caldeira existente: mão de obra 14 h, bomba circuladora e vedantes    1 180,00
IVA 23%  271,40     Total a pagar  1 451,40 €""",
    )
    f.book(10, "Aspirador Kärcher T7, Worten FT W/77120", "6231 189; 2432 43.47; 12 -232.47")
    f.paper(
        "worten.txt",
        """Worten  Fatura-recibo W/77120  10-09-2026
1 Aspirador Kärcher T 7/1    189,00    IVA 23% 43,47    Total 232,47 EUR  Pago por multibanco""",
    )
    f.book(1, "Seguro multirriscos Fidelidade, recibo 88120034", "6263 1095; 12 -1095")
    f.paper(
        "fidelidade.txt",
        """FIDELIDADE Companhia de Seguros, S.A.
Recibo de prémio n.º 88120034      Emissão 01/09/2026
Tomador: Casa da Ribeira, Lda      Ramo: Multirriscos Negócio
Período do seguro: de 01/09/2026 a 31/08/2027
Prémio total a pagar (isento de IVA)      1 095,00 €""",
    )
    f.wrong("prepaid-expensed", "281 1005; 6263 -1005")
    f.book(5, "Quota AHP setembro a dezembro, recibo 5512", "6224 84; 12 -84")
    f.paper(
        "ahp.txt",
        """Associação da Hotelaria de Portugal - Recibo 5512 de 05/09/2026
Casa da Ribeira, Lda. Quota do período 01/09/2026 a 31/12/2026: 84,00 € (isento)""",
    )
    f.paper(
        "lavandaria_set.txt",
        """LAVANDARIA DOURO, LDA   NIF 502 334 119
Fatura FT L26/0944                            30/09/2026
Cliente: Casa da Ribeira, Lda  NIF 514 882 303
Roupa de cama e banho, setembro de 2026     206 kg x 2,00      412,00
IVA 23%                                                         94,76
Total                                                          506,76 €
Pagamento a 15 dias""",
    )
    f.wrong("unrecorded-invoice", "6267 412; 2432 94.76; 22 -506.76")
    f.wrong("rent-missing", "6261 1350; 2722|22|12 -1350", gap=True)  # no statement lies there: paid or owed
    f.wrong("depreciation-missing", "642 310; 438 -310", gap=True)
    f.book(28, "FT CR/118 Grupo Caminhantes, estadia", "211 1950.40; 72 -1840; 2433 -110.40", "ft_cr_118.txt")
    f.paper(
        "ft_cr_118.txt",
        """Casa da Ribeira, Lda  NIF 514 882 303
FATURA FT CR/118   Data de emissão 28/09/2026
Cliente: Caminhantes do Norte, Associação
4 quartos, estadia de 05/10/2026 a 09/10/2026 com pequeno-almoço     1 840,00
IVA 6%  110,40        Total  1 950,40 €""",
    )
    f.wrong("revenue-wrong-period", "72 1840; 282 -1840")
    f.book(29, "Alojamento, apuramento do mês 9", "12 6148; 72 -5800; 2433 -348")
    f.book(19, "FT CR/117 Família Okafor", "211 636; 72 -600; 2433 -36", "ft_cr_117.txt")
    f.paper(
        "ft_cr_117.txt",
        """Casa da Ribeira, Lda  NIF 514 882 303
FATURA FT CR/117   Data de emissão 19/09/2026     Cliente: Família Okafor
2 quartos, estadia de 15/09/2026 a 19/09/2026     600,00    IVA 6% 36,00    Total 636,00 €""",
    )
    f.book(22, "Sinal de reserva passagem de ano, FT CR/119", "12 530; 282 -500; 2433 -30", "ft_cr_119.txt")
    f.paper(
        "ft_cr_119.txt",
        """Casa da Ribeira, Lda  NIF 514 882 303
FATURA FT CR/119   Data de emissão 22/09/2026   Cliente: Dra. Inês Vale
Sinal para estadia de 29/12/2026 a 02/01/2027     500,00    IVA 6% 30,00    Total 530,00 €""",
    )
    f.book(9, "Padaria Ribeiro, fatura PR 901", "6238 96.40; 12 -96.40")
    f.book(23, "Padaria Ribeiro, fatura PR 902", "6238 96.40; 12 -96.40")
    f.book(12, "EDP Comercial, eletricidade", "6241 181.90; 12 -181.90")
    f.book(20, "MEO fatura 9", "6262 64.90; 12 -64.90")
    f.right("boiler repair above the limit", "vacuum cleaner below it", "membership below the deferral limit",
            "stay of the month", "deposit already deferred", "two equal bills of the bakery")  # fmt: skip
    return f


MINAS = """
1.1.01.01|A|Caixa
1.1.01.02|A|Banco Sicoob c/c
1.1.02.01|A|Clientes
1.1.03.01|A|Estoque de matéria-prima
1.1.05.01|A|Despesas antecipadas
1.1.06.01|A|Conta corrente dos sócios
1.2.03.04|A|Máquinas e equipamentos
1.2.03.99|A|(-) Depreciação acumulada
2.1.01.01|L|Fornecedores
2.1.03.01|L|Salários a pagar
2.1.03.05|L|Provisão de 13º salário e férias
2.1.09.01|L|Contas a pagar diversas (provisões)
2.4.01.01|Q|Capital social
3.1.01.01|I|Venda de produtos
4.1.01.01|X|Custo dos produtos vendidos
4.2.01.01|X|Salários
4.2.01.07|X|13º salário e férias
4.2.02.03|X|Energia elétrica
4.2.02.08|X|Material de consumo
4.2.02.11|X|Manutenção de máquinas
4.2.03.02|X|Propaganda e marketing
4.2.03.05|X|Honorários contábeis
4.2.03.09|X|Cursos e treinamentos
4.2.03.12|X|Depreciação
4.2.04.01|X|Tarifas bancárias
"""
MINAS_POLICY = """PADARIA PÃO DA SERRA LTDA - manual de práticas contábeis

Imobilizado: máquinas e móveis de valor unitário acima de R$ 3.000,00 vão para 1.2.03.04; o resto é despesa.
Competência: toda despesa pertence ao período em que o serviço foi prestado; quando o contrato atravessa o mês,
rateia-se por dias corridos, e a parte que sobra fica em Despesas antecipadas.
Mercadoria recebida e já vendida sem nota do fornecedor: lançar o custo contra Contas a pagar diversas.
Gastos particulares dos sócios não são despesa da empresa; ficam na Conta corrente dos sócios.
Provisionamos todo mês o 13º e as férias, e os honorários do contador (pagos no trimestre seguinte).
Somos optantes do Simples Nacional: não há crédito de impostos, a nota entra pelo valor total.
"""


def minas() -> Firm:
    f = Firm("Padaria Pão da Serra Ltda", "BRL", date(2026, 5, 1), MINAS, MINAS_POLICY, "manual.txt")
    f.book(date(2026, 1, 1), "Balanço de abertura",
           "1.1.01.02 32000; 1.1.03.01 6000; 1.2.03.04 84000; 1.2.03.99 -21000; 2.4.01.01 -101000")  # fmt: skip
    past, whole = range(1, 5), range(1, 6)
    f.each(whole, 30, "Folha de pagamento {m}/{y}", "4.2.01.01 14200; 2.1.03.01 -14200")
    f.each(range(2, 6), 5, "Pagamento de salários", "2.1.03.01 14200; 1.1.01.02 -14200")
    f.each(past, 30, "Provisão 13º e férias {m}/{y}", "4.2.01.07 2760; 2.1.03.05 -2760")
    f.each(past, 31, "Honorários contábeis do mês {m}", "4.2.03.05 950; 2.1.09.01 -950")
    f.book(date(2026, 4, 10), "Pgto Contabilidade Mineira 1º trimestre", "2.1.09.01 2850; 1.1.01.02 -2850")
    f.each(whole, 31, "Depreciação mensal", "4.2.03.12 700; 1.2.03.99 -700")
    f.each(past, 18, "CEMIG energia", "4.2.02.03 {a}; 2.1.01.01 -{a}", ("1622.14", "1588.90", "1701.33", "1655.20"))
    f.each(
        range(2, 6), 25, "CEMIG pago", "2.1.01.01 {a}; 1.1.01.02 -{a}", ("1622.14", "1588.90", "1701.33", "1655.20")
    )
    f.each(whole, 31, "Vendas do mês {m}", "1.1.01.02 {a}; 3.1.01.01 -{a}", ("41200.50", "39811.20", "43090.00"))
    f.each(whole, 31, "CPV do mês {m}", "4.1.01.01 {a}; 1.1.03.01 -{a}", ("13100", "12800", "13650"))
    f.each(whole, 8, "Moinho Vera Cruz, farinha, lote {m}", "1.1.03.01 13000; 2.1.01.01 -13000")
    f.each(whole, 22, "Pago Moinho Vera Cruz", "2.1.01.01 13000; 1.1.01.02 -13000")
    f.each(whole, 30, "Tarifa pacote de serviços Sicoob", "4.2.04.01 69; 1.1.01.02 -69")

    f.paper(
        "romaneio_queijo.txt",
        """LATICÍNIO CANASTRA REAL  -  ROMANEIO DE ENTREGA Nº 4471
Destinatário: Padaria Pão da Serra Ltda            Data da entrega: 19/05/2026
120 kg queijo canastra meia cura      R$ 38,00/kg     R$ 4.560,00
Recebido por: Cleide (assinatura)
Nota fiscal será emitida no fechamento de junho.
Obs. da padaria: os 120 kg foram vendidos nas cestas de 20 a 23/05/2026.""",
    )
    f.wrong("goods-received-not-booked", "4.1.01.01 4560; 2.1.09.01|2.1.01.01 -4560")
    f.book(6, "Colégio Santa Clara, mensalidade maio", "4.2.03.09 1250; 1.1.01.02 -1250", "colegio.txt")
    f.paper(
        "colegio.txt",
        """COLÉGIO SANTA CLARA     Boleto 2026-05-3381     vencimento 06/05/2026
Responsável financeiro: Marcos Teixeira (pessoa física)
Aluna: Helena Teixeira, 7º ano - mensalidade escolar maio/2026      R$ 1.250,00""",
    )
    f.wrong("owner-difference", "1.1.06.01 1250; 4.2.03.09 -1250")
    f.book(13, "SENAC curso boas práticas, 2 funcionárias, NF 9910", "4.2.03.09 780; 1.1.01.02 -780", "senac.txt")
    f.paper(
        "senac.txt",
        """SENAC Minas   Nota fiscal de serviço 9910   13/05/2026
Tomador: Padaria Pão da Serra Ltda  CNPJ 21.330.118/0001-09
Curso boas práticas na manipulação de alimentos, 12/05/2026, 2 participantes (funcionárias)   R$ 780,00""",
    )
    f.book(11, "Forno turbo Prática Fast 10, NF 20988", "4.2.02.08 12900; 2.1.01.01 -12900")
    f.paper(
        "pratica.txt",
        """PRÁTICA PRODUTOS S.A.  -  NF-e 20988 série 1      Emissão 11/05/2026
Dest.: Padaria Pão da Serra Ltda
Cód 10-T  Forno turbo Fast Oven 10 bandejas   1 UN   12.900,00
Valor total da nota  R$ 12.900,00    Venc. 10/06/2026""",
    )
    f.wrong("asset-expensed", "1.2.03.04 12900; 4.2.02.08 -12900")
    f.book(14, "Assistência Forno Lar, conserto da masseira, NF 310", "4.2.02.11 3480; 1.1.01.02 -3480")
    f.paper(
        "conserto.txt",
        """Forno Lar Assistência Técnica ME    NFS-e 310     14/05/2026
Tomador: Padaria Pão da Serra
Conserto da masseira espiral: troca de rolamentos, correia e mão de obra      R$ 3.480,00""",
    )
    f.book(16, "Agência Pico, campanha junina, NFS-e 77", "4.2.03.02 3100; 1.1.01.02 -3100")
    f.paper(
        "agencia_pico.txt",
        """AGÊNCIA PICO COMUNICAÇÃO LTDA   NFS-e nº 77    16/05/2026
Tomador: Padaria Pão da Serra Ltda
Gestão de anúncios e redes sociais no período de 16/05/2026 a 15/06/2026       R$ 3.100,00""",
    )
    f.wrong("service-wrong-period", "1.1.05.01 1500; 4.2.03.02 -1500")
    f.paper(
        "cemig_maio.txt",
        """CEMIG Distribuição S.A.   Nota fiscal/conta de energia elétrica nº 008.771.402
Cliente: Padaria Pão da Serra Ltda        Emissão 18/05/2026     Referente a MAI/2026
Leitura anterior 17/04  Leitura atual 17/05    Consumo 1.690 kWh
Total a pagar  R$ 1.684,77       Vencimento 25/06/2026""",
    )
    f.wrong("unrecorded-invoice", "4.2.02.03 1684.77; 2.1.01.01 -1684.77")
    f.wrong("payroll-accrual-missing", "4.2.01.07 2760; 2.1.03.05 -2760", gap=True)
    f.wrong("accrual-missing", "4.2.03.05 950; 2.1.09.01 -950", gap=True)
    f.book(12, "Embalagens Real, NF 5120", "4.2.02.08 415.80; 1.1.01.02 -415.80")
    f.book(26, "Embalagens Real, NF 5188", "4.2.02.08 415.80; 1.1.01.02 -415.80")
    f.paper(
        "embalagens_5120.txt",
        """EMBALAGENS REAL   NF-e 5120   12/05/2026   Padaria Pão da Serra Ltda
Sacos de papel kraft 5 kg, 42 pacotes x 9,90     Total R$ 415,80""",
    )
    f.paper(
        "embalagens_5188.txt",
        """EMBALAGENS REAL   NF-e 5188   26/05/2026   Padaria Pão da Serra Ltda
Sacos de papel kraft 5 kg, 42 pacotes x 9,90     Total R$ 415,80""",
    )
    f.paper(
        "romaneio_farinha.txt",
        """MOINHO VERA CRUZ  -  Romaneio 88/5   entrega 08/05/2026
Padaria Pão da Serra Ltda    farinha de trigo tipo 1, lote 5, 260 sacos x R$ 50,00 = R$ 13.000,00""",
    )
    f.book(27, "Liquidificador industrial 8 L, Casa do Padeiro NF 660", "4.2.02.08 890; 1.1.01.02 -890")
    f.paper(
        "casa_do_padeiro.txt",
        """CASA DO PADEIRO    NF-e 660   27/05/2026    Padaria Pão da Serra Ltda
Liquidificador industrial inox 8 litros   1 x 890,00    Total R$ 890,00""",
    )
    f.right("staff course beside the school", "repair above the limit", "two equal bag bills, own numbers",
            "delivery note of booked flour", "blender below the limit", "payment of the accrual")  # fmt: skip
    return f
