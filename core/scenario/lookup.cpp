// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/lookup.hpp"

#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "core/stimuli/stimulus.hpp"
#include "core/text/text.hpp"

#include <string>
#include <vector>

namespace soma {

namespace {

/// The one among `entries` whose id, as `idOf` tells it, is `id`.
template <typename Entries, typename IdOf>
auto findById(std::string_view kind, std::string_view id, const Entries& entries, IdOf idOf)
    -> Result<typename Entries::value_type> {
    std::vector<std::string> known;
    for (const auto& entry : entries) {
        if (idOf(*entry) == id)
            return entry;
        known.emplace_back(idOf(*entry));
    }
    return fail(ErrorCode::UnknownName, "there is no " + std::string(kind) + " '" +
                                            std::string(id) + "'" + suggestion(id, known));
}

} // namespace

Result<const Model*> findModel(std::string_view id) {
    return findById("model", id, models(), [](const Model& m) { return m.info().id; });
}

Result<const Stimulus*> findStimulus(std::string_view id) {
    return findById("stimulus", id, stimuli(), [](const Stimulus& s) { return s.info().id; });
}

Result<const FigureEntry*> findFigure(std::string_view id) {
    return findById("figure", id, figures(), [](const FigureEntry& f) { return f.id; });
}

} // namespace soma
