from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QListView, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.check_list import CheckList
from asm_desktop.gui.widgets.labels import ShortLabel

class Ui_EditorPage(object):
    def setupUi(self, EditorPage: QWidget) -> None:
        if not EditorPage.objectName():
            EditorPage.setObjectName("EditorPage")
        EditorPage.resize(1280, 712)
        self.pageLayout = QVBoxLayout(EditorPage)
        self.pageLayout.setSpacing(0)
        self.pageLayout.setObjectName("pageLayout")
        self.pageLayout.setContentsMargins(0, 0, 0, 0)
        self.header = QFrame(EditorPage)
        self.header.setObjectName("header")
        self.header.setProperty("part", "header")
        self.headerLayout = QHBoxLayout(self.header)
        self.headerLayout.setSpacing(12)
        self.headerLayout.setObjectName("headerLayout")
        self.headerLayout.setContentsMargins(16, 11, 16, 10)
        self.closeButton = QPushButton(self.header)
        self.closeButton.setObjectName("closeButton")
        self.closeButton.setProperty("kind", "plain")
        self.closeButton.setProperty("iconName", "back")

        self.headerLayout.addWidget(self.closeButton)

        self.titleLabel = QLabel(self.header)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("type", "page")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.titleLabel)

        self.aboutLabel = ShortLabel(self.header)
        self.aboutLabel.setObjectName("aboutLabel")
        self.aboutLabel.setProperty("type", "meta")
        self.aboutLabel.setProperty("tone", "text2")

        self.headerLayout.addWidget(self.aboutLabel)

        self.keptIcon = QLabel(self.header)
        self.keptIcon.setObjectName("keptIcon")
        self.keptIcon.setProperty("iconName", "check")
        self.keptIcon.setProperty("iconTint", "ok")

        self.headerLayout.addWidget(self.keptIcon)

        self.keptLabel = QLabel(self.header)
        self.keptLabel.setObjectName("keptLabel")
        self.keptLabel.setProperty("type", "meta")
        self.keptLabel.setProperty("tone", "text2")
        self.keptLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.headerLayout.addWidget(self.keptLabel)

        self.dropButton = QPushButton(self.header)
        self.dropButton.setObjectName("dropButton")
        self.dropButton.setProperty("kind", "plain")

        self.headerLayout.addWidget(self.dropButton)

        self.checksButton = QPushButton(self.header)
        self.checksButton.setObjectName("checksButton")
        self.checksButton.setProperty("iconName", "warn")

        self.headerLayout.addWidget(self.checksButton)

        self.saveButton = QPushButton(self.header)
        self.saveButton.setObjectName("saveButton")
        self.saveButton.setProperty("kind", "primary")
        self.saveButton.setProperty("iconName", "save")

        self.headerLayout.addWidget(self.saveButton)


        self.pageLayout.addWidget(self.header)

        self.banner = Banner(EditorPage)
        self.banner.setObjectName("banner")

        self.pageLayout.addWidget(self.banner)

        self.bodyLayout = QHBoxLayout()
        self.bodyLayout.setSpacing(0)
        self.bodyLayout.setObjectName("bodyLayout")
        self.partsPane = QFrame(EditorPage)
        self.partsPane.setObjectName("partsPane")
        self.partsPane.setProperty("part", "side")
        self.partsPane.setMinimumSize(QSize(208, 0))
        self.partsPane.setMaximumSize(QSize(208, 16777215))
        self.partsLayout = QVBoxLayout(self.partsPane)
        self.partsLayout.setSpacing(8)
        self.partsLayout.setObjectName("partsLayout")
        self.partsLayout.setContentsMargins(8, 12, 8, 14)
        self.partsTitle = QLabel(self.partsPane)
        self.partsTitle.setObjectName("partsTitle")
        self.partsTitle.setProperty("type", "strong")
        self.partsTitle.setIndent(10)

        self.partsLayout.addWidget(self.partsTitle)

        self.partsList = QListView(self.partsPane)
        self.partsList.setObjectName("partsList")
        self.partsList.setProperty("rows", "table")
        self.partsList.setProperty("part", "side")
        self.partsList.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.partsLayout.addWidget(self.partsList)

        self.moreButton = QPushButton(self.partsPane)
        self.moreButton.setObjectName("moreButton")
        self.moreButton.setProperty("kind", "quiet")
        self.moreButton.setProperty("iconName", "down")

        self.partsLayout.addWidget(self.moreButton)

        self.partsHint = QLabel(self.partsPane)
        self.partsHint.setObjectName("partsHint")
        self.partsHint.setProperty("type", "meta")
        self.partsHint.setProperty("tone", "text2")
        self.partsHint.setWordWrap(True)
        self.partsHint.setMargin(10)

        self.partsLayout.addWidget(self.partsHint)


        self.bodyLayout.addWidget(self.partsPane)

        self.formScroll = QScrollArea(EditorPage)
        self.formScroll.setObjectName("formScroll")
        self.formScroll.setWidgetResizable(True)
        self.formScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.formHolder = QFrame()
        self.formHolder.setObjectName("formHolder")
        self.formHolder.setProperty("part", "list")
        self.formLayout = QVBoxLayout(self.formHolder)
        self.formLayout.setSpacing(12)
        self.formLayout.setObjectName("formLayout")
        self.formLayout.setContentsMargins(28, 16, 28, 20)
        self.partsBox = QComboBox(self.formHolder)
        self.partsBox.setObjectName("partsBox")

        self.formLayout.addWidget(self.partsBox)

        self.formScroll.setWidget(self.formHolder)

        self.bodyLayout.addWidget(self.formScroll)

        self.checksPane = QFrame(EditorPage)
        self.checksPane.setObjectName("checksPane")
        self.checksPane.setProperty("part", "side")
        self.checksPane.setMinimumSize(QSize(284, 0))
        self.checksPane.setMaximumSize(QSize(284, 16777215))
        self.checksLayout = QVBoxLayout(self.checksPane)
        self.checksLayout.setSpacing(10)
        self.checksLayout.setObjectName("checksLayout")
        self.checksLayout.setContentsMargins(16, 14, 16, 14)
        self.checksTitle = QLabel(self.checksPane)
        self.checksTitle.setObjectName("checksTitle")
        self.checksTitle.setProperty("type", "section")

        self.checksLayout.addWidget(self.checksTitle)

        self.checksScroll = QScrollArea(self.checksPane)
        self.checksScroll.setObjectName("checksScroll")
        self.checksScroll.setWidgetResizable(True)
        self.checksScroll.setFrameShape(QFrame.Shape.NoFrame)
        self.checksScroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.checksHolder = QFrame()
        self.checksHolder.setObjectName("checksHolder")
        self.checksHolder.setProperty("part", "side")
        self.checksHolderLayout = QVBoxLayout(self.checksHolder)
        self.checksHolderLayout.setObjectName("checksHolderLayout")
        self.checksHolderLayout.setContentsMargins(0, 0, 0, 0)
        self.checks = CheckList(self.checksHolder)
        self.checks.setObjectName("checks")

        self.checksHolderLayout.addWidget(self.checks)

        self.checksSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.checksHolderLayout.addItem(self.checksSpace)

        self.checksScroll.setWidget(self.checksHolder)

        self.checksLayout.addWidget(self.checksScroll)

        self.reasonEdit = QLineEdit(self.checksPane)
        self.reasonEdit.setObjectName("reasonEdit")
        self.reasonEdit.setMaxLength(500)

        self.checksLayout.addWidget(self.reasonEdit)

        self.historyStrip = QFrame(self.checksPane)
        self.historyStrip.setObjectName("historyStrip")
        self.historyStrip.setProperty("part", "strip")
        self.historyStripLayout = QHBoxLayout(self.historyStrip)
        self.historyStripLayout.setObjectName("historyStripLayout")
        self.historyIcon = QLabel(self.historyStrip)
        self.historyIcon.setObjectName("historyIcon")
        self.historyIcon.setProperty("iconName", "info")

        self.historyStripLayout.addWidget(self.historyIcon)

        self.historyLabel = QLabel(self.historyStrip)
        self.historyLabel.setObjectName("historyLabel")
        self.historyLabel.setProperty("type", "meta")
        self.historyLabel.setProperty("tone", "text2")
        self.historyLabel.setWordWrap(True)

        self.historyStripLayout.addWidget(self.historyLabel)

        self.historyStripLayout.setStretch(1, 1)

        self.checksLayout.addWidget(self.historyStrip)


        self.bodyLayout.addWidget(self.checksPane)

        self.bodyLayout.setStretch(1, 1)

        self.pageLayout.addLayout(self.bodyLayout)


        self.retranslateUi(EditorPage)

        QMetaObject.connectSlotsByName(EditorPage)
    # setupUi

    def retranslateUi(self, EditorPage: QWidget) -> None:
        self.closeButton.setText(QCoreApplication.translate("EditorPage", "Close", None))
        self.dropButton.setText(QCoreApplication.translate("EditorPage", "Give up", None))
#if QT_CONFIG(tooltip)
        self.dropButton.setToolTip(QCoreApplication.translate("EditorPage", "Forget what was typed since the last saved version", None))
#endif // QT_CONFIG(tooltip)
        self.saveButton.setText(QCoreApplication.translate("EditorPage", "Save version", None))
        self.partsTitle.setText(QCoreApplication.translate("EditorPage", "Parts", None))
#if QT_CONFIG(accessibility)
        self.partsList.setAccessibleName(QCoreApplication.translate("EditorPage", "Parts of the entry", None))
#endif // QT_CONFIG(accessibility)
        self.moreButton.setText(QCoreApplication.translate("EditorPage", "More parts", None))
        self.partsHint.setText(QCoreApplication.translate("EditorPage", "Only a title must be filled in. The rest can wait.", None))
#if QT_CONFIG(accessibility)
        self.partsBox.setAccessibleName(QCoreApplication.translate("EditorPage", "Part of the entry", None))
#endif // QT_CONFIG(accessibility)
        self.checksTitle.setText(QCoreApplication.translate("EditorPage", "Before you save", None))
        self.reasonEdit.setPlaceholderText(QCoreApplication.translate("EditorPage", "Why this change? (one line)", None))
#if QT_CONFIG(accessibility)
        self.reasonEdit.setAccessibleName(QCoreApplication.translate("EditorPage", "Reason for this version", None))
#endif // QT_CONFIG(accessibility)
        self.historyLabel.setText(QCoreApplication.translate("EditorPage", "Older versions stay: nothing that was saved is lost.", None))
        pass
    # retranslateUi
