// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of the window, and the one that is spoken: texts, decimal sign and the direction of
// the layout. Widgets take them when they are made. GUI thread.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <span>
#include <string_view>

namespace soma::ui {

/// `name` is what those who speak it call it, in UTF-8.
struct Language {
    std::string_view code;
    std::string_view name;
};

/// English, in which the sources are written, is the first.
[[nodiscard]] std::span<const Language> languages();

[[nodiscard]] bool isLanguage(const QString& code);

/// The first of the languages that a person prefers ("de-AT", "fa-IR") that we have, else English.
[[nodiscard]] QString bestLanguage(const QStringList& preferred);

/// Numbers with the language's decimal sign, but no separators of thousands: "1.000" would be read
/// as one in one language and as a thousand in the next. Persian has the digits and the point of
/// the figures, beside which it stands.
[[nodiscard]] QLocale localeOf(const QString& code);

/// Qt's own words, where they are installed. Keys keep the names that are printed on them.
class QtWords : public QTranslator {
    Q_OBJECT

public:
    explicit QtWords(const QString& code);
    [[nodiscard]] QString translate(const char* context, const char* text, const char* remark,
                                    int number) const override;

private:
    bool m_namesKeys;
};

/// Speaks a language as long as it lives.
class Translation {
public:
    explicit Translation(const QString& code);
    ~Translation();

    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;
    Translation(Translation&&) = delete;
    Translation& operator=(Translation&&) = delete;

private:
    QLocale m_before;
    QTranslator m_ours;
    QtWords m_qts;
};

/// The code of the language that is spoken.
[[nodiscard]] QString spokenLanguage();
[[nodiscard]] bool isEnglish();

/// A symbol, or a value with its unit, within a sentence: it reads from left to right also where
/// the sentence does not.
[[nodiscard]] QString isolated(const QString& text);

} // namespace soma::ui
