"""Qt's own words (OK, Cancel, Copy, the file dialog) in the owner's language: Qt's translation, else ours."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from core.words import language

_FILES = {"de": "qtbase_de", "zh": "qtbase_zh_CN"}
_VIETNAMESE = {  # Qt brings no Vietnamese
    "OK": "Đồng ý", "Cancel": "Hủy", "Close": "Đóng", "Yes": "Có", "No": "Không", "Open": "Mở", "Save": "Lưu",
    "Choose": "Chọn", "Delete": "Xóa", "Rename": "Đổi tên", "Undo": "Hoàn tác", "Redo": "Làm lại", "Cut": "Cắt",
    "Copy": "Sao chép", "Paste": "Dán", "Select All": "Chọn tất cả", "Copy Link Location": "Sao chép liên kết",
    "Look in:": "Tìm trong:", "File name:": "Tên tệp:", "Files of type:": "Loại tệp:", "Directory:": "Thư mục:",
    "All Files (*)": "Tất cả tệp (*)", "Name": "Tên", "Size": "Kích thước", "Type": "Loại", "Kind": "Loại",
    "Date Modified": "Ngày sửa", "New Folder": "Thư mục mới", "Create New Folder": "Tạo thư mục mới",
    "Parent Directory": "Thư mục cha", "Back": "Quay lại", "Forward": "Tiến", "Computer": "Máy tính",
    "My Computer": "Máy tính", "List View": "Dạng danh sách", "Detail View": "Dạng chi tiết",
    "Show hidden files": "Hiện tệp ẩn", "Remove": "Xóa", "Drive": "Ổ đĩa", "File": "Tệp", "Folder": "Thư mục",
}  # fmt: skip


class _Vietnamese(QTranslator):
    """The few words that this window meets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:  # noqa: N803
        del context, disambiguation, n
        return _VIETNAMESE.get(sourceText.replace("&", ""), "")


_spoken: list[QTranslator] = []


def speak(app: QCoreApplication) -> None:
    """From now on in the language that Kontor speaks."""
    while _spoken:
        app.removeTranslator(_spoken.pop())
    if made := _translator():
        app.installTranslator(made)
        _spoken.append(made)


def _translator() -> QTranslator | None:
    if language() == "vi":
        return _Vietnamese()
    made = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return made if made.load(_FILES.get(language(), ""), folder) else None
