// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/core_text.hpp"

#include "core/text/text.hpp"
#include "ui/params/number_text.hpp"
#include "ui/plots/rich_text.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace soma::ui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("soma::ui::Quantity", text); }

QString withUnit(const QString& number, const Quantity& quantity) {
    return quantity.unit.empty() ? number : number + QChar(0x00A0) + unitText(quantity.unit);
}

QString partTitle(const std::string& label) {
    for (const Stimulus* stimulus : stimuli())
        if (stimulus->info().id == label)
            return coreText(stimulus->info().name);
    return QString::fromStdString(label);
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

QString coreText(std::string_view english) {
    return QCoreApplication::translate("core", std::string(english).c_str());
}

QString choiceText(std::string_view word) { return sentencePlain(coreText(word).toStdString()); }

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
    return head + QStringLiteral("<br>") +
           tr("Slider %1 to %2; accepted %3 to %4; default %5.")
               .arg(valueText(quantity, quantity.min), valueText(quantity, quantity.max),
                    valueText(quantity, quantity.lowest), valueText(quantity, quantity.highest),
                    valueText(quantity, quantity.value));
}

QString stimulusTitle(std::string_view id) {
    QStringList parts;
    for (const auto& label : split(id, '+'))
        parts << partTitle(label);
    return parts.join(QStringLiteral(" + "));
}

} // namespace soma::ui
