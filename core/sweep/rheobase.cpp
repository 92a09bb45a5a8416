// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/rheobase.hpp"

#include "core/expect.hpp"
#include "core/model/model.hpp"
#include "core/sweep/engine.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace soma {

namespace {

/// `steps` times the resolution, as the decimal number one would write (2001 x 0.1 is 200.1).
double onGrid(std::int64_t steps, double resolution) {
    constexpr int kDigits = 12;
    std::array<char, 32> buffer{};
    const double product = static_cast<double>(steps) * resolution;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), product,
                                   std::chars_format::general, kDigits)
                         .ptr;
    return parseNumber({buffer.data(), end}).value_or(product);
}

/// Brackets and halves the interval in which firing begins, in steps of the resolution.
class Search {
public:
    Search(const Engine& engine, const Scenario& scenario, const Setting& varied, double resolution,
           std::stop_token stop)
        : m_engine(engine)
        , m_scenario(scenario)
        , m_varied(varied)
        , m_resolution(resolution)
        , m_stop(std::move(stop)) {}

    /// Nothing if no accepted value makes it fire, or the search was stopped.
    [[nodiscard]] std::optional<double> run() {
        const auto& q = m_varied.quantity;
        const auto least = static_cast<std::int64_t>(std::ceil(q.lowest / m_resolution));
        const auto most = static_cast<std::int64_t>(std::floor(q.highest / m_resolution));
        auto firing =
            std::clamp(static_cast<std::int64_t>(std::ceil(q.max / m_resolution)), least, most);
        auto silent =
            std::clamp(static_cast<std::int64_t>(std::floor(q.min / m_resolution)), least, most);
        for (std::int64_t step = firing - silent; !fires(firing); step *= 2) {
            if (firing == most || m_stop.stop_requested())
                return {};
            silent = firing;
            firing = std::min(most, firing + step);
        }
        for (std::int64_t step = firing - silent; fires(silent); step *= 2) {
            if (silent == least || m_stop.stop_requested())
                return {};
            firing = silent;
            silent = std::max(least, silent - step);
        }
        while (firing - silent > 1 && !m_stop.stop_requested()) {
            const std::int64_t middle = silent + (firing - silent) / 2;
            (fires(middle) ? firing : silent) = middle;
        }
        return onGrid(firing, m_resolution);
    }

private:
    [[nodiscard]] bool fires(std::int64_t steps) const {
        const auto scenario = m_scenario.with(m_varied, onGrid(steps, m_resolution));
        SOMA_EXPECT(scenario.has_value());
        return !m_engine.spikes(*scenario, {}, m_stop).spikes_ms.empty();
    }

    const Engine& m_engine;
    const Scenario& m_scenario;
    const Setting& m_varied;
    double m_resolution;
    std::stop_token m_stop;
};

std::string criterionOf(const Scenario& scenario, const Setting& varied, double resolution) {
    return "smallest " + varied.name + " with at least 1 spike within " +
           formatNumber(scenario.T_ms()) + " ms, to " + formatNumber(resolution) + " " +
           std::string(varied.quantity.unit);
}

} // namespace

Setting driveSetting(const Scenario& scenario) {
    const auto settings = scenario.settings();
    const auto found = std::ranges::find_if(settings, [&](const Setting& setting) {
        return setting.owner == Owner::Stimulus &&
               setting.quantity.unit == scenario.model().info().currentUnit;
    });
    SOMA_EXPECT(found != settings.end());
    return *found;
}

Result<Rheobase> findRheobase(const Engine& engine, const Scenario& scenario,
                              std::optional<double> resolution, std::stop_token stop) {
    constexpr double kStepsOfASlider = 500;
    constexpr double kFinest = 1e-9;
    const auto varied = driveSetting(scenario);
    const auto& q = varied.quantity;
    const double step = resolution.value_or((q.max - q.min) / kStepsOfASlider);
    if (!(step >= kFinest * q.max) || step > q.highest)
        return fail(ErrorCode::OutOfRange,
                    formatNumber(step) + " is not a usable resolution; give one from " +
                        formatNumber(kFinest * q.max) + " to " + formatNumber(q.highest) + " " +
                        std::string(q.unit),
                    "resolution");
    auto value = Search(engine, scenario, varied, step, stop).run();
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, "the search was stopped", "rheobase");
    return Rheobase{value, std::string(q.unit), criterionOf(scenario, varied, step), varied};
}

} // namespace soma
