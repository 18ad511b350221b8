"""XML as a neutral tree: what is kept, how it is looked into, and that hostile files end in a sentence."""

from pathlib import Path

import pytest

from core.child_process import Refused
from core.errors import Trouble, WorldError
from core.tree import Node
from kb.readers import limits
from kb.readers.tree import read_tree
from kb.reading import Reader
from tests.shared_data import shared, shared_files

ORDER = b"""<?xml version="1.0" encoding="UTF-8"?>
<o:Order xmlns:o="urn:o" xmlns:x="urn:foreign" version="1.0">
  <!-- no word -->
  <o:Tax><o:ID schemeID="FC">12/345</o:ID><o:ID schemeID="VA"> DE123 </o:ID></o:Tax>
  <o:Line n="1"><o:Item>Brett<o:Empty/> Eiche</o:Item></o:Line>
  <x:Line n="x"><o:Item>Fremd</o:Item></x:Line>
  <o:Line n="2"><o:Item>Gr\xc3\xb6\xc3\x9fe\nzwei</o:Item></o:Line>
</o:Order>"""


def refusal(content: bytes) -> Trouble:
    with pytest.raises(Refused) as no:
        read_tree(content)
    return Trouble(no.value.reason)


def test_paths_attributes_and_text():
    root = read_tree(ORDER)
    assert (root.tag, root.name, root.namespace, root.attribute("version")) == (
        "{urn:o}Order",
        "Order",
        "urn:o",
        "1.0",
    )
    assert root.said("Tax/ID") == "12/345"
    assert root.said("Tax/ID[@schemeID=VA]") == "DE123"
    assert root.said("Tax/ID[@schemeID=none]") == ""
    assert [line.attribute("n") for line in root.all("Line")] == ["1", "x", "2"]
    assert root.said("Line/@n") == "1"
    assert [item.text for item in root.all("*/Item")] == ["Brett Eiche", "Fremd", "Größe\nzwei"]
    assert root.find("Line/Price") is None
    assert [node.name for node in root.descendants()].count("Item") == 3


def test_where_an_element_stands():
    root = read_tree(ORDER)
    assert root.place("Line[@n=2]/Item") == "/Order/Line[2]/Item"
    assert root.place("Line[@n=x]") == "/Order/Line"
    assert root.place("None|Tax/ID[@schemeID=VA]") == "/Order/Tax/ID[2]"
    assert (root.place("None"), root.place("")) == ("", "/Order")


def test_foreign_elements_can_be_taken_away():
    known = read_tree(ORDER).within("urn:o".__eq__)
    assert [line.attribute("n") for line in known.all("Line")] == ["1", "2"]


def test_a_path_that_is_none_is_a_bug():
    with pytest.raises(ValueError, match="no path"):
        Node("a").find("a//b")


def test_it_survives_the_pipe():
    root = read_tree(ORDER)
    assert Node.from_json(root.as_json()) == root
    assert Node.from_json(Node("").as_json()) == Node("")


@pytest.mark.parametrize(
    "content",
    [
        ORDER.decode().encode("utf-8-sig"),
        ORDER.decode().replace("UTF-8", "UTF-16").encode("utf-16"),
        ORDER.decode().replace("UTF-8", "ISO-8859-1").encode("latin-1"),
        b"\n\n  " + ORDER,
    ],
)
def test_encodings(content):
    assert read_tree(content) == read_tree(ORDER)


@pytest.mark.parametrize(
    "content",
    [
        ORDER.decode().encode("latin-1"),  # says UTF-8
        ORDER.replace(b'"UTF-8"', b'"UTF-8'),
        ORDER.replace(b"UTF-8", b"UTF-99"),
        ORDER[:-5],
        b"no xml at all",
        ORDER + ORDER,
        ORDER.replace(b"o:Empty/", b"o:Empty>&undeclared;<o:Empty/"),
    ],
)
def test_broken_files_are_refused_as_damaged(content):
    assert refusal(content) is Trouble.DAMAGED


BOMB = """<?xml version="1.0" encoding="%s"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>"""
OUTSIDE = '<?xml version="1.0" encoding="%s"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'


@pytest.mark.parametrize("content", [BOMB, OUTSIDE, '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd"><a/>'])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le"])
def test_declarations_are_refused_in_every_encoding(content, encoding):
    text = content % encoding if "%s" in content else content
    assert refusal(text.encode(encoding)) is Trouble.BOMB


def test_a_declaration_in_an_unusual_encoding_is_refused_too():
    assert refusal((BOMB % "ebcdic-cp-us").encode("cp037")) in {Trouble.BOMB, Trouble.DAMAGED}


def test_depth_and_number_have_limits(monkeypatch):
    inside = limits.TREE_DEPTH
    assert read_tree(b"<a>" * inside + b"</a>" * inside)
    assert refusal(b"<a>" * (inside + 1) + b"</a>" * (inside + 1)) is Trouble.BOMB
    assert refusal(b"<a>" * 100_000 + b"</a>" * 100_000) is Trouble.DAMAGED
    monkeypatch.setattr(limits, "TREE_NODES", 10)
    assert read_tree(b"<a>" + b"<b/>" * 9 + b"</a>")
    assert refusal(b"<a>" + b"<b/>" * 10 + b"</a>") is Trouble.BOMB
    monkeypatch.setattr(limits, "TREE_BYTES", 10)
    assert refusal(b"<a>12345</a>") is Trouble.TOO_LARGE


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    made = Reader(tmp_path_factory.mktemp("workspace"))
    yield made
    made.close()


@pytest.mark.shared
def test_known_attacks_end_in_a_sentence(reader):
    shared("bad", "defusedxml")
    outcomes = {}
    for file in shared_files("*.xml", "bad", "defusedxml"):
        try:
            outcomes[file.name] = reader.tree(file).name
        except WorldError as no:
            outcomes[file.name] = no.trouble if file.name in no.sentence else None
    assert outcomes.pop("simple.xml") == outcomes.pop("simple-ns.xml") == "root"
    assert set(outcomes.values()) == {Trouble.BOMB}
    assert len(outcomes) == 8


def test_the_child_hands_it_over(reader, tmp_path: Path):
    file = tmp_path / "order.xml"
    file.write_bytes(ORDER)
    assert reader.tree(file) == read_tree(ORDER)
    file.write_bytes(ORDER[:-3])
    with pytest.raises(WorldError, match=r"order\.xml"):
        reader.tree(file)
