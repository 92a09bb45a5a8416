// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/core_text.hpp"

#include "core/text/text.hpp"
#include "ui/language/language.hpp"
#include "ui/params/number_text.hpp"
#include "ui/plots/rich_text.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace soma::ui {

namespace {

struct QuantityText {
    Q_DECLARE_TR_FUNCTIONS(soma::ui::QuantityText)
};

QString withUnit(const QString& number, const Quantity& quantity) {
    return quantity.unit.empty() ? number : number + QChar(0x00A0) + unitText(quantity.unit);
}

QString partTitle(const std::string& label) {
    for (const Stimulus* stimulus : stimuli())
        if (stimulus->info().id == label)
            return coreText(stimulus->info().name);
    return QString::fromStdString(label);
}

// Where in the equations a setting acts.
QString actionOf(Owner owner) {
    switch (owner) {
    case Owner::Model:
        return QuantityText::tr("A parameter of the model's equations.");
    case Owner::Stimulus:
        return QuantityText::tr("Part of the input current I(t).");
    case Owner::Run:
        return QuantityText::tr("How the equations are solved; it is in none of them.");
    case Owner::Figure:
        break;
    }
    return QuantityText::tr("How a figure looks; the run does not depend on it.");
}

// Short, but without a power of ten where people would write none.
QString numberOf(const Quantity& quantity, double value) {
    constexpr double kLeast = 1e-4;
    constexpr double kMost = 1e7;
    const bool isPlain = std::abs(value) >= kLeast && std::abs(value) < kMost;
    return isPlain && quantity.kind != Kind::Choice
               ? QString::number(value, 'f', QLocale::FloatingPointShortest)
               : QString::fromStdString(formatValue(quantity, value));
}

} // namespace

QString choiceText(std::string_view word) { return sentencePlain(word); }

QString valueText(const Quantity& quantity, double value, int decimals) {
    QString number = numberOf(quantity, value);
    const auto point = number.indexOf(u'.');
    const auto present = point < 0 ? 0 : number.size() - point - 1;
    if (present < decimals && !number.contains(u'e'))
        number = QString::number(value, 'f', decimals);
    return withUnit(inLocale(number), quantity);
}

QString toolTipOf(const Quantity& quantity) {
    const QString head = QStringLiteral("<b>%1</b> %2<br>%3")
                             .arg(coreText(quantity.name), symbolHtml(quantity.symbol),
                                  coreText(quantity.doc).toHtmlEscaped());
    if (quantity.kind == Kind::Choice)
        return head;
    const auto said = [&](double value) { return isolated(valueText(quantity, value)); };
    return head + QStringLiteral("<br>") +
           QuantityText::tr("Slider %1 to %2; accepted %3 to %4; default %5.")
               .arg(said(quantity.min), said(quantity.max), said(quantity.lowest),
                    said(quantity.highest), said(quantity.value));
}

QString whatsThisOf(const Setting& setting, const Quantity& onSlider) {
    QStringList lines{toolTipOf(onSlider)};
    if (!onSlider.unit.empty())
        lines << QuantityText::tr("Measured in %1; other units of the kind can be typed.")
                     .arg(unitText(onSlider.unit));
    lines << actionOf(setting.owner);
    if (onSlider.kind == Kind::Real)
        lines << QuantityText::tr(
            "Drag the symbol or the slider; with Shift ten times finer. A double click "
            "resets, a right click offers more.");
    return lines.join(QStringLiteral("<br>"));
}

QString stimulusTitle(std::string_view id) {
    QStringList parts;
    for (const auto& label : split(id, '+'))
        parts << partTitle(label);
    return parts.join(QStringLiteral(" + "));
}

} // namespace soma::ui
