// SPDX-License-Identifier: GPL-3.0-or-later
// No text of the program is left untranslated, and what differs in a sentence is in its place.
#include "core/figures/registry.hpp"
#include "core/sweep/engine.hpp"
#include "tests/ui/spoken_window.hpp"
#include "ui/language/core_sentence.hpp"
#include "ui/language/core_tables.hpp"
#include "ui/panels/message_bar.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/window_actions.hpp"

#include <QAction>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <set>

namespace soma::ui {
namespace {

using namespace Qt::StringLiterals;

const QStringList kTranslated{u"de"_s, u"fa"_s};

struct Message {
    QString source;
    QString translation;
    QString type; // "unfinished", "vanished", empty if all is well
};

QString fileOf(const QString& code) {
    return QStringLiteral(SOMASCOPE_SOURCES "/resources/translations/somascope_%1.ts").arg(code);
}

std::vector<Message> messagesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            messages.push_back({xml.readElementText(), {}, {}});
        } else if (xml.name() == u"translation") {
            messages.back().type = xml.attributes().value(u"type"_s).toString();
            messages.back().translation =
                xml.readElementText(QXmlStreamReader::IncludeChildElements); // plural forms
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString();
    return messages;
}

std::set<QString> matches(const QString& text, const QString& form) {
    std::set<QString> found;
    for (const auto& match : QRegularExpression(form).globalMatch(text))
        found.insert(match.captured());
    return found;
}

bool hasPersian(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

TEST(TranslationTest, EveryFile_IsFinished) {
    for (const QString& code : kTranslated)
        for (const auto& [source, translation, type] : messagesOf(fileOf(code)))
            EXPECT_TRUE(type.isEmpty() && !translation.isEmpty())
                << code.toStdString() << ": " << source.toStdString();
}

TEST(TranslationTest, EveryTranslation_HasThePlaceholdersOfItsSource) {
    for (const QString& code : kTranslated)
        for (const auto& [source, translation, type] : messagesOf(fileOf(code)))
            EXPECT_EQ(matches(source, u"%[1-9np]"_s), matches(translation, u"%[1-9np]"_s))
                << code.toStdString() << ": " << source.toStdString();
}

TEST(TranslationTest, EveryTranslation_HasTheMarkUpOfItsSource) {
    for (const QString& code : kTranslated)
        for (const auto& [source, translation, type] : messagesOf(fileOf(code))) {
            EXPECT_EQ(matches(source, u"</?\\w+>"_s), matches(translation, u"</?\\w+>"_s))
                << source.toStdString();
            EXPECT_EQ(translation.count(QChar(0x2066)), translation.count(QChar(0x2069)))
                << source.toStdString();
        }
}

// Finds also what nobody has collected yet.
TEST(TranslationTest, NoTextOfTheSources_IsMissingInTheFiles) {
    const QTemporaryDir folder;
    QFile texts(folder.filePath(u"core_texts.cpp"_s));
    ASSERT_TRUE(texts.open(QIODevice::WriteOnly));
    for (std::string text : coreTableTexts()) {
        const QString quoted =
            QString::fromStdString(text).replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s);
        texts.write(u"QT_TRANSLATE_NOOP(\"core\", \"%1\");\n"_s.arg(quoted).toUtf8());
    }
    texts.close();
    for (const QString& code : kTranslated) {
        const QString copy = folder.filePath(u"somascope_%1.ts"_s.arg(code));
        ASSERT_TRUE(QFile::copy(fileOf(code), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(SOMASCOPE_SOURCES));
        lupdate.start(QStringLiteral(SOMASCOPE_LUPDATE),
                      {u"-silent"_s, u"-I"_s, u"."_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                       u"-disable-heuristic"_s, u"sametext"_s, u"-disable-heuristic"_s,
                       u"similartext"_s, u"-disable-heuristic"_s, u"number"_s, u"ui"_s,
                       u"app/gui"_s, texts.fileName(), u"-ts"_s, copy});
        ASSERT_TRUE(lupdate.waitForFinished(SpokenWindow::kPatience_ms));
        const auto now = messagesOf(copy);
        for (const auto& [source, translation, type] : now)
            EXPECT_TRUE(type.isEmpty())
                << code.toStdString() << " lacks: " << source.toStdString()
                << "\n(cmake --build --preset release --target translations, then translate)";
        EXPECT_EQ(messagesOf(fileOf(code)).size(), now.size()) << "texts that are gone";
    }
}

/// Notes what the window asks for that no translation answers.
class MissingTexts : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    // Installed first, it is asked last.
    QString translate(const char* context, const char* text, const char* /*remark*/,
                      int /*number*/) const override {
        if (QByteArrayView(context).startsWith("soma::"))
            m_missing.insert(std::string(context) + ": " + text);
        return {};
    }

    [[nodiscard]] const std::set<std::string>& all() const { return m_missing; }

private:
    mutable std::set<std::string> m_missing;
};

// What shows texts that are not there at first.
const QStringList kOpens{u"edit.pin"_s,      u"edit.copyState"_s,    u"edit.undo"_s,
                         u"help.about"_s,    u"file.exportFigure"_s, u"view.slowMotion"_s,
                         u"file.showCode"_s, u"help.keys"_s,         u"file.showProgram"_s};

// A text may be in the file under another context than the program asks for.
TEST(TranslationTest, TheWindow_AsksForNothingThatTheFilesLack) {
    for (const QString& code : kTranslated) {
        MissingTexts missing;
        QCoreApplication::installTranslator(&missing);
        {
            SpokenWindow spoken(code);
            auto& window = spoken.window;
            for (const QString& name : kOpens)
                spoken.find<QAction>(name).trigger();
            for (auto* link : window.findChildren<QPushButton*>())
                if (link->objectName().endsWith(u".vary"_s))
                    link->click();
            window.tellUnsaved(u"-"_s);
            (void)spoken.session.setModel("hh");
            spoken.settle();
        }
        for (const auto& text : missing.all())
            ADD_FAILURE() << code.toStdString() << ": " << text;
        QCoreApplication::removeTranslator(&missing);
    }
}

TEST(TranslationTest, EveryTextOfCore_IsTranslated) {
    for (const QString& code : kTranslated) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(u":/translations/somascope_%1.qm"_s.arg(code)));
        for (const auto& text : coreTableTexts())
            EXPECT_FALSE(translator.translate("core", text.c_str()).isEmpty()) << text;
        for (const char* text : coreSentences())
            EXPECT_FALSE(translator.translate("core", text).isEmpty()) << text;
    }
}

/// The words of a figure that are no symbols.
std::vector<std::string> textsOf(const Figure& figure) {
    std::vector<std::string> texts{figure.title, figure.x.name};
    texts.insert(texts.end(), figure.notes.begin(), figure.notes.end());
    for (const auto& marker : figure.markers)
        texts.push_back(marker.label);
    for (const auto& panel : figure.panels) {
        texts.push_back(panel.y.name);
        for (const auto& series : panel.series)
            texts.push_back(series.label);
        for (const auto& level : panel.levels)
            texts.push_back(level.label);
    }
    std::erase_if(texts, [](const std::string& text) {
        static const QRegularExpression word(u"(^|[ ,])[A-Za-z]?[a-z]{3,}($|[ ,.:])"_s);
        static const QStringList symbols{u"alpha"_s, u"beta"_s, u"sigma"_s, u"tau"_s, u"rho"_s};
        const QString shown = QString::fromStdString(text);
        return !shown.contains(word) || symbols.contains(shown.section(u' ', 0, 0));
    });
    return texts;
}

// Core makes some sentences only while it draws; each must be one that the window knows.
TEST(TranslationTest, EveryTextOfEveryFigure_IsPersianInPersian) {
    const Translation persian(u"fa"_s);
    const Engine engine;
    std::set<std::string> texts;
    for (const auto& builtIn : builtInScenarios()) {
        const auto recording = engine.record(builtIn.scenario);
        for (const FigureEntry* entry : figures())
            if (const auto* source = std::get_if<FromRecording>(&entry->source))
                for (auto& text : textsOf(source->draw(*recording)))
                    texts.insert(std::move(text));
    }
    EXPECT_GT(texts.size(), 50U);
    for (const auto& text : texts)
        EXPECT_TRUE(hasPersian(coreText(text))) << text;
}

TEST(TranslationTest, Sentences_KeepNumbersAndNames) {
    const Translation german(u"de"_s);
    EXPECT_EQ(coreText("Spike 3 of 27, at 12.50 ms"), u"Spike 3 von 27, bei 12.50 ms"_s);
    EXPECT_EQ(coreText("Firing rate against sigma, 20 trials"),
              u"Feuerrate gegen sigma, 20 Durchgänge"_s);
    EXPECT_EQ(coreText("no such sentence 3"), u"no such sentence 3"_s);
}

TEST(TranslationTest, RefusedValues_SayWhyInTheLanguage) {
    SpokenWindow german(u"de"_s);
    const auto refused = german.session.set("I_inj", 1e9);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(errorText(refused.error()).contains(u"liegt außerhalb des Bereichs"_s))
        << errorText(refused.error()).toStdString();
}

TEST(LanguageTest, TheSystemsLanguage_IsTakenIfItIsOneOfOurs) {
    EXPECT_EQ(bestLanguage({u"de-AT"_s, u"en"_s}), u"de"_s);
    EXPECT_EQ(bestLanguage({u"fr-FR"_s, u"fa-IR"_s}), u"fa"_s);
    EXPECT_EQ(bestLanguage({u"fr"_s}), u"en"_s);
    EXPECT_EQ(bestLanguage({}), u"en"_s);
}

TEST(LanguageTest, NumbersHaveNoSeparatorOfThousands) {
    const Translation german(u"de"_s);
    EXPECT_EQ(QLocale().toString(12345.5, 'f', 1), u"12345,5"_s);
}

TEST(LanguageTest, AfterATranslation_EverythingIsEnglishAgain) {
    {
        const Translation persian(u"fa"_s);
        EXPECT_TRUE(QGuiApplication::isRightToLeft());
        EXPECT_EQ(spokenLanguage(), u"fa"_s);
    }
    EXPECT_FALSE(QGuiApplication::isRightToLeft());
    EXPECT_TRUE(isEnglish());
}

TEST(LanguageTest, TheMenu_OffersEachByItsOwnNameAndAsksTheSession) {
    SpokenWindow english(u"en"_s);
    auto* german = english.window.findChild<QAction*>(u"language.de"_s);
    ASSERT_NE(german, nullptr);
    EXPECT_EQ(german->text(), u"Deutsch"_s);
    int changes = 0;
    QObject::connect(&english.session, &Session::languageChanged, [&] { ++changes; });
    german->trigger();
    EXPECT_EQ(english.session.language(), u"de"_s);
    EXPECT_EQ(changes, 1);
}

} // namespace
} // namespace soma::ui
