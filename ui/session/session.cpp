// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.hpp"

#include "core/expect.hpp"
#include "core/model/model.hpp"
#include "core/scenario/difference.hpp"
#include "core/scenario/scenario_json.hpp"
#include "ui/session/step_text.hpp"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace soma::ui {

namespace {

constexpr int kSeedsDrawn = 10000;
constexpr int kRest_ms = 500;
constexpr int kMostSteps = 500;
constexpr int kMostRecent = 8;

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
    return {{std::move(scenario), std::move(opened), {}, {}}, false, ThemeChoice::Light, {}, {}};
}

/// From one document to another. A step of the same gesture joins the one before it.
class Session::Step : public QUndoCommand {
public:
    Step(Session& session, Workspace after, bool continues)
        : m_session(session)
        , m_before(session.content())
        , m_after(std::move(after))
        , m_continues(continues) {
        describe();
    }

    void redo() override { m_session.apply(m_after, toOpened()); }

    void undo() override {
        m_session.finishGesture();
        m_session.apply(m_before, toOpened());
    }

    [[nodiscard]] int id() const override { return 1; }

    bool mergeWith(const QUndoCommand* later) override {
        const auto& step = static_cast<const Step&>(*later);
        if (!step.m_continues || step.m_changed != m_changed)
            return false;
        m_after = step.m_after;
        const bool isBack = m_after.scenario == m_before.scenario;
        setObsolete(isBack);
        if (!isBack)
            setText(stepText(m_before, m_after));
        return true;
    }

private:
    // Saving is no step: the file stays the one that was saved to last.
    [[nodiscard]] ToOpened toOpened() const {
        return m_before.opened == m_after.opened ? ToOpened::Stays : ToOpened::Changes;
    }

    void describe() {
        setText(stepText(m_before, m_after));
        for (const auto& difference : differences(m_before.scenario, m_after.scenario))
            m_changed.push_back(difference.name);
    }

    Session& m_session;
    Workspace m_before;
    Workspace m_after;
    bool m_continues;
    std::vector<std::string> m_changed;
};

Session::Session(SessionContent content, QObject* parent)
    : QObject(parent)
    , m_content(std::move(content))
    , m_widened(widen()) {
    rememberHome();
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest_ms);
    m_undo.setUndoLimit(kMostSteps);
    connect(&m_rest, &QTimer::timeout, this, &Session::noteRest);
    connect(this, &Session::scenarioChanged, this, &Session::contentChanged);
    connect(this, &Session::pinnedChanged, this, &Session::contentChanged);
    connect(this, &Session::openedChanged, this, &Session::contentChanged);
    connect(this, &Session::themeChanged, this, &Session::contentChanged);
    connect(this, &Session::limitsChanged, this, &Session::contentChanged);
    connect(this, &Session::recentChanged, this, &Session::contentChanged);
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
    Scenario next = opened.scenario;
    push({std::move(next), std::move(opened), {}, pinned()}, Gesture::Ends);
}

void Session::open(const Document& document, const QString& title, const QString& file) {
    push({document.scenario, {document.scenario, title, file}, {}, document.pinned}, Gesture::Ends);
    setShowsDifference(document.showsDifference);
}

Document Session::document(const std::string& figure) const {
    return {scenario(), opened().title.toStdString(), figure, pinned(), showsDifference()};
}

Result<void> Session::set(const std::string& name, double value) {
    auto next = scenario().with(name, value);
    if (!next)
        return tl::unexpected(next.error());
    commit(*std::move(next), Gesture::Continues);
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
    commit(*std::move(next), Gesture::Continues);
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

void Session::resetAll() { push({opened().scenario, opened(), {}, pinned()}, Gesture::Ends); }

void Session::newSeed() {
    const auto present = scenario().seed();
    auto drawn = present;
    while (drawn == present)
        drawn = static_cast<std::uint32_t>(QRandomGenerator::global()->bounded(kSeedsDrawn));
    finishGesture();
    SOMA_EXPECT(set("run.seed", drawn).has_value());
    finishGesture();
}

bool Session::pin() {
    if (pinned().size() >= kMostPinned)
        return false;
    Workspace next = m_content;
    next.pinned.push_back({freePinName(), scenario()});
    push(std::move(next), Gesture::Ends);
    return true;
}

void Session::repin(std::size_t index) {
    Workspace next = m_content;
    next.pinned.at(index).scenario = scenario();
    push(std::move(next), Gesture::Ends);
}

void Session::unpin(std::size_t index) {
    SOMA_EXPECT(index < pinned().size());
    Workspace next = m_content;
    next.pinned.erase(next.pinned.begin() + static_cast<std::ptrdiff_t>(index));
    push(std::move(next), Gesture::Ends);
}

void Session::unpinAll() {
    Workspace next = m_content;
    next.pinned.clear();
    push(std::move(next), Gesture::Ends);
}

void Session::renamePinned(std::size_t index, const QString& name) {
    if (name.trimmed().isEmpty())
        return;
    Workspace next = m_content;
    next.pinned.at(index).name = name.trimmed().toStdString();
    push(std::move(next), Gesture::Ends);
}

void Session::recall(std::size_t index) {
    Workspace next = m_content;
    next.scenario = pinned().at(index).scenario;
    push(std::move(next), Gesture::Ends);
}

void Session::show(Scenario scenario) { commit(std::move(scenario)); }

void Session::setTarget(std::optional<Pinned> target) {
    if (std::exchange(m_target, target) != target)
        Q_EMIT pinnedChanged();
}

std::vector<Pinned> Session::compared() const {
    auto runs = pinned();
    if (!m_target)
        return runs;
    runs.resize(std::min(runs.size(), kMostPinned - 1), *m_target);
    runs.push_back(*m_target);
    return runs;
}

void Session::setShowsDifference(bool shows) {
    if (std::exchange(m_content.showsDifference, shows) != shows)
        Q_EMIT pinnedChanged();
}

std::string Session::freePinName() const {
    char letter = 'A';
    const auto isTaken = [&](const Pinned& pin) { return pin.name == std::string(1, letter); };
    while (std::ranges::any_of(pinned(), isTaken))
        ++letter;
    return std::string(1, letter);
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

void Session::setPresenting(bool presenting) {
    if (std::exchange(m_isPresenting, presenting) != presenting)
        Q_EMIT themeChanged();
}

void Session::setExportFolder(const QString& folder) {
    if (folder == m_content.exportFolder)
        return;
    m_content.exportFolder = folder;
    Q_EMIT contentChanged();
}

void Session::setExportChoices(const ExportChoices& choices) {
    if (choices == m_content.exportChoices)
        return;
    m_content.exportChoices = choices;
    Q_EMIT contentChanged();
}

void Session::noteSaved(const QString& title, const QString& file) {
    m_content.opened = {scenario(), title, file};
    rememberHome();
    Q_EMIT openedChanged();
}

void Session::noteRecent(const QString& file) {
    m_content.recent.removeAll(file);
    m_content.recent.prepend(file);
    m_content.recent = m_content.recent.mid(0, kMostRecent);
    Q_EMIT recentChanged();
}

void Session::forgetRecent(const QString& file) {
    if (m_content.recent.removeAll(file) > 0)
        Q_EMIT recentChanged();
}

Quantity Session::sliderQuantity(const Setting& setting) const {
    return limited(setting.quantity, setting.qualified, m_content.limits);
}

Result<void> Session::setLimits(const Setting& setting, double min, double max) {
    const Quantity& table = setting.quantity;
    if (const auto possible = checkLimits(table, min, max); !possible)
        return possible;
    if (min == table.min && max == table.max) {
        resetLimits(setting);
        return {};
    }
    m_content.limits[setting.qualified] = {min, max, std::string(table.unit)};
    Q_EMIT limitsChanged();
    return {};
}

void Session::resetLimits(const Setting& setting) {
    if (m_content.limits.erase(setting.qualified) > 0)
        Q_EMIT limitsChanged();
}

void Session::commit(Scenario next, Gesture gesture) {
    auto parked = parkedFor(next);
    push({std::move(next), opened(), std::move(parked), pinned()}, gesture);
}

void Session::push(Workspace next, Gesture gesture) {
    if (next == static_cast<const Workspace&>(m_content))
        return;
    const bool continues = m_isInGesture && gesture == Gesture::Continues;
    m_isInGesture = gesture == Gesture::Continues;
    m_rest.start();
    m_undo.push(new Step(*this, std::move(next), continues));
}

void Session::apply(const Workspace& next, ToOpened toOpened) {
    const bool isOtherScenario = !(next.scenario == scenario());
    const bool isOtherOpened = toOpened == ToOpened::Changes;
    const bool isOtherPinned = next.pinned != pinned();
    m_content.scenario = next.scenario;
    m_content.parked = next.parked;
    m_content.pinned = next.pinned;
    if (isOtherOpened)
        m_content.opened = next.opened;
    m_widened = widen();
    if (isOtherOpened) {
        rememberHome();
        Q_EMIT openedChanged();
    }
    if (isOtherScenario)
        Q_EMIT scenarioChanged();
    if (isOtherPinned)
        Q_EMIT pinnedChanged();
}

void Session::finishGesture() { m_isInGesture = false; }

// A slider that is held still is still held.
void Session::noteRest() {
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        finishGesture();
    else
        m_rest.start();
}

// A parked current of another model would be in another unit, so a change of model parks nothing.
std::map<std::string, double> Session::parkedFor(const Scenario& next) const {
    if (&next.model() != &scenario().model())
        return {};
    auto parked = m_content.parked;
    if (next.stimulusId() == scenario().stimulusId())
        return parked;
    const auto kept = next.settings();
    for (const auto& setting : scenario().settings()) {
        const bool lost = findByQualified(kept, setting.qualified) == nullptr;
        if (setting.owner == Owner::Stimulus && lost)
            parked[setting.qualified] = scenario().value(setting);
    }
    return parked;
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
