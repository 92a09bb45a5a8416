// SPDX-License-Identifier: GPL-3.0-or-later
// The state as text on the clipboard, and as a code on the screen, through the real window.
#include "core/code/program_text.hpp"
#include "core/scenario/scenario_text.hpp"
#include "tests/ui/window_fixture.hpp"
#include "ui/panels/qr_code.hpp"
#include "ui/panels/share_dialog.hpp"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <qrencode.h>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

class ShareTest : public WindowTest {
protected:
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    static void putOnClipboard(const QString& text) { QGuiApplication::clipboard()->setText(text); }

    QString stateText() { return QString::fromStdString(toText(session.scenario())); }
};

TEST_F(ShareTest, CopiedState_IsPastedBack) {
    drag(slider(u"I_inj"_s), 0.2, 0.5);
    const auto copied = session.scenario();
    QTest::keyClick(&window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(clipboard(), stateText());
    drag(slider(u"I_inj"_s), 0.5, 0.8);
    ASSERT_NE(session.scenario(), copied);
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session.scenario(), copied);
    EXPECT_FALSE(window.isWindowModified());
}

TEST_F(ShareTest, PastedBuiltInScenario_HasItsTitle) {
    const auto& builtIn = builtInScenarios().back();
    putOnClipboard(QString::fromStdString(toText(builtIn.scenario)));
    find<QAction>(u"edit.pasteState"_s).trigger();
    EXPECT_EQ(session.scenario(), builtIn.scenario);
    EXPECT_TRUE(window.windowTitle().contains(QString::fromStdString(builtIn.title)));
}

TEST_F(ShareTest, ForeignClipboard_IsRefusedUntilAStateIsPasted) {
    const auto before = session.scenario();
    for (const auto& foreign : {u""_s, u"see you at ten"_s, u"somascope:lif/dc?I_inq=3"_s}) {
        putOnClipboard(foreign);
        find<QAction>(u"edit.pasteState"_s).trigger();
        EXPECT_TRUE(window.messages().isTelling(u"paste"_s)) << foreign.toStdString();
        EXPECT_EQ(session.scenario(), before);
    }
    EXPECT_TRUE(window.messages().text(u"paste"_s).contains(u"I_inj"_s)); // the nearest name
    putOnClipboard(u"somascope:lif/dc"_s);
    find<QAction>(u"edit.pasteState"_s).trigger();
    EXPECT_FALSE(window.messages().isTelling(u"paste"_s));
}

TEST_F(ShareTest, CodeDialog_ShowsAndCopiesTheText) {
    find<QAction>(u"file.showCode"_s).trigger();
    auto& dialog = find<ShareDialog>(u"share"_s);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(find<QPlainTextEdit>(u"share.text"_s).toPlainText(), stateText());
    putOnClipboard(u"something else"_s);
    QTest::mouseClick(&find<QPushButton>(u"share.copy"_s), Qt::LeftButton);
    EXPECT_EQ(clipboard(), stateText());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(ShareTest, CodeDialog_FillsTheScreenAndComesBack) {
    find<QAction>(u"file.showCode"_s).trigger();
    auto& dialog = find<ShareDialog>(u"share"_s);
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isActiveWindow(); }, kPatience_ms));
    for (const bool whole : {true, false}) {
        QTest::keyClick(&dialog, Qt::Key_F11);
        EXPECT_EQ(dialog.isFullScreen(), whole);
    }
}

TEST_F(ShareTest, ProgramDialog_ShowsCopiesAndSavesEachLanguage) {
    find<QAction>(u"file.showProgram"_s).trigger();
    auto& languages = find<QComboBox>(u"code.language"_s);
    ASSERT_EQ(languages.count(), static_cast<int>(kCodeLanguages.size()));
    const QTemporaryDir folder;
    for (const auto& info : kCodeLanguages) {
        languages.setCurrentIndex(static_cast<int>(info.language));
        const auto program = *programText(info.language, session.scenario());
        EXPECT_EQ(find<QPlainTextEdit>(u"code.text"_s).toPlainText().toStdString(), program);
        QTest::mouseClick(&find<QPushButton>(u"code.copy"_s), Qt::LeftButton);
        EXPECT_EQ(clipboard().toStdString(), program);
        const QString path = folder.filePath(QString::fromUtf8(info.id.data()) + u".txt"_s);
        QTest::mouseClick(&find<QPushButton>(u"code.save"_s), Qt::LeftButton);
        auto& chooser = find<QFileDialog>(u"code.chooser"_s);
        Q_EMIT chooser.fileSelected(path);
        chooser.close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll().toStdString(), program);
    }
}

TEST_F(ShareTest, ProgramDialog_SaysWhatALanguageCannotDo) {
    session.open({*Scenario::create("lif", "dc")->with("V_init", -50), u"-"_s});
    find<QAction>(u"file.showProgram"_s).trigger();
    find<QComboBox>(u"code.language"_s).setCurrentIndex(static_cast<int>(CodeLanguage::Brian2));
    EXPECT_TRUE(find<QLabel>(u"code.message"_s).text().contains(u"V_init"_s));
    EXPECT_FALSE(find<QPushButton>(u"code.copy"_s).isEnabled());
}

/// What a scanner would see: the modules of a code that fills `image`, its quiet zone included.
std::vector<bool> modulesIn(const QImage& image, int side, int quiet) {
    const int pixels = std::min(image.width(), image.height()) / (side + 2 * quiet);
    const int whole = pixels * (side + 2 * quiet);
    const QPoint corner((image.width() - whole) / 2, (image.height() - whole) / 2);
    std::vector<bool> dark;
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column) {
            const QPoint centre =
                corner + QPoint(column + quiet, row + quiet) * pixels + QPoint(pixels, pixels) / 2;
            dark.push_back(image.pixelColor(centre).lightness() < 128);
        }
    return dark;
}

// Against the encoder itself, in whichever theme and shape of the widget.
TEST(QrViewTest, DrawnModules_AreThoseOfTheCode) {
    constexpr int kQuiet = 4;
    const QByteArray text = "somascope:lif/dc+ou?I_inj=205&sigma=20&seed=7";
    const auto code = QrCode::of(text);
    ASSERT_TRUE(code.has_value());
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> smallest(
        QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_L), &QRcode_free);
    EXPECT_EQ(code->side(), smallest->width);
    QrView view;
    view.show(*code);
    for (const QSize size : {QSize(333, 700), QSize(801, 500)}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(20, 20, 30)); // a dark theme
        view.resize(size);
        view.render(&image, {}, {}, QWidget::DrawChildren);
        const auto dark = modulesIn(image, code->side(), kQuiet);
        for (int row = 0; row < code->side(); ++row)
            for (int column = 0; column < code->side(); ++column)
                ASSERT_EQ(dark[static_cast<std::size_t>(row * code->side() + column)],
                          code->isDark(column, row))
                    << "row " << row << ", column " << column;
        const int pixels = std::min(size.width(), size.height()) / (code->side() + 2 * kQuiet);
        const QPoint finder(image.width() / 2 - pixels * code->side() / 2,
                            image.height() / 2 - pixels * code->side() / 2);
        EXPECT_EQ(image.pixelColor(finder - QPoint(2 * pixels, 2 * pixels)), QColor(Qt::white));
    }
}

TEST(QrCodeTest, LongestText_FitsAndALongerOneIsRefused) {
    EXPECT_TRUE(QrCode::of(QByteArray(kMostQrBytes, 'x')).has_value());
    EXPECT_FALSE(QrCode::of(QByteArray(kMostQrBytes + 1, 'x')).has_value());
    EXPECT_FALSE(QrCode::of({}).has_value());
}

TEST(ShareDialogTest, TooLongState_SaysSoAndCanBeCopied) {
    const ShareDialog dialog(QString(kMostQrBytes + 1, u'x'));
    EXPECT_EQ(dialog.findChild<QrView*>(), nullptr);
    EXPECT_TRUE(dialog.findChild<QLabel*>(u"share.tooLong"_s)->text().contains(u"too long"_s));
    EXPECT_NE(dialog.findChild<QPushButton*>(u"share.copy"_s), nullptr);
}

} // namespace
} // namespace soma::ui
