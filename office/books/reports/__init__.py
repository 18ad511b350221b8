"""What the books say: trial balance, accounts, statements, cash flow, value added tax: pure functions."""
