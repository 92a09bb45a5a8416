// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/params/number_text.hpp"

#include "core/text/text.hpp"

#include <QLocale>

namespace soma::ui {

namespace {

constexpr char16_t kMinus = 0x2212;
constexpr char16_t kArabicPoint = 0x066B;

// Marks of direction come along with text that is pasted from a sentence.
bool isInvisible(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x200E && code <= 0x200F) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

QChar asciiOf(QChar c) {
    if (c.category() == QChar::Number_DecimalDigit)
        return QChar(u'0' + c.digitValue());
    if (c == kArabicPoint || c == u',')
        return u'.';
    return c == kMinus ? QChar(u'-') : c;
}

bool hasDecimalComma() { return QLocale().decimalPoint() == QStringLiteral(","); }

} // namespace

QString inAscii(QString typed) {
    typed.removeIf(isInvisible);
    for (QChar& c : typed)
        c = asciiOf(c);
    return typed.trimmed();
}

std::optional<double> numberIn(const QString& typed) {
    return parseNumber(inAscii(typed).toStdString());
}

QString inLocale(QString number) {
    if (hasDecimalComma())
        number.replace(u'.', u',');
    return number.replace(u'-', QChar(kMinus));
}

QString joinedNumbers(const QStringList& numbers) {
    QStringList shown;
    for (const QString& number : numbers)
        shown << (parseNumber(number.toStdString()) ? inLocale(number) : number);
    return shown.join(hasDecimalComma() ? QStringLiteral("; ") : QStringLiteral(", "));
}

QStringList splitNumbers(const QString& typed) {
    QString text = typed;
    text.replace(QChar(0x061B), u';').replace(QChar(0x060C), u';'); // of Arabic script
    if (hasDecimalComma())
        text.replace(QStringLiteral(", "), QStringLiteral(";"));
    const bool isLoneComma = hasDecimalComma() && text.count(u',') == 1;
    const QChar separator = text.contains(u';') || isLoneComma ? u';' : u',';
    QStringList numbers;
    for (const QString& number : text.split(separator))
        numbers << inAscii(number);
    return numbers;
}

} // namespace soma::ui
