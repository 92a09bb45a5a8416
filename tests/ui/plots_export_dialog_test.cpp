// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.hpp"

#include <QCheckBox>
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

ExportChoices sampleChoices() {
    ExportChoices choices;
    choices.size_in = {6, 4};
    choices.dpi = 300;
    choices.text_pt = 10;
    choices.unit = LengthUnit::Inch;
    choices.theme = ExportTheme::Dark;
    choices.hasCaption = true;
    choices.ending = u"pdf"_s;
    return choices;
}

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

    void choose(const QString& box, const QVariant& data) {
        auto& combo = at<QComboBox>(box);
        combo.setCurrentIndex(combo.findData(data));
    }

    double width() { return at<QDoubleSpinBox>(u"width"_s).value(); }

    QTemporaryDir folder;
    ExportDialog dialog{{{u"trace"_s, u"Traces"_s}, {u"fi_curve"_s, u"F-I curve"_s}},
                        {u"fi_curve"_s, sampleChoices(), folder.path()}};
    QSignalSpy requests{&dialog, &ExportDialog::exportRequested};
};

TEST_F(ExportDialogTest, Defaults_AreShownAndComeBack) {
    EXPECT_EQ(at<QComboBox>(u"figure"_s).currentText(), u"F-I curve"_s);
    EXPECT_EQ(width(), 6);
    EXPECT_EQ(at<QSpinBox>(u"dpi"_s).value(), 300);
    EXPECT_TRUE(at<QCheckBox>(u"caption"_s).isChecked());
    EXPECT_EQ(at<QLineEdit>(u"path"_s).text(), folder.filePath(u"fi_curve.pdf"_s));
    EXPECT_EQ(at<QComboBox>(u"format"_s).currentData().toString(), u"pdf"_s);
    EXPECT_EQ(dialog.request().choices, sampleChoices());
}

TEST_F(ExportDialogTest, Export_TellsTheRequestAndStaysOpen) {
    dialog.open();
    at<QDoubleSpinBox>(u"width"_s).setValue(8);
    QTest::mouseClick(&at<QPushButton>(u"save"_s), Qt::LeftButton);
    ASSERT_EQ(requests.size(), 1);
    const auto request = requests.first().first().value<ExportRequest>();
    EXPECT_EQ(request.figure, u"fi_curve"_s);
    EXPECT_EQ(request.choices.size_in, QSizeF(8, 4));
    EXPECT_EQ(request.path, folder.filePath(u"fi_curve.pdf"_s));
    EXPECT_TRUE(dialog.isVisible());
    dialog.showProblem(u"disk full"_s);
    EXPECT_EQ(at<QLabel>(u"message"_s).text(), u"disk full"_s);
}

TEST_F(ExportDialogTest, ProposedName_FollowsTheFigureUntilOneIsTyped) {
    at<QComboBox>(u"figure"_s).setCurrentIndex(0);
    EXPECT_EQ(at<QLineEdit>(u"path"_s).text(), folder.filePath(u"trace.pdf"_s));
    type(folder.filePath(u"mine.svg"_s));
    at<QComboBox>(u"figure"_s).setCurrentIndex(1);
    EXPECT_EQ(at<QLineEdit>(u"path"_s).text(), folder.filePath(u"mine.svg"_s));
}

TEST_F(ExportDialogTest, Kind_IsTheEndingAndTheEndingIsTheKind) {
    choose(u"format"_s, u"svg"_s);
    EXPECT_EQ(at<QLineEdit>(u"path"_s).text(), folder.filePath(u"fi_curve.svg"_s));
    type(folder.filePath(u"v1.2"_s)); // no ending of ours
    choose(u"format"_s, u"png"_s);
    EXPECT_EQ(at<QLineEdit>(u"path"_s).text(), folder.filePath(u"v1.2.png"_s));
    type(folder.filePath(u"a.csv"_s));
    EXPECT_EQ(at<QComboBox>(u"format"_s).currentData().toString(), u"csv"_s);
    EXPECT_FALSE(at<QDoubleSpinBox>(u"width"_s).isEnabled()) << "a table has no size";
}

TEST_F(ExportDialogTest, Presets_SetSizeResolutionAndColours) {
    auto& preset = at<QComboBox>(u"preset"_s);
    EXPECT_EQ(preset.currentIndex(), preset.count() - 1) << "6 by 4 inches are an own size";
    preset.setCurrentIndex(0);
    auto choices = dialog.request().choices;
    EXPECT_EQ(choices.size_in * choices.dpi, QSizeF(1920, 1080));
    EXPECT_EQ(width(), 1920);
    preset.setCurrentIndex(1);
    choices = dialog.request().choices;
    EXPECT_EQ(width(), 8.5);
    EXPECT_EQ(choices.dpi, 300);
    EXPECT_EQ(choices.theme, ExportTheme::Light);
    at<QDoubleSpinBox>(u"height"_s).setValue(7);
    EXPECT_EQ(preset.currentIndex(), preset.count() - 1);
}

TEST_F(ExportDialogTest, Unit_ShowsTheSameSizeOtherwise) {
    choose(u"unit"_s, static_cast<int>(LengthUnit::Centimetre));
    EXPECT_NEAR(width(), 15.24, 1e-9);
    choose(u"unit"_s, static_cast<int>(LengthUnit::Pixel));
    EXPECT_EQ(width(), 1800);
    EXPECT_EQ(dialog.request().choices.size_in, QSizeF(6, 4));
}

TEST_F(ExportDialogTest, Resolution_KeepsPixelsOrPaper) {
    at<QSpinBox>(u"dpi"_s).setValue(150);
    EXPECT_EQ(width(), 6) << "inches stay";
    choose(u"unit"_s, static_cast<int>(LengthUnit::Pixel));
    at<QSpinBox>(u"dpi"_s).setValue(300);
    EXPECT_EQ(width(), 900) << "pixels stay";
    EXPECT_EQ(dialog.request().choices.size_in.width(), 3);
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

TEST_F(ExportDialogTest, Data_AreThoseOfOneFigure) {
    type(folder.filePath(u"a.csv"_s));
    EXPECT_TRUE(at<QPushButton>(u"save"_s).isEnabled());
    for (const auto& all : {kWindowExport, kBoardExport}) {
        choose(u"figure"_s, all);
        EXPECT_FALSE(at<QPushButton>(u"save"_s).isEnabled()) << all.toStdString();
    }
}

TEST_F(ExportDialogTest, WholeWindow_KeepsItsShapeAndLooks) {
    choose(u"figure"_s, kWindowExport);
    EXPECT_TRUE(at<QPushButton>(u"save"_s).isEnabled());
    EXPECT_TRUE(at<QDoubleSpinBox>(u"width"_s).isEnabled());
    EXPECT_FALSE(at<QDoubleSpinBox>(u"height"_s).isEnabled());
    EXPECT_FALSE(at<QComboBox>(u"theme"_s).isEnabled());
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
    at<QDoubleSpinBox>(u"width"_s).setValue(80);
    at<QDoubleSpinBox>(u"height"_s).setValue(80);
    EXPECT_FALSE(at<QPushButton>(u"save"_s).isEnabled());
}

} // namespace
} // namespace soma::ui
