// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/help_overlay.hpp"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>

#include <numeric>

namespace soma::ui {

namespace {

constexpr int kMargin = 16;
constexpr int kColumnGap = 36;
constexpr double kRounding = 10;
constexpr double kSmallestFont = 6.5;
constexpr double kFontStep = 0.5;
constexpr float kShade = 0.45F;
constexpr float kSheet = 0.97F;
constexpr int kTitleRows = 2; // a heading takes as much room

QString htmlOf(const HelpSection& section) {
    QString html =
        QStringLiteral("<tr><td colspan=2><b>%1</b></td></tr>").arg(section.title.toHtmlEscaped());
    for (const auto& [keys, effect] : section.entries)
        html += QStringLiteral("<tr><td style=\"white-space:nowrap; padding-right:12px\">%1</td>"
                               "<td style=\"white-space:nowrap\">%2</td></tr>")
                    .arg(keys.toHtmlEscaped(), effect.toHtmlEscaped());
    return html + QStringLiteral("<tr><td colspan=2 style=\"font-size:small\">&nbsp;</td></tr>");
}

std::size_t rowsOf(const HelpSection& section) { return section.entries.size() + kTitleRows; }

// Sections stay whole; the first column takes them until it has half of all rows.
std::pair<QString, QString> columnsOf(const std::vector<HelpSection>& sections) {
    const auto all = std::accumulate(
        sections.begin(), sections.end(), std::size_t{0},
        [](std::size_t sum, const HelpSection& section) { return sum + rowsOf(section); });
    std::pair<QString, QString> columns;
    std::size_t before = 0;
    for (const auto& section : sections) {
        const bool isFirst = 2 * before + rowsOf(section) <= all;
        (isFirst ? columns.first : columns.second) += htmlOf(section);
        before += rowsOf(section);
    }
    return columns;
}

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

} // namespace

HelpOverlay::HelpOverlay(QMainWindow& window)
    : QWidget(&window)
    , m_focusBefore(QApplication::focusWidget()) {
    setObjectName(QStringLiteral("help.overlay"));
    setAccessibleName(tr("Keys and mouse"));
    setWhatsThis(tr("Any key or a click closes this sheet."));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    auto sections = keySections(window);
    for (auto& section : gestureSections())
        sections.push_back(std::move(section));
    build(sections);
    window.installEventFilter(this);
    fit();
    raise();
    show();
    setFocus(Qt::OtherFocusReason);
}

void HelpOverlay::build(const std::vector<HelpSection>& sections) {
    m_sheet = new QWidget(this);
    m_sheet->setObjectName(QStringLiteral("help.sheet"));
    m_sheet->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* grid = new QGridLayout(m_sheet);
    grid->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    grid->setHorizontalSpacing(kColumnGap);
    const auto [left, right] = columnsOf(sections);
    grid->addWidget(addColumn(left), 0, 0, Qt::AlignTop);
    grid->addWidget(addColumn(right), 0, 1, Qt::AlignTop);
    auto* foot =
        new QLabel(tr("Shift+F1 and a click explain a control. Any key or a click closes this."));
    grid->addWidget(foot, 1, 0, 1, 2, Qt::AlignCenter);
}

QLabel* HelpOverlay::addColumn(const QString& html) {
    auto* column = new QLabel(
        QStringLiteral("<table cellspacing=0 cellpadding=1>%1</table>").arg(html), m_sheet);
    column->setTextFormat(Qt::RichText);
    column->setObjectName(QStringLiteral("help.column"));
    return column;
}

void HelpOverlay::fit() {
    setGeometry(parentWidget()->rect());
    const QSize room = size() - QSize(kMargin, kMargin);
    QFont font = parentWidget()->font();
    m_sheet->setFont(font);
    const auto fits = [&] {
        m_sheet->layout()->invalidate(); // a hidden sheet does not hear of its font
        const QSize wanted = m_sheet->sizeHint();
        return wanted.width() <= room.width() && wanted.height() <= room.height();
    };
    while (!fits() && font.pointSizeF() > kSmallestFont) {
        font.setPointSizeF(font.pointSizeF() - kFontStep);
        m_sheet->setFont(font);
    }
    m_sheet->adjustSize();
    m_sheet->move(rect().center() - m_sheet->rect().center());
}

// No shortcut may fire behind the sheet.
bool HelpOverlay::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    return QWidget::event(event);
}

bool HelpOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        fit();
    return QWidget::eventFilter(watched, event);
}

void HelpOverlay::keyPressEvent(QKeyEvent* event) {
    if (!isModifier(event->key()))
        close();
}

void HelpOverlay::mousePressEvent(QMouseEvent* /*event*/) { close(); }

void HelpOverlay::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    if (m_focusBefore != nullptr)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void HelpOverlay::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgbF(0, 0, 0, kShade));
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Window);
    ground.setAlphaF(kSheet);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(m_sheet->geometry(), kRounding, kRounding);
}

} // namespace soma::ui
