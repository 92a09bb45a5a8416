// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/variation_row.hpp"

#include "core/text/text.hpp"
#include "ui/params/core_text.hpp"
#include "ui/params/number_text.hpp"
#include "ui/params/small_widgets.hpp"
#include "ui/params/value_field.hpp"
#include "ui/plots/rich_text.hpp"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace soma::ui {

namespace {

constexpr std::size_t kAnyPoints = 5; // a family that is named without values has as many
constexpr int kFirstSetting = 1;      // before it stands what an empty text means

std::vector<Setting> variable(const Scenario& scenario) {
    auto settings = scenario.settings();
    std::erase_if(settings, [](const Setting& s) { return s.owner == Owner::Figure; });
    std::ranges::stable_partition(settings,
                                  [](const Setting& s) { return s.owner == Owner::Stimulus; });
    return settings;
}

bool sameSettings(const std::vector<Setting>& a, const std::vector<Setting>& b) {
    return std::ranges::equal(a, b, [](const Setting& x, const Setting& y) {
        return x.sameAs(y) && x.quantity.unit == y.quantity.unit;
    });
}

QString listText(const Variation& variation) {
    QStringList words;
    for (const double value : variation.values)
        words << QString::fromStdString(formatValue(variation.setting.quantity, value));
    return joinedNumbers(words);
}

} // namespace

VariationRow::VariationRow(Session& session, VariationPlace place, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_figure(*figures()[place.figure])
    , m_slot(m_figure.variations[place.slot]) {
    build();
    connect(&session, &Session::scenarioChanged, this, &VariationRow::display);
    display();
}

QString VariationRow::name(const char* part) const {
    return QStringLiteral("vary.%1.%2.%3")
        .arg(QString::fromStdString(std::string(m_figure.id)),
             QString::fromStdString(std::string(m_slot.id)), QString::fromLatin1(part));
}

void VariationRow::build() {
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_choice = new CalmComboBox(this);
    m_choice->setObjectName(name("quantity"));
    m_choice->setAccessibleName(coreText(m_slot.name));
    m_choice->setToolTip(coreText(m_slot.doc).toHtmlEscaped());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_choice, &QComboBox::activated, this, &VariationRow::choose);
    m_row->addWidget(m_choice);
    if (isRange())
        return;
    m_values = new QLineEdit(this);
    m_values->setObjectName(name("values"));
    m_values->setAccessibleName(tr("Values of the family"));
    m_values->setPlaceholderText(tr("1, 3, 5"));
    connect(m_values, &QLineEdit::editingFinished, this, &VariationRow::editList);
    m_row->addWidget(m_values, 1);
}

/// What is varied now; nothing for an empty family.
std::optional<Variation> VariationRow::variation() const {
    const Scenario& scenario = m_session.scenario();
    std::string text = scenario.variation(m_figure.id, m_slot.id);
    if (text.empty() && isRange())
        text = m_slot.standard(scenario).qualified;
    auto variation = parseVariation(scenario, text, kAnyPoints);
    return text.empty() || !variation ? std::nullopt : std::optional(*std::move(variation));
}

void VariationRow::fillChoice() {
    auto settings = variable(m_session.scenario());
    if (sameSettings(settings, m_settings))
        return;
    m_settings = std::move(settings);
    m_choice->clear();
    m_choice->addItem(isRange() ? tr("automatic") : tr("none"));
    for (const auto& setting : m_settings)
        m_choice->addItem(QStringLiteral("%1 — %2").arg(symbolPlain(setting.quantity.symbol),
                                                        coreText(setting.quantity.name)));
}

void VariationRow::display() {
    fillChoice();
    const bool isChosen = !m_session.scenario().variation(m_figure.id, m_slot.id).empty();
    const auto shown = variation();
    const auto found = std::ranges::find_if(
        m_settings, [&](const Setting& s) { return shown && s.sameAs(shown->setting); });
    const auto index = static_cast<int>(found - m_settings.begin());
    m_choice->setCurrentIndex(isChosen && found != m_settings.end() ? index + kFirstSetting : 0);
    if (isRange())
        displayRange();
    else
        displayList();
}

/// The fields are those of one quantity, and made anew for another.
void VariationRow::makeFields() {
    for (QWidget* old : {static_cast<QWidget*>(m_from), m_to, static_cast<QWidget*>(m_until)})
        if (old != nullptr)
            old->deleteLater();
    m_from = new ValueField(m_varied->quantity, ValueField::Digits::AsNeeded, this);
    m_to = new MutedLabel(tr("to"), this);
    m_until = new ValueField(m_varied->quantity, ValueField::Digits::AsNeeded, this);
    m_from->setObjectName(name("from"));
    m_until->setObjectName(name("to"));
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("To"));
    for (auto* widget : {static_cast<QWidget*>(m_from), m_to, static_cast<QWidget*>(m_until)})
        m_row->addWidget(widget);
    connect(m_from, &ValueField::valueEntered, this,
            [this](double value) { editRange(value, m_until->value()); });
    connect(m_until, &ValueField::valueEntered, this,
            [this](double value) { editRange(m_from->value(), value); });
    for (auto* field : {m_from, m_until}) {
        connect(field, &ValueField::textRefused, field, &ValueField::giveUpAndTell);
    }
}

void VariationRow::displayRange() {
    const auto shown = variation();
    if (!shown)
        return;
    const auto& q = shown->setting.quantity;
    const bool isSame = m_varied && m_varied->sameAs(shown->setting) &&
                        m_varied->quantity.unit == q.unit && m_varied->quantity.max == q.max;
    m_varied = shown->setting;
    if (!isSame)
        makeFields();
    const auto [lo, hi] = std::ranges::minmax(shown->values);
    m_from->showValue(lo);
    m_until->showValue(hi);
}

void VariationRow::displayList() {
    const auto shown = variation();
    m_values->setEnabled(shown.has_value());
    if (!m_values->hasFocus() || !m_values->isModified())
        m_values->setText(shown ? listText(*shown) : QString());
}

void VariationRow::choose(int index) {
    ask(index < kFirstSetting
            ? std::string()
            : m_settings[static_cast<std::size_t>(index - kFirstSetting)].qualified);
}

void VariationRow::editRange(double from, double to) {
    ask(m_varied->qualified + "=" + formatNumber(from) + ".." + formatNumber(to));
}

void VariationRow::editList() {
    const auto present = variation();
    if (!m_values->isModified() || !present)
        return;
    m_values->setModified(false);
    const QString words = splitNumbers(m_values->text()).join(u',');
    ask(present->setting.qualified + "=" + words.toStdString());
}

void VariationRow::ask(const std::string& text) {
    const auto name = std::string(m_figure.id) + "." + std::string(m_slot.id);
    const auto result = m_session.setText(name, text);
    if (!result)
        Q_EMIT refused(errorText(result.error()));
    display();
}

} // namespace soma::ui
