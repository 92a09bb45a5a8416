// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/lane_sweep.hpp"

#include "core/model/model.hpp"
#include "core/spikes/tally.hpp"
#include "core/stimuli/stimulus.hpp"

#include <algorithm>
#include <bit>

namespace soma {

namespace {

/// Takes the spikes of a chunk from the lane code: those on steps are tallied, the times of others
/// kept.
struct Receiver {
    std::array<SpikeTally, kMostLanes> tallies;
    std::vector<std::vector<double>> times_ms; // by lane; empty if they are not kept
    double dt_ms;
    std::stop_token stop;
    std::array<bool, kMostLanes> hasFailed{};

    static bool receive(void* context, const SpikeRecord* records, std::size_t count) {
        auto& self = *static_cast<Receiver*>(context);
        for (std::size_t i = 0; i < count; ++i)
            self.tallies[records[i].lane].add(records[i].step);
        if (!self.times_ms.empty())
            self.keep({records, count});
        return !self.stop.stop_requested();
    }

    static bool receiveTimes(void* context, const SpikeTime* times, std::size_t count) {
        auto& self = *static_cast<Receiver*>(context);
        for (std::size_t i = 0; i < count; ++i)
            self.times_ms[times[i].lane].push_back(times[i].time_ms);
        return !self.stop.stop_requested();
    }

    static void noteFailure(void* context, std::size_t lane, RunStatus /*why*/) {
        static_cast<Receiver*>(context)->hasFailed[lane] = true;
    }

    void keep(std::span<const SpikeRecord> records) {
        for (const auto& record : records)
            times_ms[record.lane].push_back(static_cast<double>(record.step) * dt_ms);
    }
};

bool hasLanes(const Scenario& scenario, Isa isa) {
    const auto& parts = scenario.stimulus();
    if (scenario.model().lanes(isa, scenario.scheme()) == nullptr)
        return false;
    return parts.size() <= kMostParts &&
           std::ranges::all_of(parts, [isa](const StimulusPart& part) {
               return part.stimulus->lanes(isa) != nullptr;
           });
}

} // namespace

namespace {

/// What is varied may switch other parameters, the same way at all points.
Scenario impliedBase(const SweepPlan& plan) {
    return plan.points() == 0 ? plan.base : plan.at(0).value_or(plan.base);
}

} // namespace

std::optional<LaneSweep> LaneSweep::of(const SweepPlan& plan, Isa isa, NoiseBank& noise) {
    if (!hasLanes(plan.base, isa))
        return {};
    for (const auto* variation : plan.nest())
        if (variation->setting.owner != Owner::Model && variation->setting.owner != Owner::Stimulus)
            return {};
    return LaneSweep(plan, isa, noise);
}

LaneSweep::LaneSweep(const SweepPlan& plan, Isa isa, NoiseBank& noise)
    : m_plan(&plan)
    , m_nest(plan.nest())
    , m_isa(isa)
    , m_noise(&noise)
    , m_base(impliedBase(plan).parameters()) {
    for (const auto& part : plan.base.stimulus()) {
        m_offsets.push_back(m_base.size());
        m_base.insert(m_base.end(), part.values.begin(), part.values.end());
    }
    for (const auto* variation : plan.nest()) {
        const auto& setting = variation->setting;
        m_varied.push_back((setting.owner == Owner::Model ? 0 : m_offsets[setting.part]) +
                           setting.index);
    }
}

LaneSweep::Values LaneSweep::valuesAt(std::size_t point) const {
    Values values = m_base;
    for (std::size_t i = m_nest.size(); i-- > 0;) {
        const auto& ofAxis = m_nest[i]->values;
        values[m_varied[i]] = ofAxis[point % ofAxis.size()];
        point /= ofAxis.size();
    }
    return values;
}

std::span<const double> LaneSweep::partValues(const Values& values, std::size_t part) const {
    return std::span(values).subspan(m_offsets[part], m_plan->base.stimulus()[part].values.size());
}

bool LaneSweep::isValid(std::size_t point) const {
    const auto values = valuesAt(point);
    const auto& model = m_plan->base.model();
    const auto ofModel = std::span(values).first(model.parameters().size());
    const double dt_ms = m_plan->base.dt_ms();
    if (dt_ms > model.largestStep_ms(ofModel, m_plan->base.scheme()))
        return false;
    for (std::size_t i = 0; i < m_offsets.size(); ++i)
        if (dt_ms > m_plan->base.stimulus()[i].stimulus->largestStep_ms(partValues(values, i)))
            return false;
    return areOrdered(model, ofModel);
}

namespace {

/// Lanes divide by their parameters in a way that is proven but for one kind of divisor.
bool isEasyDivisor(double x) {
    constexpr std::uint64_t kSignificand = 0x000fffffffffffffULL;
    return (std::bit_cast<std::uint64_t>(x) & kSignificand) != kSignificand;
}

} // namespace

std::optional<std::vector<RunSpikes>> LaneSweep::run(std::span<const std::size_t> points,
                                                     std::uint32_t trial,
                                                     std::stop_token stop) const {
    const auto& base = m_plan->base;
    std::vector<double> table(m_base.size() * kMostLanes);
    std::array<std::uint32_t, kMostLanes> ids{};
    for (std::size_t lane = 0; lane < kMostLanes; ++lane) {
        const std::size_t point =
            points[std::min(lane, points.size() - 1)]; // lanes to spare repeat the last
        const auto values = valuesAt(point);
        for (std::size_t i = 0; i < values.size(); ++i)
            table[i * kMostLanes + lane] = values[i];
        ids[lane] = static_cast<std::uint32_t>(point);
    }

    const Isa isa = std::ranges::all_of(table, isEasyDivisor) ? m_isa : Isa::Plain;
    std::vector<LanePart> parts;
    std::vector<Normals> kept;
    std::uint32_t stream = 0;
    for (std::size_t i = 0; i < base.stimulus().size(); ++i) {
        const auto& stimulus = *base.stimulus()[i].stimulus;
        LanePart part{stimulus.lanes(isa),
                      &table[m_offsets[i] * kMostLanes],
                      nullptr,
                      base.seed(),
                      trial,
                      stream,
                      ids.data()};
        if (stimulus.isNoisy()) {
            if (m_plan->realisations == Realisations::Shared) {
                kept.push_back(
                    m_noise->get({base.rng(), base.seed(), trial, stream, 0}, base.samples()));
                part.noise = kept.back()->data();
            }
            ++stream;
        }
        parts.push_back(part);
    }

    const bool isOnGrid = base.model().hasSpikesOnGrid(base.scheme());
    const bool keepsSpikes = m_plan->spikes == SpikeRecords::Kept;
    Receiver receiver{{}, {}, base.dt_ms(), std::move(stop)};
    if (keepsSpikes || !isOnGrid)
        receiver.times_ms.resize(kMostLanes);
    const LaneRun run{
        .parameters = table.data(),
        .parts = parts.data(),
        .partCount = parts.size(),
        .lanes = points.size(),
        .samples = base.samples(),
        .dt_ms = base.dt_ms(),
        .duration_ms = base.T_ms(),
        .scheme = base.scheme(),
        .whenPeriodic = keepsSpikes ? WhenPeriodic::GoOn : m_plan->whenPeriodic,
        .spikes = Receiver::receive,
        .times = Receiver::receiveTimes,
        .failed = Receiver::noteFailure,
        .context = &receiver,
    };
    if (base.model().lanes(isa, base.scheme())(run) != LaneEnd::Complete)
        return {};
    std::vector<RunSpikes> found(points.size());
    for (std::size_t lane = 0; lane < points.size(); ++lane) {
        auto& spikes = found[lane];
        spikes.isComplete = !receiver.hasFailed[lane];
        spikes.summary = isOnGrid ? receiver.tallies[lane].summary(base.dt_ms(), base.T_ms())
                                  : summarise(receiver.times_ms[lane], base.T_ms());
        if (keepsSpikes)
            spikes.times_ms = std::move(receiver.times_ms[lane]);
    }
    return found;
}

} // namespace soma
