// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_file.hpp"
#include "core/lessons/markdown.hpp"
#include "core/text/text.hpp"

#include <algorithm>

namespace soma {

namespace {

/// Reads the texts and numbers of one task; keeps its first problem.
class Reader {
public:
    Reader(YamlMap& block, Step& step)
        : m_block(block)
        , m_step(step) {}

    std::string html(YamlMap& map, std::string_view key) { return htmlOf(map, key, map.text(key)); }

    std::string html(std::string_view key) { return html(m_block, key); }

    std::vector<std::string> htmls(std::string_view key) {
        std::vector<std::string> result;
        for (const auto& text : m_block.texts(key))
            result.push_back(htmlOf(m_block, key, text));
        return result;
    }

    std::vector<Alternative> alternatives(std::string_view key) {
        std::vector<Alternative> result;
        for (auto& each : m_block.maps(key)) {
            Alternative alternative{html(each, "text"), html(each, "says"), each.yes("right"),
                                    each.actions("hidden")};
            if (alternative.text.empty())
                m_block.refuse(key, "an entry has no 'text'");
            if (const auto done = each.finish(); !done)
                m_block.refuse(key, done.error().line());
            result.push_back(std::move(alternative));
        }
        return result;
    }

    void demand(std::string_view key, bool isThere, const std::string& remedy) {
        if (!isThere)
            m_block.refuse(key, "is missing; " + remedy);
    }

    void demandOneRight(std::string_view key, const std::vector<Alternative>& alternatives) {
        if (std::ranges::count(alternatives, true, &Alternative::isRight) != 1)
            m_block.refuse(key, "exactly one entry is to have 'right: yes'");
    }

    YamlMap& block() { return m_block; }

private:
    std::string htmlOf(YamlMap& map, std::string_view key, const std::string& text) {
        auto read = inlineText(text, map.line(key));
        if (!read) {
            m_block.refuse(key, read.error().message);
            return {};
        }
        m_step.links.insert(m_step.links.end(), read->links.begin(), read->links.end());
        m_step.lists.insert(m_step.lists.end(), read->lists.begin(), read->lists.end());
        return std::move(read->html);
    }

    YamlMap& m_block;
    Step& m_step;
};

TaskBody numberTask(Reader& reader) {
    auto& block = reader.block();
    NumberTask task{block.text("truth"), block.actions("with"), block.number("within", 0),
                    block.text("unit"),  block.text("takes"),   reader.html("low"),
                    reader.html("high")};
    reader.demand("truth", !task.truth.empty(), "say what is to be found, such as rheobase");
    if (!(task.within > 0))
        block.refuse("within", "is to say how far off an answer may be, such as 1");
    return task;
}

TaskBody reachTask(Reader& reader) {
    auto& block = reader.block();
    ReachTask task{block.text("of"),    block.number("from", 0), block.number("to", 0),
                   block.texts("only"), reader.html("low"),      reader.html("high")};
    reader.demand("of", !task.of.empty(), "say what is to be reached, such as rate_hz");
    reader.demand("from", block.has("from") && block.has("to"), "write from: 49 and to: 51");
    reader.demand("only", !task.only.empty(), "name the settings that may be moved: [I_inj]");
    if (task.from > task.to)
        block.refuse("from", "is above 'to'; exchange them");
    return task;
}

TaskBody matchTask(Reader& reader) {
    auto& block = reader.block();
    MatchTask task{block.actions("target"), block.draws("draw"), block.number("within", 1)};
    reader.demand("target", !task.target.empty() || !task.draw.empty(),
                  "say what differs, such as {I_inj: 265}");
    if (!(task.within_mV > 0))
        block.refuse("within", "is to be a positive number of mV");
    return task;
}

TaskBody sketchTask(Reader& reader) {
    auto& block = reader.block();
    SketchTask task{block.text("of"), block.number("within", 20)};
    reader.demand("of", !task.figure.empty(), "name the figure to be drawn, such as fi_curve");
    if (!(task.within_percent > 0))
        block.refuse("within", "is to be a positive number of percent");
    return task;
}

TaskBody choiceTask(Reader& reader) {
    ChoiceTask task{reader.alternatives("options"), reader.alternatives("because"),
                    reader.block().yes("words")};
    reader.demandOneRight("options", task.options);
    if (!task.because.empty())
        reader.demandOneRight("because", task.because);
    return task;
}

std::vector<Sought> soughtIn(YamlMap& block) {
    std::vector<Sought> result;
    for (const auto& [name, text] : block.actions("answer")) {
        const auto within = parseNumber(text);
        if (!within || !(*within > 0))
            block.refuse("answer", name + " is to say how far off an answer may be: {tau_m: 1}");
        result.push_back({name, within.value_or(0)});
    }
    return result;
}

TaskBody mysteryTask(Reader& reader) {
    auto& block = reader.block();
    MysteryTask task{block.actions("hidden"), block.draws("draw"),           block.texts("vary"), 8,
                     soughtIn(block),         reader.alternatives("options")};
    const double experiments = block.number("experiments", 8);
    if (!(experiments >= 1 && experiments <= 99))
        block.refuse("experiments", "is to be a number from 1 to 99");
    else
        task.experiments = static_cast<std::size_t>(experiments);
    reader.demand("vary", !task.vary.empty(), "name what an experiment may choose: [I_inj]");
    if (task.answer.empty() == task.options.empty())
        block.refuse("answer", "give either 'answer' (settings to find) or 'options' (to choose)");
    return task;
}

TaskBody phaseTask(Reader& reader) {
    const auto word = reader.block().text("phase");
    const auto found = std::ranges::find(kPhaseIds, word);
    if (found == kPhaseIds.end())
        reader.block().refuse("phase", "is to be depolarisation, repolarisation or "
                                       "hyperpolarisation");
    return PhaseTask{found == kPhaseIds.end() ? Phase::Depolarisation
                                              : static_cast<Phase>(found - kPhaseIds.begin())};
}

constexpr std::array<TaskBody (*)(Reader&), kTaskKinds.size()> kBodies{
    numberTask, reachTask, matchTask, sketchTask, choiceTask, mysteryTask, phaseTask};

} // namespace

Result<Task> taskFrom(YamlMap& block, Step& step) {
    Reader reader(block, step);
    const auto kind = std::ranges::find(kTaskKinds, block.text("kind"));
    if (kind == kTaskKinds.end()) {
        const std::vector<std::string> known(kTaskKinds.begin(), kTaskKinds.end());
        return fail(ErrorCode::UnknownName,
                    "kind: '" + block.text("kind") + "' is no kind of task" +
                        suggestion(block.text("kind"), known),
                    lineText(block.line("kind")));
    }
    Task task{
        reader.html("ask"),    kBodies[static_cast<std::size_t>(kind - kTaskKinds.begin())](reader),
        reader.htmls("hints"), reader.html("right"),
        reader.html("wrong"),  block.actions("then"),
        block.line()};
    reader.demand("ask", !task.ask.empty(), "write the question");
    if (const auto done = block.finish(); !done)
        return tl::unexpected(done.error());
    return task;
}

} // namespace soma
