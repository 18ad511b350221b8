"""Whatever the review proposes can be posted: it balances, names accounts of the chart and days, and says why."""

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks._firm_words import STYLES
from benchmarks._firms import GAPS, WITH_PAPER, make
from benchmarks.review import reviewed
from office.books.soundness import objection


@settings(max_examples=5, deadline=None)
@given(
    style=st.sampled_from(STYLES),
    seed=st.integers(0, 999),
    faults=st.sets(st.sampled_from(WITH_PAPER + GAPS), max_size=5),
)
def test_every_proposal_can_be_posted(style, seed, faults):
    firm = make(style, seed, faults, months=14)
    for proposal in reviewed(firm):
        assert objection(proposal.entry(), firm.journal.accounts) == ""
        assert proposal.evidence
        assert proposal.reason
        assert f"{proposal.date:%Y-%m}" == firm.month
