// SPDX-License-Identifier: GPL-3.0-or-later
// The run as a program in a language of choice, to be read, copied and saved. GUI thread.
#pragma once

#include "core/code/program_text.hpp"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace soma::ui {

class CodeDialog : public QDialog {
    Q_OBJECT

public:
    explicit CodeDialog(Scenario scenario, QWidget* parent = nullptr);

private:
    void addLanguages(QVBoxLayout& rows);
    void addText(QVBoxLayout& rows);
    void addButtons(QVBoxLayout& rows);
    [[nodiscard]] const CodeLanguageInfo& language() const;
    void showProgram();
    void copy();
    void askAndSave();
    void save(const QString& path);

    Scenario m_scenario;
    QComboBox* m_language = nullptr;
    QLabel* m_message = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace soma::ui
