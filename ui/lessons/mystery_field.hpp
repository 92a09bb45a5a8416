// SPDX-License-Identifier: GPL-3.0-or-later
// A neuron whose settings are hidden: experiments, as many as there are to spend, their results in
// a table and the last one's trace; and what it is guessed to be. GUI thread.
#pragma once

#include "ui/lessons/answer_field.hpp"
#include "ui/worker/background.hpp"

#include <array>
#include <string_view>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace soma::ui {

class Alternatives;
class FigurePlot;

/// What is told of an experiment, besides the trace (see observe).
inline constexpr std::array<std::string_view, 3> kSeenInMysteries{"spike_count", "isi_mean_ms",
                                                                  "isi_cv"};

/// One experiment: the values chosen, what was seen, and the membrane potential alone.
struct Experiment {
    std::vector<double> values;
    std::array<std::optional<double>, kSeenInMysteries.size()> seen;
    Figure trace;
};

/// Any thread. Fails if a value is out of range, or it was stopped.
[[nodiscard]] Result<Experiment> experimentOn(const Engine& engine, const Task& task,
                                              const Stage& stage, const std::vector<double>& values,
                                              const std::stop_token& stop);

/// The headings of a table of experiments: what was chosen, then what was seen.
[[nodiscard]] QStringList experimentHeadings(const MysteryTask& mystery, const Scenario& scenario);
[[nodiscard]] QStringList experimentCells(const Experiment& experiment);

class MysteryField final : public AnswerField {
    Q_OBJECT

public:
    MysteryField(const Task& task, const Desk& desk);

    [[nodiscard]] std::optional<Answer> answer() const override;
    void fill(const Answer& answer) override;
    void noteIn(Attempt& attempt) const override;
    void restore(const Attempt& attempt) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void addInputs();
    void addResults(Session& session);
    void addGuesses();
    [[nodiscard]] QLineEdit* addNumber(QFormLayout& form, const std::string& setting,
                                       const QString& name);
    void measure();
    /// Shown again are those that were paid for before.
    enum class Purpose { Measure, ShowAgain };
    void perform(std::vector<std::vector<double>> experiments, Purpose purpose);
    void show(const std::vector<Result<Experiment>>& results, Purpose purpose);
    void addRow(const Experiment& experiment);
    void showBudget();
    [[nodiscard]] std::optional<std::vector<double>>
    numbersIn(const std::vector<QLineEdit*>& fields) const;

    const Task m_task;
    const MysteryTask m_mystery;
    const Stage m_stage;
    std::vector<std::vector<double>> m_done; // the values of every experiment
    std::vector<QLineEdit*> m_inputs;
    std::vector<QLineEdit*> m_guesses;
    Alternatives* m_options = nullptr;
    QPushButton* m_measure = nullptr;
    QLabel* m_trouble = nullptr;
    QTableWidget* m_table = nullptr;
    FigurePlot* m_trace = nullptr;
    Background m_background; // last: it is joined before what it reports to goes
};

} // namespace soma::ui
