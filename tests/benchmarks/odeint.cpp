// SPDX-License-Identifier: GPL-3.0-or-later
// The AdEx F-I curve by Boost.Odeint's own controlled stepper, neuron by neuron. It is cut and
// finished as here, with the crossing on a straight line within the step.
#include "tests/benchmarks/benchmarks.hpp"

#include <boost/numeric/odeint/stepper/controlled_runge_kutta.hpp>
#include <boost/numeric/odeint/stepper/generation/generation_runge_kutta_dopri5.hpp>
#include <boost/numeric/odeint/stepper/generation/make_controlled.hpp>

#include <array>
#include <cmath>

namespace soma::bench {

namespace {

namespace odeint = boost::numeric::odeint;
using State = std::array<double, 2>;

constexpr double kC = 281, kGL = 30, kEL = -70.6, kVT = -50.4, kDeltaT = 2, kTauW = 144, kA = 4,
                 kB = 80.5;
constexpr double kCut = kVT + 8 * kDeltaT;

int spikesWithin(double current, double T_ms) {
    const auto slope = [current](const State& x, State& d, double /*t*/) {
        const double spike = kGL * kDeltaT * std::exp((std::fmin(x[0], kCut) - kVT) / kDeltaT);
        d[0] = (spike - kGL * (x[0] - kEL) - x[1] + current) / kC;
        d[1] = (kA * (x[0] - kEL) - x[1]) / kTauW;
    };
    auto stepper = odeint::make_controlled<odeint::runge_kutta_dopri5<State>>(1e-6, 1e-6);
    State x{kEL, 0};
    double t = 0;
    double h = 0.02;
    int spikes = 0;
    while (t < T_ms) {
        h = std::fmin(h, T_ms - t);
        if (stepper.try_step(slope, x, t, h) != odeint::success || x[0] < kCut)
            continue;
        x = {kEL, x[1] + kB};
        stepper.reset();
        ++spikes;
    }
    return spikes;
}

} // namespace

void registerOdeint() {
    benchmark::RegisterBenchmark("odeint_alone/adex_fi", [](benchmark::State& state) {
        for (auto _ : state) {
            int spikes = 0;
            for (int i = 0; i < 2000; ++i)
                spikes += spikesWithin(400 + 0.6 * i, 500);
            benchmark::DoNotOptimize(spikes);
        }
    })->Unit(benchmark::kMillisecond);
}

} // namespace soma::bench
