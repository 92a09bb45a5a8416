// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting, opening and saving through the real window.
#include "core/scenario/document.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/scenario_files.hpp"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

#include <sys/resource.h>

#include <csignal>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// While it lives, no file can grow beyond so many bytes: what a full disk is to a writer, and it
// holds for the superuser too.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    FullDisk(FullDisk&&) = delete;
    FullDisk& operator=(FullDisk&&) = delete;

    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

class FilesTest : public WindowTest {
protected:
    QString at(const QString& name) const { return folder.filePath(name); }

    /// Exports what is named through the dialog.
    void exportTo(const QString& figureId, const QString& path) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // of a closed one
        if (window.findChild<QDialog*>(u"export"_s) == nullptr)
            find<QAction>(u"file.exportFigure"_s).trigger();
        auto& choice = find<QComboBox>(u"export.figure"_s);
        choice.setCurrentIndex(choice.findData(figureId));
        find<QLineEdit>(u"export.path"_s).setText(path);
        find<QPushButton>(u"export.save"_s).click();
    }

    bool isAsking() {
        const auto* dialog = window.findChild<QDialog*>(u"export"_s);
        return dialog != nullptr && dialog->isVisible();
    }

    QStringList leftInFolder() const {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }

    QTemporaryDir folder;
};

TEST_F(FilesTest, ExportedPictures_DroppedOnTheWindowBringTheStateBack) {
    ASSERT_TRUE(session.set("I_inj", 321.5).has_value());
    ASSERT_TRUE(session.set("seed", 7).has_value());
    settle();
    const auto scenario = session.scenario();
    for (const auto& kind : {u"traces"_s, u"fi_curve"_s, u"board"_s, u"window"_s})
        for (const auto& ending : {u".png"_s, u".svg"_s, u".pdf"_s}) {
            const QString path = at(kind + ending);
            exportTo(kind, path);
            ASSERT_TRUE(QFile::exists(path)) << path.toStdString();
            session.open({playground(), u"Another"_s});
            drop(path);
            EXPECT_EQ(session.scenario(), scenario) << path.toStdString();
            EXPECT_EQ(session.opened().title, u"Playground"_s) << "as it was called";
            EXPECT_TRUE(session.opened().file.isEmpty()) << "Save must not overwrite a picture";
        }
}

TEST_F(FilesTest, PictureWithoutState_IsRefusedInOneLine) {
    QImage(10, 10, QImage::Format_RGB32).save(at(u"plain.png"_s));
    const auto before = session.scenario();
    drop(at(u"plain.png"_s));
    const QString said = window.messages().text(u"file"_s);
    EXPECT_TRUE(said.contains(u"plain.png"_s) && said.contains(u"carries no scenario"_s));
    EXPECT_FALSE(said.contains(u'\n'));
    EXPECT_EQ(session.scenario(), before);
}

TEST_F(FilesTest, Data_AreTheFiguresTable) {
    exportTo(u"isi_histogram"_s, at(u"a.csv"_s));
    EXPECT_EQ(content(at(u"a.csv"_s)).toStdString(), toCsv(*figure("isi_histogram")));
}

TEST_F(FilesTest, ExportChoices_AreRemembered) {
    find<QAction>(u"file.exportFigure"_s).trigger();
    find<QComboBox>(u"export.preset"_s).setCurrentIndex(1);
    exportTo(u"traces"_s, at(u"a.svg"_s));
    EXPECT_FALSE(isAsking());
    const auto& choices = session.content().exportChoices;
    EXPECT_EQ(choices.dpi, 300);
    EXPECT_EQ(choices.ending, u"svg"_s);
    EXPECT_EQ(session.content().exportFolder, QDir(folder.path()).absolutePath());
}

TEST_F(FilesTest, FullDisk_LeavesNoFileAndSaysSo) {
    for (const auto& name : {u"a.png"_s, u"a.svg"_s, u"a.pdf"_s, u"a.csv"_s}) {
        {
            const FullDisk full(1000); // for the output of this test, too
            exportTo(u"traces"_s, at(name));
        }
        EXPECT_TRUE(isAsking()) << name.toStdString();
        EXPECT_TRUE(find<QLabel>(u"export.message"_s).text().contains(u"cannot be written"_s))
            << find<QLabel>(u"export.message"_s).text().toStdString();
        EXPECT_EQ(leftInFolder(), QStringList()) << name.toStdString();
    }
}

TEST_F(FilesTest, FullDisk_KeepsTheOldFile) {
    exportTo(u"traces"_s, at(u"a.svg"_s));
    window.files().saveFile(at(u"a.somascope"_s));
    const auto picture = content(at(u"a.svg"_s));
    const auto saved = content(at(u"a.somascope"_s));
    ASSERT_TRUE(session.set("I_inj", 300).has_value());
    {
        const FullDisk full(1000);
        exportTo(u"isi_histogram"_s, at(u"a.svg"_s));
        window.files().saveFile(at(u"a.somascope"_s));
    }
    EXPECT_TRUE(window.messages().isTelling(u"file"_s));
    EXPECT_TRUE(session.isModified()) << "it is not saved";
    EXPECT_EQ(content(at(u"a.svg"_s)), picture);
    EXPECT_EQ(content(at(u"a.somascope"_s)), saved);
    EXPECT_EQ(leftInFolder().size(), 2) << "nothing beside them";
}

TEST_F(FilesTest, PlaceThatTakesNoFiles_IsTold) {
    for (const auto& path : {u"/proc/a.png"_s, u"/dev/full"_s + u"/a.svg"_s, u"/sys/a.pdf"_s}) {
        exportTo(u"traces"_s, path);
        EXPECT_TRUE(isAsking());
        EXPECT_TRUE(find<QLabel>(u"export.message"_s).text().contains(path)) << path.toStdString();
        EXPECT_FALSE(QFile::exists(path));
    }
}

TEST_F(FilesTest, CopyFigure_TakesTheOneWithTheFocusOrTheTraces) {
    const auto copiedFigure = [this] {
        QApplication::clipboard()->clear();
        find<QAction>(u"edit.copyFigure"_s).trigger();
        const auto* data = QApplication::clipboard()->mimeData();
        const auto svg = documentFromBytes(data->data(u"image/svg+xml"_s).toStdString(), "svg");
        const auto png = documentFromBytes(data->data(u"image/png"_s).toStdString(), "png");
        EXPECT_TRUE(data->hasImage());
        EXPECT_TRUE(svg && png && svg->document.scenario == session.scenario());
        EXPECT_EQ(svg->document.figure, png->document.figure);
        return svg->document.figure;
    };
    QApplication::setActiveWindow(&window);
    slider(u"I_inj"_s).setFocus();
    EXPECT_EQ(copiedFigure(), "traces");
    window.board().panel(u"fi_curve"_s)->plot().setFocus();
    EXPECT_EQ(copiedFigure(), "fi_curve");
}

TEST_F(FilesTest, Save_GoesToThePresentFileWithoutAsking) {
    window.files().saveFile(at(u"mine.somascope"_s));
    EXPECT_TRUE(window.windowTitle().contains(u"mine[*]"_s));
    ASSERT_TRUE(session.set("I_inj", 123).has_value());
    EXPECT_TRUE(window.isWindowModified());
    find<QAction>(u"file.save"_s).trigger();
    EXPECT_FALSE(window.isWindowModified());
    const auto found = documentFromFile(at(u"mine.somascope"_s).toStdString());
    EXPECT_EQ(found->document.scenario, session.scenario());
    EXPECT_EQ(found->document.title, "mine");
    EXPECT_EQ(found->origin, Origin::SessionFile);
}

TEST_F(FilesTest, Save_AsksWhereThereIsNoFileToOverwrite) {
    QFile run(at(u"run.json"_s));
    ASSERT_TRUE(run.open(QIODevice::WriteOnly));
    run.write("{\"somascope\": \"0\", \"scenario\": {}, \"status\": \"complete\"}");
    run.close();
    const auto before = content(run.fileName());
    window.files().openFile(run.fileName());
    find<QAction>(u"file.save"_s).trigger();
    auto& dialog = find<QFileDialog>(u"file.dialog"_s);
    EXPECT_EQ(dialog.acceptMode(), QFileDialog::AcceptSave);
    ASSERT_EQ(dialog.selectedFiles().size(), 1);
    EXPECT_EQ(dialog.selectedFiles().front(), at(u"run.somascope"_s));
    dialog.close();
    EXPECT_EQ(content(run.fileName()), before) << "the traces of a run are not overwritten";
}

TEST_F(FilesTest, BuiltInScenario_HasNoFileToOverwrite) {
    window.files().saveFile(at(u"mine.somascope"_s));
    window.files().openBuiltIn(2);
    EXPECT_TRUE(session.opened().file.isEmpty());
}

TEST_F(FilesTest, RecentFiles_AreTheLastEightNewestFirst) {
    for (int i = 0; i < 10; ++i)
        window.files().saveFile(at(u"%1.somascope"_s.arg(i)));
    window.files().openFile(at(u"5.somascope"_s));
    const auto& recent = session.content().recent;
    ASSERT_EQ(recent.size(), 8);
    EXPECT_EQ(recent.front(), at(u"5.somascope"_s));
    EXPECT_EQ(recent.at(1), at(u"9.somascope"_s));
    EXPECT_EQ(recent.count(recent.front()), 1);
    auto& menu = find<QMenu>(u"file.recent"_s);
    ASSERT_EQ(menu.actions().size(), 8);
    menu.actions().at(1)->trigger();
    EXPECT_EQ(session.opened().title, u"9"_s);
}

TEST_F(FilesTest, RecentFileThatIsGone_IsGreyAndTakenOff) {
    window.files().saveFile(at(u"a.somascope"_s));
    QFile::remove(at(u"a.somascope"_s));
    auto& menu = find<QMenu>(u"file.recent"_s);
    Q_EMIT menu.aboutToShow();
    EXPECT_FALSE(menu.actions().front()->isEnabled());
    window.files().openRecent(at(u"a.somascope"_s));
    EXPECT_TRUE(window.messages().text(u"file"_s).contains(u"a.somascope"_s));
    EXPECT_TRUE(session.content().recent.isEmpty());
}

} // namespace
} // namespace soma::ui
