"""Mails of the everyday inbox, and grave ones that do not sound so: what the hands of mails have too few of.

The hands' ordinary mails are questions to a firm's documents. A real inbox complains of cold soup, wants a copy of
an invoice and tells of a sick child; without such mails every grumble reads as grave. Written to be learned from
(`benchmarks/gravity.py`), never to be measured on. A mail a line: `kind | subject | text`, a pilcrow breaks a line.
"""

from benchmarks import _gravity_everyday_de as german
from benchmarks import _gravity_everyday_en as english
from benchmarks import _gravity_everyday_vi as vietnamese
from benchmarks import _gravity_everyday_zh as chinese
from benchmarks._gravity_blind import read

# Each as (language, kind, subject or "", text).
MAILS = tuple(
    read(language, line)
    for language, piece in (("de", german), ("en", english), ("vi", vietnamese), ("zh", chinese))
    for line in piece.LINES.strip().splitlines()
)
