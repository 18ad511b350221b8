"""The eleventh blind hand of mails: firms in other trades, and what an expert clerk would answer.

Written from the issue and from what customers write, before anything was mended for it. The form is the sixth hand's.
"""

from __future__ import annotations

from benchmarks._mails_eleventh_stoves import STOVES, STOVES_MAILS
from benchmarks._mails_eleventh_uniforms import UNIFORMS, UNIFORMS_MAILS
from benchmarks._mails_sixth import firm_of

FIRMS = (
    firm_of("sweep and stoves, Brecon", STOVES, STOVES_MAILS, "en"),
    firm_of("uniforms, Nam Định", UNIFORMS, UNIFORMS_MAILS, "vi", {"Export customers.pdf": "en"}),
)
