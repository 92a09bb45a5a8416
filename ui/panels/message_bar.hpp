// SPDX-License-Identifier: GPL-3.0-or-later
// Messages above the figures, never in the way: each with its own dismiss button and perhaps one
// that mends the matter. A message replaces the one with the same key. GUI thread.
#pragma once

#include <QFrame>
#include <QString>

#include <functional>
#include <map>

class QVBoxLayout;

namespace soma::ui {

enum class Severity { Info, Problem };

struct Message {
    Severity severity = Severity::Info;
    QString text;
    /// A button's label and what it does; none if empty.
    QString remedy;
    std::function<void()> mend;
};

class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void tell(const QString& key, const Message& message);
    void withdraw(const QString& key);

    [[nodiscard]] bool isTelling(const QString& key) const { return m_rows.contains(key); }

    /// The text under that key, empty if there is none.
    [[nodiscard]] QString text(const QString& key) const;

private:
    QVBoxLayout* m_layout;
    std::map<QString, QFrame*> m_rows;
};

} // namespace soma::ui
