// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows, and the only thing in it that changes: the scenario, the values parked for
// stimuli not in use, and the theme. Every change passes through commit(), where an
// undo stack will sit. GUI thread.
#pragma once

#include "core/scenario/scenario.hpp"

#include <QObject>
#include <QString>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace soma::ui {

enum class ThemeChoice { Light, Dark };

/// A scenario as it was opened, to which "reset" returns.
struct Opened {
    Scenario scenario;
    QString title;
};

/// Everything of a session that survives the program, but for the window's geometry.
struct SessionContent {
    Scenario scenario;
    Opened opened;
    /// Stimulus values out of use, by qualified name.
    std::map<std::string, double> parked;
    ThemeChoice theme = ThemeChoice::Light;
    QString exportFolder;
    /// The code of the language of the window.
    QString language = QStringLiteral("en");
};

/// The content of a first start.
[[nodiscard]] SessionContent freshContent();

class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(SessionContent content, QObject* parent = nullptr);

    [[nodiscard]] const SessionContent& content() const { return m_content; }

    [[nodiscard]] const Scenario& scenario() const { return m_content.scenario; }

    [[nodiscard]] const Opened& opened() const { return m_content.opened; }

    [[nodiscard]] ThemeChoice theme() const { return m_content.theme; }

    [[nodiscard]] const QString& language() const { return m_content.language; }

    [[nodiscard]] bool isModified() const { return !(scenario() == opened().scenario); }

    /// The value to which a setting of this name resets: that of the opened scenario, or else the
    /// default.
    [[nodiscard]] double homeValue(const Setting& setting) const;

    /// The present scenario with the playground's stimulus, parked values included: what the rows
    /// show that the present stimulus does not use.
    [[nodiscard]] const Scenario& widened() const { return m_widened; }

    void open(Opened opened);
    [[nodiscard]] Result<void> set(const std::string& name, double value);
    /// By text, as a person types it; also what figures vary ("curve.vary").
    [[nodiscard]] Result<void> setText(const std::string& name, const std::string& text);
    /// Several at once; nothing changes unless all can be.
    [[nodiscard]] Result<void> setAll(const std::vector<Change>& changes);
    [[nodiscard]] Result<void> setModel(const std::string& id);
    [[nodiscard]] Result<void> setStimulus(const std::string& id);
    /// Back to the opened scenario.
    void resetAll();
    void newSeed();

    void setTheme(ThemeChoice theme);
    void setLanguage(const QString& code);
    void setExportFolder(const QString& folder);

Q_SIGNALS:
    void scenarioChanged();
    void openedChanged();
    void themeChanged();
    void languageChanged();
    /// Something worth saving changed, whatever it was.
    void contentChanged();

private:
    void commit(Scenario next);
    void park(const Scenario& next);
    void rememberHome();
    [[nodiscard]] Scenario withParked(Scenario wide) const;
    [[nodiscard]] Scenario widen() const;

    struct Home {
        std::string_view unit;
        double value;
    };

    SessionContent m_content;
    Scenario m_widened;
    std::map<std::string, Home> m_home; // the opened scenario's values, by qualified name
};

} // namespace soma::ui
