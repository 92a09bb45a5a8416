// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/unit_text.hpp"

#include "core/text/text.hpp"
#include "core/units/unit.hpp"
#include "ui/plots/rich_text.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <limits>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view kPrefixes = "pnum"; // above the last comes the unit without one
constexpr qsizetype kMostProposed = 3;
constexpr auto kNone = std::string_view::npos;

std::string ascii(const QString& unit) { return unit.toStdString(); }

QString fromAscii(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

// A letter that is part of the number: the exponent's.
bool isExponent(const QString& text, qsizetype at) {
    static const QRegularExpression form(u"^[eE][+\\-\u2212]?\\d"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const bool followsDigit = at > 0 && text.at(at - 1).isDigit();
    return followsDigit && form.match(text.mid(at)).hasMatch();
}

// Whether marks of direction, spaces and signs make sense is up to who reads the number.
bool isOfNumber(const QString& text, qsizetype at) {
    static const QString marks = u"+-.,' \u2212\u066b\u066c\u00a0\u202f\u2019\u200e\u200f\u061c"_s;
    const QChar c = text.at(at);
    return c.isDigit() || marks.contains(c) || isExponent(text, at);
}

QString asciiUnit(QString unit) {
    static const QRegularExpression root(u"\u221a\\(?([A-Za-z]+)\\)?"_s);
    unit.remove(u' ').remove(QChar(0x00a0)).remove(u'^');
    for (const QChar micro : {QChar(0x00b5), QChar(0x03bc)})
        unit.replace(micro, u'u');
    for (const QChar dot : {QChar(0x00b7), QChar(0x22c5), QChar(0x00d7)})
        unit.replace(dot, u'*');
    unit.replace(QChar(0x00b2), u'2').replace(QChar(0x00b3), u'3').replace(u"\u00b0C"_s, u"degC"_s);
    return unit.replace(root, u"sqrt(\\1)"_s);
}

struct Dimension {
    std::string_view example;
    const char* refusal;
};

// Whole sentences, since other languages decline what is not meant.
constexpr std::array kDimensions{
    Dimension{"V", QT_TRANSLATE_NOOP("soma::ui::Units", "%1 is not a voltage; use %2")},
    Dimension{"A", QT_TRANSLATE_NOOP("soma::ui::Units", "%1 is not a current; use %2")},
    Dimension{"s", QT_TRANSLATE_NOOP("soma::ui::Units", "%1 is not a time; use %2")},
    Dimension{"Hz", QT_TRANSLATE_NOOP("soma::ui::Units", "%1 is not a rate; use %2")},
    Dimension{"S", QT_TRANSLATE_NOOP("soma::ui::Units", "%1 is not a conductance; use %2")},
    Dimension{"F", QT_TRANSLATE_NOOP("soma::ui::Units", "%1 is not a capacitance; use %2")},
    Dimension{"degC", QT_TRANSLATE_NOOP("soma::ui::Units", "%1 is not a temperature; use %2")},
    Dimension{"A/cm2",
              QT_TRANSLATE_NOOP("soma::ui::Units", "%1 is not a current per area; use %2")},
    Dimension{"S/cm2",
              QT_TRANSLATE_NOOP("soma::ui::Units", "%1 is not a conductance per area; use %2")},
    Dimension{"F/cm2",
              QT_TRANSLATE_NOOP("soma::ui::Units", "%1 is not a capacitance per area; use %2")},
};

struct Units {
    Q_DECLARE_TR_FUNCTIONS(soma::ui::Units)
};

const char* refusalOf(const Unit& wanted) {
    for (const auto& dimension : kDimensions)
        if (parseUnit(dimension.example)->halves == wanted.halves)
            return dimension.refusal;
    return QT_TRANSLATE_NOOP("soma::ui::Units", "%1 does not measure this quantity; use %2");
}

// "pA, nA or uA", typeset.
QString choiceOf(const QStringList& units) {
    QStringList shown;
    for (const QString& unit : units)
        shown << unitText(ascii(unit));
    const QString last = shown.takeLast();
    return shown.isEmpty() ? last : Units::tr("%1 or %2").arg(shown.join(u", "_s), last);
}

tl::unexpected<Error> refusal(const Quantity& quantity, const QString& unit) {
    const QString typed = unitText(ascii(unit));
    if (quantity.unit.empty())
        return fail(ErrorCode::Malformed,
                    Units::tr("this is a pure number; leave out “%1”").arg(typed).toStdString());
    const bool isUnit = parseUnit(ascii(unit)).has_value();
    const QString form = isUnit ? Units::tr(refusalOf(*parseUnit(quantity.unit)))
                                : Units::tr("“%1” is not a unit; use %2");
    return fail(ErrorCode::Malformed, form.arg(typed, choiceOf(unitsFor(quantity))).toStdString());
}

// Through decimal text: 0.07 times a thousand is 70, which a product of doubles misses.
double timesDecades(double number, int decades) {
    const QString text = QString::number(number, 'e', QLocale::FloatingPointShortest);
    const auto exponent = text.indexOf(u'e');
    const int shifted = text.mid(exponent + 1).toInt() + decades;
    const auto moved =
        parseNumber((text.left(exponent + 1) + QString::number(shifted)).toStdString());
    if (moved)
        return *moved;
    return decades < 0 ? 0 : std::copysign(std::numeric_limits<double>::max(), number);
}

double rescaled(double number, int halfDecades) {
    constexpr double kHalfDecade = 3.16227766016837933;
    const bool isWhole = halfDecades % 2 == 0;
    const int below = isWhole ? halfDecades / 2 : (halfDecades - 1) / 2;
    return timesDecades(isWhole ? number : number * kHalfDecade, below);
}

} // namespace

TypedText splitUnit(const QString& text) {
    qsizetype end = 0;
    while (end < text.size() && isOfNumber(text, end))
        ++end;
    return {text.left(end).trimmed(), asciiUnit(text.mid(end))};
}

Result<double> inUnitOf(const Quantity& quantity, double number, const QString& unit) {
    if (unit.isEmpty() || ascii(unit) == quantity.unit)
        return number;
    const auto typed = parseUnit(ascii(unit));
    const auto own = parseUnit(quantity.unit);
    if (!typed || !own || quantity.unit.empty() || typed->halves != own->halves)
        return refusal(quantity, unit);
    return rescaled(number, typed->halfDecades - own->halfDecades);
}

QStringList unitsFor(const Quantity& quantity) {
    const QString own = fromAscii(quantity.unit);
    if (own == u"Hz"_s)
        return {own, u"kHz"_s};
    const auto step = own.isEmpty() ? kNone : kPrefixes.find(quantity.unit.front());
    if (step == kNone || !parseUnit(quantity.unit.substr(1)))
        return {own};
    QStringList units;
    for (const char prefix : kPrefixes.substr(step, kMostProposed))
        units << QChar::fromLatin1(prefix) + own.mid(1);
    if (units.size() < kMostProposed)
        units << own.mid(1);
    return units;
}

} // namespace soma::ui
