// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/listing.hpp"

namespace soma {

namespace {

constexpr std::string_view kProgram = R"cpp(
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <random>
#include <string_view>
#include <vector>

using std::exp;
using std::min;
using std::pow;

@values@

const int samples = static_cast<int>(std::ceil(T / dt));

@normals@

// The input current, one value a step.
std::vector<double> inputCurrent() {
    std::vector<double> current(samples, 0.0);
    @inputs@
    return current;
}

@functions@

int main() {
    const std::vector<double> current = inputCurrent();
    std::vector<double> spikes;
    @loop@
    for (double spike : spikes)
        std::printf("%.17g\n", spike);
}
)cpp";

constexpr std::string_view kNumpyNormals =
    R"cpp(// The numbers of np.random.seed(seed); np.random.randn(samples): MT19937 and Marsaglia's polar
// method. Each noisy input has a seed of its own.
std::vector<double> normals(std::uint32_t stream) {
    std::mt19937 generator(static_cast<std::uint32_t>(seed) + stream * 0x9E3779B9U);
    const auto uniform = [&] {
        const double high = generator() >> 5U;
        const double low = generator() >> 6U;
        return (high * 67108864.0 + low) / 9007199254740992.0;
    };
    std::vector<double> numbers;
    while (static_cast<int>(numbers.size()) < samples) {
        const double x = 2.0 * uniform() - 1.0;
        const double y = 2.0 * uniform() - 1.0;
        const double r2 = x * x + y * y;
        if (r2 >= 1.0 || r2 == 0.0)
            continue;
        const double f = std::sqrt(-2.0 * std::log(r2) / r2);
        numbers.insert(numbers.end(), {f * y, f * x});
    }
    return numbers;
}

)cpp";

constexpr std::string_view kPhiloxNormals =
    R"cpp(// Philox4x32-10 (Salmon et al. 2011): number i depends on seed, stream and i only. Box and
// Muller's radius and angle make two normal numbers.
std::vector<double> normals(std::uint32_t stream) {
    std::vector<double> numbers;
    for (std::uint32_t i = 0; static_cast<int>(numbers.size()) < samples; ++i) {
        std::array<std::uint32_t, 4> c{i, 0, stream, 0};
        std::uint32_t key0 = static_cast<std::uint32_t>(seed);
        std::uint32_t key1 = 0;
        for (int round = 0; round < 10; ++round) {
            const std::uint64_t a = std::uint64_t{0xD2511F53U} * c[0];
            const std::uint64_t b = std::uint64_t{0xCD9E8D57U} * c[2];
            c = {static_cast<std::uint32_t>(b >> 32U) ^ c[1] ^ key0, static_cast<std::uint32_t>(b),
                 static_cast<std::uint32_t>(a >> 32U) ^ c[3] ^ key1, static_cast<std::uint32_t>(a)};
            key0 += 0x9E3779B9U;
            key1 += 0xBB67AE85U;
        }
        for (int pair = 0; pair < 4; pair += 2) {
            const double r = std::sqrt(-2 * std::log(((c[pair] >> 1U) + 0.5) / 2147483648.0));
            const double turn = ((c[pair + 1] >> 7U) + 0.5) / 33554432.0;
            const double angle = 2 * 3.14159265358979323846 * turn;
            numbers.insert(numbers.end(), {r * std::cos(angle), r * std::sin(angle)});
        }
    }
    return numbers;
}

)cpp";

constexpr std::string_view kNotebookLoop = R"cpp(@states@
double refractory = 0; // steps left
for (int k = 0; k < samples - 1; ++k) {
    // The order of the course notebook: refractory, then threshold, then a step of Euler.
    if (refractory > 0) {
        V = V_reset;
        refractory -= 1;
    } else if (V >= @threshold@) {
        spikes.push_back(k * dt);
        V = V_reset;
        @jumps@
        refractory = t_ref / dt;
    }
    const double I = current[k];
    @helpers@
    @increments@
    @steps@
}
)cpp";

constexpr std::string_view kExactLoop = R"cpp(double t = 0;
double V = V_init;
for (int k = 0; k < samples; ++k) {
    // Under constant current V relaxes to V_inf, and the way to V_th is known.
    const double V_inf = E_L + current[k] / g_L;
    const double end = min((k + 1) * dt, T);
    while (t < end) {
        double wait = std::numeric_limits<double>::infinity();
        if (V >= V_th)
            wait = 0;
        else if (V_inf > V_th)
            wait = tau_m * std::log((V_inf - V) / (V_inf - V_th));
        if (t + wait >= end) {
            V = V_inf + (V - V_inf) * exp(-(end - t) / tau_m);
            t = end;
        } else {
            spikes.push_back(t + wait);
            V = V_reset;
            t += wait + t_ref; // may lie beyond the end of this step
        }
    }
}
)cpp";

constexpr std::string_view kLinoid = R"cpp(// x/(1 - exp(-x)), also where that is 0/0.
double linoid(double x) {
    return x == 0 ? 1 : x / -std::expm1(-x);
}

)cpp";

constexpr std::string_view kSlopes = R"cpp(using State = std::array<double, @N@>; // @names@

// y + h k, for every variable.
State sum(const State& y, double h, const State& k) {
    State result{};
    for (std::size_t i = 0; i < y.size(); ++i)
        result[i] = y[i] + h * k[i];
    return result;
}

// How fast each variable changes, per ms; V does not while it is held.
State slopes(const State& state, double I, [[maybe_unused]] bool held = false) {
    const auto [@names@] = state;
    @helpers@
    @derivatives@
    return {@slopes@};
}

struct Step {
    State state;
    double error; // in units of what is tolerated, where it is known
};

)cpp";

constexpr std::string_view kEuler = R"cpp(// A step of Euler.
Step stepped(const State& state, const State& slope, double, bool, double step) {
    return {sum(state, step, slope), 0};
}

)cpp";

constexpr std::string_view kRk4 = R"cpp(// A step of Runge and Kutta's method.
Step stepped(const State& state, const State& slope, double I, bool held, double step) {
    const State k2 = slopes(sum(state, step / 2, slope), I, held);
    const State k3 = slopes(sum(state, step / 2, k2), I, held);
    const State k4 = slopes(sum(state, step, k3), I, held);
    State end = sum(sum(state, step / 6, slope), step / 3, k2);
    end = sum(sum(end, step / 3, k3), step / 6, k4);
    return {end, 0};
}

)cpp";

constexpr std::string_view kDopri5 = R"cpp(// A step of order 5 (Dormand and Prince 1980).
Step stepped(const State& state, const State& slope, double I, bool held, double step) {
    static const std::vector<std::vector<double>> stages{
        {1.0 / 5},
        {3.0 / 40, 9.0 / 40},
        {44.0 / 45, -56.0 / 15, 32.0 / 9},
        {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
        {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
        {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84}};
    const std::array<double, 7> wrong{71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920,
                                      -17253.0 / 339200, 22.0 / 525, -1.0 / 40};
    const State range{@ranges@}; // of each variable; a millionth of it is tolerated
    std::array<State, 7> k{slope};
    State end{};
    for (std::size_t i = 0; i < stages.size(); ++i) {
        end = state;
        for (std::size_t j = 0; j <= i; ++j)
            end = sum(end, step * stages[i][j], k[j]);
        k[i + 1] = slopes(end, I, held);
    }
    State error{};
    for (std::size_t j = 0; j < k.size(); ++j)
        error = sum(error, step * wrong[j], k[j]);
    double square = 0;
    for (std::size_t i = 0; i < error.size(); ++i)
        square += error[i] / range[i] * 1e6 * error[i] / range[i] * 1e6;
    return {end, std::sqrt(square)};
}

)cpp";

constexpr std::string_view kCubic =
    R"cpp(// The state at a share of the step: the cubic with these ends and slopes.
State within(double share, double step, const State& from, const State& slope, const State& to,
             const State& toSlope) {
    const double rest = 1 - share;
    State result{};
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = rest * rest * ((1 + 2 * share) * from[i] + share * step * slope[i]) +
                    share * share * ((1 + 2 * rest) * to[i] - rest * step * toSlope[i]);
    return result;
}

)cpp";

constexpr std::string_view kTurn = R"cpp(// At which share of the step the cubic has its maximum.
double turn(double step, double from, double slope, double to, double toSlope) {
    const double rise = to - from;
    const double a = 3 * step * (slope + toSlope) - 6 * rise;
    const double b = 6 * rise - step * (4 * slope + 2 * toSlope);
    const double c = step * slope;
    const double q = -(b + std::copysign(std::sqrt(std::fabs(b * b - 4 * a * c)), b)) / 2;
    const double share = b < 0 ? c / q : q / a;
    return share > 0 && share <= 1 ? share : 1;
}

)cpp";

constexpr std::string_view kSmoothLoop = R"cpp(double t = 0;
State state{@start@};
@begin@
for (int k = 0; k < samples;) {
    const double I = current[k++];
    @hold@
    const double end = min(k * dt, T);
    while (t < end) {
        @held@
        const double target = @target@;
        const double step = @step@;
        const State slope = slopes(state, I, held);
        auto [next, error] = stepped(state, slope, I, held, step);
        @control@
        const State nextSlope = slopes(next, I, held);
        @spike@
        t = step == target - t ? target : t + step;
        state = next;
    }
}
)cpp";

constexpr std::string_view kCrossing = R"cpp(if (!held && next[0] >= @bound@) {
    // Where between the two ends V passes the bound, by halving.
    double low = 0;
    double high = 1;
    for (int i = 0; i < 50 && state[0] < @bound@; ++i) {
        const double middle = (low + high) / 2;
        const State there = within(middle, step, state, slope, next, nextSlope);
        (there[0] >= @bound@ ? high : low) = middle;
    }
    const State there = within(low, step, state, slope, next, nextSlope);
    const State rise = slopes(there, I);
    if (rise[0] > 0) {
        // The exponential alone counts from there: the time to V_peak is known. On the
        // way V is on average Delta_T higher, which is what other variables see.
        const double wait =
            std::max(0.0, Delta_T / rise[0] * (1 - exp((there[0] - V_peak) / Delta_T)));
        t += low * step + wait;
        if (t < T)
            spikes.push_back(t);
        State higher = there;
        higher[0] += Delta_T;
        state = sum(there, wait, slopes(higher, I));
        state[0] = V_reset;
        @jumps@
        heldUntil = t + t_ref;
        @trial@
        continue;
    }
}
)cpp";

constexpr std::string_view kShape =
    R"cpp(// A spike is a maximum of V above -50 mV that rises and falls by 10 mV.
if (rising && slope[0] > 0 && nextSlope[0] <= 0) {
    const double share = turn(step, state[0], slope[0], next[0], nextSlope[0]);
    const double top = within(share, step, state, slope, next, nextSlope)[0];
    if (top > extreme) {
        extreme = top;
        extremeAt = t + share * step;
    }
}
const double V = next[0];
if (rising && V < extreme - 10) {
    if (extreme > -50 && extremeAt < T)
        spikes.push_back(extremeAt);
    rising = false;
    extreme = V;
} else if (rising ? V > extreme : V >= extreme + 10) {
    rising = true;
    extreme = V;
    extremeAt = t + step;
} else if (!rising && V < extreme) {
    extreme = V;
}
)cpp";

std::string jumpLines(const CodePlan& plan, std::string_view state) {
    std::string text;
    for (const auto& jump : plan.model.jumps)
        text += std::string(state.empty() ? jump.name : state) +
                " += " + std::string(jump.expression) + ";\n";
    return text;
}

std::string notebookLoop(const CodePlan& plan) {
    const auto unbound = [](const std::string& text) {
        return replaced(text, "min(V, bound)", "V");
    };
    std::string states;
    std::string increments;
    std::string steps;
    for (std::size_t i = 0; i < plan.model.slopes.size(); ++i) {
        const auto& slope = plan.model.slopes[i];
        const std::string name(slope.name);
        states += "double " + name + " = " + std::string(plan.model.start[i]) + ";\n";
        increments += "const double d" + name + " = ";
        increments += plan.model.increment.empty()
                          ? "(" + withoutUnits(slope.expression) + ") * dt;\n"
                          : withoutUnits(plan.model.increment) + ";\n";
        steps += name + " += d" + name + ";\n";
    }
    return filled(kNotebookLoop,
                  {{"states", states},
                   {"threshold", std::string(plan.model.threshold)},
                   {"jumps", jumpLines(plan, "")},
                   {"helpers", unbound(codeLines(plan.model.helpers, "const double ", ";"))},
                   {"increments", unbound(increments)},
                   {"steps", steps}});
}

std::string slopesText(const CodePlan& plan) {
    std::string slopes = plan.findsShapes() ? "dV" : "held ? 0.0 : dV";
    for (const auto& slope : plan.model.slopes)
        if (slope.name != "V")
            slopes += ", d" + std::string(slope.name);
    return codeLines(plan.model.constants, "const double ", ";") + "\n" +
           (plan.findsShapes() ? std::string(kLinoid) : "") +
           filled(kSlopes, {{"N", std::to_string(plan.start.size())},
                            {"names", stateNames(plan)},
                            {"helpers", codeLines(plan.model.helpers, "const double ", ";")},
                            {"derivatives", codeLines(plan.model.slopes, "const double d", ";")},
                            {"slopes", slopes}});
}

std::string functions(const CodePlan& plan) {
    if (plan.isNotebookLoop() || plan.isExactLoop())
        return "";
    const auto stepper = plan.stepper();
    const auto step = stepper == "dopri5" ? kDopri5 : stepper == "rk4" ? kRk4 : kEuler;
    return slopesText(plan) + filled(step, {{"ranges", stateRanges(plan)}}) + std::string(kCubic) +
           (plan.findsShapes() ? std::string(kTurn) : "");
}

std::string smoothLoop(const CodePlan& plan) {
    const bool adapts = plan.stepper() == "dopri5";
    const bool holds = !plan.findsShapes();
    const std::string begin = holds ? "double heldUntil = -1;\n"
                                    : "const bool held = false; // the spike is part of the "
                                      "equations\nbool rising = false;\n"
                                      "double extreme = state[0];\ndouble extremeAt = 0;\n";
    const std::string control =
        "trial = step * std::clamp(0.9 * pow(std::max(error, 1e-9), -0.2), 0.2, 5.0);\n"
        "if (error > 1)\n    continue;";
    const std::string crossing = filled(kCrossing, {{"bound", std::string(plan.model.bound)},
                                                    {"jumps", jumpLines(plan, "state[1]")},
                                                    {"trial", adapts ? "trial = 0.02;" : ""}});
    return filled(
        kSmoothLoop,
        {{"start", startText(plan)},
         {"begin", begin + (adapts ? "double trial = 0.02; // ms, the step to try next" : "")},
         {"hold", adapts ? "while (k < samples && current[k] == I)\n    ++k;" : ""},
         {"held", holds ? "const bool held = t < heldUntil;" : ""},
         {"target", holds ? "held ? min(end, heldUntil) : end" : "end"},
         {"step", adapts ? "min(trial, target - t)" : "target - t"},
         {"control", adapts ? control : ""},
         {"spike", holds ? crossing : std::string(kShape)}});
}

std::string loop(const CodePlan& plan) {
    if (plan.isNotebookLoop())
        return notebookLoop(plan);
    return plan.isExactLoop() ? std::string(kExactLoop) : smoothLoop(plan);
}

} // namespace

std::string cppText(const CodePlan& plan) {
    const auto noise = plan.scenario.rng() == Rng::Philox ? kPhiloxNormals : kNumpyNormals;
    const auto* howToRun = "c++ -std=c++17 -O2 -ffp-contract=off run.cpp -o run && ./run";
    return prose(headText(plan, howToRun, loopAgreement(plan)), "// ") +
           filled(kProgram,
                  {{"values", valuesText(plan, {.before = "constexpr double ",
                                                .beforeWords = "constexpr std::string_view ",
                                                .end = ";",
                                                .comment = "//"})},
                   {"normals", plan.isNoisy() ? std::string(noise) : ""},
                   {"inputs", cppInputs(plan)},
                   {"functions", functions(plan)},
                   {"loop", loop(plan)}});
}

} // namespace soma
