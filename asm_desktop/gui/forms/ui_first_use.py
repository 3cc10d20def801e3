from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFrame, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from asm_desktop.gui.widgets.banner import Banner
from asm_desktop.gui.widgets.choice_card import ChoiceCards
from asm_desktop.gui.widgets.new_passphrase import (NewPassphrase, RecoveryWords)
from asm_desktop.gui.widgets.step_list import StepList

class Ui_FirstUse(object):
    def setupUi(self, FirstUse: QDialog) -> None:
        if not FirstUse.objectName():
            FirstUse.setObjectName("FirstUse")
        FirstUse.resize(900, 620)
        FirstUse.setWindowTitle("ASM Desktop")
        self.dialogLayout = QHBoxLayout(FirstUse)
        self.dialogLayout.setSpacing(0)
        self.dialogLayout.setObjectName("dialogLayout")
        self.dialogLayout.setContentsMargins(0, 0, 0, 0)
        self.side = QFrame(FirstUse)
        self.side.setObjectName("side")
        self.side.setMinimumSize(QSize(237, 0))
        self.side.setMaximumSize(QSize(237, 16777215))
        self.side.setProperty("part", "side")
        self.sideLayout = QVBoxLayout(self.side)
        self.sideLayout.setSpacing(22)
        self.sideLayout.setObjectName("sideLayout")
        self.sideLayout.setContentsMargins(24, 26, 20, 24)
        self.nameRow = QHBoxLayout()
        self.nameRow.setSpacing(10)
        self.nameRow.setObjectName("nameRow")
        self.logo = QLabel(self.side)
        self.logo.setObjectName("logo")
        self.logo.setProperty("iconName", "library")
        self.logo.setProperty("iconTint", "accent")
        self.logo.setProperty("iconPx", 26)

        self.nameRow.addWidget(self.logo)

        self.appLabel = QLabel(self.side)
        self.appLabel.setObjectName("appLabel")
        self.appLabel.setText("ASM Desktop")
        self.appLabel.setProperty("type", "section")

        self.nameRow.addWidget(self.appLabel)

        self.nameRow.setStretch(1, 1)

        self.sideLayout.addLayout(self.nameRow)

        self.steps = StepList(self.side)
        self.steps.setObjectName("steps")

        self.sideLayout.addWidget(self.steps)

        self.sideSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sideLayout.addItem(self.sideSpace)

        self.promise = QLabel(self.side)
        self.promise.setObjectName("promise")
        self.promise.setProperty("type", "meta")
        self.promise.setProperty("tone", "text2")
        self.promise.setWordWrap(True)

        self.sideLayout.addWidget(self.promise)


        self.dialogLayout.addWidget(self.side)

        self.main = QFrame(FirstUse)
        self.main.setObjectName("main")
        self.main.setProperty("part", "pane")
        self.mainLayout = QVBoxLayout(self.main)
        self.mainLayout.setSpacing(0)
        self.mainLayout.setObjectName("mainLayout")
        self.mainLayout.setContentsMargins(0, 0, 0, 0)
        self.banner = Banner(self.main)
        self.banner.setObjectName("banner")

        self.mainLayout.addWidget(self.banner)

        self.bodyLayout = QVBoxLayout()
        self.bodyLayout.setSpacing(8)
        self.bodyLayout.setObjectName("bodyLayout")
        self.bodyLayout.setContentsMargins(32, 26, 32, 24)
        self.stepRow = QHBoxLayout()
        self.stepRow.setObjectName("stepRow")
        self.stepLabel = QLabel(self.main)
        self.stepLabel.setObjectName("stepLabel")
        self.stepLabel.setProperty("type", "metaStrong")
        self.stepLabel.setProperty("tone", "text2")

        self.stepRow.addWidget(self.stepLabel)

        self.spokenBox = QComboBox(self.main)
        self.spokenBox.setObjectName("spokenBox")

        self.stepRow.addWidget(self.spokenBox)

        self.stepRow.setStretch(0, 1)

        self.bodyLayout.addLayout(self.stepRow)

        self.titleLabel = QLabel(self.main)
        self.titleLabel.setObjectName("titleLabel")
        self.titleLabel.setProperty("type", "answer")
        self.titleLabel.setWordWrap(True)

        self.bodyLayout.addWidget(self.titleLabel)

        self.textLabel = QLabel(self.main)
        self.textLabel.setObjectName("textLabel")
        self.textLabel.setProperty("type", "body")
        self.textLabel.setProperty("tone", "text2")
        self.textLabel.setWordWrap(True)

        self.bodyLayout.addWidget(self.textLabel)

        self.stack = QStackedWidget(self.main)
        self.stack.setObjectName("stack")
        self.startPart = QWidget()
        self.startPart.setObjectName("startPart")
        self.startLayout = QVBoxLayout(self.startPart)
        self.startLayout.setObjectName("startLayout")
        self.startLayout.setContentsMargins(0, 0, 0, 0)
        self.choices = ChoiceCards(self.startPart)
        self.choices.setObjectName("choices")

        self.startLayout.addWidget(self.choices)

        self.startSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.startLayout.addItem(self.startSpace)

        self.stack.addWidget(self.startPart)
        self.officePart = QScrollArea()
        self.officePart.setObjectName("officePart")
        self.officePart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.officePart.setWidgetResizable(True)
        self.officePart.setFrameShape(QFrame.Shape.NoFrame)
        self.officePart.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.officeForm = QWidget()
        self.officeForm.setObjectName("officeForm")
        self.officeForm.setProperty("part", "pane")
        self.officeLayout = QVBoxLayout(self.officeForm)
        self.officeLayout.setSpacing(12)
        self.officeLayout.setObjectName("officeLayout")
        self.officeLayout.setContentsMargins(0, 0, 10, 0)
        self.cardBlock = QWidget(self.officeForm)
        self.cardBlock.setObjectName("cardBlock")
        self.cardColumn = QVBoxLayout(self.cardBlock)
        self.cardColumn.setSpacing(4)
        self.cardColumn.setObjectName("cardColumn")
        self.cardColumn.setContentsMargins(0, 0, 0, 0)
        self.cardLabel = QLabel(self.cardBlock)
        self.cardLabel.setObjectName("cardLabel")
        self.cardLabel.setProperty("type", "strong")

        self.cardColumn.addWidget(self.cardLabel)

        self.cardHint = QLabel(self.cardBlock)
        self.cardHint.setObjectName("cardHint")
        self.cardHint.setProperty("type", "meta")
        self.cardHint.setProperty("tone", "text2")
        self.cardHint.setWordWrap(True)

        self.cardColumn.addWidget(self.cardHint)

        self.cardRow = QHBoxLayout()
        self.cardRow.setSpacing(8)
        self.cardRow.setObjectName("cardRow")
        self.cardEdit = QLineEdit(self.cardBlock)
        self.cardEdit.setObjectName("cardEdit")

        self.cardRow.addWidget(self.cardEdit)

        self.cardButton = QPushButton(self.cardBlock)
        self.cardButton.setObjectName("cardButton")
        self.cardButton.setProperty("iconName", "folder")

        self.cardRow.addWidget(self.cardButton)


        self.cardColumn.addLayout(self.cardRow)


        self.officeLayout.addWidget(self.cardBlock)

        self.nameBlock = QWidget(self.officeForm)
        self.nameBlock.setObjectName("nameBlock")
        self.nameColumn = QVBoxLayout(self.nameBlock)
        self.nameColumn.setSpacing(4)
        self.nameColumn.setObjectName("nameColumn")
        self.nameColumn.setContentsMargins(0, 0, 0, 0)
        self.nameLabel = QLabel(self.nameBlock)
        self.nameLabel.setObjectName("nameLabel")
        self.nameLabel.setProperty("type", "strong")

        self.nameColumn.addWidget(self.nameLabel)

        self.nameHint = QLabel(self.nameBlock)
        self.nameHint.setObjectName("nameHint")
        self.nameHint.setProperty("type", "meta")
        self.nameHint.setProperty("tone", "text2")
        self.nameHint.setWordWrap(True)

        self.nameColumn.addWidget(self.nameHint)

        self.nameEdit = QLineEdit(self.nameBlock)
        self.nameEdit.setObjectName("nameEdit")

        self.nameColumn.addWidget(self.nameEdit)


        self.officeLayout.addWidget(self.nameBlock)

        self.organisationBlock = QWidget(self.officeForm)
        self.organisationBlock.setObjectName("organisationBlock")
        self.organisationColumn = QVBoxLayout(self.organisationBlock)
        self.organisationColumn.setSpacing(4)
        self.organisationColumn.setObjectName("organisationColumn")
        self.organisationColumn.setContentsMargins(0, 0, 0, 0)
        self.organisationLabel = QLabel(self.organisationBlock)
        self.organisationLabel.setObjectName("organisationLabel")
        self.organisationLabel.setProperty("type", "strong")

        self.organisationColumn.addWidget(self.organisationLabel)

        self.organisationEdit = QLineEdit(self.organisationBlock)
        self.organisationEdit.setObjectName("organisationEdit")

        self.organisationColumn.addWidget(self.organisationEdit)


        self.officeLayout.addWidget(self.organisationBlock)

        self.placeBlock = QWidget(self.officeForm)
        self.placeBlock.setObjectName("placeBlock")
        self.placeRow = QHBoxLayout(self.placeBlock)
        self.placeRow.setSpacing(12)
        self.placeRow.setObjectName("placeRow")
        self.placeRow.setContentsMargins(0, 0, 0, 0)
        self.countryColumn = QVBoxLayout()
        self.countryColumn.setSpacing(4)
        self.countryColumn.setObjectName("countryColumn")
        self.countryColumn.setContentsMargins(0, 0, 0, 0)
        self.countryLabel = QLabel(self.placeBlock)
        self.countryLabel.setObjectName("countryLabel")
        self.countryLabel.setProperty("type", "strong")

        self.countryColumn.addWidget(self.countryLabel)

        self.countryBox = QComboBox(self.placeBlock)
        self.countryBox.setObjectName("countryBox")

        self.countryColumn.addWidget(self.countryBox)


        self.placeRow.addLayout(self.countryColumn)

        self.languageColumn = QVBoxLayout()
        self.languageColumn.setSpacing(4)
        self.languageColumn.setObjectName("languageColumn")
        self.languageColumn.setContentsMargins(0, 0, 0, 0)
        self.languageLabel = QLabel(self.placeBlock)
        self.languageLabel.setObjectName("languageLabel")
        self.languageLabel.setProperty("type", "strong")

        self.languageColumn.addWidget(self.languageLabel)

        self.languageBox = QComboBox(self.placeBlock)
        self.languageBox.setObjectName("languageBox")

        self.languageColumn.addWidget(self.languageBox)


        self.placeRow.addLayout(self.languageColumn)


        self.officeLayout.addWidget(self.placeBlock)

        self.folderBlock = QWidget(self.officeForm)
        self.folderBlock.setObjectName("folderBlock")
        self.folderColumn = QVBoxLayout(self.folderBlock)
        self.folderColumn.setSpacing(4)
        self.folderColumn.setObjectName("folderColumn")
        self.folderColumn.setContentsMargins(0, 0, 0, 0)
        self.folderLabel = QLabel(self.folderBlock)
        self.folderLabel.setObjectName("folderLabel")
        self.folderLabel.setProperty("type", "strong")

        self.folderColumn.addWidget(self.folderLabel)

        self.folderHint = QLabel(self.folderBlock)
        self.folderHint.setObjectName("folderHint")
        self.folderHint.setProperty("type", "meta")
        self.folderHint.setProperty("tone", "text2")
        self.folderHint.setWordWrap(True)

        self.folderColumn.addWidget(self.folderHint)

        self.folderRow = QHBoxLayout()
        self.folderRow.setSpacing(8)
        self.folderRow.setObjectName("folderRow")
        self.folderEdit = QLineEdit(self.folderBlock)
        self.folderEdit.setObjectName("folderEdit")

        self.folderRow.addWidget(self.folderEdit)

        self.folderButton = QPushButton(self.folderBlock)
        self.folderButton.setObjectName("folderButton")
        self.folderButton.setProperty("iconName", "folder")

        self.folderRow.addWidget(self.folderButton)


        self.folderColumn.addLayout(self.folderRow)


        self.officeLayout.addWidget(self.folderBlock)

        self.officeSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.officeLayout.addItem(self.officeSpace)

        self.officePart.setWidget(self.officeForm)
        self.stack.addWidget(self.officePart)
        self.passphrasePart = QWidget()
        self.passphrasePart.setObjectName("passphrasePart")
        self.passphraseLayout = QVBoxLayout(self.passphrasePart)
        self.passphraseLayout.setSpacing(12)
        self.passphraseLayout.setObjectName("passphraseLayout")
        self.passphraseLayout.setContentsMargins(0, 0, 0, 0)
        self.newPassphrase = NewPassphrase(self.passphrasePart)
        self.newPassphrase.setObjectName("newPassphrase")

        self.passphraseLayout.addWidget(self.newPassphrase)

        self.passphraseSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.passphraseLayout.addItem(self.passphraseSpace)

        self.stack.addWidget(self.passphrasePart)
        self.readyPart = QWidget()
        self.readyPart.setObjectName("readyPart")
        self.readyLayout = QVBoxLayout(self.readyPart)
        self.readyLayout.setSpacing(12)
        self.readyLayout.setObjectName("readyLayout")
        self.readyLayout.setContentsMargins(0, 0, 0, 0)
        self.wordsFrame = QFrame(self.readyPart)
        self.wordsFrame.setObjectName("wordsFrame")
        self.wordsFrame.setProperty("part", "strip")
        self.wordsLayout = QVBoxLayout(self.wordsFrame)
        self.wordsLayout.setObjectName("wordsLayout")
        self.wordsLayout.setContentsMargins(18, 14, 18, 14)
        self.wordsLabel = QLabel(self.wordsFrame)
        self.wordsLabel.setObjectName("wordsLabel")
        self.wordsLabel.setProperty("type", "section")
        self.wordsLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.wordsLabel.setWordWrap(True)
        self.wordsLabel.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard|Qt.TextInteractionFlag.TextSelectableByMouse)

        self.wordsLayout.addWidget(self.wordsLabel)


        self.readyLayout.addWidget(self.wordsFrame)

        self.writtenBox = QCheckBox(self.readyPart)
        self.writtenBox.setObjectName("writtenBox")

        self.readyLayout.addWidget(self.writtenBox)

        self.recovery = RecoveryWords(self.readyPart)
        self.recovery.setObjectName("recovery")

        self.readyLayout.addWidget(self.recovery)

        self.cardSaveRow = QHBoxLayout()
        self.cardSaveRow.setSpacing(8)
        self.cardSaveRow.setObjectName("cardSaveRow")
        self.saveCardButton = QPushButton(self.readyPart)
        self.saveCardButton.setObjectName("saveCardButton")
        self.saveCardButton.setProperty("iconName", "office")

        self.cardSaveRow.addWidget(self.saveCardButton)

        self.savedLabel = QLabel(self.readyPart)
        self.savedLabel.setObjectName("savedLabel")
        self.savedLabel.setProperty("type", "meta")
        self.savedLabel.setProperty("tone", "text2")

        self.cardSaveRow.addWidget(self.savedLabel)


        self.readyLayout.addLayout(self.cardSaveRow)

        self.readySpace = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.readyLayout.addItem(self.readySpace)

        self.stack.addWidget(self.readyPart)

        self.bodyLayout.addWidget(self.stack)

        self.buttonRow = QHBoxLayout()
        self.buttonRow.setSpacing(8)
        self.buttonRow.setObjectName("buttonRow")
        self.leaveButton = QPushButton(self.main)
        self.leaveButton.setObjectName("leaveButton")
        self.leaveButton.setProperty("kind", "quiet")

        self.buttonRow.addWidget(self.leaveButton)

        self.buttonSpace = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttonRow.addItem(self.buttonSpace)

        self.backButton = QPushButton(self.main)
        self.backButton.setObjectName("backButton")

        self.buttonRow.addWidget(self.backButton)

        self.nextButton = QPushButton(self.main)
        self.nextButton.setObjectName("nextButton")
        self.nextButton.setProperty("kind", "primary")

        self.buttonRow.addWidget(self.nextButton)


        self.bodyLayout.addLayout(self.buttonRow)


        self.mainLayout.addLayout(self.bodyLayout)


        self.dialogLayout.addWidget(self.main)

#if QT_CONFIG(shortcut)
        self.cardLabel.setBuddy(self.cardEdit)
        self.nameLabel.setBuddy(self.nameEdit)
        self.organisationLabel.setBuddy(self.organisationEdit)
        self.countryLabel.setBuddy(self.countryBox)
        self.languageLabel.setBuddy(self.languageBox)
        self.folderLabel.setBuddy(self.folderEdit)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(FirstUse)

        QMetaObject.connectSlotsByName(FirstUse)
    # setupUi

    def retranslateUi(self, FirstUse: QDialog) -> None:
        self.promise.setText(QCoreApplication.translate("FirstUse", "Nothing is sent anywhere. No account, no internet needed.", None))
        self.stepLabel.setText("")
#if QT_CONFIG(tooltip)
        self.spokenBox.setToolTip(QCoreApplication.translate("FirstUse", "Language of this program", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.spokenBox.setAccessibleName(QCoreApplication.translate("FirstUse", "Language of this program", None))
#endif // QT_CONFIG(accessibility)
        self.titleLabel.setText("")
        self.textLabel.setText("")
        self.cardLabel.setText(QCoreApplication.translate("FirstUse", "Office card of a partner", None))
        self.cardHint.setText(QCoreApplication.translate("FirstUse", "A small file that an office of that archive gave you.", None))
        self.cardButton.setText(QCoreApplication.translate("FirstUse", "Choose\u2026", None))
        self.nameLabel.setText(QCoreApplication.translate("FirstUse", "Name of this office", None))
        self.nameHint.setText(QCoreApplication.translate("FirstUse", "As partners know it, for example the town.", None))
        self.organisationLabel.setText(QCoreApplication.translate("FirstUse", "Organisation", None))
        self.countryLabel.setText(QCoreApplication.translate("FirstUse", "Country", None))
        self.languageLabel.setText(QCoreApplication.translate("FirstUse", "Language of your people", None))
        self.folderLabel.setText(QCoreApplication.translate("FirstUse", "Folder", None))
        self.folderHint.setText("")
        self.folderButton.setText(QCoreApplication.translate("FirstUse", "Choose\u2026", None))
        self.writtenBox.setText(QCoreApplication.translate("FirstUse", "We have written these words down and put them away safely", None))
        self.saveCardButton.setText(QCoreApplication.translate("FirstUse", "Save our office card\u2026", None))
        self.leaveButton.setText(QCoreApplication.translate("FirstUse", "Not now", None))
        self.backButton.setText(QCoreApplication.translate("FirstUse", "Back", None))
        self.nextButton.setText(QCoreApplication.translate("FirstUse", "Continue", None))
        pass
    # retranslateUi
