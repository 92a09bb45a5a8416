// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/rich_text.hpp"

#include "ui/language/core_sentence.hpp"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kMacron(0x0304);

QString fromAscii(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const QHash<QString, QString>& greek() {
    static const QHash<QString, QString> letters{
        {u"alpha"_s, u"α"_s},   {u"beta"_s, u"β"_s},  {u"gamma"_s, u"γ"_s}, {u"delta"_s, u"δ"_s},
        {u"epsilon"_s, u"ε"_s}, {u"eta"_s, u"η"_s},   {u"theta"_s, u"θ"_s}, {u"kappa"_s, u"κ"_s},
        {u"lambda"_s, u"λ"_s},  {u"mu"_s, u"μ"_s},    {u"nu"_s, u"ν"_s},    {u"xi"_s, u"ξ"_s},
        {u"pi"_s, u"π"_s},      {u"rho"_s, u"ρ"_s},   {u"sigma"_s, u"σ"_s}, {u"tau"_s, u"τ"_s},
        {u"phi"_s, u"φ"_s},     {u"chi"_s, u"χ"_s},   {u"psi"_s, u"ψ"_s},   {u"omega"_s, u"ω"_s},
        {u"Gamma"_s, u"Γ"_s},   {u"Delta"_s, u"Δ"_s}, {u"Theta"_s, u"Θ"_s}, {u"Sigma"_s, u"Σ"_s},
        {u"Phi"_s, u"Φ"_s},     {u"Omega"_s, u"Ω"_s},
    };
    return letters;
}

struct Glyph {
    QString text;
    bool variable = false; // set in italics
};

// The part of a symbol before its index: a Greek name, a letter with a bar, or a word.
Glyph headGlyph(const QString& head) {
    if (const auto letter = greek().constFind(head); letter != greek().cend())
        return {*letter, true};
    if (head.size() == 4 && head.endsWith(u"bar"_s))
        return {head.left(1) + kMacron, true};
    return {head, head.size() == 1 && head.front().isLetter()};
}

QString indexText(QString index) {
    if (index.startsWith(u'{') && index.endsWith(u'}'))
        index = index.mid(1, index.size() - 2);
    if (index == u"inf"_s || index == u"infty"_s)
        return u"∞"_s;
    return greek().value(index, index);
}

struct Parts {
    QString head;
    QString index;
};

Parts parts(const QString& symbol) {
    const qsizetype at = symbol.indexOf(u'_');
    if (at <= 0 || at + 1 == symbol.size())
        return {symbol, {}};
    return {symbol.left(at), symbol.mid(at + 1)};
}

QString partsHtml(const Parts& p) {
    const auto [text, variable] = headGlyph(p.head);
    QString html = text.toHtmlEscaped();
    if (variable)
        html = u"<i>"_s + html + u"</i>"_s;
    if (!p.index.isEmpty())
        html += u"<sub>"_s + indexText(p.index).toHtmlEscaped() + u"</sub>"_s;
    return html;
}

// Empty when one of the characters has no subscript form in Unicode.
QString unicodeSubscript(const QString& index) {
    static const QString from = u"0123456789aehijklmnoprstuvx"_s;
    static const QString to = u"₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ"_s;
    QString result;
    for (const QChar c : index) {
        const qsizetype at = from.indexOf(c);
        if (at < 0)
            return {};
        result += to.at(at);
    }
    return result;
}

QString partsPlain(const Parts& p) {
    QString head = headGlyph(p.head).text;
    if (p.index.isEmpty())
        return head;
    const QString index = indexText(p.index);
    const QString subscript = unicodeSubscript(index);
    return head + (subscript.isEmpty() ? u'_' + index : subscript);
}

QString prettyUnit(const QString& unit) {
    if (unit.endsWith(u"Ohm"_s))
        return unit.chopped(3) + u"Ω"_s;
    if (unit == u"degC"_s)
        return u"°C"_s;
    return unit.size() > 1 && unit.startsWith(u'u') ? u"µ"_s + unit.mid(1) : unit;
}

// A unit, perhaps with a square or cube, perhaps under a root.
QString prettyFactor(const QString& factor) {
    static const QRegularExpression form(
        u"^(?<root>sqrt\\()?(?<unit>[^()]*?)(?:\\^?(?<power>[23]))?(?(<root>)\\))$"_s);
    const auto match = form.match(factor);
    if (!match.hasMatch() || match.captured(u"unit"_s).isEmpty())
        return factor;
    const QString power = match.captured(u"power"_s);
    return (match.captured(u"root"_s).isEmpty() ? u""_s : u"√"_s) +
           prettyUnit(match.captured(u"unit"_s)) +
           (power == u"2"_s   ? u"²"_s
            : power == u"3"_s ? u"³"_s
                              : u""_s);
}

// Symbols by `symbol`, all between them by `plain`.
template <typename Symbol, typename Plain>
QString typeset(const QString& text, Symbol symbol, Plain plain) {
    static const QRegularExpression word(u"[A-Za-z]+(?:_(?:[A-Za-z0-9]+|\\{[^}]*\\}))?"_s);
    QString result;
    qsizetype done = 0;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const Parts p = parts(match.captured());
        const bool isGreek = greek().contains(p.head);
        if (!isGreek && (p.index.isEmpty() || !headGlyph(p.head).variable))
            continue;
        result += plain(text.mid(done, match.capturedStart() - done)) + symbol(p);
        done = match.capturedEnd();
    }
    return result + plain(text.mid(done));
}

} // namespace

namespace {

// One symbol, or several: "m, h, n" beside curves that share an axis.
QString eachOf(std::string_view symbols, QString (*form)(const Parts&)) {
    QStringList each = fromAscii(symbols).split(u", "_s);
    for (QString& symbol : each)
        symbol = form(parts(symbol));
    return each.join(u", "_s);
}

} // namespace

QString symbolHtml(std::string_view symbol) { return eachOf(symbol, partsHtml); }

QString symbolPlain(std::string_view symbol) { return eachOf(symbol, partsPlain); }

QString unitText(std::string_view unit) {
    QStringList denominators;
    for (const QString& side : fromAscii(unit).split(u'/')) {
        QStringList factors;
        for (const QString& factor : side.split(u'*'))
            factors << prettyFactor(factor.trimmed());
        denominators << factors.join(u'·');
    }
    return denominators.join(u'/');
}

namespace {

/// What ASCII lacks: raised powers of units ("pA2" becomes "pA²"), true minus signs ("-1 s.d."),
/// and the dash between two quantities ("F-I curve").
QString withSigns(QString sentence) {
    // "A2" alone is a row of the course.
    static const QRegularExpression square(u"\\b([munp][AVSs]|cm|(?<=\\d )[AVSs])2\\b"_s);
    static const QRegularExpression minus(u"(?<![\\w.)-])-(?=\\d)"_s);
    static const QRegularExpression pair(u"\\b([A-Z])-([A-Z])\\b"_s);
    return sentence.replace(square, u"\\1²"_s).replace(minus, kMinus).replace(pair, u"\\1–\\2"_s);
}

/// A derivative in time, "dV/dt", with its variables in italics; the text is escaped already.
QString withDerivatives(QString html) {
    static const QRegularExpression derivative(u"\\bd([A-Za-z])/dt\\b"_s);
    return html.replace(derivative, u"d<i>\\1</i>/d<i>t</i>"_s);
}

} // namespace

QString sentenceHtml(std::string_view sentence) {
    return typeset(withSigns(coreText(sentence)), partsHtml,
                   [](const QString& s) { return withDerivatives(s.toHtmlEscaped()); });
}

QString sentencePlain(std::string_view sentence) {
    return typeset(withSigns(coreText(sentence)), partsPlain, [](const QString& s) { return s; });
}

namespace {

// A translated word is no symbol, whatever it was.
bool isSentence(std::string_view label) {
    return label.find(' ') != std::string_view::npos || coreText(label) != fromAscii(label);
}

} // namespace

QString labelHtml(std::string_view label) {
    return isSentence(label) ? sentenceHtml(label) : symbolHtml(label);
}

QString labelPlain(std::string_view label) {
    return isSentence(label) ? sentencePlain(label) : symbolPlain(label);
}

QString axisHtml(const Axis& axis, AxisText kind) {
    QString html = symbolHtml(axis.symbol);
    const bool isWord =
        fromAscii(axis.name).compare(fromAscii(axis.symbol), Qt::CaseInsensitive) == 0;
    if (kind == AxisText::WithName && isWord)
        html = coreText(axis.name).toHtmlEscaped();
    else if (kind == AxisText::WithName && !axis.name.empty())
        html =
            axis.symbol.empty() ? sentenceHtml(axis.name) : sentenceHtml(axis.name) + u' ' + html;
    if (!axis.unit.empty())
        html += u" ("_s + unitText(axis.unit).toHtmlEscaped() + u')';
    return html;
}

QString numberText(double value, int digits) {
    if (value == 0)
        return u"0"_s; // also -0
    return QLocale::c().toString(value, 'g', digits).replace(u'-', kMinus);
}

} // namespace soma::ui
