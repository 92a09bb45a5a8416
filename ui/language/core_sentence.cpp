// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/core_sentence.hpp"

#include "ui/language/language.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <string>
#include <vector>

namespace soma::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kContext = "core";

/// A sentence as a pattern, and which argument each of its groups is.
struct Pattern {
    const char* english;
    QRegularExpression form;
    std::vector<int> arguments;
};

Pattern patternOf(const char* english) {
    static const QRegularExpression argument(u"%(\\d)"_s);
    const QString text = QString::fromUtf8(english);
    Pattern pattern{english, {}, {}};
    QString form;
    qsizetype done = 0;
    for (auto it = argument.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        form +=
            QRegularExpression::escape(text.mid(done, match.capturedStart() - done)) + u"(.+?)"_s;
        pattern.arguments.push_back(match.captured(1).toInt());
        done = match.capturedEnd();
    }
    form += QRegularExpression::escape(text.mid(done));
    pattern.form.setPattern(QRegularExpression::anchoredPattern(form));
    return pattern;
}

const std::vector<Pattern>& patterns() {
    static const auto all = [] {
        std::vector<Pattern> made;
        for (const char* sentence : coreSentences())
            made.push_back(patternOf(sentence));
        return made;
    }();
    return all;
}

bool isLeftToRight(const QString& text) {
    return std::ranges::none_of(text, [](QChar c) {
        return c.direction() == QChar::DirAL || c.direction() == QChar::DirR;
    });
}

QString translated(const QString& english);

// What stands for an argument is a name or a number, or a sentence itself.
QString filled(const Pattern& pattern, const QRegularExpressionMatch& match) {
    QString text = QCoreApplication::translate(kContext, pattern.english);
    QStringList values(9);
    for (std::size_t i = 0; i < pattern.arguments.size(); ++i) {
        const QString value = translated(match.captured(static_cast<int>(i) + 1));
        values[pattern.arguments[i] - 1] = isLeftToRight(value) ? isolated(value) : value;
    }
    for (int i = 0; i < values.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), values[i]);
    return text;
}

QString translated(const QString& english) {
    const QString exact = QCoreApplication::translate(kContext, english.toUtf8().constData());
    if (exact != english || !english.contains(u' '))
        return exact;
    for (const Pattern& pattern : patterns())
        if (const auto match = pattern.form.match(english); match.hasMatch())
            return filled(pattern, match);
    return english;
}

} // namespace

QString coreText(std::string_view english) {
    const QString text = QString::fromUtf8(english.data(), static_cast<qsizetype>(english.size()));
    return isEnglish() || text.isEmpty() ? text : translated(text);
}

QString errorText(const Error& error) {
    const QString where = QString::fromStdString(error.where);
    const QString message = coreText(error.message);
    return where.isEmpty() ? message : u"%1: %2"_s.arg(isolated(where), message);
}

std::span<const char* const> coreSentences() {
    static constexpr const char* kSentences[] = {
        // Suggestions at the end of a message.
        QT_TRANSLATE_NOOP("core", "%1; did you mean %2?"),
        QT_TRANSLATE_NOOP("core", "%1; there are: %2"),
        // Titles of figures.
        QT_TRANSLATE_NOOP("core", "%1, %2 trials"),
        QT_TRANSLATE_NOOP("core", "%1 against %2 over %3"),
        QT_TRANSLATE_NOOP("core", "%1 against %2"),
        QT_TRANSLATE_NOOP("core", "Autocorrelation of %1"),
        QT_TRANSLATE_NOOP("core", "Autocorrelogram of the spikes"),
        QT_TRANSLATE_NOOP("core", "ISI histogram, CV = %1"),
        QT_TRANSLATE_NOOP("core", "No spike"),
        QT_TRANSLATE_NOOP("core", "Power spectrum of %1, %2 segment of %3 ms"),
        QT_TRANSLATE_NOOP("core", "Power spectrum of %1, %2 segments of %3 ms"),
        QT_TRANSLATE_NOOP("core", "Power spectrum of %1, not scaled"),
        QT_TRANSLATE_NOOP("core", "Power spectrum of %1"),
        QT_TRANSLATE_NOOP("core", "Serial correlation of intervals, rho_1 = %1"),
        QT_TRANSLATE_NOOP("core", "Spike %1 of %2, at %3 ms"),
        QT_TRANSLATE_NOOP("core", "Spike-triggered average, n = %1"),
        QT_TRANSLATE_NOOP("core", "Euler and exact"),
        QT_TRANSLATE_NOOP("core", "Error of the rate against dt"),
        QT_TRANSLATE_NOOP("core", "Mean of the noisy current"),
        // Axes.
        QT_TRANSLATE_NOOP("core", "Time"),
        QT_TRANSLATE_NOOP("core", "Time from the spike"),
        QT_TRANSLATE_NOOP("core", "Lag"),
        QT_TRANSLATE_NOOP("core", "Lag in intervals"),
        QT_TRANSLATE_NOOP("core", "Lateness of a spike"),
        QT_TRANSLATE_NOOP("core", "Error of the rate"),
        QT_TRANSLATE_NOOP("core", "Interspike interval"),
        QT_TRANSLATE_NOOP("core", "Count"),
        QT_TRANSLATE_NOOP("core", "Correlation"),
        QT_TRANSLATE_NOOP("core", "Autocovariance"),
        QT_TRANSLATE_NOOP("core", "Autocorrelation"),
        QT_TRANSLATE_NOOP("core", "Frequency"),
        QT_TRANSLATE_NOOP("core", "Power density"),
        QT_TRANSLATE_NOOP("core", "Squared amplitude"),
        QT_TRANSLATE_NOOP("core", "Rate after a spike"),
        QT_TRANSLATE_NOOP("core", "Second variable"),
        QT_TRANSLATE_NOOP("core", "Steady state"),
        QT_TRANSLATE_NOOP("core", "Time constant"),
        QT_TRANSLATE_NOOP("core", "Membrane potential"),
        QT_TRANSLATE_NOOP("core", "Gating variables"),
        QT_TRANSLATE_NOOP("core", "Conductances"),
        QT_TRANSLATE_NOOP("core", "Currents out of the cell"),
        QT_TRANSLATE_NOOP("core", "Adaptation"),
        QT_TRANSLATE_NOOP("core", "Injected current"),
        // Curves.
        QT_TRANSLATE_NOOP("core", "run"),
        QT_TRANSLATE_NOOP("core", "rate"),
        QT_TRANSLATE_NOOP("core", "count"),
        QT_TRANSLATE_NOOP("core", "theory"),
        QT_TRANSLATE_NOOP("core", "closed form"),
        QT_TRANSLATE_NOOP("core", "exact"),
        QT_TRANSLATE_NOOP("core", "Euler"),
        QT_TRANSLATE_NOOP("core", "Euler, interpolated"),
        QT_TRANSLATE_NOOP("core", "corrected"),
        QT_TRANSLATE_NOOP("core", "barrier bias"),
        QT_TRANSLATE_NOOP("core", "stationary"),
        QT_TRANSLATE_NOOP("core", "notebook"),
        QT_TRANSLATE_NOOP("core", "Siegert at dt"),
        QT_TRANSLATE_NOOP("core", "Siegert, dt to 0"),
        QT_TRANSLATE_NOOP("core", "adiabatic limit"),
        QT_TRANSLATE_NOOP("core", "quadrature"),
        QT_TRANSLATE_NOOP("core", "Fokker-Planck"),
        QT_TRANSLATE_NOOP("core", "membrane filter"),
        QT_TRANSLATE_NOOP("core", "white"),
        QT_TRANSLATE_NOOP("core", "Lorentzian"),
        QT_TRANSLATE_NOOP("core", "mean"),
        QT_TRANSLATE_NOOP("core", "+1 s.d."),
        QT_TRANSLATE_NOOP("core", "-1 s.d."),
        QT_TRANSLATE_NOOP("core", "2 s.e."),
        QT_TRANSLATE_NOOP("core", "%1 stands still"),
        // Notes below figures.
        QT_TRANSLATE_NOOP("core", "%1 points did not complete."),
        QT_TRANSLATE_NOOP("core", "%1: not defined at any of these points."),
        QT_TRANSLATE_NOOP("core", "%1 has no %2; it has: %3."),
        QT_TRANSLATE_NOOP("core", "%1 has no variable beside V."),
        QT_TRANSLATE_NOOP("core", "%1 is constant."),
        QT_TRANSLATE_NOOP("core", "The run is too short: fewer than %1 samples."),
        QT_TRANSLATE_NOOP("core", "The run has no spike: this is its middle."),
        QT_TRANSLATE_NOOP("core", "Variance %1; in theory %2."),
        QT_TRANSLATE_NOOP("core", "Variance %1."),
        QT_TRANSLATE_NOOP("core", "Fewer than two spikes: no lag between them."),
        QT_TRANSLATE_NOOP("core", "Fewer than two spikes: no interval."),
        QT_TRANSLATE_NOOP("core", "Of the many spikes, the lags after the first ones are counted."),
        QT_TRANSLATE_NOOP("core", "No spikes: nothing to average."),
        QT_TRANSLATE_NOOP("core", "%1 spike left out: the window leaves the run."),
        QT_TRANSLATE_NOOP("core", "%1 spikes left out: the window leaves the run."),
        QT_TRANSLATE_NOOP("core", "%1 later spikes left out."),
        QT_TRANSLATE_NOOP("core", "%1 longer than %2 ms"),
        QT_TRANSLATE_NOOP("core", "Fewer than %1 intervals: no correlation."),
        QT_TRANSLATE_NOOP("core", "All intervals are equal: no correlation."),
        QT_TRANSLATE_NOOP("core",
                          "Euler at dt = %1 ms: %2 spikes instead of %3, the last one %4 ms off."),
        QT_TRANSLATE_NOOP("core", "Euler at dt = %1 ms: %2 spikes instead of %3."),
        QT_TRANSLATE_NOOP("core", "Euler is not stable at this dt; a smaller one shows it."),
        QT_TRANSLATE_NOOP("core", "No theory for this input: compared with the smallest dt."),
        QT_TRANSLATE_NOOP("core", "Fewer than two spikes: no rate to compare."),
        QT_TRANSLATE_NOOP("core", "Rate at dt = %1 ms: %2 % off, s.e. %3 %."),
        QT_TRANSLATE_NOOP("core", "Rate at dt = %1 ms: %2 % off."),
        QT_TRANSLATE_NOOP("core", "The input has no Ornstein-Uhlenbeck noise."),
        QT_TRANSLATE_NOOP("core",
                          "The notebook's start takes %1 ms to come within 5 % of the mean."),
        // How a run ended.
        QT_TRANSLATE_NOOP("core", "Stopped at %1 ms."),
        QT_TRANSLATE_NOOP(
            "core", "The run left the finite numbers at %1 ms; a smaller time step dt helps."),
        QT_TRANSLATE_NOOP("core",
                          "More spikes than can be kept at %1 ms; shorten T or lower the current."),
        QT_TRANSLATE_NOOP("core",
                          "The equations became too stiff at %1 ms: no step is small enough. "
                          "Values nearer to the defaults help."),
        QT_TRANSLATE_NOOP("core", "Depolarisation block: V stays up without spikes."),
        QT_TRANSLATE_NOOP("core", "the search was stopped"),
        // Why a value, a scenario or a variation is refused.
        QT_TRANSLATE_NOOP("core", "is not a finite number"),
        QT_TRANSLATE_NOOP("core", "%1 is not a finite number; write it like %2"),
        QT_TRANSLATE_NOOP("core", "%1 is not a whole number"),
        QT_TRANSLATE_NOOP("core", "%1 is outside the range %2 to %3"),
        QT_TRANSLATE_NOOP("core", "Brian 2 looks at the threshold only after the first step; set "
                                  "V_init below %1"),
        QT_TRANSLATE_NOOP("core", "%1 is not one of its choices"),
        QT_TRANSLATE_NOOP("core", "%1 must lie below %2; change one of them"),
        QT_TRANSLATE_NOOP("core", "the scheme %1 cannot integrate %2; it has: %3"),
        QT_TRANSLATE_NOOP(
            "core", "dt = %1 ms is too large a step for the %2 scheme; at most %3 ms is stable"),
        QT_TRANSLATE_NOOP(
            "core", "dt = %1 ms is too large a step for the input %2; at most %3 ms is stable"),
        QT_TRANSLATE_NOOP("core",
                          "T / dt makes %1 samples; at most %2 fit: shorten T to %3 ms or enlarge "
                          "dt"),
        QT_TRANSLATE_NOOP("core", "%1 is not a number; write start:end:step"),
        QT_TRANSLATE_NOOP("core", "the step must not be 0"),
        QT_TRANSLATE_NOOP("core", "the range is empty; the end must lie beyond the start"),
        QT_TRANSLATE_NOOP("core", "the range is empty; its end must lie above its start"),
        QT_TRANSLATE_NOOP("core", "%1 values are too many; enlarge the step"),
        QT_TRANSLATE_NOOP("core", "%1 is not a range; write lo..hi or lo..hi/points"),
        QT_TRANSLATE_NOOP("core", "%1 is not a usable number of points; give one from 2 on"),
        QT_TRANSLATE_NOOP("core", "write start:end:step, lo..hi/points or v1,v2,v3"),
        QT_TRANSLATE_NOOP("core", "is varied twice; choose another quantity for the family"),
        QT_TRANSLATE_NOOP("core", "is on both axes; choose another for one of them"),
        QT_TRANSLATE_NOOP("core", "a map needs rising, evenly spaced values; write lo..hi"),
        QT_TRANSLATE_NOOP("core", "there is no parameter %1"),
        QT_TRANSLATE_NOOP("core", "needs at least one trial"),
        QT_TRANSLATE_NOOP("core",
                          "independent points need the philox random numbers: add --rng philox"),
        QT_TRANSLATE_NOOP("core", "%1 points are too many to keep; at most %2 fit"),
        QT_TRANSLATE_NOOP("core",
                          "more than %1 spike times are too many to keep; shorten T, or vary less"),
        QT_TRANSLATE_NOOP(
            "core", "is not a number of the input; the rheobase is sought in one, such as %1"),
        // Why a file is refused.
        QT_TRANSLATE_NOOP("core", "cannot be read; check the name and the permissions"),
        QT_TRANSLATE_NOOP("core", "is too large for a scenario"),
        QT_TRANSLATE_NOOP("core", "is nested too deeply for a scenario"),
        QT_TRANSLATE_NOOP("core",
                          "is not JSON: something is wrong near byte %1; mend or export it again"),
        QT_TRANSLATE_NOOP("core", "holds a number that no double can hold"),
        QT_TRANSLATE_NOOP("core", "unknown key %1"),
        QT_TRANSLATE_NOOP("core", "must be an object, not %1"),
        QT_TRANSLATE_NOOP("core", "must be a number, not %1"),
        QT_TRANSLATE_NOOP("core", "must be a word, not %1"),
        QT_TRANSLATE_NOOP("core", "must be one of its words, such as %1"),
        QT_TRANSLATE_NOOP("core", "must be a whole number from 1 on"),
        QT_TRANSLATE_NOOP("core",
                          "version %1 was written by a newer Somascope; this one reads up to %2"),
    };
    return kSentences;
}

} // namespace soma::ui
