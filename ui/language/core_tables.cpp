// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/core_tables.hpp"

#include "core/code/program_text.hpp"
#include "core/figures/registry.hpp"
#include "core/figures/signal.hpp"
#include "core/model/model.hpp"
#include "core/scenario/scenario_json.hpp"
#include "core/spikes/measures.hpp"
#include "core/stimuli/stimulus.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <string_view>

namespace soma::ui {

namespace {

class Texts {
public:
    void add(std::string_view text) {
        if (!text.empty() && m_known.emplace(text).second)
            m_texts.emplace_back(text);
    }

    void add(std::span<const Quantity> table) {
        for (const auto& row : table) {
            add(row.name);
            add(row.doc);
            for (const auto word : row.choices)
                addWord(word);
        }
    }

    [[nodiscard]] const std::vector<std::string>& all() const { return m_texts; }

private:
    // Measures are chosen by their names, traces by their symbols.
    void addWord(std::string_view word) {
        if (!findMeasure(word) && std::ranges::find(signalIds(), word) == signalIds().end())
            add(word);
    }

    std::set<std::string, std::less<>> m_known;
    std::vector<std::string> m_texts;
};

template <typename Info> void addInfo(Texts& texts, const Info& info) {
    texts.add(info.name);
    texts.add(info.doc);
}

void addFigures(Texts& texts) {
    for (std::size_t i = 0; i < figures().size(); ++i) {
        addInfo(texts, *figures()[i]);
        texts.add(figureOptions(i));
        for (const auto& slot : figures()[i]->variations)
            addInfo(texts, slot);
    }
}

} // namespace

std::vector<std::string> coreTableTexts() {
    Texts texts;
    for (const auto* model : models()) {
        addInfo(texts, model->info());
        texts.add(model->parameters());
        texts.add(model->states());
        texts.add(model->derived());
    }
    for (const auto* stimulus : stimuli()) {
        addInfo(texts, stimulus->info());
        texts.add(stimulus->parameters());
    }
    for (const auto& scheme : kSchemes)
        addInfo(texts, scheme);
    for (const auto& language : kCodeLanguages)
        addInfo(texts, language);
    for (const auto& setting : playground().settings())
        if (setting.owner == Owner::Run)
            texts.add({&setting.quantity, 1});
    for (const auto& measure : measures())
        addInfo(texts, measure);
    addFigures(texts);
    for (const auto& scenario : builtInScenarios()) {
        texts.add(scenario.title);
        texts.add(scenario.question);
    }
    return texts.all();
}

} // namespace soma::ui
