// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.hpp"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

class ExportDialogTest : public testing::Test {
protected:
    template <typename Widget> Widget& at(const QString& name) {
        return *dialog.findChild<Widget*>(u"export."_s + name);
    }

    void type(const QString& path) {
        auto& field = at<QLineEdit>(u"path"_s);
        field.selectAll();
        QTest::keyClicks(&field, path);
    }

    QTemporaryDir folder;
    ExportDialog dialog{
        {{u"trace"_s, u"Traces"_s}, {u"fi_curve"_s, u"F-I curve"_s}},
        {.figure = u"fi_curve"_s, .size = {640, 480}, .scale = 3, .path = folder.path()}};
    QSignalSpy requests{&dialog, &ExportDialog::exportRequested};
};

TEST_F(ExportDialogTest, Defaults_AreShown) {
    EXPECT_EQ(at<QComboBox>(u"figure"_s).currentText(), u"F-I curve"_s);
    EXPECT_EQ(at<QSpinBox>(u"width"_s).value(), 640);
    EXPECT_EQ(at<QSpinBox>(u"height"_s).value(), 480);
    EXPECT_EQ(at<QDoubleSpinBox>(u"scale"_s).value(), 3);
    EXPECT_EQ(at<QLineEdit>(u"path"_s).text(), folder.filePath(u"fi_curve.png"_s));
}

TEST_F(ExportDialogTest, Export_TellsTheRequestAndStaysOpen) {
    dialog.open();
    at<QSpinBox>(u"width"_s).setValue(800);
    QTest::mouseClick(&at<QPushButton>(u"save"_s), Qt::LeftButton);
    ASSERT_EQ(requests.size(), 1);
    const auto request = requests.first().first().value<ExportRequest>();
    EXPECT_EQ(request.figure, u"fi_curve"_s);
    EXPECT_EQ(request.size, QSize(800, 480));
    EXPECT_EQ(request.path, folder.filePath(u"fi_curve.png"_s));
    EXPECT_TRUE(dialog.isVisible());
    dialog.showProblem(u"disk full"_s);
    EXPECT_EQ(at<QLabel>(u"message"_s).text(), u"disk full"_s);
}

TEST_F(ExportDialogTest, ProposedName_FollowsTheFigureUntilOneIsTyped) {
    at<QComboBox>(u"figure"_s).setCurrentIndex(0);
    EXPECT_EQ(at<QLineEdit>(u"path"_s).text(), folder.filePath(u"trace.png"_s));
    type(folder.filePath(u"mine.svg"_s));
    at<QComboBox>(u"figure"_s).setCurrentIndex(1);
    EXPECT_EQ(at<QLineEdit>(u"path"_s).text(), folder.filePath(u"mine.svg"_s));
}

TEST_F(ExportDialogTest, BadName_DisablesExportAndSaysWhy) {
    for (const QString& name : {u""_s, u"a.bmp"_s, u"noending"_s}) {
        at<QLineEdit>(u"path"_s).setText(name);
        EXPECT_FALSE(at<QPushButton>(u"save"_s).isEnabled()) << name.toStdString();
        EXPECT_FALSE(at<QLabel>(u"message"_s).text().isEmpty());
    }
    at<QLineEdit>(u"path"_s).setText(u"a.pdf"_s);
    EXPECT_TRUE(at<QPushButton>(u"save"_s).isEnabled());
}

TEST_F(ExportDialogTest, WholeWindow_IsPngOnly) {
    auto& figure = at<QComboBox>(u"figure"_s);
    figure.setCurrentIndex(figure.findData(kWindowExport));
    EXPECT_TRUE(at<QPushButton>(u"save"_s).isEnabled());
    at<QLineEdit>(u"path"_s).setText(u"a.svg"_s);
    EXPECT_FALSE(at<QPushButton>(u"save"_s).isEnabled());
}

TEST_F(ExportDialogTest, ExistingFile_IsAnnounced) {
    QFile file(folder.filePath(u"here.png"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    at<QLineEdit>(u"path"_s).setText(file.fileName());
    EXPECT_TRUE(at<QLabel>(u"message"_s).text().contains(u"replaced"_s));
    EXPECT_TRUE(at<QPushButton>(u"save"_s).isEnabled());
}

TEST_F(ExportDialogTest, TooLargePicture_IsRefused) {
    at<QSpinBox>(u"width"_s).setValue(8000);
    at<QSpinBox>(u"height"_s).setValue(8000);
    at<QDoubleSpinBox>(u"scale"_s).setValue(8);
    EXPECT_FALSE(at<QPushButton>(u"save"_s).isEnabled());
}

} // namespace
} // namespace soma::ui
