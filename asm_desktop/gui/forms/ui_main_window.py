from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QAction, QBrush, QColor, QConicalGradient,
    QCursor, QFont, QFontDatabase, QGradient,
    QIcon, QImage, QKeySequence, QLinearGradient,
    QPainter, QPalette, QPixmap, QRadialGradient,
    QTransform)
from PySide6.QtWidgets import (QApplication, QMainWindow, QMenu, QMenuBar,
    QSizePolicy, QStackedWidget, QStatusBar, QVBoxLayout,
    QWidget)

class Ui_MainWindow(object):
    def setupUi(self, MainWindow: QMainWindow) -> None:
        if not MainWindow.objectName():
            MainWindow.setObjectName("MainWindow")
        MainWindow.resize(1366, 768)
        MainWindow.setWindowTitle("ASM Desktop")
        self.ground = QWidget(MainWindow)
        self.ground.setObjectName("ground")
        self.groundLayout = QVBoxLayout(self.ground)
        self.groundLayout.setSpacing(0)
        self.groundLayout.setObjectName("groundLayout")
        self.groundLayout.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget(self.ground)
        self.pages.setObjectName("pages")

        self.groundLayout.addWidget(self.pages)

        MainWindow.setCentralWidget(self.ground)
        self.menuBar = QMenuBar(MainWindow)
        self.menuBar.setObjectName("menuBar")
        self.menuFile = QMenu(self.menuBar)
        self.menuFile.setObjectName("menuFile")
        self.menuEdit = QMenu(self.menuBar)
        self.menuEdit.setObjectName("menuEdit")
        self.menuView = QMenu(self.menuBar)
        self.menuView.setObjectName("menuView")
        self.menuEntry = QMenu(self.menuBar)
        self.menuEntry.setObjectName("menuEntry")
        self.menuExchange = QMenu(self.menuBar)
        self.menuExchange.setObjectName("menuExchange")
        self.menuTools = QMenu(self.menuBar)
        self.menuTools.setObjectName("menuTools")
        self.menuHelp = QMenu(self.menuBar)
        self.menuHelp.setObjectName("menuHelp")
        MainWindow.setMenuBar(self.menuBar)
        self.statusBar = QStatusBar(MainWindow)
        self.statusBar.setObjectName("statusBar")
        self.statusBar.setSizeGripEnabled(False)
        MainWindow.setStatusBar(self.statusBar)

        self.menuBar.addAction(self.menuFile.menuAction())
        self.menuBar.addAction(self.menuEdit.menuAction())
        self.menuBar.addAction(self.menuView.menuAction())
        self.menuBar.addAction(self.menuEntry.menuAction())
        self.menuBar.addAction(self.menuExchange.menuAction())
        self.menuBar.addAction(self.menuTools.menuAction())
        self.menuBar.addAction(self.menuHelp.menuAction())

        self.retranslateUi(MainWindow)

        QMetaObject.connectSlotsByName(MainWindow)
    # setupUi

    def retranslateUi(self, MainWindow: QMainWindow) -> None:
        self.menuFile.setTitle(QCoreApplication.translate("MainWindow", "&File", None))
        self.menuEdit.setTitle(QCoreApplication.translate("MainWindow", "&Edit", None))
        self.menuView.setTitle(QCoreApplication.translate("MainWindow", "&View", None))
        self.menuEntry.setTitle(QCoreApplication.translate("MainWindow", "E&ntry", None))
        self.menuExchange.setTitle(QCoreApplication.translate("MainWindow", "E&xchange", None))
        self.menuTools.setTitle(QCoreApplication.translate("MainWindow", "&Tools", None))
        self.menuHelp.setTitle(QCoreApplication.translate("MainWindow", "&Help", None))
        pass
    # retranslateUi
