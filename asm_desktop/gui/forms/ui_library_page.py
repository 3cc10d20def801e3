from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from asm_desktop.gui.pages.library.view_reader import ReaderPane
from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.empty_state import EmptyState
from asm_desktop.gui.widgets.facet_list import FacetList
from asm_desktop.gui.widgets.labels import ShortLabel
from asm_desktop.gui.widgets.pane_splitter import PaneSplitter
from asm_desktop.gui.widgets.result_list import ResultList
from asm_desktop.gui.widgets.search_box import SearchBox

class Ui_LibraryPage(object):
    def setupUi(self, LibraryPage: QWidget) -> None:
        if not LibraryPage.objectName():
            LibraryPage.setObjectName("LibraryPage")
        LibraryPage.resize(1280, 712)
        self.pageLayout = QVBoxLayout(LibraryPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName("pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(LibraryPage)
        self.header.setObjectName("header")
        self.header.setProperty("part", "header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(10)
        self.headerLayout.setObjectName("headerLayout")
        self.headerLayout.setContentsMargins(16, 10, 16, 9)
        self.searchBox = SearchBox(self.header)
        self.searchBox.setObjectName("searchBox")

        self.headerLayout.addWidget(self.searchBox)

        self.newButton = QPushButton(self.header)
        self.newButton.setObjectName("newButton")
        self.newButton.setProperty("kind", "primary")
        self.newButton.setProperty("iconName", "add")

        self.headerLayout.addWidget(self.newButton)


        self.pageLayout.addWidget(self.header)

        self.banner = Banner(LibraryPage)
        self.banner.setObjectName("banner")

        self.pageLayout.addWidget(self.banner)

        self.body = QStackedWidget(LibraryPage)
        self.body.setObjectName("body")
        self.libraryPart = QWidget()
        self.libraryPart.setObjectName("libraryPart")
        self.libraryLayout = QVBoxLayout(self.libraryPart)
        self.libraryLayout.setSpacing(0)
        self.libraryLayout.setObjectName("libraryLayout")
        self.libraryLayout.setContentsMargins(0, 0, 0, 0)
        self.panes = PaneSplitter(self.libraryPart)
        self.panes.setObjectName("panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.filterPane = QFrame(self.panes)
        self.filterPane.setObjectName("filterPane")
        self.filterPane.setProperty("part", "side")
        self.filterLayout = QVBoxLayout(self.filterPane)
        self.filterLayout.setSpacing(0)
        self.filterLayout.setObjectName("filterLayout")
        self.filterLayout.setContentsMargins(0, 6, 0, 0)
        self.facets = FacetList(self.filterPane)
        self.facets.setObjectName("facets")

        self.filterLayout.addWidget(self.facets)

        self.panes.addWidget(self.filterPane)
        self.resultPane = QFrame(self.panes)
        self.resultPane.setObjectName("resultPane")
        self.resultPane.setProperty("part", "list")
        self.resultLayout = QVBoxLayout(self.resultPane)
        self.resultLayout.setSpacing(0)
        self.resultLayout.setObjectName("resultLayout")
        self.resultLayout.setContentsMargins(0, 0, 0, 0)
        self.resultHead = QFrame(self.resultPane)
        self.resultHead.setObjectName("resultHead")
        self.resultHead.setProperty("part", "header")
        self.resultHeadLayout = QVBoxLayout(self.resultHead)
        self.resultHeadLayout.setSpacing(4)
        self.resultHeadLayout.setObjectName("resultHeadLayout")
        self.resultHeadLayout.setContentsMargins(16, 8, 12, 6)
        self.countRow = QHBoxLayout()
        self.countRow.setSpacing(8)
        self.countRow.setObjectName("countRow")
        self.filterButton = QPushButton(self.resultHead)
        self.filterButton.setObjectName("filterButton")
        self.filterButton.setProperty("iconName", "filter")

        self.countRow.addWidget(self.filterButton)

        self.countLabel = QLabel(self.resultHead)
        self.countLabel.setObjectName("countLabel")
        self.countLabel.setProperty("type", "strong")

        self.countRow.addWidget(self.countLabel)

        self.totalLabel = QLabel(self.resultHead)
        self.totalLabel.setObjectName("totalLabel")
        self.totalLabel.setProperty("tone", "text2")

        self.countRow.addWidget(self.totalLabel)

        self.countSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.countRow.addItem(self.countSpace)


        self.resultHeadLayout.addLayout(self.countRow)

        self.alsoRow = QHBoxLayout()
        self.alsoRow.setSpacing(6)
        self.alsoRow.setObjectName("alsoRow")
        self.alsoIcon = QLabel(self.resultHead)
        self.alsoIcon.setObjectName("alsoIcon")
        self.alsoIcon.setProperty("iconName", "language")
        self.alsoIcon.setProperty("iconPx", 14)

        self.alsoRow.addWidget(self.alsoIcon)

        self.alsoLabel = ShortLabel(self.resultHead)
        self.alsoLabel.setObjectName("alsoLabel")
        self.alsoLabel.setProperty("type", "meta")
        self.alsoLabel.setProperty("tone", "text2")

        self.alsoRow.addWidget(self.alsoLabel)

        self.alsoButton = QPushButton(self.resultHead)
        self.alsoButton.setObjectName("alsoButton")
        self.alsoButton.setProperty("kind", "link")

        self.alsoRow.addWidget(self.alsoButton)

        self.alsoSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.alsoRow.addItem(self.alsoSpace)


        self.resultHeadLayout.addLayout(self.alsoRow)


        self.resultLayout.addWidget(self.resultHead)

        self.resultStack = QStackedWidget(self.resultPane)
        self.resultStack.setObjectName("resultStack")
        self.results = ResultList()
        self.results.setObjectName("results")
        self.resultStack.addWidget(self.results)
        self.nothing = EmptyState()
        self.nothing.setObjectName("nothing")
        self.resultStack.addWidget(self.nothing)

        self.resultLayout.addWidget(self.resultStack)

        self.panes.addWidget(self.resultPane)
        self.reader = ReaderPane(self.panes)
        self.reader.setObjectName("reader")
        self.panes.addWidget(self.reader)

        self.libraryLayout.addWidget(self.panes)

        self.body.addWidget(self.libraryPart)

        self.pageLayout.addWidget(self.body)


        self.retranslateUi(LibraryPage)

        QMetaObject.connectSlotsByName(LibraryPage)
    # setupUi

    def retranslateUi(self, LibraryPage: QWidget) -> None:
        self.newButton.setText(QCoreApplication.translate("LibraryPage", "New entry", None))
        self.filterButton.setText(QCoreApplication.translate("LibraryPage", "Filters", None))
        self.alsoButton.setText(QCoreApplication.translate("LibraryPage", "Change", None))
        pass
    # retranslateUi
