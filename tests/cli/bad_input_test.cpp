// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is wrong: exit code 2 and one line that says what, where, and how to mend it.
#include "tests/cli/program.hpp"

#include <gtest/gtest.h>

namespace soma::test {

namespace {

struct BadCommand {
    std::string name;
    Words arguments;
    Words explained;
};

class BadCommands : public ::testing::TestWithParam<BadCommand> {};

TEST_P(BadCommands, Anything_IsRefusedInOneLine) {
    expectRefused(runCli(GetParam().arguments), GetParam().explained);
}

const std::string kVary = "--vary=I_inj=0:10:1";

const std::vector<BadCommand> kBadCommands{
    // commands and flags
    {"NoCommand", {}, {"run", "sweep"}},
    {"UnknownCommand", {"rum"}, {"rum", "did you mean run"}},
    {"UnknownFlag", {"run", "--sedd", "3"}, {"--sedd", "did you mean --seed"}},
    {"UnknownFlagBeforeMissingOnes",
     {"sweep", "--varry=I_inj=1,2"},
     {"--varry", "did you mean --vary"}},
    {"LooseWord", {"run", "playground"}, {"playground"}},
    {"MissingValue", {"run", "--seed"}, {"--seed", "needs a value"}},
    {"EmptyValue", {"run", "--model", ""}, {"--model", "empty"}},
    {"GivenTwice", {"run", "--seed", "1", "--seed", "2"}, {"--seed", "once"}},
    {"UnknownFormat", {"run", "--format", "jsn"}, {"--format", "did you mean json"}},
    {"NewlineInAName", {"run", "--model", "l\nif"}, {"--model"}},
    {"NoBytesOfText", {"run", "--model", "\xff\xfe"}, {"--model"}},
    // names
    {"UnknownModel", {"run", "--model", "liff"}, {"--model", "liff", "did you mean lif"}},
    {"UnknownStimulus", {"run", "--stimulus", "dc+oo"}, {"--stimulus", "oo", "ou"}},
    {"EmptySummand", {"run", "--stimulus", "dc+"}, {"--stimulus"}},
    {"UnknownScheme", {"run", "--scheme", "exat"}, {"--scheme", "did you mean exact"}},
    {"UnknownRng", {"run", "--rng", "numpi"}, {"--rng", "did you mean numpy"}},
    {"UnknownParameter", {"run", "--set", "tau_n=3"}, {"--set", "tau_n", "did you mean tau_m"}},
    {"UnknownScenario",
     {"run", "--scenario", "playgrund"},
     {"--scenario", "did you mean playground"}},
    {"UnknownParameterInAText",
     {"run", "--scenario", "somascope:lif/dc?I_inq=205"},
     {"--scenario", "I_inq", "did you mean I_inj"}},
    {"TextCutShort",
     {"run", "--scenario", "somascope:lif"},
     {"--scenario", "MODEL/INPUT", "somascope:lif/dc"}},
    {"UnknownFigure", {"figure", "trac"}, {"trac", "did you mean trace"}},
    {"NoFigure", {"figure"}, {"trace", "fi_curve"}},
    {"UnknownMeasure",
     {"sweep", kVary, "--stimulus=dc", "--measure=rate"},
     {"--measure", "rate_hz"}},
    {"UnknownList", {"list", "model"}, {"did you mean models"}},
    {"NoList", {"list"}, {"models", "scenarios"}},
    {"UnknownId", {"describe", "lff"}, {"lff", "lif"}},
    {"NoId", {"describe"}, {"lif", "dc"}},
    {"AmbiguousParameter",
     {"run", "--stimulus", "gwn+ou", "--set", "mu=200"},
     {"'mu' is ambiguous", "stimulus.gwn.mu", "stimulus.ou.mu"}},
    {"AmbiguousInASweep",
     {"sweep", "--stimulus", "gwn+ou", "--vary", "sigma=0:3:1", "--measure", "rate_hz"},
     {"--vary", "stimulus.gwn.sigma", "stimulus.ou.sigma"}},
    // values
    {"NoEqualsSign", {"run", "--set", "tau_m"}, {"--set", "NAME=VALUE"}},
    {"NotANumber", {"run", "--set", "tau_m=ten"}, {"tau_m", "ten", "number"}},
    {"NumberAndMore", {"run", "--set", "tau_m=10ms"}, {"tau_m", "10ms", "number"}},
    {"NoValue", {"run", "--set", "tau_m="}, {"tau_m", "number"}},
    {"NaN", {"run", "--set", "tau_m=nan"}, {"tau_m", "nan"}},
    {"Infinity", {"run", "--set", "I_inj=inf"}, {"I_inj", "inf"}},
    {"Overflow", {"run", "--set", "I_inj=1e999"}, {"I_inj", "1e999"}},
    {"BelowItsRange", {"run", "--set", "tau_m=0"}, {"tau_m", "0.01", "ms"}},
    {"AboveItsRange", {"run", "--set", "V_th=1000"}, {"V_th", "100 mV"}},
    {"NegativeNoise", {"run", "--stimulus", "gwn", "--set", "sigma=-1"}, {"sigma", "pA*sqrt(s)"}},
    {"UnknownChoice",
     {"run", "--stimulus", "ou", "--set", "ou_start=stationery"},
     {"ou_start", "did you mean stationary"}},
    {"ResetAboveThreshold", {"run", "--set", "V_reset=-50"}, {"--set", "V_reset", "V_th"}},
    {"NegativeSeed", {"run", "--seed", "-1"}, {"--seed", "4294967295"}},
    {"BrokenSeed", {"run", "--seed", "1.5"}, {"--seed", "whole"}},
    {"HugeSeed", {"run", "--seed", "4294967296"}, {"--seed"}},
    {"NoThreads", {"run", "--threads", "0"}, {"--threads", "1"}},
    {"HalfARepeat", {"run", "--benchmark", "1.5"}, {"--benchmark", "whole"}},
    {"ZeroResolution", {"rheobase", "--resolution", "0"}, {"--resolution"}},
    {"NegativeResolution", {"rheobase", "--resolution", "-1"}, {"--resolution"}},
    {"NaNResolution", {"rheobase", "--resolution", "nan"}, {"--resolution"}},
    {"TinyResolution", {"rheobase", "--resolution", "1e-300"}, {"resolution"}},
    // sweeps
    {"NothingVaried", {"sweep", "--measure", "rate_hz"}, {"--vary"}},
    {"NothingMeasured", {"sweep", kVary}, {"--measure", "rate_hz"}},
    {"ThreeVaried",
     {"sweep", kVary, "--vary=tau_m=5,10", "--vary=g_L=5,10", "--measure=rate_hz"},
     {"--vary", "once or twice"}},
    {"VariedTwice",
     {"sweep", kVary, "--vary=stimulus.I_inj=1,2", "--measure=rate_hz"},
     {"I_inj", "twice"}},
    {"FamilyOfTheVaried",
     {"sweep", kVary, "--family=I_inj=1,2", "--measure=rate_hz"},
     {"I_inj", "twice"}},
    {"TwoPartRange",
     {"sweep", "--vary=I_inj=0:10", "--measure=rate_hz"},
     {"--vary", "start:end:step"}},
    {"EmptyRange", {"sweep", "--vary=I_inj=10:0:1", "--measure=rate_hz"}, {"--vary", "empty"}},
    {"ZeroStep", {"sweep", "--vary=I_inj=0:10:0", "--measure=rate_hz"}, {"--vary", "step"}},
    {"NaNInARange", {"sweep", "--vary=I_inj=0:nan:1", "--measure=rate_hz"}, {"--vary", "nan"}},
    {"RangeBeyondItsLimits",
     {"sweep", "--vary=tau_m=0:10:1", "--measure=rate_hz"},
     {"tau_m", "0.01"}},
    {"ZeroTrials", {"sweep", kVary, "--measure=rate_hz", "--trials=0"}, {"--trials"}},
    {"IndependentNumPy",
     {"sweep", kVary, "--measure=rate_hz", "--independent"},
     {"independent", "philox"}},
    {"InconsistentPoint",
     {"sweep", "--vary=V_reset=-80:-40:10", "--measure=rate_hz"},
     {"V_reset", "V_th"}},
    {"RangeWithoutPoints",
     {"sweep", "--vary=I_inj=0..10", "--measure=rate_hz"},
     {"--vary", "how many points", "0..10/61"}},
    {"BackwardRange", {"sweep", "--vary=I_inj=10..0/5", "--measure=rate_hz"}, {"--vary", "empty"}},
    {"OnePoint", {"sweep", "--vary=I_inj=0..10/1", "--measure=rate_hz"}, {"points", "2"}},
    {"SweepResolution",
     {"sweep", "--vary=tau_m=5,10", "--measure=rheobase", "--resolution=-1"},
     {"--resolution", "above 0"}},
    {"SpikesInATable", {"sweep", kVary, "--measure=rate_hz", "--spikes"}, {"--spikes", "json"}},
    {"CodeInNoLanguage", {"code"}, {"numpy", "brian2", "cpp"}},
    {"CodeInUnknownLanguage", {"code", "numpyy"}, {"numpyy", "did you mean numpy"}},
    {"CodeOfUnknownModel", {"code", "cpp", "--model", "lyf"}, {"did you mean lif"}},
    {"CodeBrian2CannotDo",
     {"code", "brian2", "--stimulus", "dc", "--set", "V_init=-50"},
     {"V_init", "below V_th"}},
    {"RheobaseOfAParameter", {"rheobase", "--of", "tau_m"}, {"tau_m", "input"}},
    {"RheobaseOfNothing", {"rheobase", "--of", "I_inn"}, {"--of", "did you mean I_inj"}},
    // what figures vary
    {"FigureVariesNothingKnown",
     {"figure", "curve", "--set", "curve.vary=sigmma=1,2"},
     {"--set", "curve.vary", "sigmma"}},
    {"FigureVariesWithoutEquals", {"figure", "curve", "--set", "curve.vary"}, {"curve.vary", "="}},
    {"FigureFamilyOfTheVaried",
     {"figure", "curve", "--set", "curve.vary=tau_m", "--set", "curve.family=tau_m=5,10"},
     {"tau_m", "twice"}},
    {"UnevenMap", {"figure", "heat_map", "--set", "heat_map.x=tau_m=5,10,11"}, {"tau_m", "evenly"}},
    // size
    {"TooManySamples", {"run", "--set", "T=1e6", "--set", "dt=1e-4"}, {"samples", "dt"}},
    {"TooManyValues",
     {"sweep", "--vary=I_inj=0:1000:1e-9", "--measure=rate_hz"},
     {"--vary", "too many"}},
    {"TooManyPoints",
     {"sweep", "--vary=I_inj=0:1000:1e-2", "--vary=tau_m=1:11:1e-4", "--measure=rate_hz"},
     {"too many"}},
    {"MorePointsThanAWholeNumberHolds", // 2^64
     {"sweep", "--stimulus=dc", "--vary=I_inj=0:65536:0.015625", "--vary=tau_m=1:2049:0.0009765625",
      "--family=g_L=1:2049:0.0009765625", "--measure=rate_hz"},
     {"too many"}},
    // output
    {"FolderDoesNotExist",
     {"run", "-o", "/no/such/folder/out.json"},
     {"/no/such/folder", "cannot be written"}},
    {"OutputIsAFolder", {"run", "-o", "/"}, {"directory"}},
    {"FullDevice", {"run", "-o", "/dev/full"}, {"/dev/full", "cannot be written"}},
    {"CsvWithoutTraces", {"run", "--format=csv", "--no-traces"}, {"--no-traces", "json"}},
};

INSTANTIATE_TEST_SUITE_P(Cli, BadCommands, ::testing::ValuesIn(kBadCommands),
                         [](const auto& each) { return each.param.name; });

struct BadFile {
    std::string name;
    std::string text;
    Words explained;
};

class BadFiles : public ::testing::TestWithParam<BadFile> {};

TEST_P(BadFiles, Anything_IsRefusedInOneLineThatNamesThePlace) {
    const TemporaryFolder folder;
    const auto file = folder.write("scenario.json", GetParam().text);
    const auto outcome = runCli({"run", "--scenario", file});
    expectRefused(outcome, GetParam().explained);
    expectRefused(outcome, {"--scenario", file});
}

std::string nested(std::size_t depth, const std::string& open, const std::string& close) {
    std::string text;
    for (std::size_t i = 0; i < depth; ++i)
        text += open;
    text += "1";
    for (std::size_t i = 0; i < depth; ++i)
        text += close;
    return text;
}

const std::vector<BadFile> kBadFiles{
    {"Empty", "", {"JSON"}},
    {"CutOff", R"({"model": "lif", "para)", {"JSON"}},
    {"NoBytesOfText", "{\"model\": \"\xff\"}", {}},
    {"ANumber", "3", {"object"}},
    {"Null", "null", {"object"}},
    {"NumberNoDoubleHolds", R"({"parameters": {"tau_m": 1e999}})", {}},
    {"NaN", R"({"parameters": {"tau_m": NaN}})", {"JSON"}},
    {"UnknownKey", R"({"modle": "lif"})", {"modle", "model"}},
    {"UnknownModel", R"({"model": "lff"})", {"lff", "lif"}},
    {"WrongTypedModel", R"({"model": 3})", {"/model", "number"}},
    {"UnknownParameter", R"({"parameters": {"tau_n": 3}})", {"/parameters", "tau_n", "tau_m"}},
    {"WrongTypedParameter",
     R"({"parameters": {"tau_m": "10"}})",
     {"/parameters/tau_m", "number", "string"}},
    {"NullParameter", R"({"parameters": {"tau_m": null}})", {"/parameters/tau_m", "null"}},
    {"ParameterOutOfRange", R"({"parameters": {"tau_m": -1}})", {"/parameters/tau_m", "0.01"}},
    {"WrongTypedGroup", R"({"parameters": [1, 2]})", {"/parameters", "object"}},
    {"WrongTypedStimulus", R"({"stimulus": "dc"})", {"/stimulus", "list"}},
    {"EmptyStimulus", R"({"stimulus": []})", {"/stimulus"}},
    {"StimulusWithoutId", R"({"stimulus": [{"I_inj": 3}]})", {"/stimulus/0", "id"}},
    {"UnknownStimulus", R"({"stimulus": [{"id": "dcc"}]})", {"dcc", "dc"}},
    {"UnknownStimulusKey",
     R"({"stimulus": [{"id": "dc", "I_inn": 3}]})",
     {"/stimulus/0", "I_inn", "I_inj"}},
    {"UnknownScheme", R"({"run": {"scheme": "exat"}})", {"/run/scheme", "exact"}},
    {"WrongTypedScheme", R"({"run": {"scheme": 1}})", {"/run/scheme"}},
    {"BrokenSeed", R"({"run": {"seed": 1.5}})", {"/run/seed", "whole"}},
    {"UnknownFigure", R"({"figures": {"trce": {}}})", {"/figures", "trce"}},
    {"ResetAboveThreshold", R"({"parameters": {"V_reset": -40}})", {"V_reset", "V_th"}},
    {"NewerVersion", R"({"version": 999})", {"999"}},
    {"WrongTypedVersion", R"({"version": "one"})", {"version"}},
    {"TooManySamples", R"({"run": {"T": 1e6, "dt": 1e-4}})", {"samples"}},
    {"PictureWithoutState", "<svg></svg>", {"carries no scenario"}},
    {"DeepArrays", nested(1'000'000, "[", "]"), {}},
    {"DeepRunOutputs", nested(200'000, R"({"somascope": "0", "scenario": )", "}"), {}},
};

INSTANTIATE_TEST_SUITE_P(Cli, BadFiles, ::testing::ValuesIn(kBadFiles),
                         [](const auto& each) { return each.param.name; });

TEST(BadPath, Folder_IsRefused) {
    const TemporaryFolder folder;
    expectRefused(runCli({"run", "--scenario", folder.path()}), {"--scenario", "cannot be read"});
}

TEST(BadPath, EndlessDevice_IsRefused) {
    expectRefused(runCli({"run", "--scenario", "/dev/zero"}), {"--scenario", "/dev/zero"});
}

} // namespace

} // namespace soma::test
