"""Official rules by Saxon: each set is compiled once and kept; an invoice may not reach out of itself."""

from dataclasses import dataclass
from pathlib import Path

import saxonche

from core.child_process import Refused
from office.invoices.hits import RuleHit
from office.invoices.rulesets import Official
from office.rules.child.svrl import hits_of
from office.rules.official import digest, stated_version, stylesheet

_FEATURE = "http://saxon.sf.net/feature/"
_SAFE = {
    # the rules' own code lists are files beside them
    f"{_FEATURE}allowedProtocols": "file",
    # no DOCTYPE, so no entity: neither one that reads a file nor one that fills the memory
    f"{_FEATURE}parserFeature?uri=http%3A%2F%2Fapache.org%2Fxml%2Ffeatures%2Fdisallow-doctype-decl": "true",
}


@dataclass(frozen=True, slots=True)
class Book:
    """One compiled set."""

    transform: saxonche.PyXsltExecutable
    version: str
    digest: str


class Saxon:
    """The processor with its compiled sets. One per process, used by one thread."""

    def __init__(self) -> None:
        self._processor = saxonche.PySaxonProcessor(license=False)
        for name, value in _SAFE.items():
            self._processor.set_configuration_property(name, value)
        self._compiler = self._processor.new_xslt30_processor()
        self._books: dict[Official, Book] = {}

    def book(self, rules: Official) -> Book:
        """The set, compiled when it is first needed (0.2 to 1 s)."""
        if rules not in self._books:
            file = stylesheet(rules)
            transform = self._compiler.compile_stylesheet(stylesheet_file=str(file))
            self._books[rules] = Book(transform, stated_version(file), digest(file))
        return self._books[rules]

    def check(self, untrusted_xml: Path, rules: Official) -> list[RuleHit]:
        """What the set says of the file. Refused for what is no XML, or has a DOCTYPE, or makes Saxon fail."""
        transform = self.book(rules).transform
        try:
            document = self._processor.parse_xml(xml_file_name=str(untrusted_xml))
            report = transform.transform_to_string(xdm_node=document)
        except saxonche.PySaxonApiError as error:
            raise Refused("unfit", str(error)[:2000]) from error
        return hits_of(report)
