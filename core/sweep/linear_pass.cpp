// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/linear_pass.hpp"

#include "core/expect.hpp"
#include "core/model/model.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace soma {

Scenario withInputs(const Scenario& scenario, const std::vector<Change>& changes) {
    auto changed = scenario.withAll(changes);
    SOMA_EXPECT(changed.has_value());
    return std::move(*changed);
}

namespace {

/// Follows V below threshold without input, and what a unit of either input adds to it.
class LinearPass {
public:
    /// Nothing where V is not affine in the input.
    static std::optional<LinearPass> of(const Engine& engine, const Scenario& scenario,
                                        const Setting& varied, const Setting* other, Draw draw) {
        const auto step =
            scenario.model().affineStep(scenario.parameters(), scenario.scheme(), scenario.dt_ms());
        const bool isLinear = varied.isLinearInput && (other == nullptr || other->isLinearInput);
        if (!step || !isLinear || step->start >= step->threshold)
            return {};
        const auto samples = samplesThatCount(scenario);
        if (!samples)
            return {};
        return LinearPass(engine, scenario, varied, other, draw, *step, *samples);
    }

    /// Nothing if V can reach the threshold, or be pushed down, where more input does not help.
    [[nodiscard]] std::optional<Demands> demands() const {
        Demands result;
        result.offset.reserve(m_samples);
        result.slope.reserve(m_samples);
        double rest = m_step.start;
        double response = 0;
        double otherResponse = 0;
        for (std::size_t k = 0; k < m_samples; ++k) {
            rest = m_step.decay * rest + (m_step.gain * m_without[k] + m_step.shift);
            response = m_step.decay * response + m_step.gain * m_unit[k];
            otherResponse = m_step.decay * otherResponse + m_step.gain * m_otherUnit[k];
            if (response > 0) {
                const double perVolt = 1 / response;
                result.offset.push_back((m_step.threshold - rest) * perVolt);
                result.slope.push_back(-otherResponse * perVolt);
                continue;
            }
            const bool isSilent = rest < m_step.threshold && otherResponse == 0;
            if (!isSilent || (response < 0 && m_least < 0))
                return {};
        }
        return result;
    }

private:
    LinearPass(const Engine& engine, const Scenario& scenario, const Setting& varied,
               const Setting* other, Draw draw, const AffineStep& step, std::size_t samples)
        : m_step(step)
        , m_samples(samples)
        , m_least(varied.quantity.lowest) {
        std::vector<Change> none{{varied, 0}};
        if (other != nullptr)
            none.push_back({*other, 0});
        const auto silent = withInputs(scenario, none);
        m_without = engine.current(silent, draw);
        m_unit = difference(engine.current(withInputs(silent, {{varied, 1}}), draw));
        m_otherUnit.assign(m_without.size(), 0.0);
        if (other != nullptr)
            m_otherUnit = difference(engine.current(withInputs(silent, {{*other, 1}}), draw));
    }

    [[nodiscard]] std::vector<double> difference(std::vector<double> current) const {
        for (std::size_t k = 0; k < current.size(); ++k)
            current[k] -= m_without[k];
        return current;
    }

    /// Steps after which V is looked at. The notebook's last sample is never compared with the
    /// threshold; an exact run that ends within a step is not followed here.
    static std::optional<std::size_t> samplesThatCount(const Scenario& scenario) {
        const auto samples = scenario.samples();
        if (scenario.scheme() == Scheme::Notebook)
            return samples < 2 ? 0 : samples - 2;
        if (static_cast<double>(samples) * scenario.dt_ms() != scenario.T_ms())
            return {};
        return samples;
    }

    AffineStep m_step;
    std::size_t m_samples;
    double m_least; // the input is never smaller
    std::vector<double> m_without;
    std::vector<double> m_unit;
    std::vector<double> m_otherUnit;
};

std::size_t leastAt(const Demands& demands, double other) {
    std::size_t least = 0;
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k < demands.offset.size(); ++k)
        if (const double demand = demands.offset[k] + demands.slope[k] * other; demand < lowest) {
            lowest = demand;
            least = k;
        }
    return least;
}

/// The demands that can be the least somewhere in from..to. As the least of straight lines is
/// concave, it lies below the lines that are least at both ends: none that passes above the
/// crossing of these two can be it.
Demands relevant(const Demands& all, double from, double to) {
    const auto a = leastAt(all, from);
    const auto b = leastAt(all, to);
    const bool areParallel = all.slope[a] == all.slope[b];
    const double at =
        areParallel ? from : (all.offset[b] - all.offset[a]) / (all.slope[a] - all.slope[b]);
    const double bound = all.offset[a] + all.slope[a] * at;
    const double slack = 1e-12 * std::abs(bound);
    Demands some;
    for (std::size_t k = 0; k < all.offset.size(); ++k)
        if (k == a || k == b || all.offset[k] + all.slope[k] * at <= bound + slack) {
            some.offset.push_back(all.offset[k]);
            some.slope.push_back(all.slope[k]);
        }
    return some;
}

double demandAt(const Demands& demands, double other) {
    const auto k = leastAt(demands, other);
    return demands.offset[k] + demands.slope[k] * other;
}

} // namespace

std::optional<Demands> demandsOf(const Engine& engine, const Scenario& scenario,
                                 const Setting& varied, const Setting* other, Draw draw) {
    const auto pass = LinearPass::of(engine, scenario, varied, other, draw);
    return pass ? pass->demands() : std::nullopt;
}

std::vector<double> leastDemands(const Demands& all, std::span<const double> others) {
    if (all.offset.empty())
        return std::vector<double>(others.size(), std::numeric_limits<double>::infinity());
    std::vector<double> rising(others.begin(), others.end());
    std::ranges::sort(rising);
    rising.erase(std::ranges::unique(rising).begin(), rising.end());
    const auto some = rising.size() < 2 ? Demands() : relevant(all, rising[1], rising.back());
    std::vector<double> least;
    for (const double other : others)
        least.push_back(demandAt(other == rising.front() ? all : some, other));
    return least;
}

} // namespace soma
