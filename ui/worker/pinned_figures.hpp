// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of pinned runs, drawn once and laid over those of each new present run. Used by one
// worker.
#pragma once

#include "core/figures/figure.hpp"
#include "core/scenario/document.hpp"
#include "core/scenario/scenario.hpp"
#include "ui/worker/view.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace soma::ui {

/// What the present run is compared with, and whether the differences are drawn too.
struct Comparison {
    std::vector<Pinned> pinned{};
    bool showsDifference = false;
};

class PinnedFigures {
public:
    /// Pinned runs are drawn with the present options of the figures. What is drawn already and
    /// still wanted stays.
    void compareWith(const Comparison& comparison, const Scenario& present);

    [[nodiscard]] std::size_t count() const { return m_runs.size(); }

    [[nodiscard]] const Scenario& scenario(std::size_t run) const { return m_runs[run].scenario; }

    [[nodiscard]] bool has(std::size_t run, const View& view) const;
    void put(std::size_t run, const View& view, Figure figure);

    /// With the pinned runs that are drawn already; incomplete while others are missing.
    [[nodiscard]] Figure over(Figure present, const View& view) const;

private:
    struct Run {
        std::string name;
        Scenario scenario;
        std::map<std::string, std::shared_ptr<const Figure>> figures; // by the rows of their view
    };

    std::vector<Run> m_runs;
    bool m_showsDifference = false;
};

} // namespace soma::ui
