// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/message_bar.hpp"

#include "ui/icons.hpp"
#include "ui/theme.hpp"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace soma::ui {

namespace {

constexpr int kMargin = 8;

/// One message: a stripe in the colour of its severity, text, buttons.
class MessageRow : public QFrame {
public:
    MessageRow(const QString& key, const Message& message, QWidget* parent)
        : QFrame(parent)
        , m_severity(message.severity) {
        setObjectName(QStringLiteral("message.%1").arg(key));
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(2 * kMargin, kMargin / 2, kMargin, kMargin / 2);
        m_text = new QLabel(message.text, this);
        m_text->setObjectName(objectName() + QStringLiteral(".text"));
        m_text->setTextFormat(Qt::PlainText);
        m_text->setWordWrap(true);
        row->addWidget(m_text, 1);
        if (!message.remedy.isEmpty())
            addRemedy(*row, message);
    }

    [[nodiscard]] QString text() const { return m_text->text(); }

protected:
    void paintEvent(QPaintEvent* event) override {
        QFrame::paintEvent(event);
        const bool isProblem = m_severity == Severity::Problem;
        const QColor colour =
            isProblem ? errorColour(palette()) : palette().color(QPalette::Highlight);
        QPainter(this).fillRect(QRect(0, 0, kMargin / 2, height()), colour);
    }

private:
    void addRemedy(QHBoxLayout& row, const Message& message) {
        auto* button = new QPushButton(message.remedy, this);
        button->setObjectName(objectName() + QStringLiteral(".mend"));
        button->setAccessibleName(message.remedy);
        connect(button, &QPushButton::clicked, this, message.mend);
        row.addWidget(button);
    }

    Severity m_severity;
    QLabel* m_text;
};

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
}

void MessageBar::tell(const QString& key, const Message& message) {
    if (isTelling(key) && text(key) == message.text)
        return;
    withdraw(key);
    auto* row = new MessageRow(key, message, this);
    auto* dismiss = new QToolButton(row);
    dismiss->setObjectName(row->objectName() + QStringLiteral(".dismiss"));
    dismiss->setIcon(icon("stop"));
    dismiss->setAutoRaise(true);
    dismiss->setToolTip(tr("Dismiss this message"));
    dismiss->setAccessibleName(tr("Dismiss this message"));
    connect(dismiss, &QToolButton::clicked, this, [this, key] { withdraw(key); });
    row->layout()->addWidget(dismiss);
    m_rows[key] = row;
    m_layout->addWidget(row);
    row->show();
    row->setAccessibleName(message.text);
    QAccessibleEvent announcement(row, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::withdraw(const QString& key) {
    const auto row = m_rows.find(key);
    if (row == m_rows.end())
        return;
    row->second->hide();
    row->second->deleteLater();
    m_rows.erase(row);
}

QString MessageBar::text(const QString& key) const {
    const auto row = m_rows.find(key);
    return row == m_rows.end() ? QString() : static_cast<const MessageRow*>(row->second)->text();
}

} // namespace soma::ui
