// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pin_bar.hpp"

#include "ui/params/small_widgets.hpp"
#include "ui/session/step_text.hpp"
#include "ui/theme.hpp"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QPainter>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 6;
constexpr int kMostRows = 6; // of the table, before it scrolls

/// A line in the colour of the pin, as it is drawn in the figures.
QIcon swatch(const QColor& colour) {
    constexpr int kSide = 32;
    QPixmap picture(kSide, kSide);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, kSide / 5.0, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(kSide / 6, kSide / 2, kSide * 5 / 6, kSide / 2);
    return QIcon(picture);
}

/// All scenarios that are compared: the present one first.
std::vector<const Scenario*> compared(const Session& session) {
    std::vector<const Scenario*> all{&session.scenario()};
    for (const auto& pin : session.pinned())
        all.push_back(&pin.scenario);
    return all;
}

// How figures look is the same for all of them.
std::vector<Difference> changes(const std::vector<const Scenario*>& scenarios) {
    auto found = differences(scenarios);
    std::erase_if(found, [](const Difference& difference) {
        const bool isOfFigure = difference.setting && difference.setting->owner == Owner::Figure;
        return isOfFigure || difference.kind == Difference::Kind::Variation;
    });
    return found;
}

/// "tau_m 22 -> 10 ms" from the pinned run to the present one, a line each.
QString changeText(const Session& session, std::size_t index) {
    const Scenario& pinned = session.pinned()[index].scenario;
    QStringList lines;
    for (const auto& difference : changes({&pinned, &session.scenario()}))
        lines << PinBar::tr("%1: %2, now %3")
                     .arg(nameOf(difference), valueIn(pinned, difference),
                          valueIn(session.scenario(), difference));
    return lines.isEmpty() ? PinBar::tr("The same as the present run") : lines.join(u'\n');
}

} // namespace

PinBar::PinBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session) {
    setObjectName(u"pins"_s);
    build();
    connect(&session, &Session::pinnedChanged, this, &PinBar::display);
    connect(&session, &Session::scenarioChanged, this, &PinBar::displayTable);
    connect(&session, &Session::themeChanged, this, &PinBar::display);
    display();
}

void PinBar::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin, 2, kMargin, 2);
    rows->setSpacing(2);
    auto* row = new QHBoxLayout;
    rows->addLayout(row);
    row->addWidget(new MutedLabel(tr("Pinned"), this));
    m_chips = new QHBoxLayout;
    row->addLayout(m_chips);
    row->addStretch();
    m_changes = addSwitch(*row, "changes", tr("What changed"),
                          tr("A table of the settings in which these runs differ"));
    m_difference = addSwitch(*row, "difference", tr("Difference"),
                             tr("The present trace minus each pinned one"));
    auto* clear = addSwitch(*row, "clear", tr("Unpin all"), tr("Forget the pinned runs (Shift+P)"));
    clear->setCheckable(false);
    m_table = new QTableWidget(this);
    m_table->setObjectName(u"pins.table"_s);
    m_table->setAccessibleName(tr("In what the runs differ"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->hide();
    rows->addWidget(m_table);
    connect(m_changes, &QToolButton::toggled, this, &PinBar::displayTable);
    connect(m_difference, &QToolButton::toggled, &m_session, &Session::setShowsDifference);
    connect(clear, &QToolButton::clicked, &m_session, &Session::unpinAll);
}

QToolButton* PinBar::addSwitch(QHBoxLayout& row, const char* part, const QString& text,
                               const QString& tip) {
    auto* button = new QToolButton(this);
    button->setObjectName(u"pins."_s + QString::fromLatin1(part));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setAutoRaise(true);
    row.addWidget(button);
    return button;
}

void PinBar::display() {
    displayChips();
    m_difference->setChecked(m_session.showsDifference());
    displayTable();
    setHidden(m_session.pinned().empty());
}

// Made anew: a chip may be the sender of the very signal that changes it.
void PinBar::displayChips() {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->setObjectName({});
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_session.pinned().size(); ++i)
        m_chips->addWidget(makeChip(i));
}

QToolButton* PinBar::makeChip(std::size_t index) {
    const QString name = QString::fromStdString(m_session.pinned()[index].name);
    auto* chip = new QToolButton(this);
    chip->setObjectName(u"pins.%1"_s.arg(index));
    chip->setText(name);
    chip->setIcon(swatch(shownTheme(m_session).pinColour(index + 1)));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setPopupMode(QToolButton::InstantPopup);
    chip->setAutoRaise(true);
    chip->setAccessibleName(tr("Pinned run %1").arg(name));
    fillMenu(*chip, index);
    return chip;
}

void PinBar::fillMenu(QToolButton& chip, std::size_t index) {
    auto* menu = new QMenu(&chip);
    menu->addAction(tr("Recall"), &m_session, [this, index] { m_session.recall(index); });
    menu->addAction(tr("Rename…"), this, [this, index] { askName(index); });
    menu->addAction(tr("Pin the present run here"), &m_session,
                    [this, index] { m_session.repin(index); });
    menu->addAction(tr("Unpin"), &m_session, [this, index] { m_session.unpin(index); });
    chip.setMenu(menu);
}

void PinBar::askName(std::size_t index) {
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"pins.name"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename pinned run"));
    dialog->setLabelText(tr("Name, as it stands in the figures"));
    dialog->setTextValue(QString::fromStdString(m_session.pinned()[index].name));
    connect(dialog, &QInputDialog::textValueSelected, &m_session,
            [this, index](const QString& name) { m_session.renamePinned(index, name); });
    dialog->open();
}

void PinBar::displayTable() {
    for (std::size_t i = 0; i < m_session.pinned().size(); ++i)
        if (auto* chip = findChild<QToolButton*>(u"pins.%1"_s.arg(i)))
            chip->setToolTip(changeText(m_session, i));
    m_table->setVisible(m_changes->isChecked());
    if (!m_changes->isChecked() || m_session.pinned().empty())
        return;
    const auto scenarios = compared(m_session);
    const auto rows = changes(scenarios);
    QStringList head{tr("Setting"), tr("now")};
    for (const auto& pin : m_session.pinned())
        head << QString::fromStdString(pin.name);
    m_table->setColumnCount(static_cast<int>(head.size()));
    m_table->setHorizontalHeaderLabels(head);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& difference = rows[static_cast<std::size_t>(row)];
        m_table->setItem(row, 0, new QTableWidgetItem(nameOf(difference)));
        for (int column = 1; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column,
                             new QTableWidgetItem(valueIn(
                                 *scenarios[static_cast<std::size_t>(column - 1)], difference)));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const int shown = std::clamp(m_table->rowCount(), 1, kMostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            shown * m_table->verticalHeader()->defaultSectionSize() + 4);
}

} // namespace soma::ui
