"""Which bank line pays which open item: hypotheses with evidence, and silence where two explanations are as good."""
