// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.hpp"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>
#include <array>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kLanguages{Language{"en", "English"}, Language{"de", "Deutsch"},
                                Language{"fa", "فارسی"}};

QString textOf(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool readsFromTheRight(const QString& code) {
    return QLocale(code).textDirection() == Qt::RightToLeft;
}

} // namespace

std::span<const Language> languages() { return kLanguages; }

bool isLanguage(const QString& code) {
    return std::ranges::any_of(kLanguages,
                               [&](const Language& each) { return textOf(each.code) == code; });
}

QString bestLanguage(const QStringList& preferred) {
    for (const QString& each : preferred)
        if (const QString code = each.section(u'-', 0, 0).section(u'_', 0, 0); isLanguage(code))
            return code;
    return textOf(kLanguages.front().code);
}

QLocale localeOf(const QString& code) {
    QLocale locale = readsFromTheRight(code) ? QLocale::c() : QLocale(code);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

// Persian keyboards have the Latin words on Ctrl and Shift.
QtWords::QtWords(const QString& code)
    : m_namesKeys(!readsFromTheRight(code)) {
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    (void)load(u"qtbase_%1"_s.arg(code), folder);
}

QString QtWords::translate(const char* context, const char* text, const char* remark,
                           int number) const {
    if (!m_namesKeys && QLatin1StringView(context) == "QShortcut"_L1)
        return {};
    return QTranslator::translate(context, text, remark, number);
}

Translation::Translation(const QString& code)
    : m_qts(code) {
    QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/translations/somascope_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_ours);
    QLocale::setDefault(localeOf(code));
    QGuiApplication::setLayoutDirection(readsFromTheRight(code) ? Qt::RightToLeft
                                                                : Qt::LeftToRight);
}

Translation::~Translation() {
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QString spokenLanguage() {
    //: The code of the language of this file
    return QCoreApplication::translate("language", "en");
}

bool isEnglish() { return spokenLanguage() == textOf(kLanguages.front().code); }

QString isolated(const QString& text) {
    constexpr QChar kLeftToRight(0x2066);
    constexpr QChar kEnd(0x2069);
    return QGuiApplication::isRightToLeft() ? kLeftToRight + text + kEnd : text;
}

} // namespace soma::ui
