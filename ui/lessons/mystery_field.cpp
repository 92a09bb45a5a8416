// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/mystery_field.hpp"

#include "core/text/text.hpp"
#include "ui/language/core_sentence.hpp"
#include "ui/lessons/alternatives.hpp"
#include "ui/params/number_text.hpp"
#include "ui/plots/figure_plot.hpp"
#include "ui/plots/rich_text.hpp"
#include "ui/session/session.hpp"
#include "ui/theme.hpp"

#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

Result<Scenario> withValues(const Task& task, const Stage& stage,
                            const std::vector<double>& values) {
    auto hidden = hiddenScenario(task, stage);
    if (!hidden)
        return tl::unexpected(hidden.error());
    const auto& vary = std::get<MysteryTask>(task.body).vary;
    std::vector<Change> changes;
    for (std::size_t i = 0; i < vary.size() && i < values.size(); ++i) {
        auto setting = (*hidden)->find(vary[i]);
        if (!setting)
            return tl::unexpected(setting.error());
        changes.push_back({*std::move(setting), values[i]});
    }
    return (*hidden)->withAll(changes);
}

/// Nothing of it may tell of what is hidden: levels and titles do.
Figure bare(Figure trace) {
    trace.title.clear();
    trace.markers.clear();
    trace.notes.clear();
    for (auto& panel : trace.panels) {
        panel.levels.clear();
        panel.series.resize(1);
    }
    return trace;
}

} // namespace

Result<Experiment> experimentOn(const Engine& engine, const Task& task, const Stage& stage,
                                const std::vector<double>& values, const std::stop_token& stop) {
    const auto scenario = withValues(task, stage, values);
    if (!scenario)
        return tl::unexpected(scenario.error());
    Experiment experiment{values, {}, {}};
    for (std::size_t i = 0; i < kSeenInMysteries.size(); ++i) {
        const auto seen = observe(engine, *scenario, kSeenInMysteries[i], stop);
        if (!seen)
            return tl::unexpected(seen.error());
        experiment.seen[i] = seen->value;
    }
    auto trace = engine.figure(**findFigure("trace"), *scenario, {stop, {}});
    if (!trace)
        return tl::unexpected(trace.error());
    experiment.trace = bare(*std::move(trace));
    return experiment;
}

QStringList experimentHeadings(const MysteryTask& mystery, const Scenario& scenario) {
    QStringList headings;
    for (const auto& name : mystery.vary) {
        const auto setting = scenario.find(name);
        const QString unit = setting ? unitText(setting->quantity.unit) : QString();
        headings << symbolPlain(setting ? std::string(setting->quantity.symbol) : name) +
                        (unit.isEmpty() ? QString() : u" / "_s + unit);
    }
    return headings << MysteryField::tr("Spikes") << MysteryField::tr("ISI / ms") << u"CV"_s;
}

QStringList experimentCells(const Experiment& experiment) {
    QStringList cells;
    for (const double value : experiment.values)
        cells << numberText(value);
    for (const auto& seen : experiment.seen)
        cells << (seen ? numberText(*seen) : u"–"_s);
    return cells;
}

MysteryField::MysteryField(const Task& task, const Desk& desk)
    : m_task(task)
    , m_mystery(std::get<MysteryTask>(task.body))
    , m_stage(desk.stage) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    addInputs();
    addResults(desk.session);
    addGuesses();
    fit();
    showBudget();
}

QLineEdit* MysteryField::addNumber(QFormLayout& form, const std::string& name,
                                   const QString& objectName) {
    const auto setting = m_stage.scenario.find(name);
    auto* number = new QLineEdit;
    number->setObjectName(objectName);
    auto* row = new QHBoxLayout;
    row->addWidget(number, 1);
    if (setting)
        row->addWidget(new QLabel(unitText(setting->quantity.unit)));
    const std::string symbol = setting ? std::string(setting->quantity.symbol) : name;
    number->setAccessibleName(symbolPlain(symbol));
    form.addRow(symbolHtml(symbol), row);
    return number;
}

void MysteryField::addInputs() {
    auto* form = new QFormLayout;
    for (const auto& name : m_mystery.vary) {
        auto* input = addNumber(*form, name, u"lesson.vary.%1"_s.arg(QString::fromStdString(name)));
        if (const auto setting = m_stage.scenario.find(name))
            input->setText(
                inLocale(QString::fromStdString(formatNumber(m_stage.scenario.value(*setting)))));
        connect(input, &QLineEdit::returnPressed, this, &MysteryField::measure);
        m_inputs.push_back(input);
    }
    m_measure = new QPushButton;
    m_measure->setObjectName(u"lesson.measure"_s);
    m_trouble = new QLabel;
    m_trouble->setObjectName(u"lesson.trouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->hide();
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->addLayout(form);
    rows->addWidget(m_measure, 0, Qt::AlignLeft);
    rows->addWidget(m_trouble);
    connect(m_measure, &QPushButton::clicked, this, &MysteryField::measure);
}

void MysteryField::addResults(Session& session) {
    constexpr int kRowGap = 6;
    const QStringList headings = experimentHeadings(m_mystery, m_stage.scenario);
    m_table = new QTableWidget(0, static_cast<int>(headings.size()));
    m_table->setObjectName(u"lesson.experiments"_s);
    m_table->setAccessibleName(tr("Experiments"));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowGap);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->hide();
    m_trace = new FigurePlot;
    m_trace->setObjectName(u"lesson.trace"_s);
    m_trace->setTheme(shownTheme(session));
    m_trace->hide();
    connect(&session, &Session::themeChanged, this,
            [this, &session] { m_trace->setTheme(shownTheme(session)); });
    layout()->addWidget(m_table);
    layout()->addWidget(m_trace);
}

void MysteryField::addGuesses() {
    if (!m_mystery.options.empty()) {
        m_options = new Alternatives(m_mystery.options, u"lesson.option"_s);
        connect(m_options, &Alternatives::changed, this, &AnswerField::changed);
        layout()->addWidget(m_options);
        return;
    }
    auto* form = new QFormLayout;
    for (const auto& sought : m_mystery.answer) {
        auto* guess = addNumber(*form, sought.name,
                                u"lesson.guess.%1"_s.arg(QString::fromStdString(sought.name)));
        guess->setPlaceholderText(tr("Your answer"));
        connect(guess, &QLineEdit::textChanged, this, &AnswerField::changed);
        m_guesses.push_back(guess);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
}

std::optional<std::vector<double>>
MysteryField::numbersIn(const std::vector<QLineEdit*>& fields) const {
    std::vector<double> numbers;
    for (const auto* field : fields) {
        const auto number = numberIn(field->text());
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    return numbers;
}

void MysteryField::measure() {
    const auto values = numbersIn(m_inputs);
    if (values && m_measure->isEnabled())
        return perform({*values}, Purpose::Measure);
    m_trouble->setText(tr("Give a number for each setting."));
    m_trouble->setVisible(!values);
}

void MysteryField::perform(std::vector<std::vector<double>> experiments, Purpose purpose) {
    m_measure->setEnabled(false);
    m_background.run([this, task = m_task, stage = m_stage, experiments = std::move(experiments),
                      purpose](const Engine& engine, const std::stop_token& stop) {
        std::vector<Result<Experiment>> results;
        for (const auto& values : experiments)
            results.push_back(experimentOn(engine, task, stage, values, stop));
        return [this, results, purpose] { show(results, purpose); };
    });
}

// What cannot be done is not counted.
void MysteryField::show(const std::vector<Result<Experiment>>& results, Purpose purpose) {
    m_trouble->hide();
    for (const auto& result : results) {
        if (result) {
            addRow(*result);
            if (purpose == Purpose::Measure)
                m_done.push_back(result->values);
            continue;
        }
        m_trouble->setText(errorText(result.error()));
        m_trouble->show();
    }
    showBudget();
    if (purpose == Purpose::Measure)
        Q_EMIT noteworthy();
}

void MysteryField::addRow(const Experiment& experiment) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList cells = experimentCells(experiment);
    for (int column = 0; column < cells.size(); ++column) {
        auto* cell = new QTableWidgetItem(cells[column]);
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, cell);
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            (row + 1) * m_table->rowHeight(0) + 2 * m_table->frameWidth());
    m_table->show();
    m_trace->setFigure(std::make_shared<const Figure>(experiment.trace));
    m_trace->show();
}

void MysteryField::showBudget() {
    const auto left = m_mystery.experiments - std::min(m_mystery.experiments, m_done.size());
    m_measure->setText(tr("Measure (%1 left)").arg(left));
    m_measure->setEnabled(left > 0);
}

std::optional<Answer> MysteryField::answer() const {
    if (m_options != nullptr) {
        const auto chosen = m_options->chosen();
        return chosen ? std::optional<Answer>(Chosen{*chosen, {}}) : std::nullopt;
    }
    auto values = numbersIn(m_guesses);
    return values ? std::optional<Answer>(Guess{*std::move(values)}) : std::nullopt;
}

void MysteryField::fill(const Answer& answer) {
    if (const auto* chosen = std::get_if<Chosen>(&answer);
        chosen != nullptr && m_options != nullptr)
        m_options->choose(chosen->option);
    const auto* guess = std::get_if<Guess>(&answer);
    for (std::size_t i = 0; guess != nullptr && i < guess->values.size() && i < m_guesses.size();
         ++i)
        m_guesses[i]->setText(inLocale(QString::fromStdString(formatNumber(guess->values[i]))));
}

void MysteryField::noteIn(Attempt& attempt) const { attempt.experiments = m_done; }

void MysteryField::restore(const Attempt& attempt) {
    AnswerField::restore(attempt);
    m_done = attempt.experiments; // spent, whatever of them can be shown again
    showBudget();
    if (!m_done.empty())
        perform(m_done, Purpose::ShowAgain);
}

// As high as so many lines of text, also in the presenter's size.
void MysteryField::fit() {
    constexpr int kLines = 11;
    m_trace->setFixedHeight(kLines * fontMetrics().height());
}

void MysteryField::changeEvent(QEvent* event) {
    AnswerField::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace soma::ui
