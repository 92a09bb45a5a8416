// SPDX-License-Identifier: GPL-3.0-or-later
// States in pictures as bytes, files of every origin, captions.
#include "core/scenario/document.hpp"

#include "core/scenario/caption.hpp"
#include "core/scenario/embedded.hpp"
#include "core/scenario/scenario_json.hpp"
#include "tests/core/helpers.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace soma {
namespace {

using namespace std::literals;

// A PNG of one black pixel.
const std::string kPng =
    "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\0\0\0\0\x3a\x7e\x9b\x55"
    "\0\0\0\nIDATx\x9c\x63\x60\0\0\0\2\0\1\x48\xaf\xa4\x71\0\0\0\0IEND\xae\x42\x60\x82"s;
const std::string kSvg = "<?xml version=\"1.0\"?>\n<svg width=\"1mm\">\n<g/>\n</svg>\n";

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string pdfWith(const std::string& state) {
    return "%PDF-1.4\n1 0 obj\nstream\n" + pdfMetadata("A < B", state) + "endstream\n";
}

TEST(EmbeddedState, ComesBackFromEveryKindOfPicture) {
    const std::string state = R"({"a": "<b> & \"c\" ]]>", "d": [1e-3]})";
    EXPECT_EQ(embeddedState(pngWithState(kPng, state)), state);
    EXPECT_EQ(embeddedState(svgWithState(kSvg, state)), state);
    EXPECT_EQ(embeddedState(pdfWith(state)), state);
}

TEST(EmbeddedState, PngChunk_IsWhereReadersExpectItAndChecked) {
    const auto png = pngWithState(kPng, "{}");
    EXPECT_EQ(png.substr(0, 33), kPng.substr(0, 33));
    const auto rest = kPng.substr(33);
    EXPECT_EQ(png.substr(png.size() - rest.size()), rest);
    for (std::size_t i = 37; i < png.size() - rest.size(); ++i) {
        std::string damaged = png;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        EXPECT_FALSE(embeddedState(damaged)) << "byte " << i;
    }
}

TEST(EmbeddedState, IsNotFoundWhereThereIsNone) {
    for (const auto& bytes :
         {kPng, kSvg, "%PDF-1.4\n"s, ""s, "{}"s, "<html></html>"s, "\xff\xd8\xff\xe0 a JPEG"s})
        EXPECT_FALSE(embeddedState(bytes)) << bytes;
}

TEST(EmbeddedState, CutPictures_AreNoTrouble) {
    for (const auto& whole : {pngWithState(kPng, "{}"), svgWithState(kSvg, "{}"), pdfWith("{}")})
        for (std::size_t size = 0; size < whole.size(); ++size)
            EXPECT_EQ(embeddedState(whole.substr(0, size)).value_or("{}"), "{}");
}

TEST(EmbeddedState, WhatIsNoPictureStaysAsItIs) {
    EXPECT_EQ(pngWithState("text", "{}"), "text");
    EXPECT_EQ(svgWithState("text", "{}"), "text");
}

TEST(Document, ReadsBackFromSessionFileAndPicture) {
    const Document document{scenarioOf("ou", {{"mu", "123.456789012345"}}), "T\xc3\xa9st",
                            "traces"};
    const auto session = documentFromBytes(fileText(document), "file");
    ASSERT_TRUE(session);
    EXPECT_EQ(session->origin, Origin::SessionFile);
    const auto picture = documentFromBytes(pngWithState(kPng, stateText(document)), "file");
    ASSERT_TRUE(picture);
    EXPECT_EQ(picture->origin, Origin::Picture);
    for (const auto& found : {*session, *picture}) {
        EXPECT_EQ(found.document.scenario, document.scenario);
        EXPECT_EQ(found.document.title, document.title);
        EXPECT_EQ(found.document.figure, document.figure);
    }
}

TEST(Document, KnowsWhereItWasFound) {
    const auto scenario = toJson(playground());
    nlohmann::ordered_json run{{"somascope", "0"}, {"scenario", scenario}, {"status", "complete"}};
    EXPECT_EQ(documentFromBytes(run.dump(), "file")->origin, Origin::Output);
    EXPECT_EQ(documentFromBytes(scenario.dump(), "file")->origin, Origin::ScenarioFile);
}

TEST(Document, PictureWithoutState_IsRefusedInOneLineThatNamesIt) {
    for (const auto& bytes : {kPng, kSvg, "%PDF-1.4\n"s, "\xff\xd8\xff\xe0 a JPEG"s}) {
        const auto found = documentFromBytes(bytes, "a.png");
        ASSERT_FALSE(found);
        EXPECT_TRUE(contains(found.error().line(), "a.png: carries no scenario"));
        EXPECT_FALSE(contains(found.error().line(), "\n"));
    }
    EXPECT_FALSE(documentFromBytes(svgWithState(kSvg, "{\"scenario\": "), "a.svg"));
}

TEST(Document, FileText_IsOneValueALine) {
    const auto text = fileText({playground(), "Mine", ""});
    EXPECT_TRUE(contains(text, "\n  \"title\": \"Mine\",\n"));
    EXPECT_FALSE(contains(text, "\"figure\":"));
    EXPECT_TRUE(contains(text, "\n      \"seed\": 2020"));
}

TEST(Caption, TellsWhatDiffersAndTheRun) {
    auto scenario = scenarioOf("gwn", {{"mu", "210"}, {"tau_m", "12.5"}});
    const auto text = captionText(captionOf(scenario, {}));
    for (const auto* part : {"tau_m = 12.5 ms", "mu = 210 pA", "sigma = ", "T = ", "dt = 0.1 ms",
                             "scheme = ", "seed = 2020"})
        EXPECT_TRUE(contains(text, part)) << part << " in " << text;
    for (const auto* part : {"g_L", "rng", "shown", "bin"})
        EXPECT_FALSE(contains(text, part)) << part << " in " << text;
}

TEST(Caption, TellsOptionsOfItsFiguresOnly) {
    auto scenario = *scenarioOf("dc", {}).withText("isi_histogram.bin_width", "7");
    scenario = *scenario.withText("curve.vary", "tau_m=5..20");
    const auto width = "= 7 ms"s;
    EXPECT_TRUE(contains(captionText(captionOf(scenario, {"isi_histogram"})), width));
    EXPECT_FALSE(contains(captionText(captionOf(scenario, {"fi_curve"})), width));
    EXPECT_TRUE(contains(captionText(captionOf(scenario, {"curve"})), "vary = tau_m=5..20"));
}

} // namespace
} // namespace soma
