// SPDX-License-Identifier: GPL-3.0-or-later
// The immutable value from which every run, curve and figure follows: model, stimulus, run settings
// and figure options, always complete and always valid. Copy freely; any thread.
#pragma once

#include "core/quantity.hpp"
#include "core/result.hpp"
#include "core/scenario/run_settings.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soma {

class Model;
class Stimulus;
struct FigureEntry;

enum class Owner { Model, Stimulus, Run, Figure };

/// One settable number of a scenario: which it is, and its quantity with the model's units and
/// ranges filled in. `part` counts stimulus components or figures. `name` is the shortest
/// unambiguous one ("tau_m", "gwn.mu"), `qualified` the full one ("model.tau_m",
/// "stimulus.gwn.mu").
struct Setting {
    Owner owner;
    std::size_t part;
    std::size_t index;
    Quantity quantity;
    std::string name;
    std::string qualified;
    /// A stimulus parameter measured in currents: the injected current is linear in it, the others
    /// fixed.
    bool isLinearInput = false;

    /// The same place, perhaps in another scenario.
    [[nodiscard]] bool sameAs(const Setting& other) const { return qualified == other.qualified; }
};

/// A new value for a setting.
struct Change {
    Setting setting;
    double value;
};

/// One summand of the input current. `label` is its id, numbered from the second of a kind on
/// ("ou", "ou2").
struct StimulusPart {
    const Stimulus* stimulus;
    std::string label;
    std::vector<double> values;

    friend bool operator==(const StimulusPart&, const StimulusPart&) = default;
};

class SettingList;

class Scenario {
public:
    /// The model with all defaults, driven by `stimulus` ("dc", "dc+ou").
    [[nodiscard]] static Result<Scenario> create(std::string_view model, std::string_view stimulus);

    [[nodiscard]] const Model& model() const { return *m_model; }

    [[nodiscard]] const std::vector<double>& parameters() const { return m_parameters; }

    [[nodiscard]] const std::vector<StimulusPart>& stimulus() const { return m_stimulus; }

    /// "dc+ou".
    [[nodiscard]] std::string stimulusId() const;

    [[nodiscard]] double T_ms() const { return m_run["T"_id]; }

    [[nodiscard]] double dt_ms() const { return m_run["dt"_id]; }

    [[nodiscard]] Scheme scheme() const { return static_cast<Scheme>(m_run["scheme"_id]); }

    [[nodiscard]] Rng rng() const { return static_cast<Rng>(m_run["rng"_id]); }

    [[nodiscard]] std::uint32_t seed() const {
        return static_cast<std::uint32_t>(m_run["seed"_id]);
    }

    /// Samples of a run: ceil(T/dt), as np.arange(0, T, dt) has.
    [[nodiscard]] std::size_t samples() const;
    /// Value of a figure's option, by names that must exist.
    [[nodiscard]] double option(std::string_view figure, std::string_view id) const;
    /// The word of a figure's option that is a choice.
    [[nodiscard]] std::string_view word(std::string_view figure, std::string_view id) const;
    /// Does a window show that figure?
    [[nodiscard]] bool shows(std::string_view figure) const;
    /// What a figure varies, as text ("sigma=0:50:1"); empty for what it varies by itself.
    [[nodiscard]] const std::string& variation(std::string_view figure,
                                               std::string_view slot) const;

    /// The sum of all means and constants of the input, in the model's current.
    [[nodiscard]] double meanCurrent() const;

    /// Every settable number, in the order model, stimulus, run, figures. The list is never freed.
    [[nodiscard]] const std::vector<Setting>& settings() const;
    /// The setting that `name` means; the error names the nearest names or the qualified forms.
    [[nodiscard]] Result<Setting> find(std::string_view name) const;
    [[nodiscard]] double value(const Setting& setting) const;

    /// The same scenario but for one thing. Fails, and says how to mend it, when the result would
    /// not be valid.
    [[nodiscard]] Result<Scenario> with(const Setting& setting, double value) const;
    [[nodiscard]] Result<Scenario> with(std::string_view name, double value) const;
    /// Several changes at once; only the result has to be consistent.
    [[nodiscard]] Result<Scenario> withAll(const std::vector<Change>& changes) const;
    /// By text, as a person types it. Knows also what figures vary ("curve.vary").
    [[nodiscard]] Result<Scenario> withText(std::string_view name, std::string_view value) const;
    /// Values of parameters that the new model or stimulus also has, in the same unit, are kept;
    /// so is what figures vary if it still exists.
    [[nodiscard]] Result<Scenario> withModel(std::string_view id) const;
    /// The sum of all means is kept too, so that a neuron that fired goes on firing.
    [[nodiscard]] Result<Scenario> withStimulus(std::string_view id) const;

    friend bool operator==(const Scenario&, const Scenario&) = default;

private:
    Scenario() = default;
    template <typename Self> [[nodiscard]] static auto& place(Self& self, const Setting& setting);
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] Scenario keeping(const Scenario& former) const;
    void keepVariations(const Scenario& former);
    void followImplications(const std::vector<Change>& changes);
    [[nodiscard]] Scenario withMean(double total) const;
    [[nodiscard]] Result<Scenario> withVariation(std::size_t figure, std::size_t slot,
                                                 std::string_view text) const;

    const Model* m_model = nullptr;
    std::vector<double> m_parameters;
    std::vector<StimulusPart> m_stimulus;
    Named<double, kRunSettings> m_run;
    std::vector<double> m_figureOptions;   // of all figures, one after the other
    std::vector<std::string> m_variations; // texts, likewise
    const SettingList* m_settings = nullptr;
};

enum class PartOfSum { First, Later };

/// A stimulus quantity as this model sees it: its unit and range are those of the model's current.
/// In a sum the first part carries the mean: that of a later one is 0 by default.
[[nodiscard]] Quantity resolved(const Model& model, const Stimulus& stimulus,
                                const Quantity& quantity, PartOfSum part);

/// Do the parameters of a model (in its table's order) keep the order it demands?
[[nodiscard]] bool areOrdered(const Model& model, std::span<const double> parameters);

/// The stimuli and sums of them that the window offers; scenarios may use any other sum.
[[nodiscard]] std::vector<std::string> offeredStimuli();

} // namespace soma
