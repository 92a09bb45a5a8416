// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/course/observation.hpp"

#include "core/course/reducer.hpp"
#include "core/model/model.hpp"
#include "core/stimuli/description.hpp"
#include "core/sweep/rheobase.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>

namespace soma {

namespace {

using Value = std::optional<double>;

/// One word that makes a number of the spikes.
struct SpikeValue {
    std::string_view id;
    std::string_view unit;
    std::string_view name;
    Value (*evaluate)(std::span<const double> spikes_ms);
};

constexpr std::array kSpikeValues{
    SpikeValue{"first_spike", "ms", "first spike",
               [](std::span<const double> t) { return t.empty() ? Value() : Value(t.front()); }},
    SpikeValue{"last_spike", "ms", "last spike",
               [](std::span<const double> t) { return t.empty() ? Value() : Value(t.back()); }},
    SpikeValue{"last_isi_rate_hz", "Hz", "last-interval rate",
               [](std::span<const double> t) {
                   constexpr double kMsPerS = 1000;
                   const auto n = t.size();
                   return n < 2 ? Value() : Value(kMsPerS / (t[n - 1] - t[n - 2]));
               }},
};

constexpr std::string_view kIntervals = "isi";
constexpr std::string_view kRheobase = "rheobase";

struct TraceName {
    std::string_view id;
    std::string_view unit;
};

/// The traces that a recording of that model has.
std::vector<TraceName> tracesOf(const Model& model) {
    std::vector<TraceName> traces;
    for (const auto& row : model.states())
        traces.push_back({row.id, row.unit});
    for (const auto& row : model.derived())
        traces.push_back({row.id, row.unit});
    traces.push_back({"I", model.info().currentUnit});
    return traces;
}

tl::unexpected<Error> unknown(std::string_view what, std::span<const std::string> known) {
    return fail(ErrorCode::UnknownName, "there is nothing to observe called '" + std::string(what) +
                                            "'" + suggestion(what, known));
}

tl::unexpected<Error> stopped() {
    return fail(ErrorCode::Cancelled, "was stopped before it was finished");
}

std::string unitOf(const Measure& measure, const Scenario& scenario) {
    return std::string(measure.unit == kCurrentUnit ? scenario.model().info().currentUnit
                                                    : measure.unit);
}

/// The spikes of one realisation; nothing if the run did not complete.
Result<std::optional<std::vector<double>>> spikesOf(const Engine& engine, const Scenario& scenario,
                                                    Draw draw, const std::stop_token& stop) {
    auto output = engine.spikes(scenario, draw, stop);
    if (output.status == RunStatus::Cancelled)
        return stopped();
    if (output.status != RunStatus::Complete)
        return std::optional<std::vector<double>>();
    return std::optional(std::move(output.spikes_ms));
}

Result<Observed> observeRheobase(const Engine& engine, const Scenario& scenario,
                                 std::string_view what, const std::stop_token& stop) {
    std::optional<double> resolution;
    if (const auto at = what.find('@'); at != std::string_view::npos) {
        resolution = parseNumber(what.substr(at + 1));
        if (!resolution)
            return fail(ErrorCode::Malformed,
                        "'" + std::string(what) +
                            "': a resolution such as 0.01 has to stand behind the @");
    }
    const auto search = rheobaseSearch(scenario, {}, resolution);
    if (!search)
        return tl::unexpected(search.error());
    auto found = findRheobase(engine, scenario, *search, stop);
    if (!found)
        return tl::unexpected(found.error());
    if (stop.stop_requested())
        return stopped();
    return Observed{found->value, std::move(found->unit), "Rheobase"};
}

/// A measure or a spike value, of one realisation.
Result<Observed> observeSpikes(const Engine& engine, const Scenario& scenario,
                               std::string_view what, Draw draw, const std::stop_token& stop) {
    const auto* own = std::ranges::find(kSpikeValues, what, &SpikeValue::id);
    const auto measure =
        own == kSpikeValues.end() ? findMeasure(what) : Result<const Measure*>(nullptr);
    if (!measure)
        return tl::unexpected(measure.error());
    const auto spikes = spikesOf(engine, scenario, draw, stop);
    if (!spikes)
        return tl::unexpected(spikes.error());
    if (own != kSpikeValues.end())
        return Observed{*spikes ? own->evaluate(**spikes) : Value(), std::string(own->unit),
                        std::string(own->name)};
    const auto value =
        *spikes ? (*measure)->evaluate(Engine::summaryOf(scenario, **spikes)) : Value();
    return Observed{value, unitOf(**measure, scenario), std::string((*measure)->name)};
}

/// "max V 0..14", understood.
struct Question {
    const Reducer* reducer;
    std::string_view series;
    std::string_view unit;
    std::optional<Stretch> stretch;

    [[nodiscard]] bool isOfIntervals() const { return series == kIntervals; }
};

bool fits(const Reducer& reducer, std::string_view series, bool isWhole) {
    if (series == kIntervals)
        return reducer.takes == Takes::AnySeries;
    return isWhole || reducer.takes != Takes::WholeTraces;
}

Result<Question> questionFrom(std::string_view what, const Scenario& scenario) {
    const auto words = split(what, ' ');
    auto series = tracesOf(scenario.model());
    series.push_back({kIntervals, "ms"});
    const auto reducer = std::ranges::find(reducers(), words.front(), &Reducer::id);
    const auto one =
        words.size() < 2 ? series.end() : std::ranges::find(series, words[1], &TraceName::id);
    const bool isKnown = reducer != reducers().end() && one != series.end() && words.size() <= 3;
    if (!isKnown || !fits(*reducer, one->id, words.size() == 2))
        return unknown(what, observables(scenario));
    if (words.size() == 2)
        return Question{&*reducer, one->id, one->unit, {}};
    const auto stretch = stretchFrom(words[2]);
    if (!stretch)
        return tl::unexpected(stretch.error());
    return Question{&*reducer, one->id, one->unit, *stretch};
}

Value answer(const Question& question, const ValueSeries& series) {
    return question.reducer->of(question.stretch ? within(series, *question.stretch) : series);
}

Value answerFromIntervals(const Question& question, std::span<const double> spikes_ms) {
    if (spikes_ms.size() < 2)
        return {};
    const auto intervals = interspikeIntervals(spikes_ms);
    return answer(question, {intervals, spikes_ms.subspan(1)});
}

Value answerFromTrace(const Question& question, const Recording& recording) {
    const auto& values = recording.trace(question.series).values;
    const double dt_ms = recording.scenario.dt_ms();
    std::vector<double> times_ms(values.size());
    for (std::size_t i = 0; i < times_ms.size(); ++i)
        times_ms[i] = static_cast<double>(i) * dt_ms;
    return answer(question, {values, times_ms, dt_ms});
}

Result<Observed> observeSeries(const Engine& engine, const Scenario& scenario,
                               std::string_view what, const std::stop_token& stop) {
    const auto question = questionFrom(what, scenario);
    if (!question)
        return tl::unexpected(question.error());
    const auto recording = engine.record(scenario, stop);
    if (recording->status == RunStatus::Cancelled)
        return stopped();
    Observed seen{{},
                  question->reducer->unit(question->unit),
                  std::string(question->reducer->words) + std::string(question->series)};
    if (recording->status == RunStatus::Complete)
        seen.value = question->isOfIntervals()
                         ? answerFromIntervals(*question, recording->spikes_ms)
                         : answerFromTrace(*question, *recording);
    return seen;
}

bool isOfSpikes(std::string_view what) {
    return std::ranges::find(kSpikeValues, what, &SpikeValue::id) != kSpikeValues.end() ||
           findMeasure(what).has_value();
}

} // namespace

std::vector<std::string> observables(const Scenario& scenario) {
    std::vector<std::string> all;
    for (const auto& measure : measures())
        all.emplace_back(measure.id);
    for (const auto& value : kSpikeValues)
        all.emplace_back(value.id);
    auto series = tracesOf(scenario.model());
    series.push_back({kIntervals, "ms"});
    for (const auto& reducer : reducers())
        for (const auto& one : series)
            if (fits(reducer, one.id, true))
                all.push_back(std::string(reducer.id) + " " + std::string(one.id));
    return all;
}

Result<Observed> observe(const Engine& engine, const Scenario& scenario, std::string_view what,
                         const std::stop_token& stop) {
    if (what == kRheobase || what.starts_with(std::string(kRheobase) + "@"))
        return observeRheobase(engine, scenario, what, stop);
    if (isOfSpikes(what))
        return observeSpikes(engine, scenario, what, {}, stop);
    return observeSeries(engine, scenario, what, stop);
}

Result<Observed> observeMean(const Engine& engine, const Scenario& scenario, std::string_view what,
                             std::uint32_t trials, const std::stop_token& stop) {
    if (what == kRheobase || !isOfSpikes(what))
        return fail(ErrorCode::Unsupported, "there is no mean over trials of '" +
                                                std::string(what) +
                                                "', but of any measure of one run");
    Observed mean{};
    double sum = 0;
    int defined = 0;
    for (std::uint32_t trial = 0; trial < trials; ++trial) {
        auto one = observeSpikes(engine, scenario, what, {.trial = trial}, stop);
        if (!one)
            return one;
        sum += one->value.value_or(0);
        defined += one->value ? 1 : 0;
        mean = *std::move(one);
    }
    mean.value = defined > 0 ? Value(sum / defined) : Value();
    return mean;
}

} // namespace soma
