"""ZIP containers of XML parts: what DOCX, PPTX, ODT and ODS have in common."""

import io
import posixpath
import zipfile

from core.child_process import Refused
from core.errors import Trouble
from kb.readers import limits, markup
from kb.readers.damage import parsing
from kb.readers.delivery import Delivery


class Package:
    """An office file's parts by name. Sizes are checked before anything is unpacked."""

    def __init__(self, content: bytes) -> None:
        with parsing("zip"):
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        limits.check_members(self._zip.infolist())
        # some writers use backslashes or a leading slash
        self._names = {info.filename.replace("\\", "/").lstrip("/"): info for info in self._zip.infolist()}

    @property
    def has_macros(self) -> bool:
        return any(name.lower().endswith("vbaproject.bin") or name.startswith("Basic/") for name in self._names)

    def names(self, start: str) -> list[str]:
        """Parts below a folder, sorted."""
        return sorted(name for name in self._names if name.startswith(start))

    def read(self, name: str) -> bytes:
        """The bytes of a part; b"" when there is none."""
        info = self._names.get(name)
        if info is None:
            return b""
        if info.flag_bits & 1:
            raise Refused(Trouble.ENCRYPTED, "zip")
        limits.check_bytes(info.file_size, limits.MARKUP_BYTES)
        with parsing(name):
            return self._zip.read(info)

    def xml(self, name: str) -> markup.Element | None:
        """The root element of a part; None when there is no such part."""
        content = self.read(name)
        return markup.parse(content) if content.strip() else None

    def targets(self, name: str) -> dict[str, str]:
        """Relationship id → name of the part that `name` refers to."""
        folder, file = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        found: dict[str, str] = {}
        for relation in markup.children(root) if root is not None else ():
            if markup.attribute(relation, "TargetMode") != "External":
                target = markup.attribute(relation, "Target")
                place = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
                found[markup.attribute(relation, "Id")] = posixpath.normpath(place)
        return found

    def main_part(self, usual: str) -> str:
        """The part that the package itself declares as its document, or the usual name."""
        root = self.xml("_rels/.rels")
        for relation in markup.children(root) if root is not None else ():
            if markup.attribute(relation, "Type").endswith("/officeDocument"):
                target = posixpath.normpath(markup.attribute(relation, "Target").lstrip("/"))
                if target in self._names:
                    return target
        return usual

    def office_properties(self, to: Delivery) -> None:
        """Title, author and date of DOCX, XLSX and PPTX."""
        _properties(self.xml("docProps/core.xml"), to, ("modified", "created"))


def _properties(root: markup.Element | None, to: Delivery, dates: tuple[str, ...]) -> None:
    if root is None:
        return
    values = {markup.name(e): markup.text_of(e).strip() for e in root.iter("{*}*") if len(e) == 0}
    to.title = values.get("title", "")
    to.date = next((values[key][:10] for key in dates if len(values.get(key, "")) >= 10), "")
    for key in ("creator", "subject", "keywords", "description"):
        to.properties[key] = values.get(key, "")


def odf_properties(package: Package, to: Delivery) -> None:
    """Title, author and date of ODT and ODS."""
    _properties(package.xml("meta.xml"), to, ("date", "creation-date"))
