// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows, and the only thing in it that changes: the scenario, the runs pinned
// beside it, the values parked for stimuli not in use, and the look. Every change of the document
// passes through push(), and so can be undone. GUI thread.
#pragma once

#include "core/scenario/document.hpp"
#include "core/scenario/scenario.hpp"
#include "ui/session/export_choices.hpp"
#include "ui/session/slider_limits.hpp"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <QUndoStack>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soma::ui {

enum class ThemeChoice { Light, Dark, HighContrast };

/// A scenario as it was opened or saved, to which "reset" returns. `file` is the session file that
/// holds it; empty if there is none that may be overwritten.
struct Opened {
    Scenario scenario;
    QString title;
    QString file{};

    friend bool operator==(const Opened&, const Opened&) = default;
};

/// What the user works on, and what undo brings back.
struct Workspace {
    Scenario scenario;
    Opened opened;
    /// Stimulus values out of use, by qualified name.
    std::map<std::string, double> parked;
    std::vector<Pinned> pinned;

    friend bool operator==(const Workspace&, const Workspace&) = default;
};

/// Everything of a session that survives the program, but for the window's geometry.
struct SessionContent : Workspace {
    /// Is the difference between the present and the pinned runs drawn?
    bool showsDifference = false;
    ThemeChoice theme = ThemeChoice::Light;
    QString exportFolder;
    LimitsByName limits = {};
    /// The code of the language of the window.
    QString language = QStringLiteral("en");
    ExportChoices exportChoices{};
    /// Files opened or saved, newest first.
    QStringList recent{};
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

    [[nodiscard]] const std::vector<Pinned>& pinned() const { return m_content.pinned; }

    [[nodiscard]] bool showsDifference() const { return m_content.showsDifference; }

    /// Large, for a lecture hall. Not remembered.
    [[nodiscard]] bool isPresenting() const { return m_isPresenting; }

    /// One step a gesture: all changes of the same settings until finishGesture(), or until nothing
    /// changed for half a second with no mouse button down.
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    [[nodiscard]] const QString& language() const { return m_content.language; }

    [[nodiscard]] bool isModified() const { return !(scenario() == opened().scenario); }

    /// The value to which a setting of this name resets: that of the opened scenario, or else the
    /// default.
    [[nodiscard]] double homeValue(const Setting& setting) const;

    /// The present scenario with the playground's stimulus, parked values included: what the rows
    /// show that the present stimulus does not use.
    [[nodiscard]] const Scenario& widened() const { return m_widened; }

    /// The setting's quantity as its slider shows it: with the limits that the user gave it.
    [[nodiscard]] Quantity sliderQuantity(const Setting& setting) const;

    /// What a picture or a session file carries.
    [[nodiscard]] Document document(const std::string& figure = {}) const;

    /// The pinned runs stay.
    void open(Opened opened);
    /// All of what a document carries. `file` as in Opened.
    void open(const Document& document, const QString& title, const QString& file);
    [[nodiscard]] Result<void> set(const std::string& name, double value);
    /// By text, as a person types it; also what figures vary ("curve.vary").
    [[nodiscard]] Result<void> setText(const std::string& name, const std::string& text);
    /// Several at once; nothing changes unless all can be.
    [[nodiscard]] Result<void> setAll(const std::vector<Change>& changes);
    [[nodiscard]] Result<void> setModel(const std::string& id);
    [[nodiscard]] Result<void> setStimulus(const std::string& id);
    /// Another present scenario, as one step; what it was opened from stays.
    void show(Scenario scenario);
    /// Back to the opened scenario.
    void resetAll();
    void newSeed();

    /// What comes next is a new undo step.
    void finishGesture();

    /// Keeps the present run beside the coming ones. Not more than kMostPinned: false.
    bool pin();
    /// Pins, in the place of the run pinned there.
    void repin(std::size_t index);
    void unpin(std::size_t index);
    void unpinAll();
    /// An empty name changes nothing.
    void renamePinned(std::size_t index, const QString& name);
    /// The pinned run's scenario becomes the present one; the pin stays.
    void recall(std::size_t index);
    void setShowsDifference(bool shows);

    /// A run drawn beside the present one that is no pin and is not remembered: what a lesson asks
    /// to match.
    void setTarget(std::optional<Pinned> target);
    /// The pinned runs and the target, as many as a window compares.
    [[nodiscard]] std::vector<Pinned> compared() const;

    void setTheme(ThemeChoice theme);
    void setPresenting(bool presenting);
    void setLanguage(const QString& code);
    void setExportFolder(const QString& folder);
    /// Where the setting's slider moves, until it is reset. No part of the scenario.
    [[nodiscard]] Result<void> setLimits(const Setting& setting, double min, double max);
    void resetLimits(const Setting& setting);
    void setExportChoices(const ExportChoices& choices);

    /// The present scenario stands in that file now.
    void noteSaved(const QString& title, const QString& file);
    /// Puts a file at the head of the recent ones, or takes it out of them.
    void noteRecent(const QString& file);
    void forgetRecent(const QString& file);

Q_SIGNALS:
    void scenarioChanged();
    void openedChanged();
    /// The pinned runs, or whether their difference is drawn.
    void pinnedChanged();
    /// Theme or size.
    void themeChanged();
    void limitsChanged();
    void languageChanged();
    void recentChanged();
    /// Something worth saving changed, whatever it was.
    void contentChanged();

private:
    class Step;

    enum class Gesture { Continues, Ends };

    void commit(Scenario next, Gesture gesture = Gesture::Ends);
    void push(Workspace next, Gesture gesture);
    enum class ToOpened { Stays, Changes };

    void apply(const Workspace& next, ToOpened opened);
    void noteRest();
    [[nodiscard]] std::string freePinName() const;
    [[nodiscard]] std::map<std::string, double> parkedFor(const Scenario& next) const;
    void rememberHome();
    [[nodiscard]] Scenario withParked(Scenario wide) const;
    [[nodiscard]] Scenario widen() const;

    struct Home {
        std::string_view unit;
        double value;
    };

    SessionContent m_content;
    std::optional<Pinned> m_target;
    bool m_isPresenting = false;
    bool m_isInGesture = false;
    QTimer m_rest;
    QUndoStack m_undo;
    Scenario m_widened;
    std::map<std::string, Home> m_home; // the opened scenario's values, by qualified name
};

} // namespace soma::ui
