// SPDX-License-Identifier: GPL-3.0-or-later
// Asks where a slider shall move: two fields beside the row, and a button back to the table's
// limits. Applied as soon as they are confirmed. GUI thread.
#pragma once

#include "ui/session/session.hpp"

#include <QFrame>

class QLabel;
class QPushButton;

namespace soma::ui {

class ValueField;

class LimitsPopup : public QFrame {
    Q_OBJECT

public:
    LimitsPopup(Session& session, Setting setting, QWidget* parent);

    /// Below the row, on the screen.
    void openBelow(const QWidget& row);

private:
    void build();
    [[nodiscard]] ValueField* addField(const char* name, const QString& label);
    void apply(double min, double max);
    void refuse(const QString& reason);
    void display();

    Session& m_session;
    Setting m_setting;
    ValueField* m_from = nullptr;
    ValueField* m_to = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace soma::ui
