from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QStackedWidget, QTabBar,
    QVBoxLayout, QWidget)

from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.empty_state import EmptyState
from asm_desktop.gui.widgets.ledger_list import LedgerList
from asm_desktop.gui.widgets.pane_splitter import PaneSplitter
from asm_desktop.gui.widgets.side_panel import SidePanel
from asm_desktop.gui.widgets.strips import StripColumn

class Ui_ConsentPage(object):
    def setupUi(self, ConsentPage: QWidget) -> None:
        if not ConsentPage.objectName():
            ConsentPage.setObjectName("ConsentPage")
        ConsentPage.resize(1280, 712)
        self.pageLayout = QVBoxLayout(ConsentPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName("pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(ConsentPage)
        self.header.setObjectName("header")
        self.header.setProperty("part", "header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(10)
        self.headerLayout.setObjectName("headerLayout")
        self.headerLayout.setContentsMargins(20, 9, 16, 9)
        self.titleLabel = QLabel(self.header)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("type", "page")

        self.headerLayout.addWidget(self.titleLabel)

        self.tabs = QTabBar(self.header)
        self.tabs.setObjectName("tabs")

        self.headerLayout.addWidget(self.tabs)

        self.withdrawButton = QPushButton(self.header)
        self.withdrawButton.setObjectName("withdrawButton")
        self.withdrawButton.setProperty("kind", "danger")
        self.withdrawButton.setProperty("iconName", "withdraw")

        self.headerLayout.addWidget(self.withdrawButton)

        self.newButton = QPushButton(self.header)
        self.newButton.setObjectName("newButton")
        self.newButton.setProperty("kind", "primary")
        self.newButton.setProperty("iconName", "add")

        self.headerLayout.addWidget(self.newButton)

        self.headerLayout.setStretch(1, 1)

        self.pageLayout.addWidget(self.header)

        self.banner = Banner(ConsentPage)
        self.banner.setObjectName("banner")

        self.pageLayout.addWidget(self.banner)

        self.panes = PaneSplitter(ConsentPage)
        self.panes.setObjectName("panes")
        self.panes.setOrientation(Qt.Orientation.Horizontal)
        self.listPane = QFrame(self.panes)
        self.listPane.setObjectName("listPane")
        self.listPane.setProperty("part", "ground")
        self.listLayout = QVBoxLayout(self.listPane)
        self.listLayout.setSpacing(12)
        self.listLayout.setObjectName("listLayout")
        self.listLayout.setContentsMargins(20, 14, 16, 14)
        self.strips = StripColumn(self.listPane)
        self.strips.setObjectName("strips")

        self.listLayout.addWidget(self.strips)

        self.stack = QStackedWidget(self.listPane)
        self.stack.setObjectName("stack")
        self.ledger = LedgerList()
        self.ledger.setObjectName("ledger")
        self.stack.addWidget(self.ledger)
        self.nothing = EmptyState()
        self.nothing.setObjectName("nothing")
        self.stack.addWidget(self.nothing)

        self.listLayout.addWidget(self.stack)

        self.panes.addWidget(self.listPane)
        self.panel = SidePanel(self.panes)
        self.panel.setObjectName("panel")
        self.panes.addWidget(self.panel)

        self.pageLayout.addWidget(self.panes)

        self.pageLayout.setStretch(2, 1)

        self.retranslateUi(ConsentPage)

        QMetaObject.connectSlotsByName(ConsentPage)
    # setupUi

    def retranslateUi(self, ConsentPage: QWidget) -> None:
        self.titleLabel.setText(QCoreApplication.translate("ConsentPage", "Consent", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ConsentPage", "Parts of the page of agreements", None))
#endif // QT_CONFIG(accessibility)
        self.withdrawButton.setText(QCoreApplication.translate("ConsentPage", "Record a withdrawal\u2026", None))
        self.newButton.setText(QCoreApplication.translate("ConsentPage", "New agreement\u2026", None))
        pass
    # retranslateUi
