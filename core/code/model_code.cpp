// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/model_code.hpp"

#include "core/model/model.hpp"

#include <algorithm>
#include <array>

namespace soma {

namespace {

/// The word of a choice among the model's parameters.
std::string_view chosen(const Scenario& scenario, std::string_view id) {
    const auto rows = scenario.model().parameters();
    const auto row = std::ranges::find(rows, id, &Quantity::id);
    const auto value = scenario.parameters()[static_cast<std::size_t>(row - rows.begin())];
    return row->choices[static_cast<std::size_t>(value)];
}

ModelCode lifCode() {
    return {
        .id = "lif",
        .threshold = "V_th",
        .bound = "V_th",
        .slopes = {{"V", "(-(V - E_L) + I/g_L)/tau_m", "mV"}},
        .increment = "(-(V - E_L) + I/g_L)*(dt/tau_m)",
        .start = {"V_init"},
    };
}

constexpr CodeLine kSpikeCurrent{"I_spike", "g_L*Delta_T*exp((min(V, bound) - V_T)/Delta_T)", "pA"};
/// Beyond it the exponential alone counts, and the rest of the way to V_peak is known.
constexpr CodeLine kBound{"bound", "min(V_peak, V_T + 8*Delta_T)", "mV"};

ModelCode eifCode() {
    return {
        .id = "eif",
        .threshold = "V_peak",
        .bound = "bound",
        .constants = {kBound},
        .helpers = {kSpikeCurrent},
        .slopes = {{"V", "(I_spike - g_L*(V - E_L) + I)/C", "mV"}},
        .start = {"V_init"},
    };
}

ModelCode adexCode() {
    return {
        .id = "adex",
        .threshold = "V_peak",
        .bound = "bound",
        .constants = {kBound},
        .helpers = {kSpikeCurrent},
        .slopes = {{"V", "(I_spike - g_L*(V - E_L) - w + I)/C", "mV"},
                   {"w", "(a*(V - E_L) - w)/tau_w", "pA"}},
        .start = {"V_init", "w_init"},
        .jumps = {{"w", "b"}},
    };
}

ModelCode gemCode(const Scenario& scenario) {
    const bool isLinear = chosen(scenario, "f") == "linear";
    const CodeLine slow =
        isLinear ? CodeLine{"I_x", "g_x*x*mV", "pA"} : CodeLine{"I_x", "g_x*x*(V - E_x)", "pA"};
    const CodeLine target = isLinear ? CodeLine{"f_V", "(V - E_L)/mV"}
                                     : CodeLine{"f_V", "1/(1 + exp(-(V - V_xh)/D_x))"};
    return {
        .id = "gem",
        .threshold = "V_peak",
        .bound = "bound",
        .constants = {kBound},
        .helpers = {kSpikeCurrent, slow, target},
        .slopes = {{"V", "(I_spike - g_L*(V - E_L) - I_x + I)/C", "mV"}, {"x", "(f_V - x)/tau_x"}},
        .start = {"V_init", isLinear ? "0.0" : "1/(1 + exp(-(V_init - V_xh)/D_x))"},
    };
}

ModelCode hhCode() {
    return {
        .id = "hh",
        .constants = {{"phi", "pow(3.0, (temperature - 6.3)/10)"}},
        .helpers = {{"alpha_m", "linoid((V + 40*mV)/10/mV)/ms", "1/ms"},
                    {"beta_m", "4*exp(-(V + 65*mV)/18/mV)/ms", "1/ms"},
                    {"alpha_h", "0.07*exp(-(V + 65*mV)/20/mV)/ms", "1/ms"},
                    {"beta_h", "1/(1 + exp(-(V + 35*mV)/10/mV))/ms", "1/ms"},
                    {"alpha_n", "0.1*linoid((V + 55*mV)/10/mV)/ms", "1/ms"},
                    {"beta_n", "0.125*exp(-(V + 65*mV)/80/mV)/ms", "1/ms"},
                    {"I_Na", "g_Na*m*m*m*h*(V - E_Na)", "uA/cm2"},
                    {"I_K", "g_K*n*n*n*n*(V - E_K)", "uA/cm2"},
                    {"I_L", "g_L*(V - E_L)", "uA/cm2"}},
        .slopes = {{"V", "(I - I_Na - I_K - I_L)/C", "mV"},
                   {"m", "phi*(alpha_m*(1 - m) - beta_m*m)"},
                   {"h", "phi*(alpha_h*(1 - h) - beta_h*h)"},
                   {"n", "phi*(alpha_n*(1 - n) - beta_n*n)"}},
    };
}

constexpr StimulusCode kDc{
    "dc",
    "current += @I_inj@",
    "for (double& I : current)\n"
    "    I += @I_inj@;",
};

constexpr StimulusCode kPulse{
    "pulse",
    "first, end = (int(np.ceil(time/dt - 1e-6)) for time in (@onset@, @onset@ + @duration@))\n"
    "current[first:end] += @I_inj@",
    "const double first = std::ceil(@onset@ / dt - 1e-6);\n"
    "const double end = std::ceil((@onset@ + @duration@) / dt - 1e-6);\n"
    "for (int k = 0; k < samples; ++k)\n"
    "    if (k >= first && k < end)\n"
    "        current[k] += @I_inj@;",
};

constexpr StimulusCode kGwn{
    "gwn",
    "# sigma is per root of a second: the spectrum does not depend on dt.\n"
    "current += @mu@ + @sigma@*normals(@stream@)/np.sqrt(dt/1000)",
    "// sigma is per root of a second: the spectrum does not depend on dt.\n"
    "const std::vector<double> noise = normals(@stream@);\n"
    "for (int k = 0; k < samples; ++k)\n"
    "    current[k] += @mu@ + @sigma@ * noise[k] / std::sqrt(dt / 1000);",
};

constexpr StimulusCode kOu{
    "ou",
    "noise = normals(@stream@)\n"
    "kick = np.sqrt(2*dt/@tau_ou@)*@sigma@\n"
    "eta = np.empty(samples)\n"
    "eta[0] = (@mu@ if @ou_start@ == \"stationary\" else 0) + @sigma@*noise[0]\n"
    "for k in range(samples - 1):\n"
    "    eta[k + 1] = eta[k] + dt/@tau_ou@*(@mu@ - eta[k]) + kick*noise[k + 1]\n"
    "current += eta",
    "const std::vector<double> noise = normals(@stream@);\n"
    "const double kick = std::sqrt(2 * dt / @tau_ou@) * @sigma@;\n"
    "double eta = (@ou_start@ == \"stationary\" ? @mu@ : 0) + @sigma@ * noise[0];\n"
    "current[0] += eta;\n"
    "for (int k = 1; k < samples; ++k) {\n"
    "    eta = eta + dt / @tau_ou@ * (@mu@ - eta) + kick * noise[k];\n"
    "    current[k] += eta;\n"
    "}",
};

} // namespace

std::optional<ModelCode> modelCode(const Scenario& scenario) {
    const auto id = scenario.model().info().id;
    for (const auto& code : {lifCode(), eifCode(), adexCode(), hhCode()})
        if (code.id == id)
            return code;
    if (id == "gem")
        return gemCode(scenario);
    return std::nullopt;
}

std::optional<StimulusCode> stimulusCode(std::string_view id) {
    for (const auto& code : {kDc, kPulse, kGwn, kOu})
        if (code.id == id)
            return code;
    return std::nullopt;
}

} // namespace soma
