// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/listing.hpp"

namespace soma {

namespace {

constexpr std::string_view kNumpyNormals = R"py(
def normals(stream):
    """The normal numbers of a noisy input: each has a seed of its own."""
    np.random.seed((seed + stream*0x9E3779B9) % 2**32)
    return np.random.randn(samples)
)py";

constexpr std::string_view kPhiloxNormals = R"py(
def normals(stream):
    """Philox4x32-10 (Salmon et al. 2011): number i depends on seed, stream and i only."""
    mask = np.uint64(2**32 - 1)
    half = np.uint64(32)
    c = [np.arange(-(-samples//4), dtype=np.uint64)] + [np.zeros(-(-samples//4), np.uint64)]*3
    c[2] = c[2] + np.uint64(stream)
    key = [seed, 0]
    for _ in range(10):
        a = np.uint64(0xD2511F53)*c[0]
        b = np.uint64(0xCD9E8D57)*c[2]
        c = [b >> half ^ c[1] ^ np.uint64(key[0]), b & mask,
             a >> half ^ c[3] ^ np.uint64(key[1]), a & mask]
        key = [(key[0] + 0x9E3779B9) % 2**32, (key[1] + 0xBB67AE85) % 2**32]
    # Box and Muller: a radius and an angle make two normal numbers.
    r = [np.sqrt(-2*np.log(((c[i] >> np.uint64(1)) + 0.5)/2**31)) for i in (0, 2)]
    phi = [2*np.pi*((c[i] >> np.uint64(7)) + 0.5)/2**25 for i in (1, 3)]
    four = [r[0]*np.cos(phi[0]), r[0]*np.sin(phi[0]), r[1]*np.cos(phi[1]), r[1]*np.sin(phi[1])]
    return np.stack(four, axis=1).ravel()[:samples]
)py";

constexpr std::string_view kNotebookLoop = R"py(
@states@ = @start@
refractory = 0  # steps left
spikes = []
for k in range(samples - 1):
    # The order of the course notebook: refractory, then threshold, then a step of Euler.
    if refractory > 0:
        V = V_reset
        refractory -= 1
    elif V >= @threshold@:
        spikes.append(k*dt)
        V = V_reset
        @jumps@
        refractory = t_ref/dt
    I = current[k]
    @helpers@
    @increments@
    @steps@
)py";

constexpr std::string_view kExactLoop = R"py(
t, V = 0.0, V_init
spikes = []
for k in range(samples):
    # Under constant current V relaxes to V_inf, and the way to V_th is known.
    V_inf = E_L + current[k]/g_L
    end = min((k + 1)*dt, T)
    while t < end:
        wait = np.inf
        if V >= V_th:
            wait = 0.0
        elif V_inf > V_th:
            wait = tau_m*np.log((V_inf - V)/(V_inf - V_th))
        if t + wait >= end:
            V = V_inf + (V - V_inf)*np.exp(-(end - t)/tau_m)
            t = end
        else:
            spikes.append(t + wait)
            V = V_reset
            t += wait + t_ref  # may lie beyond the end of this step
)py";

constexpr std::string_view kSlopes = R"py(
def slopes(state, I, held=False):
    """How fast each variable changes, per ms; V does not while it is held."""
    @states@ = state
    @helpers@
    @derivatives@
    return np.array([@slopes@])
)py";

constexpr std::string_view kLinoid = R"py(
def linoid(x):
    """x/(1 - exp(-x)), also where that is 0/0."""
    return 1.0 if x == 0 else x/-np.expm1(-x)

)py";

constexpr std::string_view kEuler = R"py(
def stepped(state, slope, I, held, step):
    """A step of Euler: the new state, and its error (unknown)."""
    return state + step*slope, 0.0
)py";

constexpr std::string_view kRk4 = R"py(
def stepped(state, slope, I, held, step):
    """A step of Runge and Kutta's method: the new state, and its error (unknown)."""
    k2 = slopes(state + step/2*slope, I, held)
    k3 = slopes(state + step/2*k2, I, held)
    k4 = slopes(state + step*k3, I, held)
    return state + step/6*(slope + 2*k2 + 2*k3 + k4), 0.0
)py";

constexpr std::string_view kDopri5 = R"py(
# Dormand and Prince (1980): shares of the stages in the next one, and in the error.
stages = [np.array(row) for row in [
    [1/5],
    [3/40, 9/40],
    [44/45, -56/15, 32/9],
    [19372/6561, -25360/2187, 64448/6561, -212/729],
    [9017/3168, -355/33, 46732/5247, 49/176, -5103/18656],
    [35/384, 0, 500/1113, 125/192, -2187/6784, 11/84]]]
wrong = np.array([71/57600, 0, -71/16695, 71/1920, -17253/339200, 22/525, -1/40])
tolerance = 1e-6*np.array([@ranges@])  # of each variable's range


def stepped(state, slope, I, held, step):
    """A step of order 5: the new state, and its error in units of what is tolerated."""
    k = np.empty((7, state.size))
    k[0] = slope
    for i, row in enumerate(stages):
        new = state + step*(row @ k[:i + 1])
        k[i + 1] = slopes(new, I, held)
    return new, np.sqrt(np.sum((step*(wrong @ k)/tolerance)**2))
)py";

constexpr std::string_view kCubic = R"py(
def within(share, step, state, slope, new, new_slope):
    """The state at a share of the step: the cubic with these ends and slopes."""
    rest = 1 - share
    return (rest**2*((1 + 2*share)*state + share*step*slope)
            + share**2*((1 + 2*rest)*new - rest*step*new_slope))
)py";

/// One of a fixed step takes every step whole; the adaptive one tries.
constexpr std::string_view kSmoothLoop = R"py(
t = 0.0
state = np.array([@start@])
@shapestart@
@heldstart@
@trialstart@
spikes = []
k = 0
while k < samples:
    I = current[k]
    k += 1
    @hold@
    end = min(k*dt, T)
    while t < end:
        @held@
        @target@
        @choose@
        slope = slopes(state, I, held)
        new, error = stepped(state, slope, I, held, step)
        @control@
        new_slope = slopes(new, I, held)
        @spike@
        t, state = @reached@, new
@print@
)py";

constexpr std::string_view kCrossing = R"py(if not held and new[0] >= @bound@:
    # Where between the two ends V passes the bound, by halving.
    low, high = 0.0, 1.0
    for _ in range(50 if state[0] < @bound@ else 0):
        middle = (low + high)/2
        passed = within(middle, step, state, slope, new, new_slope)[0] >= @bound@
        low, high = (low, middle) if passed else (middle, high)
    there = within(low, step, state, slope, new, new_slope)
    rise = slopes(there, I)
    if rise[0] > 0:
        # The exponential alone counts from there: the time to V_peak is known. On the way
        # V is on average Delta_T higher, which is what other variables see.
        wait = max(0.0, @wait@)
        t += low*step + wait
        if t < T:
            spikes.append(t)
        there[0] += Delta_T
        state = there + wait*slopes(there, I)
        state[0] = V_reset
        @jumps@
        held_until = t + t_ref
        @trialstart@
        continue
)py";

constexpr std::string_view kShape =
    R"py(# A spike is a maximum of V above -50 mV that rises and falls by 10 mV.
if rising and slope[0] > 0 >= new_slope[0]:
    share = turn(step, state[0], slope[0], new[0], new_slope[0])
    top = within(share, step, state, slope, new, new_slope)[0]
    if top > extreme:
        extreme, extreme_at = top, t + share*step
V = new[0]
if rising and V > extreme:
    extreme, extreme_at = V, t + step
elif rising and V < extreme - 10:
    if extreme > -50 and extreme_at < T:
        spikes.append(extreme_at)
    rising, extreme = False, V
elif not rising and V >= extreme + 10:
    rising, extreme, extreme_at = True, V, t + step
elif not rising and V < extreme:
    extreme = V
)py";

constexpr std::string_view kTurn = R"py(

def turn(step, V, slope, new_V, new_slope):
    """At which share of the step the cubic has its maximum."""
    rise = new_V - V
    a = 3*step*(slope + new_slope) - 6*rise
    b = 6*rise - step*(4*slope + 2*new_slope)
    c = step*slope
    q = -(b + np.copysign(np.sqrt(abs(b*b - 4*a*c)), b))/2
    share = c/q if b < 0 else q/a
    return share if 0 < share <= 1 else 1.0
)py";

std::string jumpLines(const CodePlan& plan, std::string_view state) {
    std::string text;
    for (const auto& jump : plan.model.jumps)
        text += std::string(state.empty() ? jump.name : state) +
                " += " + std::string(jump.expression) + "\n";
    return text;
}

/// The steps of all variables are computed before any of them is taken.
std::string notebookLoop(const CodePlan& plan) {
    const auto unbound = [](const std::string& text) {
        return replaced(text, "min(V, bound)", "V");
    };
    std::string increments;
    std::string steps;
    for (const auto& slope : plan.model.slopes) {
        const std::string name(slope.name);
        increments += "d" + name + " = ";
        increments += plan.model.increment.empty() ? "(" + withoutUnits(slope.expression) + ")*dt\n"
                                                   : withoutUnits(plan.model.increment) + "\n";
        steps += name + " += d" + name + "\n";
    }
    return filled(kNotebookLoop, {{"states", stateNames(plan)},
                                  {"start", startText(plan)},
                                  {"threshold", std::string(plan.model.threshold)},
                                  {"jumps", jumpLines(plan, "")},
                                  {"helpers", unbound(codeLines(plan.model.helpers, "", ""))},
                                  {"increments", unbound(increments)},
                                  {"steps", steps}});
}

std::string slopesText(const CodePlan& plan) {
    const bool holds = !plan.findsShapes();
    std::string slopes = holds ? "0.0 if held else dV" : "dV";
    for (const auto& slope : plan.model.slopes)
        if (slope.name != "V")
            slopes += ", d" + std::string(slope.name);
    std::string text = plan.findsShapes() ? std::string(kLinoid) : "";
    const std::string states = stateNames(plan);
    return text + filled(kSlopes, {{"states", plan.start.size() > 1 ? states : states + ","},
                                   {"helpers", codeLines(plan.model.helpers, "", "")},
                                   {"derivatives", codeLines(plan.model.slopes, "d", "")},
                                   {"slopes", slopes}});
}

std::string smoothLoop(const CodePlan& plan) {
    const bool adapts = plan.stepper() == "dopri5";
    const bool holds = !plan.findsShapes();
    const std::string wait = "Delta_T/rise[0]*(1 - exp((there[0] - V_peak)/Delta_T))";
    const std::string control =
        "trial = step*min(5.0, max(0.2, 0.9*max(error, 1e-9)**-0.2))\nif error > 1:\n    continue";
    return filled(
        replaced(std::string(kSmoothLoop), "@spike@", holds ? "@crossing@" : "@shape@"),
        {{"start", startText(plan)},
         {"shapestart", holds ? "" : "rising, extreme, extreme_at = False, state[0], 0.0"},
         {"heldstart", holds ? "held_until = -1.0" : "held = False"},
         {"trialstart", adapts ? "trial = 0.02  # ms, the step to try next" : ""},
         {"hold", adapts ? "while k < samples and current[k] == I:\n    k += 1" : ""},
         {"held", holds ? "held = t < held_until" : ""},
         {"target", holds ? "target = min(end, held_until) if held else end" : "target = end"},
         {"choose", adapts ? "step = min(trial, target - t)" : "step = target - t"},
         {"control", adapts ? control : ""},
         {"crossing", filled(kCrossing, {{"bound", std::string(plan.model.bound)},
                                         {"wait", wait},
                                         {"jumps", jumpLines(plan, "state[1]")},
                                         {"trialstart", adapts ? "trial = 0.02" : ""}})},
         {"shape", std::string(kShape)},
         {"reached", adapts ? "target if step == target - t else t + step" : "target"},
         {"print", ""}});
}

std::string smoothText(const CodePlan& plan) {
    const auto stepper = plan.stepper();
    const auto step = stepper == "dopri5" ? kDopri5 : stepper == "rk4" ? kRk4 : kEuler;
    return "\n" + codeLines(plan.model.constants, "", "") + "\n" + slopesText(plan) + "\n" +
           filled(step, {{"ranges", stateRanges(plan)}}) + "\n" + std::string(kCubic) +
           (plan.findsShapes() ? std::string(kTurn) : "") + "\n" + smoothLoop(plan);
}

} // namespace

std::string numpyCurrent(const CodePlan& plan) {
    std::string text;
    if (plan.isNoisy())
        text += "\n" +
                std::string(plan.scenario.rng() == Rng::Philox ? kPhiloxNormals : kNumpyNormals) +
                "\n";
    return "samples = int(np.ceil(T/dt))\n" + text +
           "\n# The input current, one value a step\ncurrent = np.zeros(samples)\n" +
           pythonInputs(plan);
}

std::string numpyText(const CodePlan& plan) {
    std::string loop = plan.isNotebookLoop() ? notebookLoop(plan)
                       : plan.isExactLoop()  ? std::string(kExactLoop)
                                             : smoothText(plan);
    return "\"\"\"" + prose(headText(plan, "python3 run.py", loopAgreement(plan)), "") +
           "\"\"\"\n\nimport numpy as np\nfrom numpy import exp\n\n" +
           valuesText(plan, {.before = "", .beforeWords = "", .end = "", .comment = "#"}) + "\n" +
           numpyCurrent(plan) + loop + "\nfor spike in spikes:\n    print(f\"{spike:.17g}\")\n";
}

} // namespace soma
