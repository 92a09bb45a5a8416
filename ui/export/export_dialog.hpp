// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what to export, how large, and where to. It saves nothing itself: whoever opened it does,
// and answers with accept() or showProblem(). GUI thread.
#pragma once

#include "ui/session/export_choices.hpp"

#include <QDialog>
#include <QList>
#include <QSize>
#include <QString>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace soma::ui {

/// The ids under which the whole window, and all figures without what is around them, are exported.
inline const QString kWindowExport = QStringLiteral("window");
inline const QString kBoardExport = QStringLiteral("board");

/// The kind of file follows from the ending of `path`.
struct ExportRequest {
    QString figure = kWindowExport;
    ExportChoices choices{};
    QString path{};
};

struct ExportChoice {
    QString id;
    QString name;
};

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `figures` are offered before all of them and the whole window. The path of `defaults` gives
    /// the folder, and the file name if it has one.
    ExportDialog(const QList<ExportChoice>& figures, const ExportRequest& defaults,
                 QWidget* parent = nullptr);

    [[nodiscard]] ExportRequest request() const;
    /// Shown in the dialog, which stays open.
    void showProblem(const QString& message);

Q_SIGNALS:
    void exportRequested(const soma::ui::ExportRequest& request);

private:
    void addFigures(const QList<ExportChoice>& figures, const QString& chosen);
    void addPresets();
    void addSize();
    void addLook();
    void addFile();
    void addButtons();
    void connectAll();
    [[nodiscard]] QFormLayout& form() const;
    void applyPreset();
    void noteOwnSize();
    void readSize();
    void readDpi();
    void showSize();
    void showUnit();
    void showPreset();
    void showFormat();
    void chooseFormat();
    void choosePath();
    void proposeName();
    void check();
    void enableWhatCounts();
    void submit();
    [[nodiscard]] QString ending() const;
    [[nodiscard]] QSize pixels() const;
    [[nodiscard]] double inchesPerUnit() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString remark() const;

    QString m_folder;
    bool m_nameIsOurs = true; // until the user types one
    ExportChoices m_choices;  // all but the path say
    QComboBox* m_figure;
    QComboBox* m_preset;
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QComboBox* m_unit;
    QSpinBox* m_dpi;
    QDoubleSpinBox* m_text;
    QComboBox* m_theme;
    QCheckBox* m_caption;
    QComboBox* m_format;
    QLineEdit* m_path;
    QPushButton* m_browse;
    QPushButton* m_save;
    QLabel* m_message;
};

} // namespace soma::ui
