// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/vary_form.hpp"

#include "core/figures/registry.hpp"
#include "core/scenario/variation.hpp"
#include "ui/panels/option_control.hpp"
#include "ui/panels/variation_row.hpp"
#include "ui/params/core_text.hpp"
#include "ui/plots/rich_text.hpp"

#include <QFormLayout>
#include <QLabel>
#include <QScreen>

#include <algorithm>

namespace soma::ui {

namespace {

constexpr std::size_t kAnyPoints = 5;

// The words to choose from have no symbol but their own.
QString named(const Quantity& quantity) {
    return quantity.kind == Kind::Choice ? coreText(quantity.name).toHtmlEscaped()
                                         : symbolHtml(quantity.symbol);
}

QString slotSummary(const Scenario& scenario, const FigureEntry& entry, const VariationSlot& slot) {
    const auto& text = scenario.variation(entry.id, slot.id);
    if (text.empty())
        return slot.standard == nullptr ? QString() : named(slot.standard(scenario).quantity);
    const auto variation = parseVariation(scenario, text, kAnyPoints);
    return variation ? named(variation->setting.quantity) : QString();
}

} // namespace

VaryForm::VaryForm(Session& session, std::size_t figure, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_figure(figure) {
    setObjectName(
        QStringLiteral("vary.%1").arg(QString::fromStdString(std::string(figures()[figure]->id))));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* rows = new QFormLayout(this);
    rows->setLabelAlignment(Qt::AlignRight);
    addSlots(*rows);
    addOptions(*rows);
    connect(&session, &Session::scenarioChanged, this, &VaryForm::display);
    display();
}

void VaryForm::addSlots(QFormLayout& rows) {
    const auto slotCount = figures()[m_figure]->variations.size();
    for (std::size_t slot = 0; slot < slotCount; ++slot) {
        auto* row = new VariationRow(m_session, {m_figure, slot}, this);
        connect(row, &VariationRow::refused, this, &VaryForm::refused);
        rows.addRow(coreText(figures()[m_figure]->variations[slot].name), row);
    }
}

void VaryForm::addOptions(QFormLayout& rows) {
    for (const auto& setting : m_session.scenario().settings()) {
        const bool isMine = setting.owner == Owner::Figure && setting.part == m_figure;
        if (!isMine || setting.quantity.id == "shown")
            continue;
        auto* control = new OptionControl(setting, OptionControl::Symbol::Hidden, this);
        connect(control, &OptionControl::edited, this, [this](const QString& name, double value) {
            if (const auto result = m_session.set(name.toStdString(), value); !result)
                Q_EMIT refused(errorText(result.error()));
            display();
        });
        rows.addRow(coreText(setting.quantity.name), control);
        m_options.push_back(control);
    }
}

void VaryForm::display() {
    for (auto* control : m_options)
        control->display(m_session.scenario().value(control->setting()));
}

bool VaryForm::isNeeded(const FigureEntry& figure) {
    constexpr std::size_t kMostAbove = 2;
    return !figure.variations.empty() || figure.options.size() > kMostAbove;
}

QString VaryForm::summary(const Scenario& scenario, std::size_t figure) {
    const auto& entry = *figures()[figure];
    if (entry.variations.empty())
        return tr("more…");
    QStringList parts;
    for (const auto& slot : entry.variations)
        if (const auto part = slotSummary(scenario, entry, slot); !part.isEmpty())
            parts << part;
    return tr("over %1").arg(parts.join(QStringLiteral(", ")));
}

void VaryForm::openBeside(const QWidget& figure) {
    adjustSize();
    QPoint at = figure.mapToGlobal(QPoint(-width(), 0));
    if (const QScreen* screen = figure.screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
}

} // namespace soma::ui
