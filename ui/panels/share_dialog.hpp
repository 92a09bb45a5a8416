// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a scenario's text as a QR code, large enough for a lecture hall to scan, with the text
// beneath. GUI thread.
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace soma::ui {

class ShareDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShareDialog(QString text, QWidget* parent = nullptr);

private:
    void addCode(QVBoxLayout& rows);
    void addText(QVBoxLayout& rows);
    void addButtons(QVBoxLayout& rows);
    void copy();
    void fillScreen(bool whole);

    QString m_text;
    QPushButton* m_copy = nullptr;
};

} // namespace soma::ui
