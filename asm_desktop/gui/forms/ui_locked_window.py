from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from asm_desktop.gui.widgets.passphrase_edit import PassphraseEdit

class Ui_LockedWindow(object):
    def setupUi(self, LockedWindow: QWidget) -> None:
        if not LockedWindow.objectName():
            LockedWindow.setObjectName("LockedWindow")
        LockedWindow.resize(1024, 600)
        LockedWindow.setWindowTitle("ASM Desktop")
        LockedWindow.setProperty("part", "page")
        self.pageLayout = QVBoxLayout(LockedWindow)
        self.pageLayout.setSpacing(8)
        self.pageLayout.setObjectName("pageLayout")
        self.pageLayout.setContentsMargins(16, 12, 16, 12)
        self.topRow = QHBoxLayout()
        self.topRow.setSpacing(8)
        self.topRow.setObjectName("topRow")
        self.topRow.setContentsMargins(0, 0, 0, 0)
        self.otherButton = QPushButton(LockedWindow)
        self.otherButton.setObjectName("otherButton")
        self.otherButton.setProperty("kind", "quiet")

        self.topRow.addWidget(self.otherButton)

        self.topSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.topRow.addItem(self.topSpace)

        self.languageIcon = QLabel(LockedWindow)
        self.languageIcon.setObjectName("languageIcon")
        self.languageIcon.setProperty("iconName", "language")
        self.languageIcon.setProperty("iconTint", "text2")
        self.languageIcon.setProperty("iconPx", 18)
        self.languageIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.topRow.addWidget(self.languageIcon)

        self.languageBox = QComboBox(LockedWindow)
        self.languageBox.setObjectName("languageBox")

        self.topRow.addWidget(self.languageBox)


        self.pageLayout.addLayout(self.topRow)

        self.scroll = QScrollArea(LockedWindow)
        self.scroll.setObjectName("scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.middle = QWidget()
        self.middle.setObjectName("middle")
        self.middle.setProperty("part", "ground")
        self.middleLayout = QVBoxLayout(self.middle)
        self.middleLayout.setObjectName("middleLayout")
        self.middleLayout.setContentsMargins(0, 0, 0, 0)
        self.aboveSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middleLayout.addItem(self.aboveSpace)

        self.cardRow = QHBoxLayout()
        self.cardRow.setSpacing(0)
        self.cardRow.setObjectName("cardRow")
        self.cardRow.setContentsMargins(0, 0, 0, 0)
        self.leftSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardRow.addItem(self.leftSpace)

        self.card = QFrame(self.middle)
        self.card.setObjectName("card")
        self.card.setProperty("part", "card")
        self.card.setMinimumSize(QSize(440, 0))
        self.card.setMaximumSize(QSize(440, 16777215))
        self.cardLayout = QVBoxLayout(self.card)
        self.cardLayout.setSpacing(10)
        self.cardLayout.setObjectName("cardLayout")
        self.cardLayout.setContentsMargins(36, 24, 36, 20)
        self.lockIcon = QLabel(self.card)
        self.lockIcon.setObjectName("lockIcon")
        self.lockIcon.setProperty("iconName", "lock")
        self.lockIcon.setProperty("iconTint", "accent")
        self.lockIcon.setProperty("iconPx", 36)
        self.lockIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.cardLayout.addWidget(self.lockIcon)

        self.titleLabel = QLabel(self.card)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.titleLabel.setWordWrap(True)
        self.titleLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.titleLabel.setProperty("type", "page")

        self.cardLayout.addWidget(self.titleLabel)

        self.textLabel = QLabel(self.card)
        self.textLabel.setObjectName("textLabel")
        self.textLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.textLabel.setWordWrap(True)
        self.textLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.textLabel.setProperty("type", "body")
        self.textLabel.setProperty("tone", "text2")

        self.cardLayout.addWidget(self.textLabel)

        self.passphrasePart = QWidget(self.card)
        self.passphrasePart.setObjectName("passphrasePart")
        self.passphraseLayout = QVBoxLayout(self.passphrasePart)
        self.passphraseLayout.setSpacing(6)
        self.passphraseLayout.setObjectName("passphraseLayout")
        self.passphraseLayout.setContentsMargins(0, 0, 0, 0)
        self.passphraseTitle = QLabel(self.passphrasePart)
        self.passphraseTitle.setObjectName("passphraseTitle")
        self.passphraseTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.passphraseTitle.setProperty("type", "strong")

        self.passphraseLayout.addWidget(self.passphraseTitle)

        self.passphraseEdit = PassphraseEdit(self.passphrasePart)
        self.passphraseEdit.setObjectName("passphraseEdit")

        self.passphraseLayout.addWidget(self.passphraseEdit)

        self.capsRow = QWidget(self.passphrasePart)
        self.capsRow.setObjectName("capsRow")
        self.capsLayout = QHBoxLayout(self.capsRow)
        self.capsLayout.setSpacing(8)
        self.capsLayout.setObjectName("capsLayout")
        self.capsLayout.setContentsMargins(0, 0, 0, 0)
        self.capsIcon = QLabel(self.capsRow)
        self.capsIcon.setObjectName("capsIcon")
        self.capsIcon.setProperty("iconName", "warn")
        self.capsIcon.setProperty("iconTint", "warn")
        self.capsIcon.setProperty("iconPx", 16)
        self.capsIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.capsLayout.addWidget(self.capsIcon)

        self.capsLabel = QLabel(self.capsRow)
        self.capsLabel.setObjectName("capsLabel")
        self.capsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.capsLabel.setProperty("type", "meta")
        self.capsLabel.setProperty("tone", "warn")

        self.capsLayout.addWidget(self.capsLabel)

        self.capsSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.capsLayout.addItem(self.capsSpace)


        self.passphraseLayout.addWidget(self.capsRow)


        self.cardLayout.addWidget(self.passphrasePart)

        self.wordsPart = QWidget(self.card)
        self.wordsPart.setObjectName("wordsPart")
        self.wordsLayout = QVBoxLayout(self.wordsPart)
        self.wordsLayout.setSpacing(6)
        self.wordsLayout.setObjectName("wordsLayout")
        self.wordsLayout.setContentsMargins(0, 0, 0, 0)
        self.wordsTitle = QLabel(self.wordsPart)
        self.wordsTitle.setObjectName("wordsTitle")
        self.wordsTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsTitle.setProperty("type", "strong")

        self.wordsLayout.addWidget(self.wordsTitle)

        self.wordsEdit = QLineEdit(self.wordsPart)
        self.wordsEdit.setObjectName("wordsEdit")
        self.wordsEdit.setPlaceholderText("7K3M 9QXD \u2026")

        self.wordsLayout.addWidget(self.wordsEdit)

        self.newPart = QWidget(self.wordsPart)
        self.newPart.setObjectName("newPart")
        self.newLayout = QVBoxLayout(self.newPart)
        self.newLayout.setSpacing(6)
        self.newLayout.setObjectName("newLayout")
        self.newLayout.setContentsMargins(0, 6, 0, 0)

        self.wordsLayout.addWidget(self.newPart)


        self.cardLayout.addWidget(self.wordsPart)

        self.troubleRow = QWidget(self.card)
        self.troubleRow.setObjectName("troubleRow")
        self.troubleLayout = QHBoxLayout(self.troubleRow)
        self.troubleLayout.setSpacing(8)
        self.troubleLayout.setObjectName("troubleLayout")
        self.troubleLayout.setContentsMargins(0, 0, 0, 0)
        self.troubleIcon = QLabel(self.troubleRow)
        self.troubleIcon.setObjectName("troubleIcon")
        self.troubleIcon.setProperty("iconName", "warn")
        self.troubleIcon.setProperty("iconTint", "bad")
        self.troubleIcon.setProperty("iconPx", 16)
        self.troubleIcon.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.troubleLayout.addWidget(self.troubleIcon)

        self.troubleLabel = QLabel(self.troubleRow)
        self.troubleLabel.setObjectName("troubleLabel")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.troubleLabel.sizePolicy().hasHeightForWidth())
        self.troubleLabel.setSizePolicy(sizePolicy)
        self.troubleLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.troubleLabel.setWordWrap(True)
        self.troubleLabel.setProperty("type", "meta")
        self.troubleLabel.setProperty("tone", "bad")

        self.troubleLayout.addWidget(self.troubleLabel)


        self.cardLayout.addWidget(self.troubleRow)

        self.pauseLabel = QLabel(self.card)
        self.pauseLabel.setObjectName("pauseLabel")
        self.pauseLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.pauseLabel.setWordWrap(True)
        self.pauseLabel.setProperty("type", "meta")
        self.pauseLabel.setProperty("tone", "warn")

        self.cardLayout.addWidget(self.pauseLabel)

        self.openButton = QPushButton(self.card)
        self.openButton.setObjectName("openButton")
        self.openButton.setProperty("kind", "primary")

        self.cardLayout.addWidget(self.openButton)

        self.sheetButton = QPushButton(self.card)
        self.sheetButton.setObjectName("sheetButton")
        self.sheetButton.setProperty("kind", "quiet")

        self.cardLayout.addWidget(self.sheetButton)


        self.cardRow.addWidget(self.card)

        self.rightSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.cardRow.addItem(self.rightSpace)


        self.middleLayout.addLayout(self.cardRow)

        self.belowSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.middleLayout.addItem(self.belowSpace)

        self.scroll.setWidget(self.middle)

        self.pageLayout.addWidget(self.scroll)

        self.whyLabel = QLabel(LockedWindow)
        self.whyLabel.setObjectName("whyLabel")
        self.whyLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.whyLabel.setWordWrap(True)
        self.whyLabel.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.whyLabel.setProperty("type", "meta")
        self.whyLabel.setProperty("tone", "text2")

        self.pageLayout.addWidget(self.whyLabel)

#if QT_CONFIG(shortcut)
        self.passphraseTitle.setBuddy(self.passphraseEdit)
        self.wordsTitle.setBuddy(self.wordsEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(LockedWindow)

        QMetaObject.connectSlotsByName(LockedWindow)
    # setupUi

    def retranslateUi(self, LockedWindow: QWidget) -> None:
        self.otherButton.setText(QCoreApplication.translate("LockedWindow", "Another archive\u2026", None))
#if QT_CONFIG(accessibility)
        self.languageBox.setAccessibleName(QCoreApplication.translate("LockedWindow", "Language", None))
#endif // QT_CONFIG(accessibility)
        self.passphraseTitle.setText(QCoreApplication.translate("LockedWindow", "Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphraseEdit.setAccessibleName(QCoreApplication.translate("LockedWindow", "Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.capsLabel.setText(QCoreApplication.translate("LockedWindow", "Caps Lock is on", None))
        self.wordsTitle.setText(QCoreApplication.translate("LockedWindow", "Words of the recovery sheet", None))
#if QT_CONFIG(accessibility)
        self.wordsEdit.setAccessibleName(QCoreApplication.translate("LockedWindow", "Words of the recovery sheet", None))
#endif // QT_CONFIG(accessibility)
        self.openButton.setText(QCoreApplication.translate("LockedWindow", "Open the archive", None))
        self.sheetButton.setText(QCoreApplication.translate("LockedWindow", "I have the recovery sheet", None))
        pass
    # retranslateUi
