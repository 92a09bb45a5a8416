// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/rheobase.hpp"

#include "core/expect.hpp"
#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/sweep/linear_pass.hpp"
#include "core/text/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>

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
class Bracketing {
public:
    Bracketing(const Engine& engine, const Scenario& scenario, const RheobaseSearch& search,
               Draw draw, std::stop_token stop)
        : m_engine(engine)
        , m_scenario(scenario)
        , m_varied(search.varied)
        , m_resolution(search.resolution)
        , m_draw(draw)
        , m_stop(std::move(stop)) {}

    /// Nothing if no accepted value makes it fire or all do, or the search was stopped.
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

    [[nodiscard]] bool fires(std::int64_t steps) const {
        const auto scenario = m_scenario.with(m_varied, onGrid(steps, m_resolution));
        SOMA_EXPECT(scenario.has_value());
        return !m_engine.spikes(*scenario, m_draw, m_stop).spikes_ms.empty();
    }

private:
    const Engine& m_engine;
    Scenario m_scenario;
    Setting m_varied;
    double m_resolution;
    Draw m_draw;
    std::stop_token m_stop;
};

/// From the real number to the grid. So close to a multiple that rounding could matter, a run
/// decides: fires(multiple).
template <typename Fires>
std::optional<double> ontoGrid(double least, const RheobaseSearch& search, Fires fires) {
    constexpr double kRounding = 1e-9; // far above the errors of some 1e4 steps
    const auto& q = search.varied.quantity;
    if (!(least <= q.highest) || least <= q.lowest)
        return {};
    const double multiple = least / search.resolution;
    const double nearest = std::round(multiple);
    const double doubt = kRounding * (std::abs(least) + q.max - q.min) / search.resolution;
    auto steps = static_cast<std::int64_t>(std::ceil(multiple));
    if (std::abs(multiple - nearest) < doubt) {
        steps = static_cast<std::int64_t>(nearest);
        if (!fires(steps))
            ++steps;
    }
    const double value = onGrid(steps, search.resolution);
    return value <= q.highest ? std::optional(value) : std::nullopt;
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

std::string RheobaseSearch::criterion(const Scenario& scenario) const {
    return "smallest " + varied.name + " with at least 1 spike within " +
           formatNumber(scenario.T_ms()) + " ms, to " + formatNumber(resolution) + " " +
           std::string(varied.quantity.unit);
}

Result<RheobaseSearch> rheobaseSearch(const Scenario& scenario, std::optional<Setting> varied,
                                      std::optional<double> resolution) {
    constexpr double kStepsOfASlider = 500;
    constexpr double kFinest = 1e-9;
    RheobaseSearch search{varied.value_or(driveSetting(scenario)), 0};
    const auto& q = search.varied.quantity;
    if (search.varied.owner != Owner::Stimulus || q.kind != Kind::Real)
        return fail(ErrorCode::Unsupported,
                    "is not a number of the input; the rheobase is sought in one, such as " +
                        driveSetting(scenario).name,
                    search.varied.name);
    search.resolution = resolution.value_or((q.max - q.min) / kStepsOfASlider);
    if (search.resolution >= kFinest * q.max && search.resolution <= q.highest)
        return search;
    return fail(ErrorCode::OutOfRange,
                formatNumber(search.resolution) + " is not a usable resolution; give one from " +
                    formatNumber(kFinest * q.max) + " to " + formatNumber(q.highest) + " " +
                    std::string(q.unit),
                "resolution");
}

std::vector<std::optional<double>> rheobasesAlong(const Engine& engine, const Scenario& scenario,
                                                  const RheobaseSearch& search,
                                                  const Setting& other,
                                                  std::span<const double> values, Draw draw,
                                                  std::stop_token stop) {
    std::vector<std::optional<double>> found;
    const auto demands = demandsOf(engine, scenario, search.varied, &other, draw);
    const auto least = demands ? leastDemands(*demands, values) : std::vector<double>();
    for (std::size_t i = 0; i < values.size() && !stop.stop_requested(); ++i) {
        const auto member = [&] { return withInputs(scenario, {{other, values[i]}}); };
        const auto fires = [&](std::int64_t steps) {
            return Bracketing(engine, member(), search, draw, stop).fires(steps);
        };
        found.push_back(demands ? ontoGrid(least[i], search, fires)
                                : rheobaseOf(engine, member(), search, draw, stop));
    }
    if (stop.stop_requested())
        found.clear();
    return found;
}

std::optional<double> rheobaseOf(const Engine& engine, const Scenario& scenario,
                                 const RheobaseSearch& search, Draw draw, std::stop_token stop) {
    Bracketing bracketing(engine, scenario, search, draw, std::move(stop));
    const auto demands = demandsOf(engine, scenario, search.varied, nullptr, draw);
    if (!demands)
        return bracketing.run();
    constexpr double kNoOther = 0;
    const double least = leastDemands(*demands, {&kNoOther, 1}).front();
    return ontoGrid(least, search, [&](std::int64_t steps) { return bracketing.fires(steps); });
}

namespace {

tl::unexpected<Error> stopped() {
    return fail(ErrorCode::Cancelled, "the search was stopped", "rheobase");
}

Rheobase answer(const Scenario& scenario, const RheobaseSearch& search,
                std::optional<double> value) {
    return {value, std::string(search.varied.quantity.unit), search.criterion(scenario),
            search.varied};
}

} // namespace

Result<Rheobase> findRheobase(const Engine& engine, const Scenario& scenario,
                              const RheobaseSearch& search, std::stop_token stop) {
    const auto value = rheobaseOf(engine, scenario, search, {}, stop);
    if (stop.stop_requested())
        return stopped();
    return answer(scenario, search, value);
}

Result<std::vector<Rheobase>> findRheobases(const Engine& engine, const Scenario& scenario,
                                            const RheobaseSearch& search, const Variation& family,
                                            std::stop_token stop,
                                            const std::function<void(std::size_t)>& progress) {
    const auto& [setting, values] = family;
    std::vector<Rheobase> found;
    if (setting.isLinearInput && !setting.sameAs(search.varied)) {
        for (const auto& value :
             rheobasesAlong(engine, scenario, search, setting, values, {}, stop))
            found.push_back(answer(scenario, search, value));
    } else {
        for (const double value : values) {
            const auto member = withInputs(scenario, {{setting, value}});
            found.push_back(answer(member, search, rheobaseOf(engine, member, search, {}, stop)));
            if (progress)
                progress(found.size());
        }
    }
    if (stop.stop_requested())
        return stopped();
    return found;
}

} // namespace soma
