// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.hpp"

#include "core/expect.hpp"
#include "core/model/model.hpp"
#include "core/scenario/scenario_json.hpp"

#include <QRandomGenerator>

#include <algorithm>

namespace soma::ui {

namespace {

constexpr int kSeedsDrawn = 10000;

Opened playgroundOpened() {
    for (const auto& builtIn : builtInScenarios())
        if (builtIn.scenario == playground())
            return {builtIn.scenario, QString::fromStdString(builtIn.title)};
    return {playground(), QStringLiteral("Playground")};
}

const Setting* findByQualified(const std::vector<Setting>& settings, const std::string& qualified) {
    const auto found = std::ranges::find(settings, qualified, &Setting::qualified);
    return found == settings.end() ? nullptr : &*found;
}

} // namespace

SessionContent freshContent() {
    Opened opened = playgroundOpened();
    Scenario scenario = opened.scenario;
    return {std::move(scenario), std::move(opened), {}, ThemeChoice::Light, {}};
}

Session::Session(SessionContent content, QObject* parent)
    : QObject(parent)
    , m_content(std::move(content))
    , m_widened(widen()) {
    rememberHome();
    connect(this, &Session::scenarioChanged, this, &Session::contentChanged);
    connect(this, &Session::openedChanged, this, &Session::contentChanged);
    connect(this, &Session::themeChanged, this, &Session::contentChanged);
}

double Session::homeValue(const Setting& setting) const {
    const auto home = m_home.find(setting.qualified);
    const bool isOfOtherModel =
        setting.owner == Owner::Model && &opened().scenario.model() != &scenario().model();
    if (isOfOtherModel) // its defaults belong together, whatever the names
        return setting.quantity.value;
    const bool isKnown = home != m_home.end() && home->second.unit == setting.quantity.unit;
    return isKnown ? home->second.value : setting.quantity.value;
}

void Session::rememberHome() {
    m_home.clear();
    for (const auto& setting : opened().scenario.settings())
        m_home[setting.qualified] = {setting.quantity.unit, opened().scenario.value(setting)};
}

void Session::open(Opened opened) {
    m_content.parked.clear();
    Scenario next = opened.scenario;
    m_content.opened = std::move(opened);
    rememberHome();
    Q_EMIT openedChanged();
    commit(std::move(next));
}

Result<void> Session::set(const std::string& name, double value) {
    auto next = scenario().with(name, value);
    if (!next)
        return tl::unexpected(next.error());
    commit(*std::move(next));
    return {};
}

Result<void> Session::setText(const std::string& name, const std::string& text) {
    auto next = scenario().withText(name, text);
    if (!next)
        return tl::unexpected(next.error());
    commit(*std::move(next));
    return {};
}

Result<void> Session::setAll(const std::vector<Change>& changes) {
    auto next = scenario().withAll(changes);
    if (!next)
        return tl::unexpected(next.error());
    commit(*std::move(next));
    return {};
}

Result<void> Session::setModel(const std::string& id) {
    auto next = scenario().withModel(id);
    if (!next)
        return tl::unexpected(next.error());
    commit(*std::move(next));
    return {};
}

Result<void> Session::setStimulus(const std::string& id) {
    auto next = scenario().withStimulus(id);
    if (!next)
        return tl::unexpected(next.error());
    commit(withParked(*std::move(next)));
    return {};
}

void Session::resetAll() {
    m_content.parked.clear();
    commit(opened().scenario);
}

void Session::newSeed() {
    const auto present = scenario().seed();
    auto drawn = present;
    while (drawn == present)
        drawn = static_cast<std::uint32_t>(QRandomGenerator::global()->bounded(kSeedsDrawn));
    SOMA_EXPECT(set("run.seed", drawn).has_value());
}

void Session::setTheme(ThemeChoice theme) {
    if (theme == m_content.theme)
        return;
    m_content.theme = theme;
    Q_EMIT themeChanged();
}

void Session::setLanguage(const QString& code) {
    if (code == m_content.language)
        return;
    m_content.language = code;
    Q_EMIT contentChanged();
    Q_EMIT languageChanged();
}

void Session::setExportFolder(const QString& folder) {
    if (folder == m_content.exportFolder)
        return;
    m_content.exportFolder = folder;
    Q_EMIT contentChanged();
}

void Session::commit(Scenario next) {
    if (next == scenario())
        return;
    park(next);
    m_content.scenario = std::move(next);
    m_widened = widen();
    Q_EMIT scenarioChanged();
}

// A parked current of another model would be in another unit, so a change of model parks nothing.
void Session::park(const Scenario& next) {
    if (&next.model() != &scenario().model())
        return m_content.parked.clear();
    if (next.stimulusId() == scenario().stimulusId())
        return;
    const auto kept = next.settings();
    for (const auto& setting : scenario().settings()) {
        const bool lost = findByQualified(kept, setting.qualified) == nullptr;
        if (setting.owner == Owner::Stimulus && lost)
            m_content.parked[setting.qualified] = scenario().value(setting);
    }
}

// A value that the change of stimulus carried over from a parameter of the same name stays.
Scenario Session::withParked(Scenario wide) const {
    const auto present = scenario().settings();
    const auto isCarried = [&](const Setting& setting) {
        return std::ranges::any_of(present, [&](const Setting& other) {
            return other.owner == Owner::Stimulus && other.quantity.id == setting.quantity.id &&
                   other.quantity.unit == setting.quantity.unit;
        });
    };
    for (const auto& setting : wide.settings()) {
        const auto parked = m_content.parked.find(setting.qualified);
        if (parked == m_content.parked.end() || isCarried(setting))
            continue;
        if (auto with = wide.with(setting, parked->second))
            wide = *std::move(with);
    }
    return wide;
}

Scenario Session::widen() const {
    auto wide = scenario().withStimulus(playground().stimulusId());
    return wide ? withParked(*std::move(wide)) : scenario();
}

} // namespace soma::ui
