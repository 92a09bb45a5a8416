// SPDX-License-Identifier: GPL-3.0-or-later
// Neurons with smooth equations, stepped by any scheme but the notebook's: one (T = double) or a
// pack of them (T = Pack), each with its own time and step. The single trace and the lanes of a
// sweep both are this code, hence the same bits. Included also by files that are compiled once for
// each instruction set.
#pragma once

#include "core/lanes/lanes.hpp"
#include "core/lanes/scalar.hpp"
#include "core/model/description.hpp"
#include "core/solve/crossing.hpp"
#include "core/solve/hermite.hpp"
#include "core/solve/lane_state.hpp"
#include "core/solve/steppers.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace soma {
namespace {

/// Error of an adaptive step, as a share of the range in which a state moves (that of its table):
/// an absolute one, for the zero of V means nothing. 1e-5 mV or so.
inline constexpr double kTolerance = 1e-6;
inline constexpr double kFirstStep_ms = 0.02;
/// No step is smaller than this share of the time gone by.
inline constexpr double kSmallestStep = 1e-12;
/// A spike that is found by shape rises and falls by so much (mV).
inline constexpr double kProminence_mV = 10;
/// Beyond it V has left the finite numbers, or soon will.
inline constexpr double kLargest_mV = 1e9;

enum class Leave { WhenAllAreThere, WhenOneIsThere };

template <typename M, Scheme S, typename T, typename P> class SmoothCells {
public:
    static constexpr std::size_t L = kLanesOf<T>;
    static constexpr std::size_t N = M::states.size();
    static constexpr bool kAdaptive = S == Scheme::DormandPrince;
    using Values = std::array<T, N>;
    using Parameters = Named<double, M::parameters>;
    using Scalars = Named<double, M::states>;

    SmoothLanes<M, L> lanes{};
    double mostSteps = std::numeric_limits<double>::infinity();

    /// Puts a neuron at its start; prepare() has to follow before it runs.
    void begin(std::size_t lane, const Parameters& p) {
        const auto start = M::template initial<double, double>(prepared<M, double>(p, Until::Cut));
        for (std::size_t i = 0; i < p.values.size(); ++i)
            lanes.parameters[i][lane] = p.values[i];
        for (std::size_t i = 0; i < N; ++i)
            lanes.x[i][lane] = start.values[i];
        lanes.time[lane] = 0;
        lanes.step[lane] = kFirstStep_ms;
        lanes.heldUntil[lane] = kNever;
        lanes.extreme[lane] = start.values[0];
        lanes.extremeAt[lane] = 0;
        lanes.seeksMaximum[lane] = 0;
        lanes.count[lane] = 0;
        lanes.status[lane] = RunStatus::Complete;
    }

    void prepare() {
        Named<P, M::parameters> p;
        for (std::size_t i = 0; i < p.values.size(); ++i)
            p.values[i] = P(load(lanes.parameters[i]));
        m_cell = prepared<M, P>(p, Until::Cut);
    }

    /// The lane goes no further.
    void leave(std::size_t lane, RunStatus why = RunStatus::Complete) {
        lanes.time[lane] = kEndless;
        lanes.status[lane] = why;
    }

    [[nodiscard]] bool isThere(std::size_t lane) const {
        return lanes.time[lane] >= lanes.edge[lane];
    }

    [[nodiscard]] Parameters parametersOf(std::size_t lane) const {
        Parameters p;
        for (std::size_t i = 0; i < p.values.size(); ++i)
            p.values[i] = lanes.parameters[i][lane];
        return p;
    }

    [[nodiscard]] Scalars stateOf(std::size_t lane) const {
        Scalars s;
        for (std::size_t i = 0; i < N; ++i)
            s.values[i] = lanes.x[i][lane];
        return s;
    }

    /// Steps every lane under its `current` to its `edge`. The watch hears of spikes
    /// (spiked(lane, t_ms, known_ms) says whether the lane may go on; known is when it was
    /// certain), looks at the lanes now and then (look(cells) may let them leave and says whether
    /// to go on) and, if it can, is told how the state goes (upTo(t_ms, stateAt) of a single
    /// neuron).
    template <Leave When, typename Watch> void run(Watch& watch) {
        restore();
        slope(m_step.x, m_step.f, m_current, m_time < m_held);
        auto active = m_time < m_edge;
        const auto first = active;
        for (std::size_t round = 1; any(active); ++round) {
            advance(active, watch);
            active = m_time < m_edge;
            if constexpr (When == Leave::WhenOneIsThere)
                if (any(without(first, active)))
                    break;
            if (round % kRoundsBetweenLooks == 0) [[unlikely]] {
                save();
                const bool goesOn = watch.look(*this);
                restore();
                if (!goesOn)
                    break;
                active = m_time < m_edge;
            }
        }
        save();
    }

private:
    static constexpr std::size_t kRoundsBetweenLooks = 128;
    static constexpr bool kHolds = !kSpikesByShape<M>;

    static SOMA_INLINE T load(const double* from) { return loadLanes<T>(from); }

    SOMA_INLINE void restore() {
        m_time = load(lanes.time);
        m_h = load(lanes.step);
        m_held = load(lanes.heldUntil);
        m_edge = load(lanes.edge);
        m_current = load(lanes.current);
        m_extreme = load(lanes.extreme);
        m_extremeAt = load(lanes.extremeAt);
        m_seeksMaximum = load(lanes.seeksMaximum);
        m_count = load(lanes.count);
        for (std::size_t i = 0; i < N; ++i) {
            m_step.x[i] = load(lanes.x[i]);
            m_step.f[i] = load(lanes.f[i]);
        }
    }

    SOMA_INLINE void save() {
        storeLanes(lanes.time, m_time);
        storeLanes(lanes.step, m_h);
        storeLanes(lanes.heldUntil, m_held);
        storeLanes(lanes.extreme, m_extreme);
        storeLanes(lanes.extremeAt, m_extremeAt);
        storeLanes(lanes.seeksMaximum, m_seeksMaximum);
        storeLanes(lanes.count, m_count);
        for (std::size_t i = 0; i < N; ++i) {
            storeLanes(lanes.x[i], m_step.x[i]);
            storeLanes(lanes.f[i], m_step.f[i]);
        }
    }

    template <typename Condition>
    SOMA_INLINE void slope(const Values& x, Values& f, const T& current,
                           const Condition& isHeld) const {
        Named<T, M::states> d;
        M::rhs(m_cell, Named<T, M::states>{x}, current, d);
        if constexpr (kHolds)
            d.values[0] = select(isHeld, T(0.0), d.values[0]);
        f = d.values;
    }

    /// The sum over the states of (error / what is tolerated)^2.
    static SOMA_INLINE T errorOf(const Step<Values>& s) {
        T sum(0.0);
        for (std::size_t i = 0; i < N; ++i) {
            const T share =
                s.error[i] * T(1 / (kTolerance * (M::states[i].max - M::states[i].min)));
            sum = sum + share * share;
        }
        return sum;
    }

    /// The usual controller, error^(-1/5), with 1/4 for 1/5, and a root that need not be exact but
    /// has the same bits everywhere. An error that is no number shrinks the step.
    static SOMA_INLINE T growth(const T& squaredError) {
        using math::detail::roughInverseEighthRoot;
        const T wanted = T(0.9) * roughInverseEighthRoot(squaredError);
        const T atMost = select(wanted >= T(5.0), T(5.0), wanted);
        return select(atMost >= T(0.2), atMost, T(0.2));
    }

    /// One step of every active lane, kept where it is good enough.
    template <typename Condition, typename Watch>
    SOMA_INLINE void advance(const Condition& active, Watch& watch) {
        const auto isHeld = m_time < m_held;
        const T target = kHolds ? select(isHeld & (m_held < m_edge), m_held, m_edge) : m_edge;
        const T left = target - m_time;
        const auto reaches = kAdaptive ? m_h * T(1.01) >= left : left >= left;
        const T taken = select(active, select(reaches, left, m_h), T(0.0));
        const T end = select(reaches, target, m_time + taken);
        m_stepper(
            [&](const Values& x, Values& f, const T& /*t*/) { slope(x, f, m_current, isHeld); },
            m_step, taken);
        m_count = m_count + T(1.0);
        if constexpr (kAdaptive) {
            const T error = errorOf(m_step);
            const auto good = T(1.0) >= error;
            const T next = taken * growth(error);
            m_h = select(active, select(good & reaches & (next < m_h), m_h, next), m_h);
            finish(active & good, isHeld, end, taken, watch);
            const T smallest = T(kSmallestStep) * (T(1.0) + m_time);
            const auto goesOn =
                (m_time >= m_edge) | ((m_h >= smallest) & (T(mostSteps) >= m_count));
            if (any(without(active, goesOn))) [[unlikely]]
                giveUp(bitsOf(without(active, goesOn)), RunStatus::TooStiff);
        } else {
            const auto isFinite = abs(m_step.x1[0]) < T(kLargest_mV);
            finish(active & isFinite, isHeld, end, taken, watch);
            if (any(without(active, isFinite))) [[unlikely]]
                giveUp(bitsOf(without(active, isFinite)), RunStatus::Diverged);
        }
    }

    void giveUp(std::uint64_t bits, RunStatus why) {
        save();
        for (; bits != 0; bits &= bits - 1)
            leave(static_cast<std::size_t>(__builtin_ctzll(bits)), why);
        restore();
    }

    /// Takes over the end of the step where it is kept.
    template <typename Condition, typename Held, typename Watch>
    SOMA_INLINE void finish(const Condition& kept, const Held& isHeld, T end, const T& taken,
                            Watch& watch) {
        bool isTold = false;
        const T reached = end; // a lane that leaves ends elsewhere
        if constexpr (kHolds) {
            const auto over =
                without(kept & M::fires(m_cell, Named<T, M::states>{m_step.x1}), isHeld);
            if (any(over)) [[unlikely]]
                isTold = cross(bitsOf(over), end, taken, watch);
        } else {
            followShape(kept, end, taken, watch);
        }
        if constexpr (Watch::kSamples)
            if (any(kept) && !isTold)
                watch.upTo(reached, [&](double t) { return within(t, reached, taken); });
        for (std::size_t i = 0; i < N; ++i) {
            m_step.x[i] = select(kept, m_step.x1[i], m_step.x[i]);
            m_step.f[i] = select(kept, m_step.f1[i], m_step.f[i]);
        }
        m_time = select(kept, end, m_time);
        if constexpr (kHolds)
            if (any(without(kept & isHeld, m_time < m_held))) [[unlikely]]
                slope(m_step.x, m_step.f, m_current, m_time < m_held);
    }

    /// The state at a time of the step that ended at `end`.
    [[nodiscard]] Values within(double t, double end, double taken) {
        if constexpr (kAdaptive)
            if (t < end)
                return m_stepper.within(m_step, taken, (t - m_time) / taken);
        return m_step.x1;
    }

    // Models with a threshold.

    /// Lets the lanes that passed the threshold spike; they end where they are reset. True if the
    /// watch was told how the state went.
    template <typename Watch> bool cross(std::uint64_t bits, T& end, const T& taken, Watch& watch) {
        save();
        alignas(64) double ends[L];
        alignas(64) double steps[L];
        alignas(64) double x1[N][L];
        alignas(64) double f1[N][L];
        storeLanes(ends, end);
        storeLanes(steps, taken);
        for (std::size_t i = 0; i < N; ++i) {
            storeLanes(x1[i], m_step.x1[i]);
            storeLanes(f1[i], m_step.f1[i]);
        }
        bool isTold = false;
        for (; bits != 0; bits &= bits - 1) {
            const auto lane = static_cast<std::size_t>(__builtin_ctzll(bits));
            StepOf<M> step{
                .x0 = stateOf(lane), .from_ms = lanes.time[lane], .length_ms = steps[lane]};
            for (std::size_t i = 0; i < N; ++i) {
                step.f0.values[i] = lanes.f[i][lane];
                step.x1.values[i] = x1[i][lane];
                step.f1.values[i] = f1[i][lane];
            }
            const auto c = crossingIn(step, parametersOf(lane), lanes.current[lane]);
            if (!(c.spike_ms < kEndless))
                continue; // above the threshold, but falling
            if constexpr (Watch::kSamples) {
                tellRise(c, ends[lane], steps[lane], watch);
                isTold = true;
            }
            ends[lane] = watch.spiked(lane, c.spike_ms, c.spike_ms) ? c.spike_ms : kEndless;
            resume(lane, c);
            for (std::size_t i = 0; i < N; ++i) {
                x1[i][lane] = lanes.x[i][lane];
                f1[i][lane] = lanes.f[i][lane];
            }
        }
        for (std::size_t i = 0; i < N; ++i) {
            m_step.x1[i] = load(x1[i]);
            m_step.f1[i] = load(f1[i]);
        }
        end = load(ends);
        m_held = load(lanes.heldUntil);
        m_h = load(lanes.step);
        return isTold;
    }

    template <typename Watch>
    void tellRise(const Crossing<M>& c, double end, double taken, Watch& watch) {
        watch.upTo(c.at_ms, [&](double t) { return within(t, end, taken); });
        const double peak = parametersOf(0).values[indexOf(M::parameters, M::threshold)];
        watch.upTo(c.spike_ms, [&](double t) {
            Values x = c.state.values;
            x[0] += (peak - x[0]) * (t - c.at_ms) / (c.spike_ms - c.at_ms);
            return x;
        });
    }

    /// After its spike: jump, reset and refractory time.
    void resume(std::size_t lane, const Crossing<M>& c) {
        const auto cell = prepared<M, double>(parametersOf(lane), Until::Cut);
        Scalars s = c.state;
        if constexpr (requires { M::jump(cell, s); })
            M::jump(cell, s);
        M::reset(cell, s);
        const double t_ref = cell["t_ref"_id];
        lanes.heldUntil[lane] = t_ref > 0 ? c.spike_ms + t_ref : kNever;
        Scalars d;
        M::rhs(cell, s, lanes.current[lane], d);
        if (t_ref > 0)
            d.values[0] = 0;
        for (std::size_t i = 0; i < N; ++i) {
            lanes.x[i][lane] = s.values[i];
            lanes.f[i][lane] = d.values[i];
        }
        lanes.step[lane] = kFirstStep_ms;
    }

    // Models whose spikes are found by shape.

    template <typename Condition, typename Watch>
    SOMA_INLINE void followShape(const Condition& kept, T& end, const T& taken, Watch& watch) {
        const T V = m_step.x1[0];
        const auto seeks = m_seeksMaximum >= T(0.5);
        const auto turned = kept & seeks & (T(0.0) < m_step.f[0]) & (T(0.0) >= m_step.f1[0]);
        if (any(turned)) [[unlikely]]
            turn(bitsOf(turned), taken);
        const auto higher = kept & seeks & (m_extreme < V);
        m_extremeAt = select(higher, end, m_extremeAt);
        m_extreme = select(higher, V, m_extreme);
        const auto fallen = kept & seeks & (V < m_extreme - T(kProminence_mV));
        const auto searching = without(kept, seeks);
        const auto risen = searching & (V >= m_extreme + T(kProminence_mV));
        m_extreme = select(risen | (searching & (V < m_extreme)), V, m_extreme);
        m_extremeAt = select(risen, end, m_extremeAt);
        m_seeksMaximum = select(risen, T(1.0), m_seeksMaximum);
        if (any(fallen)) [[unlikely]]
            report(bitsOf(fallen), end, taken, watch);
    }

    /// The maximum within the step.
    void turn(std::uint64_t bits, const T& taken) {
        save();
        alignas(64) double steps[L];
        alignas(64) double V1[L];
        alignas(64) double f1[L];
        storeLanes(steps, taken);
        storeLanes(V1, m_step.x1[0]);
        storeLanes(f1, m_step.f1[0]);
        for (; bits != 0; bits &= bits - 1) {
            const auto lane = static_cast<std::size_t>(__builtin_ctzll(bits));
            const Hermite along{lanes.x[0][lane], lanes.f[0][lane] * steps[lane], V1[lane],
                                f1[lane] * steps[lane]};
            const double share = along.turns();
            if (along.at(share) <= lanes.extreme[lane])
                continue;
            lanes.extreme[lane] = along.at(share);
            lanes.extremeAt[lane] = lanes.time[lane] + share * steps[lane];
        }
        m_extreme = load(lanes.extreme);
        m_extremeAt = load(lanes.extremeAt);
    }

    /// What was excited and fell far enough was a spike, at the maximum before; from here on a
    /// minimum is sought.
    template <typename Watch>
    void report(std::uint64_t bits, T& end, const T& taken, Watch& watch) {
        save();
        alignas(64) double ends[L];
        alignas(64) double steps[L];
        alignas(64) double V1[L];
        alignas(64) double f1[L];
        storeLanes(ends, end);
        storeLanes(steps, taken);
        storeLanes(V1, m_step.x1[0]);
        storeLanes(f1, m_step.f1[0]);
        for (; bits != 0; bits &= bits - 1) {
            const auto lane = static_cast<std::size_t>(__builtin_ctzll(bits));
            const Hermite fall{-lanes.x[0][lane], -lanes.f[0][lane] * steps[lane], -V1[lane],
                               -f1[lane] * steps[lane]};
            const double level = kProminence_mV - lanes.extreme[lane];
            const double share = fall.from < level ? fall.passes(level) : 0;
            const double known_ms = lanes.time[lane] + share * steps[lane];
            const bool isSpike = lanes.extreme[lane] > M::excited_mV;
            if (isSpike && !watch.spiked(lane, lanes.extremeAt[lane], known_ms))
                ends[lane] = kEndless;
            lanes.extreme[lane] = V1[lane];
            lanes.seeksMaximum[lane] = 0;
        }
        m_extreme = load(lanes.extreme);
        m_seeksMaximum = load(lanes.seeksMaximum);
        end = load(ends);
    }

    PreparedOf<M, P> m_cell{};
    Stepper<S, T, N> m_stepper;
    Step<Values> m_step{};
    T m_time{};
    T m_h{};
    T m_held{};
    T m_edge{};
    T m_current{};
    T m_extreme{};
    T m_extremeAt{};
    T m_seeksMaximum{};
    T m_count{};
};

} // namespace
} // namespace soma
